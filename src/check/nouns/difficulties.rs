//! Difficulties: resolved.

use super::{IndicatorId, Source, UnitId};
use crate::domain::{Audience, Slug, Text};
use crate::load::raw::DifficultyStatus;
use jiff::civil::Date;

/// An obstacle that a unit reported.
#[derive(Debug, Clone)]
pub struct Difficulty {
    /// Its id.
    pub id: Slug,
    /// The unit.
    pub unit: UnitId,
    /// What it hinders.
    pub indicator: Option<IndicatorId>,
    /// When it was reported.
    pub reported: Option<Date>,
    /// What it is.
    pub text: Text,
    /// What is being done.
    pub action: Option<Text>,
    /// Whether it still is one.
    pub status: DifficultyStatus,
    /// Who may see it.
    pub audience: Audience,
    /// Where this is known from.
    pub source: Source,
}
