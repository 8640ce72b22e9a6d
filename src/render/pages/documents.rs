//! The register of documents, as a page and as entries for others, with all that cites them.

use super::context::{CitedBy, Content, Document, Link};
use crate::check::nouns::{self, Bulletin, DocumentId, OfficialDocument, Schedule, Translated, UnitId, replacing};
use crate::model::{Award, Deadline, Edition};
use crate::render::paths::{DIFFICULTIES, GLOSSARY};
use crate::render::words::{Scribe, document_anchor};
use std::collections::BTreeSet;

/// So many of one kind that cite a document are named; a report that a country's figures rest on is cited by thousands.
const MOST: usize = 24;

/// The register, newest first, undated last.
pub(super) fn register<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
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

/// The documents of this edition that a bulletin speaks of: those it declares, then those it links to.
pub(super) fn of_bulletin<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
) -> impl Iterator<Item = DocumentId> + use<E> {
    let documents = &scribe.report.site.documents;
    let linked = bulletin.texts.values().flat_map(Translated::cited);
    let linked =
        linked.filter_map(|(key, _)| documents.iter().find(|(_, document)| document.key == *key).map(|(id, _)| *id));
    let mut found: Vec<DocumentId> = Vec::new();
    for id in bulletin.documents.iter().copied().chain(linked) {
        if documents.contains_key(&id) && !found.contains(&id) {
            found.push(id);
        }
    }
    found.into_iter()
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId, document: &OfficialDocument) -> Document {
    let registry = &scribe.report.site.registry;
    let units = document.units.iter().filter(|unit| registry.is_seen(**unit));
    let links = |ids: &[DocumentId]| ids.iter().filter_map(|id| scribe.document_link(*id)).collect();
    let newer: Vec<DocumentId> = replacing(id, known(scribe)).map(|(id, _)| id).collect();
    let citations = citations(scribe, id);
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
        cites: links(&document.cites),
        replaces: links(&document.replaces),
        replaced_by: links(&newer),
        cited: citations.iter().flat_map(|kind| kind.links.clone()).collect(),
        citations,
    }
}

fn known<'r, E: Edition>(
    scribe: &'r Scribe<'_, '_, '_, E>,
) -> impl Iterator<Item = (DocumentId, &'r OfficialDocument)> {
    scribe.report.site.documents.iter().map(|(id, document)| (*id, *document))
}

/// Who cites a document, kind by kind.
fn citations<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<CitedBy> {
    let all = [
        ("document-deadlines", deadlines(scribe, id)),
        ("document-deadlines-moved", deadlines_moved(scribe, id)),
        ("document-figures", units(scribe, scribe.report.citations.figures(id))),
        ("document-records", units(scribe, scribe.report.citations.records(id))),
        ("document-events", events(scribe, id)),
        ("nav-bulletins", bulletins(scribe, id)),
        ("nav-commendations", commendations(scribe, id)),
        ("document-forms", forms(scribe, id)),
        ("nav-difficulties", difficulties(scribe, id)),
        ("nav-documents", documents(scribe, id)),
    ];
    let some = all.into_iter().filter(|(_, links)| !links.is_empty());
    some.map(|(title, links)| cited_by(scribe, title, links)).collect()
}

fn cited_by<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, title: &str, mut links: Vec<Link>) -> CitedBy {
    let rest = links.len().saturating_sub(MOST);
    links.truncate(MOST);
    CitedBy { title: scribe.word(title), links, more: (rest > 0).then(|| scribe.counted("document-more", rest)) }
}

/// The deadlines that it set.
fn deadlines<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    deadlines_that(scribe, |schedule| schedule.document == Some(id))
}

/// The deadlines that it had moved by the day of knowledge.
fn deadlines_moved<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let known_on = scribe.report.site.vintage.known_on;
    deadlines_that(scribe, |schedule| {
        schedule.moved.iter().any(|(_, until, document)| *document == Some(id) && *until < known_on)
    })
}

fn deadlines_that<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, wanted: impl Fn(&Schedule) -> bool) -> Vec<Link> {
    let deadlines = scribe.report.site.deadlines.iter().filter(|deadline| wanted(deadline.schedule));
    let link = |deadline: &Deadline<'_>| {
        let unit = scribe.unit_link(deadline.schedule.unit);
        Link { text: scribe.named(&unit.text, &scribe.deadline_name(*deadline)), ..unit }
    };
    deadlines.map(link).collect()
}

fn units<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, units: impl Iterator<Item = UnitId>) -> Vec<Link> {
    units.map(|unit| scribe.unit_link(unit)).collect()
}

/// The units that came about by it, or ended.
fn events<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let registry = &scribe.report.site.registry;
    let events = registry.events.iter().filter(|event| event.document == Some(id) && E::admits(event.audience));
    let units: BTreeSet<UnitId> = events.flat_map(|event| event.from.iter().chain(&event.to)).copied().collect();
    self::units(scribe, units.into_iter().filter(|unit| registry.is_seen(*unit)))
}

fn bulletins<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let cites = |bulletin: &&&Bulletin| {
        let sources = bulletin.sources.iter().any(|source| source.document == Some(id));
        sources || of_bulletin(scribe, bulletin).any(|other| other == id)
    };
    scribe.report.site.bulletins.iter().filter(cites).map(|bulletin| scribe.bulletin_link(bulletin)).collect()
}

/// The commendations that it decided, or that are known from it.
fn commendations<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let cites = |award: &&Award<'_>| {
        award.entry.source.document == Some(id) || award.steps().any(|step| step.document == Some(id))
    };
    let link = |award: &Award<'_>| scribe.award_link(award);
    scribe.report.site.commendations.iter().filter(cites).map(link).collect()
}

/// The forms of commendation that it is the law of.
fn forms<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let forms = scribe.report.site.forms.iter().filter(|form| form.document == Some(id));
    forms.map(|form| scribe.link_to(scribe.plain(&form.name), GLOSSARY, "g-forms")).collect()
}

fn difficulties<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let known = scribe.report.site.difficulties.iter().filter(|difficulty| difficulty.source.document == Some(id));
    let link = |difficulty: &&nouns::Difficulty| {
        let unit = scribe.unit_name(difficulty.unit);
        let text = scribe.named(&unit, &scribe.plain(&difficulty.text));
        scribe.link_to(super::head::shortened(&text, 80), DIFFICULTIES, &format!("d-{}", difficulty.id))
    };
    known.map(link).collect()
}

/// The documents that cite it; that one took its place is said elsewhere.
fn documents<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: DocumentId) -> Vec<Link> {
    let citing = known(scribe).filter(|(_, document)| document.cites.contains(&id));
    citing.filter_map(|(citing, _)| scribe.document_link(citing)).collect()
}
