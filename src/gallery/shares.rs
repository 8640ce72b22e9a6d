//! Specimens of the shares over time.

use super::Specimen;
use super::axes::Vietnamese;
use crate::render::charts::shares::{self, Look, ShareChart, State};
use crate::render::charts::{Cell, Chart, Drawing, Role, Table};
use jiff::civil::{Date, date};

/// Counts of one day: reached, in time, behind, overdue, without a report, without a judgement.
type Counts = [u32; 6];

/// The states by name, with their looks.
const STATES: [(Role, Look, &str, &str); 6] = [
    (Role::Reached, Look::Solid, "reached", "đã đạt chỉ tiêu"),
    (Role::InTime, Look::Solid, "in_time", "đúng hoặc vượt tiến độ"),
    (Role::Behind, Look::Rising, "behind", "chậm"),
    (Role::Overdue, Look::Crossed, "overdue", "quá hạn"),
    (Role::Missing, Look::Level, "silent", "không có báo cáo gần đây"),
    (Role::Missing, Look::Empty, "unjudged", "chưa đánh giá được"),
];

/// The specimens.
pub(super) fn specimens() -> Vec<Specimen> {
    let weeks = |count: u32, of: fn(u32) -> Counts| -> Vec<Counts> { (0..count).map(of).collect() };
    vec![
        specimen(
            "one unit",
            "one-unit",
            &weeks(12, |week| if week < 7 { [0, 0, 1, 0, 0, 0] } else { [1, 0, 0, 0, 0, 0] }),
        ),
        specimen("all equal", "equal", &weeks(9, |_| [5, 5, 5, 5, 5, 5])),
        specimen("nobody reached anything", "zero", &weeks(8, |_| [0, 0, 0, 0, 29, 0])),
        specimen("everybody reached it", "all", &weeks(8, |week| [29 * week / 7, 0, 29 - 29 * week / 7, 0, 0, 0])),
        specimen("one of very many", "one-of-many", &weeks(10, |week| [10_597, 1, 0, week % 2, 0, 0])),
        specimen("four weeks of 64 units", "four", &weeks(4, |week| [4 + 6 * week, 20, 30 - 8 * week, 2 * week, 9, 1])),
        specimen(
            "weeks that are missing",
            "missing",
            &weeks(26, |week| match week {
                8..=11 => [0, 0, 0, 0, 30, 0],
                _ => [week / 3, 12, 18 - week / 3, 0, 0, 0],
            }),
        ),
        specimen(
            "a unit more, two units less",
            "changing",
            &weeks(16, |week| {
                let more = u32::from(week > 5) + 4 * u32::from(week > 11);
                [week, 20 - week, 8 + more, 0, 2, 0]
            }),
        ),
        specimen(
            "a year of weeks with a deadline",
            "year",
            &weeks(52, |week| {
                let reached = week * week / 60;
                let behind = (60 - reached) / (3 + week % 3);
                let late = if week > 40 { behind } else { 0 };
                [reached, 60 - reached - behind, behind - late, late, week % 4, 1]
            }),
        ),
        specimen("120 weeks", "long", &weeks(120, |week| [week / 3, 40 - week / 3, 10 - week / 12, week / 12, 2, 0])),
    ]
}

fn specimen(tries: &'static str, id: &str, weeks: &[Counts]) -> Specimen {
    let day = |n: i64| date(2024, 3, 12).saturating_add(jiff::Span::new().weeks(n));
    let columns: Vec<(Date, Counts)> = (0..).map(day).zip(weeks.iter().copied()).collect();
    let last = columns.last().map(|(_, counts)| *counts).unwrap_or_default();
    let state = |((role, look, _, name), count): ((Role, Look, &str, &str), u32)| State {
        role,
        look,
        name: name.to_owned(),
        last: count.to_string(),
    };
    let chart = ShareChart {
        axes: &Vietnamese,
        states: STATES.into_iter().zip(last).map(state).collect(),
        columns: columns.iter().map(|(date, counts)| shares::Column { date: *date, counts: counts.to_vec() }).collect(),
        empty: "Chưa có số liệu".to_owned(),
    };
    Specimen {
        tries,
        chart: Chart {
            id: format!("shares-{id}"),
            title: format!("{} trong {} đơn vị đã đạt chỉ tiêu", last[0], last.iter().sum::<u32>()),
            description: format!("{} kỳ; bảng bên dưới có đủ số liệu.", weeks.len()),
            table: table(&columns),
            drawing: Drawing::Shares(chart),
        },
    }
}

fn table(columns: &[(Date, Counts)]) -> Table {
    let column = |name, text: &str, numeric| crate::render::charts::Column { name, text: text.to_owned(), numeric };
    let states = STATES.iter().map(|(_, _, name, text)| column(*name, text, true));
    let row = |(day, counts): &(Date, Counts)| {
        let shown = format!("{}/{}/{}", day.day(), day.month(), day.year());
        let counts = counts.iter().map(|count| Cell::number(count.to_string(), f64::from(*count)));
        std::iter::once(Cell::day(shown, *day)).chain(counts).collect()
    };
    Table {
        caption: "Số đơn vị theo tình trạng".to_owned(),
        columns: std::iter::once(column("as_of", "Ngày", false)).chain(states).collect(),
        rows: columns.iter().map(row).collect(),
    }
}
