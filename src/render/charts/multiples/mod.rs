//! Small multiples: many lines over time, a panel each, all on one scale. Where do the parts stand, and which of them goes its
//! own way?
//!
//! | file | what it does |
//! | --- | --- |
//! | `plan` | where everything goes |
//! | `thin` | the same line with fewer points |

mod plan;

#[cfg(test)]
mod tests;

use super::chart::{AxisText, KeyEntry, PerCent};
use super::sizes::Form;
use super::sketch::Sketch;
use jiff::civil::Date;

/// A drawing of panels: in each a line over time, dates to the right, per cent upwards from 0 to 100 and as far beyond as the
/// data of any panel reach.
#[derive(Debug, Clone)]
pub struct MultiplesChart<'a> {
    /// Words the tick labels.
    pub axes: &'a dyn AxisText,
    /// The first and the last day of every panel, both inclusive.
    pub days: (Date, Date),
    /// The rate to be reached, a line in each panel.
    pub target: Option<PerCent>,
    /// Lies behind each panel's own line, run by run.
    pub behind: Vec<Vec<(Date, PerCent)>>,
    /// The panels, row by row.
    pub panels: Vec<Panel>,
    /// Explanations above the panels.
    pub key: Vec<KeyEntry>,
    /// Stands in place of the line of a panel that has no point.
    pub empty: String,
}

/// One panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Whose line it is.
    pub name: String,
    /// The line, run by run: it is broken where figures are missing or can't be compared. Days in increasing order.
    pub runs: Vec<Vec<(Date, PerCent)>>,
    /// Where inexact figures lie, lower and upper; without an upper one the range is open at the top.
    pub ranges: Vec<(Date, PerCent, Option<PerCent>)>,
    /// The latest figure, in figures.
    pub latest: String,
    /// Whether the latest figure is exact; one that is not is hollow.
    pub exact: bool,
}

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &MultiplesChart, form: Form) -> Sketch {
    plan::sketch(chart, form)
}
