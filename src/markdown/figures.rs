//! Pictures that stand by themselves: a paragraph of nothing but pictures is not a paragraph but figures, each with its caption
//! and credit. A picture within a line has no place for these.

use super::document::{Document, Element, Image, Node, Part, contents};
use std::ops::Range;

/// Whether what follows the opening of a paragraph is nothing but pictures, each on a line of its own or one behind the other.
pub(super) fn is_figures(after: &[Node]) -> bool {
    let within = contents(after);
    let fits = |node: &Node| match &node.part {
        Part::Image(_) | Part::SoftBreak | Part::HardBreak => true,
        Part::Text(text) => text.trim().is_empty(),
        _ => false,
    };
    within.iter().all(fits) && within.iter().any(|node| matches!(node.part, Part::Image(_)))
}

/// The pictures within lines of text, cells, headings and links, with their places in bytes of the file.
pub(super) fn in_lines(document: &Document) -> impl Iterator<Item = (&Image, Range<usize>)> {
    document.lists().flat_map(|nodes| {
        let mut figures_end = 0;
        nodes.iter().enumerate().filter_map(move |(at, node)| match &node.part {
            Part::Open(Element::Paragraph) => {
                let after = nodes.get(at + 1..).unwrap_or_default();
                figures_end = if is_figures(after) { at + 1 + contents(after).len() } else { figures_end };
                None
            }
            Part::Image(image) if at >= figures_end => Some((image, node.span.clone())),
            _ => None,
        })
    })
}
