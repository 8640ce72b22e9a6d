//! Takes the bindings out of the real bulletins and lets `bind` find them again: what it settles has to rest on the same numbers
//! of the same figures as what the author wrote. What it leaves open is counted.

use crate::harness::{Tree, files_below, in_checkout};
use std::collections::BTreeMap;
use std::ops::Range;
use tiendo::check::nouns::{Basis, Bulletin, FigureRef, UnitId, Value};
use tiendo::check::{Checked, Citable};
use tiendo::diag::Catalogue;
use tiendo::domain::{Binding, Quantity, Tag};
use tiendo::draft::{Proposals, proposals, told};
use tiendo::language::Language;
use tiendo::load::{Memory, load};

/// The schemes of links that bind numbers.
const SCHEMES: [&str; 4] = ["fig:", "calc:", "units:", "quote:"];

/// A text without its bindings, and each of them with the bytes of its words in that text.
fn stripped(text: &str) -> (String, Vec<(Range<usize>, String)>) {
    let (mut bare, mut bindings, mut from) = (String::new(), Vec::new(), 0);
    while let Some(middle) = text[from..].find("](").map(|at| at + from) {
        let rest = &text[middle + 2..];
        let end = rest.find(')').map_or(text.len(), |at| middle + 2 + at);
        let start = text[from..middle].rfind('[').map(|at| at + from);
        if let Some(start) = start.filter(|_| SCHEMES.iter().any(|scheme| rest.starts_with(scheme))) {
            bare.push_str(&text[from..start]);
            let at = bare.len();
            bare.push_str(&text[start + 1..middle]);
            bindings.push((at..bare.len(), text[middle + 2..end].to_owned()));
            from = end + 1;
        } else {
            bare.push_str(&text[from..end]);
            from = end;
        }
    }
    (bare + &text[from..], bindings)
}

fn found(content: Tree, file: &str) -> Proposals {
    let loaded = load(&Memory::from(content));
    let sources = loaded.value.as_ref().map(|loaded| loaded.sources.clone()).unwrap_or_default();
    let outcome = proposals(loaded, &sources, file);
    outcome.value.unwrap_or_else(|| panic!("{file}: {:#?}", outcome.problems))
}

/// What is known of the site with its bindings, to judge proposals by.
struct Judge<'c> {
    checked: &'c Checked,
    bulletin: &'c Bulletin,
    language: &'c Language,
    citable: Citable<'c>,
}

impl<'c> Judge<'c> {
    fn of(checked: &'c Checked, bulletin: &'c Bulletin, tag: &Tag) -> Self {
        let units: Vec<UnitId> = checked.registry.iter().map(|(id, _)| id).collect();
        let citable = Citable::of(checked, &units, bulletin.audience, bulletin.vintage);
        let language = checked.languages.iter().find(|language| language.tag() == tag).expect("a language of the site");
        Self { checked, bulletin, language, citable }
    }

    /// Whether a binding gives the same number of the same figure as the author's, or one of the two numbers of parts of a whole.
    fn is_same(&self, proposed: &Binding, literal: &str, author: &str, words: &str) -> bool {
        if proposed.to_string() == author {
            return true;
        }
        let (scheme, rest) = author.split_once(':').unwrap_or_default();
        let Some(Ok(author)) = Binding::read(scheme, rest) else { return false };
        let basis = |binding: &Binding, literal: &str| self.citable.holds(self.language, binding, literal);
        let (Some(one), Some(other)) = (basis(proposed, literal), basis(&author, words)) else { return false };
        let figures = |basis: &Basis| {
            let of = |figure: &FigureRef| (figure.unit, figure.indicator, figure.as_of, figure.snapshot);
            basis.figures.iter().map(of).collect::<Vec<_>>()
        };
        let count = |number: u32| Value::Count(Quantity::exact(number.into()));
        let is_part =
            matches!(other.value, Value::Parts { done, of } if one.value == count(done) || one.value == count(of));
        figures(&one) == figures(&other) && (one.value == other.value || is_part)
    }
}

