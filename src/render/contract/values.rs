//! What an expression is, by the contract, and what is wrong with the names in it.

use super::fault::{FaultKind, What};
use super::shape::{Fields, Shape};
use super::tree::{Expression, Gives, Name};
use super::walk::Walk;
use std::collections::BTreeSet;

/// Filters that give what they are given, a part of it or another order.
const SAME: [&str; 5] = ["reverse", "sort", "unique", "default", "safe"];
/// Filters that give a text.
const TEXT: [&str; 17] = [
    "upper",
    "lower",
    "escape",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "indent",
    "str",
    "join",
];
/// Filters that give a number.
const NUMBER: [&str; 6] = ["length", "wordcount", "int", "float", "abs", "round"];
/// Filters that give an item.
const ITEM: [&str; 3] = ["first", "last", "nth"];
/// Variables that the engine itself gives.
const OF_THE_ENGINE: [&str; 1] = ["__tera_context"];

impl<'l> Walk<'l> {
    /// What an expression is; names in it that the contract doesn't have are told.
    pub(super) fn value(&mut self, expression: &'l Expression) -> Shape {
        match expression {
            Expression::Text(_) => Shape::Text,
            Expression::Number => Shape::Number,
            Expression::Truth => Shape::Truth,
            Expression::Nothing => Shape::Any,
            Expression::Variable(name) => self.variable_at(name),
            Expression::Field { of, name } => {
                let of = self.value(of);
                self.field(&of, name)
            }
            Expression::Item { of, index } => {
                self.value(index);
                let of = self.value(of);
                self.item(&of, index)
            }
            Expression::Slice { of, bounds } => {
                self.all(bounds);
                self.value(of)
            }
            Expression::Filter { of, name, arguments } => self.filtered(of, name, arguments),
            Expression::Test { of, name, arguments } => self.tested(of, name, arguments),
            Expression::Choice { conditions, one, other } => {
                self.all(conditions);
                self.value(one).or(&self.value(other))
            }
            Expression::Comprehension { value, key, name, of, condition } => {
                let item = self.value(of).item();
                let key = key.iter().map(|key| (key.clone(), Shape::Any));
                self.scopes.push(key.chain([(name.clone(), item)]).collect());
                self.all(condition);
                let made = self.value(value);
                self.scopes.pop();
                Shape::List(Box::new(made))
            }
            Expression::Use(component) => {
                self.component(component);
                Shape::Text
            }
            Expression::Call { name, arguments } => self.called(name, arguments),
            Expression::Operation { operands, gives } => {
                self.all(operands);
                match gives {
                    Gives::Number => Shape::Number,
                    Gives::Text => Shape::Text,
                    Gives::Truth => Shape::Truth,
                }
            }
            Expression::List(items) => {
                let shapes: Vec<Shape> = items.iter().map(|item| self.value(item)).collect();
                Shape::List(Box::new(shapes.into_iter().reduce(|one, other| one.or(&other)).unwrap_or(Shape::Any)))
            }
            Expression::Map(values) => {
                self.all(values);
                Shape::Any
            }
        }
    }

    fn all(&mut self, expressions: &'l [Expression]) {
        for expression in expressions {
            self.value(expression);
        }
    }

    fn given(&mut self, arguments: &'l [(Name, Expression)]) {
        for (_, value) in arguments {
            self.value(value);
        }
    }

    fn variable_at(&mut self, name: &Name) -> Shape {
        if let Some(shape) = self.variable(&name.text) {
            return shape.clone();
        }
        if !OF_THE_ENGINE.contains(&name.text.as_str()) {
            let known: BTreeSet<String> = self.scopes.iter().flat_map(Fields::keys).cloned().collect();
            let kind = FaultKind::Variable { name: name.text.clone(), known: known.into_iter().collect() };
            self.fault(&name.span, kind);
        }
        Shape::Any
    }

    /// `list[0]`, or a field under its name as a text: `page["title"]`.
    fn item(&mut self, of: &Shape, index: &Expression) -> Shape {
        match (of, index) {
            (Shape::Record(_), Expression::Text(name)) => self.field(of, name),
            _ => of.item(),
        }
    }

    fn field(&mut self, of: &Shape, name: &Name) -> Shape {
        let fields = match of {
            Shape::Any => return Shape::Any,
            Shape::Record(record) => self.shapes.record(record),
            _ => None,
        };
        if let Some(shape) = fields.and_then(|fields| fields.get(&name.text)) {
            return shape.clone();
        }
        let known = fields.into_iter().flat_map(Fields::keys).cloned().collect();
        let kind = FaultKind::Field { name: name.text.clone(), of: of.name().to_owned(), known };
        self.fault(&name.span, kind);
        Shape::Any
    }

