//! The funnel: how far from the rate of all a unit's rate lies, measured by what chance explains for a unit of its size. A small
//! unit swings more than a large one, so its place in a ranking says less.
//!
//! After D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005). His
//! limits are those of the exact binomial distribution, interpolated, and where units differ more than chance alone would have
//! them, his factor φ widens them: the variance φ·p(1−p)/b is that of a unit of base b/φ, so b/φ people are asked for their exact
//! limits. What a page says of a unit and what a drawing shows of it both come from [`Funnel::limits`].

use super::binomial::{self, quantile};
use crate::domain::Ratio;
use std::collections::BTreeSet;

/// Where a unit lies beside its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Above what chance explains for its size.
    Above,
    /// Within it.
    Within,
    /// Below it.
    Below,
}

/// Fewer units than these show no spread.
pub const FEWEST: usize = 5;
/// A funnel is drawn where the largest base is so many times the smallest: then chance swings the smallest twice as far.
pub const SIZES_APART: u64 = 4;
/// The limits are drawn in at least so many pieces.
const STEPS: u32 = 16;
/// So much at either end of the spread is cut to the rest when it is measured, so that a few outliers don't hide themselves.
const TRIMMED: usize = 10;

/// So many of 100 units that differ by chance alone lie within the nearer limits, and within the farther ones.
pub const WITHIN: [f64; 2] = [95.0, 99.9];
/// The two, lower and upper.
const MOST: [binomial::Level; 2] = levels(0.025, 1.959_964);
const NEARLY_ALL: [binomial::Level; 2] = levels(0.000_5, 3.290_527);

const fn levels(outside: f64, deviate: f64) -> [binomial::Level; 2] {
    [
        binomial::Level { probability: outside, deviate: -deviate },
        binomial::Level { probability: 1.0 - outside, deviate },
    ]
}

/// Units of very different size beside the rate of all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Funnel {
    /// The rate of all together.
    pub overall: Ratio,
    /// The smallest base and the largest.
    pub bases: (u64, u64),
    /// How much more units differ than chance alone would have them, at least 1.
    pub spread: f64,
}

/// What chance explains for a unit of one size, in per cent, lower and upper; between 0 and 100. A rate on a limit is within.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// 95 of 100 units lie within; what is outside is called above or below.
    pub most: (f64, f64),
    /// 99.9 of 100 units do.
    pub nearly_all: (f64, f64),
}

/// The funnel of units; `None` where they are too few or of like size, or where all have all or none.
#[must_use]
pub fn funnel(units: &[Ratio]) -> Option<Funnel> {
    let sizes = || units.iter().map(|unit| unit.base);
    let bases = (sizes().min()?, sizes().max()?);
    let count: u64 = units.iter().try_fold(0u64, |sum, unit| sum.checked_add(unit.count))?;
    let base: u64 = sizes().try_fold(0u64, u64::checked_add)?;
    if units.len() < FEWEST || bases.0 == 0 || bases.1 / bases.0 < SIZES_APART || count == 0 || count >= base {
        return None;
    }
    let overall = Ratio { count, base };
    let rate = share(overall);
    let deviation = |unit: &Ratio| (share(*unit) - rate) / (rate * (1.0 - rate) / number(unit.base)).sqrt();
    let deviations: Vec<f64> = units.iter().map(deviation).collect();
    Some(Funnel { overall, bases, spread: spread(&deviations).max(1.0) })
}

impl Funnel {
    /// What chance explains for a unit of this base, which is at least 1.
    #[must_use]
    pub fn limits(&self, base: u64) -> Limits {
        let (size, rate) = (number(base.max(1)) / self.spread, share(self.overall));
        let limit = |level| (quantile(size, rate, level) / size).clamp(0.0, 1.0) * 100.0;
        let pair = |[low, high]: [binomial::Level; 2]| (limit(low), limit(high));
        Limits { most: pair(MOST), nearly_all: pair(NEARLY_ALL) }
    }

    /// Sizes at which the limits are to be drawn, increasing: so many from the smallest base to the largest, each a factor from
    /// the next, and those of `units`, so that each unit stands beside its own limits.
    pub fn sizes(&self, units: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
        let (first, last) = (number(self.bases.0), number(self.bases.1));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bases")]
        let step = |n: u32| (first * (last / first).powf(f64::from(n) / f64::from(STEPS))).round() as u64;
        let sizes: BTreeSet<u64> = units.chain((0..=STEPS).map(step)).collect();
        sizes.into_iter()
    }

