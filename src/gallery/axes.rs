//! The labels of the axes as the Vietnamese site words them.

use crate::render::charts::{AxisText, DateStep};
use jiff::civil::Date;

/// Words the labels of the axes.
#[derive(Debug)]
pub(super) struct Vietnamese;

impl AxisText for Vietnamese {
    fn date(&self, date: Date, step: DateStep) -> String {
        match step {
            DateStep::Day | DateStep::Week => format!("{}/{}", date.day(), date.month()),
            DateStep::Month | DateStep::Quarter => format!("Th{}", date.month()),
            DateStep::Year => date.year().to_string(),
        }
    }

    fn year(&self, date: Date) -> String {
        date.year().to_string()
    }

    fn per_cent(&self, value: i64) -> String {
        format!("{value}%").replace('-', "−")
    }
}
