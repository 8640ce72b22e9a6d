//! The columns of a data file, each with what stands in it for a row, so that a name and its cells can't be told apart wrongly.
//!
//! Start at [`Fields`]. A number that may be inexact takes three columns ([`Fields::span`]), a text one a language
//! ([`Fields::words`]).

use super::cell::{Cell, Span};
use crate::domain::{Quantity, Tag, Text, Widths};

/// A column, as the dictionary tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Column {
    /// ASCII letters, digits and underscores, and the tag of a language at the end of a text's.
    pub(in crate::render) name: String,
    /// The interface string that says what it holds.
    pub(in crate::render) about: &'static str,
    pub(in crate::render) kind: Kind,
    /// Whether every row has it.
    pub(in crate::render) required: bool,
    /// The language of its texts.
    pub(in crate::render) language: Option<Tag>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Kind {
    /// Text for people.
    Text,
    /// A key of this package, or an address.
    Key,
    /// Keys or words with blanks between them.
    List,
    /// One of these words.
    Word(&'static [&'static str]),
    Day,
    /// A time of a day, local to the site.
    Time,
    /// A minute with its offset from UTC.
    Moment,
    Flag,
    /// A whole number from 0 on.
    Count,
    /// A rate in per cent, from 0 on; above 100 where a target was exceeded.
    Rate,
    /// A number of this unit, below 0 where the sentence says so.
    Number(&'static str),
    /// A difference of counts.
    Difference,
    /// A number of days, below 0 where the sentence says so.
    Days,
}

/// The columns of rows of one kind.
pub(super) struct Fields<'f, R> {
    pub(super) fields: Vec<Field<'f, R>>,
}

/// A column with what stands in it.
type Field<'f, R> = (Column, Box<dyn Fn(&R) -> Cell + 'f>);

/// The words that stand before numbers.
pub(super) const QUALIFIERS: &[&str] = &["about", "nearly", "over", "at_least", "at_most", "range", "rounded"];

impl<'f, R: 'f> Fields<'f, R> {
    pub(super) fn new() -> Self {
        Self { fields: Vec::new() }
    }

    /// A column that some rows leave empty.
    pub(super) fn maybe<C: Into<Cell>>(
        self,
        name: &str,
        about: &'static str,
        kind: Kind,
        cell: impl Fn(&R) -> C + 'f,
    ) -> Self {
        self.with(Column { name: name.to_owned(), about, kind, required: false, language: None }, cell)
    }

    /// A column that every row has.
    pub(super) fn must<C: Into<Cell>>(
        self,
        name: &str,
        about: &'static str,
        kind: Kind,
        cell: impl Fn(&R) -> C + 'f,
    ) -> Self {
        self.with(Column { name: name.to_owned(), about, kind, required: true, language: None }, cell)
    }

    fn with<C: Into<Cell>>(mut self, column: Column, cell: impl Fn(&R) -> C + 'f) -> Self {
        self.fields.push((column, Box::new(move |row| cell(row).into())));
        self
    }

    /// A text in the languages of the site, a column each.
    pub(super) fn words(
        self,
        name: &str,
        about: &'static str,
        languages: &[Tag],
        text: impl for<'r> Fn(&'r R) -> Option<&'r Text> + Copy + 'f,
    ) -> Self {
        self.said(name, about, languages, move |row, tag| spoken(text(row)?, tag))
    }

    /// The same of texts that are put together; the language is given by its tag.
    pub(super) fn said(
        self,
        name: &str,
        about: &'static str,
        languages: &[Tag],
        text: impl Fn(&R, &str) -> Option<String> + Copy + 'f,
    ) -> Self {
        languages.iter().fold(self, |fields, tag| {
            let name = format!("{name}_{}", tag.as_str().replace('-', "_"));
            let column = Column { name, about, kind: Kind::Text, required: false, language: Some(tag.clone()) };
            let tag = tag.clone();
            fields.with(column, move |row| text(row, tag.as_str()))
        })
    }

    /// A number in a column of its own where it is exact, and by its bounds in the next two where it isn't.
    pub(super) fn span(
        self,
        name: &str,
        about: &'static str,
        kind: Kind,
        span: impl Fn(&R) -> Option<Span> + Copy + 'f,
    ) -> Self {
        let part = move |row: &R| span(row).unwrap_or(Span::NONE);
        self.maybe(name, about, kind, move |row| part(row).exact)
            .maybe(&format!("{name}_low"), "column-low", kind, move |row| part(row).low)
            .maybe(&format!("{name}_high"), "column-high", kind, move |row| part(row).high)
    }

    /// A count as its source states it, with its word.
    pub(super) fn stated(
        self,
        name: &str,
        about: &'static str,
        count: impl Fn(&R) -> Option<(Quantity<u64>, Widths)> + Copy + 'f,
    ) -> Self {
        let inexact = move |row: &R| count(row).map(|(count, _)| count).filter(|count| !count.is_exact());
        self.span(name, about, Kind::Count, move |row| count(row).map(|(count, widths)| Span::stated(count, widths)))
            .maybe(&format!("{name}_qualifier"), "column-qualifier", Kind::Word(QUALIFIERS), move |row| {
                inexact(row).map(|count| qualifier(&count))
            })
            .maybe(&format!("{name}_stated"), "column-stated", Kind::Text, move |row| {
                inexact(row).map(|count| count.to_string())
            })
    }
}

