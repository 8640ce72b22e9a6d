//! Holds the numbers of texts against the figures that they are bound to, as they were known on each text's day of knowledge.
//! Every literal that its figure doesn't give is told with the sentence that it stands in.
//!
//! Start at [`bind`]. [`figures`](mod@figures) finds the figure that a path means, [`parts`] takes one number from it,
//! [`calculate`] adds and divides, [`holds`] judges a literal against a number. What is in a text without being bound is for
//! the rules. [`citable`] goes the other way round, from figures to what a text may say of them, and [`propose`] says what the
//! numbers of a text could rest on.

mod calculate;
mod citable;
mod deadlines;
mod extent;
mod figures;
mod holds;
mod parts;
mod place;
mod propose;
mod subject;
mod translated;

pub use citable::Citable;
pub(super) use propose::unbound;
pub use propose::{Candidate, Unbound, Why};

use super::Checked;
use super::nouns::{Basis, Bound, Bulletin, CellOf, FigureRef, Observation, Translated, Value};
use super::rules::figure_in_words;
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::{Audience, Binding, Calculation, FigurePart, Literal, Moment, Slug, Tag};
use crate::language::Language;
use crate::markdown::{Document, Target};
use figures::{Figures, Found};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::ops::Range;

/// Finds what each number of each text rests on, and tells those that it doesn't. Unless `complete`, figures may be missing
/// because of another problem: a number whose figure isn't there is then not told.
pub(super) fn bind(checked: &mut Checked, complete: bool) -> Vec<Diagnostic> {
    let (mut problems, mut found) = (Vec::new(), Vec::new());
    let figures = Figures::of(checked);
    for bulletin in &checked.bulletins {
        let reader = Reader::of(bulletin);
        for (tag, text) in &bulletin.texts {
            found.push(bound(&figures, &reader, tag, text, complete, &mut problems));
        }
    }
    for text in checked.pages.iter().flat_map(|page| page.texts.iter().map(move |(tag, text)| (page, tag, text))) {
        let (page, tag, text) = text;
        let reader = Reader { audience: page.audience, ..Reader::of_latest(checked.site.as_of) };
        found.push(bound(&figures, &reader, tag, text, complete, &mut problems));
    }
    let bulletins = checked.bulletins.iter_mut().flat_map(|bulletin| bulletin.texts.values_mut());
    let pages = checked.pages.iter_mut().flat_map(|page| page.texts.values_mut());
    for (text, bound) in bulletins.chain(pages).zip(found) {
        text.bound = bound;
    }
    keep_back(checked);
    problems
}

/// Keeps bulletins back until the last embargo of a figure that they state is over.
fn keep_back(checked: &mut Checked) {
    let Checked { bulletins, snapshots, .. } = checked;
    for bulletin in bulletins {
        let bases = bulletin.texts.values().flat_map(|text| &text.bound).filter_map(|bound| bound.basis.as_ref());
        let embargo = |figure: &FigureRef| snapshots[figure.snapshot.0 as usize].embargo;
        bulletin.figures_embargo = bases.flat_map(|basis| &basis.figures).filter_map(embargo).max();
    }
}

/// For whom a text was written, and what was known then.
#[derive(Debug, Clone)]
struct Reader<'c> {
    /// The day of knowledge.
    known: Date,
    audience: Audience,
    /// The day of the text; none of pages.
    date: Option<Date>,
    embargo: Option<Moment>,
    calculations: Option<&'c BTreeMap<Slug, Calculation>>,
}

impl<'c> Reader<'c> {
    fn of(bulletin: &'c Bulletin) -> Self {
        Self {
            known: bulletin.vintage,
            audience: bulletin.audience,
            date: Some(bulletin.date),
            embargo: bulletin.embargo,
            calculations: Some(&bulletin.calculations),
        }
    }

    /// Of a page, which is of no day: it speaks of what is known now.
    fn of_latest(as_of: Option<Date>) -> Self {
        let known = as_of.unwrap_or(Date::MAX);
        Self { known, audience: Audience::Public, date: None, embargo: None, calculations: None }
    }

