//! From left to right: ranks, names, the axis with its ticks, and the margin for the figures beside the marks.

use super::value::RowChart;
use crate::render::charts::Tenths;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Label, cut, line_height};
use crate::render::charts::line::scale::RateScale;
use crate::render::charts::line::ticks;
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::{Form, Sizes};
use crate::render::charts::svg::Anchor;
use plotters::coord::ranged1d::Ranged;

/// Between a rank and its name.
const RANK_GAP: Tenths = 80;
/// Between the names and the plot.
pub(super) const GAP: Tenths = 120;
/// The most that names take left of the plot before they are broken.
const NAMES: Tenths = 2100;
/// How far the plot stays off the left edge where names stand above the rows.
const INSET: Tenths = 60;
/// The radius of a row's one point.
pub(super) const DOT: u32 = 48;
/// Between a mark and the figures beside it.
pub(super) const BESIDE: Tenths = 70;
/// The least gap between the labels of two ticks.
const TICK_GAP: Tenths = 60;
/// From the foot of the plot to the upper edge of the tick labels.
const BELOW: Tenths = 60;

/// Where the columns are.
#[derive(Debug)]
pub(super) struct Across {
    /// The right end of the ranks.
    pub(super) rank: Tenths,
    /// The left end of the names.
    pub(super) name: Tenths,
    /// How wide a name may be.
    pub(super) room: Tenths,
    /// Names stand above their rows, not left of them.
    pub(super) above: bool,
    /// The ends of the axis.
    pub(super) plot: (Tenths, Tenths),
    /// How wide a figure beside a mark may be.
    pub(super) figures: Tenths,
    /// The scale between these ends.
    scale: RateScale,
}

impl Across {
    pub(super) fn new(chart: &RowChart, form: Form) -> Self {
        let sizes = form.sizes();
        let widest = |texts: &mut dyn Iterator<Item = &str>, weight| {
            texts.map(|text| width(text.trim(), sizes.text, weight)).max().unwrap_or(0)
        };
        let ranks = widest(&mut chart.rows.iter().filter_map(|row| row.rank.as_deref()), Weight::Regular);
        let rank = ranks.min(sizes.width / 6);
        let name = if rank > 0 { rank + RANK_GAP } else { 0 };
        let names = widest(&mut chart.rows.iter().map(|row| row.name.as_str()), Weight::Regular);
        let figures = widest(&mut chart.rows.iter().filter_map(|row| row.value.as_deref()), Weight::Bold);
        let figures = figures.min(sizes.margin);
        let above = form == Form::Narrow;
        let room = if above { sizes.width - name } else { names.min(NAMES) };
        let left = if above { INSET } else { name + room + GAP };
        let right = sizes.width - figures - BESIDE - 2 * Tenths::try_from(DOT).unwrap_or(0);
        let scale = RateScale { ticks: ticks::per_cent(chart.rates()) };
        Self { rank, name, room, above, plot: (left, right), figures, scale }
    }

    /// How far right a rate is.
    pub(super) fn of(&self, rate: f64) -> Tenths {
        self.scale.map(&rate, self.plot)
    }

    /// Where the ticks are, from left to right, and whether each is that of zero.
    pub(super) fn ticks(&self) -> impl Iterator<Item = (Tenths, bool)> {
        self.scale.ticks.iter().map(|tick| (self.of(rate(*tick)), *tick == 0))
    }

    /// The labels of the ticks below a line at `foot`: of all, of every other, or of as many as leave a gap.
    pub(super) fn tick_labels(&self, chart: &RowChart, foot: Tenths, sizes: &Sizes) -> Vec<Label> {
        let label = |tick: &i64| {
            let text = cut(&chart.axes.per_cent(*tick), sizes.width / 4, sizes.text, Weight::Regular);
            let half = width(&text, sizes.text, Weight::Regular) / 2 + 1;
            let x = self.of(rate(*tick)).min(sizes.width - half).max(half);
            let at = (x, foot + BELOW + line_height(sizes.text) / 2);
            Label { text, at, anchor: Anchor::Middle, ink: Ink::plain(Shape::Tick), size: sizes.text }
        };
        let all: Vec<Label> = self.scale.ticks.iter().map(label).collect();
        let every = |step: usize| all.iter().step_by(step).cloned().collect::<Vec<Label>>();
        let spaced = (1..all.len())
            .map(every)
            .find(|labels| labels.windows(2).all(|pair| pair[0].frame().right + TICK_GAP <= pair[1].frame().left));
        spaced.unwrap_or_else(|| every(all.len().max(1)))
    }
}

/// How far down tick labels reach below the foot of the plot.
pub(super) fn foot(sizes: &Sizes) -> Tenths {
    BELOW + line_height(sizes.text)
}

#[expect(clippy::cast_precision_loss, reason = "ticks are little beyond PerCent::MOST")]
fn rate(tick: i64) -> f64 {
    tick as f64
}
