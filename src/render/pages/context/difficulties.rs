//! The register of difficulties.

use super::{Link, Mark, Remark, SourceLine};
use schemars::JsonSchema;
use serde::Serialize;

/// An obstacle that a unit reported.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Difficulty {
    /// Its id, unique on the page.
    pub id: String,
    /// The unit.
    pub unit: Link,
    /// What it hinders.
    pub indicator: Option<Link>,
    /// When it was reported, or the word for unknown.
    pub reported: String,
    /// The same as `YYYY-MM-DD`.
    pub reported_iso: Option<String>,
    /// What it is.
    pub text: Remark,
    /// What is being done.
    pub action: Option<Remark>,
    /// `open`, `in-hand`, `reopened` or `resolved`: for classes, never shown.
    pub status_kind: String,
    /// The status in words.
    pub status: String,
    /// For how many days it has hindered, or had until it was resolved, to stand behind the status: "for 43 days".
    pub age: Option<String>,
    /// What became of it up to the day of knowledge, the first first.
    pub steps: Vec<DifficultyStep>,
    /// Where this is known from.
    pub source: SourceLine,
}

/// Something that became of a difficulty.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DifficultyStep {
    /// Its day, or the word for unknown.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: Option<String>,
    /// `open`, `in-hand`, `reopened` or `resolved`: for classes, never shown.
    pub status_kind: String,
    /// What it is from then on, in words.
    pub status: String,
    /// What was done, or happened.
    pub text: Option<Remark>,
}

/// How many difficulties there are of what.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DifficultyOverview {
    /// How many of each status, in words, those of which there are some: "3 open".
    pub counts: Vec<Mark>,
    /// By unit, those with most that still hinder first.
    pub units: Vec<DifficultyCount>,
    /// By indicator, in the same order.
    pub indicators: Vec<DifficultyCount>,
}

/// How many difficulties there are of a unit or an indicator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DifficultyCount {
    /// What they are of; a unit's leads to its difficulties.
    pub of: Link,
    /// How many are open, also again.
    pub open: String,
    /// How many are in hand.
    pub in_hand: String,
    /// How many are resolved.
    pub resolved: String,
}
