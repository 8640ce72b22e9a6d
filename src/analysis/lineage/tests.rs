//! What is carried over mergers and splits, on sites of a few rows.

use super::{CarriedPoint, carried};
use crate::check::check;
use crate::check::nouns::IndicatorId;
use crate::domain::CountRange;
use crate::load::{Memory, load};
use crate::model::{Public, Vintage, select};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::fmt::Write;

const SITE: &str = "format: 1\ntitle: Site\nlanguages: [en]\ntime_zone: UTC\n";
const PROGRAMME: &str = "name: Campaign\nbase_kinds:\n  eligible: {role: eligible, name: eligible}\n  target: {role: target, name: \
                         target}\nindicators:\n  card: {name: Cards, unit: cards}\n";
const UNITS: &str = "levels:\n  province: {name: province, plural: provinces}\n  district: {name: district, plural: districts}\n\
                     valid: {from: unknown}\nunits: |\n  code  level     name   parent  from        until\n  \
                     P     province  Top    -       -           -\n  \
                     1     district  North  P       -           2025-06-30\n  \
                     2     district  South  P       -           2025-06-30\n  \
                     3     district  East   P       -           2025-12-31\n  \
                     1     district  Whole  P       2025-07-01  2025-12-31\n  \
                     9     district  All    P       2026-01-01  -\n";
const MERGERS: &str = "events:\n\
                       - {date: 2025-07-01, kind: merged, from: [\"1\", \"2\"], to: [\"1@2025\"]}\n\
                       - {date: 2026-01-01, kind: merged, from: [\"1@2025\", \"3\"], to: [\"9\"]}\n";
const SPLIT: &str = "events:\n\
                     - {date: 2025-07-01, kind: merged, from: [\"1\"], to: [\"1@2025\"]}\n\
                     - {date: 2025-07-01, kind: split, from: [\"2\"], to: [\"1@2025\", \"3\"]}\n";

/// A row of figures: the day, the code, count and base as they are written.
type Row<'a> = (Date, &'a str, &'a str, &'a str, &'a str);

