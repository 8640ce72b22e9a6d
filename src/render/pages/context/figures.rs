//! Figures as pages show them: at a glance, in full with their sources, as charts and tables.

use super::{Link, Note, TableFiles};
use schemars::JsonSchema;
use serde::Serialize;

/// What a figure says at a glance.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Headline {
    /// The figure with its word: "nearly 90 %", "9 of 29 communes", "449,470".
    pub value: String,
    /// What it is of: "of those eligible".
    pub base_kind: Option<String>,
    /// The rate, or the middle of its range, between 0 and 1 for drawing a bar; above 1 is drawn full.
    pub bar: Option<f64>,
    /// The figure is not exact.
    pub inexact: bool,
    /// What it is sorted by, never shown: the middle of its rate, `38.49%`, else its count, `449470`.
    pub sort: Option<String>,
    /// The moment it speaks of.
    pub as_of: String,
    /// The same as `YYYY-MM-DD`, where there is a day.
    pub as_of_iso: Option<String>,
    /// How it came there, in tables of units.
    pub spark: Option<Spark>,
}

/// A sparkline: a drawing as large as a word.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Spark {
    /// The drawing, hidden from those who don't see it.
    pub html: String,
    /// The same in few words, to stand beside the figure for them: "rising from 12%".
    pub text: String,
}

/// Where a unit stands against one deadline.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Status {
    /// One of `complete`, `reopened`, `ahead`, `on-pace`, `behind`, `behind-beyond`, `behind-unknown`, `stalled`,
    /// `overdue`, `silent`, `not-comparable`, `no-pace`, `no-deadline`, `no-figures`: for classes, never shown.
    pub kind: String,
    /// The status in words.
    pub word: String,
    /// How pressing it is, from 0 for the most: to sort by, never shown.
    pub rank: u8,
    /// Why, in a sentence.
    pub reason: String,
    /// What the status may be instead, in a sentence: the figure is inexact.
    pub doubt: Option<String>,
    /// The deadline: "30 June 2023, Hanoi's own date".
    pub deadline: Option<String>,
    /// Days left or past: "5 days left".
    pub days: Option<String>,
    /// The document that set it.
    pub document: Option<Link>,
    /// Where the deadline was moved: what it was and until when, the latest first.
    pub moved: Vec<Link>,
    /// The number of the note that says how it came about, where the page has notes.
    pub note: Option<u32>,
}

/// What is expected of a unit on a day, if things go on as so far. It never says that a target was met.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Forecast {
    /// What it rests on, one of `curves`, `last-pace`, `paces`, or `none` where there is no forecast: for classes, never shown.
    pub kind: String,
    /// The range on the day, or why there is none, in a sentence.
    pub text: String,
    /// Whether the target is expected by then, and when it is, in sentences.
    pub target: Option<String>,
    /// How earlier forecasts of this unit did, in a sentence.
    pub score: Option<String>,
    /// The day it is for, as `YYYY-MM-DD`.
    pub day_iso: String,
    /// The deadline that the day is of; none where no deadline is ahead.
    pub deadline: Option<String>,
}

/// A figure as one source states it: a row of a history table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Figure {
    /// The id of its row, unique on the page.
    pub id: String,
    /// Whose figure it is.
    pub unit: Link,
    /// The figure with its word.
    pub value: String,
    /// What it is sorted by, as in a headline.
    pub sort: Option<String>,
    /// How many, with the word.
    pub count: Option<String>,
    /// What that is sorted by, where its digits don't say it: the middle of what it can be.
    pub count_sort: Option<String>,
    /// Of how many, with the word.
    pub base: Option<String>,
    /// What that is sorted by, where its digits don't say it.
    pub base_sort: Option<String>,
    /// What the base is.
    pub base_kind: Option<String>,
    /// Parts that finished, by level: "9 of 29 communes".
    pub done: Vec<String>,
    /// How many are left, how many were added: "over 40,000 left".
    pub extra: Vec<String>,
    /// The moment it speaks of, or the word for unknown.
    pub as_of: String,
    /// The day of it, `YYYY-MM-DD`.
    pub as_of_iso: Option<String>,
    /// Marks: "provisional", "declared complete", "revised by −1", "base renewed".
    pub marks: Vec<Mark>,
    /// Remarks and exclusions, a sentence each.
    pub remarks: Vec<Remark>,
    /// The number of the note that says how it came about and where it is from; none in a long history where the row says that
    /// itself.
    pub note: Option<u32>,
    /// Where it is from, in the rows of a long history.
    pub source: Option<SourceLine>,
    /// When it was published, in the same rows: "published on 20 February 2025".
    pub published: Option<String>,
}

