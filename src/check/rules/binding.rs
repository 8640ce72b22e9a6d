//! Rules on what bulletins rest on: numbers that nothing carries, calculations that nothing uses, and texts of one bulletin that
//! rest on different figures. Whether a number is what its figure gives is judged by [`bind`](crate::check::bind).

use super::said::{Mention, Said, said, unmatched};
use crate::check::Checked;
use crate::check::nouns::{Bulletin, Translated};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, code};
use crate::domain::{Binding, Slug, Tag};
use crate::language::{Language, NumberClass, place_name};
use crate::markdown::{Passage, Target, Within, escaped_in_line};
use std::ops::Range;

/// Tells every number of a bulletin that nothing carries and that is of no exempt class.
pub(super) fn unbound(checked: &Checked) -> Vec<Diagnostic> {
    let texts = checked.bulletins.iter().flat_map(|bulletin| &bulletin.texts);
    let in_text = |(tag, text): (&Tag, &Translated)| {
        let language = checked.languages.iter().find(|language| language.tag() == tag);
        language.map(|language| numbers_of(checked, language, text)).unwrap_or_default()
    };
    texts.flat_map(in_text).collect()
}

fn numbers_of(checked: &Checked, language: &Language, text: &Translated) -> Vec<Diagnostic> {
    let problem = |said: &Said<'_>, span: &Range<usize>| {
        let sentence = said.passage().sentence(span);
        let written = &said.text()[span.clone()];
        let refusal = Refusal::new(code::NUMBER_UNBOUND, &[("number", written), ("sentence", &sentence)]);
        let refusal = refusal.hint("hint-bind", &[("number", written)]).hint("hint-quote", &[("number", written)]);
        refusal.hint("hint-name", &[]).at(said.place(span))
    };
    let in_passage = |said: Said<'_>| -> Vec<Diagnostic> {
        claimed(checked, language, said.passage()).iter().map(|span| problem(&said, span)).collect()
    };
    said(text).into_iter().flat_map(in_passage).collect()
}

/// Every number of a passage that nothing carries and that is of no exempt class, as bytes of its text.
pub(in crate::check) fn claimed(checked: &Checked, language: &Language, passage: &Passage<'_>) -> Vec<Range<usize>> {
    let mut named: Option<Vec<Range<usize>>> = None;
    let mut found = Vec::new();
    for number in language.prose_numbers(&passage.text) {
        if number.class != NumberClass::Figure || !is_claimed(passage, &number.span) {
            continue;
        }
        let named = named.get_or_insert_with(|| names_in(checked, &passage.text));
        if !named.iter().any(|name| name.start <= number.span.start && number.span.end <= name.end) {
            found.push(number.span);
        }
    }
    found
}

/// Whether words are the author's own: not bound, not a name that a link gives, not somebody else's, no code.
fn is_claimed(passage: &Passage<'_>, span: &Range<usize>) -> bool {
    passage.piece(span.start).is_some_and(|piece| match piece.within {
        Within::Text => true,
        Within::Link(target) => matches!(target, Target::External(_)),
        Within::Refused | Within::Quotation | Within::Code => false,
    })
}

/// Where names with numbers stand in a text: of units, indicators, documents and deadlines, and those that the site lists.
fn names_in(checked: &Checked, text: &str) -> Vec<Range<usize>> {
    let units = checked.registry.iter().flat_map(|(_, unit)| {
        let names = unit.name.forms().map(|(_, name)| name);
        names.chain(unit.aliases.iter().map(String::as_str))
    });
    let indicators = checked.indicators.iter().flat_map(|indicator| indicator.name.forms().map(|(_, name)| name));
    let documents = checked.documents.iter().flat_map(|document| {
        let title = document.title.forms().map(|(_, title)| title);
        title.chain(document.symbol.as_deref())
    });
    let schedules = checked.schedules.iter().filter_map(|schedule| schedule.name.as_ref());
    let schedules = schedules.flat_map(|name| name.forms().map(|(_, name)| name));
    let proper = checked.site.proper_names.iter().map(String::as_str);
    let names = units.chain(indicators).chain(documents).chain(schedules).chain(proper);
    let with_numbers = names.filter(|name| name.contains(|c: char| c.is_ascii_digit()) && is_name(name));
    let places = |name: &str| text.match_indices(name).map(|(at, found)| at..at + found.len()).collect::<Vec<_>>();
    // A headline can't write every name as it is.
    let in_line = |name: &str| Some(escaped_in_line(name)).filter(|written| written != name);
    with_numbers
        .flat_map(|name| [places(name), in_line(name).map_or_else(Vec::new, |name| places(&name))].concat())
        .collect()
}

