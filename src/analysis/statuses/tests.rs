//! The past of small campaigns worked out by hand, and that of the practice site held against what its pages say.

use super::*;
use crate::check::Checked;
use crate::domain::AsOf;
use crate::load::Memory;
use crate::model::{Internal, Public, Site, Vintage, select};
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
  2     district  Nam   P       -           -
  3     district  Dong  P       -           -
  4     district  Tay   P       -           2026-03-20
  5     district  Tien  P       -           -
";

fn checked(schedule: &str, days: &[(&str, &str)]) -> Checked {
    let site = "format: 1\ntitle: Past\nlanguages: [en]\ntime_zone: Asia/Ho_Chi_Minh\n";
    let programme = format!(
        "name: Campaign\nbase_kinds:\n  eligible: {{role: eligible, name: eligible}}\nindicators:\n  card: {{name: Cards, unit: cards}}\n\
         schedules:\n  - {{indicators: [card], unit: P, base_kind: eligible, target: 100%, {schedule}}}\n\
         reporting: {{every_days: 7, from: 2026-03-03, levels: [district]}}\n"
    );
    let mut memory = Memory::default().with("site.yaml", site).with("units/all.yaml", UNITS);
    memory = memory.with("programmes/campaign.yaml", programme.as_str());
    for (day, rows) in days {
        let rows: String = rows.split(", ").map(|row| format!("  {row}  100\n")).collect();
        let text = format!(
            "as_of: {day}\npublished: {day}\naudience: public\nindicator: card\nbase_kind: eligible\nsource: {{publisher: Office}}\nfigures: |\n  unit  count  base\n{rows}"
        );
        memory = memory.with(&format!("snapshots/{day}.yaml"), text.as_str());
    }
    let (outcome, _) = crate::check(&memory);
    let problems = outcome.problems;
    outcome.value.unwrap_or_else(|| panic!("{problems:#?}"))
}

fn site(checked: &Checked, known_on: Date) -> Site<'_, Public> {
    select::<Public>(checked, Vintage { known_on, now: Timestamp::UNIX_EPOCH })
}

/// The groups of a unit at the end of some days.
fn past(checked: &Checked, unit: &str, days: &[Date]) -> Vec<Option<Group>> {
    let site = site(checked, date(2026, 5, 31));
    let indicator = site.indicators.first_key_value().map(|(id, _)| *id);
    let past = indicator.zip(site.registry.by_key(unit)).map(|(indicator, unit)| Past::new(&site, indicator, unit));
    past.unwrap_or_else(|| panic!("there is a unit {unit}")).groups(days)
}

const WAY: &str = "start: 2026-03-01, deadline: 2026-04-10, pace: straight";

/// The line asks for 2.5 points a day: 22.5 % on 10 March, 40 % on 17 March. 24 % on 10 March is less than a day ahead; 28 % on
/// 17 March is almost five behind; a fortnight without a report is not yet silent, a day more is; after 10 April a figure below
/// all is overdue, and all is reached.
#[test]
fn each_day_is_judged_by_the_figures_of_its_own_time() {
    let days =
        [("2026-03-10", "1  24, 4  5"), ("2026-03-17", "1  28"), ("2026-04-14", "1  99"), ("2026-04-21", "1  100")];
    let checked = checked(WAY, &days);
    let on = |month, day| date(2026, month, day);
    let asked = [on(3, 3), on(3, 10), on(3, 17), on(3, 31), on(4, 1), on(4, 14), on(4, 21), on(5, 31)];
    let expected = [
        Group::Silent,
        Group::InTime,
        Group::Behind,
        Group::Behind,
        Group::Silent,
        Group::Overdue,
        Group::Reached,
        Group::Reached,
    ];
    assert_eq!(past(&checked, "1", &asked), expected.map(Some));
    assert_eq!(past(&checked, "4", &[on(3, 20), on(3, 21)]), [Some(Group::Behind), None], "it ended on 20 March");
    assert_eq!(past(&checked, "5", &[on(3, 20)]), [Some(Group::Silent)], "it never reported");
}

