//! Every kind of chart with data that try it: what tests hold on to, and what people look at before they change a drawing.
//!
//! [`specimens`] gives them all; a kind has a module of its own. Their units are fictional, and their texts are Vietnamese,
//! whose letters take the most room. [`files`] lays them out as pages, in every look side by side.

mod axes;
mod bullets;
mod funnel;
mod heat;
mod line;
mod looks;
mod map;
mod multiples;
mod page;
mod rows;
mod shares;
mod slope;
mod strips;
mod texts;
mod waterfall;

pub use page::files;

use crate::render::charts::Chart;

/// A chart that shows what becomes of some data.
#[derive(Debug, Clone)]
pub struct Specimen {
    /// What it tries, in English.
    pub tries: &'static str,
    /// The chart; its id is unique among all specimens and begins with the name of its kind.
    pub chart: Chart<'static>,
}

/// All specimens, kind by kind.
#[must_use]
pub fn specimens() -> Vec<Specimen> {
    [
        line::specimens(),
        texts::specimens(),
        funnel::specimens(),
        waterfall::specimens(),
        slope::specimens(),
        multiples::specimens(),
        rows::specimens(),
        bullets::specimens(),
        strips::specimens(),
        heat::specimens(),
        shares::specimens(),
        map::specimens(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::charts::{Form, misplaced};

    #[test]
    fn no_label_of_a_specimen_lies_on_another_or_leaves_the_drawing() {
        for Specimen { chart, .. } in specimens() {
            for form in Form::ALL {
                assert_eq!(misplaced(&chart, form), None, "{}, {form:?}", chart.id);
            }
        }
    }
}
