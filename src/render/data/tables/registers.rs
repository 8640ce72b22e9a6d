//! The registers: documents, bulletins, commendations with their recipients and the figures that they rest on, difficulties,
//! releases.

use crate::check::nouns::{
    Bulletin, Commendation, Difficulty, OfficialDocument, Recipient, Release, RestsOn, Translated,
};
use crate::load::raw::{AwardStatus, DifficultyStatus, RecipientKind};
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::sheet::{Sheet, sheet};
use crate::render::paths::Paths;

const AWARDS: &[&str] = &["granted", "proposed", "revoked"];
const RECIPIENTS: &[&str] = &["collective", "individual", "household"];
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
        .maybe("tags", "column-tags", Kind::Text, move |bulletin| {
            let first = tags.iter().find_map(|tag| bulletin.texts.get(tag));
            first.map(|text| text.tags.join("; ")).unwrap_or_default()
        })
        .must("page", "column-page", Kind::Key, |bulletin| Paths::bulletin(&bulletin.slug));
    sheet(fields, maker.site().bulletins.iter().copied())
}

pub(super) fn commendations<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let tags = maker.tags();
    let fields = Fields::new()
        .must("commendation", "column-commendation-id", Kind::Key, |award: &&Commendation| award.id.as_str())
        .must("status", "column-award-status", Kind::Word(AWARDS), |award| match award.status {
            AwardStatus::Granted => "granted",
            AwardStatus::Proposed => "proposed",
            AwardStatus::Revoked => "revoked",
        })
        .maybe("date", "column-date", Kind::Day, |award| award.date)
        .words("form", "column-form", tags, |award| Some(&award.form))
        .words("authority", "column-authority", tags, |award| Some(&award.authority))
        .words("achievement", "column-achievement", tags, |award| Some(&award.achievement))
        .maybe("document", "column-document", Kind::Key, |award| maker.document(award.document?))
        .maybe("decision", "column-decision", Kind::Text, |award| award.decision.clone())
        .maybe("source", "column-source", Kind::Text, |award| maker.first().source(&award.source).text)
        .maybe("source_url", "column-source-url", Kind::Key, |award| maker.first().source(&award.source).href)
        .words("remark", "column-remark", tags, |award| award.remark.as_ref());
    sheet(fields, maker.site().commendations.iter().copied())
}

pub(super) fn recipients<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (&'r Commendation, usize, &'r Recipient);
    let fields = Fields::new()
        .must("commendation", "column-commendation", Kind::Key, |(award, ..): &Row<'_>| award.id.as_str())
        .must("number", "column-number", Kind::Count, |(_, number, _)| *number)
        .must("kind", "column-recipient-kind", Kind::Word(RECIPIENTS), |(.., who)| match who.kind {
            RecipientKind::Collective => "collective",
            RecipientKind::Individual => "individual",
            RecipientKind::Household => "household",
        })
        .words("name", "column-recipient-name", maker.tags(), |(.., who)| Some(&who.name))
        .maybe("count", "column-recipient-count", Kind::Count, |(.., who)| who.count)
        .maybe("unit", "column-unit", Kind::Key, |(.., who)| maker.unit(who.unit?));
    let awards = maker.site().commendations.iter().copied();
    sheet(fields, awards.flat_map(|award| (1..).zip(&award.recipients).map(move |(number, who)| (award, number, who))))
}

pub(super) fn evidence<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (&'r Commendation, usize, &'r RestsOn);
    let fields = Fields::new()
        .must("commendation", "column-commendation", Kind::Key, |(award, ..): &Row<'_>| award.id.as_str())
        .must("number", "column-number", Kind::Count, |(_, number, _)| *number)
        .must("indicator", "column-indicator", Kind::Key, |(.., claim)| maker.indicator(claim.indicator))
        .must("unit", "column-unit", Kind::Key, |(.., claim)| maker.unit(claim.unit))
        .maybe("as_of", "column-as-of", Kind::Day, |(.., claim)| claim.as_of.day())
        .maybe("claimed", "column-claimed", Kind::Text, |(.., claim)| claim.claimed.map(|rate| rate.to_string()));
    let known = |claim: &&RestsOn| maker.unit(claim.unit).is_some() && maker.indicator(claim.indicator).is_some();
    let awards = maker.site().commendations.iter().copied();
    let rows = awards.flat_map(|award| {
        (1..).zip(award.rests_on.iter().filter(known)).map(move |(number, claim)| (award, number, claim))
    });
    sheet(fields, rows)
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
        .must("release", "column-release", Kind::Key, |release: &&Release| release.id.as_str())
        .must("day", "column-release-day", Kind::Day, |release| release.at.day(zone))
        .maybe("at", "column-release-at", Kind::Moment, |release| {
            let minute = release.at.minute()?;
            Some(minute.0.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
        })
        .words("title", "column-title", tags, |release| Some(&release.title))
        .maybe("cut_off", "column-cut-off", Kind::Day, |release| release.cut_off.map(|day| day.0))
        .words("note", "column-note", tags, |release| release.note.as_ref());
    sheet(fields, maker.site().releases.iter().copied())
}
