//! The registers: documents, difficulties.

use super::names::{Names, Seen};
use crate::check::nouns::{Difficulty, DocumentId, OfficialDocument, UnitId};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Slug, UnitCode};
use crate::load::Sheet;
use crate::load::raw::{DifficultiesFile, DifficultyEntry, DocumentEntry, DocumentsFile};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Every document, by key, each told that is the same act as another.
pub(super) fn documents(files: Vec<Sheet<DocumentsFile>>, names: &mut Names<'_>) -> Vec<OfficialDocument> {
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
    key: crate::domain::DocumentKey,
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

/// Every difficulty, by id.
pub(super) fn difficulties(files: Vec<Sheet<DifficultiesFile>>, names: &mut Names<'_>) -> Vec<Difficulty> {
    let (mut difficulties, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        for (id, entry) in value.difficulties.0 {
            let at = KeyPath::from(["difficulties", id.as_str()]);
            names.once(&mut seen, id.as_str(), Place::key(&file, at.clone()));
            let audience =
                names.audience(internal, entry.audience.unwrap_or(value.audience), &file, at.key("audience"));
            difficulties.extend(difficulty(id, entry, &file, audience, &at, names));
        }
    }
    difficulties.sort_by(|a, b| a.id.cmp(&b.id));
    difficulties
}

fn difficulty(
    id: Slug,
    entry: DifficultyEntry,
    file: &str,
    audience: crate::domain::Audience,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Option<Difficulty> {
    names.translated(Some(&entry.text), file, &at.key("text"));
    names.translated(entry.action.as_ref(), file, &at.key("action"));
    let indicator = entry.indicator.as_ref();
    let reported = entry.reported.day();
    Some(Difficulty {
        id,
        unit: names.unit(entry.unit.as_str(), reported, || Place::value(file, at.key("unit")))?,
        indicator: indicator.and_then(|id| names.indicator(id.as_str(), || Place::value(file, at.key("indicator")))),
        reported,
        text: entry.text,
        action: entry.action,
        status: entry.status,
        audience,
        source: names.source(&entry.source, file, &at.key("source")),
    })
}

/// Units by code that something of a day speaks of.
pub(super) fn units(
    codes: &[UnitCode],
    on: Option<Date>,
    file: &str,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Vec<UnitId> {
    let look_up = |(position, code): (usize, &UnitCode)| {
        names.unit_spoken_of(code.as_str(), on, || Place::value(file, at.index(position)))
    };
    codes.iter().enumerate().filter_map(look_up).collect()
}