    /// Whether it may tell what is under embargo to a minute: it is of a later day, or under one that is as long.
    fn may_tell(&self, end: Moment, zone: &TimeZone) -> bool {
        let is_later = |date: Date| end.0.to_zoned(zone.clone()).date() < date;
        self.embargo.is_some_and(|own| own >= end) || self.date.is_some_and(is_later)
    }
}

/// A link that binds a number, before it is known whether it holds.
struct Use<'t> {
    binding: &'t Binding,
    literal: String,
    sentence: String,
    place: Place,
}

fn bound(
    figures: &Figures<'_>,
    reader: &Reader<'_>,
    tag: &Tag,
    text: &Translated,
    complete: bool,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Bound> {
    let Some(language) = figures.checked.languages.iter().find(|language| language.tag() == tag) else {
        return Vec::new();
    };
    let head = text.head.iter().flat_map(|(key, line)| uses(line, |_| Place::value(&text.file, [*key])));
    let body = uses(&text.body, |span| Place::span(&text.file, span));
    let mut found = Vec::new();
    for Use { binding, literal, sentence, place } in head.chain(body) {
        let basis = match basis(figures, reader, language, binding, &literal) {
            Ok(basis) => basis,
            Err(fault) => {
                problems.extend(
                    fault.problem(figures, &sentence, &place).filter(|problem| complete || !is_absence(problem)),
                );
                None
            }
        };
        if let Some(basis) = &basis {
            problems.extend(corrected(figures, reader, basis, binding, &sentence, &place));
        }
        if basis.is_some() || matches!(binding, Binding::Quote(_)) {
            found.push(Bound { binding: binding.clone(), literal, sentence, place, basis });
        }
    }
    found
}

/// Notes each figure that was corrected after the text had been written.
fn corrected(
    figures: &Figures<'_>,
    reader: &Reader<'_>,
    basis: &Basis,
    binding: &Binding,
    sentence: &str,
    place: &Place,
) -> Vec<Diagnostic> {
    let told = |figure: &FigureRef| {
        let (before, after) =
            figures.corrected(figure, reader.known).filter(|(before, after)| !figure.is_kept(before, after))?;
        let checked = figures.checked;
        let snapshot = checked.snapshot(after);
        let arguments = [
            ("binding", &*binding.to_string()),
            ("previous", &figure_in_words(before)),
            ("value", &figure_in_words(after)),
            ("published", &snapshot.published.to_string()),
            ("sentence", sentence),
        ];
        let open = reader.audience == Audience::Public && reader.embargo.is_none();
        let problem = Refusal::new(code::BOUND_CORRECTED, &arguments).at(place.clone());
        let problem = problem.public(open && checked.is_public(before) && checked.is_public(after));
        let label = after.place(snapshot, CellOf::Count);
        let indicator = checked.indicators[usize::from(figure.indicator.0)].id.as_str();
        Some(problem.label(label, "label-corrected", &[]).about(checked.subject(figure.unit, indicator, figure.as_of)))
    };
    basis.figures.iter().filter_map(told).collect()
}

fn is_absence(problem: &Diagnostic) -> bool {
    problem.code == code::FIGURE_UNKNOWN
}

/// The links of a document that bind numbers.
fn uses(document: &Document, place: impl Fn(Range<usize>) -> Place) -> Vec<Use<'_>> {
    let passages = document.passages();
    let sentence = |span: &Range<usize>| {
        let of_link = |passage: &&crate::markdown::Passage<'_>| {
            passage.pieces.iter().any(|piece| piece.link.as_ref() == Some(span))
        };
        let passage = passages.iter().find(of_link)?;
        let piece = passage.pieces.iter().find(|piece| piece.link.as_ref() == Some(span))?;
        Some(passage.sentence(&piece.range))
    };
    let found = document.links().filter_map(|link| {
        let Target::Bound(binding) = link.target else { return None };
        let sentence = sentence(&link.span).unwrap_or_else(|| link.text.clone());
        Some(Use { binding, literal: link.text, sentence, place: place(link.span) })
    });
    found.collect()
}

