//! Which figures the numbers of a text may rest on that rest on nothing yet. Every proposal holds; which one is meant is settled by
//! what stands around the number: the unit that its sentence names, the days that it says. What that leaves open stays open.
//!
//! Start at [`unbound`]. [`extent`](super::extent) finds the words that belong to a number.

use super::citable::Citable;
use super::extent::{Extent, extents};
use crate::check::Checked;
use crate::check::nouns::{Bulletin, FigureRef, Translated, UnitId};
use crate::check::rules::claimed;
use crate::diag::{At, Place, Refusal, code};
use crate::domain::{Binding, FigurePart, Literal, Quantity};
use crate::language::{Argument, Language, NumberClass, SaidDate};
use crate::load::locate;
use crate::markdown::{Document, Passage, Target, Within};
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
    let language = checked.languages.iter().find(|language| language.tag() == tag)?;
    let units = Units::of(checked, bulletin, text);
    let citable = Citable::of_bulletin(checked, &units.all(checked), bulletin);
    let others = bulletin.texts.iter().filter(|(other, _)| *other != tag).map(|(_, text)| text).collect();
    let proposer = Proposer { checked, language, text, units, citable, others };
    let head = text.head.iter().flat_map(|(key, line)| proposer.document(line, Some(key)));
    Some(head.chain(proposer.document(&text.body, None)).collect())
}

/// The units that a text speaks of.
struct Units {
    declared: BTreeSet<UnitId>,
    named: BTreeSet<UnitId>,
}

impl Units {
    fn of(checked: &Checked, bulletin: &Bulletin, text: &Translated) -> Self {
        let declared: BTreeSet<UnitId> = bulletin.units.iter().copied().collect();
        let documents = text.head.iter().map(|(_, line)| line).chain([&text.body]);
        let passages: Vec<Passage<'_>> = documents.flat_map(Document::passages).collect();
        let named = passages.iter().flat_map(|passage| named_in(checked, &declared, bulletin.date, passage, None));
        Self { named: named.collect(), declared }
    }

