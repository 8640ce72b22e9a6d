//! A text as its reader reads it: paragraph by paragraph, with what each piece stands in, for those who judge its words.

use super::document::{Document, Element, Node, Part};
use super::target::Target;
use std::ops::Range;

/// The words of a paragraph, a heading, an item, a row of a table or a line of a block of code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage<'a> {
    /// Its words, a space for each break of the line, a tab between cells.
    pub text: String,
    /// What it is put together from, in order; spaces between pieces belong to none.
    pub pieces: Vec<Piece<'a>>,
}

/// A run of words that stands in one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Bytes of the passage's text.
    pub range: Range<usize>,
    /// Bytes of the file; as many as of the text but where the file writes a sign in another way.
    pub span: Range<usize>,
    /// What it stands in.
    pub within: Within<'a>,
    /// The whole link in bytes of the file, brackets and all, where it stands in one.
    pub link: Option<Range<usize>>,
}

/// What words stand in, the innermost that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within<'a> {
    /// The author's own words.
    Text,
    /// The words of a link.
    Link(&'a Target),
    /// The words of a link that was refused.
    Refused,
    /// A quotation that is no alert: somebody else's words.
    Quotation,
    /// Code.
    Code,
}

impl Document {
    /// Every passage, those of the text first, then those of its footnotes. Pictures have none.
    #[must_use]
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut reader = Reader::default();
        for nodes in self.lists() {
            for node in nodes {
                reader.node(node);
            }
            reader.end();
        }
        reader.done
    }
}

impl Passage<'_> {
    /// Where a part of the text stands in the file: exactly, where the file writes it as it reads, else the whole piece.
    #[must_use]
    pub fn place(&self, part: &Range<usize>) -> Option<Range<usize>> {
        let piece = self.piece(part.start)?;
        let (before, length) = (part.start - piece.range.start, part.len());
        let exact = piece.span.len() == piece.range.len() && part.end <= piece.range.end;
        Some(if exact { piece.span.start + before..piece.span.start + before + length } else { piece.span.clone() })
    }

    /// The piece that a byte of the text belongs to.
    #[must_use]
    pub fn piece(&self, at: usize) -> Option<&Piece<'_>> {
        self.pieces.iter().find(|piece| piece.range.contains(&at))
    }

    /// The sentence that a part of the text belongs to, without space around it; a row of a table is one.
    #[must_use]
    pub fn sentence(&self, part: &Range<usize>) -> String {
        self.text[self.sentence_range(part)].trim().replace('\t', " ")
    }

    /// The bytes of that sentence, with the space around it.
    #[must_use]
    pub fn sentence_range(&self, part: &Range<usize>) -> Range<usize> {
        let (before, after) = self.text.split_at(part.start.min(self.text.len()));
        let start = ends(before).last().unwrap_or(0);
        let from = part.end.max(part.start).min(self.text.len()) - before.len();
        let end = ends(after).find(|end| *end >= from).unwrap_or(after.len());
        start..before.len() + end
    }
}

/// Where sentences end: behind a full stop, question or exclamation mark that space follows. A stop within a number has none.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let mut signs = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (at, sign) = signs.next()?;
            let followed = signs.peek().is_some_and(|(_, next)| next.is_whitespace());
            if matches!(sign, '.' | '?' | '!' | '…') && followed {
                return Some(at + sign.len_utf8());
            }
        }
    })
}

#[derive(Default)]
struct Reader<'a> {
    done: Vec<Passage<'a>>,
    open: Passage<'a>,
    elements: Vec<(&'a Element, Range<usize>)>,
}

impl<'a> Reader<'a> {
    fn node(&mut self, node: &'a Node) {
        match &node.part {
            Part::Open(element) => {
                if element.is_block() {
                    self.end();
                } else if matches!(element, Element::Cell { .. }) {
                    self.cell();
                }
                self.elements.push((element, node.span.clone()));
            }
            Part::Close => {
                if self.elements.pop().is_some_and(|(element, _)| element.is_block()) {
                    self.end();
                }
            }
            Part::Text(text) => self.words(text, &node.span, self.within()),
            Part::Code(text) => self.words(text, &node.span, Within::Code),
            Part::CodeBlock { text, .. } => {
                self.end();
                self.words(text, &node.span, Within::Code);
                self.end();
            }
            Part::SoftBreak | Part::HardBreak => self.space(),
            Part::Rule | Part::Block(_) => self.end(),
            Part::Image(_) | Part::Reference(_) | Part::Task { .. } => {}
        }
    }

