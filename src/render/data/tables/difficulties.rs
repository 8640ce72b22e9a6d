//! Difficulties as they stood on the day of knowledge, and what became of them step by step.

use crate::check::nouns::{Difficulty, DifficultyStep};
use crate::load::raw::DifficultyStatus;
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::sheet::{Sheet, sheet};

const STATUSES: &[&str] = &["open", "in_hand", "reopened", "resolved"];

pub(super) fn difficulties<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let tags = maker.tags();
    let known_on = maker.site().vintage.known_on;
    let fields = Fields::new()
        .must("difficulty", "column-difficulty", Kind::Key, |difficulty: &&Difficulty| difficulty.id.as_str())
        .must("unit", "column-unit", Kind::Key, |difficulty| maker.unit(difficulty.unit))
        .maybe("indicator", "column-indicator", Kind::Key, |difficulty| maker.indicator(difficulty.indicator?))
        .maybe("reported", "column-difficulty-day", Kind::Day, |difficulty| difficulty.reported)
        .must("status", "column-difficulty-status", Kind::Word(STATUSES), move |difficulty| {
            word(difficulty.state(known_on).status)
        })
        .maybe("since", "column-difficulty-since", Kind::Day, move |difficulty| difficulty.state(known_on).since)
        .maybe("days", "column-difficulty-days", Kind::Days, move |difficulty| {
            difficulty.state(known_on).days.map(i64::from)
        })
        .words("text", "column-difficulty-text", tags, |difficulty| Some(&difficulty.text))
        .words("action", "column-action", tags, |difficulty| difficulty.action.as_ref())
        .maybe("source", "column-source", Kind::Text, |difficulty| maker.first().source(&difficulty.source).text);
    sheet(fields, maker.site().difficulties.iter().copied())
}

pub(super) fn steps<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    type Row<'r> = (&'r Difficulty, usize, &'r DifficultyStep);
    let known_on = maker.site().vintage.known_on;
    let fields = Fields::new()
        .must("difficulty", "column-difficulty-of-step", Kind::Key, |(of, ..): &Row<'_>| of.id.as_str())
        .must("number", "column-number", Kind::Count, |(_, number, _)| *number)
        .maybe("date", "column-step-day", Kind::Day, |(.., step)| step.date)
        .must("status", "column-step-status", Kind::Word(STATUSES), |(.., step)| word(step.status))
        .words("text", "column-step-text", maker.tags(), |(.., step)| step.text.as_ref());
    let difficulties = maker.site().difficulties.iter().copied();
    let rows = difficulties
        .flat_map(move |difficulty| (1..).zip(difficulty.steps(known_on)).map(move |(n, step)| (difficulty, n, step)));
    sheet(fields, rows)
}

fn word(status: DifficultyStatus) -> &'static str {
    match status {
        DifficultyStatus::Open => "open",
        DifficultyStatus::InHand => "in_hand",
        DifficultyStatus::Reopened => "reopened",
        DifficultyStatus::Resolved => "resolved",
    }
}
