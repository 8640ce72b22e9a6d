//! Whole charts of shares of examples: what a reader finds in them.

use super::*;
use crate::render::charts::chart::Role;
use crate::render::charts::testing::{self, Vietnamese, misplaced};
use crate::render::charts::{Drawing, draw};
use jiff::civil::date;

/// A chart of three states without columns.
pub(super) fn chart() -> ShareChart<'static> {
    let state = |role, look, name: &str| State { role, look, name: name.to_owned(), last: "6".to_owned() };
    ShareChart {
        axes: &Vietnamese,
        states: vec![
            state(Role::Reached, Look::Solid, "đã đạt chỉ tiêu"),
            state(Role::Behind, Look::Rising, "chậm"),
            state(Role::Missing, Look::Level, "không có báo cáo gần đây"),
        ],
        columns: Vec::new(),
        empty: "Chưa có số liệu".to_owned(),
    }
}

/// The same with weekly columns of these counts.
fn with(counts: &[[u32; 3]]) -> ShareChart<'static> {
    let week = |n: i64| date(2024, 10, 1).saturating_add(jiff::Span::new().weeks(n));
    let column = |(n, counts): (i64, &[u32; 3])| Column { date: week(n), counts: counts.to_vec() };
    ShareChart { columns: (0..).zip(counts).map(column).collect(), ..chart() }
}

fn texts(chart: &ShareChart, form: Form) -> Vec<String> {
    sketch(chart, form).labels.into_iter().map(|label| label.text).collect()
}

fn year() -> ShareChart<'static> {
    with(&(0..52).map(|week: u32| [week / 3, 40 - week / 2, 10 + (week % 5)]).collect::<Vec<_>>())
}

#[test]
fn a_state_is_named_at_its_end_or_in_the_key_if_nothing_is_in_it_any_more() {
    let chart = with(&[[0, 5, 5], [2, 8, 0], [6, 4, 0]]);
    for form in Form::ALL {
        let plan = Layout::new(&chart, form.sizes()).unwrap_or_else(|| panic!("there is something to draw"));
        assert_eq!(plan.key.samples.iter().map(|(state, _)| *state).collect::<Vec<_>>(), [2]);
        let texts = texts(&chart, form).join(" ");
        assert!(["chậm", "không có báo cáo gần đây"].iter().all(|name| texts.matches(name).count() == 1), "{texts}");
    }
    let named = texts(&with(&[[0, 3, 0], [0, 6, 0]]), Form::Wide).join(" ");
    assert!(!named.contains("đã đạt") && !named.contains("không có"), "{named}");
}

#[test]
fn every_column_is_full_and_its_parts_are_parted_by_the_ground() {
    let chart = with(&[[1, 1, 2], [0, 3, 4], [9, 0, 0]]);
    let plan = Layout::new(&chart, Form::Wide.sizes()).unwrap_or_else(|| panic!("there is something to draw"));
    let height = plan.plot.bottom - plan.plot.top;
    let first: Vec<(i32, i32)> = plan.parts.iter().map(|parts| (parts[0].top, parts[0].bottom)).collect();
    assert!(first.iter().all(|(top, bottom)| top < bottom) && first.windows(2).all(|pair| pair[1].1 + 12 == pair[0].0));
    assert_eq!(first[0].1 - first[2].0 + 12, height);
    assert_eq!(plan.parts.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 2]);
}

#[test]
fn counts_stand_in_wide_columns_and_nowhere_else() {
    let few = with(&[[11, 12, 13], [21, 22, 23], [31, 32, 33], [41, 42, 43]]);
    let texts = texts(&few, Form::Wide);
    assert!(["11", "22", "33", "41"].iter().all(|count| texts.contains(&(*count).to_owned())), "{texts:?}");
    assert!(!self::texts(&year(), Form::Wide).contains(&"40".to_owned()));
}

#[test]
fn a_year_of_weeks_is_small() {
    for form in Form::ALL {
        let bytes = draw(&testing::chart(Drawing::Shares(year())), form).len();
        assert!(bytes < 7_000, "{bytes} bytes, {form:?}");
    }
}

#[test]
fn without_a_count_it_says_so() {
    for chart in [chart(), with(&[[0, 0, 0], [0, 0, 0]])] {
        assert_eq!(Form::ALL.map(|form| texts(&chart, form)), [["Chưa có số liệu"], ["Chưa có số liệu"]]);
    }
}

#[test]
fn no_label_of_the_examples_is_misplaced() {
    let charts = [with(&[[1, 0, 0]]), with(&[[1, 1, 1]]), with(&[[999, 1, 1]; 4]), year()];
    for (form, chart) in Form::ALL.into_iter().flat_map(|form| charts.iter().map(move |chart| (form, chart))) {
        assert_eq!(misplaced(&sketch(chart, form)), None, "{form:?}");
    }
}
