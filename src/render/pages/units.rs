//! Units: the list by level, and a page each.

use super::context::{Content, Headline, UnitEntry, UnitGroup, UnitList, UnitPage};
use super::{bulletins, changes, charts, commendations, difficulties, documents, filing, lineage, progress};
use crate::check::nouns::{IndicatorId, Level, LevelId, Unit, UnitId};
use crate::model::Edition;
use crate::render::words::Scribe;
use jiff::civil::Date;

/// Every unit by level, then those that are reported as one, then those that ended.
pub(super) fn list<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let site = scribe.report.site;
    let indicators: Vec<IndicatorId> = site.indicators.keys().copied().collect();
    let units: Vec<UnitId> = site.registry.iter().map(|(id, _)| id).collect();
    Content::Units {
        units: UnitList {
            indicators: indicators.iter().map(|indicator| scribe.indicator_link(*indicator)).collect(),
            groups: groups(scribe, &units, site.vintage.known_on, &indicators),
            sources: site.registry.sources.iter().map(|source| scribe.source(source)).collect(),
        },
    }
}

/// Units in groups: level by level those that live on a day, reported as one, ended.
fn groups<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    units: &[UnitId],
    on: Date,
    indicators: &[IndicatorId],
) -> Vec<UnitGroup> {
    let registry = &scribe.report.site.registry;
    let of = |wanted: &dyn Fn(&Unit) -> bool| -> Vec<UnitId> {
        units.iter().copied().filter(|id| wanted(registry.unit(*id))).collect()
    };
    let lives = |unit: &Unit| unit.life.holds(on);
    let level = |(level, entry): (LevelId, &Level)| {
        let units = of(&|unit| unit.level == level && lives(unit) && unit.members.is_empty());
        group(scribe, format!("level-{}", entry.id), scribe.level_plural(level), units, indicators)
    };
    let together = of(&|unit| !unit.members.is_empty() && lives(unit));
    let ended = of(&|unit| !lives(unit));
    let mut groups: Vec<UnitGroup> = (0..).map(LevelId).zip(&registry.levels).map(level).collect();
    groups.push(group(scribe, "together".to_owned(), scribe.word("unit-together-title"), together, indicators));
    groups.push(group(scribe, "ended".to_owned(), scribe.word("unit-ended-title"), ended, indicators));
    groups.retain(|group| !group.units.is_empty());
    groups
}

fn group<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    id: String,
    title: String,
    units: Vec<UnitId>,
    indicators: &[IndicatorId],
) -> UnitGroup {
    let mut named: Vec<(String, UnitId)> = units.into_iter().map(|unit| (scribe.unit_name(unit), unit)).collect();
    named.sort_by(|a, b| scribe.language.compare(&a.0, &b.0).then(a.1.cmp(&b.1)));
    let sparks = named.len() * indicators.len() <= charts::MOST_SPARKS;
    let units = named.into_iter().map(|(_, unit)| entry(scribe, unit, indicators, sparks)).collect();
    UnitGroup { id, title, units }
}

fn entry<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    unit: UnitId,
    indicators: &[IndicatorId],
    sparks: bool,
) -> UnitEntry {
    let site = scribe.report.site;
    let cell = |indicator: &IndicatorId| {
        let progress = scribe.report.progress(*indicator, unit)?;
        let spark = if sparks { charts::course(scribe, *indicator, unit, progress) } else { None };
        Some(Headline { spark, ..scribe.headline(*indicator, &progress.latest?) })
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
    let mut bulletins = bulletins::cards(scribe, |bulletin| bulletin.units.iter().any(within));
    let bulletins_more = filing::more_of(scribe, id, bulletins.len());
    bulletins.truncate(filing::ON_UNIT);
    let links = |units: Vec<UnitId>| units.into_iter().map(|unit| scribe.unit_link(unit)).collect();
    Content::Unit {
        unit: Box::new(UnitPage {
            code: unit.code.to_string(),
            name: scribe.unit_link(id),
            kind: scribe.unit_kind(id),
            aliases: unit.aliases.clone(),
            formerly: lineage::formerly(scribe, id),
            history: lineage::history(scribe, id),
            events: lineage::events(scribe, id),
            predecessors: links(site.registry.predecessors(id)),
            successors: links(site.registry.successors(id)),
            same_code: lineage::sharers(scribe, id),
            together: lineage::together(scribe, id),
            members: links(unit.members.clone()),
            finding: finding(scribe, id),
            progress: progress::in_full(scribe, id),
            indicators: indicators.iter().map(|indicator| scribe.indicator_link(*indicator)).collect(),
            below: below(scribe, id, &indicators),
            changes: changes::of_unit(scribe, id),
            bulletins,
            bulletins_more,
            commendations: commendations::awards(scribe, |award| award.units().any(|unit| within(&unit))),
            documents: documents::entries(scribe, |document| document.units.contains(&id)),
            difficulties: difficulties::obstacles(scribe, |difficulty| within(&difficulty.unit)),
            problems: super::quality::of_unit(scribe, id),
        }),
    }
}

/// The units right below, level by level: a district and a commune can share a parent. Of a unit that ended, those of its last
/// day.
fn below<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId, indicators: &[IndicatorId]) -> Vec<UnitGroup> {
    let registry = &scribe.report.site.registry;
    let units: Vec<UnitId> = registry.children(id).iter().copied().chain(registry.groups_below(id)).collect();
    groups(scribe, &units, registry.last_day(id, scribe.report.site.vintage.known_on), indicators)
}

/// What a unit's page says first: its first indicator that has a figure, else the first that its parts have figures of,
/// else the first whose figure is kept back.
pub(super) fn finding<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> String {
    let Some(Found { indicator, value, as_of }) = found(scribe, id) else {
        return scribe.word("unit-figures-none");
    };
    let arguments = [("indicator", &*scribe.indicator_name(indicator)), ("rate", &value), ("as-of", &as_of)];
    scribe.text("headline-rate", &arguments.map(|(name, text)| (name, text.into())))
}

/// The figure that a unit is presented with, in words.
pub(super) struct Found {
    pub(super) indicator: IndicatorId,
    pub(super) value: String,
    /// The moment that it speaks of, as within a sentence.
    pub(super) as_of: String,
}

/// The figure that [`finding`] speaks of; `None` where there is none.
pub(super) fn found<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId) -> Option<Found> {
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
    let (indicator, (value, as_of)) = own.or_else(of_parts).or_else(kept_back)?;
    Some(Found { indicator, value, as_of })
}
