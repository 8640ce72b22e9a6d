//! What a planned line chart draws besides its texts, from back to front: grid, areas, deadlines and levels, lines, bars,
//! points.

use super::layout::Plan;
use super::marks;
use super::value::{Depth, Dot, LineChart, Mark, Range, Revision, Window};
use crate::render::charts::Tenths;
use crate::render::charts::chart::Role;
use crate::render::charts::frame::Frame;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::sizes::{CAP, RADIUS};
use crate::render::charts::sketch::Sketch;
use plotters::coord::CoordTranslate;
use plotters::coord::ranged1d::Ranged;

/// The radius of a figure from before.
const GHOST: u32 = 28;
/// Between two strokes of a hatched window, and the least width of one.
const HATCH: Tenths = 100;
/// The length of the stroke at a tick of the date axis.
const TICK: Tenths = 50;

/// Adds all strokes of `chart` to `sketch` where `plan` says.
pub(super) fn draw(chart: &LineChart, plan: &Plan, sketch: &mut Sketch) {
    mesh(plan, sketch);
    for depth in 0..=6 {
        if depth == 2 {
            poles(plan, sketch);
        }
        chart.marks.iter().filter(|mark| depth_of(mark) == depth).for_each(|each| mark(each, plan, sketch));
    }
}

/// From back to front, behind the mesh.
fn depth_of(mark: &Mark) -> u8 {
    match mark {
        Mark::Window(_) => 0,
        Mark::Band(_) => 1,
        Mark::Deadline(_) | Mark::Level(_) => 2,
        Mark::Revisions(_) => 3,
        Mark::Line(_) => 4,
        Mark::Ranges(_) => 5,
        Mark::Dots(_) => 6,
    }
}

/// The grid lines of the rates, and a short stroke at each date.
fn mesh(plan: &Plan, sketch: &mut Sketch) {
    let plot = plan.plot;
    for rate in plan.plane.y_spec().key_points(usize::MAX) {
        let (y, shape) = (plan.height_of(rate), if rate == 0.0 { Shape::Axis } else { Shape::Grid });
        sketch.path(Ink::plain(shape), [(plot.left, y), (plot.right, y)]);
    }
    for day in plan.plane.x_spec().key_points(usize::MAX) {
        let x = plan.plane.x_spec().map(&day, (plot.left, plot.right));
        sketch.path(Ink::plain(Shape::Axis), [(x, plot.bottom), (x, plot.bottom + TICK)]);
    }
}

fn poles(plan: &Plan, sketch: &mut Sketch) {
    for pole in &plan.poles {
        sketch.path(Ink::of(Shape::Rule, pole.role), [(pole.x, plan.plot.bottom), (pole.x, pole.top)]);
    }
}

fn mark(mark: &Mark, plan: &Plan, sketch: &mut Sketch) {
    let points = |positions: Vec<marks::Position>| -> Vec<_> {
        positions.iter().map(|position| plan.plane.translate(position)).collect()
    };
    match mark {
        Mark::Band(band) => {
            let shape = if band.depth == Depth::Inner { Shape::Core } else { Shape::Band };
            sketch.area(Ink::of(shape, band.role), points(marks::outline(&band.slices)));
        }
        Mark::Level(level) => {
            let y = plan.height_of(level.value.get());
            sketch.path(Ink::of(Shape::Rule, level.role), [(plan.plot.left, y), (plan.plot.right, y)]);
        }
        Mark::Line(line) => sketch.path(Ink::of(Shape::Line, line.role), points(line.positions())),
        Mark::Ranges(ranges) => ranges.bars.iter().for_each(|each| bar(ranges.role, *each, plan, sketch)),
        Mark::Dots(dots) => dots.dots.iter().for_each(|each| dot(dots.role, each, plan, sketch)),
        Mark::Revisions(all) => all.iter().for_each(|each| revision(*each, plan, sketch)),
        Mark::Window(each) => window(*each, plan, sketch),
        // Drawn as a pole, as long as its flag is high.
        Mark::Deadline(_) => {}
    }
}

/// A bar with a cap at each bound that there is.
fn bar(role: Role, bar: Range, plan: &Plan, sketch: &mut Sketch) {
    let (low, high) = bar.bounds(plan.top_rate());
    let ends = [low, high].map(|rate| plan.plane.translate(&(bar.date, rate)));
    let caps = if bar.high.is_some() { &ends[..] } else { &ends[..1] };
    sketch.path(Ink::of(Shape::Range, role), ends);
    for (x, y) in caps {
        sketch.path(Ink::of(Shape::Range, role), [(x - CAP, *y), (x + CAP, *y)]);
    }
}

fn dot(role: Role, dot: &Dot, plan: &Plan, sketch: &mut Sketch) {
    let shape = if dot.exact { Shape::Dot } else { Shape::Hollow };
    sketch.dot(Ink::of(shape, role), plan.plane.translate(&(dot.date, dot.value.get())), RADIUS);
}

/// What was said before, joined to what stands.
fn revision(revision: Revision, plan: &Plan, sketch: &mut Sketch) {
    let [before, stands] =
        [revision.before, revision.stands].map(|rate| plan.plane.translate(&(revision.date, rate.get())));
    sketch.path(Ink::of(Shape::Range, Role::Previous), [before, stands]);
    sketch.dot(Ink::of(Shape::Hollow, Role::Previous), before, GHOST);
}

fn window(window: Window, plan: &Plan, sketch: &mut Sketch) {
    let x = |day| plan.plane.x_spec().map(&day, (plan.plot.left, plan.plot.right));
    let (one, other) = (x(window.from), x(window.to));
    let lacks = (HATCH - (one - other).abs()).max(0);
    let (left, right) = (one.min(other) - lacks / 2, one.max(other) + lacks / 2);
    let frame = Frame { left: left.max(plan.plot.left), right: right.min(plan.plot.right), ..plan.plot };
    sketch.hatch(Ink::of(Shape::Hatch, Role::Provisional), frame, HATCH);
}
