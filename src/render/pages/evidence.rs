//! What the numbers of a bulletin rest on: each bound number with its figures, their sources, and what became of them since.
//! The numbers of the text lead here, and from here it goes on to the units.

use super::context::{Evidence, EvidenceFigure, EvidenceNumber};
use crate::check::nouns::{
    Basis, Bound, Bulletin, DeadlineRef, FigureRef, Observation, Source, Translated, Value, corrected_since,
};
use crate::domain::{Binding, Calculation, DocumentKey, FigurePart, Quoted, Slug, Term};
use crate::language::Argument;
use crate::markdown::{Link, Links, Shown};
use crate::model::{Deadline, Edition};
use crate::render::words::Scribe;
use jiff::ToSpan;
use std::collections::{BTreeMap, BTreeSet};

/// The numbers of a text by what they rest on: those that rest on the same figures have one place, in the order of the text.
pub(super) struct Numbered<'t> {
    places: BTreeMap<&'t Binding, usize>,
    groups: Vec<Vec<&'t Bound>>,
}

impl<'t> Numbered<'t> {
    pub(super) fn of(text: &'t Translated) -> Self {
        let mut numbered = Self { places: BTreeMap::new(), groups: Vec::new() };
        for number in &text.bound {
            let Some(basis) = number.basis.as_ref() else { continue };
            let place = numbered.places.get(&number.binding).copied().or_else(|| numbered.same(basis));
            let place = place.unwrap_or(numbered.groups.len());
            numbered.places.insert(&number.binding, place);
            match numbered.groups.get_mut(place) {
                Some(group) => group.push(number),
                None => numbered.groups.push(vec![number]),
            }
        }
        numbered
    }

    /// The place of numbers that rest on the same figure. What was calculated stands by itself.
    fn same(&self, basis: &Basis) -> Option<usize> {
        let [figure] = basis.figures.as_slice() else { return None };
        let is_same = |other: &Basis| {
            let of = |other: &FigureRef| is_one(other, figure);
            other.terms.is_empty()
                && other.deadlines == basis.deadlines
                && matches!(other.figures.as_slice(), [one] if of(one))
        };
        let of_group =
            |group: &Vec<&Bound>| group.first().and_then(|number| number.basis.as_ref()).is_some_and(is_same);
        self.groups.iter().position(of_group).filter(|_| basis.terms.is_empty())
    }

    fn id(&self, binding: &Binding) -> Option<String> {
        self.places.get(binding).map(|place| anchor(*place))
    }
}

fn is_one(one: &FigureRef, other: &FigureRef) -> bool {
    (one.unit, one.indicator, one.as_of, one.snapshot) == (other.unit, other.indicator, other.as_of, other.snapshot)
}

fn anchor(place: usize) -> String {
    format!("f-{}", place + 1)
}

/// The id of a source among those of a bulletin, by its place from 1.
pub(super) fn source_anchor(place: usize) -> String {
    format!("s-{place}")
}

/// What the numbers of a text rest on.
pub(super) fn evidence<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    numbered: &Numbered<'_>,
) -> Vec<Evidence> {
    let entry = |(place, group): (usize, &Vec<&Bound>)| Evidence {
        id: anchor(place),
        numbers: numbers(scribe, bulletin, group),
        figures: figures(scribe, bulletin, group),
    };
    numbered.groups.iter().enumerate().map(entry).collect()
}

/// The numbers as they were written, each once: a capital makes no other number.
fn numbers<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin, group: &[&Bound]) -> Vec<EvidenceNumber> {
    let mut told: Vec<EvidenceNumber> = Vec::new();
    for bound in group {
        let Some(basis) = &bound.basis else { continue };
        let number = EvidenceNumber { written: bound.literal.clone(), how: how(scribe, bulletin, bound, basis) };
        let same = |other: &EvidenceNumber| {
            other.how == number.how && other.written.to_lowercase() == number.written.to_lowercase()
        };
        if !told.iter().any(same) {
            told.push(number);
        }
    }
    told
}

