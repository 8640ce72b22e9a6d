//! Whether a literal holds: the number that the data gives lies within what the words of the text say. A figure that its
//! source gave inexactly never holds up an exact number.

use crate::check::nouns::Value;
use crate::domain::{CountRange, Decimal, Literal, Qualifier, Quantity, RateRange, Ratio, Share, Widths};

/// Bounds, both inclusive; without an upper one where nothing bounds it.
type Bounds<T> = (T, Option<T>);

/// Whether a number is what a text says it is; `None` where the two are no numbers of one kind.
pub(super) fn holds(literal: Literal, value: Value, widths: Widths) -> Option<bool> {
    match (literal, value) {
        (Literal::Count(said), Value::Count(stated)) if said == stated => Some(true),
        (Literal::Count(said), Value::Count(stated)) => {
            let of = CountRange::of(stated, widths);
            Some(count(said, (whole(of.low), of.high.map(whole)), widths))
        }
        (Literal::Count(said), Value::Number { low, high }) => Some(count(said, (low, high), widths)),
        (Literal::Count(said), Value::Points { low, high }) => {
            let said = Quantity { value: Decimal::new(said.value, 0), upper: None, qualifier: said.qualifier };
            Some(points(said, (low, high), widths))
        }
        (Literal::Decimal(said), Value::Points { low, high }) => Some(points(said, (low, high), widths)),
        (Literal::Rate(said), Value::Rate(stated)) => Some(said == stated || rate_of_rate(said, stated, widths)),
        (Literal::Rate(said), Value::Ratio(ratio)) => Some(rate_of_ratio(said, ratio, widths)),
        (Literal::Rate(said), Value::PerCent { low, high }) => Some(within_rate(said, (low, high), widths)),
        (Literal::Parts { done, of }, Value::Parts { done: finished, of: whole }) => {
            Some(done == u64::from(finished) && of == u64::from(whole))
        }
        (Literal::Day(said), Value::Day(day)) => Some(said == day),
        _ => None,
    }
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn count(said: Quantity<u64>, (low, high): Bounds<i64>, widths: Widths) -> bool {
    // A figure that is itself "over" something has no upper bound that a text could keep to.
    let high = if said.qualifier == Qualifier::Over { high.or(Some(low)) } else { high };
    contains(said_of_count(said, widths), (low, high))
}

/// What a count says of a number: as wide as its word, to the last one without any.
fn said_of_count(said: Quantity<u64>, widths: Widths) -> Bounds<i64> {
    let stated = CountRange::of(said, widths);
    let value = said.value;
    let (low, high) = match said.qualifier {
        // "Over 100" says little of 5,000: it is as wide as it is for rates.
        Qualifier::Over => (value.saturating_add(1), Some(value.saturating_add(part_of(value, widths.over).max(1)))),
        // Cut off or rounded: below one step to either side.
        Qualifier::Rounded => {
            let step = said.upper.unwrap_or(1).max(1) - 1;
            (value.saturating_sub(step), Some(value.saturating_add(step)))
        }
        _ => (stated.low, stated.high),
    };
    (whole(low), high.map(whole))
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few per cent of a head count"
)]
fn part_of(value: u64, per_cent: f64) -> u64 {
    (value as f64 * per_cent / 100.0).ceil() as u64
}

fn contains<T: PartialOrd + Copy>(outer: Bounds<T>, inner: Bounds<T>) -> bool {
    let above = match (&outer.1, &inner.1) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(outer), Some(inner)) => inner <= outer,
    };
    outer.0 <= inner.0 && above
}

