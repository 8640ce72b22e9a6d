//! Sums worked out by hand, and what no sum may ever leave out.

use super::*;
use crate::analysis::samples::programme;
use jiff::civil::date;
use proptest::prelude::*;

fn part(unit: u32, day: i8, count: (u64, u64), base: u64) -> Part {
    let counted = Counted {
        base_kind: BaseKindId(0),
        day: date(2023, 6, day),
        count: CountRange { low: count.0, high: Some(count.1) },
        base: CountRange::exact(base),
    };
    Part { unit: UnitId(unit), stands_for: 1, counted: Some(counted) }
}

fn silent(unit: u32) -> Part {
    Part { unit: UnitId(unit), stands_for: 1, counted: None }
}

#[track_caller]
fn summed(parts: &[Part]) -> RollUp {
    sum(&programme(), true, BaseKindId(0), parts, &Rest::default()).unwrap_or_else(|| panic!("a part is counted"))
}

#[track_caller]
fn near(range: Option<RateRange>, low: f64, high: f64) {
    let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
    let found = range.is_some_and(|range| close(range.low, low) && range.high.is_some_and(|top| close(top, high)));
    assert!(found, "{range:?} is not {low} to {high}");
}

/// 90 of 100 and 100 of 900 are 190 of 1,000, 19 %; the mean of the rates would be 50.6 %.
#[test]
fn sums_are_of_counts_and_bases_never_means_of_rates() {
    let sum = summed(&[part(1, 12, (90, 90), 100), part(2, 13, (100, 100), 900)]);
    near(sum.rate, 19.0, 19.0);
    assert_eq!((sum.reported, sum.of, sum.oldest, sum.newest), (2, 2, date(2023, 6, 12), date(2023, 6, 13)));
}

/// "nearly 90 %" of 1,000 is 850 to 900; with 500 of 1,000 it is 1,350 to 1,400 of 2,000.
#[test]
fn an_inexact_part_makes_the_sum_an_interval() {
    let nearly = CountRange::share(RateRange { low: 85.0, high: Some(90.0) }, CountRange::exact(1000));
    assert_eq!(nearly, CountRange { low: 850, high: Some(900) });
    near(summed(&[part(1, 12, (850, 900), 1000), part(2, 12, (500, 500), 1000)]).rate, 67.5, 70.0);
}

/// The third unit last stood at 40 of 100 on 1 May, more than three weeks before: it is left out, the sum covers 900 of the
/// 1,000 eligible, and the whole is at least (450 + 40) and at most (450 + 100) of 1,000.
#[test]
fn an_old_part_is_left_out_and_bounds_what_the_whole_can_be() {
    let mut old = part(3, 1, (40, 40), 100);
    old.counted.iter_mut().for_each(|counted| counted.day = date(2023, 5, 1));
    let sum = summed(&[part(1, 12, (50, 50), 100), part(2, 12, (400, 400), 800), old]);
    assert_eq!((sum.reported, sum.of, sum.missing.as_slice()), (2, 3, &[UnitId(3)][..]));
    near(sum.rate, 50.0, 50.0);
    near(sum.coverage, 90.0, 90.0);
    near(sum.whole, 49.0, 55.0);
}

fn old(unit: u32, count: u64, base: u64) -> Part {
    let mut old = part(unit, 1, (count, count), base);
    old.counted.iter_mut().for_each(|counted| counted.day = date(2023, 5, 1));
    old
}

/// The unit that is missing stood at 105 of 100 eligible: it may be at 105 or above, and its base is no bound. With the 50 of
/// 100 of the other the whole is at least 155 of 200.
#[test]
fn a_missing_part_that_exceeded_its_base_bounds_the_whole_from_below_only() {
    let sum = summed(&[part(1, 12, (50, 50), 100), old(2, 105, 100)]);
    assert_eq!(sum.whole, Some(RateRange { low: 77.5, high: None }));
}

