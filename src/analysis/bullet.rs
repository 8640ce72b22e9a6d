//! One figure against what it is held against: its target, and where the pace line stood on its day.
//!
//! Start at [`bullet`]. Everything is told of the day of the figure, as the status is, so that the two can't disagree.

use super::completion::{is_comparable, reaches};
use super::latest::{JudgedRate, Latest};
use super::pace::PaceLine;
use super::report::Report;
use super::series::Series;
use crate::check::nouns::{IndicatorId, UnitId};
use crate::model::{Deadline, Edition};
use jiff::Span;
use jiff::civil::Date;

/// So few dated figures are no line.
const NO_LINE: usize = 2;

/// A figure and what it is held against.
#[derive(Debug, Clone, Copy)]
pub struct Bullet<'c> {
    /// The figure.
    pub latest: Latest<'c>,
    /// Its rate.
    pub rate: JudgedRate,
    /// The deadline with the target that presses most.
    pub deadline: Deadline<'c>,
    /// Where its pace line stood, where a start is declared.
    pub pace: Option<Asked>,
}

/// What a pace line asked for on the day of a figure, in per cent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Asked {
    /// The day.
    pub day: Date,
    /// What it asked for.
    pub rate: f64,
    /// From here on a unit is on pace, and
    pub from: f64,
    /// beyond this it is ahead.
    pub to: f64,
}

/// A unit's latest figure against its most pressing deadline whose target is a share of the same base; `None` without one,
/// for a figure without a rate, and for one without a day.
#[must_use]
pub fn bullet<'c, E: Edition>(report: &Report<'_, 'c, E>, indicator: IndicatorId, unit: UnitId) -> Option<Bullet<'c>> {
    let progress = report.progress(indicator, unit)?;
    let latest = progress.latest?;
    let rate = latest.rate?;
    let comparable = |deadline: &Deadline<'_>| is_comparable(rate, Some(*deadline));
    let deadline = progress.standings.iter().filter_map(|standing| standing.deadline).find(comparable)?;
    let tolerance = report.site.programme(indicator).thresholds.on_pace_days;
    let pace = asked(deadline, latest.figure.as_of.day()?, tolerance);
    Some(Bullet { latest, rate, deadline, pace })
}

/// The same where the unit has too few figures for a line through them. Of what has reached its target the status says all: on
/// which day, and how many days were left.
#[must_use]
pub fn lone_bullet<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<Bullet<'c>> {
    let bullet = bullet(report, indicator, unit)?;
    let series = Series::new(report.site, indicator, unit, bullet.rate.base_kind);
    let is_open = !reaches(bullet.rate, Some(bullet.deadline));
    (is_open && series.points().len() < NO_LINE).then_some(bullet)
}

fn asked(deadline: Deadline<'_>, day: Date, tolerance: u32) -> Option<Asked> {
    let schedule = deadline.schedule;
    let line = PaceLine::new(&schedule.curve, schedule.start?, deadline.day, schedule.target.value.per_cent())?;
    let days = Span::new().days(i64::from(tolerance));
    let (earlier, later) = (day.saturating_sub(days), day.saturating_add(days));
    Some(Asked { day, rate: line.rate_on(day), from: line.rate_on(earlier), to: line.rate_on(later) })
}
