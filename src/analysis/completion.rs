//! Completion: on which day a unit reached its target or was declared complete, and whether it still is.
//!
//! Whole counts are compared with the target, never rounded rates. A figure that a later correction took back completed
//! nothing; one that new cases overtook did, and the unit is complete, reopened.

use super::latest::{JudgedRate, Latest, Origin, is_dated, is_declared_complete, rate_of};
use super::standing::{Level, Reason};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::domain::whole_days;
use crate::domain::{AsOf, Decimal, Share};
use crate::model::{Deadline, Edition, Site};

/// Complete or reopened with the reason, if a figure says so: the first that reached the target of a deadline (without one, all)
/// or was declared complete.
pub(super) fn completion<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: &Latest<'c>,
    deadline: Option<Deadline<'c>>,
) -> Option<(Level, Reason)> {
    let widths = site.programme(indicator).thresholds.widths;
    let reached = |figure: &Observation| rate_of(figure, widths).is_some_and(|rate| reaches(rate, deadline));
    let completes = |figure: &Observation| is_declared_complete(figure) || reached(figure);
    let stands = |figure: &&&Observation| {
        let snapshot = site.snapshot(figure);
        // Of an undated figure nobody knows whether it came before or after: it completes only as the latest word.
        let in_order = is_dated(figure) || std::ptr::eq(**figure, latest.figure);
        in_order && snapshot.is_running_total()
    };
    let figures: Vec<&Observation> = site.figures(indicator, unit).iter().filter(stands).copied().collect();
    // What a later publication tells again of the same moment was never so.
    let told_again = |position: usize| {
        let figure = figures[position];
        figures[position + 1..].iter().take_while(|next| next.as_of == figure.as_of).any(|next| next.replaces(figure))
    };
    let position = (0..figures.len()).find(|position| completes(figures[*position]) && !told_again(*position))?;
    let first = figures[position];
    let still = completes(latest.figure) || latest.rate.is_none_or(|rate| !is_comparable(rate, deadline));
    let corrected = figures[position + 1..].iter().any(|figure| figure.correction(site.snapshot(figure)).is_some());
    if !still && corrected && !is_declared_complete(first) {
        return None;
    }
    let on = first.detail(|details| details.completion.as_ref()?.on).map_or(first.as_of, AsOf::Day);
    let early = on.day().zip(deadline).map(|(on, deadline)| whole_days(on, deadline.schedule.deadline_on(on)));
    let reason =
        if is_declared_complete(first) { Reason::Declared { on, early } } else { Reason::Reached { on, early } };
    Some((if still { Level::Complete } else { Level::Reopened }, reason))
}

/// By counts or by a rate whose least value is the target: an inexact rate that only may have reached it doesn't. Without a
/// deadline, all.
pub(super) fn reaches(rate: JudgedRate, deadline: Option<Deadline<'_>>) -> bool {
    let target = deadline.map_or(Share::PerCent(Decimal::new(100, 0)), |deadline| deadline.schedule.target.value);
    let reached = match (rate.origin, target) {
        (Origin::Counted(ratio), Share::PerCent(target)) => ratio.is_at_least(target),
        _ => rate.range.low >= target.per_cent(),
    };
    is_comparable(rate, deadline) && reached
}

/// Whether a rate is a share of what the target of a deadline is a share of: another says nothing of the target.
pub(super) fn is_comparable(rate: JudgedRate, deadline: Option<Deadline<'_>>) -> bool {
    let base_kind = deadline.and_then(|deadline| deadline.schedule.base_kind);
    base_kind.is_none() || rate.base_kind == base_kind
}
