//! Who reported, who is silent and for how long, who was late: each indicator against its programme's rhythm of reports.
//!
//! Start at [`reporting`]. The calendar of a rhythm is in [`periods`](mod@periods); units that ended, that don't exist yet or
//! that are no place are not expected to report.

mod periods;
#[cfg(test)]
mod tests;

pub use periods::{Answer, Period, Rhythm, Sent, periods};

use super::report::Report;
use crate::check::nouns::{IndicatorId, LevelId, Observation, Programme, Snapshot, UnitId};
use crate::domain::Text;
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Periods that are shown one by one.
pub const SHOWN: usize = 8;

/// One indicator's reports.
#[derive(Debug, Clone)]
pub struct Reporting<'c> {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The rhythm; `None` where nobody declared when reports are due, and then there are no periods.
    pub rhythm: Option<Rhythm>,
    /// The last periods that are over, oldest first, at most [`SHOWN`].
    pub periods: Vec<Period>,
    /// Why no report came in a period, by the day on which it was due.
    pub excuses: BTreeMap<Date, &'c Text>,
    /// The units that were expected in some shown period; without a rhythm, those that ever reported. In the order of the
    /// registry.
    pub units: Vec<Reporter>,
}

/// One unit's reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporter {
    /// The unit.
    pub unit: UnitId,
    /// Its level.
    pub level: LevelId,
    /// What came in each shown period.
    pub answers: Vec<Answer>,
    /// The day of its latest dated report.
    pub last: Option<Date>,
    /// How many periods in a row it has been silent, up to the latest one; excused ones don't count.
    pub silent: usize,
}

/// Of the units of a level that were expected to report in the latest period, how many did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attendance {
    /// The level.
    pub level: LevelId,
    /// Reported in time.
    pub in_time: usize,
    /// Reported late.
    pub late: usize,
    /// Expected.
    pub of: usize,
}

/// The reports of an indicator, as far as they are known on the site's day of knowledge.
#[must_use]
pub fn reporting<'c, E: Edition>(report: &Report<'_, 'c, E>, indicator: IndicatorId) -> Reporting<'c> {
    let site = report.site;
    let sent = sent(site, indicator);
    let programme = site.programme(indicator);
    let rhythm = report.days_of_reports(indicator).and_then(|days| rhythm(programme, days));
    let all = report.periods(indicator);
    let shown = &all[all.len().saturating_sub(SHOWN)..];
    let excuses = excuses(site, indicator, all);
    let clerk = Clerk { report, indicator, programme, sent: &sent, all, shown: shown.len(), excuses: &excuses };
    let units = site.registry.iter().filter_map(|(unit, _)| clerk.reporter(unit)).collect();
    Reporting { indicator, rhythm, periods: shown.to_vec(), excuses, units }
}

impl Reporting<'_> {
    /// Attendance in the latest period, by level from the top.
    #[must_use]
    pub fn attendance(&self) -> Vec<Attendance> {
        let mut levels: BTreeMap<LevelId, Attendance> = BTreeMap::new();
        for reporter in &self.units {
            let Some(answer) = reporter.answers.last() else { continue };
            if matches!(answer, Answer::NotExpected | Answer::Finished) {
                continue;
            }
            let none = Attendance { level: reporter.level, in_time: 0, late: 0, of: 0 };
            let attendance = levels.entry(reporter.level).or_insert(none);
            attendance.of += 1;
            attendance.in_time += usize::from(matches!(answer, Answer::Reported(_)));
            attendance.late += usize::from(matches!(answer, Answer::Late(_)));
        }
        levels.into_values().collect()
    }

    /// Units that did not report in the latest period without a reason, the longest silent first.
    #[must_use]
    pub fn silent(&self) -> Vec<&Reporter> {
        let mut silent: Vec<&Reporter> =
            self.units.iter().filter(|reporter| reporter.answers.last() == Some(&Answer::Missing)).collect();
        silent.sort_by_key(|reporter| (std::cmp::Reverse(reporter.silent), reporter.last));
        silent
    }
}

