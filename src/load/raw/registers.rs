//! The registers: documents, difficulties, photos. Commendations have a file of their own beside this one.

use super::{Pairs, Source, plain};
use crate::domain::{Audience, DocumentKey, IndicatorId, Slug, Text, UnitCode, When};
use schemars::JsonSchema;
use serde::Deserialize;

/// `documents.yaml`: orders, dispatches, plans that other files cite.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentsFile {
    /// The documents by key.
    pub documents: Pairs<DocumentKey, DocumentEntry>,
}

/// An official document, or a report that figures come from. Issuer, symbol and date together are its identity.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentEntry {
    /// What kind it is, as in "official dispatch", "newspaper article".
    pub kind: Text,
    /// Who issued it.
    pub issuer: Option<Text>,
    /// Its number and symbol, `1451/UBND-KSTTHC`.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub symbol: Option<String>,
    /// Its date.
    pub date: When,
    /// What it is about.
    pub title: Text,
    /// Where it can be read.
    pub url: Option<String>,
    /// Who may see it; internal if absent.
    #[serde(default)]
    pub audience: Audience,
    /// The units it concerns.
    #[serde(default)]
    pub units: Vec<UnitCode>,
    /// What of it matters here.
    pub note: Option<Text>,
    /// The language it is written in, if it is not the site's first.
    pub language: Option<crate::domain::Tag>,
}

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
    /// Whether it still is one.
    pub status: DifficultyStatus,
    /// Who may see it, where it differs from the file.
    pub audience: Option<Audience>,
    /// Where this is known from.
    pub source: Source,
}

/// Whether an obstacle still is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DifficultyStatus {
    /// It still hinders.
    Open,
    /// It is out of the way.
    Resolved,
}

/// `photos/photos.yaml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhotosFile {
    /// The photos by file name.
    #[serde(deserialize_with = "plain::keys")]
    pub photos: Pairs<String, PhotoEntry>,
}

/// A photo that may be published.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhotoEntry {
    /// Who took it.
    #[serde(deserialize_with = "plain::text")]
    pub credit: String,
    /// What it shows, for those who can't see it.
    pub alt: Text,
    /// The line below it.
    pub caption: Option<Text>,
    /// Where the consent of those shown is kept; needed unless the event was public.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub consent: Option<String>,
    /// The photo is of a public event.
    #[serde(default)]
    pub public_event: bool,
    /// When it was taken.
    pub date: When,
    /// The units it shows.
    #[serde(default)]
    pub units: Vec<UnitCode>,
    /// Who may see it; internal if absent.
    #[serde(default)]
    pub audience: Audience,
}
