//! Rules on what bulletins rest on: numbers that nothing carries, calculations that nothing uses, and texts of one bulletin that
//! rest on different figures. Whether a number is what its figure gives is judged by [`bind`](crate::check::bind).

use crate::check::Checked;
use crate::check::nouns::{Bulletin, Translated};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, code};
use crate::domain::{Binding, Slug, Tag};
use crate::language::{Language, NumberClass, place_name};
use crate::markdown::{Passage, Target, Within};
use std::collections::BTreeMap;
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
    let mut problems = Vec::new();
    for (key, line) in &text.head {
        for passage in line.passages() {
            let place = |_: &Range<usize>| Place::value(&text.file, [*key]);
            problems.extend(numbers_in(checked, language, &passage, place));
        }
    }
    for passage in text.body.passages() {
        let place = |span: &Range<usize>| match passage.place(span) {
            Some(span) => Place::span(&text.file, span),
            None => Place::file(&text.file),
        };
        problems.extend(numbers_in(checked, language, &passage, place));
    }
    problems
}

fn numbers_in(
    checked: &Checked,
    language: &Language,
    passage: &Passage<'_>,
    place: impl Fn(&Range<usize>) -> Place,
) -> Vec<Diagnostic> {
    let mut named: Option<Vec<Range<usize>>> = None;
    let mut problems = Vec::new();
    for number in language.prose_numbers(&passage.text) {
        if number.class != NumberClass::Figure || !is_claimed(passage, &number.span) {
            continue;
        }
        let named = named.get_or_insert_with(|| names_in(checked, &passage.text));
        if named.iter().any(|name| name.start <= number.span.start && number.span.end <= name.end) {
            continue;
        }
        let written = &passage.text[number.span.clone()];
        let sentence = passage.sentence(&number.span);
        let arguments = [("number", written), ("sentence", sentence.as_str())];
        let refusal = Refusal::new(code::NUMBER_UNBOUND, &arguments).hint("hint-bind", &[("number", written)]);
        let refusal = refusal.hint("hint-quote", &[("number", written)]).hint("hint-name", &[]);
        problems.push(refusal.at(place(&number.span)));
    }
    problems
}

/// Whether words are the author's own: not bound, not a name that a link gives, not somebody else's, no code.
fn is_claimed(passage: &Passage<'_>, span: &Range<usize>) -> bool {
    passage.piece(span.start).is_some_and(|piece| match piece.within {
        Within::Text => true,
        Within::Link(target) => matches!(target, Target::External(_)),
        Within::Quotation | Within::Code => false,
    })
}

/// Where names with numbers stand in a text: of units, documents and deadlines, and those that the site lists.
fn names_in(checked: &Checked, text: &str) -> Vec<Range<usize>> {
    let units = checked.registry.iter().flat_map(|(_, unit)| {
        let names = unit.name.forms().map(|(_, name)| name);
        names.chain(unit.aliases.iter().map(String::as_str))
    });
    let documents = checked.documents.iter().flat_map(|document| {
        let title = document.title.forms().map(|(_, title)| title);
        title.chain(document.symbol.as_deref())
    });
    let schedules = checked.schedules.iter().filter_map(|schedule| schedule.name.as_ref());
    let schedules = schedules.flat_map(|name| name.forms().map(|(_, name)| name));
    let proper = checked.site.proper_names.iter().map(String::as_str);
    let names = units.chain(documents).chain(schedules).chain(proper);
    let with_numbers = names.filter(|name| name.contains(|c: char| c.is_ascii_digit()) && is_name(name));
    with_numbers.flat_map(|name| text.match_indices(name).map(|(at, found)| at..at + found.len())).collect()
}

/// A name has letters: a code alone would let every number pass that is written like it.
fn is_name(name: &str) -> bool {
    place_name(name).contains(char::is_alphabetic)
}

/// Tells calculations that no text of their bulletin uses.
pub(super) fn calculation_unused(checked: &Checked) -> Vec<Diagnostic> {
    let unused = |bulletin: &Bulletin| {
        let uses = |name: &Slug, text: &Translated| {
            linked(text).into_keys().any(|binding| matches!(binding, Binding::Calculation(used) if used == name))
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
    let mut texts = in_order.map(|(tag, text)| (tag, text, linked(text)));
    let Some(first) = texts.next() else { return Vec::new() };
    let lacking = |(with, lacks): (&Bindings<'_>, &Bindings<'_>)| {
        let (other_tag, _, bindings) = with;
        let (tag, text, known) = lacks;
        let absent = bindings.iter().filter(|(binding, _)| !known.contains_key(*binding));
        let told = absent.map(|(binding, place)| {
            let arguments = [
                ("binding", &*binding.to_string()),
                ("language", tag.as_str()),
                ("other-language", other_tag.as_str()),
            ];
            let refusal = Refusal::new(code::BINDINGS_DIFFER, &arguments).hint("hint-same", &[]);
            let label = [("other-language", other_tag.as_str())];
            refusal.at(Place::file(&text.file)).label(place.clone(), "label-other", &label)
        });
        told.collect::<Vec<_>>()
    };
    texts.flat_map(|other| [lacking((&first, &other)), lacking((&other, &first))].concat()).collect()
}

type Bindings<'c> = (&'c Tag, &'c Translated, BTreeMap<&'c Binding, Place>);

/// What the links of a text bind numbers to, each with the place of the first that does.
fn linked(text: &Translated) -> BTreeMap<&Binding, Place> {
    let mut bindings = BTreeMap::new();
    for (key, line) in &text.head {
        for link in line.links() {
            if let Target::Bound(binding) = link.target {
                bindings.entry(binding).or_insert_with(|| Place::value(&text.file, [*key]));
            }
        }
    }
    for link in text.body.links() {
        if let Target::Bound(binding) = link.target {
            bindings.entry(binding).or_insert_with(|| Place::span(&text.file, link.span.clone()));
        }
    }
    bindings
}
