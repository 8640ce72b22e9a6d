//! Where a unit came from and what became of it, in sentences and links: its names, events, predecessors and successors, who else
//! held its code, whom it is reported with, and what of the past counts for it.

use super::context::{CodeHolder, LineageEvent, Link, Remark};
use crate::analysis::{CarriedPoint, carried};
use crate::check::nouns::{Event, IndicatorId, Unit, UnitId};
use crate::load::raw::EventKind;
use crate::model::Edition;
use crate::render::words::Scribe;
use jiff::civil::Date;

/// What a unit was called before, each with the last day of it: "formerly Sông Cũ (until 30 June 2025)".
pub(super) fn formerly<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Vec<String> {
    let registry = &scribe.report.site.registry;
    let before = |event: &Event| {
        let formerly = event.formerly.as_ref().filter(|_| event.continues(id))?;
        let until = scribe.language.date(event.date.yesterday().unwrap_or(event.date));
        let unit = registry.unit(id);
        let name = formerly.name.as_ref().unwrap_or(&unit.name);
        let kind = if formerly.kind.is_some() || event.kind == EventKind::Retyped { formerly.kind } else { None };
        let name = kind.map_or_else(|| scribe.plain(name), |kind| scribe.named_as(name, Some(kind)));
        Some(scribe.text("unit-formerly", &[("name", name.as_str().into()), ("date", until.as_str().into())]))
    };
    registry.events_of(id).filter_map(before).collect()
}

/// When it ended, what kind of row it is, and what a reader should know of it.
pub(super) fn history<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Vec<Remark> {
    let site = scribe.report.site;
    let unit = site.registry.unit(id);
    let mut history = Vec::new();
    let mut say = |text: String| history.push(Remark::own(text));
    if let Some(until) = unit.life.until.filter(|until| *until < site.vintage.known_on) {
        let date = scribe.language.date(until);
        say(scribe.text("unit-ended", &[("date", date.as_str().into())]));
        let level = site.registry.level(id);
        if level.until == Some(until) {
            let plural = scribe.level_plural(unit.level);
            say(scribe.text("unit-level-ended", &[("level", plural.as_str().into()), ("date", date.as_str().into())]));
        }
    }
    if let Some(past) = site.registry.past(id).filter(|past| !past.carries) {
        say(before(scribe, if past.divided { "lineage-split" } else { "lineage-broken" }, past.on, &past.from));
    }
    for day in site.registry.breaks(id) {
        say(scribe.text("lineage-extent", &[("date", scribe.language.date(day).as_str().into())]));
    }
    if unit.pseudo {
        say(scribe.word("unit-pseudo"));
    }
    if !unit.members.is_empty() {
        say(scribe.word("unit-group"));
    }
    history.extend(unit.note.as_ref().map(|note| scribe.remark(note)));
    history
}

/// What happened to it, by date. A change of name alone stands with its names.
pub(super) fn events<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Vec<LineageEvent> {
    let told = |event: &&Event| event.formerly.is_none() || event.note.is_some() || event.document.is_some();
    let entry = |event: &Event| LineageEvent {
        text: sentence(scribe, event),
        date_iso: event.date.to_string(),
        note: event.note.as_ref().map(|note| scribe.remark(note)),
        document: event.document.and_then(|id| scribe.document_link(id)),
    };
    scribe.report.site.registry.events_of(id).filter(told).map(entry).collect()
}

fn sentence<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, event: &Event) -> String {
    let goes_on = event.from.iter().any(|unit| event.to.contains(unit));
    let after: Vec<UnitId> = event.to.iter().copied().filter(|unit| !event.from.contains(unit)).collect();
    let former = scribe.former_name(event);
    let is_same = former.is_some();
    let before = former.unwrap_or_else(|| names(scribe, &event.from, &after));
    let after = if is_same { names(scribe, &event.to, &[]) } else { names(scribe, &after, &event.from) };
    let id = match event.kind {
        EventKind::Renamed => "lineage-renamed",
        EventKind::Retyped => "lineage-retyped",
        EventKind::Moved => "lineage-moved",
        EventKind::Merged => "lineage-merged",
        EventKind::Split if goes_on => "lineage-parted",
        EventKind::Split => "lineage-divided",
        EventKind::Abolished => "lineage-abolished",
    };
    let above = event.to.first().and_then(|unit| scribe.report.site.registry.unit(*unit).parent);
    let above = above.map(|above| scribe.full_name(above)).unwrap_or_default();
    let date = scribe.language.date(event.date);
    let arguments = [("date", &*date), ("before", &before), ("after", &after), ("above", &above)];
    scribe.text(id, &arguments.map(|(name, text)| (name, text.into())))
}

