//! The charts that bulletins place in their texts: the kinds of other pages, for the units that a bulletin names.

use super::{bullet, causes, comparison, funnel, heat, map, parts, progress, shares, slope, spread};
use crate::analysis::{Ranking, rankings_among};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::load::raw::ChartKind;
use crate::model::Edition;
use crate::render::pages::context::Chart;
use crate::render::pages::lineage;
use crate::render::words::Scribe;

/// A chart of one unit, or of the units right below one; `None` where it has nothing to show, and for kinds of rankings.
pub(in crate::render::pages) fn of_block<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    kind: ChartKind,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<Chart> {
    match kind {
        ChartKind::Line => line(scribe, indicator, unit),
        ChartKind::Waterfall => causes::chart(scribe, indicator, unit),
        ChartKind::Map => map::of_parts(scribe, indicator, unit),
        ChartKind::Heat => heat::below(scribe, indicator, unit),
        ChartKind::Shares => shares::below(scribe, indicator, unit),
        ChartKind::Multiples => parts::chart(scribe, indicator, unit),
        ChartKind::Ranking | ChartKind::Slope | ChartKind::Funnel | ChartKind::Strips => None,
    }
}

/// A chart of units in their order; `None` where it has nothing to show. Of units whose rates are shares of different bases, or
/// that stand on different levels, it shows the most that can be in one order.
pub(in crate::render::pages) fn of_ranked_block<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    kind: ChartKind,
    indicator: IndicatorId,
    units: &[UnitId],
) -> Option<Chart> {
    let mut rankings = rankings_among(scribe.report, indicator, units.iter().copied());
    rankings.sort_by_key(|ranking: &Ranking<'_>| std::cmp::Reverse(ranking.rows.len()));
    let ranking = rankings.first()?;
    match kind {
        ChartKind::Ranking => comparison::chart(scribe, indicator, ranking, units, "ranks"),
        ChartKind::Slope => slope::chart(scribe, indicator, ranking, "slope"),
        ChartKind::Funnel => funnel::chart(scribe, indicator, ranking, "funnel"),
        ChartKind::Strips => spread::chart(scribe, indicator, ranking, "spread"),
        _ => None,
    }
}

/// The course of a unit; of a single figure, how it stands against its target.
fn line<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, unit: UnitId) -> Option<Chart> {
    let past = lineage::past(scribe, indicator, unit);
    let lone = if past.is_none() { bullet::lone(scribe, indicator, unit, "chart") } else { None };
    lone.or_else(|| progress::chart(scribe, indicator, unit, past.as_ref(), "chart"))
}
