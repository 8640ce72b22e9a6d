//! The curves that may go on from the end of a series. Each begins at the present rate and pace and never falls.
//!
//! Which curves: "last pace carried on"; the pace of the last 1, 2, 4 and 8 periods carried on; and, for each of several
//! plateaus, a curve that levels off there, the middle between a logistic one and one that rises earlier and levels off more
//! slowly, as a Gompertz curve does (Richards' curve with exponent ½, which needs a square root only). The plateau is left
//! free: each is a guess of its own, and the unit's past says which guesses were good. A plateau that the rate has passed means
//! "about to stop". On the postcodes of the benchmark, damped paces, exponential saturation and accelerating paces made the
//! blend no better, and so they are not here.

/// The plateaus that are tried, in per cent. Those above 100 only where nothing bounds the rate.
const PLATEAUS: [f64; 10] = [40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 120.0, 150.0, 200.0];

/// How many of them are at most 100.
const UP_TO_ALL: usize = 7;

/// The least room that a curve has above the present rate: this share of what remains.
const ROOM: f64 = 0.05;

/// A logistic curve never leaves zero: below this rate, in per cent, it rises as if it were there.
const SEED: f64 = 0.5;

/// How much of a curve's pace comes from the last period; the rest comes from the one before.
const NEWEST: f64 = 0.8;

/// The windows, in periods, whose mean pace is the steady one.
const WINDOWS: [usize; 4] = [1, 2, 4, 8];

/// A way to go on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Curve {
    /// The last pace carried on: the naive forecast that all others are held against.
    LastPace,
    /// The mean of the recent paces carried on.
    SteadyPace,
    /// Levelling off at a rate.
    Levelling(f64),
}

/// Between what a forecast lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bounds {
    top: f64,
    bounded: bool,
}

impl Bounds {
    /// A rate that exceeds its ceiling is its own ceiling; without one, twice the rate is far enough away.
    pub(super) fn new(ceiling: Option<f64>, values: &[f64]) -> Self {
        let highest = values.iter().copied().fold(0.0, f64::max);
        match ceiling.filter(|ceiling| ceiling.is_finite()) {
            Some(ceiling) => Self { top: ceiling.max(highest), bounded: true },
            None => Self { top: 2.0 * highest.max(100.0), bounded: false },
        }
    }

    /// The highest rate that may be forecast.
    pub(super) fn top(self) -> f64 {
        self.top
    }

    /// The rate nearest to `rate` that lies between `low` and the top; `low` for what is no number.
    pub(super) fn admit(self, low: f64, rate: f64) -> f64 {
        if rate > low { rate.min(self.top) } else { low }
    }

    /// Every curve that may be followed.
    pub(super) fn curves(self) -> Vec<Curve> {
        let plateaus = if self.bounded { &PLATEAUS[..UP_TO_ALL] } else { &PLATEAUS[..] };
        let levelling = plateaus.iter().copied().map(Curve::Levelling);
        [Curve::LastPace, Curve::SteadyPace].into_iter().chain(levelling).collect()
    }
}

impl Curve {
    /// Whether it carries a pace on unchanged.
    pub(super) fn is_straight(self) -> bool {
        !matches!(self, Self::Levelling(_))
    }

    /// Follows the curve from the end of `values` (at least two): the rate after each period of `path`.
    pub(super) fn follow(self, values: &[f64], bounds: Bounds, path: &mut [f64]) {
        match self {
            Self::LastPace => straight(values, pace(values, 1), bounds, path),
            Self::SteadyPace => {
                let mean = WINDOWS.iter().map(|window| pace(values, *window)).sum::<f64>() / 4.0;
                straight(values, mean, bounds, path);
            }
            Self::Levelling(plateau) => {
                let curve = Level::new(values, plateau, bounds);
                let mut other = vec![0.0; path.len()];
                curve.follow(Level::logistic, path);
                curve.follow(Level::early, &mut other);
                path.iter_mut().zip(other).for_each(|(rate, other)| *rate = f64::midpoint(*rate, other));
            }
        }
    }
}

/// Points a period over the last periods, as far as there are any; never below zero.
fn pace(values: &[f64], window: usize) -> f64 {
    let last = values.len() - 1;
    let window = window.min(last).max(1);
    let periods: f64 = (0..window).map(|_| 1.0).sum();
    ((values[last] - values[last.saturating_sub(window)]) / periods).max(0.0)
}

fn straight(values: &[f64], pace: f64, bounds: Bounds, path: &mut [f64]) {
    let mut rate = values[values.len() - 1];
    for step in path {
        rate = bounds.admit(rate, rate + pace);
        *step = rate;
    }
}

