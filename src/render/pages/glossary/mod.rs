//! The glossary: what is counted and against what, what statuses and words beside rates mean, levels of units, forms of
//! commendation. All of it comes from the content and from the rules in force; the site's own text stands above it.
//!
//! Start at [`glossary`]. Terms of one kind stand together, in the alphabetical order of the language; words beside rates and levels
//! have an order of their own.

mod awards;
mod programmes;

use super::context::{Content, GlossaryGroup, GlossaryPage, GlossaryTerm, Link, Remark};
use super::method;
use super::prose::page_body;
use crate::analysis::Level;
use crate::check::nouns::{self, LevelId, Page};
use crate::model::Edition;
use crate::render::paths;
use crate::render::words::{Scribe, capital, level_kind, sentence};

/// The glossary, with the site's own text on top where it has one.
pub(super) fn glossary<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, own: Option<&Page>) -> Content {
    let sorted = |mut terms: Vec<GlossaryTerm>| {
        terms.sort_by(|one, other| scribe.language.compare(&one.name.text, &other.name.text));
        terms
    };
    let group = |id: &str, title: &str, terms: Vec<GlossaryTerm>| GlossaryGroup {
        id: format!("g-{id}"),
        title: scribe.word(title),
        terms,
        method: has_method(id).then(|| scribe.link(scribe.word("nav-method"), paths::METHOD)),
    };
    let groups = [
        group("indicators", "nav-indicators", sorted(programmes::indicators(scribe))),
        group("bases", "indicator-bases", sorted(programmes::base_kinds(scribe))),
        group("statuses", "glossary-statuses", sorted(statuses(scribe))),
        group("words", "glossary-words", words(scribe)),
        group("levels", "glossary-levels", levels(scribe)),
        group("forms", "glossary-forms", sorted(awards::forms(scribe))),
    ];
    let groups = groups.into_iter().filter(|group| !group.terms.is_empty()).collect();
    Content::Glossary { glossary: GlossaryPage { body_html: own.map(|page| page_body(scribe, page)), groups } }
}

/// Every term with what it means, for searching.
pub(in crate::render) fn glossary_words<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<String> {
    let Content::Glossary { glossary } = glossary(scribe, None) else { return Vec::new() };
    let terms = glossary.groups.into_iter().flat_map(|group| group.terms);
    terms.flat_map(|term| std::iter::once(term.name.text).chain(term.texts.into_iter().map(|text| text.text))).collect()
}

/// Whether the method page says more of a group. The link is to the page: a theme of the site's own may give its topics no ids.
fn has_method(group: &str) -> bool {
    matches!(group, "bases" | "statuses" | "words")
}

/// A term without a page of its own.
fn term(id: String, name: &str, texts: Vec<Remark>) -> GlossaryTerm {
    let name = Link { text: capital(name), href: None, lang: None };
    GlossaryTerm { id, name, status: None, texts, facts: Vec::new() }
}

/// Every status, with the rule that gives it.
fn statuses<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<GlossaryTerm> {
    let status = |level: &Level| {
        let kind = level_kind(*level);
        let rules = method::meaning_of_status(scribe, *level).into_iter().map(Remark::own).collect();
        let term = term(format!("g-status-{kind}"), &scribe.level_word(*level), rules);
        GlossaryTerm { status: Some(kind.to_owned()), ..term }
    };
    method::STATUSES.iter().map(status).collect()
}

/// The words that stand beside a rate, with what they are taken for.
fn words<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<GlossaryTerm> {
    let taken = |taken: String| Remark::own(scribe.text("glossary-word", &[("range", taken.as_str().into())]));
    let word = |(number, (stated, ranges)): (usize, (String, Vec<String>))| {
        term(format!("g-word-{number}"), &stated, ranges.into_iter().map(taken).collect())
    };
    (1..).zip(method::words_beside_rates(scribe)).map(word).collect()
}

/// The levels of units, from the top down, with how many there are and until when the level stood.
fn levels<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<GlossaryTerm> {
    let (registry, known_on) = (&scribe.report.site.registry, scribe.report.site.vintage.known_on);
    let level = |(id, level): (u8, &nouns::Level)| {
        let of_level = |unit: &nouns::Unit| {
            unit.level == LevelId(id) && unit.members.is_empty() && !unit.pseudo && unit.life.holds(known_on)
        };
        let units = registry.iter().filter(|(_, unit)| of_level(unit)).count();
        let until = level.until.filter(|until| *until < known_on);
        let said = match until {
            Some(until) => {
                let (level, date) = (scribe.plain(&level.plural), scribe.language.date(until));
                let arguments = [("level", &*level), ("date", &*date)];
                scribe.text("unit-level-ended-on", &arguments.map(|(name, text)| (name, text.into())))
            }
            None => sentence(&scribe.named(&scribe.plain(&level.plural), &scribe.counted("unit-count", units))),
        };
        term(format!("g-level-{}", level.id), &scribe.plain(&level.name), vec![Remark::own(said)])
    };
    (0..).zip(&registry.levels).map(level).collect()
}
