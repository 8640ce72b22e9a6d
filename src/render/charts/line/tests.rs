//! Whole drawings of examples: what a reader finds in them.

use super::properties::misplaced;
use super::*;
use crate::render::charts::testing::{self, Vietnamese, rate};
use crate::render::charts::{Drawing, Role, draw};
use jiff::civil::{Date, date};

/// A chart without marks.
pub(super) fn chart() -> LineChart<'static> {
    LineChart {
        axes: &Vietnamese, days: None, marks: Vec::new(), key: Vec::new(), empty: "Chưa có số liệu".to_owned()
    }
}

fn with(marks: Vec<Mark>) -> LineChart<'static> {
    LineChart { marks, ..chart() }
}

fn dot(date: Date, value: f64, label: &str) -> Dot {
    let label = Some(label.to_owned()).filter(|label| !label.is_empty());
    Dot { date, value: rate(value), exact: true, label }
}

fn dots(dots: Vec<Dot>) -> Mark {
    Mark::Dots(Dots { role: Role::Series, dots, name: None })
}

fn line(role: Role, points: Vec<(Date, f64)>, name: &str) -> Mark {
    let points = points.into_iter().map(|(day, value)| (day, rate(value))).collect();
    Mark::Line(Line { role, course: Course::Straight, points, name: Some(name.to_owned()) })
}

fn deadline(date: Date, label: &str) -> Mark {
    Mark::Deadline(Deadline { role: Role::Deadline, date, label: label.to_owned() })
}

fn target(value: f64, name: &str) -> Mark {
    Mark::Level(Level { role: Role::Target, value: rate(value), name: Some(name.to_owned()) })
}

fn weeks(count: i32, end: f64) -> Vec<(Date, f64)> {
    let day = |week: i32| date(2024, 8, 5).saturating_add(jiff::Span::new().weeks(week));
    (0..count).map(|week| (day(week), end * (1.0 - (f64::from(week + 1)).powi(-1)))).collect()
}

fn two_dates() -> LineChart<'static> {
    let (first, last) = (date(2023, 5, 29), date(2023, 6, 13));
    with(vec![
        target(100.0, "Chỉ tiêu"),
        deadline(date(2023, 7, 31), "Hạn toàn quốc 31/7"),
        line(Role::Series, vec![(first, 90.0), (last, 100.0)], "Hải Phòng"),
        dots(vec![dot(first, 90.0, "90%"), dot(last, 100.0, "100%")]),
    ])
}

/// A year of weeks with a pace, a comparison and two deadlines: more names than a phone has room for.
fn year() -> LineChart<'static> {
    let weeks = weeks(46, 94.0);
    let (day, last) = weeks[45];
    with(vec![
        deadline(date(2025, 6, 30), "Hạn của tỉnh: 30/6"),
        deadline(date(2025, 7, 31), "Hạn toàn quốc: 31/7"),
        target(100.0, "Chỉ tiêu"),
        line(Role::Pace, vec![(date(2024, 8, 5), 0.0), (date(2025, 6, 30), 100.0)], "Tốc độ cần có"),
        line(Role::Comparison, self::weeks(46, 82.0), "Bình quân các tỉnh"),
        line(Role::Series, weeks, "Toàn tỉnh Hải Đông"),
        dots(vec![dot(day, last, "92%")]),
    ])
}

fn svg(chart: LineChart<'_>, form: Form) -> String {
    draw(&testing::chart(Drawing::Line(chart)), form)
}

fn texts(chart: &LineChart, form: Form) -> Vec<String> {
    sketch(chart, form).labels.into_iter().map(|label| label.text).collect()
}

#[test]
fn two_dates_are_a_line_with_both_rates_its_name_and_the_deadline() {
    for form in Form::ALL {
        let texts = texts(&two_dates(), form);
        for text in ["90%", "Hải Phòng", "Hạn toàn quốc 31/7", "Chỉ tiêu", "2023", "0%"] {
            assert!(texts.iter().any(|label| label == text), "{text} in {texts:?}");
        }
        // The rate and the tick.
        assert_eq!(texts.iter().filter(|label| *label == "100%").count(), 2);
    }
}

#[test]
fn names_stand_at_their_lines_or_if_there_is_no_room_in_the_key() {
    let (wide, narrow) = (layout::plan(&year(), Form::Wide), layout::plan(&year(), Form::Narrow));
    assert!(wide.key.samples.is_empty());
    let named: Vec<&str> = narrow.key.samples.iter().map(|(entry, _)| entry.text.as_str()).collect();
    assert_eq!(named, ["Toàn tỉnh Hải Đông", "Bình quân các tỉnh", "Tốc độ cần có", "Chỉ tiêu"]);
    for text in named {
        assert_eq!(texts(&year(), Form::Wide).iter().filter(|label| *label == text).count(), 1, "{text}");
        assert_eq!(texts(&year(), Form::Narrow).iter().filter(|label| *label == text).count(), 1, "{text}");
    }
}

#[test]
fn a_chart_without_data_says_so_and_one_with_a_single_point_does_not() {
    let nothing = [with(vec![]), with(vec![target(100.0, "a"), deadline(date(2023, 7, 31), "b")])];
    for form in Form::ALL {
        assert!(nothing.iter().all(|chart| texts(chart, form).contains(&chart.empty)));
        let single = with(vec![dots(vec![dot(date(2023, 5, 29), 100.0, "100%")])]);
        assert!(!texts(&single, form).contains(&single.empty));
        assert!(texts(&single, form).contains(&"29/5".to_owned()));
    }
}

