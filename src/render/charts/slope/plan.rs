//! Where everything of a slope goes. From left to right: figures with names, the lines, figures with names; the narrow form has
//! names at the right alone. Labels at one side are pushed apart, and a thin stroke leads from a label that had to move far to
//! its line.

use super::{Slope, SlopeChart};
use crate::render::charts::Tenths;
use crate::render::charts::apart::apart;
use crate::render::charts::chart::Role;
use crate::render::charts::frame::Point;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Block, Label, cut, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::{Form, RADIUS, Sizes};
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;

/// Between a line and its label, crossed by the stroke that leads there.
const LEAD: Tenths = 160;
/// Between a figure and its name.
const GAP: Tenths = 60;
/// The most that a figure takes.
const FIGURE: Tenths = 900;
/// The most that a name takes: in the wide form, in the narrow one.
const NAMES: [Tenths; 2] = [1600, 1200];
/// From the days down to the highest line.
const HEAD: Tenths = 120;
/// A label that is further from its line than this is led to.
const NEAR: Tenths = 20;

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &SlopeChart, form: Form) -> Sketch {
    let plan = Plan::new(chart, form);
    let mut sketch = Sketch::new((plan.sizes.width, plan.bottom + line_height(plan.sizes.text) / 2 + 1));
    plan.days(&mut sketch);
    if chart.lines.is_empty() && chart.whole.is_none() {
        plan.say_nothing(&mut sketch);
    }
    let behind = chart.lines.iter().filter(|line| !line.stands_out);
    behind.clone().for_each(|line| plan.line(line, Role::Comparison, &mut sketch));
    chart.whole.iter().for_each(|line| plan.line(line, Role::Previous, &mut sketch));
    let front: Vec<&Slope> = chart.lines.iter().filter(|line| line.stands_out).collect();
    front.iter().for_each(|line| plan.line(line, Role::Series, &mut sketch));
    let whole = chart.whole.iter().map(|line| (line, Role::Previous));
    let named: Vec<(&Slope, Role)> = front.into_iter().map(|line| (line, Role::Series)).chain(whole).collect();
    for side in [Side::Left, Side::Right] {
        plan.labels(side, &named, &mut sketch);
    }
    plan.names_behind(behind, &mut sketch);
    sketch
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

struct Plan<'c> {
    chart: &'c SlopeChart,
    sizes: &'static Sizes,
    is_wide: bool,
    /// The rates at the bottom and at the top.
    rates: (f64, f64),
    left: Tenths,
    right: Tenths,
    top: Tenths,
    bottom: Tenths,
}

