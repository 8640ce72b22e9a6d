//! Problems as text: one file a format, all over the same [`Diagnostic`]s.
//!
//! Start at [`print()`]. `human` draws the source line with a caret, `short` gives one line a problem for editors, `json` one
//! object a line for programs. Nothing here sorts, counts for an exit code or opens a file: texts come through a lookup,
//! and [`super::sort`] has been called before.

mod human;
mod json;
mod lines;
#[cfg(test)]
mod properties;
mod short;
#[cfg(test)]
mod tests;

use super::{Catalogue, Code, Diagnostic, Severity};
use lines::Texts;
use std::fmt;

/// The formats in which problems can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people: source lines, carets and hints, in the language of the catalogue.
    Human {
        /// Colour by ANSI sequences, for a terminal.
        colour: bool,
    },
    /// For editors: `file:line:column: error[E0301]: message`, a line a problem.
    Short,
    /// For programs: one JSON object a line ([JSON Lines](https://jsonlines.org)), so that a reader can begin before the
    /// end. Every line has every field; what is not known is `null`.
    ///
    /// - `code`, `severity` (`error`, `warning` or `note`), `public`: whether the public edition may show the problem.
    /// - `about`: the `unit` by its key, the `indicator` by its id and the `as_of` of its figure, each of the latter two `null`
    ///   where it is about none; `null` for a problem of no unit or of several.
    /// - `file`: the path as it can be opened; `line`, `column`, `end_line`, `end_column`: from 1, in characters, the end
    ///   exclusive; `bytes`: the same part of the file as `[start, end]`, from 0, the end exclusive; `key`: the way to a
    ///   value whose bytes are not known, as in `units.67.count`.
    /// - `message`, and `hints`: sentences in the language of the catalogue; `labels`: further places, each with the fields
    ///   of a place and a `message`.
    Json,
}

/// What every format needs besides the problems.
pub struct Setting<'a> {
    /// Gives the text of a file by its path in a [`super::Place`]; `None` for a file that is not text.
    pub source: &'a dyn Fn(&str) -> Option<&'a str>,
    /// The texts of messages, in the reader's language.
    pub catalogue: &'a Catalogue,
    /// What is put before each path so that it can be opened from the working directory, as in `content/`.
    pub prefix: &'a str,
}

/// Prints problems in the order in which they are given, all of them.
///
/// # Errors
///
/// Only what `out` returns; a `String` never does.
pub fn print(problems: &[Diagnostic], format: Format, setting: &Setting<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let texts = Texts::of(problems, setting.source, setting.prefix);
    match format {
        Format::Human { colour } => human::print(problems, colour, &texts, setting.catalogue, out),
        Format::Short => short::print(problems, &texts, setting.catalogue, out),
        Format::Json => json::print(problems, &texts, setting.catalogue, out),
    }
}

/// How many problems there are of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that stop publication.
    pub errors: usize,
    /// Those told on the quality page.
    pub warnings: usize,
    /// Those told beside a figure.
    pub notes: usize,
}

impl Tally {
    /// The counts that aren't zero in words, the worst first: "2 errors, 1 note". Empty if there is no problem.
    #[must_use]
    pub fn in_words(&self, catalogue: &Catalogue) -> String {
        let counts = [(Severity::Error, self.errors), (Severity::Warning, self.warnings), (Severity::Note, self.notes)];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        counts.map(|(severity, count)| catalogue.count(severity, count)).collect::<Vec<_>>().join(", ")
    }
}

/// Counts problems by severity.
#[must_use]
pub fn tally(problems: &[Diagnostic]) -> Tally {
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    Tally { errors: count(Severity::Error), warnings: count(Severity::Warning), notes: count(Severity::Note) }
}

/// What `tiendo explain` prints: the code with its title, what its severity means, and the explanation in Markdown
/// paragraphs. `None` if the catalogue has no explanation of the code.
#[must_use]
pub fn explain(code: Code, catalogue: &Catalogue) -> Option<String> {
    let (title, explanation) = (catalogue.title(code)?, catalogue.explanation(code)?);
    let severity = catalogue.meaning(code.severity());
    Some(format!("{code}: {title}\n{severity}\n\n{explanation}\n"))
}
