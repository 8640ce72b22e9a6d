//! Inexact figures as intervals, so that "nearly 90 %" travels through every sum as what it is.

use super::{Qualifier, Quantity, Share};

/// Where a count lies: both bounds inclusive, no upper one where the source gives none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CountRange {
    /// The least it can be.
    pub low: u64,
    /// The most it can be; `None` for "over 750,000", which has no bound above.
    pub high: Option<u64>,
}

/// Where a rate lies, in per cent, both bounds inclusive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateRange {
    /// The least it can be.
    pub low: f64,
    /// The most it can be; `None` where nothing bounds it above.
    pub high: Option<f64>,
}

/// How wide the words are, in points of per cent. A programme may set its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Widths {
    /// `about 70` reaches this far to either side.
    pub about: f64,
    /// `nearly 90` reaches this far below.
    pub nearly: f64,
    /// `over 90` reaches this far above.
    pub over: f64,
}

impl Default for Widths {
    fn default() -> Self {
        Self { about: 2.5, nearly: 5.0, over: 5.0 }
    }
}

impl CountRange {
    /// A count known to the last one.
    #[must_use]
    pub fn exact(count: u64) -> Self {
        Self { low: count, high: Some(count) }
    }

    /// Where a stated count lies. Widths that are points of per cent for rates are per cent of the number itself here.
    #[must_use]
    pub fn of(quantity: Quantity<u64>, widths: Widths) -> Self {
        let value = quantity.value;
        let (low, high) = match quantity.qualifier {
            Qualifier::Exact => (value, Some(value)),
            Qualifier::About => {
                (value.saturating_sub(part(value, widths.about)), Some(value.saturating_add(part(value, widths.about))))
            }
            Qualifier::Nearly => (value.saturating_sub(part(value, widths.nearly)), Some(value.saturating_sub(1))),
            Qualifier::Over => (value.saturating_add(1), None),
            Qualifier::AtLeast => (value, None),
            Qualifier::AtMost => (0, Some(value)),
            Qualifier::Range => (value, quantity.upper.or(Some(value))),
            Qualifier::Rounded => {
                let half = quantity.upper.unwrap_or(0) / 2;
                (value.saturating_sub(half), Some(value.saturating_add(half)))
            }
        };
        Self { low, high }
    }

    /// The sum of two counts; unbounded if one is.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let high = self.high.zip(other.high).and_then(|(a, b)| a.checked_add(b));
        Self { low: self.low.saturating_add(other.low), high }
    }

    /// The counts that a rate leaves of a base: whole numbers only, so 85 % to 90 % of 7 is 6.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a head count"
    )]
    pub fn share(rate: RateRange, base: Self) -> Self {
        // Half of a hundred-thousandth keeps 0.9 · 1000 from becoming 899.999….
        let low = (rate.low * base.low as f64 / 100.0 - 5e-6).ceil().max(0.0) as u64;
        let high = rate.high.zip(base.high).map(|(rate, base)| (rate * base as f64 / 100.0 + 5e-6).floor() as u64);
        Self { low, high: high.map(|high| high.max(low)) }
    }

    /// Whether it is one number.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.high == Some(self.low)
    }
}

impl RateRange {
    /// Where a stated rate lies. A capped or approximate rate below 100 stays below 100: its source would have said so.
    #[must_use]
    pub fn of(quantity: Quantity<Share>, widths: Widths) -> Self {
        let value = quantity.value.per_cent();
        let (low, high) = match quantity.qualifier {
            Qualifier::Exact | Qualifier::Rounded => (value, Some(value)),
            Qualifier::About => (value - widths.about, Some(below_full(value, value + widths.about))),
            Qualifier::Nearly => (value - widths.nearly, Some(value)),
            Qualifier::Over => (value, Some(below_full(value, value + widths.over))),
            Qualifier::AtLeast => (value, (value <= 100.0).then_some(100.0)),
            Qualifier::AtMost => (0.0, Some(value)),
            Qualifier::Range => (value, quantity.upper.map(Share::per_cent).or(Some(value))),
        };
        Self { low: low.max(0.0), high }
    }

