//! The whole campaign at a glance: what was known of each unit in each reporting period.
//!
//! Start at [`heat_below`] or [`heat_across`]. A period is the programme's own, so a campaign without a declared rhythm has no
//! map. A cell holds the last figure of its period; where none came, the one from before is carried and says so.

use super::most_common::most_common;
use super::report::Report;
use super::reporting::Period;
use super::series::{Point, Series};
use crate::check::nouns::{BaseKindId, IndicatorId, LevelId, UnitId};
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Fewer units than these are better read one by one.
pub const FEWEST_UNITS: usize = 3;
/// Fewer periods than these show no course.
pub const FEWEST_PERIODS: usize = 4;
/// An indicator's map is of the lowest level that has no more units than this …
const FEW: usize = 40;
/// … or of the highest level at all that has no more than this, which every country's provinces do.
const MOST: usize = 64;

/// Rates of units by period.
#[derive(Debug, Clone)]
pub struct HeatMap<'c> {
    /// What the rates are shares of: the base of most units' latest rates.
    pub base_kind: BaseKindId,
    /// The level of the units.
    pub level: LevelId,
    /// The periods, oldest first, from the first that anything is known of.
    pub periods: Vec<Period>,
    /// The unit that the others are parts of, if it has figures of its own.
    pub whole: Option<HeatRow<'c>>,
    /// The units, in the order of the registry.
    pub rows: Vec<HeatRow<'c>>,
}

/// One unit.
#[derive(Debug, Clone)]
pub struct HeatRow<'c> {
    /// The unit.
    pub unit: UnitId,
    /// A cell a period.
    pub cells: Vec<HeatCell<'c>>,
}

/// What is known of a unit at the end of a period.
#[derive(Debug, Clone, Copy)]
pub enum HeatCell<'c> {
    /// The unit did not exist.
    Absent,
    /// Nothing was reported so far.
    Nothing,
    /// Nothing was reported in the period; this is from before.
    Carried(Point<'c>),
    /// The last figure of the period.
    Reported(Point<'c>),
}

impl<'c> HeatCell<'c> {
    /// The figure, of the period or from before.
    #[must_use]
    pub fn point(&self) -> Option<&Point<'c>> {
        match self {
            Self::Reported(point) | Self::Carried(point) => Some(point),
            Self::Absent | Self::Nothing => None,
        }
    }
}

impl<'c> HeatRow<'c> {
    /// The last figure of all.
    #[must_use]
    pub fn last(&self) -> Option<&Point<'c>> {
        self.cells.last().and_then(HeatCell::point)
    }

    fn has_figures(&self) -> bool {
        self.cells.iter().any(|cell| cell.point().is_some())
    }
}

/// The map of the units right below one, of the level that most of them have. `None` where there are too few or too many units,
/// too few periods, or more cells without a report than with one.
#[must_use]
pub fn heat_below<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<HeatMap<'c>> {
    let registry = &report.site.registry;
    let mut levels: BTreeMap<LevelId, Vec<UnitId>> = BTreeMap::new();
    for child in registry.children(unit).iter().filter(|child| registry.unit(**child).is_place()) {
        levels.entry(registry.unit(*child).level).or_default().push(*child);
    }
    let (level, units) = levels.into_iter().max_by_key(|(level, units)| (units.len(), Reverse(*level)))?;
    if units.len() > MOST {
        return None;
    }
    map(report, indicator, level, Some(unit), &units)
}

/// The map of one level of all units: of the lowest one that is short enough to be read.
#[must_use]
pub fn heat_across<'c, E: Edition>(report: &Report<'_, 'c, E>, indicator: IndicatorId) -> Option<HeatMap<'c>> {
    let registry = &report.site.registry;
    let mut levels: BTreeMap<LevelId, Vec<UnitId>> = BTreeMap::new();
    for (id, unit) in registry.iter().filter(|(_, unit)| unit.is_place()) {
        levels.entry(unit.level).or_default().push(id);
    }
    let top = registry.top(report.site.vintage.known_on);
    let of = |level: LevelId, units: &[UnitId]| {
        let whole = top.filter(|top| registry.unit(*top).level < level);
        map(report, indicator, level, whole, units)
    };
    let lowest = levels.iter().rev().filter(|(_, units)| units.len() <= FEW);
    let highest = levels.iter().filter(|(_, units)| units.len() <= MOST);
    lowest.chain(highest).find_map(|(level, units)| of(*level, units))
}

fn map<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    level: LevelId,
    whole: Option<UnitId>,
    units: &[UnitId],
) -> Option<HeatMap<'c>> {
    let (site, all) = (report.site, report.periods(indicator));
    if units.len() < FEWEST_UNITS || all.len() < FEWEST_PERIODS {
        return None;
    }
    let latest = |unit: &UnitId| report.progress(indicator, *unit).and_then(|progress| progress.latest);
    let base_kind = most_common(units.iter().filter_map(|unit| latest(unit)?.rate?.base_kind))?;
    let row = |unit: UnitId| {
        let series = Series::new(site, indicator, unit, Some(base_kind));
        HeatRow { unit, cells: all.iter().map(|period| cell(site, unit, &series, period)).collect() }
    };
    let asked = site.programme(indicator).reporting_levels.contains(&level);
    let exists = |row: &HeatRow<'_>| row.cells.iter().any(|cell| !matches!(cell, HeatCell::Absent));
    let rows = units.iter().map(|unit| row(*unit)).filter(|row| row.has_figures() || asked && exists(row));
    let whole = whole.map(row).filter(HeatRow::has_figures);
    let map = HeatMap { base_kind, level, periods: all.to_vec(), whole, rows: rows.collect() }.since_the_first();
    (map.rows.len() >= FEWEST_UNITS && map.periods.len() >= FEWEST_PERIODS && map.is_told()).then_some(map)
}

fn cell<'c, E: Edition>(site: &Site<'c, E>, unit: UnitId, series: &Series<'c>, period: &Period) -> HeatCell<'c> {
    let points = series.points();
    let known = points.partition_point(|point| point.day <= period.due);
    let last = known.checked_sub(1).map(|last| points[last]);
    match last {
        Some(point) if point.day >= period.since => HeatCell::Reported(point),
        _ if !site.registry.unit(unit).life.holds(period.due) => HeatCell::Absent,
        Some(point) => HeatCell::Carried(point),
        None => HeatCell::Nothing,
    }
}

impl HeatMap<'_> {
    /// Without the periods before anything was known of any unit.
    fn since_the_first(mut self) -> Self {
        let first = |row: &HeatRow<'_>| row.cells.iter().position(|cell| cell.point().is_some());
        let first = self.rows.iter().filter_map(first).min().unwrap_or(self.periods.len());
        self.periods.drain(..first);
        for row in self.rows.iter_mut().chain(&mut self.whole) {
            row.cells.drain(..first);
        }
        self
    }

    /// Whether somebody reported in at least half of the cells of units that existed.
    fn is_told(&self) -> bool {
        let cells = || self.rows.iter().flat_map(|row| &row.cells);
        let expected = cells().filter(|cell| !matches!(cell, HeatCell::Absent)).count();
        let reported = cells().filter(|cell| matches!(cell, HeatCell::Reported(_))).count();
        2 * reported >= expected
    }

    /// The day of the last figure that the map can hold: the end of its last period.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.periods.last().map(|period| period.due)
    }
}

#[cfg(test)]
mod tests;
