//! The heatmap of units by reporting period, in words: how many are near the end and who is last, the classes, the rates as a
//! table.

use super::{cells, figure};
use crate::analysis::heat::{HeatCell, HeatMap, HeatRow, heat_across, heat_below};
use crate::analysis::{Point, RateClass, whole_per_cent};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::charts::heat::{self as drawn, HeatChart, HeatText};
use crate::render::charts::{Cell, Chart, Column, Drawing, Table};
use crate::render::pages::context;
use crate::render::words::Scribe;

/// Periods that the table on the page has: about a quarter of weeks. The file has all.
pub(super) const SHOWN: usize = 13;

/// The map of the units right below one, if there is one.
pub(in crate::render::pages) fn below<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<context::Chart> {
    let map = heat_below(scribe.report, indicator, unit)?;
    let id = format!("heat-{}", scribe.report.site.indicators[&indicator].id);
    chart(scribe, indicator, map, id)
}

/// The map of one level of all units, if there is one.
pub(in crate::render::pages) fn across<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
) -> Option<context::Chart> {
    chart(scribe, indicator, heat_across(scribe.report, indicator)?, "heat".to_owned())
}

fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    mut map: HeatMap<'_>,
    id: String,
) -> Option<context::Chart> {
    sort(scribe, indicator, &mut map);
    let words = Words { scribe, indicator, map: &map, level: scribe.level_plural(map.level) };
    let drawing = HeatChart {
        text: scribe,
        days: map.periods.iter().map(|period| period.due).collect(),
        rows: words.rows().map(|(row, strong)| words.row(row, strong)).collect(),
        classes: RateClass::EVERY.map(|class| words.class(class)),
        missing: scribe.word("chart-heat-missing"),
        empty: scribe.word("chart-empty"),
    };
    let chart = Chart {
        id,
        title: words.title()?,
        description: words.description()?,
        table: words.table(),
        drawing: Drawing::Heat(drawing),
    };
    let (table, left_out) = words.on_page();
    Some(context::Chart { table, left_out, ..figure(scribe, chart, words.subtitle()?, None) })
}

/// The highest first, as in a ranking; in a programme that ranks nobody by name. Units without a figure come last.
fn sort<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, map: &mut HeatMap<'_>) {
    map.rows.sort_by(|a, b| scribe.language.compare(&scribe.unit_name(a.unit), &scribe.unit_name(b.unit)));
    if scribe.report.site.programme(indicator).ranking {
        map.rows.sort_by(|a, b| middle(b).total_cmp(&middle(a)));
    }
}

/// The last rate of a row; below all rates where there is none.
fn middle(row: &HeatRow<'_>) -> f64 {
    row.last().map_or(-1.0, |point| point.rate.middle())
}

/// Words one map.
struct Words<'a, 's, 'c, E> {
    scribe: &'a Scribe<'a, 's, 'c, E>,
    indicator: IndicatorId,
    map: &'a HeatMap<'c>,
    /// What the units are called.
    level: String,
}