    /// Where the rate behind a stated one lies: an exact number of per cent was rounded or cut off at its last digit, so it lies
    /// within one unit of that digit, and within 100 where it is stated so.
    #[must_use]
    pub fn written(quantity: Quantity<Share>, widths: Widths) -> Self {
        let stated = Self::of(quantity, widths);
        let Share::PerCent(rate) = quantity.value else { return stated };
        if quantity.qualifier != Qualifier::Exact {
            return stated;
        }
        let digit = 10f64.powi(-i32::from(rate.decimals()));
        let value = rate.to_f64();
        Self { low: (value - digit).max(0.0), high: Some(below_full(value, value + digit)) }
    }

    /// The rate of one count range over another; `None` where the base can be zero.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "head counts are far below 2^52")]
    pub fn ratio(count: CountRange, base: CountRange) -> Option<Self> {
        if base.low == 0 {
            return None;
        }
        let low = base.high.map_or(0.0, |high| count.low as f64 * 100.0 / high as f64);
        let high = count.high.map(|high| high as f64 * 100.0 / base.low as f64);
        Some(Self { low, high })
    }

    /// Whether the two have a rate in common: then neither unit is ahead of the other.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        let below = |high: Option<f64>, low: f64| high.is_some_and(|high| high < low);
        !below(self.high, other.low) && !below(other.high, self.low)
    }
}

fn below_full(value: f64, high: f64) -> f64 {
    if value <= 100.0 { high.min(100.0) } else { high }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a head count, rounded up"
)]
fn part(value: u64, percent: f64) -> u64 {
    (value as f64 * percent.clamp(0.0, 100.0) / 100.0).ceil() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scalar;

    #[track_caller]
    fn rate(text: &str, low: f64, high: Option<f64>) {
        let quantity = Quantity::<Share>::read(text).unwrap_or_else(|refusal| panic!("{refusal}"));
        assert_eq!(RateRange::of(quantity, Widths::default()), RateRange { low, high });
    }

    #[test]
    fn a_word_becomes_an_interval() {
        rate("about 70%", 67.5, Some(72.5));
        rate("nearly 90%", 85.0, Some(90.0));
        rate("at least 95%", 95.0, Some(100.0));
        rate("over 98%", 98.0, Some(100.0));
        rate("124.56%", 124.56, Some(124.56));
        rate("60%..70%", 60.0, Some(70.0));
    }

    /// 22.68 % of 17,000 may be 22.67 % to 22.69 %: 3,854 to 3,857 people.
    #[test]
    fn a_stated_rate_leaves_as_many_counts_as_its_last_digit() {
        let rate = Quantity::<Share>::read("22.68%").unwrap_or_else(|refusal| panic!("{refusal}"));
        let written = RateRange::written(rate, Widths::default());
        assert_eq!(CountRange::share(written, CountRange::exact(17_000)), CountRange { low: 3854, high: Some(3857) });
        let all = Quantity::<Share>::read("100%").unwrap_or_else(|refusal| panic!("{refusal}"));
        assert_eq!(RateRange::written(all, Widths::default()), RateRange { low: 99.0, high: Some(100.0) });
    }

    #[test]
    fn over_a_count_has_no_bound_above() {
        let over = Quantity::<u64>::read("over 750000").map(|count| CountRange::of(count, Widths::default()));
        assert_eq!(over, Ok(CountRange { low: 750_001, high: None }));
    }

    #[test]
    fn an_unbounded_part_makes_the_sum_unbounded() {
        let sum = CountRange::exact(5).plus(CountRange { low: 7, high: None });
        assert_eq!(sum, CountRange { low: 12, high: None });
    }
}
