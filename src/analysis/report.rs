//! The report: every unit's progress in every indicator, ready to be put into words.

use super::archive::Archive;
use super::change::{Movement, movement};
use super::changes::{Changes, changes};
use super::citations::Citations;
use super::findings::{Findings, findings};
use super::forecast::{Cache, Outlook, outlooks};
use super::latest::{Latest, latest};
use super::lineage::reported_in;
use super::quality::{Quality, quality};
use super::releases::{Announced, releases};
use super::reporting::{Calendar, Period, calendar};
use super::roll_up::{LatestOf, RollUp, roll_ups};
use super::series::Series;
use super::standing::{Level, Standing, standings};
use crate::check::nouns::{IndicatorId, Observation, Unit, UnitId};
use crate::model::{Edition, Site};
use jiff::civil::Date;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What one edition's figures say on one day.
#[derive(Debug)]
pub struct Report<'s, 'c, E> {
    /// What was analysed.
    pub site: &'s Site<'c, E>,
    /// What the checks found, by unit.
    pub findings: Findings<'c>,
    /// What became known on which day.
    pub changes: Changes<'c>,
    /// The release calendar, by day.
    pub releases: Vec<Announced<'c>>,
    /// The bulletins as they are filed.
    pub archive: Archive<'c>,
    /// Which figures cite which documents.
    pub citations: Citations,
    progress: BTreeMap<(IndicatorId, UnitId), Progress<'c>>,
    calendars: BTreeMap<IndicatorId, Calendar>,
}

/// One unit in one indicator.
#[derive(Debug, Clone, Default)]
pub struct Progress<'c> {
    /// The latest figure.
    pub latest: Option<Latest<'c>>,
    /// What the latest figure rests on.
    pub quality: Option<Quality>,
    /// What moved since the report before it.
    pub movement: Option<Movement<'c>>,
    /// Where the unit stands, the most pressing standing first.
    pub standings: Vec<Standing<'c>>,
    /// What is expected, one a day that was asked for, by day; filled by [`Report::with_forecasts`].
    pub outlooks: Vec<Outlook<'c>>,
    /// The group that reports for the unit, if its figure is newer than the unit's own: then nobody knows where the unit stands.
    pub together: Option<UnitId>,
    /// The sums of the units below, one a kind of base, the one of most units first.
    pub roll_ups: Vec<RollUp>,
}

impl Progress<'_> {
    /// The sum of most units below, if enough of them are in it to say something.
    #[must_use]
    pub fn roll_up(&self) -> Option<&RollUp> {
        self.roll_ups.first().filter(|sum| sum.is_enough)
    }

    /// The most pressing status.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        self.standings.first().map(|standing| standing.level)
    }
}

/// Analyses a site: units that have figures, units above them, and units that a deadline was set for. Forecasts are made
/// by [`Report::with_forecasts`].
#[must_use]
pub fn analyse<'s, 'c, E: Edition>(site: &'s Site<'c, E>) -> Report<'s, 'c, E> {
    let pairs: Vec<_> = site.pairs().collect();
    let latest_of = |(indicator, unit)| Some(((indicator, unit), latest(site, indicator, unit)?));
    let latest: LatestOf<'c> = pairs.into_par_iter().filter_map(latest_of).collect();
    let concerned: Vec<_> = concerned(site).into_iter().collect();
    let progress_of = |(indicator, unit)| ((indicator, unit), progress(site, indicator, unit, &latest));
    let progress = concerned.into_par_iter().map(progress_of).collect();
    let calendars = site.indicators.keys().map(|indicator| (*indicator, calendar(site, *indicator))).collect();
    let (changes, releases, archive) = (changes(site), releases(site), Archive::of(site));
    let citations = Citations::of(site);
    Report { site, findings: findings(site), changes, releases, archive, citations, progress, calendars }
}

fn progress<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: &LatestOf<'c>,
) -> Progress<'c> {
    let own = latest.get(&(indicator, unit));
    let base_kind = own.and_then(|latest| latest.rate?.base_kind);
    let series = own.map(|_| Series::new(site, indicator, unit, base_kind)).unwrap_or_default();
    let together = reported_in(site, indicator, unit, latest);
    // What has ended is neither behind nor complete, and of a unit in a group nobody knows.
    let judged = together.is_none() && site.registry.unit(unit).life.holds(site.vintage.known_on);
    let mut standings = if judged { standings(site, indicator, unit, own, &series) } else { Vec::new() };
    standings.sort_by_key(|standing| (standing.level, standing.deadline.map(|deadline| deadline.day)));
    Progress {
        latest: own.copied(),
        quality: own.map(|latest| quality(site, latest)),
        movement: movement(&series),
        outlooks: Vec::new(),
        standings,
        together,
        roll_ups: roll_ups(site, indicator, unit, latest),
    }
}

fn concerned<E: Edition>(site: &Site<'_, E>) -> BTreeSet<(IndicatorId, UnitId)> {
    let mut concerned: BTreeSet<(IndicatorId, UnitId)> = site.pairs().collect();
    let above: Vec<_> = concerned
        .iter()
        .flat_map(|(indicator, unit)| site.registry.ancestors(*unit).map(|above| (*indicator, above)))
        .collect();
    concerned.extend(above);
    for deadline in &site.deadlines {
        concerned.extend(deadline.schedule.indicators.iter().map(|indicator| (*indicator, deadline.schedule.unit)));
    }
    of_the_past(site, &mut concerned);
    concerned.retain(|(indicator, _)| site.indicators.contains_key(indicator));
    concerned
}

