//! Builds a [`Document`] from openings and closings. Whatever order they come in, the result keeps the promises of
//! `document`: brackets match, links don't nest, a heading has words, a picture's alternative text is plain.

use super::document::{Block, Document, Element, Node, Part};
use super::notes::Notes;
use super::outline::{Outline, Written};
use super::plain::text_of;
use std::ops::Range;

#[derive(Debug, Default)]
pub(super) struct Builder {
    body: Vec<Node>,
    /// Footnotes whose end hasn't come, innermost last, with their labels.
    open_notes: Vec<(String, Vec<Node>)>,
    notes: Notes,
    blocks: Vec<Block>,
    headings: Vec<Written>,
    frames: Vec<Frame>,
    in_link: bool,
    in_leaf: bool,
}

/// What the next closing closes.
#[derive(Debug)]
enum Frame {
    Element,
    Link,
    /// The heading that begins at a position.
    Heading(usize, Written),
    /// The picture or block of code at a position, to be filled with the text behind it.
    Leaf(usize),
    Note,
    /// Nothing: the parts within count, their bracket doesn't.
    Hidden,
}

impl Builder {
    /// Opens an element; only its content stays where it can't stand: a link in a link, anything in a picture's text.
    pub(super) fn open(&mut self, element: Element, span: Range<usize>) {
        let link = matches!(element, Element::Link { .. });
        if self.in_leaf || link && self.in_link {
            return self.hide();
        }
        self.in_link |= link;
        self.frames.push(if link { Frame::Link } else { Frame::Element });
        self.push(Part::Open(element), span);
    }

    /// Opens a heading; in a footnote it is a paragraph, because a note has no place in the table of contents.
    pub(super) fn open_heading(&mut self, level: u8, id: Option<String>, span: Range<usize>) {
        if !self.open_notes.is_empty() {
            return self.open(Element::Paragraph, span);
        }
        let written = Written { level, id, text: String::new() };
        let from = self.nodes().len();
        self.frames.push(Frame::Heading(from, written));
        self.push(Part::Open(Element::Heading(self.headings.len())), span);
    }

    /// Opens a picture or block of code, which takes up the text within.
    pub(super) fn open_leaf(&mut self, leaf: Part, span: Range<usize>) {
        if self.in_leaf {
            return self.hide();
        }
        self.in_leaf = true;
        let position = self.nodes().len();
        self.frames.push(Frame::Leaf(position));
        self.push(leaf, span);
    }

    /// Whether something is open: what is added stands in it, and not in the text itself.
    pub(super) fn is_within(&self) -> bool {
        !self.frames.is_empty()
    }

    /// Adds a chart or a table.
    pub(super) fn block(&mut self, block: Block) {
        let (position, span) = (self.blocks.len(), block.span.clone());
        self.blocks.push(block);
        self.push(Part::Block(position), span);
    }

    /// Opens what a footnote says.
    pub(super) fn open_note(&mut self, label: String) {
        self.open_notes.push((label, Vec::new()));
        self.frames.push(Frame::Note);
    }

    /// Opens something that itself leaves no trace.
    pub(super) fn hide(&mut self) {
        self.frames.push(Frame::Hidden);
    }

    /// Closes what was opened last.
    pub(super) fn close(&mut self, span: Range<usize>) {
        match self.frames.pop() {
            Some(Frame::Element) => self.push(Part::Close, span),
            Some(Frame::Link) => {
                self.in_link = false;
                self.push(Part::Close, span);
            }
            Some(Frame::Heading(from, written)) => self.close_heading(from, written, span),
            Some(Frame::Leaf(position)) => self.fill(position),
            Some(Frame::Note) => {
                if let Some((label, nodes)) = self.open_notes.pop() {
                    self.notes.define(&label, nodes);
                }
            }
            Some(Frame::Hidden) | None => {}
        }
    }

    /// Adds a part that holds no others.
    pub(super) fn push(&mut self, part: Part, span: Range<usize>) {
        self.nodes().push(Node { part, span });
    }

    /// Adds a reference to a footnote.
    pub(super) fn refer(&mut self, label: &str, span: Range<usize>) {
        let note = self.notes.refer(label);
        self.push(Part::Reference(note), span);
    }

    pub(super) fn finish(self) -> Document {
        Document {
            body: self.body,
            notes: self.notes.numbered(),
            outline: Outline::of(self.headings),
            blocks: self.blocks,
        }
    }

    fn nodes(&mut self) -> &mut Vec<Node> {
        self.open_notes.last_mut().map_or(&mut self.body, |(_, nodes)| nodes)
    }

    /// A heading without words would be an empty line of the table of contents: it is left out.
    fn close_heading(&mut self, from: usize, mut written: Written, span: Range<usize>) {
        let nodes = self.nodes();
        text_of(nodes.get(from..).unwrap_or_default()).trim().clone_into(&mut written.text);
        if written.text.is_empty() {
            return nodes.truncate(from);
        }
        self.push(Part::Close, span);
        self.headings.push(written);
    }

    fn fill(&mut self, position: usize) {
        self.in_leaf = false;
        let nodes = self.nodes();
        let within = text_of(nodes.get(position + 1..).unwrap_or_default());
        nodes.truncate(position + 1);
        match nodes.last_mut().map(|node| &mut node.part) {
            Some(Part::Image(image)) => within.trim().clone_into(&mut image.alt),
            Some(Part::CodeBlock { text, .. }) => *text = within,
            _ => {}
        }
    }
}
