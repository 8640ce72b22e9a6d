//! Where everything of a funnel goes. From left to right: the labels of the rates, the plot, the rate of all in figures. From
//! top to bottom: the key, the plot, the sizes, what they are.

use super::scale::Scale;
use super::{FunnelChart, Limit};
use crate::render::charts::Tenths;
use crate::render::charts::chart::{PerCent, Role};
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::key::Key;
use crate::render::charts::label::{Block, Label, cut, line_height, thinned};
use crate::render::charts::line::{Obstacle, Surroundings};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::nice;
use crate::render::charts::sizes::{Form, RADIUS, Sizes};
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;

/// Between the plot and the labels beside it, and around the key.
const GAP: Tenths = 80;
/// From the plot down to the middle of the labels of the sizes.
const BELOW: Tenths = 180;
/// The length of the stroke at a tick of the sizes.
const TICK: Tenths = 50;
/// Above the plot, where half a tick label and the names of points near its top are.
const HEADROOM: Tenths = 120;
/// A name may cover lines, but no other point.
const DEAREST: Tenths = 390;
/// The names of the limits and of the rate of all.
const AROUND: Role = Role::Comparison;

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &FunnelChart, form: Form) -> Sketch {
    let sizes = form.sizes();
    let scale = Scale::of(chart);
    let key = Key::new(chart.key.clone(), sizes);
    let rates: Vec<String> = scale
        .rates
        .iter()
        .map(|rate| cut(&chart.axes.per_cent(*rate), sizes.width / 4, sizes.text, Weight::Regular))
        .collect();
    let widest = rates.iter().map(|text| width(text, sizes.text, Weight::Regular)).max().unwrap_or(0);
    let overall = cut(&chart.overall.1, sizes.width / 4, sizes.text, Weight::Bold);
    let top = key.height + if key.height > 0 { GAP } else { 0 } + HEADROOM;
    let right = sizes.width - width(&overall, sizes.text, Weight::Bold) - GAP;
    let plot = Frame { left: widest + GAP, top, right, bottom: top + sizes.plot_height };
    let mut plan = Plan { chart, sizes, scale, plot, sketch: Sketch::new((sizes.width, 0)) };
    plan.rates(rates);
    plan.sizes();
    plan.limits();
    plan.overall(overall);
    plan.units();
    key.draw(&mut plan.sketch);
    plan.sketch
}

struct Plan<'c> {
    chart: &'c FunnelChart<'c>,
    sizes: &'static Sizes,
    scale: Scale,
    plot: Frame,
    sketch: Sketch,
}

