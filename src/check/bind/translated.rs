//! What other languages' texts of a bulletin bind a number to. Translations follow each other passage by passage, so the same
//! number is the one that stands at the same place of the same passage, reads the same and is said of the same units; all else
//! may be another number that happens to be alike.

use super::extent::extents;
use super::subject::Spoken;
use crate::check::Checked;
use crate::check::nouns::Translated;
use crate::check::rules::claimed;
use crate::domain::{Binding, Literal};
use crate::language::{Language, NumberClass};
use crate::markdown::{Passage, Target, Within};
use std::ops::Range;

/// A text in another language.
#[derive(Clone, Copy)]
pub(super) struct Other<'c> {
    pub(super) language: &'c Language,
    pub(super) text: &'c Translated,
}

/// A number of a text that has a place there.
pub(super) struct Placed<'p, 'd> {
    /// The text's own language.
    pub(super) language: &'p Language,
    /// The key of the front matter that it stands in; none for the body.
    pub(super) key: Option<&'p str>,
    /// All passages of the value or the body.
    pub(super) passages: &'p [Passage<'d>],
    /// Which of them it stands in.
    pub(super) nth: usize,
    /// Its bytes there.
    pub(super) range: &'p Range<usize>,
    /// What it states.
    pub(super) literal: Literal,
}

impl Placed<'_, '_> {
    /// What another text binds it to.
    pub(super) fn bound_in(&self, checked: &Checked, spoken: &Spoken<'_>, other: Other<'_>) -> Option<Binding> {
        let document = match self.key {
            Some(key) => other.text.head.iter().find(|(known, _)| *known == key).map(|(_, line)| line)?,
            None => &other.text.body,
        };
        let (own, passages) = (self.passages.get(self.nth)?, document.passages());
        let passage = passages.get(self.nth).filter(|_| passages.len() == self.passages.len())?;
        let place = numbers(checked, self.language, own).iter().position(|number| number.range == *self.range)?;
        let number = numbers(checked, other.language, passage).into_iter().nth(place)?;
        let reads = other.language.read_literal(passage.text.get(number.range.clone())?).ok();
        let units = |passage: &Passage<'_>, range| spoken.in_part(checked, passage, &passage.sentence_range(range));
        let agrees = reads == Some(self.literal) && units(own, self.range) == units(passage, &number.range);
        number.binding.filter(|_| agrees).cloned()
    }
}

/// A number as a passage writes it.
struct Number<'d> {
    range: Range<usize>,
    binding: Option<&'d Binding>,
}

/// The numbers of a passage that rest on something or should, in order. Names with numbers and bound words without any are
/// passed over, as they are where nothing is bound.
fn numbers<'d>(checked: &Checked, language: &Language, passage: &Passage<'d>) -> Vec<Number<'d>> {
    let unbound = extents(language, passage, &claimed(checked, language, passage)).into_iter();
    let mut found: Vec<Number<'_>> = unbound.map(|extent| Number { range: extent.range, binding: None }).collect();
    for number in language.prose_numbers(&passage.text).iter().filter(|number| number.class == NumberClass::Figure) {
        let bound = bound_at(passage, number.span.start);
        found.extend(bound.filter(|bound| found.iter().all(|known| known.range != bound.range)));
    }
    found.sort_by_key(|number| number.range.start);
    found
}

/// The bound link that stands at a place of a passage, with all its words.
fn bound_at<'d>(passage: &Passage<'d>, at: usize) -> Option<Number<'d>> {
    let piece = passage.pieces.iter().find(|piece| piece.range.contains(&at))?;
    let Within::Link(Target::Bound(binding)) = piece.within else { return None };
    let mut words = passage.pieces.iter().filter(|other| other.link == piece.link).map(|piece| &piece.range);
    let first = words.next()?;
    let end = words.next_back().map_or(first.end, |last| last.end);
    Some(Number { range: first.start..end, binding: Some(binding) })
}
