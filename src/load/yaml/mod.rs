//! YAML files into their types, with every problem at once and in its place.
//!
//! A [`Document`] is the text as a tree with places; a [`Reader`] holds it against the shape of a type, and only if nothing
//! is amiss lets serde read it, so that serde's own words are needed for almost nothing. Start at [`read`]. Tables in block
//! scalars are found here ([`Document::table`]) and read in [`table`](super::table).

mod excerpt;
mod fit;
mod shape;
mod syntax;
mod tree;
mod value;
mod words;

pub(super) use excerpt::Excerpt;

use crate::diag::{At, Diagnostic, KeyPath, Place, Refusal, Segment, code};
use saphyr_parser::ScalarStyle;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use shape::Shapes;
use std::marker::PhantomData;
use std::ops::Range;
use tree::{Kind, NodeId, Tree};

/// Reads a whole file into its type, or says everything that is wrong with it.
pub fn read<T: DeserializeOwned + JsonSchema>(file: &str, text: &str) -> Result<T, Vec<Diagnostic>> {
    Reader::new().read(&Document::parse(Excerpt::whole(file, text))?)
}

/// Reads a piece of a file, which begins `start` bytes into it, in the same way.
pub fn read_part<T: DeserializeOwned + JsonSchema>(file: &str, text: &str, start: usize) -> Result<T, Vec<Diagnostic>> {
    Reader::new().read(&Document::parse(Excerpt::at(file, text, start))?)
}

/// The value at a path of keys of such a piece, as a place.
#[must_use]
pub fn place_in_part(file: &str, text: &str, start: usize, path: &KeyPath) -> Place {
    let document = Document::parse(Excerpt::at(file, text, start));
    document.map_or_else(|_| Place::file(file), |document| document.place(path))
}

/// What a type takes, worked out once for all files of a kind.
#[derive(Debug)]
pub(super) struct Reader<T> {
    shapes: Shapes,
    value: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + JsonSchema> Reader<T> {
    pub(super) fn new() -> Self {
        Self { shapes: Shapes::of(&super::schema::of::<T>()), value: PhantomData }
    }

    /// A document as a value of the type, or everything in it that the type doesn't take.
    pub(super) fn read(&self, document: &Document<'_>) -> Result<T, Vec<Diagnostic>> {
        let misfits = fit::misfits(document, &self.shapes);
        if !misfits.is_empty() {
            return Err(misfits);
        }
        serde_yaml::from_str(&document.excerpt.text).map_err(|error| vec![document.refused(&error)])
    }
}

/// The YAML of a file as a tree with places.
#[derive(Debug)]
pub(super) struct Document<'a> {
    excerpt: Excerpt<'a>,
    tree: Tree,
}

/// What stands under the key of a table.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum TableText {
    /// Its lines, in bytes of the file.
    Lines(Range<usize>),
    /// The name of a file, and its bytes.
    File(String, Range<usize>),
}

impl<'a> Document<'a> {
    pub(super) fn parse(excerpt: Excerpt<'a>) -> Result<Self, Vec<Diagnostic>> {
        match Tree::parse(&excerpt.text) {
            Ok(tree) => Ok(Self { excerpt, tree }),
            Err(broken) => Err(vec![syntax::problem(&broken, &excerpt)]),
        }
    }

    /// A file with a table under a top key, whose lines are kept from the YAML readers if nothing speaks against it.
    pub(super) fn parse_with_table(file: &'a str, text: &'a str, key: &str) -> Result<Self, Vec<Diagnostic>> {
        let without = Excerpt::without_table(file, text, key).and_then(|excerpt| Self::parse(excerpt).ok());
        match without {
            Some(document) if document.has_empty_block(key) => Ok(document),
            _ => Self::parse(Excerpt::whole(file, text)),
        }
    }

    /// What a top key says, if it is a scalar.
    pub(super) fn word(&self, key: &str) -> Option<&str> {
        let (_, value) = self.tree.entry(self.tree.root?, key)?;
        self.tree.scalar(value).map(|scalar| scalar.text.trim())
    }

