//! The forms of commendation and the authorities that give them, each defined once: their legal names, and the shorter ones
//! that entries may use. Start at [`forms`] and [`authorities`]; [`Called`] finds the legal name of what an entry names.

use super::names::{Names, Seen};
use crate::check::nouns::{Authority, AwardForm, form_key};
use crate::diag::{KeyPath, Place};
use crate::domain::{Audience, Text};
use crate::language::fold;
use crate::load::Sheet;
use crate::load::raw::CommendationsFile;
use std::collections::BTreeMap;

/// Every form that is defined, in the order of the files.
pub(super) fn forms(files: &[Sheet<CommendationsFile>], names: &mut Names<'_>) -> Vec<AwardForm> {
    let (mut forms, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        let audience = if *internal { Audience::Internal } else { value.audience };
        for (position, form) in value.forms.iter().enumerate() {
            let at = KeyPath::from(["forms"]).index(position);
            names.translated(Some(&form.definition), file, &at.key("definition"));
            let document = form.document.as_ref();
            forms.push(AwardForm {
                keys: keys(&form.name, &form.aliases, &mut seen, file, &at, names),
                name: form.name.clone(),
                definition: form.definition.clone(),
                document: document.and_then(|key| names.document(key, || Place::value(file, at.key("document")))),
                given_by: form.given_by.iter().map(|name| fold(name)).collect(),
                audience,
            });
        }
    }
    forms
}

/// Every authority that is defined, in the order of the files.
pub(super) fn authorities(files: &[Sheet<CommendationsFile>], names: &mut Names<'_>) -> Vec<Authority> {
    let (mut authorities, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        let audience = if *internal { Audience::Internal } else { value.audience };
        for (position, authority) in value.authorities.iter().enumerate() {
            let at = KeyPath::from(["authorities"]).index(position);
            names.translated(authority.definition.as_ref(), file, &at.key("definition"));
            let document = authority.document.as_ref();
            authorities.push(Authority {
                keys: keys(&authority.name, &authority.aliases, &mut seen, file, &at, names),
                name: authority.name.clone(),
                definition: authority.definition.clone(),
                document: document.and_then(|key| names.document(key, || Place::value(file, at.key("document")))),
                audience,
            });
        }
    }
    authorities
}

/// The keys of a name and its aliases, each of which nothing else of its kind may have.
fn keys(
    name: &Text,
    aliases: &[String],
    seen: &mut Seen,
    file: &str,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Vec<String> {
    let own = form_key(name, &names.languages);
    names.once_as(seen, &own, names.plain(name), Place::value(file, at.key("name")));
    names.translated(Some(name), file, &at.key("name"));
    let mut keys = vec![own];
    for (position, alias) in aliases.iter().enumerate() {
        let key = fold(alias);
        // A short name that only differs from the legal one in its capitals is the same.
        if !keys.contains(&key) {
            names.once_as(seen, &key, alias, Place::value(file, at.key("aliases").index(position)));
            keys.push(key);
        }
    }
    keys
}

/// The legal names of forms and authorities by every key they go by, each with those who may see it.
#[derive(Debug, Default)]
pub(super) struct Called {
    forms: BTreeMap<String, (Text, Audience)>,
    authorities: BTreeMap<String, (Text, Audience)>,
}

impl Called {
    pub(super) fn new(forms: &[AwardForm], authorities: &[Authority]) -> Self {
        let forms = forms.iter().map(|form| (&form.keys, &form.name, form.audience));
        let authorities = authorities.iter().map(|authority| (&authority.keys, &authority.name, authority.audience));
        Self { forms: by_key(forms), authorities: by_key(authorities) }
    }

    /// The legal name of a form that an entry of an audience names, else the entry's own words.
    pub(super) fn form(&self, own: Text, audience: Audience, names: &Names<'_>) -> Text {
        legal(&self.forms, own, audience, names)
    }

    /// The legal name of an authority that an entry of an audience names, else the entry's own words.
    pub(super) fn authority(&self, own: Text, audience: Audience, names: &Names<'_>) -> Text {
        legal(&self.authorities, own, audience, names)
    }
}

fn by_key<'n>(
    defined: impl Iterator<Item = (&'n Vec<String>, &'n Text, Audience)>,
) -> BTreeMap<String, (Text, Audience)> {
    let mut by_key = BTreeMap::new();
    for (keys, name, audience) in defined {
        for key in keys {
            by_key.entry(key.clone()).or_insert_with(|| (name.clone(), audience));
        }
    }
    by_key
}

/// What is defined for the office alone is no name for what everybody sees.
fn legal(defined: &BTreeMap<String, (Text, Audience)>, own: Text, audience: Audience, names: &Names<'_>) -> Text {
    match defined.get(&form_key(&own, &names.languages)) {
        Some((name, readers)) if *readers >= audience => name.clone(),
        _ => own,
    }
}
