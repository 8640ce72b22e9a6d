//! The dates above the columns, with a stroke from each to its column.

use super::grid::Grid;
use super::value::HeatChart;
use crate::render::charts::Tenths;
use crate::render::charts::dates::ColumnDates;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::line_height;
use crate::render::charts::sizes::Sizes;
use crate::render::charts::sketch::Sketch;
use jiff::civil::Date;

/// Between the dates and the cells.
const TICK: Tenths = 50;
/// Between the dates and what is above them.
const GAP: Tenths = 70;

/// Adds the heads below `top`; gives where the cells begin.
pub(super) fn draw(chart: &HeatChart, grid: &Grid, top: Tenths, sizes: &Sizes, sketch: &mut Sketch) -> Tenths {
    let days: Vec<Date> = chart.days.iter().copied().skip(grid.columns.start).take(grid.columns.len()).collect();
    let middle = |column: usize| grid.x(column) + grid.column / 2;
    let dates = ColumnDates::new(chart.text, &days, middle, sizes);
    let bottom = top + GAP + 2 * line_height(sizes.text) + TICK;
    for x in dates.columns.iter().map(|column| middle(*column)) {
        sketch.path(Ink::plain(Shape::Axis), [(x, bottom - TICK), (x, bottom - TICK / 3)]);
    }
    sketch.labels.extend(dates.below_years(top + GAP, sizes));
    sketch.labels.retain(|label| !label.text.is_empty());
    bottom
}
