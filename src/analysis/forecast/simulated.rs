//! Forecasts held against simulated campaigns: steady, levelling off, stalled, and in a hurry before the deadline. The limits are
//! wide, and a method that only carried the last pace on, or whose ranges were half as wide, would fail them.

use super::{Question, forecast};
use jiff::civil::{Date, date};

const UNITS: u64 = 24;
const WEEKS: usize = 40;
const AHEAD: [usize; 3] = [2, 4, 8];

/// Chance that is the same on every machine (`SplitMix64`).
struct Chance(u64);

impl Chance {
    /// Between 0 and 1.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let value = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bits = u32::try_from((value ^ (value >> 31)) >> 32).unwrap_or(0);
        f64::from(bits) / f64::from(u32::MAX)
    }

    /// Around 0 with a spread of about 1: the sum of twelve.
    fn noise(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }
}

#[derive(Debug, Clone, Copy)]
enum Campaign {
    Steady,
    Levelling,
    Stalled,
    Hurried,
}

/// The rates of one unit, week by week. Its speed, its end and how unevenly it works are its own.
fn unit(campaign: Campaign, seed: u64) -> Vec<f64> {
    let mut chance = Chance(seed.wrapping_mul(7919).wrapping_add(campaign as u64));
    let (swiftness, end) = (0.7 + 0.6 * chance.share(), 60.0 + 40.0 * chance.share());
    let (unevenness, turn) = (0.1 + 0.3 * chance.share(), 12.0 + 16.0 * chance.share());
    let mut rate = 3.0 * chance.share();
    let week = |week: u32| {
        let pace = match campaign {
            Campaign::Steady => 2.2 * swiftness,
            Campaign::Levelling => 0.09 * swiftness * (end - rate).max(0.0),
            Campaign::Stalled => {
                if f64::from(week) < turn {
                    2.5 * swiftness
                } else {
                    0.02
                }
            }
            Campaign::Hurried => {
                if f64::from(week) < turn + 12.0 {
                    1.3 * swiftness
                } else {
                    4.5 * swiftness
                }
            }
        };
        rate = (rate + pace * (1.0 + unevenness * chance.noise()).max(0.0)).min(100.0);
        rate
    };
    (0..40).map(week).collect()
}

fn day(week: usize) -> Date {
    let days = i64::try_from(7 * week).unwrap_or(0);
    date(2023, 1, 2).saturating_add(jiff::Span::new().days(days))
}

/// Mean errors of forecasts and of "last pace carried on", and the share of truths inside, over every campaign of a kind.
fn judged(campaign: Campaign) -> (f64, f64, f64) {
    let (mut own, mut naive, mut inside, mut forecasts) = (0.0, 0.0, 0.0, 0.0);
    for seed in 0..UNITS {
        let rates = unit(campaign, seed);
        let series: Vec<(Date, f64)> = rates.iter().enumerate().map(|(week, rate)| (day(week), *rate)).collect();
        for (known, ahead) in (8..WEEKS).step_by(3).flat_map(|known| AHEAD.map(|ahead| (known, ahead))) {
            let Some(truth) = rates.get(known + ahead - 1) else { continue };
            let question = Question { day: day(known + ahead - 1), target: None, ceiling: Some(100.0) };
            let made =
                forecast(&series[..known], &question).unwrap_or_else(|reason| panic!("{campaign:?}: {reason:?}"));
            let (last, before) = (rates[known - 1], rates[known - 2]);
            let distance = f64::from(u32::try_from(ahead).unwrap_or(0));
            own += (made.middle - truth).abs();
            naive += ((last + (last - before) * distance).min(100.0) - truth).abs();
            inside += f64::from(u8::from((made.low..=made.high).contains(truth)));
            forecasts += 1.0;
        }
    }
    (own / forecasts, naive / forecasts, inside / forecasts)
}

/// The error is at most so large as a share of the naive one, and the range holds between 70 and 97 of 100 truths.
#[track_caller]
fn holds(campaign: Campaign, at_most: f64) {
    let (own, naive, inside) = judged(campaign);
    let told = format!("{campaign:?}: error {own:.3}, naive {naive:.3} ({:.3}), inside {inside:.3}", own / naive);
    assert!(own <= at_most * naive, "{told}");
    assert!((0.70..=0.97).contains(&inside), "{told}");
}

#[test]
fn a_campaign_that_levels_off_is_forecast_with_three_quarters_of_the_naive_error() {
    holds(Campaign::Levelling, 0.75);
}

#[test]
fn a_steady_campaign_is_forecast_no_worse_than_by_its_last_pace() {
    holds(Campaign::Steady, 1.0);
}

#[test]
fn a_campaign_that_stalls_is_forecast_better_than_by_its_last_pace() {
    holds(Campaign::Stalled, 0.95);
}

/// Nothing in a steady course tells of the hurry to come, and both are surprised by it alike.
#[test]
fn a_hurry_before_the_deadline_costs_little_more_than_with_the_last_pace() {
    holds(Campaign::Hurried, 1.15);
}
