//! Where everything of a waterfall goes. In the wide form the names stand left of the plot, in the narrow one above their rows.
//! The figure of a row stands right of its mark, where it never meets another: a row is as high as its texts.

use super::{End, WaterfallChart};
use crate::render::charts::Tenths;
use crate::render::charts::chart::Role;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Block, Label, cut, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::nice;
use crate::render::charts::sizes::{Form, RADIUS, Sizes};
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;

/// Between names and the plot, and between a mark and its figure.
const GAP: Tenths = 90;
/// Half the height of a figure, and of a bar.
const ROW: Tenths = 90;
const HALF: Tenths = 75;
/// Between one row and the next.
const BETWEEN: Tenths = 110;
/// How far the ends of the data stay off the ends of the plot.
const INSET: Tenths = 60;
/// The most that names take at the left in the wide form.
const NAMES: Tenths = 2400;
/// From the plot down to the middle of the labels of the rates.
const BELOW: Tenths = 160;

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &WaterfallChart, form: Form) -> Sketch {
    let rows = rows(chart);
    let plan = Plan::new(chart, &rows, form);
    let mut sketch = Sketch::new((plan.sizes.width, 0));
    let places = plan.places(&rows);
    let bottom = places.last().map_or(0, |place| place.middle + HALF + BETWEEN / 2);
    plan.axis(bottom, &mut sketch);
    for (row, next) in places.iter().zip(places.iter().skip(1)) {
        let x = plan.x(row.row.to);
        sketch.path(Ink::plain(Shape::Axis), [(x, row.middle), (x, next.middle)]);
    }
    places.iter().for_each(|place| plan.mark(place, &mut sketch));
    sketch
}

/// A row: its name, from where to where its mark reaches, what it adds, its figure.
struct Row<'c> {
    name: &'c str,
    from: f64,
    to: f64,
    is_end: bool,
    text: &'c str,
}

fn rows<'c>(chart: &'c WaterfallChart) -> Vec<Row<'c>> {
    let end = |end: &'c End| {
        let rate = end.rate.get();
        Row { name: &end.name, from: rate, to: rate, is_end: true, text: &end.text }
    };
    let mut at = chart.from.rate.get();
    let mut rows = vec![end(&chart.from)];
    for step in &chart.steps {
        let from = at;
        at += step.points.get();
        rows.push(Row { name: &step.name, from, to: at, is_end: false, text: &step.text });
    }
    rows.push(end(&chart.to));
    rows
}

/// A row in its place: the middle of its mark from top to bottom, and its name above or beside it.
struct Place<'r, 'c> {
    row: &'r Row<'c>,
    name: Block,
    name_top: Tenths,
    middle: Tenths,
}

struct Plan<'c> {
    chart: &'c WaterfallChart<'c>,
    sizes: &'static Sizes,
    is_wide: bool,
    ticks: Vec<i64>,
    left: Tenths,
    right: Tenths,
}

