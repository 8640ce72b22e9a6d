//! Which unit is asked for which day: every deadline that is still ahead of a unit that hasn't finished; where there is none,
//! four reporting periods after the last figure. Never a day that is past, never for a series that doesn't add up from the
//! start of a campaign, and never below the level that the programme sets.

use super::cache::{Cache, Key};
use super::{Forecast, NoForecast, Question, forecast};
use crate::analysis::report::Progress;
use crate::analysis::series::{Series, middles};
use crate::analysis::standing::{Level, Standing};
use crate::check::nouns::{BaseKindId, IndicatorId, UnitId};
use crate::load::raw::BaseRole;
use crate::model::{Deadline, Edition, Site};
use jiff::civil::Date;

/// How many reporting periods ahead a unit is looked at that has no deadline ahead.
const PERIODS: u32 = 4;

/// What is expected of a unit on a day.
#[derive(Debug, Clone)]
pub struct Outlook<'c> {
    /// The deadline that the day is of; `None` where none is ahead.
    pub deadline: Option<Deadline<'c>>,
    /// What was asked.
    pub question: Question,
    /// The forecast, or why there is none.
    pub forecast: Result<Forecast, NoForecast>,
    /// What the forecast is kept under.
    key: Key,
}

impl Outlook<'_> {
    /// The entry that keeps its forecast in a cache, if there is one.
    pub(in crate::analysis) fn entry(&self) -> Option<(Key, Forecast)> {
        Some((self.key.clone(), self.forecast.clone().ok()?))
    }
}

/// What is expected of a unit, day by day, from the series of its latest figure since the last break.
pub(in crate::analysis) fn outlooks<'c, E: Edition>(
    site: &Site<'c, E>,
    (indicator, unit): (IndicatorId, UnitId),
    progress: &Progress<'c>,
    cache: &Cache,
) -> Vec<Outlook<'c>> {
    let programme = site.programme(indicator);
    let asked = site.registry.unit(unit).level <= programme.thresholds.forecast_level;
    let rate = progress.latest.and_then(|latest| latest.rate);
    let Some(rate) = rate.filter(|_| asked && site.indicators[&indicator].cumulative) else { return Vec::new() };
    let kind = rate.base_kind;
    let series = Series::new(site, indicator, unit, kind);
    let Some(last) = series.stretch().last() else { return Vec::new() };
    let points = middles(series.stretch());
    let ceiling = ceiling(site, indicator, kind, &points);
    let answer = |(deadline, day, target)| {
        let question = Question { day, target, ceiling };
        let key = Key::of(&points, &question);
        let forecast = cache.get(&key).map_or_else(|| forecast(&points, &question), Ok);
        Outlook { deadline, question, forecast, key }
    };
    let days = asked_for(&progress.standings, kind, last.day, site.vintage.known_on, programme.report_days);
    days.into_iter().map(answer).collect()
}

/// A day to look at: the deadline that it is of, and the target.
type Asked<'c> = (Option<Deadline<'c>>, Date, Option<f64>);

fn asked_for<'c>(
    standings: &[Standing<'c>],
    kind: Option<BaseKindId>,
    last: Date,
    known_on: Date,
    report_days: u32,
) -> Vec<Asked<'c>> {
    let open = standings.iter().filter(|standing| standing.level != Level::Complete);
    let targets: Vec<(Deadline<'c>, f64)> = open
        .filter_map(|standing| standing.deadline)
        .filter(|deadline| deadline.schedule.base_kind.is_none_or(|wanted| Some(wanted) == kind))
        .map(|deadline| (deadline, deadline.schedule.target.value.per_cent()))
        .collect();
    let is_ahead = |day: Date| day >= known_on && day > last;
    let mut asked: Vec<Asked<'c>> = Vec::new();
    for (deadline, target) in targets.iter().filter(|(deadline, _)| is_ahead(deadline.day)) {
        if !asked.iter().any(|(_, day, other)| *day == deadline.day && *other == Some(*target)) {
            asked.push((Some(*deadline), deadline.day, Some(*target)));
        }
    }
    asked.sort_by_key(|(_, day, _)| *day);
    let finished = standings.iter().any(|standing| standing.level == Level::Complete);
    if asked.is_empty() && !finished {
        let ahead = jiff::Span::new().try_days(i64::from(report_days.saturating_mul(PERIODS)));
        let later = ahead.and_then(|ahead| last.checked_add(ahead)).ok();
        let target = targets.iter().max_by_key(|(deadline, _)| deadline.day).map(|(_, target)| *target);
        asked.extend(later.filter(|day| is_ahead(*day)).map(|day| (None, day, target)));
    }
    asked
}

/// 100 where the base is all there are; nothing where it is a number set by somebody, or the rate exceeded 100 before.
fn ceiling<E: Edition>(
    site: &Site<'_, E>,
    indicator: IndicatorId,
    kind: Option<BaseKindId>,
    points: &[(Date, f64)],
) -> Option<f64> {
    let is_target = kind.is_some_and(|kind| site.base_kind(indicator, kind).role == BaseRole::Target);
    let exceeded = points.iter().any(|(_, rate)| *rate > 100.0);
    (!is_target && !exceeded).then_some(100.0)
}
