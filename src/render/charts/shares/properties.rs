//! Whole charts of shares of anything that can be written down: sound XML, no two labels over each other, nothing outside.

use super::tests::chart;
use super::*;
use crate::render::charts::testing::{self, fault, misplaced, outside, role, words};
use crate::render::charts::{Chart, Drawing, draw};
use jiff::civil::date;
use proptest::prelude::*;

fn state() -> impl Strategy<Value = State> {
    let looks = vec![Look::Solid, Look::Rising, Look::Crossed, Look::Level, Look::Empty];
    let parts = (role(), prop::sample::select(looks), words(), words());
    parts.prop_map(|(role, look, name, last)| State { role, look, name, last })
}

fn columns() -> impl Strategy<Value = Vec<Column>> {
    let count = prop_oneof![3 => Just(0u32), 6 => 0..40u32, 1 => any::<u32>()];
    let step = prop_oneof![6 => Just(7i64), 2 => 0..40i64, 1 => 0..200_000i64];
    prop::collection::vec((step, prop::collection::vec(count, 0..8)), 0..130).prop_map(|steps| {
        let mut day = 730_000i64;
        let mut column = |(step, counts): (i64, Vec<u32>)| {
            day += step;
            Column { date: date(1, 1, 1).saturating_add(jiff::Span::new().days(day.min(3_000_000))), counts }
        };
        steps.into_iter().map(&mut column).collect()
    })
}

fn any_chart() -> impl Strategy<Value = ShareChart<'static>> {
    let parts = (prop::collection::vec(state(), 0..7), columns(), words());
    parts.prop_map(|(states, columns, empty)| ShareChart { states, columns, empty, ..chart() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_shares_are_drawn_as_sound_xml(chart in any_chart(), title: String, wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        let chart = Chart { title, ..testing::chart(Drawing::Shares(chart)) };
        let svg = draw(&chart, form);
        prop_assert_eq!(fault(&svg), None);
        prop_assert_eq!(svg, draw(&chart, form));
    }

    #[test]
    fn nothing_of_any_shares_overlaps_or_lies_outside(chart in any_chart(), wide in any::<bool>()) {
        let sketch = sketch(&chart, if wide { Form::Wide } else { Form::Narrow });
        prop_assert_eq!(misplaced(&sketch), None);
        prop_assert_eq!(outside(&sketch), None);
    }
}
