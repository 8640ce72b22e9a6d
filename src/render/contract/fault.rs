//! What can be wrong with a template by the contract, and how it is told.

use crate::diag::{Code, Diagnostic, Place, Refusal, code, listed};
use crate::language::fold;
use std::ops::Range;

/// A fault, where it is, and by way of which components a page comes there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fault {
    pub(super) spot: Spot,
    /// The places where components are used, the innermost last.
    pub(super) way: Vec<Spot>,
    pub(super) kind: FaultKind,
}

/// Bytes of a template.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) template: String,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Spot {
    pub(super) fn new(template: &str, span: &Range<usize>) -> Self {
        Self { template: template.to_owned(), start: span.start, end: span.end }
    }
}

/// What is wrong; each with the names that there are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum FaultKind {
    /// A variable that nothing sets and that the page doesn't get.
    Variable { name: String, known: Vec<String> },
    /// A field that its value doesn't have.
    Field { name: String, of: String, known: Vec<String> },
    /// A value with fields, or a list, that is printed as a whole.
    Printed { of: String, known: Vec<String> },
    /// A template, a block, a component or an argument of one that isn't there.
    Reference { what: What, name: String, known: Vec<String> },
    /// An argument that a component can't do without.
    NotGiven { component: String, name: String },
    /// An interface string that isn't there.
    Text { id: String, known: Vec<String> },
    /// A variable that an interface string doesn't have.
    TextArgument { id: String, name: String, known: Vec<String> },
    /// A variable that an interface string needs.
    TextWithout { id: String, name: String },
    /// A template that no page comes to.
    Unused { known: Vec<String> },
    /// A block that stands within itself, so that its page would have no end.
    Endless { block: String },
}

/// What is referred to by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Template,
    Block,
    Component,
    Argument,
}

impl What {
    /// The word by which messages choose theirs.
    fn word(self) -> &'static str {
        match self {
            Self::Template => "template",
            Self::Block => "block",
            Self::Component => "component",
            Self::Argument => "argument",
        }
    }
}

impl Fault {
    /// The fault as a problem. `place_of` says where a template of the site's own stands: the problem is told at the innermost
    /// place that its author can mend.
    pub(super) fn told<'p>(&self, place_of: impl Fn(&str) -> Option<&'p str>) -> Diagnostic {
        let refusal = self.kind.refusal(&self.spot.template);
        let mut spots = std::iter::once(&self.spot).chain(self.way.iter().rev());
        let own = spots.find_map(|spot| Some((place_of(&spot.template)?, spot)));
        match own {
            Some((file, Spot { start: 0, end: 0, .. })) => refusal.at(Place::file(file)),
            Some((file, spot)) => refusal.at(Place::span(file, spot.start..spot.end)),
            None => refusal.nowhere(),
        }
    }
}

impl FaultKind {
    fn refusal(&self, template: &str) -> Refusal {
        match self {
            Self::Variable { name, known } => {
                let refusal = Refusal::new(code::TEMPLATE_VARIABLE, &[("template", template), ("name", name)]);
                match nearest(name, known) {
                    Some(nearest) => refusal.hint("hint-similar", &[("similar", nearest)]),
                    None => refusal.hint("hint-known", &[("names", &listed(known))]),
                }
            }
            Self::Field { name, of, known } => {
                let arguments = [("template", template), ("name", name), ("of", of)];
                with_names(code::TEMPLATE_FIELD, &arguments, name, known)
            }
            Self::Printed { of, known } => {
                let refusal = Refusal::new(code::TEMPLATE_PRINTED, &[("template", template), ("of", of)]);
                if known.is_empty() {
                    refusal.hint("hint-loop", &[])
                } else {
                    refusal.hint("hint-known", &[("names", &listed(known))])
                }
            }
            Self::Reference { what, name, known } => {
                let arguments = [("template", template), ("what", what.word()), ("name", name)];
                with_names(code::TEMPLATE_REFERENCE, &arguments, name, known)
            }
            Self::NotGiven { component, name } => {
                let arguments = [("template", template), ("what", "missing"), ("name", component)];
                Refusal::new(code::TEMPLATE_REFERENCE, &arguments).hint("hint-missing", &[("argument", name)])
            }
            Self::Text { id, known } => {
                with_names(code::TEMPLATE_STRING, &[("template", template), ("id", id), ("what", "unknown")], id, known)
            }
            Self::TextArgument { id, name, known } => {
                let arguments = [("template", template), ("id", id), ("what", "argument"), ("name", name)];
                let refusal = Refusal::new(code::TEMPLATE_STRING, &arguments);
                if known.is_empty() {
                    refusal.hint("hint-none", &[])
                } else {
                    refusal.hint("hint-known", &[("names", &listed(known))])
                }
            }
            Self::TextWithout { id, name } => {
                let arguments = [("template", template), ("id", id), ("what", "without"), ("name", name)];
                Refusal::new(code::TEMPLATE_STRING, &arguments).hint("hint-without", &[("argument", name)])
            }
            Self::Endless { block } => {
                Refusal::new(code::TEMPLATE_ENDLESS, &[("template", template), ("name", block)]).hint("hint-apart", &[])
            }
            Self::Unused { known } => {
                let refusal = Refusal::new(code::TEMPLATE_UNUSED, &[("template", template)]);
                match nearest(template, known) {
                    Some(nearest) => refusal.hint("hint-similar", &[("similar", nearest)]),
                    None => refusal.hint("hint-list", &[]),
                }
            }
        }
    }
}

/// More names than this are not listed.
const MANY: usize = 24;
/// How alike two names must be, from 0 to 1, for one to be offered for the other.
const ALIKE: f64 = 0.82;

/// A refusal of a name with the one that was probably meant, else with those that there are.
fn with_names(code: Code, arguments: &[(&'static str, &str)], name: &str, known: &[String]) -> Refusal {
    let refusal = Refusal::new(code, arguments);
    match nearest(name, known) {
        Some(nearest) => refusal.hint("hint-similar", &[("similar", nearest)]),
        None if known.is_empty() || known.len() > MANY => refusal.hint("hint-list", &[]),
        None => refusal.hint("hint-known", &[("names", &listed(known))]),
    }
}

/// The name that was probably meant.
fn nearest<'k>(name: &str, known: &'k [String]) -> Option<&'k str> {
    let likeness = |known: &String| strsim::jaro_winkler(&fold(name), &fold(known));
    let nearest = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    nearest.filter(|nearest| likeness(nearest) >= ALIKE).map(String::as_str)
}
