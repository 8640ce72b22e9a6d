//! The parsed text: a flat list of parts in reading order, elements opened and closed like brackets. Flat, because a text
//! may nest as deeply as its author likes, and a list is walked, copied and dropped without recursion.
//!
//! [`super::parse`] makes it and guarantees that brackets match, that links don't nest and that tables are whole.

use super::outline::{Heading, Outline};
use super::plain::text_of;
use super::target::Target;
use std::ops::Range;

/// A text with its footnotes. Holds no raw HTML and no link that isn't a [`Target`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    pub(super) body: Vec<Node>,
    /// Footnotes by number from 1: those referred to in the order of their first reference, then the rest.
    pub(super) notes: Vec<Vec<Node>>,
    pub(super) outline: Outline,
    pub(super) blocks: Vec<Block>,
}

/// A part of the text and where it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) part: Part,
    /// Bytes of the file, end exclusive, on character boundaries.
    pub(super) span: Range<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Open(Element),
    Close,
    Text(String),
    Code(String),
    /// A block of code with what stands behind its fence.
    CodeBlock {
        info: String,
        text: String,
    },
    /// A chart or a table, by its position among the blocks.
    Block(usize),
    Image(Image),
    /// A reference to a footnote, by its position in the list of notes.
    Reference(usize),
    Task {
        done: bool,
    },
    SoftBreak,
    HardBreak,
    Rule,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Element {
    Paragraph,
    /// A heading, by its position in the outline.
    Heading(usize),
    Quote(Option<Alert>),
    /// A list with its first number, if it counts.
    List(Option<u64>),
    Item,
    Table,
    TableHead,
    TableRow,
    Cell {
        head: bool,
        align: Option<Align>,
    },
    Emphasis,
    Strong,
    Strikethrough,
    Link {
        target: Target,
        title: String,
    },
    /// The words of a link that was refused.
    Refused,
}

impl Element {
    pub(super) fn is_block(&self) -> bool {
        let is_inline = matches!(
            self,
            Self::Cell { .. } | Self::Emphasis | Self::Strong | Self::Strikethrough | Self::Link { .. } | Self::Refused
        );
        !is_inline
    }
}

/// To which side a column of a table is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Center,
    Right,
}

/// The kind of an alert, a quotation that begins with `[!NOTE]` or the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Alert {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

impl Alert {
    /// The name in lower case, as it stands in class names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// A chart or a table that a text asks for, before anyone read what is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What is asked for.
    pub kind: BlockKind,
    /// The YAML between the fences.
    pub yaml: String,
    /// Where the YAML begins in the file, in bytes.
    pub start: usize,
    /// The whole block, fences and all, in bytes of the file.
    pub span: Range<usize>,
}

/// What a block asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A chart.
    Chart,
    /// A table of units.
    Units,
}

impl BlockKind {
    /// The word that its fence begins with.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Chart => "chart",
            Self::Units => "units",
        }
    }

    /// The kind of the block with such a fence; none where it is a block of code.
    pub(super) fn of(info: &str) -> Option<Self> {
        [Self::Chart, Self::Units].into_iter().find(|kind| kind.word() == info.trim())
    }

    /// The kind of the block that such a fence was probably meant for, where it is the fence of none.
    pub(super) fn nearly(info: &str) -> Option<Self> {
        let first = info.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())?.to_lowercase();
        [Self::Chart, Self::Units].into_iter().find(|kind| strsim::levenshtein(kind.word(), &first) <= 1)
    }
}

/// A picture that a text asks for, before anyone looked into the photo register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// What stands between the round brackets; an arbitrary string.
    pub source: String,
    /// What stands between the square ones, as plain text; may be empty.
    pub alt: String,
    /// What stands in quotes behind the source; may be empty.
    pub title: String,
}

/// A link of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkUse<'a> {
    /// Where it leads.
    pub target: &'a Target,
    /// Its words as plain text; may be empty.
    pub text: String,
    /// The whole link, brackets and all, in bytes of the file.
    pub span: Range<usize>,
}

impl Document {
    /// Every link, those of the text first, then those of its footnotes.
    pub fn links(&self) -> impl Iterator<Item = LinkUse<'_>> {
        self.lists().flat_map(|nodes| {
            nodes.iter().enumerate().filter_map(|(position, node)| match &node.part {
                Part::Open(Element::Link { target, .. }) => {
                    let after = nodes.get(position + 1..).unwrap_or_default();
                    let text = text_of(contents(after)).trim().to_owned();
                    Some(LinkUse { target, text, span: node.span.clone() })
                }
                _ => None,
            })
        })
    }

    /// Every picture with its place in bytes of the file, those of the text first, then those of its footnotes.
    pub fn images(&self) -> impl Iterator<Item = (&Image, Range<usize>)> {
        self.lists().flatten().filter_map(|node| match &node.part {
            Part::Image(image) => Some((image, node.span.clone())),
            _ => None,
        })
    }

    /// The pictures among them that stand within lines of text, where there is no room for caption and credit.
    pub fn images_in_lines(&self) -> impl Iterator<Item = (&Image, Range<usize>)> {
        super::figures::in_lines(self)
    }

    /// The charts and tables that the text asks for, in its order.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The headings of the text in their order: its table of contents.
    #[must_use]
    pub fn headings(&self) -> &[Heading] {
        self.outline.headings()
    }

    /// The heading that an anchor names.
    #[must_use]
    pub fn heading(&self, id: &str) -> Option<&Heading> {
        self.outline.find(id)
    }

    /// The text, then each footnote.
    pub(super) fn lists(&self) -> impl Iterator<Item = &[Node]> {
        std::iter::once(self.body.as_slice()).chain(self.notes.iter().map(Vec::as_slice))
    }
}

/// What stands within an element, given all that comes after its opening.
pub(super) fn contents(after: &[Node]) -> &[Node] {
    let mut depth = 1usize;
    let closing = after.iter().position(|node| {
        match node.part {
            Part::Open(_) => depth += 1,
            Part::Close => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    after.get(..closing.unwrap_or(after.len())).unwrap_or_default()
}
