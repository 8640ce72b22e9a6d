//! The languages of the site: the tool's own strings with those of its files laid over them.

use super::names::Names;
use crate::diag::{KeyPath, Place};
use crate::domain::Tag;
use crate::language::Language;
use crate::load::Sheet;
use std::sync::Arc;

/// The folder of language files.
const LANGUAGES: &str = "languages";

/// Every language in the order of `site_file`, the file that names them. Strings that can't be used are told with their file, a
/// language that nobody knows where it is named; both are left out.
pub(super) fn resolve(files: &[(Tag, Sheet<String>)], site_file: &str, names: &mut Names<'_>) -> Vec<Arc<Language>> {
    let mut languages = Vec::new();
    for (position, tag) in names.languages.clone().iter().enumerate() {
        let own = files.iter().find(|(other, _)| other == tag).map(|(_, sheet)| sheet);
        match (Language::load(tag, own.map(|sheet| sheet.value.as_str())), own) {
            (Ok(language), _) => languages.push(Arc::new(language)),
            (Err(refusals), Some(sheet)) => {
                for refusal in refusals {
                    names.tell(refusal, Place::file(&sheet.file));
                }
            }
            (Err(refusals), None) => {
                let place = || Place::value(site_file, KeyPath::from([LANGUAGES]).index(position));
                for refusal in refusals {
                    names.tell_unknown(LANGUAGES, refusal, place);
                }
            }
        }
    }
    languages
}
