//! What forms of commendation mean, each defined once.

use super::names::{Names, Seen};
use crate::check::nouns::{AwardForm, form_key};
use crate::diag::{KeyPath, Place};
use crate::domain::Audience;
use crate::load::Sheet;
use crate::load::raw::CommendationsFile;

/// Every form that is defined, in the order of the files.
pub(super) fn resolve(files: &[Sheet<CommendationsFile>], names: &mut Names<'_>) -> Vec<AwardForm> {
    let (mut forms, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        let audience = if *internal { Audience::Internal } else { value.audience };
        for (position, form) in value.forms.iter().enumerate() {
            let at = KeyPath::from(["forms"]).index(position);
            let key = form_key(&form.name, &names.languages);
            names.once_as(&mut seen, &key, names.plain(&form.name), Place::value(file, at.key("name")));
            names.translated(Some(&form.name), file, &at.key("name"));
            names.translated(Some(&form.definition), file, &at.key("definition"));
            let document = form.document.as_ref();
            let document = document.and_then(|key| names.document(key, || Place::value(file, at.key("document"))));
            forms.push(AwardForm { name: form.name.clone(), definition: form.definition.clone(), document, audience });
        }
    }
    forms
}
