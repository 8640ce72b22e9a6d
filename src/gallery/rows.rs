//! Specimens of the charts of rows: ranked dots.

use super::Specimen;
use super::axes::{Vietnamese, entry, rate};
use crate::render::charts::rows::{Dumbbell, Estimate, Level, Row, RowChart, Shown, Span};
use crate::render::charts::{Cell, Chart, Column, Drawing, Role, Sample, Table};

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let names = ["Muyên Sưởng", "Nươm Quỳnh", "Sươm Nghiễm", "Đuân Kiểng", "Vuyên Rạng", "Thoen Yểng"];
    let rates = [98.2, 91.0, 88.8, 74.5, 63.2, 51.9];
    let usual: Vec<Row> = (1..)
        .zip(names.iter().zip(rates))
        .map(|(n, (name, rate))| dot(&n.to_string(), name, rate, Some(rate - 4.5)))
        .collect();
    let many =
        (0..64).map(|n| dot(&(n + 1).to_string(), &format!("Xã Trươm Nhạn {n}"), 99.0 - f64::from(n) * 1.4, None));
    let equal = names.iter().map(|name| dot("1–6", name, 70.0, Some(70.0)));
    let mut silent = usual.clone();
    silent.truncate(3);
    silent.extend(names[3..].iter().map(|name| Row {
        rank: None,
        name: (*name).to_owned(),
        value: None,
        shown: Shown::Nothing("chưa báo cáo".to_owned()),
    }));
    let fallen =
        vec![dot("1", names[0], 80.4, Some(92.7)), dot("2", names[1], 22.7, Some(72.7)), dot("3", names[2], 0.0, None)];
    vec![
        specimen("ranked units with the week before", "usual", usual.clone(), &[100.0]),
        specimen("one unit", "one", vec![dot("1", names[0], 38.5, None)], &[100.0]),
        specimen("all equal", "equal", equal.collect(), &[100.0]),
        specimen("falling, and nothing at all", "fallen", fallen, &[]),
        specimen(
            "beyond a hundred",
            "beyond",
            vec![
                dot("1", names[0], 136.6, Some(110.4)),
                dot("2", names[1], 99.98, Some(61.2)),
                dot("3", names[2], 100.0, None),
            ],
            &[100.0],
        ),
        specimen("64 units", "many", many.collect(), &[95.0]),
        specimen("names of 29 letters", "names", long_names(), &[100.0]),
        specimen("inexact figures", "inexact", inexact(), &[100.0]),
        specimen("units without a report", "silent", silent, &[100.0]),
        specimen("two targets", "targets", usual, &[80.0, 85.0]),
        specimen("a target of its own each", "own", own_targets(), &[]),
        specimen("no unit", "none", Vec::new(), &[]),
    ]
}

fn dot(rank: &str, name: &str, value: f64, before: Option<f64>) -> Row {
    let dot = Dumbbell { now: Estimate::exact(rate(value)), before: before.map(rate), targets: Vec::new() };
    let shown = format!("{}%", (value * 10.0).round() / 10.0).replace('.', ",");
    Row { rank: Some(rank.to_owned()), name: name.to_owned(), value: Some(shown), shown: Shown::Dot(dot) }
}

fn long_names() -> Vec<Row> {
    let names = ["Nghĩa trang liệt sĩ Trường Sơn", "Khuyêng-Khuyêng-Nghiêng-Ngửa", "Thị trấn Nông trường Mộc Châu"];
    let rates = [91.2, 90.0, 64.0];
    (1..)
        .zip(names.iter().zip(rates))
        .map(|(n, (name, rate))| dot(&n.to_string(), name, rate, Some(rate - 12.0)))
        .collect()
}

fn inexact() -> Vec<Row> {
    let row = |rank: &str, name: &str, words: &str, value: f64, low: f64, high: Option<f64>| {
        let range = Some(Span { low: rate(low), high: high.map(rate) });
        let now = Estimate { value: rate(value), range };
        let dot = Dumbbell { now, before: Some(rate(value - 20.0)), targets: Vec::new() };
        Row { value: Some(words.to_owned()), shown: Shown::Dot(dot), ..self::dot(rank, name, value, None) }
    };
    vec![
        row("1–2", "Muyên Sưởng", "trên 95%", 97.5, 95.0, Some(100.0)),
        row("1–2", "Nươm Quỳnh", "ít nhất 95%", 95.0, 95.0, None),
        row("3", "Sươm Nghiễm", "khoảng 70%", 70.0, 67.5, Some(72.5)),
    ]
}

fn own_targets() -> Vec<Row> {
    let row = |rank: &str, name: &str, value: f64, targets: &[f64]| {
        let targets = targets.iter().copied().map(rate).collect();
        let dot = Dumbbell { now: Estimate::exact(rate(value)), before: None, targets };
        Row { shown: Shown::Dot(dot), ..self::dot(rank, name, value, None) }
    };
    vec![
        row("1", "Muyên Sưởng", 88.0, &[85.0]),
        row("2", "Nươm Quỳnh", 79.5, &[90.0, 100.0]),
        row("3", "Sươm Nghiễm", 52.0, &[60.0]),
    ]
}

/// The line of a target.
pub(super) fn target(target: f64) -> Level {
    Level { role: Role::Target, value: rate(target), name: format!("Chỉ tiêu {target}%") }
}

fn specimen(tries: &'static str, id: &str, rows: Vec<Row>, targets: &[f64]) -> Specimen {
    let key = vec![
        entry(Role::Series, Sample::Dot, "tuần này"),
        entry(Role::Previous, Sample::Small, "tuần trước"),
        entry(Role::Series, Sample::Range, "số gần đúng, kèm khoảng"),
    ];
    let table = table(&rows);
    let chart = RowChart {
        axes: &Vietnamese,
        rows,
        levels: targets.iter().copied().map(target).collect(),
        key,
        rest: Some("4 đơn vị khác chưa có số liệu.".to_owned()).filter(|_| id == "silent"),
        empty: "Chưa có số liệu".to_owned(),
    };
    Specimen {
        tries,
        chart: Chart {
            id: format!("rows-{id}"),
            title: "Từ 51,9% đến 98,2%: các huyện chênh nhau 46 điểm".to_owned(),
            description: format!("{} đơn vị, bảng bên dưới.", table.rows.len()),
            table,
            drawing: Drawing::Rows(chart),
        },
    }
}

/// The rows as a table: each unit with its figure.
pub(super) fn table(rows: &[Row]) -> Table {
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    let cells = |row: &Row| {
        let value = row.value.clone().map_or_else(Cell::nothing, |value| Cell { text: value, ..Cell::nothing() });
        vec![Cell::text(row.name.clone()), value]
    };
    Table {
        caption: "Tỷ lệ theo đơn vị".to_owned(),
        columns: vec![column("unit", "Đơn vị", false), column("rate", "Tỷ lệ", true)],
        rows: rows.iter().map(cells).collect(),
    }
}
