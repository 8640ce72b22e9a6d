//! Changes what the bulletins of the real site rest on, one number at a time, and expects `check` to name every sentence that
//! no longer holds, in every language. Nothing is taken from the checker but where a figure stands: what must be told is read
//! from the links of the texts.

use crate::harness::{LANGUAGES, files_below, in_checkout};
use std::collections::{BTreeMap, BTreeSet};
use tiendo::check::Checked;
use tiendo::check::nouns::{CellOf, FigureRef, Observation};
use tiendo::diag::{At, Diagnostic, KeyPath, Place, Refusal, code};
use tiendo::domain::{Binding, FigurePart};
use tiendo::load::{Memory, Sources, locate};

/// A number of the data, and the bindings that rest on it.
type Resting = BTreeMap<(String, usize, usize), BTreeSet<String>>;

/// Where a bound number stands, and the sentence around it.
type Sentences = BTreeMap<String, BTreeMap<&'static str, BTreeSet<(String, usize, String)>>>;

#[test]
fn each_number_that_is_changed_is_told_with_every_sentence_in_every_language() {
    let content = files_below(&in_checkout("content"));
    let (outcome, sources) = tiendo::check(&Memory::from(content.clone()));
    let Some(checked) = outcome.value else { panic!("{:#?}", outcome.problems) };
    let (resting, sentences) = (resting(&checked, &sources), sentences(&checked));
    assert!(resting.len() > 60, "only {} numbers carry the bulletins", resting.len());
    let mut silent = Vec::new();
    for ((file, start, end), bindings) in &resting {
        let text = sources.get(file).unwrap_or_default();
        let other = changed(&text[*start..*end]);
        let mut content = content.clone();
        content.insert(file.clone(), format!("{}{other}{}", &text[..*start], &text[*end..]).into_bytes());
        let told = told(&tiendo::check(&Memory::from(content)).0.problems);
        for (language, (path, at, sentence)) in bindings.iter().flat_map(|binding| in_languages(&sentences, binding)) {
            let is_named =
                told.iter().any(|(file, span, said)| *file == path && *span == at && said.contains(&sentence));
            if !is_named {
                silent
                    .push(format!("{file}: {} → {other}: {language} keeps “{sentence}” ({path})", &text[*start..*end]));
            }
        }
    }
    assert!(silent.is_empty(), "{} sentences are not told:\n{}", silent.len(), silent.join("\n"));
}

#[test]
fn every_number_of_the_articles_bulletins_is_bound_in_three_languages() {
    let (outcome, _) = tiendo::check(&Memory::from(files_below(&in_checkout("content"))));
    let Some(checked) = outcome.value else { panic!("{:#?}", outcome.problems) };
    for slug in ["dak-nong-hoan-thanh", "ha-noi-hai-tuan-menh-lenh-01"] {
        let bulletin = checked.bulletins.iter().find(|bulletin| bulletin.slug.as_str() == slug);
        let bulletin = bulletin.unwrap_or_else(|| panic!("{slug} is not there"));
        let of_text = |language: &str| {
            let text = bulletin.texts.iter().find(|(tag, _)| tag.as_str() == language);
            let (_, text) = text.unwrap_or_else(|| panic!("{slug} is not in {language}"));
            text.bound.iter().map(|bound| bound.binding.to_string()).collect::<BTreeSet<_>>()
        };
        let first = of_text(LANGUAGES[0].0);
        assert!(first.len() >= 5, "{slug} binds only {first:?}");
        for (language, _) in LANGUAGES {
            assert_eq!(of_text(language), first, "{slug} in {language}");
        }
    }
}

fn in_languages(sentences: &Sentences, binding: &str) -> impl Iterator<Item = (&'static str, (String, usize, String))> {
    let languages = sentences.get(binding).cloned().unwrap_or_default();
    languages.into_iter().flat_map(|(language, places)| places.into_iter().map(move |place| (language, place)))
}

/// The sentences that each binding has in each language.
fn sentences(checked: &Checked) -> Sentences {
    let mut sentences = Sentences::new();
    for (tag, text) in checked.bulletins.iter().flat_map(|bulletin| &bulletin.texts) {
        let language = LANGUAGES.iter().find(|(known, _)| *known == tag.as_str()).map_or("", |(language, _)| *language);
        for bound in text.bound.iter().filter(|bound| bound.basis.is_some()) {
            let start = match &bound.place.at {
                At::Span(span) => span.start,
                _ => continue,
            };
            let at = (text.file.clone(), start, bound.sentence.clone());
            let key = format!("{}#{}", text_slug(&text.file), bound.binding);
            sentences.entry(key).or_default().entry(language).or_default().insert(at);
        }
    }
    sentences
}

