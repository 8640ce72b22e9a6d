//! A planned drawing: what is stroked and filled where, and which text stands where. Every kind of chart becomes one, and
//! [`super::paint`] draws them all alike.
//!
//! What comes later lies over what came before; texts lie above all.

use super::Tenths;
use super::frame::{Frame, Point};
use super::hatch::Hatch;
use super::ink::Ink;
use super::label::Label;

/// A planned drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sketch {
    /// The width and height of the whole.
    pub(super) size: (Tenths, Tenths),
    /// What is drawn, from back to front.
    pub(super) strokes: Vec<Stroke>,
    /// All texts; no two overlap.
    pub(super) labels: Vec<Label>,
}

/// One thing that is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stroke {
    /// A line through points.
    Path(Ink, Vec<Point>),
    /// An area within points. Rings of the same ink that follow each other are one area: a ring in another is a hole.
    Area(Ink, Vec<Point>),
    /// A circle: its centre and radius.
    Dot(Ink, Point, u32),
}

impl Sketch {
    /// An empty drawing of this width and height.
    pub(super) fn new(size: (Tenths, Tenths)) -> Self {
        Self { size, ..Self::default() }
    }

    /// Adds a line through `points`.
    pub(super) fn path(&mut self, ink: Ink, points: impl Into<Vec<Point>>) {
        self.strokes.push(Stroke::Path(ink, points.into()));
    }

    /// Adds an area within `points`.
    pub(super) fn area(&mut self, ink: Ink, points: impl Into<Vec<Point>>) {
        self.strokes.push(Stroke::Area(ink, points.into()));
    }

    /// Adds a rectangle.
    pub(super) fn rectangle(&mut self, ink: Ink, Frame { left, top, right, bottom }: Frame) {
        self.area(ink, [(left, top), (right, top), (right, bottom), (left, bottom)]);
    }

    /// Adds strokes from the lower left to the upper right within a rectangle, so far apart from left to right.
    pub(super) fn hatch(&mut self, ink: Ink, frame: Frame, gap: Tenths) {
        Hatch::Rising.strokes(&[frame], gap).into_iter().for_each(|stroke| self.path(ink, stroke));
    }

    /// Adds a point.
    pub(super) fn dot(&mut self, ink: Ink, at: Point, radius: u32) {
        self.strokes.push(Stroke::Dot(ink, at, radius));
    }

    /// The whole drawing as a rectangle.
    #[cfg(test)]
    pub(super) fn frame(&self) -> Frame {
        Frame { left: 0, top: 0, right: self.size.0, bottom: self.size.1 }
    }
}

#[cfg(test)]
mod tests {
    use super::super::ink::Shape;
    use super::*;

    #[test]
    fn a_hatch_stays_within_its_rectangle_and_fills_it() {
        let frame = Frame { left: 13, top: 200, right: 91, bottom: 455 };
        let mut sketch = Sketch::new((100, 500));
        sketch.hatch(Ink::plain(Shape::Hatch), frame, 40);
        assert_eq!(sketch.strokes.len(), 8);
        for stroke in sketch.strokes {
            let Stroke::Path(_, points) = stroke else { panic!("a line") };
            let inside = points.iter().all(|(x, y)| (13..=91).contains(x) && (200..=455).contains(y));
            assert!(inside && points[0].0 < points[1].0 && points[0].1 > points[1].1, "{points:?}");
        }
    }
}
