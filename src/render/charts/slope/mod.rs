//! The slope: where units stood on one day and where they stand on another. Who moved most, and who did not?

mod plan;

#[cfg(test)]
mod tests;

use super::chart::PerCent;
use super::sizes::Form;
use super::sketch::Sketch;

/// A drawing of rates on two days: a line a unit from the left to the right, per cent upwards as far as the data reach. There is
/// no axis, since each line that matters has its figures at both ends.
#[derive(Debug, Clone)]
pub struct SlopeChart {
    /// The day at the left.
    pub from: String,
    /// The day at the right.
    pub to: String,
    /// The lines. Those that stand out are at most so many that their names have room, some ten.
    pub lines: Vec<Slope>,
    /// The figures of all together, or another line to hold the others against.
    pub whole: Option<Slope>,
    /// Stands in the drawing where there is no line.
    pub empty: String,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Slope {
    /// Whose it is.
    pub name: String,
    /// The rate at the left, and in figures.
    pub from: (PerCent, String),
    /// The rate at the right.
    pub to: (PerCent, String),
    /// Whether both are exact; a line of an inexact one has hollow ends.
    pub exact: bool,
    /// Whether it stands out: drawn in full, with its name and figures. The others lie behind it, and are named at the right
    /// where that leaves the room of the others alone.
    pub stands_out: bool,
}

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &SlopeChart, form: Form) -> Sketch {
    plan::sketch(chart, form)
}
