//! Specimens of small multiples.

use super::Specimen;
use super::axes::{Vietnamese, per_cent};
use crate::render::charts::multiples::{MultiplesChart, Panel};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use jiff::civil::{Date, date};

/// A name, and the rate of each week; `None` where a report is missing.
type Row = (String, Vec<Option<f64>>);

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let curve = |weeks: i32, end: f64| -> Vec<Option<f64>> {
        (1..=weeks).map(|week| Some(end * (1.0 - 1.0 / f64::from(week)))).collect()
    };
    let rows = |count: i32, weeks: i32| -> Vec<Row> {
        (0..count).map(|n| (format!("Xã số {}", n + 1), curve(weeks, 98.0 - 2.5 * f64::from(n)))).collect()
    };
    let named = |name: &str, rates: Vec<Option<f64>>| vec![(name.to_owned(), rates)];
    let mut gaps = rows(6, 30);
    gaps.iter_mut().zip(3..).for_each(|((_, rates), from): (&mut Row, usize)| rates[from..from + 6].fill(None));
    let long = "Nguyễn Thượng Hiền Đông Thành";
    let letters: Vec<Row> = rows(18, 20).into_iter().map(|(_, rates)| (long.to_owned(), rates)).collect();
    vec![
        specimen("one panel of one point", "one", &named("Thượng Sơn", vec![Some(38.5)]), true),
        specimen("five panels", "five", &rows(5, 20), true),
        specimen("24 panels of a year", "many", &rows(24, 52), true),
        specimen("missing weeks", "gaps", &gaps, true),
        specimen("all equal", "equal", &vec![("Thượng Sơn".to_owned(), vec![Some(70.0); 9]); 4], true),
        specimen("nothing but zero", "zero", &vec![("Minh Khai".to_owned(), vec![Some(0.0); 9]); 3], true),
        specimen(
            "beyond a hundred",
            "beyond",
            &[named("Phú Lộc", vec![Some(61.2), Some(99.98), Some(136.6)]), rows(3, 9)].concat(),
            true,
        ),
        specimen("names of 29 letters", "names", &letters, true),
        specimen("inexact figures", "inexact", &rows(7, 12), false),
        specimen("a panel without figures", "none", &[rows(2, 12), named("Tân Hòa", vec![])].concat(), true),
    ]
}

fn week(n: i64) -> Date {
    date(2025, 1, 6).saturating_add(jiff::Span::new().weeks(n))
}

/// The weeks that have a figure, run by run.
fn runs(rates: &[Option<f64>]) -> Vec<Vec<(Date, PerCent)>> {
    let points: Vec<Option<(Date, PerCent)>> =
        (0..).map(week).zip(rates).map(|(day, rate)| Some((day, PerCent::new((*rate)?)?))).collect();
    points
        .split(Option::is_none)
        .map(|run| run.iter().copied().flatten().collect())
        .filter(|run: &Vec<_>| !run.is_empty())
        .collect()
}

fn specimen(tries: &'static str, id: &str, rows: &[Row], exact: bool) -> Specimen {
    let weeks = rows.iter().map(|(_, rates)| rates.len()).max().unwrap_or(0);
    let last = week(i64::try_from(weeks).unwrap_or(0) - 1).max(week(0));
    let whole: Vec<Option<f64>> =
        (1..=weeks).zip(1..).map(|(_, n): (_, i32)| Some(80.0 - 80.0 / f64::from(n))).collect();
    let latest = |rates: &[Option<f64>]| rates.iter().rev().find_map(|rate| *rate);
    let panel = |(name, rates): &Row| {
        let latest = latest(rates).unwrap_or(0.0);
        let bar = PerCent::new(latest - 4.0).map(|low| (last, low, PerCent::new(latest + 4.0)));
        Panel {
            name: name.clone(),
            runs: runs(rates),
            ranges: bar.into_iter().filter(|_| !exact).collect(),
            latest: if rates.is_empty() { String::new() } else { per_cent(latest) },
            exact,
        }
    };
    let key = |role, text: &str| KeyEntry { role, sample: Sample::Line, text: text.to_owned() };
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    let cells = |(name, rates): &Row| {
        let latest = latest(rates).unwrap_or(0.0);
        vec![Cell::text(name.clone()), Cell::number(per_cent(latest), latest)]
    };
    Specimen {
        tries,
        chart: Chart {
            id: format!("multiples-{id}"),
            title: "Các xã so với toàn tỉnh".to_owned(),
            description: format!("{} đơn vị, bảng bên dưới.", rows.len()),
            table: Table {
                caption: "Số liệu mới nhất".to_owned(),
                columns: vec![column("unit", "Đơn vị", false), column("rate", "Tỷ lệ", true)],
                rows: rows.iter().map(cells).collect(),
            },
            drawing: Drawing::Multiples(MultiplesChart {
                axes: &Vietnamese,
                days: (week(0), last),
                target: PerCent::new(95.0),
                behind: runs(&whole),
                panels: rows.iter().map(panel).collect(),
                key: vec![key(Role::Comparison, "Toàn tỉnh"), key(Role::Target, "Chỉ tiêu 95%")],
                empty: "Chưa có số liệu".to_owned(),
            }),
        },
    }
}
