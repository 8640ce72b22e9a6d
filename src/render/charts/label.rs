//! Lines of text with their place and their room: what is measured here is what is drawn.
//!
//! A [`Label`] is one line; a [`Block`] is several, broken at spaces to a given width. Nothing is ever wider than it may be:
//! what doesn't fit ends in "…".

use super::Tenths;
use super::frame::{Frame, Point};
use super::ink::Ink;
use super::metrics::{Weight, width};
use super::svg::Anchor;

/// One line of text in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) text: String,
    /// Where its anchor is from left to right, and the middle of its line from top to bottom.
    pub(super) at: Point,
    pub(super) anchor: Anchor,
    pub(super) ink: Ink,
    pub(super) size: Tenths,
}

impl Label {
    /// The room it takes.
    pub(super) fn frame(&self) -> Frame {
        let width = width(&self.text, self.size, self.ink.weight());
        frame((width, line_height(self.size)), self.anchor, (self.at.0, self.at.1 - line_height(self.size) / 2))
    }
}

/// Lines of text below each other.
#[derive(Debug, Clone)]
pub(super) struct Block {
    lines: Vec<(String, Ink)>,
    text_size: Tenths,
    width: Tenths,
    whole: bool,
}

impl Block {
    /// No line yet, of text this high.
    pub(super) fn new(text_size: Tenths) -> Self {
        Self { lines: Vec::new(), text_size, width: 0, whole: true }
    }

    /// Adds `text`, broken into at most `most` lines of at most `room`.
    pub(super) fn add(mut self, text: &str, ink: Ink, room: Tenths, most: usize) -> Self {
        let measure = |text: &str| width(text, self.text_size, ink.weight());
        for line in wrap(text, most, |line| measure(line) <= room) {
            self.whole &= measure(&line) <= room;
            let line = shorten(&line, |line| measure(line) <= room);
            self.width = self.width.max(measure(&line));
            self.lines.push((line, ink));
        }
        self
    }

    /// Whether all the texts are there, none cut short.
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Its width and height.
    pub(super) fn size(&self) -> (Tenths, Tenths) {
        let lines = Tenths::try_from(self.lines.len()).unwrap_or(Tenths::MAX / line_height(self.text_size).max(1));
        (self.width, lines * line_height(self.text_size))
    }

    /// The room it takes with its anchor at `at.0` and its upper edge at `at.1`.
    pub(super) fn frame(&self, anchor: Anchor, at: Point) -> Frame {
        frame(self.size(), anchor, at)
    }

    /// Its lines, put there.
    pub(super) fn labels(&self, anchor: Anchor, at: Point) -> impl Iterator<Item = Label> {
        let height = line_height(self.text_size);
        self.lines.iter().zip(0..).map(move |((text, ink), line)| Label {
            text: text.clone(),
            at: (at.0, at.1 + line * height + height / 2),
            anchor,
            ink: *ink,
            size: self.text_size,
        })
    }
}

/// The height of one line; letters with two marks above each other stay in it.
pub(super) fn line_height(text_size: Tenths) -> Tenths {
    text_size * 13 / 10
}

/// As much of `text` as is at most `room` wide, with "…" for the rest.
pub(super) fn cut(text: &str, room: Tenths, text_size: Tenths, weight: Weight) -> String {
    shorten(text, |text| width(text, text_size, weight) <= room)
}

/// The row without labels that come nearer than `gap` to the last one kept.
pub(super) fn thinned(row: Vec<Label>, gap: Tenths) -> Vec<Label> {
    let mut kept: Vec<Label> = Vec::new();
    for label in row.into_iter().filter(|label| !label.text.is_empty()) {
        if kept.last().is_none_or(|last| last.frame().right + gap <= label.frame().left) {
            kept.push(label);
        }
    }
    kept
}

fn frame((width, height): (Tenths, Tenths), anchor: Anchor, (x, top): Point) -> Frame {
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2,
        Anchor::End => x - width,
    };
    Frame { left, top, right: left + width, bottom: top + height }
}

/// Breaks at ordinary spaces so that lines fit, as far as words do; a space that doesn't break is part of its word. What is
/// left for the last line is all in it.
pub(in crate::render) fn wrap(text: &str, most: usize, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_ascii_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer {
            Some(longer) if lines.len() >= most || fits(&longer) => {
                lines.pop();
                lines.push(longer);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The longest beginning of `text` that fits together with "…"; all of it if that fits.
pub(in crate::render) fn shorten(text: &str, fits: impl Fn(&str) -> bool) -> String {
    if fits(text) {
        return text.to_owned();
    }
    // A longer beginning is never narrower, so the longest that fits is found by halving.
    let ends: Vec<usize> = text.char_indices().map(|(end, _)| end).collect();
    let fitting = ends.partition_point(|end| fits(&format!("{}…", &text[..*end])));
    let end = fitting.checked_sub(1).and_then(|last| ends.get(last)).copied();
    end.map_or_else(String::new, |end| format!("{}…", text[..end].trim_end()))
}

#[cfg(test)]
mod tests {
    use super::super::ink::Shape;
    use super::*;
    use proptest::prelude::*;

    /// Broken and shortened to a number of letters.
    fn broken(text: &str, room: usize, most: usize) -> Vec<String> {
        let fits = |text: &str| text.chars().count() <= room;
        wrap(text, most, fits).iter().map(|line| shorten(line, fits)).collect()
    }

    #[test]
    fn text_breaks_at_spaces_only() {
        assert_eq!(broken("Deadline of the province", 10, 3), ["Deadline", "of the", "province"]);
        assert_eq!(broken("90\u{202f}% of all", 4, 3), ["90\u{202f}%", "of", "all"]);
        assert_eq!(broken("  a  \n b ", 3, 3), ["a b"]);
        assert!(broken(" \t", 3, 3).is_empty());
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(broken("one two three four", 7, 2), ["one two", "three…"]);
        assert_eq!(broken("Thượng Hải", 4, 2), ["Thư…", "Hải"]);
        assert_eq!(broken("abc", 1, 2), ["…"]);
        assert_eq!(broken("abc", 0, 2), [""]);
    }

    #[test]
    fn a_block_knows_when_it_is_cut() {
        let name = |room| Block::new(130).add("Minh Khai", Ink::plain(Shape::Name), room, 1);
        assert!(name(1000).is_whole() && !name(300).is_whole());
        assert!(!name(300).add("a", Ink::plain(Shape::Name), 300, 1).is_whole());
    }

    #[test]
    fn a_block_and_its_lines_take_the_same_room() {
        let block =
            Block::new(130).add("98.2 %", Ink::plain(Shape::Value), 1000, 1).add("a b", Ink::plain(Shape::Name), 40, 2);
        for anchor in [Anchor::Start, Anchor::Middle, Anchor::End] {
            let frame = block.frame(anchor, (500, 100));
            let lines: Vec<Frame> = block.labels(anchor, (500, 100)).map(|label| label.frame()).collect();
            assert_eq!(lines.len(), 3);
            assert!(lines.iter().all(|line| frame.holds(*line)));
            assert_eq!((lines[0].top, lines[2].bottom), (frame.top, frame.bottom));
            assert!(lines.windows(2).all(|pair| !pair[0].overlaps(pair[1])));
        }
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in "\\PC{0,60}", room in 0..2000i32, most in 1..4usize) {
            let block = Block::new(130).add(&text, Ink::plain(Shape::Name), room, most);
            prop_assert!(block.lines.len() <= most && block.size().0 <= room);
        }
    }
}
