//! From sizes and rates to points.

use super::FunnelChart;
use crate::render::charts::Tenths;
use crate::render::charts::chart::PerCent;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::nice;

/// How far the axis of sizes reaches beyond the smallest and the largest: a quarter of a size.
const BEYOND: f64 = 1.25;
/// How far the axis of rates reaches beyond the units and the limits of the largest, as a part of them.
const AROUND: f64 = 0.15;

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
    /// Reaches over all units; limits may end at its edges.
    pub(super) fn of(chart: &FunnelChart) -> Self {
        let sizes = chart.units.iter().map(|unit| unit.size).chain(chart.limits.iter().map(|limit| limit.size));
        let (low, high) = sizes.fold((u64::MAX, 1), |(low, high), size| (low.min(size.max(1)), high.max(size.max(1))));
        let (low, high) = (number(low.min(high)) / BEYOND, number(high) * BEYOND);
        let rates = chart.units.iter().map(|unit| unit.rate.get()).chain([chart.overall.0.get()]);
        let limits = chart.limits.iter().max_by_key(|limit| limit.size);
        let limits = limits.into_iter().flat_map(|limit| [limit.outer.0, limit.outer.1].map(PerCent::get));
        let (least, most) = rates
            .chain(limits)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), rate| (least.min(rate), most.max(rate)));
        // Some of the widening funnel beyond the units, but not all of it: limits of a tiny unit reach from none to all.
        let room = (most - least) * AROUND;
        let kept =
            |rate: f64, by: f64| if (0.0..=100.0).contains(&rate) { (rate + by).clamp(0.0, 100.0) } else { rate };
        let (least, most) = (kept(least, -room), kept(most, room));
        let counts = nice::counts(1, u64::MAX).into_iter().filter(|count| (low..=high).contains(&number(*count)));
        Self { sizes: (low.ln(), high.ln()), counts: counts.collect(), rates: nice::per_cent(least, most) }
    }

    /// How far right a size is.
    #[expect(clippy::cast_possible_truncation, reason = "between the ends of the drawing")]
    pub(super) fn x(&self, size: u64, plot: Frame) -> Tenths {
        let part = (number(size.max(1)).ln() - self.sizes.0) / (self.sizes.1 - self.sizes.0);
        plot.left + (part * f64::from(plot.right - plot.left)).round() as Tenths
    }

    /// How far down a rate is; beyond the ends of the axis, at them.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "between the ends of the drawing")]
    pub(super) fn y(&self, rate: f64, plot: Frame) -> Tenths {
        let end = |tick: Option<&i64>| tick.map_or(0.0, |tick| *tick as f64);
        let (low, high) = (end(self.rates.first()), end(self.rates.last()));
        let part = (rate.clamp(low, high) - low) / (high - low);
        plot.bottom - (part * f64::from(plot.bottom - plot.top)).round() as Tenths
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
