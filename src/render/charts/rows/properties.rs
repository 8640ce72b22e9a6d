//! Whole drawings of anything that can be written down: sound XML, no two labels over each other, nothing outside.

use super::tests::chart;
use super::*;
use crate::render::charts::sketch::{Sketch, Stroke};
use crate::render::charts::testing::{self, fault, misplaced, rate, role, words};
use crate::render::charts::{Chart, Drawing, KeyEntry, PerCent, Sample, Tenths, draw};
use proptest::prelude::*;

fn value() -> impl Strategy<Value = PerCent> {
    prop_oneof![6 => 0.0..130.0, 3 => Just(100.0), 1 => Just(0.0), 1 => -1e6..1e6, 1 => -1e-300..1e-300].prop_map(rate)
}

fn estimate() -> impl Strategy<Value = Estimate> {
    let span = (value(), prop::option::of(value())).prop_map(|(low, high)| Span { low, high });
    (value(), prop::option::of(span)).prop_map(|(value, range)| Estimate { value, range })
}

fn shown() -> impl Strategy<Value = Shown> {
    let dot = (estimate(), prop::option::of(value()), prop::collection::vec(value(), 0..3));
    let zones = prop::option::of((value(), value()));
    let bullet = (estimate(), prop::option::of(value()), prop::option::of(value()), zones);
    let dots = prop::collection::vec((value(), any::<bool>()), 0..60);
    prop_oneof![
        1 => words().prop_map(Shown::Nothing),
        3 => dot.prop_map(|(now, before, targets)| Shown::Dot(Dumbbell { now, before, targets })),
        2 => bullet.prop_map(|(now, target, pace, zones)| Shown::Bullet(Bullet { now, target, pace, zones })),
        2 => (dots, prop::option::of(value())).prop_map(|(dots, median)| Shown::Strip(Strip { dots, median })),
    ]
}

fn row() -> impl Strategy<Value = Row> {
    (prop::option::of(words()), words(), prop::option::of(words()), shown())
        .prop_map(|(rank, name, value, shown)| Row { rank, name, value, shown })
}

fn any_chart() -> impl Strategy<Value = RowChart<'static>> {
    let level = (role(), value(), words()).prop_map(|(role, value, name)| Level { role, value, name });
    let samples = vec![Sample::Small, Sample::Stroke, Sample::Bar, Sample::Zone, Sample::Range];
    let entry = (role(), prop::sample::select(samples), words());
    let key = prop::collection::vec(entry.prop_map(|(role, sample, text)| KeyEntry { role, sample, text }), 0..5);
    let rows = prop::collection::vec(row(), 0..12);
    let parts = (rows, prop::collection::vec(level, 0..4), key, prop::option::of(words()), words());
    parts.prop_map(|(rows, levels, key, rest, empty)| RowChart { levels, key, rest, empty, ..chart(rows) })
}

/// A stroke that leaves the drawing.
fn outside(sketch: &Sketch) -> Option<String> {
    let inside = |(x, y): (Tenths, Tenths), radius: Tenths| {
        x >= radius && x + radius <= sketch.size.0 && y >= radius && y + radius <= sketch.size.1
    };
    let stays = |stroke: &&Stroke| match stroke {
        Stroke::Path(_, points) | Stroke::Area(_, points) => points.iter().all(|point| inside(*point, 0)),
        Stroke::Dot(_, at, radius) => inside(*at, Tenths::try_from(*radius).unwrap_or(Tenths::MAX)),
    };
    sketch.strokes.iter().find(|stroke| !stays(stroke)).map(|stroke| format!("outside: {stroke:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_chart_of_rows_is_drawn_as_sound_xml(chart in any_chart(), title: String, wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        let chart = Chart { title, ..testing::chart(Drawing::Rows(chart)) };
        let svg = draw(&chart, form);
        prop_assert_eq!(fault(&svg), None);
        prop_assert_eq!(svg, draw(&chart, form));
    }

    #[test]
    fn nothing_in_any_chart_of_rows_overlaps_or_leaves_it(chart in any_chart(), wide in any::<bool>()) {
        let sketch = sketch(&chart, if wide { Form::Wide } else { Form::Narrow });
        prop_assert_eq!(misplaced(&sketch).or_else(|| outside(&sketch)), None);
    }
}