impl<'c> Plan<'c> {
    fn new(chart: &'c WaterfallChart<'c>, rows: &[Row<'_>], form: Form) -> Self {
        let (sizes, is_wide) = (form.sizes(), form == Form::Wide);
        let reach = rows.iter().flat_map(|row| [row.from, row.to]);
        let (low, high) =
            reach.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), rate| (low.min(rate), high.max(rate)));
        let of_names = rows.iter().map(|row| name(row, NAMES, sizes).size().0).max().unwrap_or(0);
        let figures = rows.iter().map(|row| width(&figure(row, sizes), sizes.text, Weight::Bold)).max().unwrap_or(0);
        let left = if is_wide { of_names + GAP + INSET } else { INSET };
        let right = sizes.width - figures - GAP - INSET;
        Self { chart, sizes, is_wide, ticks: nice::per_cent(low, high), left, right }
    }

    /// How far right a rate is.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "between the ends of the drawing")]
    fn x(&self, rate: f64) -> Tenths {
        let end = |tick: Option<&i64>| tick.map_or(0.0, |tick| *tick as f64);
        let (low, high) = (end(self.ticks.first()), end(self.ticks.last()));
        self.left + ((rate - low) / (high - low) * f64::from(self.right - self.left)).round() as Tenths
    }

    fn places<'r, 'n>(&self, rows: &'r [Row<'n>]) -> Vec<Place<'r, 'n>> {
        let mut top = BETWEEN / 2;
        let mut places = Vec::new();
        for row in rows {
            let room = if self.is_wide { NAMES } else { self.sizes.width };
            let name = name(row, room, self.sizes);
            let height = name.size().1;
            let least = 2 * ROW;
            let middle = if self.is_wide { top + height.max(least) / 2 } else { top + height + least / 2 };
            let name_top = if self.is_wide { middle - height / 2 } else { top };
            top = (middle + ROW).max(name_top + height) + BETWEEN;
            places.push(Place { row, name, name_top, middle });
        }
        places
    }

    /// Grid lines down to `bottom`, with the rates below where they have room.
    fn axis(&self, bottom: Tenths, sketch: &mut Sketch) {
        let mut last = Tenths::MIN;
        for tick in &self.ticks {
            #[expect(clippy::cast_precision_loss, reason = "ticks are little beyond PerCent::MOST")]
            let x = self.x(*tick as f64);
            sketch.path(Ink::plain(Shape::Grid), [(x, 0), (x, bottom)]);
            let text = cut(&self.chart.axes.per_cent(*tick), self.sizes.width / 4, self.sizes.text, Weight::Regular);
            let half = width(&text, self.sizes.text, Weight::Regular) / 2 + 1;
            let at = (x.min(self.sizes.width - half).max(half), bottom + BELOW);
            let label = Label { text, at, anchor: Anchor::Middle, ink: Ink::plain(Shape::Tick), size: self.sizes.text };
            if label.frame().left >= last && !label.text.is_empty() {
                last = label.frame().right + self.sizes.tick_gap;
                sketch.labels.push(label);
            }
        }
        sketch.size.1 = bottom + BELOW + line_height(self.sizes.text) / 2 + 1;
    }

    fn mark(&self, place: &Place<'_, '_>, sketch: &mut Sketch) {
        let (from, to, y) = (self.x(place.row.from), self.x(place.row.to), place.middle);
        let ink = Ink::of(shape(place.row), Role::Series);
        if place.row.is_end {
            sketch.dot(ink, (to, y), RADIUS + 15);
        } else {
            let (left, right) = (from.min(to), from.max(to).max(from.min(to) + 10));
            sketch.rectangle(ink, Frame { left, top: y - HALF, right, bottom: y + HALF });
        }
        let anchor_x = if self.is_wide { 0 } else { INSET / 2 };
        sketch.labels.extend(place.name.labels(Anchor::Start, (anchor_x, place.name_top)));
        let at: Point = (from.max(to) + GAP, y);
        let text = figure(place.row, self.sizes);
        if !text.is_empty() {
            let ink = Ink::of(Shape::Value, Role::Series);
            sketch.labels.push(Label { text, at, anchor: Anchor::Start, ink, size: self.sizes.text });
        }
    }
}

/// What took from the rate is hollow: the sign alone is not seen at a glance, and a colour alone not by everyone.
fn shape(row: &Row<'_>) -> Shape {
    if row.to < row.from { Shape::Hollow } else { Shape::Dot }
}

fn name(row: &Row<'_>, room: Tenths, sizes: &Sizes) -> Block {
    let ink = if row.is_end { Ink::of(Shape::Name, Role::Series) } else { Ink::plain(Shape::Key) };
    Block::new(sizes.text).add(row.name, ink, room - INSET, 3)
}

fn figure(row: &Row<'_>, sizes: &Sizes) -> String {
    cut(row.text, sizes.width / 4, sizes.text, Weight::Bold)
}
