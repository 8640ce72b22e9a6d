//! Whole drawings of anything that can be written down: sound XML, and no two labels over each other.

use super::frame::Frame;
use super::header::Pole;
use super::label::Label;
use super::tests::{chart, rate};
use super::*;
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// What is wrong with `svg` as XML, as far as this project's writer could get it wrong.
fn fault(svg: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    for (place, part) in svg.split('<').enumerate() {
        let Some((tag, text)) = part.split_once('>') else {
            if place == 0 && part.is_empty() {
                continue;
            }
            return Some(format!("unclosed tag {part:?}"));
        };
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        match (tag.starts_with('/'), tag.ends_with('/')) {
            (true, _) if open.pop() != Some(name) => return Some(format!("</{name}> closes something else")),
            (false, false) => open.push(name),
            _ => {}
        }
        let references = tag.split('&').skip(1).chain(text.split('&').skip(1));
        if let Some(bare) =
            references.into_iter().find(|rest| !["amp;", "lt;", "gt;", "quot;"].iter().any(|end| rest.starts_with(end)))
        {
            return Some(format!("bare & before {bare:?}"));
        }
        if tag.matches('"').count() % 2 != 0
            || text.contains('>')
            || part.contains(|c: char| c.is_control() || c == '\u{ffff}')
        {
            return Some(format!("stray sign in {part:?}"));
        }
        if let Some(path) = tag.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next())
            && !path.chars().all(|c| "Mlhvaz0123456789.- ".contains(c))
        {
            return Some(format!("not a path: {path}"));
        }
    }
    (!open.is_empty()).then(|| format!("{open:?} left open"))
}

#[test]
fn the_checker_finds_faults() {
    assert_eq!(fault("<a><b c=\"&lt;\"/>d</a>"), None);
    for bad in ["<a>", "<a></b>", "<a>&</a>", "<a b=\"></a>", "<a>></a>", "<a d=\"MNaN\"/>", "<a>\u{1}</a>", "a<b"] {
        assert!(fault(bad).is_some(), "{bad}");
    }
}

/// Two labels that overlap, or one that leaves the drawing.
pub(super) fn misplaced(plan: &layout::Plan) -> Option<String> {
    let whole = Frame { left: 0, top: 0, right: plan.size.0, bottom: plan.size.1 };
    let outside = plan.labels.iter().find(|label| !whole.holds(label.frame()));
    let over = plan.labels.iter().enumerate().find_map(|(place, a)| {
        let after = plan.labels.iter().skip(place + 1);
        after.map(|b| (a, b)).find(|(a, b)| !a.text.is_empty() && !b.text.is_empty() && a.frame().overlaps(b.frame()))
    });
    let pole_in_flag = plan.poles.iter().find_map(|Pole { x, top, .. }| {
        let pole = |label: &&Label| label.frame().meets((*x, *top + 1), (*x, plan.plot.top));
        plan.labels.iter().filter(|label| label.frame().bottom <= plan.plot.top - 200).find(pole)
    });
    let outside = outside.map(|label| format!("outside: {label:?}"));
    let crossed = pole_in_flag.map(|label| format!("crossed: {label:?}"));
    outside.or_else(|| over.map(|(a, b)| format!("overlapping: {a:?} and {b:?}"))).or(crossed)
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

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "(Hạn|tỉnh|Ước|98,2\u{202f}%|Nguyễn| ){0,8}",
        1 => "[A-Za-z]{0,60}",
        1 => any::<String>(),
    ]
}

fn role() -> impl Strategy<Value = Role> {
    prop::sample::select(ink::ROLES.map(|(role, _)| role).to_vec())
}

fn mark() -> impl Strategy<Value = Mark> {
    let name = || prop::option::of(words());
    let points = prop::collection::vec((day(), value()), 0..9);
    let course = prop::sample::select(vec![Course::Straight, Course::Step]);
    let dot = (day(), value(), any::<bool>(), name());
    let dot = dot.prop_map(|(date, value, exact, label)| Dot { date, value, exact, label });
    let bar = (day(), value(), prop::option::of(value())).prop_map(|(date, low, high)| Range { date, low, high });
    let slice = (day(), value(), value()).prop_map(|(date, low, high)| Slice { date, low, high });
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
        (role(), prop::collection::vec(slice, 0..5), name()).prop_map(|(role, slices, name)| Mark::Band(Band {
            role,
            slices,
            name
        })),
        (day(), words()).prop_map(|(date, label)| Mark::Deadline(Deadline { role: Role::Deadline, date, label })),
        (role(), value(), name()).prop_map(|(role, value, name)| Mark::Level(Level { role, value, name })),
    ]
}

fn any_chart() -> impl Strategy<Value = Chart<'static>> {
    let samples = vec![Sample::Line, Sample::Dot, Sample::Hollow, Sample::Range, Sample::Band];
    let entry = (role(), prop::sample::select(samples), words());
    let key = prop::collection::vec(entry.prop_map(|(role, sample, text)| KeyEntry { role, sample, text }), 0..4);
    let texts = (words(), any::<String>(), any::<String>());
    let parts = (texts, prop::option::of((day(), day())), prop::collection::vec(mark(), 0..8), key);
    parts.prop_map(|((empty, title, description), days, marks, key)| Chart {
        title,
        description,
        days,
        marks,
        key,
        empty,
        ..chart()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_chart_is_drawn_as_sound_xml(chart in any_chart(), wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        let svg = draw(&chart, form);
        prop_assert_eq!(fault(&svg), None);
        prop_assert_eq!(svg, draw(&chart, form));
    }

    #[test]
    fn no_labels_of_any_chart_overlap(chart in any_chart(), wide in any::<bool>()) {
        let plan = layout::plan(&chart, if wide { Form::Wide } else { Form::Narrow });
        prop_assert_eq!(misplaced(&plan), None);
    }
}
