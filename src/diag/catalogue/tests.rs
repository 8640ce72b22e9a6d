//! The texts of all languages: complete, alike in their arguments, and written in one manner.

use super::*;
use crate::diag::{CODES, Refusal, code};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::is_nfc;

const LANGUAGES: [(&str, &str); 3] = [("en", ENGLISH), ("vi", VIETNAMESE), ("fr", FRENCH)];

/// The texts of an entry by attribute (`""` for its own), as they stand in the file.
type Entry<'a> = BTreeMap<&'a str, String>;

/// The entries of a file by name, read line by line: what Fluent makes of them is another test's matter.
fn entries(source: &str) -> BTreeMap<&str, Entry<'_>> {
    let mut entries = BTreeMap::<&str, Entry<'_>>::new();
    let (mut name, mut attribute) = ("", "");
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let (start, text) = line.split_once(" =").unwrap_or((line, ""));
        if !line.is_empty() && !line.starts_with(' ') {
            (name, attribute) = (start, "");
        } else if let Some(found) = start.strip_prefix("    .") {
            attribute = found;
        }
        let begins = start == name || start.strip_prefix("    .") == Some(attribute);
        let entry = entries.entry(name).or_default().entry(attribute).or_default();
        entry.push_str(if begins { text } else { line });
        entry.push('\n');
    }
    entries.remove("");
    entries
}

/// The names after each `$` of a text.
fn arguments(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '-').next());
    names.flatten().filter(|name| !name.is_empty()).collect()
}

/// Every sentence of a text: each variant of it that a case can choose.
fn variants(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.ends_with("->") && *line != "}");
    lines
        .map(|line| line.rsplit_once("] ").filter(|_| line.starts_with(['[', '*'])).map_or(line, |(_, rest)| rest))
        .collect()
}

/// The catalogue of one language, without English behind it.
fn only(tag: &str, source: &'static str) -> Catalogue {
    Catalogue { bundles: vec![bundle(tag, source)] }
}

#[test]
fn the_texts_are_read_without_a_rest() {
    for (tag, source) in LANGUAGES {
        let errors = FluentResource::try_new(source.to_owned()).err().map(|(_, errors)| errors);
        assert_eq!(errors, None, "{tag}");
    }
}

#[test]
fn every_code_has_its_texts_in_every_language() {
    for (tag, source) in LANGUAGES {
        let (catalogue, entries) = (only(tag, source), entries(source));
        for entry in CODES {
            let has_message = entries.get(&*entry.code.to_string()).is_some_and(|entry| entry.contains_key(""));
            assert!(has_message, "{tag}: {} has no message", entry.code);
            assert!(catalogue.title(entry.code).is_some(), "{tag}: {} has no title", entry.code);
            assert!(catalogue.explanation(entry.code).is_some(), "{tag}: {} has no explanation", entry.code);
        }
    }
}

#[test]
fn no_text_is_of_no_code() {
    let known: BTreeSet<String> = CODES.iter().map(|entry| entry.code.to_string()).collect();
    let words = ["error", "warning", "note", "help", "draft"];
    for (tag, source) in LANGUAGES {
        let names = entries(source);
        let strange = names.keys().find(|name| !known.contains(**name) && !words.contains(name));
        assert_eq!(strange, None, "{tag}");
    }
}

#[test]
fn the_languages_have_the_same_attributes_and_arguments() {
    let shape = |source| {
        let named = |text: &String| arguments(text).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
        let entry = |entry: &Entry<'_>| entry.iter().map(|(name, text)| ((*name).to_owned(), named(text))).collect();
        entries(source).iter().map(|(name, texts)| (*name, entry(texts))).collect::<BTreeMap<_, BTreeMap<_, _>>>()
    };
    let english = shape(ENGLISH);
    for (tag, source) in &LANGUAGES[1..] {
        let own = shape(source);
        for (name, texts) in &english {
            assert_eq!(own.get(name), Some(texts), "{tag}: {name}");
        }
        assert_eq!(own.len(), english.len(), "{tag}");
    }
}

#[test]
fn every_message_can_be_formed_from_its_arguments() {
    for (tag, source) in LANGUAGES {
        let catalogue = only(tag, source);
        for (name, texts) in &entries(source) {
            for (attribute, text) in texts {
                let given = arguments(text).into_iter().map(|name| (name.to_owned(), FluentValue::from("1"))).collect();
                let attribute = Some(*attribute).filter(|attribute| !attribute.is_empty());
                assert!(catalogue.find(name, attribute, &given).is_some(), "{tag}: {name} {attribute:?}");
            }
        }
    }
}

