//! Rules on difficulties: a history that can't have happened so, or that ends otherwise than the entry says.

use crate::check::Checked;
use crate::check::nouns::{Difficulty, DifficultyStep};
use crate::diag::{At, Diagnostic, Place, Refusal, code};
use crate::load::raw::DifficultyStatus;
use crate::load::raw::DifficultyStatus::{InHand, Open, Reopened, Resolved};

/// Steps out of the order of their days, and steps that can't follow the one before.
pub(super) fn disordered(checked: &Checked) -> Vec<Diagnostic> {
    checked
        .difficulties
        .iter()
        .flat_map(|difficulty| [out_of_order(difficulty), out_of_place(difficulty)])
        .flatten()
        .collect()
}

/// The first step of an earlier day than what stands before it.
fn out_of_order(difficulty: &Difficulty) -> Option<Diagnostic> {
    let mut last = difficulty.reported;
    for (position, step) in difficulty.history.iter().enumerate() {
        let Some(date) = step.date else { continue };
        if let Some(before) = last.filter(|before| *before > date) {
            let kind = if position == 0 { "reported" } else { "before" };
            let arguments = [
                ("kind", kind),
                ("id", difficulty.id.as_str()),
                ("date", &date.to_string()),
                ("previous", &before.to_string()),
            ];
            let refusal = Refusal::new(code::DIFFICULTY_DISORDERED, &arguments).hint("hint-order", &[]);
            return Some(refusal.at(place(difficulty, position, "date")));
        }
        last = Some(date);
    }
    None
}

/// The first step that can't follow: out of the way only once, back only from there.
fn out_of_place(difficulty: &Difficulty) -> Option<Diagnostic> {
    let mut last = None;
    for (position, DifficultyStep { status, .. }) in difficulty.history.iter().enumerate() {
        if !may_follow(last, *status) {
            let previous = word(last.unwrap_or(Open));
            let arguments =
                [("kind", "status"), ("id", difficulty.id.as_str()), ("status", word(*status)), ("previous", previous)];
            let hint = if last == Some(Resolved) { "hint-reopened" } else { "hint-first" };
            let refusal = Refusal::new(code::DIFFICULTY_DISORDERED, &arguments).hint(hint, &[]);
            return Some(refusal.at(place(difficulty, position, "status")));
        }
        last = Some(*status);
    }
    None
}

/// Whether a step can follow another; `None` stands for the report itself, which a step may say again.
fn may_follow(last: Option<DifficultyStatus>, next: DifficultyStatus) -> bool {
    match (last, next) {
        (Some(Resolved), next) => next == Reopened,
        (_, Reopened) | (Some(Open | Reopened), Open) => false,
        _ => true,
    }
}

/// Entries whose `status` is not how their history ends.
pub(super) fn contradicted(checked: &Checked) -> Vec<Diagnostic> {
    let contradicted = |difficulty: &Difficulty| {
        let (stated, last) = difficulty.stated.zip(difficulty.history.last())?;
        let arguments = [("id", difficulty.id.as_str()), ("status", word(stated)), ("last", word(last.status))];
        let refusal = Refusal::new(code::DIFFICULTY_CONTRADICTED, &arguments).hint("hint-remove", &[]);
        let problem = refusal.at(value(difficulty, &[Key::Name("status")]));
        let end = place(difficulty, difficulty.history.len() - 1, "status");
        (stated != last.status).then(|| problem.label(end, "label-last", &[]))
    };
    checked.difficulties.iter().filter_map(contradicted).collect()
}

/// The word of a status in the files.
fn word(status: DifficultyStatus) -> &'static str {
    match status {
        Open => "open",
        InHand => "in_hand",
        Reopened => "reopened",
        Resolved => "resolved",
    }
}

fn place(difficulty: &Difficulty, step: usize, key: &str) -> Place {
    value(difficulty, &[Key::Name("history"), Key::Nth(step), Key::Name(key)])
}

/// A part of the way to a value.
enum Key<'k> {
    Name(&'k str),
    Nth(usize),
}

fn value(difficulty: &Difficulty, way: &[Key<'_>]) -> Place {
    let (At::Key(path) | At::Value(path)) = &difficulty.place.at else { return difficulty.place.clone() };
    let path = way.iter().fold(path.clone(), |path, key| match key {
        Key::Name(name) => path.key(*name),
        Key::Nth(position) => path.index(*position),
    });
    Place::value(&difficulty.place.file, path)
}
