//! The sentences of the catalogue: each is told by a case, and what the program wants to say is there to be said.

use super::RAN;
use crate::harness::{files_below, in_checkout};
use std::collections::{BTreeMap, BTreeSet};
use tiendo::diag::{Catalogue, Message};

/// Hints that no case in memory can show, with where they are told.
const ELSEWHERE: &[(&str, &str, &str)] = &[
    ("E0803", "hint-missing", "a language file that lacks one string of hundreds: src/language/check.rs"),
    ("E0803", "hint-tag", "a tag that ICU can't read, of which none is known"),
    ("E0840", "hint-simplify", "a map of more than 200,000 points: src/load/geojson.rs"),
    ("E0903", "hint-around", "output.rs"),
    ("E0903", "hint-file", "output.rs"),
    ("E0903", "hint-inside", "output.rs"),
    ("E0903", "hint-link", "output.rs"),
    ("E0903", "hint-mount", "an output folder on two disks"),
    ("E0903", "hint-retired", "output.rs"),
    ("E0903", "hint-rights", "a folder of somebody else's or a full disk: src/write/tests/disk.rs"),
    ("E0903", "hint-wait", "output.rs"),
];

/// The labels and hints of each code, as the English catalogue has them.
fn in_catalogue() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(in_checkout("src/diag/messages/en.ftl")).expect("the English catalogue");
    let mut entries = BTreeMap::<String, BTreeSet<String>>::new();
    let mut code = String::new();
    for line in text.lines() {
        if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| name.starts_with('E') && name.len() == 5) {
            name.clone_into(&mut code);
        } else if let Some((attribute, _)) = line.strip_prefix("    .").and_then(|rest| rest.split_once(" = ")) {
            let attributes = entries.entry(code.clone()).or_default();
            attributes.extend(Some(attribute.to_owned()).filter(|name| is_note(name)));
        }
    }
    entries
}

fn is_note(name: &str) -> bool {
    name.starts_with("hint-") || name.starts_with("label-")
}

/// Every message of every case.
fn told() -> impl Iterator<Item = &'static Message> {
    let problems = RAN.iter().flat_map(|ran| &ran.built.problems);
    problems.flat_map(|problem| {
        let labels = problem.labels.iter().map(|(_, text)| text);
        std::iter::once(&problem.message).chain(labels).chain(&problem.hints)
    })
}

#[test]
fn every_label_and_hint_of_the_catalogue_is_told_by_a_case() {
    let mut missing = in_catalogue();
    for message in told() {
        if let (Some(names), Some(name)) = (missing.get_mut(&message.code.to_string()), message.attribute) {
            names.remove(name);
        }
    }
    let missing = missing.iter().flat_map(|(code, names)| names.iter().map(move |name| (code.as_str(), name.as_str())));
    let elsewhere: Vec<_> = ELSEWHERE.iter().map(|(code, name, _)| (*code, *name)).collect();
    assert_eq!(missing.collect::<Vec<_>>(), elsewhere);
}

/// Names of labels and hints are literals, but for those that are made from the name of a format.
#[test]
fn every_label_and_hint_that_the_source_names_is_in_the_catalogue() {
    let known: BTreeSet<String> = in_catalogue().into_values().flatten().collect();
    for (path, bytes) in files_below(&in_checkout("src")) {
        let source = String::from_utf8_lossy(&bytes).into_owned();
        let is_test = path.ends_with("tests.rs") || path.contains("/tests/") || path.ends_with("properties.rs");
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let literals = code.split('"').skip(1).step_by(2);
        let named = literals.filter(|text| is_note(text) && !text.ends_with('-') && !text.contains(' '));
        for name in named.filter(|_| path.ends_with(".rs") && !is_test) {
            assert!(known.contains(name), "src/{path}: no entry has the attribute `{name}`");
        }
    }
}

/// A message that no entry can form is shown as its attribute and arguments, so that it is told at all.
#[test]
fn no_message_is_shown_as_its_bare_arguments() {
    let english = Catalogue::english();
    let others = ["vi", "fr"].map(|tag| (tag, Catalogue::of(tag)));
    for message in told() {
        let text = english.text(message);
        let bare = is_note(&text) || text == "problem" || text.starts_with("problem ");
        assert!(!bare, "{}: {text}", message.code);
        for (tag, other) in &others {
            assert_ne!(other.text(message), text, "{tag} is told in English: {} {:?}", message.code, message.attribute);
        }
    }
}
