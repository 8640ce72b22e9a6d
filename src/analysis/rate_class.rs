//! Five classes of a rate, for areas that are filled by it. Their limits are fixed, so that a colour means the same on every day,
//! page and site: under half, to three quarters, to nine tenths, below all, and all.

use super::latest::{JudgedRate, Origin};
use crate::domain::ShownRate;

/// A class of rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RateClass {
    /// Below 50 %.
    UnderHalf,
    /// From 50 to below 75 %.
    FromHalf,
    /// From 75 to below 90 %.
    FromThreeQuarters,
    /// From 90 to below 100 %.
    FromNineTenths,
    /// 100 % and more.
    All,
}

impl RateClass {
    /// Every class, from the lowest.
    pub const EVERY: [Self; 5] =
        [Self::UnderHalf, Self::FromHalf, Self::FromThreeQuarters, Self::FromNineTenths, Self::All];
    /// Where each class but the lowest begins, in per cent.
    pub const LIMITS: [u8; 4] = [50, 75, 90, 100];

    /// The class of a rate. What is printed decides, so that a reader who sees 50.0 % finds it among those from 50 % on; and as
    /// less than all is never printed as 100 %, it is never in the class of all. Of an inexact rate the middle decides, but it is
    /// in the class of all only if it is surely there.
    #[must_use]
    pub fn of(rate: &JudgedRate) -> Self {
        let counted = counted(rate);
        let (value, surely) = (counted.unwrap_or_else(|| rate.middle()), counted.unwrap_or(rate.range.low));
        let [half, quarters, tenths, all] = Self::LIMITS.map(f64::from);
        match value {
            _ if value >= all && surely >= all => Self::All,
            _ if value >= tenths => Self::FromNineTenths,
            _ if value >= quarters => Self::FromThreeQuarters,
            _ if value >= half => Self::FromHalf,
            _ => Self::UnderHalf,
        }
    }

    /// Its place among the classes, from 0.
    #[must_use]
    pub fn place(self) -> usize {
        self as usize
    }

    /// From how many per cent on, inclusive, and below how many; `None` for the highest, which has no upper end.
    #[must_use]
    pub fn bounds(self) -> (u8, Option<u8>) {
        let place = self.place();
        let from = place.checked_sub(1).and_then(|before| Self::LIMITS.get(before)).copied().unwrap_or(0);
        (from, Self::LIMITS.get(place).copied())
    }
}

/// A rate in whole per cent, as far as what is printed of it reaches: never 100 for less than all.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate in per cent")]
pub fn whole_per_cent(rate: &JudgedRate) -> u64 {
    counted(rate).unwrap_or_else(|| rate.middle()).max(0.0) as u64
}

/// What is printed of a counted rate.
fn counted(rate: &JudgedRate) -> Option<f64> {
    match rate.origin {
        Origin::Counted(ratio) => match ratio.shown() {
            ShownRate::PerCent(printed) => Some(printed.to_f64()),
            ShownRate::NoBase | ShownRate::BelowTenth => Some(0.0),
        },
        Origin::Bounded | Origin::Stated => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{RateRange, Ratio};
    use proptest::prelude::*;

    fn counted(count: u64, base: u64) -> RateClass {
        let rate = (Ratio { count, base }).per_cent().unwrap_or(0.0);
        let range = RateRange { low: rate, high: Some(rate) };
        RateClass::of(&JudgedRate { range, base_kind: None, origin: Origin::Counted(Ratio { count, base }) })
    }

    fn stated(low: f64, high: Option<f64>) -> RateClass {
        RateClass::of(&JudgedRate { range: RateRange { low, high }, base_kind: None, origin: Origin::Stated })
    }

    #[test]
    fn a_cell_says_what_its_class_does() {
        let whole = |count, base| {
            let range = RateRange { low: 0.0, high: Some(0.0) };
            whole_per_cent(&JudgedRate { range, base_kind: None, origin: Origin::Counted(Ratio { count, base }) })
        };
        assert_eq!([whole(4_996, 10_000), whole(9_999, 10_000), whole(0, 10), whole(13, 10)], [50, 99, 0, 130]);
    }

    #[test]
    fn the_printed_rate_decides() {
        // 49.96 % is printed as 50.0 %, and 99.99 % as 99.9 %.
        assert_eq!(counted(4_996, 10_000), RateClass::FromHalf);
        assert_eq!(counted(4_994, 10_000), RateClass::UnderHalf);
        assert_eq!(counted(9_999, 10_000), RateClass::FromNineTenths);
        assert_eq!(counted(10_000, 10_000), RateClass::All);
        assert_eq!(counted(1, 1_000_000), RateClass::UnderHalf);
        assert_eq!(counted(136, 100), RateClass::All);
    }

    #[test]
    fn an_inexact_rate_is_in_the_class_of_its_middle_and_of_all_only_if_surely() {
        assert_eq!(stated(87.5, Some(92.5)), RateClass::FromNineTenths);
        assert_eq!(stated(97.5, Some(102.5)), RateClass::FromNineTenths);
        assert_eq!(stated(100.0, None), RateClass::All);
        assert_eq!(stated(74.99, Some(74.99)), RateClass::FromHalf);
    }

    #[test]
    fn classes_join_without_a_gap() {
        let bounds = RateClass::EVERY.map(RateClass::bounds);
        assert_eq!(bounds, [(0, Some(50)), (50, Some(75)), (75, Some(90)), (90, Some(100)), (100, None)]);
        assert!(RateClass::EVERY.iter().enumerate().all(|(place, class)| class.place() == place));
    }

    proptest! {
        #[test]
        fn a_higher_rate_is_never_in_a_lower_class(low in 0.0..150.0f64, more in 0.0..50.0f64) {
            prop_assert!(stated(low, Some(low)) <= stated(low + more, Some(low + more)));
        }

        #[test]
        fn the_class_of_all_is_for_all_or_more(count in 0u64..20_000, base in 1u64..10_000) {
            prop_assert_eq!(counted(count, base) == RateClass::All, count >= base);
        }
    }
}
