//! Specimens of the heatmap.

use super::Specimen;
use super::axes::Vietnamese;
use crate::render::charts::heat::{Cell, Class, HeatChart, HeatText, Row};
use crate::render::charts::{self, Chart, Column, Drawing, Table};
use jiff::civil::{Date, date};

impl HeatText for Vietnamese {
    fn last_columns(&self, shown: usize, of: usize) -> String {
        format!("Chỉ vẽ {shown} kỳ gần nhất trong {of} kỳ; bảng có đủ.")
    }
}

/// What a unit reported for a week.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Week {
    Before,
    Silent,
    Exact(f64),
    About(f64),
}

/// A unit with its weeks.
type Unit = (String, Vec<Week>);

/// Names that no place has, short and long.
const NAMES: [&str; 8] = [
    "Thượng Sơn",
    "Hạ Khê",
    "Đồng Vọng",
    "Minh Trạch",
    "Suối Ngàn",
    "Vĩnh Lãng",
    "Quảng Yểng",
    "Thị xã Khuyêm Nghiễm Thượng Đông",
];

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let level = |rate: f64| move |_: usize, _: usize| Week::Exact(rate);
    vec![
        specimen("one unit", "one-unit", 52, &units(1, 52, rising)),
        specimen("one week", "one-week", 1, &units(5, 1, rising)),
        specimen("all equal", "equal", 12, &units(6, 12, level(70.0))),
        specimen("nothing but zero", "zero", 10, &units(5, 10, level(0.0))),
        specimen(
            "beyond a hundred",
            "beyond",
            8,
            &units(6, 8, |row, week| {
                Week::Exact(99.98 + f64::from(u8::try_from(row * week).unwrap_or(0)) * 36.62 / 35.0)
            }),
        ),
        specimen(
            "weeks that are missing",
            "missing",
            26,
            &units(8, 26, |row, week| match (row, week) {
                (7, 0..13) => Week::Before,
                (5, _) | (6, 0..9) | (2, 7..15) | (_, 11) => Week::Silent,
                _ => rising(row, week * 2),
            }),
        ),
        specimen(
            "intervals",
            "intervals",
            10,
            &units(6, 10, |row, week| match rising(row, week * 5) {
                Week::Exact(rate) if (row + week) % 3 == 0 => Week::About(rate),
                other => other,
            }),
        ),
        specimen("64 units of a year of weeks", "many", 52, &units(64, 52, rising)),
        specimen("30 units of a year of weeks", "thirty", 52, &units(30, 52, rising)),
        specimen("a year of weeks", "year", 52, &units(15, 52, rising)),
        specimen("120 weeks", "long", 120, &units(8, 120, |row, week| rising(row, week / 2))),
    ]
}

/// A unit that rises to the end of a year, each a little slower than the one before.
fn rising(row: usize, week: usize) -> Week {
    let (row, week) = (u32::try_from(row).unwrap_or(0), u32::try_from(week).unwrap_or(0));
    let rate = 100.0 * (1.0 - (-f64::from(week) / (12.0 + f64::from(row % 8) * 3.0)).exp());
    if (row * 7 + week * 3) % 23 == 5 { Week::Silent } else { Week::Exact((rate * 10.0).round() / 10.0) }
}

fn units(count: usize, weeks: usize, of: impl Fn(usize, usize) -> Week) -> Vec<Unit> {
    let name = |row: usize| match row / NAMES.len() {
        0 => NAMES[row % NAMES.len()].to_owned(),
        more => format!("{} {}", NAMES[row % NAMES.len()], more + 1),
    };
    (0..count).map(|row| (name(row), (0..weeks).map(|week| of(row, week)).collect())).collect()
}

fn specimen(tries: &'static str, id: &str, weeks: usize, units: &[Unit]) -> Specimen {
    let first = date(2024, 3, 12);
    let days: Vec<Date> = (0..weeks).zip(0..).map(|(_, n)| first.saturating_add(jiff::Span::new().weeks(n))).collect();
    let table = table(&days, units);
    let chart = HeatChart {
        text: &Vietnamese,
        days,
        rows: units.iter().enumerate().map(|(place, unit)| row(unit, place == 0 && units.len() > 1)).collect(),
        classes: ["dưới 50%", "50 đến dưới 75%", "75 đến dưới 90%", "90 đến dưới 100%", "từ 100%"].map(str::to_owned),
        missing: "không có số liệu của kỳ; vạch dưới là mức của số liệu gần nhất trước đó".to_owned(),
        empty: "Chưa có số liệu".to_owned(),
    };
    Specimen {
        tries,
        chart: Chart {
            id: format!("heat-{id}"),
            title: "Tỷ lệ của từng đơn vị theo tuần".to_owned(),
            description: format!("{} đơn vị, {weeks} tuần; bảng bên dưới có đủ số liệu.", units.len()),
            table,
            drawing: Drawing::Heat(chart),
        },
    }
}

fn row((name, weeks): &Unit, strong: bool) -> Row {
    let mut known: Option<f64> = None;
    let mut cells = Vec::new();
    for week in weeks {
        let (cell, value) = match week {
            Week::Before => (Cell::Blank, known),
            Week::Silent => (known.map_or(Cell::Missing, |rate| Cell::Carried(class(rate))), known),
            Week::Exact(rate) => (Cell::Filled(class(*rate), short(*rate)), Some(*rate)),
            Week::About(rate) => (Cell::Filled(class(*rate), format!("≈{}", short(*rate))), Some(*rate)),
        };
        known = value;
        cells.push(cell);
    }
    Row { name: name.clone(), strong, cells, last: known.map(per_cent) }
}

fn class(rate: f64) -> Class {
    Class::nth([50.0, 75.0, 90.0, 100.0].iter().filter(|limit| rate >= **limit).count())
}

fn short(rate: f64) -> String {
    format!("{}", rate.floor())
}

fn per_cent(rate: f64) -> String {
    // Less than all is never 100 %.
    format!("{:.1}%", (rate * 10.0).floor() / 10.0).replace('.', ",")
}

/// A row a unit and week.
fn table(days: &[Date], units: &[Unit]) -> Table {
    let column = |name, text: &str, numeric| Column { name, text: text.to_owned(), numeric };
    let cell = |week: &Week| match week {
        Week::Before | Week::Silent => charts::Cell::nothing(),
        Week::Exact(rate) => charts::Cell::number(per_cent(*rate), *rate),
        Week::About(rate) => charts::Cell::between(format!("khoảng {}", per_cent(*rate)), rate - 2.5, Some(rate + 2.5)),
    };
    let row = |name: &str, day: &Date, week: &Week| {
        let shown = format!("{}/{}/{}", day.day(), day.month(), day.year());
        vec![charts::Cell::text(name), charts::Cell::day(shown, *day), cell(week)]
    };
    let rows = units.iter().flat_map(|(name, weeks)| days.iter().zip(weeks).map(|(day, week)| row(name, day, week)));
    Table {
        caption: "Tỷ lệ theo đơn vị và tuần".to_owned(),
        columns: vec![column("unit", "Đơn vị", false), column("due", "Kỳ", false), column("rate", "Tỷ lệ", true)],
        rows: rows.collect(),
    }
}
