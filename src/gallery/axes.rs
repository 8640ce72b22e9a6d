//! What specimens of several kinds are made of: rates, entries of keys, and the labels of the axes as the Vietnamese site
//! words them.

use crate::render::charts::{AxisText, DateStep, KeyEntry, PerCent, Role, Sample};
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

    fn count(&self, value: u64) -> String {
        let digits = value.to_string();
        let groups: Vec<&[u8]> = digits.as_bytes().rchunks(3).rev().collect();
        groups.iter().map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join(".")
    }
}

/// A rate that a specimen is made of; what can't be drawn shows as zero, which nobody overlooks.
pub(super) fn rate(value: f64) -> PerCent {
    PerCent::new(value).or(PerCent::new(0.0)).unwrap_or_else(|| unreachable!("zero can be drawn"))
}

/// An entry of a key.
pub(super) fn entry(role: Role, sample: Sample, text: &str) -> KeyEntry {
    KeyEntry { role, sample, text: text.to_owned() }
}

/// A rate in per cent to one decimal, as the Vietnamese site writes it.
pub(super) fn per_cent(rate: f64) -> String {
    let text = format!("{rate:.1}");
    format!("{}%", text.strip_suffix(".0").unwrap_or(&text)).replace('.', ",").replace('-', "−")
}
