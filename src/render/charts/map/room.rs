//! Where in an area a text has room: the widest stretch that lies inside on every line that the text would touch.

use crate::render::charts::Tenths;
use crate::render::charts::frame::{Frame, Point};

/// From one line that is looked at to the next.
const STEP: Tenths = 35;
/// Places from top to bottom that are tried.
const TRIED: Tenths = 24;

/// The middle of a place for something of this width and height within the area: the roomiest that was found.
pub(super) fn room(rings: &[Vec<Point>], (width, height): (Tenths, Tenths)) -> Option<Point> {
    let (top, bottom) = reach(rings)?;
    let free = bottom - top - height;
    if free < 0 {
        return None;
    }
    let tries = (0..=TRIED).map(|n| top + height / 2 + free * n / TRIED);
    let found = tries.filter_map(|middle| {
        let (left, right) = widest(rings, middle - height / 2, middle + height / 2)?;
        (right - left >= width).then_some((right - left, ((left + right) / 2, middle)))
    });
    // Of several equally roomy ones the one nearest to the middle of the area.
    let centre = (top + bottom) / 2;
    found.max_by_key(|(room, (x, y))| (*room, -(y - centre).abs(), *x)).map(|(_, middle)| middle)
}

/// The room itself.
pub(super) fn frame((x, y): Point, (width, height): (Tenths, Tenths)) -> Frame {
    let (left, top) = (x - width / 2, y - height / 2);
    Frame { left, top, right: left + width, bottom: top + height }
}

fn reach(rings: &[Vec<Point>]) -> Option<(Tenths, Tenths)> {
    let rows = || rings.iter().flatten().map(|(_, y)| *y);
    Some((rows().min()?, rows().max()?))
}

/// The widest stretch that lies inside on every line from `top` to `bottom`.
fn widest(rings: &[Vec<Point>], top: Tenths, bottom: Tenths) -> Option<(Tenths, Tenths)> {
    let steps = ((bottom - top) / STEP).max(1);
    let lines = (0..=steps).map(|n| top + (bottom - top) * n / steps);
    let inside = lines.map(|line| stretches(rings, line)).reduce(|a, b| common(&a, &b))?;
    inside.into_iter().max_by_key(|(left, right)| (right - left, -left))
}

/// The stretches of a line that lie inside, from left to right.
fn stretches(rings: &[Vec<Point>], line: Tenths) -> Vec<(Tenths, Tenths)> {
    let crossing = |(a, b): (&Point, &Point)| {
        ((a.1 < line) != (b.1 < line)).then(|| {
            let right = i64::from(b.0 - a.0) * i64::from(line - a.1) / i64::from(b.1 - a.1);
            a.0 + Tenths::try_from(right).unwrap_or(0)
        })
    };
    let sides = rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
    let mut crossed: Vec<Tenths> = sides.filter_map(crossing).collect();
    crossed.sort_unstable();
    crossed.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

fn common(a: &[(Tenths, Tenths)], b: &[(Tenths, Tenths)]) -> Vec<(Tenths, Tenths)> {
    let both = a.iter().flat_map(|a| b.iter().map(move |b| (a.0.max(b.0), a.1.min(b.1))));
    both.filter(|(left, right)| left < right).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_where_the_area_is_wide() {
        // Narrow above, wide below.
        let bottle = vec![(400, 0), (600, 0), (600, 500), (1000, 500), (1000, 1000), (0, 1000), (0, 500), (400, 500)];
        let place = room(std::slice::from_ref(&bottle), (800, 170));
        assert!(place.is_some_and(|(x, y)| x == 500 && (585..=915).contains(&y)), "{place:?}");
        assert_eq!(room(std::slice::from_ref(&bottle), (1001, 170)), None);
        assert_eq!(room(std::slice::from_ref(&bottle), (100, 1001)), None);
        assert_eq!(room(&[], (1, 1)), None);
    }

    #[test]
    fn a_hole_is_no_room() {
        let outline = vec![(0, 0), (1000, 0), (1000, 600), (0, 600)];
        let hole = vec![(400, 100), (600, 100), (600, 500), (400, 500)];
        assert_eq!(room(&[outline.clone(), hole.clone()], (390, 170)).map(|(x, _)| x), Some(200));
        assert_eq!(room(&[outline, hole], (500, 300)), None);
    }
}
