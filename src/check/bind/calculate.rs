//! Adds, takes away and divides numbers of figures, each as wide as it is known.

use super::figures::Figures;
use super::{Fault, Reader};
use crate::check::nouns::{Basis, DeadlineRef, FigureRef, Value};
use crate::diag::{Refusal, code};
use crate::domain::{Calculation, CountRange, FigurePart, RateRange, Ratio, Term, Widths, whole_days};

/// Bounds, both inclusive; without an upper one where nothing bounds it.
type Bounds<T> = (T, Option<T>);

/// What a calculation gives, and the figures it was made from.
pub(super) fn calculate<'c>(
    figures: &Figures<'c>,
    calculation: &Calculation,
    reader: &Reader<'_>,
) -> Result<Basis, Fault<'c>> {
    let mut used = Used::default();
    let mut value = |term: &Term| {
        let value = of_term(figures, term, reader, &mut used)?;
        used.terms.push(value);
        Ok(value)
    };
    let value = match calculation {
        Calculation::Sum(terms) => {
            let values = terms.iter().map(|(minus, term)| Ok((*minus, value(term)?)));
            sum(&values.collect::<Result<Vec<_>, Fault<'c>>>()?)
        }
        Calculation::Share(part, whole) => share(value(part)?, value(whole)?),
    };
    let refused = || {
        Fault::new(
            Refusal::new(code::CALCULATION, &[("calculation", &calculation.to_string())]).hint("hint-kinds", &[]),
        )
    };
    let Used { figures, terms, deadlines } = used;
    Ok(Basis { value: value.ok_or_else(refused)?, figures, terms, deadlines })
}

/// What a calculation was made from.
#[derive(Default)]
struct Used {
    figures: Vec<FigureRef>,
    terms: Vec<Value>,
    deadlines: Vec<DeadlineRef>,
}

fn of_term<'c>(figures: &Figures<'c>, term: &Term, reader: &Reader<'_>, used: &mut Used) -> Result<Value, Fault<'c>> {
    match term {
        Term::Day(day) => Ok(Value::Day(*day)),
        Term::Units(units) => figures.units_within(units, reader).ok_or(Fault::Told),
        Term::Figure(path) => {
            let part = path.part.unwrap_or(FigurePart::Count);
            let found = figures.number(path, part, reader)?;
            used.figures.extend(found.figure.map(|(figure, _)| figure));
            used.deadlines.extend(found.deadline);
            Ok(found.value)
        }
    }
}

/// A sum of numbers of one kind: counts give a number, two days the days between them, rates points.
fn sum(terms: &[(bool, Value)]) -> Option<Value> {
    if let [(_, Value::Day(later)), (true, Value::Day(earlier))] = terms {
        let days = i64::from(whole_days(*earlier, *later));
        return Some(Value::Number { low: days, high: Some(days) });
    }
    let counts: Option<Vec<(bool, Bounds<i64>)>> =
        terms.iter().map(|(minus, value)| Some((*minus, number(*value)?))).collect();
    if let Some(counts) = counts {
        let (low, high) = add(&counts, 0)?;
        return Some(Value::Number { low, high });
    }
    let rates: Option<Vec<(bool, Bounds<f64>)>> =
        terms.iter().map(|(minus, value)| Some((*minus, per_cent(*value)?))).collect();
    let (low, high) = add(&rates?, 0.0)?;
    Some(Value::Points { low, high })
}

/// Lower bounds are added to lower ones; what is taken away turns its bounds round. `None` where that leaves no lower bound.
fn add<T>(terms: &[(bool, Bounds<T>)], zero: T) -> Option<Bounds<T>>
where
    T: Copy + std::ops::Add<Output = T> + std::ops::Sub<Output = T>,
{
    let (mut low, mut high) = (zero, Some(zero));
    for (minus, (least, most)) in terms {
        if *minus {
            low = low - (*most)?;
            high = high.map(|high| high - *least);
        } else {
            low = low + *least;
            high = high.zip(*most).map(|(high, most)| high + most);
        }
    }
    Some((low, high))
}

/// Counts far beyond any head count would overflow a sum of a few of them: they are no number.
const MOST: u64 = 1 << 56;

fn number(value: Value) -> Option<Bounds<i64>> {
    let whole = |count: u64| i64::try_from(count).ok().filter(|_| count < MOST);
    match value {
        Value::Count(stated) => {
            let range = CountRange::of(stated, Widths::default());
            Some((whole(range.low)?, range.high.map(whole).unwrap_or_default()))
        }
        Value::Number { low, high } => Some((low, high)),
        _ => None,
    }
}

fn per_cent(value: Value) -> Option<Bounds<f64>> {
    match value {
        Value::Rate(stated) => {
            let range = RateRange::of(stated, Widths::default());
            Some((range.low, range.high))
        }
        Value::Ratio(ratio) => ratio.per_cent().map(|rate| (rate, Some(rate))),
        Value::PerCent { low, high } => Some((low, high)),
        _ => None,
    }
}

/// One count as a share of another.
fn share(part: Value, whole: Value) -> Option<Value> {
    let exact = |value: Value| {
        number(value).filter(|(low, high)| *high == Some(*low)).and_then(|(low, _)| u64::try_from(low).ok())
    };
    if let (Some(count), Some(base)) = (exact(part), exact(whole)) {
        return (base > 0).then_some(Value::Ratio(Ratio { count, base }));
    }
    let range = |value: Value| {
        let (low, high) = number(value)?;
        Some(CountRange { low: u64::try_from(low).ok()?, high: high.and_then(|high| u64::try_from(high).ok()) })
    };
    let rate = RateRange::ratio(range(part)?, range(whole)?)?;
    Some(Value::PerCent { low: rate.low, high: rate.high })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Quantity, Scalar};
    use jiff::civil::date;

    fn count(text: &str) -> Value {
        Value::Count(Quantity::<u64>::read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal}")))
    }

    #[test]
    fn counts_are_added_as_wide_as_they_are_known() {
        let exact = sum(&[(false, count("113893")), (false, count("27326")), (false, count("58834"))]);
        assert_eq!(exact, Some(Value::Number { low: 200_053, high: Some(200_053) }));
        // 1000 less 19 … 21 leaves 979 … 981.
        let wide = sum(&[(false, count("1000")), (true, count("19..21"))]);
        assert_eq!(wide, Some(Value::Number { low: 979, high: Some(981) }));
        assert_eq!(sum(&[(false, count("1000")), (true, count("over 20"))]), None);
    }

    #[test]
    fn two_days_give_the_days_between_them_and_nothing_else_goes_with_a_day() {
        let (deadline, done) = (Value::Day(date(2023, 7, 31)), Value::Day(date(2023, 5, 29)));
        assert_eq!(sum(&[(false, deadline), (true, done)]), Some(Value::Number { low: 63, high: Some(63) }));
        assert_eq!(sum(&[(false, deadline), (false, done)]), None);
        assert_eq!(sum(&[(false, deadline), (true, count("5"))]), None);
    }

    #[test]
    fn a_share_of_exact_counts_stays_exact() {
        assert_eq!(share(count("4063"), count("4303")), Some(Value::Ratio(Ratio { count: 4063, base: 4303 })));
        assert_eq!(share(count("1"), count("0")), None);
        assert!(matches!(share(count("over 400000"), count("754277")), Some(Value::PerCent { high: None, .. })));
    }
}
