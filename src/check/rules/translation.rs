//! Rules on texts in several languages: each translation of a bulletin says the same days and speaks of the same units, documents
//! and commendations, and is as new as its original. That it rests on the same figures is judged by [`binding`](super::binding).

use super::said::{self, Mention};
use crate::check::Checked;
use crate::check::nouns::{Bulletin, Translated};
use crate::diag::{Code, Diagnostic, Place, Refusal, code};
use crate::domain::Tag;
use crate::language::{Language, NumberClass, SaidDate};
use crate::markdown::{Target, Within};
use std::collections::BTreeMap;

/// Days, units, documents and commendations that not every language of a bulletin has.
pub(super) fn differ(checked: &Checked) -> Vec<Diagnostic> {
    let translated = checked.bulletins.iter().flat_map(|bulletin| pairs(checked, bulletin));
    translated.flat_map(|pair| [pair.days(), pair.names()].concat()).collect()
}

/// Charts and tables that not every language of a bulletin has, or not in the same order. The first that differs is told.
pub(super) fn blocks_differ(checked: &Checked) -> Vec<Diagnostic> {
    checked.bulletins.iter().flat_map(|bulletin| pairs(checked, bulletin)).filter_map(|pair| pair.blocks()).collect()
}

/// An original and one of its translations.
struct Pair<'c> {
    slug: &'c str,
    original: (&'c Language, &'c Translated),
    other: (&'c Language, &'c Translated),
}

/// The original of a bulletin with each of its translations.
fn pairs<'c>(checked: &'c Checked, bulletin: &'c Bulletin) -> Vec<Pair<'c>> {
    let texts: Vec<(&Language, &Translated)> = checked
        .languages
        .iter()
        .filter_map(|language| Some((&**language, bulletin.texts.get(language.tag())?)))
        .collect();
    let original = texts.iter().find(|(_, text)| text.translation.is_none()).or(texts.first());
    let Some(original) = original.copied() else { return Vec::new() };
    let others = texts.into_iter().filter(|(_, text)| !std::ptr::eq(*text, original.1));
    others.map(|other| Pair { slug: bulletin.slug.as_str(), original, other }).collect()
}

impl Pair<'_> {
    fn days(&self) -> Vec<Diagnostic> {
        let [original, other] = [self.original, self.other].map(|(language, text)| days(language, text));
        self.differing(code::TRANSLATION_DAYS, &original, &other, |one, other| one.agrees(*other))
    }

    fn names(&self) -> Vec<Diagnostic> {
        let [original, other] = [self.original, self.other].map(|(_, text)| names(text));
        self.differing(code::TRANSLATION_NAMES, &original, &other, |one, other| one == other)
    }

    fn blocks(&self) -> Option<Diagnostic> {
        let [(_, original), (_, other)] = [self.original, self.other];
        // One that can't be read is told already.
        if [original, other].iter().any(|text| text.blocks.len() < text.body.blocks().len()) {
            return None;
        }
        let same =
            original.blocks.iter().zip(&other.blocks).take_while(|(one, other)| one.shows_the_same(other)).count();
        let place = |text: &Translated| Some(Place::span(&text.file, text.blocks.get(same)?.span.clone()));
        let (place, original_place) = match (place(other), place(original)) {
            (None, None) => return None,
            (place, original_place) => (place, original_place),
        };
        let or_file = |place: Option<Place>, text: &Translated| place.unwrap_or_else(|| Place::file(&text.file));
        let count = (same + 1).to_string();
        let arguments = [
            ("slug", self.slug),
            ("n", count.as_str()),
            ("language", self.other.0.tag().as_str()),
            ("other-language", self.original.0.tag().as_str()),
        ];
        let problem = Refusal::new(code::BLOCKS_DIFFER, &arguments).hint("hint-same", &[]).at(or_file(place, other));
        let label = if original_place.is_some() { "label-other" } else { "label-missing" };
        Some(problem.label(or_file(original_place, original), label, &[]))
    }

    /// A problem for each thing that only one of the two says. One that the other says instead is told with it.
    fn differing<T>(
        &self,
        code: Code,
        original: &[Mention<T>],
        other: &[Mention<T>],
        same: impl Fn(&T, &T) -> bool,
    ) -> Vec<Diagnostic> {
        let [in_original, in_other] = said::unmatched(original, other, same);
        let mut problems = Vec::new();
        for position in 0..in_original.len().max(in_other.len()) {
            let [before, after] = [&in_original, &in_other].map(|list| list.get(position).copied());
            problems.extend(match (before, after) {
                (Some(before), Some(after)) => {
                    let label = [("written", before.written.as_str())];
                    let problem = self.only_in(code, after, self.other, self.original);
                    Some(problem.label(before.place.clone(), "label-instead", &label))
                }
                (None, Some(after)) => Some(self.missing(code, after, self.other, self.original)),
                (Some(before), None) => Some(self.missing(code, before, self.original, self.other)),
                (None, None) => None,
            });
        }
        problems
    }

    fn only_in<T>(
        &self,
        code: Code,
        mention: &Mention<T>,
        (says, _): (&Language, &Translated),
        (lacks, _): (&Language, &Translated),
    ) -> Diagnostic {
        let arguments = [
            ("slug", self.slug),
            ("written", mention.written.as_str()),
            ("language", says.tag().as_str()),
            ("other-language", lacks.tag().as_str()),
        ];
        Refusal::new(code, &arguments).hint("hint-same", &[]).at(mention.place.clone())
    }

    fn missing<T>(
        &self,
        code: Code,
        mention: &Mention<T>,
        says: (&Language, &Translated),
        lacks: (&Language, &Translated),
    ) -> Diagnostic {
        self.only_in(code, mention, says, lacks).label(Place::file(&lacks.1.file), "label-missing", &[])
    }
}

