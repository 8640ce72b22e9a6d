//! Documents and difficulties: resolved. Commendations have a file of their own beside this one.

use super::{IndicatorId, UnitId};
use crate::diag::Place;
use crate::domain::{Audience, DocumentKey, Slug, Tag, Text};
use crate::load::raw::DifficultyStatus;
use jiff::civil::Date;

/// A document's position among all documents of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub u32);

/// Where a figure or statement comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// A document of the register.
    pub document: Option<DocumentId>,
    /// What it is called.
    pub title: Option<Text>,
    /// Who published it.
    pub publisher: Option<Text>,
    /// Its address.
    pub url: Option<String>,
    /// Anything a reader should know of it.
    pub note: Option<Text>,
}

/// An official document, or a report that figures come from.
#[derive(Debug, Clone)]
pub struct OfficialDocument {
    /// Its key in the files.
    pub key: DocumentKey,
    /// What kind it is.
    pub kind: Text,
    /// Who issued it.
    pub issuer: Option<Text>,
    /// Its number and symbol.
    pub symbol: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// What it is about.
    pub title: Text,
    /// Where it can be read.
    pub url: Option<String>,
    /// Who may see it.
    pub audience: Audience,
    /// The units it concerns.
    pub units: Vec<UnitId>,
    /// What of it matters here.
    pub note: Option<Text>,
    /// The language it is written in.
    pub language: Option<Tag>,
    /// Where the register says so.
    pub place: Place,
}

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
