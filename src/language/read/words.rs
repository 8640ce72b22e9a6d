//! The words of a language that numbers are read with, from its file: `read-…`, and what it puts round numbers when it writes them.

use super::super::signs::Signs;
use super::super::strings::Strings;
use super::super::{Argument, id};
use super::token;
use super::{Reader, Token};
use crate::domain::Qualifier;

/// Some words one after another, as tokens have them.
pub(super) type Phrase = Vec<String>;

/// Phrases, longer ones first.
#[derive(Debug, Default)]
pub(super) struct Phrases(Vec<Phrase>);

/// A word with what it stands for.
#[derive(Debug)]
pub(super) struct Valued<T> {
    pub(super) phrase: Phrase,
    pub(super) value: T,
}

/// What a number word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelled {
    /// Adds its value; what follows is smaller than the room that it leaves.
    Plus {
        /// The value.
        value: u64,
        /// What follows is below it.
        room: u64,
        /// Where it may stand.
        spot: Spot,
    },
    /// Multiplies what stands right before it.
    Times(u64),
}

/// Where a number word may stand: «lăm» is five after tens only, «năm» never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    Anywhere,
    AfterTens,
    NotAfterTens,
}

/// The words of a language.
#[derive(Debug)]
pub(crate) struct Words {
    pub(super) before: Vec<(Qualifier, Phrases)>,
    pub(super) after: Vec<(Qualifier, Phrases)>,
    pub(super) of: Phrases,
    pub(super) range: Phrases,
    pub(super) range_before: Phrases,
    pub(super) between: Phrases,
    pub(super) between_and: Phrases,
    pub(super) per_cent: Phrases,
    pub(super) points: Phrases,
    pub(super) scales: Vec<Valued<u64>>,
    pub(super) spelled: Vec<Valued<Spelled>>,
    pub(super) joiners: Phrases,
    pub(super) gap: Phrases,
    pub(super) doubtful: Phrases,
    pub(super) fractions: Vec<Valued<(u32, u32)>>,
    pub(super) vague: Phrases,
    /// Names of the months, from January, as the language has them and with a capital letter.
    pub(super) months: Vec<[Phrase; 2]>,
    pub(super) day_before: Phrases,
    pub(super) day_month: Phrases,
    pub(super) month_year: Phrases,
    pub(super) month_before: Phrases,
    pub(super) year_before: Phrases,
    pub(super) day_range: Phrases,
    pub(super) hour: Phrases,
    pub(super) hour_spoken: Phrases,
    pub(super) minute: Phrases,
    pub(super) time_before: Phrases,
    pub(super) clock: Phrases,
    pub(super) meridiem: Phrases,
    pub(super) ordinal_before: Phrases,
    pub(super) ordinal_after: Phrases,
    pub(super) article: Phrases,
    pub(super) document: Phrases,
    pub(super) document_number: Phrases,
}

