//! Which figures the numbers of a text may rest on that rest on nothing yet. Every proposal holds; which one is meant is settled by
//! what stands around the number: the unit that its sentence names, the days that it says, else the latest. What that leaves
//! open stays open.
//!
//! Start at [`unbound`]. [`extent`](super::extent) finds the words that belong to a number, [`subject`](super::subject) the unit
//! and the days that its sentence is about, [`translated`](super::translated) the same number in other languages.

use super::citable::Citable;
use super::extent::{Extent, extents};
use super::parts;
use super::place::place;
use super::subject::{Spoken, days_said, is_day};
use super::translated::{Other, Placed};
use crate::check::Checked;
use crate::check::nouns::{FigureRef, Translated, UnitId};
use crate::check::rules::claimed;
use crate::diag::Place;
use crate::domain::{AsOf, Binding, FigurePart, Literal, Quantity, Tag};
use crate::language::{Argument, Language, SaidDate};
use crate::markdown::{Document, Passage};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::ops::Range;

/// A number of a bulletin that rests on nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Unbound {
    /// The number as it was written, with the words that belong to it.
    pub literal: String,
    /// The sentence or the row of a table that it stands in.
    pub sentence: String,
    /// Its bytes in the file, where it can be put into a link as it stands there.
    pub span: Option<Range<usize>>,
    /// Where it stands.
    pub place: Place,
    /// What it may rest on, the most likely first.
    pub candidates: Vec<Candidate>,
    /// The first one is meant, as far as anybody can tell who reads the text.
    pub is_settled: bool,
}

/// Something that holds up a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// As a link binds it.
    pub binding: Binding,
    /// What speaks for it.
    pub why: Why,
}

/// What speaks for a figure, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is of a unit above one that the text speaks of.
    Above,
    /// The text names its unit elsewhere.
    Text,
    /// The bulletin is about its unit.
    Declared,
    /// The sentence names its unit.
    Sentence,
    /// Another language's text of the bulletin binds the same number to it.
    Translation,
}

/// Every number of a bulletin's text that rests on nothing, in the order of the text; `None` if the file holds none.
pub(in crate::check) fn unbound(checked: &Checked, file: &str) -> Option<Vec<Unbound>> {
    let texts = checked.bulletins.iter().flat_map(|bulletin| bulletin.texts.iter().map(move |text| (bulletin, text)));
    let (bulletin, (tag, text)) = texts.into_iter().find(|(_, (_, text))| text.file == file)?;
    let of_tag = |tag: &Tag| checked.languages.iter().find(|language| language.tag() == tag);
    let spoken = Spoken::of(checked, bulletin, text);
    let citable = Citable::of_bulletin(checked, &spoken.all(checked), bulletin);
    let others = bulletin.texts.iter().filter(|(other, _)| *other != tag);
    let others = others.filter_map(|(tag, text)| Some(Other { language: of_tag(tag)?, text })).collect();
    let proposer = Proposer { checked, language: of_tag(tag)?, text, spoken, citable, others };
    let head = text.head.iter().flat_map(|(key, line)| proposer.document(line, Some(key)));
    Some(head.chain(proposer.document(&text.body, None)).collect())
}

/// A figure that holds up a number, with what the number rests on.
struct Held {
    candidate: Candidate,
    figure: FigureRef,
    deadline: Option<Date>,
    /// The sentence is about its unit and its day.
    is_meant: bool,
}

struct Proposer<'p, 'c> {
    checked: &'c Checked,
    language: &'p Language,
    text: &'c Translated,
    spoken: Spoken<'c>,
    citable: Citable<'c>,
    others: Vec<Other<'c>>,
}

impl Proposer<'_, '_> {
    fn document(&self, document: &Document, key: Option<&str>) -> Vec<Unbound> {
        let passages = document.passages();
        (0..passages.len()).flat_map(|nth| self.passage(&passages, nth, key)).collect()
    }

