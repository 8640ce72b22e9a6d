//! Whole drawings of anything that can be written down: sound XML, and no two labels over each other.

use super::flags::Pole;
use super::tests::chart;
use super::*;
use crate::render::charts::label::Label;
use crate::render::charts::testing::{self, fault, rate, role, words};
use crate::render::charts::{Chart, Drawing, KeyEntry, PerCent, Role, Sample, draw};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// Two labels that overlap, one that leaves the drawing, or a pole through a flag.
pub(super) fn misplaced(chart: &LineChart, form: Form) -> Option<String> {
    let plan = layout::plan(chart, form);
    let crossed = plan.poles.iter().find_map(|Pole { x, top, .. }| {
        let pole = |label: &&Label| label.frame().meets((*x, *top + 1), (*x, plan.plot.top));
        plan.labels.iter().filter(|label| label.frame().bottom <= plan.plot.top - 200).find(pole)
    });
    testing::misplaced(&sketch(chart, form)).or_else(|| crossed.map(|label| format!("crossed: {label:?}")))
}

/// Any day, most of them within two years.
fn day() -> impl Strategy<Value = Date> {
    let within = |from: Date, days: i64| (0..days).prop_map(move |n| from.saturating_add(jiff::Span::new().days(n)));
    prop_oneof![
        8 => within(date(2022, 6, 1), 730),
        2 => within(date(2023, 5, 29), 3),
        1 => within(Date::MIN, 7_300_000),
    ]
}

fn value() -> impl Strategy<Value = PerCent> {
    prop_oneof![6 => 0.0..130.0, 2 => Just(100.0), 1 => -1e6..1e6, 1 => -1e-300..1e-300].prop_map(rate)
}

fn mark() -> impl Strategy<Value = Mark> {
    let name = || prop::option::of(words());
    let points = prop::collection::vec((day(), value()), 0..9);
    let course = prop::sample::select(vec![Course::Straight, Course::Step]);
    let dot = (day(), value(), any::<bool>(), name());
    let dot = dot.prop_map(|(date, value, exact, label)| Dot { date, value, exact, label });
    let bar = (day(), value(), prop::option::of(value())).prop_map(|(date, low, high)| Range { date, low, high });
    let slice = (day(), value(), value()).prop_map(|(date, low, high)| Slice { date, low, high });
    let revision = (day(), value(), value()).prop_map(|(date, before, stands)| Revision { date, before, stands });
    prop_oneof![
        (role(), course, points, name()).prop_map(|(role, course, points, name)| Mark::Line(Line {
            role,
            course,
            points,
            name
        })),
        (role(), prop::collection::vec(dot, 0..6), name()).prop_map(|(role, dots, name)| Mark::Dots(Dots {
            role,
            dots,
            name
        })),
        (role(), prop::collection::vec(bar, 0..4)).prop_map(|(role, bars)| Mark::Ranges(Ranges { role, bars })),
        (role(), any::<bool>(), prop::collection::vec(slice, 0..5), name()).prop_map(|(role, inner, slices, name)| {
            Mark::Band(Band { role, depth: if inner { Depth::Inner } else { Depth::Outer }, slices, name })
        }),
        prop::collection::vec(revision, 0..4).prop_map(Mark::Revisions),
        (day(), day()).prop_map(|(from, to)| Mark::Window(Window { from, to })),
        (day(), words()).prop_map(|(date, label)| Mark::Deadline(Deadline { role: Role::Deadline, date, label })),
        (role(), value(), name()).prop_map(|(role, value, name)| Mark::Level(Level { role, value, name })),
    ]
}

fn any_chart() -> impl Strategy<Value = LineChart<'static>> {
    let samples =
        vec![Sample::Line, Sample::Dot, Sample::Hollow, Sample::Range, Sample::Band, Sample::Core, Sample::Hatch];
    let entry = (role(), prop::sample::select(samples), words());
    let key = prop::collection::vec(entry.prop_map(|(role, sample, text)| KeyEntry { role, sample, text }), 0..4);
    let parts = (words(), prop::option::of((day(), day())), prop::collection::vec(mark(), 0..8), key);
    parts.prop_map(|(empty, days, marks, key)| LineChart { days, marks, key, empty, ..chart() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_chart_is_drawn_as_sound_xml(
        chart in any_chart(),
        title: String,
        description: String,
        wide in any::<bool>(),
    ) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        let chart = Chart { title, description, ..testing::chart(Drawing::Line(chart)) };
        let svg = draw(&chart, form);
        prop_assert_eq!(fault(&svg), None);
        prop_assert_eq!(svg, draw(&chart, form));
    }

    #[test]
    fn no_labels_of_any_chart_overlap(chart in any_chart(), wide in any::<bool>()) {
        prop_assert_eq!(misplaced(&chart, if wide { Form::Wide } else { Form::Narrow }), None);
    }
}
