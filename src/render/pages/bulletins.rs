//! Bulletins: a card and a page each. The lists of them are [`filing`]'s.

use super::context::{BodyPart, BulletinCard, BulletinPage, Commendation, Content, Evidence, UnitLine};
use super::evidence::{self, Numbered, OnPage};
use super::{blocks, changes, documents, filing, prose};
use crate::check::nouns::{Bulletin, Translated, UnitId};
use crate::model::Edition;
use crate::render::words::Scribe;

/// The bulletins that are wanted, newest first.
pub(super) fn cards<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    wanted: impl Fn(&Bulletin) -> bool,
) -> Vec<BulletinCard> {
    let bulletins = scribe.report.site.bulletins.iter();
    bulletins.filter(|bulletin| wanted(bulletin)).map(|bulletin| card(scribe, bulletin)).collect()
}

pub(super) fn card<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> BulletinCard {
    let text = scribe.best_text(&bulletin.texts);
    BulletinCard {
        link: scribe.bulletin_link(bulletin),
        date: scribe.language.date(bulletin.date),
        date_iso: bulletin.date.to_string(),
        summary: text.and_then(|(_, text)| text.summary.clone()),
        units: units(scribe, bulletin).map(|unit| scribe.unit_link(unit)).collect(),
        tags: text.map(|(_, text)| text.tags.clone()).unwrap_or_default(),
        filed: filing::words_of(scribe, bulletin),
        note: prose::note(scribe, "bulletin-untranslated", &bulletin.texts),
    }
}

/// The units it speaks of that this edition knows.
fn units<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> impl Iterator<Item = UnitId> {
    let seen: Vec<UnitId> =
        bulletin.units.iter().copied().filter(|unit| scribe.report.site.registry.is_seen(*unit)).collect();
    seen.into_iter()
}

/// One bulletin.
pub(super) fn bulletin<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> Content {
    Content::Bulletin { bulletin: Box::new(in_full(scribe, bulletin)) }
}

/// All that is said of a bulletin.
pub(super) fn in_full<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> BulletinPage {
    let site = scribe.report.site;
    let position = site.bulletins.iter().position(|other| other.slug == bulletin.slug);
    let neighbour = |step: isize| {
        let other = position?.checked_add_signed(step)?;
        site.bulletins.get(other).map(|other| scribe.bulletin_link(other))
    };
    let text = scribe.best_text(&bulletin.texts);
    let (body, evidence): (Vec<BodyPart>, Vec<Evidence>) =
        text.map(|(_, text)| told(scribe, bulletin, text)).unwrap_or_default();
    BulletinPage {
        date: scribe.language.date(bulletin.date),
        date_iso: bulletin.date.to_string(),
        summary: text.and_then(|(_, text)| text.summary.clone()),
        lang: text.map(|(tag, _)| tag.to_string()).filter(|tag| tag != scribe.tag().as_str()),
        body_html: body.iter().filter_map(|part| part.html.as_deref()).collect(),
        corrected: evidence.iter().flat_map(|entry| &entry.figures).any(|figure| figure.corrected.is_some())
            || body.iter().any(|part| part.corrected.is_some()),
        body,
        evidence,
        units: units(scribe, bulletin).map(|unit| line(scribe, unit)).collect(),
        documents: documents::of_bulletin(scribe, bulletin).filter_map(|id| scribe.document_link(id)).collect(),
        commendations: commendations(scribe, bulletin),
        changes: changes::since_the_one_before(scribe, bulletin),
        sources: bulletin.sources.iter().map(|source| scribe.source(source)).collect(),
        tags: text.map(|(_, text)| text.tags.clone()).unwrap_or_default(),
        filed: filing::words_of(scribe, bulletin),
        month: filing::month_of(scribe, bulletin),
        updated: text.and_then(|(_, text)| text.updated).map(|day| scribe.language.date(day)),
        newer: neighbour(-1),
        older: neighbour(1),
    }
}

/// The commendations it speaks of that this edition knows, each with its status where it wasn't granted.
fn commendations<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> Vec<Commendation> {
    super::commendations::awards(scribe, |award| bulletin.commendations.contains(&award.entry.id))
}

/// The text of a bulletin in its pieces, and what its numbers rest on. In a feed, where there is no page to lead to, numbers lead
/// to the pages of their units.
fn told<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    text: &Translated,
) -> (Vec<BodyPart>, Vec<Evidence>) {
    let body = |written| blocks::body(scribe, bulletin, text, written);
    if scribe.base.is_some() {
        return (body(prose::parts_with(scribe, &text.body, scribe)), Vec::new());
    }
    let numbered = Numbered::of(text);
    let evidence = evidence::evidence(scribe, bulletin, &numbered);
    let corrected = evidence::corrected_bindings(scribe, bulletin, text);
    let links = OnPage { scribe, numbered: &numbered, corrected: &corrected, sources: bulletin.sources.len() };
    (body(prose::parts_with(scribe, &text.body, &links)), evidence)
}

/// A unit with the first of its indicators that has figures.
fn line<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> UnitLine {
    let site = scribe.report.site;
    let found = site.indicators.keys().find_map(|indicator| {
        let progress = scribe.report.progress(*indicator, unit)?;
        Some((*indicator, progress, progress.latest?))
    });
    UnitLine {
        unit: scribe.unit_link(unit),
        kind: scribe.unit_kind(unit),
        parent: site.registry.unit(unit).parent.map(|parent| scribe.unit_link(parent)),
        indicator: found.map(|(indicator, ..)| scribe.indicator_link(indicator)),
        headline: found.map(|(indicator, _, latest)| scribe.headline(indicator, &latest)),
        status: found.and_then(|(indicator, progress, _)| scribe.first_status(indicator, progress)),
        rank: None,
        beside: None,
        instead: None,
    }
}
