//! Quantiles against sums by hand, against tables, and at the ends of what there is.

use super::*;
use proptest::prelude::*;

const LOW: Level = Level { probability: 0.025, deviate: -1.96 };
const HIGH: Level = Level { probability: 0.975, deviate: 1.96 };
const LOWEST: Level = Level { probability: 0.0005, deviate: -3.29 };
const HIGHEST: Level = Level { probability: 0.9995, deviate: 3.29 };
const LEVELS: [Level; 4] = [LOW, HIGH, LOWEST, HIGHEST];

/// Every probability by Pascal's rule, one more person at a time.
fn by_hand(size: usize, rate: f64) -> Vec<f64> {
    let mut all = vec![1.0];
    for _ in 0..size {
        let without = all.iter().map(|one| one * (1.0 - rate)).chain([0.0]);
        let with = std::iter::once(0.0).chain(all.iter().map(|one| one * rate));
        all = without.zip(with).map(|(without, with)| without + with).collect();
    }
    all
}

/// The smallest whole number of at least the probability.
fn searched(all: &[f64], level: f64) -> f64 {
    let mut up_to = 0.0;
    for (counted, one) in (0u32..).zip(all) {
        up_to += one;
        if up_to >= level {
            return f64::from(counted);
        }
    }
    f64::from(u32::try_from(all.len()).unwrap_or(0)) - 1.0
}

/// Of 50 people with a probability of 0.9 each, 41 (82 %) and 49 (98 %) are the whole numbers with at least 2.5 % and 97.5 %;
/// of 5,000 it is 4,458 (89.2 %) and 4,541 (90.8 %).
#[test]
fn limits_are_those_of_the_tables() {
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of people")]
    let whole = |size, level| quantile(size, 0.9, level).ceil() as i64;
    assert_eq!((whole(50.0, LOW), whole(50.0, HIGH)), (41, 49));
    assert_eq!((whole(5000.0, LOW), whole(5000.0, HIGH)), (4458, 4541));
}

#[test]
fn interpolation_takes_back_what_is_too_much() {
    // Two people at one half: nobody with 1/4, at most one with 3/4; one half is reached halfway.
    let median = Level { probability: 0.5, deviate: 0.0 };
    assert!((quantile(2.0, 0.5, median) - 0.5).abs() < 1e-5);
    // Nobody of one with 0.4: 2.5 % are reached before nobody, on the straight line 0 − (0.4 − 0.025)/0.4.
    assert!((quantile(1.0, 0.6, LOW) + 0.375 / 0.4).abs() < 1e-12);
}

#[test]
fn the_incomplete_beta_function_passes_through_the_sums() {
    for (size, rate) in [(9, 0.3), (60, 0.9), (130, 0.02)] {
        let mut sum = 0.0;
        for (counted, one) in (0u32..size).zip(by_hand(size as usize, rate)) {
            sum += one;
            assert!((up_to(counted.into(), size.into(), rate) - sum).abs() < 1e-10, "{counted} of {size} at {rate}");
        }
    }
}

/// The straight line and the curve differ by less than a person, where the one takes over from the other.
#[test]
fn one_person_is_no_width_where_the_straight_line_takes_over() {
    for level in LEVELS {
        let (curved, straight) = (quantile(STRAIGHT, 0.9, level), quantile(STRAIGHT + 1.0, 0.9, level));
        assert!((straight - curved - 0.9).abs() < 0.1, "{level:?}: {curved} and {straight}");
    }
}

/// A hundred million people at 37 %: one standard deviation is √(10⁸·0.37·0.63) = 4,828; the limits are 1.95996 and 3.29053 of
/// them away, to within the skew of less than a person.
#[test]
fn large_numbers_are_normal() {
    let (size, rate) = (1e8_f64, 0.37_f64);
    let deviation = (size * rate * (1.0 - rate)).sqrt();
    for (level, deviate) in [(LOW, -1.959_964), (HIGH, 1.959_964), (LOWEST, -3.290_527), (HIGHEST, 3.290_527)] {
        let found = quantile(size, rate, level) - size * rate;
        assert!((found - deviate * deviation).abs() < 2.0, "{found} and {}", deviate * deviation);
    }
}

#[test]
fn extremes_have_limits_too() {
    for (size, rate) in [(1e8, 1e-8), (1e8, 1.0 - 1e-8), (0.3, 0.5), (1.0, 1e-12), (16.5, 0.999), (1e12, 0.5)] {
        for level in LEVELS {
            let found = quantile(size, rate, level);
            assert!((-1.0..=size).contains(&found), "{size} {rate} {level:?}: {found}");
        }
    }
}

proptest! {
    #[test]
    fn small_numbers_are_as_added_up_by_hand(size in 1usize..140, rate in 0.001..0.999_f64) {
        let all = by_hand(size, rate);
        for level in LEVELS {
            let people = f64::from(u32::try_from(size).unwrap_or(0));
            let (found, expected) = (quantile(people, rate, level), searched(&all, level.probability));
            prop_assert!(expected - 1.0 - 1e-6 <= found && found <= expected + 1e-6, "{size} {rate} {level:?}: {found} and {expected}");
        }
    }

    #[test]
    fn parts_of_a_person_lie_between_whole_ones(size in 1.0..500.0_f64, rate in 0.01..0.99_f64) {
        for level in LEVELS {
            let [below, here, above] = [size.floor(), size, size.ceil()].map(|size| quantile(size, rate, level));
            prop_assert!(below <= here + 1e-6 && here <= above + 1e-6, "{below} {here} {above}");
        }
    }
}
