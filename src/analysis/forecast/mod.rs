//! Forecasts: where a rate will stand on a day, if things go on as so far, with an 80 % range that comes from the errors of
//! forecasts made at earlier dates, and how those did.
//!
//! Start at [`forecast`]. The series is put on even periods ([`grid`]), several curves go on from its end ([`curves`]), they are
//! weighted by how they did on this unit's own past ([`blend`]), and the errors of the forecasts that would have been shown
//! then give the range and the score ([`errors`]). [`way`] is what is expected on the days until then, [`arrival`] looks for the
//! day of a target, [`plan`] says which units are asked for which day, [`cache`] keeps results.
//!
//! Nothing here draws lots, reads a clock or starts a thread, and only sums, products, quotients and square roots are used,
//! which give the same bits on every machine that follows IEEE 754 (no `exp`, `ln` or `powf`, which differ among systems).
//! Results are rounded in one place, [`Forecast`], before anybody sees them.

mod arrival;
mod blend;
pub mod cache;
mod curves;
mod errors;
mod grid;
mod plan;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod simulated;
mod way;

pub use arrival::Arrival;
pub use cache::Cache;
pub use errors::Score;
pub use plan::Outlook;
pub(super) use plan::outlooks;
pub use way::Step;

use blend::Blend;
use curves::Bounds;
use errors::Spread;
use grid::Grid;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Changes with every change of the method that may change a result, so that no cache gives results of another.
pub const METHOD: u32 = 2;

/// With fewer figures there is no forecast.
pub const LEAST: usize = 4;

/// From this many figures on there are curves; below it the range of paces seen.
pub const ENOUGH: usize = 8;

/// From how many of the last dates errors are taken.
pub const HORIZON: usize = blend::ORIGINS;

/// The share of truths that a range is meant to hold, in per cent.
pub const INSIDE: u32 = 80;

/// The same of the narrower range within it.
pub const LIKELY: u32 = 50;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    /// The day to look at.
    pub day: Date,
    /// The rate to be reached, in per cent; its day is looked for.
    pub target: Option<f64>,
    /// What no rate can exceed, in per cent: 100 where the base is all there are, `None` where it is a number set by somebody.
    pub ceiling: Option<f64>,
}

/// What is expected on a day. All rates are in per cent; the range is rounded outwards to a tenth, which is how it is printed and
/// judged, the middle to a thousandth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forecast {
    /// The day.
    pub day: Date,
    /// The day of the last figure.
    pub from: Date,
    /// What it rests on.
    pub basis: Basis,
    /// The rate at the lower end, included. Below the last figure only by as much as the series fell before.
    #[serde(with = "cache::bits")]
    pub low: f64,
    /// The rate expected; the middle of the paces seen where there are no curves. Never below the last figure.
    #[serde(with = "cache::bits")]
    pub middle: f64,
    /// The rate at the upper end, included; never above the ceiling, unless the last figure is.
    #[serde(with = "cache::bits")]
    pub high: f64,
    /// How earlier forecasts did, if one can be judged.
    pub score: Option<Score>,
    /// When the target is expected, if one was asked for.
    pub arrival: Option<Arrival>,
    /// The way from the last figure to the day, both included: at least two steps, in the order of their days.
    pub way: Vec<Step>,
}

/// What a forecast rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    /// Four to seven figures: the slowest and the fastest pace between two of them, carried on.
    Paces,
    /// Several curves, weighted by how they did so far.
    Curves,
    /// The last pace carried on: the curves clearly did worse on this unit's own past.
    LastPace,
}

/// Why there is no forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoForecast {
    /// Too few figures since the series began or was broken: this many.
    TooFew(usize),
    /// The day is not after the last figure.
    Past,
}

