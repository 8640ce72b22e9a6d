//! The numbers of a chart in rows and columns: worded for readers, and plain for machines.

/// A table that says the same as its chart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What it is a table of.
    pub caption: String,
    /// From left to right; the first names the row.
    pub columns: Vec<Column>,
    /// From top to bottom, each with one cell a column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What machines call it: ASCII letters, digits and underscores, the same in every language.
    pub name: &'static str,
    /// What readers call it.
    pub text: String,
    /// Whether its cells are numbers, which stand at the right.
    pub numeric: bool,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// As readers see it.
    pub text: String,
    /// As machines see it.
    pub data: Data,
    /// The language of the text, where that is not the table's.
    pub lang: Option<String>,
}

/// What a cell holds, without language.
#[derive(Debug, Clone, PartialEq)]
pub enum Data {
    /// Not given.
    Nothing,
    /// A word, or a date as YYYY-MM-DD.
    Text(String),
    /// The code of what the text names.
    Code(String),
    /// A count to the last one: the least and the most it can be, both inclusive, without an upper bound where there is none.
    Count(u64, Option<u64>),
    /// A number that is known exactly, finite.
    Number(f64),
    /// A number between two bounds, both inclusive and finite; without an upper one where there is none.
    Between(f64, Option<f64>),
}

impl Data {
    /// Whether it is known by its bounds only.
    pub(super) fn is_inexact(&self) -> bool {
        match self {
            Self::Between(..) => true,
            Self::Count(low, high) => *high != Some(*low),
            _ => false,
        }
    }
}

impl Cell {
    /// A word that is the same for readers and machines.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { data: Data::Text(text.clone()), text, lang: None }
    }

    /// A name with the code of what it names.
    #[must_use]
    pub fn coded(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { text: name.into(), data: Data::Code(code.into()), lang: None }
    }

    /// A number as it is worded, and as it is.
    #[must_use]
    pub fn number(text: impl Into<String>, number: f64) -> Self {
        let data = if number.is_finite() { Data::Number(number) } else { Data::Nothing };
        Self { text: text.into(), data, lang: None }
    }

    /// A number that is known by its bounds, both included; without an upper one where there is none.
    #[must_use]
    pub fn between(text: impl Into<String>, low: f64, high: Option<f64>) -> Self {
        Self { text: text.into(), data: Data::Between(low, high), lang: None }
    }

    /// A day as it is worded, and as it is.
    #[must_use]
    pub fn day(text: impl Into<String>, day: jiff::civil::Date) -> Self {
        Self { text: text.into(), data: Data::Text(day.to_string()), lang: None }
    }

    /// A cell that is not given.
    #[must_use]
    pub fn nothing() -> Self {
        Self { text: "–".to_owned(), data: Data::Nothing, lang: None }
    }
}
