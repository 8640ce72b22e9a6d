//! The dates above the columns: as many as have room without touching, counted back from the last, which is always there.

use super::grid::Grid;
use super::value::HeatChart;
use crate::render::charts::Tenths;
use crate::render::charts::chart::DateStep;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Label, cut, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::Sizes;
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;
use jiff::civil::Date;

/// Between the heads and the cells: a stroke leads from a date to its column.
const TICK: Tenths = 50;
/// Between the heads and what is above them.
const GAP: Tenths = 70;

/// Adds the heads below `top`; gives where the cells begin.
pub(super) fn draw(chart: &HeatChart, grid: &Grid, top: Tenths, sizes: &Sizes, sketch: &mut Sketch) -> Tenths {
    let columns = spaced(chart, grid, sizes);
    let top = if top > 0 { top + GAP } else { 0 };
    let line = line_height(sizes.text);
    let years: Vec<Label> = years(chart, grid, &columns, sizes, top + line / 2);
    let dates = top + line + line / 2;
    let bottom = top + 2 * line + TICK;
    for (column, day) in &columns {
        let x = middle(grid, *column);
        sketch.path(Ink::plain(Shape::Axis), [(x, bottom - TICK), (x, bottom - TICK / 3)]);
        sketch.labels.push(label(x, dates, &chart.text.date(*day, DateStep::Day), sizes));
    }
    sketch.labels.extend(years);
    sketch.labels.retain(|label| !label.text.is_empty());
    bottom
}

fn middle(grid: &Grid, column: usize) -> Tenths {
    grid.x(column) + grid.column / 2
}

/// The columns that have a date, by their place among those that are drawn.
fn spaced(chart: &HeatChart, grid: &Grid, sizes: &Sizes) -> Vec<(usize, Date)> {
    let days: Vec<(usize, Date)> =
        chart.days.iter().copied().skip(grid.columns.start).take(grid.columns.len()).enumerate().collect();
    let texts: Vec<Label> = days
        .iter()
        .map(|(column, day)| label(middle(grid, *column), 0, &chart.text.date(*day, DateStep::Day), sizes))
        .collect();
    let every = |step: usize| (0..days.len()).rev().step_by(step);
    let fits = |step: &usize| {
        let mut edges = every(*step).map(|place| texts[place].frame());
        let mut right = edges.next().map(|frame| frame.left);
        edges.all(|frame| {
            let apart = right.is_none_or(|right| frame.right + sizes.tick_gap / 2 <= right);
            right = Some(frame.left);
            apart
        })
    };
    let step = (1..=days.len()).find(fits).unwrap_or(days.len().max(1));
    let mut columns: Vec<(usize, Date)> = every(step).map(|place| days[place]).collect();
    columns.reverse();
    columns
}

/// The year above the first date and above the first of each year, where it doesn't touch the one before.
fn years(chart: &HeatChart, grid: &Grid, columns: &[(usize, Date)], sizes: &Sizes, y: Tenths) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    let before = std::iter::once(None).chain(columns.iter().map(|(_, day)| Some(day.year())));
    for ((column, day), _) in columns.iter().zip(before).filter(|((_, day), before)| Some(day.year()) != *before) {
        let year = label(middle(grid, *column), y, &chart.text.year(*day), sizes);
        if labels.last().is_none_or(|last| last.frame().right + sizes.tick_gap / 2 <= year.frame().left) {
            labels.push(year);
        }
    }
    labels
}

/// A text in the middle of its column, but inside the drawing.
fn label(x: Tenths, y: Tenths, text: &str, sizes: &Sizes) -> Label {
    let text = cut(text, sizes.width / 3, sizes.text, Weight::Regular);
    let half = width(&text, sizes.text, Weight::Regular) / 2 + 1;
    let x = x.min(sizes.width - half).max(half);
    Label { text, at: (x, y), anchor: Anchor::Middle, ink: Ink::plain(Shape::Tick), size: sizes.text }
}
