//! When things happen: the campaign's start, the weekly reports, the deadlines, and the week of each event that a site
//! of a quarter or longer has.

use super::random::{Random, Stream};
use jiff::civil::{Date, date};
use jiff::{Span, civil::Weekday};
use std::ops::Range;

/// The first day of the campaign, a Monday.
pub(super) const START: Date = date(2024, 3, 4);
/// Events need a site of this many weeks.
const EVENTFUL: usize = 12;
/// The first report comes this many days after the start.
const FIRST_REPORT: usize = 8;

/// The calendar of a campaign with one report a week.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    seed: u64,
    start: Date,
    weeks: usize,
}

impl Calendar {
    /// The calendar of a site with `weeks` reports, at least one.
    pub(super) fn new(seed: u64, weeks: usize) -> Self {
        Self { seed, start: START, weeks }
    }

    /// The week of the last report.
    pub(super) fn last(self) -> usize {
        self.weeks.saturating_sub(1)
    }

    /// The day that the report of a week speaks of, a Tuesday.
    pub(super) fn as_of(self, week: usize) -> Date {
        after(self.start, FIRST_REPORT + 7 * week)
    }

    /// The day on which the report of a week on one indicator was published: one or two days later.
    pub(super) fn published(self, indicator: usize, week: usize) -> Date {
        let mut random = Random::new(self.seed, Stream::Publication, 3 * week + indicator);
        after(self.as_of(week), 1 + random.below(2))
    }

    /// The day of knowledge: everything without an embargo is out.
    pub(super) fn today(self) -> Date {
        after(self.as_of(self.last()), 2)
    }

    /// The day of the first release after the data.
    pub(super) fn next_release(self) -> Date {
        after(self.as_of(self.weeks), 2)
    }

    /// The campaign's deadline.
    pub(super) fn deadline(self) -> Date {
        after(self.as_of(self.last()), 40)
    }

    /// The milestones that the campaign's plan sets: a day, and the rate in per cent that is asked for by then.
    pub(super) fn milestones(self) -> [(Date, u64); 4] {
        let days = 8 + 7 * self.last() + 40;
        [(20, 25), (45, 60), (75, 90), (100, 100)].map(|(time, rate)| (after(START, days * time / 100), rate))
    }

    /// The deadline that the first district sets itself.
    pub(super) fn early_deadline(self) -> Date {
        after(self.as_of(self.last() * 85 / 100), 3)
    }

    /// The deadline for accounts.
    pub(super) fn account_deadline(self) -> Date {
        after(self.deadline(), 14)
    }

    /// Working days in the week that ends with the report: 0 to 5.
    pub(super) fn working_days(self, week: usize) -> u64 {
        let days = (0..7).map(|back| before(self.as_of(week), back));
        days.map(|day| u64::from(is_working_day(day))).sum()
    }

    /// Days off between start and deadline, with their place in [`FEASTS`].
    pub(super) fn feasts(self) -> impl Iterator<Item = (Date, usize)> {
        let years = self.start.year()..=self.deadline().year();
        let all =
            years.flat_map(|year| FEASTS.iter().map(move |(month, day, feast)| (date(year, *month, *day), *feast)));
        all.filter(move |(day, _)| *day >= self.start && *day <= self.deadline())
    }
}

/// The weeks of events. They stay apart in a year of weeks; in a shorter site some may fall on one.
impl Calendar {
    /// Whether the site is long enough for events.
    pub(super) fn is_eventful(self) -> bool {
        self.weeks >= EVENTFUL
    }

    /// The week at `percent` of the time, if the site has events.
    fn event(self, percent: usize) -> Option<usize> {
        self.is_eventful().then(|| self.weeks * percent / 100)
    }

    fn stretch(self, percent: usize, weeks: usize) -> Range<usize> {
        self.event(percent).map_or(0..0, |first| first..first + weeks)
    }

    /// The week for which no report came on the last of the indicators.
    pub(super) fn missing(self) -> Option<usize> {
        self.event(28).map(|week| week + 6)
    }

    /// The first week in which merged communes report as one.
    pub(super) fn merger(self) -> Option<usize> {
        self.event(50)
    }

    /// The day on which communes merged: the one before their first common report.
    pub(super) fn merger_day(self) -> Option<Date> {
        self.merger().map(|week| before(self.as_of(week), 1))
    }

