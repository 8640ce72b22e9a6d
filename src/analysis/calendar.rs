//! Working days: days of a programme's working week that are no holiday. Counted in whole weeks, so that a span of years costs
//! no more than one of days.

use crate::check::nouns::Programme;
use crate::domain::whole_days;
use crate::load::raw::Weekday;
use jiff::civil::{self, Date};

const WEEK: u32 = 7;

/// Working days after `from` up to and including `to`; 0 where `to` is not after `from`.
#[must_use]
pub fn working_days(programme: &Programme, from: Date, to: Date) -> u32 {
    let Ok(length) = u32::try_from(whole_days(from, to)) else { return 0 };
    let works = |day: civil::Weekday| programme.working_days.contains(&named(day));
    // What is left over after whole weeks are the last days of the span.
    let rest = (0..length % WEEK).filter(|back| works(to.weekday().wrapping_sub(*back))).count();
    let begun = programme.holidays.partition_point(|(day, _)| *day <= from);
    let in_span = programme.holidays[begun..].iter().take_while(|(day, _)| *day <= to);
    let free = in_span.filter(|(day, _)| works(day.weekday())).count();
    let days_a_week = (0..WEEK).filter(|ahead| works(from.weekday().wrapping_add(*ahead))).count();
    let weeks = usize::try_from(length / WEEK).unwrap_or(usize::MAX);
    u32::try_from((weeks * days_a_week + rest).saturating_sub(free)).unwrap_or(u32::MAX)
}

/// The same as a number to reckon with.
#[must_use]
pub fn days(from: Date, to: Date) -> f64 {
    f64::from(whole_days(from, to))
}

fn named(day: civil::Weekday) -> Weekday {
    match day {
        civil::Weekday::Monday => Weekday::Monday,
        civil::Weekday::Tuesday => Weekday::Tuesday,
        civil::Weekday::Wednesday => Weekday::Wednesday,
        civil::Weekday::Thursday => Weekday::Thursday,
        civil::Weekday::Friday => Weekday::Friday,
        civil::Weekday::Saturday => Weekday::Saturday,
        civil::Weekday::Sunday => Weekday::Sunday,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples::programme;
    use crate::domain::Text;
    use jiff::Span;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// One by one, as anybody would with a calendar.
    fn counted(programme: &Programme, from: Date, to: Date) -> u32 {
        let mut day = from;
        let mut worked = 0;
        while day < to {
            day = day.tomorrow().unwrap_or(to);
            let free = programme.holidays.iter().any(|(holiday, _)| *holiday == day);
            worked += u32::from(programme.working_days.contains(&named(day.weekday())) && !free);
        }
        worked
    }

    /// Monday 24 April 2023 to Friday 5 May: four days left of that week, then five, less 1 and 2 May (Monday, Tuesday; the
    /// holiday of Sunday 30 April costs nothing): 4 + 5 − 2 = 7.
    #[test]
    fn holidays_on_working_days_are_not_worked() {
        let holiday = |month, day| (date(2023, month, day), Text::Same("holiday".to_owned()));
        let programme = Programme { holidays: vec![holiday(4, 30), holiday(5, 1), holiday(5, 2)], ..programme() };
        assert_eq!(working_days(&programme, date(2023, 4, 24), date(2023, 5, 5)), 7);
        assert_eq!(working_days(&programme, date(2023, 5, 5), date(2023, 5, 5)), 0);
        assert_eq!(working_days(&programme, date(2023, 5, 6), date(2023, 5, 5)), 0);
    }

    proptest! {
        #[test]
        fn whole_weeks_count_like_single_days(start in 0i32..4000, length in -10i32..900, free in proptest::collection::btree_set(0i32..5000, 0..40)) {
            let day = |n: i32| date(2020, 1, 1).saturating_add(Span::new().days(n));
            let holidays = free.into_iter().map(|n| (day(n), Text::Same(String::new()))).collect();
            let programme = Programme { holidays, ..programme() };
            let (from, to) = (day(start), day(start + length));
            prop_assert_eq!(working_days(&programme, from, to), counted(&programme, from, to));
        }
    }
}
