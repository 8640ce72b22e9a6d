//! What bulletins and pages say, in stretches of plain words with their places in the files: what the rules on translations and on
//! names read.

use crate::check::nouns::Translated;
use crate::diag::Place;
use crate::markdown::Target;
use std::ops::Range;

/// Words of a text that stand in one piece in its file.
#[derive(Debug, Clone)]
pub(super) struct Stretch<'t> {
    /// The words.
    pub(super) text: String,
    /// Where the link leads that they are the text of.
    pub(super) link: Option<&'t Target>,
    file: &'t str,
    /// The key of the front matter that they stand under; none in the text itself.
    key: Option<&'static str>,
    /// Their bytes in the text of the file.
    span: Range<usize>,
}

/// What a text says, its heading and summary first. Code is left out: it is in no language.
pub(super) fn stretches(text: &Translated) -> Vec<Stretch<'_>> {
    let file = text.file.as_str();
    let head = text.head.iter().flat_map(|(key, line)| line.runs().into_iter().map(|run| (Some(*key), run)));
    let body = text.body.runs().into_iter().map(|run| (None, run));
    let words = head.chain(body).filter(|(_, run)| !run.code);
    words.map(|(key, run)| Stretch { text: run.text, link: run.link, file, key, span: run.span }).collect()
}

impl Stretch<'_> {
    /// Where some of the words stand.
    pub(super) fn place(&self, part: Range<usize>) -> Place {
        match self.key {
            Some(key) => Place::value(self.file, [key]),
            // With escapes or entities the words are not in the file letter by letter.
            None if self.span.len() != self.text.len() => Place::span(self.file, self.span.clone()),
            None => Place::span(self.file, self.span.start + part.start..self.span.start + part.end),
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
