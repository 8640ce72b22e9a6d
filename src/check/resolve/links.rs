//! The texts of bulletins and pages, and whether what they link to and show is there.

use super::names::{BULLETINS, COMMENDATIONS, Names, PAGES};
use super::unknown::with_similar;
use crate::check::nouns::{Bulletin, Commendation, Page, Translated};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, code};
use crate::domain::{Binding, FigureDay, FigurePath, Quoted, Slug, Term, UnitsWithin};
use crate::load::Prose;
use crate::markdown::{self, Document, LinkUse, Target};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The text of a file as a document; pictures that the photo register lacks are told.
pub(super) fn body<M>(prose: &Prose<M>, names: &mut Names<'_>) -> Document {
    let outcome = markdown::parse(&prose.file, &prose.body, prose.body_start);
    names.problems.extend(outcome.problems);
    let body = outcome.value.unwrap_or_default();
    for (image, span) in body.images().filter(|(image, _)| !names.photos.contains_key(&image.source)) {
        let refusal = Refusal::new(code::PICTURE_UNREGISTERED, &[("picture", &image.source)]);
        let refusal = with_similar(refusal, &image.source, names.photos.keys().map(String::as_str));
        names.problems.push(refusal.hint("hint-entry", &[("file", REGISTER)]).at(Place::span(&prose.file, span)));
    }
    body
}

/// A line of the front matter, of which only the links are Markdown: whatever else it holds stays as it was written.
pub(super) fn line(file: &str, key: &'static str, text: &str, names: &mut Names<'_>) -> Document {
    let outcome = markdown::line(file, text);
    let at = |problem: Diagnostic| Diagnostic { place: Some(Place::value(file, [key])), ..problem };
    names.problems.extend(outcome.problems.into_iter().map(at));
    outcome.value.unwrap_or_default()
}

/// The register of photos.
const REGISTER: &str = "photos/photos.yaml";

/// Tells every link of a text that leads to nothing.
pub(super) fn check(bulletins: &[Bulletin], pages: &[Page], awards: &[Commendation], names: &mut Names<'_>) {
    let slugs = Slugs {
        bulletins: bulletins.iter().map(|bulletin| &bulletin.slug).collect(),
        pages: pages.iter().map(|page| &page.slug).collect(),
        commendations: awards.iter().map(|award| award.id.as_str()).collect(),
    };
    for bulletin in bulletins {
        calculations_of(bulletin, names);
        bulletin.texts.values().for_each(|text| links_of(text, Some(bulletin), &slugs, names));
    }
    for page in pages {
        page.texts.values().for_each(|text| links_of(text, None, &slugs, names));
    }
}

/// Tells everything in a bulletin's calculations that there is not.
fn calculations_of(bulletin: &Bulletin, names: &mut Names<'_>) {
    let Some(text) = bulletin.texts.values().next() else { return };
    for (name, calculation) in &bulletin.calculations {
        let place = || Place::value(&text.file, KeyPath::from(["calculations", name.as_str()]));
        for term in calculation.terms() {
            match term {
                Term::Figure(path) => figure(path, bulletin.vintage, names, place),
                Term::Units(units) => units_within(units, names, place),
                Term::Day(_) => {}
            }
        }
    }
}

/// Tells the parts of a figure's path that there are not.
fn figure(path: &FigurePath, on: Date, names: &mut Names<'_>, place: impl Fn() -> Place) {
    let day = match path.day {
        Some(FigureDay::Of(day)) => day,
        Some(FigureDay::Undated) | None => on,
    };
    names.unit(&path.unit, Some(day), &place);
    if let Some(indicator) = names.indicator(path.indicator.as_str(), &place)
        && let Some(kind) = &path.base_kind
    {
        let programme = names.indicators[usize::from(indicator.0)].programme;
        names.base_kind(programme, kind.as_str(), &place);
    }
    if let Some(level) = &path.level {
        names.level(level.as_str(), &place);
    }
    if let Some(unit) = &path.deadline_of {
        names.unit(unit, Some(on), place);
    }
}

