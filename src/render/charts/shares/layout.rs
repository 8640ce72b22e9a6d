//! Where everything of a chart of shares goes. From left to right: the shares, the columns, the names. From top to bottom: a key
//! for states that nothing is in any more, the columns, the dates and their years.

use super::names::{self, Name};
use super::value::{Look, ShareChart};
use crate::render::charts::Tenths;
use crate::render::charts::dates::ColumnDates;
use crate::render::charts::frame::Frame;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Block, Label, cut, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::Sizes;
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;
use jiff::civil::Date;

/// Between the columns and what is beside them.
const GAP: Tenths = 80;
/// How long the stroke is that leads from a part to its name.
const LEAD: Tenths = 140;
/// A narrower column can't be seen.
const LEAST_COLUMN: Tenths = 12;
/// A wider column would say no more.
const MOST_COLUMN: Tenths = 640;
/// Columns from this width on stand by themselves and hold their counts.
const APART: Tenths = 260;
/// The ground between what lies on each other, and between columns that stand by themselves.
const GROUND: Tenths = 12;
/// Below the columns: the strokes at the dates.
const TICK: Tenths = 50;
/// The height of a sample in the key.
const SAMPLE: (Tenths, Tenths) = (240, 130);

/// Where everything goes.
pub(super) struct Layout {
    /// All texts but those of the key.
    pub(super) labels: Vec<Label>,
    /// States that nothing is in at the end.
    pub(super) key: Key,
    /// Where the parts of each state are, column by column.
    pub(super) parts: Vec<Vec<Frame>>,
    /// The plot.
    pub(super) plot: Frame,
    /// From the middle of a part to that of its name.
    pub(super) leads: Vec<[(Tenths, Tenths); 2]>,
    /// The strokes at the dates.
    pub(super) ticks: Vec<Tenths>,
    /// Where the drawing ends.
    pub(super) bottom: Tenths,
}

/// The states that are explained above the plot.
#[derive(Default)]
pub(super) struct Key {
    /// Which state has its sample where.
    pub(super) samples: Vec<(usize, Frame)>,
    labels: Vec<Label>,
    height: Tenths,
}

impl Layout {
    /// The layout; `None` where nothing was counted on any day.
    pub(super) fn new(chart: &ShareChart, sizes: &Sizes) -> Option<Self> {
        let counted: Vec<usize> = (0..chart.columns.len()).filter(|place| chart.columns[*place].total() > 0).collect();
        counted.first()?;
        let mut names = Name::all(chart, if sizes.width > 5000 { 1700 } else { 1050 }, sizes);
        let margin = names.iter().map(|name| name.size().0).max().unwrap_or(0) + LEAD + GAP;
        let shares =
            [0, 50, 100].map(|share| cut(&chart.axes.per_cent(share), sizes.width / 6, sizes.text, Weight::Regular));
        let left = shares.iter().map(|share| width(share, sizes.text, Weight::Regular)).max().unwrap_or(0) + GAP;
        let room = sizes.width - left - margin;
        let most = usize::try_from(room / LEAST_COLUMN).unwrap_or(1).max(1);
        let shown = &counted[counted.len().saturating_sub(most)..];
        let column = (room / Tenths::try_from(shown.len()).unwrap_or(1)).min(MOST_COLUMN);
        let key = Key::new(chart, &names, sizes);
        let top = key.height + line_height(sizes.text) / 2;
        let height = (sizes.plot_height * 3 / 4).max(names::height(&names));
        let right = left + column * Tenths::try_from(shown.len()).unwrap_or(1);
        let plot = Frame { left, top, right, bottom: top + height };
        let parts = (0..chart.states.len()).map(|state| parts(chart, shown, state, plot, column)).collect();
        let mut layout =
            Self { labels: Vec::new(), key, parts, plot, leads: Vec::new(), ticks: Vec::new(), bottom: plot.bottom };
        layout.name(&mut names);
        layout.label_shares(shares, sizes);
        layout.label_dates(chart, shown, column, sizes);
        layout.label_parts(chart, shown, column, sizes);
        Some(layout)
    }

    /// Puts the names at the end, and leads to them.
    fn name(&mut self, names: &mut [Name]) {
        let last = |state: usize| self.parts[state].last().copied().unwrap_or(self.plot);
        let middle = |state: usize| i32::midpoint(last(state).top, last(state).bottom);
        names::place(names, (self.plot.top, self.plot.bottom), middle);
        let right = self.plot.right;
        for name in names.iter() {
            self.leads.push([(right + 20, middle(name.state)), (right + LEAD - 20, name.middle())]);
            self.labels.extend(name.labels(right + LEAD));
        }
    }

    fn label_shares(&mut self, shares: [String; 3], sizes: &Sizes) {
        let Frame { left, top, bottom, .. } = self.plot;
        for (text, y) in shares.into_iter().zip([bottom, i32::midpoint(top, bottom), top]) {
            let ink = Ink::plain(Shape::Tick);
            self.labels.push(Label { text, at: (left - GAP, y), anchor: Anchor::End, ink, size: sizes.text });
        }
    }

