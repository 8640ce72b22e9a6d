//! Why a rate moved: the last step of a unit in which both the count and the base moved enough to be seen, cause by cause.
//!
//! Start at [`Report::causes`]. A step across a renewed base is among them, for there the base moves most.

use super::change::{Effects, Movement, Tenths};
use super::report::Report;
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{Ratio, ShownRate};
use crate::model::Edition;

/// Less than so many tenths of a point from the count, or from the base, is no cause to speak of: half a point.
pub const LEAST: i64 = 5;

/// A step with its causes. Rates and parts add up as they are printed.
#[derive(Debug, Clone, Copy)]
pub struct Causes<'c> {
    /// The step.
    pub step: Movement<'c>,
    /// Count and base before.
    pub before: Ratio,
    /// Count and base after.
    pub after: Ratio,
    /// What came from the count, from the base and from both.
    pub tenths: Tenths,
    /// What the two printed rates differ by beyond the sum of the parts, because each is rounded by itself: in tenths of a
    /// point, mostly 0 and else 1 to either side.
    pub rounding: i64,
}

impl<'c, E: Edition> Report<'_, 'c, E> {
    /// The last step whose count and base both moved by half a point or more, of the kind of base of the latest figure; `None`
    /// where there is none, or where a rate is too small to be printed as a number.
    #[must_use]
    pub fn causes(&self, indicator: IndicatorId, unit: UnitId) -> Option<Causes<'c>> {
        let kind = self.progress(indicator, unit)?.latest?.rate?.base_kind;
        let figures = self.site.figures(indicator, unit);
        let steps = self.steps(indicator, unit, figures);
        let of_kind = steps.into_iter().filter(|step| step.to.rate.base_kind == kind);
        of_kind.filter_map(causes).max_by_key(|causes| causes.step.to.day)
    }
}

fn causes(step: Movement<'_>) -> Option<Causes<'_>> {
    let (before, after) = (step.from.rate.ratio()?, step.to.rate.ratio()?);
    let (tenths, rounding) = printed(before, after)?;
    Some(Causes { step, before, after, tenths, rounding })
}

/// The parts of a difference and what the printed rates differ by beyond them; `None` where a part is too small to speak of.
fn printed(before: Ratio, after: Ratio) -> Option<(Tenths, i64)> {
    let tenths = Effects::between(before, after)?.in_tenths();
    let is_seen = tenths.count.abs() >= LEAST && tenths.base.abs() >= LEAST;
    let difference = in_tenths(after)? - in_tenths(before)?;
    is_seen.then_some((tenths, difference - tenths.total))
}

/// A printed rate in tenths of a per cent.
fn in_tenths(ratio: Ratio) -> Option<i64> {
    let ShownRate::PerCent(rate) = ratio.shown() else { return None };
    let tenths = if rate.decimals() == 0 { rate.digits().checked_mul(10)? } else { rate.digits() };
    i64::try_from(tenths).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(before: (u64, u64), after: (u64, u64)) -> Option<[i64; 5]> {
        let ratio = |(count, base)| Ratio { count, base };
        let (tenths, rounding) = printed(ratio(before), ratio(after))?;
        Some([tenths.count, tenths.base, tenths.both, tenths.total, rounding])
    }

    /// 94.422 % to 89.130 %: −5.292, printed −5.3; the rates are printed 94.4 and 89.1, which are 5.3 apart.
    #[test]
    fn parts_add_up_to_the_difference_of_the_printed_rates() {
        assert_eq!(parts((4_063, 4_303), (4_100, 4_600)), Some([9, -61, -1, -53, 0]));
    }

    /// 50.05 % is printed 50.1 and 53.905 % 53.9: 3.8 apart, though the difference is 3.855 and printed 3.9.
    #[test]
    fn what_rounding_adds_is_told() {
        let found = parts((1_001, 2_000), (1_132, 2_100));
        assert_eq!(found.map(|[.., total, rounding]| (total, rounding)), Some((39, -1)));
    }

    #[test]
    fn a_step_with_one_cause_has_nothing_to_tell() {
        assert_eq!(parts((40, 100), (60, 100)), None);
        assert_eq!(parts((4000, 10_000), (6000, 10_010)), None);
        assert_eq!(parts((0, 0), (60, 100)), None);
        assert_eq!(parts((1, 1_000_000), (60, 100)), None);
    }

    proptest! {
        #[test]
        fn printed_numbers_always_add_up(c0 in 0u64..100_000, b0 in 1u64..100_000, c1 in 0u64..100_000, b1 in 1u64..100_000) {
            let (before, after) = (Ratio { count: c0, base: b0 }, Ratio { count: c1, base: b1 });
            if let Some((tenths, rounding)) = printed(before, after) {
                let sum = tenths.count + tenths.base + tenths.both + rounding;
                prop_assert_eq!(in_tenths(before).unwrap_or(0) + sum, in_tenths(after).unwrap_or(0));
                prop_assert!(rounding.abs() <= 2, "{rounding}");
            }
        }
    }
}
