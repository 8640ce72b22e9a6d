//! Patterns as strokes, for what must be told apart without colour: an SVG pattern would need an id of its own in every page and
//! form, and these few strokes say the same.

use super::Tenths;
use super::frame::{Frame, Point};

/// Which way the strokes of a pattern run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hatch {
    /// From lower left to upper right.
    Rising,
    /// From upper left to lower right.
    Falling,
    /// From left to right.
    Level,
}

impl Hatch {
    /// The strokes of the pattern within frames that stand side by side from left to right, `step` apart. A stroke goes on from
    /// one frame into the next; the strokes of two drawings of one pattern meet, wherever they are.
    pub(super) fn strokes(self, frames: &[Frame], step: Tenths) -> Vec<[Point; 2]> {
        let step = step.max(1);
        let along = |frame: &Frame| match self {
            Self::Rising => (frame.left + frame.top, frame.right + frame.bottom),
            Self::Falling => (frame.top - frame.right, frame.bottom - frame.left),
            Self::Level => (frame.top, frame.bottom),
        };
        let ends = frames.iter().map(along).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let Some((first, last)) = ends else { return Vec::new() };
        let nths = (first.div_euclid(step) + 1..).take_while(|nth| nth * step < last);
        nths.flat_map(|nth| joined(frames.iter().filter_map(move |frame| self.within(*frame, nth * step)))).collect()
    }

    /// The part of one stroke that lies in a frame, from left to right.
    fn within(self, frame: Frame, at: Tenths) -> Option<[Point; 2]> {
        let (left, right) = match self {
            Self::Rising => (frame.left.max(at - frame.bottom), frame.right.min(at - frame.top)),
            Self::Falling => (frame.left.max(frame.top - at), frame.right.min(frame.bottom - at)),
            Self::Level => (frame.left, frame.right),
        };
        let y = |x: Tenths| match self {
            Self::Rising => at - x,
            Self::Falling => at + x,
            Self::Level => at,
        };
        let is_in = self != Self::Level || frame.top < at && at < frame.bottom;
        (left < right && is_in).then(|| [(left, y(left)), (right, y(right))])
    }
}

/// Pieces of one stroke from left to right, with those made one that touch.
fn joined(pieces: impl Iterator<Item = [Point; 2]>) -> Vec<[Point; 2]> {
    let mut strokes: Vec<[Point; 2]> = Vec::new();
    for [from, to] in pieces {
        match strokes.last_mut() {
            Some(last) if last[1] == from => last[1] = to,
            _ => strokes.push([from, to]),
        }
    }
    strokes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn frame((left, top): Point, (width, height): Point) -> Frame {
        Frame { left, top, right: left + width, bottom: top + height }
    }

    #[test]
    fn a_stroke_goes_through_frames_that_touch_and_stops_between_others() {
        let frames = [frame((0, 0), (20, 10)), frame((20, 0), (20, 20)), frame((50, 0), (10, 10))];
        assert_eq!(Hatch::Level.strokes(&frames, 8), [[(0, 8), (40, 8)], [(50, 8), (60, 8)], [(20, 16), (40, 16)]]);
        assert_eq!(Hatch::Rising.strokes(&frames[..1], 15), [[(5, 10), (15, 0)]]);
        assert_eq!(Hatch::Falling.strokes(&frames[..1], 15), [[(15, 0), (20, 5)], [(0, 0), (10, 10)]]);
        assert_eq!(Hatch::Level.strokes(&[], 8), Vec::<[Point; 2]>::new());
    }

    proptest! {
        #[test]
        fn no_stroke_leaves_its_frames(
            corner in (0..900i32, 0..900i32), size in (1..700i32, 1..700i32), step in 1..90i32, which in 0..3usize,
        ) {
            let frame = frame(corner, size);
            let hatch = [Hatch::Rising, Hatch::Falling, Hatch::Level][which];
            for [from, to] in hatch.strokes(&[frame], step) {
                for (x, y) in [from, to] {
                    prop_assert!(frame.holds(Frame { left: x, top: y, right: x, bottom: y }), "{frame:?} {x} {y}");
                }
            }
        }
    }
}
