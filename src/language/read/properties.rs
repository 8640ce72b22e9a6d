//! What a language writes, it reads back; what it writes as a figure is a figure of prose too; and no text makes it stumble.

use super::super::Language;
use super::super::tests::three;
use super::NumberClass;
use crate::domain::{Decimal, Done, Literal, Qualifier, Quantity, Share};
use jiff::civil::Date;
use proptest::prelude::*;
use std::sync::LazyLock;

static LANGUAGES: LazyLock<[Language; 3]> = LazyLock::new(three);

const WORDS: [Qualifier; 6] =
    [Qualifier::Exact, Qualifier::About, Qualifier::Nearly, Qualifier::Over, Qualifier::AtLeast, Qualifier::AtMost];

/// Counts of all sizes, with every word, and ranges and rounded ones.
fn counts() -> impl Strategy<Value = Quantity<u64>> {
    let size = (0_u64..1_000_000_000_000, 0_u32..40).prop_map(|(count, shift)| count >> shift);
    let worded = (size.clone(), 0..WORDS.len()).prop_map(|(value, word)| Quantity {
        qualifier: WORDS[word],
        value,
        upper: None,
    });
    let ranges = (size.clone(), size).prop_map(|(one, other)| Quantity {
        qualifier: Qualifier::Range,
        value: one.min(other),
        upper: Some(one.max(other)),
    });
    let rounded = (0_u64..1_000_000, 0_u32..7).prop_map(|(digits, zeros)| {
        let step = 10_u64.pow(zeros);
        Quantity { qualifier: Qualifier::Rounded, value: digits * step, upper: Some(step) }
    });
    prop_oneof![worded, ranges, rounded]
}

/// Rates in per cent with their decimals, and fractions with a word.
fn rates() -> impl Strategy<Value = Quantity<Share>> {
    let share = (0_u64..20_000, 0_u8..4).prop_map(|(digits, decimals)| Decimal::new(digits, decimals));
    let worded = (share.clone(), 0..WORDS.len()).prop_map(|(rate, word)| Quantity {
        qualifier: WORDS[word],
        value: Share::PerCent(rate),
        upper: None,
    });
    let ranges = (share.clone(), share).prop_map(|(one, other)| {
        let (low, high) = if one.compare(other).is_le() { (one, other) } else { (other, one) };
        Quantity { qualifier: Qualifier::Range, value: Share::PerCent(low), upper: Some(Share::PerCent(high)) }
    });
    let fractions = (1_u32..100, 0_u32..100, 1..WORDS.len()).prop_map(|(part, more, word)| Quantity {
        qualifier: WORDS[word],
        value: Share::Fraction(part, part + more),
        upper: None,
    });
    prop_oneof![worded, ranges, fractions]
}

fn days() -> impl Strategy<Value = Date> {
    (1900_i16..2100, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
}

/// Texts of what matters here: digits, signs, spaces and the words that stand around numbers.
fn texts() -> impl Strategy<Value = String> {
    let pieces = "[0-9]{1,5}|[ .,/:%–−’(«\u{a0}\u{202f}-]|ngày |tháng |năm |đến |và |từ |mươi |trăm |linh |sáu |điều |số |giờ |le |au |et |de |sur |vingt|quatre-|n° |May |of |to |and |hundred |No\\. |th|e|er|UBND|[a-zđ]{1,3}";
    proptest::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())
}

/// Whether every number of a text is a figure.
fn only_figures(language: &Language, text: &str) -> bool {
    language.prose_numbers(text).iter().all(|number| number.class == NumberClass::Figure)
}

proptest! {
    #[test]
    fn a_count_is_read_as_it_was_written(count in counts()) {
        for language in LANGUAGES.iter() {
            let text = language.stated_count(count);
            prop_assert_eq!(language.read_literal(&text), Ok(Literal::Count(count)), "{}", text);
            prop_assert!(only_figures(language, &text), "{}", text);
        }
    }

    #[test]
    fn a_rate_is_read_as_it_was_written(rate in rates()) {
        for language in LANGUAGES.iter() {
            let text = language.stated_rate(rate);
            prop_assert_eq!(language.read_literal(&text), Ok(Literal::Rate(rate)), "{}", text);
            prop_assert!(only_figures(language, &text), "{}", text);
        }
    }

    #[test]
    fn parts_are_read_as_they_were_written(done in 0_u32..2_000, more in 0_u32..2_000, named: bool) {
        let of = done + more;
        let parts = Done { done, of, level: None };
        for (language, level) in LANGUAGES.iter().zip(["xã", "communes", "communes"]) {
            let text = language.done(&parts, named.then_some(level));
            let expected = Literal::Parts { done: done.into(), of: of.into() };
            prop_assert_eq!(language.read_literal(&text), Ok(expected), "{}", text);
            prop_assert!(only_figures(language, &text), "{}", text);
        }
    }

    #[test]
    fn a_day_is_read_as_it_was_written(day in days()) {
        for language in LANGUAGES.iter() {
            for text in [language.date(day), language.date_short(day)] {
                prop_assert_eq!(language.read_literal(&text), Ok(Literal::Day(day)), "{}", text);
                let numbers = language.prose_numbers(&text);
                let whole = matches!(numbers.as_slice(), [one] if matches!(one.class, NumberClass::Date(said) if said.full() == Some(day)));
                prop_assert!(whole, "{}: {:?}", text, numbers);
            }
        }
    }

    #[test]
    fn points_are_read_as_they_were_written(tenths in 0_i64..10_000) {
        for language in LANGUAGES.iter() {
            let text = language.points(tenths);
            let points = Quantity::exact(Decimal::new(tenths.unsigned_abs(), 1));
            prop_assert_eq!(language.read_literal(&text), Ok(Literal::Decimal(points)), "{}", text);
        }
    }

    #[test]
    fn every_digit_of_a_text_belongs_to_one_number(text in texts()) {
        for language in LANGUAGES.iter() {
            let numbers = language.prose_numbers(&text);
            let ordered = numbers.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
            prop_assert!(ordered, "{}: {:?}", text, numbers);
            for (at, _) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
                prop_assert!(numbers.iter().any(|number| number.span.contains(&at)), "{}: {:?}", text, numbers);
            }
            prop_assert!(numbers.iter().all(|number| text.get(number.span.clone()).is_some()));
        }
    }

    #[test]
    fn no_text_makes_the_reader_stumble(text in texts(), any in any::<String>()) {
        for language in LANGUAGES.iter() {
            for text in [&text, &any] {
                let read = language.read_literal(text);
                drop(language.prose_numbers(text));
                // What is read states something that the text has.
                let has_number = text.contains(|c: char| c.is_numeric() || c.is_alphabetic());
                prop_assert!(read.is_err() || has_number);
            }
        }
    }
}
