//! When a unit finished, when that turned out to be undone, and when it finished again, as it became known.

use super::entries::{Item, Kind};
use super::figures::Version;
use crate::analysis::completion::{is_comparable, reaches};
use crate::analysis::latest::{is_declared_complete, latest, rate_of, says_progress};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::domain::{Ratio, Widths};
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
    let widths = site.programme(indicator).thresholds.widths;
    let goal = Goal::new(widths, site.deadlines_of(indicator, unit));
    let stands: Vec<(usize, &Version<'c>)> = versions
        .iter()
        .enumerate()
        .filter(|(_, version)| version.snapshot.is_running_total() && says_progress(version.figure))
        .collect();
    if !stands.iter().any(|(_, version)| goal.is_reached_by(version.figure)) {
        return Vec::new();
    }
    // Of an undated figure nobody knows whether it came before or after: it counts only as the latest word.
    let latest = latest(site, indicator, unit);
    let is_latest = |figure: &Observation| latest.as_ref().is_some_and(|latest| std::ptr::eq(latest.figure, figure));
    let mut by_day = stands;
    by_day.retain(|(_, version)| version.is_dated() || is_latest(version.figure));
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
struct Goal<'c> {
    widths: Widths,
    deadlines: Vec<Deadline<'c>>,
    /// The lowest of the targets, in per cent.
    lowest: f64,
}

impl<'c> Goal<'c> {
    fn new(widths: Widths, deadlines: Vec<Deadline<'c>>) -> Self {
        let targets = deadlines.iter().map(|deadline| deadline.schedule.target.value.per_cent());
        let lowest = targets.min_by(f64::total_cmp).unwrap_or(100.0);
        Self { widths, deadlines, lowest }
    }

    /// Whether exact counts are so far below every target that there is nothing to look at closely. Most figures are.
    #[expect(clippy::cast_precision_loss, reason = "a point more or less doesn't matter here")]
    fn is_far_below(&self, figure: &Observation) -> bool {
        let far = |ratio: Ratio| (ratio.count as f64) * 100.0 < (self.lowest - 1.0) * ratio.base as f64;
        figure.exact_ratio().is_some_and(far)
    }

    fn is_reached_by(&self, figure: &Observation) -> bool {
        if figure.details.is_none() && self.is_far_below(figure) {
            return false;
        }
        let reached = |rate| {
            let by = |deadline: &Deadline<'_>| reaches(rate, Some(*deadline));
            if self.deadlines.is_empty() { reaches(rate, None) } else { self.deadlines.iter().any(by) }
        };
        is_declared_complete(figure) || rate_of(figure, self.widths).is_some_and(reached)
    }

    /// Whether a figure leaves a unit finished that was: it says so, or says no rate that a target could be held against.
    fn is_kept_by(&self, figure: &Observation) -> bool {
        let comparable = |rate| {
            let to = |deadline: &Deadline<'_>| is_comparable(rate, Some(*deadline));
            self.deadlines.is_empty() || self.deadlines.iter().any(to)
        };
        self.is_reached_by(figure) || !rate_of(figure, self.widths).is_some_and(comparable)
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
    fn take(&mut self, position: usize, figure: &'c Observation, goal: &Goal<'_>) {
        if self.newest.is_none_or(|(newest, _)| newest < position) {
            self.newest = Some((position, figure));
        }
        if self.finished_by.is_none() && goal.is_reached_by(figure) {
            self.finished_by = Some(figure);
        }
    }

    /// Ends a day; a figure without one was always known, so that nothing changed by it.
    fn close(&mut self, day: Option<Date>, goal: &Goal<'_>) {
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
