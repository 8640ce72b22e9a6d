//! Where the rows and columns of a heatmap are. From left to right: the names, the cells, what each row comes to.

use super::value::{Cell, HeatChart, Row};
use crate::render::charts::Tenths;
use crate::render::charts::frame::Frame;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Block, Label, cut, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::Sizes;
use crate::render::charts::svg::Anchor;
use std::ops::Range;

/// Between the names, the cells and the values.
const GAP: Tenths = 80;
/// A narrower column can't be told from the next.
const LEAST_COLUMN: Tenths = 36;
/// A wider column would make an area of what is one figure.
const MOST_COLUMN: Tenths = 640;
/// The height of a cell.
const CELL: Tenths = 160;
/// Between two rows.
const BETWEEN: Tenths = 30;
/// Between a row that is set apart and the next.
const APART: Tenths = 90;
/// Left and right of a text in its cell.
const PADDING: Tenths = 30;

/// Where everything is.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    /// The left edge of the first column.
    pub(super) left: Tenths,
    /// The width of a column.
    pub(super) column: Tenths,
    /// The columns that are drawn, by their place: the last ones.
    pub(super) columns: Range<usize>,
    /// Whether the cells have their texts.
    pub(super) numbered: bool,
    /// The upper and lower edge of the cells of each row.
    rows: Vec<(Tenths, Tenths)>,
    names: Vec<Block>,
    /// The room for what the rows come to.
    values: Tenths,
    /// The height of a line of text.
    line: Tenths,
}

impl Grid {
    /// The grid of a chart, its upper edge at height 0.
    pub(super) fn new(chart: &HeatChart, sizes: &Sizes) -> Self {
        // A third of a phone, hardly more than a quarter of a page.
        let room = (sizes.width / 3).min(2000);
        let names: Vec<Block> = chart.rows.iter().map(|row| name(row, room, sizes)).collect();
        let widest = names.iter().map(|name| name.size().0).max().unwrap_or(0);
        let value = |row: &Row| row.last.as_deref().map_or(0, |last| width(last, sizes.text, Weight::Bold));
        let values = chart.rows.iter().map(value).max().unwrap_or(0).min(sizes.width / 4);
        let left = widest + GAP;
        let across = sizes.width - left - if values > 0 { values + GAP } else { 0 };
        let most = usize::try_from(across / LEAST_COLUMN).unwrap_or(1).max(1);
        let columns = chart.days.len().saturating_sub(most)..chart.days.len();
        let column = (across / Tenths::try_from(columns.len()).unwrap_or(1).max(1)).min(MOST_COLUMN);
        let line = line_height(sizes.text);
        let mut grid = Self { left, column, columns, numbered: false, rows: Vec::new(), names, values, line };
        grid.numbered = grid.has_room_for_texts(chart, sizes);
        grid.rows = grid.stacked(&chart.rows);
        grid
    }

    fn has_room_for_texts(&self, chart: &HeatChart, sizes: &Sizes) -> bool {
        let texts = || chart.rows.iter().flat_map(|row| self.cells(row)).filter_map(text);
        let fits = |text: &str| width(text, sizes.text, Weight::Regular) + 2 * PADDING <= self.column;
        texts().any(|text| !text.is_empty()) && texts().all(fits)
    }

    /// The upper and lower edges of the cells, row below row; a name of two lines needs a higher row.
    fn stacked(&self, rows: &[Row]) -> Vec<(Tenths, Tenths)> {
        let mut top = 0;
        let mut edges = Vec::new();
        for (place, (row, name)) in rows.iter().zip(&self.names).enumerate() {
            let height = name.size().1.max(self.line).max(CELL);
            edges.push((top + (height - CELL) / 2, top + (height + CELL) / 2));
            let next_is_other = rows.get(place + 1).is_some_and(|next| next.strong != row.strong);
            top += height + if next_is_other { APART } else { BETWEEN };
        }
        edges
    }