/// A count that doesn't add up may be anything from 0 to 100 now: 50 to 150 of 200.
#[test]
fn what_was_counted_before_is_no_bound_where_counts_do_not_add_up() {
    let parts = [part(1, 12, (50, 50), 100), old(2, 40, 100)];
    let sum = sum(&programme(), false, BaseKindId(0), &parts, &Rest::default());
    near(sum.and_then(|sum| sum.whole), 25.0, 75.0);
}

#[test]
fn no_bases_are_too_large() {
    let sum = summed(&[part(1, 12, (50, 50), u64::MAX), old(2, 40, u64::MAX)]);
    assert!(sum.coverage.is_none_or(|coverage| coverage.low.is_finite()));
}

#[test]
fn nothing_is_said_of_a_whole_with_a_part_of_unknown_size() {
    let sum = summed(&[part(1, 12, (50, 50), 100), silent(2)]);
    assert_eq!((sum.reported, sum.of, sum.coverage, sum.whole), (1, 2, None, None));
}

#[test]
fn units_that_the_registry_does_not_list_count_as_missing() {
    let rest = Rest { unplaced: Vec::new(), unlisted: 3 };
    let sum = sum(&programme(), true, BaseKindId(0), &[part(1, 12, (50, 50), 100)], &rest);
    let said = sum.map(|sum| (sum.reported, sum.of, sum.is_enough, sum.whole, sum.is_whole()));
    assert_eq!(said, Some((1, 4, false, None, false)));
}

/// Ten people of unknown residence are in the total and in no base: 60 of 100.
#[test]
fn rows_that_are_no_place_are_in_totals_only() {
    let rest = Rest { unplaced: vec![CountRange::exact(10)], unlisted: 0 };
    let sum = sum(&programme(), true, BaseKindId(0), &[part(1, 12, (50, 50), 100)], &rest);
    let sum = sum.unwrap_or_else(|| panic!("a part is counted"));
    near(sum.rate, 60.0, 60.0);
    assert_eq!((sum.reported, sum.of, sum.unplaced), (1, 1, Some(CountRange::exact(10))));
}

#[test]
fn nobody_eligible_gives_no_rate() {
    assert_eq!(summed(&[part(1, 12, (0, 0), 0)]).rate, None);
}

proptest! {
    /// Each part has a true count within what it tells; the sum of the true counts over the sum of bases is in the range.
    #[test]
    fn the_roll_up_always_contains_the_truth(
        units in proptest::collection::vec((1u64..100_000, 0.0..=1.0f64, 0u64..500, 0u64..500, any::<bool>(), 0.0..=1.0f64), 1..20)
    ) {
        let (mut parts, mut true_count, mut true_base) = (Vec::new(), 0, 0);
        let (mut taken_count, mut taken_base) = (0, 0);
        for (position, (base, share, below, above, recent, grown)) in (0u32..).zip(units) {
            #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share")]
            let part_of = |of: u64, share: f64| ((of as f64 * share) as u64).min(of);
            let told = part_of(base, share);
            let range = (told.saturating_sub(below), (told + above).min(base));
            let mut entry = part(position, 12, range, base);
            let truth = if recent { told } else { told + part_of(base - told, grown) };
            if !recent {
                entry.counted.iter_mut().for_each(|counted| counted.day = date(2023, 1, 1));
            }
            (true_count, true_base) = (true_count + truth, true_base + base);
            if recent {
                (taken_count, taken_base) = (taken_count + told, taken_base + base);
            }
            parts.push(entry);
        }
        prop_assume!(taken_base > 0);
        let rate = |count, base| RateRange::ratio(CountRange::exact(count), CountRange::exact(base)).map(|rate| rate.low);
        let sum = summed(&parts);
        let holds = |range: Option<RateRange>, truth: Option<f64>| {
            range.zip(truth).is_some_and(|(range, truth)| {
                range.low <= truth + 1e-9 && range.high.is_none_or(|high| truth <= high + 1e-9)
            })
        };
        prop_assert!(holds(sum.rate, rate(taken_count, taken_base)));
        prop_assert!(holds(sum.whole, rate(true_count, true_base)));
        prop_assert!(sum.coverage.is_some_and(|share| share.low <= 100.0 && share.low.is_finite()));
    }
}
