//! The bulletins as they are filed: by month, by the words that they are filed under, by the units that they speak of.
//!
//! Words are of a language, lists are of all: the words of a translation are those of the original in the same order, so that a
//! list is known by its word in the site's first language.

use crate::check::nouns::{Bulletin, Registry, Translated, UnitId};
use crate::domain::Tag;
use crate::language::{fold, slug};
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How many bulletins a word or a unit needs for a list of its own.
pub const FEWEST: usize = 2;

/// All lists of bulletins of an edition; the bulletins of each are the newest first.
#[derive(Debug, Default)]
pub struct Archive<'c> {
    /// By month, the newest first. Every month with a bulletin has its list, unless all bulletins are of one month.
    pub months: Vec<MonthList<'c>>,
    /// By word, in the order of their slugs.
    pub tags: Vec<TagList<'c>>,
    /// By the unit that they speak of, or that a unit is within that they speak of. A unit of which all bulletins speak has none.
    pub units: BTreeMap<UnitId, Vec<&'c Bulletin>>,
    /// The word that stands for each word of each language that has a list.
    words: BTreeMap<(&'c Tag, String), &'c str>,
}

/// The bulletins of a month.
#[derive(Debug)]
pub struct MonthList<'c> {
    /// Its first day.
    pub first: Date,
    /// The bulletins.
    pub bulletins: Vec<&'c Bulletin>,
}

/// The bulletins that are filed under a word.
#[derive(Debug)]
pub struct TagList<'c> {
    /// The word that stands for it, the same in every language and on every day.
    pub word: &'c str,
    /// The word by language, as the newest bulletin has it.
    pub names: BTreeMap<Tag, &'c str>,
    /// The bulletins.
    pub bulletins: Vec<&'c Bulletin>,
}

impl<'c> Archive<'c> {
    /// Files the bulletins of a site.
    pub(super) fn of<E: Edition>(site: &Site<'c, E>) -> Self {
        let bulletins = &site.bulletins;
        let mut archive =
            Self { months: months(bulletins), units: units(bulletins, &site.registry), ..Self::default() };
        archive.file_words(bulletins, &site.facts.languages);
        archive
    }

    /// The list of a month, by any of its days.
    #[must_use]
    pub fn month(&self, day: Date) -> Option<&MonthList<'c>> {
        self.months.iter().find(|month| month.first == day.first_of_month())
    }

    /// The list of a word in a language.
    #[must_use]
    pub fn tag(&self, language: &Tag, word: &str) -> Option<&TagList<'c>> {
        self.tag_of(self.words.get(&(language, fold(word)))?)
    }

    /// The list that a word stands for, whatever the language.
    #[must_use]
    pub fn tag_of(&self, word: &str) -> Option<&TagList<'c>> {
        let slug = slug(word);
        self.tags.iter().find(|list| self::slug(list.word) == slug)
    }

    fn file_words(&mut self, bulletins: &[&'c Bulletin], languages: &'c [Tag]) {
        let standing = standing(bulletins, languages);
        let mut lists: BTreeMap<String, TagList<'c>> = BTreeMap::new();
        for bulletin in bulletins {
            for (language, word) in words(bulletin) {
                let Some(own) = standing.get(&(language, fold(word))) else { continue };
                let new = || TagList { word: own, names: BTreeMap::new(), bulletins: Vec::new() };
                let list = lists.entry(slug(own)).or_insert_with(new);
                list.names.entry(language.clone()).or_insert(word);
                if list.bulletins.last().is_none_or(|last| last.slug != bulletin.slug) {
                    list.bulletins.push(bulletin);
                }
            }
        }
        lists.retain(|_, list| list.bulletins.len() >= FEWEST);
        self.words = standing.into_iter().filter(|(_, word)| lists.contains_key(&slug(word))).collect();
        self.tags = lists.into_values().collect();
    }
}

/// Every word of a bulletin with its language.
fn words(bulletin: &Bulletin) -> impl Iterator<Item = (&Tag, &str)> {
    bulletin.texts.iter().flat_map(|(language, text)| text.tags.iter().map(move |word| (language, word.as_str())))
}

/// What stands for each word of each language: the word in the first of the site's languages that it is a translation of.
fn standing<'c>(bulletins: &[&'c Bulletin], languages: &'c [Tag]) -> BTreeMap<(&'c Tag, String), &'c str> {
    let mut standing: BTreeMap<(&'c Tag, String), &'c str> = BTreeMap::new();
    for original in languages {
        let of_original = bulletins.iter().filter(|bulletin| first_of(bulletin, languages) == Some(original));
        for bulletin in of_original {
            let Some(first) = bulletin.texts.get(original) else { continue };
            let known = |word: &'c String| standing.get(&(original, fold(word))).copied().unwrap_or(word);
            let known: Vec<&'c str> = first.tags.iter().map(known).collect();
            let paired = |text: &&Translated| text.tags.len() == first.tags.len();
            for (language, text) in bulletin.texts.iter().filter(|(_, text)| paired(text)) {
                for (word, own) in text.tags.iter().zip(&known) {
                    standing.entry((language, fold(word))).or_insert(own);
                }
            }
        }
    }
    standing
}

/// The first of the site's languages that a bulletin has.
fn first_of<'l>(bulletin: &Bulletin, languages: &'l [Tag]) -> Option<&'l Tag> {
    languages.iter().find(|tag| bulletin.texts.contains_key(*tag))
}

fn months<'c>(bulletins: &[&'c Bulletin]) -> Vec<MonthList<'c>> {
    let months = bulletins.chunk_by(|one, other| one.date.first_of_month() == other.date.first_of_month());
    let list = |bulletins: &[&'c Bulletin]| {
        let first = bulletins.first()?.date.first_of_month();
        Some(MonthList { first, bulletins: bulletins.to_vec() })
    };
    let months: Vec<MonthList<'c>> = months.filter_map(list).collect();
    if months.len() > 1 { months } else { Vec::new() }
}

fn units<'c>(bulletins: &[&'c Bulletin], registry: &Registry) -> BTreeMap<UnitId, Vec<&'c Bulletin>> {
    let mut units: BTreeMap<UnitId, Vec<&'c Bulletin>> = BTreeMap::new();
    for bulletin in bulletins {
        let named = bulletin.units.iter().filter(|unit| registry.is_seen(**unit));
        let concerned: BTreeSet<UnitId> =
            named.flat_map(|unit| std::iter::once(*unit).chain(registry.ancestors(*unit))).collect();
        for unit in concerned {
            units.entry(unit).or_default().push(bulletin);
        }
    }
    units.retain(|_, list| (FEWEST..bulletins.len()).contains(&list.len()));
    units
}

#[cfg(test)]
mod tests;
