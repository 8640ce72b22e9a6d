//! Data for machines: whole tables of the site as CSV and JSON with a Frictionless Data Package around them, and the numbers of
//! each chart as CSV.
//!
//! Start at [`plan`](mod@plan), which says what tables there are and how large ones are parted, and at [`Maker`], which makes
//! one. [`column`](mod@column) and [`sheet`](mod@sheet) are how a table is written; `tables` says what stands in each.
//! [`Index`] is what is known of them once they are made: pages lead to them by it, [`package`](mod@package) describes them to
//! programs, [`dictionary`](mod@dictionary) to people. Files of charts are gathered by [`DataFiles`].
//!
//! A table is made of what the edition's site and report hold and of nothing else, so that a public file can't hold what a
//! public page could not.

mod cell;
mod charts;
mod column;
mod dictionary;
mod index;
mod package;
mod parts;
mod plan;
mod sheet;
mod tables;

pub(super) use charts::DataFiles;
pub(super) use column::{Column, Kind};
pub(super) use dictionary::{DESCRIBING, DICTIONARY, README, citation, file_name, rules};
pub(super) use index::{File, Index, Made};
pub(super) use package::PACKAGE;
pub(super) use parts::{Part, parts};
pub(super) use plan::Table;

use super::artifact::Artifact;
use super::words::Scribe;
use crate::analysis::Report;
use crate::check::nouns::{DocumentId, IndicatorId, UnitId};
use crate::diag::{Diagnostic, Refusal};
use crate::domain::Tag;
use crate::model::{Edition, Site};

/// Makes tables, with a scribe a language for the few texts that are worded, the site's first language first.
pub(super) struct Maker<'a, 's, 'c, E> {
    pub(super) report: &'a Report<'s, 'c, E>,
    pub(super) scribes: Vec<Scribe<'a, 's, 'c, E>>,
}

impl<'a, 's, 'c, E: Edition> Maker<'a, 's, 'c, E> {
    /// The files of a part of a table, and what there is to know of them; `None` for one without a row.
    pub(super) fn make(&self, part: &Part) -> Result<Option<(Vec<Artifact>, Made)>, Diagnostic> {
        let sheet = tables::table(self, part);
        if sheet.rows == 0 {
            return Ok(None);
        }
        let made = Made::of(self, part, &sheet);
        let csv = Artifact::new(&*made.csv.path, sheet.csv).map_err(Refusal::nowhere)?;
        let json = Artifact::new(&*made.json.path, sheet.json).map_err(Refusal::nowhere)?;
        Ok(Some((vec![csv, json], made)))
    }

    /// What describes the tables: the package, the dictionary, and a text for whoever finds the folder.
    pub(super) fn describe(&self, index: &Index) -> Result<Vec<Artifact>, Diagnostic> {
        let files = [
            (PACKAGE, package::package(self, index)),
            (DICTIONARY, dictionary::dictionary(self, index)),
            (README, dictionary::readme(self, index)),
        ];
        files.into_iter().map(|(path, text)| Artifact::new(path, text).map_err(Refusal::nowhere)).collect()
    }

    fn site(&self) -> &'s Site<'c, E> {
        self.report.site
    }

    fn tags(&self) -> &'c [Tag] {
        &self.site().facts.languages
    }

    /// Writes in a language of the site; in its first where none is meant.
    fn scribe(&self, tag: &str) -> &Scribe<'a, 's, 'c, E> {
        let found = self.scribes.iter().find(|scribe| scribe.tag().as_str() == tag);
        found.or(self.scribes.first()).unwrap_or_else(|| unreachable!("a site without a language"))
    }

    fn first(&self) -> &Scribe<'a, 's, 'c, E> {
        self.scribe("")
    }

    /// The key of a unit that the edition sees.
    fn unit(&self, id: UnitId) -> Option<&'s str> {
        let registry = &self.site().registry;
        registry.is_seen(id).then(|| registry.unit(id).key.as_str())
    }

    /// The keys of those of some units that the edition sees.
    fn units<'u>(&self, units: impl IntoIterator<Item = &'u UnitId>) -> String {
        units.into_iter().filter_map(|unit| self.unit(*unit)).collect::<Vec<_>>().join(" ")
    }

    /// The id of an indicator that the edition has.
    fn indicator(&self, id: IndicatorId) -> Option<&'c str> {
        self.site().indicators.get(&id).map(|indicator| indicator.id.as_str())
    }

    /// The key of a document that the edition has.
    fn document(&self, id: DocumentId) -> Option<&'c str> {
        self.site().documents.get(&id).map(|document| document.key.as_str())
    }

    /// The keys of those of some documents that the edition has.
    fn documents(&self, documents: &[DocumentId]) -> String {
        documents.iter().filter_map(|id| self.document(*id)).collect::<Vec<_>>().join(" ")
    }
}
