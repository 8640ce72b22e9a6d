//! The registers: documents, bulletins, difficulties, releases.

use crate::analysis::releases::{Announced, Outcome};
use crate::check::nouns::{Bulletin, Difficulty, OfficialDocument, Translated};
use crate::load::raw::DifficultyStatus;
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::sheet::{Sheet, sheet};
use crate::render::paths::Paths;

const OUTCOMES: &[&str] = &["coming", "overdue", "kept", "late", "missed", "cancelled"];
const DIFFICULTIES: &[&str] = &["open", "resolved"];

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
        .words("note", "column-note", tags, |document| document.note.as_ref());
    sheet(fields, maker.site().documents.values().copied())
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

pub(super) fn difficulties<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let tags = maker.tags();
    let fields = Fields::new()
        .must("difficulty", "column-difficulty", Kind::Key, |difficulty: &&Difficulty| difficulty.id.as_str())
        .must("unit", "column-unit", Kind::Key, |difficulty| maker.unit(difficulty.unit))
        .maybe("indicator", "column-indicator", Kind::Key, |difficulty| maker.indicator(difficulty.indicator?))
        .maybe("reported", "column-difficulty-day", Kind::Day, |difficulty| difficulty.reported)
        .must("status", "column-difficulty-status", Kind::Word(DIFFICULTIES), |difficulty| match difficulty.status {
            DifficultyStatus::Open => "open",
            DifficultyStatus::Resolved => "resolved",
        })
        .words("text", "column-difficulty-text", tags, |difficulty| Some(&difficulty.text))
        .words("action", "column-action", tags, |difficulty| difficulty.action.as_ref())
        .maybe("source", "column-source", Kind::Text, |difficulty| maker.first().source(&difficulty.source).text);
    sheet(fields, maker.site().difficulties.iter().copied())
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
