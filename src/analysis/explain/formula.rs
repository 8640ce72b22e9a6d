//! Formulas: how the number that pages show of a figure came about, and whether its source agrees.

use crate::analysis::latest::{JudgedRate, Origin};
use crate::check::nouns::{DoneOf, Observation};
use crate::domain::{Decimal, Qualifier, Quantity, RateRange, Ratio, Share, ShownRate, Widths};

/// How the number that is shown came about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Formula {
    /// Count over base, both exact.
    Quotient(Quotient),
    /// A rate as its source states it, and where it lies if that is a range.
    Stated(Quantity<Share>, RateRange),
    /// Count over base, of which one is inexact: no number but a range.
    Bounded(RateRange),
    /// Parts that finished, without a rate behind it.
    Parts(DoneOf),
    /// A count of what is left.
    Remaining,
    /// A count alone.
    Count,
    /// A claim of completion without a number.
    Claim,
    /// A base alone.
    Base,
    /// Hidden by its source.
    Masked,
    /// Nothing was given.
    Nothing,
}

/// A count over a base as it is worked out by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotient {
    /// The two whole numbers.
    pub ratio: Ratio,
    /// The rate in per cent, cut after its second decimal or, below that, after the first that is not zero.
    pub cut: Decimal,
    /// Whether nothing was cut off.
    pub is_exact: bool,
    /// How the printed rate comes from it.
    pub rounding: Rounding,
}

/// How a printed rate comes from its quotient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// The quotient is printed as it is.
    None,
    /// To one decimal, halves away from zero.
    Nearest,
    /// Cut to 99.9: less than all never prints as 100.
    BelowAll,
    /// Printed as "< 0.1": more than none never prints as 0.
    AboveNone,
    /// There is nobody to count, and so no rate.
    Nobody,
}

/// A stated rate beside a computed one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stated {
    /// As stated.
    pub rate: Quantity<Share>,
    /// Whether the two agree.
    pub agreement: Agreement,
}

/// Whether a stated rate agrees with its count and base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// It is what is printed.
    Same,
    /// Less than one unit of its last digit lies between, or the computed one lies in its range.
    Agrees,
    /// More lies between.
    Differs,
}

impl Formula {
    /// How the number that pages show of a figure came about, given the rate that it gives.
    #[must_use]
    pub fn of(figure: &Observation, rate: Option<JudgedRate>) -> Self {
        if let Some(ratio) = figure.exact_ratio() {
            return Self::Quotient(Quotient::of(ratio));
        }
        if let Some((stated, rate)) = figure.rate.zip(rate) {
            return Self::Stated(stated, rate.range);
        }
        let parts = figure.detail(|details| details.done.first());
        match (parts, rate) {
            (Some(parts), _) => Self::Parts(*parts),
            (None, Some(rate)) => Self::Bounded(rate.range),
            (None, None) if figure.remaining.is_some() => Self::Remaining,
            (None, None) if figure.count.is_some() => Self::Count,
            (None, None) if figure.detail(|details| details.completion.as_ref()).is_some() => Self::Claim,
            (None, None) if figure.base.is_some() => Self::Base,
            (None, None) if figure.masked => Self::Masked,
            (None, None) => Self::Nothing,
        }
    }
}

impl Quotient {
    /// Works a ratio out by hand.
    #[must_use]
    pub fn of(ratio: Ratio) -> Self {
        let (cut, is_exact) = cut(ratio);
        Self { ratio, cut, is_exact, rounding: rounding(ratio, cut, is_exact) }
    }
}

/// The decimals a quotient is cut to.
const DECIMALS: u8 = 2;
/// The most decimals that are looked at for one that is not zero.
const MOST_DECIMALS: u8 = 9;

/// The rate in per cent, cut after its second decimal or the first that is not zero, and whether that is all of it. A quotient
/// that ends earlier has no more decimals than it needs.
fn cut(ratio: Ratio) -> (Decimal, bool) {
    let base = u128::from(ratio.base.max(1));
    let scaled = |decimals: u8| u128::from(ratio.count) * 100 * 10u128.pow(decimals.into());
    let exact = (0..=DECIMALS).find(|decimals| scaled(*decimals).is_multiple_of(base));
    let decimals = exact.unwrap_or_else(|| {
        let telling = (DECIMALS..MOST_DECIMALS).find(|decimals| scaled(*decimals) >= base);
        telling.unwrap_or(MOST_DECIMALS)
    });
    let digits = u64::try_from(scaled(decimals) / base).unwrap_or(u64::MAX);
    (Decimal::new(digits, decimals), exact.is_some())
}

