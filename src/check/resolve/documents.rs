//! The register of documents, with what they cite and take the place of.

use super::names::{Names, Seen};
use super::registers::units;
use crate::check::nouns::{DocumentId, OfficialDocument};
use crate::diag::{At, KeyPath, Place, Refusal, code};
use crate::domain::{DocumentKey, SymbolForm};
use crate::language::fold;
use crate::load::Sheet;
use crate::load::raw::{DocumentEntry, DocumentsFile};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Every document, by key, each told that is the same act as another.
pub(super) fn resolve(files: Vec<Sheet<DocumentsFile>>, names: &mut Names<'_>) -> Vec<OfficialDocument> {
    let (mut documents, mut asked, mut seen) = (Vec::new(), Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        for (key, entry) in value.documents.0 {
            let at = KeyPath::from(["documents", key.as_str()]);
            names.once(&mut seen, key.as_str(), Place::key(&file, at.clone()));
            asked.push(Asked::of(&key, &entry));
            documents.push(document(key, entry, &file, internal, &at, names));
        }
    }
    documents.sort_by(|a, b| a.key.cmp(&b.key));
    same_act(&documents, names);
    let ids = documents.iter().zip(0..).map(|(document, id)| (document.key.clone(), DocumentId(id)));
    names.documents = ids.collect();
    for asked in asked {
        asked.answer(&mut documents, names);
    }
    documents
}

/// What an entry says of other documents, which have positions once all are known.
struct Asked {
    document: DocumentKey,
    cites: Vec<DocumentKey>,
    replaces: Vec<DocumentKey>,
    replaced_by: Option<DocumentKey>,
}

impl Asked {
    fn of(key: &DocumentKey, entry: &DocumentEntry) -> Self {
        Self {
            document: key.clone(),
            cites: entry.cites.clone(),
            replaces: entry.replaces.clone(),
            replaced_by: entry.replaced_by.clone(),
        }
    }

    fn answer(&self, documents: &mut [OfficialDocument], names: &mut Names<'_>) {
        let Some(id) = names.documents.get(&self.document).copied() else { return };
        let own = &documents[id.0 as usize];
        let [of_cites, of_replaces, of_newer] = ["cites", "replaces", "replaced_by"].map(|key| own.place_of(key));
        let look_up = |keys: &[DocumentKey], place: &Place, names: &mut Names<'_>| -> Vec<DocumentId> {
            let found = |(position, key)| names.document(key, || nth(place, position));
            keys.iter().enumerate().filter_map(found).collect()
        };
        let cited = look_up(&self.cites, &of_cites, names);
        let replaced = look_up(&self.replaces, &of_replaces, names);
        let replacing = self.replaced_by.as_ref().and_then(|key| names.document(key, || of_newer));
        add(&mut documents[id.0 as usize].cites, cited);
        add(&mut documents[id.0 as usize].replaces, replaced);
        if let Some(newer) = replacing {
            add(&mut documents[newer.0 as usize].replaces, vec![id]);
        }
    }
}

/// Takes in further documents, each once and in the order of their positions.
fn add(known: &mut Vec<DocumentId>, more: Vec<DocumentId>) {
    known.extend(more);
    known.sort();
    known.dedup();
}

/// The place of an item of a list.
fn nth(list: &Place, position: usize) -> Place {
    match &list.at {
        At::Value(path) => Place::value(&list.file, path.index(position)),
        _ => list.clone(),
    }
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
        cites: Vec::new(),
        replaces: Vec::new(),
        note: entry.note,
        language: entry.language,
        place: Place::key(file, at.clone()),
    }
}

/// Issuer, symbol and date together are a document's identity, however issuer and symbol are typed.
fn same_act(documents: &[OfficialDocument], names: &mut Names<'_>) {
    let mut seen: BTreeMap<(String, String, Option<Date>), &OfficialDocument> = BTreeMap::new();
    for document in documents {
        let (Some(issuer), Some(symbol)) = (&document.issuer, &document.symbol) else { continue };
        let act = (fold(names.plain(issuer)), SymbolForm::meant(symbol), document.date);
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
