//! What became of releases, on one day after another.

use super::*;
use crate::analysis::samples;
use crate::check::Checked;
use crate::model::{Public, Vintage, select};
use jiff::Timestamp;
use jiff::civil::date;

const RELEASES: &str = "\
releases:
  may: {at: 2026-05-08T09:30+07:00, title: May, cut_off: 2026-05-07}
  june: {at: 2026-06-12, title: June}
  special: {at: 2026-06-20, title: Special, cancelled: {date: 2026-06-15, reason: no staff}}
  july: {at: 2026-07-10, title: July, moved: [{at: 2026-07-03, until: 2026-06-25}]}
  august: {at: 2026-08-07, title: August}
";

/// A site whose figures were published on some days.
fn checked(published: &[&str]) -> Checked {
    checked_with(RELEASES, published)
}

fn checked_with(releases: &str, published: &[&str]) -> Checked {
    let mut content = samples::smallest("").with("releases.yaml", releases);
    for (count, day) in (10..).zip(published) {
        content = content.with(&format!("snapshots/{day}.yaml"), samples::report(day, day, "", (count, 100)));
    }
    samples::checked(&content)
}

/// The day of a release and what became of it, as a day knows it.
fn found(known_on: Date, published: &[&str], id: &str) -> (Date, Outcome) {
    let checked = checked(published);
    let site = select::<Public>(&checked, Vintage { known_on, now: Timestamp::UNIX_EPOCH });
    let all = releases(&site);
    let own = all.iter().find(|announced| announced.release.id.as_str() == id);
    own.map_or_else(|| panic!("there is no release {id}"), |announced| (announced.day, announced.outcome))
}

#[test]
fn a_release_is_kept_by_what_comes_between_its_cut_off_and_its_day() {
    let may = date(2026, 5, 8);
    for (known_on, published, outcome) in [
        (may, "2026-05-07", Outcome::Kept),
        (may, "2026-05-08", Outcome::Kept),
        (may, "2026-05-06", Outcome::Coming),
        (date(2026, 5, 7), "2026-05-07", Outcome::Coming),
        (date(2026, 5, 20), "2026-05-11", Outcome::Late(date(2026, 5, 11))),
    ] {
        assert_eq!(found(known_on, &[published], "may"), (may, outcome), "{published} on {known_on}");
    }
}

#[test]
fn a_release_is_overdue_from_the_day_after_and_missed_once_the_next_begins() {
    let june = |known_on, published: &[&str]| found(known_on, published, "june").1;
    assert_eq!(june(date(2026, 6, 12), &["2026-05-08"]), Outcome::Coming);
    assert_eq!(june(date(2026, 6, 13), &["2026-05-08"]), Outcome::Overdue);
    assert_eq!(june(date(2026, 7, 9), &["2026-05-08"]), Outcome::Overdue, "one that was called off ends nothing");
    assert_eq!(june(date(2026, 7, 10), &["2026-05-08", "2026-07-10"]), Outcome::Missed);
}

#[test]
fn a_release_stands_on_each_day_as_it_was_announced_then() {
    let early = date(2026, 6, 1);
    assert_eq!(found(early, &[], "july"), (date(2026, 7, 3), Outcome::Coming));
    assert_eq!(found(early, &[], "special"), (date(2026, 6, 20), Outcome::Coming));
    let later = date(2026, 6, 26);
    assert_eq!(found(later, &[], "july"), (date(2026, 7, 10), Outcome::Coming));
    assert_eq!(found(later, &[], "special"), (date(2026, 6, 20), Outcome::Cancelled));
}

#[test]
fn a_reader_waits_for_what_is_overdue_before_what_is_to_come() {
    let checked = checked(&["2026-05-08"]);
    let awaited_on = |known_on| {
        let site = select::<Public>(&checked, Vintage { known_on, now: Timestamp::UNIX_EPOCH });
        awaited(&releases(&site)).map(|announced| announced.release.id.to_string())
    };
    assert_eq!(awaited_on(date(2026, 5, 9)).as_deref(), Some("june"));
    assert_eq!(awaited_on(date(2026, 6, 14)).as_deref(), Some("june"));
    assert_eq!(awaited_on(date(2026, 9, 1)).as_deref(), Some("august"));
}

/// What became of every release, as a day knows it.
fn all(releases_file: &str, known_on: Date, published: &[&str]) -> Vec<(String, Outcome)> {
    let checked = checked_with(releases_file, published);
    let site = select::<Public>(&checked, Vintage { known_on, now: Timestamp::UNIX_EPOCH });
    releases(&site).iter().map(|announced| (announced.release.id.to_string(), announced.outcome)).collect()
}

#[test]
fn a_release_has_its_own_day_to_itself_where_the_next_begins_before() {
    const WEEKS: &str = "\
releases:
  week1: {at: 2026-06-05, title: Week 1, cut_off: 2026-05-29}
  week2: {at: 2026-06-12, title: Week 2, cut_off: 2026-06-05}
";
    const ANNUAL: &str = "\
releases:
  monthly: {at: 2026-06-05, title: May}
  annual: {at: 2026-06-30, title: Half a year, cut_off: 2026-06-01}
";
    let june = |day| date(2026, 6, day);
    let late = |day| Outcome::Late(june(day));
    for (releases, known_on, published, outcomes) in [
        (WEEKS, june(5), &["2026-06-05"][..], [Outcome::Kept, Outcome::Coming]),
        (WEEKS, june(12), &["2026-06-05"], [Outcome::Kept, Outcome::Coming]),
        (WEEKS, june(13), &["2026-06-05"], [Outcome::Kept, Outcome::Overdue]),
        (WEEKS, june(12), &["2026-06-05", "2026-06-11"], [Outcome::Kept, Outcome::Kept]),
        (WEEKS, june(12), &["2026-06-08"], [late(8), Outcome::Coming]),
        (WEEKS, june(12), &["2026-06-08", "2026-06-12"], [late(8), Outcome::Kept]),
        (WEEKS, june(12), &["2026-06-12"], [Outcome::Missed, Outcome::Kept]),
        (ANNUAL, june(5), &[], [Outcome::Coming, Outcome::Coming]),
        (ANNUAL, june(6), &["2026-06-06"], [late(6), Outcome::Coming]),
        (ANNUAL, june(29), &["2026-06-05", "2026-06-07"], [Outcome::Kept, Outcome::Coming]),
        (ANNUAL, june(30), &["2026-06-05", "2026-06-30"], [Outcome::Kept, Outcome::Kept]),
    ] {
        let found: Vec<Outcome> = all(releases, known_on, published).into_iter().map(|(_, outcome)| outcome).collect();
        assert_eq!(found, outcomes, "{published:?} on {known_on}");
    }
}

#[test]
fn releases_of_one_day_stand_side_by_side() {
    const TWO: &str = "\
releases:
  cards: {at: 2026-06-05, title: Cards, cut_off: 2026-06-04}
  codes: {at: 2026-06-05, title: Codes, cut_off: 2026-06-04}
  july: {at: 2026-07-03, title: July}
";
    let on = |day, published: &[&str]| all(TWO, date(2026, 6, day), published)[..2].to_vec();
    let both = |outcome| vec![("cards".to_owned(), outcome), ("codes".to_owned(), outcome)];
    assert_eq!(on(5, &["2026-06-04"]), both(Outcome::Kept));
    assert_eq!(on(5, &["2026-06-03"]), both(Outcome::Coming));
    assert_eq!(on(6, &["2026-06-03"]), both(Outcome::Overdue));
    assert_eq!(on(8, &["2026-06-08"]), both(Outcome::Late(date(2026, 6, 8))));
}
