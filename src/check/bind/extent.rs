//! The words that belong to a number of a text: "gần 90%", "79.2 million", "9 of 29", "from 60% to 70%". A word belongs to it if
//! the number says something else with it.

use crate::domain::Literal;
use crate::language::Language;
use crate::markdown::Passage;
use std::ops::Range;

/// A number with its words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Extent {
    /// Bytes of the passage.
    pub(super) range: Range<usize>,
    /// What it states; `None` where it can't be read.
    pub(super) literal: Option<Literal>,
}

/// How many words before a number can belong to it ("không dưới", "at least about").
const WORDS_BEFORE: usize = 3;
/// How far apart the two numbers of a range or of parts of a whole can stand, in bytes.
const APART: usize = 12;

/// Every number with the words that belong to it; numbers that are said together are one.
pub(super) fn extents(language: &Language, passage: &Passage<'_>, numbers: &[Range<usize>]) -> Vec<Extent> {
    let mut found: Vec<Extent> = Vec::new();
    for (place, number) in numbers.iter().enumerate() {
        if found.last().is_some_and(|last| last.range.end > number.start) {
            continue;
        }
        found.push(extent(language, passage, number, numbers.get(place + 1)));
    }
    found
}

fn extent(language: &Language, passage: &Passage<'_>, number: &Range<usize>, next: Option<&Range<usize>>) -> Extent {
    let bounds = passage.piece(number.start).map_or(0..passage.text.len(), |piece| piece.range.clone());
    let read = |range: &Range<usize>| language.read_literal(passage.text.get(range.clone())?).ok();
    let mut extent = Extent { range: number.clone(), literal: read(number) };
    let after = following(&passage.text, number.end, bounds.end);
    extent.widen(after.map(|end| number.start..end), read);
    let together = next.filter(|next| next.end <= bounds.end && next.start <= number.end + APART);
    extent.widen(together.map(|next| extent.range.start..next.end), |range| {
        read(range).filter(|literal| says_two(*literal))
    });
    let mut start = number.start;
    for _ in 0..WORDS_BEFORE {
        let Some(word) = preceding(&passage.text, start, bounds.start) else { break };
        start = word;
        let last = extent.range.end;
        if extent.widen(Some(start..last), read) {
            break;
        }
    }
    extent
}

impl Extent {
    /// Takes in more words if the number says something else with them.
    fn widen(&mut self, range: Option<Range<usize>>, read: impl Fn(&Range<usize>) -> Option<Literal>) -> bool {
        let wider = range.and_then(|range| Some((read(&range)?, range)));
        match wider.filter(|(literal, _)| Some(*literal) != self.literal) {
            Some((literal, range)) => {
                *self = Self { range, literal: Some(literal) };
                true
            }
            None => false,
        }
    }
}

/// Whether a literal is made of two numbers.
fn says_two(literal: Literal) -> bool {
    match literal {
        Literal::Parts { .. } => true,
        Literal::Count(count) => count.upper.is_some(),
        Literal::Rate(rate) => rate.upper.is_some(),
        Literal::Decimal(_) | Literal::Day(_) => false,
    }
}

/// Where the word behind a place ends, if only space lies between.
fn following(text: &str, from: usize, end: usize) -> Option<usize> {
    let rest = text.get(from..end)?;
    let word = rest.trim_start();
    let space = rest.len() - word.len();
    let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    (space > 0 && length > 0).then_some(from + space + length)
}

/// Where the word before a place begins, if only space lies between.
fn preceding(text: &str, to: usize, start: usize) -> Option<usize> {
    let rest = text.get(start..to)?;
    let word = rest.trim_end();
    let begin = word.rfind(|c: char| !c.is_alphabetic() && !matches!(c, '≥' | '≤' | '<' | '>'));
    let begin = begin.map_or(0, |at| at + word[at..].chars().next().map_or(0, char::len_utf8));
    (word.len() < rest.len() && begin < word.len()).then_some(start + begin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Scalar, Tag};
    use crate::language::NumberClass;
    use crate::markdown::parse;

    fn words(tag: &str, text: &str) -> Vec<String> {
        let tag = Tag::read(tag).unwrap_or_else(|refusal| panic!("{refusal}"));
        let language = Language::load(&tag, None).unwrap_or_else(|refusals| panic!("{refusals:?}"));
        let document = parse("a.md", text, 0).value.unwrap_or_default();
        let passages = document.passages();
        let numbers = language.prose_numbers(&passages[0].text).into_iter();
        let numbers: Vec<Range<usize>> =
            numbers.filter(|number| number.class == NumberClass::Figure).map(|number| number.span).collect();
        let found = extents(&language, &passages[0], &numbers);
        found.into_iter().map(|extent| passages[0].text[extent.range].to_owned()).collect()
    }

    #[test]
    fn a_number_takes_the_words_that_change_what_it_says() {
        for (tag, text, wanted) in [
            ("vi", "Đã cấp gần 90% số thẻ.", &["gần 90%"][..]),
            ("vi", "Có hơn 40.000 người, đạt 38,49%.", &["hơn 40.000", "38,49%"]),
            ("en", "It issued 79.2 million cards in 63 days.", &["79.2 million", "63"]),
            ("en", "In 9 of 29 communes, at least 95%.", &["9 of 29", "at least 95%"]),
            ("fr", "Soit 449 470 comptes, presque 90 % du total.", &["449 470", "presque 90 %"]),
        ] {
            assert_eq!(words(tag, text), wanted, "{text}");
        }
    }
}
