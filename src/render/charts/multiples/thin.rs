//! The same line with fewer points: what lies less than half a pixel off is left out, which nobody sees in a panel of a hundred
//! pixels, and a page of two dozen panels is a third lighter.

use crate::render::charts::Tenths;
use crate::render::charts::frame::Point;

/// A point nearer than this to the line without it is left out.
const NEAR: i64 = 4;

/// The points of `line` that are needed to draw it: its ends, and what is off the straight way between those kept.
pub(super) fn thin(line: &[Point]) -> Vec<Point> {
    let Some((first, last)) = line.first().zip(line.last()) else { return Vec::new() };
    let mut kept = vec![*first];
    keep(line, &mut kept);
    if line.len() > 1 {
        kept.push(*last);
    }
    kept
}

/// Adds what is needed between the ends, after Ramer, Douglas and Peucker.
fn keep(line: &[Point], kept: &mut Vec<Point>) {
    let Some((first, last)) = line.first().zip(line.last()) else { return };
    let far = (1..line.len().saturating_sub(1)).map(|place| (off(line[place], *first, *last), place)).max();
    if let Some((_, place)) = far.filter(|(off, _)| *off >= NEAR) {
        keep(&line[..=place], kept);
        kept.push(line[place]);
        keep(&line[place..], kept);
    }
}

/// How far a point is above or below the straight way, or from its end where that is upright.
fn off(point: Point, from: Point, to: Point) -> i64 {
    let [(x, y), (from_x, from_y), (to_x, to_y)] =
        [point, from, to].map(|(x, y): (Tenths, Tenths)| (i64::from(x), i64::from(y)));
    if to_x == from_x {
        return (y - from_y).abs().min((y - to_y).abs());
    }
    (y - from_y - (to_y - from_y) * (x - from_x) / (to_x - from_x)).abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn corners_stay_and_straight_ways_go() {
        assert_eq!(thin(&[(0, 0), (10, 10), (20, 21), (30, 30)]), [(0, 0), (30, 30)]);
        assert_eq!(thin(&[(0, 0), (10, 0), (20, 100), (30, 100)]), [(0, 0), (10, 0), (20, 100), (30, 100)]);
        assert_eq!(thin(&[(0, 0)]), [(0, 0)]);
        assert_eq!(thin(&[]), []);
    }

    proptest! {
        #[test]
        fn no_point_is_far_from_what_is_drawn(heights in prop::collection::vec(0..800i32, 1..60)) {
            let line: Vec<Point> = (0..).map(|place: i32| place * 20).zip(heights).collect();
            let kept = thin(&line);
            prop_assert!(kept.iter().all(|point| line.contains(point)));
            for point in &line {
                let near = |pair: &[Point]| (pair[0].0..=pair[1].0).contains(&point.0) && off(*point, pair[0], pair[1]) < NEAR;
                prop_assert!(line.len() == 1 || kept.windows(2).any(near), "{point:?} of {line:?}");
            }
        }
    }
}
