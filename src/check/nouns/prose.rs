//! Bulletins and pages: one slug, a text a language, parsed and with its links known to lead somewhere.

use super::{Block, Bound, DocumentId, Source, UnitId};
use crate::diag::Place;
use crate::domain::{Audience, Binding, Calculation, DocumentKey, Moment, Quoted, Slug, Tag};
use crate::markdown::{Document, Target};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// An announcement.
#[derive(Debug, Clone)]
pub struct Bulletin {
    /// Its name in paths.
    pub slug: Slug,
    /// Its day.
    pub date: Date,
    /// Who may see it.
    pub audience: Audience,
    /// It doesn't exist before this minute.
    pub embargo: Option<Moment>,
    /// The day of knowledge that its figures are held against.
    pub vintage: Date,
    /// The units it speaks of.
    pub units: Vec<UnitId>,
    /// The documents it speaks of.
    pub documents: Vec<DocumentId>,
    /// The commendations that its texts link to, in any language.
    pub commendations: BTreeSet<Slug>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// Numbers that are calculated from figures.
    pub calculations: BTreeMap<Slug, Calculation>,
    /// Its texts by language; never empty.
    pub texts: BTreeMap<Tag, Translated>,
}

impl Translated {
    /// The commendations that a text links to.
    pub(in crate::check) fn commendations(&self) -> impl Iterator<Item = &Slug> {
        let documents = self.head.iter().map(|(_, head)| head).chain([&self.body]);
        documents.flat_map(Document::links).filter_map(|link| match link.target {
            Target::Commendation(id) => Some(id),
            _ => None,
        })
    }
}

/// A page beside the figures.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its name in paths.
    pub slug: Slug,
    /// Who may see it.
    pub audience: Audience,
    /// Its place in the navigation.
    pub order: u32,
    /// Its texts by language; never empty.
    pub texts: BTreeMap<Tag, Translated>,
}

/// A text in one language.
#[derive(Debug, Clone)]
pub struct Translated {
    /// The heading.
    pub title: String,
    /// One or two sentences for lists.
    pub summary: Option<String>,
    /// Words it is filed under, in its language; none for pages.
    pub tags: Vec<String>,
    /// The text.
    pub body: Document,
    /// Its charts and tables, one for each block of the text; none for pages.
    pub blocks: Vec<Block>,
    /// Heading and summary as they were written, with the links that bind their numbers, by key of the front matter; none for
    /// pages.
    pub head: Vec<(&'static str, Document)>,
    /// Its numbers that rest on something, headline and summary first, then in the order of the text; those of links that lead
    /// nowhere are left out.
    pub bound: Vec<Bound>,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// What it was translated from, and which state of that.
    pub translation: Option<(Tag, Option<Date>)>,
    /// Its file, below the content folder.
    pub file: String,
}

impl Translated {
    /// The documents that the text, its heading and its summary link to or quote, by key, with the place of each.
    pub fn cited(&self) -> impl Iterator<Item = (&DocumentKey, Place)> {
        let heads = self
            .head
            .iter()
            .flat_map(|(key, line)| line.links().map(|link| (link.target, Place::value(&self.file, [*key]))));
        let links = self.body.links().map(|link| (link.target, Place::span(&self.file, link.span)));
        heads.chain(links).filter_map(|(target, place)| match target {
            Target::Document(key) | Target::Bound(Binding::Quote(Quoted::Document(key))) => Some((key, place)),
            _ => None,
        })
    }
}