/// How a number came about that no figure states as it is.
fn how<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    bound: &Bound,
    basis: &Basis,
) -> Option<String> {
    match &bound.binding {
        // A number of it could be worked out from the others.
        Binding::Calculation(_) if basis.figures.iter().any(|figure| found(scribe, figure).is_none()) => None,
        Binding::Calculation(name) => {
            let formula = formula(scribe, bulletin.calculations.get(name)?, &basis.terms);
            let value = basis.value.in_words(scribe.language);
            Some(
                scribe.text(
                    "evidence-formula",
                    &[("formula", formula.as_str().into()), ("value", value.as_str().into())],
                ),
            )
        }
        Binding::Units(units) => {
            let registry = &scribe.report.site.registry;
            let unit = registry.by_key_or_code(&units.unit, bulletin.vintage);
            let unit = unit.or_else(|| registry.only_named(&units.unit))?;
            let level = registry.levels.iter().find(|level| level.id == units.level)?;
            let (unit, level) = (scribe.unit_name(unit), scribe.plain(&level.plural));
            Some(scribe.text("evidence-units", &[("level", level.as_str().into()), ("unit", unit.as_str().into())]))
        }
        Binding::Figure(_) => basis.figures.first().and_then(|figure| by_part(scribe, figure)),
        Binding::Quote(_) => None,
    }
}

/// What a part of a figure is that doesn't speak for itself.
fn by_part<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, figure: &FigureRef) -> Option<String> {
    let days = |ahead: bool| {
        let Value::Number { low, .. } = figure.value else { return None };
        let done = found(scribe, figure)?.completed_on()?;
        let deadline = done.checked_add(if ahead { low } else { -low }.days()).ok()?;
        let (done, deadline) = (scribe.language.date(done), scribe.language.date(deadline));
        Some(scribe.text("evidence-days", &[("done", done.as_str().into()), ("deadline", deadline.as_str().into())]))
    };
    match figure.part {
        FigurePart::DaysAhead => days(true),
        FigurePart::DaysBehind => days(false),
        FigurePart::Computed => Some(scribe.word("evidence-computed")),
        FigurePart::Declared => Some(scribe.word("evidence-declared")),
        FigurePart::Excluded => Some(scribe.word("evidence-excluded")),
        _ => None,
    }
}

/// A calculation with its numbers in the places of their names.
fn formula<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, calculation: &Calculation, terms: &[Value]) -> String {
    let mut values = terms.iter().map(|value| value.in_words(scribe.language));
    let mut term = |_: &Term| values.next().unwrap_or_default();
    match calculation {
        Calculation::Share(part, whole) => format!("{} ÷ {}", term(part), term(whole)),
        Calculation::Sum(terms) => {
            let signed = terms.iter().enumerate().map(|(place, (minus, of))| match (place, minus) {
                (0, _) => term(of),
                (_, false) => format!("+ {}", term(of)),
                (_, true) => format!("− {}", term(of)),
            });
            signed.collect::<Vec<_>>().join(" ")
        }
    }
}

/// The figures that a number rests on, then the deadlines.
fn figures<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin, group: &[&Bound]) -> Vec<EvidenceFigure> {
    let mut told: Vec<EvidenceFigure> = Vec::new();
    for basis in group.iter().filter_map(|bound| bound.basis.as_ref()) {
        let stated = basis.figures.iter().map(|figure| figure_of(scribe, bulletin, figure));
        for figure in stated.chain(basis.deadlines.iter().filter_map(|deadline| deadline_of(scribe, deadline))) {
            add(&mut told, figure);
        }
    }
    told
}

/// Adds a figure that isn't there yet; one that is may learn that it was corrected.
fn add(told: &mut Vec<EvidenceFigure>, figure: EvidenceFigure) {
    let alone = |figure: &EvidenceFigure| EvidenceFigure { corrected: None, ..figure.clone() };
    match told.iter_mut().find(|other| alone(other) == alone(&figure)) {
        Some(other) => other.corrected = other.corrected.take().or(figure.corrected),
        None => told.push(figure),
    }
}

/// The bindings whose numbers were corrected since the text was written.
pub(super) fn corrected_bindings<'t, E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    text: &'t Translated,
) -> BTreeSet<&'t Binding> {
    let is_corrected = |bound: &&Bound| {
        let figures = bound.basis.iter().flat_map(|basis| &basis.figures);
        figures.into_iter().any(|figure| corrected(scribe, bulletin, figure).is_some())
    };
    text.bound.iter().filter(is_corrected).map(|bound| &bound.binding).collect()
}

/// A deadline with the document that set it.
fn deadline_of<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, deadline: &DeadlineRef) -> Option<EvidenceFigure> {
    let site = scribe.report.site;
    let of = |other: &&Deadline<'_>| {
        let schedule = other.schedule;
        let was = schedule.deadline == deadline.day || schedule.moved.iter().any(|(day, ..)| *day == deadline.day);
        was && schedule.holds_for(deadline.unit, deadline.indicator, &site.registry)
    };
    let found = site.deadlines.iter().find(of)?;
    let source = Source { document: found.schedule.document, ..Source::default() };
    let has_document = found.schedule.document.is_some_and(|document| site.documents.contains_key(&document));
    Some(EvidenceFigure {
        unit: scribe.unit_link(found.schedule.unit),
        indicator: scribe.named_indicator(deadline.indicator),
        said: scribe.deadline_name(Deadline { day: deadline.day, ..*found }),
        source: has_document.then(|| scribe.source(&source)),
        corrected: None,
    })
}

