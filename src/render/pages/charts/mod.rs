//! Charts of pages: what [`crate::analysis`] has found worth drawing, in words and in a frame.
//!
//! A module makes a [`Chart`] of one question; [`figure`] draws it in both forms, lays its table beside it and the same numbers
//! into a file, and there is no other way from a chart to a page.

mod before;
mod block;
mod bullet;
mod causes;
mod cells;
mod comparison;
mod funnel;
mod heat;
mod map;
mod parts;
mod place;
mod progress;
mod rows;
mod shares;
mod slope;
mod spark;
mod spread;

pub(super) use block::{of_block, of_ranked_block};
pub(super) use bullet::{all as bullets, lone as bullet};
pub(super) use place::{of_indicator, of_rankings, of_unit};
pub(super) use progress::{carried_table, chart as progress};
pub(super) use spark::{MOST_SPARKS, course};

use super::context;
use crate::model::Edition;
use crate::render::charts::{AxisText, Cell, Chart, DateStep, Form, Table, draw};
use crate::render::words::Scribe;
use jiff::civil::Date;

/// The most rows of a chart's table that a page carries; the file has all.
const MOST_ROWS: usize = 200;

/// The chart as a page shows it. `subtitle` says what is measured in which unit.
fn figure<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    mut chart: Chart<'_>,
    subtitle: String,
    source: Option<String>,
) -> context::Chart {
    if let Some(block) = scribe.block {
        chart.id = format!("b{block}-{}", chart.id);
    }
    let csv = scribe.data.add(&scribe.page, &chart.id, &chart.table);
    let rows = chart.table.rows.len();
    chart.table.rows.truncate(MOST_ROWS);
    context::Chart {
        wide_html: draw(&chart, Form::Wide),
        narrow_html: draw(&chart, Form::Narrow),
        id: chart.id,
        title: chart.title,
        subtitle,
        table: chart.table.into(),
        left_out: (rows > MOST_ROWS).then(|| left_out(scribe, rows)),
        csv,
        source,
        expected: None,
    }
}

/// That a page shows the first of so many rows.
fn left_out<E>(scribe: &Scribe<'_, '_, '_, E>, rows: usize) -> String {
    let count = |rows: usize| scribe.language.count(u64::try_from(rows).unwrap_or(u64::MAX));
    let (shown, all) = (count(MOST_ROWS), count(rows));
    scribe.text("chart-table-cut", &[("shown", shown.as_str().into()), ("all", all.as_str().into())])
}

impl From<Table> for context::Table {
    fn from(table: Table) -> Self {
        let columns = table.columns.into_iter();
        let rows = table.rows.into_iter();
        Self {
            caption: table.caption,
            columns: columns.map(|column| context::Column { text: column.text, numeric: column.numeric }).collect(),
            rows: rows.map(row_on_page).collect(),
        }
    }
}

fn row_on_page(mut row: Vec<Cell>) -> context::TableRow {
    let lang = row.first_mut().and_then(|cell| cell.lang.take());
    context::TableRow { lang, cells: row.into_iter().map(|cell| cell.text).collect() }
}

impl<E: Edition> AxisText for Scribe<'_, '_, '_, E> {
    fn date(&self, date: Date, step: DateStep) -> String {
        match step {
            DateStep::Day | DateStep::Week => self.language.day_and_month(date),
            DateStep::Month | DateStep::Quarter => self.language.month_alone(date),
            DateStep::Year => date.year().to_string(),
        }
    }

    fn year(&self, date: Date) -> String {
        date.year().to_string()
    }

    fn per_cent(&self, value: i64) -> String {
        let digits = crate::domain::Decimal::new(value.unsigned_abs(), 0);
        let shown = self.language.per_cent(digits);
        if value < 0 { format!("−{shown}") } else { shown }
    }

    fn count(&self, value: u64) -> String {
        self.language.count(value)
    }
}
