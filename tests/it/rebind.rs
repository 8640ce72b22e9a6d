//! Takes the bindings out of the real bulletins and lets `bind` find them again: what it settles has to rest on the same numbers
//! of the same figures as what the author wrote. What it leaves open is counted. Then with wrong numbers in their place, which
//! other figures give: none of them may be settled as what it isn't said of.

use crate::harness::{Tree, files_below, in_checkout, practice};
use std::collections::BTreeMap;
use std::ops::Range;
use tiendo::check::nouns::{Basis, Bound, Bulletin, FigureRef, Observation, Translated, UnitId, Value};
use tiendo::check::{Checked, Citable};
use tiendo::diag::Catalogue;
use tiendo::domain::{Binding, FigurePart, Quantity, Tag};
use tiendo::draft::{Proposals, proposals, told};
use tiendo::language::Language;
use tiendo::load::{Memory, load};
use tiendo::practice::PracticeOptions;

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
    assert!(tally.right * 20 > tally.numbers * 9, "{} of {}: {:#?}", tally.right, tally.numbers, tally.open);
}

#[test]
fn what_is_settled_by_a_translation_is_what_the_author_bound() {
    let tally = measured(false);
    assert!(tally.right * 8 > tally.numbers * 7, "{} of {}: {:#?}", tally.right, tally.numbers, tally.open);
}

/// Which wrong number is put in the place of a right one.
#[derive(Debug, Clone, Copy)]
enum Wrong {
    /// The latest one of another unit.
    OtherUnit,
    /// An older one of the same unit.
    OlderFigure,
}

impl Judge<'_> {
    fn basis(&self, binding: &Binding, words: &str) -> Option<FigureRef> {
        self.citable.holds(self.language, binding, words)?.figures.first().copied()
    }

    /// A number of another figure, in the words of the text, that the author's binding doesn't hold up.
    fn wrong(&self, bound: &Bound, how: Wrong) -> Option<String> {
        let Binding::Figure(_) = bound.binding else { return None };
        let figure = bound.basis.as_ref()?.figures.first()?;
        let part = if figure.part == FigurePart::Rate { FigurePart::Rate } else { FigurePart::Count };
        let of = |unit| self.citable.figures(unit, figure.indicator);
        let others: Vec<&Observation> = match how {
            Wrong::OlderFigure => of(figure.unit),
            Wrong::OtherUnit => {
                let own = self.bulletin.units.iter().copied().chain(self.checked.registry.iter().map(|(id, _)| id));
                own.filter(|unit| *unit != figure.unit).filter_map(|unit| of(unit).pop()).collect()
            }
        };
        let words = others.into_iter().filter(|other| (other.unit, other.as_of) != (figure.unit, figure.as_of));
        let words = words.filter_map(|other| Some(self.citable.path(other, part)?.1.in_words(self.language)));
        words.into_iter().find(|words| self.citable.holds(self.language, &bound.binding, words).is_none())
    }

    /// The text without its bindings and with wrong numbers, each with the figure that the author meant there.
    fn altered(&self, source: &str, text: &Translated, how: Wrong) -> (String, Vec<(Range<usize>, FigureRef)>) {
        let (mut bare, bindings) = stripped(source);
        let mut altered: Vec<(Range<usize>, FigureRef)> = Vec::new();
        for (range, binding) in bindings.into_iter().rev() {
            let is_it = |bound: &&Bound| bound.binding.to_string() == binding && bound.literal == bare[range.clone()];
            let Some(bound) = text.bound.iter().find(is_it) else { continue };
            let Some(words) = self.wrong(bound, how) else { continue };
            let more = words.len().wrapping_sub(range.len());
            for (later, _) in &mut altered {
                *later = later.start.wrapping_add(more)..later.end.wrapping_add(more);
            }
            bare.replace_range(range.clone(), &words);
            let meant = bound.basis.as_ref().map(|basis| basis.figures[0]).expect("a figure");
            altered.push((range.start..range.start + words.len(), meant));
        }
        (bare, altered)
    }
}

