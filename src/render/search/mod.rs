//! The index of the search, which needs no server: scripts that a page loads when a reader begins to search, so that it works from
//! a disk and under a strict policy too.
//!
//! Start at [`files`]. Of each language there are `search/<tag>/units.js` ([`units`](mod@units)), `search/<tag>/texts.js`
//! ([`texts`](mod@texts)) and `search/<tag>/dialog.js` ([`dialog`](mod@dialog)). Each does one thing: it sets
//! `tiendoSearch.units`, `tiendoSearch.texts` or `tiendoSearch.dialog`, of the one global of the search, to a plain object, which
//! `static/search.js` of the theme reads. Texts in it are as they are shown; how they are found is up to the script, by the same
//! [`key`](mod@key) as here. Whoever writes another search for a theme finds every field described at its type; `format` changes
//! when one of them changes its meaning.

mod abbreviations;
mod dialog;
mod key;
mod names;
mod texts;
mod units;
mod words;

use super::words::Scribe;
use crate::domain::Tag;
use crate::model::Edition;
use serde::Serialize;

/// The version of the form of the index.
const FORMAT: u32 = 1;

/// A part of the index of one language.
#[derive(Debug, Serialize)]
struct Part<T> {
    format: u32,
    /// The folder of the language below the root, with `/` at its end; empty for the language at the root.
    folder: String,
    #[serde(flatten)]
    content: T,
}

/// The files of the index in the language of a scribe, by path: units, texts, and the words of the dialog.
pub(super) fn files<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> [(String, Vec<u8>); 3] {
    [
        file(scribe, "units", units::units(scribe)),
        file(scribe, "texts", texts::texts(scribe)),
        file(scribe, "dialog", dialog::words(scribe)),
    ]
}

fn file<E: Edition, T: Serialize>(scribe: &Scribe<'_, '_, '_, E>, name: &str, content: T) -> (String, Vec<u8>) {
    let part = Part { format: FORMAT, folder: scribe.paths.in_language(scribe.tag(), ""), content };
    (path(scribe.tag(), name), script(name, &part).into_bytes())
}

fn path(tag: &Tag, name: &str) -> String {
    format!("search/{tag}/{name}.js")
}

/// A classic script that sets a part of the index. JSON is the same in a script.
fn script<T: Serialize>(name: &str, part: &T) -> String {
    let json = serde_json::to_string(part).unwrap_or_else(|error| unreachable!("an index that is no JSON: {error}"));
    format!("(self.tiendoSearch=self.tiendoSearch||{{}}).{name}={json};\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_sets_one_property_of_the_one_global() {
        let part = Part { format: 1, folder: "fr/".to_owned(), content: texts::Texts::default() };
        let expected = "(self.tiendoSearch=self.tiendoSearch||{}).texts={\"format\":1,\"folder\":\"fr/\",\"kinds\":[],\
                        \"entries\":[],\"abbreviations\":[],\"words\":\"\"};\n";
        assert_eq!(script("texts", &part), expected);
    }
}
