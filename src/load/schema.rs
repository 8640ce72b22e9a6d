//! JSON Schemas of the files, from the types that read them: editors complete and check with them, `tiendo schema` prints
//! them, and [`yaml`](super::yaml) holds a file against them to find all its problems at once.

use super::raw::{
    BulletinMatter, ChartBlock, CommendationsFile, DifficultiesFile, DocumentsFile, MapsFile, MovedFile, PageMatter,
    PhotosFile, ProgrammeFile, ReleasesFile, SiteFile, SnapshotFile, ThemeFile, UnitsBlock, UnitsFile,
};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Value, json};

/// The schema of each kind of file, by a short name, in the order in which a clerk meets them.
#[must_use]
pub fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        titled::<SiteFile>("site", "site.yaml: what the site is, in which languages, for whom"),
        titled::<ProgrammeFile>("programme", "programmes/<id>.yaml: what is counted, against what, by when"),
        titled::<UnitsFile>("units", "units/*.yaml: the registry of units"),
        titled::<DocumentsFile>("documents", "documents.yaml: orders, dispatches, plans and reports"),
        titled::<SnapshotFile>("snapshot", "snapshots/**/*.yaml: progress"),
        titled::<BulletinMatter>("bulletin", "bulletins/**/<slug>.<language>.md: the front matter"),
        titled::<ChartBlock>("chart", "bulletins/**/<slug>.<language>.md: a block that begins with `chart`"),
        titled::<UnitsBlock>("units-table", "bulletins/**/<slug>.<language>.md: a block that begins with `units`"),
        titled::<PageMatter>("page", "pages/<slug>.<language>.md: the front matter"),
        titled::<CommendationsFile>("commendations", "commendations/*.yaml: who was commended, by whom, for what"),
        titled::<DifficultiesFile>("difficulties", "difficulties/*.yaml: obstacles that units reported"),
        titled::<PhotosFile>("photos", "photos/photos.yaml: credit, description and consent of each photo"),
        titled::<MapsFile>("maps", "maps/maps.yaml: whose boundaries each map holds, and who drew them"),
        titled::<ReleasesFile>("releases", "releases.yaml: when figures are published"),
        titled::<MovedFile>("moved", "moved.yaml: where pages stood before"),
        titled::<ThemeFile>("theme", "themes/<name>/theme.yaml: what a theme was written for"),
    ]
}

/// The schema (draft 2020-12) of one type.
#[must_use]
pub(super) fn of<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    RecursiveTransform(complete).transform(&mut schema);
    schema.to_value()
}

fn titled<T: JsonSchema>(name: &'static str, title: &str) -> (&'static str, Value) {
    let mut schema = of::<T>();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".to_owned(), title.into());
    }
    (name, schema)
}

/// Says what the types don't: that no text is empty, which shape a format has, and that texts by language go by tags.
fn complete(schema: &mut schemars::Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::String(about)) = object.get_mut("description") {
        *about = about.trim().to_owned();
    }
    let pattern = object.get("format").and_then(Value::as_str).and_then(pattern_of);
    if let Some(pattern) = pattern {
        object.insert("pattern".to_owned(), pattern.into());
    }
    let is_text = object.get("type").is_some_and(|types| types == "string" || types == &json!(["string", "null"]));
    if is_text && !["const", "enum", "format", "minLength"].iter().any(|key| object.contains_key(*key)) {
        object.insert("minLength".to_owned(), 1.into());
    }
    let by_language = object.contains_key("minProperties") && !object.contains_key("propertyNames");
    if by_language {
        let tag = json!({"type": "string", "format": "language-tag", "pattern": pattern_of("language-tag")});
        object.insert("propertyNames".to_owned(), tag);
    }
}

/// What an editor can check of a format. Formats that take words in several languages have none.
fn pattern_of(format: &str) -> Option<&'static str> {
    Some(match format {
        "language-tag" => "^[A-Za-z0-9-]{2,12}$",
        "unit-code" => "^[A-Za-z0-9.-]{1,24}$",
        "indicator-id" | "programme-id" | "level-id" | "type-id" | "base-kind-id" | "document-key" => {
            "^[a-z0-9][a-z0-9_-]{0,63}$"
        }
        "slug" => "^[a-z0-9]+(-[a-z0-9]+)*$",
        "day" => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "when" => "^([0-9]{4}-[0-9]{2}-[0-9]{2}|unknown)$",
        "published" => "^((after )?[0-9]{4}-[0-9]{2}-[0-9]{2}|unknown)$",
        "as-of" => "^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?|unknown)$",
        "planned" => "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$",
        "page-path" => "^[A-Za-z0-9_][A-Za-z0-9._/-]*\\.html$",
        "page-key" => "^(unit|indicator|bulletin|page):.+$",
        "moment" => "^[0-9]{4}-[0-9]{2}-[0-9]{2}T",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::FORMATS;

    #[test]
    fn every_kind_of_file_has_a_titled_schema() {
        for (name, schema) in schemas() {
            assert_eq!(schema.get("$schema"), Some(&json!("https://json-schema.org/draft/2020-12/schema")), "{name}");
            assert!(schema["title"].as_str().is_some_and(|title| title.contains(": ")), "{name}");
            assert_eq!(schema.get("additionalProperties"), Some(&json!(false)), "{name}");
        }
    }

    #[test]
    fn every_format_has_a_pattern_unless_it_takes_words() {
        let without: Vec<_> = FORMATS.iter().map(|(name, _)| *name).filter(|name| pattern_of(name).is_none()).collect();
        assert_eq!(without, ["count", "rate", "done", "calculation"]);
    }

    #[test]
    fn keys_of_the_units_of_a_snapshot_are_codes() {
        let schema = of::<SnapshotFile>();
        assert_eq!(schema["properties"]["units"]["propertyNames"]["$ref"], "#/$defs/unit-code");
        assert_eq!(schema["$defs"]["text"]["anyOf"][1]["propertyNames"]["format"], "language-tag");
    }
}
