//! What the calendar of releases says about reports.

use super::*;
use crate::analysis::samples;
use crate::model::{Public, Vintage, select};
use jiff::Timestamp;
use jiff::civil::date;

/// The last period as a day knows it, with one unit's report of 5 May.
fn last_period(releases: &str, known_on: Date) -> (Date, Option<Date>, Option<Date>) {
    let content = samples::smallest("reporting: {every_days: 7, from: 2026-05-05}\n").with("releases.yaml", releases);
    let report = samples::report("2026-05-05", "2026-05-05", "", (10, 100));
    let checked = samples::checked(&content.with("snapshots/1.yaml", report));
    let site = select::<Public>(&checked, Vintage { known_on, now: Timestamp::UNIX_EPOCH });
    let report = crate::analysis::analyse(&site);
    let last = report.periods(IndicatorId(0)).last().copied();
    last.map_or_else(|| panic!("no period is over"), |period| (period.due, period.cut_off, period.released))
}

#[test]
fn a_release_that_was_called_off_asks_nobody_for_a_report() {
    const CANCELLED: &str = "\
releases:
  may: {at: 2026-05-14, title: May, cut_off: 2026-05-13, cancelled: {date: 2026-05-10, reason: no staff}}
";
    let may = |day| date(2026, 5, day);
    assert_eq!(last_period(CANCELLED, may(15)), (may(5), None, None));
    assert_eq!(last_period(&CANCELLED.replace("05-10", "05-16"), may(15)), (may(12), Some(may(13)), Some(may(14))));
}

#[test]
fn a_report_is_due_for_the_day_of_the_release_as_it_was_announced_then() {
    const MOVED: &str = "\
releases:
  may: {at: 2026-05-20, title: May, cut_off: 2026-05-13, moved: [{at: 2026-05-14, until: 2026-05-16}]}
";
    let may = |day| date(2026, 5, day);
    assert_eq!(last_period(MOVED, may(16)), (may(12), Some(may(13)), Some(may(14))));
    assert_eq!(last_period(MOVED, may(17)), (may(12), Some(may(13)), Some(may(20))));
}
