//! Where one unit stood on days that are over: the same rules as those of [`super::super::standing`], without the reasons, for
//! many days at once.
//!
//! A figure speaks from its own day on, whenever it was published, and as it is known today: what was corrected since counts
//! corrected, what came late counts for its day. The deadline is the one that was in force on the day. Undated figures speak of
//! no day in particular and are left out.

use super::Group;
use crate::analysis::band::{Band, Limits, bands};
use crate::analysis::completion::{is_comparable, reaches};
use crate::analysis::latest::{JudgedRate, is_declared_complete, rate_of, says_progress};
use crate::analysis::pace::PaceLine;
use crate::analysis::series::{Point, Series};
use crate::check::nouns::{BaseKindId, IndicatorId, Observation, Programme, UnitId};
use crate::domain::whole_days;
use crate::model::{Deadline, Edition, Site};
use jiff::civil::Date;
use std::cell::RefCell;

/// One unit's past in one indicator.
pub(super) struct Past<'s, 'c, E> {
    site: &'s Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    programme: &'c Programme,
    /// Dated running totals, oldest first.
    told: Vec<Told<'c>>,
    goals: Vec<Goal<'c>>,
    /// The days on which a group that the unit is in reported.
    together: Vec<Date>,
    courses: RefCell<Vec<Course>>,
}

/// A figure with what a status asks of it.
struct Told<'c> {
    day: Date,
    figure: &'c Observation,
    rate: Option<JudgedRate>,
    /// It says how far the unit has come.
    is_report: bool,
    corrects: bool,
}

/// What is to be reached: by a deadline or, without one, all.
struct Goal<'c> {
    deadline: Option<Deadline<'c>>,
    /// The day from which on the goal is known; `None` where it always was.
    since: Option<Date>,
    /// The place of the first figure that reached it.
    reached: Option<usize>,
    /// Whether that figure reached it by the word of its source.
    declared: bool,
    /// The place of the first figure after that one that corrects what was told.
    corrected: Option<usize>,
}

/// Where each figure of a series lies beside the pace line to one day of a goal.
struct Course {
    /// Which goal, by its place, as of which deadline, and of which series.
    key: (usize, Date, Option<BaseKindId>),
    /// `None` where nobody declared a start.
    bands: Option<Vec<(Date, Band)>>,
}

