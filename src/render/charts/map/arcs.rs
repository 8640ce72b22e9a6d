//! Rings made simpler so that borders stay shared: a border between two areas is one line, simplified once, and so is never a
//! gap or an overlap.
//!
//! A corner where the ways of rings part keeps its place. Between such corners all rings have the same points, and whichever
//! way round a ring goes through them, they are simplified in one direction.

use crate::render::charts::Tenths;
use crate::render::charts::frame::Point;
use crate::render::charts::simplify::simplify;
use std::collections::{BTreeMap, BTreeSet};

/// Every ring simplified, in the same order; one that is too small to be seen has no points left.
pub(super) fn simplified(rings: &[Vec<Point>], tolerance: Tenths) -> Vec<Vec<Point>> {
    let rings: Vec<Vec<Point>> = rings.iter().map(|ring| without_repeats(ring)).collect();
    let corners = corners(&rings);
    rings
        .iter()
        .map(|ring| simpler(ring, &corners, tolerance))
        .map(|ring| if is_seen(&ring) { ring } else { Vec::new() })
        .collect()
}

/// Points that fall together are one.
fn without_repeats(ring: &[Point]) -> Vec<Point> {
    let mut points = ring.to_vec();
    points.dedup();
    while points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    points
}

/// The points at which rings part: those with other neighbours in one ring than in another.
fn corners(rings: &[Vec<Point>]) -> BTreeSet<Point> {
    let mut neighbours: BTreeMap<Point, (Point, Point)> = BTreeMap::new();
    let mut corners = BTreeSet::new();
    for ring in rings {
        let before = ring.iter().cycle().skip(ring.len().saturating_sub(1));
        let after = ring.iter().cycle().skip(1);
        for ((point, before), after) in ring.iter().zip(before).zip(after) {
            let beside = (*before.min(after), *before.max(after));
            if *neighbours.entry(*point).or_insert(beside) != beside {
                corners.insert(*point);
            }
        }
    }
    corners
}

fn simpler(ring: &[Point], corners: &BTreeSet<Point>, tolerance: Tenths) -> Vec<Point> {
    let mut cuts: Vec<usize> = (0..ring.len()).filter(|at| corners.contains(&ring[*at])).collect();
    if cuts.len() < 2 {
        cuts = ends(ring, cuts.first().copied());
    }
    let Some(first) = cuts.first().copied() else { return Vec::new() };
    let nexts = cuts.iter().copied().skip(1).chain([first + ring.len()]);
    let mut points = Vec::new();
    for (from, to) in cuts.iter().copied().zip(nexts) {
        let arc: Vec<Point> = (from..=to).map(|at| ring[at % ring.len()]).collect();
        let mut arc = one_way(&arc, tolerance);
        arc.pop();
        points.extend(arc);
    }
    points
}

/// Two points of a ring at which it is cut if it has no corners: the first by its place, or the only corner, and the one
/// farthest from it.
fn ends(ring: &[Point], corner: Option<usize>) -> Vec<usize> {
    let Some(first) = corner.or_else(|| (0..ring.len()).min_by_key(|at| ring[*at])) else { return Vec::new() };
    let away = |at: &usize| {
        let (x, y) = (i64::from(ring[*at].0 - ring[first].0), i64::from(ring[*at].1 - ring[first].1));
        (x * x + y * y, ring[*at])
    };
    let farthest = (0..ring.len()).max_by_key(away).unwrap_or(first);
    BTreeSet::from([first, farthest]).into_iter().collect()
}

/// A piece of border, simplified in the same direction from whichever side it is seen.
fn one_way(arc: &[Point], tolerance: Tenths) -> Vec<Point> {
    let mut back: Vec<Point> = arc.iter().rev().copied().collect();
    if arc <= back.as_slice() {
        return simplify(arc, tolerance);
    }
    back = simplify(&back, tolerance);
    back.reverse();
    back
}

/// Whether there is anything inside.
fn is_seen(ring: &[Point]) -> bool {
    ring.len() >= 3 && area(ring) != 0
}

/// Twice the area within a ring; the sign says which way round it goes.
pub(super) fn area(ring: &[Point]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    let part = |(a, b): (&Point, &Point)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1);
    ring.iter().zip(next).map(part).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Two squares with a wavy border between them.
    fn neighbours(wave: &[i32]) -> [Vec<Point>; 2] {
        let parts = 1 + Tenths::try_from(wave.len()).unwrap_or(0);
        let border: Vec<Point> = wave.iter().zip(1..).map(|(aside, row)| (1000 + aside, row * 1000 / parts)).collect();
        let mut left = vec![(0, 0), (1000, 0)];
        left.extend(&border);
        left.extend([(1000, 1000), (0, 1000)]);
        let mut right = vec![(2000, 1000), (1000, 1000)];
        right.extend(border.iter().rev());
        right.extend([(1000, 0), (2000, 0)]);
        [left, right]
    }

    fn border(ring: &[Point]) -> BTreeSet<Point> {
        ring.iter().filter(|(x, _)| (500..1500).contains(x)).copied().collect()
    }

    #[test]
    fn what_is_too_small_to_be_seen_is_left_out() {
        let rings = [vec![(5, 5), (5, 5), (6, 5)], vec![(0, 0), (10, 0), (20, 0)], vec![(0, 0), (100, 0), (100, 100)]];
        let left: Vec<usize> = simplified(&rings, 1).iter().map(Vec::len).collect();
        assert_eq!(left, [0, 0, 3]);
        assert!(simplified(&[vec![]], 1)[0].is_empty());
    }

    #[test]
    fn an_island_keeps_its_two_ends() {
        let island: Vec<Point> = vec![(100, 0), (101, 50), (100, 100), (50, 101), (0, 100), (0, 0)];
        assert_eq!(simplified(&[island], 5), [vec![(100, 100), (0, 100), (0, 0), (100, 0)]]);
    }

    proptest! {
        #[test]
        fn a_border_stays_shared(wave in proptest::collection::vec(-300..300i32, 1..30), tolerance in 0..200i32) {
            let rings = simplified(&neighbours(&wave), tolerance);
            prop_assert_eq!(border(&rings[0]), border(&rings[1]));
        }

        #[test]
        fn any_rings_are_simplified(rings in proptest::collection::vec(proptest::collection::vec((0..30i32, 0..30i32), 0..12), 0..6), tolerance in 0..20i32) {
            let left = simplified(&rings, tolerance);
            prop_assert_eq!(left.len(), rings.len());
            for (ring, left) in rings.iter().zip(&left) {
                prop_assert!(left.len() <= ring.len() && left.iter().all(|point| ring.contains(point)));
            }
        }
    }
}
