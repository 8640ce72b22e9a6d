//! Numbers as a language writes them: `1.234,5` and `98,5%`, `1 234,5` and `98,5 %`, `1,234.5` and `98.5%`.

use super::strings::Strings;
use super::{Argument, Language};
use crate::domain::{Decimal, ShownRate};

/// Takes the place of the number while a frame is read.
const MARK: char = '\u{1}';

/// What the language file puts round numbers, read once because every table cell needs it.
pub(super) struct Frames {
    per_cent: Frame,
    plus: Frame,
    minus: Frame,
}

struct Frame(String);

impl Frames {
    pub(super) fn of(strings: &Strings) -> Self {
        let mark = MARK.to_string();
        let frame = |id| Frame(strings.text(id, &[("number", Argument::Text(&mark))]));
        Self { per_cent: frame("number-per-cent"), plus: frame("number-plus"), minus: frame("number-minus") }
    }
}

impl Frame {
    fn around(&self, number: &str) -> String {
        self.0.replace(MARK, number)
    }
}

impl Language {
    /// A whole number with its groups.
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        self.signs.whole(count)
    }

    /// A decimal with the decimals that were written.
    #[must_use]
    pub fn decimal(&self, number: Decimal) -> String {
        self.signs.decimal(number)
    }

    /// A rate in per cent, with its sign.
    #[must_use]
    pub fn per_cent(&self, rate: Decimal) -> String {
        self.frames.per_cent.around(&self.decimal(rate))
    }

    /// A computed rate: never "100 %" for less than all, "< 0.1 %" for little, words where there is nobody to count.
    #[must_use]
    pub fn shown_rate(&self, rate: ShownRate) -> String {
        match rate {
            ShownRate::NoBase => self.text("rate-no-base", &[]),
            ShownRate::PerCent(rate) => self.per_cent(rate),
            ShownRate::BelowTenth => {
                let tenth = self.per_cent(Decimal::new(1, 1));
                self.text("rate-below", &[("rate", Argument::Text(&tenth))])
            }
        }
    }

    /// A difference of counts with its sign: `+1,904`, `−1`, and `0` without one.
    #[must_use]
    pub fn difference(&self, difference: i64) -> String {
        self.signed(difference, self.count(difference.unsigned_abs()))
    }

    /// A difference of rates in tenths of a point of per cent: 8 is "+0.8 percentage points".
    #[must_use]
    pub fn points(&self, tenths: i64) -> String {
        let size = Decimal::new(tenths.unsigned_abs(), 1);
        let signed = self.signed(tenths, self.decimal(size));
        self.text("number-points", &[("signed", Argument::Text(&signed)), ("size", Argument::Decimal(size))])
    }

    fn signed(&self, difference: i64, size: String) -> String {
        match difference {
            0 => size,
            1.. => self.frames.plus.around(&size),
            _ => self.frames.minus.around(&size),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{all_three, three};
    use super::*;
    use crate::domain::Ratio;

    #[test]
    fn counts_and_decimals_have_the_signs_of_their_language() {
        all_three(|language| language.count(1_130_342), ["1.130.342", "1\u{202f}130\u{202f}342", "1,130,342"]);
        let number = Decimal::new(123_450, 2);
        all_three(|language| language.decimal(number), ["1.234,50", "1\u{202f}234,50", "1,234.50"]);
    }

    #[test]
    fn a_rate_has_the_sign_of_per_cent_of_its_language() {
        let rate = Decimal::new(985, 1);
        all_three(|language| language.per_cent(rate), ["98,5%", "98,5\u{202f}%", "98.5%"]);
    }

    #[test]
    fn a_computed_rate_is_never_rounded_to_all_or_none() {
        let rate = |count, base| Ratio { count, base }.shown();
        all_three(|language| language.shown_rate(rate(9_996, 10_000)), ["99,9%", "99,9\u{202f}%", "99.9%"]);
        all_three(|language| language.shown_rate(rate(5, 5)), ["100%", "100\u{202f}%", "100%"]);
        all_three(|language| language.shown_rate(rate(1, 3_000)), ["< 0,1%", "<\u{a0}0,1\u{202f}%", "< 0.1%"]);
        let nobody = ["không có người thuộc diện", "aucune personne concernée", "no eligible people"];
        all_three(|language| language.shown_rate(rate(0, 0)), nobody);
    }

    #[test]
    fn a_difference_has_its_sign_and_none_for_zero() {
        all_three(|language| language.difference(1_904), ["+1.904", "+1\u{202f}904", "+1,904"]);
        all_three(|language| language.difference(-1), ["−1"; 3]);
        all_three(|language| language.difference(0), ["0"; 3]);
        all_three(|language| language.difference(i64::MIN).chars().take(2).collect(), ["−9"; 3]);
    }

    #[test]
    fn points_are_not_per_cent() {
        let points = ["−0,4 điểm phần trăm", "−0,4 point de pourcentage", "−0.4 percentage points"];
        all_three(|language| language.points(-4), points);
        let points = ["+12,0 điểm phần trăm", "+12,0 points de pourcentage", "+12.0 percentage points"];
        all_three(|language| language.points(120), points);
    }

    #[test]
    fn a_count_inside_a_string_chooses_the_plural_and_is_grouped() {
        let left = |n| three().map(|language| language.text("days-left", &[("n", Argument::Count(n))]));
        assert_eq!(left(0), ["ngày cuối cùng", "dernier jour", "last day"]);
        assert_eq!(left(1), ["còn 1 ngày", "1 jour restant", "1 day left"]);
        assert_eq!(left(1_234), ["còn 1.234 ngày", "1\u{202f}234 jours restants", "1,234 days left"]);
    }
}
