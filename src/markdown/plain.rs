//! The words of a text without their form: for summaries, search and the names of links.

use super::document::{Document, Element, Node, Part};

/// The words of a document: a line for each paragraph, heading, item, row of a table or line of code, footnotes last.
/// Pictures give their alternative text, references to footnotes nothing.
#[must_use]
pub fn plain(document: &Document) -> String {
    let mut lines = Lines::default();
    for nodes in document.lists() {
        lines.new_line();
        lines.nodes(nodes);
    }
    lines.new_line();
    lines.out.truncate(lines.out.trim_end().len());
    lines.out
}

/// The words of some parts of a document, as they stand.
pub(super) fn text_of(nodes: &[Node]) -> String {
    let mut lines = Lines::default();
    lines.nodes(nodes);
    lines.out
}

#[derive(Default)]
struct Lines {
    out: String,
    /// For each open element, whether it ends its line.
    open: Vec<bool>,
}

impl Lines {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.part(&node.part);
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Open(element) => self.open(element),
            Part::Close => {
                if self.open.pop().unwrap_or_default() {
                    self.new_line();
                }
            }
            Part::Text(text) | Part::Code(text) => self.out.push_str(text),
            Part::CodeBlock { text, .. } => {
                self.new_line();
                self.out.push_str(text);
                self.new_line();
            }
            Part::Image(image) => self.out.push_str(&image.alt),
            Part::SoftBreak | Part::HardBreak => self.out.push(' '),
            Part::Rule => self.new_line(),
            Part::Reference(_) | Part::Task { .. } | Part::Block(_) => {}
        }
    }

    fn open(&mut self, element: &Element) {
        self.open.push(element.is_block());
        if element.is_block() {
            self.new_line();
        } else if matches!(element, Element::Cell { .. }) && !self.out.is_empty() && !self.out.ends_with(['\n', ' ']) {
            self.out.push(' ');
        }
    }

    fn new_line(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}
