//! The blend: every curve weighted by how it did on this unit's own past, and what was forecast at each earlier date.
//!
//! Going through the series from its beginning, each period is an origin: every curve is followed from there, and held against
//! what came. A curve's loss is its error in shares of the mean error of all curves at that time, so that a stormy month doesn't
//! drown a quiet year; older losses fade. Curves that carry a pace on have a fifth of the weight before anything is known,
//! because a campaign that never levels off is rarer than one that does; the rest is shared among the plateaus.
//!
//! "Last pace carried on" is one of the curves. Where the blend's errors over the last eight origins were more than twice as
//! large as its errors, it is shown instead. The bar is that high because a stricter one gives up what the blend is for: before
//! a campaign turns, both do about equally well, and a toss-up would show the naive one to half of the units at the turn.

use super::curves::{Bounds, Curve};
use std::collections::VecDeque;

/// How far ahead earlier forecasts are judged, in periods.
pub(super) const REACH: usize = 8;

/// How many of the last origins errors are taken from.
pub(super) const ORIGINS: usize = 8;

/// Fewer values than this are no origin.
pub(super) const FIRST: usize = 3;

/// What is left of a loss a period later.
const FADING: f64 = 0.95;

/// The weight of the curves that carry a pace on, before anything is known.
const STRAIGHT: f64 = 0.2;

/// Errors below a tenth of a point are alike.
const ALIKE: f64 = 0.1;

/// The blend gives way if its errors exceed the naive ones by this factor.
const CLEARLY: f64 = 2.0;

/// What was forecast at one origin for each of the next periods.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    /// How many values were known.
    pub(super) known: usize,
    blend: [f64; REACH],
    last_pace: [f64; REACH],
    by_last_pace: bool,
}

impl Origin {
    /// What would have been shown for so many periods ahead, from 1 to [`REACH`].
    pub(super) fn shown(&self, ahead: usize) -> f64 {
        if self.by_last_pace { self.last_pace[ahead - 1] } else { self.blend[ahead - 1] }
    }
}

/// The blend at the end of a series, with what it would have said before.
#[derive(Debug)]
pub(super) struct Blend<'a> {
    values: &'a [f64],
    bounds: Bounds,
    curves: Vec<Curve>,
    weights: Vec<f64>,
    /// Every origin, oldest first; the last one is the end of the series.
    past: Vec<Origin>,
}

impl<'a> Blend<'a> {
    /// Goes through a series of at least [`FIRST`] values.
    pub(super) fn new(values: &'a [f64], bounds: Bounds) -> Self {
        let curves = bounds.curves();
        let mut losses = vec![0.0; curves.len()];
        let mut paths: VecDeque<Vec<[f64; REACH]>> = VecDeque::with_capacity(REACH + 1);
        let mut blend = Self { values, bounds, weights: Vec::new(), past: Vec::new(), curves };
        for known in FIRST..=values.len() {
            fade_and_add(&mut losses, &paths, values[known - 1]);
            blend.weights = weights(&blend.curves, &losses);
            let followed = blend.follow_all(&values[..known]);
            blend.past.push(blend.origin(known, &followed));
            paths.push_front(followed);
            paths.truncate(REACH);
        }
        blend
    }

    fn follow_all(&self, values: &[f64]) -> Vec<[f64; REACH]> {
        let followed = self.curves.iter().map(|curve| {
            let mut path = [0.0; REACH];
            curve.follow(values, self.bounds, &mut path);
            path
        });
        followed.collect()
    }

    fn origin(&self, known: usize, followed: &[[f64; REACH]]) -> Origin {
        let mut blend = [0.0; REACH];
        for (path, weight) in followed.iter().zip(&self.weights) {
            blend.iter_mut().zip(path).for_each(|(sum, rate)| *sum += weight * rate);
        }
        Origin { known, blend, last_pace: followed[0], by_last_pace: self.gives_way(known) }
    }

    /// Whether the naive forecasts of the last origins were clearly nearer to what came.
    fn gives_way(&self, known: usize) -> bool {
        let recent = &self.past[self.past.len().saturating_sub(ORIGINS)..];
        let (mut own, mut naive) = (0.0, 0.0);
        for origin in recent {
            for (ahead, truth) in self.values[origin.known..known].iter().take(REACH).enumerate() {
                own += (origin.blend[ahead] - truth).abs();
                naive += (origin.last_pace[ahead] - truth).abs();
            }
        }
        own > CLEARLY * naive
    }

    /// Every origin, oldest first.
    pub(super) fn past(&self) -> &[Origin] {
        &self.past
    }

    /// Whether "last pace carried on" is shown now.
    pub(super) fn shows_last_pace(&self) -> bool {
        self.past.last().is_some_and(|origin| origin.by_last_pace)
    }

