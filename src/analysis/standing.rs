//! Status: level × direction × quality, with the reason. Computed for a given day, never from a clock.
//!
//! Start at [`standings`]. A unit is complete only by counts, by a stated rate at or above the target, or by a dated claim of
//! its source; no falling or inexact rate makes it so. [`completion`](super::completion) says when it was, [`super::band`] where
//! it is beside its pace line; the direction is [`super::Movement`], the quality [`super::Quality`].

use super::band::{Band, Limits, band};
use super::completion::completion;
use super::latest::{JudgedRate, Latest};
use super::pace::{PaceLine, best_pace, pace, required_pace};
use super::series::{Series, middles};
use crate::check::nouns::{IndicatorId, Programme, UnitId};
use crate::domain::AsOf;
use crate::domain::whole_days;
use crate::model::{Deadline, Edition, Site};
use jiff::civil::Date;

/// Where a unit stands against one deadline, and why.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'c> {
    /// The deadline; `None` where nobody set one.
    pub deadline: Option<Deadline<'c>>,
    /// The status.
    pub level: Level,
    /// What the status may be instead: the figure is inexact, and its two ends give two statuses.
    pub could_be: Option<Level>,
    /// Why.
    pub reason: Reason,
    /// Days from the day of knowledge to the deadline; negative when it is past.
    pub days_left: Option<i32>,
}

/// The status, most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The deadline passed and the target was not reached.
    Overdue,
    /// Hardly anything moved for some reporting periods.
    Stalled,
    /// Behind, and the required pace was never reached so far.
    BehindBeyond,
    /// Behind, and too few figures to know a pace.
    BehindUnknown,
    /// Behind, and the required pace was reached before.
    Behind,
    /// No report for some reporting periods.
    Silent,
    /// There are figures that can't be held against the target.
    NotComparable,
    /// There are no figures.
    NoFigures,
    /// There is a deadline and no declared start, so nothing to be behind of.
    NoPace,
    /// Nobody set a deadline.
    NoDeadline,
    /// Within the tolerance of the pace line.
    OnPace,
    /// Ahead of the pace line.
    Ahead,
    /// It was complete and is no longer.
    Reopened,
    /// The target was reached.
    Complete,
}

/// Why a unit has its status: the figures that a sentence needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reason {
    /// Complete on this day as its source declares, so many days before (above zero) or after the deadline.
    Declared {
        /// The day; unknown where the source gives none.
        on: AsOf,
        /// Days from it to the deadline.
        early: Option<i32>,
    },
    /// The figures reached the target on this day.
    Reached {
        /// The day of the first figure that did.
        on: AsOf,
        /// Days from it to the deadline.
        early: Option<i32>,
    },
    /// So many days ahead of the pace line (above zero) or behind it.
    Pace {
        /// Days ahead.
        days: f64,
        /// Points a working day that are needed from here on.
        required: Option<f64>,
        /// Points a working day that were reached at best.
        best: Option<f64>,
    },
    /// The last figure is of this day.
    LastReport(AsOf),
    /// Below the target on a day after the deadline.
    Missed,
    /// The figure has no rate.
    NoRate,
    /// The figure is a share of another base than the target.
    OtherBase,
    /// The figure is undated.
    Undated,
    /// No start was declared.
    NoStart,
    /// There is no figure.
    NoFigure,
    /// There is no deadline.
    NoDeadline,
}

impl Standing<'_> {
    /// The moment of completion, if the unit is or was complete.
    #[must_use]
    pub fn completed_on(&self) -> Option<AsOf> {
        match self.reason {
            Reason::Declared { on, .. } | Reason::Reached { on, .. } => Some(on),
            _ => None,
        }
    }
}

/// Where a unit stands against each deadline that holds for it, in the order of their days; against none, one standing says
/// what there is to say without. `series` is of the latest figure's kind of base.
pub(super) fn standings<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: Option<&Latest<'c>>,
    series: &Series<'c>,
) -> Vec<Standing<'c>> {
    let judge = Judge { site, indicator, unit, programme: site.programme(indicator), latest, series };
    let deadlines = site.deadlines_of(indicator, unit);
    if deadlines.is_empty() {
        return judge.without_deadline().into_iter().collect();
    }
    deadlines.into_iter().map(|deadline| judge.against(deadline)).collect()
}

struct Judge<'a, 'c, E> {
    site: &'a Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    programme: &'c Programme,
    latest: Option<&'a Latest<'c>>,
    series: &'a Series<'c>,
}

/// A unit's way to one deadline, up to its latest figure.
struct Course {
    line: PaceLine,
    day: Date,
    deadline: Date,
    target: f64,
    best: Option<f64>,
    /// Days ahead at each report before.
    earlier: Vec<f64>,
}

/// A status with its reason, and the other one that an inexact figure may mean.
type Judged = (Level, Reason, Option<Level>);

