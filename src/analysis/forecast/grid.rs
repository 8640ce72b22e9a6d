//! A series on even periods: curves and errors count in periods, whatever days the figures came on.

use crate::domain::whole_days;
use jiff::civil::Date;

/// The most periods looked back on: more than a year of weeks, and enough for the weights, which forget what is old.
const MEMORY: usize = 60;

/// How far ahead the day of a target is looked for, in periods: a year of weeks.
const SIGHT: usize = 52;

/// The most periods a path is followed for.
const FARTHEST: usize = 400;

/// A rate that no campaign reports: what lies above it is taken as it, so that no sum overflows.
const ABSURD: f64 = 1e6;

/// Rates at even distances of one period, the last one on the day of the last figure; between figures in a straight line.
#[derive(Debug)]
pub(super) struct Grid {
    last: Date,
    /// Days from one value to the next: the middle one of the gaps between figures.
    period: f64,
    values: Vec<f64>,
}

impl Grid {
    /// Of a tidy series with at least two figures.
    pub(super) fn new(series: &[(Date, f64)]) -> Self {
        let mut gaps: Vec<i32> = series.windows(2).map(|pair| whole_days(pair[0].0, pair[1].0)).collect();
        gaps.sort_unstable();
        let period = f64::from(gaps.get(gaps.len() / 2).copied().unwrap_or(1).max(1));
        let (first, last) = (series[0].0, series[series.len() - 1].0);
        let mut values = Vec::new();
        let (mut back, span) = (0.0, days(first, last));
        while back <= span && values.len() < MEMORY {
            values.push(value_before(series, last, back));
            back += period;
        }
        values.reverse();
        Self { last, period, values }
    }

    /// The rates, oldest first.
    pub(super) fn values(&self) -> &[f64] {
        &self.values
    }

    /// The last rate.
    pub(super) fn present(&self) -> f64 {
        self.values[self.values.len() - 1]
    }

    /// The day of the last figure.
    pub(super) fn last_day(&self) -> Date {
        self.last
    }

    /// Days of one period.
    pub(super) fn period(&self) -> f64 {
        self.period
    }

    /// How many periods from the last figure to a day.
    pub(super) fn periods_until(&self, day: Date) -> f64 {
        days(self.last, day) / self.period
    }

    /// How many periods to follow a path for: to the day asked for, and on for as long as the day of a target is looked for.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded above and positive")]
    pub(super) fn steps_to_look(ahead: f64) -> usize {
        (ahead.clamp(0.0, 399.0).ceil() as usize).clamp(SIGHT, FARTHEST)
    }

    /// The first day that is at least so many periods after the last figure.
    #[expect(clippy::cast_possible_truncation, reason = "a few hundred periods of at most some thousand days")]
    pub(super) fn day_after(&self, periods: f64) -> Option<Date> {
        let ahead = jiff::Span::new().try_days((periods * self.period).ceil() as i64);
        ahead.and_then(|ahead| self.last.checked_add(ahead)).ok()
    }
}

/// The rate so many days before the last figure.
fn value_before(series: &[(Date, f64)], last: Date, back: f64) -> f64 {
    let ago = |at: usize| days(series[at].0, last);
    let later = series.iter().rposition(|(day, _)| days(*day, last) >= back).unwrap_or(0);
    let (Some((_, next)), (_, rate)) = (series.get(later + 1), series[later]) else { return series[later].1 };
    let share = (ago(later) - back) / (ago(later) - ago(later + 1));
    rate + (next - rate) * share
}

/// By day, one a day, finite and between 0 and an absurd rate.
pub(super) fn tidy(series: &[(Date, f64)]) -> Vec<(Date, f64)> {
    let sound = series.iter().filter(|(_, rate)| rate.is_finite());
    let mut tidy: Vec<(Date, f64)> = sound.map(|(day, rate)| (*day, rate.clamp(0.0, ABSURD))).collect();
    tidy.sort_by_key(|(day, _)| *day);
    let mut one_a_day: Vec<(Date, f64)> = Vec::with_capacity(tidy.len());
    for point in tidy {
        match one_a_day.last_mut() {
            Some(last) if last.0 == point.0 => *last = point,
            _ => one_a_day.push(point),
        }
    }
    one_a_day
}

/// The slowest and the fastest pace between neighbours of a tidy series, in points a day.
pub(super) fn paces_seen(series: &[(Date, f64)]) -> (f64, f64) {
    let pace = |pair: &[(Date, f64)]| (pair[1].1 - pair[0].1) / days(pair[0].0, pair[1].0);
    let paces = series.windows(2).map(pace);
    paces.fold((f64::MAX, f64::MIN), |(slow, fast), pace| (slow.min(pace), fast.max(pace)))
}

/// Days from one day to another.
pub(super) fn days(from: Date, to: Date) -> f64 {
    f64::from(whole_days(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weekly_figures_stay_as_they_are() {
        let series: Vec<(Date, f64)> = (0..5).map(|week| (date(2023, 5, 1 + 7 * week), f64::from(week))).collect();
        let grid = Grid::new(&series);
        assert_eq!(grid.values(), [0.0, 1.0, 2.0, 3.0, 4.0]);
        assert!((grid.periods_until(date(2023, 6, 12)) - 2.0).abs() < 1e-12);
        assert_eq!(grid.day_after(1.1), Some(date(2023, 6, 6)));
    }

    /// A week is missing between 15 and 29 May: 22 May lies halfway between 2 and 6.
    #[test]
    fn a_missing_week_is_bridged_in_a_straight_line() {
        let series =
            [(date(2023, 5, 1), 0.0), (date(2023, 5, 8), 1.0), (date(2023, 5, 15), 2.0), (date(2023, 5, 29), 6.0)];
        assert_eq!(Grid::new(&series).values(), [0.0, 1.0, 2.0, 4.0, 6.0]);
    }

    #[test]
    fn a_series_is_put_in_order_and_what_is_no_number_is_left_out() {
        let (first, second) = (date(2023, 5, 1), date(2023, 5, 8));
        let series = [(second, 4.0), (first, f64::NAN), (first, 1.0), (second, 5.0), (second, f64::INFINITY)];
        assert_eq!(tidy(&series), [(first, 1.0), (second, 5.0)]);
    }

    #[test]
    fn the_paces_seen_are_points_a_day() {
        let series = [(date(2023, 5, 1), 10.0), (date(2023, 5, 11), 15.0), (date(2023, 5, 12), 14.0)];
        assert_eq!(paces_seen(&series), (-1.0, 0.5));
    }
}