/// The figure of a site that a number rests on, if this edition knows it and it is not in doubt.
fn found<'c, E: Edition>(scribe: &Scribe<'_, '_, 'c, E>, figure: &FigureRef) -> Option<&'c Observation> {
    let figures = scribe.report.site.figures(figure.indicator, figure.unit);
    figures.iter().copied().find(|other| is(other, figure))
}

fn is(observation: &Observation, figure: &FigureRef) -> bool {
    observation.snapshot == figure.snapshot && observation.as_of == figure.as_of
}

fn figure_of<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin, figure: &FigureRef) -> EvidenceFigure {
    let site = scribe.report.site;
    let unit = scribe.unit_link(figure.unit);
    let anchor = site.indicators.get(&figure.indicator).map(|indicator| format!("#p-{}", indicator.id));
    let unit = super::context::Link { href: unit.href.zip(anchor).map(|(href, anchor)| href + &anchor), ..unit };
    let known = found(scribe, figure);
    let said = known.map(|known| {
        let (value, as_of) = (in_full(scribe, figure, known), scribe.as_of_phrase(known));
        scribe.text("evidence-figure", &[("value", value.as_str().into()), ("as-of", as_of.as_str().into())])
    });
    EvidenceFigure {
        unit,
        indicator: scribe.named_indicator(figure.indicator),
        said: said.unwrap_or_else(|| scribe.word("evidence-withheld")),
        source: known.map(|known| scribe.source(site.source(known))),
        corrected: corrected(scribe, bulletin, figure),
    }
}

/// A figure with all that it states.
fn in_full<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, figure: &FigureRef, known: &Observation) -> String {
    let widths = scribe.report.site.programme(figure.indicator).thresholds.widths;
    scribe.with_counts(figure.indicator, known, crate::analysis::rate_of(known, widths))
}

/// What a figure is now, where it was corrected since the text was written.
fn corrected<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin, figure: &FigureRef) -> Option<String> {
    let site = scribe.report.site;
    let figures = site.figures(figure.indicator, figure.unit);
    let (before, after) =
        corrected_since(bulletin.vintage, |other| is(other, figure), figures, |other| site.snapshot(other))?;
    if figure.is_kept(before, after) {
        return None;
    }
    let (value, as_of) = (in_full(scribe, figure, after), scribe.as_of_phrase(after));
    let published = scribe.language.published_phrase(site.snapshot(after).published);
    let arguments: [(&str, Argument<'_>); 3] =
        [("value", value.as_str().into()), ("as-of", as_of.as_str().into()), ("published", published.as_str().into())];
    Some(scribe.text("evidence-corrected", &arguments))
}

/// Where the links of a bulletin lead: numbers to their evidence on the same page, all else where it leads from anywhere.
pub(super) struct OnPage<'l, 's, 'r, 't, 'c, E> {
    pub(super) scribe: &'l Scribe<'s, 'r, 'c, E>,
    pub(super) numbered: &'l Numbered<'t>,
    /// Those whose numbers were corrected since.
    pub(super) corrected: &'l BTreeSet<&'t Binding>,
    pub(super) sources: usize,
}

impl<E: Edition> Links for OnPage<'_, '_, '_, '_, '_, E> {
    fn bound(&self, binding: &Binding) -> Option<Link> {
        if let Binding::Quote(Quoted::Source(number)) = binding {
            let href = format!("#{}", source_anchor(*number));
            return (1..=self.sources).contains(number).then(|| Link { href, ..Link::default() });
        }
        let Some(id) = self.numbered.id(binding) else { return self.scribe.bound(binding) };
        let mark = self.corrected.contains(binding).then(|| self.scribe.word("evidence-mark"));
        Some(Link { href: format!("#{id}"), mark, ..Link::default() })
    }

    fn unit(&self, key: &str) -> Option<Link> {
        self.scribe.unit(key)
    }

    fn document(&self, key: &DocumentKey) -> Option<Link> {
        self.scribe.document(key)
    }

    fn commendation(&self, id: &Slug) -> Option<Link> {
        self.scribe.commendation(id)
    }

    fn bulletin(&self, slug: &Slug) -> Option<Link> {
        self.scribe.bulletin(slug)
    }

    fn page(&self, slug: &Slug) -> Option<Link> {
        self.scribe.page(slug)
    }

    fn photo(&self, source: &str) -> Option<Shown> {
        self.scribe.photo(source)
    }
}
