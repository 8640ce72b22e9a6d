//! Order among units: ties share a rank (1, 2, 2, 4), overlapping intervals share a range of ranks, and units whose rates are
//! shares of different bases, or that stand on different levels, are never in one list. Where small and large units are in one,
//! [`super::Beside`] says what a place is worth.

use super::funnel::{Beside, Funnel, funnel};
use super::latest::Latest;
use super::report::Report;
use crate::check::nouns::{BaseKindId, IndicatorId, LevelId, UnitId};
use crate::domain::Ratio;
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Units of one level and kind of base, highest rate first.
#[derive(Debug, Clone)]
pub struct Ranking<'c> {
    /// The level they stand on.
    pub level: LevelId,
    /// The base their rates are shares of.
    pub base_kind: BaseKindId,
    /// The units in order.
    pub rows: Vec<Ranked<'c>>,
    /// The day of the oldest figure.
    pub oldest: Date,
    /// The day of the newest.
    pub newest: Date,
    /// What chance explains, where sizes in the list differ much and all are counted.
    pub funnel: Option<Funnel>,
}

/// A unit in a ranking.
#[derive(Debug, Clone, Copy)]
pub struct Ranked<'c> {
    /// The unit.
    pub unit: UnitId,
    /// Its latest figure.
    pub latest: Latest<'c>,
    /// The best rank that it can have, from 1.
    pub best: usize,
    /// The worst.
    pub worst: usize,
    /// What its rate says for a unit of its size, where sizes in the list differ much and all are counted.
    pub beside: Option<Beside>,
}

