//! The register of documents.

use super::names::{Names, Seen};
use super::registers::units;
use crate::check::nouns::{DocumentId, OfficialDocument};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::DocumentKey;
use crate::load::Sheet;
use crate::load::raw::{DocumentEntry, DocumentsFile};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Every document, by key, each told that is the same act as another.
pub(super) fn resolve(files: Vec<Sheet<DocumentsFile>>, names: &mut Names<'_>) -> Vec<OfficialDocument> {
    let (mut documents, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        for (key, entry) in value.documents.0 {
            let at = KeyPath::from(["documents", key.as_str()]);
            names.once(&mut seen, key.as_str(), Place::key(&file, at.clone()));
            documents.push(document(key, entry, &file, internal, &at, names));
        }
    }
    documents.sort_by(|a, b| a.key.cmp(&b.key));
    same_act(&documents, names);
    let ids = documents.iter().zip(0..).map(|(document, id)| (document.key.clone(), DocumentId(id)));
    names.documents = ids.collect();
    documents
}

fn document(
    key: DocumentKey,
    entry: DocumentEntry,
    file: &str,
    internal: bool,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> OfficialDocument {
    names.translated(Some(&entry.title), file, &at.key("title"));
    names.translated(Some(&entry.kind), file, &at.key("kind"));
    names.address(entry.url.as_deref(), file, at.key("url"));
    let date = entry.date.day();
    OfficialDocument {
        key,
        audience: names.audience(internal, entry.audience, file, at.key("audience")),
        units: units(&entry.units, date, file, &at.key("units"), names),
        kind: entry.kind,
        issuer: entry.issuer,
        symbol: entry.symbol,
        date,
        title: entry.title,
        url: entry.url,
        note: entry.note,
        language: entry.language,
        place: Place::key(file, at.clone()),
    }
}

/// Issuer, symbol and date together are a document's identity.
fn same_act(documents: &[OfficialDocument], names: &mut Names<'_>) {
    let mut seen: BTreeMap<(String, &str, Option<Date>), &OfficialDocument> = BTreeMap::new();
    for document in documents {
        let (Some(issuer), Some(symbol)) = (&document.issuer, &document.symbol) else { continue };
        let act = (names.plain(issuer).to_owned(), symbol.as_str(), document.date);
        if let Some(first) = seen.insert(act, document) {
            let date = document.date.map_or_else(|| "unknown".to_owned(), |date| date.to_string());
            let (first_key, key) = (first.key.as_str(), document.key.as_str());
            let arguments = [("first", first_key), ("second", key), ("symbol", symbol), ("date", &date)];
            let refusal = Refusal::new(code::DOCUMENT_DUPLICATE, &arguments).hint("hint-merge", &[]);
            let label = [("document", first_key)];
            names.problems.push(refusal.at(document.place.clone()).label(first.place.clone(), "label-first", &label));
        }
    }
}
