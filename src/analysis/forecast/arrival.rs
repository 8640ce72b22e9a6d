//! The day on which a target is expected: where the range and its middle first stand at it.

use super::Path;
use super::grid::days;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// When a target is expected. A day that is not there means "not at this pace": not within a year of reports, nor by the day of
/// the forecast. Nothing is expected of a rate that falls or stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrival {
    /// The day on which the upper end of the range is there.
    pub earliest: Option<Date>,
    /// The day on which its middle is there; `None` where there is only a range of paces.
    pub expected: Option<Date>,
    /// The day on which the lower end is there.
    pub latest: Option<Date>,
    /// The ends are the fastest and the slowest pace seen.
    pub by_paces: bool,
}

/// Along curves.
pub(super) fn of_path(path: &Path<'_>, target: f64) -> Arrival {
    let values = path.grid.values();
    if values[values.len() - 1] <= values[values.len() - 2] {
        return Arrival::default();
    }
    let at: Vec<(f64, f64, f64)> = (0..=path.points.len()).map(|step| path.at(periods(step))).collect();
    let first = |rate: fn(&(f64, f64, f64)) -> f64| {
        let after = at.iter().position(|point| rate(point) >= target)?;
        let Some(before) = after.checked_sub(1) else { return path.grid.day_after(0.0) };
        let (from, to) = (rate(&at[before]), rate(&at[after]));
        path.grid.day_after(periods(before) + (target - from) / (to - from))
    };
    Arrival { earliest: first(|at| at.2), expected: first(|at| at.1), latest: first(|at| at.0), by_paces: false }
}

/// At the slowest and the fastest pace seen, in points a day.
pub(super) fn of_paces(from: Date, present: f64, slow: f64, fast: f64, target: f64) -> Arrival {
    let at = |pace: f64| day_at(from, target - present, pace);
    Arrival { earliest: at(fast), expected: None, latest: at(slow), by_paces: true }
}

/// The first day at which a pace has made up for what is left, if that is within a year.
#[expect(clippy::cast_possible_truncation, reason = "at most the days of a year")]
fn day_at(from: Date, left: f64, pace: f64) -> Option<Date> {
    let last = from.checked_add(jiff::Span::new().years(1)).ok()?;
    if pace <= 0.0 || left > pace * days(from, last) {
        return None;
    }
    from.checked_add(jiff::Span::new().days((left / pace).max(0.0).ceil() as i64)).ok()
}

fn periods(steps: usize) -> f64 {
    f64::from(u32::try_from(steps).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// 20 points are left. At half a point a day that takes 40 days, at a tenth 200; both count from 1 May.
    #[test]
    fn paces_give_the_first_and_the_last_day() {
        let arrival = of_paces(date(2023, 5, 1), 80.0, 0.1, 0.5, 100.0);
        assert_eq!(arrival.earliest, Some(date(2023, 6, 10)));
        assert_eq!(arrival.latest, Some(date(2023, 11, 17)));
        assert_eq!(arrival.expected, None);
    }

    #[test]
    fn a_pace_that_stands_still_or_takes_more_than_a_year_gives_no_day() {
        for pace in [0.0, -0.5, 0.01] {
            assert_eq!(day_at(date(2023, 5, 1), 20.0, pace), None, "{pace} points a day");
        }
    }
}
