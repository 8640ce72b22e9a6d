//! What moved between two reports: the direction, the difference, and how much of it comes from the count, from the base and
//! from both. Nothing is compared across a break.

use super::latest::JudgedRate;
use super::series::{Point, Series};
use crate::domain::Ratio;

/// The last step of a series.
#[derive(Debug, Clone, Copy)]
pub struct Movement<'c> {
    /// The report before.
    pub from: Point<'c>,
    /// The latest one.
    pub to: Point<'c>,
    /// Which way it went; `None` where the two are inexact and may be the same.
    pub direction: Option<Direction>,
    /// The difference in points where both are one number.
    pub points: Option<f64>,
    /// Where the difference comes from, if both have exact counts and bases.
    pub effects: Option<Effects>,
}

/// Which way a rate went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Up by at least a twentieth of a point.
    Rising,
    /// By less than a twentieth of a point in either way: the printed rate can stay the same.
    Steady,
    /// Down by at least a twentieth of a point.
    Falling,
}

/// Scaled effects below this can be added and rounded as whole numbers of 128 bits.
const SCALED: u128 = 1 << 123;

/// Less than this many points prints as 0.0.
pub const SHOWN: f64 = 0.05;

/// The last step of a series; `None` for fewer than two points since the last break.
#[must_use]
pub fn movement<'c>(series: &Series<'c>) -> Option<Movement<'c>> {
    let [.., from, to] = series.stretch() else { return None };
    Some(between(*from, *to))
}

/// What moved between two points of an unbroken stretch.
pub(super) fn between<'c>(from: Point<'c>, to: Point<'c>) -> Movement<'c> {
    let points = (from.rate.is_exact() && to.rate.is_exact()).then(|| to.rate.middle() - from.rate.middle());
    let effects = from.rate.ratio().zip(to.rate.ratio()).and_then(|(before, after)| Effects::between(before, after));
    Movement { from, to, direction: direction(from.rate, to.rate, points), points, effects }
}

fn direction(before: JudgedRate, after: JudgedRate, points: Option<f64>) -> Option<Direction> {
    match points {
        Some(points) if points.abs() < SHOWN => Some(Direction::Steady),
        Some(points) => Some(if points > 0.0 { Direction::Rising } else { Direction::Falling }),
        None if before.range.overlaps(after.range) => None,
        None => Some(if after.range.low > before.range.low { Direction::Rising } else { Direction::Falling }),
    }
}

/// The change of a rate c/b, split: the effect of the count at the old base, (c₁−c₀)/b₀; of the base at the old count,
/// c₀/b₁ − c₀/b₀; and of both together, (c₁−c₀)·(1/b₁ − 1/b₀). The three add up to the change exactly: they are kept as whole
/// numbers over b₀·b₁.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effects {
    count: i128,
    base: i128,
    both: i128,
    over: i128,
}

impl Effects {
    /// The effects between two ratios; `None` without a base, or for numbers beyond any head count.
    #[must_use]
    pub fn between(before: Ratio, after: Ratio) -> Option<Self> {
        let whole = |number: u64| i128::from(i64::try_from(number).unwrap_or(i64::MAX));
        let (c0, b0, c1, b1) = (whole(before.count), whole(before.base), whole(after.count), whole(after.base));
        let within = [c0, b0, c1, b1].iter().all(|number| *number < i128::from(i64::MAX));
        let (more, fewer) = (c1 - c0, b0 - b1);
        (within && b0 > 0 && b1 > 0).then_some(Self {
            count: more * b1,
            base: c0 * fewer,
            both: more * fewer,
            over: b0 * b1,
        })
    }

    /// Whether count and base both moved, so that the change has more than one cause.
    #[must_use]
    pub fn is_mixed(&self) -> bool {
        self.count != 0 && self.base != 0
    }

    /// Whether all of the change came from the count.
    #[must_use]
    pub fn are_of_count(&self) -> bool {
        self.base == 0 && self.both == 0
    }

    /// The effects of the count, of the base and of both, and their sum, in tenths of a point. Each is the exact one or its
    /// neighbour, chosen so that what is printed adds up too.
    #[must_use]
    pub fn in_tenths(&self) -> Tenths {
        let parts = [self.count, self.base, self.both];
        // Room for their sum and for its double, which rounding takes.
        let scale = |number: i128| number.checked_mul(1000).filter(|scaled| scaled.unsigned_abs() < SCALED);
        let Some(scaled) = parts.map(scale).into_iter().collect::<Option<Vec<i128>>>() else {
            return self.in_rough_tenths();
        };
        let mut floors: Vec<i128> = scaled.iter().map(|number| number.div_euclid(self.over)).collect();
        let total = half_away(scaled.iter().sum(), self.over);
        let mut largest: Vec<usize> = (0..scaled.len()).collect();
        largest.sort_by_key(|part| std::cmp::Reverse(scaled[*part].rem_euclid(self.over)));
        let short = usize::try_from(total - floors.iter().sum::<i128>()).unwrap_or(0);
        largest.into_iter().take(short).for_each(|part| floors[part] += 1);
        Tenths { count: within(floors[0]), base: within(floors[1]), both: within(floors[2]), total: within(total) }
    }

    /// For numbers too large to be scaled: each a thousandth of its denominator, which they still outweigh by far.
    fn in_rough_tenths(self) -> Tenths {
        let rough = |number: i128| number / (self.over / 1000).max(1);
        let tenths =
            |number: i128| within(number.checked_mul(1000).map_or_else(|| rough(number), |scaled| scaled / self.over));
        let (count, base, both) = (tenths(self.count), tenths(self.base), tenths(self.both));
        Tenths { count, base, both, total: count.saturating_add(base).saturating_add(both) }
    }
}

