//! Lines into cells, in one pass over the bytes: a site reads millions of them.

use std::ops::Range;

/// The rows of a part of a text, one after the other. Comments, blank lines and rows of which every cell is empty, as
/// spreadsheets leave them at the end, are passed over.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Cells are split by tabs, else by two or more spaces.
    pub(super) tabbed: bool,
}

impl<'a> Rows<'a> {
    /// The rows of `lines`, which are bytes of `text`; none if they are not.
    pub(super) fn of(text: &'a str, lines: Range<usize>, tabbed: bool) -> Self {
        let is_part = text.get(lines.clone()).is_some();
        let bytes = if is_part { text.as_bytes().get(..lines.end) } else { None };
        Self { bytes: bytes.unwrap_or_default(), at: lines.start, tabbed }
    }

    /// The next row without its indentation and its end, and its cells without the spaces around them.
    pub(super) fn next(&mut self, cells: &mut Vec<Range<usize>>) -> Option<Range<usize>> {
        loop {
            cells.clear();
            let start = skip(self.bytes, self.at, b' ');
            let first = *self.bytes.get(start)?;
            let end = if first == b'#' {
                line_end(self.bytes, start)
            } else if self.tabbed {
                split_by_tabs(self.bytes, start, cells)
            } else {
                split_by_spaces(self.bytes, start, cells)
            };
            let is_pair = self.bytes.get(end..).is_some_and(|rest| rest.starts_with(b"\r\n"));
            self.at = end + if is_pair { 2 } else { 1 };
            if cells.iter().any(|cell| !cell.is_empty()) {
                let last = cells.last().map_or(end, |cell| cell.end);
                return Some(start..if self.tabbed { end } else { last });
            }
        }
    }
}

/// Whether the first row of a part of a text has a tab in it.
pub(super) fn has_tab(text: &str, lines: Range<usize>) -> bool {
    let mut cells = Vec::new();
    let head = Rows::of(text, lines, false).next(&mut cells);
    head.and_then(|head| text.get(head.start..line_end(text.as_bytes(), head.start)))
        .is_some_and(|head| head.contains('\t'))
}

/// Gives the cells of a line of which each pair is parted by two or more spaces, and where the line ends.
fn split_by_spaces(bytes: &[u8], start: usize, cells: &mut Vec<Range<usize>>) -> usize {
    let (mut from, mut at) = (start, start);
    loop {
        match bytes.get(at) {
            Some(b' ') => {
                let gap = at;
                at = skip(bytes, at, b' ');
                if at - gap > 1 || ends(bytes, at) {
                    cells.push(from..gap);
                    from = at;
                }
            }
            _ if ends(bytes, at) => {
                if from < at {
                    cells.push(from..at);
                }
                return at;
            }
            _ => at += 1,
        }
    }
}

/// Gives the cells of a line that are parted by tabs, and where the line ends.
fn split_by_tabs(bytes: &[u8], start: usize, cells: &mut Vec<Range<usize>>) -> usize {
    let (mut from, mut at) = (start, start);
    loop {
        let end = ends(bytes, at);
        if end || bytes.get(at) == Some(&b'\t') {
            cells.push(trimmed(bytes, from, at));
            from = at + 1;
        }
        if end {
            return at;
        }
        at += 1;
    }
}

fn trimmed(bytes: &[u8], from: usize, to: usize) -> Range<usize> {
    let start = skip(bytes, from, b' ').min(to);
    let spaces = bytes.get(start..to).unwrap_or_default().iter().rev().take_while(|byte| **byte == b' ').count();
    start..to - spaces
}

/// Whether a line ends here.
fn ends(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), None | Some(b'\n' | b'\r'))
}

fn line_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(bytes.len(), |length| start + length)
}

/// The first place from `at` on that has another byte.
fn skip(bytes: &[u8], mut at: usize, byte: u8) -> usize {
    while bytes.get(at) == Some(&byte) {
        at += 1;
    }
    at
}