/// The dated reports of an indicator by unit. A projection is no report, and neither is a row that says nothing; a figure
/// that its source hides or that is kept back is one. One of a group is the report of each of its units.
fn sent<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> BTreeMap<UnitId, Vec<Sent>> {
    let mut sent: BTreeMap<UnitId, Vec<Sent>> = BTreeMap::new();
    let units = site.pairs().filter(|(other, _)| *other == indicator);
    let known = units.map(|(_, unit)| (unit, site.figures(indicator, unit)));
    let withheld = site.all_withheld().filter(|(other, ..)| *other == indicator);
    for (unit, figures) in known.chain(withheld.map(|(_, unit, figures)| (unit, figures))) {
        let report = |figure: &&Observation| {
            let as_of = day_of_report(site, figure)?;
            Some(Sent { as_of, published: site.snapshot(figure).published.earliest() })
        };
        let group = site.registry.unit(unit);
        let units = if group.is_place() { std::slice::from_ref(&unit) } else { &group.members };
        for unit in units {
            sent.entry(*unit).or_default().extend(figures.iter().filter_map(report));
        }
    }
    sent
}

/// The day that a report speaks of; `None` for a figure that is none.
fn day_of_report<E: Edition>(site: &Site<'_, E>, figure: &Observation) -> Option<Date> {
    figure.as_of.day().filter(|_| !site.snapshot(figure).projected && says_something(figure))
}

fn says_something(figure: &Observation) -> bool {
    let numbers = figure.count.is_some() || figure.rate.is_some() || figure.remaining.is_some();
    let details = figure.detail(|details| details.done.first().map(|_| ()).or(details.completion.as_ref().map(|_| ())));
    numbers || figure.increment.is_some() || figure.masked || details.is_some()
}

/// The days that the reports of an indicator speak of.
fn days<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> BTreeSet<Date> {
    let units = site.pairs().filter(|(other, _)| *other == indicator);
    let known = units.map(|(_, unit)| site.figures(indicator, unit));
    let withheld = site.all_withheld().filter(|(other, ..)| *other == indicator).map(|(.., figures)| figures);
    known.chain(withheld).flatten().filter_map(|figure| day_of_report(site, figure)).collect()
}

/// The days of an indicator's reports, and its periods that are over.
pub(super) fn calendar<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> Calendar {
    let days = days(site, indicator);
    let rhythm = rhythm(site.programme(indicator), &days);
    let periods = rhythm.map(|rhythm| over(rhythm, site, &days)).unwrap_or_default();
    let mut missing: Vec<Date> = site.missing(indicator).filter_map(|snapshot| snapshot.as_of.day()).collect();
    missing.sort_unstable();
    Calendar { reach: reach(site, indicator), missing, periods, days }
}

/// The first and the last day that running totals speak of.
fn reach<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> Option<(Date, Date)> {
    let totals =
        site.snapshots().filter(|(_, snapshot)| snapshot.indicator == indicator && snapshot.is_running_total());
    let days = totals.filter_map(|(_, snapshot)| snapshot.as_of.day());
    days.map(|day| (day, day)).reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
}

/// When an indicator was reported, and when it should have been.
#[derive(Debug, Clone, Default)]
pub(super) struct Calendar {
    /// The first and the last day that running totals speak of, both inclusive.
    pub(super) reach: Option<(Date, Date)>,
    /// The days whose reports are declared missing, in order.
    pub(super) missing: Vec<Date>,
    /// The days that reports speak of.
    pub(super) days: BTreeSet<Date>,
    /// The periods that are over, oldest first; none where nobody declared when reports are due.
    pub(super) periods: Vec<Period>,
}

/// The programme's rhythm; without a first day it is counted back from the newest report.
fn rhythm(programme: &Programme, days: &BTreeSet<Date>) -> Option<Rhythm> {
    let anchor = programme.reports_from.or_else(|| days.last().copied())?;
    let rhythm = Rhythm { days: programme.report_days, anchor, declared: programme.reports_from.is_some() };
    programme.reports_declared.then_some(rhythm)
}

