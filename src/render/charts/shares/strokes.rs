//! The areas of a chart of shares: a state is one shape from column to column, filled or with a pattern.

use super::layout::Layout;
use super::value::{Look, ShareChart, State};
use crate::render::charts::Tenths;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::hatch::Hatch;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::sketch::Sketch;

/// From one stroke of a pattern to the next.
const STEP: Tenths = 80;
/// The same where strokes run one way only from left to right.
const LEVEL_STEP: Tenths = 50;
/// The length of the stroke at a date.
const TICK: Tenths = 40;

/// Adds all strokes.
pub(super) fn draw(chart: &ShareChart, layout: &Layout, sketch: &mut Sketch) {
    let Frame { left, right, bottom, top } = layout.plot;
    for y in [top, i32::midpoint(top, bottom)] {
        sketch.path(Ink::plain(Shape::Grid), [(left, y), (right, y)]);
    }
    for (state, parts) in chart.states.iter().zip(&layout.parts) {
        parts.chunk_by(|one, next| one.right == next.left).for_each(|run| area(state, run, sketch));
    }
    for (state, room) in &layout.key.samples {
        chart.states.get(*state).into_iter().for_each(|state| area(state, &[*room], sketch));
    }
    sketch.path(Ink::plain(Shape::Axis), [(left, bottom), (right, bottom)]);
    for x in &layout.ticks {
        sketch.path(Ink::plain(Shape::Axis), [(*x, bottom), (*x, bottom + TICK)]);
    }
    for lead in &layout.leads {
        sketch.path(Ink::plain(Shape::Axis), *lead);
    }
}

/// Columns of one state that touch, as one shape with its pattern.
fn area(state: &State, run: &[Frame], sketch: &mut Sketch) {
    if state.look == Look::Solid {
        sketch.area(Ink::of(Shape::Cell, state.role), outline(run));
        return;
    }
    let ink = Ink::of(Shape::Hatch, state.role);
    sketch.area(ink, outline(run));
    let patterns: &[(Hatch, Tenths)] = match state.look {
        Look::Rising => &[(Hatch::Rising, STEP)],
        Look::Crossed => &[(Hatch::Rising, STEP), (Hatch::Falling, STEP)],
        Look::Level => &[(Hatch::Level, LEVEL_STEP)],
        Look::Solid | Look::Empty => &[],
    };
    for (hatch, step) in patterns {
        hatch.strokes(run, *step).into_iter().for_each(|stroke| sketch.path(ink, stroke));
    }
}

/// Along the upper edges to the right and along the lower ones back; corners only where an edge turns.
fn outline(run: &[Frame]) -> Vec<Point> {
    let upper = run.iter().flat_map(|part| [(part.left, part.top), (part.right, part.top)]);
    let lower = run.iter().rev().flat_map(|part| [(part.right, part.bottom), (part.left, part.bottom)]);
    let mut points: Vec<Point> = Vec::new();
    for point in upper.chain(lower) {
        let straight = points.len() > 1 && {
            let (before, last) = (points[points.len() - 2], points[points.len() - 1]);
            before.1 == last.1 && last.1 == point.1 || before.0 == last.0 && last.0 == point.0
        };
        if straight {
            points.pop();
        }
        if points.last() != Some(&point) {
            points.push(point);
        }
    }
    points
}
