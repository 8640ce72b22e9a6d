//! Names without their marks: "Dak Nong" in a text where the registry has «Đắk Nông». Only names of two words or more are looked for,
//! and those of units that the text links or declares; never where the registry has the name so, among its aliases or as another's.

use super::said::{self, Said};
use crate::check::Checked;
use crate::check::nouns::{Translated, Unit, UnitId};
use crate::diag::{Diagnostic, Refusal, code};
use crate::language::fold;
use crate::markdown::{Target, Within};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// How many words a name has at most.
const LONGEST: usize = 5;

/// Words of a text that could be a name without its marks.
struct Candidate<'t> {
    said: &'t Said<'t>,
    range: Range<usize>,
    /// The units that the text speaks of.
    spoken_of: &'t BTreeSet<UnitId>,
}

/// Every name of a unit that stands in a text without its marks.
pub(super) fn stripped(checked: &Checked) -> Vec<Diagnostic> {
    let texts = texts(checked);
    let mut candidates: BTreeMap<String, Vec<Candidate<'_>>> = BTreeMap::new();
    for (passages, spoken_of) in &texts {
        for said in passages {
            for range in runs_of_names(said.text()).into_iter().filter(|range| is_own(said, range)) {
                let folded = fold(&said.text()[range.clone()]);
                candidates.entry(folded).or_default().push(Candidate { said, range, spoken_of });
            }
        }
    }
    let names = names(checked, &candidates);
    let found = candidates.iter().filter_map(|(folded, found)| Some((names.get(folded)?, found)));
    found.flat_map(|(forms, found)| found.iter().filter_map(|candidate| judge(forms, candidate))).collect()
}

/// What bulletins and pages say, with the units that each text links or declares.
fn texts(checked: &Checked) -> Vec<(Vec<Said<'_>>, BTreeSet<UnitId>)> {
    let linked = |text: &Translated| -> BTreeSet<UnitId> {
        let keys = text.body.links().filter_map(|link| match link.target {
            Target::Unit(key) => checked.registry.by_key(key),
            _ => None,
        });
        keys.collect()
    };
    let bulletins = checked.bulletins.iter().flat_map(|bulletin| {
        let spoken_of = |text| linked(text).into_iter().chain(bulletin.units.iter().copied()).collect();
        bulletin.texts.values().map(move |text| (said::said(text), spoken_of(text)))
    });
    let pages = checked.pages.iter().flat_map(|page| page.texts.values());
    bulletins.chain(pages.map(|text| (said::said(text), linked(text)))).collect()
}

/// Whether words are the author's own: no code, and no name of a page of the web.
fn is_own(said: &Said<'_>, words: &Range<usize>) -> bool {
    !matches!(said.within(words), Within::Code | Within::Link(Target::External(_)))
}

/// Every run of up to five words that begin with capital letters, one of them without any mark.
fn runs_of_names(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut runs = Vec::new();
    for first in 0..words.len() {
        let mut plain = false;
        for last in first..words.len().min(first + LONGEST) {
            let word = &text[words[last].clone()];
            let joined = last == first || is_gap(&text[words[last - 1].end..words[last].start]);
            if !joined || !word.starts_with(char::is_uppercase) {
                break;
            }
            plain |= marks(word) == 0;
            if plain {
                runs.push(words[first].start..words[last].end);
            }
        }
    }
    runs
}

/// Whether only one space or hyphen stands between two words.
fn is_gap(between: &str) -> bool {
    let mut signs = between.chars();
    signs.next().is_some_and(|sign| sign.is_whitespace() || sign == '-') && signs.next().is_none()
}

/// Where the words of a text stand; an apostrophe within one belongs to it.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        let belongs = c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c) || matches!(c, '\'' | '’');
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) if belongs => word.end = at + c.len_utf8(),
            _ if c.is_alphanumeric() => words.push(at..at + c.len_utf8()),
            _ => {}
        }
    }
    words
}

/// How many marks letters have; the stroke of đ is one.
fn marks(word: &str) -> usize {
    let is_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c) || matches!(c, 'đ' | 'Đ');
    word.nfd().filter(is_mark).count()
}

/// The names of units that a candidate could be, under the form that both are folded to.
fn names<'c>(
    checked: &'c Checked,
    candidates: &BTreeMap<String, Vec<Candidate<'_>>>,
) -> BTreeMap<String, Vec<(UnitId, &'c Unit, &'c str)>> {
    let mut names: BTreeMap<String, Vec<(UnitId, &Unit, &str)>> = BTreeMap::new();
    if candidates.is_empty() {
        return names;
    }
    for (id, unit) in checked.registry.iter() {
        let forms = unit.name.forms().map(|(_, form)| form).chain(unit.aliases.iter().map(String::as_str));
        for form in forms {
            let folded = fold(form);
            if candidates.contains_key(&folded) {
                names.entry(folded).or_default().push((id, unit, form));
            }
        }
    }
    names
}

/// A candidate that lacks marks of every unit of its name; one of a single word counts for units that the text speaks of.
fn judge(forms: &[(UnitId, &Unit, &str)], candidate: &Candidate<'_>) -> Option<Diagnostic> {
    let Candidate { said, range, spoken_of } = candidate;
    let written: String = said.text()[range.clone()].nfc().collect();
    if forms.iter().any(|(.., form)| !lacks_marks(&written, form)) {
        return None;
    }
    let is_alone = !written.contains([' ', '-']);
    let (_, unit, name) = forms.iter().find(|(id, ..)| !is_alone || spoken_of.contains(id))?;
    let refusal = Refusal::new(code::NAME_STRIPPED, &[("written", &written), ("name", name)]);
    let refusal = refusal.hint("hint-whole", &[("name", name)]).hint("hint-alias", &[("written", &written)]);
    let problem = refusal.at(said.place(range));
    Some(problem.label(unit.place.clone(), "label-register", &[("unit", &unit.key)]))
}

/// Whether a word of a name has lost all the marks that it has in the registry.
fn lacks_marks(written: &str, name: &str) -> bool {
    let pairs = written.split([' ', '-']).zip(name.split([' ', '-']));
    pairs.into_iter().any(|(written, whole)| marks(written) == 0 && marks(whole) > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_look_like_names_are_held_against_names() {
        let runs = |text: &str| runs_of_names(text).into_iter().map(|run| text[run].to_owned()).collect::<Vec<_>>();
        assert_eq!(runs("công an Dak Nong, đã xong"), ["Dak", "Dak Nong", "Nong"]);
        assert_eq!(runs("Đắk Nông"), Vec::<String>::new());
        assert_eq!(runs("ở Cu M’gar."), ["Cu", "Cu M’gar", "M’gar"]);
        assert_eq!(runs("Ha Nội - Hue"), ["Ha", "Ha Nội", "Hue"]);
        assert_eq!(runs("ha noi"), Vec::<String>::new());
    }

    #[test]
    fn a_word_has_lost_its_marks_only_if_none_is_left() {
        for (written, name, lacks) in [
            ("Dak Nong", "Đắk Nông", true),
            ("Đắk Nong", "Đắk Nông", true),
            ("Đăk Nông", "Đắk Nông", false),
            ("Hoà Bình", "Hòa Bình", false),
            ("An Lao", "An Lão", true),
            ("Sa Pa", "Sa Pa", false),
            ("Do Son", "Đồ Sơn", true),
        ] {
            assert_eq!(lacks_marks(written, name), lacks, "{written}");
        }
    }
}
