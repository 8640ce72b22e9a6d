//! What a file may hold, made from the JSON Schema of its type: only as much of a schema as our own types give. One list of
//! shapes that point at each other by position, so that a type may contain itself.

use crate::domain::{FORMATS, Refuse};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The position of a shape among its [`Shapes`].
pub(super) type ShapeId = usize;

/// The shapes of one type and all it contains.
#[derive(Debug)]
pub(super) struct Shapes {
    shapes: Vec<Shape>,
    /// The shape of the whole file.
    pub(super) root: ShapeId,
}

/// What one value may be: any of what is set here.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    /// No value at all.
    pub(super) nothing: bool,
    /// One of these words.
    pub(super) words: Vec<String>,
    /// A text.
    pub(super) text: Option<TextShape>,
    /// A whole number from zero to this.
    pub(super) whole: Option<u64>,
    /// A decimal number.
    pub(super) number: bool,
    /// `true` or `false`.
    pub(super) truth: bool,
    /// A list of these.
    pub(super) list: Option<ShapeId>,
    /// A map of one of these kinds.
    pub(super) maps: Vec<MapShape>,
}

/// A text and what its type makes of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct TextShape {
    /// The name of its format and the type's own judgement.
    pub(super) format: Option<(&'static str, Refuse)>,
}

/// A map: keys known by name, or any keys of one shape.
#[derive(Debug, Clone, Default)]
pub(super) struct MapShape {
    /// The keys known by name with their values, in the order of the type.
    pub(super) known: Vec<(String, ShapeId)>,
    /// The keys that must be there, in the order of the type.
    pub(super) needed: Vec<String>,
    /// The shapes of all other keys and their values; none where others are refused.
    pub(super) others: Option<(ShapeId, ShapeId)>,
}

impl MapShape {
    /// The shape of the value under a key known by name.
    pub(super) fn known(&self, key: &str) -> Option<ShapeId> {
        self.known.iter().find(|(known, _)| known == key).map(|(_, shape)| *shape)
    }
}

impl Shapes {
    /// The shapes that a schema describes.
    pub(super) fn of(schema: &Value) -> Self {
        let mut compiler = Compiler { schema, shapes: Vec::new(), named: HashMap::new() };
        let root = compiler.compile(schema);
        Self { shapes: compiler.shapes, root }
    }

    /// A shape by its position.
    pub(super) fn get(&self, id: ShapeId) -> Option<&Shape> {
        self.shapes.get(id)
    }
}

struct Compiler<'a> {
    schema: &'a Value,
    shapes: Vec<Shape>,
    named: HashMap<&'a str, ShapeId>,
}

impl<'a> Compiler<'a> {
    fn compile(&mut self, schema: &'a Value) -> ShapeId {
        let name = schema.get("$ref").and_then(Value::as_str);
        if let Some(known) = name.and_then(|name| self.named.get(name)) {
            return *known;
        }
        let id = self.shapes.len();
        self.shapes.push(Shape::default());
        let target = name.and_then(|name| {
            self.named.insert(name, id);
            self.schema.pointer(name.strip_prefix('#')?)
        });
        let shape = self.shape(target.unwrap_or(schema));
        if let Some(slot) = self.shapes.get_mut(id) {
            *slot = shape;
        }
        id
    }

    fn shape(&mut self, schema: &'a Value) -> Shape {
        let Some(schema) = schema.as_object() else { return Shape::default() };
        let mut shape = Shape::default();
        for branch in branches(schema) {
            let id = self.compile(branch);
            let branch = self.shapes.get(id).cloned().unwrap_or_default();
            shape.join(branch);
        }
        if let Some(word) = schema.get("const") {
            shape.words.extend(word.as_str().map(str::to_owned));
        } else if let Some(words) = schema.get("enum").and_then(Value::as_array) {
            shape.words.extend(words.iter().filter_map(Value::as_str).map(str::to_owned));
        } else {
            types(schema).for_each(|name| self.add_type(&mut shape, name, schema));
        }
        shape
    }

    fn add_type(&mut self, shape: &mut Shape, name: &str, schema: &'a Map<String, Value>) {
        match name {
            "null" => shape.nothing = true,
            "string" => shape.text = Some(TextShape { format: format(schema) }),
            "integer" => shape.whole = Some(largest(schema)),
            "number" => shape.number = true,
            "boolean" => shape.truth = true,
            "array" => shape.list = schema.get("items").map(|items| self.compile(items)),
            "object" => {
                let map = self.map(schema);
                shape.maps.push(map);
            }
            _ => {}
        }
    }

    fn map(&mut self, schema: &'a Map<String, Value>) -> MapShape {
        let known = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let known = known.map(|(key, value)| (key.clone(), self.compile(value))).collect();
        let needed = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let needed = needed.filter_map(Value::as_str).map(str::to_owned).collect();
        let others = schema.get("additionalProperties").filter(|values| values.is_object()).map(|values| {
            let keys = match schema.get("propertyNames") {
                Some(keys) => self.compile(keys),
                None => self.any_text(),
            };
            (keys, self.compile(values))
        });
        MapShape { known, needed, others }
    }

    fn any_text(&mut self) -> ShapeId {
        self.shapes.push(Shape { text: Some(TextShape::default()), ..Shape::default() });
        self.shapes.len() - 1
    }
}

impl Shape {
    fn join(&mut self, other: Self) {
        self.nothing |= other.nothing;
        self.number |= other.number;
        self.truth |= other.truth;
        self.words.extend(other.words);
        self.text = self.text.or(other.text);
        self.whole = self.whole.or(other.whole);
        self.list = self.list.or(other.list);
        self.maps.extend(other.maps);
    }
}

fn branches(schema: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    ["anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten()
}

fn types(schema: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let named = schema.get("type");
    let several = named.and_then(Value::as_array).into_iter().flatten();
    named.into_iter().chain(several).filter_map(Value::as_str)
}

fn format(schema: &Map<String, Value>) -> Option<(&'static str, Refuse)> {
    let name = schema.get("format")?.as_str()?;
    FORMATS.iter().copied().find(|(format, _)| *format == name)
}

fn largest(schema: &Map<String, Value>) -> u64 {
    match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => u64::from(u8::MAX),
        Some("uint16") => u64::from(u16::MAX),
        Some("uint32") => u64::from(u32::MAX),
        _ => u64::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::raw::{Pace, ProgrammeFile};
    use crate::load::schema;

    fn outermost<T: schemars::JsonSchema>() -> Shape {
        let shapes = Shapes::of(&schema::of::<T>());
        shapes.get(shapes.root).cloned().unwrap_or_default()
    }

    #[test]
    fn a_type_of_several_forms_has_the_shape_of_each() {
        let pace = outermost::<Pace>();
        assert_eq!(pace.words, ["straight"]);
        assert_eq!(pace.maps.iter().map(|map| map.needed.join(" ")).collect::<Vec<_>>(), ["milestones", "points"]);
    }

    #[test]
    fn keys_have_shapes_too() {
        let programme = outermost::<ProgrammeFile>();
        let shapes = Shapes::of(&schema::of::<ProgrammeFile>());
        let indicators = programme.maps.first().and_then(|map| map.known("indicators"));
        let keys =
            indicators.and_then(|id| shapes.get(id)?.maps.first()?.others).and_then(|(keys, _)| shapes.get(keys));
        let format = keys.and_then(|keys| keys.text?.format).map(|(name, _)| name);
        assert_eq!(format, Some("indicator-id"));
    }
}
