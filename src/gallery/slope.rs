//! Specimens of the slope.

use super::Specimen;
use super::axes::per_cent;
use crate::render::charts::slope::{Slope, SlopeChart};
use crate::render::charts::{Cell, Chart, Column, Drawing, PerCent, Table};

/// A name, the rate before and after, whether it stands out.
type Row = (String, f64, f64, bool);

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let rows = |rows: &[(&str, f64, f64, bool)]| -> Vec<Row> {
        rows.iter().map(|(name, from, to, out)| ((*name).to_owned(), *from, *to, *out)).collect()
    };
    let many = (0..64u32).map(|n| {
        let from = f64::from((n * 37) % 50) + 20.0;
        (format!("Xã số {}", n + 1), from, from + f64::from((n * 13) % 29), n % 13 == 0)
    });
    let long = "Nguyễn Thượng Hiền Đông Thành";
    vec![
        specimen("one unit", "one", &rows(&[("Thượng Sơn", 61.2, 70.4, true)]), None),
        specimen(
            "five stand out of eight",
            "five",
            &rows(&[
                ("Thượng Sơn", 41.2, 80.4, true),
                ("Minh Khai", 55.0, 58.1, true),
                ("Phú Lộc", 72.0, 69.9, true),
                ("Tân Hòa", 66.0, 78.0, false),
                ("Quỳnh Nghĩa", 61.0, 77.5, false),
                ("Đông Thành", 60.0, 81.0, true),
                ("Bình Long", 59.0, 70.0, false),
                ("An Phú", 50.0, 52.3, true),
            ]),
            Some((60.1, 72.2)),
        ),
        specimen(
            "all equal",
            "equal",
            &rows(&[("Thượng Sơn", 70.0, 70.0, true), ("Minh Khai", 70.0, 70.0, true), ("Phú Lộc", 70.0, 70.0, false)]),
            None,
        ),
        specimen(
            "nothing but zero",
            "zero",
            &rows(&[("Thượng Sơn", 0.0, 0.0, true), ("Minh Khai", 0.0, 0.0, false)]),
            None,
        ),
        specimen(
            "beyond a hundred",
            "beyond",
            &rows(&[
                ("Thượng Sơn", 61.2, 136.6, true),
                ("Minh Khai", 99.98, 100.0, true),
                ("Phú Lộc", 12.0, 40.0, false),
            ]),
            None,
        ),
        specimen("64 units", "many", &many.collect::<Vec<Row>>(), Some((44.0, 58.5))),
        specimen(
            "names of 29 letters",
            "names",
            &rows(&[
                (long, 61.2, 63.6, true),
                (long, 61.5, 63.5, true),
                (long, 61.4, 63.4, true),
                (long, 61.3, 40.0, false),
            ]),
            None,
        ),
        specimen(
            "inexact figures",
            "inexact",
            &rows(&[("gần đúng", 50.0, 70.0, true), ("Minh Khai", 55.0, 60.0, true)]),
            None,
        ),
        specimen("no units", "none", &[], None),
    ]
}

fn specimen(tries: &'static str, id: &str, rows: &[Row], whole: Option<(f64, f64)>) -> Specimen {
    let slope = |(name, from, to, stands_out): &Row| {
        let exact = name != "gần đúng";
        let text = |rate| if exact { per_cent(rate) } else { format!("khoảng {}", per_cent(rate)) };
        let end = |rate| Some((PerCent::new(rate)?, text(rate)));
        Some(Slope { name: name.clone(), from: end(*from)?, to: end(*to)?, exact, stands_out: *stands_out })
    };
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    let cells = |(name, from, to, _): &Row| {
        vec![Cell::text(name.clone()), Cell::number(per_cent(*from), *from), Cell::number(per_cent(*to), *to)]
    };
    Specimen {
        tries,
        chart: Chart {
            id: format!("slope-{id}"),
            title: "Ai tăng nhanh nhất từ ngày 12/5 đến ngày 9/6".to_owned(),
            description: described(rows.len(), whole),
            table: Table {
                caption: "Tỷ lệ vào hai ngày".to_owned(),
                columns: vec![
                    column("unit", "Đơn vị", false),
                    column("from", "Ngày 12/5", true),
                    column("to", "Ngày 9/6", true),
                ],
                rows: rows.iter().map(cells).collect(),
            },
            drawing: Drawing::Slope(SlopeChart {
                from: "Ngày 12/5/2025".to_owned(),
                to: "Ngày 9/6/2025".to_owned(),
                lines: rows.iter().filter_map(slope).collect(),
                whole: whole.and_then(|(from, to)| slope(&("Toàn tỉnh".to_owned(), from, to, true))),
                empty: "Chưa có số liệu".to_owned(),
            }),
        },
    }
}

/// The description, with the rates of the whole, which is no row of the table.
fn described(units: usize, whole: Option<(f64, f64)>) -> String {
    let whole =
        whole.map(|(from, to)| format!(" Toàn tỉnh từ {from}% đến {to}%.").replace('.', ",").replace("%,", "%."));
    format!("{units} đơn vị, bảng bên dưới.{}", whole.unwrap_or_default())
}
