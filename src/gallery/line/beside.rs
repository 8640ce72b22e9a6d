//! Specimens of what stands beside figures: ranges, revisions, provisional days, breaks, what is expected, other units.

use super::super::axes::rate;
use super::{Scene, day, deadline, per_cent, shown, week};
use crate::gallery::Specimen;
use crate::render::charts::line::{
    self, Band, Course, Depth, Dot, Dots, Line, Mark, Range, Ranges, Revision, Slice, Window,
};
use crate::render::charts::{Cell, KeyEntry, Role, Sample};
use jiff::civil::Date;

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    vec![inexact(), revised(), broken(), expected(), expected_soon(), at_paces(), two_series(), named(), everything()]
}

/// The share of a campaign that slows down, after so many weeks.
fn course(weeks: i32) -> Vec<(Date, f64)> {
    let rate = |n: i32| (940.0 * (1.0 - 9.0 / (9.0 + f64::from(n)))).round() / 10.0;
    (0..weeks).map(|n| (week(i64::from(n)), rate(n))).collect()
}

fn entry(role: Role, sample: Sample, text: &str) -> KeyEntry {
    KeyEntry { role, sample, text: text.to_owned() }
}

fn inexact() -> Specimen {
    let points = course(6);
    let bar = |place: usize, low: f64, high: Option<f64>| Range {
        date: points[place].0,
        low: rate(points[place].1 - low),
        high: high.map(|high| rate(points[place].1 + high)),
    };
    let bars = vec![bar(1, 2.5, Some(2.5)), bar(3, 5.0, Some(0.0)), bar(5, 0.0, None)];
    let rows = bars.iter().map(|bar| {
        let (low, high) = (bar.low.get(), bar.high.map(super::PerCent::get));
        let text = high.map_or_else(
            || format!("từ {}", per_cent(low)),
            |high| format!("{} đến {}", per_cent(low), per_cent(high)),
        );
        vec![Cell::day(shown(bar.date), bar.date), Cell::between(text, low, high)]
    });
    Scene {
        runs: &[&points],
        inexact: &[1, 3, 5],
        rows: rows.collect(),
        marks: vec![Mark::Ranges(Ranges { role: Role::Series, bars })],
        key: vec![
            entry(Role::Series, Sample::Dot, "số liệu"),
            entry(Role::Series, Sample::Range, "số liệu gần đúng, kèm khoảng"),
        ],
        ..Scene::new("ranges, one without an upper end", "inexact", &points)
    }
    .specimen()
}

fn revised() -> Specimen {
    let points = course(16);
    let was = |place: usize, by: f64| Revision {
        date: points[place].0,
        before: rate(points[place].1 + by),
        stands: rate(points[place].1),
    };
    let all = vec![was(4, 6.0), was(9, -3.0), was(9, -8.0), was(14, 0.6)];
    let row = |one: &Revision| {
        vec![Cell::day(shown(one.date), one.date), Cell::number(per_cent(one.before.get()), one.before.get())]
    };
    Scene {
        runs: &[&points],
        rows: all.iter().map(row).collect(),
        marks: vec![Mark::Revisions(all), Mark::Window(Window { from: day(80), to: week(15) })],
        key: vec![
            entry(Role::Previous, Sample::Hollow, "số liệu trước khi điều chỉnh"),
            entry(Role::Provisional, Sample::Hatch, "số liệu sơ bộ"),
        ],
        ..Scene::new("figures revised once and twice, and provisional ones", "revised", &points)
    }
    .specimen()
}

fn broken() -> Specimen {
    let mut points = course(20);
    points.iter_mut().skip(8).for_each(|(_, rate)| *rate = (*rate * 8.5).round() / 10.0);
    let label =
        |text: &str, date| Mark::Deadline(line::Deadline { role: Role::Previous, date, label: text.to_owned() });
    Scene {
        runs: &[&points[..8], &points[8..15], &points[15..]],
        marks: vec![
            label("lập lại tổng số, 3/3", points[8].0),
            label("định nghĩa mới, 21/4", points[15].0),
            deadline("Hạn của tỉnh: 30/6", day(175)),
        ],
        ..Scene::new("the base renewed, then the definition", "broken", &points)
    }
    .specimen()
}