/// A mark on a figure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Mark {
    /// For classes, never shown.
    pub kind: String,
    /// The word.
    pub word: String,
}

/// A sentence, with its language where that is not the page's.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Remark {
    /// The sentence.
    pub text: String,
    /// Its language, where that is not the page's.
    pub lang: Option<String>,
}

impl Remark {
    /// A sentence in the page's language.
    pub(in crate::render) fn own(text: String) -> Self {
        Self { text, lang: None }
    }
}

/// Where a figure comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceLine {
    /// What is cited: a title, a publisher, an address.
    pub text: String,
    /// Its language, where that is not the page's.
    pub lang: Option<String>,
    /// Its address on the web.
    pub href: Option<String>,
    /// Its entry on the documents page.
    pub document: Option<Link>,
}

/// A chart in its figure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Chart {
    /// An id, unique on the page.
    pub id: String,
    /// The message, as the figure's caption.
    pub title: String,
    /// What is measured, with its unit.
    pub subtitle: String,
    /// The drawing for wide screens and paper.
    pub wide_html: String,
    /// The drawing for phones.
    pub narrow_html: String,
    /// The same figures as a table.
    pub table: Table,
    /// Where the table is cut for its length: how many rows of how many it has, in a sentence.
    pub left_out: Option<String>,
    /// The way to a CSV file with all rows of the table. The file is the same for every language.
    pub csv: String,
    /// Where the figures come from.
    pub source: Option<String>,
    /// The rows of its table that are no reported figures but what is expected, for where another table has the figures.
    pub expected: Option<Table>,
}

/// A plain table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Table {
    /// What it holds.
    pub caption: String,
    /// The column heads.
    pub columns: Vec<Column>,
    /// The rows; the first cell of each heads it.
    pub rows: Vec<TableRow>,
}

/// A row of a plain table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TableRow {
    /// The language of its first cell, where that is not the page's.
    pub lang: Option<String>,
    /// One a column.
    pub cells: Vec<String>,
}

impl From<Vec<String>> for TableRow {
    /// A row in the page's language.
    fn from(cells: Vec<String>) -> Self {
        Self { lang: None, cells }
    }
}

/// A column head.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Column {
    /// What it says.
    pub text: String,
    /// It holds numbers: aligned to the right.
    pub numeric: bool,
}

/// A sum of the units below, in sentences.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RollUpLine {
    /// The sum with its coverage, bounds and dates.
    pub text: String,
    /// The number of the note that says what went into it, where the page has notes.
    pub note: Option<u32>,
}

/// One indicator of one unit: where it stands, its chart, its history.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Progress {
    /// An id, unique on the page.
    pub id: String,
    /// The indicator.
    pub indicator: Link,
    /// What is counted.
    pub definition: Option<String>,
    /// The way to the part of the unit's page that has every figure and how it came about.
    pub in_full: Option<String>,
    /// The latest figure.
    pub headline: Option<Headline>,
    /// The number of its note.
    pub headline_note: Option<u32>,
    /// Where the unit stands, a status a deadline; the one that presses most first.
    pub statuses: Vec<Status>,
    /// Which way it goes: `rising`, `steady` or `falling`, and the word.
    pub direction: Option<Mark>,
    /// What moved since the report before: the direction or `unclear`, and a sentence with where the change comes from.
    pub movement: Option<Mark>,
    /// What the latest figure rests on: `counted`, `stated`, `inexact` or `no-rate`, and the words with its age.
    pub quality: Option<Mark>,
    /// What is expected, one for each day that was asked for, by day.
    pub forecasts: Vec<Forecast>,
    /// Rolled up from the units below, where that is possible: sentences with coverage, bounds and dates, a text a kind of
    /// base.
    pub roll_ups: Vec<RollUpLine>,
    /// What counts for the unit from before its first day, or why nothing does: a sentence.
    pub carried: Option<String>,
    /// The same as a table, where the unit has no figure of its own that a chart could show it with.
    pub carried_table: Option<Table>,
    /// The chart: a line through the figures, or a single one against its target; none where there is nothing dated to draw.
    pub chart: Option<Chart>,
    /// On the unit's own page, further charts in the order of their questions: why the rate moved, how the units below stand and
    /// how they came there.
    pub charts: Vec<Chart>,
    /// Periods that have no report, each with its reason.
    pub missing: Vec<Remark>,
    /// Every figure, newest first; of a long history the newest.
    pub figures: Vec<Figure>,
    /// The rest of a long history, which pages fold away.
    pub older: Vec<Figure>,
    /// Where the figures of the indicator can be taken from.
    pub data: Option<TableFiles>,
    /// How each number came about, by number.
    pub notes: Vec<Note>,
}
