//! The register of documents: `documents.yaml`.

use super::{Pairs, plain};
use crate::domain::{Audience, DocumentKey, Tag, Text, UnitCode, When};
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
    /// The documents that it cites, as a plan cites the order it carries out.
    #[serde(default)]
    pub cites: Vec<DocumentKey>,
    /// The documents that it takes the place of.
    #[serde(default)]
    pub replaces: Vec<DocumentKey>,
    /// The document that took its place; the same as `replaces` there, and enough at one of the two.
    pub replaced_by: Option<DocumentKey>,
    /// What of it matters here.
    pub note: Option<Text>,
    /// The language it is written in, if it is not the site's first.
    pub language: Option<Tag>,
}
