//! The words of the dialog in which one searches: they come with the index, so that no page carries what few readers open.

use crate::model::Edition;
use crate::render::words::Scribe;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the dialog says in one language, as the script reads it.
#[derive(Debug, Default, Serialize)]
pub(super) struct Words {
    /// By name. `{n}`, `{shown}`, `{all}`, `{text}` and `{name}` are where the script puts what it found.
    words: BTreeMap<&'static str, String>,
}

/// The strings, each by the name under which the script asks for it.
const WORDS: [(&str, &str); 14] = [
    ("open", "search-open"),
    ("field", "search-field"),
    ("hint", "search-hint"),
    ("keys", "search-keys"),
    ("slash", "search-slash"),
    ("close", "search-close"),
    ("results", "search-results"),
    ("help", "search-none-hint"),
    ("near", "search-near"),
    ("loading", "search-loading"),
    ("failed", "search-failed"),
    ("list", "search-list"),
    ("ended", "search-ended"),
    ("units", "nav-units"),
];

/// The words in the language of a scribe.
pub(super) fn words<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Words {
    let mut words: BTreeMap<_, _> = WORDS.into_iter().map(|(name, id)| (name, scribe.word(id))).collect();
    let place = |variable: &str| format!("{{{variable}}}");
    let mut add = |name, id, variables: &[&str]| {
        let places: Vec<(&str, String)> = variables.iter().map(|variable| (*variable, place(variable))).collect();
        let arguments: Vec<_> = places.iter().map(|(name, place)| (*name, place.as_str().into())).collect();
        words.insert(name, scribe.text(id, &arguments));
    };
    add("count", "search-count", &["n"]);
    add("shown", "search-shown", &["shown", "all"]);
    add("none", "search-none", &["text"]);
    add("formerly", "search-formerly", &["name"]);
    Words { words }
}
