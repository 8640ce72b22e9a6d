//! The line chart: rates over time, with targets, deadlines and a pace to hold them against.
//!
//! | file | what it does |
//! | --- | --- |
//! | `value` | what is shown, as plain values |
//! | `marks`, `ticks`, `scale` | order and reach of the data, ticks, from dates and rates to points |
//! | `axes`, `flags`, `notes`, `surroundings`, `obstacles`, `layout` | where each text goes, so that no two overlap |
//! | `strokes` | what is drawn besides texts |

mod axes;
pub(super) mod flags;
mod layout;
mod marks;
mod notes;
mod obstacles;
pub(super) mod scale;
mod strokes;
mod surroundings;
pub(super) mod ticks;
mod value;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub(super) use obstacles::Obstacle;
pub(super) use surroundings::Surroundings;
pub(super) use ticks::per_cent as per_cent_ticks;
pub use value::{
    Band, Course, Deadline, Depth, Dot, Dots, Level, Line, LineChart, Mark, Range, Ranges, Revision, Slice, Window,
};

use super::sizes::Form;
use super::sketch::Sketch;

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &LineChart, form: Form) -> Sketch {
    let plan = layout::plan(chart, form);
    let mut sketch = Sketch::new(plan.size);
    strokes::draw(chart, &plan, &mut sketch);
    plan.key.draw(&mut sketch);
    sketch.labels.extend(plan.labels);
    sketch
}
