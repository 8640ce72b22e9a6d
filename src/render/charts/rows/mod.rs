//! Charts of rows: names below each other, rates to the right. One layout for the ranked dot plot with the value before
//! (dumbbell), for bullets and for strips of many points.
//!
//! | file | what it does |
//! | --- | --- |
//! | `value` | what is shown, as plain values |
//! | `across`, `swarm` | from rates to places: columns and axis, many points of one row |
//! | `layout` | where each row and each text goes, so that no two overlap |
//! | `strokes` | what is drawn besides texts |

mod across;
mod layout;
mod strokes;
mod swarm;
mod value;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use value::{Bullet, Dumbbell, Estimate, Level, Row, RowChart, Shown, Span, Strip};

use super::sizes::Form;
use super::sketch::Sketch;

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &RowChart, form: Form) -> Sketch {
    let plan = layout::plan(chart, form);
    let mut sketch = Sketch::new(plan.size);
    strokes::draw(chart, &plan, &mut sketch);
    plan.key.draw(&mut sketch);
    sketch.labels.extend(plan.labels);
    sketch
}
