//! Status: level × direction × quality, with the reason. Computed for a given day, never from a clock.
//!
//! A unit is complete only by counts, by a stated rate at or above the target, or by a dated claim of its source; no falling
//! or inexact rate makes it so. See NUMBERS §3 in the method page's words.

use super::latest::{JudgedRate, Latest, is_dated, is_declared_complete, rate_of};
use super::pace::{PaceLine, best_pace, required_pace, whole_days};
use crate::check::nouns::{BaseKindId, IndicatorId, Observation, Programme, UnitId};
use crate::domain::AsOf;
use crate::model::{Deadline, Edition, Site};
use jiff::civil::Date;

/// Where a unit stands against one deadline, and why.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'c> {
    /// The deadline; `None` where nobody set one.
    pub deadline: Option<Deadline<'c>>,
    /// The status.
    pub level: Level,
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

/// Where a unit stands against each deadline that holds for it, in the order of their days; against none, one standing says
/// what there is to say without.
pub(super) fn standings<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: Option<&Latest<'c>>,
) -> Vec<Standing<'c>> {
    let judge = Judge { site, indicator, unit, programme: site.programme(indicator), latest };
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
}

impl<'c, E: Edition> Judge<'_, 'c, E> {
    fn without_deadline(&self) -> Option<Standing<'c>> {
        let latest = self.latest?;
        let (level, reason) = match self.completion(None, 100.0, None) {
            Some(found) => found,
            None if latest.rate.is_none() => return None,
            None => (Level::NoDeadline, Reason::NoDeadline),
        };
        Some(Standing { deadline: None, level, reason, days_left: None })
    }

    fn against(&self, deadline: Deadline<'c>) -> Standing<'c> {
        let (level, reason) = self.level(deadline);
        let days_left = Some(whole_days(self.site.vintage.known_on, deadline.day));
        Standing { deadline: Some(deadline), level, reason, days_left }
    }

    fn level(&self, deadline: Deadline<'c>) -> (Level, Reason) {
        let Some(latest) = self.latest else { return (Level::NoFigures, Reason::NoFigure) };
        let target = deadline.schedule.target.value.per_cent();
        let base_kind = deadline.schedule.base_kind;
        if let Some(found) = self.completion(Some(deadline.day), target, base_kind) {
            return found;
        }
        let Some(rate) = latest.rate else { return (Level::NotComparable, Reason::NoRate) };
        if base_kind.is_some() && rate.base_kind != base_kind {
            return (Level::NotComparable, Reason::OtherBase);
        }
        let Some(day) = latest.figure.as_of.day() else { return (Level::NotComparable, Reason::Undated) };
        if day > deadline.day {
            return (Level::Overdue, Reason::Missed);
        }
        if self.is_silent(day) {
            return (Level::Silent, Reason::LastReport(latest.figure.as_of));
        }
        self.against_pace(deadline, day, rate, target)
    }

    /// Complete or reopened, if a figure says so: the first that reached the target or was declared complete.
    fn completion(
        &self,
        deadline: Option<Date>,
        target: f64,
        base_kind: Option<BaseKindId>,
    ) -> Option<(Level, Reason)> {
        let latest = self.latest?;
        let completes = |figure: &Observation| is_declared_complete(figure) || self.reaches(figure, target, base_kind);
        let stands = |figure: &&&Observation| {
            let snapshot = self.site.snapshot(figure);
            !snapshot.projected && snapshot.period_from.is_none() && completes(figure)
        };
        let first = *self.site.figures(self.indicator, self.unit).iter().find(stands)?;
        let on = first.detail(|details| details.completion.as_ref()?.on).map_or(first.as_of, AsOf::Day);
        let early = on.day().zip(deadline).map(|(on, deadline)| whole_days(on, deadline));
        let reason =
            if is_declared_complete(first) { Reason::Declared { on, early } } else { Reason::Reached { on, early } };
        let still = completes(latest.figure) || latest.rate.is_none();
        Some((if still { Level::Complete } else { Level::Reopened }, reason))
    }

    /// By counts or by a rate whose least value is the target: an inexact rate that only may have reached it doesn't.
    fn reaches(&self, figure: &Observation, target: f64, base_kind: Option<BaseKindId>) -> bool {
        let Some(rate) = rate_of(figure, self.programme.thresholds.widths) else { return false };
        let comparable = base_kind.is_none() || rate.base_kind == base_kind;
        comparable && rate.range.low >= target
    }

    fn is_silent(&self, last: Date) -> bool {
        let limit = self.programme.report_days.saturating_mul(self.programme.thresholds.silent_periods);
        let age = whole_days(last, self.site.vintage.known_on);
        u32::try_from(age).is_ok_and(|age| age > limit)
    }

    fn against_pace(&self, deadline: Deadline<'c>, day: Date, rate: JudgedRate, target: f64) -> (Level, Reason) {
        let schedule = deadline.schedule;
        let line = schedule.start.and_then(|start| PaceLine::new(&schedule.curve, start, deadline.day, target));
        let Some(line) = line else { return (Level::NoPace, Reason::NoStart) };
        let value = rate.middle();
        let thresholds = &self.programme.thresholds;
        let days = line.days_ahead(day, value);
        let required = required_pace(self.programme, day, deadline.day, value, target);
        let series = self.series(rate.base_kind);
        let best = best_pace(self.programme, &series, thresholds.best_pace_days);
        let reason = Reason::Pace { days, required, best };
        let tolerance = f64::from(thresholds.on_pace_days) + f64::from(thresholds.change_days);
        let level = match required {
            _ if days > tolerance => Level::Ahead,
            _ if days >= -tolerance => Level::OnPace,
            Some(required) if self.is_stalled(&series, required) => Level::Stalled,
            Some(required) if best.is_some_and(|best| best >= required) => Level::Behind,
            _ => Level::BehindBeyond,
        };
        (level, reason)
    }

    /// Dated rates of one kind of base, by day; of several for a day the one published last.
    fn series(&self, base_kind: Option<BaseKindId>) -> Vec<(Date, f64)> {
        let widths = self.programme.thresholds.widths;
        let figures = self.site.figures(self.indicator, self.unit).iter().filter(|figure| is_dated(figure));
        let rated = figures.filter_map(|figure| {
            let snapshot = self.site.snapshot(figure);
            let rate = rate_of(figure, widths).filter(|rate| rate.base_kind == base_kind)?;
            let day = figure.as_of.day().filter(|_| !snapshot.projected && snapshot.period_from.is_none())?;
            Some((day, rate.middle()))
        });
        let mut series: Vec<(Date, f64)> = Vec::new();
        for (day, rate) in rated {
            match series.last_mut() {
                Some(last) if last.0 == day => last.1 = rate,
                _ => series.push((day, rate)),
            }
        }
        series
    }

    /// Whether each of the last reporting periods stayed below a small share of the required pace.
    fn is_stalled(&self, series: &[(Date, f64)], required: f64) -> bool {
        let thresholds = &self.programme.thresholds;
        let Some((last_day, last)) = series.last().copied() else { return false };
        let span = i64::from(self.programme.report_days) * i64::from(thresholds.stalled_periods);
        let Ok(since) = last_day.checked_sub(jiff::Span::new().days(span)) else { return false };
        let Some((from, low)) = series.iter().rev().find(|(day, _)| *day <= since).copied() else { return false };
        let worked = super::pace::working_days(self.programme, from, last_day).max(1);
        (last - low) / f64::from(worked) < required * thresholds.stalled_percent / 100.0
    }
}