/// The rankings of an indicator: by level from the top, then by kind of base. Undated figures are in none, and neither are
/// units that don't exist on the day of knowledge or whose newest figure is masked.
#[must_use]
pub fn rankings<'c, E: Edition>(report: &Report<'_, 'c, E>, indicator: IndicatorId) -> Vec<Ranking<'c>> {
    let mut groups: BTreeMap<(LevelId, BaseKindId), Vec<(UnitId, Latest<'c>)>> = BTreeMap::new();
    for (unit, progress) in report.of_indicator(indicator) {
        let Some(latest) = progress.latest else { continue };
        let masked = is_masked(report.site, indicator, unit);
        let placed =
            latest.rate.and_then(|rate| rate.base_kind).filter(|_| latest.figure.as_of.day().is_some() && !masked);
        let row = report.site.registry.unit(unit);
        if let Some(kind) = placed
            .filter(|_| row.is_place() && progress.together.is_none() && row.life.holds(report.site.vintage.known_on))
        {
            groups.entry((row.level, kind)).or_default().push((unit, latest));
        }
    }
    groups.into_iter().filter_map(|((level, kind), units)| ranking(level, kind, &units)).collect()
}

fn ranking<'c>(level: LevelId, base_kind: BaseKindId, units: &[(UnitId, Latest<'c>)]) -> Option<Ranking<'c>> {
    let days = || units.iter().filter_map(|(_, latest)| latest.figure.as_of.day());
    let (oldest, newest) = (days().min()?, days().max()?);
    let rated: Vec<(UnitId, Latest<'c>, (f64, f64))> =
        units.iter().filter_map(|(unit, latest)| Some((*unit, *latest, bounds(latest)?))).collect();
    let ranks = ranks(&rated.iter().map(|(.., bounds)| *bounds).collect::<Vec<_>>());
    let ratio = |(_, latest, _): &(UnitId, Latest<'c>, (f64, f64))| latest.ratio();
    let counted: Option<Vec<Ratio>> = rated.iter().map(ratio).collect();
    let funnel = counted.and_then(|counted| funnel(&counted));
    let ranked = |(row, (best, worst)): ((UnitId, Latest<'c>, _), _)| {
        let beside = funnel.zip(ratio(&row)).map(|(funnel, ratio)| funnel.beside(ratio));
        Ranked { unit: row.0, latest: row.1, best, worst, beside }
    };
    let mut rows: Vec<Ranked<'c>> = rated.into_iter().zip(ranks).map(ranked).collect();
    rows.sort_by_key(|row| (row.best, row.worst));
    Some(Ranking { level, base_kind, rows, oldest, newest, funnel })
}

/// Whether a source hides what a unit reported last: an older figure does not stand for it among others.
pub(super) fn is_masked<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId, unit: UnitId) -> bool {
    let mut dated = site.figures(indicator, unit).iter().rev().filter(|figure| figure.as_of.day().is_some());
    dated.next().is_some_and(|newest| newest.masked && newest.count.is_none() && newest.rate.is_none())
}

fn bounds(latest: &Latest<'_>) -> Option<(f64, f64)> {
    let range = latest.rate?.range;
    Some((range.low, range.high.unwrap_or(f64::INFINITY)))
}

/// The best and the worst rank of each interval: one more than the intervals surely above it, and than those that may be.
fn ranks(bounds: &[(f64, f64)]) -> Vec<(usize, usize)> {
    let mut lows: Vec<f64> = bounds.iter().map(|(low, _)| *low).collect();
    let mut highs: Vec<f64> = bounds.iter().map(|(_, high)| *high).collect();
    lows.sort_by(f64::total_cmp);
    highs.sort_by(f64::total_cmp);
    let above = |sorted: &[f64], limit: f64| sorted.len() - sorted.partition_point(|value| *value <= limit);
    let rank = |(low, high): &(f64, f64)| {
        // An inexact figure may be above its own lower bound; it is no competitor of itself.
        let itself = usize::from(high > low);
        (above(&lows, *high) + 1, above(&highs, *low) + 1 - itself)
    };
    bounds.iter().map(rank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ties_share_a_rank_and_the_next_one_is_skipped() {
        let exact = [90.0, 80.0, 80.0, 70.0].map(|rate| (rate, rate));
        assert_eq!(ranks(&exact), [(1, 1), (2, 2), (2, 2), (4, 4)]);
    }

    #[test]
    fn overlapping_intervals_share_a_range_of_ranks() {
        let bounds = [(85.0, 90.0), (88.0, 88.0), (67.5, 72.5)];
        assert_eq!(ranks(&bounds), [(1, 2), (1, 2), (3, 3)]);
    }

    proptest! {
        /// "Surely above" never holds both ways and never in a circle, and ranks follow it: of two units one of which is surely
        /// above, it has the better ranks; units with the same figure have the same ranks.
        #[test]
        fn ranks_are_a_weak_order(values in proptest::collection::vec((0u32..20, 0u32..4), 1..14)) {
            let bounds: Vec<(f64, f64)> =
                values.iter().map(|(low, width)| (f64::from(*low), f64::from(low + width))).collect();
            let ranks = ranks(&bounds);
            for (a, of_a) in bounds.iter().zip(&ranks) {
                prop_assert!(of_a.0 <= of_a.1 && of_a.0 >= 1 && of_a.1 <= bounds.len());
                for (b, of_b) in bounds.iter().zip(&ranks) {
                    if a.0 > b.1 {
                        prop_assert!(of_a.0 < of_b.0 && of_a.1 < of_b.1, "{a:?} {of_a:?} {b:?} {of_b:?}");
                    }
                    prop_assert!(a != b || of_a == of_b);
                }
            }
        }

        #[test]
        fn the_true_rank_lies_in_the_range(values in proptest::collection::vec((0.0..100.0f64, 0.0..5.0f64, 0.0..1.0f64), 1..12)) {
            let bounds: Vec<(f64, f64)> = values.iter().map(|(low, width, _)| (*low, low + width)).collect();
            let truths: Vec<f64> = values.iter().map(|(low, width, at)| low + width * at).collect();
            for (position, (best, worst)) in ranks(&bounds).into_iter().enumerate() {
                let rank = 1 + truths.iter().filter(|truth| **truth > truths[position]).count();
                prop_assert!((best..=worst).contains(&rank), "{rank} not in {best}..={worst}");
            }
        }
    }
}