/// Effects in tenths of a point of per cent, as they are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tenths {
    /// Of the count.
    pub count: i64,
    /// Of the base.
    pub base: i64,
    /// Of both together.
    pub both: i64,
    /// The sum of the three.
    pub total: i64,
}

/// The number, or the nearest that is of 64 bits.
fn within(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

/// A fraction to the nearest whole number, halves away from zero.
fn half_away(number: i128, over: i128) -> i128 {
    let magnitude = (number.abs() * 2 + over) / (over * 2);
    if number < 0 { -magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn splits(before: (u64, u64), after: (u64, u64), expected: [i64; 4]) {
        let ratio = |(count, base)| Ratio { count, base };
        let tenths = Effects::between(ratio(before), ratio(after)).map(|effects| effects.in_tenths());
        let found = tenths.map(|tenths| [tenths.count, tenths.base, tenths.both, tenths.total]);
        assert_eq!(found, Some(expected), "{before:?} to {after:?}");
    }

    /// 40 of 100 to 60 of 120 is 40 % to 50 %: twenty more of the old hundred are +20 points, the old forty of the new 120 are
    /// 33.3 − 40 = −6.7, and twenty more meet twenty new ones: 20·(1/120 − 1/100) = −3.3. Sum +10.
    #[test]
    fn a_change_is_split_into_count_base_and_both() {
        splits((40, 100), (60, 120), [200, -67, -33, 100]);
    }

    /// The count grew and the rate fell: 4,063 of 4,303 (94.422 %) to 4,100 of 4,600 (89.130 %). Count: 37/4303 = +0.860;
    /// base: 4063/4600 − 4063/4303 = −6.096; both: 37·(1/4600 − 1/4303) = −0.056; sum −5.292, printed −5.3. The parts as tenths
    /// are 8.60, −60.96 and −0.56; rounded down they add up to −54, so the one with the largest remainder is rounded up.
    #[test]
    fn a_renewed_base_explains_a_rate_that_fell_while_the_count_rose() {
        splits((4_063, 4_303), (4_100, 4_600), [9, -61, -1, -53]);
    }

    #[test]
    fn one_cause_is_the_whole_change() {
        splits((10, 100), (30, 100), [200, 0, 0, 200]);
        splits((10, 100), (10, 200), [0, -50, 0, -50]);
        splits((0, 5), (0, 7), [0, 0, 0, 0]);
    }

    /// 16 of 39 to 1 of 39 are −38.5 points; times ten to the sixteenth, the effects times a thousand are too large to be added.
    #[test]
    fn large_effects_add_up() {
        let large = |tens: u64| tens * 10u64.pow(16);
        let ratio = |count, base| Ratio { count: large(count), base: large(base) };
        let tenths = Effects::between(ratio(16, 39), ratio(1, 39)).map(|effects| effects.in_tenths().total);
        assert!(tenths.is_some_and(|total| (-386..=-383).contains(&total)), "{tenths:?}");
    }

    #[test]
    fn nobody_has_no_change() {
        let ratio = |count, base| Ratio { count, base };
        assert_eq!(Effects::between(ratio(0, 0), ratio(1, 2)), None);
        assert_eq!(Effects::between(ratio(1, u64::MAX), ratio(1, 2)), None);
    }

    proptest! {
        #[test]
        fn the_three_effects_add_up_exactly(c0 in 0u64..1 << 40, b0 in 1u64..1 << 40, c1 in 0u64..1 << 40, b1 in 1u64..1 << 40) {
            let effects = Effects::between(Ratio { count: c0, base: b0 }, Ratio { count: c1, base: b1 });
            let Some(effects) = effects else { return Err(TestCaseError::fail("no effects")) };
            let change = i128::from(c1) * i128::from(b0) - i128::from(c0) * i128::from(b1);
            prop_assert_eq!(effects.count + effects.base + effects.both, change);
            prop_assert_eq!(effects.over, i128::from(b0) * i128::from(b1));
            let tenths = effects.in_tenths();
            prop_assert_eq!(tenths.count + tenths.base + tenths.both, tenths.total);
            prop_assert_eq!(i128::from(tenths.total), half_away(change * 1000, effects.over));
        }

        #[test]
        fn no_numbers_are_too_large(numbers: [u64; 4], sizes in [1u32..=64, 1u32..=64, 1u32..=64, 1u32..=64]) {
            let of_size = |at: usize| numbers[at] >> (64 - sizes[at]);
            let [c0, b0, c1, b1] = [of_size(0), of_size(1), of_size(2), of_size(3)];
            if let Some(effects) = Effects::between(Ratio { count: c0, base: b0 }, Ratio { count: c1, base: b1 }) {
                prop_assert_eq!(effects.count + effects.base + effects.both + c0_over(c0, b1), c0_over(c1, b0));
                let tenths = effects.in_tenths();
                let parts = [tenths.count, tenths.base, tenths.both].map(i128::from);
                let is_cut = parts.iter().any(|part| !(-LARGE..=LARGE).contains(part));
                prop_assert!(is_cut || parts.iter().sum::<i128>() == i128::from(tenths.total), "{:?}", tenths);
            }
        }
    }

    /// What is larger may have been cut to 64 bits, or have a sum that was.
    const LARGE: i128 = 1 << 61;

    fn c0_over(count: u64, base: u64) -> i128 {
        i128::from(count) * i128::from(base)
    }
}
