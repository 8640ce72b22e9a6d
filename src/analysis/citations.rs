//! Which units' figures rest on which documents, read once: a register of hundreds of documents asks for each.

use crate::check::nouns::{DocumentId, Observation, UnitId};
use crate::domain::DocumentKey;
use crate::load::raw::Record;
use crate::model::{Edition, Site};
use std::collections::{BTreeMap, BTreeSet};

/// What of the figures cites documents.
#[derive(Debug, Default)]
pub struct Citations {
    sources: BTreeMap<DocumentId, BTreeSet<UnitId>>,
    records: BTreeMap<DocumentId, BTreeSet<UnitId>>,
}

impl Citations {
    /// Reads the figures of a site.
    pub(super) fn of<E: Edition>(site: &Site<'_, E>) -> Self {
        let keys: BTreeMap<&DocumentKey, DocumentId> =
            site.documents.iter().map(|(id, document)| (&document.key, *id)).collect();
        let mut citations = Self::default();
        for figure in site.all_figures() {
            if let Some(id) = site.source(figure).document {
                citations.sources.entry(id).or_default().insert(figure.unit);
            }
            for record in records(site, figure) {
                if let Some(id) = record.document.as_ref().and_then(|key| keys.get(key)) {
                    citations.records.entry(*id).or_default().insert(figure.unit);
                }
            }
        }
        citations
    }

    /// The units of which figures come from a document.
    pub fn figures(&self, document: DocumentId) -> impl Iterator<Item = UnitId> {
        self.sources.get(&document).into_iter().flatten().copied()
    }

    /// The units of which figures were corrected, renewed or defined anew by a document.
    pub fn records(&self, document: DocumentId) -> impl Iterator<Item = UnitId> {
        self.records.get(&document).into_iter().flatten().copied()
    }
}

fn records<'f, E: Edition>(site: &Site<'f, E>, figure: &'f Observation) -> impl Iterator<Item = &'f Record> {
    let snapshot = site.snapshot(figure);
    let all = [figure.correction(snapshot), figure.rebase(snapshot), snapshot.definition_change.as_ref()];
    all.into_iter().flatten()
}
