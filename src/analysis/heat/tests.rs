//! Maps of small campaigns, worked out by hand.

use super::*;
use crate::check::Checked;
use crate::load::Memory;
use crate::model::{Public, Vintage, select};
use jiff::Timestamp;
use jiff::civil::date;

const UNITS: &str = "\
levels:
  province: {name: province, plural: provinces}
  district: {name: district, plural: districts}
valid: {from: unknown}
units: |
  code  level     name  parent  from        until
  P     province  An    -       -           -
  1     district  Bac   P       -           -
  2     district  Nam   P       -           2026-03-17
  3     district  Dong  P       -           -
  4     district  Tay   P       2026-03-18  -
";

/// A campaign with a report due every week from Tuesday 3 March 2026 on.
fn programme(reporting: &str) -> String {
    format!(
        "name: Campaign\nbase_kinds:\n  eligible: {{role: eligible, name: eligible}}\nindicators:\n  card: {{name: Cards, unit: cards}}\n{reporting}"
    )
}

/// Content with a file of figures a day.
fn checked(reporting: &str, days: &[(i8, &str)]) -> Checked {
    let site = "format: 1\ntitle: Map\nlanguages: [en]\ntime_zone: Asia/Ho_Chi_Minh\n";
    let mut memory = Memory::default().with("site.yaml", site).with("units/all.yaml", UNITS);
    memory = memory.with("programmes/campaign.yaml", programme(reporting).as_str());
    for (day, rows) in days {
        let rows: String = rows.split(", ").map(|row| format!("  {row}  100\n")).collect();
        let text = format!(
            "as_of: 2026-03-{day:02}\npublished: 2026-03-{day:02}\naudience: public\nindicator: card\nbase_kind: eligible\nsource: {{publisher: Office}}\nfigures: |\n  unit  count  base\n{rows}"
        );
        memory = memory.with(&format!("snapshots/{day}.yaml"), text.as_str());
    }
    let (outcome, _) = crate::check(&memory);
    let problems = outcome.problems;
    outcome.value.unwrap_or_else(|| panic!("{problems:#?}"))
}

/// The map of the province, a row a unit: capital R for a report, c for one from before, - for nothing, blank for no unit.
fn drawn(checked: &Checked) -> Option<(usize, Vec<String>)> {
    let site = select::<Public>(checked, Vintage { known_on: date(2026, 3, 31), now: Timestamp::UNIX_EPOCH });
    let report = crate::analysis::analyse(&site);
    let (indicator, _) = site.indicators.first_key_value()?;
    let province = site.registry.by_key("P")?;
    let map = heat_below(&report, *indicator, province)?;
    assert_eq!(heat_across(&report, *indicator).map(|map| map.rows.len()), Some(map.rows.len()));
    let cell = |cell: &HeatCell<'_>| match cell {
        HeatCell::Absent => "   ".to_owned(),
        HeatCell::Nothing => " - ".to_owned(),
        HeatCell::Carried(point) => format!("c{:<2}", point.rate.middle()),
        HeatCell::Reported(point) => format!("R{:<2}", point.rate.middle()),
    };
    let line = |row: &HeatRow<'_>| {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        format!("{}: {}", site.registry.unit(row.unit).key, cells.join(" "))
    };
    Some((map.periods.len(), map.whole.iter().chain(&map.rows).map(line).collect()))
}

const WEEKLY: &str = "reporting: {every_days: 7, from: 2026-03-03, levels: [district]}\n";

/// Nobody reports for 3 March. Two figures fall into the week to 17 March; the later one stands. Unit 2 ends then and unit 4
/// begins; unit 3 never reports.
#[test]
fn a_cell_is_reported_carried_empty_or_not_there() {
    let days = [(10, "1  10, 2  20"), (12, "1  12"), (17, "1  15, 2  25"), (24, "4  30"), (31, "1  40, 4  45, P  50")];
    let (periods, rows) = drawn(&checked(WEEKLY, &days)).unwrap_or_else(|| panic!("there is a map"));
    assert_eq!(periods, 4);
    let expected =
        ["P:  -   -   -  R50", "1: R10 R15 c15 R40", "2: R20 R25        ", "3:  -   -   -   - ", "4:         R30 R45"];
    assert_eq!(rows, expected);
}

#[test]
fn without_a_rhythm_enough_periods_and_enough_reports_there_is_no_map() {
    let (before, after) = ("1  10, 2  20, 3  30", "1  10, 3  30, 4  20");
    let rows = |day: i8| if day > 17 { after } else { before };
    let days = |days: &[i8]| -> Vec<(i8, &'static str)> { days.iter().map(|day| (*day, rows(*day))).collect() };
    assert!(drawn(&checked(WEEKLY, &days(&[10, 17, 24, 31]))).is_some());
    assert!(drawn(&checked("", &days(&[10, 17, 24, 31]))).is_none(), "no rhythm");
    assert!(drawn(&checked(WEEKLY, &days(&[17, 24, 31]))).is_none(), "three periods");
    let silent = [(10, before), (17, "1  12")];
    assert!(drawn(&checked(WEEKLY, &silent)).is_none(), "four reports in thirteen cells");
}