    fn within(&self) -> Within<'a> {
        let matters = |(element, _): &(&'a Element, _)| match element {
            Element::Link { target, .. } => Some(Within::Link(target)),
            Element::Refused => Some(Within::Refused),
            Element::Quote(None) => Some(Within::Quotation),
            _ => None,
        };
        self.elements.iter().rev().find_map(matters).unwrap_or(Within::Text)
    }

    fn words(&mut self, text: &str, span: &Range<usize>, within: Within<'a>) {
        let start = self.open.text.len();
        self.open.text.push_str(text);
        let of_link =
            |(element, span): &(&Element, Range<usize>)| matches!(element, Element::Link { .. }).then(|| span.clone());
        let link = self.elements.iter().rev().find_map(of_link);
        self.open.pieces.push(Piece { range: start..self.open.text.len(), span: span.clone(), within, link });
    }

    fn space(&mut self) {
        if !self.open.text.is_empty() && !self.open.text.ends_with(' ') {
            self.open.text.push(' ');
        }
    }

    /// Cells are apart, so that nobody reads "113 893" and "113 893" of two cells as one number.
    fn cell(&mut self) {
        if !self.open.text.is_empty() {
            self.open.text.push('\t');
        }
    }

    fn end(&mut self) {
        let passage = std::mem::take(&mut self.open);
        if !passage.pieces.is_empty() {
            self.done.push(passage);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn document(text: &str) -> Document {
        parse("a.vi.md", text, 10).value.unwrap_or_default()
    }

    #[test]
    fn a_passage_says_what_its_words_stand_in() {
        let text = "Đã cấp [gần\n90%](fig:004/cccd) ở `a1`.\n\n> 14 quận\n\n| Nơi | Số |\n| - | - |\n| A | 9 |\n";
        let document = document(text);
        let passages = document.passages();
        let read: Vec<&str> = passages.iter().map(|passage| passage.text.trim()).collect();
        assert_eq!(read, ["Đã cấp gần 90% ở a1.", "14 quận", "Nơi\tSố", "A\t9"]);
        let within: Vec<Within<'_>> =
            passages.iter().flat_map(|passage| &passage.pieces).map(|piece| piece.within).collect();
        let links = within.iter().filter(|within| matches!(within, Within::Link(Target::Bound(_)))).count();
        assert_eq!((links, within.contains(&Within::Code), within.contains(&Within::Quotation)), (2, true, true));
    }

    #[test]
    fn a_part_of_a_passage_has_its_place_in_the_file() {
        let text = "Một **hai** ba 45.";
        let document = document(text);
        let passages = document.passages();
        let at = passages[0].text.find("45").unwrap_or_default();
        let place = passages[0].place(&(at..at + 2)).unwrap_or_default();
        assert_eq!(text.get(place.start - 10..place.end - 10), Some("45"));
    }

    #[test]
    fn words_that_the_file_writes_otherwise_have_the_place_of_their_piece() {
        let text = "A&nbsp;45 b";
        let document = document(text);
        let passages = document.passages();
        let at = passages[0].text.find("45").unwrap_or_default();
        assert_eq!(passages[0].place(&(at..at + 2)), Some(10..10 + text.len()));
    }

    #[test]
    fn a_sentence_ends_where_space_follows_its_stop() {
        let document = document("Một câu. Đã cấp 1.128.438 thẻ, đạt 33.7%! Hết. Và nữa");
        let passages = document.passages();
        let at = |word: &str| {
            let start = passages[0].text.find(word).unwrap_or_default();
            passages[0].sentence(&(start..start + word.len()))
        };
        assert_eq!(at("1.128.438"), "Đã cấp 1.128.438 thẻ, đạt 33.7%!");
        assert_eq!([at("Một"), at("nữa"), at("Hết.")], ["Một câu.", "Và nữa", "Hết."]);
    }
}