    fn passage(&self, passages: &[Passage<'_>], nth: usize, key: Option<&str>) -> Vec<Unbound> {
        let Some(passage) = passages.get(nth) else { return Vec::new() };
        let numbers = claimed(self.checked, self.language, passage);
        let number = |extent: Extent| {
            let Extent { range, literal } = &extent;
            let placed = literal.map(|literal| Placed { language: self.language, key, passages, nth, range, literal });
            let (candidates, is_settled) = placed.map_or_else(Default::default, |placed| self.candidates(&placed));
            let (span, place) = place(self.checked, &self.text.file, passage, range, key);
            let literal = passage.text.get(range.clone()).unwrap_or_default().to_owned();
            Unbound { literal, sentence: passage.sentence(range), span, place, candidates, is_settled }
        };
        extents(self.language, passage, &numbers).into_iter().map(number).collect()
    }

    /// Everything that holds, the most likely first, and whether the first is meant.
    fn candidates(&self, number: &Placed<'_, '_>) -> (Vec<Candidate>, bool) {
        let Some(passage) = number.passages.get(number.nth) else { return Default::default() };
        let written = passage.text.get(number.range.clone()).unwrap_or_default();
        let translated = self.translated(number, written);
        if !translated.is_empty() {
            let is_settled = translated.len() == 1;
            return (translated, is_settled);
        }
        let sentence = passage.sentence_range(number.range);
        let in_sentence = self.spoken.in_part(self.checked, passage, &sentence).units;
        let after = passage.text.get(number.range.end..sentence.end).unwrap_or_default();
        let parts = self.parts(number.literal, after);
        let passages = number.passages.get(..=number.nth).unwrap_or_default();
        let said = days_said(self.language, passages, number.range);
        let about = self.spoken.about(self.checked, passages, &sentence);
        let mut held: Vec<Held> = Vec::new();
        for unit in self.spoken.all(self.checked) {
            held.extend(self.of_unit(unit, self.spoken.why(unit, &in_sentence), &parts, written));
        }
        for held in &mut held {
            held.is_meant = Some(held.figure.unit) == about && self.is_of_day(held, &said);
        }
        let place = |held: &Held| std::cmp::Reverse(parts.iter().position(|part| *part == held.figure.part));
        let likely = |held: &Held| (held.is_meant, held.candidate.why, held.figure.as_of.day(), place(held));
        held.sort_by_key(|held| std::cmp::Reverse(likely(held)));
        let is_settled = is_settled(&held, number.literal);
        (held.into_iter().map(|held| held.candidate).collect(), is_settled)
    }

    /// Whether a sentence means the day of a figure: the only one of the unit's figures that it says, or the latest where it says
    /// none but that of the deadline.
    fn is_of_day(&self, Held { figure, deadline, .. }: &Held, said: &[SaidDate]) -> bool {
        let is_deadline = |said: &SaidDate| deadline.is_some_and(|day| is_day(*said, day));
        let said: Vec<&SaidDate> = said.iter().filter(|said| !is_deadline(said)).collect();
        let days = self.citable.figures(figure.unit, figure.indicator).into_iter();
        let mut days = days.filter(|other| parts::has(other, figure.part)).map(|other| other.as_of);
        if said.is_empty() {
            return days.next_back() == Some(figure.as_of);
        }
        let is_said = |of: &AsOf| of.day().is_some_and(|day| said.iter().any(|said| is_day(**said, day)));
        is_said(&figure.as_of) && days.filter(is_said).all(|other| other == figure.as_of)
    }

    /// What other languages' texts of the bulletin bind the number to.
    fn translated(&self, number: &Placed<'_, '_>, written: &str) -> Vec<Candidate> {
        let mut found: Vec<Binding> = Vec::new();
        for other in &self.others {
            let Some(binding) = number.bound_in(self.checked, &self.spoken, *other) else { continue };
            let quoted = matches!(binding, Binding::Quote(_));
            let holds = quoted || self.citable.holds(self.language, &binding, written).is_some();
            if holds && !found.contains(&binding) {
                found.push(binding);
            }
        }
        found.into_iter().map(|binding| Candidate { binding, why: Why::Translation }).collect()
    }

    /// The numbers of a unit's figures that hold.
    fn of_unit(&self, unit: UnitId, why: Why, parts: &[FigurePart], written: &str) -> Vec<Held> {
        let indicators = (0..).map(crate::check::nouns::IndicatorId).take(self.checked.indicators.len());
        let figures = indicators.flat_map(|indicator| self.citable.figures(unit, indicator));
        let paths = figures.flat_map(|figure| parts.iter().flat_map(move |part| self.citable.paths(figure, *part)));
        let held = paths.filter_map(|(path, _)| {
            let binding = Binding::Figure(path);
            let basis = self.citable.holds(self.language, &binding, written)?;
            let deadline = basis.deadlines.first().map(|deadline| deadline.day);
            Some(Held {
                deadline,
                figure: *basis.figures.first()?,
                candidate: Candidate { binding, why },
                is_meant: false,
            })
        });
        held.collect()
    }

    /// The numbers of figures that a literal can be, by what follows it: days are counted in days, parts by the name of their level.
    fn parts(&self, literal: Literal, after: &str) -> Vec<FigurePart> {
        let count = match literal {
            Literal::Rate(_) => {
                return vec![FigurePart::Rate, FigurePart::Computed, FigurePart::Declared, FigurePart::Target];
            }
            Literal::Parts { .. } => return vec![FigurePart::Parts],
            Literal::Decimal(_) | Literal::Day(_) => return Vec::new(),
            Literal::Count(count) => count,
        };
        if self.is_days(count, after) {
            return vec![FigurePart::DaysAhead, FigurePart::DaysBehind];
        }
        let mut parts = vec![
            FigurePart::Count,
            FigurePart::Base,
            FigurePart::Remaining,
            FigurePart::Increment,
            FigurePart::Excluded,
        ];
        if self.is_level(after) {
            parts = vec![FigurePart::Done, FigurePart::Whole];
        }
        parts
    }

    /// Whether the word for days follows a number.
    fn is_days(&self, count: Quantity<u64>, after: &str) -> bool {
        let words = self.language.text("days-overdue", &[("n", Argument::Count(count.value))]);
        let word = words.split_whitespace().next_back().unwrap_or_default();
        after
            .split_whitespace()
            .next()
            .is_some_and(|next| next.trim_end_matches(|c: char| !c.is_alphanumeric()) == word)
    }

    /// Whether the name of a level follows a number.
    fn is_level(&self, after: &str) -> bool {
        let after = after.trim_start().to_lowercase();
        let names =
            self.checked.registry.levels.iter().flat_map(|level| level.name.forms().chain(level.plural.forms()));
        names.into_iter().any(|(_, name)| after.starts_with(&name.to_lowercase()))
    }
}

/// Below this a count stands in any text by chance.
const FEW: u64 = 100;

/// Whether only the first of several figures can be meant: the others of the unit and the day that the sentence is about are the
/// same indicator's, and are one number of it. A target is every unit's, and a small count anybody's.
fn is_settled(held: &[Held], literal: Literal) -> bool {
    let meant: Vec<&FigureRef> = held.iter().filter(|held| held.is_meant).map(|held| &held.figure).collect();
    let Some(first) = meant.first() else { return false };
    let one_figure = meant.iter().all(|other| other.indicator == first.indicator && other.as_of == first.as_of);
    let numbers: BTreeSet<FigurePart> = meant.iter().map(|other| other.part).collect();
    let rates = [FigurePart::Rate, FigurePart::Computed, FigurePart::Declared];
    let one_number = numbers.len() == 1 || numbers.iter().all(|part| rates.contains(part));
    let few = matches!(literal, Literal::Count(count) if count.value < FEW);
    let counted =
        !matches!(first.part, FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Done | FigurePart::Whole);
    one_figure && one_number && !numbers.contains(&FigurePart::Target) && !(few && counted)
}