impl Plan<'_> {
    fn label(&mut self, text: String, at: Point, anchor: Anchor, ink: Ink) {
        if !text.is_empty() {
            self.sketch.labels.push(Label { text, at, anchor, ink, size: self.sizes.text });
        }
    }

    /// The grid with the labels of the rates.
    fn rates(&mut self, texts: Vec<String>) {
        for (rate, text) in self.scale.rates.clone().into_iter().zip(texts) {
            #[expect(clippy::cast_precision_loss, reason = "ticks are little beyond PerCent::MOST")]
            let y = self.scale.y(rate as f64, self.plot);
            let shape = if rate == 0 { Shape::Axis } else { Shape::Grid };
            self.sketch.path(Ink::plain(shape), [(self.plot.left, y), (self.plot.right, y)]);
            self.label(text, (self.plot.left - GAP, y), Anchor::End, Ink::plain(Shape::Tick));
        }
    }

    /// The ticks of the sizes, with labels where they have room, and what the sizes are.
    fn sizes(&mut self) {
        let ink = Ink::plain(Shape::Tick);
        let counts = self.scale.counts.clone();
        for count in &counts {
            let x = self.scale.x(*count, self.plot);
            self.sketch.path(Ink::plain(Shape::Axis), [(x, self.plot.bottom), (x, self.plot.bottom + TICK)]);
        }
        let labels = |counts: &[u64]| -> Vec<Label> { counts.iter().map(|count| self.size_label(*count)).collect() };
        let powers: Vec<u64> = counts.iter().copied().filter(|count| nice::is_power(*count)).collect();
        let (all, powers) = (labels(&counts), labels(&powers));
        let row = if is_spaced(&all, self.sizes.tick_gap) || powers.len() < 2 { all } else { powers };
        let fitting = thinned(row, self.sizes.tick_gap);
        self.sketch.labels.extend(fitting);
        let name = Block::new(self.sizes.text).add(&self.chart.across, ink, self.sizes.width - GAP, 2);
        let top = self.plot.bottom + BELOW + line_height(self.sizes.text) / 2 + 1;
        let middle = i32::midpoint(self.plot.left, self.plot.right);
        let half = name.size().0 / 2 + 1;
        let x = middle.min(self.sizes.width - half).max(half);
        self.sketch.labels.extend(name.labels(Anchor::Middle, (x, top)));
        self.sketch.size.1 = top + name.size().1;
    }

    /// Below its tick, but inside of the drawing.
    fn size_label(&self, count: u64) -> Label {
        let text = cut(&self.chart.axes.count(count), self.sizes.width / 2, self.sizes.text, Weight::Regular);
        let half = width(&text, self.sizes.text, Weight::Regular) / 2 + 1;
        let x = self.scale.x(count, self.plot).min(self.sizes.width - half).max(half);
        let at = (x, self.plot.bottom + BELOW);
        Label { text, at, anchor: Anchor::Middle, ink: Ink::plain(Shape::Tick), size: self.sizes.text }
    }

    /// The points of one edge of the limits, from the smallest size to the largest.
    fn edge(&self, of: impl Fn(&Limit) -> PerCent) -> Vec<Point> {
        let mut limits: Vec<&Limit> = self.chart.limits.iter().collect();
        limits.sort_by_key(|limit| limit.size);
        let mut points: Vec<Point> =
            limits.into_iter().map(|limit| self.scale.at(limit.size, of(limit), self.plot)).collect();
        points.dedup();
        points
    }

    fn limits(&mut self) {
        let upper = self.edge(|limit| limit.inner.1);
        let area: Vec<Point> = upper.into_iter().chain(self.edge(|limit| limit.inner.0).into_iter().rev()).collect();
        if !area.is_empty() {
            self.sketch.area(Ink::of(Shape::Band, AROUND), area);
        }
        // Where limits lie beyond the plot, no line runs along its edge.
        let (top, bottom) = (self.plot.top, self.plot.bottom);
        let is_inside = |(_, y): &Point| *y > top && *y < bottom;
        for edge in [self.edge(|limit| limit.outer.0), self.edge(|limit| limit.outer.1)] {
            for run in edge.split(|point| !is_inside(point)).filter(|run| run.len() > 1) {
                self.sketch.path(Ink::of(Shape::Line, AROUND), run);
            }
        }
    }

    fn overall(&mut self, text: String) {
        let y = self.scale.y(self.chart.overall.0.get(), self.plot);
        self.sketch.path(Ink::of(Shape::Rule, AROUND), [(self.plot.left, y), (self.plot.right, y)]);
        self.label(text, (self.plot.right + GAP, y), Anchor::Start, Ink::of(Shape::Value, AROUND));
    }

    /// The points: those within first, so that those outside lie above; and the names that have room.
    fn units(&mut self) {
        if self.chart.units.is_empty() {
            let room = self.plot.right - self.plot.left - 2 * GAP;
            let text = Block::new(self.sizes.text).add(&self.chart.empty, Ink::plain(Shape::Key), room, 4);
            let middle =
                (i32::midpoint(self.plot.left, self.plot.right), i32::midpoint(self.plot.top, self.plot.bottom));
            self.sketch.labels.extend(text.labels(Anchor::Middle, (middle.0, middle.1 - text.size().1 / 2)));
            return;
        }
        let (outside, within): (Vec<_>, Vec<_>) = self.chart.units.iter().partition(|unit| unit.outside.is_some());
        let at = |unit: &super::Unit| self.scale.at(unit.size, unit.rate, self.plot);
        let points = |units: &[&super::Unit]| units.iter().map(|unit| at(unit)).collect::<Vec<Point>>();
        let (within, named) = (points(&within), points(&outside));
        let mut surroundings = self.surroundings(within.iter().chain(&named).copied());
        for (role, points) in [(AROUND, &within), (Role::Series, &named)] {
            for at in points {
                self.sketch.dot(Ink::of(Shape::Dot, role), *at, RADIUS);
            }
        }
        for (unit, at) in outside.iter().zip(named) {
            let ink = Ink::of(Shape::Name, Role::Series);
            let name = unit.outside.as_deref().unwrap_or_default();
            let text = Block::new(self.sizes.text).add(name, ink, self.sizes.name, 2);
            self.sketch.labels.extend(surroundings.place(&text, at).into_iter().flatten());
        }
    }

    fn surroundings(&self, points: impl Iterator<Item = Point>) -> Surroundings {
        let edges = [
            self.edge(|limit| limit.outer.0),
            self.edge(|limit| limit.outer.1),
            self.edge(|limit| limit.inner.0),
            self.edge(|limit| limit.inner.1),
        ];
        let y = self.scale.y(self.chart.overall.0.get(), self.plot);
        let lines = edges.iter().flat_map(|edge| edge.windows(2).map(|pair| Obstacle::line(pair[0], pair[1])));
        let overall = Obstacle::line((self.plot.left, y), (self.plot.right, y));
        Surroundings {
            room: Frame { top: self.plot.top - HEADROOM, ..self.plot },
            taken: self.sketch.labels.iter().map(Label::frame).collect(),
            obstacles: points.map(Obstacle::point).chain(lines).chain([overall]).collect(),
            dearest: DEAREST,
        }
    }
}

fn is_spaced(row: &[Label], gap: Tenths) -> bool {
    row.windows(2).all(|pair| pair[0].frame().right + gap <= pair[1].frame().left)
}
