//! The range around a forecast, from the errors of forecasts made at earlier dates, and the score of those.
//!
//! Errors of what would have been shown at the last eight origins, at every distance that has been reached, are put on one scale
//! by the distance to the power of 1½ (errors grow faster than the distance; this power, and the overlap below, were chosen on the
//! postcodes of the benchmark so that ranges hold about as much at two weeks as at eight), and
//! the range leaves about a tenth of them out at either end. So an error eight periods ahead also says something about two, and
//! the range can only grow with the distance. No distribution is assumed, and the two sides may differ. Errors of one origin at
//! neighbouring distances tell nearly the same, so two of them count as one where it is asked how sure their quantile is.

use super::blend::{Blend, ORIGINS, Origin, REACH};
use super::curves::Bounds;
use super::grid::Grid;
use super::{ENOUGH, INSIDE};
use serde::{Deserialize, Serialize};

/// How forecasts of this unit did that were made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// How many fell inside their range; at most `of`.
    pub inside: u32,
    /// Of how many: the last ones that can be judged, at most 8.
    pub of: u32,
    /// How many days ahead they looked.
    pub days: u32,
}

/// Errors on the scale of one period: the truth was so much below or above the forecast.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spread {
    below: f64,
    above: f64,
}

impl Spread {
    /// What was known of errors when so many values were known. `past` are all origins, oldest first; `inside` is the share of
    /// truths to be held, in per cent.
    pub(super) fn after(past: &[Origin], values: &[f64], known: usize, inside: u32) -> Self {
        let made = past.iter().filter(|origin| origin.known < known && origin.known + ORIGINS >= known);
        let mut errors: Vec<f64> = made.flat_map(|origin| scaled(origin, &values[..known])).collect();
        errors.sort_by(f64::total_cmp);
        let tail = f64::from(100 - inside) / 200.0;
        Self { below: quantile(&errors, tail).min(0.0), above: quantile(&errors, 1.0 - tail).max(0.0) }
    }

    /// How far the truth may lie below and above a forecast so many periods ahead; both grow with the distance.
    pub(super) fn at(self, ahead: f64) -> (f64, f64) {
        let scale = scale(ahead);
        (self.below * scale, self.above * scale)
    }

    /// The range around a forecast: not below the present rate, but for falls as large as there were, nor above the top.
    pub(super) fn around(self, middle: f64, ahead: f64, values: &[f64], bounds: Bounds) -> (f64, f64) {
        let (below, above) = self.at(ahead);
        let least = values[values.len() - 1] - largest_fall(values);
        ((middle + below).max(least).max(0.0).min(middle), bounds.admit(middle, middle + above))
    }
}

fn scaled<'a>(origin: &'a Origin, values: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    let came = values[origin.known..].iter().take(REACH).zip(1_u32..);
    came.map(|(truth, ahead)| (truth - origin.shown(ahead as usize)) / scale(f64::from(ahead)))
}

/// A distance in periods to the power of 1½.
fn scale(ahead: f64) -> f64 {
    ahead * ahead.sqrt()
}

fn largest_fall(values: &[f64]) -> f64 {
    values.windows(2).map(|pair| pair[0] - pair[1]).fold(0.0, f64::max)
}

/// How many overlapping errors are worth one that stands by itself.
const OVERLAP: f64 = 2.0;

/// A quantile of sorted errors, as among one error more than there are that stand by themselves, so that few errors don't promise
/// too much; 0 for none.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded by the number of errors")]
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let count: f64 = sorted.iter().map(|_| 1.0).sum();
    let alone = (count / OVERLAP).max(1.0 + f64::EPSILON);
    let part = ((share * (alone + 1.0) - 1.0) / (alone - 1.0)).clamp(0.0, 1.0);
    let place = part * (count - 1.0).max(0.0);
    let whole = place.floor();
    let at = |place: usize| sorted.get(place).or(sorted.last()).copied().unwrap_or(0.0);
    let (from, to) = (at(whole as usize), at(whole as usize + 1));
    from + (to - from) * (place - whole)
}

