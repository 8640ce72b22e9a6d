//! The contract for people: each template with what it gets, then each type with its fields, a line a field.

use super::library::{self, Library};
use super::schema;
use super::tree::Node;
use crate::render::BUILT_IN;
use serde_json::Value;
use std::fmt::Write as _;

/// The contract as plain text, or the part of it that one template needs.
#[must_use]
pub fn listing(template: Option<&str>) -> String {
    let schema = schema();
    let all = |key: &str| schema.get(key).and_then(Value::as_object).into_iter().flatten();
    let mut text = format!("contract: {}\n", super::VERSION);
    let mut needed = Vec::new();
    for (name, schema) in all("templates").filter(|(name, _)| template.is_none_or(|template| template == name.as_str()))
    {
        entry(&mut text, name, schema);
        let _ = writeln!(text, "  blocks: {}", blocks_of(name).join(", "));
        needed.extend(types_in(schema));
    }
    let mut at = 0;
    while let Some(name) = needed.get(at).cloned() {
        let own =
            all("$defs").find(|(other, _)| **other == name).map(|(_, schema)| types_in(schema)).unwrap_or_default();
        needed.extend(own.into_iter().filter(|other| !needed.contains(other)).collect::<Vec<_>>());
        at += 1;
    }
    for (name, schema) in all("$defs").filter(|(name, _)| needed.contains(name)) {
        entry(&mut text, name, schema);
    }
    text
}

/// The blocks of a built-in template in their order, those of the frame around its content in their places.
fn blocks_of(name: &str) -> Vec<String> {
    let templates = BUILT_IN.iter().filter_map(|(path, text)| Some((path.strip_prefix("templates/")?, *text)));
    let library = Library::read(templates);
    let mut blocks: Vec<String> = Vec::new();
    for (_, template) in library.chain(name).into_iter().rev() {
        let mut at = blocks.len();
        library::each(&template.body, &mut |node| {
            let Node::Block { name, .. } = node else { return };
            if let Some(position) = blocks.iter().position(|other| *other == name.text) {
                at = position + 1;
            } else {
                blocks.insert(at, name.text.clone());
                at += 1;
            }
        });
    }
    blocks
}

/// A template or a type with its fields.
fn entry(text: &mut String, name: &str, schema: &Value) {
    let about = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let _ = writeln!(text, "\n{name}: {}", one_line(about));
    for (field, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let about = schema.get("description").and_then(Value::as_str).unwrap_or_default();
        let _ = writeln!(text, "  {field}: {}  {}", kind_of(schema), one_line(about));
    }
}

fn one_line(about: &str) -> String {
    about.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a field is: `text`, `number`, `yes or no`, `list of …`, the name of a type; with a `?` where there may be none.
fn kind_of(schema: &Value) -> String {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return name.rsplit('/').next().unwrap_or(name).to_owned();
    }
    if let Some(variants) = schema.get("anyOf").and_then(Value::as_array) {
        return format!("{}?", variants.first().map(kind_of).unwrap_or_default());
    }
    let (kind, mark) = match schema.get("type") {
        Some(Value::Array(kinds)) => (kinds.first().and_then(Value::as_str), "?"),
        Some(kind) => (kind.as_str(), ""),
        None => (None, ""),
    };
    let kind = match kind {
        Some("string") => "text".to_owned(),
        Some("boolean") => "yes or no".to_owned(),
        Some("integer") => "whole number".to_owned(),
        Some("array") => format!("list of {}", schema.get("items").map(kind_of).unwrap_or_default()),
        kind => kind.unwrap_or("anything").to_owned(),
    };
    kind + mark
}

/// The names of the types that a schema refers to.
fn types_in(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(object) => object
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), value.as_str()) {
                ("$ref", Some(name)) => vec![name.rsplit('/').next().unwrap_or(name).to_owned()],
                _ => types_in(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(types_in).collect(),
        _ => Vec::new(),
    }
}