    /// The same so much further down.
    pub(super) fn lowered(mut self, by: Tenths) -> Self {
        for (top, bottom) in &mut self.rows {
            (*top, *bottom) = (*top + by, *bottom + by);
        }
        self
    }

    /// The cells of a row that are drawn.
    pub(super) fn cells<'r>(&self, row: &'r Row) -> impl Iterator<Item = &'r Cell> {
        row.cells.iter().chain(std::iter::repeat(&Cell::Blank)).take(self.columns.end).skip(self.columns.start)
    }

    /// The left edge of a column, counted from the first that is drawn.
    pub(super) fn x(&self, column: usize) -> Tenths {
        self.left + self.column * Tenths::try_from(column).unwrap_or(0)
    }

    /// The room of some columns of a row.
    pub(super) fn frame(&self, row: usize, columns: Range<usize>) -> Frame {
        let (top, bottom) = self.rows.get(row).copied().unwrap_or_default();
        Frame { left: self.x(columns.start), top, right: self.x(columns.end), bottom }
    }

    /// The right edge of the last column.
    pub(super) fn right(&self) -> Tenths {
        self.x(self.columns.len())
    }

    /// Where the lowest row ends, or its name.
    pub(super) fn bottom(&self) -> Tenths {
        let end = |((top, bottom), name): (&(Tenths, Tenths), &Block)| {
            let text = name.size().1.max(self.line);
            (*bottom).max(i32::midpoint(*top, *bottom) + text / 2 + 1)
        };
        self.rows.iter().zip(&self.names).map(end).max().unwrap_or(0)
    }

    /// The names, what the rows come to, and the texts in the cells.
    pub(super) fn labels(&self, chart: &HeatChart, sizes: &Sizes) -> Vec<Label> {
        let middle = |(top, bottom): (Tenths, Tenths)| i32::midpoint(top, bottom);
        let names = self
            .names
            .iter()
            .zip(&self.rows)
            .flat_map(|(name, edges)| name.labels(Anchor::Start, (0, middle(*edges) - name.size().1 / 2)));
        let value = |(row, edges): (&Row, &(Tenths, Tenths))| {
            let ink = ink(row);
            let text = cut(row.last.as_deref()?, self.values, sizes.text, ink.weight());
            let at = (self.right() + GAP + self.values, middle(*edges));
            Some(Label { text, at, anchor: Anchor::End, ink, size: sizes.text })
        };
        let values = chart.rows.iter().zip(&self.rows).filter_map(value);
        let mut labels: Vec<Label> = names.chain(values).chain(self.texts(chart, sizes)).collect();
        labels.retain(|label| !label.text.is_empty());
        // What shares its classes shares its element.
        labels.sort_by_key(|label| (label.ink.order(), label.anchor != Anchor::Start));
        labels
    }

    fn texts(&self, chart: &HeatChart, sizes: &Sizes) -> Vec<Label> {
        if !self.numbered {
            return Vec::new();
        }
        let of_row = |(place, row): (usize, &Row)| -> Vec<Label> {
            let label = |(column, cell): (usize, &Cell)| {
                let Cell::Filled(class, text) = cell else { return None };
                let Frame { left, top, right, bottom } = self.frame(place, column..column + 1);
                let at = (i32::midpoint(left, right), i32::midpoint(top, bottom));
                let ink = Ink::of(Shape::Inside, class.role());
                Some(Label { text: text.clone(), at, anchor: Anchor::Middle, ink, size: sizes.text })
            };
            self.cells(row).enumerate().filter_map(label).collect()
        };
        chart.rows.iter().enumerate().flat_map(of_row).collect()
    }
}

fn name(row: &Row, room: Tenths, sizes: &Sizes) -> Block {
    Block::new(sizes.text).add(&row.name, ink(row), room, 2)
}

fn ink(row: &Row) -> Ink {
    Ink::plain(if row.strong { Shape::Value } else { Shape::Name })
}

fn text(cell: &Cell) -> Option<&str> {
    if let Cell::Filled(_, text) = cell { Some(text) } else { None }
}
