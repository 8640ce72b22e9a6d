//! Where things lie: rectangles in tenths of a pixel, and whether they are in each other's way.

use super::Tenths;

/// A point: right and down from the upper left corner of the drawing.
pub(super) type Point = (Tenths, Tenths);

/// A rectangle with its edges; `left <= right` and `top <= bottom`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) left: Tenths,
    pub(super) top: Tenths,
    pub(super) right: Tenths,
    pub(super) bottom: Tenths,
}

impl Frame {
    /// Whether the two share more than an edge.
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether all of `other` lies in this one.
    pub(super) fn holds(self, other: Self) -> bool {
        self.left <= other.left && self.top <= other.top && other.right <= self.right && other.bottom <= self.bottom
    }

    /// Whether the stretch from `a` to `b` touches the rectangle. Two convex shapes are apart if a line between them is, and
    /// only an edge of the rectangle or the stretch itself can be that line.
    pub(super) fn meets(self, a: Point, b: Point) -> bool {
        let beside = a.0.max(b.0) < self.left || a.0.min(b.0) > self.right;
        let above_or_below = a.1.max(b.1) < self.top || a.1.min(b.1) > self.bottom;
        if beside || above_or_below {
            return false;
        }
        let side = |x: Tenths, y: Tenths| {
            let (along, across) = (i64::from(b.0) - i64::from(a.0), i64::from(b.1) - i64::from(a.1));
            (along * (i64::from(y) - i64::from(a.1)) - across * (i64::from(x) - i64::from(a.0))).signum()
        };
        let corners = [
            side(self.left, self.top),
            side(self.right, self.top),
            side(self.left, self.bottom),
            side(self.right, self.bottom),
        ];
        !(corners.iter().all(|side| *side > 0) || corners.iter().all(|side| *side < 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { left: 10, top: 10, right: 30, bottom: 20 };

    #[test]
    fn neighbours_do_not_overlap() {
        assert!(!FRAME.overlaps(Frame { left: 30, right: 40, ..FRAME }));
        assert!(!FRAME.overlaps(Frame { top: 20, bottom: 30, ..FRAME }));
        assert!(FRAME.overlaps(Frame { left: 29, right: 40, ..FRAME }));
        assert!(FRAME.overlaps(Frame { left: 15, top: 12, right: 16, bottom: 13 }));
    }

    #[test]
    fn a_stretch_meets_what_it_passes_through() {
        for (a, b, meets) in [
            ((0, 0), (40, 30), true),
            ((0, 15), (40, 15), true),
            ((20, 0), (20, 40), true),
            ((15, 15), (16, 16), true),
            ((0, 0), (9, 9), false),
            // Past the corner at (10, 10), and through it.
            ((0, 18), (18, 0), false),
            ((0, 22), (22, 0), true),
            ((31, 0), (31, 40), false),
        ] {
            assert_eq!(FRAME.meets(a, b), meets, "{a:?} to {b:?}");
            assert_eq!(FRAME.meets(b, a), meets, "{b:?} to {a:?}");
        }
    }
}