    /// What is shown from here on, for so many periods.
    pub(super) fn path(&self, periods: usize) -> Vec<f64> {
        let mut path = vec![0.0; periods];
        if self.shows_last_pace() {
            Curve::LastPace.follow(self.values, self.bounds, &mut path);
            return path;
        }
        let mut one = vec![0.0; periods];
        for (curve, weight) in self.curves.iter().zip(&self.weights) {
            curve.follow(self.values, self.bounds, &mut one);
            path.iter_mut().zip(&one).for_each(|(sum, rate)| *sum += weight * rate);
        }
        let mut before = self.values[self.values.len() - 1];
        for rate in &mut path {
            // Weights add up to one but for the last bit, which must not make a rate fall or pass the top.
            *rate = self.bounds.admit(before, *rate);
            before = *rate;
        }
        path
    }
}

/// Holds what was forecast at the last origins (the newest first) against the value that came.
fn fade_and_add(losses: &mut [f64], paths: &VecDeque<Vec<[f64; REACH]>>, truth: f64) {
    for loss in losses.iter_mut() {
        *loss *= FADING;
    }
    let (mut faded, mut periods) = (1.0, 0.0_f64);
    for (ahead, followed) in paths.iter().enumerate() {
        faded *= FADING;
        periods += 1.0;
        let error = |path: &[f64; REACH]| (path[ahead] - truth).abs();
        let count: f64 = followed.iter().map(|_| 1.0).sum();
        let mean = followed.iter().map(error).sum::<f64>() / count;
        let share = faded / periods.sqrt() / (mean * mean + ALIKE * ALIKE).sqrt();
        losses.iter_mut().zip(followed).for_each(|(loss, path)| *loss += share * error(path));
    }
}

/// Weights that add up to one: what a curve has before anything is known, divided by the sixth power of its loss.
fn weights(curves: &[Curve], losses: &[f64]) -> Vec<f64> {
    let count =
        |straight: bool| curves.iter().filter(|curve| curve.is_straight() == straight).map(|_| 1.0).sum::<f64>();
    let (straight, levelling) = (STRAIGHT / count(true), (1.0 - STRAIGHT) / count(false));
    let mean = losses.iter().sum::<f64>() / (count(true) + count(false));
    let weight = |(curve, loss): (&Curve, &f64)| {
        // In shares of the mean loss, so that the sixth power stays within reach; the addend keeps a lucky curve from ruling.
        let loss = (loss + 0.02 + 0.05 * mean) / (mean + 0.02);
        let square = loss * loss;
        if curve.is_straight() { straight / (square * square * square) } else { levelling / (square * square * square) }
    };
    let weights: Vec<f64> = curves.iter().zip(losses).map(weight).collect();
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(values: &[f64]) -> Bounds {
        Bounds::new(Some(100.0), values)
    }

    #[test]
    fn before_anything_is_known_a_fifth_of_the_weight_carries_a_pace_on() {
        let curves = bounds(&[1.0]).curves();
        let weights = weights(&curves, &vec![0.0; curves.len()]);
        let straight: f64 = weights.iter().zip(&curves).filter(|(_, curve)| curve.is_straight()).map(|(w, _)| w).sum();
        assert!((straight - 0.2).abs() < 1e-12, "{straight}");
        assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    /// Two points a week without a hitch: nothing can do better than the last pace, and the blend says so.
    #[test]
    fn on_an_even_line_the_last_pace_is_shown() {
        let values: Vec<f64> = (0..12).map(|week| 2.0 * f64::from(week)).collect();
        let blend = Blend::new(&values, bounds(&values));
        assert!(blend.shows_last_pace());
        assert!((blend.path(4)[3] - 30.0).abs() < 1e-9);
    }

    /// Every week a tenth of what is missing to 70 %.
    #[test]
    fn on_a_series_that_levels_off_the_blend_is_nearer_than_the_last_pace() {
        let mut values = vec![5.0];
        for _ in 0..30 {
            values.push(values[values.len() - 1] + 0.1 * (70.0 - values[values.len() - 1]));
        }
        let (known, came) = values.split_at(20);
        let blend = Blend::new(known, bounds(known));
        let mut naive = [0.0; 8];
        Curve::LastPace.follow(known, bounds(known), &mut naive);
        let error = |path: &[f64]| (path[7] - came[7]).abs();
        assert!(!blend.shows_last_pace());
        assert!(error(&blend.path(8)) < 0.5 * error(&naive), "{:?} {naive:?} {came:?}", blend.path(8));
    }

    #[test]
    fn an_origin_never_knows_what_came_after_it() {
        let values: Vec<f64> = (0..20).map(|week| f64::from(week * week) / 5.0).collect();
        let whole = Blend::new(&values, bounds(&values));
        let part = Blend::new(&values[..12], bounds(&values));
        for (one, other) in whole.past().iter().zip(part.past()) {
            assert_eq!(one.blend.map(f64::to_bits), other.blend.map(f64::to_bits), "{} values known", one.known);
        }
    }
}