    /// With all above them.
    fn all(&self, checked: &Checked) -> Vec<UnitId> {
        let own: BTreeSet<UnitId> = self.declared.union(&self.named).copied().collect();
        let above = own.iter().flat_map(|unit| checked.registry.ancestors(*unit));
        above.chain(own.iter().copied()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn why(&self, unit: UnitId, in_sentence: &BTreeSet<UnitId>) -> Why {
        if in_sentence.contains(&unit) {
            Why::Sentence
        } else if self.declared.contains(&unit) {
            Why::Declared
        } else if self.named.contains(&unit) {
            Why::Text
        } else {
            Why::Above
        }
    }
}

/// The units that a passage, or a part of it, links or names. A name that several units have is of the one that stands within a
/// unit of the bulletin.
fn named_in(
    checked: &Checked,
    declared: &BTreeSet<UnitId>,
    on: Date,
    passage: &Passage<'_>,
    part: Option<&Range<usize>>,
) -> BTreeSet<UnitId> {
    let registry = &checked.registry;
    let within = |range: &Range<usize>| part.is_none_or(|part| part.start <= range.start && range.end <= part.end);
    let linked = passage.pieces.iter().filter(|piece| within(&piece.range)).filter_map(|piece| match piece.within {
        Within::Link(Target::Unit(key)) => registry.by_key(key).or_else(|| match registry.find(key, Some(on)) {
            crate::check::nouns::Lookup::Found(unit) => Some(unit),
            _ => None,
        }),
        _ => None,
    });
    let text = part.map_or(passage.text.as_str(), |part| passage.text.get(part.clone()).unwrap_or_default());
    let is_meant = |id: &UnitId, name: &str| {
        declared.iter().any(|above| registry.is_within(*id, *above)) || registry.only_named(name) == Some(*id)
    };
    let by_name = registry.iter().filter(|(id, unit)| {
        let forms = unit.name.forms().map(|(_, name)| name).chain(unit.aliases.iter().map(String::as_str));
        forms.into_iter().any(|name| is_name(name) && has_word(text, name) && is_meant(id, name))
    });
    linked.chain(by_name.map(|(id, _)| id)).collect()
}

/// Numbers and single letters are no names that a text could be searched for.
fn is_name(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// Whether a text has some words, not as a part of longer ones.
fn has_word(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + found.len()..].chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// A figure that holds up a number, with what the number rests on.
struct Held {
    candidate: Candidate,
    figure: FigureRef,
}

struct Proposer<'p, 'c> {
    checked: &'c Checked,
    language: &'p Language,
    text: &'c Translated,
    units: Units,
    citable: Citable<'c>,
    others: Vec<&'c Translated>,
}

impl Proposer<'_, '_> {
    fn document(&self, document: &Document, key: Option<&str>) -> Vec<Unbound> {
        let passages = document.passages();
        passages.iter().flat_map(|passage| self.passage(passage, key)).collect()
    }

    fn passage(&self, passage: &Passage<'_>, key: Option<&str>) -> Vec<Unbound> {
        let numbers = claimed(self.checked, self.language, passage);
        let extents = extents(self.language, passage, &numbers);
        extents.into_iter().map(|extent| self.number(passage, extent, key)).collect()
    }

    fn number(&self, passage: &Passage<'_>, extent: Extent, key: Option<&str>) -> Unbound {
        let Extent { range, literal } = extent;
        let written = &passage.text[range.clone()];
        let sentence = passage.sentence(&range);
        let (candidates, is_settled) = match literal {
            Some(literal) => self.candidates(passage, &range, written, literal),
            None => (Vec::new(), false),
        };
        let (span, place) = self.place(passage, &range, key);
        Unbound { literal: written.to_owned(), sentence, span, place, candidates, is_settled }
    }

    /// Where words stand in the file, and their bytes if they stand there as they read.
    fn place(&self, passage: &Passage<'_>, range: &Range<usize>, key: Option<&str>) -> (Option<Range<usize>>, Place) {
        let file = &self.text.file;
        let source = self.checked.sources.get(file).unwrap_or_default();
        let is_free = passage.piece(range.start).is_some_and(|piece| piece.link.is_none());
        let span = passage.place(range).and_then(|span| match key {
            None => Some(span),
            Some(key) => in_value(self.checked, file, source, key, span),
        });
        let written = passage.text.get(range.clone());
        let place = match (&span, key) {
            (Some(span), _) => Place::span(file, span.clone()),
            (None, Some(_)) => Place::file(file),
            (None, None) => passage.place(range).map_or_else(|| Place::file(file), |span| Place::span(file, span)),
        };
        (span.filter(|span| is_free && source.get(span.clone()) == written), place)
    }

    /// Everything that holds, the most likely first, and whether the first is meant.
    fn candidates(
        &self,
        passage: &Passage<'_>,
        range: &Range<usize>,
        written: &str,
        literal: Literal,
    ) -> (Vec<Candidate>, bool) {
        let translated = self.translated(written, literal);
        if !translated.is_empty() {
            let is_settled = translated.len() == 1;
            return (translated, is_settled);
        }
        let sentence = passage.sentence_range(range);
        let in_sentence = named_in(self.checked, &self.units.declared, self.citable.known(), passage, Some(&sentence));
        let said = self.days_said(passage, &sentence);
        let parts = self.parts(literal, &passage.text[range.end..sentence.end.max(range.end)]);
        let mut held: Vec<Held> = Vec::new();
        for unit in self.units.all(self.checked) {
            held.extend(self.of_unit(unit, self.units.why(unit, &in_sentence), &parts, written));
        }
        let day = |held: &Held| held.figure.as_of.day();
        let is_said = |held: &Held| day(held).is_some_and(|day| said.iter().any(|said| is_day(*said, day)));
        let place = |held: &Held| parts.iter().position(|part| *part == held.figure.part);
        held.sort_by_key(|held| {
            std::cmp::Reverse((held.candidate.why, is_said(held), day(held), std::cmp::Reverse(place(held))))
        });
        let is_settled = is_settled(&held, literal, is_said);
        (held.into_iter().map(|held| held.candidate).collect(), is_settled)
    }

    /// What other languages' texts of the bulletin bind the number to.
    fn translated(&self, written: &str, literal: Literal) -> Vec<Candidate> {
        let mut found: Vec<Binding> = Vec::new();
        let language_of = |text: &Translated| {
            let bulletin = self.checked.bulletins.iter().flat_map(|bulletin| &bulletin.texts);
            let (tag, _) = bulletin.into_iter().find(|(_, other)| other.file == text.file)?;
            self.checked.languages.iter().find(|language| language.tag() == tag)
        };
        for text in &self.others {
            for bound in &text.bound {
                let same = language_of(text).and_then(|language| language.read_literal(&bound.literal).ok());
                let quoted = matches!(bound.binding, Binding::Quote(_));
                let holds = same == Some(literal)
                    && (quoted || self.citable.holds(self.language, &bound.binding, written).is_some());
                if holds && !found.contains(&bound.binding) {
                    found.push(bound.binding.clone());
                }
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
            Some(Held { figure: *basis.figures.first()?, candidate: Candidate { binding, why } })
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

    /// The days that a sentence says, as far as it says them.
    fn days_said(&self, passage: &Passage<'_>, sentence: &Range<usize>) -> Vec<SaidDate> {
        let numbers = self.language.prose_numbers(&passage.text).into_iter();
        let here = numbers.filter(|number| sentence.start <= number.span.start && number.span.end <= sentence.end);
        let day = |class| if let NumberClass::Date(said) = class { Some(said) } else { None };
        here.filter_map(|number| day(number.class)).filter(|said| said.day.is_some()).collect()
    }
}

/// Below this a count stands in any text by chance.
const FEW: u64 = 100;

/// Whether only the first of several figures can be meant: of one unit, one indicator and one day, or of the days that the
/// sentence says the last, and one number of it. A target is every unit's, and a small count anybody's.
fn is_settled(held: &[Held], literal: Literal, is_said: impl Fn(&Held) -> bool) -> bool {
    let Some(first) = held.first() else { return false };
    let alike: Vec<&Held> = held.iter().filter(|other| other.candidate.why == first.candidate.why).collect();
    let one_subject = alike
        .iter()
        .all(|other| other.figure.unit == first.figure.unit && other.figure.indicator == first.figure.indicator);
    let of_first = |other: &&&Held| other.figure.as_of == first.figure.as_of;
    let one_day = is_said(first) || alike.iter().all(|other| of_first(&other));
    let numbers: BTreeSet<FigurePart> = alike.iter().filter(of_first).map(|other| other.figure.part).collect();
    let rates = [FigurePart::Rate, FigurePart::Computed, FigurePart::Declared];
    let one_number = numbers.len() == 1 || numbers.iter().all(|part| rates.contains(part));
    let few = matches!(literal, Literal::Count(count) if count.value < FEW);
    let counted = !matches!(
        first.figure.part,
        FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Done | FigurePart::Whole
    );
    one_subject && one_day && one_number && !numbers.contains(&FigurePart::Target) && !(few && counted)
}

fn is_day(said: SaidDate, day: Date) -> bool {
    said.day == Some(day.day())
        && said.month.is_none_or(|month| month == day.month())
        && said.year.is_none_or(|year| year == day.year())
}

/// The bytes in the file of a part of a value of the front matter, where the file writes the value as it reads and a link may
/// stand there.
fn in_value(checked: &Checked, file: &str, source: &str, key: &str, part: Range<usize>) -> Option<Range<usize>> {
    let key: &'static str = if key == "title" { "title" } else { "summary" };
    let mut problems = [Refusal::new(code::NUMBER_UNBOUND, &[]).at(Place::value(file, [key]))];
    locate::resolve(&mut problems, &checked.sources);
    let [problem] = problems;
    let Some(Place { at: At::Span(span), .. }) = problem.place else { return None };
    let raw = source.get(span.clone())?;
    let quote = ['"', '\''].into_iter().find(|quote| raw.len() > 1 && raw.starts_with(*quote) && raw.ends_with(*quote));
    let inner = quote.and_then(|_| raw.get(1..raw.len() - 1)).unwrap_or(raw);
    let escapes = match quote {
        Some('"') => inner.contains('\\'),
        Some(_) => inner.contains('\''),
        // A value that began with a link would have to be put into quotes.
        None => part.start == 0,
    };
    let start = span.start + usize::from(quote.is_some());
    (!escapes && !inner.contains('\n') && part.end <= inner.len()).then(|| start + part.start..start + part.end)
}
