//! Holds a document against the shape of its type and collects everything that doesn't fit. serde stops at the first problem
//! and knows no places; this doesn't and does.

use super::Document;
use super::shape::{MapShape, Shape, ShapeId, Shapes, TextShape};
use super::tree::{Kind, Node, NodeId, Scalar};
use super::value::{self, Written};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::load::similar::{listed, similar};
use saphyr_parser::ScalarStyle;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Everything in a document that its type doesn't take.
pub(super) fn misfits(document: &Document<'_>, shapes: &Shapes) -> Vec<Diagnostic> {
    let mut fit = Fit { document, shapes, found: Vec::new(), seen: HashSet::new() };
    let name = Name { key: document.excerpt.file, span: None };
    match document.tree.root {
        Some(root) => fit.node(root, shapes.root, &name),
        None => fit.empty_document(),
    }
    fit.found
}

/// The key under which a value stands, to speak of it and to point at it.
#[derive(Clone)]
struct Name<'a> {
    key: &'a str,
    span: Option<Range<usize>>,
}

/// The kind of map that one is held against, among those that could stand there.
#[derive(Clone, Copy)]
struct MapKind<'a> {
    chosen: &'a MapShape,
    all: &'a [MapShape],
}

struct Fit<'a> {
    document: &'a Document<'a>,
    shapes: &'a Shapes,
    found: Vec<Diagnostic>,
    /// Lists and maps that were held against a shape: an alias brings them again, perhaps forever.
    seen: HashSet<(*const Node, ShapeId)>,
}

impl<'a> Fit<'a> {
    fn node(&mut self, id: NodeId, shape_id: ShapeId, name: &Name<'a>) {
        let (Some(node), Some(shape)) = (self.document.tree.node(id), self.shapes.get(shape_id)) else { return };
        let span = self.document.tree.span(id);
        match &node.kind {
            Kind::Scalar(scalar) => self.scalar(scalar, span, shape, name),
            _ if !self.seen.insert((std::ptr::from_ref(node), shape_id)) => {}
            Kind::List(items) if shape.list.is_some() => self.list(items, shape, name),
            Kind::List(_) => self.wrong_type("list", span, shape, name),
            Kind::Map(entries) => match self.choose(id, &shape.maps) {
                Some(chosen) => self.map(entries, MapKind { chosen, all: &shape.maps }, &node.span, name),
                None => self.wrong_type("map", span, shape, name),
            },
            Kind::Alias(_) => {}
        }
    }

    fn list(&mut self, items: &[NodeId], shape: &Shape, name: &Name<'a>) {
        let name = Name { span: None, key: name.key };
        for id in items {
            shape.list.iter().for_each(|item| self.node(*id, *item, &name));
        }
    }

    /// Of several kinds of map the one that knows a key of this one, or nearly knows it, else the first.
    fn choose(&self, id: NodeId, maps: &'a [MapShape]) -> Option<&'a MapShape> {
        let knows = |map: &&MapShape| map.known.iter().any(|(key, _)| self.document.tree.entry(id, key).is_some());
        let keys = || self.document.tree.entries(id).iter().filter_map(|(key, _)| self.document.tree.scalar(*key));
        let possible = |map: &'a MapShape| map.known.iter().map(|(key, _)| key.as_str());
        let nearly = |map: &&'a MapShape| keys().any(|key| similar(&key.text, possible(map)).is_some());
        maps.iter().find(knows).or_else(|| maps.iter().find(nearly)).or_else(|| maps.first())
    }

    fn map(&mut self, entries: &[(NodeId, NodeId)], kind: MapKind<'a>, span: &Range<usize>, name: &Name<'a>) {
        let (mut present, mut guessed) = (HashMap::<&str, Range<usize>>::new(), HashSet::new());
        let mut rest = entries;
        while let Some(((key, value), after)) = rest.split_first() {
            rest = after;
            let Some((scalar, span)) = self.key(*key, name) else { continue };
            let key = scalar.text.trim();
            if let Some(first) = present.get(key) {
                self.duplicate(key, span.clone(), first.clone());
            } else {
                present.insert(key, span.clone());
            }
            let name = Name { key, span: Some(span) };
            if let Some(pieces) = self.torn_number(*value, after, kind, &name) {
                rest = after.get(pieces..).unwrap_or_default();
                continue;
            }
            let meant = self.entry(scalar, *value, kind, &name);
            guessed.extend(meant);
        }
        let at = name.span.clone().unwrap_or_else(|| self.first_line(span));
        let is_there = |key: &str| present.contains_key(key) || guessed.contains(key);
        for key in kind.chosen.needed.iter().filter(|key| !is_there(key)) {
            self.refuse(missing(key), at.clone());
        }
    }

    /// Refuses a number in local form whose commas YAML took for ends of entries: in `{rate: 38,49%}` the parser sees `38` and
    /// a key `49%`. Gives the number of entries that are pieces of it.
    fn torn_number(
        &mut self,
        value: NodeId,
        after: &[(NodeId, NodeId)],
        kind: MapKind<'a>,
        name: &Name<'a>,
    ) -> Option<usize> {
        let (tree, text) = (&self.document.tree, &self.document.excerpt.text);
        let start = tree.span(value);
        let begins = |key: &Range<usize>| text.get(key.start..)?.chars().next();
        let mut end = start.end;
        let pieces = after.iter().take_while(|(key, nothing)| {
            let key = tree.span(*key);
            let joined = text.get(end..key.start) == Some(",") && begins(&key).is_some_and(|c| c.is_ascii_digit());
            end = if joined { key.end } else { end };
            joined && tree.span(*nothing).is_empty()
        });
        let pieces = pieces.count();
        let span = start.start..end;
        let source = text.get(span.clone()).filter(|_| pieces > 0)?;
        let shape = self.shapes.get(kind.chosen.known(name.key)?)?;
        let number = Scalar { text: source.to_owned(), style: ScalarStyle::Plain, tagged: false };
        let refusal = value::refusal(&number, shape, Written { key: name.key, source })?;
        let is_local = refusal.clone().nowhere().code == code::NUMBER_LOCAL_FORM;
        is_local.then(|| {
            self.refuse(refusal, span);
            pieces
        })
    }

    fn key(&mut self, id: NodeId, name: &Name<'a>) -> Option<(&'a Scalar, Range<usize>)> {
        let span = self.document.tree.span(id);
        let scalar = self.document.tree.scalar(id);
        if scalar.is_none() {
            let text = Shape { text: Some(TextShape::default()), ..Shape::default() };
            self.wrong_type("list", span.clone(), &text, name);
        }
        scalar.map(|scalar| (scalar, span))
    }

    /// Gives back the key that was probably meant, if it is not a known one: that one is not missing as well.
    fn entry(&mut self, key: &Scalar, value: NodeId, kind: MapKind<'a>, name: &Name<'a>) -> Option<&'a str> {
        if let Some(known) = kind.chosen.known(name.key) {
            self.node(value, known, name);
        } else if let Some((keys, values)) = kind.chosen.others {
            let span = name.span.clone().unwrap_or_default();
            self.shapes.get(keys).into_iter().for_each(|keys| self.scalar(key, span.clone(), keys, name));
            self.node(value, values, name);
        } else {
            return self.unknown_key(kind, name);
        }
        None
    }

