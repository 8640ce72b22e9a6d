//! Whole drawings: what a reader finds in them, and that nothing overlaps whatever the data are.

use super::*;
use crate::analysis::{Beside, funnel};
use crate::domain::Ratio;
use crate::render::charts::testing::{self, Vietnamese, fault, misplaced, rate, role, words};
use crate::render::charts::{Drawing, Role, Sample, draw};
use proptest::prelude::*;

fn chart(units: Vec<Unit>, limits: Vec<Limit>) -> FunnelChart<'static> {
    FunnelChart {
        axes: &Vietnamese,
        across: "người đủ điều kiện".to_owned(),
        overall: (rate(90.0), "90%".to_owned()),
        limits,
        units,
        key: vec![KeyEntry {
            role: Role::Comparison, sample: Sample::Band, text: "95 trong 100 đơn vị".to_owned()
        }],
        empty: "Chưa có số liệu".to_owned(),
    }
}

fn unit(size: u64, value: f64, outside: Option<&str>) -> Unit {
    Unit { size, rate: rate(value), outside: outside.map(str::to_owned) }
}

fn limit(size: u64, [a, b, c, d]: [f64; 4]) -> Limit {
    Limit { size, inner: (rate(b), rate(c)), outer: (rate(a), rate(d)) }
}

fn texts(chart: &FunnelChart, form: Form) -> Vec<String> {
    sketch(chart, form).labels.into_iter().map(|label| label.text).collect()
}

#[test]
fn units_outside_are_named_and_others_are_points() {
    let units = vec![unit(50, 92.0, None), unit(5000, 95.0, Some("Hải Phòng")), unit(700, 80.0, Some("Thượng Sơn"))];
    let limits = vec![limit(5000, [88.5, 89.2, 90.8, 91.4]), limit(50, [72.0, 80.0, 96.6, 99.0])];
    for form in Form::ALL {
        let texts = texts(&chart(units.clone(), limits.clone()), form);
        for text in ["Hải Phòng", "Thượng Sơn", "90%", "100", "1000", "người đủ điều kiện", "95 trong 100 đơn vị"]
        {
            assert!(texts.iter().any(|label| label == text), "{text} in {texts:?}");
        }
    }
}

#[test]
fn a_funnel_without_units_says_so() {
    for form in Form::ALL {
        assert!(texts(&chart(vec![], vec![]), form).contains(&"Chưa có số liệu".to_owned()));
    }
}

fn per_cent() -> impl Strategy<Value = PerCent> {
    prop_oneof![6 => 0.0..130.0, 2 => Just(100.0), 1 => -1e6..1e6].prop_map(rate)
}

fn any_chart() -> impl Strategy<Value = FunnelChart<'static>> {
    let size = || prop_oneof![6 => 1u64..100_000, 1 => 0u64..u64::MAX];
    let unit = (size(), per_cent(), prop::option::of(words()));
    let unit = unit.prop_map(|(size, rate, outside)| Unit { size, rate, outside });
    let limit = (size(), per_cent(), per_cent(), per_cent(), per_cent());
    let limit = limit.prop_map(|(size, a, b, c, d)| Limit { size, inner: (a, b), outer: (c, d) });
    let entry = (role(), words()).prop_map(|(role, text)| KeyEntry { role, sample: Sample::Line, text });
    let parts = (
        prop::collection::vec(unit, 0..70),
        prop::collection::vec(limit, 0..9),
        (per_cent(), words()),
        words(),
        prop::collection::vec(entry, 0..4),
    );
    parts.prop_map(|(units, limits, overall, across, key)| FunnelChart { overall, across, key, ..chart(units, limits) })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_funnel_is_sound_and_no_labels_overlap(chart in any_chart(), wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        prop_assert_eq!(misplaced(&sketch(&chart, form)), None);
        prop_assert_eq!(fault(&draw(&testing::chart(Drawing::Funnel(chart)), form)), None);
    }

    /// What the page says of a unit is what the drawing shows: a point is drawn beyond the edge of the area only where the
    /// analysis calls it outside, and never within the area where it does.
    #[test]
    fn a_point_is_drawn_outside_where_the_page_calls_it_so(
        units in prop::collection::vec((0u64..100_000, 1u64..100_000), 5..20),
        wide in any::<bool>(),
    ) {
        let units: Vec<Ratio> = units.into_iter().map(|(count, base)| Ratio { count: count.min(base), base }).collect();
        let Some(found) = funnel(&units) else { return Ok(()) };
        let limits: Vec<Limit> = units.iter().map(|unit| {
            let limits = found.limits(unit.base);
            let (a, d) = limits.nearly_all;
            limit(unit.base, [a, limits.most.0, limits.most.1, d])
        }).collect();
        let drawn = chart(units.iter().map(|one| unit(one.base, one.per_cent().unwrap_or(0.0), None)).collect(), limits.clone());
        let scale = scale::Scale::of(&drawn);
        let sizes = (if wide { Form::Wide } else { Form::Narrow }).sizes();
        let plot = crate::render::charts::frame::Frame { left: 500, top: 0, right: sizes.width - 500, bottom: sizes.plot_height };
        for (one, limit) in units.iter().zip(limits) {
            let [point, low, high] = [rate(one.per_cent().unwrap_or(0.0)), limit.inner.0, limit.inner.1]
                .map(|rate| scale.at(one.base, rate, plot).1);
            match found.beside(*one) {
                Beside::Above => prop_assert!(point <= high),
                Beside::Within => prop_assert!(high <= point && point <= low),
                Beside::Below => prop_assert!(point >= low),
            }
        }
    }
}
