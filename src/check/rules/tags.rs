//! Rules on the words that bulletins are filed under. A bulletin's translations have the same ones in the same order, so that
//! the lists of bulletins are the same in every language.

use crate::check::Checked;
use crate::check::nouns::{Bulletin, Translated};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, code};
use crate::domain::Tag;
use crate::language::fold;
use std::collections::BTreeMap;

/// Translations that are filed under more or fewer words than their original.
pub(super) fn differ_in_number(checked: &Checked) -> Vec<Diagnostic> {
    let of_bulletin = |bulletin: &'_ Bulletin| -> Vec<Diagnostic> {
        let Some((first, original)) = original(checked, bulletin) else { return Vec::new() };
        let others =
            bulletin.texts.iter().filter(|(tag, text)| *tag != first && text.tags.len() != original.tags.len());
        let differs = |(tag, text): (&Tag, &Translated)| {
            let (count, wanted) = (text.tags.len().to_string(), original.tags.len().to_string());
            let arguments = [
                ("slug", bulletin.slug.as_str()),
                ("count", &*count),
                ("language", tag.as_str()),
                ("other-count", &*wanted),
                ("other-language", first.as_str()),
            ];
            let refusal = Refusal::new(code::TAGS_DIFFER, &arguments).hint("hint-same", &[]);
            let problem = refusal.at(Place::value(&text.file, ["tags"])).public(bulletin.is_open());
            problem.label(Place::value(&original.file, ["tags"]), "label-other", &[])
        };
        others.map(differs).collect()
    };
    checked.bulletins.iter().flat_map(of_bulletin).collect()
}

/// One word of the original language that two bulletins translate differently.
pub(super) fn translated_twice(checked: &Checked) -> Vec<Diagnostic> {
    let mut known: BTreeMap<(&Tag, String), (&Bulletin, &str, Place)> = BTreeMap::new();
    let mut found = Vec::new();
    for bulletin in &checked.bulletins {
        let Some((first, original)) = original(checked, bulletin) else { continue };
        let others =
            bulletin.texts.iter().filter(|(tag, text)| *tag != first && text.tags.len() == original.tags.len());
        for (language, text) in others {
            for (position, (word, said)) in original.tags.iter().zip(&text.tags).enumerate() {
                let place = Place::value(&text.file, KeyPath::from(["tags"]).index(position));
                let (elsewhere, before, there) =
                    known.entry((language, fold(word))).or_insert_with(|| (bulletin, said, place.clone()));
                if fold(before) != fold(said) {
                    let arguments =
                        [("tag", word.as_str()), ("word", said), ("other", before), ("language", language.as_str())];
                    let refusal = Refusal::new(code::TAG_TRANSLATED_TWICE, &arguments);
                    let refusal = refusal.hint("hint-same", &[("corrected", before)]);
                    let problem = refusal.at(place).public(bulletin.is_open() && elsewhere.is_open());
                    found.push(problem.label(there.clone(), "label-other", &[("other", before)]));
                }
            }
        }
    }
    found
}

/// The text in the first of the site's languages that a bulletin has.
fn original<'b>(checked: &Checked, bulletin: &'b Bulletin) -> Option<(&'b Tag, &'b Translated)> {
    checked.site.languages.iter().find_map(|tag| bulletin.texts.get_key_value(tag))
}
