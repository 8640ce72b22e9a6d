//! From sizes and rates to points.

use super::FunnelChart;
use crate::render::charts::Tenths;
use crate::render::charts::chart::PerCent;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::nice;

/// How far the axis of sizes reaches beyond the smallest and the largest: a quarter of a size.
const BEYOND: f64 = 1.25;

/// Both axes.
#[derive(Debug)]
pub(super) struct Scale {
    /// The ends of the axis of sizes as logarithms, the second greater than the first.
    sizes: (f64, f64),
    /// The ticks of the sizes, increasing and between the ends.
    pub(super) counts: Vec<u64>,
    /// The ticks of the rates in whole per cent, increasing; the first and the last are the ends.
    pub(super) rates: Vec<i64>,
}

impl Scale {
    /// Reaches over all units and limits.
    pub(super) fn of(chart: &FunnelChart) -> Self {
        let sizes = chart.units.iter().map(|unit| unit.size).chain(chart.limits.iter().map(|limit| limit.size));
        let (low, high) = sizes.fold((u64::MAX, 1), |(low, high), size| (low.min(size.max(1)), high.max(size.max(1))));
        let (low, high) = (number(low.min(high)) / BEYOND, number(high) * BEYOND);
        let limits = chart
            .limits
            .iter()
            .flat_map(|limit| [limit.inner.0, limit.inner.1, limit.outer.0, limit.outer.1].map(PerCent::get));
        let rates = chart.units.iter().map(|unit| unit.rate.get()).chain(limits).chain([chart.overall.0.get()]);
        let (least, most) =
            rates.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), rate| (least.min(rate), most.max(rate)));
        let counts = nice::counts(1, u64::MAX).into_iter().filter(|count| (low..=high).contains(&number(*count)));
        Self { sizes: (low.ln(), high.ln()), counts: counts.collect(), rates: nice::per_cent(least, most) }
    }

    /// How far right a size is.
    #[expect(clippy::cast_possible_truncation, reason = "between the ends of the drawing")]
    pub(super) fn x(&self, size: u64, plot: Frame) -> Tenths {
        let part = (number(size.max(1)).ln() - self.sizes.0) / (self.sizes.1 - self.sizes.0);
        plot.left + (part * f64::from(plot.right - plot.left)).round() as Tenths
    }

    /// How far down a rate is.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "between the ends of the drawing")]
    pub(super) fn y(&self, rate: f64, plot: Frame) -> Tenths {
        let end = |tick: Option<&i64>| tick.map_or(0.0, |tick| *tick as f64);
        let (low, high) = (end(self.rates.first()), end(self.rates.last()));
        plot.bottom - ((rate - low) / (high - low) * f64::from(plot.bottom - plot.top)).round() as Tenths
    }

    /// Where a unit is.
    pub(super) fn at(&self, size: u64, rate: PerCent, plot: Frame) -> Point {
        (self.x(size, plot), self.y(rate.get(), plot))
    }
}

#[expect(clippy::cast_precision_loss, reason = "head counts are far below 2^52")]
fn number(size: u64) -> f64 {
    size as f64
}