/// Until 15 March the line led to 21 March and asked for 90 % on 19 March; then for half of it.
#[test]
fn a_deadline_counts_as_it_stood_on_the_day() {
    let schedule =
        "start: 2026-03-01, deadline: 2026-04-10, pace: straight, moved: [{deadline: 2026-03-21, until: 2026-03-15}]";
    let checked = checked(schedule, &[("2026-03-11", "1  30")]);
    let days = [date(2026, 3, 15), date(2026, 3, 16)];
    assert_eq!(past(&checked, "1", &days), [Some(Group::Behind), Some(Group::InTime)]);
}

#[test]
fn without_a_start_or_a_deadline_nothing_but_completion_is_judged() {
    let rows = [("2026-03-10", "1  40, 2  100")];
    let checked = checked("start: unknown, deadline: 2026-04-10", &rows);
    let day = [date(2026, 3, 17)];
    assert_eq!(past(&checked, "1", &day), [Some(Group::Unjudged)]);
    assert_eq!(past(&checked, "2", &day), [Some(Group::Reached)]);
}

#[test]
fn shares_need_units_columns_and_somebody_who_can_be_judged() {
    let all = "1  10, 2  30, 3  50, 5  100";
    let weeks = ["2026-03-10", "2026-03-17", "2026-03-24", "2026-03-31"].map(|day| (day, all));
    let shares = |checked: &Checked, known_on: Date| {
        let site = site(checked, known_on);
        let report = crate::analysis::analyse(&site);
        let (indicator, _) = site.indicators.first_key_value()?;
        let below = shares_below(&report, *indicator, site.registry.by_key("P")?);
        assert_eq!(below, shares_of_level(&report, *indicator, LevelId(1)));
        below
    };
    assert!(shares(&checked(WAY, &weeks), date(2026, 4, 2)).is_none(), "four units are left after 20 March");
    let early = shares(&checked(WAY, &weeks), date(2026, 3, 20)).map(|shares| shares.columns.len());
    assert_eq!(early, None, "three columns");
}

/// What the past says of the day of knowledge is what pages say of it, for every unit of the practice site that has no
/// undated figure.
#[test]
fn the_past_of_today_is_what_pages_say() {
    let mut memory = Memory::default();
    for (path, bytes) in crate::practice::generate(&crate::practice::PracticeOptions::default()) {
        memory = memory.with(&path, bytes);
    }
    let (outcome, _) = crate::check(&memory);
    let checked = outcome.value.unwrap_or_else(|| panic!("the practice site is sound"));
    for known_on in [date(2024, 6, 20), date(2024, 11, 7), date(2025, 3, 6), date(2025, 5, 15)] {
        let site = select::<Internal>(&checked, Vintage { known_on, now: Timestamp::UNIX_EPOCH });
        let report = crate::analysis::analyse(&site);
        let dated = |indicator, unit| site.figures(indicator, unit).iter().all(|figure| figure.as_of != AsOf::Unknown);
        let mut held = [0; 6];
        for (indicator, unit, _) in report.all().filter(|(indicator, unit, _)| dated(*indicator, *unit)) {
            if site.registry.unit(unit).is_place() && site.registry.unit(unit).life.holds(known_on) {
                let today = today(&report, indicator, &[unit]);
                let found = Past::new(&site, indicator, unit).groups(&[known_on]);
                assert_eq!(
                    counted(vec![[0; 6]], found),
                    [today.counts],
                    "{:?} on {known_on}",
                    site.registry.unit(unit).key
                );
                held.iter_mut().zip(today.counts).for_each(|(held, count)| *held += count);
            }
        }
        assert!(held.iter().filter(|count| **count > 0).count() >= 3, "{held:?} on {known_on}");
    }
}
