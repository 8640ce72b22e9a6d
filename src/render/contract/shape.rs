//! What templates get, as shapes that their paths can be held against: made from the types of
//! [`context`](super::super::pages::context) by way of their schema, so that the two can't differ.

use serde_json::Value;
use std::collections::BTreeMap;

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Nobody knows: what filters make of things, and what a component is given that nobody uses.
    Any,
    Text,
    Number,
    Truth,
    List(Box<Shape>),
    /// A value with fields, by the name of its type.
    Record(String),
}

/// The fields of a value by name.
pub(super) type Fields = BTreeMap<String, Shape>;

/// The shapes of everything that templates get.
#[derive(Debug)]
pub(super) struct Shapes {
    records: BTreeMap<String, Fields>,
    /// What each page's template gets, by its name.
    pub(super) pages: BTreeMap<String, Fields>,
}

impl Shapes {
    /// The shapes of a schema as [`super::schema`] makes it.
    pub(super) fn of(schema: &Value) -> Self {
        let fields = |key: &str| {
            let all = schema.get(key).and_then(Value::as_object).into_iter().flatten();
            all.map(|(name, schema)| (name.clone(), fields_of(schema))).collect()
        };
        Self { records: fields("$defs"), pages: fields("templates") }
    }

    /// The fields of a type of that name.
    pub(super) fn record(&self, name: &str) -> Option<&Fields> {
        self.records.get(name)
    }
}

impl Shape {
    /// One of two.
    pub(super) fn or(self, other: &Self) -> Self {
        if self == *other { self } else { Self::Any }
    }

    /// What its items are.
    pub(super) fn item(&self) -> Self {
        match self {
            Self::List(item) => (**item).clone(),
            Self::Text => Self::Text,
            _ => Self::Any,
        }
    }

    /// What it is called in a message: the name of its type, or a word of the engine.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Any => "any",
            Self::Text => "string",
            Self::Number => "number",
            Self::Truth => "bool",
            Self::List(_) => "array",
            Self::Record(name) => name,
        }
    }
}

fn fields_of(schema: &Value) -> Fields {
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties.map(|(name, schema)| (name.clone(), shape_of(schema))).collect()
}

fn shape_of(schema: &Value) -> Shape {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return Shape::Record(name.rsplit('/').next().unwrap_or(name).to_owned());
    }
    if let Some(variants) = schema.get("anyOf").and_then(Value::as_array) {
        let mut shapes = variants.iter().filter(|schema| !is_null(schema)).map(shape_of);
        return shapes.next().map_or(Shape::Any, |first| shapes.fold(first, |one, other| one.or(&other)));
    }
    match type_of(schema) {
        Some("string") => Shape::Text,
        Some("integer" | "number") => Shape::Number,
        Some("boolean") => Shape::Truth,
        Some("array") => Shape::List(Box::new(schema.get("items").map_or(Shape::Any, shape_of))),
        _ => Shape::Any,
    }
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").is_some_and(|kind| kind == "null")
}

/// The type of a schema, whether or not there may be nothing.
fn type_of(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::String(kind) => Some(kind),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_schema_gives_shapes() {
        for (schema, expected) in [
            (json!({"type": "string"}), Shape::Text),
            (json!({"type": ["string", "null"]}), Shape::Text),
            (json!({"type": ["number", "null"], "format": "double"}), Shape::Number),
            (json!({"$ref": "#/$defs/Link", "description": "x"}), Shape::Record("Link".to_owned())),
            (json!({"anyOf": [{"$ref": "#/$defs/Link"}, {"type": "null"}]}), Shape::Record("Link".to_owned())),
            (json!({"type": "array", "items": {"type": "array", "items": {"type": "boolean"}}}), {
                Shape::List(Box::new(Shape::List(Box::new(Shape::Truth))))
            }),
            (json!({"anyOf": [{"type": "string"}, {"type": "number"}]}), Shape::Any),
            (json!({}), Shape::Any),
        ] {
            assert_eq!(shape_of(&schema), expected, "{schema}");
        }
    }
}