    fn unknown_key(&mut self, kind: MapKind<'a>, name: &Name<'a>) -> Option<&'a str> {
        let known = || kind.all.iter().flat_map(|map| &map.known).map(|(key, _)| key.as_str());
        let meant = similar(name.key, known());
        let mut refusal = Refusal::new(code::YAML_UNKNOWN_KEY, &[("key", name.key)]);
        if let Some(meant) = meant {
            refusal = refusal.hint("hint-similar", &[("corrected", meant)]);
        }
        let refusal = refusal.hint("hint-known", &[("names", &listed(known()))]);
        self.refuse(refusal, name.span.clone().unwrap_or_default());
        meant
    }

    fn scalar(&mut self, scalar: &Scalar, span: Range<usize>, shape: &'a Shape, name: &Name<'a>) {
        let source = self.document.excerpt.text.get(span.clone()).unwrap_or_default();
        let at = if span.is_empty() { name.span.clone().unwrap_or(span) } else { span };
        if let Some(refusal) = value::refusal(scalar, shape, Written { key: name.key, source }) {
            self.refuse(refusal, at);
        } else if source.is_empty() && !shape.nothing {
            // Nothing under a key means an empty map, which may lack what it needs.
            let needed = shape.maps.first().into_iter().flat_map(|map| &map.needed);
            needed.for_each(|key| self.refuse(missing(key), at.clone()));
        }
    }

    fn duplicate(&mut self, key: &str, span: Range<usize>, first: Range<usize>) {
        let excerpt = &self.document.excerpt;
        let refusal = Refusal::new(code::YAML_DUPLICATE_KEY, &[("key", key)]);
        self.found.push(refusal.at(excerpt.place(span)).label(excerpt.place(first), "label-first", &[]));
    }

    fn wrong_type(&mut self, found: &str, span: Range<usize>, shape: &Shape, name: &Name<'a>) {
        let source = self.document.excerpt.text.get(span.clone()).unwrap_or_default();
        let refusal = value::wrong_type(found, shape, Written { key: name.key, source });
        let at = if source.contains('\n') { self.first_line(&span) } else { span };
        self.refuse(refusal, at);
    }

    /// An empty document is an empty map.
    fn empty_document(&mut self) {
        let map = self.shapes.get(self.shapes.root).and_then(|shape| shape.maps.first());
        let place = Place::file(self.document.excerpt.file);
        let needed = map.into_iter().flat_map(|map| &map.needed);
        self.found.extend(needed.map(|key| missing(key).at(place.clone())));
    }

    fn refuse(&mut self, refusal: Refusal, span: Range<usize>) {
        self.found.push(refusal.at(self.document.excerpt.place(span)));
    }

    fn first_line(&self, span: &Range<usize>) -> Range<usize> {
        let text = self.document.excerpt.text.get(span.clone()).unwrap_or_default();
        span.start..span.start + text.lines().next().map_or(0, str::len)
    }
}

fn missing(key: &str) -> Refusal {
    Refusal::new(code::YAML_MISSING_KEY, &[("key", key)]).hint("hint-add", &[("key", key)])
}
