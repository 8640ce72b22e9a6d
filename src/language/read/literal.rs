//! The numbers of a bound text, each with its unit. Numbers that are no figures (days, ordinals) are set aside first; what is left
//! must be one statement (`statement`).

use super::{NumberClass, Reader};
use crate::diag::{Code, Refusal, code, listed};
use crate::domain::{Decimal, Literal};
use std::ops::Range;

/// A number of the text with its unit, and the tokens that it takes.
#[derive(Debug, Clone)]
pub(super) struct Stated {
    pub(super) tokens: Range<usize>,
    pub(super) value: Value,
    /// In words, not in digits.
    pub(super) spelled: bool,
    /// A word that could also mean something else: «năm» is five, and a year.
    pub(super) doubtful: bool,
}

/// What a number says with its unit.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value {
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
    pub(super) fn refusal(&self, code: Code) -> Refusal {
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

    pub(super) fn several(&self, numbers: impl Iterator<Item = Range<usize>>) -> Refusal {
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
}
