//! What stands in a cell of a data file, without language: the same digits and words in CSV and in JSON.

use crate::domain::{CountRange, Decimal, Quantity, RateRange, Ratio, Widths};
use crate::render::charts::digits;
use jiff::civil::Date;

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    /// Not given.
    Nothing,
    /// A word, a day, a key: what JSON puts into quotes.
    Text(String),
    /// A number, `true` or `false`, as both forms write it.
    Bare(String),
}

/// A number that may be known by its bounds only: one of the first and the other two is given, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) exact: Cell,
    pub(super) low: Cell,
    pub(super) high: Cell,
}

impl Span {
    pub(super) const NONE: Self = Self { exact: Cell::Nothing, low: Cell::Nothing, high: Cell::Nothing };

    fn exact(exact: impl Into<Cell>) -> Self {
        Self { exact: exact.into(), ..Self::NONE }
    }

    /// A count as a source states it.
    pub(super) fn stated(count: Quantity<u64>, widths: Widths) -> Self {
        count.if_exact().map_or_else(|| CountRange::of(count, widths).into(), Self::exact)
    }

    /// A rate that was computed, in per cent to six decimals; below 100 for less than all, and above 0 for more than none.
    pub(super) fn ratio(ratio: Ratio) -> Self {
        let least = Decimal::new(1, DECIMALS);
        let told = |rate: Decimal| if rate.digits() == 0 && ratio.count > 0 { least } else { rate.trimmed() };
        ratio.rounded(DECIMALS).map_or(Self::NONE, |rate| Self::exact(Cell::Bare(told(rate).to_string())))
    }
}

/// The decimals of a computed rate.
const DECIMALS: u8 = 6;

impl From<CountRange> for Span {
    fn from(range: CountRange) -> Self {
        if range.high == Some(range.low) {
            return Self::exact(range.low);
        }
        Self { exact: Cell::Nothing, low: range.low.into(), high: range.high.into() }
    }
}

impl From<RateRange> for Span {
    fn from(range: RateRange) -> Self {
        if range.high.is_some_and(|high| high <= range.low) {
            return Self::exact(range.low);
        }
        Self { exact: Cell::Nothing, low: range.low.into(), high: range.high.into() }
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Text(day.to_string())
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        let digits = if number.is_finite() { digits(number) } else { String::new() };
        if digits.is_empty() { Self::Nothing } else { Self::Bare(digits) }
    }
}

macro_rules! bare {
    ($($type:ty),+) => {
        $(impl From<$type> for Cell {
            fn from(value: $type) -> Self {
                Self::Bare(value.to_string())
            }
        })+
    };
}

bare!(u64, u32, u16, u8, usize, i64, i32, bool);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn rate(count: u64, base: u64, expected: &str) {
        let written = Cell::Bare(expected.to_owned());
        assert_eq!(Span::ratio(Ratio { count, base }).exact, written, "{count} of {base}");
    }

    #[test]
    fn a_computed_rate_has_six_decimals_and_never_says_all_for_less() {
        rate(1, 3, "33.333333");
        rate(2, 3, "66.666667");
        rate(5, 8, "62.5");
        rate(3, 3, "100");
        rate(0, 3, "0");
        rate(136, 100, "136");
        rate(999_999_999, 1_000_000_000, "99.999999");
        rate(1, 1_000_000_000, "0.000001");
        assert_eq!(Span::ratio(Ratio { count: 0, base: 0 }), Span::NONE);
    }

    #[test]
    fn an_inexact_number_is_told_by_its_bounds() {
        let over = CountRange { low: 750_001, high: None };
        let bounds = Span { exact: Cell::Nothing, low: 750_001_u64.into(), high: Cell::Nothing };
        assert_eq!(Span::from(over), bounds);
        assert_eq!(Span::from(CountRange::exact(7)).exact, 7_u64.into());
        let about = RateRange { low: 67.5, high: Some(72.5) };
        assert_eq!(Span::from(about).high, Cell::Bare("72.5".to_owned()));
    }

    proptest! {
        #[test]
        fn a_computed_rate_is_the_nearest_of_six_decimals(count in 0u64..3_000_000, base in 1u64..2_000_000) {
            let Cell::Bare(rate) = Span::ratio(Ratio { count, base }).exact else {
                return Err(TestCaseError::fail("no rate"));
            };
            let rate: f64 = rate.parse().unwrap_or(f64::NAN);
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let exact = count as f64 * 100.0 / base as f64;
            prop_assert!((rate - exact).abs() <= 0.000_000_6, "{rate} for {exact}");
            prop_assert_eq!(rate >= 100.0, count >= base);
        }
    }
}
