//! A specimen whose every text could be taken for markup: what people type, and what must never become part of a page.

use super::Specimen;
use crate::render::charts::line::{Course, Deadline, Dot, Dots, Level, Line, LineChart, Mark};
use crate::render::charts::{AxisText, Cell, Chart, Column, DateStep, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use jiff::civil::{Date, date};

/// Stands in each text.
const MARKUP: &str = "<b>&\"";

/// Words the labels of the axes with it.
#[derive(Debug)]
struct Marked;

impl AxisText for Marked {
    fn date(&self, date: Date, _: DateStep) -> String {
        marked(&date.day().to_string())
    }

    fn year(&self, date: Date) -> String {
        marked(&date.year().to_string())
    }

    fn per_cent(&self, value: i64) -> String {
        marked(&value.to_string())
    }

    fn count(&self, value: u64) -> String {
        marked(&value.to_string())
    }
}

fn marked(text: &str) -> String {
    format!("{text}{MARKUP}")
}

/// The specimen.
pub(super) fn specimens() -> Vec<Specimen> {
    let points: Vec<(Date, PerCent)> = [(date(2025, 1, 6), 12.0), (date(2025, 3, 3), 64.0)]
        .into_iter()
        .filter_map(|(day, rate)| Some((day, PerCent::new(rate)?)))
        .collect();
    let chart = Chart {
        id: "line-markup".to_owned(),
        title: marked("Tỷ lệ"),
        description: marked("Hai số liệu"),
        table: table(&points),
        drawing: Drawing::Line(drawing(points)),
    };
    vec![Specimen { tries: "markup in every text", chart }]
}

fn drawing(points: Vec<(Date, PerCent)>) -> LineChart<'static> {
    let dot = |(day, rate): &(Date, PerCent)| Dot {
        date: *day,
        value: *rate,
        exact: true,
        label: Some(marked(&format!("{}%", rate.get()))),
    };
    let dots = points.iter().map(dot).collect();
    let target = points.last().map(|(_, rate)| *rate);
    let target =
        target.map(|value| Mark::Level(Level { role: Role::Target, value, name: Some(marked("Chỉ tiêu")) }));
    let deadline = Deadline { role: Role::Deadline, date: date(2025, 2, 14), label: marked("Hạn: 14/2") };
    let line = Line { role: Role::Series, course: Course::Straight, points, name: Some(marked("Toàn tỉnh")) };
    let marks = target.into_iter().chain([
        Mark::Deadline(deadline),
        Mark::Line(line),
        Mark::Dots(Dots { role: Role::Series, dots, name: None }),
    ]);
    let key = KeyEntry { role: Role::Series, sample: Sample::Dot, text: marked("số liệu") };
    LineChart {
        axes: &Marked, days: None, marks: marks.collect(), key: vec![key], empty: marked("Chưa có số liệu")
    }
}

fn table(points: &[(Date, PerCent)]) -> Table {
    let column = |name, text: &str, numeric| Column { name, text: marked(text), numeric };
    let row = |(day, rate): &(Date, PerCent)| {
        vec![Cell::day(marked(&day.to_string()), *day), Cell::number(marked(&format!("{}%", rate.get())), rate.get())]
    };
    Table {
        caption: marked("Tỷ lệ theo ngày"),
        columns: vec![column("as_of", "Ngày", false), column("rate", "Tỷ lệ", true)],
        rows: points.iter().map(row).collect(),
    }
}
