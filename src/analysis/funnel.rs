//! The funnel: how far from the rate of all a unit's rate lies, measured by what chance explains for a unit of its size. A small
//! unit swings more than a large one, so its place in a ranking says less.
//!
//! After D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005), with his
//! correction for units that differ more than chance alone would have them.

use crate::domain::Ratio;

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
/// 95 of 100 units that differ by chance alone lie within so many standard errors.
pub const WITHIN: f64 = 1.96;
/// So much at either end of the spread is cut to the rest when it is measured, so that a few outliers don't hide themselves.
const TRIMMED: usize = 10;

/// Where each unit lies, in the order given; `None` where the units are too few or of like size, where all have all or none.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "head counts are far below 2^52")]
pub fn funnel(units: &[Ratio]) -> Option<Vec<Beside>> {
    let sizes = || units.iter().map(|unit| unit.base);
    let (smallest, largest) = (sizes().min()?, sizes().max()?);
    let count: u64 = units.iter().try_fold(0u64, |sum, unit| sum.checked_add(unit.count))?;
    let base: u64 = sizes().try_fold(0u64, u64::checked_add)?;
    if units.len() < FEWEST || smallest == 0 || largest / smallest < SIZES_APART || count == 0 || count >= base {
        return None;
    }
    let overall = count as f64 / base as f64;
    let deviation = |unit: &Ratio| {
        let error = (overall * (1.0 - overall) / unit.base as f64).sqrt();
        (unit.count as f64 / unit.base as f64 - overall) / error
    };
    let deviations: Vec<f64> = units.iter().map(deviation).collect();
    let limit = WITHIN * spread(&deviations).max(1.0).sqrt();
    let beside = |deviation: f64| match deviation {
        _ if deviation > limit => Beside::Above,
        _ if deviation < -limit => Beside::Below,
        _ => Beside::Within,
    };
    Some(deviations.into_iter().map(beside).collect())
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

    /// Five units at half of their base and one of 100 at 58 %: one standard error is 5 points for 100 people, so 8 points are
    /// 1.6 of them and chance explains it; for 10,000 people half a point is one, and 8 points are 16.
    #[test]
    fn the_same_rate_is_remarkable_for_a_large_unit_only() {
        let alike = [(500, 1000), (502, 1000), (5000, 10_000), (250, 500), (248, 500), (5010, 10_000)];
        let with = |unit: (u64, u64)| {
            funnel(&units(&[&alike[..], &[unit][..]].concat())).and_then(|found| found.last().copied())
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

    proptest! {
        #[test]
        fn a_funnel_says_something_of_every_unit(all in proptest::collection::vec((0u64..2_000_000, 0u64..1_000_000), 0..30)) {
            if let Some(found) = funnel(&units(&all)) {
                prop_assert_eq!(found.len(), all.len());
            }
        }
    }
}
