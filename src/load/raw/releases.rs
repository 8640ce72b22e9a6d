//! `releases.yaml`: when figures are published, and what became of a release that was announced.

use super::Pairs;
use crate::domain::{Day, Planned, Slug, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// `releases.yaml`: when figures are published.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleasesFile {
    /// The releases by id, past and planned. An id stays with its release: calendars know it by that.
    pub releases: Pairs<Slug, ReleaseEntry>,
}

/// A day on which figures are published.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseEntry {
    /// The minute, or the day where no minute was announced.
    pub at: Planned,
    /// What is published.
    pub title: Text,
    /// Reports must have come by the end of this day.
    pub cut_off: Option<Day>,
    /// Anything a reader should know.
    pub note: Option<Text>,
    /// When it was to be before it was moved, the first announcement first.
    #[serde(default)]
    pub moved: Vec<MovedRelease>,
    /// It is not going to be. The entry stays, so that whoever waits for it is told.
    pub cancelled: Option<CancelledRelease>,
}

/// An announcement of a release that no longer holds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedRelease {
    /// When it was to be.
    pub at: Planned,
    /// Until when that held: the day before the next announcement.
    pub until: Day,
    /// Why it was moved.
    pub reason: Option<Text>,
}

/// That a release is not going to be.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelledRelease {
    /// The day on which it was called off.
    pub date: Day,
    /// Why.
    pub reason: Text,
}
