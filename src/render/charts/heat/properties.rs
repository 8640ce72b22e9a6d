//! Whole heatmaps of anything that can be written down: sound XML, no two labels over each other, nothing outside.

use super::tests::chart;
use super::*;
use crate::render::charts::testing::{self, fault, misplaced, outside, words};
use crate::render::charts::{Chart, Drawing, draw};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn cell() -> impl Strategy<Value = Cell> {
    let class = || (0..6usize).prop_map(Class::nth);
    let short = prop_oneof![4 => "[0-9]{1,3}", 1 => words()];
    prop_oneof![
        1 => Just(Cell::Blank),
        1 => Just(Cell::Missing),
        2 => class().prop_map(Cell::Carried),
        6 => (class(), short).prop_map(|(class, text)| Cell::Filled(class, text)),
    ]
}

fn row() -> impl Strategy<Value = Row> {
    let parts = (words(), any::<bool>(), prop::collection::vec(cell(), 0..60), prop::option::of(words()));
    parts.prop_map(|(name, strong, cells, last)| Row { name, strong, cells, last })
}

/// Days in order, some of them far apart or the same.
fn days() -> impl Strategy<Value = Vec<Date>> {
    let step = prop_oneof![6 => Just(7i64), 2 => 0..40i64, 1 => 0..400_000i64];
    (0..2_000_000i64, prop::collection::vec(step, 0..130)).prop_map(|(mut day, steps)| {
        let day_of = |n: i64| date(1, 1, 1).saturating_add(jiff::Span::new().days(n.min(3_000_000)));
        let mut days = vec![day_of(day)];
        for step in steps {
            day += step;
            days.push(day_of(day));
        }
        days
    })
}

fn any_chart() -> impl Strategy<Value = HeatChart<'static>> {
    let classes = [words(), words(), words(), words(), words()];
    let parts = (days(), prop::collection::vec(row(), 0..12), classes, words(), words());
    parts.prop_map(|(days, rows, classes, missing, empty)| HeatChart { days, rows, classes, missing, empty, ..chart() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_map_is_drawn_as_sound_xml(chart in any_chart(), title: String, wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        let chart = Chart { title, ..testing::chart(Drawing::Heat(chart)) };
        let svg = draw(&chart, form);
        prop_assert_eq!(fault(&svg), None);
        prop_assert_eq!(svg, draw(&chart, form));
    }

    #[test]
    fn nothing_of_any_map_overlaps_or_lies_outside(chart in any_chart(), wide in any::<bool>()) {
        let sketch = sketch(&chart, if wide { Form::Wide } else { Form::Narrow });
        prop_assert_eq!(misplaced(&sketch), None);
        prop_assert_eq!(outside(&sketch), None);
    }
}
