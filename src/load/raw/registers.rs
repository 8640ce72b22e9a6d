//! The registers of commendations and photos.

use super::{Pairs, Source, plain};
use crate::domain::{AsOf, Audience, DocumentKey, IndicatorId, Moment, Quantity, Share, Slug, Text, UnitCode, When};
use schemars::JsonSchema;
use serde::Deserialize;

/// A file of `commendations/`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommendationsFile {
    /// Who may see them, unless an entry says otherwise; internal if absent.
    #[serde(default)]
    pub audience: Audience,
    /// What the forms of commendation mean, for the glossary.
    #[serde(default)]
    pub forms: Vec<FormEntry>,
    /// The commendations by id; none where the file only defines forms.
    #[serde(default)]
    pub commendations: Pairs<Slug, CommendationEntry>,
}

/// A form of commendation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormEntry {
    /// What it is called, in the words that entries use under `form`.
    pub name: Text,
    /// Who gives it, to whom and for what.
    pub definition: Text,
    /// The law or rule behind it.
    pub document: Option<DocumentKey>,
}

/// Who was commended, by whom, for what.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommendationEntry {
    /// The form of it, as in "letter of praise (Thư khen)".
    pub form: Text,
    /// Who gave it, or is asked to.
    pub authority: Text,
    /// Whether it was proposed, granted or revoked.
    pub status: AwardStatus,
    /// When.
    pub date: When,
    /// The decision, if it is a document of `documents.yaml`.
    pub document: Option<DocumentKey>,
    /// The decision's symbol, if it isn't.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub decision: Option<String>,
    /// Who received it.
    pub recipients: Vec<Recipient>,
    /// For what.
    pub achievement: Text,
    /// The figures that the achievement rests on.
    #[serde(default)]
    pub rests_on: Vec<RestsOn>,
    /// Who may see it, where it differs from the file.
    pub audience: Option<Audience>,
    /// It doesn't exist in any edition before this minute.
    pub embargo: Option<Moment>,
    /// Where this is known from.
    pub source: Source,
    /// Anything a reader should know.
    pub remark: Option<Text>,
}

/// Whether an award was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AwardStatus {
    /// It was given.
    Granted,
    /// Somebody asked for it.
    Proposed,
    /// It was taken back.
    Revoked,
}

/// Who received a commendation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// Whether it is one person, a collective or a household.
    pub kind: RecipientKind,
    /// The name, or what they are called together, as in "officers who did outstanding work".
    pub name: Text,
    /// How many they are, where the name covers several and the number is known.
    pub count: Option<u32>,
    /// The unit they belong to.
    pub unit: Option<UnitCode>,
}

/// Kinds of recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecipientKind {
    /// A police force, an office, a team.
    Collective,
    /// One person or several by themselves.
    Individual,
    /// A household.
    Household,
}

/// A figure that an achievement rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RestsOn {
    /// Whose figure.
    pub unit: UnitCode,
    /// Of what.
    pub indicator: IndicatorId,
    /// Of which day.
    pub as_of: AsOf,
    /// What the achievement claims of it, as in `100%`.
    pub rate: Option<Quantity<Share>>,
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
