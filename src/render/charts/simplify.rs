//! Fewer points for a line that looks the same: after Douglas and Peucker (1973), no point of the line is farther than the
//! tolerance from what is left of it.

use super::Tenths;
use super::frame::Point;

/// The points of `line` that are needed to stay within `tolerance` of all; its ends always are.
pub(super) fn simplify(line: &[Point], tolerance: Tenths) -> Vec<Point> {
    let Some(last) = line.len().checked_sub(1).filter(|last| *last > 0) else { return line.to_vec() };
    let mut kept = vec![false; line.len()];
    (kept[0], kept[last]) = (true, true);
    let mut open = vec![(0, last)];
    while let Some((from, to)) = open.pop() {
        let away = |at: usize| distance_squared(line[at], line[from], line[to]);
        let inner = from + 1..to;
        let Some(farthest) = inner.reduce(|a, b| if away(b) > away(a) { b } else { a }) else { continue };
        if away(farthest) > f64::from(tolerance) * f64::from(tolerance) {
            kept[farthest] = true;
            open.extend([(from, farthest), (farthest, to)]);
        }
    }
    line.iter().zip(kept).filter(|(_, kept)| *kept).map(|(point, _)| *point).collect()
}

/// The square of how far a point is from the stretch between two others.
fn distance_squared(point: Point, from: Point, to: Point) -> f64 {
    let less = |a: Point, b: Point| (f64::from(a.0) - f64::from(b.0), f64::from(a.1) - f64::from(b.1));
    let ((x, y), (along, across)) = (less(point, from), less(to, from));
    let length = along * along + across * across;
    let share = if length > 0.0 { ((x * along + y * across) / length).clamp(0.0, 1.0) } else { 0.0 };
    let (x, y) = (x - share * along, y - share * across);
    x * x + y * y
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn points_that_hardly_bend_a_line_are_left_out() {
        let line = [(0, 0), (10, 1), (20, 0), (30, 40), (40, 0)];
        assert_eq!(simplify(&line, 2), [(0, 0), (20, 0), (30, 40), (40, 0)]);
        assert_eq!(simplify(&line, 100), [(0, 0), (40, 0)]);
        assert_eq!(simplify(&line[..1], 2), [(0, 0)]);
        assert!(simplify(&[], 2).is_empty());
    }

    proptest! {
        #[test]
        fn no_point_is_farther_away_than_the_tolerance(
            line in proptest::collection::vec((0..400i32, 0..400i32), 0..40),
            tolerance in 0..50i32,
        ) {
            let left = simplify(&line, tolerance);
            for point in &line {
                let near = |pair: &[Point]| distance_squared(*point, pair[0], pair[1]) <= f64::from(tolerance).powi(2) + 1e-9;
                prop_assert!(left.len() < 2 || left.windows(2).any(near), "{point:?} of {line:?} beside {left:?}");
            }
        }
    }
}