/// Units as an enumeration; those that share their name with one of `others` with their codes.
fn names<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, units: &[UnitId], others: &[UnitId]) -> String {
    let others: Vec<String> = others.iter().map(|unit| scribe.full_name(*unit)).collect();
    let name = |unit: &UnitId| {
        let name = scribe.full_name(*unit);
        let code = &scribe.report.site.registry.unit(*unit).code;
        if others.contains(&name) { format!("{name} ({code})") } else { name }
    };
    scribe.language.list(&units.iter().map(name).collect::<Vec<_>>())
}

/// The units that held its code at other times, with from when to when.
pub(super) fn sharers<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Vec<CodeHolder> {
    let registry = &scribe.report.site.registry;
    let holder = |other| CodeHolder { unit: scribe.unit_link(other), period: period(scribe, registry.unit(other)) };
    registry.sharers_of_code(id).map(holder).collect()
}

/// "since 1 July 2025", "until 30 June 2025", "from 1 January 1997 to 30 June 2025".
fn period<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: &Unit) -> Option<String> {
    let known_on = scribe.report.site.vintage.known_on;
    let date = |day: Date| scribe.language.date(day);
    match (unit.life.from.map(date), unit.life.until.filter(|until| *until < known_on).map(date)) {
        (Some(from), Some(until)) => {
            Some(scribe.text("unit-between", &[("from", from.as_str().into()), ("until", until.as_str().into())]))
        }
        (Some(from), None) => Some(scribe.text("unit-from", &[("date", from.as_str().into())])),
        (None, Some(until)) => Some(scribe.text("unit-until", &[("date", until.as_str().into())])),
        (None, None) => None,
    }
}

/// The groups that report for it, each a sentence that leads to the group's page.
pub(super) fn together<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Vec<Link> {
    let registry = &scribe.report.site.registry;
    let link = |group: UnitId| {
        let others: Vec<UnitId> = registry.unit(group).members.iter().copied().filter(|other| *other != id).collect();
        let said = scribe.text("unit-together", &[("units", names(scribe, &others, &[]).as_str().into())]);
        let text = match period(scribe, registry.unit(group)) {
            Some(period) => format!("{said}, {period}"),
            None => said,
        };
        Link { text, lang: None, ..scribe.unit_link(group) }
    };
    registry.groups_of(id).map(link).collect()
}

/// What counts for a unit from before its first day.
pub(super) struct Carried<'c> {
    /// The unit's first day.
    pub(super) on: Date,
    /// How it began.
    pub(super) kind: EventKind,
    /// The sums, by day.
    pub(super) points: Vec<CarriedPoint<'c>>,
    /// A sentence on them.
    pub(super) note: String,
}

/// What is carried into a unit's figures, or why the figures of its predecessors are not; `None` where there is nothing to carry.
pub(super) fn past<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<Carried<'c>> {
    let site = scribe.report.site;
    let past = site.registry.past(unit).filter(|past| past.carries)?;
    let counted = past.from.iter().any(|before| !site.figures(indicator, *before).is_empty());
    let points = carried(site, indicator, unit);
    let kind = site.registry.events_of(unit).find(|event| event.date == past.on)?.kind;
    let id = match (points.is_empty(), past.from.len()) {
        (true, _) if !counted => return None,
        (true, _) => "lineage-no-day",
        (false, 1) => "lineage-one",
        (false, _) => "lineage-sum",
    };
    Some(Carried { on: past.on, kind, points, note: before(scribe, id, past.on, &past.from) })
}

fn before<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: &str, day: Date, units: &[UnitId]) -> String {
    let (date, units) = (scribe.language.date(day), names(scribe, units, &[]));
    scribe.text(id, &[("date", date.as_str().into()), ("units", units.as_str().into())])
}
