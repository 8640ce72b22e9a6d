//! Rates computed from counts: exact, and never "100 %" for what isn't.

use super::Decimal;

/// A count over a base, kept as integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    /// What was counted.
    pub count: u64,
    /// What it is counted against.
    pub base: u64,
}

/// A computed rate as it may be printed, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ShownRate {
    /// Nobody to count: 0 of 0 has no rate.
    NoBase,
    /// This number of per cent: no decimal for 0 and 100, else one.
    PerCent(Decimal),
    /// Above zero and below a tenth of a per cent.
    BelowTenth,
}

impl Ratio {
    /// The rate as it may be printed: one decimal, half away from zero, but never 100 % for less than all and never 0 % for
    /// more than none.
    #[must_use]
    pub fn shown(self) -> ShownRate {
        match self.rounded(1) {
            None => ShownRate::NoBase,
            Some(_) if self.count == 0 || self.count == self.base => {
                ShownRate::PerCent(Decimal::new(if self.count == 0 { 0 } else { 100 }, 0))
            }
            Some(tenths) if tenths.digits() == 0 => ShownRate::BelowTenth,
            Some(tenths) => ShownRate::PerCent(tenths),
        }
    }

    /// The rate in per cent to so many decimals, half away from zero, but below 100 for less than all; `None` without a base.
    #[must_use]
    pub fn rounded(self, decimals: u8) -> Option<Decimal> {
        if self.base == 0 {
            return None;
        }
        let whole = 10u128.pow(u32::from(decimals) + 2);
        let (count, base) = (u128::from(self.count), u128::from(self.base));
        let digits = count.saturating_mul(whole * 2).saturating_add(base) / (base * 2);
        let digits = if count < base { digits.min(whole - 1) } else { digits };
        Some(Decimal::new(u64::try_from(digits).unwrap_or(u64::MAX), decimals))
    }

    /// Whether all are counted. Integers are compared, never rounded rates; nobody of nobody is not complete.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.base > 0 && self.count >= self.base
    }

    /// Whether the rate is at least a stated one: integers are compared, so that no rounding passes a unit over its target.
    #[must_use]
    pub fn is_at_least(self, target: Decimal) -> bool {
        // count/base·100 ≥ digits/10^d  ⇔  count·100·10^d ≥ digits·base
        let scale = 10u128.pow(u32::from(target.decimals()));
        let counted = (u128::from(self.count) * 100).saturating_mul(scale);
        self.base > 0 && counted >= u128::from(target.digits()) * u128::from(self.base)
    }

    /// The rate in per cent for drawing and for comparisons; `None` without a base.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "head counts are far below 2^52")]
    pub fn per_cent(self) -> Option<f64> {
        (self.base > 0).then(|| self.count as f64 * 100.0 / self.base as f64)
    }

    /// Whether a stated rate agrees: the gap is below one unit of its last digit, so that rounding and truncation both pass.
    #[must_use]
    pub fn agrees_with(self, stated: Decimal) -> bool {
        // |count/base·100 − digits/10^d| < 1/10^d  ⇔  |count·100·10^d − digits·base| < base
        let scale = 10u128.pow(u32::from(stated.decimals()));
        let computed = u128::from(self.count) * 100 * scale;
        let written = u128::from(stated.digits()) * u128::from(self.base);
        computed.abs_diff(written) < u128::from(self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn shows(count: u64, base: u64, expected: &str) {
        let shown = match (Ratio { count, base }).shown() {
            ShownRate::NoBase => "no base".to_owned(),
            ShownRate::BelowTenth => "< 0.1".to_owned(),
            ShownRate::PerCent(rate) => rate.to_string(),
        };
        assert_eq!(shown, expected, "{count} of {base}");
    }

    #[test]
    fn less_than_all_is_never_a_hundred_and_more_than_none_never_zero() {
        shows(9_996, 10_000, "99.9");
        shows(2_999, 3_000, "99.9");
        shows(9_999, 10_000, "99.9");
        shows(1, 3_000, "< 0.1");
        shows(3, 3_000, "0.1");
        shows(0, 3_000, "0");
        shows(3_000, 3_000, "100");
        shows(0, 0, "no base");
        shows(5, 0, "no base");
    }

    #[test]
    fn a_target_is_met_by_whole_counts_only() {
        assert!(!Ratio { count: 9_999, base: 10_000 }.is_at_least(Decimal::new(100, 0)));
        assert!(Ratio { count: 10_000, base: 10_000 }.is_at_least(Decimal::new(100, 0)));
        assert!(!Ratio { count: 949_999, base: 1_000_000 }.is_at_least(Decimal::new(95, 0)));
        assert!(Ratio { count: 338, base: 1_000 }.is_at_least(Decimal::new(338, 1)));
        assert!(!Ratio { count: 0, base: 0 }.is_at_least(Decimal::new(0, 0)));
    }

    #[test]
    fn other_rates_are_rounded_half_away_from_zero() {
        shows(1_430_008, 4_234_226, "33.8");
        shows(1, 16, "6.3");
        shows(322_042, 319_284, "100.9");
        shows(u64::MAX, u64::MAX, "100");
    }

    #[test]
    fn a_stated_rate_agrees_within_one_last_digit() {
        let hanoi = Ratio { count: 1_430_008, base: 4_234_226 };
        assert!(hanoi.agrees_with(Decimal::new(337, 1)));
        assert!(hanoi.agrees_with(Decimal::new(338, 1)));
        assert!(!hanoi.agrees_with(Decimal::new(339, 1)));
        assert!(!Ratio { count: 32_400, base: 37_000 }.agrees_with(Decimal::new(86, 0)));
        assert!(!Ratio { count: 186_568, base: 738_291 }.agrees_with(Decimal::new(2437, 2)));
    }

    proptest! {
        #[test]
        fn a_hundred_is_shown_for_all_or_more_only(count in 0u64..2_000_000, base in 1u64..1_000_000) {
            if let ShownRate::PerCent(rate) = (Ratio { count, base }).shown() {
                prop_assert_eq!(rate.to_f64() >= 100.0, count >= base);
                prop_assert_eq!(rate.to_f64() == 0.0, count == 0);
            }
        }
    }
}
