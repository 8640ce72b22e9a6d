//! When a unit finished, when that turned out to be undone, and when it finished again, as it became known.

use super::entries::{Item, Kind};
use super::figures::Version;
use crate::analysis::completion::completes;
use crate::analysis::latest::{rate_of, says_progress};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::{Deadline, Edition, Site};
use jiff::civil::Date;

/// The days on which a unit was found to have finished or to be open again, with the figure that says so. It has finished by a
/// figure that is declared complete or reaches a target that holds for it (all, where none does), and is open again when the
/// newest figure no longer does either.
pub(super) fn turns<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    versions: &[Version<'c>],
) -> Vec<(Date, Kind, Item<'c>)> {
    let goal = Goal { site, indicator, deadlines: site.deadlines_of(indicator, unit) };
    let stands: Vec<(usize, &Version<'c>)> = versions
        .iter()
        .enumerate()
        .filter(|(_, version)| version.is_plain() && says_progress(version.figure))
        .collect();
    if !stands.iter().any(|(_, version)| goal.is_reached_by(version.figure)) {
        return Vec::new();
    }
    let mut by_day = stands;
    by_day.sort_by_key(|(_, version)| version.day);
    let mut state = State::default();
    for known in by_day.chunk_by(|one, other| one.1.day == other.1.day) {
        for (position, version) in known {
            state.take(*position, version.figure, &goal);
        }
        state.close(known.first().and_then(|(_, version)| version.day), &goal);
    }
    state.turns
}

/// What a unit has to reach.
struct Goal<'a, 'c, E> {
    site: &'a Site<'c, E>,
    indicator: IndicatorId,
    deadlines: Vec<Deadline<'c>>,
}

impl<E: Edition> Goal<'_, '_, E> {
    fn is_reached_by(&self, figure: &Observation) -> bool {
        let by = |deadline| completes(self.site, self.indicator, figure, deadline);
        if self.deadlines.is_empty() { by(None) } else { self.deadlines.iter().any(|deadline| by(Some(*deadline))) }
    }

    /// Whether a figure leaves a unit finished that was: it says so, or says no rate at all.
    fn is_kept_by(&self, figure: &Observation) -> bool {
        let widths = self.site.programme(self.indicator).thresholds.widths;
        self.is_reached_by(figure) || rate_of(figure, widths).is_none()
    }
}

/// What is known of a unit by the end of a day.
#[derive(Default)]
struct State<'c> {
    newest: Option<(usize, &'c Observation)>,
    finished_by: Option<&'c Observation>,
    /// Whether it has been told that it finished.
    is_told: bool,
    /// Whether it is open again.
    is_open: bool,
    turns: Vec<(Date, Kind, Item<'c>)>,
}

impl<'c> State<'c> {
    fn take<E: Edition>(&mut self, position: usize, figure: &'c Observation, goal: &Goal<'_, 'c, E>) {
        if self.newest.is_none_or(|(newest, _)| newest < position) {
            self.newest = Some((position, figure));
        }
        if self.finished_by.is_none() && goal.is_reached_by(figure) {
            self.finished_by = Some(figure);
        }
    }

    /// Ends a day; a figure without one was always known, so that nothing changed by it.
    fn close<E: Edition>(&mut self, day: Option<Date>, goal: &Goal<'_, 'c, E>) {
        let Some((finished_by, (_, newest))) = self.finished_by.zip(self.newest) else { return };
        let kept = goal.is_kept_by(newest);
        if !self.is_told {
            self.turn(day, Kind::Completion, finished_by, None);
        } else if kept && self.is_open {
            self.turn(day, Kind::Completion, newest, None);
        }
        if !kept && !self.is_open {
            self.turn(day, Kind::Reopening, newest, Some(finished_by));
        }
        self.is_told = true;
        self.is_open = !kept;
    }

    fn turn(&mut self, day: Option<Date>, kind: Kind, figure: &'c Observation, before: Option<&'c Observation>) {
        self.turns.extend(day.map(|day| (day, kind, Item { figure, before, record: None })));
    }
}