impl<'s, 'c, E: Edition> Past<'s, 'c, E> {
    /// The past of a unit.
    pub(super) fn new(site: &'s Site<'c, E>, indicator: IndicatorId, unit: UnitId) -> Self {
        let programme = site.programme(indicator);
        let told = |figure: &&'c Observation| {
            let snapshot = site.snapshot(figure);
            let day = figure.as_of.day().filter(|_| snapshot.is_running_total())?;
            let rate = rate_of(figure, programme.thresholds.widths);
            let corrects = figure.correction(snapshot).is_some();
            Some(Told { day, figure, rate, is_report: says_progress(figure), corrects })
        };
        let told: Vec<Told<'c>> = site.figures(indicator, unit).iter().filter_map(told).collect();
        let deadlines = site.deadlines_of(indicator, unit).into_iter().map(Some);
        let goals = deadlines.chain([None]).map(|deadline| Goal::new(site, deadline, &told)).collect();
        let days_of = |group| site.figures(indicator, group).iter().filter_map(|figure| figure.as_of.day());
        let together = site.registry.groups_of(unit).flat_map(days_of).collect();
        Self { site, indicator, unit, programme, told, goals, together, courses: RefCell::default() }
    }

    /// The group that the unit was in at the end of each day; `None` where it did not exist.
    pub(super) fn groups(&self, days: &[Date]) -> Vec<Option<Group>> {
        let life = self.site.registry.unit(self.unit).life;
        days.iter().map(|day| life.holds(*day).then(|| self.group(*day))).collect()
    }

    fn group(&self, day: Date) -> Group {
        let known = self.told.partition_point(|told| told.day <= day);
        let latest = self.told[..known].iter().rev().find(|told| told.is_report);
        let by_others = self.together.iter().filter(|reported| **reported <= day).max();
        if by_others.is_some() && latest.map(|latest| latest.day) <= by_others.copied() {
            return Group::Unjudged;
        }
        let dated = |goal: &Goal<'_>| goal.deadline.is_some() && goal.since.is_none_or(|since| since <= day);
        let goals: Vec<usize> = (0..self.goals.len()).filter(|place| dated(&self.goals[*place])).collect();
        let Some(latest) = latest else {
            return if goals.is_empty() { Group::Unjudged } else { Group::Silent };
        };
        if goals.is_empty() {
            // The last goal is that of a unit without a deadline.
            let reached = self.goals.last().is_some_and(|goal| goal.is_reached(latest, known));
            return if reached { Group::Reached } else { Group::Unjudged };
        }
        Group::most_pressing(goals.into_iter().map(|goal| self.against(goal, latest, known, day)))
    }

    fn against(&self, place: usize, latest: &Told<'c>, known: usize, day: Date) -> Group {
        let goal = &self.goals[place];
        if goal.is_reached(latest, known) {
            return Group::Reached;
        }
        let Some((rate, deadline)) = latest.rate.zip(goal.deadline) else { return Group::Unjudged };
        if !is_comparable(rate, goal.deadline) {
            return Group::Unjudged;
        }
        let due = deadline.schedule.deadline_on(day);
        if latest.day > due || latest.day == due && day > due {
            return Group::Overdue;
        }
        if self.is_silent(latest.day, day) {
            return Group::Silent;
        }
        match self.band((place, due, rate.base_kind), latest.day) {
            Some(Band::Ahead | Band::OnPace) => Group::InTime,
            Some(Band::Behind) => Group::Behind,
            None => Group::Unjudged,
        }
    }

    fn is_silent(&self, last: Date, day: Date) -> bool {
        let limit = self.programme.report_days.saturating_mul(self.programme.thresholds.silent_periods);
        u32::try_from(whole_days(last, day)).is_ok_and(|age| age > limit)
    }

    /// Where the figure of a day lies beside a pace line.
    fn band(&self, key: (usize, Date, Option<BaseKindId>), day: Date) -> Option<Band> {
        let mut courses = self.courses.borrow_mut();
        let place = courses.iter().position(|course| course.key == key).unwrap_or_else(|| {
            courses.push(Course { key, bands: self.bands(key) });
            courses.len() - 1
        });
        let bands = courses[place].bands.as_ref()?;
        let found = bands.partition_point(|(other, _)| *other <= day).checked_sub(1)?;
        Some(bands[found].1)
    }

    fn bands(&self, (place, due, base_kind): (usize, Date, Option<BaseKindId>)) -> Option<Vec<(Date, Band)>> {
        let schedule = self.goals[place].deadline?.schedule;
        let line = PaceLine::new(&schedule.curve, schedule.start?, due, schedule.target.value.per_cent())?;
        let limits = Limits::of(&self.programme.thresholds);
        let series = Series::new(self.site, self.indicator, self.unit, base_kind);
        let stretch = |stretch: &[Point<'c>]| -> Vec<(Date, Band)> {
            let ahead = stretch.iter().map(|point| line.days_ahead(point.day, point.rate.middle()));
            stretch.iter().map(|point| point.day).zip(bands(ahead, limits)).collect()
        };
        Some(series.stretches().flat_map(stretch).collect())
    }
}

impl<'c> Goal<'c> {
    fn new<E: Edition>(site: &Site<'c, E>, deadline: Option<Deadline<'c>>, told: &[Told<'c>]) -> Self {
        let document = deadline.and_then(|deadline| {
            let schedule = deadline.schedule;
            schedule.document.filter(|_| schedule.moved.is_empty())
        });
        let since = document.and_then(|document| site.documents.get(&document)?.date);
        let mut goal = Self { deadline, since, reached: None, declared: false, corrected: None };
        // What a later publication tells again of the same moment was never so.
        let told_again = |place: usize| {
            let figure = told[place].figure;
            let same_moment = |next: &&Told<'_>| next.figure.as_of == figure.as_of;
            told[place + 1..].iter().take_while(same_moment).any(|next| next.figure.replaces(figure))
        };
        goal.reached = (0..told.len()).find(|place| goal.is_met_by(&told[*place]) && !told_again(*place));
        goal.declared = goal.reached.is_some_and(|place| is_declared_complete(told[place].figure));
        let after = goal.reached.map_or(told.len(), |reached| reached + 1);
        goal.corrected = (after..told.len()).find(|place| told[*place].corrects);
        goal
    }

    fn is_met_by(&self, told: &Told<'_>) -> bool {
        is_declared_complete(told.figure) || told.rate.is_some_and(|rate| reaches(rate, self.deadline))
    }

    /// Whether it had been reached by the time at which so many figures were known, the last of them saying so much. What
    /// a correction took back was not, unless the source had declared it.
    fn is_reached(&self, latest: &Told<'_>, known: usize) -> bool {
        let by_then = |place: Option<usize>| place.is_some_and(|place| place < known);
        let still = self.is_met_by(latest) || latest.rate.is_none_or(|rate| !is_comparable(rate, self.deadline));
        by_then(self.reached) && (still || self.declared || !by_then(self.corrected))
    }
}