    /// The week in which the lists of those eligible were renewed.
    pub(super) fn renewal(self) -> Option<usize> {
        self.event(55)
    }

    /// The weeks in which some forms were counted twice; corrected in the week after.
    pub(super) fn double_counting(self) -> Range<usize> {
        self.stretch(28, 4)
    }

    /// The week in which a count falls by three.
    pub(super) fn small_fall(self) -> Option<usize> {
        self.event(60)
    }

    /// The week that was told again two weeks later, with forms that had come late.
    pub(super) fn restated(self) -> Option<usize> {
        self.event(70)
    }

    /// The weeks in which a whole district is silent.
    pub(super) fn district_silence(self) -> Range<usize> {
        self.stretch(25, 3)
    }

    /// The weeks in which a flooded commune is silent.
    pub(super) fn flood(self) -> Range<usize> {
        self.stretch(50, 5)
    }

    /// The weeks, up to the last, in which a commune has stopped reporting.
    pub(super) fn quiet(self) -> Range<usize> {
        if self.is_eventful() { self.weeks - 4..self.weeks } else { 0..0 }
    }

    /// The weeks whose counts a source hides because they are small.
    pub(super) fn masked(self) -> Range<usize> {
        self.stretch(0, 6)
    }

    /// The weeks in which some report a rounded rate instead of counts.
    pub(super) fn rounded(self) -> impl Iterator<Item = usize> {
        [42, 65, 85].into_iter().filter_map(move |percent| self.event(percent))
    }

    /// The weeks in which some districts report finished communes only.
    pub(super) fn done_only(self) -> impl Iterator<Item = usize> {
        [20, 75].into_iter().filter_map(move |percent| self.event(percent))
    }

    /// The week of a figure that is withheld.
    pub(super) fn withheld(self) -> Option<usize> {
        self.is_eventful().then(|| self.weeks - 3)
    }

    /// The weeks after which an internal report was made between two public ones.
    pub(super) fn interim(self) -> Range<usize> {
        if self.is_eventful() { self.weeks - 4..self.weeks - 1 } else { 0..0 }
    }

    /// The day on which the second deadline was moved, and the deadline that held until then.
    pub(super) fn extension(self) -> Option<(Date, Date)> {
        Some((after(self.as_of(self.event(60)?), 2), after(self.as_of(self.event(75)?), 3)))
    }
}

/// Days off: month, day, and which feast it is, counted from 0.
const FEASTS: [(i8, i8, usize); 6] = [(1, 1, 0), (2, 10, 1), (2, 11, 1), (2, 12, 1), (5, 6, 2), (9, 20, 3)];

fn is_working_day(day: Date) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    !weekend && !FEASTS.iter().any(|(month, number, _)| (day.month(), day.day()) == (*month, *number))
}

/// The day `days` after another.
pub(super) fn after(day: Date, days: usize) -> Date {
    day.saturating_add(span(days))
}

/// The day `days` before another.
pub(super) fn before(day: Date, days: usize) -> Date {
    day.saturating_sub(span(days))
}

fn span(days: usize) -> Span {
    Span::new().days(i64::try_from(days).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_come_on_tuesdays_and_are_published_within_two_days() {
        let calendar = Calendar::new(1, 52);
        for week in 0..52 {
            let as_of = calendar.as_of(week);
            assert_eq!(as_of.weekday(), Weekday::Tuesday);
            let published = calendar.published(0, week);
            assert!(published > as_of && published <= after(as_of, 2) && published <= calendar.today());
        }
    }

    #[test]
    fn a_week_without_a_feast_has_five_working_days() {
        let calendar = Calendar::new(1, 52);
        assert_eq!(calendar.working_days(0), 5);
        let holiday_week = (0..52).find(|week| calendar.as_of(*week) == date(2024, 9, 24));
        assert_eq!(holiday_week.map(|week| calendar.working_days(week)), Some(4));
    }

    #[test]
    fn a_short_site_has_no_events() {
        let short = Calendar::new(1, 11);
        assert!(short.missing().is_none() && short.merger_day().is_none() && short.flood().is_empty());
        assert!(Calendar::new(1, 12).missing().is_some());
    }
}