impl<'a, 'c, E: Edition> Words<'a, '_, 'c, E> {
    /// The rows as they are drawn, the one that the others are parts of first.
    fn rows(&self) -> impl Iterator<Item = (&'a HeatRow<'c>, bool)> {
        self.map.whole.iter().map(|row| (row, true)).chain(self.map.rows.iter().map(|row| (row, false)))
    }

    fn row(&self, row: &HeatRow<'_>, strong: bool) -> drawn::Row {
        let class = |point: &Point<'_>| drawn::Class::nth(RateClass::of(&point.rate).place());
        let cell = |cell: &HeatCell<'_>| match cell {
            HeatCell::Absent => drawn::Cell::Blank,
            HeatCell::Nothing => drawn::Cell::Missing,
            HeatCell::Carried(point) => drawn::Cell::Carried(class(point)),
            HeatCell::Reported(point) => drawn::Cell::Filled(class(point), self.in_cell(point)),
        };
        drawn::Row {
            name: self.scribe.unit_name(row.unit),
            strong,
            cells: row.cells.iter().map(cell).collect(),
            last: row.last().map(|point| self.rate(point)),
        }
    }

    /// A rate in a cell: whole per cent, rounded down so that less than all is never 100.
    fn in_cell(&self, point: &Point<'_>) -> String {
        let whole = self.scribe.language.count(whole_per_cent(&point.rate));
        if point.rate.is_exact() { whole } else { format!("≈{whole}") }
    }

    fn rate(&self, point: &Point<'_>) -> String {
        self.scribe.value(self.indicator, point.figure, Some(point.rate))
    }

    fn per_cent(&self, limit: u8) -> String {
        crate::render::charts::AxisText::per_cent(self.scribe, i64::from(limit))
    }

    fn class(&self, class: RateClass) -> String {
        let (from, to) = class.bounds();
        let (low, high) = (self.per_cent(from), to.map(|to| self.per_cent(to)));
        match (class, high) {
            (RateClass::UnderHalf, Some(high)) => self.text("map-class-under", &[("to", &high)]),
            (_, Some(high)) => self.text("map-class-from", &[("from", &low), ("to", &high)]),
            (_, None) => self.text("map-class-all", &[("from", &low)]),
        }
    }

    fn text(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Argument<'_>)> =
            arguments.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.scribe.text(id, &arguments)
    }

    /// The rows with their last figures, from the highest to the lowest.
    fn ranked(&self) -> Vec<(&'a HeatRow<'c>, &'a Point<'c>)> {
        let mut ranked: Vec<_> = self.map.rows.iter().filter_map(|row| Some((row, row.last()?))).collect();
        ranked.sort_by(|a, b| b.1.rate.middle().total_cmp(&a.1.rate.middle()));
        ranked
    }

    /// "4 of 6 districts are at 90% or more, the lowest at 61.2%": with the highest class that some unit is in.
    fn title(&self) -> Option<String> {
        let ranked = self.ranked();
        let (highest, lowest) = (self.rate(ranked.first()?.1), self.rate(ranked.last()?.1));
        let class = ranked.iter().map(|(_, point)| RateClass::of(&point.rate)).max()?;
        let count = |n: usize| Argument::from(n);
        let of = count(self.map.rows.len());
        let level = ("level", Argument::Text(&self.level));
        if class == RateClass::UnderHalf {
            let limit = self.per_cent(RateClass::LIMITS[0]);
            let arguments = [("n", of), level, ("limit", (&*limit).into()), ("highest", (&*highest).into())];
            return Some(self.scribe.text("chart-heat-title-none", &arguments));
        }
        let reached = ranked.iter().filter(|(_, point)| RateClass::of(&point.rate) == class).count();
        let limit = self.per_cent(class.bounds().0);
        let arguments =
            [("k", count(reached)), ("n", of), level, ("limit", (&*limit).into()), ("lowest", (&*lowest).into())];
        Some(self.scribe.text("chart-heat-title", &arguments))
    }

    /// What the rates are of, which periods, and how the numbers in the cells are rounded, if there can be any.
    fn subtitle(&self) -> Option<String> {
        let (first, last) = (self.map.periods.first()?, self.map.periods.last()?);
        let scribe = self.scribe;
        let days = scribe.report.site.programme(self.indicator).report_days;
        let base = scribe.base_kind(self.indicator, self.map.base_kind);
        let (from, to) = (scribe.language.date(first.due), scribe.language.date(last.due));
        let arguments = [
            ("n", Argument::Count(days.into())),
            ("base", (&*base).into()),
            ("from", (&*from).into()),
            ("to", (&*to).into()),
        ];
        let said = scribe.text("chart-heat-unit", &arguments);
        let numbered = self.map.periods.len() <= SHOWN;
        Some(if numbered { format!("{said}; {}", scribe.word("chart-heat-rounded")) } else { said })
    }

    fn description(&self) -> Option<String> {
        let ranked = self.ranked();
        let named = |id: &str, (row, point): &(&HeatRow<'_>, &Point<'_>)| {
            self.text(id, &[("unit", &self.scribe.unit_name(row.unit)), ("rate", &self.rate(point))])
        };
        let whole = self.map.whole.as_ref().and_then(|row| Some((row, row.last()?)));
        let mut said: Vec<String> = whole.iter().map(|whole| named("chart-heat-whole", whole)).collect();
        if self.scribe.report.site.programme(self.indicator).ranking {
            said.push(named("chart-heat-highest", ranked.first()?));
            said.push(named("chart-heat-lowest", ranked.last()?));
        }
        let cells = || self.map.rows.iter().flat_map(|row| &row.cells);
        let expected = cells().filter(|cell| !matches!(cell, HeatCell::Absent)).count();
        let missing = cells().filter(|cell| matches!(cell, HeatCell::Nothing | HeatCell::Carried(_))).count();
        let of = u64::try_from(expected).unwrap_or(u64::MAX);
        if missing > 0 {
            let missing = Argument::from(missing);
            said.push(self.scribe.text("chart-heat-gaps", &[("n", missing), ("of", Argument::Count(of))]));
        }
        said.push(self.scribe.word("chart-description-table"));
        Some(said.join(" "))
    }

    /// A row a unit and period. A figure from before has its own day, which is before the period.
    fn table(&self) -> Table {
        let column = |name, id: &str, numeric| Column { name, text: self.scribe.word(id), numeric };
        let cells_of = |(row, _): (&'a HeatRow<'c>, bool)| {
            let unit = cells::unit(self.scribe, row.unit);
            let line = move |(period, cell): (&crate::analysis::reporting::Period, &HeatCell<'c>)| {
                let due = Cell::day(self.scribe.language.date(period.due), period.due);
                let (as_of, rate) = match cell.point() {
                    Some(point) => (
                        Cell::day(self.scribe.language.date(point.day), point.day),
                        cells::rate(self.rate(point), point.rate.range),
                    ),
                    None => (Cell::nothing(), Cell::nothing()),
                };
                vec![unit.clone(), due, rate, as_of]
            };
            self.map.periods.iter().zip(&row.cells).map(line).collect::<Vec<_>>()
        };
        Table {
            caption: self.caption(),
            columns: vec![
                column("unit", "table-unit", false),
                column("period_until", "chart-period-until", false),
                column("rate", "table-rate", true),
                column("as_of", "table-as-of", false),
            ],
            rows: self.rows().flat_map(cells_of).collect(),
        }
    }

    fn caption(&self) -> String {
        let indicator = self.scribe.indicator_name(self.indicator);
        self.text("chart-heat-caption", &[("indicator", &indicator), ("level", &self.level)])
    }

    /// The table as the page has it: a row a unit, a column a period, the last of them; and that others are left out.
    fn on_page(&self) -> (context::Table, Option<String>) {
        let all = self.map.periods.len();
        let first = all.saturating_sub(SHOWN);
        let unit = context::Column { text: self.scribe.word("table-unit"), numeric: false };
        let dues = self.map.periods.iter().skip(first);
        let dues =
            dues.map(|period| context::Column { text: self.scribe.language.date_short(period.due), numeric: true });
        let cell = |cell: &HeatCell<'_>| match cell {
            HeatCell::Absent => String::new(),
            HeatCell::Nothing => Cell::nothing().text,
            HeatCell::Carried(point) => format!("({})", self.rate(point)),
            HeatCell::Reported(point) => self.rate(point),
        };
        let row = |(row, _): (&HeatRow<'_>, bool)| {
            let name = self.scribe.unit_name(row.unit);
            let cells = std::iter::once(name).chain(row.cells.iter().skip(first).map(cell)).collect();
            context::TableRow { lang: self.scribe.language_of_unit(row.unit), cells }
        };
        let columns = std::iter::once(unit).chain(dues).collect();
        let table = context::Table { caption: self.caption(), columns, rows: self.rows().map(row).collect() };
        (table, (first > 0).then(|| self.scribe.last_periods("chart-heat-table-cut", SHOWN, all)))
    }
}

impl<E> Scribe<'_, '_, '_, E> {
    /// That only the last of so many periods are there.
    pub(super) fn last_periods(&self, id: &str, shown: usize, of: usize) -> String {
        let count = |n: usize| self.language.count(u64::try_from(n).unwrap_or(u64::MAX));
        let (shown, all) = (count(shown), count(of));
        self.text(id, &[("shown", shown.as_str().into()), ("all", all.as_str().into())])
    }
}

impl<E: Edition> HeatText for Scribe<'_, '_, '_, E> {
    fn last_columns(&self, shown: usize, of: usize) -> String {
        self.last_periods("chart-heat-columns", shown, of)
    }
}
