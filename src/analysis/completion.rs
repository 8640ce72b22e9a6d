//! Completion: on which day a unit reached its target or was declared complete, and whether it still is.
//!
//! Whole counts are compared with the target, never rounded rates. A figure that a later correction took back completed
//! nothing; one that new cases overtook did, and the unit is complete, reopened.

use super::calendar::whole_days;
use super::latest::{Latest, Origin, is_declared_complete, rate_of};
use super::standing::{Level, Reason};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
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
    let completes = |figure: &Observation| completes(site, indicator, figure, deadline);
    let stands = |figure: &&&Observation| {
        let snapshot = site.snapshot(figure);
        !snapshot.projected && snapshot.period_from.is_none()
    };
    let figures: Vec<&Observation> = site.figures(indicator, unit).iter().filter(stands).copied().collect();
    let position = figures.iter().position(|figure| completes(figure))?;
    let first = figures[position];
    let still = completes(latest.figure) || latest.rate.is_none();
    let corrected = figures[position + 1..].iter().any(|figure| is_correction(site, figure));
    if !still && corrected && !is_declared_complete(first) {
        return None;
    }
    let on = first.detail(|details| details.completion.as_ref()?.on).map_or(first.as_of, AsOf::Day);
    let early = on.day().zip(deadline).map(|(on, deadline)| whole_days(on, deadline.day));
    let reason =
        if is_declared_complete(first) { Reason::Declared { on, early } } else { Reason::Reached { on, early } };
    Some((if still { Level::Complete } else { Level::Reopened }, reason))
}

/// Whether a figure is declared complete or reaches the target of a deadline; without one, all.
pub(super) fn completes<E: Edition>(
    site: &Site<'_, E>,
    indicator: IndicatorId,
    figure: &Observation,
    deadline: Option<Deadline<'_>>,
) -> bool {
    is_declared_complete(figure) || reaches(site, indicator, figure, deadline)
}

/// By counts or by a rate whose least value is the target: an inexact rate that only may have reached it doesn't.
fn reaches<E: Edition>(
    site: &Site<'_, E>,
    indicator: IndicatorId,
    figure: &Observation,
    deadline: Option<Deadline<'_>>,
) -> bool {
    let widths = site.programme(indicator).thresholds.widths;
    let Some(rate) = rate_of(figure, widths) else { return false };
    let base_kind = deadline.and_then(|deadline| deadline.schedule.base_kind);
    let target = deadline.map_or(Share::PerCent(Decimal::new(100, 0)), |deadline| deadline.schedule.target.value);
    let comparable = base_kind.is_none() || rate.base_kind == base_kind;
    let reached = match (rate.origin, target) {
        (Origin::Counted(ratio), Share::PerCent(target)) => ratio.is_at_least(target),
        _ => rate.range.low >= target.per_cent(),
    };
    comparable && reached
}

fn is_correction<E: Edition>(site: &Site<'_, E>, figure: &Observation) -> bool {
    site.snapshot(figure).correction.is_some() || figure.detail(|details| details.correction.as_ref()).is_some()
}