/// What is settled of wrong numbers as another figure than the one that the text speaks of, and how many numbers were wrong.
fn wrongly_settled(content: &Tree, how: Wrong, all_languages: bool) -> (usize, Vec<String>) {
    let (outcome, _) = tiendo::check(&Memory::from(content.clone()));
    let Some(checked) = outcome.value else { panic!("{:#?}", outcome.problems) };
    let source = |file: &str| std::str::from_utf8(&content[file]).expect("UTF-8");
    let (mut numbers, mut wrong) = (0, Vec::new());
    for bulletin in &checked.bulletins {
        for (tag, text) in &bulletin.texts {
            let judge = Judge::of(&checked, bulletin, tag);
            let (bare, altered) = judge.altered(source(&text.file), text, how);
            let mut without = content.clone();
            for other in bulletin.texts.values().filter(|_| all_languages) {
                without.insert(other.file.clone(), stripped(source(&other.file)).0.into_bytes());
            }
            without.insert(text.file.clone(), bare.into_bytes());
            numbers += altered.len();
            for number in found(without, &text.file).numbers.iter().filter(|number| number.is_settled) {
                let Some(span) = &number.span else { continue };
                let is_here =
                    |(range, _): &&(Range<usize>, FigureRef)| range.start < span.end && span.start < range.end;
                let Some((_, meant)) = altered.iter().find(is_here) else { continue };
                let binding = &number.candidates[0].binding;
                let settled = judge.basis(binding, &number.literal);
                let of = |figure: &FigureRef| (figure.unit, figure.indicator, figure.as_of);
                if settled.as_ref().map(of) != Some(of(meant)) {
                    wrong.push(format!("{}: {} is not {binding}: {}", text.file, number.literal, number.sentence));
                }
            }
        }
    }
    (numbers, wrong)
}

#[test]
fn no_wrong_number_is_settled_as_a_figure_that_the_text_does_not_speak_of() {
    let small = PracticeOptions { weeks: 12, bulletins: 4, ..PracticeOptions::default() };
    for (site, content) in [("real", files_below(&in_checkout("content"))), ("practice", practice(&small))] {
        for how in [Wrong::OtherUnit, Wrong::OlderFigure] {
            for all_languages in [true, false] {
                let (numbers, wrong) = wrongly_settled(&content, how, all_languages);
                assert!(numbers > 0, "{site}: no number is altered");
                println!("{site}, {how:?}: {} of {numbers} are settled wrongly", wrong.len());
                assert!(wrong.is_empty(), "{site}, {how:?}:\n{}", wrong.join("\n"));
            }
        }
    }
}

#[test]
fn a_number_is_settled_on_the_unit_and_the_day_of_its_sentence_alone() {
    let settled = |sentence: &str| {
        let mut content = files_below(&in_checkout("content"));
        let text = format!(
            "---\ntitle: Hải Phòng\ndate: 2023-07-01\nunits: [\"31\"]\n---\n\nSee [Cát Hải](unit:317) and Kiến An.\n\n{sentence}\n"
        );
        content.insert("bulletins/2023/new.en.md".to_owned(), text.into_bytes());
        let found = found(content, "bulletins/2023/new.en.md");
        let settled = found.numbers.iter().filter(|number| number.is_settled);
        settled.map(|number| number.candidates[0].binding.to_string()).collect::<Vec<_>>()
    };
    let [old, new] = ["fig:303/eid_activated/2023-06-13/rate", "fig:303/eid_activated/2023-06-29/rate"];
    for (sentence, wanted) in [
        ("In [Hồng Bàng](unit:303) the rate is 100.14%.", &[new][..]),
        ("In Hồng Bàng the rate is 100.14%.", &[new]),
        ("It is good there. In Hồng Bàng it rained. The rate is 100.14%.", &[new]),
        ("In Hồng Bàng the rate was 23% on 13 June 2023.", &[old]),
        ("| Unit | 13 June | 29 June |\n| - | - | - |\n| Hồng Bàng | 23% | 100.14% |", &[old, new]),
        // Of another unit, of an older day without a word of it, of another day than the one that is said.
        ("In [Hồng Bàng](unit:303) the rate is 124.56%.", &[]),
        ("In Hồng Bàng the rate is 101.48%.", &[]),
        ("In Hồng Bàng the rate is 23%.", &[]),
        ("In Hồng Bàng the rate was 100.14% on 13 June 2023.", &[]),
        ("In Hồng Bàng the rate was 100.14% in May 2023.", &[]),
        ("| Unit | 13 June | 29 June |\n| - | - | - |\n| Hồng Bàng | 100.14% | 23% |", &[]),
        // Of two units, of two days, of whom the number is isn't said.
        ("Hồng Bàng stands before Kiến An with 100.14%.", &[]),
        ("From 13 June to 29 June Hồng Bàng came to 100.14%.", &[]),
        ("The rate is 100.14%.", &[]),
    ] {
        assert_eq!(settled(sentence), wanted, "{sentence}");
    }
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