/// The periods that are over: whose cut-off has passed or, where none was set, that somebody has reported in already or
/// that the next one has followed.
fn over<E: Edition>(rhythm: Rhythm, site: &Site<'_, E>, days: &BTreeSet<Date>) -> Vec<Period> {
    let (known_on, zone) = (site.vintage.known_on, &site.facts.time_zone);
    let held = site.releases.iter().filter(|release| release.cancelled_by(known_on).is_none());
    let cut_offs = held.filter_map(|release| Some((release.cut_off?.0, release.at_on(known_on).day(zone))));
    let releases: Vec<(Date, Date)> = cut_offs.collect();
    let mut all = periods(rhythm, known_on, &releases);
    let is_over = |period: &Period| match period.cut_off {
        Some(cut_off) => cut_off <= known_on,
        None => days.range(period.since..=period.due).next().is_some(),
    };
    if all.last().is_some_and(|latest| !is_over(latest)) {
        all.pop();
    }
    all
}

/// Why no report came, by the day on which the period was due.
fn excuses<'c, E: Edition>(site: &Site<'c, E>, indicator: IndicatorId, all: &[Period]) -> BTreeMap<Date, &'c Text> {
    let known = |snapshot: &Snapshot| site.vintage.knows(snapshot.published.earliest().or(snapshot.as_of.day()));
    let told = |snapshot: &&'c Snapshot| snapshot.indicator == indicator && known(snapshot);
    let excuse = |snapshot: &'c Snapshot| {
        let (day, reason) = (snapshot.as_of.day()?, snapshot.missing.as_ref()?);
        Some((all.iter().find(|period| period.holds(day))?.due, reason))
    };
    site.snapshots().map(|(_, snapshot)| snapshot).filter(told).filter_map(excuse).collect()
}

/// Looks up what came of each unit.
struct Clerk<'a, 's, 'c, E> {
    report: &'a Report<'s, 'c, E>,
    indicator: IndicatorId,
    programme: &'c Programme,
    sent: &'a BTreeMap<UnitId, Vec<Sent>>,
    all: &'a [Period],
    shown: usize,
    excuses: &'a BTreeMap<Date, &'c Text>,
}

impl<E: Edition> Clerk<'_, '_, '_, E> {
    /// A unit's reports; `None` for one from which none is expected.
    fn reporter(&self, unit: UnitId) -> Option<Reporter> {
        let entry = self.report.site.registry.unit(unit);
        let sent = self.sent.get(&unit).map(Vec::as_slice).unwrap_or_default();
        let levels = &self.programme.reporting_levels;
        let asked = if levels.is_empty() { !sent.is_empty() } else { levels.contains(&entry.level) };
        if !entry.is_place() || !asked && !self.all.is_empty() || self.all.is_empty() && sent.is_empty() {
            return None;
        }
        let answers: Vec<Answer> = self.all.iter().map(|period| self.answer(unit, period, sent)).collect();
        let shown = &answers[answers.len() - self.shown..];
        let expected = shown.is_empty() || shown.iter().any(|answer| *answer != Answer::NotExpected);
        let of_now = |answer: &&Answer| !matches!(answer, Answer::Excused);
        let silent = answers.iter().rev().filter(of_now).take_while(|answer| **answer == Answer::Missing).count();
        expected.then(|| Reporter {
            unit,
            level: entry.level,
            answers: shown.to_vec(),
            last: sent.iter().map(|report| report.as_of).max(),
            silent,
        })
    }

    fn answer(&self, unit: UnitId, period: &Period, sent: &[Sent]) -> Answer {
        match period.answer(sent) {
            Answer::Missing if !self.report.site.registry.unit(unit).life.holds(period.due) => Answer::NotExpected,
            Answer::Missing if self.excuses.contains_key(&period.due) => Answer::Excused,
            Answer::Missing if self.finished(unit).is_some_and(|day| day < period.since) => Answer::Finished,
            answer => answer,
        }
    }

    /// The day on which the unit finished, if it is complete against every deadline.
    fn finished(&self, unit: UnitId) -> Option<Date> {
        let progress = self.report.progress(self.indicator, unit)?;
        let days = progress.standings.iter().map(|standing| {
            let complete = standing.level == super::Level::Complete;
            standing.completed_on().filter(|_| complete).and_then(crate::domain::AsOf::day)
        });
        days.collect::<Option<Vec<Date>>>()?.into_iter().max()
    }
}
