//! Figures as their sources state them, with the word that belongs to the number: "nearly 90%" is never printed as 90%.

use super::{Argument, Language, id};
use crate::domain::{Decimal, Done, Qualifier, Quantity, Share};

impl Language {
    /// A count as stated: `over 750,000`, `400,000 to 420,000`, `79.2 million`.
    #[must_use]
    pub fn stated_count(&self, stated: Quantity<u64>) -> String {
        let count = self.count(stated.value);
        let id = match (stated.qualifier, stated.upper) {
            (Qualifier::Rounded, Some(step)) => return self.millions(stated.value, step),
            (Qualifier::Range, Some(upper)) => {
                let high = self.count(upper);
                return self.text("count-range", &[("low", Argument::Text(&count)), ("high", Argument::Text(&high))]);
            }
            (Qualifier::Exact | Qualifier::Rounded | Qualifier::Range, _) => return count,
            (Qualifier::About, _) => const { id("count-about") },
            (Qualifier::Nearly, _) => const { id("count-nearly") },
            (Qualifier::Over, _) => const { id("count-over") },
            (Qualifier::AtLeast, _) => const { id("count-at-least") },
            (Qualifier::AtMost, _) => const { id("count-at-most") },
        };
        self.text(id, &[("count", Argument::Text(&count))])
    }

    /// A rate as stated: `nearly 90%`, `60% to 70%`, `about 1/6`.
    #[must_use]
    pub fn stated_rate(&self, stated: Quantity<Share>) -> String {
        let rate = self.share(stated.value);
        let id = match (stated.qualifier, stated.upper) {
            (Qualifier::Range, Some(upper)) => {
                let high = self.share(upper);
                return self.text("rate-range", &[("low", Argument::Text(&rate)), ("high", Argument::Text(&high))]);
            }
            (Qualifier::Exact | Qualifier::Rounded | Qualifier::Range, _) => return rate,
            (Qualifier::About, _) => const { id("rate-about") },
            (Qualifier::Nearly, _) => const { id("rate-nearly") },
            (Qualifier::Over, _) => const { id("rate-over") },
            (Qualifier::AtLeast, _) => const { id("rate-at-least") },
            (Qualifier::AtMost, _) => const { id("rate-at-most") },
        };
        self.text(id, &[("rate", Argument::Text(&rate))])
    }

    /// Parts that finished: `9 of 29 communes`, or `9 of 29` where the name of the parts is not given. `level_plural` is the
    /// registry's word for several of them.
    #[must_use]
    pub fn done(&self, done: &Done, level_plural: Option<&str>) -> String {
        let counts = [("done", Argument::Count(done.done.into())), ("of", Argument::Count(done.of.into()))];
        let [finished, whole] = counts;
        match level_plural {
            Some(level) => self.text("done-of-level", &[finished, whole, ("level", Argument::Text(level))]),
            None => self.text("done-of", &counts),
        }
    }

    fn share(&self, share: Share) -> String {
        match share {
            Share::PerCent(rate) => self.per_cent(rate),
            Share::Fraction(part, whole) => format!("{}/{}", self.count(part.into()), self.count(whole.into())),
        }
    }

    /// A count that its source rounded to `step`, in millions with the decimals that it gave.
    fn millions(&self, value: u64, step: u64) -> String {
        let zeros = step.checked_ilog10().unwrap_or(0).min(6);
        let decimals = u8::try_from(6 - zeros).unwrap_or(0);
        let millions = Decimal::new(value / 10_u64.pow(zeros), decimals);
        self.text("count-millions", &[("millions", Argument::Decimal(millions))])
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::all_three;
    use super::*;
    use crate::domain::Scalar;

    #[track_caller]
    fn count(text: &str, expected: [&str; 3]) {
        let stated = Quantity::<u64>::read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"));
        all_three(|language| language.stated_count(stated), expected);
    }

    #[track_caller]
    fn rate(text: &str, expected: [&str; 3]) {
        let stated = Quantity::<Share>::read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"));
        all_three(|language| language.stated_rate(stated), expected);
    }

    #[test]
    fn a_stated_count_keeps_its_word() {
        count("449470", ["449.470", "449\u{202f}470", "449,470"]);
        count("about 9000", ["khoảng 9.000", "environ 9\u{202f}000", "about 9,000"]);
        count("nearly 34", ["gần 34", "près de 34", "nearly 34"]);
        count("over 750000", ["hơn 750.000", "plus de 750\u{202f}000", "over 750,000"]);
        count("at least 5", ["ít nhất 5", "au moins 5", "at least 5"]);
        count("at most 5", ["nhiều nhất 5", "au plus 5", "at most 5"]);
        count("400..1420", ["từ 400 đến 1.420", "de 400 à 1\u{202f}420", "400 to 1,420"]);
    }

    #[test]
    fn a_rounded_count_keeps_the_decimals_of_its_source() {
        count("79.2 million", ["79,2 triệu", "79,2\u{a0}millions", "79.2 million"]);
        count("1.5 million", ["1,5 triệu", "1,5\u{a0}million", "1.5 million"]);
        count("34 million", ["34 triệu", "34\u{a0}millions", "34 million"]);
        count("1.130342 million", ["1,130342 triệu", "1,130342\u{a0}million", "1.130342 million"]);
    }

    #[test]
    fn a_stated_rate_keeps_its_word_and_its_decimals() {
        rate("38.49%", ["38,49%", "38,49\u{202f}%", "38.49%"]);
        rate("101.30%", ["101,30%", "101,30\u{202f}%", "101.30%"]);
        rate("about 70%", ["khoảng 70%", "environ 70\u{202f}%", "about 70%"]);
        rate("nearly 90%", ["gần 90%", "près de 90\u{202f}%", "nearly 90%"]);
        rate("over 98%", ["hơn 98%", "plus de 98\u{202f}%", "over 98%"]);
        rate("at least 95%", ["≥ 95%", "≥\u{a0}95\u{202f}%", "≥ 95%"]);
        rate("at most 3%", ["≤ 3%", "≤\u{a0}3\u{202f}%", "≤ 3%"]);
        rate("60%..70%", ["từ 60% đến 70%", "de 60\u{202f}% à 70\u{202f}%", "60% to 70%"]);
        rate("about 1/6", ["khoảng 1/6", "environ 1/6", "about 1/6"]);
    }

    #[test]
    fn parts_are_counted_with_or_without_their_name() {
        let done = Done { done: 9, of: 29, level: None };
        all_three(|language| language.done(&done, None), ["9/29", "9 sur 29", "9 of 29"]);
        for (position, (level, expected)) in
            [("xã", "9/29 xã"), ("communes", "9 des 29 communes"), ("communes", "9 of 29 communes")].iter().enumerate()
        {
            let language = &super::super::tests::three()[position];
            assert_eq!(language.done(&done, Some(level)), *expected);
        }
    }
}
