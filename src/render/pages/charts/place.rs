//! Which charts stand on which page, and in what order. A page answers a question once: where two kinds could, the one that
//! says more of its units is taken.

use super::{causes, comparison, funnel, heat, map, parts, shares, slope, spread};
use crate::analysis::{Ranking, rankings_among};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::model::Edition;
use crate::render::pages::context::Chart;
use crate::render::words::Scribe;

/// So many units have room for a line each; of more, the rates over time are read from colours.
const LINES: usize = 9;

/// Charts of an indicator on a unit's own page, besides that of its progress: why its rate moved; how many of the units right
/// below are where; where they lie and stand; how they came there; and how far apart those two levels below are.
pub(in crate::render::pages) fn of_unit<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Vec<Chart> {
    let registry = &scribe.report.site.registry;
    let below = registry.children(unit);
    let two_below: Vec<UnitId> = below.iter().flat_map(|child| registry.children(*child)).copied().collect();
    let rankings = |units: &[UnitId]| rankings_among(scribe.report, indicator, units.iter().copied());
    let (near, far) = (rankings(below), rankings(&two_below));
    let own = [
        causes::chart(scribe, indicator, unit),
        shares::below(scribe, indicator, unit),
        map::of_parts(scribe, indicator, unit),
    ];
    let beside = near.iter().filter_map(|found| comparison::chart(scribe, indicator, found, below, "below"));
    let (lines, colours) = (|| parts::chart(scribe, indicator, unit), || heat::below(scribe, indicator, unit));
    let is_few = registry.children_on(unit, scribe.report.site.vintage.known_on).count() <= LINES;
    let over_time = if is_few { lines().or_else(colours) } else { colours().or_else(lines) };
    let apart = far.iter().filter_map(|found| spread::chart(scribe, indicator, found, "spread"));
    own.into_iter().flatten().chain(beside).chain(over_time).chain(apart).collect()
}

/// Charts of all units on an indicator's page, period by period: how many were where, and their rates.
pub(in crate::render::pages) fn of_indicator<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
) -> Vec<Chart> {
    shares::across(scribe, indicator).into_iter().chain(heat::across(scribe, indicator)).collect()
}

/// Charts of each ranking on an indicator's page: where its units lie, how they stand beside each other, which of them are far
/// off for their size, who moved, and how far apart they are within the unit above. `units` are all that are ranked. One slope
/// says who moves; it stands at the first ranking that has one, which is of the highest level.
pub(in crate::render::pages) fn of_rankings<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
    rankings: &[Ranking<'c>],
    units: &[UnitId],
) -> Vec<Vec<Chart>> {
    let mut maps = map::of_indicator(scribe, indicator);
    let mut has_slope = false;
    let mut charts = |ranking: &Ranking<'c>| {
        let site = scribe.report.site;
        let level = &site.registry.levels[usize::from(ranking.level.0)].id;
        let name = format!("{level}-{}", site.base_kind(indicator, ranking.base_kind).id);
        let own = maps.iter().position(|(map, _)| (map.level, map.base_kind) == (ranking.level, ranking.base_kind));
        let map = own.map(|own| maps.swap_remove(own).1);
        let slope = || slope::chart(scribe, indicator, ranking, &format!("slope-{name}"));
        let slope = if has_slope { None } else { slope() };
        has_slope |= slope.is_some();
        let rest = [
            comparison::chart(scribe, indicator, ranking, units, "ranks"),
            funnel::chart(scribe, indicator, ranking, &format!("funnel-{name}")),
            slope,
            spread::chart(scribe, indicator, ranking, "spread"),
        ];
        map.into_iter().chain(rest.into_iter().flatten()).collect()
    };
    rankings.iter().map(&mut charts).collect()
}
