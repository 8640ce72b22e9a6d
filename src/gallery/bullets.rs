//! Specimens of the charts of rows: bullets, alone and below each other.

use super::Specimen;
use super::axes::{Vietnamese, entry, rate};
use super::rows::table;
use crate::render::charts::rows::{Bullet, Estimate, Row, RowChart, Shown, Span};
use crate::render::charts::{Chart, Drawing, Role, Sample};

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let usual = || bullet(62.0, Some(100.0), Some(75.0), Some((72.0, 78.0)));
    vec![
        specimen("behind its pace", "behind", vec![row("Thẻ cư dân đã trao", usual())]),
        specimen(
            "two below each other",
            "two",
            vec![
                row("Thẻ cư dân đã trao", usual()),
                row("Tài khoản đã kích hoạt", bullet(88.1, Some(100.0), Some(80.0), Some((76.5, 83.5)))),
            ],
        ),
        specimen("no pace declared", "no-pace", vec![row("Thẻ cư dân đã trao", bullet(38.5, Some(100.0), None, None))]),
        specimen(
            "nothing yet",
            "zero",
            vec![row("Thẻ cư dân đã trao", bullet(0.0, Some(95.0), Some(2.0), Some((0.0, 5.0))))],
        ),
        specimen(
            "beyond a hundred",
            "beyond",
            vec![row("Tài khoản đã kích hoạt", bullet(136.6, Some(100.0), Some(100.0), Some((97.0, 100.0))))],
        ),
        specimen(
            "all done, target and pace at one place",
            "done",
            vec![row("Thẻ cư dân đã trao", bullet(100.0, Some(100.0), Some(100.0), Some((98.0, 100.0))))],
        ),
        specimen("inexact", "inexact", vec![inexact(), row("Tài khoản đã kích hoạt", usual())]),
        specimen(
            "no target",
            "no-target",
            vec![row("Thẻ cư dân đã trao", bullet(44.4, None, Some(50.0), Some((50.0, 50.0))))],
        ),
        specimen(
            "names of 29 letters",
            "names",
            vec![row("Nghĩa trang liệt sĩ Trường Sơn", usual()), row("Khuyêng-Khuyêng-Nghiêng-Ngửa", usual())],
        ),
    ]
}

fn bullet(now: f64, target: Option<f64>, pace: Option<f64>, zones: Option<(f64, f64)>) -> Bullet {
    let zones = zones.map(|(first, second)| (rate(first), rate(second)));
    Bullet { now: Estimate::exact(rate(now)), target: target.map(rate), pace: pace.map(rate), zones }
}

fn row(name: &str, bullet: Bullet) -> Row {
    let value = format!("{}%", bullet.now.value.get()).replace('.', ",");
    Row { rank: None, name: name.to_owned(), value: Some(value), shown: Shown::Bullet(bullet) }
}

fn inexact() -> Row {
    let range = Some(Span { low: rate(85.0), high: Some(rate(90.0)) });
    let now = Estimate { value: rate(87.5), range };
    let bullet = Bullet { now, ..bullet(0.0, Some(100.0), Some(92.0), Some((90.0, 94.0))) };
    Row { value: Some("gần 90%".to_owned()), ..row("Thẻ cư dân đã trao", bullet) }
}

fn specimen(tries: &'static str, id: &str, rows: Vec<Row>) -> Specimen {
    let key = vec![
        entry(Role::Series, Sample::Bar, "đã đạt"),
        entry(Role::Target, Sample::Stroke, "chỉ tiêu"),
        entry(Role::Pace, Sample::Stroke, "tiến độ cần có đến nay"),
        entry(Role::Class3, Sample::Zone, "chậm"),
        entry(Role::Class2, Sample::Zone, "đúng tiến độ"),
        entry(Role::Class1, Sample::Zone, "vượt"),
    ];
    let table = table(&rows);
    let chart =
        RowChart {
            axes: &Vietnamese, rows, levels: Vec::new(), key, rest: None, empty: "Chưa có số liệu".to_owned()
        };
    Specimen {
        tries,
        chart: Chart {
            id: format!("bullets-{id}"),
            title: "Đạt 62% trong khi tiến độ cần 75%".to_owned(),
            description: format!("{} chỉ tiêu, bảng bên dưới.", table.rows.len()),
            table,
            drawing: Drawing::Rows(chart),
        },
    }
}
