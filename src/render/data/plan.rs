//! Which tables there are, how they hang together, and how large ones are parted.
//!
//! The rule of parts: figures have a file an indicator, what is analysed of each unit has one for all indicators as long as it
//! has at most [`MOST`] rows. Where a file would have more, figures are parted by the year of the day that they speak of, and
//! a year that still has more by the units right below the top of the registry; the rest is parted by indicator.

use super::Index;
use crate::analysis::Report;
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::{Edition, Site};
use std::collections::BTreeMap;

/// Rows of a file: some ten megabytes, which a spreadsheet still opens.
pub(in crate::render) const MOST: usize = 50_000;

/// A table of the package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::render) enum Table {
    Observations,
    Latest,
    Statuses,
    Sums,
    Changes,
    Problems,
    Reports,
    Missing,
    Programmes,
    BaseKinds,
    Indicators,
    Deadlines,
    Levels,
    Units,
    Events,
    Documents,
    Bulletins,
    Commendations,
    Recipients,
    Evidence,
    Difficulties,
    Releases,
}

/// What a column leads to: its name, the table, and the column there.
pub(super) type Lead = (&'static str, Table, &'static str);

impl Table {
    /// In the order in which they are told, figures first.
    const EVERY: [Self; 22] = [
        Self::Observations,
        Self::Latest,
        Self::Statuses,
        Self::Sums,
        Self::Changes,
        Self::Problems,
        Self::Reports,
        Self::Missing,
        Self::Programmes,
        Self::BaseKinds,
        Self::Indicators,
        Self::Deadlines,
        Self::Levels,
        Self::Units,
        Self::Events,
        Self::Documents,
        Self::Bulletins,
        Self::Commendations,
        Self::Recipients,
        Self::Evidence,
        Self::Difficulties,
        Self::Releases,
    ];

    /// Its name in paths and ids, and the interface strings of its title and of what it holds.
    fn strings(self) -> [&'static str; 3] {
        match self {
            Self::Observations => ["observations", "data-observations", "data-observations-about"],
            Self::Latest => ["latest", "data-latest", "data-latest-about"],
            Self::Statuses => ["statuses", "data-statuses", "data-statuses-about"],
            Self::Sums => ["sums", "data-sums", "data-sums-about"],
            Self::Changes => ["changes", "data-changes", "data-changes-about"],
            Self::Problems => ["problems", "data-problems", "data-problems-about"],
            Self::Reports => ["reports", "data-reports", "data-reports-about"],
            Self::Missing => ["missing", "data-missing", "data-missing-about"],
            Self::Programmes => ["programmes", "data-programmes", "data-programmes-about"],
            Self::BaseKinds => ["base-kinds", "data-base-kinds", "data-base-kinds-about"],
            Self::Indicators => ["indicators", "data-indicators", "data-indicators-about"],
            Self::Deadlines => ["deadlines", "data-deadlines", "data-deadlines-about"],
            Self::Levels => ["levels", "data-levels", "data-levels-about"],
            Self::Units => ["units", "data-units", "data-units-about"],
            Self::Events => ["events", "data-events", "data-events-about"],
            Self::Documents => ["documents", "data-documents", "data-documents-about"],
            Self::Bulletins => ["bulletins", "data-bulletins", "data-bulletins-about"],
            Self::Commendations => ["commendations", "data-commendations", "data-commendations-about"],
            Self::Recipients => ["recipients", "data-recipients", "data-recipients-about"],
            Self::Evidence => ["evidence", "data-evidence", "data-evidence-about"],
            Self::Difficulties => ["difficulties", "data-difficulties", "data-difficulties-about"],
            Self::Releases => ["releases", "data-releases", "data-releases-about"],
        }
    }

