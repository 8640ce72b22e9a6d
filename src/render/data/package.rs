//! `datapackage.json`: the tables as a Frictionless Data Package, with types, keys and what leads where, so that a program can
//! read them without guessing and anybody can check them (`frictionless validate datapackage.json`).
//!
//! Version 1 of the specification, profile `tabular-data-package`: the one that validators and libraries read today. Every part
//! of a table is a resource. It names no day on which it was made, as nothing here knows one; `version` is the day of knowledge.

use super::column::{Column, Kind};
use super::{Index, Made, Maker, Table};
use crate::check::nouns::Source;
use crate::language::slug;
use crate::model::Edition;
use crate::render::paths::on_the_web;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Where the package stands.
pub(in crate::render) const PACKAGE: &str = "data/datapackage.json";

/// Sources that are named one by one; where there are more, those who published them are.
const MOST_SOURCES: usize = 40;

/// Licences that the Open Definition has a name for, by what their address holds.
const LICENCES: [(&str, &str); 5] = [
    ("creativecommons.org/licenses/by/4.0", "CC-BY-4.0"),
    ("creativecommons.org/licenses/by-sa/4.0", "CC-BY-SA-4.0"),
    ("creativecommons.org/publicdomain/zero/1.0", "CC0-1.0"),
    ("opendatacommons.org/licenses/odbl", "ODbL-1.0"),
    ("opendatacommons.org/licenses/by", "ODC-BY-1.0"),
];

/// The package.
pub(super) fn package<E: Edition>(maker: &Maker<'_, '_, '_, E>, index: &Index) -> String {
    let (site, scribe) = (maker.site(), maker.first());
    let title = scribe.plain(&site.facts.title);
    let name = slug(&title);
    let name = if site.edition() == "public" { name } else { format!("{name}-{}", site.edition()) };
    let mut package = Map::new();
    let mut put = |key: &str, value: Value| {
        if !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()) {
            package.insert(key.to_owned(), value);
        }
    };
    put("profile", "tabular-data-package".into());
    put("name", name.into());
    put("title", title.into());
    put("description", description(maker).into());
    put("version", site.vintage.known_on.to_string().into());
    put("homepage", on_the_web(site).into());
    put("licenses", licences(maker).into());
    put("contributors", contributors(maker).into());
    put("sources", sources(maker).into());
    put("resources", index.all().iter().map(|made| resource(maker, index, made)).collect());
    let mut text = String::new();
    write(&Value::Object(package), 0, &mut text);
    text + "\n"
}

/// What the site is about, whose edition it is, and that nothing of it is real where that is so.
fn description<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> String {
    let (facts, scribe) = (maker.site().facts, maker.first());
    let about = facts.description.as_ref().map(|text| scribe.plain(text));
    let internal = (maker.site().edition() == "internal").then(|| scribe.word("edition-internal"));
    let practice = facts.practice.then(|| scribe.word("edition-practice"));
    [about, internal, practice].into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// The terms of re-use; none where nobody says where they stand and their name is none that programs know.
fn licences<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Vec<Value> {
    let licence = maker.site().facts.licence.as_ref();
    let licence = licence.and_then(|licence| {
        let path = licence.url.as_ref()?;
        let known = LICENCES.iter().find(|(address, _)| path.contains(address)).map(|(_, name)| *name);
        Some(given(&[
            ("name", known.map(str::to_owned)),
            ("path", Some(path.clone())),
            ("title", Some(maker.first().plain(&licence.name))),
        ]))
    });
    licence.into_iter().collect()
}

fn contributors<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Vec<Value> {
    let (facts, scribe) = (maker.site().facts, maker.first());
    let publisher = facts
        .publisher
        .as_ref()
        .map(|name| given(&[("title", Some(scribe.plain(name))), ("role", Some("publisher".to_owned()))]));
    let contact = facts.contact.as_ref().map(|contact| {
        given(&[
            ("title", Some(scribe.plain(&contact.name))),
            ("email", contact.email.clone()),
            ("path", contact.url.clone()),
            ("role", Some("maintainer".to_owned())),
        ])
    });
    publisher.into_iter().chain(contact).collect()
}

/// Where the figures come from, each source once, in alphabetical order.
fn sources<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Vec<Value> {
    let (site, scribe) = (maker.site(), maker.first());
    let of_figures = || site.all_figures().iter().map(|figure| site.source(figure));
    let all = || site.snapshots().map(|(_, snapshot)| &snapshot.source).chain(of_figures());
    let told = |source: &Source| {
        let line = scribe.source(source);
        (line.text, line.href)
    };
    let mut sources: BTreeSet<(String, Option<String>)> = all().map(told).collect();
    if sources.len() > MOST_SOURCES {
        let publisher = |source: &Source| Some((scribe.plain(source.publisher.as_ref()?), None));
        sources = all().filter_map(publisher).collect();
    }
    sources.into_iter().map(|(title, path)| given(&[("title", Some(title)), ("path", path)])).collect()
}

/// An object of those members that are given.
fn given(members: &[(&str, Option<String>)]) -> Value {
    let members = members.iter().filter_map(|(key, value)| Some(((*key).to_owned(), Value::from(value.clone()?))));
    Value::Object(members.collect())
}

fn resource<E: Edition>(maker: &Maker<'_, '_, '_, E>, index: &Index, made: &Made) -> Value {
    let scribe = maker.first();
    let title = [&[scribe.word(made.table.title())], made.names.as_slice()].concat().join(", ");
    json!({
        "profile": "tabular-data-resource",
        "name": made.resource(),
        "path": made.csv.path.trim_start_matches("data/"),
        "title": title,
        "description": scribe.word(made.table.about()),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": made.csv.bytes,
        "hash": format!("sha256:{}", made.csv.hash),
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true},
        "schema": schema(maker, index, made),
    })
}

