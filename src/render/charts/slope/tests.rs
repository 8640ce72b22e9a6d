//! Whole drawings: what a reader finds in them, and that nothing overlaps whatever the data are.

use super::*;
use crate::render::charts::testing::{self, fault, misplaced, rate, words};
use crate::render::charts::{Drawing, draw};
use proptest::prelude::*;

fn slope(name: &str, from: f64, to: f64, stands_out: bool) -> Slope {
    let end = |value: f64| (rate(value), format!("{value}%"));
    Slope { name: name.to_owned(), from: end(from), to: end(to), exact: true, stands_out }
}

fn chart(lines: Vec<Slope>) -> SlopeChart {
    SlopeChart { from: "12/5".into(), to: "9/6".into(), lines, whole: None, empty: "Chưa có số liệu".into() }
}

fn texts(chart: &SlopeChart, form: Form) -> Vec<String> {
    sketch(chart, form).labels.into_iter().map(|label| label.text).collect()
}

#[test]
fn what_stands_out_has_its_name_and_both_figures() {
    let lines = vec![slope("Thượng Sơn", 40.0, 80.5, true), slope("Minh Khai", 60.0, 60.5, false)];
    for (form, names) in [(Form::Wide, 2), (Form::Narrow, 1)] {
        let texts = texts(&chart(lines.clone()), form);
        for text in ["40%", "80.5%", "12/5", "9/6"] {
            assert!(texts.iter().any(|label| label == text), "{text} in {texts:?}");
        }
        assert_eq!(texts.iter().filter(|label| *label == "Thượng Sơn").count(), names);
        // There is room at the right for the other one.
        assert_eq!(texts.iter().filter(|label| *label == "Minh Khai").count(), 1);
    }
}

#[test]
fn labels_of_lines_that_meet_are_in_the_order_of_the_lines() {
    let lines = vec![slope("a", 10.0, 50.0, true), slope("b", 10.0, 90.0, true), slope("c", 10.0, 5.0, true)];
    let sketch = sketch(&chart(lines), Form::Wide);
    let left = |name: &str| sketch.labels.iter().find(|label| label.text == name).map_or(0, |label| label.at.1);
    assert!(left("b") < left("a") && left("a") < left("c"));
}

#[test]
fn a_slope_without_lines_says_so() {
    assert!(Form::ALL.iter().all(|form| texts(&chart(vec![]), *form).contains(&"Chưa có số liệu".to_owned())));
}

fn any_slope() -> impl Strategy<Value = Slope> {
    let rate = || prop_oneof![6 => 0.0..130.0, 2 => Just(100.0), 1 => -1e6..1e6].prop_map(rate);
    let parts = (words(), (rate(), words()), (rate(), words()), any::<bool>(), prop::bool::weighted(0.15));
    parts.prop_map(|(name, from, to, exact, stands_out)| Slope { name, from, to, exact, stands_out })
}

fn any_chart() -> impl Strategy<Value = SlopeChart> {
    let lines = prop::collection::vec(any_slope(), 0..64).prop_map(|mut lines| {
        let mut named = 0;
        for line in &mut lines {
            named += u32::from(line.stands_out);
            line.stands_out &= named <= 10;
        }
        lines
    });
    let parts = (words(), words(), lines, prop::option::of(any_slope()), words());
    parts.prop_map(|(from, to, lines, whole, empty)| SlopeChart { from, to, lines, whole, empty })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_slope_is_sound_and_no_labels_overlap(chart in any_chart(), wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        prop_assert_eq!(misplaced(&sketch(&chart, form)), None);
        prop_assert_eq!(fault(&draw(&testing::chart(Drawing::Slope(chart)), form)), None);
    }
}
