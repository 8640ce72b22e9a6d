//! What a card is made of once everything has its place: areas, lines and points below, texts above them.

use super::fonts::{Face, width};
use super::looks::Paint;

/// A rectangle in pixels, right and lower edge exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

impl Frame {
    pub(super) fn width(self) -> i32 {
        self.right - self.left
    }
}

/// A place in tenths of a pixel.
pub(super) type Spot = (i32, i32);

/// What is drawn under the texts.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// An area with corners of a radius.
    Area { frame: Frame, radius: i32, paint: Paint },
    /// A line of a width in pixels.
    Line { spots: Vec<Spot>, width: i32, dashed: bool, paint: Paint },
    /// A point of a radius in pixels, filled or hollow.
    Point { at: Spot, radius: i32, hollow: bool, paint: Paint },
}

/// One line of text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    pub(super) text: String,
    pub(super) left: i32,
    /// The upper edge of its line, which is [`line_height`] high.
    pub(super) top: i32,
    pub(super) style: Style,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) size: i32,
    pub(super) face: Face,
    pub(super) paint: Paint,
}

impl Style {
    pub(super) const fn regular(size: i32, paint: Paint) -> Self {
        Self { size, face: Face::Regular, paint }
    }

    pub(super) const fn bold(size: i32, paint: Paint) -> Self {
        Self { size, face: Face::Bold, paint }
    }

    pub(super) fn width(self, text: &str) -> i32 {
        width(text, self.size, self.face)
    }
}

impl Label {
    /// The room that it takes.
    pub(super) fn frame(&self) -> Frame {
        let right = self.left + self.style.width(&self.text);
        Frame { left: self.left, top: self.top, right, bottom: self.top + line_height(self.style.size) }
    }

    /// The line that its letters stand on.
    pub(super) fn baseline(&self) -> i32 {
        self.top + self.style.size * 97 / 100
    }
}

/// The height of a line; letters with two marks above each other stay in it.
pub(super) fn line_height(size: i32) -> i32 {
    size * 122 / 100
}

/// Everything on a card.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Scene {
    pub(super) shapes: Vec<Shape>,
    pub(super) labels: Vec<Label>,
}