fn schema<E: Edition>(maker: &Maker<'_, '_, '_, E>, index: &Index, made: &Made) -> Value {
    let fields: Vec<Value> = made.columns.iter().map(|column| field(maker, made.table, column)).collect();
    let leads: Vec<Value> = leads(index, made.table).collect();
    let mut schema = json!({"fields": fields, "missingValues": [""], "primaryKey": made.table.key()});
    if let (Value::Object(schema), false) = (&mut schema, leads.is_empty()) {
        schema.insert("foreignKeys".to_owned(), leads.into());
    }
    schema
}

fn field<E: Edition>(maker: &Maker<'_, '_, '_, E>, table: Table, column: &Column) -> Value {
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".to_owned(), true.into());
    }
    if table.key() == [column.name.as_str()] {
        constraints.insert("unique".to_owned(), true.into());
    }
    if column.kind.is_from_zero() {
        constraints.insert("minimum".to_owned(), 0.into());
    }
    if !column.kind.choice().is_empty() {
        constraints.insert("enum".to_owned(), column.kind.choice().into());
    }
    let mut field = json!({"name": column.name, "type": column.kind.type_name()});
    if let Value::Object(field) = &mut field {
        field.insert("description".to_owned(), maker.first().word(column.about).into());
        if let Some(unit) = column.kind.unit() {
            field.insert("unit".to_owned(), unit.into());
        }
        if column.kind == Kind::Moment {
            field.insert("format".to_owned(), "%Y-%m-%dT%H:%M:%S%z".into());
        }
        if !constraints.is_empty() {
            field.insert("constraints".to_owned(), constraints.into());
        }
    }
    field
}

/// What leads to tables that are there; a column that would lead to another is empty in every row.
fn leads(index: &Index, table: Table) -> impl Iterator<Item = Value> {
    let there = table.leads().iter().filter(|(_, to, _)| index.of(*to).next().is_some());
    there.map(move |(from, to, on)| {
        // A table names itself by an empty name.
        let resource = if *to == table { "" } else { to.id() };
        json!({"fields": from, "reference": {"resource": resource, "fields": on}})
    })
}

/// From here on a value stands on one line: a field of a schema.
const ON_ONE_LINE: usize = 5;
/// So short a value does everywhere.
const SHORT: usize = 110;

/// Writes a value with what is deep in it on one line each, so that people can read it too.
fn write(value: &Value, depth: usize, text: &mut String) {
    let (inner, plain) = ("  ".repeat(depth + 1), value.to_string());
    let is_short = depth > 0 && plain.len() <= SHORT;
    let (open, close, items): (char, char, Vec<(String, &Value)>) = match value {
        Value::Object(members) if depth < ON_ONE_LINE && !is_short => {
            let named = members.iter().map(|(key, value)| (format!("{}: ", Value::from(key.as_str())), value));
            ('{', '}', named.collect())
        }
        Value::Array(list) if depth < ON_ONE_LINE && !is_short && list.iter().any(Value::is_object) => {
            ('[', ']', list.iter().map(|value| (String::new(), value)).collect())
        }
        _ => {
            text.push_str(&plain);
            return;
        }
    };
    text.push(open);
    for (at, (name, value)) in items.into_iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.extend([&*inner, &*name]);
        write(value, depth + 1, text);
    }
    text.extend(["\n", &*"  ".repeat(depth)]);
    text.push(close);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_for_people_is_the_same_value() {
        let long = "đ\"".repeat(60);
        let value = json!({"a": [1, 2], "b": [{"c": {"d": [{"e": {"f": long}}]}}], "g": {}, "h": []});
        let mut text = String::new();
        write(&value, 0, &mut text);
        assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(value));
        assert!(text.starts_with("{\n  \"a\": [1,2],\n  \"b\": [\n    {\n      \"c\": {"), "{text}");
    }
}
