//! What bulletins and pages say, passage by passage with their places: what the rules on translations and on names read.

use crate::check::nouns::Translated;
use crate::diag::Place;
use crate::markdown::{Passage, Within};
use std::ops::Range;

/// A passage of a text and the file that it stands in.
#[derive(Debug, Clone)]
pub(super) struct Said<'t> {
    passage: Passage<'t>,
    file: &'t str,
    /// The key of the front matter that it stands under; none in the text itself.
    key: Option<&'static str>,
}

/// What a text says, its heading and summary first.
pub(super) fn said(text: &Translated) -> Vec<Said<'_>> {
    let file = text.file.as_str();
    let head =
        text.head.iter().flat_map(|(key, line)| line.passages().into_iter().map(|passage| (Some(*key), passage)));
    let body = text.body.passages().into_iter().map(|passage| (None, passage));
    head.chain(body).map(|(key, passage)| Said { passage, file, key }).collect()
}

impl Said<'_> {
    /// The passage itself.
    pub(super) fn passage(&self) -> &Passage<'_> {
        &self.passage
    }

    /// Its words.
    pub(super) fn text(&self) -> &str {
        &self.passage.text
    }

    /// What a part of it stands in.
    pub(super) fn within(&self, part: &Range<usize>) -> Within<'_> {
        self.passage.piece(part.start).map_or(Within::Text, |piece| piece.within)
    }

    /// Where a part of it stands.
    pub(super) fn place(&self, part: &Range<usize>) -> Place {
        match (self.key, self.passage.place(part)) {
            (Some(key), _) => Place::value(self.file, [key]),
            (None, Some(span)) => Place::span(self.file, span),
            (None, None) => Place::file(self.file),
        }
    }
}

/// Something that a text says, with its words and its place.
#[derive(Debug, Clone)]
pub(super) struct Mention<T> {
    pub(super) what: T,
    pub(super) written: String,
    pub(super) place: Place,
}

/// What stands in each of two texts and has no counterpart in the other, each thing once, in the order of the texts.
pub(super) fn unmatched<'m, T>(
    first: &'m [Mention<T>],
    second: &'m [Mention<T>],
    same: impl Fn(&T, &T) -> bool,
) -> [Vec<&'m Mention<T>>; 2] {
    let only_in = |one: &'m [Mention<T>], other: &[Mention<T>]| {
        let alone = one.iter().filter(|mention| !other.iter().any(|other| same(&mention.what, &other.what)));
        let mut told: Vec<&Mention<T>> = Vec::new();
        for mention in alone {
            if !told.iter().any(|told| same(&told.what, &mention.what)) {
                told.push(mention);
            }
        }
        told
    };
    [only_in(first, second), only_in(second, first)]
}
