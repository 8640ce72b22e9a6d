//! The cells of a heatmap. Those of one class are one shape wherever they are, and neighbours in a row that are alike are one
//! rectangle, so that a year of weeks of a province takes a few kilobytes.

use super::grid::Grid;
use super::value::{Cell, Class, HeatChart};
use crate::render::charts::Tenths;
use crate::render::charts::chart::Role;
use crate::render::charts::frame::Frame;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::sketch::Sketch;
use std::ops::Range;

/// Between what is of one class and what is of another, so that the ground parts them.
const GROUND: Tenths = 10;
/// The height of the pattern in the upper part of a cell; the stylesheet says the same number.
pub(super) const COMB: Tenths = 90;

/// Adds all cells.
pub(super) fn draw(chart: &HeatChart, grid: &Grid, sketch: &mut Sketch) {
    let runs = runs(chart, grid);
    for class in (0..Role::CLASSES.len()).map(Class::nth) {
        let ink = Ink::of(Shape::Cell, class.role());
        let of_class = runs.iter().filter_map(|(cell, room)| filled(cell, *room).filter(|(other, _)| *other == class));
        of_class.for_each(|(_, room)| sketch.rectangle(ink, room));
    }
    runs.iter().for_each(|(cell, room)| pattern(cell, *room, sketch));
}

/// Adds one cell in a room.
pub(super) fn cell(cell: &Cell, room: Frame, sketch: &mut Sketch) {
    if let Some((class, room)) = filled(cell, room) {
        sketch.rectangle(Ink::of(Shape::Cell, class.role()), room);
    }
    pattern(cell, room, sketch);
}

/// Cells of one kind side by side, with their room. Where cells have texts, each stays by itself.
fn runs<'c>(chart: &'c HeatChart, grid: &Grid) -> Vec<(&'c Cell, Frame)> {
    let of_row = |(place, row): (usize, &'c _)| -> Vec<(&'c Cell, Frame)> {
        let cells: Vec<&Cell> = grid.cells(row).collect();
        let room = |run: Range<usize>| {
            let room = grid.frame(place, run);
            Frame { right: room.right - GROUND, ..room }
        };
        let mut end = 0;
        let runs = cells.chunk_by(|one, next| !grid.numbered && looks(one) == looks(next)).map(|run| {
            end += run.len();
            (run[0], room(end - run.len()..end))
        });
        runs.collect()
    };
    chart.rows.iter().enumerate().flat_map(of_row).collect()
}

/// What a cell looks like without its text.
fn looks(cell: &Cell) -> (bool, bool, Option<Class>) {
    match cell {
        Cell::Blank => (false, false, None),
        Cell::Missing => (false, true, None),
        Cell::Carried(class) => (false, true, Some(*class)),
        Cell::Filled(class, _) => (true, false, Some(*class)),
    }
}

/// What is filled of a cell's room, and with which class.
fn filled(cell: &Cell, room: Frame) -> Option<(Class, Frame)> {
    match cell {
        Cell::Filled(class, _) => Some((*class, room)),
        Cell::Carried(class) => Some((*class, Frame { top: bar(room), ..room })),
        Cell::Blank | Cell::Missing => None,
    }
}

/// Where the bar for what was known before begins, below the pattern.
fn bar(room: Frame) -> Tenths {
    room.top + COMB + GROUND
}

/// One thick dashed line from end to end: its dashes are the strokes of the pattern.
fn pattern(cell: &Cell, room: Frame, sketch: &mut Sketch) {
    if matches!(cell, Cell::Missing | Cell::Carried(_)) {
        let y = room.top + COMB / 2;
        sketch.path(Ink::of(Shape::Comb, Role::Missing), [(room.left, y), (room.right, y)]);
    }
}
