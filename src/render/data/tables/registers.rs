//! The registers: documents, bulletins, releases.

use crate::analysis::releases::{Announced, Outcome};
use crate::check::nouns::{Bulletin, DocumentId, OfficialDocument, Translated};
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::sheet::{Sheet, sheet};
use crate::render::paths::Paths;

const OUTCOMES: &[&str] = &["coming", "overdue", "kept", "late", "missed", "cancelled"];

pub(super) fn documents<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let tags = maker.tags();
    let fields = Fields::new()
        .must("document", "column-document-key", Kind::Key, |document: &&OfficialDocument| document.key.as_str())
        .words("kind", "column-document-kind", tags, |document| Some(&document.kind))
        .words("issuer", "column-issuer", tags, |document| document.issuer.as_ref())
        .maybe("symbol", "column-symbol", Kind::Text, |document| document.symbol.clone())
        .maybe("date", "column-date", Kind::Day, |document| document.date)
        .words("title", "column-title", tags, |document| Some(&document.title))
        .maybe("url", "column-url", Kind::Key, |document| document.url.clone())
        .maybe("language", "column-language", Kind::Key, |document| {
            document.language.as_ref().map(|tag| tag.as_str().to_owned())
        })
        .maybe("units", "column-units", Kind::List, |document| maker.units(&document.units))
        .words("note", "column-note", tags, |document| document.note.as_ref())
        .maybe("cites", "column-cites", Kind::List, |document| maker.documents(&document.cites))
        .maybe("replaces", "column-replaces", Kind::List, |document| maker.documents(&document.replaces))
        .maybe("replaced_by", "column-replaced-by", Kind::List, |document| replaced_by(maker, document));
    sheet(fields, maker.site().documents.values().copied())
}

/// The documents that took the place of one.
fn replaced_by<E: Edition>(maker: &Maker<'_, '_, '_, E>, document: &OfficialDocument) -> String {
    let documents = &maker.site().documents;
    let own = documents.iter().find(|(_, other)| other.key == document.key).map(|(id, _)| *id);
    let newer = documents.iter().filter(|(_, other)| own.is_some_and(|own| other.replaces.contains(&own)));
    let newer = newer.map(|(id, _)| *id);
    maker.documents(&newer.collect::<Vec<DocumentId>>())
}

pub(super) fn bulletins<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let tags = maker.tags();
    let text =
        |bulletin: &Bulletin, tag: &str, of: fn(&Translated) -> Option<String>| bulletin.texts.get(tag).and_then(of);
    let fields = Fields::new()
        .must("bulletin", "column-bulletin", Kind::Key, |bulletin: &&Bulletin| bulletin.slug.as_str())
        .must("date", "column-date", Kind::Day, |bulletin| bulletin.date)
        .must("vintage", "column-vintage", Kind::Day, |bulletin| bulletin.vintage)
        .said("title", "column-title", tags, move |bulletin, tag| text(bulletin, tag, |text| Some(text.title.clone())))
        .said("summary", "column-summary", tags, move |bulletin, tag| text(bulletin, tag, |text| text.summary.clone()))
        .maybe("units", "column-units", Kind::List, |bulletin| maker.units(&bulletin.units))
        .maybe("documents", "column-documents", Kind::List, |bulletin| maker.documents(&bulletin.documents))
        .said("tags", "column-tags", tags, move |bulletin, tag| {
            text(bulletin, tag, |text| Some(text.tags.join("; ")).filter(|tags| !tags.is_empty()))
        })
        .must("page", "column-page", Kind::Key, |bulletin| Paths::bulletin(&bulletin.slug));
    sheet(fields, maker.site().bulletins.iter().copied())
}

pub(super) fn releases<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let zone = &maker.site().facts.time_zone;
    let tags = maker.tags();
    let fields = Fields::new()
        .must("release", "column-release", Kind::Key, |told: &&Announced<'_>| told.release.id.as_str())
        .must("day", "column-release-day", Kind::Day, |told| told.day)
        .maybe("at", "column-release-at", Kind::Moment, |told| {
            told.at.minute().map(|at| at.0.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
        })
        .must("outcome", "column-outcome", Kind::Word(OUTCOMES), |told| outcome(told.outcome))
        .maybe("published", "column-came-on", Kind::List, |told| {
            told.published.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        })
        .words("title", "column-title", tags, |told| Some(&told.release.title))
        .maybe("cut_off", "column-cut-off", Kind::Day, |told| told.release.cut_off.map(|day| day.0))
        .words("note", "column-note", tags, |told| told.release.note.as_ref());
    sheet(fields, &maker.report.releases)
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Coming => "coming",
        Outcome::Overdue => "overdue",
        Outcome::Kept => "kept",
        Outcome::Late(_) => "late",
        Outcome::Missed => "missed",
        Outcome::Cancelled => "cancelled",
    }
}