/// The days that a text says. Months and years alone are said in too many ways to be held against each other.
fn days(language: &Language, text: &Translated) -> Vec<Mention<SaidDate>> {
    let mut days = Vec::new();
    for said in said::said(text) {
        for number in language.prose_numbers(said.text()) {
            let NumberClass::Date(what) = number.class else { continue };
            if said.within(&number.span) != Within::Code {
                let written = said.text().get(number.span.clone()).unwrap_or_default().to_owned();
                days.push(Mention { what, written, place: said.place(&number.span) });
            }
        }
    }
    days.retain(|day| day.what.day.is_some() && day.what.month.is_some());
    days
}

/// What a text speaks of by link. Pages and addresses of the web may differ between languages.
fn names(text: &Translated) -> Vec<Mention<&Target>> {
    let is_name = |target: &Target| matches!(target, Target::Unit(_) | Target::Document(_) | Target::Commendation(_));
    let said = text.links().filter(|(target, _)| is_name(target));
    said.map(|(what, place)| Mention { what, written: what.to_string(), place }).collect()
}

/// Translations of bulletins and pages that are older than their originals.
pub(super) fn stale(checked: &Checked) -> Vec<Diagnostic> {
    let bulletins = checked.bulletins.iter().map(|bulletin| (bulletin.slug.as_str(), &bulletin.texts));
    let pages = checked.pages.iter().map(|page| (page.slug.as_str(), &page.texts));
    bulletins.chain(pages).flat_map(|(slug, texts)| stale_of(slug, texts)).collect()
}

fn stale_of(slug: &str, texts: &BTreeMap<Tag, Translated>) -> Vec<Diagnostic> {
    let told = texts.iter().filter_map(|(tag, text)| {
        let (of, state) = text.translation.as_ref()?;
        let original = texts.get(of)?;
        let (state, updated) =
            ((*state)?, original.updated.filter(|updated| state.is_some_and(|state| state < *updated))?);
        let (state, updated) = (state.to_string(), updated.to_string());
        let arguments = [
            ("slug", slug),
            ("language", tag.as_str()),
            ("other-language", of.as_str()),
            ("state", &state),
            ("updated", &updated),
        ];
        let refusal = Refusal::new(code::TRANSLATION_STALE, &arguments).hint("hint-state", &[("updated", &updated)]);
        let problem = refusal.at(Place::value(&text.file, ["translation", "state"]));
        Some(problem.label(Place::value(&original.file, ["updated"]), "label-updated", &[("updated", &updated)]))
    });
    told.collect()
}