impl Words {
    /// The words of a language file, with the names that the months have.
    pub(in super::super) fn of(strings: &Strings, signs: &Signs, months: &[String]) -> Self {
        let file = File { strings, signs };
        let list = |id| file.phrases(id);
        Self {
            before: file.before(),
            after: vec![
                (Qualifier::About, list(const { id("read-about-after") })),
                (Qualifier::AtLeast, list(const { id("read-at-least-after") })),
                (Qualifier::AtMost, list(const { id("read-at-most-after") })),
            ],
            of: list(const { id("read-of") }),
            range: list(const { id("read-range") }),
            range_before: list(const { id("read-range-before") }),
            between: list(const { id("read-between") }),
            between_and: list(const { id("read-between-and") }),
            per_cent: list(const { id("read-per-cent") }),
            points: list(const { id("read-points") }),
            scales: file.valued(const { id("read-scales") }, |value| value.parse().ok()),
            spelled: file.valued(const { id("read-numbers") }, spelled),
            joiners: list(const { id("read-number-joiners") }),
            gap: list(const { id("read-number-gap") }),
            doubtful: list(const { id("read-number-doubtful") }),
            fractions: file.valued(const { id("read-fractions") }, fraction),
            vague: list(const { id("read-vague") }),
            months: months.iter().map(|name| [name.clone(), capitalised(name)].map(|name| file.exact(&name))).collect(),
            day_before: list(const { id("read-day-before") }),
            day_month: list(const { id("read-day-month") }),
            month_year: list(const { id("read-month-year") }),
            month_before: list(const { id("read-month-before") }),
            year_before: list(const { id("read-year-before") }),
            day_range: list(const { id("read-day-range") }),
            hour: list(const { id("read-hour") }),
            hour_spoken: list(const { id("read-hour-spoken") }),
            minute: list(const { id("read-minute") }),
            time_before: list(const { id("read-time-before") }),
            clock: list(const { id("read-clock") }),
            meridiem: list(const { id("read-meridiem") }),
            ordinal_before: list(const { id("read-ordinal-before") }),
            ordinal_after: list(const { id("read-ordinal-after") }),
            article: list(const { id("read-article") }),
            document: list(const { id("read-document") }),
            document_number: list(const { id("read-document-number") }),
        }
    }
}

/// The language file, for reading lists.
struct File<'f> {
    strings: &'f Strings,
    signs: &'f Signs,
}

impl File<'_> {
    /// The entries of a list; none where the language has a hyphen.
    fn entries(&self, id: &str) -> Vec<String> {
        let text = self.strings.text(id, &[]);
        let entries = text.split('|').map(str::trim).filter(|entry| !matches!(*entry, "" | "-"));
        entries.map(str::to_owned).collect()
    }

    fn phrases(&self, id: &str) -> Phrases {
        Phrases::new(self.entries(id).iter().map(|entry| token::phrase(entry, self.signs)).collect())
    }

    /// The entries of a list of words with values; one whose value can't be read is left out.
    fn valued<T>(&self, id: &str, value: fn(&str) -> Option<T>) -> Vec<Valued<T>> {
        let read = |entry: String| {
            let (words, said) = entry.rsplit_once(' ')?;
            Some(Valued { phrase: token::phrase(words, self.signs), value: value(said)? })
        };
        let mut valued: Vec<Valued<T>> = self.entries(id).into_iter().filter_map(read).collect();
        valued.sort_by_key(|valued| std::cmp::Reverse(valued.phrase.len()));
        valued
    }

    /// The words before a number, with those that the language writes itself.
    fn before(&self) -> Vec<(Qualifier, Phrases)> {
        let list = |qualifier, own, written: [&str; 2]| {
            let [count, rate] = written;
            let written = [(count, "count"), (rate, "rate")].map(|(id, variable)| self.written(id, variable));
            let own = self.entries(own).into_iter().map(|entry| token::phrase(&entry, self.signs));
            (qualifier, Phrases::new(own.chain(written.into_iter().flatten()).collect()))
        };
        vec![
            list(Qualifier::About, const { id("read-about") }, ["count-about", "rate-about"]),
            list(Qualifier::Nearly, const { id("read-nearly") }, ["count-nearly", "rate-nearly"]),
            list(Qualifier::Over, const { id("read-over") }, ["count-over", "rate-over"]),
            list(Qualifier::AtLeast, const { id("read-at-least") }, ["count-at-least", "rate-at-least"]),
            list(Qualifier::AtMost, const { id("read-at-most") }, ["count-at-most", "rate-at-most"]),
        ]
    }

    /// What the language writes before a number.
    fn written(&self, id: &str, variable: &str) -> Option<Phrase> {
        let text = self.strings.text(id, &[(variable, Argument::Text("\u{1}"))]);
        let before = text.split('\u{1}').next()?.trim();
        Some(token::phrase(before, self.signs)).filter(|phrase| !phrase.is_empty())
    }

    /// A phrase whose capitals count.
    fn exact(&self, text: &str) -> Phrase {
        let cut = token::tokens(text, self.signs);
        cut.into_iter().map(|token| text.get(token.span).unwrap_or_default().to_owned()).collect()
    }
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `20`, `60+20`, `*100`, `~5`, `!5`.
fn spelled(text: &str) -> Option<Spelled> {
    if let Some(times) = text.strip_prefix('*') {
        return times.parse().ok().map(Spelled::Times);
    }
    let marks = [('~', Spot::AfterTens), ('!', Spot::NotAfterTens)];
    let marked = marks.into_iter().find_map(|(mark, spot)| Some((spot, text.strip_prefix(mark)?)));
    let (spot, text) = marked.unwrap_or((Spot::Anywhere, text));
    let (value, room) = text.split_once('+').unwrap_or((text, ""));
    let value: u64 = value.parse().ok()?;
    let room = if room.is_empty() { round(value) } else { room.parse().ok()? };
    Some(Spelled::Plus { value, room, spot })
}

