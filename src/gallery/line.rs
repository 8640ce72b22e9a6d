//! Specimens of the line chart.

use super::Specimen;
use super::axes::Vietnamese;
use crate::render::charts::line::{Course, Deadline, Dot, Dots, Level, Line, LineChart, Mark};
use crate::render::charts::{Cell, Chart, Column, Drawing, PerCent, Role, Table};
use jiff::civil::{Date, date};

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let week = |n: i64| date(2025, 1, 6).saturating_add(jiff::Span::new().weeks(n));
    let level = |weeks, rate| -> Vec<(Date, f64)> { (0..weeks).map(|n| (week(n), rate)).collect() };
    let rising: Vec<(Date, f64)> =
        (0..52).zip(1..).map(|(n, nth): (i64, i32)| (week(n), 94.0 * (1.0 - 1.0 / f64::from(nth)))).collect();
    vec![
        specimen("one point", "one-point", &[(week(0), 38.5)], &[]),
        specimen("a year of weeks", "year", &rising, &[("Hạn của tỉnh: 30/11", date(2025, 11, 30))]),
        specimen("all equal", "equal", &level(9, 70.0), &[]),
        specimen("nothing but zero", "zero", &level(5, 0.0), &[]),
        specimen("beyond a hundred", "beyond", &[(week(0), 61.2), (week(4), 99.98), (week(8), 136.6)], &[]),
        specimen(
            "two deadlines on one day",
            "two-deadlines",
            &[(week(0), 12.0), (week(6), 48.0), (week(7), 55.5)],
            &[("Hạn của tỉnh: 31/3", date(2025, 3, 31)), ("Hạn toàn quốc: 31/3", date(2025, 3, 31))],
        ),
    ]
}

fn specimen(tries: &'static str, id: &str, points: &[(Date, f64)], deadlines: &[(&'static str, Date)]) -> Specimen {
    let last = points.len().saturating_sub(1);
    let rated: Vec<(Date, PerCent)> =
        points.iter().filter_map(|(day, rate)| Some((*day, PerCent::new(*rate)?))).collect();
    let dots = rated.iter().enumerate().filter(|(place, _)| *place == last || rated.len() < 26);
    let dots = dots.map(|(place, (day, rate))| Dot {
        date: *day,
        value: *rate,
        exact: true,
        label: (place == 0 || place == last).then(|| format!("{}%", rate.get()).replace('.', ",")),
    });
    let mut marks: Vec<Mark> = vec![Mark::Dots(Dots { role: Role::Series, dots: dots.collect(), name: None })];
    marks.extend(
        PerCent::new(100.0)
            .map(|value| Mark::Level(Level { role: Role::Target, value, name: Some("Chỉ tiêu".to_owned()) })),
    );
    marks.extend(deadlines.iter().map(|(label, date)| {
        Mark::Deadline(Deadline { role: Role::Deadline, date: *date, label: (*label).to_owned() })
    }));
    marks.push(Mark::Line(Line { role: Role::Series, course: Course::Straight, points: rated, name: None }));
    let chart =
        LineChart { axes: &Vietnamese, days: None, marks, key: Vec::new(), empty: "Chưa có số liệu".to_owned() };
    Specimen {
        tries,
        chart: Chart {
            id: format!("line-{id}"),
            title: "Huyện Thượng Sơn: tỷ lệ theo tuần".to_owned(),
            description: format!("{} số liệu, bảng bên dưới.", points.len()),
            table: table(points),
            drawing: Drawing::Line(chart),
        },
    }
}

fn table(points: &[(Date, f64)]) -> Table {
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    let row = |(day, rate): &(Date, f64)| {
        let shown = format!("{}/{}/{}", day.day(), day.month(), day.year());
        vec![Cell::day(shown, *day), Cell::number(format!("{rate}%").replace('.', ","), *rate)]
    };
    Table {
        caption: "Tỷ lệ theo ngày".to_owned(),
        columns: vec![column("as_of", "Ngày", false), column("rate", "Tỷ lệ", true)],
        rows: points.iter().map(row).collect(),
    }
}
