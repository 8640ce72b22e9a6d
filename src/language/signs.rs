//! The digits and signs of a language's numbers, learnt from ICU once and then written by a loop of our own: a page has
//! hundreds of numbers, and a site tens of thousands of pages.

use crate::domain::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as IcuDecimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

/// How a language writes numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Signs {
    digits: [char; 10],
    decimal: String,
    group: String,
    /// Digits in the last group, and in those before it (two in India); zero where digits aren't grouped.
    last_group: usize,
    other_groups: usize,
    /// The least number of digits that is grouped: Spanish writes 1234 and 12.345.
    grouped_from: usize,
}

impl Signs {
    /// The signs of a locale, or of the nearest that ICU knows.
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        let icu = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
        let print = |number: i64, decimals: i16| {
            let mut number = IcuDecimal::from(number);
            number.multiply_pow10(-decimals);
            icu.format(&number).to_string()
        };
        let mut digits = ['0'; 10];
        for (value, digit) in (0..).zip(&mut digits) {
            *digit = print(value, 0).chars().next()?;
        }
        let is_digit = |c: char| digits.contains(&c);
        let long = print(123_456_789_012, 0);
        let groups: Vec<&str> = long.split(|c: char| !is_digit(c)).filter(|group| !group.is_empty()).collect();
        let group_sizes: Vec<usize> = groups.iter().rev().map(|group| group.chars().count()).collect();
        let grouped_from = (4..12).find(|digits| print(10_i64.pow(digits - 1), 0).chars().any(|c| !is_digit(c)));
        let (last_group, other_groups) = match group_sizes.as_slice() {
            [last, other, ..] => (*last, *other),
            _ => (0, 0),
        };
        Some(Self {
            digits,
            decimal: print(12, 1).chars().filter(|c| !is_digit(*c)).collect(),
            group: long.trim_start_matches(is_digit).chars().take_while(|c| !is_digit(*c)).collect(),
            last_group,
            other_groups,
            grouped_from: grouped_from.unwrap_or(u32::MAX) as usize,
        })
    }

    /// A whole number with its groups: `1.234`.
    pub(super) fn whole(&self, number: u64) -> String {
        let plain = number.to_string();
        if self.last_group == 0 || plain.len() < self.grouped_from {
            return self.local(&plain);
        }
        let mut text = String::with_capacity(plain.len() * 2);
        for (position, byte) in plain.bytes().enumerate() {
            let left = plain.len() - position;
            if position > 0 && self.group_ends(left) {
                text.push_str(&self.group);
            }
            text.push(self.digits[usize::from(byte - b'0')]);
        }
        text
    }

    /// A decimal with the decimals that were written: `1.234,50`.
    pub(super) fn decimal(&self, number: Decimal) -> String {
        let scale = 10_u64.checked_pow(u32::from(number.decimals()));
        let (whole, fraction) =
            scale.map_or((0, number.digits()), |scale| (number.digits() / scale, number.digits() % scale));
        if number.decimals() == 0 {
            return self.whole(whole);
        }
        let fraction = format!("{fraction:0width$}", width = usize::from(number.decimals()));
        format!("{}{}{}", self.whole(whole), self.decimal, self.local(&fraction))
    }

    /// A number without groups, for years, at least `width` digits wide.
    pub(super) fn plain(&self, number: u64, width: usize) -> String {
        self.local(&format!("{number:0width$}"))
    }

    /// A digit of the language in ASCII; any other character as it is.
    pub(super) fn ascii(&self, c: char) -> char {
        let value = self.digits.iter().zip('0'..='9').find(|(digit, _)| **digit == c);
        value.map_or(c, |(_, ascii)| ascii)
    }

    /// The sign between groups, every kind of space as a blank.
    pub(super) fn group_sign(&self) -> char {
        let sign = self.group.chars().next().unwrap_or(' ');
        if sign.is_whitespace() { ' ' } else { sign }
    }

    /// Whether a space stands between groups.
    pub(super) fn groups_by_space(&self) -> bool {
        self.last_group > 0 && self.group_sign() == ' '
    }

    /// How many digits the last group has, and those before it.
    pub(super) fn group_sizes(&self) -> [usize; 2] {
        [self.last_group, self.other_groups]
    }

    /// The sign before decimals.
    pub(super) fn decimal_sign(&self) -> char {
        self.decimal.chars().next().unwrap_or('.')
    }

    /// Whether a group ends where so many digits are left.
    fn group_ends(&self, left: usize) -> bool {
        left == self.last_group
            || (left > self.last_group && (left - self.last_group).is_multiple_of(self.other_groups))
    }

    fn local(&self, ascii: &str) -> String {
        ascii.bytes().map(|byte| self.digits[usize::from(byte - b'0')]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn signs(tag: &str) -> (Locale, Signs) {
        let locale: Locale = tag.parse().expect("a tag");
        let signs = Signs::of(&locale).expect("ICU has signs for every language");
        (locale, signs)
    }

    #[test]
    fn small_groups_are_written_as_each_language_does() {
        for (tag, small, large) in [
            ("vi", "1.234", "1.234.567"),
            ("fr", "1\u{202f}234", "1\u{202f}234\u{202f}567"),
            ("en", "1,234", "1,234,567"),
            ("es", "1234", "1.234.567"),
            ("hi", "1,234", "12,34,567"),
            ("fa", "۱٬۲۳۴", "۱٬۲۳۴٬۵۶۷"),
        ] {
            let (_, signs) = signs(tag);
            assert_eq!((signs.whole(1_234).as_str(), signs.whole(1_234_567).as_str()), (small, large), "{tag}");
        }
    }

    #[test]
    fn a_year_has_no_groups_and_keeps_its_zeros() {
        assert_eq!(signs("en").1.plain(2023, 1), "2023");
        assert_eq!(signs("en").1.plain(5, 2), "05");
        assert_eq!(signs("fa").1.plain(5, 2), "۰۵");
    }

    proptest! {
        #[test]
        fn the_loop_writes_what_icu_writes(number: u64, scale in 0u32..64, decimals in 0u8..7, which in 0usize..12) {
            let tags = ["vi", "fr", "en", "de", "km", "lo", "es", "pl", "hi", "fa", "de-CH", "pt-PT"];
            let number = number >> scale;
            let (locale, signs) = signs(tags[which]);
            let icu = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect("data");
            let mut theirs = IcuDecimal::from(number);
            theirs.multiply_pow10(-i16::from(decimals));
            prop_assert_eq!(signs.decimal(Decimal::new(number, decimals)), icu.format(&theirs).to_string());
        }
    }
}