impl<'c> Plan<'c> {
    fn new(chart: &'c SlopeChart, form: Form) -> Self {
        let (sizes, is_wide) = (form.sizes(), form == Form::Wide);
        let lines = || chart.lines.iter().chain(&chart.whole);
        let figure = |side: Side| {
            let widths = lines().map(|line| width(&figure(line, side, sizes), sizes.text, Weight::Bold));
            widths.max().unwrap_or(0)
        };
        let rates = lines().flat_map(|line| [line.from.0.get(), line.to.0.get()]);
        let (low, high) =
            rates.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), rate| (low.min(rate), high.max(rate)));
        let [wide, narrow] = NAMES;
        let named = |side| figure(side) + GAP + if is_wide { wide } else { narrow };
        let left = if is_wide { named(Side::Left) } else { figure(Side::Left) } + LEAD;
        let top = line_height(sizes.text) + HEAD;
        Self {
            chart,
            sizes,
            is_wide,
            rates: (low, high),
            left: left.max(LEAD * 2),
            right: sizes.width - named(Side::Right) - LEAD,
            top,
            bottom: top + sizes.plot_height,
        }
    }

    fn x(&self, side: Side) -> Tenths {
        if side == Side::Left { self.left } else { self.right }
    }

    /// How far down a rate is; where all are one, in the middle.
    #[expect(clippy::cast_possible_truncation, reason = "between the ends of the drawing")]
    fn y(&self, rate: f64) -> Tenths {
        let (low, high) = self.rates;
        let part = if high > low { (rate - low) / (high - low) } else { 0.5 };
        self.bottom - (part * f64::from(self.bottom - self.top)).round() as Tenths
    }

    fn point(&self, line: &Slope, side: Side) -> Point {
        let rate = if side == Side::Left { &line.from } else { &line.to };
        (self.x(side), self.y(rate.0.get()))
    }

    /// The two days, each above its upright.
    fn days(&self, sketch: &mut Sketch) {
        for (side, text) in [(Side::Left, &self.chart.from), (Side::Right, &self.chart.to)] {
            let x = self.x(side);
            sketch.path(Ink::plain(Shape::Axis), [(x, self.top - HEAD / 2), (x, self.bottom)]);
            let middle = i32::midpoint(self.left, self.right);
            let room = if side == Side::Left { middle } else { self.sizes.width - middle } - GAP;
            let text = cut(text, room, self.sizes.text, Weight::Bold);
            let half = width(&text, self.sizes.text, Weight::Bold) / 2 + 1;
            let (from, to) = if side == Side::Left {
                (half, middle - GAP / 2 - half)
            } else {
                (middle + GAP / 2 + half, self.sizes.width - half)
            };
            let at = (x.min(to).max(from), line_height(self.sizes.text) / 2);
            let ink = Ink::of(Shape::Value, Role::Target);
            sketch.labels.push(Label { text, at, anchor: Anchor::Middle, ink, size: self.sizes.text });
        }
    }

    fn say_nothing(&self, sketch: &mut Sketch) {
        let text = Block::new(self.sizes.text).add(
            &self.chart.empty,
            Ink::plain(Shape::Key),
            self.right - self.left - 2 * GAP,
            4,
        );
        let middle = (i32::midpoint(self.left, self.right), i32::midpoint(self.top, self.bottom));
        sketch.labels.extend(text.labels(Anchor::Middle, (middle.0, middle.1 - text.size().1 / 2)));
    }

    fn line(&self, line: &Slope, role: Role, sketch: &mut Sketch) {
        let ends = [Side::Left, Side::Right].map(|side| self.point(line, side));
        sketch.path(Ink::of(Shape::Line, role), ends);
        if role != Role::Comparison || !line.exact {
            let shape = if line.exact { Shape::Dot } else { Shape::Hollow };
            ends.into_iter().for_each(|end| sketch.dot(Ink::of(shape, role), end, RADIUS));
        }
    }

    /// The labels of one side, pushed apart.
    fn labels(&self, side: Side, lines: &[(&Slope, Role)], sketch: &mut Sketch) {
        let mut lines: Vec<(Point, &Slope, Role)> =
            lines.iter().map(|(line, role)| (self.point(line, side), *line, *role)).collect();
        // Lines that meet at one side keep the order of the other, so that their labels are in the order of the lines.
        let other = if side == Side::Left { Side::Right } else { Side::Left };
        lines.sort_by_key(|(at, line, _)| (at.1, self.point(line, other).1));
        let height = line_height(self.sizes.text);
        let wanted: Vec<Tenths> = lines.iter().map(|(at, ..)| at.1).collect();
        let room = (self.top - height / 2, self.bottom + height / 2);
        for (top, (at, line, role)) in apart(&wanted, height, room).into_iter().zip(lines) {
            let y = top + height / 2;
            if (y - at.1).abs() > NEAR {
                let to = if side == Side::Left { at.0 - LEAD + NEAR } else { at.0 + LEAD - NEAR };
                sketch.path(Ink::plain(Shape::Axis), [at, (to, y)]);
            }
            sketch.labels.extend(self.label(line, side, role, y));
        }
    }

    /// The figure, and outside of it the name.
    fn label(&self, line: &Slope, side: Side, role: Role, y: Tenths) -> Vec<Label> {
        let text = figure(line, side, self.sizes);
        let taken = width(&text, self.sizes.text, Weight::Bold);
        let (anchor, out) = if side == Side::Left { (Anchor::End, -1) } else { (Anchor::Start, 1) };
        let x = self.x(side) + out * LEAD;
        let name = x + out * (taken + GAP);
        let room = if side == Side::Left { name } else { self.sizes.width - name };
        let label =
            |text, x, shape| Label { text, at: (x, y), anchor, ink: Ink::of(shape, role), size: self.sizes.text };
        let named = self.is_wide || side == Side::Right;
        let name = named.then(|| label(cut(&line.name, room, self.sizes.text, Weight::Regular), name, Shape::Name));
        let labels = [Some(label(text, x, Shape::Value)), name].into_iter().flatten();
        labels.filter(|label| !label.text.is_empty()).collect()
    }

    /// Names of the lines behind, at the right, where no other label is.
    fn names_behind<'l>(&self, lines: impl Iterator<Item = &'l Slope>, sketch: &mut Sketch) {
        for line in lines {
            let (_, y) = self.point(line, Side::Right);
            let labels = self.label(line, Side::Right, Role::Comparison, y);
            let is_free = |label: &Label| !sketch.labels.iter().any(|other| other.frame().overlaps(label.frame()));
            if labels.iter().all(is_free) {
                sketch.labels.extend(labels);
            }
        }
    }
}

fn figure(line: &Slope, side: Side, sizes: &Sizes) -> String {
    let text = if side == Side::Left { &line.from.1 } else { &line.to.1 };
    cut(text, FIGURE, sizes.text, Weight::Bold)
}
