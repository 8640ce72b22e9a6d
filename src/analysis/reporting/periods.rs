//! When reports are due, and what a unit answered: the calendar of a rhythm, and one period's reports of one unit.

use crate::domain::whole_days;
use jiff::Span;
use jiff::civil::Date;

/// One report's period. A report counts for the period that its as-of date lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub since: Date,
    /// The last day: the report is due as of the end of it.
    pub due: Date,
    /// Reports must have come by the end of this day, where a release says so.
    pub cut_off: Option<Date>,
    /// The day of that release.
    pub released: Option<Date>,
}

/// How often reports are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    /// Days from one report to the next, at least 1.
    pub days: u32,
    /// A day on which a report is due; the first, where `declared`.
    pub anchor: Date,
    /// Whether the programme says from when on; else periods are counted back from the anchor.
    pub declared: bool,
}

/// A report of one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// The day that it speaks of.
    pub as_of: Date,
    /// The first day on which it can have been known; `None` where nobody says.
    pub published: Option<Date>,
}

/// What came of a unit in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// A report, of this day.
    Reported(Date),
    /// A report that became known on this day, after the release it was meant for, or after the next one was due.
    Late(Date),
    /// Nothing.
    Missing,
    /// Nothing, and the content says why.
    Excused,
    /// Nothing, of a unit that had finished before.
    Finished,
    /// The unit did not exist on the day.
    NotExpected,
}

impl Period {
    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.since <= day && day <= self.due
    }

    /// The last day on which a report of it is in time: that of its release, else the day on which the next one is due.
    #[must_use]
    pub fn in_time_until(&self) -> Date {
        let days = whole_days(self.since, self.due) + 1;
        self.released.unwrap_or_else(|| later(self.due, days))
    }

    /// What a unit that existed answered: the first of several reports counts.
    #[must_use]
    pub fn answer(&self, sent: &[Sent]) -> Answer {
        let meant = sent.iter().filter(|report| self.holds(report.as_of));
        let Some(report) = meant.min_by_key(|report| (report.published, report.as_of)) else { return Answer::Missing };
        match report.published.filter(|published| *published > self.in_time_until()) {
            Some(published) => Answer::Late(published),
            None => Answer::Reported(report.as_of),
        }
    }
}

/// The periods of a rhythm up to a day, oldest first, each with the release whose cut-off lies between it and the next.
/// `releases` are pairs of cut-off and day of release.
#[must_use]
pub fn periods(rhythm: Rhythm, until: Date, releases: &[(Date, Date)]) -> Vec<Period> {
    let days = i32::try_from(rhythm.days.max(1)).unwrap_or(i32::MAX);
    let period = |due: Date| {
        let next = later(due, days);
        let release = releases.iter().filter(|(cut_off, _)| due <= *cut_off && *cut_off < next).min();
        let since = later(due, 1 - days);
        Period { since, due, cut_off: release.map(|release| release.0), released: release.map(|release| release.1) }
    };
    let back = if rhythm.declared { 0 } else { MOST_BACK };
    let dues = (-back..=MOST).map(|n| later(rhythm.anchor, n.saturating_mul(days)));
    dues.take_while(|due| *due <= until).map(period).collect()
}

/// Periods of a calendar: more than any campaign has, so that a wrong date makes no endless list.
const MOST: i32 = 2_000;
/// Periods that are counted back where nobody says when reports began: about a year of weeks.
const MOST_BACK: i32 = 53;

fn later(day: Date, days: i32) -> Date {
    day.saturating_add(Span::new().days(days.clamp(-3_000_000, 3_000_000)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn weekly(until: Date, releases: &[(Date, Date)]) -> Vec<Period> {
        periods(Rhythm { days: 7, anchor: date(2026, 5, 5), declared: true }, until, releases)
    }

    fn sent(as_of: Date, published: Option<Date>) -> Sent {
        Sent { as_of, published }
    }

    /// Due on 5, 12 and 19 May; on 25 May the next is a day off.
    #[test]
    fn a_report_is_due_every_so_many_days_from_the_first_day_on() {
        let dues: Vec<Date> = weekly(date(2026, 5, 25), &[]).iter().map(|period| period.due).collect();
        assert_eq!(dues, [date(2026, 5, 5), date(2026, 5, 12), date(2026, 5, 19)]);
        assert_eq!(weekly(date(2026, 5, 4), &[]), []);
    }

    #[test]
    fn a_period_has_the_release_whose_cut_off_comes_before_the_next_period_ends() {
        let release = (date(2026, 5, 13), date(2026, 5, 14));
        let periods = weekly(date(2026, 5, 19), &[release]);
        let cut_offs: Vec<Option<Date>> = periods.iter().map(|period| period.cut_off).collect();
        assert_eq!(cut_offs, [None, Some(release.0), None]);
    }

    #[test]
    fn without_a_first_day_periods_are_counted_back_from_a_day() {
        let rhythm = Rhythm { days: 7, anchor: date(2026, 5, 5), declared: false };
        let periods = periods(rhythm, date(2026, 5, 5), &[]);
        assert_eq!(periods.last().map(|period| period.due), Some(date(2026, 5, 5)));
        assert_eq!(periods.len(), 54);
    }

    /// The period of 12 May runs from 6 to 12 May; its release is on 14 May.
    #[test]
    fn a_unit_answers_in_time_late_or_not_at_all() {
        let release = (date(2026, 5, 13), date(2026, 5, 14));
        let period = weekly(date(2026, 5, 12), &[release])[1];
        let on = |day| date(2026, 5, day);
        let cases = [
            (vec![], Answer::Missing),
            (vec![sent(on(5), None)], Answer::Missing),
            (vec![sent(on(6), None)], Answer::Reported(on(6))),
            (vec![sent(on(12), Some(on(14)))], Answer::Reported(on(12))),
            (vec![sent(on(12), Some(on(15)))], Answer::Late(on(15))),
            (vec![sent(on(12), Some(on(20))), sent(on(12), Some(on(13)))], Answer::Reported(on(12))),
            (vec![sent(on(13), None)], Answer::Missing),
        ];
        for (reports, expected) in cases {
            assert_eq!(period.answer(&reports), expected, "{reports:?}");
        }
    }

    #[test]
    fn without_a_release_a_report_is_late_once_the_next_one_was_due() {
        let period = weekly(date(2026, 5, 12), &[])[1];
        let at = |day| period.answer(&[sent(date(2026, 5, 12), Some(date(2026, 5, day)))]);
        assert_eq!(at(19), Answer::Reported(date(2026, 5, 12)));
        assert_eq!(at(20), Answer::Late(date(2026, 5, 20)));
    }
}
