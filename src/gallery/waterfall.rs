//! Specimens of the waterfall.

use super::Specimen;
use super::axes::{Vietnamese, per_cent, rate};
use crate::render::charts::waterfall::{End, Step, WaterfallChart};
use crate::render::charts::{Cell, Chart, Column, Drawing, Table};

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let causes = |count, base, both| {
        vec![("Trao thêm thẻ", count), ("Thêm người đủ điều kiện", base), ("Cả hai cùng lúc", both)]
    };
    vec![
        specimen("more was issued and the rate fell", "fell", 94.4, &causes(0.9, -6.1, -0.1)),
        specimen("all causes added", "added", 40.0, &causes(3.1, 1.2, 0.1)),
        specimen("no change", "nothing", 70.0, &causes(0.0, 0.0, 0.0)),
        specimen("no cause", "none", 55.5, &[]),
        specimen("from nothing", "zero", 0.0, &causes(1.2, 0.0, 0.0)),
        specimen("beyond a hundred", "beyond", 136.6, &causes(2.0, -30.4, -0.7)),
        specimen("a hundredth of a point", "small", 98.2, &causes(0.1, -0.1, 0.0)),
        specimen("names of 29 letters", "names", 61.0, &[("Nguyễn Thượng Hiền Đông Thành", 2.4); 5]),
        specimen("twelve causes", "twelve", 30.0, &[("Huyện Thượng Sơn", 1.5), ("Minh Khai", -0.5)].repeat(6)),
    ]
}

fn specimen(tries: &'static str, id: &str, from: f64, steps: &[(&str, f64)]) -> Specimen {
    let to = from + steps.iter().map(|(_, points)| points).sum::<f64>();
    let signed = |points: f64| {
        if points == 0.0 { "0,0".to_owned() } else { format!("{points:+.1}").replace('.', ",").replace('-', "−") }
    };
    let end = |name: &str, value: f64| End { name: name.to_owned(), rate: rate(value), text: per_cent(value) };
    let step =
        |(name, points): &(&str, f64)| Step { name: (*name).to_owned(), points: rate(*points), text: signed(*points) };
    let chart = WaterfallChart {
        axes: &Vietnamese,
        from: end("Ngày 17/9/2024", from),
        steps: steps.iter().map(step).collect(),
        to: end("Ngày 24/9/2024", to),
    };
    let rows = steps.iter().map(|(name, points)| vec![Cell::text(*name), Cell::number(signed(*points), *points)]);
    let ends = [("Ngày 17/9/2024", from), ("Ngày 24/9/2024", to)];
    let [first, last] = ends.map(|(name, rate)| vec![Cell::text(name), Cell::number(per_cent(rate), rate)]);
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    Specimen {
        tries,
        chart: Chart {
            id: format!("waterfall-{id}"),
            title: "Vì sao tỷ lệ thay đổi".to_owned(),
            description: format!("{} nguyên nhân, bảng bên dưới.", steps.len()),
            table: Table {
                caption: "Từ tỷ lệ trước đến tỷ lệ sau".to_owned(),
                columns: vec![column("cause", "Nguyên nhân", false), column("points", "Điểm phần trăm", true)],
                rows: std::iter::once(first).chain(rows).chain([last]).collect(),
            },
            drawing: Drawing::Waterfall(chart),
        },
    }
}
