//! Goes through a page's template as the engine would, but into every branch, and holds each name against the contract.
//! [`values`](super::values) says what an expression is.

use super::fault::{Fault, FaultKind, Spot, What};
use super::library::{self, Library};
use super::shape::{Fields, Shape, Shapes};
use super::tree::{Component, Expression, Name, Node, Template, Use};
use std::collections::{BTreeMap, BTreeSet};

/// The variables that each interface string has, by its id.
pub(super) type Strings = BTreeMap<&'static str, BTreeSet<String>>;

/// Components in components: the engine goes less deep.
const DEEPEST: usize = 100;

/// One walk through all templates of a theme.
pub(super) struct Walk<'l> {
    pub(super) shapes: &'l Shapes,
    pub(super) strings: &'l Strings,
    library: &'l Library,
    pub(super) faults: BTreeSet<Fault>,
    /// Components that were gone through, with what they were given.
    gone: BTreeSet<(String, Fields)>,
    /// Templates that pages come to.
    pub(super) reached: BTreeSet<String>,
    pub(super) scopes: Vec<Fields>,
    pub(super) template: &'l str,
    way: Vec<Spot>,
    /// The page's template with those that it extends.
    chain: Vec<(&'l str, &'l Template)>,
    /// The block that is gone through, and how far up the chain its text stands.
    within: Option<(&'l str, usize)>,
}

impl<'l> Walk<'l> {
    pub(super) fn new(library: &'l Library, shapes: &'l Shapes, strings: &'l Strings) -> Self {
        Self {
            shapes,
            strings,
            library,
            faults: BTreeSet::new(),
            gone: BTreeSet::new(),
            reached: BTreeSet::new(),
            scopes: Vec::new(),
            template: "",
            way: Vec::new(),
            chain: Vec::new(),
            within: None,
        }
    }

    /// Goes through the template of a page, which gets these fields.
    pub(super) fn page(&mut self, name: &'l str, fields: &Fields) {
        self.chain = self.library.chain(name);
        self.reached.extend(self.chain.iter().map(|(name, _)| (*name).to_owned()));
        let Some((root, template)) = self.chain.last().copied() else { return };
        self.scopes = vec![fields.clone()];
        self.template = root;
        self.nodes(&template.body);
    }

    /// Goes through a component by itself, given whatever it takes.
    pub(super) fn alone(&mut self, name: &'l str) {
        let Some((template, component)) = self.library.component(name) else { return };
        if self.gone.iter().all(|(gone, _)| gone != name) {
            let given = component.parameters.iter().map(|parameter| (parameter.name.clone(), Shape::Any)).collect();
            self.within_component(template, component, given);
        }
    }

    pub(super) fn fault(&mut self, span: &std::ops::Range<usize>, kind: FaultKind) {
        let spot = Spot::new(self.template, span);
        let is_known = |fault: &Fault| fault.spot == spot && fault.kind == kind && self.way.len() >= fault.way.len();
        if !self.faults.iter().any(is_known) {
            self.faults.insert(Fault { spot, way: self.way.clone(), kind });
        }
    }

    fn nodes(&mut self, nodes: &'l [Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &'l Node) {
        match node {
            Node::Print(expression) => self.print(expression),
            Node::Set { name, value, body } => {
                self.nodes(body);
                let shape = value.as_ref().map_or(Shape::Text, |value| self.value(value));
                self.set(name, shape);
            }
            Node::For { key, value, of, body, otherwise } => {
                self.repeat((key.as_deref(), value), of, body);
                self.nodes(otherwise);
            }
            Node::If { condition, body, otherwise } => {
                self.value(condition);
                self.nodes(body);
                self.nodes(otherwise);
            }
            Node::Block { name, .. } => self.block(&name.text, 0),
            Node::Include(name) => self.include(name),
            Node::Section(body) => self.nodes(body),
            Node::Arguments(filters) => filters.iter().for_each(|filter| drop(self.value(filter))),
        }
    }

    /// A value that is printed; one with fields would be printed with all its signs.
    fn print(&mut self, expression: &'l Expression) {
        let shape = self.value(expression);
        let known = match &shape {
            Shape::Record(name) => self.shapes.record(name).into_iter().flat_map(Fields::keys).cloned().collect(),
            Shape::List(_) => Vec::new(),
            _ => return,
        };
        let span = expression.span().unwrap_or_default();
        self.fault(&span, FaultKind::Printed { of: shape.name().to_owned(), known });
    }

    fn set(&mut self, name: &str, shape: Shape) {
        if let Some(scope) = self.scopes.last_mut() {
            let shape = match scope.remove(name) {
                Some(before) => before.or(&shape),
                None => shape,
            };
            scope.insert(name.to_owned(), shape);
        }
    }