/// The bulletin of a file: bindings mean what their own bulletin knew.
fn text_slug(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

/// Every number of the data that a binding rests on.
fn resting(checked: &Checked, sources: &Sources) -> Resting {
    let mut places: Vec<(Place, String)> = Vec::new();
    for (_, text) in checked.bulletins.iter().flat_map(|bulletin| &bulletin.texts) {
        for bound in &text.bound {
            for figure in bound.basis.iter().flat_map(|basis| &basis.figures) {
                let key = format!("{}#{}", text_slug(&text.file), bound.binding);
                places.extend(places_of(checked, figure, &bound.binding).into_iter().map(|place| (place, key.clone())));
            }
        }
    }
    let mut problems: Vec<Diagnostic> =
        places.iter().map(|(place, _)| Refusal::new(code::BOUND_DIFFERS, &[]).at(place.clone())).collect();
    locate::resolve(&mut problems, sources);
    let mut resting = Resting::new();
    for (problem, (_, binding)) in problems.into_iter().zip(places) {
        if let Some(Place { file, at: At::Span(span) }) = problem.place {
            resting.entry((file, span.start, span.end)).or_default().insert(binding);
        }
    }
    resting
}

/// Where the number stands that a binding takes from a figure; nowhere for what follows from others.
fn places_of(checked: &Checked, figure: &FigureRef, binding: &Binding) -> Option<Place> {
    let matches = |other: &&Observation| {
        other.unit == figure.unit && other.snapshot == figure.snapshot && other.as_of == figure.as_of
    };
    let observation = checked.observations.iter().find(matches)?;
    let snapshot = checked.snapshot(observation);
    let unit = checked.registry.unit(figure.unit).code.as_str();
    let value = |key: &str| Some(Place::value(&snapshot.file, KeyPath::from(["units", unit, key])));
    match figure.part {
        FigurePart::Base => Some(observation.place(snapshot, CellOf::Base)),
        FigurePart::Rate if observation.rate.is_some() => Some(observation.place(snapshot, CellOf::Rate)),
        FigurePart::Count | FigurePart::Rate | FigurePart::Computed => Some(observation.place(snapshot, CellOf::Count)),
        FigurePart::Remaining => value("remaining"),
        FigurePart::Increment => value("increment"),
        FigurePart::Deadline => {
            let of = |schedule: &&tiendo::check::nouns::Schedule| {
                let key = &checked.registry.unit(schedule.unit).key;
                schedule.indicators.contains(&figure.indicator)
                    && checked.registry.is_within(figure.unit, schedule.unit)
                    && binding_names(binding, key)
            };
            checked.schedules.iter().find(of).map(|schedule| schedule.place.clone())
        }
        _ => None,
    }
}

/// Whether a binding may mean the deadline of a unit: it names that one, or none.
fn binding_names(binding: &Binding, unit: &str) -> bool {
    match binding {
        Binding::Figure(path) => path.deadline_of.as_deref().is_none_or(|named| named == unit),
        _ => false,
    }
}

/// A number of the same form that is another: its first digit that can be is one more or less.
fn changed(text: &str) -> String {
    let mut done = false;
    let digit = |letter: char| {
        if done || !letter.is_ascii_digit() {
            return letter;
        }
        done = true;
        match letter {
            '1' => '2',
            '9' => '8',
            other => char::from(u8::try_from(other).unwrap_or(b'0') + 1),
        }
    };
    let is_date = text.len() == 10 && text.matches('-').count() == 2;
    if is_date {
        // Another day of the month.
        let day = if text.ends_with("15") { "16" } else { "15" };
        return format!("{}{day}", &text[..8]);
    }
    text.chars().map(digit).collect()
}

/// Each number of a text that was told to be wrong: its file, where it begins, and what is said of it.
fn told(problems: &[Diagnostic]) -> Vec<(String, usize, String)> {
    let of = [code::BOUND_DIFFERS, code::FIGURE_UNKNOWN, code::ALL_OF_LESS, code::BOUND_FORM];
    let wrong = problems.iter().filter(|problem| of.contains(&problem.code));
    let told = wrong.filter_map(|problem| match problem.place.as_ref()? {
        Place { file, at: At::Span(span) } => {
            let said = problem.message.arguments.iter().find(|(name, _)| *name == "sentence");
            Some((file.clone(), span.start, said.map(|(_, sentence)| sentence.clone()).unwrap_or_default()))
        }
        _ => None,
    });
    told.collect()
}