/// A number of points is right to its last digit, rounded or cut off.
fn points(said: Quantity<Decimal>, given: Bounds<f64>, widths: Widths) -> bool {
    let value = said.value.to_f64();
    let said = match said.qualifier {
        Qualifier::About => (value - widths.about, Some(value + widths.about)),
        Qualifier::Nearly => (value - widths.nearly, Some(value)),
        Qualifier::Over => (value, Some(value + widths.over)),
        Qualifier::AtLeast => (value, None),
        Qualifier::AtMost => (f64::MIN, Some(value)),
        Qualifier::Range => (value, said.upper.map(Decimal::to_f64)),
        Qualifier::Exact | Qualifier::Rounded => return within_digit(said.value, given),
    };
    contains(said, given)
}

/// Whether bounds lie within one unit of the last digit of a number.
fn within_digit(said: Decimal, (low, high): Bounds<f64>) -> bool {
    let digit = 10f64.powi(-i32::from(said.decimals()));
    let value = said.to_f64();
    // Half of a hundred-millionth keeps sums of decimals from failing by their last bit.
    let near = |bound: f64| (bound - value).abs() < digit - 5e-9;
    near(low) && high.is_some_and(near)
}

/// A stated rate: its own word, or a weaker one that contains it. What stands there as a plain number was stated plainly.
fn rate_of_rate(said: Quantity<Share>, stated: Quantity<Share>, widths: Widths) -> bool {
    match (plain(said), plain(stated)) {
        (Some(_), None) => false,
        (Some(said), Some(stated)) => same_digits(said, stated),
        (None, _) => {
            let given = RateRange::of(stated, widths);
            within_rate(said, (given.low, given.high), widths)
        }
    }
}

/// An exact number of per cent.
fn plain(quantity: Quantity<Share>) -> Option<Decimal> {
    match quantity {
        Quantity { qualifier: Qualifier::Exact, value: Share::PerCent(rate), .. } => Some(rate),
        _ => None,
    }
}

/// Whether a number repeats another to its own last digit, rounded or cut off, and never makes all of less or none of some.
fn same_digits(said: Decimal, stated: Decimal) -> bool {
    let (written, given) = (said.to_f64(), stated.to_f64());
    let turns = |edge: f64| written.total_cmp(&edge).is_eq() && !given.total_cmp(&edge).is_eq();
    let exact = said.compare(stated).is_eq();
    exact
        || (said.decimals() < stated.decimals()
            && !turns(100.0)
            && !turns(0.0)
            && within_digit(said, (given, Some(given))))
}

fn rate_of_ratio(said: Quantity<Share>, ratio: Ratio, widths: Widths) -> bool {
    let Some(given) = ratio.per_cent() else { return false };
    match plain(said) {
        Some(rate) => {
            let all = rate.to_f64() >= 100.0 && !ratio.is_complete();
            let none = rate.digits() == 0 && ratio.count > 0;
            ratio.agrees_with(rate) && !all && !none
        }
        None => within_rate(said, (given, Some(given)), widths),
    }
}

