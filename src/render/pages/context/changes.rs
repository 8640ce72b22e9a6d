//! The change log: by month and day, and what changed since a bulletin.

use super::{Link, NavItem, Remark, SourceLine};
use schemars::JsonSchema;
use serde::Serialize;

/// What became known in one year, newest first.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangesPage {
    /// The years that have a page, newest first; empty where there is but one.
    pub years: Vec<NavItem>,
    /// The months of this page's year, newest first.
    pub months: Vec<ChangeMonth>,
}

/// What became known in one month.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangeMonth {
    /// An id, unique on the page.
    pub id: String,
    /// "May 2023".
    pub title: String,
    /// What there is of each kind: "14 new figures", "1 correction".
    pub counts: Vec<String>,
    /// The newest month, which is shown unfolded.
    pub open: bool,
    /// The days, newest first.
    pub days: Vec<ChangeDay>,
}

/// What became known on one day.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangeDay {
    /// An id, unique on the page; links to a day lead there.
    pub id: String,
    /// The day.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: String,
    /// The changes, corrections and reopenings first.
    pub entries: Vec<ChangeEntry>,
}

/// One change, or figures that changed together.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangeEntry {
    /// One of `correction`, `reopening`, `withheld`, `released`, `restatement`, `revision`, `rebase`, `redefinition`, `deadline`,
    /// `units`, `completion`, `figures`: for classes, never shown.
    pub kind: String,
    /// The kind in words.
    pub word: String,
    /// The indicator it is about, or each that a deadline holds for.
    pub indicators: Vec<Link>,
    /// What changed, a sentence or phrase each.
    pub said: Vec<String>,
    /// The figures one by one, as far as they are listed.
    pub figures: Vec<ChangedFigure>,
    /// How many more there are, with a link to where they stand.
    pub more: Option<Link>,
    /// The units that it is about, where that isn't said figure by figure.
    pub units: Vec<Link>,
    /// Why, where that holds for all of it.
    pub reason: Option<ChangeReason>,
    /// Where it comes from.
    pub source: Option<SourceLine>,
}

/// A figure that changed something.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangedFigure {
    /// Whose.
    pub unit: Link,
    /// What was known before, with a link to its row.
    pub before: Option<Link>,
    /// What it speaks of, where that is another moment than the figure's.
    pub before_as_of: Option<String>,
    /// The figure, with a link to its row.
    pub after: Link,
    /// The moment it speaks of.
    pub as_of: String,
    /// The difference of the counts, with its sign; none where they are inexact or the same.
    pub difference: Option<String>,
    /// Why, where that holds for this figure alone.
    pub reason: Option<ChangeReason>,
}

/// Why something changed, as a record of the content says.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangeReason {
    /// The reason.
    pub text: Option<Remark>,
    /// Who decided it.
    pub by: Option<String>,
    /// The document that says so.
    pub document: Option<Link>,
}

/// What changed after one day and up to another, in short.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangesSince {
    /// Since when, and what there is of each kind: "Since the bulletin of 12 May 2023: 1 correction and 14 new figures".
    pub said: String,
    /// The changes that matter most, corrections and reopenings first; at most six.
    pub entries: Vec<ChangeEntry>,
    /// The whole list, at the newest of the days.
    pub all: Link,
}