/// Adds units that ended and whose parts have figures, though the parts stand below another unit now; lower ones first.
fn of_the_past<E: Edition>(site: &Site<'_, E>, concerned: &mut BTreeSet<(IndicatorId, UnitId)>) {
    let ended = |(_, unit): &(UnitId, &Unit)| unit.life.until.is_some_and(|until| until < site.vintage.known_on);
    let mut ended: Vec<(UnitId, &Unit)> = site.registry.iter().filter(ended).collect();
    ended.sort_by_key(|(id, unit)| (Reverse(unit.level), *id));
    for (id, _) in ended {
        for indicator in site.indicators.keys() {
            if site.registry.children(id).iter().any(|child| concerned.contains(&(*indicator, *child))) {
                concerned.insert((*indicator, id));
            }
        }
    }
}

impl<'c, E: Edition> Report<'_, 'c, E> {
    /// A unit's progress in an indicator, if there is anything to say.
    #[must_use]
    pub fn progress(&self, indicator: IndicatorId, unit: UnitId) -> Option<&Progress<'c>> {
        self.progress.get(&(indicator, unit))
    }

    /// Every unit with its progress in an indicator, in the order of the registry.
    pub fn of_indicator(&self, indicator: IndicatorId) -> impl Iterator<Item = (UnitId, &Progress<'c>)> {
        let range = (indicator, UnitId(0))..=(indicator, UnitId(u32::MAX));
        self.progress.range(range).map(|((_, unit), progress)| (*unit, progress))
    }

    /// Every unit and indicator with its progress.
    pub fn all(&self) -> impl Iterator<Item = (IndicatorId, UnitId, &Progress<'c>)> {
        self.progress.iter().map(|((indicator, unit), progress)| (*indicator, *unit, progress))
    }

    /// The reporting periods of an indicator that are over, oldest first; none where nobody declared when reports are due.
    #[must_use]
    pub fn periods(&self, indicator: IndicatorId) -> &[Period] {
        self.calendars.get(&indicator).map_or(&[], |calendar| &calendar.periods)
    }

    /// The first and the last day that running totals of an indicator speak of, both inclusive, so that all drawings of its
    /// units can have one scale.
    #[must_use]
    pub fn reach(&self, indicator: IndicatorId) -> Option<(Date, Date)> {
        self.calendars.get(&indicator)?.reach
    }

    /// The days of which an indicator's report is declared missing, in order.
    pub(super) fn missing_days(&self, indicator: IndicatorId) -> &[Date] {
        self.calendars.get(&indicator).map_or(&[], |calendar| &calendar.missing)
    }

    /// The days that the reports of an indicator speak of.
    pub(super) fn days_of_reports(&self, indicator: IndicatorId) -> Option<&BTreeSet<Date>> {
        self.calendars.get(&indicator).map(|calendar| &calendar.days)
    }

    /// The same with forecasts. Those that the cache holds are taken from it; it changes nothing but the time they take.
    #[must_use]
    pub fn with_forecasts(mut self, cache: &Cache) -> Self {
        let site = self.site;
        self.progress
            .par_iter_mut()
            .for_each(|(pair, progress)| progress.outlooks = outlooks(site, *pair, progress, cache));
        self
    }

    /// The forecasts that were used, to be kept for the next build.
    #[must_use]
    pub fn forecasts(&self) -> Cache {
        self.progress.values().flat_map(|progress| progress.outlooks.iter().filter_map(Outlook::entry)).collect()
    }

    /// Units that need help, the most pressing first: overdue, stalled or behind, those with the lowest rate first.
    #[must_use]
    pub fn behind(&self) -> Vec<(IndicatorId, UnitId, &Progress<'c>)> {
        let mut behind: Vec<_> =
            self.all().filter(|(.., progress)| progress.level().is_some_and(|level| level <= Level::Behind)).collect();
        let low =
            |progress: &Progress<'_>| progress.latest.and_then(|latest| latest.rate).map_or(0.0, |rate| rate.range.low);
        behind.sort_by(|a, b| a.2.level().cmp(&b.2.level()).then(low(a.2).total_cmp(&low(b.2))));
        behind
    }

    /// Units that finished, by the day on which they did; those of an unknown day last.
    #[must_use]
    pub fn finished(&self) -> Vec<(IndicatorId, UnitId, &Progress<'c>)> {
        let done = |level| matches!(level, Level::Complete | Level::Reopened);
        let mut finished: Vec<_> = self
            .all()
            .filter(|(.., progress)| progress.standings.iter().any(|standing| done(standing.level)))
            .collect();
        let day =
            |progress: &Progress<'_>| progress.standings.iter().find_map(|standing| standing.completed_on()?.day());
        finished.sort_by_key(|(.., progress)| (day(progress).is_none(), day(progress)));
        finished
    }

    /// How many units have not reported for long in some indicator that they haven't finished.
    #[must_use]
    pub fn silent(&self) -> usize {
        let silent = self.all().filter(|(.., progress)| progress.level() == Some(Level::Silent));
        silent.map(|(_, unit, _)| unit).collect::<BTreeSet<_>>().len()
    }

    /// Figures in the order in which they became known, newest first; those without a date and a publication are left out,
    /// and so are projections and what a later publication tells again.
    pub fn news(&self) -> impl Iterator<Item = &'c Observation> {
        let mut news: Vec<&Observation> = self.site.all_figures().to_vec();
        let known = |figure: &Observation| self.site.snapshot(figure).published.earliest().or(figure.as_of.day());
        let stands =
            |figure: &&Observation| !self.site.snapshot(figure).projected && self.site.replacement(figure).is_none();
        news.retain(|figure| known(figure).is_some());
        news.sort_by_key(|figure| std::cmp::Reverse((known(figure), figure.as_of)));
        news.into_iter().filter(stands)
    }
}