    /// The dates below the columns.
    fn label_dates(&mut self, chart: &ShareChart, shown: &[usize], column: Tenths, sizes: &Sizes) {
        let days: Vec<Date> = shown.iter().map(|place| chart.columns[*place].date).collect();
        let middle = |nth: usize| self.plot.left + column * Tenths::try_from(nth).unwrap_or(0) + column / 2;
        let dates = ColumnDates::new(chart.axes, &days, middle, sizes);
        // Clear of the share at the lower end.
        let top = self.plot.bottom + TICK + line_height(sizes.text) / 4;
        self.ticks = dates.columns.iter().map(|nth| middle(*nth)).collect();
        self.labels.extend(dates.above_years(top, sizes));
        self.bottom = top + 2 * line_height(sizes.text);
    }

    /// The counts in the parts, where the columns stand by themselves and a part is high enough.
    fn label_parts(&mut self, chart: &ShareChart, shown: &[usize], column: Tenths, sizes: &Sizes) {
        if column < APART {
            return;
        }
        for (place, (state, parts)) in chart.states.iter().zip(&self.parts).enumerate() {
            let solid = state.look == Look::Solid;
            let ink = if solid { Ink::of(Shape::Inside, state.role) } else { Ink::plain(Shape::Key) };
            for part in parts {
                let nth = usize::try_from((part.left - self.plot.left) / column).unwrap_or(0);
                let count = shown.get(nth).and_then(|at| chart.columns[*at].counts.get(place));
                let text = count.map(|count| chart.axes.count((*count).into())).unwrap_or_default();
                let room = Frame { left: part.left + 20, right: part.right - 20, ..*part };
                let at = (i32::midpoint(room.left, room.right), i32::midpoint(room.top, room.bottom));
                let label = Label { text, at, anchor: Anchor::Middle, ink, size: sizes.text };
                if room.holds(label.frame()) {
                    self.labels.push(label);
                }
            }
        }
    }
}

/// Where the parts of a state are: a frame for each column that has some of it, with the ground between it and the part below.
fn parts(chart: &ShareChart, shown: &[usize], state: usize, plot: Frame, column: Tenths) -> Vec<Frame> {
    let height = i64::from(plot.bottom - plot.top);
    let gap = if column < APART { 0 } else { GROUND };
    let part = |(nth, place): (i32, &usize)| {
        let counted = &chart.columns[*place];
        let count = counted.counts.get(state).copied().filter(|count| *count > 0)?;
        let below: u64 = counted.counts.iter().take(state).copied().map(u64::from).sum();
        let reach = |count: u64| {
            let total = i64::try_from(counted.total()).unwrap_or(i64::MAX);
            Tenths::try_from(i64::try_from(count).unwrap_or(total).saturating_mul(height) / total).unwrap_or(0)
        };
        let (low, high) = (plot.bottom - reach(below), plot.bottom - reach(below + u64::from(count)));
        let ground = GROUND.min((low - high) / 2);
        let left = plot.left + nth * column;
        Some(Frame { left, top: high + ground, right: left + column - gap, bottom: low.max(high + ground) })
    };
    (0..).zip(shown).filter_map(part).collect()
}

impl Key {
    /// The states that something was in on some day and that have no name at the end.
    fn new(chart: &ShareChart, names: &[Name], sizes: &Sizes) -> Self {
        let mut key = Self::default();
        let mut corner = (0, 0);
        for (place, state) in chart.states.iter().enumerate() {
            let was = chart.columns.iter().any(|column| column.counts.get(place).is_some_and(|count| *count > 0));
            if !was || names.iter().any(|name| name.state == place) {
                continue;
            }
            let text = Block::new(sizes.text).add(&state.name, Ink::plain(Shape::Key), sizes.width - SAMPLE.0 - GAP, 3);
            if corner.0 + SAMPLE.0 + GAP + text.size().0 > sizes.width {
                corner = (0, key.height);
            }
            let top = corner.1 + (line_height(sizes.text) - SAMPLE.1) / 2;
            key.samples
                .push((place, Frame { left: corner.0, top, right: corner.0 + SAMPLE.0, bottom: top + SAMPLE.1 }));
            key.labels.extend(text.labels(Anchor::Start, (corner.0 + SAMPLE.0 + GAP, corner.1)));
            key.height = key.height.max(corner.1 + text.size().1);
            corner.0 += SAMPLE.0 + GAP + text.size().0 + 2 * GAP;
        }
        if key.height > 0 {
            key.height += GAP;
        }
        key
    }

    /// Adds the texts.
    pub(super) fn draw(self, sketch: &mut Sketch) {
        sketch.labels.extend(self.labels);
    }
}
