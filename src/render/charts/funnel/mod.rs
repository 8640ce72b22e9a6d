//! The funnel: rates of units by their size, between the limits of what chance explains. Which unit is far off for its size?
//!
//! | file | what it does |
//! | --- | --- |
//! | `plan` | where everything goes |
//! | `scale` | from sizes and rates to points, with the ticks of both axes |

mod plan;
mod scale;

#[cfg(test)]
mod tests;

use super::chart::{AxisText, KeyEntry, PerCent};
use super::sizes::Form;
use super::sketch::Sketch;

/// A drawing of rates by size: head counts to the right, each step a factor; per cent upwards, as far as the data reach.
#[derive(Debug, Clone)]
pub struct FunnelChart<'a> {
    /// Words the tick labels.
    pub axes: &'a dyn AxisText,
    /// What the sizes are.
    pub across: String,
    /// The rate of all, and in figures.
    pub overall: (PerCent, String),
    /// The limits by size, in any order. They bound an area and two lines around it.
    pub limits: Vec<Limit>,
    /// The units. Of those outside, the first are named first where not all names have room.
    pub units: Vec<Unit>,
    /// Explanations above the drawing.
    pub key: Vec<KeyEntry>,
    /// Stands in the drawing where there is no unit.
    pub empty: String,
}

/// What chance explains for one size, lower and upper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// The size, at least 1.
    pub size: u64,
    /// The nearer limits.
    pub inner: (PerCent, PerCent),
    /// The farther ones.
    pub outer: (PerCent, PerCent),
}

/// A unit with its rate.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// Its size, at least 1.
    pub size: u64,
    /// Its rate.
    pub rate: PerCent,
    /// Its name, for one that lies outside of the nearer limits.
    pub outside: Option<String>,
}

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &FunnelChart, form: Form) -> Sketch {
    plan::sketch(chart, form)
}