/// How the last forecasts did that were shown with a range and can be judged: those that looked as far ahead as the one asked
/// for, or as far as the series allows. `None` where there is none yet.
pub(super) fn score(blend: &Blend<'_>, grid: &Grid, bounds: Bounds, ahead: f64) -> Option<Score> {
    let values = grid.values();
    let ahead = judged_ahead(values.len(), ahead);
    let shown = blend.past().iter().filter(|origin| origin.known >= ENOUGH && origin.known + ahead <= values.len());
    let shown: Vec<&Origin> = shown.collect();
    let judged = &shown[shown.len().saturating_sub(ORIGINS)..];
    let inside = judged.iter().filter(|origin| is_inside(origin, ahead, blend.past(), values, bounds)).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let periods = f64::from(number(ahead));
    let days = whole(periods * grid.period());
    (!judged.is_empty()).then(|| Score { inside: number(inside), of: number(judged.len()), days })
}

/// The distance in whole periods that is judged: at most [`REACH`], and short enough that some forecasts can be.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded above and positive")]
fn judged_ahead(known: usize, ahead: f64) -> usize {
    let wanted = ahead.round().clamp(1.0, 8.0) as usize;
    wanted.min(known.saturating_sub(ENOUGH) / 2).clamp(1, REACH)
}

/// Whether the truth fell into the range that would have been printed.
fn is_inside(origin: &Origin, ahead: usize, past: &[Origin], values: &[f64], bounds: Bounds) -> bool {
    let known = &values[..origin.known];
    let spread = Spread::after(past, values, origin.known, INSIDE);
    let distance = f64::from(u32::try_from(ahead).unwrap_or(u32::MAX));
    let (low, high) = spread.around(origin.shown(ahead), distance, known, bounds);
    let truth = values[origin.known + ahead - 1];
    (down(low)..=up(high)).contains(&truth)
}

/// What binary numbers add to a tenth that has none of it.
const BINARY: f64 = 1e-9;

/// Down to a tenth.
pub(super) fn down(rate: f64) -> f64 {
    rate.mul_add(10.0, BINARY).floor() / 10.0
}

/// Up to a tenth.
pub(super) fn up(rate: f64) -> f64 {
    rate.mul_add(10.0, -BINARY).ceil() / 10.0
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "days, at most eight periods")]
fn whole(days: f64) -> u32 {
    days.round().clamp(0.0, 1e9) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Eighteen errors are worth nine, of which a tenth at either end leaves out none: 0.1 × 10 is the first place, 0.9 × 10
    /// the ninth. Thirty-eight are worth 19: 0.1 × 20 is the second place of 19, 1/18 of the way through, place 37/18 of 37.
    #[test]
    fn a_quantile_counts_one_error_more_than_there_are() {
        let errors: Vec<f64> = (0..18).map(f64::from).collect();
        assert!(quantile(&errors, 0.1).abs() < 1e-9);
        assert!((quantile(&errors, 0.9) - 17.0).abs() < 1e-9);
        assert!((quantile(&errors, 0.5) - 8.5).abs() < 1e-9);
        let errors: Vec<f64> = (0..38).map(f64::from).collect();
        assert!((quantile(&errors, 0.1) - 37.0 / 18.0).abs() < 1e-9);
        assert!(quantile(&[], 0.9).abs() < 1e-12 && (quantile(&[3.0], 0.1) - 3.0).abs() < 1e-12);
    }

    #[test]
    fn a_range_grows_with_the_distance_and_keeps_its_bounds() {
        let spread = Spread { below: -1.0, above: 2.0 };
        assert_eq!(spread.at(4.0), (-8.0, 16.0));
        let bounds = Bounds::new(Some(100.0), &[90.0]);
        assert_eq!(spread.around(94.0, 1.0, &[90.0], bounds), (93.0, 96.0));
        assert_eq!(spread.around(94.0, 4.0, &[90.0], bounds), (90.0, 100.0));
    }

    #[test]
    fn a_range_reaches_below_the_present_only_as_far_as_the_series_fell_before() {
        let spread = Spread { below: -1.0, above: 0.0 };
        let bounds = Bounds::new(Some(100.0), &[90.0]);
        let (low, _) = spread.around(90.0, 4.0, &[90.0, 89.75, 90.0], bounds);
        assert!((low - 89.75).abs() < 1e-12, "{low}");
    }

    #[test]
    fn short_series_are_judged_at_short_distances() {
        for (known, ahead, judged) in
            [(8, 8.0, 1), (10, 8.0, 1), (16, 8.0, 4), (24, 8.0, 8), (60, 30.0, 8), (60, 2.4, 2)]
        {
            assert_eq!(judged_ahead(known, ahead), judged, "{known} values, {ahead} periods");
        }
    }
}
