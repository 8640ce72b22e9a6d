//! The registers of documents and of difficulties, each as a page and as entries for others.

use super::context::{Content, Difficulty, Document, Link};
use crate::check::nouns::{self, DocumentId, OfficialDocument};
use crate::load::raw::DifficultyStatus;
use crate::model::Edition;
use crate::render::words::{Scribe, document_anchor};

/// The register of documents, newest first, undated last.
pub(super) fn documents<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let mut documents: Vec<(DocumentId, &OfficialDocument)> =
        scribe.report.site.documents.iter().map(|(id, document)| (*id, *document)).collect();
    documents.sort_by_key(|(id, document)| (std::cmp::Reverse(document.date), *id));
    Content::Documents { documents: documents.into_iter().map(|(id, document)| entry(scribe, id, document)).collect() }
}

/// The documents that are wanted, by key.
pub(super) fn entries<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    wanted: impl Fn(&OfficialDocument) -> bool,
) -> Vec<Document> {
    let documents = scribe.report.site.documents.iter();
    documents.filter(|(_, document)| wanted(document)).map(|(id, document)| entry(scribe, *id, document)).collect()
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId, document: &OfficialDocument) -> Document {
    let registry = &scribe.report.site.registry;
    let units = document.units.iter().filter(|unit| registry.is_seen(**unit));
    Document {
        id: document_anchor(document),
        symbol: document.symbol.clone(),
        title: scribe.remark(&document.title),
        kind: scribe.plain(&document.kind),
        issuer: document.issuer.as_ref().map(|issuer| scribe.plain(issuer)),
        date: document.date.map_or_else(|| scribe.word("date-unknown"), |date| scribe.language.date(date)),
        date_iso: document.date.map(|date| date.to_string()),
        href: document.url.clone(),
        note: document.note.as_ref().map(|note| scribe.remark(note)),
        units: units.map(|unit| scribe.unit_link(*unit)).collect(),
        cited: cited(scribe, id),
    }
}

/// Who cites a document: deadlines, units whose figures rest on it, bulletins.
fn cited<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let site = scribe.report.site;
    let set = site.deadlines.iter().filter(|deadline| deadline.schedule.document == Some(id)).map(|deadline| {
        let unit = scribe.unit_link(deadline.schedule.unit);
        Link { text: scribe.named(&unit.text, &scribe.deadline_name(*deadline)), ..unit }
    });
    let rests = |figure: &&&nouns::Observation| site.source(figure).document == Some(id);
    let mut units: Vec<nouns::UnitId> = site.all_figures().iter().filter(rests).map(|figure| figure.unit).collect();
    units.sort();
    units.dedup();
    let bulletins = site.bulletins.iter().filter(|bulletin| bulletin.documents.contains(&id));
    let bulletins = bulletins.map(|bulletin| scribe.bulletin_link(bulletin));
    set.chain(units.into_iter().map(|unit| scribe.unit_link(unit))).chain(bulletins).collect()
}

/// The register of difficulties, open ones first.
pub(super) fn difficulties<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let mut difficulties = obstacles(scribe, |difficulty| difficulty.status == DifficultyStatus::Open);
    difficulties.extend(obstacles(scribe, |difficulty| difficulty.status == DifficultyStatus::Resolved));
    Content::Difficulties { difficulties }
}

/// The difficulties that are wanted, by id.
pub(super) fn obstacles<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    wanted: impl Fn(&nouns::Difficulty) -> bool,
) -> Vec<Difficulty> {
    let difficulties = scribe.report.site.difficulties.iter();
    difficulties.filter(|difficulty| wanted(difficulty)).map(|difficulty| obstacle(scribe, difficulty)).collect()
}

fn obstacle<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, difficulty: &nouns::Difficulty) -> Difficulty {
    let (kind, word) = match difficulty.status {
        DifficultyStatus::Open => ("open", "difficulty-open"),
        DifficultyStatus::Resolved => ("resolved", "difficulty-resolved"),
    };
    Difficulty {
        id: format!("d-{}", difficulty.id),
        unit: scribe.unit_link(difficulty.unit),
        indicator: difficulty.indicator.and_then(|indicator| scribe.named_indicator(indicator)),
        reported: difficulty.reported.map_or_else(|| scribe.word("date-unknown"), |day| scribe.language.date(day)),
        text: scribe.remark(&difficulty.text),
        action: difficulty.action.as_ref().map(|action| scribe.remark(action)),
        status_kind: kind.to_owned(),
        status: scribe.word(word),
        source: scribe.source(&difficulty.source),
    }
}