/// Whoever writes a rule reads the arguments there.
#[test]
fn the_comment_above_an_entry_lists_its_arguments() {
    let entries = entries(ENGLISH);
    let mut listed = BTreeMap::<String, BTreeSet<String>>::new();
    for line in ENGLISH.lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            let (attribute, names) =
                comment.split_once(": ").filter(|_| comment.starts_with('.')).unwrap_or(("", comment));
            let names = without_brackets(names);
            let names = names.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
            listed.entry(attribute.trim_start_matches('.').to_owned()).or_default().extend(names);
        } else if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| name.starts_with('E')) {
            let used = entries[name].iter().map(|(name, text)| ((*name).to_owned(), arguments(text)));
            let used: BTreeMap<_, BTreeSet<_>> = used
                .filter(|(_, names)| !names.is_empty())
                .map(|(name, names)| (name, names.into_iter().map(str::to_owned).collect()))
                .collect();
            let mut said = std::mem::take(&mut listed);
            let own = said.get("").cloned().unwrap_or_default();
            // What a page says has mostly the arguments of what the command line says.
            said.values_mut().filter(|names| names.contains("the same")).for_each(|names| names.clone_from(&own));
            assert_eq!(said, used, "{name}");
        }
    }
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        depth += usize::from(*c == '(');
        let outside = depth == 0;
        depth -= usize::from(*c == ')');
        outside
    };
    text.chars().filter(outside).collect()
}

#[test]
fn a_message_is_a_lower_case_phrase_without_a_full_stop() {
    // Names keep their capital.
    let names = ["Windows", "HTML", "YAML"];
    for (tag, source) in LANGUAGES {
        for (name, texts) in &entries(source) {
            for (attribute, text) in texts.iter().filter(|(attribute, _)| **attribute != "explain") {
                for sentence in variants(text) {
                    let capital =
                        sentence.starts_with(char::is_uppercase) && !names.iter().any(|n| sentence.starts_with(n));
                    assert!(!capital && !sentence.ends_with(['.', '!']), "{tag}: {name} {attribute}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn an_explanation_fits_a_terminal_and_is_made_of_sentences() {
    for (tag, source) in LANGUAGES {
        let catalogue = only(tag, source);
        for text in CODES.iter().filter_map(|entry| catalogue.explanation(entry.code)) {
            assert!(text.lines().all(|line| line.chars().count() <= 92), "{tag}: {text}");
            assert!(text.starts_with(|c: char| c.is_uppercase() || c == '`'), "{tag}: {text}");
            let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.starts_with("    "));
            assert!(paragraphs.into_iter().all(|paragraph| paragraph.ends_with(['.', ':'])), "{tag}: {text}");
        }
    }
}

#[test]
fn each_language_is_spelt_as_it_should_be() {
    assert!(is_nfc(VIETNAMESE) && is_nfc(FRENCH) && is_nfc(ENGLISH));
    let prose = FRENCH.lines().filter(|line| !line.starts_with("            ") && !line.starts_with('#'));
    for line in prose {
        for (position, part) in line.split('`').enumerate().filter(|(position, _)| position % 2 == 0) {
            let wide = [" :", " ;", " !", " ?", " %", " »", "« ", "'"].iter().find(|wide| part.contains(**wide));
            assert_eq!(wide, None, "{line} ({position})");
        }
    }
}

#[test]
fn a_plural_is_chosen_by_a_number_that_stays_text() {
    let text = |files| Catalogue::english().text(&message(code::FOREIGN_FILE, &[("path", "x/"), ("files", files)]));
    assert_eq!(text("1"), "`x/` is not a file of the site and stays");
    assert_eq!(text("003"), "`x/` holds 003 files that are not the site's and stay");
}

#[test]
fn english_stands_behind_every_language() {
    let mut catalogue = only("vi", "E0301 = lỗi { $wrong }");
    let unknown = message(code::UNIT_UNKNOWN, &[("code", "31")]);
    assert_eq!(catalogue.text(&unknown), "problem code: `31`");
    catalogue.bundles.push(bundle("en", ENGLISH));
    assert_eq!(catalogue.text(&unknown), "no unit has the code `31`");
    assert_eq!(Catalogue::of("de").text(&unknown), "no unit has the code `31`");
    assert_eq!(Catalogue::of("vi").text(&unknown), "không có đơn vị nào mang mã `31`");
}

fn message(code: Code, arguments: &[(&'static str, &str)]) -> Message {
    Refusal::new(code, arguments).nowhere().message
}
