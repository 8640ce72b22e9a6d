//! What a Fluent entry refers to: variables, other messages, terms, functions, in all its variants.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use std::collections::BTreeSet;

/// What a pattern refers to, by name.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// `$n`, without the `$`.
    pub(super) variables: BTreeSet<String>,
    /// `nav-home` or `nav-home.attribute`. Strings are not made of one another, so that any is a mistake.
    pub(super) messages: BTreeSet<String>,
    /// `-brand` or `-brand.gender`, with the `-`.
    pub(super) terms: BTreeSet<String>,
    /// `NUMBER`. Strings are given no functions, so that any is a mistake.
    pub(super) functions: BTreeSet<String>,
}

impl Uses {
    /// What a pattern refers to; nothing where there is none.
    pub(super) fn of(pattern: Option<&ast::Pattern<&str>>) -> Self {
        let mut uses = Self::default();
        if let Some(pattern) = pattern {
            uses.pattern(pattern);
        }
        uses
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert(with_attribute("", id, attribute.as_ref()));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.terms.insert(with_attribute("-", id, attribute.as_ref()));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument);
        }
    }
}

fn with_attribute(sign: &str, id: &ast::Identifier<&str>, attribute: Option<&ast::Identifier<&str>>) -> String {
    match attribute {
        Some(attribute) => format!("{sign}{}.{}", id.name, attribute.name),
        None => format!("{sign}{}", id.name),
    }
}
