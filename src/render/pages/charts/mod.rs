//! Charts of pages: what [`crate::analysis`] has found worth drawing, in words and in a frame.
//!
//! A module makes a [`Chart`] of one question; [`figure`] draws it in both forms and lays its table beside it, and there is no
//! other way from a chart to a page.

mod before;
mod causes;
mod cells;
mod funnel;
mod parts;
mod progress;
mod slope;

pub(super) use causes::chart as causes;
pub(super) use funnel::chart as funnel;
pub(super) use parts::chart as parts;
pub(super) use progress::{carried_table, chart as progress};
pub(super) use slope::chart as slope;

use super::context;
use crate::model::Edition;
use crate::render::charts::{AxisText, Chart, DateStep, Form, Table, draw};
use crate::render::words::Scribe;
use jiff::civil::Date;

/// The chart as a page shows it. `subtitle` says what is measured in which unit.
fn figure(chart: Chart<'_>, subtitle: String, source: Option<String>) -> context::Chart {
    context::Chart {
        wide_html: draw(&chart, Form::Wide),
        narrow_html: draw(&chart, Form::Narrow),
        id: chart.id,
        title: chart.title,
        subtitle,
        table: chart.table.into(),
        source,
    }
}

impl From<Table> for context::Table {
    fn from(table: Table) -> Self {
        let columns = table.columns.into_iter();
        let rows = table.rows.into_iter();
        Self {
            caption: table.caption,
            columns: columns.map(|column| context::Column { text: column.text, numeric: column.numeric }).collect(),
            rows: rows.map(|row| row.into_iter().map(|cell| cell.text).collect()).collect(),
        }
    }
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
