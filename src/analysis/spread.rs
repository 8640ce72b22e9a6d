//! How units that stand two levels below differ from each other, row by row: what a rate of the whole hides.
//!
//! Start at [`spread`].

use super::comparison::{MOST, is_current, targets};
use super::latest::JudgedRate;
use super::ranking::{Ranked, Ranking};
use super::report::Report;
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{Quantity, Share};
use crate::model::Edition;
use std::collections::BTreeMap;

/// Fewer units than these in a row have no middle worth naming.
const FEWEST: usize = 5;
/// Fewer rows than these with a middle have nothing to be held beside each other.
const ROWS: usize = 2;

/// Units row by row, each row those of one unit above.
#[derive(Debug, Clone)]
pub struct Spread<'c> {
    /// The rows: those with the highest median first, those without one last.
    pub rows: Vec<SpreadRow<'c>>,
    /// What all units are held against, lowest first; empty where they differ or nobody set a target.
    pub targets: Vec<Quantity<Share>>,
    /// The rate that a unit far behind is below, in per cent: half of the highest target, else 50.
    pub threshold: f64,
    /// In how many rows a unit is surely below it.
    pub below: usize,
    /// How many units there are.
    pub units: usize,
}

/// The units below one.
#[derive(Debug, Clone)]
pub struct SpreadRow<'c> {
    /// The unit above them.
    pub above: UnitId,
    /// The units with their latest figures, highest first.
    pub units: Vec<Ranked<'c>>,
    /// The middle of their rates, in per cent, where there are at least five.
    pub median: Option<f64>,
    /// How many are surely below the threshold.
    pub below: usize,
}

/// The units of `ranking` by the unit right above each. `None` where hardly a row has enough of them, or there are more rows
/// than one drawing can show.
#[must_use]
pub fn spread<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'c>,
) -> Option<Spread<'c>> {
    let site = report.site;
    let programme = site.programme(indicator);
    let mut rows: BTreeMap<UnitId, Vec<Ranked<'c>>> = BTreeMap::new();
    for row in ranking.rows.iter().filter(|row| is_current(programme, row, ranking.newest)) {
        if let Some(above) = site.registry.unit(row.unit).parent {
            rows.entry(above).or_default().push(*row);
        }
    }
    let full = rows.values().filter(|units| units.len() >= FEWEST).count();
    if full < ROWS || rows.len() > MOST {
        return None;
    }
    let of_unit = |unit: &Ranked<'_>| targets(site, indicator, unit.unit, ranking.base_kind);
    let mut all = rows.values().flatten().map(of_unit);
    let first = all.next().unwrap_or_default();
    let targets = if all.all(|other| other == first) { first } else { Vec::new() };
    let threshold = targets.last().map_or(100.0, |target| target.value.per_cent()) / 2.0;
    let mut rows: Vec<SpreadRow<'c>> = rows.into_iter().map(|(above, units)| row(above, units, threshold)).collect();
    let middle = |row: &SpreadRow<'_>| row.median.unwrap_or(f64::NEG_INFINITY);
    rows.sort_by(|a, b| middle(b).total_cmp(&middle(a)));
    let below = rows.iter().filter(|row| row.below > 0).count();
    let units = rows.iter().map(|row| row.units.len()).sum();
    Some(Spread { rows, targets, threshold, below, units })
}

fn row(above: UnitId, mut units: Vec<Ranked<'_>>, threshold: f64) -> SpreadRow<'_> {
    let middle = |unit: &Ranked<'_>| unit.latest.rate.map_or(0.0, |rate| rate.middle());
    units.sort_by(|a, b| middle(b).total_cmp(&middle(a)));
    let is_below = |rate: JudgedRate| rate.range.high.is_some_and(|high| high < threshold);
    let below = units.iter().filter(|unit| unit.latest.rate.is_some_and(is_below)).count();
    let rates: Vec<f64> = units.iter().map(middle).collect();
    SpreadRow { above, median: median(&rates), units, below }
}

/// The middle of rates that are given highest first; of an even number the middle between the two in the middle.
fn median(rates: &[f64]) -> Option<f64> {
    let half = rates.len() / 2;
    let (below, above) = (*rates.get(half)?, *rates.get((rates.len() - 1) / 2)?);
    (rates.len() >= FEWEST).then(|| f64::midpoint(below, above))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_rate() {
        assert_eq!(median(&[90.0, 80.0, 70.0, 60.0, 10.0]), Some(70.0));
        assert_eq!(median(&[90.0, 80.0, 70.0, 60.0, 50.0, 10.0]), Some(65.0));
        assert_eq!(median(&[90.0, 80.0, 70.0, 60.0]), None);
        assert_eq!(median(&[]), None);
    }
}
