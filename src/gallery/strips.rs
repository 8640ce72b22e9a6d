//! Specimens of the charts of rows: strips of communes, whose names are a row's mean made plain.

use super::Specimen;
use super::axes::{Vietnamese, entry, rate};
use super::rows::{table, target};
use crate::render::charts::rows::{Row, RowChart, Shown, Strip};
use crate::render::charts::{Chart, Drawing, Role, Sample};

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let names = ["Muyên Sưởng", "Nươm Quỳnh", "Sươm Nghiễm", "Đuân Kiểng"];
    // Rates that lie as in life: many near the middle, a few far below.
    let spread = |middle: f64, n: u32| -> Vec<f64> {
        (0..n).map(|k| middle + f64::from((k * 37) % 23) - 11.0 - if k % 9 == 4 { 25.0 } else { 0.0 }).collect()
    };
    let usual =
        || names.iter().zip([86.0, 78.0, 70.0, 55.0]).map(|(name, middle)| row(name, &spread(middle, 12))).collect();
    let equal = names.iter().map(|name| row(name, &[70.0; 8])).collect();
    let done = vec![row(names[0], &[100.0; 30]), row(names[1], &[[100.0; 24].as_slice(), &[97.0, 64.2]].concat())];
    let beyond = vec![row(names[0], &[88.0, 101.5, 110.0, 136.6, 99.9]), row(names[1], &spread(90.0, 20))];
    let many = (0..64).map(|n| row(&format!("Huyện {n}"), &spread(88.0 - f64::from(n) / 2.0, 9))).collect();
    let crowd = vec![row(names[0], &spread(60.0, 400)), row(names[1], &spread(50.0, 90))];
    vec![
        specimen("communes by district", "usual", usual(), &[100.0]),
        specimen("one commune a district", "one", vec![row(names[0], &[61.2]), row(names[1], &[77.0])], &[]),
        specimen("all equal", "equal", equal, &[100.0]),
        specimen("nothing at all", "zero", vec![row(names[0], &[0.0; 12]), row(names[1], &[0.0, 3.1, 0.0])], &[100.0]),
        specimen("nearly all done", "done", done, &[100.0]),
        specimen("beyond a hundred", "beyond", beyond, &[100.0]),
        specimen("64 districts", "many", many, &[95.0]),
        specimen("hundreds of communes", "crowd", crowd, &[100.0]),
        specimen(
            "names of 29 letters",
            "names",
            vec![row("Nghĩa trang liệt sĩ Trường Sơn", &spread(60.0, 10)), row("Khuyêng-Khuyêng-Nghiêng-Ngửa", &[])],
            &[80.0, 85.0],
        ),
        specimen("inexact ones among them", "inexact", inexact(), &[100.0]),
    ]
}

fn row(name: &str, rates: &[f64]) -> Row {
    let mut sorted = rates.to_vec();
    sorted.sort_by(f64::total_cmp);
    let median = sorted.get(sorted.len() / 2).copied();
    let value = median.map(|median| format!("{median}%").replace('.', ","));
    let dots = rates.iter().map(|value| (rate(*value), true)).collect();
    Row { rank: None, name: name.to_owned(), value, shown: Shown::Strip(Strip { dots, median: median.map(rate) }) }
}

fn inexact() -> Vec<Row> {
    let dots = [40.0, 44.0, 45.0, 70.0, 88.0].map(|value| (rate(value), value < 50.0)).to_vec();
    let strip = Strip { dots, median: Some(rate(45.0)) };
    vec![Row { shown: Shown::Strip(strip), ..row("Muyên Sưởng", &[45.0]) }, row("Nươm Quỳnh", &[60.0, 62.0, 61.0])]
}

fn specimen(tries: &'static str, id: &str, rows: Vec<Row>, targets: &[f64]) -> Specimen {
    let key = vec![
        entry(Role::Series, Sample::Dot, "một xã; +5: thêm năm xã tại đó"),
        entry(Role::Comparison, Sample::Stroke, "trung vị, ghi bên phải"),
    ];
    let table = table(&rows);
    let chart = RowChart {
        axes: &Vietnamese,
        rows,
        levels: targets.iter().copied().map(target).collect(),
        key,
        rest: None,
        empty: "Chưa có số liệu".to_owned(),
    };
    Specimen {
        tries,
        chart: Chart {
            id: format!("strips-{id}"),
            title: "3 trong 4 huyện có xã dưới 50%".to_owned(),
            description: format!("{} huyện, bảng bên dưới.", table.rows.len()),
            table,
            drawing: Drawing::Rows(chart),
        },
    }
}
