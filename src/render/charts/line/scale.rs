//! The two axes as plotters wants them: from a date or a rate to tenths of a pixel, with the ticks as key points.
//!
//! plotters' own axes choose their ticks by count alone, and hang on a range without end; these are given their ticks, and
//! can't be made with such a range.

use crate::render::charts::Tenths;
use jiff::civil::{Date, date};
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged};
use std::ops::Range;

/// Both axes together: from a date and a rate in per cent, which must be finite, to a point in the drawing.
pub(super) type Plane = Cartesian2d<DateScale, RateScale>;

/// The number of a day, counted from 1970-01-01.
pub(super) fn day_number(day: Date) -> i64 {
    day.duration_since(date(1970, 1, 1)).as_hours() / 24
}

/// The date axis.
#[derive(Debug, Clone)]
pub(super) struct DateScale {
    /// The first and the last day, in this order.
    pub(super) days: (Date, Date),
    /// The ticks, increasing.
    pub(super) ticks: Vec<Date>,
    /// How far the first and the last day stay off the ends, so that a point there is whole.
    pub(super) inset: Tenths,
}

impl Ranged for DateScale {
    type FormatOption = NoDefaultFormatting;
    type ValueType = Date;

    fn map(&self, day: &Date, (left, right): (i32, i32)) -> i32 {
        let (left, right) = (i64::from(left) + i64::from(self.inset), i64::from(right) - i64::from(self.inset));
        let (first, last) = (day_number(self.days.0), day_number(self.days.1));
        let across = match last - first {
            // A single day stands in the middle.
            ..=0 => (right - left) / 2,
            // The days divide evenly or to the nearest tenth of a pixel.
            days => (2 * (day_number(*day) - first) * (right - left) + days).div_euclid(2 * days),
        };
        i32::try_from(left + across).unwrap_or(i32::MAX)
    }

    fn key_points<Hint: KeyPointHint>(&self, _hint: Hint) -> Vec<Date> {
        self.ticks.clone()
    }

    fn range(&self) -> Range<Date> {
        self.days.0..self.days.1
    }
}

/// The axis of rates, from its first tick to its last.
#[derive(Debug, Clone)]
pub(in crate::render::charts) struct RateScale {
    /// The ticks in whole per cent, increasing.
    pub(in crate::render::charts) ticks: Vec<i64>,
}

impl RateScale {
    /// The ends in per cent.
    #[expect(clippy::cast_precision_loss, reason = "ticks are little beyond PerCent::MOST")]
    fn ends(&self) -> (f64, f64) {
        let end = |tick: Option<&i64>| tick.map_or(0.0, |tick| *tick as f64);
        (end(self.ticks.first()), end(self.ticks.last()))
    }
}

impl Ranged for RateScale {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    #[expect(clippy::cast_possible_truncation, reason = "between the ends of the drawing")]
    fn map(&self, rate: &f64, (bottom, top): (i32, i32)) -> i32 {
        let (low, high) = self.ends();
        let part = if high > low { (rate - low) / (high - low) } else { 0.0 };
        bottom + (part * f64::from(top - bottom)).round() as i32
    }

    #[expect(clippy::cast_precision_loss, reason = "ticks are little beyond PerCent::MOST")]
    fn key_points<Hint: KeyPointHint>(&self, _hint: Hint) -> Vec<f64> {
        self.ticks.iter().map(|tick| *tick as f64).collect()
    }

    fn range(&self) -> Range<f64> {
        let (low, high) = self.ends();
        low..high
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scale(first: Date, last: Date) -> DateScale {
        DateScale { days: (first, last), ticks: vec![first], inset: 50 }
    }

    #[test]
    fn days_are_counted_on_both_sides_of_1970() {
        assert_eq!(day_number(date(1970, 1, 2)), 1);
        assert_eq!(day_number(date(1969, 12, 31)), -1);
        assert_eq!(day_number(date(2023, 5, 29)), 19506);
    }

    #[test]
    fn the_first_and_the_last_day_stay_off_the_ends() {
        let year = scale(date(2023, 1, 1), date(2023, 12, 31));
        assert_eq!(year.map(&date(2023, 1, 1), (100, 1000)), 150);
        assert_eq!(year.map(&date(2023, 7, 2), (100, 1000)), 550);
        assert_eq!(year.map(&date(2023, 12, 31), (100, 1000)), 950);
        let day = scale(date(2023, 5, 29), date(2023, 5, 29));
        assert_eq!(day.map(&date(2023, 5, 29), (100, 1000)), 550);
        let ever = scale(Date::MIN, Date::MAX);
        assert_eq!((ever.map(&Date::MIN, (0, 3600)), ever.map(&Date::MAX, (0, 3600))), (50, 3550));
    }

    #[test]
    fn rates_rise_upwards() {
        let scale = RateScale { ticks: vec![0, 25, 50, 75, 100, 125] };
        for (rate, y) in [(0.0, 2000), (125.0, 0), (100.0, 400), (124.56, 7), (33.33, 1467)] {
            assert_eq!(scale.map(&rate, (2000, 0)), y, "{rate}");
        }
        assert_eq!(RateScale { ticks: vec![] }.map(&5.0, (2000, 0)), 2000);
    }

    proptest! {
        #[test]
        fn later_is_further_right_and_between_the_ends(a in 0i64..4_000, b in 0i64..4_000, last in 0i64..4_000) {
            let day = |n: i64| date(2020, 1, 1).saturating_add(jiff::Span::new().days(n.min(last)));
            let scale = scale(day(0), day(last));
            let (a, b) = (a.min(b), a.max(b));
            let (x, y) = (scale.map(&day(a), (0, 6000)), scale.map(&day(b), (0, 6000)));
            prop_assert!(x <= y && (50..=5950).contains(&x) && (50..=5950).contains(&y));
        }
    }
}
