//! The register of difficulties: the files of `difficulties/`.

use super::{Pairs, Source};
use crate::domain::{Audience, IndicatorId, Slug, Text, UnitCode, When};
use schemars::JsonSchema;
use serde::Deserialize;

/// A file of `difficulties/`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DifficultiesFile {
    /// Who may see them, unless an entry says otherwise; internal if absent.
    #[serde(default)]
    pub audience: Audience,
    /// The difficulties by id.
    pub difficulties: Pairs<Slug, DifficultyEntry>,
}

/// An obstacle that a unit reported.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DifficultyEntry {
    /// The unit.
    pub unit: UnitCode,
    /// What it hinders.
    pub indicator: Option<IndicatorId>,
    /// When it was reported.
    pub reported: When,
    /// What it is.
    pub text: Text,
    /// What is being done.
    pub action: Option<Text>,
    /// Whether it still is one; as the history ends if absent, and open where there is none.
    pub status: Option<DifficultyStatus>,
    /// What became of it, the first first.
    #[serde(default)]
    pub history: Vec<DifficultyStep>,
    /// Who may see it, where it differs from the file.
    pub audience: Option<Audience>,
    /// Where this is known from.
    pub source: Source,
}

/// Something that became of an obstacle.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DifficultyStep {
    /// The day from which it is so.
    pub date: When,
    /// What it is from then on.
    pub status: DifficultyStatus,
    /// What was done, or happened.
    pub text: Option<Text>,
}

/// Whether an obstacle still is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DifficultyStatus {
    /// It hinders.
    Open,
    /// It hinders, and somebody is at it.
    InHand,
    /// It was out of the way, and hinders again.
    Reopened,
    /// It is out of the way.
    Resolved,
}
