//! Whole heatmaps of examples: what a reader finds in them, and how small they are.

use super::*;
use crate::render::charts::chart::{AxisText, DateStep};
use crate::render::charts::testing::{self, Vietnamese, misplaced};
use crate::render::charts::{Drawing, draw};
use jiff::civil::{Date, date};

impl HeatText for Vietnamese {
    fn last_columns(&self, shown: usize, of: usize) -> String {
        format!("{shown} kỳ gần nhất trong {of} kỳ")
    }
}

/// A map without rows.
pub(super) fn chart() -> HeatChart<'static> {
    HeatChart {
        text: &Vietnamese,
        days: Vec::new(),
        rows: Vec::new(),
        classes: ["dưới 50%", "50–75%", "75–90%", "90–100%", "100%"].map(str::to_owned),
        missing: "không có số liệu; bên dưới: số liệu trước đó".to_owned(),
        empty: "Chưa có số liệu".to_owned(),
    }
}

/// Weeks from Monday 8 January 2024 on.
pub(super) fn weeks(count: usize) -> Vec<Date> {
    (0..count)
        .filter_map(|week| Some(date(2024, 1, 8).saturating_add(jiff::Span::new().weeks(i64::try_from(week).ok()?))))
        .collect()
}

/// Units that rise, each a little later than the one before; every ninth cell and the last unit have no figure.
fn rising(rows: usize, columns: usize) -> HeatChart<'static> {
    let cell = |row: usize, column: usize| {
        let class = Class::nth((column * 6 / columns.max(1)).saturating_sub(row % 3));
        match (row * 5 + column) % 9 {
            _ if row + 1 == rows && rows > 1 => Cell::Missing,
            4 => Cell::Carried(class),
            _ => Cell::Filled(class, (column * 100 / columns.max(1)).to_string()),
        }
    };
    let row = |row: usize| Row {
        name: format!("Huyện Thượng Sơn {row}"),
        strong: row == 0,
        cells: (0..columns).map(|column| cell(row, column)).collect(),
        last: Some("98,2%".to_owned()),
    };
    HeatChart { days: weeks(columns), rows: (0..rows).map(row).collect(), ..chart() }
}

fn svg(chart: HeatChart<'_>, form: Form) -> String {
    draw(&testing::chart(Drawing::Heat(chart)), form)
}

fn texts(chart: &HeatChart, form: Form) -> Vec<String> {
    sketch(chart, form).labels.into_iter().map(|label| label.text).collect()
}

#[test]
fn thirty_units_of_a_year_are_small() {
    for (form, most) in [(Form::Wide, 18_000), (Form::Narrow, 18_000)] {
        let bytes = svg(rising(30, 52), form).len();
        assert!(bytes < most, "{bytes} bytes, {form:?}");
    }
}

/// No cell is like its neighbour, so that nothing is merged.
#[test]
fn thirty_units_of_a_year_stay_below_forty_kilobytes_if_no_cell_is_like_its_neighbour() {
    let mut chart = rising(30, 52);
    for row in &mut chart.rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            *cell = Cell::Filled(Class::nth(column % 5), "98".to_owned());
        }
    }
    let bytes = svg(chart, Form::Wide).len();
    assert!((20_000..40_000).contains(&bytes), "{bytes} bytes");
}

#[test]
fn the_pattern_is_as_high_as_the_stylesheet_draws_it() {
    let css = include_str!("../../../../themes/default/styles/50-charts.css");
    let rule = css.split("\n.c-comb {").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    assert!(rule.contains(&format!("stroke-width: {}px;", strokes::COMB / 10)), "{rule}");
}

#[test]
fn neighbours_of_one_class_are_one_rectangle() {
    let row = |cells: Vec<Cell>| HeatChart {
        days: weeks(cells.len()),
        rows: vec![Row { name: "a".to_owned(), strong: false, cells, last: None }],
        ..chart()
    };
    let filled = |class| Cell::Filled(Class::nth(class), String::new());
    let shapes = |chart: HeatChart<'_>| {
        let svg = svg(chart, Form::Wide);
        let cells = svg.rsplit("class=\"c-cell c-class-1\" d=\"").next().and_then(|rest| rest.split('"').next());
        cells.map(|path| path.matches('z').count())
    };
    assert_eq!(shapes(row(vec![filled(0), filled(0), filled(0)])), Some(1));
    assert_eq!(shapes(row(vec![filled(0), filled(1), filled(0)])), Some(2));
    assert_eq!(shapes(row(vec![filled(0), Cell::Carried(Class::nth(0)), filled(0)])), Some(3));
}

#[test]
fn cells_have_their_texts_where_all_have_room() {
    let inside = |chart: &HeatChart<'_>, form| texts(chart, form).iter().filter(|text| text.len() < 3).count();
    assert_eq!(inside(&rising(1, 10), Form::Wide), 9, "one is from before");
    assert_eq!(inside(&rising(1, 12), Form::Wide), 11);
    assert_eq!(inside(&rising(1, 52), Form::Wide), 0);
    assert_eq!(inside(&rising(1, 12), Form::Narrow), 0);
    assert_eq!(inside(&rising(1, 4), Form::Narrow), 4);
}

#[test]
fn a_form_without_room_for_all_columns_says_how_many_it_shows() {
    let says = |columns, form| texts(&rising(3, columns), form).into_iter().find(|text| text.contains("kỳ gần nhất"));
    assert_eq!(says(52, Form::Wide), None);
    assert_eq!(says(120, Form::Wide), None);
    assert_eq!(says(52, Form::Narrow), None);
    assert!(says(120, Form::Narrow).is_some_and(|text| text.ends_with("trong 120 kỳ")));
}

#[test]
fn the_last_column_always_has_its_date_and_the_first_its_year() {
    for (form, columns) in Form::ALL.into_iter().flat_map(|form| [1, 4, 12, 52].map(|columns| (form, columns))) {
        let chart = rising(3, columns);
        let last = chart.days[columns - 1];
        let texts = texts(&chart, form);
        assert!(texts.contains(&Vietnamese.date(last, DateStep::Day)), "{last} in {texts:?}");
        assert!(texts.contains(&"2024".to_owned()));
    }
}

#[test]
fn every_row_has_its_name_and_its_last_value() {
    for form in Form::ALL {
        let texts = texts(&rising(30, 52), form);
        assert_eq!(texts.iter().filter(|text| *text == "98,2%").count(), 30);
        assert!(texts.join(" ").contains("Huyện Thượng Sơn 29"));
    }
}

#[test]
fn without_rows_or_days_it_says_so() {
    let rows = rising(3, 4).rows;
    for chart in [chart(), HeatChart { rows, ..chart() }, HeatChart { days: weeks(3), ..chart() }] {
        assert_eq!(Form::ALL.map(|form| texts(&chart, form)), [["Chưa có số liệu"], ["Chưa có số liệu"]]);
    }
}

#[test]
fn no_label_of_the_examples_is_misplaced() {
    for (form, (rows, columns)) in
        Form::ALL.into_iter().flat_map(|form| [(1, 1), (3, 4), (15, 12), (64, 52), (30, 120)].map(|size| (form, size)))
    {
        assert_eq!(misplaced(&sketch(&rising(rows, columns), form)), None, "{rows} by {columns}, {form:?}");
    }
}
