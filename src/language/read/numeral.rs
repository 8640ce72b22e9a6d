//! One number in digits, with the signs of its language or not at all: `1,130,342` is no Vietnamese number, and never 1.13.

use super::super::Language;
use crate::domain::Decimal;

/// What digits say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numeral {
    /// The number with the decimals that were written.
    pub(super) value: Decimal,
    /// Whether it could be a whole number with the sign of groups of another language: `1,130` in Vietnamese.
    pub(super) ambiguous: bool,
}

impl Language {
    /// A number in ASCII digits with its signs; `None` where this language doesn't write it so.
    pub(super) fn numeral(&self, text: &str) -> Option<Numeral> {
        let decimal = self.signs.decimal_sign();
        let (whole, fraction) = text.split_once(decimal).unwrap_or((text, ""));
        let has_sign = whole.len() < text.len();
        if has_sign && (fraction.is_empty() || !all_digits(fraction) || fraction.len() > 9) {
            return None;
        }
        let digits = self.ungrouped(whole)?;
        let value: u64 = format!("{digits}{fraction}").parse().ok()?;
        let ambiguous = fraction.len() == 3 && (1..=3).contains(&digits.len()) && !digits.starts_with('0');
        Some(Numeral { value: Decimal::new(value, u8::try_from(fraction.len()).ok()?), ambiguous })
    }

    /// The digits of a whole number without the signs of its groups.
    fn ungrouped(&self, whole: &str) -> Option<String> {
        let groups: Vec<&str> = whole.split(self.signs.group_sign()).collect();
        let (last, before) = groups.split_last()?;
        let [last_size, other_size] = self.signs.group_sizes();
        let first = before.first().or(Some(last))?;
        let in_size = |group: &&str| group.len() == other_size;
        let well_grouped = before.is_empty()
            || (last.len() == last_size && before[1..].iter().all(in_size) && (1..=other_size).contains(&first.len()));
        (well_grouped && groups.iter().all(|group| all_digits(group))).then(|| groups.concat())
    }

    /// How this language writes a number that was written in the way of another; `None` where nobody can know what was meant.
    pub(super) fn corrected(&self, text: &str) -> Option<String> {
        let signs: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
        let in_threes = |groups: &[&str]| groups.iter().skip(1).all(|group| group.len() == 3);
        let known = signs.iter().all(|c| matches!(c, '.' | ',' | ' ' | '’' | '\'' | '٬'));
        let (last_sign, others) = signs.split_last()?;
        let (last, whole) = groups.split_last()?;
        let one_kind = others.iter().all(|sign| Some(sign) == others.first());
        if !known || !one_kind || groups.iter().any(|group| group.is_empty()) || groups[0].len() > 3 && groups.len() > 2
        {
            return None;
        }
        if others.first().is_none_or(|other| other == last_sign) && in_threes(&groups) {
            return Some(self.count(groups.concat().parse().ok()?));
        }
        let is_decimal = matches!(last_sign, '.' | ',') && !others.contains(last_sign) && in_threes(whole);
        let digits = is_decimal.then(|| groups.concat().parse().ok())??;
        Some(self.decimal(Decimal::new(digits, u8::try_from(last.len()).ok().filter(|decimals| *decimals <= 9)?)))
    }
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::language;

    #[track_caller]
    fn read(tag: &str, text: &str) -> Option<String> {
        language(tag, None).numeral(text).map(|numeral| numeral.value.to_string())
    }

    #[test]
    fn each_language_reads_its_own_signs() {
        for (tag, text, value) in [
            ("vi", "1.130.342", "1130342"),
            ("vi", "38,49", "38.49"),
            ("fr", "1 130 342", "1130342"),
            ("fr", "24,37", "24.37"),
            ("en", "1,130,342", "1130342"),
            ("en", "0.07", "0.07"),
            ("en", "40000", "40000"),
            ("vi", "09", "9"),
        ] {
            assert_eq!(read(tag, text).as_deref(), Some(value), "{tag} {text}");
        }
    }

    #[test]
    fn the_signs_of_others_are_refused_with_the_right_form() {
        for (tag, text, corrected) in [
            ("vi", "1,130,342", Some("1.130.342")),
            ("en", "1.130.342", Some("1,130,342")),
            ("fr", "1.130.342", Some("1\u{202f}130\u{202f}342")),
            ("vi", "1,234.5", Some("1.234,5")),
            ("fr", "38.49", Some("38,49")),
            ("en", "38,49", Some("38.49")),
            ("en", "1,23,4", None),
            ("vi", "1.2.3", None),
        ] {
            assert_eq!(read(tag, text), None, "{tag} {text}");
            assert_eq!(language(tag, None).corrected(text).as_deref(), corrected, "{tag} {text}");
        }
    }

    #[test]
    fn three_decimals_could_be_a_group_of_another_language() {
        let ambiguous = |tag, text| language(tag, None).numeral(text).is_some_and(|numeral| numeral.ambiguous);
        assert!(ambiguous("vi", "1,130") && ambiguous("en", "54.932"));
        assert!(!ambiguous("vi", "1.130") && !ambiguous("vi", "0,130") && !ambiguous("en", "1.1303"));
    }
}
