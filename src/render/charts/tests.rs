//! Whole drawings.

use super::*;

pub(super) fn rate(value: f64) -> PerCent {
    PerCent::new(value).unwrap_or_else(|| panic!("{value} can't be drawn"))
}

struct Numbers;

impl AxisText for Numbers {
    fn date(&self, date: jiff::civil::Date, step: DateStep) -> String {
        match step {
            DateStep::Day | DateStep::Week => format!("{}/{}", date.day(), date.month()),
            DateStep::Month | DateStep::Quarter => format!("thg {}", date.month()),
            DateStep::Year => date.year().to_string(),
        }
    }
    fn year(&self, date: jiff::civil::Date) -> String {
        date.year().to_string()
    }
    fn per_cent(&self, value: i64) -> String {
        format!("{value}%")
    }
}

/// A chart without marks.
pub(super) fn chart() -> Chart<'static> {
    Chart {
        id: "c".to_owned(),
        title: "title".to_owned(),
        description: "description".to_owned(),
        axes: &Numbers,
        days: None,
        marks: Vec::new(),
        key: Vec::new(),
        empty: "nothing".to_owned(),
    }
}
