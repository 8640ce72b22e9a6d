//! Changes what the bulletins of the real site rest on, one number at a time, and expects `check` to name every sentence that
//! no longer holds, in every language. Nothing is taken from the checker but where a figure stands: what must be told is read
//! from the links of the texts.

use crate::harness::{LANGUAGES, files_below, in_checkout};
use std::collections::{BTreeMap, BTreeSet};
use tiendo::check::Checked;
use tiendo::check::nouns::{CellOf, DeadlineRef, DoneOf, FigureRef, Observation, Origin, Schedule, Value};
use tiendo::diag::{At, Diagnostic, KeyPath, Place, Refusal, code};
use tiendo::domain::FigurePart;
use tiendo::load::{Memory, Sources, locate};

/// A change of the data, as bytes of a file and what stands there instead, and the bindings that rest on what is changed.
type Resting = BTreeMap<(String, usize, usize, String), BTreeSet<String>>;

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
    for ((file, start, end, other), bindings) in &resting {
        let text = sources.get(file).unwrap_or_default();
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

/// How a number is changed to another that its file can have.
#[derive(Clone, Copy)]
enum Change {
    /// One that is near.
    Near,
    /// One part less that is done.
    FewerDone,
    /// One part more of which they are done.
    MoreParts,
    /// No longer all.
    NotAll,
}

/// Every change of the data that a binding has to notice.
fn resting(checked: &Checked, sources: &Sources) -> Resting {
    let mut places: Vec<(Place, Change, String)> = Vec::new();
    for (_, text) in checked.bulletins.iter().flat_map(|bulletin| &bulletin.texts) {
        for bound in &text.bound {
            let key = format!("{}#{}", text_slug(&text.file), bound.binding);
            if let Some(basis) = &bound.basis {
                let of_figures = basis.figures.iter().flat_map(|figure| places_of(checked, figure));
                let of_deadlines =
                    basis.deadlines.iter().filter_map(|deadline| Some((set(checked, deadline)?, Change::Near)));
                places.extend(of_figures.chain(of_deadlines).map(|(place, change)| (place, change, key.clone())));
            }
        }
    }
    let mut problems: Vec<Diagnostic> =
        places.iter().map(|(place, ..)| Refusal::new(code::BOUND_DIFFERS, &[]).at(place.clone())).collect();
    locate::resolve(&mut problems, sources);
    let mut resting = Resting::new();
    for (problem, (_, change, binding)) in problems.into_iter().zip(places) {
        if let Some(Place { file, at: At::Span(span) }) = problem.place {
            let text = &sources.get(&file).unwrap_or_default()[span.clone()];
            let other = changed(text, change);
            assert_ne!(text, other, "{file} {span:?}");
            resting.entry((file, span.start, span.end, other)).or_default().insert(binding);
        }
    }
    resting
}

/// Where the number stands that a binding takes from a figure, and how it can be another; nowhere for days that are in the binding.
fn places_of(checked: &Checked, figure: &FigureRef) -> Vec<(Place, Change)> {
    let matches = |other: &&Observation| {
        other.unit == figure.unit && other.snapshot == figure.snapshot && other.as_of == figure.as_of
    };
    let Some(observation) = checked.observations.iter().find(matches) else { return Vec::new() };
    let snapshot = checked.snapshot(observation);
    let unit = checked.registry.unit(figure.unit).code.as_str();
    let entry = || KeyPath::from(["units", unit]);
    let value = |path: KeyPath| Place::value(&snapshot.file, path);
    let cell = |cell: CellOf| observation.place(snapshot, cell);
    let done = || {
        let several = matches!(observation.origin, Origin::Keys(_)) && observation.parts().len() > 1;
        let wanted =
            |of: &DoneOf| matches!(figure.value, Value::Parts { done, of: all } if (done, all) == (of.done, of.of));
        let position = observation.parts().iter().position(wanted);
        if several { value(entry().key("done").index(position.unwrap_or_default())) } else { cell(CellOf::Done) }
    };
    let claim = observation.detail(|details| details.completion.as_ref()?.on);
    match figure.part {
        FigurePart::Base => vec![(cell(CellOf::Base), Change::Near)],
        FigurePart::Rate if observation.rate.is_some() => vec![(cell(CellOf::Rate), Change::Near)],
        FigurePart::Declared if observation.rate.is_some() => vec![(cell(CellOf::Rate), Change::NotAll)],
        FigurePart::Count | FigurePart::Rate | FigurePart::Computed => vec![(cell(CellOf::Count), Change::Near)],
        FigurePart::Remaining => vec![(value(entry().key("remaining")), Change::Near)],
        FigurePart::Increment => vec![(value(entry().key("increment")), Change::Near)],
        FigurePart::Parts => vec![(done(), Change::FewerDone), (done(), Change::MoreParts)],
        FigurePart::Done if observation.parts().len() == 1 => vec![(done(), Change::FewerDone)],
        FigurePart::Whole if observation.parts().len() == 1 => vec![(done(), Change::MoreParts)],
        FigurePart::Excluded => {
            let count = value(entry().key("exclusions").index(0).key("count"));
            vec![(count, Change::Near)]
        }
        FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Completed if claim.is_some() => {
            vec![(value(entry().key("completion").key("on")), Change::Near)]
        }
        _ => Vec::new(),
    }
}

/// Where the day of a deadline stands, if it was never moved.
fn set(checked: &Checked, deadline: &DeadlineRef) -> Option<Place> {
    let holds = |schedule: &&Schedule| {
        schedule.deadline == deadline.day && schedule.holds_for(deadline.unit, deadline.indicator, &checked.registry)
    };
    let set: Vec<&Schedule> = checked.schedules.iter().filter(holds).collect();
    // Of several with one day, the day of one alone proves nothing.
    if let [schedule] = set.as_slice() { Some(schedule.place.clone()) } else { None }
}

fn changed(text: &str, change: Change) -> String {
    let numbers = |by: [i64; 2]| {
        let mut by = by.into_iter();
        let word = |word: &str| match (word.parse::<i64>(), word.is_empty()) {
            (Ok(number), false) => (number + by.next().unwrap_or_default()).to_string(),
            _ => word.to_owned(),
        };
        text.split(' ').map(word).collect::<Vec<_>>().join(" ")
    };
    match change {
        Change::Near => near(text),
        Change::FewerDone => numbers([-1, 0]),
        Change::MoreParts => numbers([0, 1]),
        Change::NotAll => text.replacen("100", "99", 1),
    }
}

/// A number of the same form that is another: its first digit that can be is one more or less; of a day, another of the month.
fn near(text: &str) -> String {
    if text.len() == 10 && text.matches('-').count() == 2 {
        let day = if text.ends_with("15") { "16" } else { "15" };
        return format!("{}{day}", &text[..8]);
    }
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