/// The word before a number, as the files of this package write it; nothing for an exact one.
pub(super) fn qualifier<T>(quantity: &Quantity<T>) -> &'static str {
    use crate::domain::Qualifier as Q;
    match quantity.qualifier {
        Q::Exact => "",
        Q::About => "about",
        Q::Nearly => "nearly",
        Q::Over => "over",
        Q::AtLeast => "at_least",
        Q::AtMost => "at_most",
        Q::Range => "range",
        Q::Rounded => "rounded",
    }
}

/// A text in a language, or the one that is the same in all; nothing where it was not translated.
pub(super) fn spoken(text: &Text, tag: &str) -> Option<String> {
    text.speaks(tag).then(|| text.get(tag, &[]).0.to_owned())
}

impl Kind {
    /// The type of a field by the Table Schema.
    pub(super) fn type_name(self) -> &'static str {
        match self {
            Self::Text | Self::Key | Self::List | Self::Word(_) => "string",
            Self::Day => "date",
            Self::Time => "time",
            Self::Moment => "datetime",
            Self::Flag => "boolean",
            Self::Count | Self::Days | Self::Difference => "integer",
            Self::Rate | Self::Number(_) => "number",
        }
    }

    /// The unit of measure, as the dictionary writes it.
    pub(in crate::render) fn unit(self) -> Option<&'static str> {
        match self {
            Self::Rate => Some("%"),
            Self::Number(unit) => Some(unit),
            Self::Days => Some("d"),
            _ => None,
        }
    }

    /// The interface string that says what kind of value it is.
    pub(in crate::render) fn word(self) -> &'static str {
        match self {
            Self::Text => "data-kind-text",
            Self::Key => "data-kind-key",
            Self::List => "data-kind-list",
            Self::Word(_) => "data-kind-word",
            Self::Day => "data-kind-day",
            Self::Time => "data-kind-time",
            Self::Moment => "data-kind-moment",
            Self::Flag => "data-kind-flag",
            Self::Count => "data-kind-count",
            Self::Rate => "data-kind-rate",
            Self::Number(_) => "data-kind-number",
            Self::Difference => "data-kind-difference",
            Self::Days => "data-kind-days",
        }
    }

    /// The words that can stand there; none where it is no choice.
    pub(in crate::render) fn choice(self) -> &'static [&'static str] {
        match self {
            Self::Word(words) => words,
            _ => &[],
        }
    }

    /// Whether it can't be below 0.
    pub(super) fn is_from_zero(self) -> bool {
        matches!(self, Self::Count | Self::Rate)
    }
}
