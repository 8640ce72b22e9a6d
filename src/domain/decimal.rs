//! Decimals as people write them: exact, and with the number of decimals that was written.

use std::cmp::Ordering;
use std::fmt;

/// An exact decimal: `38.49` is 3849 with 2 decimals. `38.5` and `38.50` are equal in value and differ in what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: u64,
    decimals: u8,
}

/// The most decimals that whole numbers of 64 bits can have and be compared by 128 bits.
const MOST: u8 = 19;

impl Decimal {
    /// `digits` ÷ 10^`decimals`.
    #[must_use]
    pub fn new(digits: u64, decimals: u8) -> Self {
        Self { digits, decimals }
    }

    /// The nearest to `value` with so many decimals, halves away from zero; 0 for what lies below zero or is no number.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast ends at the bounds")]
    pub fn nearest(value: f64, decimals: u8) -> Self {
        Self { digits: (value * 10f64.powi(decimals.into())).round() as u64, decimals }
    }

    /// A number that is not negative with the decimals it has, at most two.
    #[must_use]
    pub fn shortest(value: f64) -> Self {
        Self::nearest(value, 2).trimmed()
    }

    /// The same without the zeros that end its decimals.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let ends_in_zero = |decimal: &Self| decimal.decimals > 0 && decimal.digits.is_multiple_of(10);
        let shorter =
            |decimal: &Self| ends_in_zero(decimal).then(|| Self::new(decimal.digits / 10, decimal.decimals - 1));
        std::iter::successors(Some(self), shorter).last().unwrap_or(self)
    }

    /// Reads `38` or `38.49`: digits with at most one point and at most 9 decimals, nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = !whole.is_empty() && digits_only(whole) && digits_only(fraction);
        let complete = fraction.is_empty() != text.contains('.');
        if !well_formed || !complete || fraction.len() > 9 {
            return None;
        }
        let digits = format!("{whole}{fraction}").parse().ok()?;
        Some(Self { digits, decimals: u8::try_from(fraction.len()).ok()? })
    }

    /// How many decimals were written.
    #[must_use]
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// The digits without the point.
    #[must_use]
    pub fn digits(self) -> u64 {
        self.digits
    }

    /// The nearest binary number, for drawing and for comparisons that need no exactness.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "rates are far below 2^52")]
    pub fn to_f64(self) -> f64 {
        self.digits as f64 / 10f64.powi(i32::from(self.decimals))
    }

    /// Order by value: `38.5` and `38.50` are equal here.
    #[must_use]
    pub fn compare(self, other: Self) -> Ordering {
        self.scaled().cmp(&other.scaled())
    }

    fn scaled(self) -> u128 {
        u128::from(self.digits) * 10u128.pow(u32::from(MOST.saturating_sub(self.decimals)))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = 10u64.pow(u32::from(self.decimals));
        write!(f, "{}", self.digits / scale)?;
        if self.decimals > 0 {
            write!(f, ".{:0width$}", self.digits % scale, width = usize::from(self.decimals))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_digits_are_too_many_to_be_compared() {
        let [largest, least] = [Decimal::new(u64::MAX, 0), Decimal::new(1, 9)];
        assert_eq!(largest.compare(least), Ordering::Greater);
        assert_eq!(largest.compare(largest), Ordering::Equal);
    }

    #[test]
    fn a_decimal_prints_as_it_was_written() {
        for text in ["38.49", "0.07", "100", "107.410", "0"] {
            assert_eq!(Decimal::parse(text).map(|decimal| decimal.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn other_ways_of_writing_are_not_guessed_at() {
        for text in ["", ".5", "5.", "38,49", "1.130.342", "-1", "+1", "1e3", " 1", "1 130", "٣"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn order_is_by_value() {
        let compare = |a: Decimal, b: Decimal| a.compare(b);
        assert_eq!(compare(Decimal::new(385, 1), Decimal::new(3851, 2)), Ordering::Less);
        assert_eq!(compare(Decimal::new(385, 1), Decimal::new(3850, 2)), Ordering::Equal);
    }

    #[test]
    fn the_nearest_decimal_is_rounded_once_and_never_negative() {
        for (value, decimals, text) in
            [(38.45, 1, "38.5"), (99.96, 1, "100.0"), (0.0, 2, "0.00"), (-1.0, 1, "0.0"), (f64::NAN, 0, "0")]
        {
            assert_eq!(Decimal::nearest(value, decimals).to_string(), text);
        }
    }

    #[test]
    fn a_number_has_the_decimals_it_needs() {
        assert_eq!(
            [5.0, 2.5, 0.25, 0.254].map(|points| Decimal::shortest(points).to_string()),
            ["5", "2.5", "0.25", "0.25"]
        );
    }

    #[test]
    fn a_trimmed_decimal_has_the_same_value() {
        for (text, trimmed) in [("38.50", "38.5"), ("38.00", "38"), ("100", "100"), ("0.0", "0"), ("38.05", "38.05")] {
            assert_eq!(Decimal::parse(text).map(|decimal| decimal.trimmed().to_string()).as_deref(), Some(trimmed));
        }
    }
}
