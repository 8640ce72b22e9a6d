//! The chart of progress in rows: what was before the unit, every figure with those that it replaced, and what is expected.

use super::Story;
use crate::analysis::{Break, Point};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{CountRange, Quantity};
use crate::load::raw::Finality;
use crate::model::Edition;
use crate::render::charts::{Cell, Column, Table};
use crate::render::pages::charts::before::Before;
use crate::render::pages::charts::cells;
use crate::render::pages::context;
use crate::render::pages::lineage::Carried;
use crate::render::words::Scribe;

/// What is carried from before a unit's first day as a table, for one that has no figure of its own to draw it with.
pub(in crate::render::pages) fn carried_table<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    past: &Carried<'_>,
) -> Option<context::Table> {
    let before = Before::new(Some(past), past.points.last()?.base_kind?);
    let rows: Vec<Vec<Cell>> = before.rows(scribe).collect();
    (!rows.is_empty()).then(|| frame(scribe, indicator, unit, rows).into())
}

impl<E: Edition> Story<'_, '_, '_, '_, E> {
    pub(super) fn table(&self) -> Table {
        let none = || Cell::text("");
        let mut rows: Vec<Vec<Cell>> = self.before.rows(self.scribe).collect();
        rows.iter_mut().for_each(|row| row.push(none()));
        rows.extend(self.series.points().iter().flat_map(|point| {
            let replaced = self.series.revisions().filter(|(before, _)| before.day == point.day);
            let replaced = replaced.map(|(before, _)| self.row(before, vec![self.scribe.word("figure-replaced")]));
            replaced.chain([self.row(point, self.remarks(point))]).collect::<Vec<_>>()
        }));
        rows.extend(self.rows_of_fan().into_iter().map(|(day, range, remark)| {
            let (date, rate) = (self.scribe.language.date(day), self.scribe.rates(range));
            vec![Cell::day(date, day), cells::rate(rate, range), Cell::nothing(), Cell::nothing(), Cell::text(remark)]
        }));
        let mut table = frame(self.scribe, self.indicator, self.unit, rows);
        let remarks = table.columns.len();
        if table.rows.iter().all(|row| row.get(remarks).is_none_or(|cell| cell.text.is_empty())) {
            table.rows.iter_mut().for_each(|row| row.truncate(remarks));
        } else {
            let text = self.scribe.word("table-remark");
            table.columns.push(Column { name: "remark", text, numeric: false });
        }
        table
    }

    fn row(&self, point: &Point<'_>, remarks: Vec<String>) -> Vec<Cell> {
        let scribe = self.scribe;
        let widths = scribe.report.site.programme(self.indicator).thresholds.widths;
        let count = |stated: Quantity<u64>| (scribe.language.stated_count(stated), CountRange::of(stated, widths));
        vec![
            Cell::day(scribe.language.as_of(point.figure.as_of), point.day),
            cells::rate(scribe.value(self.indicator, point.figure, Some(point.rate)), point.rate.range),
            cells::count(point.figure.count.map(count)),
            cells::count(point.figure.base.map(count)),
            Cell::text(remarks.join(", ")),
        ]
    }

    /// What the drawing marks at a figure, in words.
    fn remarks(&self, point: &Point<'_>) -> Vec<String> {
        let finality = match self.scribe.report.site.snapshot(point.figure).status {
            Finality::Final => None,
            Finality::Provisional => Some("figure-provisional"),
            Finality::Revised => Some("figure-revised"),
        };
        let broken = point.broken.and_then(|broken| match broken {
            Break::Rebased => Some("figure-mark-rebased"),
            Break::Redefined => Some("figure-mark-redefined"),
            Break::Divided => None,
        });
        finality.into_iter().chain(broken).map(|id| self.scribe.word(id)).collect()
    }
}

/// A table of rows with the day, the rate, the count and the base.
fn frame<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    rows: Vec<Vec<Cell>>,
) -> Table {
    let column = |name, id: &str, numeric| Column { name, text: scribe.word(id), numeric };
    let (name, unit) = (scribe.indicator_name(indicator), scribe.unit_name(unit));
    let arguments = [("indicator", name.as_str().into()), ("unit", unit.as_str().into())];
    Table {
        caption: scribe.text("table-caption-figures-of", &arguments),
        columns: vec![
            column("as_of", "table-as-of", false),
            column("rate", "table-rate", true),
            column("count", "table-count", true),
            column("base", "table-base", true),
        ],
        rows,
    }
}
