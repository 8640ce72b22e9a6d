//! When something is going to happen, as exactly as is known.

use super::date::{Moment, parse_date};
use super::scalar::{Scalar, scalar};
use crate::diag::Refusal;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// A day, or a minute of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planned {
    /// Some time on this day.
    Day(Date),
    /// At this minute.
    Minute(Moment),
}

impl Planned {
    /// The day, as the calendars of a time zone have it.
    #[must_use]
    pub fn day(self, zone: &TimeZone) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Minute(moment) => moment.0.to_zoned(zone.clone()).date(),
        }
    }

    /// The minute, if there is one.
    #[must_use]
    pub fn minute(self) -> Option<Moment> {
        match self {
            Self::Day(_) => None,
            Self::Minute(moment) => Some(moment),
        }
    }
}

impl Scalar for Planned {
    const FORMAT: &'static str = "planned";
    const ABOUT: &'static str =
        "A minute with its offset from UTC, `2023-06-01T09:30+07:00`, or the day alone, `2023-06-01`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        if text.contains('T') { Moment::read(text).map(Self::Minute) } else { parse_date(text).map(Self::Day) }
    }
}
scalar!(Planned);

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(text: &str) -> Planned {
        Planned::read(text).unwrap_or_else(|refusal| panic!("{text}: {refusal:?}"))
    }

    #[test]
    fn a_day_has_no_minute_and_a_minute_has_the_day_of_the_site() {
        let hanoi = TimeZone::fixed(jiff::tz::offset(7));
        assert_eq!(read("2023-06-01").day(&hanoi), date(2023, 6, 1));
        assert_eq!(read("2023-06-01").minute(), None);
        let late = read("2023-06-01T20:00+00:00");
        assert_eq!(late.day(&hanoi), date(2023, 6, 2));
        assert!(late.minute().is_some());
    }

    #[test]
    fn a_minute_without_its_offset_is_refused() {
        for bad in ["2023-06-01T09:30", "2023-6-1", "unknown", ""] {
            assert!(Planned::read(bad).is_err(), "{bad}");
        }
    }
}