/// A fan from the last of `points` on: at so many weeks, the ends of the outer band, of the inner one, and the middle.
struct Fan<'a> {
    points: &'a [(Date, f64)],
    weeks: &'a [(i64, [f64; 5])],
}

impl Fan<'_> {
    fn steps(&self) -> Vec<(Date, [f64; 5])> {
        let (from, present) = self.points.last().copied().unwrap_or((week(0), 0.0));
        let ahead = |n: i64| from.saturating_add(jiff::Span::new().weeks(n));
        std::iter::once((from, [present; 5])).chain(self.weeks.iter().map(|(n, rates)| (ahead(*n), *rates))).collect()
    }

    fn marks(&self, name: &str) -> Vec<Mark> {
        let steps = self.steps();
        let band = |depth, low: usize, high: usize| {
            let slice = |(date, rates): &(Date, [f64; 5])| Slice {
                date: *date,
                low: rate(rates[low]),
                high: rate(rates[high]),
            };
            Mark::Band(Band { role: Role::Forecast, depth, slices: steps.iter().map(slice).collect(), name: None })
        };
        let middle = steps.iter().map(|(day, rates)| (*day, rate(rates[2]))).collect();
        let dot = steps.last().map(|(date, rates)| Dot {
            date: *date,
            value: rate(rates[2]),
            exact: false,
            label: Some(format!("{}–{}%", rates[0], rates[4]).replace('.', ",")),
        });
        vec![
            band(Depth::Outer, 0, 4),
            band(Depth::Inner, 1, 3),
            Mark::Line(Line { role: Role::Forecast, course: Course::Straight, points: middle, name: None }),
            Mark::Dots(Dots { role: Role::Forecast, dots: dot.into_iter().collect(), name: Some(name.to_owned()) }),
        ]
    }

    fn rows(&self) -> Vec<Vec<Cell>> {
        let row = |(day, rates): (Date, [f64; 5])| {
            let text = format!("dự kiến {} đến {}", per_cent(rates[0]), per_cent(rates[4]));
            vec![Cell::day(shown(day), day), Cell::between(text, rates[0], Some(rates[4]))]
        };
        self.steps().into_iter().skip(1).map(row).collect()
    }
}

fn key_of_fan() -> Vec<KeyEntry> {
    vec![
        entry(Role::Forecast, Sample::Band, "dự kiến, khoảng 80%"),
        entry(Role::Forecast, Sample::Core, "dự kiến, khoảng 50%"),
    ]
}

fn expected() -> Specimen {
    let points = course(20);
    let weeks = [
        (2, [64.0, 65.3, 66.2, 66.9, 68.4]),
        (4, [64.0, 66.0, 68.3, 70.1, 74.0]),
        (6, [64.0, 66.4, 70.0, 73.0, 79.9]),
        (9, [64.0, 66.6, 72.2, 77.4, 89.5]),
    ];
    let fan = Fan { points: &points, weeks: &weeks };
    let mut marks = fan.marks("dự kiến đến 21/7");
    marks.push(deadline("Hạn toàn quốc: 21/7", week(28)));
    marks.push(deadline("Hạn của tỉnh: 30/6", week(25)));
    let rows = fan.rows();
    Scene {
        runs: &[&points],
        marks,
        rows,
        key: key_of_fan(),
        ..Scene::new("what is expected by a deadline", "fan", &points)
    }
    .specimen()
}

/// The fan is a few pixels wide, and all its texts are at one place.
fn expected_soon() -> Specimen {
    let points = course(52);
    let fan = Fan { points: &points, weeks: &[(1, [79.9, 80.0, 80.1, 80.2, 80.4])] };
    let mut marks = fan.marks("dự kiến đến 5/1");
    marks.push(deadline("Hạn của tỉnh: 5/1/2026", week(52)));
    marks.push(Mark::Line(pace(week(52))));
    let rows = fan.rows();
    Scene {
        runs: &[&points],
        marks,
        rows,
        key: key_of_fan(),
        ..Scene::new("a deadline within a week", "fan-soon", &points)
    }
    .specimen()
}

