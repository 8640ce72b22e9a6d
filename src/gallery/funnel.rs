//! Specimens of the funnel.

use super::Specimen;
use super::axes::{Vietnamese, entry, per_cent, rate};
use crate::analysis;
use crate::domain::Ratio;
use crate::render::charts::funnel::{FunnelChart, Limit, Unit};
use crate::render::charts::{AxisText, Cell, Chart, Column, Drawing, Role, Sample, Table};

/// Names of fictional communes.
const NAMES: [&str; 6] =
    ["Thượng Sơn", "Minh Khai", "Nguyễn Thượng Hiền Đông Thành", "Phú Lộc", "Tân Hòa", "Quỳnh Nghĩa"];

/// A name, how many, of how many.
type Row = (String, u64, u64);

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let sizes = [420, 800, 1500, 2600, 5200, 9800];
    let around = |rate: f64, off: [f64; 6]| -> Vec<Row> {
        let rows = NAMES.iter().zip(sizes).zip(off);
        rows.map(|((name, base), off)| row(name, part(base, rate + off), base)).collect()
    };
    let many = |count: u64, off: fn(u64) -> u64| -> Vec<Row> {
        (0..count).map(|n| row(&format!("Xã số {}", n + 1), (300 + 170 * n) * off(n) / 100, 300 + 170 * n)).collect()
    };
    let province = |off: [f64; 6]| -> Vec<Row> {
        let rows = NAMES.iter().zip(sizes).zip(off);
        rows.map(|((name, base), off)| row(name, part(base * 10_000, off), base * 10_000)).collect()
    };
    vec![
        specimen("all as chance has them", "chance", &around(0.9, [0.012, -0.01, 0.006, 0.002, -0.004, 0.001])),
        specimen("one far below", "below", &around(0.9, [0.01, -0.01, 0.0, -0.09, 0.005, 0.004])),
        specimen("all equal", "equal", &around(0.75, [0.0; 6])),
        specimen("nearly nothing", "zero", &around(0.0, [0.005, 0.0, 0.001, 0.0, 0.0, 0.002])),
        specimen("beyond a hundred", "beyond", &around(0.8, [0.566, -0.05, 0.0, 0.02, -0.1, -0.01])),
        specimen("64 units, few outside", "many", &many(64, |n| if n % 17 == 3 { 52 } else { 80 + n % 3 })),
        specimen("64 units that all differ", "spread", &many(64, |n| 15 + (n * 37) % 80)),
        specimen("names of 29 letters in one corner", "corner", &corner()),
        specimen("tens of millions", "millions", &province([0.9, 0.899, 0.901, 0.87, 0.9004, 0.9001])),
        specimen("no units", "none", &[]),
    ]
}

fn row(name: &str, count: u64, base: u64) -> Row {
    (name.to_owned(), count, base)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "specimens")]
fn part(base: u64, share: f64) -> u64 {
    (base as f64 * share).round().max(0.0) as u64
}

/// Five units near each other, far from a large one that sets the rate.
fn corner() -> Vec<Row> {
    let near = (0..5).map(|n| row(NAMES[2], 120 + 3 * n, 1000 + 20 * n));
    let most = [("Tân Hòa", 36_000, 40_000), ("Phú Lộc", 27_010, 30_000), ("Minh Khai", 17_990, 20_000)];
    near.chain(most.map(|(name, count, base)| row(name, count, base)))
        .chain((0..9).map(|n| row("Xã", 9000 + n, 10_000 + n * 900 * 10 / 9)))
        .collect()
}

fn specimen(tries: &'static str, id: &str, rows: &[Row]) -> Specimen {
    let ratios: Vec<Ratio> = rows.iter().map(|(_, count, base)| Ratio { count: *count, base: *base }).collect();
    let found = analysis::funnel(&ratios);
    let pair = |(low, high)| (rate(low), rate(high));
    let limit = |size: u64| {
        let limits = found?.limits(size);
        Some(Limit { size, inner: pair(limits.most), outer: pair(limits.nearly_all) })
    };
    let unit = |((name, ..), ratio): (&Row, &Ratio)| {
        let outside = found.is_some_and(|found| found.beside(*ratio) != analysis::Beside::Within);
        Some(Unit { size: ratio.base, rate: rate(ratio.per_cent()?), outside: outside.then(|| name.clone()) })
    };
    let overall = found.and_then(|found| found.overall.per_cent()).unwrap_or(0.0);
    let chart = FunnelChart {
        axes: &Vietnamese,
        across: "Số người đủ điều kiện (mỗi bước là một bội số)".to_owned(),
        overall: (rate(overall), per_cent(overall)),
        limits: found
            .iter()
            .flat_map(|found| found.sizes(ratios.iter().map(|unit| unit.base)))
            .filter_map(limit)
            .collect(),
        units: rows.iter().zip(&ratios).filter_map(unit).collect(),
        key: vec![
            entry(Role::Comparison, Sample::Band, "95 trong 100 đơn vị, nếu chỉ do ngẫu nhiên"),
            entry(Role::Comparison, Sample::Line, "99,9 trong 100 đơn vị"),
            entry(Role::Series, Sample::Dot, "ngoài khoảng đó"),
        ],
        empty: "Chưa có số liệu".to_owned(),
    };
    Specimen {
        tries,
        chart: Chart {
            id: format!("funnel-{id}"),
            title: "Đơn vị nào khác hẳn so với quy mô của mình".to_owned(),
            description: format!("{} đơn vị, tỷ lệ chung {}, bảng bên dưới.", rows.len(), per_cent(overall)),
            table: table(rows, &ratios),
            drawing: Drawing::Funnel(chart),
        },
    }
}

fn table(rows: &[Row], ratios: &[Ratio]) -> Table {
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    #[expect(clippy::cast_precision_loss, reason = "specimens")]
    let row = |((name, count, base), ratio): (&Row, &Ratio)| {
        let number = |number: u64| Cell::number(Vietnamese.count(number), number as f64);
        let rate = ratio.per_cent().unwrap_or(0.0);
        vec![Cell::text(name.clone()), Cell::number(per_cent(rate), rate), number(*count), number(*base)]
    };
    Table {
        caption: "Tỷ lệ theo quy mô".to_owned(),
        columns: vec![
            column("unit", "Đơn vị", false),
            column("rate", "Tỷ lệ", true),
            column("count", "Số đã trao", true),
            column("base", "Tổng số", true),
        ],
        rows: rows.iter().zip(ratios).map(row).collect(),
    }
}