    /// Where a unit lies beside the limits of its size.
    #[must_use]
    pub fn beside(&self, unit: Ratio) -> Beside {
        let (low, high) = self.limits(unit.base).most;
        match unit.per_cent() {
            Some(rate) if rate > high => Beside::Above,
            Some(rate) if rate < low => Beside::Below,
            _ => Beside::Within,
        }
    }
}

fn share(ratio: Ratio) -> f64 {
    number(ratio.count) / number(ratio.base)
}

#[expect(clippy::cast_precision_loss, reason = "head counts are far below 2^52")]
fn number(count: u64) -> f64 {
    count as f64
}

/// How much more units differ than chance has them: the mean square of their deviations, a tenth at either end cut to the rest.
#[expect(clippy::cast_precision_loss, reason = "a number of units")]
fn spread(deviations: &[f64]) -> f64 {
    let mut sorted = deviations.to_vec();
    sorted.sort_by(f64::total_cmp);
    let cut = sorted.len() / TRIMMED;
    let (low, high) = (sorted[cut], sorted[sorted.len() - 1 - cut]);
    sorted.iter().map(|deviation| deviation.clamp(low, high).powi(2)).sum::<f64>() / sorted.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn units(units: &[(u64, u64)]) -> Vec<Ratio> {
        units.iter().map(|(count, base)| Ratio { count: *count, base: *base }).collect()
    }

    /// Six units at half of their base and one of 100 at 58 %: one standard error is 5 points for 100 people, so 8 points are
    /// 1.6 of them and chance explains it; for 10,000 people half a point is one, and 8 points are 16.
    #[test]
    fn the_same_rate_is_remarkable_for_a_large_unit_only() {
        let alike = [(500, 1000), (502, 1000), (5000, 10_000), (250, 500), (248, 500), (5010, 10_000)];
        let with = |unit: (u64, u64)| {
            let all = units(&[&alike[..], &[unit][..]].concat());
            funnel(&all).zip(all.last().copied()).map(|(funnel, last)| funnel.beside(last))
        };
        assert_eq!(with((58, 100)), Some(Beside::Within));
        assert_eq!(with((5800, 10_000)), Some(Beside::Above));
        assert_eq!(with((4200, 10_000)), Some(Beside::Below));
    }

    #[test]
    fn units_of_like_size_or_too_few_have_no_funnel() {
        assert_eq!(funnel(&units(&[(1, 2), (50, 100)])), None);
        assert_eq!(funnel(&units(&[(50, 100), (51, 100), (52, 110), (53, 120), (54, 130)])), None);
        assert_eq!(funnel(&units(&[(0, 1), (0, 10), (0, 100), (0, 50), (0, 70)])), None);
        assert_eq!(funnel(&units(&[(0, 0), (1, 10), (3, 100), (5, 50), (7, 70)])), None);
    }

    /// At 90 %: 5,000 people lie between 89.2 and 90.8 %; with a spread of 100 they are as good as 50, between 80.0 and 96.6 %.
    #[test]
    fn units_that_differ_more_have_the_limits_of_smaller_ones() {
        let funnel = |spread| Funnel { overall: Ratio { count: 9, base: 10 }, bases: (50, 5000), spread };
        let rounded = |(low, high): (f64, f64)| ((low * 10.0).round(), (high * 10.0).round());
        assert_eq!(rounded(funnel(1.0).limits(5000).most), (892.0, 908.0));
        assert_eq!(rounded(funnel(1.0).limits(50).most), (800.0, 966.0));
        assert_eq!(funnel(100.0).limits(5000), funnel(1.0).limits(50));
    }

    proptest! {
        #[test]
        fn limits_lie_in_each_other_around_the_rate_of_all(
            all in proptest::collection::vec((0u64..2_000_000, 0u64..1_000_000), 0..30),
        ) {
            if let Some(funnel) = funnel(&units(&all)) {
                let rate = share(funnel.overall) * 100.0;
                for unit in units(&all) {
                    let Limits { most, nearly_all } = funnel.limits(unit.base);
                    prop_assert!(0.0 <= nearly_all.0 && nearly_all.0 <= most.0 && most.1 <= nearly_all.1 && nearly_all.1 <= 100.0);
                    // A single person is at 0 or at 100 per cent, and the limits around them need not hold the rate between.
                    prop_assert!(number(unit.base) / funnel.spread < 50.0 || (most.0 <= rate && rate <= most.1));
                }
            }
        }
    }
}