/// A curve that levels off: its pace depends on its rate alone, and is the recent pace at the present rate.
struct Level {
    present: f64,
    pace: f64,
    plateau: f64,
    bounds: Bounds,
}

impl Level {
    fn new(values: &[f64], plateau: f64, bounds: Bounds) -> Self {
        let present = values[values.len() - 1];
        let before = pace(&values[..values.len() - 1], 1);
        let pace = NEWEST * pace(values, 1) + (1.0 - NEWEST) * before;
        Self { present, pace, plateau: plateau.max(present + ROOM * (bounds.top - present)), bounds }
    }

    /// The shape of a logistic curve: as fast as there are those who spread it and those who are left.
    fn logistic(&self, rate: f64) -> f64 {
        rate * (self.plateau - rate).max(0.0)
    }

    /// The shape of Richards' curve with exponent ½.
    fn early(&self, rate: f64) -> f64 {
        rate * (1.0 - (rate / self.plateau).sqrt()).max(0.0)
    }

    /// Follows a shape by the midpoint rule, a period a step.
    fn follow(&self, shape: impl Fn(&Self, f64) -> f64, path: &mut [f64]) {
        let shape = |rate: f64| shape(self, rate.max(SEED));
        // The recent pace is that of the middle of the last period.
        let scale = self.pace / shape(self.present - 0.5 * self.pace).max(1e-9);
        let mut rate = self.present;
        for step in path {
            let half = 0.5 * scale * shape(rate);
            rate = self.bounds.admit(rate, rate + scale * shape(rate + half));
            *step = rate;
        }
    }
}

/// The rate so many periods ahead on a path: in a straight line between its points, its last one after its end.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded by the length of a path")]
pub(super) fn between(present: f64, path: &[f64], ahead: f64) -> f64 {
    let whole = ahead.clamp(0.0, 1e6).floor();
    let at = |step: usize| match step.checked_sub(1) {
        None => present,
        Some(position) => path.get(position).or(path.last()).copied().unwrap_or(present),
    };
    let (from, to) = (at(whole as usize), at(whole as usize + 1));
    from + (to - from) * (ahead.clamp(0.0, 1e6) - whole)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the numbers were chosen so that they come out exactly")]
mod tests {
    use super::*;

    fn followed(curve: Curve, values: &[f64]) -> [f64; 4] {
        let mut path = [0.0; 4];
        curve.follow(values, Bounds::new(Some(100.0), values), &mut path);
        path
    }

    #[test]
    fn the_last_pace_is_carried_on_up_to_all() {
        assert_eq!(followed(Curve::LastPace, &[10.0, 12.0, 15.0]), [18.0, 21.0, 24.0, 27.0]);
        assert_eq!(followed(Curve::LastPace, &[10.0, 50.0, 90.0]), [100.0; 4]);
        assert_eq!(followed(Curve::LastPace, &[81.0, 80.0]), [80.0; 4]);
    }

    /// Windows of 1 and 2 periods give 3 and 2.5; those of 4 and 8 have two periods only and give 2.5 too: 2.625 on average.
    #[test]
    fn the_steady_pace_is_the_mean_of_recent_ones() {
        assert_eq!(followed(Curve::SteadyPace, &[10.0, 12.0, 15.0])[1], 20.25);
    }

    #[test]
    fn a_levelling_curve_rises_ever_more_slowly_near_its_plateau() {
        let path = followed(Curve::Levelling(80.0), &[60.0, 65.0, 70.0]);
        let rises: Vec<f64> = path.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(rises.windows(2).all(|pair| pair[1] < pair[0]), "{path:?}");
        assert!(path[0] - 70.0 < 5.0 && path[3] < 80.0, "{path:?}");
    }

    #[test]
    fn a_levelling_curve_gathers_speed_far_from_its_plateau() {
        let path = followed(Curve::Levelling(100.0), &[5.0, 6.0, 7.0]);
        assert!(path[3] - path[2] > 1.0, "{path:?}");
    }

    #[test]
    fn beyond_its_plateau_there_is_hardly_any_room() {
        let path = followed(Curve::Levelling(60.0), &[60.0, 65.0, 70.0]);
        assert!(path[3] > 70.0 && path[3] <= 71.5, "{path:?}");
    }

    #[test]
    fn between_two_periods_a_path_is_straight() {
        assert!((between(10.0, &[12.0, 16.0], 0.5) - 11.0).abs() < 1e-12);
        assert!((between(10.0, &[12.0, 16.0], 1.25) - 13.0).abs() < 1e-12);
        assert!((between(10.0, &[12.0, 16.0], 9.5) - 16.0).abs() < 1e-12);
    }
}