    /// The table under a top key. A table that is folded or quoted has lost its lines and is refused.
    pub(super) fn table(&self, key: &str) -> Option<Result<TableText, Vec<Diagnostic>>> {
        let (key_id, value) = self.tree.entry(self.tree.root?, key)?;
        let scalar = self.tree.scalar(value)?;
        let span = self.tree.span(value);
        let source = self.excerpt.text.get(span.clone()).unwrap_or_default();
        match (scalar.style, &self.excerpt.cut) {
            (ScalarStyle::Literal, Some(cut)) => Some(Ok(TableText::Lines(cut.clone()))),
            (ScalarStyle::Literal, None) if scalar.text.trim().is_empty() => {
                Some(Ok(TableText::Lines(self.excerpt.in_file(span.end..span.end))))
            }
            (ScalarStyle::Literal, None) => Some(Ok(TableText::Lines(self.block_lines(&span)))),
            (ScalarStyle::Plain, _) if words::is_nothing(scalar.text.trim()) => None,
            _ if scalar.style == ScalarStyle::Folded || source.contains('\n') || scalar.text.contains('\n') => {
                Some(Err(vec![no_table(key, self.excerpt.place(self.tree.span(key_id)))]))
            }
            _ => Some(Ok(TableText::File(scalar.text.trim().to_owned(), self.excerpt.in_file(span)))),
        }
    }

    /// The value at a path of keys, as a place.
    pub(super) fn place(&self, path: &KeyPath) -> Place {
        Place { file: self.excerpt.file.to_owned(), at: self.locate(path, false) }
    }

    /// The last key of a path of keys, as a place.
    pub(super) fn key(&self, path: &KeyPath) -> Place {
        Place { file: self.excerpt.file.to_owned(), at: self.locate(path, true) }
    }

    /// Where a path of keys leads: the value, or the last key of it, or as much of the path as there is.
    pub(super) fn locate(&self, path: &KeyPath, key_wanted: bool) -> At {
        let Some(root) = self.tree.root else { return At::File };
        let mut here = Step { key: None, value: root };
        for (position, segment) in path.0.iter().enumerate() {
            match self.step(here.value, segment) {
                Some(next) => here = next,
                None if position == 0 => return At::File,
                None => return self.at(here, true),
            }
        }
        self.at(here, key_wanted)
    }

    fn step(&self, from: NodeId, segment: &Segment) -> Option<Step> {
        match segment {
            Segment::Key(key) => self.tree.entry(from, key).map(|(key, value)| Step { key: Some(key), value }),
            Segment::Index(index) => match &self.tree.node(from)?.kind {
                Kind::List(items) => items.get(*index).map(|item| Step { key: None, value: *item }),
                _ => None,
            },
        }
    }

    /// A value of several lines is pointed at by its key, or by its first line if it has none.
    fn at(&self, step: Step, key_wanted: bool) -> At {
        let span = self.tree.span(step.value);
        let source = self.excerpt.text.get(span.clone()).unwrap_or_default();
        let first_line = source.lines().next().unwrap_or_default();
        let several = first_line.len() < source.trim_end().len();
        match step.key {
            Some(key) if key_wanted || several || source.is_empty() => {
                At::Span(self.excerpt.in_file(self.tree.span(key)))
            }
            _ => At::Span(self.excerpt.in_file(span.start..span.start + first_line.len())),
        }
    }

    fn has_empty_block(&self, key: &str) -> bool {
        let value = self.tree.root.and_then(|root| self.tree.entry(root, key)).map(|(_, value)| value);
        let scalar = value.and_then(|value| self.tree.scalar(value));
        scalar.is_some_and(|scalar| scalar.style == ScalarStyle::Literal && scalar.text.is_empty())
    }

    /// The lines of a block that says something, of which the parser gives the first character that is not indentation.
    fn block_lines(&self, span: &Range<usize>) -> Range<usize> {
        let before = self.excerpt.text.get(..span.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        self.excerpt.in_file(start..span.end)
    }

    /// What serde refuses although everything seemed to fit.
    fn refused(&self, error: &serde_yaml::Error) -> Diagnostic {
        let (text, message) = (&self.excerpt.text, error.to_string());
        let start = error.location().map(|location| location.index()).filter(|at| text.is_char_boundary(*at));
        if message.starts_with("found a tab character") {
            return syntax::tab(&self.excerpt, start.unwrap_or_default());
        }
        let refusal = Refusal::new(code::YAML_VALUE, &[("value", &message), ("format", "reader")]);
        let line = start.and_then(|start| text.get(start..)?.lines().next().map(|line| start..start + line.len()));
        match line {
            Some(line) => refusal.at(self.excerpt.place(line)),
            None => refusal.at(Place::file(self.excerpt.file)),
        }
    }
}

/// The refusal of a value that is neither a table in a block nor the name of a file.
pub(super) fn no_table(key: &str, place: Place) -> Diagnostic {
    let arguments = [("key", key), ("expected", "table"), ("found", "text")];
    Refusal::new(code::YAML_WRONG_TYPE, &arguments).hint("hint-table", &[("corrected", &format!("{key}: |"))]).at(place)
}

/// Where a path has led so far.
#[derive(Clone, Copy)]
struct Step {
    key: Option<NodeId>,
    value: NodeId,
}

#[cfg(test)]
mod tests;