/// The largest power of ten that a number is a multiple of.
fn round(value: u64) -> u64 {
    let powers = std::iter::successors(Some(1_u64), |power| power.checked_mul(10));
    powers.take_while(|power| value > 0 && value.is_multiple_of(*power)).last().unwrap_or(1)
}

fn fraction(text: &str) -> Option<(u32, u32)> {
    let (part, whole) = text.split_once('/')?;
    Some((part.parse().ok()?, whole.parse().ok().filter(|whole| *whole > 0)?))
}

impl Phrases {
    fn new(mut phrases: Vec<Phrase>) -> Self {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        phrases.dedup();
        Self(phrases)
    }

    /// Whether the language has any.
    pub(super) fn any(&self) -> bool {
        !self.0.is_empty()
    }
}

impl Reader<'_> {
    /// Where a phrase ends that begins at a token.
    pub(super) fn phrase(&self, at: usize, phrases: &Phrases) -> Option<usize> {
        phrases.0.iter().find(|phrase| self.stands(at, phrase)).map(|phrase| at + phrase.len())
    }

    /// Where a phrase begins that ends before a token.
    pub(super) fn before(&self, at: usize, phrases: &Phrases) -> Option<usize> {
        let starts = phrases.0.iter().filter_map(|phrase| Some((phrase, at.checked_sub(phrase.len())?)));
        starts.into_iter().find(|(phrase, start)| self.stands(*start, phrase)).map(|(_, start)| start)
    }

    /// A word with a value that begins at a token, and where it ends.
    pub(super) fn valued<'w, T>(&self, at: usize, valued: &'w [Valued<T>]) -> Option<(&'w T, usize)> {
        let found = valued.iter().find(|valued| self.stands(at, &valued.phrase))?;
        Some((&found.value, at + found.phrase.len()))
    }

    /// The month whose name begins at a token, from 1, and where it ends. Capitals count: "May" is a month, "may" is not.
    pub(super) fn month_name(&self, at: usize) -> Option<(i8, usize)> {
        let named = |names: &[Phrase; 2]| names.iter().find(|name| self.stands_exactly(at, name)).map(Vec::len);
        let found = (1_i8..).zip(&self.words().months).find_map(|(month, names)| Some((month, named(names)?)));
        found.map(|(month, length)| (month, at + length))
    }

    pub(super) fn stands(&self, at: usize, phrase: &[String]) -> bool {
        self.matches(at, phrase, |token| &token.folded)
    }

    fn stands_exactly(&self, at: usize, phrase: &[String]) -> bool {
        self.matches(at, phrase, |token| self.text.get(token.span.clone()).unwrap_or_default())
    }

    fn matches<'t>(&'t self, at: usize, phrase: &[String], text: impl Fn(&'t Token) -> &'t str) -> bool {
        let tokens = self.tokens.get(at..at + phrase.len());
        !phrase.is_empty()
            && tokens.is_some_and(|tokens| tokens.iter().zip(phrase).all(|(token, word)| text(token) == word))
    }
}