/// A name has letters: a code alone would let every number pass that is written like it.
fn is_name(name: &str) -> bool {
    place_name(name).contains(char::is_alphabetic)
}

/// Tells calculations that no text of their bulletin uses.
pub(super) fn calculation_unused(checked: &Checked) -> Vec<Diagnostic> {
    let unused = |bulletin: &Bulletin| {
        let uses = |name: &Slug, text: &Translated| {
            let is_it = |target: &Target| matches!(target, Target::Bound(Binding::Calculation(used)) if used == name);
            text.links().any(|(target, _)| is_it(target))
        };
        let in_none = |name: &&Slug| !bulletin.texts.values().any(|text| uses(name, text));
        let problem = |name: &Slug| {
            let file = &bulletin.texts.values().next()?.file;
            let arguments = [("name", name.as_str())];
            let refusal = Refusal::new(code::CALCULATION_UNUSED, &arguments).hint("hint-use", &arguments);
            Some(refusal.at(Place::key(file, KeyPath::from(["calculations", name.as_str()]))))
        };
        bulletin.calculations.keys().filter(in_none).filter_map(problem).collect::<Vec<_>>()
    };
    checked.bulletins.iter().flat_map(unused).collect()
}

/// Tells every binding that one text of a bulletin has and another lacks.
pub(super) fn differing(checked: &Checked) -> Vec<Diagnostic> {
    checked.bulletins.iter().flat_map(|bulletin| between(checked, bulletin)).collect()
}

fn between(checked: &Checked, bulletin: &Bulletin) -> Vec<Diagnostic> {
    let in_order = checked.site.languages.iter().filter_map(|tag| Some((tag, bulletin.texts.get(tag)?)));
    let mut texts = in_order.map(|(tag, text)| (tag, text, bindings(text)));
    let Some((first_tag, first, in_first)) = texts.next() else { return Vec::new() };
    let problems = texts.flat_map(|(tag, text, in_text)| {
        let [only_first, only_here] = unmatched(&in_first, &in_text, PartialEq::eq);
        let in_first = only_first.into_iter().map(|mention| lacks(mention, first_tag, (tag, text)));
        let in_text = only_here.into_iter().map(|mention| lacks(mention, tag, (first_tag, first)));
        in_first.chain(in_text).collect::<Vec<_>>()
    });
    problems.collect()
}

/// What a text binds numbers to.
fn bindings(text: &Translated) -> Vec<Mention<&Binding>> {
    let bound = text.links().filter_map(|(target, place)| match target {
        Target::Bound(binding) => Some(Mention { what: binding, written: binding.to_string(), place }),
        _ => None,
    });
    bound.collect()
}

fn lacks(mention: &Mention<&Binding>, says: &Tag, (tag, text): (&Tag, &Translated)) -> Diagnostic {
    let other = ("other-language", says.as_str());
    let arguments = [("binding", mention.written.as_str()), ("language", tag.as_str()), other];
    let refusal = Refusal::new(code::BINDINGS_DIFFER, &arguments).hint("hint-same", &[]);
    refusal.at(Place::file(&text.file)).label(mention.place.clone(), "label-other", &[other])
}