fn within_rate(said: Quantity<Share>, given: Bounds<f64>, widths: Widths) -> bool {
    match (said.qualifier, said.value) {
        (Qualifier::Exact, Share::PerCent(rate)) => within_digit(rate, given),
        // A fraction in words is as good as half a point.
        (Qualifier::Exact, Share::Fraction(..)) => {
            let value = said.value.per_cent();
            contains((value - 0.5, Some(value + 0.5)), given)
        }
        (Qualifier::Nearly, _) if given.1.is_none_or(|high| high >= said.value.per_cent()) => false,
        // A figure that is itself "over" something has no upper bound that a text could keep to.
        (Qualifier::Over, _) => {
            let (above, widest) = (said.value.per_cent(), RateRange::of(said, widths).high.unwrap_or(f64::MAX));
            given.0 > above && given.1.unwrap_or(given.0) <= widest
        }
        _ => {
            let range = RateRange::of(said, widths);
            contains((range.low, range.high), given)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scalar;
    use proptest::prelude::*;

    fn count_of(text: &str) -> Quantity<u64> {
        Quantity::<u64>::read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
    }

    fn rate_of(text: &str) -> Quantity<Share> {
        Quantity::<Share>::read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
    }

    fn count_holds(said: &str, stated: &str) -> bool {
        holds(Literal::Count(count_of(said)), Value::Count(count_of(stated)), Widths::default()) == Some(true)
    }

    fn rate_holds(said: &str, stated: &str) -> bool {
        holds(Literal::Rate(rate_of(said)), Value::Rate(rate_of(stated)), Widths::default()) == Some(true)
    }

    #[test]
    fn an_exact_count_is_exact_and_a_word_is_as_wide_as_it_is() {
        for (said, stated) in [
            ("754277", "754277"),
            ("over 750000", "754277"),
            ("nearly 760000", "754277"),
            ("about 750000", "754277"),
            ("over 40000", "over 40000"),
            ("at least 40000", "over 40000"),
            ("79.2 million", "79234567"),
            ("400..1420", "1420"),
        ] {
            assert!(count_holds(said, stated), "{said} of {stated}");
        }
        for (said, stated) in [
            ("754276", "754277"),
            ("over 754277", "754277"),
            ("over 100", "5000"),
            ("nearly 754277", "754277"),
            ("40000", "over 40000"),
            ("over 30000", "over 40000"),
            ("40001..50000", "over 40000"),
            ("79.2 million", "79300000"),
        ] {
            assert!(!count_holds(said, stated), "{said} of {stated}");
        }
    }

    #[test]
    fn an_inexact_rate_needs_its_word_or_a_weaker_one() {
        for (said, stated) in [
            ("nearly 90%", "nearly 90%"),
            ("nearly 90%", "89.6%"),
            ("over 98%", "98.3%"),
            ("38.5%", "38.49%"),
            ("38.4%", "38.49%"),
            ("85%..90%", "nearly 90%"),
            ("124.56%", "124.56%"),
        ] {
            assert!(rate_holds(said, stated), "{said} of {stated}");
        }
        for (said, stated) in [
            ("90%", "nearly 90%"),
            ("about 90%", "nearly 90%"),
            ("nearly 90%", "90%"),
            ("over 98%", "98%"),
            ("100%", "99.7%"),
            ("0%", "0.3%"),
            ("38.490%", "38.48%"),
            ("38.6%", "38.49%"),
        ] {
            assert!(!rate_holds(said, stated), "{said} of {stated}");
        }
    }

    #[test]
    fn numbers_of_two_kinds_are_never_compared() {
        let widths = Widths::default();
        assert_eq!(holds(Literal::Rate(rate_of("70%")), Value::Count(count_of("70")), widths), None);
        assert_eq!(holds(Literal::Count(count_of("9")), Value::Parts { done: 9, of: 29 }, widths), None);
        assert_eq!(holds(Literal::Parts { done: 9, of: 29 }, Value::Parts { done: 9, of: 29 }, widths), Some(true));
    }

    #[test]
    fn points_are_right_to_their_last_digit() {
        let rise = Value::Points { low: 84.73, high: Some(84.73) };
        for (said, is_right) in [("about 85", true), ("85", true), ("84", true), ("86", false)] {
            assert_eq!(holds(Literal::Count(count_of(said)), rise, Widths::default()), Some(is_right), "{said}");
        }
    }

    proptest! {
        #[test]
        fn less_than_all_is_never_a_hundred_per_cent(base in 1u64..5_000_000, short in 1u64..1000) {
            let ratio = Ratio { count: base.saturating_sub(short), base };
            let said = Literal::Rate(Quantity::exact(Share::PerCent(Decimal::new(100, 0))));
            prop_assert_eq!(holds(said, Value::Ratio(ratio), Widths::default()), Some(false));
        }

        #[test]
        fn a_count_holds_exactly_for_itself(count in 0u64..10_000_000, other in 0u64..10_000_000) {
            let said = Literal::Count(Quantity::exact(count));
            let judged = holds(said, Value::Count(Quantity::exact(other)), Widths::default());
            prop_assert_eq!(judged, Some(count == other));
        }
    }
}