/// Forecasts a rate from the figures of one unbroken stretch: days and rates in per cent, in any order; of several for a day the
/// last counts, and what is no number is left out.
pub fn forecast(series: &[(Date, f64)], question: &Question) -> Result<Forecast, NoForecast> {
    let series = grid::tidy(series);
    let (Some((from, _)), true) = (series.last().copied(), series.len() >= LEAST) else {
        return Err(NoForecast::TooFew(series.len()));
    };
    if question.day <= from {
        return Err(NoForecast::Past);
    }
    let grid = Grid::new(&series);
    let bounds = Bounds::new(question.ceiling, grid.values());
    let enough = series.len() >= ENOUGH && grid.values().len() >= ENOUGH;
    Ok(if enough { by_curves(&grid, bounds, question) } else { by_paces(&series, &grid, bounds, question) })
}

fn by_curves(grid: &Grid, bounds: Bounds, question: &Question) -> Forecast {
    let blend = Blend::new(grid.values(), bounds);
    let spread = |inside| Spread::after(blend.past(), grid.values(), grid.values().len(), inside);
    let ahead = grid.periods_until(question.day);
    let points = blend.path(Grid::steps_to_look(ahead));
    let path = Path { grid, points, spread: spread(INSIDE), likely: spread(LIKELY), bounds };
    let score = errors::score(&blend, grid, bounds, ahead);
    let basis = if blend.shows_last_pace() { Basis::LastPace } else { Basis::Curves };
    let arrival = question.target.map(|target| arrival::of_path(&path, target));
    let way = way::of(grid, question.day, |ahead| path.step(ahead));
    Forecast { score, arrival, ..at_the_end(basis, way) }
}

fn by_paces(series: &[(Date, f64)], grid: &Grid, bounds: Bounds, question: &Question) -> Forecast {
    let (from, present) = series[series.len() - 1];
    let (slow, fast) = grid::paces_seen(series);
    let way = way::of(grid, question.day, |ahead| {
        let at = |pace: f64| bounds.admit(present, present + pace.max(0.0) * ahead * grid.period());
        let (low, high) = (at(slow), at(fast));
        rounded((low, f64::midpoint(low, high), high), None, bounds)
    });
    let arrival = question.target.map(|target| arrival::of_paces(from, present, slow, fast, target));
    Forecast { arrival, ..at_the_end(Basis::Paces, way) }
}

/// What the end of a way says.
fn at_the_end(basis: Basis, way: Vec<Step>) -> Forecast {
    let (from, Step { day, low, middle, high, .. }) = (way[0].day, way[way.len() - 1]);
    Forecast { day, from, basis, low, middle, high, score: None, arrival: None, way }
}

/// The way ahead, period by period.
struct Path<'a> {
    grid: &'a Grid,
    /// The rate after each period.
    points: Vec<f64>,
    spread: Spread,
    /// The narrower range within it.
    likely: Spread,
    bounds: Bounds,
}

impl Path<'_> {
    /// The range and the middle so many periods ahead: low, middle, high.
    fn at(&self, ahead: f64) -> (f64, f64, f64) {
        self.within(self.spread, ahead)
    }

    /// What is expected so many periods ahead, rounded; its day is that of the last figure.
    fn step(&self, ahead: f64) -> Step {
        let (low, _, high) = self.within(self.likely, ahead);
        rounded(self.at(ahead), Some((low, high)), self.bounds)
    }

    fn within(&self, spread: Spread, ahead: f64) -> (f64, f64, f64) {
        let middle = curves::between(self.grid.present(), &self.points, ahead);
        let (low, high) = spread.around(middle, ahead, self.grid.values(), self.bounds);
        (low, middle, high)
    }
}

/// The one place where results are rounded; the day is left to the way.
fn rounded((low, middle, high): (f64, f64, f64), likely: Option<(f64, f64)>, bounds: Bounds) -> Step {
    let middle = (middle * 1000.0).round() / 1000.0;
    let ends = |(low, high): (f64, f64)| {
        (errors::down(low).min(middle), errors::up(high).min(bounds.top().max(middle)).max(middle))
    };
    let (low, high) = ends((low, high));
    Step { day: Date::ZERO, low, middle, high, likely: likely.map(ends) }
}
