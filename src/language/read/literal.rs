//! What a bound text states: its one number with the word before or behind it, the whole it is part of, or the end of its range.
//!
//! Numbers that are no figures (days, ordinals) are set aside first; what is left must be one statement.

use super::token::Kind;
use super::{NumberClass, Reader};
use crate::diag::{Refusal, code, listed};
use crate::domain::{Decimal, Literal, Qualifier, Quantity, Share};
use std::ops::Range;

/// A number of the text with its unit, and the tokens that it takes.
#[derive(Debug, Clone)]
struct Stated {
    tokens: Range<usize>,
    value: Value,
    /// In words, not in digits.
    spelled: bool,
    /// A word that could also mean something else: «năm» is five, and a year.
    doubtful: bool,
}

/// What a number says with its unit.
#[derive(Debug, Clone, Copy)]
enum Value {
    /// A number as it is.
    Plain(Decimal),
    /// A number of millions or the like; the second is a million.
    Scaled(Decimal, u64),
    PerCent(Decimal),
    Points(Decimal),
    Fraction(u32, u32),
}

/// The one statement of a text.
pub(super) fn read(reader: &Reader<'_>) -> Result<Literal, Refusal> {
    let set_aside: Vec<(NumberClass, Range<usize>)> =
        reader.numbers().into_iter().map(|(number, tokens)| (number.class, tokens)).collect();
    let set_aside: Vec<_> = set_aside.into_iter().filter(|(class, _)| *class != NumberClass::Figure).collect();
    if let Some(word) = reader.vague() {
        return Err(reader.vague_word(&word));
    }
    let stated = reader.all_stated(&set_aside)?;
    match reader.combined(&stated)? {
        Some(literal) => Ok(literal),
        None => reader.only_day(&set_aside),
    }
}

