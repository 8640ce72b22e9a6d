//! What programmes count and what they count it against.

use super::term;
use crate::check::nouns::{BaseKind, IndicatorId, Programme};
use crate::load::raw::BaseRole;
use crate::model::Edition;
use crate::render::pages::context::{GlossaryFact, GlossaryTerm, Link, Remark};
use crate::render::paths;
use crate::render::words::{Scribe, capital, sentence};
use std::collections::BTreeSet;

/// Every indicator: its definition and since when it is in force, what one is, the stage before it, the kinds of base that its
/// figures have, and its deadlines.
pub(super) fn indicators<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<GlossaryTerm> {
    scribe.report.site.indicators.keys().map(|id| indicator(scribe, *id)).collect()
}

fn indicator<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: IndicatorId) -> GlossaryTerm {
    let site = scribe.report.site;
    let indicator = site.indicators[&id];
    let mut texts: Vec<Remark> = indicator.definition.iter().map(|text| scribe.remark(text)).collect();
    let things = scribe.plain(&indicator.unit);
    texts.push(Remark::own(sentence(&scribe.text("indicator-counted-in", &[("things", things.as_str().into())]))));
    texts.extend(redefined(scribe, id));
    let facts = [
        fact(
            scribe,
            "glossary-after",
            indicator.after.and_then(|before| scribe.named_indicator(before)).into_iter().collect(),
        ),
        fact(scribe, "indicator-bases", bases(scribe, id)),
        fact(scribe, "indicator-schedules", deadlines(scribe, id)),
    ];
    GlossaryTerm {
        name: scribe.indicator_link(id),
        facts: facts.into_iter().flatten().collect(),
        ..term(format!("g-indicator-{}", indicator.id), "", texts)
    }
}

fn fact<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, name: &str, items: Vec<Link>) -> Option<GlossaryFact> {
    (!items.is_empty()).then(|| GlossaryFact { name: scribe.word(name), items })
}

fn unlinked(text: String) -> Link {
    Link { text, href: None, lang: None }
}

/// When the definition changed, and why, the latest first.
fn redefined<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: IndicatorId) -> Vec<Remark> {
    let site = scribe.report.site;
    let of_indicator = site.snapshots().filter(|(_, snapshot)| snapshot.indicator == id);
    let records = of_indicator.filter_map(|(_, snapshot)| snapshot.definition_change.as_ref());
    let known = records.filter(|record| site.vintage.knows_record(record));
    let mut changes: Vec<_> = known.map(|record| (record.date, scribe.plain(&record.reason))).collect();
    changes.sort_by(|one, other| other.cmp(one));
    changes.dedup();
    let said = |(day, reason): (crate::domain::Day, String)| {
        let date = scribe.language.date(day.0);
        let since = scribe.text("glossary-redefined", &[("date", date.as_str().into())]);
        Remark::own(sentence(&scribe.named(&since, &reason)))
    };
    changes.into_iter().map(said).collect()
}

/// The kinds of base that figures of an indicator are held against, with their entries here.
fn bases<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: IndicatorId) -> Vec<Link> {
    let site = scribe.report.site;
    let used: BTreeSet<_> = site
        .snapshots()
        .filter(|(_, snapshot)| snapshot.indicator == id)
        .filter_map(|(_, file)| file.base_kind)
        .collect();
    let link = |kind| {
        let kind = site.base_kind(id, kind);
        scribe.link_to(scribe.plain(&kind.name), paths::GLOSSARY, &base_anchor(site.programme(id), kind))
    };
    used.into_iter().map(link).collect()
}

fn deadlines<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: IndicatorId) -> Vec<Link> {
    let site = scribe.report.site;
    let of_indicator = site.deadlines_in_force().filter(|deadline| deadline.schedule.indicators.contains(&id));
    let said = |deadline: &crate::model::Deadline<'_>| {
        let target = scribe.language.stated_rate(deadline.schedule.target);
        scribe.named(&capital(&scribe.deadline_name(*deadline)), &target)
    };
    of_indicator.map(|deadline| unlinked(said(deadline))).collect()
}

/// The id of the entry of a kind of base.
fn base_anchor(programme: &Programme, kind: &BaseKind) -> String {
    format!("g-base-{}-{}", programme.id, kind.id)
}

/// Every kind of base, with what its role means for a rate.
pub(super) fn base_kinds<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<GlossaryTerm> {
    let entry = |programme: &Programme, kind: &BaseKind| {
        let mut texts: Vec<Remark> = kind.definition.iter().map(|text| scribe.remark(text)).collect();
        texts.push(Remark::own(sentence(&scribe.named(&scribe.word("method-role"), &scribe.word(role(kind.role))))));
        term(base_anchor(programme, kind), &scribe.plain(&kind.name), texts)
    };
    let programmes = scribe.report.site.programmes.iter();
    programmes.flat_map(|programme| programme.base_kinds.iter().map(move |kind| entry(programme, kind))).collect()
}

fn role(role: BaseRole) -> &'static str {
    match role {
        BaseRole::Eligible | BaseRole::Present => "method-role-limited",
        BaseRole::Target => "method-role-target",
        BaseRole::Received => "method-role-received",
    }
}
