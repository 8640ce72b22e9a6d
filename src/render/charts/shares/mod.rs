//! Shares over time: how many of all are where, in columns of equal height, with a name at the end of each part.
//!
//! | file | what it does |
//! | --- | --- |
//! | `value` | what is shown, as plain values |
//! | `layout` | where the columns, the names and the dates are |
//! | `strokes` | the areas with their patterns |

mod layout;
mod names;
mod strokes;
mod value;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use value::{Column, Look, ShareChart, State};

use super::ink::{Ink, Shape};
use super::label::Block;
use super::sizes::Form;
use super::sketch::Sketch;
use super::svg::Anchor;
use layout::Layout;

/// Plans `chart` in one form.
pub(super) fn sketch(chart: &ShareChart, form: Form) -> Sketch {
    let sizes = form.sizes();
    let mut sketch = Sketch::new((sizes.width, 0));
    let Some(layout) = Layout::new(chart, sizes) else {
        let text = Block::new(sizes.text).add(&chart.empty, Ink::plain(Shape::Key), sizes.width, 4);
        sketch.size.1 = text.size().1.max(1);
        sketch.labels.extend(text.labels(Anchor::Start, (0, 0)));
        return sketch;
    };
    strokes::draw(chart, &layout, &mut sketch);
    layout.key.draw(&mut sketch);
    sketch.labels.extend(layout.labels);
    sketch.labels.retain(|label| !label.text.is_empty());
    sketch.size.1 = layout.bottom;
    sketch
}
