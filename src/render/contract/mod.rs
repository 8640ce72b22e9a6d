//! The contract with themes: what templates get, printed for those who write them, and a theme held against it.
//!
//! The types of [`context`](super::pages::context) are the contract. [`schema`] makes of them what `tiendo schema --theme`
//! prints, [`listing`](fn@listing) the same for people to read, and [`faults`] goes through every branch of every template of a theme, also
//! those that no page of a site comes to: the engine by itself finds a misspelt name only where it prints one, and says
//! nothing at all in an `if`.
//!
//! `tokens`, `expression` and `reader` read templates into the `tree`, `library` knows them all, `shape` is what a name
//! stands for, `walk` and `values` go through them, `fault` is what they find.

mod expression;
mod fault;
mod library;
mod listing;
mod reader;
mod shape;
#[cfg(test)]
mod tests;
mod tokens;
mod tree;
mod values;
mod walk;

pub use listing::listing;

use super::pages::context::{Content, Page, Site};
use super::{BEHIND, BUILT_IN};
use crate::diag::Diagnostic;
use crate::language;
use fault::{Fault, FaultKind, Spot, What};
use library::Library;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use shape::Shapes;
use tree::{Node, Template};
use walk::Walk;

/// The version of the contract, which a theme names in its `theme.yaml`. It goes up by one whenever a theme that keeps to it
/// could break: a field, a string, a block or a component goes away or gets another meaning. What is added leaves it alone.
pub const VERSION: u32 = 1;

/// Everything that a template gets.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "it is there for its schema")]
struct Everything {
    site: Site,
    page: Page,
    content: Content,
}

/// The contract as a JSON Schema: `templates` holds one for each template by its name, `$defs` the types that they share, and
/// `version` is [`VERSION`].
#[must_use]
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut all = generator.into_root_schema_for::<Everything>().to_value();
    let mut defs = all.get_mut("$defs").map(Value::take).unwrap_or_default();
    let kinds = defs.as_object_mut().and_then(|defs| defs.remove("Content")).unwrap_or_default();
    let kinds = kinds.get("anyOf").and_then(Value::as_array).cloned().unwrap_or_default();
    let templates: Map<String, Value> = kinds.into_iter().filter_map(of_template).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "version": VERSION,
        "templates": templates,
        "$defs": defs,
    })
}

/// The schema of one template with all that it refers to; none where no page has such a template.
#[must_use]
pub fn schema_of(template: &str) -> Option<Value> {
    let mut all = schema();
    let mut schema = all.get_mut("templates")?.as_object_mut()?.remove(template)?;
    let object = schema.as_object_mut()?;
    for key in ["$schema", "version", "$defs"] {
        object.insert(key.to_owned(), all.get_mut(key)?.take());
    }
    Some(schema)
}

/// The template that a kind of content is for, and what it gets besides `site` and `page`. The first word in backticks of what
/// the kind says about itself is the template.
fn of_template(mut kind: Value) -> Option<(String, Value)> {
    let name = kind.get("description")?.as_str()?.split('`').nth(1)?.to_owned();
    let properties = kind.get_mut("properties")?.as_object_mut()?;
    for (field, of, about) in [("site", "Site", "The site."), ("page", "Page", "The page's frame.")] {
        properties.insert(field.to_owned(), json!({"$ref": format!("#/$defs/{of}"), "description": about}));
    }
    let names: Vec<String> = properties.keys().cloned().collect();
    let object = kind.as_object_mut()?;
    object.insert("required".to_owned(), json!(names));
    object.insert("additionalProperties".to_owned(), json!(false));
    Some((name, kind))
}

/// Everything in the templates of a theme, given by name, that the contract doesn't have; built-in ones are named
/// [`BEHIND`]. `place_of` says where a template of the site's own stands; faults of which none of these is the reason are the
/// built-in theme's own. A template that can't be read is left out, and so is what it alone could answer.
pub(super) fn faults<'t>(
    templates: impl Iterator<Item = (&'t str, &'t str)>,
    place_of: impl Fn(&str) -> Option<&'t str>,
) -> Vec<Diagnostic> {
    let library = Library::read(templates);
    found(&library, &|template| place_of(template).is_some()).iter().map(|fault| fault.told(&place_of)).collect()
}

fn found(library: &Library, is_own: &dyn Fn(&str) -> bool) -> Vec<Fault> {
    let (shapes, strings) = (Shapes::of(&schema()), language::variables());
    let mut walk = Walk::new(library, &shapes, &strings);
    for (name, fields) in &shapes.pages {
        walk.page(name, fields);
    }
    let components = library.component_names();
    for name in &components {
        walk.alone(name);
    }
    let mut faults: Vec<Fault> = walk.faults.into_iter().collect();
    for (name, template) in library.templates().filter(|(name, _)| is_own(name)) {
        faults.extend(of_references(library, name, template));
        let is_used = walk.reached.contains(name) || !template.components.is_empty();
        let has_missing_parent = library.chain(name).last().is_some_and(|(_, last)| last.parent.is_some());
        let is_over_built_in = built_in().any(|built_in| built_in == name);
        if !is_used && !has_missing_parent && !is_over_built_in && library.is_whole() {
            let (spot, known) = (Spot::new(name, &(0..0)), shapes.pages.keys().cloned().collect());
            faults.push(Fault { spot, way: Vec::new(), kind: FaultKind::Unused { known } });
        }
    }
    faults
}

/// The names of the built-in templates.
fn built_in() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().filter_map(|(path, _)| path.strip_prefix("templates/"))
}

/// Templates and blocks that a template names and that are not there.
fn of_references(library: &Library, name: &str, template: &Template) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut missing = |what: What, of: &tree::Name, known: Vec<String>| {
        let kind = FaultKind::Reference { what, name: of.text.clone(), known };
        faults.push(Fault { spot: Spot::new(name, &of.span), way: Vec::new(), kind });
    };
    let templates = || {
        let own = library.templates().map(|(name, _)| name.to_owned()).filter(|name| !name.starts_with(BEHIND));
        own.chain(built_in().flat_map(|name| [name.to_owned(), format!("{BEHIND}{name}")])).collect::<Vec<_>>()
    };
    if let Some(parent) = template.parent.as_ref().filter(|parent| !library.has(&parent.text)) {
        missing(What::Template, parent, templates());
        return faults;
    }
    let chain = library.chain(name);
    let mut blocks = Vec::new();
    for (_, parent) in chain.iter().skip(1) {
        library::each(&parent.body, &mut |node| {
            if let Node::Block { name, .. } = node {
                blocks.push(name.text.clone());
            }
        });
    }
    library::each(&template.body, &mut |node| {
        if let Node::Include(name) = node
            && !library.has(&name.text)
        {
            missing(What::Template, name, templates());
        }
    });
    let is_whole = chain.last().is_some_and(|(_, last)| last.parent.is_none());
    for node in template.body.iter().filter(|_| template.parent.is_some() && is_whole) {
        if let Node::Block { name, .. } = node
            && !blocks.contains(&name.text)
        {
            missing(What::Block, name, blocks.clone());
        }
    }
    faults
}
