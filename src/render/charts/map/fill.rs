//! How an area is filled: in the colour of its class with a rim, or with strokes across where nothing was reported. The strokes
//! are drawn and not a pattern of the browser's, so that they are there on every screen, on paper and in high contrast.

use crate::render::charts::Role;
use crate::render::charts::Tenths;
use crate::render::charts::frame::Point;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::sketch::Sketch;

/// From one stroke of a pattern to the next, measured across both axes.
const GAP: Tenths = 90;
/// Half the width of a check mark.
pub(super) const CHECK: Tenths = 50;

/// Fills the area within `rings`, of which those in others are holes.
pub(in crate::render::charts) fn fill(sketch: &mut Sketch, role: Role, rings: &[Vec<Point>]) {
    if role != Role::Missing {
        rings.iter().for_each(|ring| sketch.area(Ink::of(Shape::Cell, role), ring.as_slice()));
        return;
    }
    let ink = Ink::of(Shape::Hatch, role);
    for ring in rings {
        let closed: Vec<Point> = ring.iter().chain(ring.first()).copied().collect();
        sketch.path(ink, closed);
    }
    strokes(rings).into_iter().for_each(|stroke| sketch.path(ink, stroke));
}

/// Strokes at half a right angle through an area, all on the same lines of the drawing, so that neighbours go on in them.
pub(super) fn strokes(rings: &[Vec<Point>]) -> Vec<[Point; 2]> {
    let along = |(x, y): Point| x + y;
    let points = || rings.iter().flatten().copied().map(along);
    let (Some(low), Some(high)) = (points().min(), points().max()) else { return Vec::new() };
    let first = low.div_euclid(GAP) + 1;
    let of_line = |n: Tenths| {
        let line = n * GAP;
        let mut crossed: Vec<Tenths> = rings.iter().flat_map(|ring| crossings(ring, line)).collect();
        crossed.sort_unstable();
        let pairs = crossed.chunks_exact(2).map(move |pair| [pair[0], pair[1]].map(|x| (x, line - x)));
        pairs.filter(|[from, to]| from != to).collect::<Vec<_>>()
    };
    (first..=high.div_euclid(GAP)).flat_map(of_line).collect()
}

/// How far right a ring crosses the line of points whose sum is `line`. A corner on the line counts as beyond it.
fn crossings(ring: &[Point], line: Tenths) -> impl Iterator<Item = Tenths> + use<'_> {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).filter_map(move |(a, b)| {
        let (from, to) = (a.0 + a.1 - line, b.0 + b.1 - line);
        if (from < 0) == (to < 0) {
            return None;
        }
        let right = i64::from(b.0 - a.0) * i64::from(from) / i64::from(from - to);
        Some(a.0 + Tenths::try_from(right).unwrap_or(0))
    })
}

/// A check mark around a point, to be read on the fill of `role`.
pub(in crate::render::charts) fn check(sketch: &mut Sketch, role: Role, (x, y): Point) {
    let points = [(x - CHECK, y), (x - CHECK / 3, y + CHECK * 2 / 3), (x + CHECK, y - CHECK * 4 / 5)];
    sketch.path(Ink::of(Shape::Check, role), points);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_end_at_the_rim_and_leave_holes_free() {
        let square = vec![(0, 0), (0, 300), (300, 300), (300, 0)];
        let hole = vec![(100, 100), (200, 100), (200, 200), (100, 200)];
        let whole = strokes(std::slice::from_ref(&square));
        assert_eq!(whole.first(), Some(&[(0, 90), (90, 0)]));
        assert_eq!(whole.len(), 6);
        let with_hole = strokes(&[square, hole]);
        let middle: Vec<_> = with_hole.iter().filter(|[from, _]| from.0 + from.1 == 270).collect();
        assert_eq!(middle, [&[(0, 270), (100, 170)], &[(170, 100), (270, 0)]]);
        assert!(strokes(&[]).is_empty() && strokes(&[vec![(5, 5)]]).is_empty());
    }
}
