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
    /// The last embargo of a figure that its texts state.
    pub figures_embargo: Option<Moment>,
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

impl Bulletin {
    /// Whether it is for everybody from its day on.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.audience == Audience::Public && self.free_from().is_none()
    }

    /// The minute before which it doesn't exist: that of its own embargo, and of those that its figures are under.
    #[must_use]
    pub fn free_from(&self) -> Option<Moment> {
        self.embargo.max(self.figures_embargo)
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
    /// Where the links of its heading, its summary and the text lead, with the place of each, in this order.
    pub fn links(&self) -> impl Iterator<Item = (&Target, Place)> {
        let heads = self.head.iter().flat_map(|(key, line)| line.links().map(move |link| (key, link.target)));
        let heads = heads.map(|(key, target)| (target, Place::value(&self.file, [*key])));
        heads.chain(self.body.links().map(|link| (link.target, Place::span(&self.file, link.span))))
    }

    /// The commendations that it links to.
    pub fn commendations(&self) -> impl Iterator<Item = &Slug> {
        self.links().filter_map(|(target, _)| match target {
            Target::Commendation(id) => Some(id),
            _ => None,
        })
    }

    /// The documents that it links to or quotes, by key, with the place of each.
    pub fn cited(&self) -> impl Iterator<Item = (&DocumentKey, Place)> {
        self.links().filter_map(|(target, place)| match target {
            Target::Document(key) | Target::Bound(Binding::Quote(Quoted::Document(key))) => Some((key, place)),
            _ => None,
        })
    }
}
