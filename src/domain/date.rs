//! Dates as reports give them: a day, a minute, or openly unknown. All are local to the site's time zone but [`Moment`],
//! which carries its own offset.

use super::scalar::{Scalar, scalar};
use crate::diag::{Refusal, code};
use jiff::civil::{Date, DateTime};
use std::fmt;

/// Reads `YYYY-MM-DD` and nothing else; jiff alone would also take `20230529` and a time.
pub fn parse_date(text: &str) -> Result<Date, Refusal> {
    let shaped = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
    let refused = || Refusal::new(code::DATE_MALFORMED, &[("value", text)]);
    if !shaped {
        return Err(match reordered(text) {
            Some(date) => refused().hint("hint-order", &[("corrected", &date.to_string())]),
            None => refused(),
        });
    }
    text.parse().map_err(|_| refused().hint("hint-calendar", &[("value", text)]))
}

/// Days from one date to another as a whole number, negative if the other is earlier.
#[must_use]
pub fn whole_days(from: Date, to: Date) -> i32 {
    // A duration is two numbers; a span has a field for each unit, and this is asked several times a figure.
    i32::try_from(from.duration_until(to).as_hours() / 24).unwrap_or(0)
}

/// The date that `29/5/2023` or `29.05.2023` means, to be offered and never taken: day and month are in doubt elsewhere.
fn reordered(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    Date::new(year.parse().ok().filter(|year| *year > 1900)?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The day or minute that a figure speaks of. Ordered by time: unknown first, a day after its minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AsOf {
    /// The source gives none: the figure is in no series.
    Unknown,
    /// The end of a day.
    Day(Date),
    /// A minute of a day.
    Minute(DateTime),
}

impl AsOf {
    /// The day, if there is one.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Unknown => None,
            Self::Day(day) => Some(day),
            Self::Minute(minute) => Some(minute.date()),
        }
    }

    /// The minute, if one was given.
    #[must_use]
    pub fn minute(self) -> Option<DateTime> {
        match self {
            Self::Minute(minute) => Some(minute),
            _ => None,
        }
    }
}

impl Ord for AsOf {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |as_of: Self| (as_of.day(), as_of.minute().is_none(), as_of.minute());
        key(*self).cmp(&key(*other))
    }
}

impl PartialOrd for AsOf {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("unknown"),
            Self::Day(day) => write!(f, "{day}"),
            Self::Minute(minute) => write!(f, "{}", minute.strftime("%Y-%m-%dT%H:%M")),
        }
    }
}

impl Scalar for AsOf {
    const FORMAT: &'static str = "as-of";
    const ABOUT: &'static str =
        "The day a figure speaks of: `2023-05-29`, with a time `2023-06-11T00:40`, or `unknown`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        if text == "unknown" {
            return Ok(Self::Unknown);
        }
        let Some((day, time)) = text.split_once('T') else { return parse_date(text).map(Self::Day) };
        let day = parse_date(day)?;
        let refused = || Refusal::new(code::DATE_MALFORMED, &[("value", text)]).hint("hint-minute", &[]);
        let (hour, minute) = time.split_once(':').filter(|_| time.len() == 5).ok_or_else(refused)?;
        let hour = hour.parse::<i8>().map_err(|_| refused())?;
        let minute = minute.parse::<i8>().map_err(|_| refused())?;
        let time = jiff::civil::Time::new(hour, minute, 0, 0).map_err(|_| refused())?;
        Ok(Self::Minute(day.to_datetime(time)))
    }
}
scalar!(AsOf);

/// When a figure became public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Published {
    /// The source doesn't say. Known from its as-of date on.
    Unknown,
    /// On this day.
    On(Date),
    /// The day is unknown but later than this one: a second report that replaced one of this day.
    After(Date),
}

impl Published {
    /// The first day on which the figure can have been known; `None` where the publication is unknown.
    #[must_use]
    pub fn earliest(self) -> Option<Date> {
        match self {
            Self::Unknown => None,
            Self::On(day) => Some(day),
            Self::After(day) => Some(day.tomorrow().unwrap_or(day)),
        }
    }
}

impl fmt::Display for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("unknown"),
            Self::On(day) => write!(f, "{day}"),
            Self::After(day) => write!(f, "after {day}"),
        }
    }
}

impl Scalar for Published {
    const FORMAT: &'static str = "published";
    const ABOUT: &'static str =
        "The day of publication: `2023-06-01`, `after 2023-06-01` if only that is known, or `unknown`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        match text.strip_prefix("after ") {
            _ if text == "unknown" => Ok(Self::Unknown),
            Some(day) => parse_date(day.trim()).map(Self::After),
            None => parse_date(text).map(Self::On),
        }
    }
}
scalar!(Published);

/// A day that may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// Nobody says.
    Unknown,
    /// On this day.
    On(Date),
}

impl When {
    /// The day, if it is known.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Unknown => None,
            Self::On(day) => Some(day),
        }
    }
}

impl Scalar for When {
    const FORMAT: &'static str = "when";
    const ABOUT: &'static str = "A day, `2023-05-29`, or `unknown`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        if text == "unknown" { Ok(Self::Unknown) } else { parse_date(text).map(Self::On) }
    }
}
scalar!(When);

/// A day that must be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Scalar for Day {
    const FORMAT: &'static str = "day";
    const ABOUT: &'static str = "A day, `2023-05-29`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        parse_date(text).map(Self)
    }
}
scalar!(Day);

/// A minute with its offset from UTC, for embargoes and releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub jiff::Timestamp);

impl Scalar for Moment {
    const FORMAT: &'static str = "moment";
    const ABOUT: &'static str = "A minute with its offset from UTC: `2023-06-01T09:30+07:00`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new(code::DATE_MALFORMED, &[("value", text)]).hint("hint-offset", &[]);
        let day = text.split('T').next().unwrap_or_default();
        parse_date(day)?;
        text.parse().map(Self).map_err(|_| refused())
    }
}
scalar!(Moment);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_one_way_only() {
        assert!(parse_date("2023-05-29").is_ok());
        for bad in ["20230529", "2023-5-29", "29/05/2023", "2023-02-30", "2023-05-29T10:00", "", "đắk-nô-ng"] {
            assert!(parse_date(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_as_of_keeps_its_minute() {
        let as_of = AsOf::read("2023-06-11T00:40").map(|as_of| as_of.to_string());
        assert_eq!(as_of, Ok("2023-06-11T00:40".to_owned()));
        for bad in ["2023-06-11T", "2023-06-11T24:40", "2023-06-11T0:4", "2023-06-11T00:40:00"] {
            assert!(AsOf::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_comes_after_its_minutes_and_before_the_next_one() {
        let in_order = ["unknown", "2023-06-11T00:40", "2023-06-11T17:30", "2023-06-11", "2023-06-12T00:00"];
        let mut read: Vec<AsOf> = in_order.iter().rev().filter_map(|text| AsOf::read(text).ok()).collect();
        read.sort();
        assert_eq!(read.iter().map(ToString::to_string).collect::<Vec<_>>(), in_order);
    }

    #[test]
    fn a_figure_published_after_a_day_is_known_from_the_next() {
        let published = Published::read("after 2023-05-12").map(Published::earliest);
        assert_eq!(published, Ok(Some(jiff::civil::date(2023, 5, 13))));
    }
}
