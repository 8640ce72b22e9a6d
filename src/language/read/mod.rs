//! Numbers as people write them in prose, read back into values: "gần 90%", "nine of 29 communes", "de 60 % à 70 %".
//!
//! [`Language::read_literal`] reads the one number of a text that is bound to a figure; [`Language::prose_numbers`] finds every
//! number of a text and says which of them are figures, and which are days, times, ordinals, articles of law or numbers of documents.
//! Whether what a text states is true is judged by those who know the figures.
//!
//! `token` cuts a text up, `words` holds the words of the language file, `numeral` and `spelled` read one number in digits and in
//! words, `dates` and `exempt` what is no figure, `literal` finds the numbers of a bound text and `statement` puts them together.

mod dates;
mod exempt;
mod literal;
mod numeral;
#[cfg(test)]
mod properties;
mod spelled;
mod statement;
#[cfg(test)]
mod tests;
mod token;
mod words;

pub(super) use words::Words;

use super::Language;
use crate::diag::Refusal;
use crate::domain::Literal;
use jiff::civil::Date;
use std::ops::Range;
use token::{Kind, Token};

/// A number that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProseNumber {
    /// Where it stands in the text, in bytes, with the words that make it what it is ("tháng 5/2023") and its sign ("38,49%").
    pub span: Range<usize>,
    /// What it is.
    pub class: NumberClass,
}

/// What a number of a text is. All but figures may stand in a bulletin without being bound to anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberClass {
    /// It states how much or how many, or can't be told from what does.
    Figure,
    /// A day, a month or a year: "29/5/2023", "tháng 5/2023", "en 2023", "29–31 May".
    Date(SaidDate),
    /// A time of day: "0 giờ 40 phút", "23 h", "9.30 am".
    Time,
    /// The number of a document, or another name that has digits in it: "1451/UBND-KSTTHC", "Decision No. 23", "C06".
    Symbol,
    /// A place in an order: "lần thứ 2", "2e", "3rd".
    Ordinal,
    /// A number of an article of law or of a part of it: "Điều 5", "article 5".
    Article,
    /// The number of an item at the beginning of a text: "1. ".
    ListItem,
    /// Part of an address: "24h.com.vn".
    Address,
}

/// What a date says; a part that it leaves open is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SaidDate {
    /// The year.
    pub year: Option<i16>,
    /// The month, from 1.
    pub month: Option<i8>,
    /// The day of the month.
    pub day: Option<i8>,
}

impl SaidDate {
    /// The day, where all of it is said.
    #[must_use]
    pub fn full(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?).ok()
    }

    /// Whether both can mean the same: no part is said differently.
    #[must_use]
    pub fn agrees(self, other: Self) -> bool {
        let same = |a: Option<i8>, b: Option<i8>| a.zip(b).is_none_or(|(a, b)| a == b);
        self.year.zip(other.year).is_none_or(|(a, b)| a == b)
            && same(self.month, other.month)
            && same(self.day, other.day)
    }
}

impl Language {
    /// The one number of a bound text, with the word that belongs to it. Words around it are allowed; days, ordinals and the like beside
    /// it are passed over, and a day in full by itself is a [`Literal::Day`].
    ///
    /// "1/6" by itself is one part of six; with a word ("about 1/6"), or in words ("a sixth"), it is a rate.
    ///
    /// # Errors
    /// [`LITERAL_ABSENT`](crate::diag::code::LITERAL_ABSENT) without a number, [`LITERAL_SEVERAL`](crate::diag::code::LITERAL_SEVERAL)
    /// with more than one, [`LITERAL_FORM`](crate::diag::code::LITERAL_FORM) for digits that are not written as this language does, with
    /// the corrected form where it can be known, [`LITERAL_VAGUE`](crate::diag::code::LITERAL_VAGUE) for words that fix no number and
    /// days without their year.
    pub fn read_literal(&self, text: &str) -> Result<Literal, Refusal> {
        literal::read(&Reader::new(self, text))
    }

    /// Every number of a text, in its order; overlapping none. A number that could be a figure is one.
    #[must_use]
    pub fn prose_numbers(&self, text: &str) -> Vec<ProseNumber> {
        Reader::new(self, text).numbers().into_iter().map(|(number, _)| number).collect()
    }
}

/// A text, cut up, with the language that it is read in.
struct Reader<'r> {
    language: &'r Language,
    text: &'r str,
    tokens: Vec<Token>,
}

impl<'r> Reader<'r> {
    fn new(language: &'r Language, text: &'r str) -> Self {
        Self { language, text, tokens: token::tokens(text, &language.signs) }
    }

    fn words(&self) -> &'r Words {
        &self.language.words
    }

    /// Every number with the tokens that it takes.
    fn numbers(&self) -> Vec<(ProseNumber, Range<usize>)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            if let Some((class, next)) = self.exempt(at) {
                found.push((ProseNumber { span: self.span(at, next), class }, at..next));
                at = next;
            } else if self.is_number(at) {
                let next = self.figure_end(at);
                found.push((ProseNumber { span: self.span(at, next), class: NumberClass::Figure }, at..next));
                at = next;
            } else {
                at += 1;
            }
        }
        found
    }

    /// Where a figure ends: with its sign of per cent, and with the whole that it is a part of.
    fn figure_end(&self, at: usize) -> usize {
        let whole = self.is_sign(at + 1, '/') && self.glued(at + 1) && self.is_number(at + 2) && self.glued(at + 2);
        let next = if whole { at + 3 } else { at + 1 };
        if self.is_sign(next, '%') { next + 1 } else { next }
    }

    /// The bytes of some tokens.
    fn span(&self, from: usize, next: usize) -> Range<usize> {
        let last = next.max(from + 1) - 1;
        match (self.tokens.get(from), self.tokens.get(last)) {
            (Some(first), Some(last)) => first.span.start..last.span.end,
            _ => 0..0,
        }
    }

    fn slice(&self, from: usize, next: usize) -> &'r str {
        self.text.get(self.span(from, next)).unwrap_or_default()
    }

    fn is_number(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Number)
    }

    fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word)
    }

    fn is_sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Sign(sign))
    }

    fn is_dash(&self, at: usize) -> bool {
        ['-', '–', '—'].iter().any(|dash| self.is_sign(at, *dash))
    }

    /// Whether nothing stands between a token and the one before it.
    fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    /// A whole number without any sign, of at most four digits.
    fn plain(&self, at: usize) -> Option<u16> {
        let token = self.tokens.get(at).filter(|token| token.kind == Kind::Number && token.folded.len() <= 4)?;
        token.folded.parse().ok()
    }
}
