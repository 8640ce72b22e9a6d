//! What a language of the site knows: its strings, its numbers and dates, its alphabetical order.
//!
//! Start at [`Language::load`]. A language is one Fluent file; those of [`TOOL_LANGUAGES`] come with the tool, and a site's
//! own `languages/<tag>.ftl` lies over them or stands alone. What every language does alike comes from ICU by the tag
//! (digits and signs, month names, collation), what each says in its own way (patterns, words, plurals) from its file. So
//! page, chart, table and alternative text are written by one formatter and can never disagree.
//!
//! [`fold`](mod@fold), [`slug`] and [`place_name`] take from a text what keyboards and encodings make differ.
//!
//! [`Language::read_literal`] and [`Language::prose_numbers`] read numbers of prose back into values (`read`).
//!
//! `reference` holds the list of strings, `check` holds a file against it (`plurals` knows the forms that a language has), `strings` formats; `number`, `quantity`, `date` and
//! `order` are the parts of [`Language`]. Texts here are plain: escaping is for who writes HTML.

mod check;
mod date;
mod fold;
mod number;
mod order;
mod place;
mod plurals;
mod quantity;
mod read;
mod reference;
mod signs;
mod strings;
#[cfg(test)]
mod tests;
mod uses;

pub use fold::{find_words, fold, slug};
pub use place::place_name;
pub use read::{NumberClass, ProseNumber, SaidDate};
pub use reference::{IDS, TOOL_LANGUAGES, id, variables};

use crate::diag::{Refusal, code};
use crate::domain::{Decimal, Tag};
use date::Calendar;
use icu_locale_core::Locale;
use number::Frames;
use order::Order;
use signs::Signs;
use std::fmt;
use strings::Strings;

/// One language of a site. Made once and shared between threads.
pub struct Language {
    tag: Tag,
    strings: Strings,
    signs: Signs,
    frames: Frames,
    calendar: Calendar,
    order: Order,
    direction: Direction,
    words: read::Words,
}

/// What stands for a variable of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A text that is put in as it is.
    Text(&'a str),
    /// A count: chooses the plural, and is printed with the language's digits and grouping. Exact up to 2^53.
    Count(u64),
    /// A decimal, with the decimals that were written: chooses the plural and is printed like a count.
    Decimal(Decimal),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument<'_> {
    fn from(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl From<u64> for Argument<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The word of HTML's `dir` and of the language file: `ltr` or `rtl`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    fn read(word: &str) -> Option<Self> {
        [Self::LeftToRight, Self::RightToLeft].into_iter().find(|direction| direction.as_str() == word)
    }
}

impl Language {
    /// Reads a language: the strings that come with the tool for `tag` or for its first part (`fr` for `fr-CA`), with the
    /// site's own `languages/<tag>.ftl` laid over them.
    ///
    /// # Errors
    /// All problems at once, each a [`code::LANGUAGE_FILE`] that names the string: one that is missing or unknown, one with
    /// other variables than the English string has, a mistake of syntax, a reference to nothing. A tag that the tool doesn't
    /// speak and that has no file is refused with the hint `hint-file`.
    pub fn load(tag: &Tag, site_file: Option<&str>) -> Result<Self, Vec<Refusal>> {
        let sources: Vec<&str> = reference::tool_source(tag).into_iter().chain(site_file).collect();
        if sources.is_empty() {
            return Err(vec![refusal(tag, reference::FIRST).hint("hint-file", &[("tag", tag.as_str())])]);
        }
        let problems = check::against_reference(tag, &sources);
        if !problems.is_empty() {
            return Err(problems);
        }
        Self::assemble(tag, &sources).map_err(|refusal| vec![refusal])
    }

    fn assemble(tag: &Tag, sources: &[&str]) -> Result<Self, Refusal> {
        let unknown = || refusal(tag, reference::FIRST).hint("hint-tag", &[("tag", tag.as_str())]);
        let locale: Locale = tag.as_str().parse().map_err(|_| unknown())?;
        let strings = Strings::new(tag, sources);
        let word = strings.text("language-direction", &[]);
        let direction = Direction::read(&word)
            .ok_or_else(|| refusal(tag, "language-direction").hint("hint-direction", &[("value", word.as_str())]))?;
        let signs = Signs::of(&locale).ok_or_else(unknown)?;
        let calendar = Calendar::of(&locale, &strings).ok_or_else(unknown)?;
        Ok(Self {
            tag: tag.clone(),
            words: read::Words::of(&strings, &signs, calendar.months()),
            signs,
            frames: Frames::of(&strings),
            calendar,
            order: Order::of(&locale).ok_or_else(unknown)?,
            direction,
            strings,
        })
    }

    /// The string `id` with its variables filled in, as plain text.
    ///
    /// Ids are those of [`IDS`]; a misspelt one or a variable that was left out is a mistake of ours, which stops a debug
    /// build and prints the bare id or `{$name}` in a release.
    #[must_use]
    pub fn text(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.strings.text(id, arguments)
    }

    /// Whether there is a string `id`, for those who ask with ids that are not known when the program is built.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.strings.has(id)
    }

    /// The tag, as it stands in `lang` attributes and in paths.
    #[must_use]
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// What the language calls itself: "Tiếng Việt", "Français", "English".
    #[must_use]
    pub fn native_name(&self) -> String {
        self.text("language-name", &[])
    }

    /// The direction in which it is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Language").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// A problem with the string `id` of the language `tag`; hints say which.
fn refusal(tag: &Tag, id: &str) -> Refusal {
    Refusal::new(code::LANGUAGE_FILE, &[("id", id), ("tag", tag.as_str())])
}
