//! Specimens of the line chart: those of plain figures here, those of what stands beside figures in [`beside`].

mod beside;

use super::Specimen;
use super::axes::{Vietnamese, rate};
use crate::render::charts::line::{Course, Deadline, Dot, Dots, Level, Line, LineChart, Mark};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, PerCent, Role, Table};
use jiff::civil::{Date, date};

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let level = |weeks, rate| -> Vec<(Date, f64)> { (0..weeks).map(|n| (week(n), rate)).collect() };
    let rising: Vec<(Date, f64)> =
        (0..52).zip(1..).map(|(n, nth): (i64, i32)| (week(n), 94.0 * (1.0 - 1.0 / f64::from(nth)))).collect();
    let rough: Vec<(Date, f64)> = (0..200)
        .zip(0..)
        .map(|(n, nth): (i64, i32)| (day(n), f64::from(nth * 37 % 101) / 3.0 + f64::from(nth) / 3.0))
        .collect();
    let plain = vec![
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
        specimen("two hundred points that go up and down", "rough", &rough, &[]),
        missing_weeks(),
        specimen(
            "three deadlines within a week",
            "near-deadlines",
            &[(week(0), 12.0), (week(9), 71.0)],
            &[
                ("Hạn của huyện Nghĩa Hành Thượng: 24/3", date(2025, 3, 24)),
                ("Hạn của tỉnh: 28/3", date(2025, 3, 28)),
                ("Hạn toàn quốc: 31/3", date(2025, 3, 31)),
            ],
        ),
    ];
    [plain, beside::specimens()].concat()
}

fn week(n: i64) -> Date {
    day(7 * n)
}

fn day(n: i64) -> Date {
    date(2025, 1, 6).saturating_add(jiff::Span::new().days(n))
}

/// A figure by itself between two gaps.
fn missing_weeks() -> Specimen {
    let rates = [4.0, 9.5, 16.0, 22.5, 41.0, 60.5, 66.0, 72.5];
    let weeks = [0, 1, 2, 3, 7, 12, 13, 14];
    let points: Vec<(Date, f64)> = weeks.into_iter().map(week).zip(rates).collect();
    let runs: Vec<&[(Date, f64)]> = vec![&points[..4], &points[4..5], &points[5..]];
    Scene { runs: &runs, ..Scene::new("missing weeks", "missing", &points) }.specimen()
}

fn specimen(tries: &'static str, id: &str, points: &[(Date, f64)], deadlines: &[(&'static str, Date)]) -> Specimen {
    let marks = deadlines.iter().map(|(label, day)| deadline(label, *day)).collect();
    Scene { marks, runs: &[points], ..Scene::new(tries, id, points) }.specimen()
}

fn deadline(label: &str, date: Date) -> Mark {
    Mark::Deadline(Deadline { role: Role::Deadline, date, label: label.to_owned() })
}

/// What a specimen is made of.
struct Scene<'a> {
    tries: &'static str,
    id: &'a str,
    points: &'a [(Date, f64)],
    /// The points that a line joins.
    runs: &'a [&'a [(Date, f64)]],
    /// Which points are inexact, by their place.
    inexact: &'a [usize],
    marks: Vec<Mark>,
    key: Vec<KeyEntry>,
    /// More rows of the table.
    rows: Vec<Vec<Cell>>,
}

impl<'a> Scene<'a> {
    fn new(tries: &'static str, id: &'a str, points: &'a [(Date, f64)]) -> Self {
        Self { tries, id, points, runs: &[], inexact: &[], marks: Vec::new(), key: Vec::new(), rows: Vec::new() }
    }

    fn specimen(self) -> Specimen {
        let mut marks =
            vec![Mark::Level(Level { role: Role::Target, value: rate(100.0), name: Some("Chỉ tiêu".to_owned()) })];
        marks.push(Mark::Dots(self.dots()));
        marks.extend(self.runs.iter().filter(|run| run.len() > 1 || self.runs.len() == 1).map(|run| {
            let points = run.iter().map(|(day, value)| (*day, rate(*value))).collect();
            Mark::Line(Line { role: Role::Series, course: Course::Straight, points, name: None })
        }));
        marks.extend(self.marks);
        let empty = "Chưa có số liệu".to_owned();
        let chart = LineChart { axes: &Vietnamese, days: None, marks, key: self.key, empty };
        Specimen {
            tries: self.tries,
            chart: Chart {
                id: format!("line-{}", self.id),
                title: "Huyện Thượng Sơn: tỷ lệ theo tuần".to_owned(),
                description: format!("{} số liệu, bảng bên dưới.", self.points.len()),
                table: table(self.points, self.rows),
                drawing: Drawing::Line(chart),
            },
        }
    }

    fn dots(&self) -> Dots {
        let last = self.points.len().saturating_sub(1);
        let alone = |day: Date| self.runs.len() > 1 && self.runs.iter().any(|run| run.len() == 1 && run[0].0 == day);
        let shown =
            |place: usize, day| place == last || self.points.len() <= 26 || self.inexact.contains(&place) || alone(day);
        let dots = self.points.iter().enumerate().filter(|(place, (day, _))| shown(*place, *day));
        let dots = dots.map(|(place, (date, value))| Dot {
            date: *date,
            value: rate(*value),
            exact: !self.inexact.contains(&place),
            label: (place == 0 || place == last).then(|| per_cent(*value)),
        });
        Dots { role: Role::Series, dots: dots.collect(), name: None }
    }
}

fn per_cent(value: f64) -> String {
    format!("{value}%").replace('.', ",")
}

fn shown(day: Date) -> String {
    format!("{}/{}/{}", day.day(), day.month(), day.year())
}

fn table(points: &[(Date, f64)], more: Vec<Vec<Cell>>) -> Table {
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    let row = |(day, rate): &(Date, f64)| vec![Cell::day(shown(*day), *day), Cell::number(per_cent(*rate), *rate)];
    Table {
        caption: "Tỷ lệ theo ngày".to_owned(),
        columns: vec![column("as_of", "Ngày", false), column("rate", "Tỷ lệ", true)],
        rows: points.iter().map(row).chain(more).collect(),
    }
}
