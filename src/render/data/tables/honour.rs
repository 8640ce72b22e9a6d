//! Commendations with what became of them, their recipients and the figures that they rest on.

use crate::check::nouns::{AheadClaim, AwardStep, Recipient, RestsOn};
use crate::load::raw::RecipientKind;
use crate::model::{Award, Edition};
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::sheet::{Sheet, sheet};
use crate::render::paths::Paths;

const AWARDS: &[&str] = &["granted", "proposed", "revoked"];
const RECIPIENTS: &[&str] = &["collective", "individual", "household"];

pub(super) fn commendations<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let tags = maker.tags();
    let fields = Fields::new()
        .must("commendation", "column-commendation-id", Kind::Key, |award: &&Award<'_>| award.entry.id.as_str())
        .must("status", "column-award-status", Kind::Word(AWARDS), |award| award.status().word())
        .maybe("date", "column-date", Kind::Day, |award| award.date())
        .words("form", "column-form", tags, |award| Some(&award.entry.form))
        .maybe("times", "column-times", Kind::Count, |award| award.entry.times.map(|times| u32::from(times.get())))
        .words("authority", "column-authority", tags, |award| Some(&award.entry.authority))
        .words("achievement", "column-achievement", tags, |award| Some(&award.entry.achievement))
        .maybe("document", "column-document", Kind::Key, |award| maker.document(award.step().document?))
        .maybe("decision", "column-decision", Kind::Text, |award| award.step().decision.clone())
        .maybe("source", "column-source", Kind::Text, |award| maker.first().source(&award.entry.source).text)
        .maybe("source_url", "column-source-url", Kind::Key, |award| maker.first().source(&award.entry.source).href)
        .words("remark", "column-remark", tags, |award| award.remark())
        .must("page", "column-page", Kind::Key, |award| Paths::commendation(&award.entry.id));
    sheet(fields, &maker.site().commendations)
}

/// What became of each commendation, as far as it is known.
pub(super) fn steps<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (&'r Award<'r>, usize, &'r AwardStep);
    let fields = Fields::new()
        .must("commendation", "column-commendation", Kind::Key, |(award, ..): &Row<'_>| award.entry.id.as_str())
        .must("number", "column-number", Kind::Count, |(_, number, _)| *number)
        .must("status", "column-award-status", Kind::Word(AWARDS), |(.., step)| step.status.word())
        .maybe("date", "column-date", Kind::Day, |(.., step)| step.date)
        .maybe("document", "column-document", Kind::Key, |(.., step)| maker.document(step.document?))
        .maybe("decision", "column-decision", Kind::Text, |(.., step)| step.decision.clone())
        .words("reason", "column-award-reason", maker.tags(), |(.., step)| step.reason.as_ref());
    let awards = maker.site().commendations.iter();
    sheet(fields, awards.flat_map(|award| (1..).zip(award.steps()).map(move |(number, step)| (award, number, step))))
}

pub(super) fn recipients<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (&'r Award<'r>, usize, &'r Recipient);
    let fields = Fields::new()
        .must("commendation", "column-commendation", Kind::Key, |(award, ..): &Row<'_>| award.entry.id.as_str())
        .must("number", "column-number", Kind::Count, |(_, number, _)| *number)
        .must("kind", "column-recipient-kind", Kind::Word(RECIPIENTS), |(.., who)| match who.kind {
            RecipientKind::Collective => "collective",
            RecipientKind::Individual => "individual",
            RecipientKind::Household => "household",
        })
        .words("name", "column-recipient-name", maker.tags(), |(.., who)| who.name.seen(E::admits))
        .maybe("count", "column-recipient-count", Kind::Count, |(.., who)| who.count)
        .maybe("unit", "column-unit", Kind::Key, |(.., who)| maker.unit(who.unit?));
    let awards = maker.site().commendations.iter();
    let rows =
        awards.flat_map(|award| (1..).zip(&award.entry.recipients).map(move |(number, who)| (award, number, who)));
    sheet(fields, rows)
}

pub(super) fn evidence<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (&'r Award<'r>, usize, &'r RestsOn);
    let days = |claim: &RestsOn| match claim.ahead {
        Some(AheadClaim::Days(days)) => Some(days),
        Some(AheadClaim::Met) | None => None,
    };
    let fields = Fields::new()
        .must("commendation", "column-commendation", Kind::Key, |(award, ..): &Row<'_>| award.entry.id.as_str())
        .must("number", "column-number", Kind::Count, |(_, number, _)| *number)
        .must("indicator", "column-indicator", Kind::Key, |(.., claim)| maker.indicator(claim.indicator))
        .must("unit", "column-unit", Kind::Key, |(.., claim)| maker.unit(claim.unit))
        .maybe("as_of", "column-as-of", Kind::Day, |(.., claim)| claim.as_of.day())
        .maybe("claimed", "column-claimed", Kind::Text, |(.., claim)| claim.claimed.map(|rate| rate.to_string()))
        .must("before_deadline", "column-before-deadline", Kind::Flag, |(.., claim)| claim.ahead.is_some())
        .maybe("days_ahead", "column-days-claimed", Kind::Count, move |(.., claim)| days(claim));
    let known = |claim: &&RestsOn| maker.unit(claim.unit).is_some() && maker.indicator(claim.indicator).is_some();
    let rows = maker.site().commendations.iter().flat_map(|award| {
        (1..).zip(award.entry.rests_on.iter().filter(known)).map(move |(number, claim)| (award, number, claim))
    });
    sheet(fields, rows)
}