/// What is carried into a unit: day, count, base, from how many figures.
fn carried_into(unit: &str, events: &str, rows: &[Row<'_>]) -> Vec<(Date, CountRange, Option<CountRange>, usize)> {
    let mut files = Memory::default()
        .with("site.yaml", SITE)
        .with("programmes/a.yaml", PROGRAMME)
        .with("units/a.yaml", format!("{UNITS}{events}"));
    for (number, (day, code, count, base, kind)) in rows.iter().enumerate() {
        let mut text =
            format!("as_of: {day}\npublished: {day}\naudience: public\nindicator: card\nbase_kind: {kind}\n");
        let table =
            format!("source: {{publisher: Office}}\nfigures: |\n  unit  count  base\n  {code}     {count}  {base}\n");
        // One file a row: what belongs together is decided by days, not by files.
        let _ = text.write_str(&table);
        files = files.with(&format!("snapshots/{number}.yaml"), text);
    }
    let checked = check(load(&files), None);
    let problems = checked.problems;
    let checked = checked.value.unwrap_or_else(|| panic!("{problems:?}"));
    let vintage = Vintage { known_on: date(2026, 6, 1), now: Timestamp::UNIX_EPOCH };
    let site = select::<Public>(&checked, vintage);
    let unit = site.registry.by_key(unit).unwrap_or_else(|| panic!("no unit {unit}"));
    let told = |point: CarriedPoint<'_>| (point.day, point.count, point.base, point.figures.len());
    carried(&site, IndicatorId(0), unit).into_iter().map(told).collect()
}

fn exact(count: u64) -> CountRange {
    CountRange::exact(count)
}

const MAY: Date = date(2025, 5, 5);
const JUNE: Date = date(2025, 6, 5);
const AUGUST: Date = date(2025, 8, 5);

/// 30 of 100 and 50 of 200 on one day are 80 of 300; on 5 June only one of the two reported.
#[test]
fn a_merger_has_the_sum_of_days_that_all_have() {
    let rows = [
        (MAY, "1", "30", "100", "eligible"),
        (MAY, "2", "50", "200", "eligible"),
        (JUNE, "1", "40", "100", "eligible"),
    ];
    assert_eq!(carried_into("1@2025", MERGERS, &rows), [(MAY, exact(80), Some(exact(300)), 2)]);
}

/// 30 + 50 + 20 before the first merger, 90 + 25 between the two.
#[test]
fn a_chain_of_mergers_goes_all_the_way_back() {
    let rows = [
        (MAY, "1", "30", "100", "eligible"),
        (MAY, "2", "50", "200", "eligible"),
        (MAY, "3", "20", "50", "eligible"),
        (AUGUST, "1", "90", "300", "eligible"),
        (AUGUST, "3", "25", "50", "eligible"),
    ];
    let expected = [(MAY, exact(100), Some(exact(350)), 3), (AUGUST, exact(115), Some(exact(350)), 2)];
    assert_eq!(carried_into("9", MERGERS, &rows), expected);
}

/// "about 100" of 200 is 97 to 103 (2.5 % of 100, rounded down); with 30 of 100 it is 127 or 128 to 132 or 133.
#[test]
fn an_inexact_part_makes_an_inexact_sum() {
    let rows = [(MAY, "1", "30", "100", "eligible"), (MAY, "2", "about 100", "200", "eligible")];
    let points = carried_into("1@2025", MERGERS, &rows);
    let count = points.first().map(|point| point.1);
    assert!(count.is_some_and(|count| count.low < 130 && count.high > Some(130)), "{count:?}");
}

#[test]
fn bases_of_different_kinds_are_never_added() {
    let rows = [(MAY, "1", "30", "100", "eligible"), (MAY, "2", "50", "200", "target")];
    assert_eq!(carried_into("1@2025", MERGERS, &rows), []);
}

/// District D was abolished at the end of June; its commune went on below the province, and so did the hamlets in it, which alone
/// report. What D says is of May: 30 + 50 of 200, never what the hamlets reported in August.
#[test]
fn a_unit_that_ended_has_the_sum_of_its_own_time_from_all_levels() {
    let units = "levels:\n  province: {name: province, plural: provinces}\n  district: {name: district, plural: districts}\n  \
                 commune: {name: commune, plural: communes}\n  hamlet: {name: hamlet, plural: hamlets}\n\
                 valid: {from: unknown}\nunits: |\n  code  level     name   parent  until\n  \
                 P     province  Top    -       -\n  D     district  Old    P       2025-06-30\n  \
                 C     commune   Field  D       -\n  H     hamlet    Near   C       -\n  I     hamlet    Far    C       -\n\
                 events:\n- {date: 2025-07-01, kind: abolished, from: [D], to: []}\n";
    let report = |day: Date, near: u64, far: u64| {
        let head = format!("as_of: {day}\npublished: {day}\naudience: public\nindicator: card\nbase_kind: eligible\n");
        format!("{head}source: {{publisher: A}}\nfigures: |\n  unit  count  base\n  H  {near}  100\n  I  {far}  100\n")
    };
    let files =
        Memory::default().with("site.yaml", SITE).with("programmes/a.yaml", PROGRAMME).with("units/a.yaml", units);
    let files =
        files.with("snapshots/may.yaml", report(MAY, 30, 50)).with("snapshots/august.yaml", report(AUGUST, 90, 90));
    let checked = check(load(&files), None);
    let problems = checked.problems;
    let checked = checked.value.unwrap_or_else(|| panic!("{problems:?}"));
    let site = select::<Public>(&checked, Vintage { known_on: date(2026, 6, 1), now: Timestamp::UNIX_EPOCH });
    let report = crate::analysis::analyse(&site);
    let sum = |key: &str| {
        let progress = report.progress(IndicatorId(0), site.registry.by_key(key)?)?;
        progress.roll_ups.first().map(|sum| (sum.count, sum.newest))
    };
    assert_eq!(sum("D"), Some((exact(80), MAY)));
    assert_eq!(sum("C"), Some((exact(180), AUGUST)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the parts report, the carried sum of a day is the sum of the parts of that day, and there is one exactly for the
    /// days that both have.
    #[test]
    fn the_carried_sum_is_the_sum_of_the_parts(
        north in proptest::collection::btree_map(1..28i8, 0..500u64, 0..8),
        south in proptest::collection::btree_map(1..28i8, 0..500u64, 0..8),
    ) {
        let rising = |counts: std::collections::BTreeMap<i8, u64>| {
            let mut total = 0;
            counts.into_iter().map(|(day, more)| { total += more; (day, total) }).collect::<std::collections::BTreeMap<_, _>>()
        };
        let (north, south) = (rising(north), rising(south));
        let written: Vec<(Date, &str, String)> = [("1", &north), ("2", &south)]
            .into_iter()
            .flat_map(|(code, counts)| counts.iter().map(move |(day, count)| (date(2025, 6, *day), code, count.to_string())))
            .collect();
        let rows: Vec<Row<'_>> =
            written.iter().map(|(day, code, count)| (*day, *code, count.as_str(), "9000", "eligible")).collect();
        let both = north.iter().filter_map(|(day, count)| {
            Some((date(2025, 6, *day), exact(count + south.get(day)?), Some(exact(18_000)), 2))
        });
        prop_assert_eq!(carried_into("1@2025", MERGERS, &rows), both.collect::<Vec<_>>());
        prop_assert_eq!(carried_into("1@2025", SPLIT, &rows), []);
    }
}
