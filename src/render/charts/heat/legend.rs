//! What stands above a heatmap: the five classes, each named in a cell of its own, and what the pattern means.

use super::grid::Grid;
use super::strokes;
use super::value::{Cell, Class, HeatChart};
use crate::render::charts::Tenths;
use crate::render::charts::chart::Role;
use crate::render::charts::frame::Frame;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Block, Label, cut, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::Sizes;
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;

/// Left and right of the name of a class.
const PADDING: Tenths = 70;
/// The height of a class.
const HEIGHT: Tenths = 200;
/// Between two classes.
const BETWEEN: Tenths = 20;
/// Between the classes and what is below.
const GAP: Tenths = 60;
/// The width of a sample of the pattern.
const SAMPLE: Tenths = 240;

/// Adds the classes and, where there is one, the pattern; gives how far down they reach.
pub(super) fn draw(chart: &HeatChart, grid: &Grid, sizes: &Sizes, sketch: &mut Sketch) -> Tenths {
    let mut bottom = classes(chart, sizes, sketch);
    let drawn = || chart.rows.iter().flat_map(|row| grid.cells(row));
    if let Some(cell) = sample(drawn()) {
        let room = Frame { left: 0, top: bottom + GAP, right: SAMPLE, bottom: bottom + GAP + line_height(sizes.text) };
        strokes::cell(cell, Frame { top: room.top + 10, bottom: room.bottom - 10, ..room }, sketch);
        bottom = note(&chart.missing, (SAMPLE + GAP, room.top), sizes, sketch).max(room.bottom);
    }
    if grid.columns.start > 0 {
        let text = chart.text.last_columns(grid.columns.len(), chart.days.len());
        bottom = note(&text, (0, bottom + GAP), sizes, sketch);
    }
    bottom
}

/// A cell with a pattern to show: one that has a bar too, if there is one.
fn sample<'c>(cells: impl Iterator<Item = &'c Cell>) -> Option<&'c Cell> {
    let patterned = cells.filter(|cell| matches!(cell, Cell::Missing | Cell::Carried(_)));
    patterned.max_by_key(|cell| if let Cell::Carried(class) = cell { Some(*class) } else { None })
}

/// The classes in a row, or in as many as they need.
fn classes(chart: &HeatChart, sizes: &Sizes, sketch: &mut Sketch) -> Tenths {
    let room = sizes.width - 2 * PADDING;
    let texts = chart.classes.each_ref().map(|text| cut(text, room, sizes.text, Weight::Regular));
    let (mut left, mut top) = (0, 0);
    for (place, text) in texts.into_iter().enumerate() {
        let role = Class::nth(place).role();
        let right = left + width(&text, sizes.text, Weight::Regular) + 2 * PADDING;
        let (from, to) = if right > sizes.width && left > 0 {
            top += HEIGHT + BETWEEN;
            (0, right - left)
        } else {
            (left, right)
        };
        sketch.rectangle(Ink::of(Shape::Cell, role), Frame { left: from, top, right: to, bottom: top + HEIGHT });
        sketch.labels.push(named(text, role, (i32::midpoint(from, to), top + HEIGHT / 2), sizes));
        left = to + BETWEEN;
    }
    top + HEIGHT
}

fn named(text: String, role: Role, at: (Tenths, Tenths), sizes: &Sizes) -> Label {
    Label { text, at, anchor: Anchor::Middle, ink: Ink::of(Shape::Inside, role), size: sizes.text }
}

/// Adds a text from an upper left corner on; gives how far down it reaches.
fn note(text: &str, corner: (Tenths, Tenths), sizes: &Sizes, sketch: &mut Sketch) -> Tenths {
    let text = Block::new(sizes.text).add(text, Ink::plain(Shape::Key), sizes.width - corner.0, 3);
    sketch.labels.extend(text.labels(Anchor::Start, corner));
    corner.1 + text.size().1
}
