//! YAML as a tree with places: what the event parser says, kept in one list of nodes. Only as deep as a file of ours can
//! sensibly be, so that whoever walks the tree may call itself.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use std::collections::HashMap;
use std::ops::Range;

/// How deep lists and maps may stand in each other.
const DEEPEST: usize = 64;

/// The position of a node in its tree.
pub(super) type NodeId = usize;

/// A document.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// Its outermost node; none for an empty document.
    pub(super) root: Option<NodeId>,
}

/// A value or a key.
#[derive(Debug)]
pub(super) struct Node {
    /// Its bytes in the text. A block ends where its last value does.
    pub(super) span: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind {
    /// A word, a number, a text.
    Scalar(Scalar),
    /// Its items.
    List(Vec<NodeId>),
    /// Its keys with their values, in the order of the text.
    Map(Vec<(NodeId, NodeId)>),
    /// Another node, meant again.
    Alias(Option<NodeId>),
}

/// A scalar.
#[derive(Debug)]
pub(super) struct Scalar {
    /// What it says, without quotation marks.
    pub(super) text: String,
    /// How it is written.
    pub(super) style: ScalarStyle,
    /// It carries a tag such as `!!str`.
    pub(super) tagged: bool,
}

/// Why there is no tree.
#[derive(Debug)]
pub(super) enum Broken {
    /// The YAML can't be read, with the byte at which that was noticed.
    Syntax(ScanError, usize),
    /// A second document begins here.
    SecondDocument(Range<usize>),
    /// Lists and maps stand too deep in each other.
    TooDeep(Range<usize>),
}

impl Tree {
    /// Reads the one document of a text.
    pub(super) fn parse(text: &str) -> Result<Self, Broken> {
        let mut builder = Builder { places: Places::of(text), ..Builder::default() };
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| {
                let at = builder.places.byte(error.marker().index());
                Broken::Syntax(error, at)
            })?;
            builder.take(event, span)?;
        }
        Ok(builder.tree)
    }

    /// A node, which is its target if it is an alias.
    pub(super) fn node(&self, id: NodeId) -> Option<&Node> {
        let node = self.nodes.get(id)?;
        match node.kind {
            Kind::Alias(target) => self.nodes.get(target?).filter(|node| !matches!(node.kind, Kind::Alias(_))),
            _ => Some(node),
        }
    }

    /// The bytes of a node where it stands, alias or not.
    pub(super) fn span(&self, id: NodeId) -> Range<usize> {
        self.nodes.get(id).map_or(0..0, |node| node.span.clone())
    }

    /// What a scalar says; nothing for lists and maps.
    pub(super) fn scalar(&self, id: NodeId) -> Option<&Scalar> {
        match &self.node(id)?.kind {
            Kind::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// The keys of a map with their values; nothing for other nodes.
    pub(super) fn entries(&self, id: NodeId) -> &[(NodeId, NodeId)] {
        match self.node(id).map(|node| &node.kind) {
            Some(Kind::Map(entries)) => entries,
            _ => &[],
        }
    }

    /// The first entry of a map under a key.
    pub(super) fn entry(&self, map: NodeId, key: &str) -> Option<(NodeId, NodeId)> {
        let is_key = |id: NodeId| self.scalar(id).is_some_and(|scalar| scalar.text.trim() == key);
        self.entries(map).iter().copied().find(|(id, _)| is_key(*id))
    }
}

#[derive(Default)]
struct Builder {
    tree: Tree,
    places: Places,
    /// The lists and maps that are not closed yet, each with the key that waits for its value.
    open: Vec<(NodeId, Option<NodeId>)>,
    anchors: HashMap<usize, NodeId>,
    documents: usize,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Broken> {
        let bytes = self.places.byte(span.start.index())..self.places.byte(span.end.index());
        match event {
            Event::DocumentStart(_) if self.documents > 0 => return Err(Broken::SecondDocument(bytes)),
            Event::DocumentStart(_) => self.documents += 1,
            Event::Scalar(text, style, anchor, tag) => {
                // For a key between braces without a colon the parser gives the sign behind it as the value.
                let nothing = text.is_empty() && style == ScalarStyle::Plain;
                let bytes = if nothing { bytes.start..bytes.start } else { bytes };
                let scalar = Scalar { text: text.into_owned(), style, tagged: tag.is_some() };
                self.add(bytes, Kind::Scalar(scalar), anchor);
            }
            Event::Alias(anchor) => {
                let target = self.anchors.get(&anchor).copied();
                self.add(bytes, Kind::Alias(target), 0);
            }
            Event::SequenceStart(anchor, _) => self.enter(bytes, Kind::List(Vec::new()), anchor)?,
            Event::MappingStart(anchor, _) => self.enter(bytes, Kind::Map(Vec::new()), anchor)?,
            Event::SequenceEnd | Event::MappingEnd => self.leave(&bytes),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn add(&mut self, span: Range<usize>, kind: Kind, anchor: usize) -> NodeId {
        let id = self.tree.nodes.len();
        self.tree.nodes.push(Node { span, kind });
        if anchor > 0 {
            self.anchors.insert(anchor, id);
        }
        self.hang(id);
        id
    }

    /// Hangs a node into the list or map that is open.
    fn hang(&mut self, id: NodeId) {
        let Some((parent, waiting)) = self.open.last_mut() else {
            self.tree.root.get_or_insert(id);
            return;
        };
        match self.tree.nodes.get_mut(*parent).map(|node| &mut node.kind) {
            Some(Kind::List(items)) => items.push(id),
            Some(Kind::Map(entries)) => match waiting.take() {
                Some(key) => entries.push((key, id)),
                None => *waiting = Some(id),
            },
            _ => {}
        }
    }

    fn enter(&mut self, span: Range<usize>, kind: Kind, anchor: usize) -> Result<(), Broken> {
        if self.open.len() >= DEEPEST {
            return Err(Broken::TooDeep(span));
        }
        let id = self.add(span, kind, anchor);
        self.open.push((id, None));
        Ok(())
    }

    /// A list or map in brackets ends with its bracket; one in a block where its last value does, for the parser only knows
    /// where the next thing begins.
    fn leave(&mut self, end: &Range<usize>) {
        let Some((id, _)) = self.open.pop() else { return };
        let bracket = if end.is_empty() { 0 } else { end.start + 1 };
        let last = match self.tree.nodes.get(id).map(|node| &node.kind) {
            Some(Kind::List(items)) => items.last().copied(),
            Some(Kind::Map(entries)) => entries.last().map(|(_, value)| *value),
            _ => None,
        };
        let last = last.map_or(0, |last| self.tree.span(last).end);
        if let Some(node) = self.tree.nodes.get_mut(id) {
            node.span.end = node.span.end.max(bracket).max(last);
        }
    }
}

/// Bytes by the number of characters before them: the parser counts characters.
#[derive(Default)]
struct Places {
    /// Empty for ASCII, where both are the same.
    bytes: Vec<usize>,
    end: usize,
}

impl Places {
    fn of(text: &str) -> Self {
        let bytes = if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(byte, _)| byte).collect() };
        Self { bytes, end: text.len() }
    }

    fn byte(&self, characters: usize) -> usize {
        if self.bytes.is_empty() {
            return characters.min(self.end);
        }
        self.bytes.get(characters).copied().unwrap_or(self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(text: &str) -> Vec<&str> {
        let tree = Tree::parse(text).unwrap_or_default();
        tree.nodes.iter().map(|node| text.get(node.span.clone()).unwrap_or("out of range")).collect()
    }

    #[test]
    fn a_block_ends_with_its_last_value() {
        let text = "đ:\r\n  - x   # c\r\n  - {k: \"ê\"}\r\nz: 1\r\n\r\n";
        let (list, map) = ("- x   # c\r\n  - {k: \"ê\"}", "{k: \"ê\"}");
        let whole = "đ:\r\n  - x   # c\r\n  - {k: \"ê\"}\r\nz: 1";
        assert_eq!(spans(text), [whole, "đ", list, "x", map, "k", "\"ê\"", "z", "1"]);
    }

    #[test]
    fn a_value_that_is_not_there_has_no_bytes() {
        assert_eq!(spans("{a: 1, b, c: , d}"), ["{a: 1, b, c: , d}", "a", "1", "b", "", "c", "", "d", ""]);
        assert_eq!(spans("a: \"\"\nb:\n"), ["a: \"\"\nb", "a", "\"\"", "b", ""]);
    }

    #[test]
    fn an_alias_is_what_it_stands_for() {
        let tree = Tree::parse("a: &x {b: 1}\nc: *x\n").unwrap_or_default();
        let target = tree.root.and_then(|root| tree.entry(root, "c")).map(|(_, value)| tree.entries(value).len());
        assert_eq!(target, Some(1));
    }

    #[test]
    fn a_tree_has_one_document_and_a_bounded_depth() {
        assert!(matches!(Tree::parse("a: 1\n---\nb: 2\n"), Err(Broken::SecondDocument(span)) if span == (5..8)));
        assert!(matches!(Tree::parse(&"- ".repeat(5000)), Err(Broken::TooDeep(_))));
        assert!(Tree::parse(&"[".repeat(5000)).is_err());
        assert!(Tree::parse("").is_ok_and(|tree| tree.root.is_none()));
    }
}
