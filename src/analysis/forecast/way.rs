//! The way to a forecast: what is expected on the days between the last figure and the day that is asked for, so that a drawing of
//! it widens as the forecasts do and not in straight lines.

use super::grid::Grid;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The most steps between the first and the last.
const MOST: u32 = 12;

/// What is expected on a day on the way. Rates are in per cent and rounded as those of a [`Forecast`](super::Forecast).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(into = "Kept", from = "Kept")]
pub struct Step {
    /// The day.
    pub day: Date,
    /// The lower end of the range, included.
    pub low: f64,
    /// The rate expected.
    pub middle: f64,
    /// The upper end of the range, included.
    pub high: f64,
    /// The ends of the narrower range that is meant to hold [`LIKELY`](super::LIKELY) per cent; `None` where there are no curves.
    pub likely: Option<(f64, f64)>,
}

/// Steps at the last figure, at the end of each period, or of every few where there are many, and on `day`. `at` says what is
/// expected so many periods ahead.
pub(super) fn of(grid: &Grid, day: Date, at: impl Fn(f64) -> Step) -> Vec<Step> {
    let ahead = grid.periods_until(day);
    let stride = (ahead / f64::from(MOST)).ceil().max(1.0);
    let whole = (1..=MOST).map(|step| f64::from(step) * stride).take_while(|periods| *periods < ahead);
    let between = whole.filter_map(|periods| Some(Step { day: grid.day_after(periods)?, ..at(periods) }));
    let first = Step { day: grid.last_day(), ..at(0.0) };
    std::iter::once(first).chain(between).chain([Step { day, ..at(ahead) }]).collect()
}

/// A step as a cache keeps it: whole thousandths of a per cent, which rounded rates are.
#[derive(Serialize, Deserialize)]
struct Kept(Date, [u32; 3], Option<[u32; 2]>);

impl From<Step> for Kept {
    fn from(Step { day, low, middle, high, likely }: Step) -> Self {
        Self(day, [low, middle, high].map(thousandths), likely.map(|(low, high)| [low, high].map(thousandths)))
    }
}

impl From<Kept> for Step {
    fn from(Kept(day, rates, likely): Kept) -> Self {
        let [low, middle, high] = rates.map(rate);
        let likely = likely.map(|ends| ends.map(rate)).map(|[low, high]| (low, high));
        Self { day, low, middle, high, likely }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rates are between 0 and some millions")]
fn thousandths(rate: f64) -> u32 {
    (rate * 1000.0).round() as u32
}

fn rate(thousandths: u32) -> f64 {
    f64::from(thousandths) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(weeks_ahead: i32) -> Vec<Date> {
        let week = |n: i32| date(2023, 1, 2).saturating_add(jiff::Span::new().weeks(n));
        let series: Vec<(Date, f64)> = (0..9).map(|n| (week(n), f64::from(n))).collect();
        let step = Step { day: Date::ZERO, low: 0.0, middle: 0.0, high: 0.0, likely: None };
        let day = week(8 + weeks_ahead).saturating_add(jiff::Span::new().days(3));
        of(&Grid::new(&series), day, |_| step).iter().map(|step| step.day).collect()
    }

    #[test]
    fn there_is_a_step_at_the_end_of_each_period_and_on_the_day_itself() {
        assert_eq!(days(2), [date(2023, 2, 27), date(2023, 3, 6), date(2023, 3, 13), date(2023, 3, 16)]);
        assert_eq!(days(0), [date(2023, 2, 27), date(2023, 3, 2)]);
    }

    #[test]
    fn a_long_way_has_a_step_every_few_periods() {
        let days = days(40);
        assert_eq!((days.len(), days[1], days[2]), (12, date(2023, 3, 27), date(2023, 4, 24)));
    }
}
