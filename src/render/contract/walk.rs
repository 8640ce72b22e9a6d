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
    /// Templates that were included, with all that they could see.
    included: BTreeSet<(String, Fields)>,
    /// Templates that pages come to.
    pub(super) reached: BTreeSet<String>,
    pub(super) scopes: Vec<Fields>,
    way: Vec<Spot>,
    /// The page and the templates that are included in each other here.
    open: Vec<&'l str>,
    frame: Frame<'l>,
}

/// What the engine renders by itself: a page, a template that is included, a component.
#[derive(Default)]
struct Frame<'l> {
    /// The template in which the walk is.
    template: &'l str,
    /// Its template with those that it extends; none for a component, which has no blocks.
    chain: Vec<(&'l str, &'l Template)>,
    /// The blocks that stand in each other here.
    blocks: Vec<Open<'l>>,
    /// The scope that `set_global` writes to.
    globals: usize,
}

/// A block that is gone through.
#[derive(Clone, Copy)]
struct Open<'l> {
    name: &'l Name,
    /// How far up the chain its text stands, and in which template that is.
    at: usize,
    template: &'l str,
}

impl<'l> Walk<'l> {
    pub(super) fn new(library: &'l Library, shapes: &'l Shapes, strings: &'l Strings) -> Self {
        Self {
            shapes,
            strings,
            library,
            faults: BTreeSet::new(),
            gone: BTreeSet::new(),
            included: BTreeSet::new(),
            reached: BTreeSet::new(),
            scopes: Vec::new(),
            way: Vec::new(),
            open: Vec::new(),
            frame: Frame::default(),
        }
    }

    /// Goes through the template of a page, which gets these fields.
    pub(super) fn page(&mut self, name: &str, fields: &Fields) {
        let Some((name, _)) = self.library.template(name) else { return };
        let chain = self.library.chain(name);
        self.reached.extend(chain.iter().map(|(name, _)| (*name).to_owned()));
        let Some((root, template)) = chain.last().copied() else { return };
        self.scopes = vec![fields.clone()];
        self.open = vec![name];
        self.frame = Frame { template: root, chain, ..Frame::default() };
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
        let spot = Spot::new(self.frame.template, span);
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
            Node::Set { name, value, body, global } => {
                self.nodes(body);
                let shape = value.as_ref().map_or(Shape::Text, |value| self.value(value));
                self.set(name, &shape, *global);
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

    /// Sets a variable of the loop here, or of all that is rendered with it; what it was before it may still be.
    fn set(&mut self, name: &str, shape: &Shape, global: bool) {
        let at = if global { self.frame.globals } else { self.scopes.len().saturating_sub(1) };
        let before = self.scopes.iter().take(at + 1).rev().find_map(|scope| scope.get(name));
        let shape = before.map_or_else(|| shape.clone(), |before| before.clone().or(shape));
        self.scopes.get_mut(at).and_then(|scope| scope.insert(name.to_owned(), shape));
    }

    fn repeat(&mut self, (key, value): (Option<&str>, &str), of: &'l Expression, body: &'l [Node]) {
        let of = self.value(of);
        self.carried(body);
        let mut scope = Fields::from([("loop".to_owned(), Shape::Any), (value.to_owned(), of.item())]);
        scope.extend(
            key.map(|key| (key.to_owned(), if matches!(of, Shape::Record(_)) { Shape::Text } else { Shape::Any })),
        );
        self.scopes.push(scope);
        self.nodes(body);
        self.scopes.pop();
    }

    /// What a loop sets for all that is rendered with it is there from its second turn on, also above where it is set.
    fn carried(&mut self, body: &'l [Node]) {
        library::each(body, &mut |node| {
            if let Node::Set { name, global: true, .. } = node {
                self.set(name, &Shape::Any, true);
            }
        });
    }

    /// A block as the page has it: by the first template of the chain, from one of them on, that has it.
    fn block(&mut self, name: &str, from: usize) {
        let mut after = self.frame.chain.iter().enumerate().skip(from);
        let found = after.find_map(|(at, (template, tree))| Some((at, *template, library::block_named(tree, name)?)));
        let Some((at, template, (name, body))) = found else { return };
        let before = std::mem::replace(&mut self.frame.template, template);
        if self.frame.blocks.iter().any(|open| open.name.text == name.text && open.at == at) {
            self.endless(name);
        } else {
            self.frame.blocks.push(Open { name, at, template });
            self.nodes(body);
            self.frame.blocks.pop();
        }
        self.frame.template = before;
    }

    /// A block that stands within itself, by way of all that are open.
    fn endless(&mut self, name: &Name) {
        let length = self.way.len();
        self.way.extend(self.frame.blocks.iter().map(|open| Spot::new(open.template, &open.name.span)));
        self.fault(&name.span, FaultKind::Endless { block: name.text.clone() });
        self.way.truncate(length);
    }

    /// What the block says in the template that this one extends.
    pub(super) fn above(&mut self) {
        if let Some(Open { name, at, .. }) = self.frame.blocks.last().copied() {
            self.block(&name.text, at + 1);
        }
    }

    /// A template that is included sees all that is here, and keeps to itself what it sets. One that is included in itself is
    /// the engine's to refuse.
    fn include(&mut self, name: &'l Name) {
        let Some((name, template)) = self.library.template(&name.text) else { return };
        let seen: Fields = self.scopes.iter().flatten().map(|(name, shape)| (name.clone(), shape.clone())).collect();
        let is_open = self.open.contains(&name) || self.way.len() >= DEEPEST;
        if is_open || !self.included.insert((name.to_owned(), seen)) {
            return;
        }
        self.reached.insert(name.to_owned());
        self.way.push(Spot::new(self.frame.template, &(0..0)));
        self.open.push(name);
        self.scopes.push(Fields::new());
        let frame = Frame {
            template: name,
            chain: self.library.chain(name),
            globals: self.scopes.len() - 1,
            ..Frame::default()
        };
        let frame = std::mem::replace(&mut self.frame, frame);
        self.nodes(&template.body);
        self.frame = frame;
        self.scopes.pop();
        self.open.pop();
        self.way.pop();
    }

    /// A component where it is used.
    pub(super) fn component(&mut self, used: &'l Use) {
        self.nodes(&used.body);
        used.spread.iter().for_each(|map| drop(self.value(map)));
        let mut given: Fields =
            used.arguments.iter().map(|(name, value)| (name.text.clone(), self.value(value))).collect();
        let Some((template, component)) = self.library.component(&used.name.text) else {
            let (name, known) = (used.name.text.clone(), self.library.component_names());
            if self.library.is_whole() {
                self.fault(&used.name.span, FaultKind::Reference { what: What::Component, name, known });
            }
            return;
        };
        self.way.insert(0, Spot::new(template, &component.name.span));
        self.arguments(used, component);
        self.way.remove(0);
        for parameter in &component.parameters {
            if !given.contains_key(&parameter.name) {
                let shape = self.not_given(parameter, !used.spread.is_empty());
                given.insert(parameter.name.clone(), shape);
            }
        }
        self.way.push(Spot::new(self.frame.template, &used.name.span));
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

    /// Holds the arguments of a use against what the component takes. Where the use is built-in, the component is the reason.
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
        let frame = std::mem::replace(&mut self.frame, Frame { template, ..Frame::default() });
        self.nodes(&component.body);
        self.frame = frame;
        self.scopes = scopes;
    }

    /// What a variable is here.
    pub(super) fn variable(&self, name: &str) -> Option<&Shape> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }
}