    fn filtered(&mut self, of: &'l Expression, name: &Name, arguments: &'l [(Name, Expression)]) -> Shape {
        let of = self.value(of);
        self.given(arguments);
        self.attribute(&of, arguments);
        let name = name.text.as_str();
        let of_text = matches!(of, Shape::Text);
        match name {
            _ if SAME.contains(&name) => of,
            _ if TEXT.contains(&name) => Shape::Text,
            _ if NUMBER.contains(&name) => Shape::Number,
            _ if ITEM.contains(&name) => of.item(),
            "get" => self.got(&of, arguments),
            "keys" | "split" => Shape::List(Box::new(if of_text { Shape::Text } else { Shape::Any })),
            _ => Shape::Any,
        }
    }

    /// `get(key="x")`: a field, or what is given in its stead.
    fn got(&mut self, of: &Shape, arguments: &'l [(Name, Expression)]) -> Shape {
        let value = |wanted: &str| arguments.iter().find(|(name, _)| name.text == wanted).map(|(_, value)| value);
        let shape = value("key").map_or(Shape::Any, |key| self.item(of, key));
        if value("default").is_some() { Shape::Any } else { shape }
    }

    /// `sort(attribute="x")` and its like: the field of the items that is named as a text.
    fn attribute(&mut self, of: &Shape, arguments: &'l [(Name, Expression)]) {
        let Shape::Record(record) = of.item() else { return };
        for (name, value) in arguments {
            let (true, Expression::Text(path)) = (name.text == "attribute", value) else { continue };
            let fields = self.shapes.record(&record);
            let first = path.text.split('.').next().unwrap_or_default();
            if fields.is_some_and(|fields| !fields.contains_key(first)) {
                let known = fields.into_iter().flat_map(Fields::keys).cloned().collect();
                self.fault(&path.span, FaultKind::Field { name: first.to_owned(), of: record.clone(), known });
            }
        }
    }

    /// Whether there is a variable may be asked of any name; not so of fields.
    fn tested(&mut self, of: &'l Expression, name: &str, arguments: &'l [(Name, Expression)]) -> Shape {
        let asks_whether_it_is = matches!(name, "defined" | "undefined") && matches!(of, Expression::Variable(_));
        if !asks_whether_it_is {
            self.value(of);
        }
        self.given(arguments);
        Shape::Truth
    }

    fn called(&mut self, name: &Name, arguments: &'l [(Name, Expression)]) -> Shape {
        self.given(arguments);
        match name.text.as_str() {
            "text" => {
                self.string(name, arguments);
                Shape::Text
            }
            "super" => {
                self.above();
                Shape::Text
            }
            "range" => Shape::List(Box::new(Shape::Number)),
            _ => Shape::Any,
        }
    }

    /// `text(id="…", n=3)`: the strings that it can mean, as far as they stand there.
    fn string(&mut self, call: &Name, arguments: &'l [(Name, Expression)]) {
        let mut ids = Vec::new();
        if let Some((_, value)) = arguments.iter().find(|(name, _)| name.text == "id") {
            literals(value, &mut ids);
        } else {
            let (what, known) = (What::Argument, vec!["id".to_owned()]);
            self.fault(&call.span, FaultKind::Reference { what, name: call.text.clone(), known });
        }
        for id in ids {
            self.string_of(id, call, arguments);
        }
    }

    fn string_of(&mut self, id: &Name, call: &Name, arguments: &'l [(Name, Expression)]) {
        let Some(variables) = self.strings.get(id.text.as_str()) else {
            let known = self.strings.keys().map(|id| (*id).to_owned()).collect();
            return self.fault(&id.span, FaultKind::Text { id: id.text.clone(), known });
        };
        let given: Vec<&Name> = arguments.iter().map(|(name, _)| name).filter(|name| name.text != "id").collect();
        for name in given.iter().filter(|name| !variables.contains(&name.text)) {
            let (id, known) = (id.text.clone(), variables.iter().cloned().collect());
            self.fault(&name.span, FaultKind::TextArgument { id, name: name.text.clone(), known });
        }
        for name in variables.iter().filter(|name| given.iter().all(|given| given.text != **name)) {
            self.fault(&call.span, FaultKind::TextWithout { id: id.text.clone(), name: name.clone() });
        }
    }
}

/// The texts that an expression can be, as far as they stand in it.
fn literals<'e>(expression: &'e Expression, found: &mut Vec<&'e Name>) {
    match expression {
        Expression::Text(text) => found.push(text),
        Expression::Choice { one, other, .. } => {
            literals(one, found);
            literals(other, found);
        }
        _ => {}
    }
}