    /// Its name in paths and ids.
    pub(in crate::render) fn id(self) -> &'static str {
        self.strings()[0]
    }

    /// The interface string of its title.
    pub(in crate::render) fn title(self) -> &'static str {
        self.strings()[1]
    }

    /// The interface string that says what it holds.
    pub(in crate::render) fn about(self) -> &'static str {
        self.strings()[2]
    }

    /// The columns that together name a row and no other.
    pub(super) fn key(self) -> &'static [&'static str] {
        match self {
            Self::Observations => &["indicator", "unit", "row"],
            Self::Latest => &["indicator", "unit"],
            Self::Statuses => &["indicator", "unit", "number"],
            Self::Sums => &["indicator", "unit", "base_kind"],
            Self::Changes | Self::Problems | Self::Missing | Self::Events => &["number"],
            Self::Reports => &["indicator", "unit", "due"],
            Self::Programmes => &["programme"],
            Self::BaseKinds => &["programme", "base_kind"],
            Self::Indicators => &["indicator"],
            Self::Deadlines => &["deadline"],
            Self::Levels => &["level"],
            Self::Units => &["unit"],
            Self::Documents => &["document"],
            Self::Bulletins => &["bulletin"],
            Self::Commendations => &["commendation"],
            Self::Recipients | Self::Evidence => &["commendation", "number"],
            Self::Difficulties => &["difficulty"],
            Self::Releases => &["release"],
        }
    }

    /// The columns that lead to a row of a table.
    pub(super) fn leads(self) -> &'static [Lead] {
        const UNIT: Lead = ("unit", Table::Units, "unit");
        const INDICATOR: Lead = ("indicator", Table::Indicators, "indicator");
        const DOCUMENT: Lead = ("document", Table::Documents, "document");
        const DEADLINE: Lead = ("deadline", Table::Deadlines, "deadline");
        const PROGRAMME: Lead = ("programme", Table::Programmes, "programme");
        const COMMENDATION: Lead = ("commendation", Table::Commendations, "commendation");
        match self {
            Self::Observations | Self::Changes => &[INDICATOR, UNIT, DOCUMENT],
            Self::Latest | Self::Sums | Self::Problems | Self::Reports => &[INDICATOR, UNIT],
            Self::Statuses => &[INDICATOR, UNIT, DEADLINE],
            Self::Missing => &[INDICATOR],
            Self::BaseKinds => &[PROGRAMME],
            Self::Indicators => &[PROGRAMME, ("after", Table::Indicators, "indicator")],
            Self::Deadlines => &[UNIT, DOCUMENT],
            Self::Units => &[("level", Table::Levels, "level"), ("parent", Table::Units, "unit")],
            Self::Commendations | Self::Events => &[DOCUMENT],
            Self::Recipients => &[COMMENDATION, UNIT],
            Self::Evidence => &[COMMENDATION, UNIT, INDICATOR],
            Self::Difficulties => &[UNIT, INDICATOR],
            Self::Programmes | Self::Levels | Self::Documents | Self::Bulletins | Self::Releases => &[],
        }
    }
}

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

/// How many figures there are by year and by the unit right below the top.
type Counts = BTreeMap<Year, BTreeMap<UnitId, usize>>;

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
    let by_indicator = site.registry.len().saturating_mul(site.indicators.len()) > MOST;
    let of_table = |table: Table| match table {
        Table::Observations => site.indicators.keys().flat_map(|indicator| figures(site, *indicator)).collect(),
        Table::Latest | Table::Statuses | Table::Sums | Table::Reports if by_indicator => {
            site.indicators.keys().map(|id| Part { indicator: Some(*id), ..Part::whole(table) }).collect()
        }
        _ => vec![Part::whole(table)],
    };
    Table::EVERY.into_iter().flat_map(of_table).collect()
}

/// The parts of the figures of an indicator.
fn figures<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> Vec<Part> {
    let whole = Part { indicator: Some(indicator), ..Part::whole(Table::Observations) };
    let mut years = Counts::new();
    let withheld = site.all_withheld().filter(|(other, ..)| *other == indicator);
    let known = site.pairs().filter(|(other, _)| *other == indicator);
    let known = known.map(|(_, unit)| (unit, site.figures(indicator, unit)));
    for (unit, figures) in known.chain(withheld.map(|(_, unit, figures)| (unit, figures))) {
        let area = area_of(site, unit);
        for figure in figures {
            *years.entry(Year::of(figure)).or_default().entry(area).or_default() += 1;
        }
    }
    parted(whole, &years)
}

fn parted(whole: Part, years: &Counts) -> Vec<Part> {
    if years.values().flat_map(BTreeMap::values).sum::<usize>() <= MOST {
        return if years.is_empty() { Vec::new() } else { vec![whole] };
    }
    let of_year = |(year, areas): (&Year, &BTreeMap<UnitId, usize>)| {
        let of_year = Part { year: Some(*year), ..whole };
        if areas.values().sum::<usize>() <= MOST {
            return vec![of_year];
        }
        areas.keys().map(|area| Part { area: Some(*area), ..of_year }).collect()
    };
    years.iter().flat_map(of_year).collect()
}

impl Index {
    /// The tables that have files, in the order in which they are told.
    pub(in crate::render) fn tables(&self) -> impl Iterator<Item = Table> {
        Table::EVERY.into_iter().filter(|table| self.of(*table).next().is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of a year below a unit.
    type Rows = (Year, u32, usize);

    fn parts_of(rows: &[Rows]) -> Vec<(Option<Year>, Option<u32>)> {
        let mut counts = Counts::new();
        for (year, area, rows) in rows {
            counts.entry(*year).or_default().insert(UnitId(*area), *rows);
        }
        let parts = parted(Part::whole(Table::Observations), &counts);
        parts.iter().map(|part| (part.year, part.area.map(|UnitId(id)| id))).collect()
    }

    #[test]
    fn what_fits_is_one_file() {
        assert_eq!(parts_of(&[(Year::Undated, 1, 3), (Year::Of(2024), 1, MOST - 3)]), [(None, None)]);
        assert_eq!(parts_of(&[]), []);
    }

    #[test]
    fn more_is_parted_by_year_and_what_is_still_more_by_area() {
        let last = Year::Of(2025);
        let rows = [(Year::Undated, 1, 3), (Year::Of(2024), 1, MOST), (last, 1, MOST), (last, 2, 1)];
        let years = [(Some(Year::Undated), None), (Some(Year::Of(2024)), None)];
        let areas = [(Some(last), Some(1)), (Some(last), Some(2))];
        assert_eq!(parts_of(&rows), [years, areas].concat());
    }
}
