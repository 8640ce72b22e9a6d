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
}
