//! The page on data quality, and a unit's own problems.

use super::{Link, Remark, Table};
use schemars::JsonSchema;
use serde::Serialize;

/// What the checks found in the figures of an edition, and how exact they are.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct QualityPage {
    /// What was found, in a sentence: "2 warnings and 7 notes about 5 units".
    pub finding: String,
    /// How many of each kind, warnings first, the most frequent first.
    pub kinds: Vec<ProblemKind>,
    /// The problems by unit, in alphabetical order.
    pub units: Vec<ProblemGroup>,
    /// How many further units have notes that stand on their own pages only, as a sentence.
    pub more: Option<String>,
    /// Problems of no unit or of several.
    pub others: Vec<Problem>,
    /// Figures that are kept back until they are cleared up.
    pub withheld: Vec<WithheldLine>,
    /// What the figures are made of, a table a programme: how many are exact, inexact, declared, masked, undated, and how many
    /// units have one.
    pub makeup: Vec<Table>,
}

/// How often a kind of problem was found.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProblemKind {
    /// Its code, as in `E0503`.
    pub code: String,
    /// `warning` or `note`: for classes, never shown.
    pub severity_kind: String,
    /// The severity in words.
    pub severity: String,
    /// What it is, as a phrase.
    pub title: Remark,
    /// How many there are.
    pub count: String,
}

/// The problems of one unit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProblemGroup {
    /// An id, unique on the page.
    pub id: String,
    /// The unit.
    pub unit: Link,
    /// Its type or level.
    pub kind: String,
    /// How many warnings and notes it has: "1 warning and 3 notes".
    pub count: String,
    /// Its warnings.
    pub warnings: Vec<Problem>,
    /// Its notes.
    pub notes: Vec<Problem>,
    /// The heading under which its notes are folded: "3 notes".
    pub notes_count: String,
    /// All of them on the unit's own page, where not all stand here.
    pub more: Option<Link>,
}

/// A warning or a note.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Problem {
    /// Its code, as in `E0503`.
    pub code: String,
    /// `warning` or `note`: for classes, never shown.
    pub severity_kind: String,
    /// The severity in words.
    pub severity: String,
    /// What is the matter, in a sentence.
    pub text: Remark,
    /// The figure it is about: its row on the unit's page.
    pub figure: Option<Link>,
    /// The file and the line, in the internal edition only.
    pub place: Option<String>,
    /// What would mend it, in the internal edition only.
    pub hints: Vec<String>,
}

/// A figure that is kept back until it is cleared up; its value stands nowhere.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WithheldLine {
    /// Whose figure.
    pub unit: Link,
    /// Of what, with a link to its row.
    pub figure: Link,
    /// Since when, by whom and why.
    pub why: Vec<Remark>,
}
