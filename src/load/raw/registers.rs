//! The register of photos.

use super::{Pairs, plain};
use crate::domain::{Audience, Text, UnitCode, When};
use schemars::JsonSchema;
use serde::Deserialize;

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
    /// What it shows, for those who can't see it; a text that shows it may say it in its own words.
    pub alt: Text,
    /// The line below it, where the text that shows it gives none.
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
