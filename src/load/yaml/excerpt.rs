//! A piece of YAML and where it stands in its file: the whole of it, the front matter of a Markdown file, or a file without
//! the lines of its big table. Whoever reads the piece never thinks of the rest; [`Excerpt::place`] does.
//!
//! A table of 10,000 rows goes through two YAML readers in 6 ms if it is left in and in nothing if it is taken out first.
//! Taking it out is safe because both readers then meet an empty block under the same key, which [`Document`](super::Document)
//! makes sure of; with the least doubt the table stays in.

use crate::diag::Place;
use std::borrow::Cow;
use std::ops::Range;

/// A piece of YAML of a file.
#[derive(Debug, Clone)]
pub(in crate::load) struct Excerpt<'a> {
    pub(super) file: &'a str,
    pub(super) text: Cow<'a, str>,
    /// Where the piece begins in the file.
    start: usize,
    /// The lines that were taken out, in bytes of the file.
    pub(super) cut: Option<Range<usize>>,
}

impl<'a> Excerpt<'a> {
    /// A whole file.
    pub(in crate::load) fn whole(file: &'a str, text: &'a str) -> Self {
        Self { file, text: Cow::Borrowed(text), start: 0, cut: None }
    }

    /// A part of a file; nothing of it if the range is not one of its text.
    pub(in crate::load) fn part(file: &'a str, text: &'a str, part: Range<usize>) -> Self {
        let start = part.start;
        Self { file, text: Cow::Borrowed(text.get(part).unwrap_or_default()), start, cut: None }
    }

    /// A text that begins `start` bytes into a file.
    pub(super) fn at(file: &'a str, text: &'a str, start: usize) -> Self {
        Self { file, text: Cow::Borrowed(text), start, cut: None }
    }

    /// A file without the lines of the table under the top key `key`, if it has one and nothing about it is unusual.
    pub(super) fn without_table(file: &'a str, text: &'a str, key: &str) -> Option<Self> {
        let lines = table_lines(text, key)?;
        let rest = [text.get(..lines.start)?, text.get(lines.end..)?].concat();
        Some(Self { file, text: Cow::Owned(rest), start: 0, cut: Some(lines) })
    }

    /// Where bytes of the piece stand in the file.
    pub(in crate::load) fn place(&self, span: Range<usize>) -> Place {
        Place::span(self.file, self.in_file(span))
    }

    /// The bytes of the file that bytes of the piece are. What begins where lines were taken out stands after them, what
    /// ends there before them.
    pub(super) fn in_file(&self, span: Range<usize>) -> Range<usize> {
        let (at, length) = self.cut.as_ref().map_or((usize::MAX, 0), |cut| (cut.start, cut.len()));
        let start = self.start + span.start + if span.start >= at { length } else { 0 };
        let end = self.start + span.end + if span.end > at { length } else { 0 };
        start..end.max(start)
    }
}

/// The lines of the block under `key: |` at the left margin.
fn table_lines(text: &str, key: &str) -> Option<Range<usize>> {
    let first = after_header(text, key)?;
    let (mut end, mut indent) = (first, None);
    for line in text.get(first..)?.split_inclusive('\n') {
        let spaces = line.bytes().take_while(|byte| *byte == b' ').count();
        let blank = line.get(spaces..).is_none_or(|rest| rest.trim_end_matches(['\r', '\n']).is_empty());
        let tab_first = line.as_bytes().get(spaces) == Some(&b'\t');
        match indent {
            _ if blank && spaces == 0 => {}
            None if blank => return None,
            None if spaces > 0 && !tab_first => indent = Some(spaces),
            Some(indent) if blank || spaces >= indent => {}
            _ if spaces > 0 || tab_first => return None,
            _ => break,
        }
        end += line.len();
    }
    Some(first..end)
}

/// Where the line after `key: |` begins.
fn after_header(text: &str, key: &str) -> Option<usize> {
    let at_margin = |at: &usize| *at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
    let at = text.match_indices(key).map(|(at, _)| at).find(at_margin)?;
    let line = text.get(at..)?.split_inclusive('\n').next()?;
    let sign = line.get(key.len()..)?.strip_prefix(": |")?;
    let sign = sign.strip_prefix(['-', '+']).unwrap_or(sign);
    (sign.trim_end().is_empty() && line.ends_with('\n')).then_some(at + line.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leaves(text: &str, rest: Option<&str>) {
        let excerpt = Excerpt::without_table("f", text, "figures");
        assert_eq!(excerpt.map(|excerpt| excerpt.text.into_owned()).as_deref(), rest, "{text:?}");
    }

    #[test]
    fn the_lines_of_a_plain_table_are_taken_out() {
        leaves("a: 1\nfigures: |\n  x\n  y\n\nb: 2\n", Some("a: 1\nfigures: |\nb: 2\n"));
        leaves("figures: |-\r\n x\r\n   y\r\n \r\nb: 2\r\n", Some("figures: |-\r\nb: 2\r\n"));
        leaves("figures: |\n\n  x\n# c\n", Some("figures: |\n# c\n"));
        leaves("figures: |\n  x", Some("figures: |\n"));
    }

    #[test]
    fn anything_unusual_stays_in() {
        leaves("figures: >\n  x\n", None);
        leaves("figures: |2\n  x\n", None);
        leaves("figures: |\n  x\n y\n", None);
        leaves("figures: |\n   \n  x\n", None);
        leaves("figures: |\n  x\n\ty\n", None);
        leaves("figures: |\n  \tx\n", None);
        leaves("units:\n  figures: |\n    x\n", None);
        leaves("figures: a.tsv\n", None);
    }

    #[test]
    fn places_are_those_of_the_file() {
        let text = "a: 1\nfigures: |\n  x\nb: 2\n";
        let excerpt = Excerpt::without_table("f", text, "figures");
        let moved = excerpt.map(|excerpt| [5..16, 16..17, 16..16, 0..21].map(|span| excerpt.in_file(span)));
        assert_eq!(moved, Some([5..16, 20..21, 20..20, 0..25]));
        assert_eq!(Excerpt::part("f", "---\na: 1\n", 4..9).place(0..1), Place::span("f", 4..5));
    }
}