#[derive(Debug, Default)]
struct Tally {
    numbers: usize,
    right: usize,
    wrong: Vec<String>,
    open: BTreeMap<String, usize>,
}

impl Tally {
    fn add(
        &mut self,
        judge: &Judge<'_>,
        file: &str,
        found: &Proposals,
        (bare, bindings): &(String, Vec<(Range<usize>, String)>),
    ) {
        for number in &found.numbers {
            self.numbers += 1;
            let (Some(span), true) = (&number.span, number.is_settled) else {
                *self.open.entry(told(number, &Catalogue::english())).or_default() += 1;
                continue;
            };
            let overlaps = |(range, _): &&(Range<usize>, String)| range.start < span.end && span.start < range.end;
            let author = bindings
                .iter()
                .find(overlaps)
                .map_or(("nothing", ""), |(range, binding)| (binding.as_str(), &bare[range.clone()]));
            let (author, words) = author;
            let proposed = &number.candidates[0].binding;
            if judge.is_same(proposed, &number.literal, author, words) {
                self.right += 1;
            } else {
                let vintage = judge.bulletin.vintage;
                let units = judge.checked.registry.len();
                self.wrong.push(format!(
                    "{file} ({vintage}, {units} units): {} is {author}, not {proposed}: {}",
                    number.literal, number.sentence
                ));
            }
        }
    }
}

/// Strips one file, or every text of its bulletin, and counts what comes back.
fn measured(all_languages: bool) -> Tally {
    let content = files_below(&in_checkout("content"));
    let (outcome, _) = tiendo::check(&Memory::from(content.clone()));
    let Some(checked) = outcome.value else { panic!("{:#?}", outcome.problems) };
    let text = |file: &str| String::from_utf8(content[file].clone()).expect("UTF-8");
    let mut tally = Tally::default();
    for bulletin in &checked.bulletins {
        for (tag, own) in &bulletin.texts {
            let mut bare = content.clone();
            for other in bulletin.texts.values().filter(|other| all_languages || other.file == own.file) {
                bare.insert(other.file.clone(), stripped(&text(&other.file)).0.into_bytes());
            }
            let found = found(bare, &own.file);
            tally.add(&Judge::of(&checked, bulletin, tag), &own.file, &found, &stripped(&text(&own.file)));
        }
    }
    assert!(
        tally.wrong.is_empty(),
        "{} of {} are wrong:\n{}",
        tally.wrong.len(),
        tally.numbers,
        tally.wrong.join("\n")
    );
    println!("{} of {} numbers are bound again", tally.right, tally.numbers);
    tally
}

#[test]
fn what_is_settled_by_the_text_alone_is_what_the_author_bound() {
    let tally = measured(true);
    assert!(tally.right * 2 > tally.numbers, "{} of {}: {:#?}", tally.right, tally.numbers, tally.open);
}

#[test]
fn what_is_settled_by_a_translation_is_what_the_author_bound() {
    let tally = measured(false);
    assert!(tally.right * 4 > tally.numbers * 3, "{} of {}: {:#?}", tally.right, tally.numbers, tally.open);
}

#[test]
fn nothing_of_a_text_changes_but_the_numbers_that_are_bound() {
    let content = files_below(&in_checkout("content"));
    for file in content.keys().filter(|file| file.starts_with("bulletins/") && file.ends_with(".vi.md")) {
        let bare = stripped(std::str::from_utf8(&content[file]).expect("UTF-8")).0;
        let mut without = content.clone();
        without.insert(file.clone(), bare.clone().into_bytes());
        let found = found(without, file);
        assert!(found.bound > 0 && found.numbers.len() - found.bound == found.left(), "{file}");
        assert_eq!(stripped(&found.text).0, bare, "{file}");
        // A text in which everything is bound has nothing to propose for.
        assert!(self::found(content.clone(), file).numbers.is_empty(), "{file}");
    }
}
