//! A planned drawing: what is stroked and filled where, and which text stands where. Every kind of chart becomes one, and
//! [`super::paint`] draws them all alike.
//!
//! What comes later lies over what came before; texts lie above all.

use super::Tenths;
use super::frame::{Frame, Point};
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
