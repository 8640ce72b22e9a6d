//! Units: the list by level, and a page each.

use super::context::{Content, Remark, UnitEntry, UnitGroup, UnitList, UnitPage};
use super::progress::progress;
use super::{bulletins, changes, registers};
use crate::check::nouns::{IndicatorId, LevelId, UnitId};
use crate::model::Edition;
use crate::render::words::Scribe;

/// Every unit by level.
pub(super) fn list<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let site = scribe.report.site;
    let indicators: Vec<IndicatorId> = site.indicators.keys().copied().collect();
    let levels = (0..).map(LevelId).zip(&site.registry.levels);
    let group = |(level, entry): (LevelId, &crate::check::nouns::Level)| {
        let units = site.registry.iter().filter(|(_, unit)| unit.level == level).map(|(id, _)| id);
        group(scribe, entry.id.as_str(), scribe.level_plural(level), units.collect(), &indicators)
    };
    Content::Units {
        units: UnitList {
            indicators: indicators.iter().map(|indicator| scribe.indicator_link(*indicator)).collect(),
            groups: levels.map(group).filter(|group| !group.units.is_empty()).collect(),
            sources: site.registry.sources.iter().map(|source| scribe.source(source)).collect(),
        },
    }
}

fn group<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    id: &str,
    title: String,
    units: Vec<UnitId>,
    indicators: &[IndicatorId],
) -> UnitGroup {
    let mut named: Vec<(String, UnitId)> = units.into_iter().map(|unit| (scribe.unit_name(unit), unit)).collect();
    named.sort_by(|a, b| scribe.language.compare(&a.0, &b.0).then(a.1.cmp(&b.1)));
    let units = named.into_iter().map(|(_, unit)| entry(scribe, unit, indicators)).collect();
    UnitGroup { id: format!("level-{id}"), title, units }
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId, indicators: &[IndicatorId]) -> UnitEntry {
    let site = scribe.report.site;
    let cell = |indicator: &IndicatorId| {
        let latest = scribe.report.progress(*indicator, unit)?.latest?;
        Some(scribe.headline(*indicator, &latest))
    };
    let pressing = indicators
        .iter()
        .filter_map(|indicator| Some((*indicator, scribe.report.progress(*indicator, unit)?)))
        .filter(|(_, progress)| progress.latest.is_some())
        .min_by_key(|(_, progress)| progress.level());
    UnitEntry {
        unit: scribe.unit_link(unit),
        code: site.registry.unit(unit).code.to_string(),
        kind: scribe.unit_kind(unit),
        parent: site.registry.unit(unit).parent.map(|parent| scribe.unit_link(parent)),
        cells: indicators.iter().map(cell).collect(),
        status: pressing.and_then(|(indicator, progress)| scribe.first_status(indicator, progress)),
    }
}

/// One unit.
pub(super) fn unit<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Content {
    let site = scribe.report.site;
    let unit = site.registry.unit(id);
    let indicators: Vec<IndicatorId> = site.indicators.keys().copied().collect();
    let within = |other: &UnitId| site.registry.is_within(*other, id);
    Content::Unit {
        unit: Box::new(UnitPage {
            code: unit.code.to_string(),
            name: scribe.unit_link(id),
            kind: scribe.unit_kind(id),
            aliases: unit.aliases.clone(),
            history: history(scribe, id),
            successors: site.registry.successors(id).into_iter().map(|unit| scribe.unit_link(unit)).collect(),
            finding: finding(scribe, id),
            progress: indicators.iter().filter_map(|indicator| progress(scribe, *indicator, id)).collect(),
            indicators: indicators.iter().map(|indicator| scribe.indicator_link(*indicator)).collect(),
            below: below(scribe, id, &indicators),
            changes: changes::of_unit(scribe, id),
            bulletins: bulletins::cards(scribe, |bulletin| bulletin.units.iter().any(within)),
            commendations: registers::awards(scribe, |award| {
                let figures = award.rests_on.iter().map(|figure| figure.unit);
                award.recipients.iter().filter_map(|who| who.unit).chain(figures).any(|unit| within(&unit))
            }),
            documents: registers::entries(scribe, |document| document.units.contains(&id)),
            difficulties: registers::obstacles(scribe, |difficulty| within(&difficulty.unit)),
            problems: super::quality::of_unit(scribe, id),
        }),
    }
}

/// The units right below, level by level: a district and a commune can share a parent.
fn below<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId, indicators: &[IndicatorId]) -> Vec<UnitGroup> {
    let registry = &scribe.report.site.registry;
    let levels = (0..).map(LevelId).zip(&registry.levels);
    let group = |(level, entry): (LevelId, &crate::check::nouns::Level)| {
        let units = registry.children(id).iter().copied().filter(|unit| registry.unit(*unit).level == level);
        group(scribe, entry.id.as_str(), scribe.level_plural(level), units.collect(), indicators)
    };
    levels.map(group).filter(|group| !group.units.is_empty()).collect()
}

/// What a unit's page says first: its first indicator that has a figure, else the first that its parts have figures of,
/// else the first whose figure is kept back.
pub(super) fn finding<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> String {
    let site = scribe.report.site;
    let progress = || {
        let of = |indicator: &IndicatorId| Some((*indicator, scribe.report.progress(*indicator, id)?));
        site.indicators.keys().filter_map(of)
    };
    let own = progress().find_map(|(indicator, progress)| Some((indicator, progress.latest?)));
    let own = own.map(|(indicator, latest)| {
        let value = scribe.value(indicator, latest.figure, latest.rate);
        (indicator, (value, scribe.as_of_phrase(latest.figure)))
    });
    let of_parts = || {
        let sum = progress().find_map(|(indicator, progress)| Some((indicator, progress.roll_up()?)));
        sum.map(|(indicator, sum)| (indicator, scribe.roll_up_in_short(sum)))
    };
    let kept_back = || {
        let of = |indicator: &IndicatorId| Some((*indicator, *site.withheld(*indicator, id).last()?));
        let (indicator, figure) = site.indicators.keys().find_map(of)?;
        Some((indicator, (scribe.word("figure-withheld"), scribe.language.as_of_phrase(figure.as_of))))
    };
    let Some((indicator, (value, as_of))) = own.or_else(of_parts).or_else(kept_back) else {
        return scribe.word("unit-figures-none");
    };
    let arguments = [("indicator", &*scribe.indicator_name(indicator)), ("rate", &value), ("as-of", &as_of)];
    scribe.text("headline-rate", &arguments.map(|(name, text)| (name, text.into())))
}

/// From when and until when a unit exists, what it was and became.
fn history<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Vec<Remark> {
    let site = scribe.report.site;
    let unit = site.registry.unit(id);
    let mut history = Vec::new();
    let mut say = |text: String| history.push(Remark { text, lang: None });
    if let Some(until) = unit.life.until {
        say(scribe.text("unit-ended", &[("date", scribe.language.date(until).as_str().into())]));
    }
    for event in site.registry.events.iter().filter(|event| event.to.contains(&id) && !event.from.contains(&id)) {
        let names: Vec<String> = event.from.iter().map(|unit| scribe.full_name(*unit)).collect();
        let (date, list) = (scribe.language.date(event.date), scribe.language.list(&names));
        say(scribe.text("unit-formed", &[("date", date.as_str().into()), ("units", list.as_str().into())]));
    }
    if unit.pseudo {
        say(scribe.word("unit-pseudo"));
    }
    history.extend(unit.note.as_ref().map(|note| scribe.remark(note)));
    history
}
