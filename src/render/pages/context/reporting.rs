//! The page on who reports.

use super::{Link, Remark};
use schemars::JsonSchema;
use serde::Serialize;

/// Who reported, who is silent, who was late.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportingPage {
    /// The latest period in a sentence, an entry an indicator that has a rhythm; where none has, that nobody declared it.
    pub findings: Vec<Remark>,
    /// Indicator by indicator.
    pub parts: Vec<ReportingPart>,
}

/// One indicator's reports.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportingPart {
    /// An id, unique on the page.
    pub id: String,
    /// The indicator.
    pub indicator: Link,
    /// When reports are due and from whom, in sentences; or that nobody declared it, unless the page says so for all.
    pub rhythm: Vec<String>,
    /// The latest period in sentences: how many of how many reported, by when.
    pub latest: Vec<String>,
    /// Why no report came in some period, in sentences.
    pub excuses: Vec<Remark>,
    /// Who did not report in the latest period without a reason, the longest silent first.
    pub silent: Vec<Reporter>,
    /// Who reported late in the latest period.
    pub late: Vec<Reporter>,
    /// The last periods, a table a level.
    pub tables: Vec<ReportTable>,
    /// The latest report of each unit and its age, oldest first, where no rhythm was declared.
    pub ages: Vec<Reporter>,
    /// How many more there are than are listed, as a sentence.
    pub more: Option<String>,
}

/// A unit with what is to be said of its reports.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Reporter {
    /// The unit.
    pub unit: Link,
    /// Its type or level.
    pub kind: String,
    /// The unit it belongs to.
    pub parent: Option<Link>,
    /// The day of its latest report, or that there is none.
    pub last: String,
    /// The day as `YYYY-MM-DD`.
    pub last_iso: Option<String>,
    /// How long it has been silent, how old its report is or how late it came.
    pub since: String,
}

/// What came of the units of a level in the last periods.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportTable {
    /// What it holds: "Communes: the last 8 reports".
    pub caption: String,
    /// How many units reported every time and are left out, as a sentence.
    pub always: Option<String>,
    /// The days on which reports were due, oldest first.
    pub dues: Vec<String>,
    /// The units, those with the most gaps first.
    pub rows: Vec<ReportRow>,
    /// How many more there are than are listed, as a sentence.
    pub more: Option<String>,
}

/// One unit's reports.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportRow {
    /// The unit.
    pub unit: Link,
    /// A cell a period.
    pub cells: Vec<ReportCell>,
}

/// What came of a unit in a period.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportCell {
    /// `reported`, `late`, `missing`, `excused`, `finished` or `not-expected`: for classes, never shown.
    pub kind: String,
    /// The word.
    pub word: String,
}