impl<'c, E: Edition> Judge<'_, 'c, E> {
    fn without_deadline(&self) -> Option<Standing<'c>> {
        let latest = self.latest?;
        let (level, reason) = match completion(self.site, self.indicator, self.unit, latest, None) {
            Some(found) => found,
            None if latest.rate.is_none() => return None,
            None => (Level::NoDeadline, Reason::NoDeadline),
        };
        Some(Standing { deadline: None, level, could_be: None, reason, days_left: None })
    }

    fn against(&self, deadline: Deadline<'c>) -> Standing<'c> {
        let (level, reason, could_be) = self.level(deadline);
        let days_left = Some(whole_days(self.site.vintage.known_on, deadline.day));
        Standing { deadline: Some(deadline), level, could_be, reason, days_left }
    }

    fn level(&self, deadline: Deadline<'c>) -> Judged {
        let certain = |level, reason| (level, reason, None);
        let Some(latest) = self.latest else { return certain(Level::NoFigures, Reason::NoFigure) };
        if let Some((level, reason)) = completion(self.site, self.indicator, self.unit, latest, Some(deadline)) {
            return certain(level, reason);
        }
        let base_kind = deadline.schedule.base_kind;
        let Some(rate) = latest.rate else { return certain(Level::NotComparable, Reason::NoRate) };
        if base_kind.is_some() && rate.base_kind != base_kind {
            return certain(Level::NotComparable, Reason::OtherBase);
        }
        let Some(day) = latest.figure.as_of.day() else { return certain(Level::NotComparable, Reason::Undated) };
        // At the end of the last day what is missing is missing, as soon as that day is over.
        if day > deadline.day || day == deadline.day && self.site.vintage.known_on > deadline.day {
            return certain(Level::Overdue, Reason::Missed);
        }
        if self.is_silent(day) {
            return certain(Level::Silent, Reason::LastReport(latest.figure.as_of));
        }
        self.against_pace(deadline, day, rate)
    }

    fn is_silent(&self, last: Date) -> bool {
        let limit = self.programme.silent_days();
        let age = whole_days(last, self.site.vintage.known_on);
        u32::try_from(age).is_ok_and(|age| age > limit)
    }

    fn against_pace(&self, deadline: Deadline<'c>, day: Date, rate: JudgedRate) -> Judged {
        let schedule = deadline.schedule;
        let target = schedule.target.value.per_cent();
        let line = schedule.start.and_then(|start| PaceLine::new(&schedule.curve, start, deadline.day, target));
        let Some(line) = line else { return (Level::NoPace, Reason::NoStart, None) };
        let window = self.programme.thresholds.best_pace_days;
        let paces = self.series.stretches().filter_map(|stretch| best_pace(self.programme, &middles(stretch), window));
        let best = paces.max_by(f64::total_cmp);
        let earlier = self.series.stretch().iter().filter(|point| point.day < day);
        let days = earlier.map(|point| line.days_ahead(point.day, point.rate.middle())).collect();
        let course = Course { line, day, deadline: deadline.day, target, best, earlier: days };
        let (level, reason) = self.beside(&course, rate.middle());
        let ends = [Some(rate.range.low), rate.range.high];
        let ends = ends.into_iter().flatten().filter(|_| !rate.is_exact());
        let could_be = ends.map(|end| self.beside(&course, end).0).find(|other| *other != level);
        (level, reason, could_be)
    }

    /// The level of a value beside its pace line, with its reason.
    fn beside(&self, course: &Course, value: f64) -> (Level, Reason) {
        let Course { line, day, deadline, target, best, earlier } = course;
        let ahead = line.days_ahead(*day, value);
        let required = required_pace(self.programme, *day, *deadline, value, *target);
        let reason = Reason::Pace { days: ahead, required, best: *best };
        let level = match (band(earlier, ahead, Limits::of(&self.programme.thresholds)), required) {
            (Band::Ahead, _) => Level::Ahead,
            (Band::OnPace, _) => Level::OnPace,
            (Band::Behind, Some(required)) if self.is_stalled(required) => Level::Stalled,
            (Band::Behind, Some(required)) if best.is_some_and(|best| best >= required) => Level::Behind,
            (Band::Behind, Some(_)) if best.is_none() => Level::BehindUnknown,
            (Band::Behind, _) => Level::BehindBeyond,
        };
        (level, reason)
    }

    /// Whether every step of the last reporting periods stayed below a small share of the required pace.
    fn is_stalled(&self, required: f64) -> bool {
        let thresholds = &self.programme.thresholds;
        let limit = required * thresholds.stalled_percent / 100.0;
        let span = self.programme.stalled_days();
        let points = middles(self.series.stretch());
        let Some(last) = points.last().copied() else { return false };
        let mut to = last;
        for from in points.iter().rev().skip(1) {
            if pace(self.programme, *from, to).is_some_and(|pace| pace >= limit) {
                return false;
            }
            if u32::try_from(whole_days(from.0, last.0)).is_ok_and(|age| age >= span) {
                return true;
            }
            to = *from;
        }
        false
    }
}
