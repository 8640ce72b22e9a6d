//! Turns paths of keys into places of the text, when a problem has to be shown. Values carry no places through the program:
//! the few files that have problems are walked again instead.

use super::loaded::Sources;
use super::prose;
use super::yaml::{Document, Excerpt};
use crate::diag::{At, Diagnostic, Place};
use std::collections::{BTreeMap, HashMap};

/// Gives every place in `problems` that is a key or value its bytes in the file. A path that leads nowhere becomes the last
/// key on it that is there, and a file that can't be walked becomes the file as a whole.
pub fn resolve(problems: &mut [Diagnostic], sources: &Sources) {
    let texts: BTreeMap<&str, &str> = sources.iter().collect();
    let mut documents = HashMap::new();
    for place in problems.iter_mut().flat_map(places).filter(|place| is_path(&place.at)) {
        let Some((file, text)) = texts.get_key_value(place.file.as_str()) else {
            place.at = At::File;
            continue;
        };
        let document = documents.entry(*file).or_insert_with(|| document(file, text));
        place.at = match (document, &place.at) {
            (Some(document), At::Value(path)) => document.locate(path, false),
            (Some(document), At::Key(path)) => document.locate(path, true),
            _ => At::File,
        };
    }
}

fn places(problem: &mut Diagnostic) -> impl Iterator<Item = &mut Place> {
    problem.place.iter_mut().chain(problem.labels.iter_mut().map(|(place, _)| place))
}

fn is_path(at: &At) -> bool {
    matches!(at, At::Key(_) | At::Value(_))
}

fn document<'a>(file: &'a str, text: &'a str) -> Option<Document<'a>> {
    let excerpt = match prose::split(text) {
        Some(parts) if prose::is_prose(file) => Excerpt::part(file, text, parts.matter),
        _ => Excerpt::whole(file, text),
    };
    Document::parse(excerpt).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{KeyPath, Refusal, code};
    use proptest::prelude::*;

    const YAML: &str = "as_of: 2023-05-29\r\nđ:\r\n  - {k: v}\r\n  - k: w\r\nunits:\r\n  \"67\":\r\n    count: 5   # c\r\n    base:\r\n";

    fn located(file: &str, text: &str, at: At) -> String {
        let mut sources = Sources::default();
        sources.insert(file, text.into());
        let place = Place { file: file.to_owned(), at };
        let mut problems = [Refusal::new(code::YAML_VALUE, &[]).at(place)];
        resolve(&mut problems, &sources);
        match problems[0].place.as_ref().map(|place| &place.at) {
            Some(At::Span(span)) => text.get(span.clone()).unwrap_or("out of range").to_owned(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_path_becomes_the_bytes_of_its_value_or_key() {
        let units = KeyPath::from(["units", "67"]);
        for (at, text) in [
            (At::Value(["as_of"].into()), "2023-05-29"),
            (At::Key(["as_of"].into()), "as_of"),
            (At::Value(KeyPath::from(["đ"]).index(0).key("k")), "v"),
            (At::Value(KeyPath::from(["đ"]).index(1)), "k: w"),
            (At::Value(units.key("count")), "5"),
            (At::Key(units.clone()), "\"67\""),
            (At::Value(units.clone()), "\"67\""),
            (At::Value(units.key("base")), "base"),
            (At::Value(units.key("rate")), "\"67\""),
            (At::Value(units.key("count").key("x")), "count"),
            (At::Value(KeyPath::from(["đ"]).index(7)), "đ"),
            (At::Value(["nothing"].into()), "Some(File)"),
        ] {
            assert_eq!(located("a.yaml", YAML, at), text);
        }
    }

    #[test]
    fn front_matter_is_found_in_its_file() {
        let text = "---\ntitle: Đắk Nông\n---\ntitle: no\n";
        assert_eq!(located("a.vi.md", text, At::Value(["title"].into())), "Đắk Nông");
        assert_eq!(located("a.vi.md", "no matter", At::Value(["title"].into())), "Some(File)");
    }

    proptest! {
        #[test]
        fn any_path_in_any_text_has_a_place_in_it(text in "[a-c:đ \n\\-\"{}\\[\\]&*|>#,\t\r]{0,60}", keys in "[a-cđ]{1,2}", index in 0usize..3) {
            let path = KeyPath::from([keys.as_str()]);
            for at in [At::Value(path.clone()), At::Key(path.clone()), At::Value(path.index(index).key("a")), At::Value(path.key("b"))] {
                prop_assert_ne!(located("f.yaml", &text, at), "out of range");
            }
        }
    }
}
