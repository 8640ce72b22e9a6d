//! What a planned chart of rows draws besides its texts, from back to front: grid, lines through all rows, and the marks of the
//! rows, layer by layer, so that marks of one kind share a class.

use super::across::DOT;
use super::layout::{Band, Plan};
use super::value::{Bullet, Dumbbell, Estimate, RowChart, Shown, Strip};
use crate::render::charts::Tenths;
use crate::render::charts::chart::Role;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::sizes::{CAP, SMALL};
use crate::render::charts::sketch::{Sketch, Stroke};

/// Between two grounds of a bar, so that they are told apart by a gap of the page's ground.
const PARTED: Tenths = 10;

/// What a mark lies over: later ones over earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    Ground(usize),
    Bar,
    Join,
    Median,
    Range,
    Before,
    Exact,
    Hollow,
    Target,
    Pace,
}

/// Adds all strokes of `chart` to `sketch` where `plan` says.
pub(super) fn draw(chart: &RowChart, plan: &Plan, sketch: &mut Sketch) {
    mesh(plan, sketch);
    for pole in &plan.poles {
        sketch.path(Ink::of(Shape::Rule, pole.role), [(pole.x, plan.rows.1), (pole.x, pole.top)]);
    }
    let mut marks = Marks { plan, strokes: Vec::new() };
    for (row, band) in chart.rows.iter().zip(&plan.bands) {
        match &row.shown {
            Shown::Nothing(_) => {}
            Shown::Dot(dot) => marks.dumbbell(dot, band),
            Shown::Bullet(bullet) => marks.bullet(*bullet, band),
            Shown::Strip(strip) => marks.strip(strip, band),
        }
    }
    marks.strokes.sort_by_key(|(layer, _)| *layer);
    sketch.strokes.extend(marks.strokes.into_iter().map(|(_, stroke)| stroke));
}

/// A grid line at each tick and one along each row. Where names stand above the rows, the lines at the ticks leave them out.
fn mesh(plan: &Plan, sketch: &mut Sketch) {
    let plot = plan.plot();
    let whole = [(plot.top, plot.bottom)];
    let bands: Vec<(Tenths, Tenths)> = plan.bands.iter().map(|band| band.reach).collect();
    let stretches = if plan.across.above { &bands[..] } else { &whole[..] };
    let (zero, others): (Vec<_>, Vec<_>) = plan.across.ticks().partition(|(_, is_zero)| *is_zero);
    for band in &plan.bands {
        sketch.path(Ink::plain(Shape::Grid), [(plot.left, band.middle), (plot.right, band.middle)]);
    }
    for (ticks, shape) in [(others, Shape::Grid), (zero, Shape::Axis)] {
        for ((x, _), (top, bottom)) in ticks.iter().flat_map(|tick| stretches.iter().map(move |reach| (tick, reach))) {
            sketch.path(Ink::plain(shape), [(*x, *top), (*x, *bottom)]);
        }
    }
}

struct Marks<'a> {
    plan: &'a Plan,
    strokes: Vec<(Layer, Stroke)>,
}

impl Marks<'_> {
    fn path(&mut self, layer: Layer, ink: Ink, points: impl Into<Vec<(Tenths, Tenths)>>) {
        self.strokes.push((layer, Stroke::Path(ink, points.into())));
    }

    fn of(&self, rate: f64) -> Tenths {
        self.plan.across.of(rate)
    }

    fn dumbbell(&mut self, dot: &Dumbbell, band: &Band) {
        let y = band.middle;
        let now = self.of(dot.now.value.get());
        if let Some(before) = dot.before.map(|before| self.of(before.get())) {
            self.path(Layer::Join, Ink::of(Shape::Join, Role::Previous), [(before, y), (now, y)]);
            self.dot(Layer::Before, Ink::of(Shape::Dot, Role::Previous), (before, y), SMALL);
        }
        self.range(dot.now, y);
        self.point(dot.now.range.is_none(), (now, y), DOT);
        for target in &dot.targets {
            self.across(Layer::Target, Role::Target, target.get(), (y, band.half.min(2 * CAP)));
        }
    }

    fn bullet(&mut self, bullet: Bullet, band: &Band) {
        let y = band.middle;
        if let Some((a, b)) = bullet.zones {
            let (first, second) = (self.of(a.get().min(b.get())), self.of(a.get().max(b.get())));
            let ends = [self.of(0.0), first, second, self.plan.across.plot.1];
            for (place, (pair, role)) in ends.windows(2).zip([Role::Class3, Role::Class2, Role::Class1]).enumerate() {
                let (left, right) = (pair[0] + if place > 0 { PARTED } else { 0 }, pair[1] - PARTED);
                if left < right {
                    self.path(Layer::Ground(place), Ink::of(Shape::Zone, role), [(left, y), (right, y)]);
                }
            }
        }
        let (low, _) = bullet.now.bounds();
        self.path(Layer::Bar, Ink::of(Shape::Bar, Role::Series), [(self.of(0.0), y), (self.of(low), y)]);
        self.range(bullet.now, y);
        if bullet.now.range.is_some() {
            self.point(false, (self.of(bullet.now.value.get()), y), DOT);
        }
        let half = band.half;
        bullet.target.into_iter().for_each(|rate| self.across(Layer::Target, Role::Target, rate.get(), (y, half)));
        // Shorter, so that both are seen where they fall together.
        let half = half * 7 / 10;
        bullet.pace.into_iter().for_each(|rate| self.across(Layer::Pace, Role::Pace, rate.get(), (y, half)));
    }

    fn strip(&mut self, strip: &Strip, band: &Band) {
        if let Some(median) = strip.median {
            self.across(Layer::Median, Role::Comparison, median.get(), (band.middle, band.half + CAP / 2));
        }
        for ((x, y), exact) in &band.swarm.dots {
            self.point(*exact, (*x, band.middle + y), band.swarm.radius);
        }
    }

    /// A stroke across a row, so far up and down.
    fn across(&mut self, layer: Layer, role: Role, rate: f64, (y, half): (Tenths, Tenths)) {
        let x = self.of(rate);
        self.path(layer, Ink::of(Shape::Stroke, role), [(x, y - half), (x, y + half)]);
    }

    /// A bar with a cap at each bound that there is, where the value is inexact.
    fn range(&mut self, now: Estimate, y: Tenths) {
        if now.range.is_none() {
            return;
        }
        let (low, high) = now.bounds();
        let (left, right) = (self.of(low), high.map_or(self.plan.across.plot.1, |high| self.of(high)));
        let ink = Ink::of(Shape::Range, Role::Series);
        self.path(Layer::Range, ink, [(left, y), (right, y)]);
        let caps = [Some(left), high.map(|_| right)];
        caps.into_iter().flatten().for_each(|x| self.path(Layer::Range, ink, [(x, y - CAP), (x, y + CAP)]));
    }

    fn point(&mut self, exact: bool, at: (Tenths, Tenths), radius: u32) {
        let (layer, shape) = if exact { (Layer::Exact, Shape::Dot) } else { (Layer::Hollow, Shape::Hollow) };
        self.dot(layer, Ink::of(shape, Role::Series), at, radius);
    }

    fn dot(&mut self, layer: Layer, ink: Ink, at: (Tenths, Tenths), radius: u32) {
        self.strokes.push((layer, Stroke::Dot(ink, at, radius)));
    }
}
