//! Headings: their levels below the page's own heading, their ids, the table of contents. Works on what the reader found
//! and knows nothing of nodes.

use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A heading of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its level on the page, 2 to 6: the first is 2, and none is more than one deeper than the one before it.
    pub level: u8,
    /// Its id, unique in the text: ASCII letters, digits and single `-`.
    pub id: String,
    /// Its words; never empty.
    pub text: String,
}

/// A heading as it was written.
#[derive(Debug)]
pub(super) struct Written {
    /// The number of its `#`.
    pub(super) level: u8,
    /// Its `{#id}`, as a slug that is not empty.
    pub(super) id: Option<String>,
    pub(super) text: String,
}

/// The headings of a text, and where each id leads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Outline {
    headings: Vec<Heading>,
    places: BTreeMap<String, usize>,
}

impl Outline {
    pub(super) fn of(written: Vec<Written>) -> Self {
        let ids = ids(&written);
        let levels = levels(&written);
        let places = ids.iter().cloned().enumerate().map(|(position, id)| (id, position)).collect();
        let named = written.into_iter().zip(levels).zip(ids);
        let headings = named.map(|((written, level), id)| Heading { level, id, text: written.text }).collect();
        Self { headings, places }
    }

    pub(super) fn headings(&self) -> &[Heading] {
        &self.headings
    }

    pub(super) fn at(&self, position: usize) -> Option<&Heading> {
        self.headings.get(position)
    }

    pub(super) fn find(&self, id: &str) -> Option<&Heading> {
        self.at(*self.places.get(id)?)
    }
}

/// Levels by depth in the outline rather than by shifting: a text that skips a level still gives a page without gaps.
fn levels(written: &[Written]) -> Vec<u8> {
    let mut above: Vec<u8> = Vec::new();
    let level = |heading: &Written| {
        while above.pop_if(|level| *level >= heading.level).is_some() {}
        above.push(heading.level);
        u8::try_from(above.len() + 1).unwrap_or(6).min(6)
    };
    written.iter().map(level).collect()
}

/// Ids given by the author go first, so that a heading which happens to read the same can't take one away.
fn ids(written: &[Written]) -> Vec<String> {
    let mut taken = Ids::default();
    let given: Vec<Option<String>> = written.iter().map(|heading| Some(taken.take(heading.id.as_ref()?))).collect();
    given.into_iter().zip(written).map(|(id, heading)| id.unwrap_or_else(|| taken.take(&named(heading)))).collect()
}

fn named(heading: &Written) -> String {
    Some(slug(&heading.text)).filter(|id| !id.is_empty()).unwrap_or_else(|| "section".to_owned())
}

/// Ids with the number that the next one of that name is tried under.
#[derive(Default)]
struct Ids(BTreeMap<String, usize>);

impl Ids {
    fn take(&mut self, wanted: &String) -> String {
        let mut id = wanted.clone();
        while self.0.contains_key(&id) {
            let number = self.0.entry(wanted.clone()).or_insert(1);
            *number += 1;
            id = format!("{wanted}-{number}");
        }
        self.0.insert(id.clone(), 1);
        id
    }
}

/// A text as an id: tone marks folded away, `đ` as `d`, all else that is no ASCII letter or digit as single `-`. Empty if
/// nothing is left.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match letter {
            'đ' => slug.push('d'),
            _ if letter.is_ascii_alphanumeric() => slug.push(letter),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(level: u8, id: Option<&str>, text: &str) -> Written {
        Written { level, id: id.map(ToOwned::to_owned), text: text.to_owned() }
    }

    #[test]
    fn a_slug_folds_tone_marks_and_is_empty_for_signs() {
        for (text, folded) in [
            ("Kết quả đạt được", "ket-qua-dat-duoc"),
            ("ĐẮK NÔNG", "dak-nong"),
            ("De\u{302}\u{309} nghi\u{323}", "de-nghi"),
            ("L’avancée, à ce jour", "l-avancee-a-ce-jour"),
            ("  1. CCCD – 90 %!", "1-cccd-90"),
            ("***", ""),
            ("进度", ""),
        ] {
            assert_eq!(slug(text), folded);
        }
    }

    #[test]
    fn levels_begin_at_two_and_never_skip() {
        for (sources, shown) in [
            (&[1, 2, 2, 3, 1][..], &[2, 3, 3, 4, 2][..]),
            (&[2, 3, 2], &[2, 3, 2]),
            (&[2, 4, 3, 2], &[2, 3, 3, 2]),
            (&[3, 2, 1], &[2, 2, 2]),
            (&[1, 2, 3, 4, 5, 6], &[2, 3, 4, 5, 6, 6]),
        ] {
            let written: Vec<_> = sources.iter().map(|level| written(*level, None, "a")).collect();
            assert_eq!(levels(&written), shown, "{sources:?}");
        }
    }

    #[test]
    fn ids_are_unique_and_the_authors_own_come_first() {
        let texts = [(None, "Kết quả"), (None, "Kết quả"), (Some("ket-qua"), "a"), (None, "ket qua 2"), (None, "!")];
        let outline = Outline::of(texts.map(|(id, text)| written(2, id, text)).into());
        let ids: Vec<_> = outline.headings().iter().map(|heading| heading.id.as_str()).collect();
        assert_eq!(ids, ["ket-qua-2", "ket-qua-3", "ket-qua", "ket-qua-2-2", "section"]);
        assert_eq!(outline.find("ket-qua").map(|heading| heading.text.as_str()), Some("a"));
        assert_eq!(outline.find("ket"), None);
    }

    #[test]
    fn many_headings_of_one_name_take_no_square_time() {
        let outline = Outline::of((0..50_000).map(|_| written(1, None, "a")).collect());
        assert_eq!(outline.headings().last().map(|heading| heading.id.as_str()), Some("a-50000"));
    }
}