fn at_paces() -> Specimen {
    let points = course(5);
    let weeks = [
        (4, [31.0, 31.0, 44.0, 57.0, 57.0]),
        (8, [34.0, 34.0, 60.0, 86.0, 86.0]),
        (12, [37.0, 37.0, 68.5, 100.0, 100.0]),
    ];
    let fan = Fan { points: &points, weeks: &weeks };
    // Between two paces there is one band, without a middle.
    let outer = fan.marks("").into_iter().filter_map(|mark| match mark {
        Mark::Band(band) if band.depth == Depth::Outer => Some(Mark::Band(Band {
            name: Some("đến 28/4, theo tốc độ từng thấy: 37–100%".to_owned()),
            ..band
        })),
        _ => None,
    });
    let mut marks: Vec<Mark> = outer.collect();
    marks.push(deadline("Hạn của tỉnh: 28/4", week(16)));
    let rows = fan.rows();
    let key = vec![entry(Role::Forecast, Sample::Band, "từ tốc độ chậm nhất đến nhanh nhất từng thấy")];
    Scene {
        runs: &[&points],
        marks,
        rows,
        key,
        ..Scene::new("a range of paces from few figures", "fan-paces", &points)
    }
    .specimen()
}

fn pace(until: Date) -> Line {
    let points = vec![(week(0), rate(0.0)), (until, rate(100.0))];
    Line { role: Role::Pace, course: Course::Straight, points, name: Some("lộ trình đã công bố".to_owned()) }
}

/// What the benchmark and the bounds of size look at.
fn two_series() -> Specimen {
    let points = course(52);
    let other = points.iter().map(|(day, value)| (*day, rate(value * value / 100.0))).collect();
    let name = Some("Bình quân các huyện".to_owned());
    let marks = vec![
        Mark::Line(Line { role: Role::Comparison, course: Course::Straight, points: other, name }),
        deadline("Hạn của tỉnh: 31/12", day(359)),
    ];
    Scene { runs: &[&points], marks, ..Scene::new("two series of a year of weeks", "two-series", &points) }.specimen()
}

fn named() -> Specimen {
    let points = course(30);
    let other: Vec<_> = points.iter().map(|(day, value)| (*day, rate(value * 0.97))).collect();
    let name = Some("Thị trấn Nghĩa Trang Thượng Nguyễn".to_owned());
    let marks = vec![
        Mark::Line(Line { role: Role::Comparison, course: Course::Straight, points: other, name }),
        Mark::Line(pace(week(40))),
        deadline("Thị trấn Nghĩa Trang Thượng Nguyễn: 13/10/2025", week(40)),
    ];
    Scene { runs: &[&points], marks, ..Scene::new("lines close together with long names", "names", &points) }.specimen()
}

/// Most of what a chart of progress may hold at once.
fn everything() -> Specimen {
    let points = course(36);
    let weeks = [
        (4, [74.6, 75.5, 76.1, 76.6, 77.9]),
        (8, [74.6, 76.0, 77.6, 79.2, 83.0]),
        (12, [74.6, 76.4, 79.0, 82.0, 89.9]),
    ];
    let fan = Fan { points: &points, weeks: &weeks };
    let mut marks = fan.marks("dự kiến đến 1/12");
    marks.push(Mark::Line(pace(week(47))));
    marks.push(Mark::Window(Window { from: week(32), to: week(35) }));
    marks.push(Mark::Revisions(vec![Revision { date: points[33].0, before: rate(68.0), stands: rate(points[33].1) }]));
    let bars = vec![Range { date: points[12].0, low: rate(points[12].1 - 2.5), high: Some(rate(points[12].1 + 2.5)) }];
    marks.push(Mark::Ranges(Ranges { role: Role::Series, bars }));
    marks.push(Mark::Deadline(line::Deadline {
        role: Role::Previous,
        date: points[20].0,
        label: "lập lại tổng số, 26/5".to_owned(),
    }));
    marks.push(deadline("Hạn của tỉnh: 1/12", week(47)));
    let mut key = vec![
        entry(Role::Series, Sample::Range, "số liệu gần đúng, kèm khoảng"),
        entry(Role::Previous, Sample::Hollow, "số liệu trước khi điều chỉnh"),
        entry(Role::Provisional, Sample::Hatch, "số liệu sơ bộ"),
    ];
    key.extend(key_of_fan());
    let rows = fan.rows();
    Scene {
        runs: &[&points[..20], &points[20..]],
        inexact: &[12],
        marks,
        rows,
        key,
        ..Scene::new("everything at once", "all", &points)
    }
    .specimen()
}