/// Why a number doesn't rest on what it is bound to.
enum Fault<'c> {
    /// The link names something that the site lacks, which was told where names are looked up.
    Told,
    /// Something else, with the figure that it is about.
    Of(Refusal, Option<&'c Observation>),
}

impl<'c> Fault<'c> {
    fn new(refusal: Refusal) -> Self {
        Self::Of(refusal, None)
    }

    fn of(refusal: Refusal, figure: &'c Observation) -> Self {
        Self::Of(refusal, Some(figure))
    }

    fn problem(self, figures: &Figures<'_>, sentence: &str, place: &Place) -> Option<Diagnostic> {
        let Self::Of(refusal, figure) = self else { return None };
        let problem = refusal.with("sentence", sentence).at(place.clone());
        Some(match figure {
            Some(figure) => figures.labelled(problem, figure),
            None => problem,
        })
    }
}

/// What a number rests on; an error where it is not what it says.
fn basis<'c>(
    figures: &Figures<'c>,
    reader: &Reader<'_>,
    language: &Language,
    binding: &Binding,
    written: &str,
) -> Result<Option<Basis>, Fault<'c>> {
    if let Binding::Quote(_) = binding {
        return Ok(None);
    }
    let literal = language.read_literal(written).map_err(Fault::new)?;
    let (basis, figure) = match binding {
        Binding::Figure(path) => {
            let part = path.part.unwrap_or_else(|| default_part(literal));
            let Found { value, figure, deadline } = figures.number(path, part, reader)?;
            if let Some((_, of)) = figure
                && let Some(refusal) = parts::all_of_less(of, part, literal, &binding.to_string())
            {
                return Err(Fault::of(refusal, of));
            }
            let (found, of) = figure.unzip();
            let deadlines = deadline.into_iter().collect();
            (Basis { value, figures: found.into_iter().collect(), terms: Vec::new(), deadlines }, of)
        }
        Binding::Calculation(name) => {
            let calculation = reader.calculations.and_then(|known| known.get(name)).ok_or(Fault::Told)?;
            (calculate::calculate(figures, calculation, reader)?, None)
        }
        Binding::Units(units) => {
            let value = figures.units_within(units, reader).ok_or(Fault::Told)?;
            (Basis { value, figures: Vec::new(), terms: Vec::new(), deadlines: Vec::new() }, None)
        }
        Binding::Quote(_) => return Ok(None),
    };
    let widths = figures.widths(&basis);
    let judged = holds::holds(literal, basis.value, widths);
    let refusal = match judged {
        Some(true) => return Ok(Some(basis)),
        Some(false) => differs(language, binding, written, basis.value),
        None => form(language, binding, written, basis.value),
    };
    Err(Fault::Of(refusal, figure))
}

/// The number of a figure that a literal means where its binding names none.
fn default_part(literal: Literal) -> FigurePart {
    match literal {
        Literal::Count(_) => FigurePart::Count,
        Literal::Rate(_) | Literal::Decimal(_) => FigurePart::Rate,
        Literal::Parts { .. } => FigurePart::Parts,
        Literal::Day(_) => FigurePart::AsOf,
    }
}

fn differs(language: &Language, binding: &Binding, written: &str, value: Value) -> Refusal {
    let value = value.in_words(language);
    let arguments = [("literal", written), ("binding", &binding.to_string()), ("value", value.as_str())];
    let refusal = Refusal::new(code::BOUND_DIFFERS, &arguments).hint("hint-write", &[("corrected", value.as_str())]);
    match binding {
        Binding::Figure(path) if path.day.is_none() => refusal.hint("hint-day", &[]),
        _ => refusal,
    }
}

fn form(language: &Language, binding: &Binding, written: &str, value: Value) -> Refusal {
    let value = value.in_words(language);
    let arguments = [("literal", written), ("binding", &*binding.to_string()), ("value", value.as_str())];
    Refusal::new(code::BOUND_FORM, &arguments).hint("hint-part", &[])
}
