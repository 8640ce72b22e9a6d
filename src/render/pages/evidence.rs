//! What the numbers of a bulletin rest on: each bound number with its figures, their sources, and what became of them since.
//! The numbers of the text lead here, and from here it goes on to the units.

use super::context::{Evidence, EvidenceFigure};
use crate::check::nouns::{Basis, Bound, Bulletin, FigureRef, Observation, Translated, Value, corrected_since};
use crate::domain::{Binding, Calculation, DocumentKey, FigurePart, Quoted, Slug, Term};
use crate::language::Argument;
use crate::markdown::{Link, Links, Shown};
use crate::model::Edition;
use crate::render::words::Scribe;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Every binding of a text with the place of its evidence, in the order in which the text names them.
pub(super) struct Numbered<'t> {
    places: BTreeMap<&'t Binding, usize>,
    bound: Vec<&'t Bound>,
}

impl<'t> Numbered<'t> {
    pub(super) fn of(text: &'t Translated) -> Self {
        let (mut places, mut bound) = (BTreeMap::new(), Vec::new());
        for number in text.bound.iter().filter(|number| number.basis.is_some()) {
            places.entry(&number.binding).or_insert_with(|| {
                bound.push(number);
                bound.len()
            });
        }
        Self { places, bound }
    }

    fn id(&self, binding: &Binding) -> Option<String> {
        self.places.get(binding).map(|place| anchor(*place))
    }
}

fn anchor(place: usize) -> String {
    format!("f-{place}")
}

/// The id of a source among those of a bulletin, by its place from 1.
pub(super) fn source_anchor(place: usize) -> String {
    format!("s-{place}")
}

/// What the numbers of a text rest on.
pub(super) fn evidence<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    text: &Translated,
    numbered: &Numbered<'_>,
) -> Vec<Evidence> {
    let entries = numbered.bound.iter().zip(1..).filter_map(|(bound, place)| {
        let basis = bound.basis.as_ref()?;
        let written =
            text.bound.iter().filter(|other| other.binding == bound.binding).map(|other| other.literal.clone());
        let mut literals: Vec<String> = Vec::new();
        for literal in written {
            if !literals.contains(&literal) {
                literals.push(literal);
            }
        }
        Some(Evidence {
            id: anchor(place),
            literals,
            how: how(scribe, bulletin, bound, basis),
            figures: basis.figures.iter().map(|figure| figure_of(scribe, bulletin, figure)).collect(),
        })
    });
    entries.collect()
}

/// How a number came about that no figure states as it is.
fn how<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    bound: &Bound,
    basis: &Basis,
) -> Option<String> {
    match &bound.binding {
        Binding::Calculation(name) => {
            let formula = formula(scribe, bulletin.calculations.get(name)?, &basis.figures);
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
            let unit = registry.by_key(&units.unit).or_else(|| registry.only_named(&units.unit))?;
            let level = registry.levels.iter().find(|level| level.id == units.level)?;
            let (unit, level) = (scribe.unit_name(unit), scribe.plain(&level.plural));
            Some(scribe.text("evidence-units", &[("level", level.as_str().into()), ("unit", unit.as_str().into())]))
        }
        Binding::Figure(_) => basis.figures.first().and_then(|figure| by_part(scribe, bulletin, figure)),
        Binding::Quote(_) => None,
    }
}

/// What a part of a figure is that doesn't speak for itself.
fn by_part<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin, figure: &FigureRef) -> Option<String> {
    let days = |ahead: bool| {
        let Value::Number { low, .. } = figure.value else { return None };
        let done = completed(found(scribe, figure)?)?;
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
        FigurePart::Target => Some(scribe.word("evidence-target")),
        FigurePart::Deadline => {
            let day = scribe.language.date(bulletin.vintage);
            Some(scribe.text("evidence-deadline", &[("date", day.as_str().into())]))
        }
        _ => None,
    }
}

fn completed(figure: &Observation) -> Option<Date> {
    figure.detail(|details| details.completion.as_ref()).and_then(|claim| claim.on).or(figure.as_of.day())
}

/// A calculation with its numbers in the places of their names.
fn formula<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, calculation: &Calculation, figures: &[FigureRef]) -> String {
    let mut values = figures.iter().map(|figure| figure.value.in_words(scribe.language));
    let mut term = |term: &Term| match term {
        Term::Figure(_) => values.next().unwrap_or_default(),
        Term::Day(day) => scribe.language.date_short(*day),
        Term::Units(units) => {
            let level = scribe.report.site.registry.levels.iter().find(|level| level.id == units.level);
            level.map(|level| scribe.plain(&level.plural)).unwrap_or_default()
        }
    };
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
pub(super) fn corrected<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    figure: &FigureRef,
) -> Option<String> {
    let site = scribe.report.site;
    let figures = site.figures(figure.indicator, figure.unit);
    let (_, after) =
        corrected_since(bulletin.vintage, |other| is(other, figure), figures, |other| site.snapshot(other))?;
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
    /// The evidence of figures that were corrected since.
    pub(super) corrected: &'l [String],
    pub(super) sources: usize,
}

impl<E: Edition> Links for OnPage<'_, '_, '_, '_, '_, E> {
    fn bound(&self, binding: &Binding) -> Option<Link> {
        if let Binding::Quote(Quoted::Source(number)) = binding {
            let href = format!("#{}", source_anchor(*number));
            return (1..=self.sources).contains(number).then(|| Link { href, ..Link::default() });
        }
        let Some(id) = self.numbered.id(binding) else { return self.scribe.bound(binding) };
        let is_corrected = self.corrected.contains(&id);
        let mark = is_corrected.then(|| self.scribe.word("evidence-mark"));
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