    fn repeat(&mut self, (key, value): (Option<&str>, &str), of: &'l Expression, body: &'l [Node]) {
        let of = self.value(of);
        let mut scope = Fields::from([("loop".to_owned(), Shape::Any), (value.to_owned(), of.item())]);
        scope.extend(
            key.map(|key| (key.to_owned(), if matches!(of, Shape::Record(_)) { Shape::Text } else { Shape::Any })),
        );
        self.scopes.push(scope);
        self.nodes(body);
        self.scopes.pop();
    }

    /// A block as the page has it: by the first template of the chain, from one of them on, that has it.
    fn block(&mut self, name: &str, from: usize) {
        let mut after = self.chain.iter().enumerate().skip(from);
        let found = after.find_map(|(at, (template, tree))| Some((at, *template, library::block_named(tree, name)?)));
        let Some((at, template, (name, body))) = found else { return };
        let before = (self.template, self.within);
        (self.template, self.within) = (template, Some((name, at)));
        self.nodes(body);
        (self.template, self.within) = before;
    }

    /// What the block says in the template that this one extends.
    pub(super) fn above(&mut self) {
        if let Some((name, at)) = self.within {
            self.block(name, at + 1);
        }
    }

    fn include(&mut self, name: &'l Name) {
        let Some((name, template)) = self.library.templates().find(|(other, _)| *other == name.text) else { return };
        if self.way.len() >= DEEPEST {
            return;
        }
        self.reached.insert(name.to_owned());
        let before = std::mem::replace(&mut self.template, name);
        self.way.push(Spot::new(before, &(0..0)));
        self.nodes(&template.body);
        self.way.pop();
        self.template = before;
    }

    /// A component where it is used.
    pub(super) fn component(&mut self, used: &'l Use) {
        self.scopes.push(Fields::new());
        self.nodes(&used.body);
        self.scopes.pop();
        used.spread.iter().for_each(|map| drop(self.value(map)));
        let mut given: Fields =
            used.arguments.iter().map(|(name, value)| (name.text.clone(), self.value(value))).collect();
        let Some((template, component)) = self.library.component(&used.name.text) else {
            let (name, known) = (used.name.text.clone(), self.library.component_names());
            return self.fault(&used.name.span, FaultKind::Reference { what: What::Component, name, known });
        };
        self.arguments(used, component);
        for parameter in &component.parameters {
            if !given.contains_key(&parameter.name) {
                let shape = self.not_given(parameter, !used.spread.is_empty());
                given.insert(parameter.name.clone(), shape);
            }
        }
        self.way.push(Spot::new(self.template, &used.name.span));
        self.within_component(template, component, given);
        self.way.pop();
    }

    /// What a parameter is that was not passed.
    fn not_given(&mut self, parameter: &'l super::tree::Parameter, is_spread: bool) -> Shape {
        match &parameter.default {
            _ if is_spread => Shape::Any,
            _ if parameter.implicit => self.variable(&parameter.name).cloned().unwrap_or(Shape::Any),
            Some(Expression::Nothing) | None => Shape::Any,
            Some(default) => self.value(default),
        }
    }

    /// Holds the arguments of a use against what the component takes.
    fn arguments(&mut self, used: &'l Use, component: &'l Component) {
        let known: Vec<String> = component.parameters.iter().map(|parameter| parameter.name.clone()).collect();
        for (name, _) in used.arguments.iter().filter(|(name, _)| !known.contains(&name.text)) {
            if component.rest.is_none() {
                let (name, span) = (name.text.clone(), &name.span);
                self.fault(span, FaultKind::Reference { what: What::Argument, name, known: known.clone() });
            }
        }
        for parameter in
            component.parameters.iter().filter(|parameter| parameter.default.is_none() && !parameter.implicit)
        {
            let is_given = used.arguments.iter().any(|(name, _)| name.text == parameter.name);
            if !is_given && used.spread.is_empty() {
                let kind = FaultKind::NotGiven { component: used.name.text.clone(), name: parameter.name.clone() };
                self.fault(&used.name.span, kind);
            }
        }
    }

    fn within_component(&mut self, template: &'l str, component: &'l Component, mut given: Fields) {
        given.insert("body".to_owned(), Shape::Text);
        given.extend(component.rest.iter().map(|rest| (rest.clone(), Shape::Any)));
        let is_new = self.gone.insert((component.name.text.clone(), given.clone()));
        if !is_new || self.way.len() >= DEEPEST {
            return;
        }
        self.reached.insert(template.to_owned());
        let scopes = std::mem::replace(&mut self.scopes, vec![given]);
        let before = (self.template, self.within);
        (self.template, self.within) = (template, None);
        self.nodes(&component.body);
        (self.template, self.within) = before;
        self.scopes = scopes;
    }

    /// What a variable is here.
    pub(super) fn variable(&self, name: &str) -> Option<&Shape> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }
}
