//! How large tables are parted into files of at most [`MOST`] rows.
//!
//! Figures have a file an indicator; more are parted by the year of the day that they speak of, and a year that still has more
//! by the units right below the top of the registry. What is analysed of each unit has one file for all indicators; more is
//! parted by indicator, and an indicator that still has more by the units right below the top. One such unit of one year is
//! not parted further. Registers are in one file each.

use super::plan::Table;
use crate::analysis::reporting::{SHOWN, reporting};
use crate::analysis::{Progress, Report};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::{Edition, Site};
use std::collections::BTreeMap;

/// Rows of a file: some ten megabytes, which a spreadsheet still opens.
pub(in crate::render) const MOST: usize = 50_000;

/// What one file holds of a table: all of it where nothing else is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) struct Part {
    pub(super) table: Table,
    pub(super) indicator: Option<IndicatorId>,
    /// The year of the days that figures speak of.
    pub(super) year: Option<Year>,
    /// The unit below which the figures are.
    pub(super) area: Option<UnitId>,
}

/// The year of the day that a figure speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Year {
    Undated,
    Of(i16),
}

/// How many rows there are by indicator or year, and by the unit right below the top.
type Rows<K> = BTreeMap<K, BTreeMap<UnitId, usize>>;

impl Year {
    fn of(figure: &Observation) -> Self {
        figure.as_of.day().map_or(Self::Undated, |day| Self::Of(day.year()))
    }

    fn name(self) -> String {
        match self {
            Self::Undated => "undated".to_owned(),
            Self::Of(year) => year.to_string(),
        }
    }
}

impl Part {
    fn whole(table: Table) -> Self {
        Self { table, indicator: None, year: None, area: None }
    }

    /// Whether a unit's rows of an indicator are in it.
    pub(super) fn takes<E: Edition>(&self, site: &Site<'_, E>, indicator: IndicatorId, unit: UnitId) -> bool {
        self.indicator.is_none_or(|only| only == indicator) && self.area.is_none_or(|area| area_of(site, unit) == area)
    }

    /// Whether a figure is in it, by its day.
    pub(super) fn takes_day(&self, figure: &Observation) -> bool {
        self.year.is_none_or(|year| year == Year::of(figure))
    }

    /// What stands between the table's name and the ending of the file: empty for a whole table.
    pub(super) fn names<E: Edition>(&self, site: &Site<'_, E>) -> Vec<String> {
        let indicator = self.indicator.map(|id| site.indicators[&id].id.to_string());
        let year = self.year.map(Year::name);
        // No code holds an underscore, so that no two keys become one name.
        let area = self.area.map(|id| site.registry.unit(id).key.replace('@', "_").replace('+', "__"));
        [indicator, year, area].into_iter().flatten().collect()
    }
}

/// The unit right below the top that a unit is or belongs to; the top itself for the top.
fn area_of<E: Edition>(site: &Site<'_, E>, unit: UnitId) -> UnitId {
    let way: Vec<UnitId> = std::iter::once(unit).chain(site.registry.ancestors(unit)).collect();
    way.get(way.len().saturating_sub(2)).copied().unwrap_or(unit)
}

/// Every part of every table that has a row.
pub(in crate::render) fn parts<E: Edition>(report: &Report<'_, '_, E>) -> Vec<Part> {
    let site = report.site;
    let of_table = |table: Table| match table {
        Table::Observations => site.indicators.keys().flat_map(|indicator| figures(site, *indicator)).collect(),
        Table::Latest => by_indicator(table, &analysed(report, |_| 1)),
        Table::Statuses => by_indicator(table, &analysed(report, |progress| progress.standings.len())),
        Table::Sums => by_indicator(table, &analysed(report, |progress| progress.roll_ups.len())),
        // No unit answers more often, and only on a large site is it worth asking which do.
        Table::Reports if site.registry.len() * site.indicators.len() * SHOWN <= MOST => vec![Part::whole(table)],
        Table::Reports => by_indicator(table, &answers(report)),
        _ => vec![Part::whole(table)],
    };
    Table::EVERY.into_iter().flat_map(of_table).collect()
}

