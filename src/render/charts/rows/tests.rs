//! Whole drawings of examples: what a reader finds in them.

use super::*;
use crate::render::charts::testing::{self, Vietnamese, rate};
use crate::render::charts::{Drawing, PerCent, Role, draw};

/// A chart of rows and nothing else.
pub(super) fn chart(rows: Vec<Row>) -> RowChart<'static> {
    RowChart {
        axes: &Vietnamese,
        rows,
        levels: Vec::new(),
        key: Vec::new(),
        rest: None,
        empty: "Chưa có số".to_owned(),
    }
}

fn row(name: &str, value: &str, shown: Shown) -> Row {
    Row { rank: None, name: name.to_owned(), value: Some(value.to_owned()), shown }
}

fn dot(value: f64, before: Option<f64>) -> Shown {
    Shown::Dot(Dumbbell { now: Estimate::exact(rate(value)), before: before.map(rate), targets: Vec::new() })
}

fn target(value: f64) -> Level {
    Level { role: Role::Target, value: rate(value), name: "Chỉ tiêu".to_owned() }
}

fn ranked() -> RowChart<'static> {
    let mut rows = vec![
        row("Hải An", "136,6%", dot(136.6, Some(120.0))),
        row("Kiến Thụy", "98,2%", dot(98.2, None)),
        Row { value: None, ..row("Cát Hải", "", Shown::Nothing("không báo cáo".to_owned())) },
    ];
    rows[0].rank = Some("1".to_owned());
    RowChart {
        levels: vec![target(100.0)], rest: Some("48 đơn vị khác chưa có số liệu".to_owned()), ..chart(rows)
    }
}

fn texts(chart: &RowChart, form: Form) -> Vec<String> {
    sketch(chart, form).labels.into_iter().map(|label| label.text).collect()
}

fn svg(chart: RowChart<'_>, form: Form) -> String {
    draw(&testing::chart(Drawing::Rows(chart)), form)
}

#[test]
fn a_row_has_its_rank_its_name_and_its_figure() {
    for form in Form::ALL {
        let texts = texts(&ranked(), form);
        for text in ["1", "Hải An", "136,6%", "98,2%", "Chỉ tiêu", "140%", "0%", "48 đơn vị khác chưa có số liệu"]
        {
            assert!(texts.iter().any(|label| label == text), "{text} in {texts:?}");
        }
    }
}

#[test]
fn what_was_not_reported_is_said_and_not_drawn() {
    let drawn = |chart: RowChart<'_>| svg(chart, Form::Wide).matches("a4.8 4.8 0 1 0").count();
    assert_eq!(drawn(ranked()), 2);
    assert!(texts(&ranked(), Form::Narrow).contains(&"không báo cáo".to_owned()));
}

#[test]
fn names_stand_left_of_their_rows_or_above_them_on_a_phone() {
    let find = |form, text: &str| {
        let labels = sketch(&ranked(), form).labels;
        labels.into_iter().find(|label| label.text == text).map(|label| label.at).unwrap_or_default()
    };
    assert_eq!(find(Form::Wide, "Hải An").1, find(Form::Wide, "136,6%").1);
    assert!(find(Form::Narrow, "Hải An").1 < find(Form::Narrow, "136,6%").1);
}

#[test]
fn a_figure_stands_beyond_a_target_that_it_would_cover() {
    let plan = layout::plan(&ranked(), Form::Wide);
    let pole = plan.across.of(100.0);
    let label = plan.labels.iter().find(|label| label.text == "98,2%").map(|label| label.frame().left);
    assert!(label.is_some_and(|left| left > pole));
}

/// Right of the smaller point it would seem to be that one's.
#[test]
fn a_figure_stands_left_of_a_point_that_fell() {
    let fallen = chart(vec![row("Hải An", "22,7%", dot(22.7, Some(72.7)))]);
    for form in Form::ALL {
        let plan = layout::plan(&fallen, form);
        let label = plan.labels.iter().find(|label| label.text == "22,7%").map(|label| label.frame().right);
        assert!(label.is_some_and(|right| right < plan.across.of(22.7)), "{form:?}");
    }
}

#[test]
fn an_inexact_figure_is_hollow_with_its_range_which_is_open_where_nothing_bounds_it() {
    let inexact = |high: Option<PerCent>| {
        let now = Estimate { value: rate(70.0), range: Some(Span { low: rate(67.5), high }) };
        let dot = Shown::Dot(Dumbbell { now, before: None, targets: vec![rate(90.0)] });
        svg(chart(vec![row("Hải An", "khoảng 70%", dot)]), Form::Wide)
    };
    let strokes = |svg: &str| {
        let path = svg.split("class=\"c-range c-series\" d=\"").nth(1).and_then(|rest| rest.split('"').next());
        path.unwrap_or_default().matches('M').count()
    };
    assert_eq!(strokes(&inexact(Some(rate(72.5)))), 3);
    assert_eq!(strokes(&inexact(None)), 2);
    assert!(inexact(None).contains("c-hollow c-series") && inexact(None).contains("c-stroke c-target"));
}

#[test]
fn a_bullet_has_its_bar_its_marks_and_three_grounds() {
    let bullet = Bullet {
        now: Estimate::exact(rate(62.0)),
        target: Some(rate(100.0)),
        pace: Some(rate(75.0)),
        zones: Some((rate(72.0), rate(78.0))),
    };
    let bullet = svg(chart(vec![row("Thẻ", "62%", Shown::Bullet(bullet))]), Form::Narrow);
    let classes = ["c-bar c-series", "c-stroke c-target", "c-stroke c-pace", "c-zone c-class-1", "c-zone c-class-3"];
    assert!(classes.iter().all(|class| bullet.contains(&format!("class=\"{class}\""))), "{bullet}");
}

#[test]
fn forty_rows_are_small() {
    let rows =
        (0..40).map(|n| row("Thị trấn Thứ Mười Một", "63,2%", dot(f64::from(n) * 2.5, Some(f64::from(n))))).collect();
    let chart = chart(rows);
    for form in Form::ALL {
        let svg = svg(chart.clone(), form);
        assert!(svg.len() < 11_500, "{} bytes", svg.len());
    }
}

#[test]
fn a_chart_without_rows_says_so() {
    for form in Form::ALL {
        assert!(texts(&chart(Vec::new()), form).contains(&"Chưa có số".to_owned()));
    }
}