#[test]
fn the_axis_goes_past_a_hundred_when_the_data_do() {
    let over = with(vec![dots(vec![dot(date(2021, 7, 1), 124.56, "124,56%")])]);
    assert!(texts(&over, Form::Narrow).contains(&"125%".to_owned()));
    assert!(!texts(&two_dates(), Form::Narrow).contains(&"120%".to_owned()));
}

#[test]
fn both_forms_in_one_page_share_no_id() {
    let page = Form::ALL.map(|form| svg(two_dates(), form)).concat();
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(
        ids,
        [
            "tien-do-chart-wide-title",
            "tien-do-chart-wide-desc",
            "tien-do-chart-narrow-title",
            "tien-do-chart-narrow-desc"
        ]
    );
    assert_eq!(page.matches("role=\"img\" aria-labelledby=\"tien-do-chart-").count(), 2);
    assert!(page.contains("<desc id=\"tien-do-chart-wide-desc\">Từ 90% ngày 29/5 lên 100% ngày 13/6.</desc>"));
}

#[test]
fn a_drawing_has_no_colour_font_or_size_of_its_own() {
    for svg in Form::ALL.map(|form| svg(year(), form)) {
        for attribute in [" style=", " fill", " stroke", " font", " width=", " height=", " opacity", "#"] {
            assert!(!svg.contains(attribute), "{attribute} in {svg}");
        }
    }
}

#[test]
fn two_lines_of_a_year_of_weeks_are_small() {
    let two = vec![line(Role::Series, weeks(52, 90.0), "a"), line(Role::Comparison, weeks(52, 80.0), "b")];
    let (first, last) = (weeks(52, 90.0)[40].0, weeks(52, 90.0)[51].0);
    let deadline_at = last.saturating_add(jiff::Span::new().weeks(10));
    let slices = (0..13).map(|n| Slice {
        date: last.saturating_add(jiff::Span::new().days(6 * n)),
        low: rate(85.0 - f64::from(n)),
        high: rate(85.0 + f64::from(n)),
    });
    let band = |depth| Mark::Band(Band { role: Role::Forecast, depth, slices: slices.clone().collect(), name: None });
    let revision = |n: usize| Revision { date: weeks(52, 90.0)[n].0, before: rate(60.0), stands: rate(70.0) };
    let beside = vec![
        band(Depth::Outer),
        band(Depth::Inner),
        Mark::Window(Window { from: first, to: last }),
        Mark::Revisions((20..30).map(revision).collect()),
        line(Role::Pace, vec![(weeks(1, 0.0)[0].0, 0.0), (deadline_at, 100.0)], "c"),
        deadline(deadline_at, "d"),
    ];
    for form in Form::ALL {
        let bare = svg(with(two.clone()), form).len();
        assert!(bare < 3000, "{bare} bytes");
        let whole = svg(with([two.clone(), beside.clone()].concat()), form).len();
        assert!(whole < 6000, "{whole} bytes");
    }
}

#[test]
fn a_revision_is_joined_to_what_stands_and_a_window_is_hatched() {
    let day = date(2023, 5, 29);
    let revision = Mark::Revisions(vec![Revision { date: day, before: rate(60.0), stands: rate(70.0) }]);
    let drawn = svg(with(vec![revision, Mark::Window(Window { from: day, to: day })]), Form::Wide);
    assert_eq!(drawn.matches("class=\"c-range c-previous\" d=\"M").count(), 1);
    assert_eq!(drawn.matches("class=\"c-hollow c-previous\" d=\"M").count(), 1);
    assert!(drawn.contains("class=\"c-hatch c-provisional\" d=\"M"), "{drawn}");
    let end = drawn.find("c-range").zip(drawn.find("c-hatch"));
    assert!(end.is_some_and(|(revision, window)| window < revision), "the window lies behind");
}

#[test]
fn a_figure_beside_its_point_is_never_cut() {
    let (first, last) = (date(2023, 5, 29), date(2023, 6, 13));
    let long = "88,92–100,00\u{202f}%";
    let chart = with(vec![dots(vec![dot(first, 50.0, ""), dot(last, 95.0, long)])]);
    for form in Form::ALL {
        assert!(texts(&chart, form).iter().any(|text| text == long), "{form:?}");
    }
}

#[test]
fn a_range_without_an_upper_bound_is_open_at_the_top() {
    let bar = |high| Range { date: date(2023, 5, 29), low: rate(90.0), high };
    let drawn = |high| svg(with(vec![Mark::Ranges(Ranges { role: Role::Series, bars: vec![bar(high)] })]), Form::Wide);
    let strokes = |svg: &str| {
        let path = svg.split("class=\"c-range c-series\" d=\"").nth(1).and_then(|rest| rest.split('"').next());
        path.unwrap_or_default().matches('M').count()
    };
    assert_eq!(strokes(&drawn(Some(rate(95.0)))), 3);
    assert_eq!(strokes(&drawn(None)), 2);
}

#[test]
fn no_label_of_the_examples_is_misplaced() {
    let together = with((1..9).map(|day| deadline(date(2023, 7, day), "Hạn hoàn thành toàn tỉnh")).collect());
    for (chart, form) in [two_dates(), year(), together].iter().flat_map(|chart| Form::ALL.map(|form| (chart, form))) {
        assert_eq!(misplaced(chart, form), None);
    }
}
