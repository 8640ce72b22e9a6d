//! Whole drawings: what a reader finds in them, and that nothing overlaps whatever the data are.

use super::*;
use crate::render::charts::testing::{self, Vietnamese, fault, misplaced, rate, role, words};
use crate::render::charts::{Drawing, Role, Sample, draw};
use jiff::civil::date;
use proptest::prelude::*;

fn chart(panels: Vec<Panel>) -> MultiplesChart<'static> {
    MultiplesChart {
        axes: &Vietnamese,
        days: (date(2025, 1, 6), date(2025, 12, 29)),
        target: Some(rate(95.0)),
        behind: vec![vec![(date(2025, 1, 6), rate(3.0)), (date(2025, 12, 29), rate(88.0))]],
        panels,
        key: vec![KeyEntry { role: Role::Comparison, sample: Sample::Line, text: "Toàn tỉnh".to_owned() }],
        empty: "Chưa có số liệu".to_owned(),
    }
}

fn panel(name: &str, rates: &[f64]) -> Panel {
    let day = |week: i64| date(2025, 1, 6).saturating_add(jiff::Span::new().weeks(week));
    let run = (0..).map(day).zip(rates.iter().map(|value| rate(*value))).collect();
    let latest = rates.last().map(|rate| format!("{rate}%")).unwrap_or_default();
    Panel { name: name.to_owned(), runs: vec![run], ranges: Vec::new(), latest, exact: true }
}

fn texts(chart: &MultiplesChart, form: Form) -> Vec<String> {
    sketch(chart, form).labels.into_iter().map(|label| label.text).collect()
}

#[test]
fn every_panel_has_its_name_and_its_latest_figure() {
    let panels: Vec<Panel> = (1..=7).map(|n| panel(&format!("Xã {n}"), &[10.0, 20.0, 30.0 + f64::from(n)])).collect();
    for (form, days) in [(Form::Wide, 3), (Form::Narrow, 2)] {
        let texts = texts(&chart(panels.clone()), form);
        for text in (1..=7).flat_map(|n| [format!("Xã {n}"), format!("{}%", 30 + n)]) {
            assert_eq!(texts.iter().filter(|label| **label == text).count(), 1, "{text} in {texts:?}");
        }
        // Below the lowest panel of each column.
        assert_eq!(texts.iter().filter(|label| *label == "29/12").count(), days);
    }
}

#[test]
fn a_panel_without_figures_says_so() {
    assert!(Form::ALL.iter().all(|form| {
        texts(&chart(vec![panel("a", &[]), panel("b", &[1.0])]), *form).contains(&"Chưa có số liệu".to_owned())
    }));
}

#[test]
fn two_dozen_panels_of_a_year_are_small() {
    let curve = |n: i32| -> Vec<f64> { (1..=52).map(|week| 94.0 - f64::from(n) - 90.0 / f64::from(week)).collect() };
    let panels: Vec<Panel> = (0..24).map(|n| panel("Thượng Sơn", &curve(n))).collect();
    for form in Form::ALL {
        let svg = draw(&testing::chart(Drawing::Multiples(chart(panels.clone()))), form);
        assert!(svg.len() < 20_000, "{} bytes", svg.len());
    }
}

fn any_panel() -> impl Strategy<Value = Panel> {
    let day = || (0i64..400).prop_map(|n| date(2025, 1, 6).saturating_add(jiff::Span::new().days(n)));
    let rate = || prop_oneof![6 => 0.0..130.0, 2 => Just(100.0), 1 => -1e6..1e6].prop_map(rate);
    let runs = prop::collection::vec(prop::collection::vec((day(), rate()), 0..20), 0..3);
    let ranges = prop::collection::vec((day(), rate(), prop::option::of(rate())), 0..3);
    let parts = (words(), runs, ranges, words(), any::<bool>());
    parts.prop_map(|(name, runs, ranges, latest, exact)| Panel { name, runs, ranges, latest, exact })
}

fn any_chart() -> impl Strategy<Value = MultiplesChart<'static>> {
    let entry = (role(), words()).prop_map(|(role, text)| KeyEntry { role, sample: Sample::Line, text });
    let days = (0i64..200, 0i64..200).prop_map(|(from, days)| {
        let day = |n| date(2025, 1, 6).saturating_add(jiff::Span::new().days(n));
        (day(from), day(from + days))
    });
    let parts = (prop::collection::vec(any_panel(), 0..30), days, prop::collection::vec(entry, 0..4), words());
    parts.prop_map(|(panels, days, key, empty)| MultiplesChart { days, key, empty, ..chart(panels) })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_multiples_are_sound_and_no_labels_overlap(chart in any_chart(), wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        prop_assert_eq!(misplaced(&sketch(&chart, form)), None);
        prop_assert_eq!(fault(&draw(&testing::chart(Drawing::Multiples(chart)), form)), None);
    }
}
