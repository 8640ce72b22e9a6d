//! Revisions and provisional days of small sites, worked out by hand.

use super::*;
use crate::analysis::samples;
use crate::check::Checked;
use crate::domain::Moment;
use crate::domain::Scalar;
use crate::model::{Public, Vintage, select};
use jiff::civil::date;

/// A site with a snapshot each: as-of day in May, day of publication, status, count of a thousand.
fn checked(snapshots: &[(i8, i8, &str, u32)]) -> Checked {
    let mut content = samples::smallest("");
    for (place, (day, published, status, count)) in snapshots.iter().enumerate() {
        let (as_of, published) = (format!("2026-05-{day:02}"), format!("2026-05-{published:02}"));
        let report = samples::report(&as_of, &published, &format!("status: {status}\n"), (*count, 1000));
        content = content.with(&format!("snapshots/{place}.yaml"), report);
    }
    samples::checked(&content)
}

/// What a public site of the end of May says of its unit.
fn with<T>(snapshots: &[(i8, i8, &str, u32)], ask: impl Fn(&Site<'_, Public>, &Series<'_>) -> T) -> T {
    let checked = checked(snapshots);
    let now = Moment::read("2030-01-01T00:00+07:00").unwrap_or_else(|refusal| panic!("{refusal}"));
    let site: Site<'_, Public> = select(&checked, Vintage { known_on: date(2026, 5, 31), now: now.0 });
    let (indicator, unit) = site.pairs().next().unwrap_or_else(|| panic!("a figure"));
    ask(&site, &Series::new(&site, indicator, unit, site.figures(indicator, unit)[0].base_kind))
}

/// The rates before and after each revision, in tenths of a per cent, which are the counts.
fn revisions(snapshots: &[(i8, i8, &str, u32)]) -> Vec<(f64, f64)> {
    with(snapshots, |_, series| {
        series.revisions().map(|(old, new)| (old.rate.middle() * 10.0, new.rate.middle() * 10.0)).collect()
    })
}

fn provisional(snapshots: &[(i8, i8, &str, u32)]) -> Vec<(i8, i8)> {
    with(snapshots, |site, series| {
        series.provisional(site).into_iter().map(|(from, to)| (from.day(), to.day())).collect()
    })
}

#[test]
fn a_figure_told_again_is_a_revision_of_what_stands_now() {
    let found =
        revisions(&[(4, 5, "final", 100), (4, 8, "revised", 120), (4, 12, "revised", 130), (11, 12, "final", 200)]);
    assert_eq!(found, [(100.0, 130.0), (120.0, 130.0)]);
}

#[test]
fn a_revision_of_half_a_point_is_none_to_be_seen() {
    assert!(revisions(&[(4, 5, "final", 100), (4, 8, "revised", 105)]).is_empty());
    assert_eq!(revisions(&[(4, 5, "final", 100), (4, 8, "revised", 106)]), [(100.0, 106.0)]);
}

#[test]
fn provisional_days_reach_halfway_to_the_figures_around_them() {
    let weeks = |statuses: [&'static str; 4]| -> Vec<(i8, i8, &'static str, u32)> {
        (0..4).zip(statuses).map(|(n, status)| (4 + 7 * n, 5 + 7 * n, status, 100)).collect()
    };
    assert_eq!(provisional(&weeks(["final", "final", "provisional", "provisional"])), [(14, 25)]);
    assert_eq!(provisional(&weeks(["final", "provisional", "final", "final"])), [(7, 14)]);
    assert_eq!(provisional(&weeks(["provisional", "final", "final", "provisional"])), [(4, 7), (21, 25)]);
}

#[test]
fn where_every_figure_is_provisional_none_is_set_apart() {
    assert!(provisional(&[(4, 5, "provisional", 100), (11, 12, "provisional", 200)]).is_empty());
}
