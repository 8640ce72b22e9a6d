//! The numbers behind a status beside a pace line: what the line asks for, when it stood where the unit is, and what is left to
//! be done on how many working days.

use crate::analysis::calendar::working_days;
use crate::analysis::latest::Latest;
use crate::analysis::pace::PaceLine;
use crate::analysis::report::Report;
use crate::analysis::standing::{Reason, Standing};
use crate::check::nouns::IndicatorId;
use crate::model::Edition;
use jiff::Span;
use jiff::civil::Date;

/// How a unit stands beside a pace line. Rates are in per cent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Course {
    /// The day of the latest figure.
    pub day: Date,
    /// Its rate, or the middle of its range.
    pub rate: f64,
    /// What the line asks for on that day.
    pub asked: f64,
    /// The day on which the line stands at the rate, which is as many whole days away as the unit is ahead or behind.
    pub stood: Date,
    /// Days ahead (above zero) or behind.
    pub days: f64,
    /// What is to be reached.
    pub target: f64,
    /// Working days left after that day, up to and including the deadline.
    pub working_days: u32,
}

impl<E: Edition> Report<'_, '_, E> {
    /// The numbers behind a status; `None` for one that no pace line decided.
    #[must_use]
    pub fn course(&self, indicator: IndicatorId, latest: &Latest<'_>, standing: &Standing<'_>) -> Option<Course> {
        let Reason::Pace { days, .. } = standing.reason else { return None };
        let deadline = standing.deadline?;
        let schedule = deadline.schedule;
        let (start, target) = (schedule.start?, schedule.target.value.per_cent());
        let line = PaceLine::new(&schedule.curve, start, deadline.day, target)?;
        let (day, rate) = (latest.figure.as_of.day()?, latest.rate?.middle());
        let stood = moved(day, days);
        let working_days = working_days(self.site.programme(indicator), day, deadline.day);
        Some(Course { day, rate, asked: line.rate_on(day), stood, days, target, working_days })
    }
}

/// The day so many whole days later, or earlier below zero: parts of a day are left away towards the day itself.
#[expect(clippy::cast_possible_truncation, reason = "days of a campaign")]
fn moved(day: Date, days: f64) -> Date {
    day.checked_add(Span::new().days(days.trunc() as i64)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// 7.6 days behind on 16 May: at the end of the 9th the line stands at the rate, at the end of the 8th not yet. 4.4 ahead:
    /// at the end of the 20th it doesn't ask for it yet.
    #[test]
    fn parts_of_a_day_are_left_away() {
        assert_eq!(moved(date(2023, 5, 16), -7.6), date(2023, 5, 9));
        assert_eq!(moved(date(2023, 5, 16), 4.4), date(2023, 5, 20));
    }
}
