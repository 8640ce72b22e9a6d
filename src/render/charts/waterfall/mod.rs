//! The waterfall: how a rate came to be another, cause by cause. A row each, so that their names stand before them: the rate
//! before, what each cause added or took, the rate after.

mod plan;

#[cfg(test)]
mod tests;

use super::chart::{AxisText, PerCent};
use super::sizes::Form;
use super::sketch::Sketch;

/// A drawing of steps from one rate to another: per cent to the right, as far as the data reach; rows downwards.
#[derive(Debug, Clone)]
pub struct WaterfallChart<'a> {
    /// Words the tick labels.
    pub axes: &'a dyn AxisText,
    /// The rate before.
    pub from: End,
    /// The causes, in the order in which they are drawn; each begins where the one before ended.
    pub steps: Vec<Step>,
    /// The rate after. It need not be where the last cause ends.
    pub to: End,
}

/// A rate at one end.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// What it is the rate of, such as its day.
    pub name: String,
    /// The rate.
    pub rate: PerCent,
    /// The rate in figures.
    pub text: String,
}

/// What a cause added or took.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The cause.
    pub name: String,
    /// Points of per cent: above zero added, below zero taken.
    pub points: PerCent,
    /// The same in figures, with the sign.
    pub text: String,
}

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &WaterfallChart, form: Form) -> Sketch {
    plan::sketch(chart, form)
}
