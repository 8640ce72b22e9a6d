//! Problems as data: what is wrong, where, how bad, and what would mend it.
//!
//! Start at [`Diagnostic`]. A low layer says *what* ([`Refusal`]); its caller, who knows the file, says *where*
//! ([`Refusal::at`]). Texts stand in the [`Catalogue`], one Fluent file a language; printing is in [`mod@print`]. Every stage may
//! use this folder and it uses none of them.

mod catalogue;
mod codes;
mod place;
pub mod print;
mod visible;

pub use catalogue::Catalogue;
pub use codes::{CODES, Code, CodeEntry, code};
pub use place::{At, KeyPath, Place, Segment};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use std::fmt;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published until it is mended, or lifted by a record in the input.
    Error,
    /// The site is built; the problem stands on the terminal and on the data-quality page.
    Warning,
    /// The site is built, with a visible mark beside the figure.
    Note,
}

impl Severity {
    /// The English word, as the machine-readable formats print it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One sentence of a problem: an entry of the catalogue with its arguments, not yet in any language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// The problem it belongs to.
    pub code: Code,
    /// The attribute of the catalogue's entry; `None` for the entry's own text.
    pub attribute: Option<&'static str>,
    /// Arguments by name, as the user wrote them.
    pub arguments: Vec<(&'static str, String)>,
}

/// What a problem is about, in the names that the files use: this folder knows no units.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Subject {
    /// The key of the unit: its code, `code@year` for later holders of one.
    pub unit: String,
    /// The id of the indicator, where it is about a figure.
    pub indicator: Option<String>,
    /// The moment that the figure speaks of, as the files write it; `None` where it is unknown.
    pub as_of: Option<String>,
}

impl Subject {
    /// A unit, without a figure of it.
    #[must_use]
    pub fn unit(key: &str) -> Self {
        Self { unit: key.to_owned(), indicator: None, as_of: None }
    }

    /// A figure: whose, of what, and of which moment.
    #[must_use]
    pub fn figure(unit: &str, indicator: &str, as_of: Option<String>) -> Self {
        Self { unit: unit.to_owned(), indicator: Some(indicator.to_owned()), as_of }
    }
}

/// From when on a problem may be told on pages: no earlier than all that it speaks of is known there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Since {
    /// The first day of knowledge; `None` where no day is known, so that it belongs to every one.
    pub day: Option<Date>,
    /// The minute at which the last embargo ends; `None` without any.
    pub minute: Option<Timestamp>,
}

/// A problem in the content, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of problem it is.
    pub code: Code,
    /// How bad it is: the code's own severity, unless a record in the input lowered it.
    pub severity: Severity,
    /// Whether it may be shown in the public edition. Internal unless its raiser says otherwise.
    pub public: bool,
    /// What it is about; `None` unless it is one unit or one figure.
    pub about: Option<Box<Subject>>,
    /// From when on pages may tell it; at any time where `check` says nothing.
    pub since: Option<Box<Since>>,
    /// Where it is; `None` for a problem of no file (an option of the command line, say).
    pub place: Option<Place>,
    /// The sentence that is shown if only one can be.
    pub message: Message,
    /// Further places that belong to it, each with its sentence.
    pub labels: Vec<(Place, Message)>,
    /// What would mend it.
    pub hints: Vec<Message>,
}

impl Diagnostic {
    /// Marks the problem as one whose every word is public.
    #[must_use]
    pub fn public(mut self, public: bool) -> Self {
        self.public = public;
        self
    }

    /// Says which unit or figure it is about.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.about = Some(Box::new(subject));
        self
    }

    /// Adds a second place, with the catalogue's attribute that says what is there.
    #[must_use]
    pub fn label(mut self, place: Place, attribute: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        let message = Message { code: self.code, attribute: Some(attribute), arguments: owned(arguments) };
        self.labels.push((place, message));
        self
    }
}

/// A problem whose place is not known yet: what a parser of values returns to whoever knows the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    message: Message,
    hints: Vec<Message>,
}

impl Refusal {
    /// A refusal of kind `code`, with the arguments its message names.
    #[must_use]
    pub fn new(code: Code, arguments: &[(&'static str, &str)]) -> Self {
        Self { message: Message { code, attribute: None, arguments: owned(arguments) }, hints: Vec::new() }
    }

    /// Adds an argument that only the caller knows.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.message.arguments.push((name, value.to_owned()));
        self
    }

    /// Adds a remedy: the catalogue's attribute and its arguments.
    #[must_use]
    pub fn hint(mut self, attribute: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        self.hints.push(Message { code: self.message.code, attribute: Some(attribute), arguments: owned(arguments) });
        self
    }

    /// Says where it happened, which makes it a [`Diagnostic`].
    #[must_use]
    pub fn at(self, place: Place) -> Diagnostic {
        Diagnostic { place: Some(place), ..self.nowhere() }
    }

    /// A [`Diagnostic`] that belongs to no file.
    #[must_use]
    pub fn nowhere(self) -> Diagnostic {
        Diagnostic {
            code: self.message.code,
            severity: self.message.code.severity(),
            public: false,
            about: None,
            since: None,
            place: None,
            message: self.message,
            labels: Vec::new(),
            hints: self.hints,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Catalogue::english().text(&self.message))
    }
}

impl std::error::Error for Refusal {}

/// What a stage gives: its noun if it is usable, and every problem met on the way.
#[derive(Debug)]
pub struct Outcome<T> {
    /// The stage's noun; `None` where a problem makes it unusable.
    pub value: Option<T>,
    /// All problems, in no particular order; [`sort`] puts the most useful first.
    pub problems: Vec<Diagnostic>,
}

/// Sorts problems for people: errors first, then by file and place; equal ones are kept once.
pub fn sort(problems: &mut Vec<Diagnostic>) {
    problems.sort_by(|a, b| key(a).cmp(&key(b)));
    problems.dedup();
}

fn key(problem: &Diagnostic) -> (Severity, Option<&Place>, Code, &Message) {
    (problem.severity, problem.place.as_ref(), problem.code, &problem.message)
}

/// Whether one of the problems keeps a site from being published.
#[must_use]
pub fn any_error(problems: &[Diagnostic]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// Names as an argument of a message takes them: each in backticks, with commas between, which reads the same in every
/// language.
#[must_use]
pub fn listed<T: AsRef<str>>(names: &[T]) -> String {
    names.iter().map(|name| format!("`{}`", name.as_ref())).collect::<Vec<_>>().join(", ")
}

fn owned(arguments: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    arguments.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
