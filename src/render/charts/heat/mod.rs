//! The heatmap: many units over time, a cell each period, in five classes. Which were slow, which are silent, since when?
//!
//! | file | what it does |
//! | --- | --- |
//! | `value` | what is shown, as plain values |
//! | `grid` | where rows and columns are, and which columns there is room for |
//! | `heads`, `legend` | the dates above the columns, the classes above all |
//! | `strokes` | the cells: runs of one class as one shape, patterns for what is missing |

mod grid;
mod heads;
mod legend;
mod strokes;
mod value;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use value::{Cell, Class, HeatChart, HeatText, Row};

use super::ink::{Ink, Shape};
use super::label::Block;
use super::sizes::Form;
use super::sketch::Sketch;
use super::svg::Anchor;
use grid::Grid;

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &HeatChart, form: Form) -> Sketch {
    let sizes = form.sizes();
    if chart.days.is_empty() || chart.rows.is_empty() {
        let text = Block::new(sizes.text).add(&chart.empty, Ink::plain(Shape::Key), sizes.width, 4);
        let mut sketch = Sketch::new((sizes.width, text.size().1.max(1)));
        sketch.labels.extend(text.labels(Anchor::Start, (0, 0)));
        return sketch;
    }
    let mut sketch = Sketch::new((sizes.width, 0));
    let grid = Grid::new(chart, sizes);
    let legend = legend::draw(chart, &grid, sizes, &mut sketch);
    let heads = heads::draw(chart, &grid, legend, sizes, &mut sketch);
    let grid = grid.lowered(heads);
    strokes::draw(chart, &grid, &mut sketch);
    sketch.labels.extend(grid.labels(chart, sizes));
    sketch.size.1 = grid.bottom();
    sketch
}
