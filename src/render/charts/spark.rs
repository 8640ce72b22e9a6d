//! Sparklines: a course in a cell of a table, so small that a table can have many. No axes and no text: the cell says the figure.
//!
//! Start at [`spark`]. All of one table share their scales, which makes their heights and their ends comparable.

use super::Tenths;
use super::chart::{PerCent, Role};
use super::frame::Point;
use super::ink::{Ink, Shape};
use super::paint;
use super::simplify::simplify;
use super::sketch::Sketch;
use super::svg::Svg;
use crate::domain::whole_days;
use jiff::civil::Date;

/// A course to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Spark {
    /// The first and the last day of the scale, both inclusive and in this order; figures of other days stand at its ends.
    pub days: (Date, Date),
    /// Runs of figures that a line joins, each by day, in the order of their days. Between them nothing was reported.
    pub runs: Vec<Vec<(Date, PerCent)>>,
    /// Whether the last figure is exact; else its point is hollow.
    pub exact: bool,
    /// The rate to be reached, as a tick at the right.
    pub target: Option<PerCent>,
}

/// The width and height of the whole.
const SIZE: (Tenths, Tenths) = (960, 240);
/// From the left end of the scale to its right end.
const ACROSS: (Tenths, Tenths) = (20, 850);
/// From the foot of the scale, at 0, to its top.
const UP: (Tenths, Tenths) = (220, 30);
/// From the left end of the tick to its right end.
const TICK: (Tenths, Tenths) = (900, 960);
const RADIUS: u32 = 25;
/// A line has at most so many points; it is drawn more plainly until it has.
const MOST: usize = 20;
/// How far a line may pass by a figure, to begin with.
const TOLERANCE: Tenths = 3;

/// Draws a sparkline as an `<svg>` element, hidden from those who don't see it.
#[must_use]
pub fn spark(spark: &Spark) -> String {
    let mut sketch = Sketch::new(SIZE);
    let top = spark.runs.iter().flatten().map(|(_, rate)| rate.get()).chain(spark.target.map(PerCent::get));
    let top = top.fold(100.0, f64::max);
    if let Some(target) = spark.target {
        let y = height(target, top);
        sketch.path(Ink::of(Shape::Rule, Role::Target), [(TICK.0, y), (TICK.1, y)]);
    }
    let runs: Vec<Vec<Point>> =
        spark.runs.iter().map(|run| run.iter().map(|at| point(*at, spark.days, top)).collect()).collect();
    for run in plain(&runs) {
        sketch.path(Ink::of(Shape::Line, Role::Series), run);
    }
    if let Some(last) = runs.iter().flatten().last() {
        let shape = if spark.exact { Shape::Dot } else { Shape::Hollow };
        sketch.dot(Ink::of(shape, Role::Series), *last, RADIUS);
    }
    let mut svg = Svg::new(SIZE);
    if let Err(error) = paint::paint(sketch, &mut svg) {
        unreachable!("drawing into memory can't fail: {error}");
    }
    svg.finish_silent("spark")
}

fn point((day, rate): (Date, PerCent), (first, last): (Date, Date), top: f64) -> Point {
    let span = whole_days(first, last).max(1);
    let along = i64::from(whole_days(first, day).clamp(0, span)) * i64::from(ACROSS.1 - ACROSS.0) / i64::from(span);
    (ACROSS.0 + Tenths::try_from(along).unwrap_or(0), height(rate, top))
}

/// How far down a rate is; below zero nothing is drawn.
#[expect(clippy::cast_possible_truncation, reason = "between the foot and the top")]
fn height(rate: PerCent, top: f64) -> Tenths {
    UP.0 - (rate.get().max(0.0) / top * f64::from(UP.0 - UP.1)).round() as Tenths
}

/// The runs without points that nobody would miss.
fn plain(runs: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let mut tolerance = TOLERANCE;
    loop {
        let thinned: Vec<Vec<Point>> = runs.iter().map(|run| simplify(run, tolerance)).collect();
        let count: usize = thinned.iter().map(Vec::len).sum();
        if count <= MOST || tolerance > SIZE.1 {
            return thinned;
        }
        tolerance *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fault, rate};
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn week(n: i64) -> Date {
        date(2025, 1, 6).saturating_add(jiff::Span::new().weeks(n))
    }

    fn of(rates: &[f64]) -> Spark {
        let run = (0..).map(week).zip(rates.iter().map(|value| rate(*value))).collect();
        let last = i64::try_from(rates.len()).unwrap_or(1) - 1;
        Spark { days: (week(0), week(last)), runs: vec![run], exact: true, target: Some(rate(100.0)) }
    }

    #[test]
    fn a_sparkline_is_a_tick_a_line_and_a_dot() {
        let expected = "<svg class=\"spark\" viewBox=\"0 0 96 24\" aria-hidden=\"true\"><path class=\"c-rule c-target\" d=\"M90 3h6\"/>\
                        <path class=\"c-line c-series\" d=\"M2 22l41.5-9.5 41.5-4.8\"/>\
                        <path class=\"c-dot c-series\" d=\"M82.5 7.7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0z\"/></svg>";
        assert_eq!(spark(&of(&[0.0, 50.0, 75.0])), expected);
    }

    #[test]
    fn a_gap_stays_open_and_an_inexact_end_is_hollow() {
        let all = of(&[10.0, 20.0, 60.0, 70.0]);
        let runs = vec![all.runs[0][..2].to_vec(), all.runs[0][2..].to_vec()];
        let drawn = spark(&Spark { runs, exact: false, target: None, ..all });
        assert_eq!(drawn.matches('M').count(), 3, "{drawn}");
        assert!(drawn.contains("c-hollow c-series") && !drawn.contains("c-rule"), "{drawn}");
    }

    #[test]
    fn what_lies_on_the_line_is_left_out() {
        let even: Vec<f64> = (0..52).map(f64::from).collect();
        assert_eq!(spark(&of(&even)).matches('l').count(), spark(&of(&[0.0, 51.0])).matches('l').count());
        assert_eq!(simplify(&[(0, 0), (10, 8), (20, 0)], 3), [(0, 0), (10, 8), (20, 0)]);
        assert_eq!(simplify(&[(0, 0), (10, 3), (20, 0)], 3), [(0, 0), (20, 0)]);
    }

    #[test]
    fn beyond_a_hundred_the_scale_reaches_farther() {
        let drawn = spark(&of(&[50.0, 100.0, 200.0]));
        assert!(drawn.contains("M90 12.5h6") && drawn.contains("M82.5 3a"), "{drawn}");
    }

    proptest! {
        #[test]
        fn any_course_is_small_and_sound(rates in prop::collection::vec(-20.0..150.0f64, 1..60), gap in 0..60usize, exact: bool) {
            let all = of(&rates);
            let (before, after) = all.runs[0].split_at(gap.min(rates.len()));
            let runs = [before, after].into_iter().filter(|run| !run.is_empty()).map(<[_]>::to_vec).collect();
            let drawn = spark(&Spark { runs, exact, ..all });
            prop_assert_eq!(fault(&drawn), None);
            prop_assert!(drawn.len() < 450, "{} bytes: {}", drawn.len(), drawn);
        }
    }
}
