//! The flags that name the deadlines above the plot.
//!
//! [`Flags::new`] hangs the label of each deadline beside its line and stacks labels that would overlap; a line reaches up to
//! its label wherever it can do so without crossing another label.

use crate::render::charts::Tenths;
use crate::render::charts::chart::Role;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Block, Label};
use crate::render::charts::sizes::Sizes;
use crate::render::charts::svg::Anchor;

/// Between a flag and its pole, and between two flags.
const FLAG_GAP: Tenths = 50;
/// Right of its pole, which a text's left end is at; or left of it.
const BOTH: [Anchor; 2] = [Anchor::Start, Anchor::End];
/// A flag has at most so many lines.
const FLAG_LINES: usize = 4;

/// A line at a day, from the foot of the plot up to its flag.
#[derive(Debug, Clone, Copy)]
pub(in crate::render::charts) struct Pole {
    /// How far right.
    pub(in crate::render::charts) x: Tenths,
    /// How far up.
    pub(in crate::render::charts) top: Tenths,
    /// What it stands for.
    pub(in crate::render::charts) role: Role,
}

/// A text to be hung at a place from left to right.
type Flag<'a> = (Tenths, &'a str, Role);

/// The labels of the deadlines, above a line at height 0.
#[derive(Debug, Default)]
pub(in crate::render::charts) struct Flags {
    /// The texts.
    pub(in crate::render::charts) labels: Vec<Label>,
    /// The lines; they reach up to 0 or less.
    pub(in crate::render::charts) poles: Vec<Pole>,
    /// How many poles end below their flag because another one is in the way.
    cut: usize,
    frames: Vec<Frame>,
}

impl Flags {
    /// Hangs one flag at each of `deadlines`, given as a place from left to right and a text. Flags that all hang to the right
    /// never cross when the right ones are lower, and the other way round; of these two and of two mixed ways, the best is
    /// taken: that which cuts the fewest poles, then the lowest.
    pub(in crate::render::charts) fn new(mut deadlines: Vec<Flag<'_>>, sizes: &Sizes) -> Self {
        deadlines.sort_by_key(|(x, ..)| *x);
        let set = |text, role| Block::new(sizes.text).add(text, Ink::of(Shape::Name, role), sizes.flag, FLAG_LINES);
        let rising: Vec<(Tenths, Block, Role)> =
            deadlines.into_iter().map(|(x, text, role)| (x, set(text, role), role)).collect();
        let falling: Vec<(Tenths, Block, Role)> = rising.iter().rev().cloned().collect();
        let ways = [(&falling, &BOTH[..]), (&rising, &BOTH[..]), (&falling, &BOTH[..1]), (&rising, &BOTH[1..])];
        let hung = ways.into_iter().map(|(flags, sides)| Self::hang(flags, sides, sizes.width));
        hung.min_by_key(|flags| (flags.cut, flags.height())).unwrap_or_default()
    }

    /// Hangs the flags one after the other, each to one of `sides`.
    fn hang(flags: &[(Tenths, Block, Role)], sides: &[Anchor], width: Tenths) -> Self {
        let mut hung = Self::default();
        for (x, text, role) in flags {
            hung.add((*x, *role), text, sides, width);
        }
        hung
    }

    /// How high they are.
    pub(in crate::render::charts) fn height(&self) -> Tenths {
        -self.frames.iter().map(|frame| frame.top).min().unwrap_or(0)
    }

    /// Hangs a flag as low as it can be within the width of the drawing.
    fn add(&mut self, (x, role): (Tenths, Role), text: &Block, sides: &[Anchor], width: Tenths) {
        let beside = |side| (side, if side == Anchor::Start { x + FLAG_GAP } else { x - FLAG_GAP });
        let height = text.size().1;
        let spots = self.levels().into_iter().flat_map(|level| {
            sides.iter().map(move |side| beside(*side)).map(move |(side, left)| (side, (left, level - height)))
        });
        let free = spots.map(|(side, at)| (side, at, text.frame(side, at))).find(|(_, _, frame)| {
            frame.left >= 0 && frame.right <= width && self.is_free(*frame) && self.is_clear(x, *frame)
        });
        let (side, at) = free.map_or_else(|| self.above_all(x, text, width), |(side, at, _)| (side, at));
        self.cut += usize::from(free.is_none());
        self.poles.push(Pole { x, top: free.map_or(0, |(_, _, frame)| frame.top), role });
        self.frames.push(text.frame(side, at));
        self.labels.extend(text.labels(side, at));
    }