impl Reader<'_> {
    fn refusal(&self, code: crate::diag::Code) -> Refusal {
        Refusal::new(code, &[("text", self.text.trim()), ("language", self.language.tag().as_str())])
    }

    /// A word that says how many without saying it.
    fn vague(&self) -> Option<String> {
        let found = (0..self.tokens.len()).find_map(|at| Some((at, self.phrase(at, &self.words().vague)?)));
        found.map(|(at, next)| self.slice(at, next).to_owned())
    }

    fn vague_word(&self, word: &str) -> Refusal {
        self.refusal(code::LITERAL_VAGUE).hint("hint-word", &[("word", word)])
    }

    /// A text whose only number is a day.
    fn only_day(&self, set_aside: &[(NumberClass, Range<usize>)]) -> Result<Literal, Refusal> {
        let dates: Vec<_> = set_aside
            .iter()
            .filter_map(|(class, tokens)| match class {
                NumberClass::Date(said) => Some((*said, tokens.clone())),
                _ => None,
            })
            .collect();
        match dates.as_slice() {
            [] => Err(self.refusal(code::LITERAL_ABSENT)),
            [(said, _)] => {
                said.full().map(Literal::Day).ok_or_else(|| self.refusal(code::LITERAL_VAGUE).hint("hint-year", &[]))
            }
            several => Err(self.several(several.iter().map(|(_, tokens)| tokens.clone()))),
        }
    }

    fn several(&self, numbers: impl Iterator<Item = Range<usize>>) -> Refusal {
        let said: Vec<&str> = numbers.map(|tokens| self.slice(tokens.start, tokens.end)).collect();
        self.refusal(code::LITERAL_SEVERAL).hint("hint-one", &[("numbers", &listed(&said))])
    }

    /// Every number that is not set aside.
    fn all_stated(&self, set_aside: &[(NumberClass, Range<usize>)]) -> Result<Vec<Stated>, Refusal> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            if let Some((_, tokens)) = set_aside.iter().find(|(_, tokens)| tokens.contains(&at)) {
                at = tokens.end.max(at + 1);
            } else if let Some(stated) = self.stated(at)? {
                at = stated.tokens.end;
                found.push(stated);
            } else {
                at += 1;
            }
        }
        Ok(found)
    }

    /// The number that begins at a token.
    fn stated(&self, at: usize) -> Result<Option<Stated>, Refusal> {
        if let Some((&(part, whole), end)) = self.valued(at, &self.words().fractions) {
            let value = Value::Fraction(part, whole);
            return Ok(Some(Stated { tokens: at..end, value, spelled: true, doubtful: false }));
        }
        if self.is_number(at) {
            return self.in_digits_with_unit(at).map(Some);
        }
        let Some((value, end)) = self.spelled(at) else { return Ok(None) };
        let doubtful = self.phrase(at, &self.words().doubtful) == Some(end);
        let (value, end) = self.with_unit(Decimal::new(value, 0), end);
        Ok(Some(Stated { tokens: at..end, value, spelled: true, doubtful }))
    }

    fn in_digits_with_unit(&self, at: usize) -> Result<Stated, Refusal> {
        let text = &self.tokens[at].folded;
        let numeral = self.language.numeral(text);
        let foreign = || self.foreign(at);
        let numeral = numeral.ok_or_else(foreign)?;
        if self.goes_on_in_threes(at) {
            return Err(foreign());
        }
        let minus =
            at > 0 && (self.is_sign(at - 1, '-') || self.is_sign(at - 1, '−')) && self.glued(at) && !self.glued(at - 1);
        if minus {
            return Err(self.refusal(code::LITERAL_FORM).hint("hint-minus", &[]));
        }
        let (value, end) = self.with_unit(numeral.value, at + 1);
        match value {
            Value::Plain(_) if numeral.ambiguous => Err(foreign()),
            Value::Plain(_) if self.glued(end) && self.is_word(end) => Err(self.refusal(code::LITERAL_FORM)),
            _ => Ok(Stated { tokens: at..end, value, spelled: false, doubtful: false }),
        }
    }

    /// Whether a space stands where this language has another sign for groups: "1 130 342".
    fn goes_on_in_threes(&self, at: usize) -> bool {
        let length = |at: usize| self.plain(at).map(|_| self.tokens[at].folded.len());
        length(at).is_some_and(|first| first <= 3) && !self.glued(at + 1) && length(at + 1) == Some(3)
    }

    /// The refusal of digits that this language doesn't write so, with their right form.
    fn foreign(&self, at: usize) -> Refusal {
        let mut text = self.tokens[at].folded.clone();
        let mut next = at;
        while self.goes_on_in_threes(next) {
            next += 1;
            text = format!("{text} {}", self.tokens[next].folded);
        }
        let refusal = self.refusal(code::LITERAL_FORM);
        match self.language.corrected(&text) {
            Some(corrected) => refusal.hint("hint-form", &[("corrected", &corrected)]),
            None => refusal,
        }
    }

    /// A number with what stands behind it, and the token after that.
    fn with_unit(&self, number: Decimal, end: usize) -> (Value, usize) {
        let words = self.words();
        if let Some(end) = self.phrase(end, &words.points) {
            return (Value::Points(number), end);
        }
        if self.is_sign(end, '%') {
            return (Value::PerCent(number), end + 1);
        }
        if let Some(end) = self.phrase(end, &words.per_cent) {
            return (Value::PerCent(number), end);
        }
        match self.valued(end, &words.scales) {
            Some((&scale, end)) => (Value::Scaled(number, scale), end),
            None => (Value::Plain(number), end),
        }
    }

    /// What the numbers of a text state together; nothing if there are none.
    fn combined(&self, stated: &[Stated]) -> Result<Option<Literal>, Refusal> {
        let several = || self.several(stated.iter().map(|stated| stated.tokens.clone()));
        match stated {
            [] => Ok(None),
            [one] => self.single(one).map(Some),
            [first, second] if self.is_pair(first, second).is_some() => self.pair(first, second).map(Some),
            _ if stated
                .windows(2)
                .any(|pair| pair.iter().all(|one| one.spelled) && pair[0].tokens.end == pair[1].tokens.start) =>
            {
                Err(several())
            }
            _ => {
                let certain: Vec<Stated> = stated.iter().filter(|stated| !stated.doubtful).cloned().collect();
                let fewer = certain.len() < stated.len() && !certain.is_empty();
                if fewer { self.combined(&certain) } else { Err(several()) }
            }
        }
    }

    /// How two numbers belong together.
    fn is_pair(&self, first: &Stated, second: &Stated) -> Option<Pair> {
        let (end, start) = (first.tokens.end, second.tokens.start);
        let words = self.words();
        let plain = |stated: &Stated| matches!(stated.value, Value::Plain(number) if number.decimals() == 0);
        let slash = self.is_sign(end, '/') && start == end + 1;
        let of = self.before(start, &words.of).filter(|of| *of >= end && *of <= end + LONGEST_NOUN);
        let only_words = |from: usize, to: usize| (from..to).all(|at| self.tokens[at].kind == Kind::Word);
        let dash = self.is_dash(end) && start == end + 1;
        let and = self.phrase(end, &words.between_and) == Some(start);
        if plain(first) && plain(second) && (slash || of.is_some_and(|of| only_words(end, of))) {
            return Some(Pair::PartOfWhole);
        }
        let between = and && self.before(first.tokens.start, &words.between).is_some();
        (dash || between || self.phrase(end, &words.range) == Some(start)).then_some(Pair::Ends)
    }

    fn pair(&self, first: &Stated, second: &Stated) -> Result<Literal, Refusal> {
        match self.is_pair(first, second) {
            Some(Pair::PartOfWhole) => self.parts(first, second),
            _ => self.range(first, second),
        }
    }

    fn parts(&self, first: &Stated, second: &Stated) -> Result<Literal, Refusal> {
        let qualifier = self.qualifier(first.tokens.start, second.tokens.end);
        let (Value::Plain(done), Value::Plain(of)) = (first.value, second.value) else {
            return Err(self.refusal(code::LITERAL_VAGUE));
        };
        let fraction = || {
            let share = Share::Fraction(u32::try_from(done.digits()).ok()?, u32::try_from(of.digits()).ok()?);
            (of.digits() > 0 && self.is_sign(first.tokens.end, '/')).then_some(share)
        };
        match (qualifier, fraction()) {
            (Qualifier::Exact, _) => Ok(Literal::Parts { done: done.digits(), of: of.digits() }),
            (_, Some(value)) => Ok(Literal::Rate(Quantity { qualifier, value, upper: None })),
            (_, None) => Err(self.refusal(code::LITERAL_VAGUE).hint("hint-parts", &[])),
        }
    }

    fn range(&self, first: &Stated, second: &Stated) -> Result<Literal, Refusal> {
        if self.qualifier(first.tokens.start, second.tokens.end) != Qualifier::Exact {
            return Err(self.refusal(code::LITERAL_VAGUE).hint("hint-range", &[]));
        }
        let low = match (first.value, second.value) {
            (Value::Plain(low), Value::PerCent(_)) => Value::PerCent(low),
            (Value::Plain(low), Value::Points(_)) => Value::Points(low),
            (Value::Plain(low), Value::Scaled(_, scale)) => Value::Scaled(low, scale),
            (low, _) => low,
        };
        let (low, high) = (self.exactly(low)?, self.exactly(second.value)?);
        let literal = match (low, high) {
            (Literal::Count(low), Literal::Count(high)) if low.value <= high.value => {
                Some(Literal::Count(ranged(low.value, high.value)))
            }
            (Literal::Rate(low), Literal::Rate(high)) if low.value.per_cent() <= high.value.per_cent() => {
                Some(Literal::Rate(ranged(low.value, high.value)))
            }
            (Literal::Decimal(low), Literal::Decimal(high)) if low.value.compare(high.value).is_le() => {
                Some(Literal::Decimal(ranged(low.value, high.value)))
            }
            _ => None,
        };
        literal.ok_or_else(|| self.refusal(code::LITERAL_VAGUE).hint("hint-range", &[]))
    }

    fn single(&self, stated: &Stated) -> Result<Literal, Refusal> {
        let literal = self.exactly(stated.value)?;
        let qualifier = self.qualifier(stated.tokens.start, stated.tokens.end);
        Ok(match literal {
            _ if qualifier == Qualifier::Exact => literal,
            Literal::Count(count) => Literal::Count(Quantity { qualifier, upper: None, ..count }),
            Literal::Rate(rate) => Literal::Rate(Quantity { qualifier, ..rate }),
            Literal::Decimal(number) => Literal::Decimal(Quantity { qualifier, ..number }),
            other => other,
        })
    }

    /// What a number states without any word; one of millions is rounded to its last digit.
    fn exactly(&self, value: Value) -> Result<Literal, Refusal> {
        Ok(match value {
            Value::PerCent(rate) => Literal::Rate(Quantity::exact(Share::PerCent(rate))),
            Value::Fraction(part, whole) => Literal::Rate(Quantity::exact(Share::Fraction(part, whole))),
            Value::Points(points) => Literal::Decimal(Quantity::exact(points)),
            Value::Plain(number) if number.decimals() == 0 => Literal::Count(Quantity::exact(number.digits())),
            Value::Plain(number) => Literal::Decimal(Quantity::exact(number)),
            Value::Scaled(number, scale) => {
                let step = 10_u64.checked_pow(number.decimals().into()).filter(|cut| scale.is_multiple_of(*cut));
                let step = step.map(|cut| scale / cut);
                let count = step.and_then(|step| Some((number.digits().checked_mul(step)?, step)));
                let (value, step) = count.ok_or_else(|| self.refusal(code::LITERAL_FORM))?;
                Literal::Count(Quantity { qualifier: Qualifier::Rounded, value, upper: Some(step) })
            }
        })
    }

    /// The word that stands right before some tokens or right behind them.
    fn qualifier(&self, start: usize, end: usize) -> Qualifier {
        let signs = [
            ('≥', Qualifier::AtLeast),
            ('>', Qualifier::AtLeast),
            ('≤', Qualifier::AtMost),
            ('<', Qualifier::AtMost),
            ('≈', Qualifier::About),
            ('~', Qualifier::About),
        ];
        let sign = signs.iter().find(|(sign, _)| start > 0 && self.is_sign(start - 1, *sign));
        let words = self.words();
        // The longest wins, so that "no more than" is not "more than".
        let before = words
            .before
            .iter()
            .filter_map(|(qualifier, words)| Some((self.before(start, words)?, *qualifier)))
            .min_by_key(|(start, _)| *start);
        let after = || {
            (end..=end + SHORT_NOUN).take_while(|at| *at == end || self.is_word(at - 1)).find_map(|at| self.behind(at))
        };
        sign.map(|(_, qualifier)| *qualifier)
            .or(before.map(|(_, found)| found))
            .or_else(after)
            .unwrap_or(Qualifier::Exact)
    }

    /// The word that begins at a token behind a number; of two, the longer one.
    fn behind(&self, at: usize) -> Option<Qualifier> {
        let found =
            self.words().after.iter().filter_map(|(qualifier, words)| Some((self.phrase(at, words)?, *qualifier)));
        found.max_by_key(|(end, _)| *end).map(|(_, qualifier)| qualifier)
    }
}

/// How many words may stand between a number and the word behind it: «14 tuổi trở lên».
const SHORT_NOUN: usize = 2;

/// How many words may stand between a part and the word for its whole: "9 xã, thị trấn trên 29".
const LONGEST_NOUN: usize = 4;

/// How two numbers of a text belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pair {
    PartOfWhole,
    Ends,
}

fn ranged<T>(low: T, high: T) -> Quantity<T> {
    Quantity { qualifier: Qualifier::Range, value: low, upper: Some(high) }
}