fn units_within(units: &UnitsWithin, names: &mut Names<'_>, place: impl Fn() -> Place) {
    names.unit_of_key(&units.unit, &place);
    names.level(units.level.as_str(), place);
}

/// Tells what a number is bound to and that there is not. Pages have no sources and no calculations of their own.
fn binding(binding: &Binding, bulletin: Option<&Bulletin>, names: &mut Names<'_>, place: impl Fn() -> Place) {
    match binding {
        Binding::Figure(path) => {
            figure(path, bulletin.map_or(Date::MAX, |bulletin| bulletin.vintage), names, place);
        }
        Binding::Units(units) => units_within(units, names, place),
        Binding::Calculation(name) => {
            let known = || bulletin.into_iter().flat_map(|bulletin| bulletin.calculations.keys());
            if !known().any(|known| known == name) {
                let refusal = leads_nowhere("calculation", name.as_str(), known().map(Slug::as_str));
                names.tell(refusal.hint("hint-calculation", &[("name", name.as_str())]), place());
            }
        }
        Binding::Quote(Quoted::Document(key)) => {
            names.document(key, place);
        }
        Binding::Quote(Quoted::Source(number)) => {
            let sources = bulletin.map_or(0, |bulletin| bulletin.sources.len());
            if !(1..=sources).contains(number) {
                let refusal = leads_nowhere("source", &number.to_string(), std::iter::empty());
                names.tell(refusal.hint("hint-source", &[("n", &sources.to_string())]), place());
            }
        }
    }
}

/// What links can name by slug.
struct Slugs<'a> {
    bulletins: Vec<&'a Slug>,
    pages: Vec<&'a Slug>,
    commendations: BTreeSet<&'a str>,
}

fn links_of(text: &Translated, bulletin: Option<&Bulletin>, slugs: &Slugs<'_>, names: &mut Names<'_>) {
    for LinkUse { target, span, .. } in text.body.links() {
        link(target, text, bulletin, slugs, names, || Place::span(&text.file, span.clone()));
    }
    for (key, line) in &text.head {
        for LinkUse { target, .. } in line.links() {
            link(target, text, bulletin, slugs, names, || Place::value(&text.file, [*key]));
        }
    }
}

fn link(
    target: &Target,
    text: &Translated,
    bulletin: Option<&Bulletin>,
    slugs: &Slugs<'_>,
    names: &mut Names<'_>,
    place: impl Fn() -> Place,
) {
    match target {
        Target::Unit(key) => {
            names.unit_of_key(key, place);
        }
        Target::Document(key) => {
            names.document(key, place);
        }
        Target::Bound(to) => binding(to, bulletin, names, place),
        Target::Commendation(id) if !slugs.commendations.contains(id.as_str()) => {
            let known = slugs.commendations.iter().copied();
            names.tell_unknown(COMMENDATIONS, leads_nowhere("commendation", id.as_str(), known), place);
        }
        Target::Bulletin(slug) if !slugs.bulletins.contains(&slug) => {
            let known = slugs.bulletins.iter().map(|slug| slug.as_str());
            names.tell_unknown(BULLETINS, leads_nowhere("bulletin", slug.as_str(), known), place);
        }
        Target::Page(slug) if !slugs.pages.contains(&slug) => {
            let known = slugs.pages.iter().map(|slug| slug.as_str());
            names.tell_unknown(PAGES, leads_nowhere("page", slug.as_str(), known), place);
        }
        Target::Anchor(id) if text.body.heading(id).is_none() => {
            let known = text.body.headings().iter().map(|heading| heading.id.as_str());
            names.tell(leads_nowhere("heading", id, known), place());
        }
        Target::Bulletin(_) | Target::Page(_) | Target::Anchor(_) | Target::Commendation(_) | Target::External(_) => {}
    }
}

fn leads_nowhere<'a>(kind: &str, target: &str, known: impl Iterator<Item = &'a str>) -> Refusal {
    with_similar(Refusal::new(code::LINK_TARGET_UNKNOWN, &[("kind", kind), ("target", target)]), target, known)
}
