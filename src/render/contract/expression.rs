//! Reads what stands between the brackets of a template: paths, filters, operators, components. The engine has read it before
//! and found no fault in it, so that whatever is unknown here ends the reading without a word.

use super::tokens::{Kind, Token};
use super::tree::{Expression, Gives, Name, Use};
use std::rc::Rc;

/// Words of a template from one place on.
pub(super) struct Cursor<'a, 't> {
    tokens: &'a [Token<'t>],
    at: usize,
    /// How many expressions stand in each other here.
    depth: usize,
}

/// How deep expressions may stand in each other; the engine takes fewer.
const DEEPEST: usize = 200;
/// How tightly `not`, a filter and a sign bind, in the engine's own numbers.
const NOT: u8 = 5;
const PIPE: u8 = 17;
const SIGN: u8 = 20;

impl<'a, 't> Cursor<'a, 't> {
    pub(super) fn new(tokens: &'a [Token<'t>]) -> Self {
        Self { tokens, at: 0, depth: 0 }
    }

    /// Whether everything has been read.
    pub(super) fn is_done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    fn peek(&self) -> Option<&'a Kind<'t>> {
        self.tokens.get(self.at).map(|token| &token.kind)
    }

    /// Passes a sign, if it is next.
    pub(super) fn sign(&mut self, sign: &str) -> Option<()> {
        let is_next = self.peek() == Some(&Kind::Sign(sign));
        is_next.then(|| self.at += 1)
    }

    /// Passes a keyword, if it is next.
    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        let is_next = self.peek() == Some(&Kind::Word(word));
        is_next.then(|| self.at += 1)
    }

    /// Passes any name, if one is next.
    pub(super) fn name(&mut self) -> Option<Name> {
        let Some(Kind::Word(word)) = self.peek() else { return None };
        Some(self.named(word))
    }

    /// Passes a literal text, if one is next.
    pub(super) fn text(&mut self) -> Option<Name> {
        let Some(Kind::Text(text)) = self.peek() else { return None };
        Some(self.named(text))
    }

    fn named(&mut self, text: &str) -> Name {
        let span = self.tokens[self.at].span.clone();
        self.at += 1;
        Name { text: text.to_owned(), span }
    }

    /// A whole expression.
    pub(super) fn expression(&mut self) -> Option<Expression> {
        self.above(0)
    }

    /// An expression of operators that bind at least so tightly.
    fn above(&mut self, least: u8) -> Option<Expression> {
        self.depth += 1;
        let read =
            if self.depth > DEEPEST { None } else { self.operand().and_then(|first| self.operators(first, least)) };
        self.depth -= 1;
        read
    }

    fn operand(&mut self) -> Option<Expression> {
        if self.word("not").is_some() {
            return Some(operation(vec![self.above(NOT)?], Gives::Truth));
        }
        if self.sign("-").is_some() {
            return Some(operation(vec![self.above(SIGN)?], Gives::Number));
        }
        if self.sign("(").is_some() {
            let inner = self.expression()?;
            return self.sign(")").map(|()| inner);
        }
        if self.sign("[").is_some() {
            return self.list();
        }
        if self.sign("{").is_some() {
            return self.map();
        }
        if self.sign("<").is_some() {
            let component = self.component()?;
            self.sign("/")?;
            return self.sign(">").map(|()| Expression::Use(component));
        }
        self.literal_or_path()
    }

    fn literal_or_path(&mut self) -> Option<Expression> {
        match self.peek()? {
            Kind::Number => {
                self.at += 1;
                Some(Expression::Number)
            }
            Kind::Text(_) => self.text().map(Expression::Text),
            Kind::Word("true" | "True" | "false" | "False") => {
                self.at += 1;
                Some(Expression::Truth)
            }
            Kind::Word("none" | "None" | "null") => {
                self.at += 1;
                Some(Expression::Nothing)
            }
            Kind::Word(_) => self.path(),
            Kind::Sign(_) => None,
        }
    }

    /// A variable with its fields, or a call.
    fn path(&mut self) -> Option<Expression> {
        let name = self.name()?;
        if self.peek() == Some(&Kind::Sign("(")) {
            return Some(Expression::Call { name, arguments: self.arguments()? });
        }
        let mut of = Expression::Variable(name);
        loop {
            if self.sign(".").or_else(|| self.sign("?.")).is_some() {
                of = Expression::Field { of: Box::new(of), name: self.name()? };
            } else if self.opens_bracket() {
                of = self.inside_brackets(Box::new(of))?;
            } else {
                return Some(of);
            }
        }
    }

    /// Whether a bracket begins here, as in `list[0]`.
    fn opens_bracket(&mut self) -> bool {
        self.sign("[").or_else(|| self.sign("?[")).is_some()
    }

    fn inside_brackets(&mut self, of: Box<Expression>) -> Option<Expression> {
        let (mut bounds, mut is_slice) = (Vec::new(), false);
        while self.sign("]").is_none() {
            if self.sign(":").is_some() {
                is_slice = true;
            } else {
                bounds.push(self.expression()?);
            }
        }
        if is_slice {
            return Some(Expression::Slice { of, bounds });
        }
        Some(Expression::Item { of, index: Box::new(bounds.pop()?) })
    }

    fn operators(&mut self, mut left: Expression, least: u8) -> Option<Expression> {
        loop {
            if self.opens_bracket() {
                left = self.inside_brackets(Box::new(left))?;
                continue;
            }
            let Some((binds, gives)) = self.peek().and_then(strength) else { return Some(left) };
            if binds < least {
                return Some(left);
            }
            left = self.operator(left, binds, gives)?;
        }
    }

    /// What an operator makes of what stands to its left and its right.
    fn operator(&mut self, left: Expression, binds: u8, gives: Option<Gives>) -> Option<Expression> {
        if self.sign("|").is_some() {
            return self.filter(left);
        }
        if self.word("is").is_some() {
            return self.test(left);
        }
        if self.word("if").is_some() {
            let condition = self.expression()?;
            self.word("else")?;
            let (one, other) = (Box::new(left), Box::new(self.expression()?));
            return Some(Expression::Choice { conditions: vec![condition], one, other });
        }
        if self.word("not").is_some() {
            self.word("in")?;
        } else {
            self.at += 1;
        }
        let right = self.above(if binds == 16 { 15 } else { binds + 1 })?;
        Some(match gives {
            Some(gives) => operation(vec![left, right], gives),
            None => Expression::Choice { conditions: Vec::new(), one: Box::new(left), other: Box::new(right) },
        })
    }

    /// A filter from after its `|`.
    pub(super) fn filter(&mut self, of: Expression) -> Option<Expression> {
        let name = self.name()?;
        let arguments = if self.peek() == Some(&Kind::Sign("(")) { self.arguments()? } else { Vec::new() };
        Some(Expression::Filter { of: Box::new(of), name, arguments })
    }

    fn test(&mut self, of: Expression) -> Option<Expression> {
        let _ = self.word("not");
        let name = self.name()?.text;
        let arguments = if self.peek() == Some(&Kind::Sign("(")) { self.arguments()? } else { Vec::new() };
        Some(Expression::Test { of: Box::new(of), name, arguments })
    }

    fn arguments(&mut self) -> Option<Vec<(Name, Expression)>> {
        self.sign("(")?;
        let mut arguments = Vec::new();
        while self.sign(")").is_none() {
            let name = self.name()?;
            self.sign("=")?;
            arguments.push((name, self.expression()?));
            let _ = self.sign(",");
        }
        Some(arguments)
    }

    /// A list from after its `[`, or one that is made of another.
    fn list(&mut self) -> Option<Expression> {
        let mut items = Vec::new();
        while self.sign("]").is_none() {
            if self.sign("...").is_some() {
                self.expression()?;
            } else {
                items.push(self.expression()?);
            }
            if items.len() == 1 && self.word("for").is_some() {
                return self.comprehension(items.pop()?);
            }
            let _ = self.sign(",");
        }
        Some(Expression::List(items))
    }

    fn comprehension(&mut self, value: Expression) -> Option<Expression> {
        let (mut key, mut name) = (None, self.name()?.text);
        if self.sign(",").is_some() {
            key = Some(std::mem::replace(&mut name, self.name()?.text));
        }
        self.word("in")?;
        let of = Box::new(self.above(1)?);
        let condition = if self.word("if").is_some() { vec![self.above(1)?] } else { Vec::new() };
        self.sign("]")?;
        Some(Expression::Comprehension { value: Box::new(value), key, name, of, condition })
    }

    /// A map from after its `{`.
    fn map(&mut self) -> Option<Expression> {
        let mut values = Vec::new();
        while self.sign("}").is_none() {
            if self.sign("...").is_none() {
                self.at += 1;
                self.sign(":")?;
            }
            values.push(self.expression()?);
            let _ = self.sign(",");
        }
        Some(Expression::Map(values))
    }

    /// A component with its arguments, from after the `<`.
    pub(super) fn component(&mut self) -> Option<Use> {
        let name = self.dotted()?;
        let (mut arguments, mut spread) = (Vec::new(), Vec::new());
        loop {
            if self.sign("{").is_some() {
                self.sign("...")?;
                spread.push(self.expression()?);
                self.sign("}")?;
            } else if let Some(argument) = self.name() {
                let value = self.argument(&argument)?;
                arguments.push((argument, value));
            } else {
                return Some(Use { name, arguments, spread, body: Rc::new(Vec::new()) });
            }
        }
    }

    /// The value of a component's argument; a bare name passes the variable of that name.
    fn argument(&mut self, name: &Name) -> Option<Expression> {
        if self.sign("=").is_none() {
            return Some(Expression::Variable(name.clone()));
        }
        if let Some(text) = self.text() {
            return Some(Expression::Text(text));
        }
        self.sign("{")?;
        let value = self.expression()?;
        self.sign("}").map(|()| value)
    }

    /// A name of several words with dots between.
    pub(super) fn dotted(&mut self) -> Option<Name> {
        let mut name = self.name()?;
        while self.sign(".").is_some() {
            let part = self.name()?;
            name = Name { text: format!("{}.{}", name.text, part.text), span: name.span.start..part.span.end };
        }
        Some(name)
    }
}

fn operation(operands: Vec<Expression>, gives: Gives) -> Expression {
    Expression::Operation { operands, gives }
}

/// How tightly an operator binds to its left, and what it gives; nothing for what gives one of its sides.
fn strength(token: &Kind<'_>) -> Option<(u8, Option<Gives>)> {
    Some(match token {
        Kind::Word("if") => (0, None),
        Kind::Word("or") => (1, None),
        Kind::Word("and") => (3, None),
        Kind::Word("in" | "is" | "not") => (5, Some(Gives::Truth)),
        Kind::Sign("==" | "!=" | "<" | "<=" | ">" | ">=") => (7, Some(Gives::Truth)),
        Kind::Sign("+" | "-") => (11, Some(Gives::Number)),
        Kind::Sign("~") => (13, Some(Gives::Text)),
        Kind::Sign("*" | "/" | "%" | "//") => (13, Some(Gives::Number)),
        Kind::Sign("**") => (16, Some(Gives::Number)),
        Kind::Sign("|") => (PIPE, None),
        _ => return None,
    })
}