/// How many rows what is analysed of the units of each area has.
fn analysed<E: Edition>(report: &Report<'_, '_, E>, rows: impl Fn(&Progress<'_>) -> usize) -> Rows<IndicatorId> {
    let mut areas = Rows::new();
    for (indicator, unit, progress) in report.all() {
        *areas.entry(indicator).or_default().entry(area_of(report.site, unit)).or_default() += rows(progress);
    }
    areas
}

/// How many answers there are of the units of each area.
fn answers<E: Edition>(report: &Report<'_, '_, E>) -> Rows<IndicatorId> {
    let mut areas = Rows::new();
    for indicator in report.site.indicators.keys() {
        let reporting = reporting(report, *indicator);
        for unit in &reporting.units {
            let area = area_of(report.site, unit.unit);
            *areas.entry(*indicator).or_default().entry(area).or_default() += reporting.periods.len();
        }
    }
    areas
}

fn by_indicator(table: Table, rows: &Rows<IndicatorId>) -> Vec<Part> {
    let whole = Part::whole(table);
    parted(whole, rows, |indicator| Part { indicator: Some(indicator), ..whole })
}

/// The parts of the figures of an indicator.
fn figures<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> Vec<Part> {
    let whole = Part { indicator: Some(indicator), ..Part::whole(Table::Observations) };
    let mut years = Rows::new();
    let withheld = site.all_withheld().filter(|(other, ..)| *other == indicator);
    let known = site.pairs().filter(|(other, _)| *other == indicator);
    let known = known.map(|(_, unit)| (unit, site.figures(indicator, unit)));
    for (unit, figures) in known.chain(withheld.map(|(_, unit, figures)| (unit, figures))) {
        let area = area_of(site, unit);
        for figure in figures {
            *years.entry(Year::of(figure)).or_default().entry(area).or_default() += 1;
        }
    }
    if years.is_empty() { Vec::new() } else { by_year(whole, &years) }
}

fn by_year(whole: Part, rows: &Rows<Year>) -> Vec<Part> {
    parted(whole, rows, |year| Part { year: Some(year), ..whole })
}

/// The whole, else a part for each key, else one for each unit right below the top that has rows under the key.
fn parted<K: Copy>(whole: Part, rows: &Rows<K>, of_key: impl Fn(K) -> Part) -> Vec<Part> {
    if rows.values().flat_map(BTreeMap::values).sum::<usize>() <= MOST {
        return vec![whole];
    }
    let parts = |(key, areas): (&K, &BTreeMap<UnitId, usize>)| {
        let part = of_key(*key);
        if areas.values().sum::<usize>() <= MOST {
            return vec![part];
        }
        areas.keys().map(|area| Part { area: Some(*area), ..part }).collect()
    };
    rows.iter().flat_map(parts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts_of(rows: &[(Year, u32, usize)]) -> Vec<(Option<Year>, Option<u32>)> {
        let mut counts = Rows::new();
        for (year, area, rows) in rows {
            counts.entry(*year).or_default().insert(UnitId(*area), *rows);
        }
        let parts = by_year(Part::whole(Table::Observations), &counts);
        parts.iter().map(|part| (part.year, part.area.map(|UnitId(id)| id))).collect()
    }

    #[test]
    fn what_fits_is_one_file() {
        assert_eq!(parts_of(&[(Year::Undated, 1, 3), (Year::Of(2024), 1, MOST - 3)]), [(None, None)]);
    }

    #[test]
    fn more_is_parted_by_year_and_what_is_still_more_by_area() {
        let last = Year::Of(2025);
        let rows = [(Year::Undated, 1, 3), (Year::Of(2024), 1, MOST), (last, 1, MOST), (last, 2, 1)];
        let years = [(Some(Year::Undated), None), (Some(Year::Of(2024)), None)];
        let areas = [(Some(last), Some(1)), (Some(last), Some(2))];
        assert_eq!(parts_of(&rows), [years, areas].concat());
    }

    #[test]
    fn what_is_analysed_is_parted_by_indicator_and_then_by_area() {
        let areas = |rows: &[(u32, usize)]| rows.iter().map(|(area, rows)| (UnitId(*area), *rows)).collect();
        let (first, second) = (IndicatorId(0), IndicatorId(1));
        let fits = Rows::from([(first, areas(&[(1, MOST - 1)])), (second, areas(&[(1, 1)]))]);
        assert_eq!(by_indicator(Table::Latest, &fits), [Part::whole(Table::Latest)]);
        let large = Rows::from([(first, areas(&[(1, MOST), (2, 1)])), (second, areas(&[(1, 1)]))]);
        let part = |indicator, area: Option<u32>| Part {
            indicator: Some(indicator),
            area: area.map(UnitId),
            ..Part::whole(Table::Latest)
        };
        let expected = [part(first, Some(1)), part(first, Some(2)), part(second, None)];
        assert_eq!(by_indicator(Table::Latest, &large), expected);
    }
}
