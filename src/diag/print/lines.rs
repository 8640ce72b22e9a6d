//! From bytes to lines and columns, by an index that is made once a file: ten thousand problems of one file must not count
//! its lines ten thousand times.

use crate::diag::{At, Diagnostic, KeyPath, Place};
use std::collections::BTreeMap;
use std::ops::Range;

/// A text with the beginnings of its lines.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

/// A line and a column, both from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The position of a byte.
    pub(super) fn position(&self, byte: usize) -> Position {
        let line = self.line(byte);
        let before = self.text.get(self.start(line)..byte).unwrap_or_default();
        Position { line: line + 1, column: before.chars().count() + 1 }
    }

    /// The number of a byte's line, from 0.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// The lines that a span touches, without the last one's break, and the byte at which they begin.
    pub(super) fn around(&self, span: &Range<usize>) -> (&'a str, usize) {
        let start = self.start(self.line(span.start));
        let last = self.start(self.line(span.end))..self.start(self.line(span.end) + 1);
        let end = last.start + without_break(self.text.get(last).unwrap_or_default()).len();
        (self.text.get(start..end).unwrap_or_default(), start)
    }

    /// The first byte of a line by its number from 0; the end of the text for one after the last.
    fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.text.len())
    }

    /// A span brought inside the text, onto character boundaries and out of the middle of `\r\n`; a problem with a wrong
    /// place is still told.
    fn fit(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(span.start);
        let end = self.text.ceil_char_boundary(span.end).max(start);
        start - usize::from(self.inside_break(start))..end + usize::from(self.inside_break(end))
    }

    fn inside_break(&self, byte: usize) -> bool {
        byte > 0 && self.text.as_bytes().get(byte - 1..=byte) == Some(b"\r\n")
    }

    /// A span without the line break at its end, which would point at the next line.
    pub(super) fn trimmed(&self, span: &Range<usize>) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        span.start..span.start + without_break(text).len()
    }
}

fn without_break(text: &str) -> &str {
    text.strip_suffix("\r\n").or_else(|| text.strip_suffix('\n')).unwrap_or(text)
}

/// The texts of all files that some problems speak of.
pub(super) struct Texts<'a> {
    lines: BTreeMap<&'a str, Lines<'a>>,
    prefix: &'a str,
}

/// A [`Place`] as the printers want it.
pub(super) struct Spot<'a> {
    /// The path as the user would type it.
    pub(super) path: String,
    /// The part of the file in bytes, where it is known.
    pub(super) span: Option<Range<usize>>,
    /// The keys that lead to it, where only they are known.
    pub(super) keys: Option<&'a KeyPath>,
    /// The text of the file, where it could be read.
    pub(super) lines: Option<&'a Lines<'a>>,
}

impl<'a> Texts<'a> {
    /// Indexes every file that one of the problems names and that has a text.
    pub(super) fn of<'s: 'a>(
        problems: &'a [Diagnostic],
        source: &dyn Fn(&str) -> Option<&'s str>,
        prefix: &'a str,
    ) -> Self {
        let mut lines = BTreeMap::new();
        for place in problems.iter().flat_map(places) {
            if !lines.contains_key(place.file.as_str())
                && let Some(text) = source(&place.file)
            {
                lines.insert(place.file.as_str(), Lines::new(text));
            }
        }
        Self { lines, prefix }
    }

    /// Where a place is, in the texts.
    pub(super) fn spot(&'a self, place: &'a Place) -> Spot<'a> {
        let lines = self.lines.get(place.file.as_str());
        let (span, keys) = match &place.at {
            At::File => (None, None),
            At::Span(span) => (Some(lines.map_or_else(|| span.clone(), |lines| lines.fit(span))), None),
            At::Value(keys) | At::Key(keys) => (None, Some(keys)),
        };
        Spot { path: joined(self.prefix, &place.file), span, keys, lines }
    }
}

/// A path behind a prefix that ends in a folder; a path that begins with `../` goes up from that one.
fn joined(prefix: &str, file: &str) -> String {
    let above = prefix.trim_end_matches('/').rsplit_once('/').map_or("", |(above, _)| above);
    match file.strip_prefix("../") {
        Some(file) if above.is_empty() && !prefix.is_empty() => file.to_owned(),
        Some(file) if !prefix.is_empty() => format!("{above}/{file}"),
        _ => format!("{prefix}{file}"),
    }
}

fn places(problem: &Diagnostic) -> impl Iterator<Item = &Place> {
    problem.place.iter().chain(problem.labels.iter().map(|(place, _)| place))
}

impl Spot<'_> {
    /// The positions of the first byte and of the one after the last, where both span and text are known.
    pub(super) fn positions(&self) -> Option<(Position, Position)> {
        let (span, lines) = (self.span.as_ref()?, self.lines?);
        Some((lines.position(span.start), lines.position(span.end)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_from_one() {
        let lines = Lines::new("đơn vị\n\tSố 身分\n");
        for (byte, line, column) in [(0, 1, 1), (2, 1, 2), (5, 1, 4), (11, 2, 1), (12, 2, 2), (23, 2, 7), (24, 3, 1)] {
            assert_eq!(lines.position(byte), Position { line, column }, "{byte}");
        }
    }

    #[test]
    fn a_file_beside_the_content_is_named_as_one() {
        for (prefix, file, path) in [
            ("content/", "a.yaml", "content/a.yaml"),
            ("content/", "../themes/a.html", "themes/a.html"),
            ("sites/x/content/", "../themes/a.html", "sites/x/themes/a.html"),
            ("", "../themes/a.html", "../themes/a.html"),
        ] {
            assert_eq!(joined(prefix, file), path);
        }
    }

    #[test]
    fn only_the_lines_of_a_span_are_handed_over() {
        let lines = Lines::new("one\ntwo\r\nthree\n");
        for (span, text, start) in [
            (0..0, "one", 0),
            (4..7, "two", 4),
            (5..11, "two\r\nthree", 4),
            (9..14, "three", 9),
            (15..15, "", 15),
            (9..15, "three\n", 9),
        ] {
            assert_eq!(lines.around(&span), (text, start), "{span:?}");
        }
    }

    #[test]
    fn a_wrong_span_is_brought_inside_the_text() {
        let lines = Lines::new("đđ");
        for (wrong, right) in [(1..1, 0..2), (0..99, 0..4), (99..100, 4..4), (4..4, 4..4)] {
            assert_eq!(lines.fit(&wrong), right, "{wrong:?}");
        }
        assert_eq!(Lines::new("a\r\nb").fit(&(2..2)), 1..3);
    }

    #[test]
    fn a_line_break_at_the_end_is_no_part_of_what_is_shown() {
        let lines = Lines::new("a\r\nb\n\n");
        for (span, shown) in [(0..3, 0..1), (3..5, 3..4), (0..6, 0..5), (1..3, 1..1)] {
            assert_eq!(lines.trimmed(&span), shown);
        }
    }
}