    /// The heights at which a flag may stand: at the bottom and on top of each other one.
    fn levels(&self) -> Vec<Tenths> {
        let mut levels: Vec<Tenths> = self.frames.iter().map(|frame| frame.top).chain([0]).collect();
        levels.sort_unstable_by_key(|level| -level);
        levels.dedup();
        levels
    }

    /// Whether no flag and no pole is in the frame.
    fn is_free(&self, frame: Frame) -> bool {
        let wider = Frame { left: frame.left - FLAG_GAP, right: frame.right + FLAG_GAP, ..frame };
        let crossed =
            self.poles.iter().any(|pole| (frame.left..=frame.right).contains(&pole.x) && pole.top < frame.bottom);
        !crossed && !self.frames.iter().any(|other| other.overlaps(wider))
    }

    /// Whether a pole up to the frame passes all flags by.
    fn is_clear(&self, x: Tenths, frame: Frame) -> bool {
        !self.frames.iter().any(|other| (other.left..=other.right).contains(&x) && other.bottom > frame.top)
    }

    /// A place that is always free: above all others, no pole in it since poles end at their own flags.
    fn above_all(&self, x: Tenths, text: &Block, width: Tenths) -> (Anchor, Point) {
        let left = x.min(width - text.size().0).max(0);
        (Anchor::Start, (left, -self.height() - text.size().1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::charts::sizes::Form;

    fn flags(deadlines: &[(Tenths, &str)]) -> Flags {
        let deadlines = deadlines.iter().map(|(x, text)| (*x, *text, Role::Deadline));
        Flags::new(deadlines.collect(), Form::Wide.sizes())
    }

    #[track_caller]
    fn hang(deadlines: &[(Tenths, &str)], expected: &[(Tenths, Tenths)]) {
        let flags = flags(deadlines);
        let mut poles: Vec<Point> = flags.poles.iter().map(|pole| (pole.x, pole.top)).collect();
        poles.sort_unstable();
        assert_eq!(poles, expected);
        assert_eq!(flags.cut, 0);
    }

    #[test]
    fn flags_far_apart_hang_side_by_side() {
        hang(&[(1000, "Hạn 30/6"), (4000, "Hạn 31/7")], &[(1000, -169), (4000, -169)]);
    }

    #[test]
    fn flags_close_together_hang_in_steps() {
        // The right one is lower, so that the pole of the left one passes it by.
        hang(&[(300, "Hạn 30/6"), (600, "Hạn 31/7")], &[(300, -338), (600, -169)]);
    }

    #[test]
    fn at_the_right_border_the_steps_go_the_other_way() {
        hang(&[(6500, "Hạn của tỉnh"), (6900, "Hạn toàn quốc")], &[(6500, -169), (6900, -338)]);
    }

    #[test]
    fn two_deadlines_on_one_day_hang_on_both_sides() {
        let flags = flags(&[(3000, "Bộ"), (3000, "Tỉnh")]);
        let anchors: Vec<Anchor> = flags.labels.iter().map(|label| label.anchor).collect();
        assert_eq!((anchors, flags.height()), (vec![Anchor::Start, Anchor::End], 169));
    }

    #[test]
    fn no_deadline_takes_no_room_and_a_wordless_one_only_a_line() {
        assert_eq!(flags(&[]).height(), 0);
        assert_eq!((flags(&[(100, " ")]).height(), flags(&[(100, " ")]).poles.len()), (0, 1));
    }
}
