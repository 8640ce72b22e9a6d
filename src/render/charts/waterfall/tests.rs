//! Whole drawings: what a reader finds in them, and that nothing overlaps whatever the data are.

use super::*;
use crate::render::charts::sketch::Stroke;
use crate::render::charts::testing::{self, Vietnamese, fault, misplaced, rate, words};
use crate::render::charts::{Drawing, draw};
use proptest::prelude::*;

fn end(name: &str, value: f64) -> End {
    End { name: name.to_owned(), rate: rate(value), text: format!("{value}%") }
}

fn step(name: &str, points: f64) -> Step {
    Step { name: name.to_owned(), points: rate(points), text: format!("{points:+}") }
}

fn chart(steps: Vec<Step>) -> WaterfallChart<'static> {
    WaterfallChart { axes: &Vietnamese, from: end("17/9", 94.4), steps, to: end("24/9", 89.1) }
}

#[test]
fn every_row_has_its_name_and_its_figure() {
    let chart = chart(vec![step("Trao thêm", 0.9), step("Thêm người đủ điều kiện", -6.1), step("Cả hai", -0.1)]);
    for form in Form::ALL {
        let texts: Vec<String> = sketch(&chart, form).labels.into_iter().map(|label| label.text).collect();
        for text in ["17/9", "94.4%", "Trao thêm", "+0.9", "Cả hai", "-0.1", "89.1%", "90%"] {
            assert!(texts.iter().any(|label| label == text), "{text} in {texts:?}");
        }
    }
}

#[test]
fn each_step_begins_where_the_one_before_ended() {
    let sketch = sketch(&chart(vec![step("a", 2.0), step("b", -4.0)]), Form::Wide);
    let bars: Vec<(i32, i32)> = sketch
        .strokes
        .iter()
        .filter_map(|stroke| match stroke {
            Stroke::Area(_, points) => Some((points[0].0, points[1].0)),
            _ => None,
        })
        .collect();
    assert_eq!(bars.len(), 2);
    assert_eq!(bars[0].1, bars[1].1);
    assert!(bars[1].0 < bars[0].0);
}

fn per_cent() -> impl Strategy<Value = PerCent> {
    prop_oneof![6 => -20.0..130.0, 2 => Just(0.0), 1 => -1e6..1e6].prop_map(rate)
}

fn any_chart() -> impl Strategy<Value = WaterfallChart<'static>> {
    let end = || (words(), per_cent(), words()).prop_map(|(name, rate, text)| End { name, rate, text });
    let step = (words(), per_cent(), words()).prop_map(|(name, points, text)| Step { name, points, text });
    let parts = (end(), prop::collection::vec(step, 0..14), end());
    parts.prop_map(|(from, steps, to)| WaterfallChart { axes: &Vietnamese, from, steps, to })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_waterfall_is_sound_and_no_labels_overlap(chart in any_chart(), wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        prop_assert_eq!(misplaced(&sketch(&chart, form)), None);
        prop_assert_eq!(fault(&draw(&testing::chart(Drawing::Waterfall(chart)), form)), None);
    }
}
