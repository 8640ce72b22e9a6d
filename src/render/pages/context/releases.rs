//! The release calendar.

use super::{Link, Remark};
use schemars::JsonSchema;
use serde::Serialize;

/// When figures are published, and what came of it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReleasesPage {
    /// The address of the same dates as an iCalendar file.
    pub calendar: String,
    /// In which time zone the times are, in a sentence; none where no release names a minute.
    pub zone: Option<String>,
    /// Releases that are awaited, the next first; one that is overdue stands before it.
    pub awaited: Vec<ReleaseEntry>,
    /// Releases that are over or were called off, the newest first.
    pub past: Vec<ReleaseEntry>,
}

/// A release.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReleaseEntry {
    /// An id, unique on the page.
    pub id: String,
    /// What is published.
    pub title: Remark,
    /// When: a minute, or a day where no minute was announced.
    pub at: String,
    /// The same for machines: `2023-06-14T09:30+07:00`, or `2023-06-14`.
    pub at_iso: String,
    /// One of `coming`, `overdue`, `kept`, `late`, `missed`, `cancelled`: for classes, never shown.
    pub kind: String,
    /// The same in words.
    pub word: String,
    /// How many days it is to it, or since it was due.
    pub days: Option<String>,
    /// By when reports must have come.
    pub cut_off: Option<String>,
    /// Anything a reader should know, why it was called off, and when it was to be before.
    pub remarks: Vec<Remark>,
    /// What came for it: changes of a day, bulletins.
    pub published: Vec<Link>,
}
