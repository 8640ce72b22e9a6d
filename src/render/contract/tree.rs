//! A template as a tree: only what the contract can be held against, so that operators have no order and literals no value
//! but where a string is named by one.

use std::ops::Range;

/// A name with its place in the template.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Name {
    pub(super) text: String,
    pub(super) span: Range<usize>,
}

/// A whole template.
#[derive(Debug, Default)]
pub(super) struct Template {
    /// The template that it extends.
    pub(super) parent: Option<Name>,
    pub(super) body: Vec<Node>,
    pub(super) components: Vec<Component>,
}

/// A component as it is defined.
#[derive(Debug)]
pub(super) struct Component {
    pub(super) name: Name,
    pub(super) parameters: Vec<Parameter>,
    /// The name under which further arguments come.
    pub(super) rest: Option<String>,
    pub(super) body: Vec<Node>,
}

/// What a component is given.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    /// It comes from where the component is used, without being passed.
    pub(super) implicit: bool,
    pub(super) default: Option<Expression>,
}

/// What a template does.
#[derive(Debug)]
pub(super) enum Node {
    Print(Expression),
    Set {
        name: String,
        value: Option<Expression>,
        body: Vec<Node>,
        /// It outlasts the loop in which it is set.
        global: bool,
    },
    For {
        key: Option<String>,
        value: String,
        of: Expression,
        body: Vec<Node>,
        otherwise: Vec<Node>,
    },
    If {
        condition: Expression,
        body: Vec<Node>,
        otherwise: Vec<Node>,
    },
    Block {
        name: Name,
        body: Vec<Node>,
    },
    Include(Name),
    /// A section whose output goes through filters.
    Section(Vec<Node>),
    /// Arguments of the filters of a `set` or a section.
    Arguments(Vec<Expression>),
}

/// What has a value.
#[derive(Debug, Clone)]
pub(super) enum Expression {
    Text(Name),
    Number,
    Truth,
    Nothing,
    Variable(Name),
    Field {
        of: Box<Expression>,
        name: Name,
    },
    Item {
        of: Box<Expression>,
        index: Box<Expression>,
    },
    /// A part of a list or text.
    Slice {
        of: Box<Expression>,
        bounds: Vec<Expression>,
    },
    Filter {
        of: Box<Expression>,
        name: Name,
        arguments: Vec<(Name, Expression)>,
    },
    Test {
        of: Box<Expression>,
        name: String,
        arguments: Vec<(Name, Expression)>,
    },
    /// One of two values, `a or b` and `a if c else b`; conditions of the choice come first.
    Choice {
        conditions: Vec<Expression>,
        one: Box<Expression>,
        other: Box<Expression>,
    },
    Comprehension {
        value: Box<Expression>,
        key: Option<String>,
        name: String,
        of: Box<Expression>,
        condition: Vec<Expression>,
    },
    Use(Use),
    Call {
        name: Name,
        arguments: Vec<(Name, Expression)>,
    },
    /// Numbers, texts or truths from others.
    Operation {
        operands: Vec<Expression>,
        gives: Gives,
    },
    List(Vec<Expression>),
    Map(Vec<Expression>),
}

/// A component where it is used.
#[derive(Debug, Clone)]
pub(super) struct Use {
    pub(super) name: Name,
    pub(super) arguments: Vec<(Name, Expression)>,
    /// Maps whose entries are arguments too.
    pub(super) spread: Vec<Expression>,
    pub(super) body: std::rc::Rc<Vec<Node>>,
}

/// What an operation gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gives {
    Number,
    Text,
    Truth,
}

impl Expression {
    /// Where it stands, as far as it has a name to point at: the last one of a path.
    pub(super) fn span(&self) -> Option<Range<usize>> {
        match self {
            Self::Text(name) | Self::Variable(name) | Self::Call { name, .. } => Some(name.span.clone()),
            Self::Field { of, name } => Some(of.span().map_or(name.span.start, |of| of.start)..name.span.end),
            Self::Item { of, .. } | Self::Slice { of, .. } | Self::Filter { of, .. } | Self::Test { of, .. } => {
                of.span()
            }
            Self::Choice { one, .. } => one.span(),
            Self::Use(component) => Some(component.name.span.clone()),
            _ => None,
        }
    }
}