fn rounding(ratio: Ratio, cut: Decimal, is_exact: bool) -> Rounding {
    match ratio.shown() {
        ShownRate::NoBase => Rounding::Nobody,
        ShownRate::BelowTenth => Rounding::AboveNone,
        ShownRate::PerCent(_) if is_exact && cut.decimals() <= 1 => Rounding::None,
        ShownRate::PerCent(shown) if shown == Decimal::new(999, 1) && cut.compare(Decimal::new(9995, 2)).is_ge() => {
            Rounding::BelowAll
        }
        ShownRate::PerCent(_) => Rounding::Nearest,
    }
}

/// The stated rate of a figure whose rate is computed.
pub(super) fn stated(figure: &Observation, rate: Option<JudgedRate>, widths: Widths) -> Option<Stated> {
    let Some(JudgedRate { origin: Origin::Counted(ratio), .. }) = rate else { return None };
    let rate = figure.rate?;
    let agreement = match (rate.qualifier, rate.value) {
        (Qualifier::Exact, Share::PerCent(stated)) if ratio.shown() == ShownRate::PerCent(stated) => Agreement::Same,
        // Less than all is not all, however near.
        (Qualifier::Exact, Share::PerCent(stated)) if is_all(stated) && ratio.count < ratio.base => Agreement::Differs,
        (Qualifier::Exact, Share::PerCent(stated)) if ratio.agrees_with(stated) => Agreement::Agrees,
        (Qualifier::Exact, Share::PerCent(_)) => Agreement::Differs,
        _ => {
            let computed = ratio.per_cent().map(|rate| RateRange { low: rate, high: Some(rate) });
            let overlaps = computed.is_some_and(|computed| RateRange::of(rate, widths).overlaps(computed));
            if overlaps { Agreement::Agrees } else { Agreement::Differs }
        }
    };
    Some(Stated { rate, agreement })
}

/// Whether a rate says that all are counted.
fn is_all(rate: Decimal) -> bool {
    rate.compare(Decimal::new(100, 0)).is_ge()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn works_out(count: u64, base: u64, cut: &str, is_exact: bool, rounding: Rounding) {
        let quotient = Quotient::of(Ratio { count, base });
        assert_eq!((quotient.cut.to_string().as_str(), quotient.is_exact), (cut, is_exact), "{count} ÷ {base}");
        assert_eq!(quotient.rounding, rounding, "{count} ÷ {base}");
    }

    /// 449,470 ÷ 1,167,685 is 0.384923…, so 38.49…, printed 38.5. 1 of 8 is 12.5 to the last digit, 1 of 16 is 6.25.
    #[test]
    fn a_quotient_is_cut_after_two_decimals_and_says_whether_that_is_all() {
        works_out(449_470, 1_167_685, "38.49", false, Rounding::Nearest);
        works_out(1, 8, "12.5", true, Rounding::None);
        works_out(1, 16, "6.25", true, Rounding::Nearest);
        works_out(1, 2, "50", true, Rounding::None);
        works_out(322_042, 319_284, "100.86", false, Rounding::Nearest);
    }

    /// 9,996 of 10,000 is 99.96, which would round to 100. 9,994 of 10,000 is 99.94, which rounds to 99.9 by itself.
    #[test]
    fn less_than_all_is_cut_and_says_so() {
        works_out(9_996, 10_000, "99.96", true, Rounding::BelowAll);
        works_out(99_999, 100_000, "99.99", false, Rounding::BelowAll);
        works_out(9_994, 10_000, "99.94", true, Rounding::Nearest);
        works_out(5, 5, "100", true, Rounding::None);
    }

    /// 1 of 3,000 is 0.033…; 1 of 7,000,000 is 0.0000142…, of which the first digit that is not zero is the fifth.
    #[test]
    fn more_than_none_shows_its_first_digit() {
        works_out(1, 3_000, "0.03", false, Rounding::AboveNone);
        works_out(1, 7_000_000, "0.00001", false, Rounding::AboveNone);
        works_out(0, 3_000, "0", true, Rounding::None);
        works_out(3, 3_000, "0.1", true, Rounding::None);
    }

    #[test]
    fn nobody_has_no_rate() {
        works_out(0, 0, "0", true, Rounding::Nobody);
        works_out(u64::MAX, 1, "18446744073709551615", true, Rounding::None);
    }
}
