//! Documents, and what comes from them: resolved.

use super::UnitId;
use crate::diag::{At, Place};
use crate::domain::{Audience, DocumentKey, Tag, Text};
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
    /// The documents that it cites, by position; each once.
    pub cites: Vec<DocumentId>,
    /// The documents that it takes the place of, by position; each once.
    pub replaces: Vec<DocumentId>,
    /// What of it matters here.
    pub note: Option<Text>,
    /// The language it is written in, if it is not the site's first.
    pub language: Option<Tag>,
    /// Where the register says so.
    pub place: Place,
}

impl OfficialDocument {
    /// Where the register gives one of its values.
    #[must_use]
    pub fn place_of(&self, key: &str) -> Place {
        match &self.place.at {
            At::Key(path) | At::Value(path) => Place::value(&self.place.file, path.key(key)),
            At::File | At::Span(_) => self.place.clone(),
        }
    }
}

/// Every document that took the place of one, of all that there are, in the order of their positions.
pub fn replacing<'d>(
    id: DocumentId,
    documents: impl Iterator<Item = (DocumentId, &'d OfficialDocument)>,
) -> impl Iterator<Item = (DocumentId, &'d OfficialDocument)> {
    documents.filter(move |(_, document)| document.replaces.contains(&id))
}
