//! The list of strings: the English file. What it has, every language has, with the same variables.
//!
//! The ids are known at compile time ([`IDS`]), so that `const { id("nav-home") }` doesn't compile when it is misspelt; a
//! test looks for those given to `.text(` directly.

use super::uses::Uses;
use crate::domain::Tag;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

const ENGLISH: &str = include_str!("builtin/en.ftl");
const FRENCH: &str = include_str!("builtin/fr.ftl");
const VIETNAMESE: &str = include_str!("builtin/vi.ftl");

/// The tags of the languages that come with the tool.
pub const TOOL_LANGUAGES: &[&str] = &["vi", "fr", "en"];

/// The id of every string, in the order of the English file.
pub const IDS: &[&str] = &ids::<{ count(ENGLISH) }>(ENGLISH);

/// The id that problems with a file as a whole name.
pub(super) const FIRST: &str = IDS[0];

/// Gives back an id that exists. Called in a `const` block it doesn't compile for any other.
///
/// # Panics
/// If no string has this id.
#[must_use]
pub const fn id(id: &'static str) -> &'static str {
    let mut position = 0;
    while position < IDS.len() {
        if same(IDS[position].as_bytes(), id.as_bytes()) {
            return id;
        }
        position += 1;
    }
    panic!("no string has this id")
}

/// The strings that come with the tool for a tag, or for its first part.
pub(super) fn tool_source(tag: &Tag) -> Option<&'static str> {
    match tag.as_str().split('-').next()? {
        "en" => Some(ENGLISH),
        "fr" => Some(FRENCH),
        "vi" => Some(VIETNAMESE),
        _ => None,
    }
}

/// What the English file asks of a string.
pub(super) struct Asked {
    /// The variables it may use: those that English uses, and those that its comment names.
    pub(super) allowed: BTreeSet<String>,
    /// The variables it must use: those that English uses, but for those that its comment calls optional.
    pub(super) needed: BTreeSet<String>,
    /// The English entry, for whoever has to translate it.
    pub(super) english: String,
}

/// What the English file asks of each string, by id.
pub(super) fn asked() -> BTreeMap<&'static str, Asked> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(ENGLISH);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some((message.id.name, asked_of(message))),
        _ => None,
    });
    messages.collect()
}

/// The variables that each string may use, by its id: what whoever prints one has to give.
#[must_use]
pub fn variables() -> BTreeMap<&'static str, BTreeSet<String>> {
    asked().into_iter().map(|(id, asked)| (id, asked.allowed)).collect()
}

fn asked_of(mut message: ast::Message<&'static str>) -> Asked {
    let comment = message.comment.take().map_or_else(Vec::new, |comment| comment.content);
    let named = |line: &&str| line.strip_prefix('$').and_then(|rest| rest.split_whitespace().next()).map(str::to_owned);
    let offered: BTreeSet<String> = comment.iter().filter_map(named).collect();
    let optional: BTreeSet<String> =
        comment.iter().filter(|line| line.contains("optional)")).filter_map(named).collect();
    let used = Uses::of(message.value.as_ref()).variables;
    Asked {
        needed: used.difference(&optional).cloned().collect(),
        allowed: used.union(&offered).cloned().collect(),
        english: entry_text(message),
    }
}

fn entry_text(message: ast::Message<&str>) -> String {
    let alone = ast::Resource { body: vec![ast::Entry::Message(message)] };
    fluent_syntax::serializer::serialize(&alone).trim_end().to_owned()
}

/// Message ids stand at the start of a line; terms, comments and what continues a message begin with another character.
const fn count(source: &str) -> usize {
    let bytes = source.as_bytes();
    let (mut found, mut position, mut line_start) = (0, 0, true);
    while position < bytes.len() {
        if line_start && bytes[position].is_ascii_lowercase() {
            found += 1;
        }
        line_start = bytes[position] == b'\n';
        position += 1;
    }
    found
}

const fn ids<const N: usize>(source: &'static str) -> [&'static str; N] {
    let bytes = source.as_bytes();
    let mut all = [""; N];
    let (mut found, mut position, mut line_start) = (0, 0, true);
    while position < bytes.len() {
        if line_start && bytes[position].is_ascii_lowercase() {
            all[found] = word_at(source, position);
            found += 1;
        }
        line_start = bytes[position] == b'\n';
        position += 1;
    }
    all
}

const fn word_at(source: &'static str, start: usize) -> &'static str {
    let bytes = source.as_bytes();
    let mut end = start;
    while end < bytes.len() && bytes[end] != b' ' && bytes[end] != b'=' {
        end += 1;
    }
    source.split_at(end).0.split_at(start).1
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut position = 0;
    while position < one.len() && position < other.len() && one[position] == other[position] {
        position += 1;
    }
    position == one.len() && position == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_ids_are_those_that_fluent_reads() {
        let mut read: Vec<&str> = asked().into_keys().collect();
        let mut listed = IDS.to_vec();
        read.sort_unstable();
        listed.sort_unstable();
        assert_eq!(read, listed);
    }

    #[test]
    fn every_id_given_to_text_exists() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found = 0;
        for entry in walkdir::WalkDir::new(sources).sort_by_file_name() {
            let entry = entry.expect("the sources can be read");
            if entry.path().extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(entry.path()).expect("a source is text");
                for id in ids_given_to_text(&text) {
                    assert!(IDS.contains(&id), "{}: no string {id}", entry.path().display());
                    found += 1;
                }
            }
        }
        assert!(found > 20, "only {found} calls were found: has the method another name?");
    }

    fn ids_given_to_text(source: &str) -> impl Iterator<Item = &str> {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        code.split(".text(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
    }

    #[test]
    fn a_comment_offers_variables_and_makes_them_optional() {
        let asked = asked();
        let date = &asked["date-long"];
        assert!(date.allowed.contains("standard") && date.needed.is_empty());
        let short = &asked["date-short"].needed;
        assert!(short.contains("year") && !short.contains("month-name"));
        assert!(date.english.starts_with("date-long = "), "{}", date.english);
    }
}
