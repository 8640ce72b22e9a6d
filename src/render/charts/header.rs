//! What stands above the plot: the key, and the flags that name the deadlines.
//!
//! [`Key::new`] flows samples and their texts into rows. [`Flags::new`] hangs the label of each deadline beside its line and
//! stacks labels that would overlap; a line reaches up to its label wherever it can do so without crossing another label.

use super::Tenths;
use super::chart::{KeyEntry, Role};
use super::frame::{Frame, Point};
use super::ink::{Ink, Shape};
use super::label::{Block, Label, line_height};
use super::sizes::Sizes;
use super::svg::Anchor;

/// The width of a sample.
pub(super) const SAMPLE: Tenths = 240;
/// Between a sample and its text.
const SAMPLE_GAP: Tenths = 60;
/// Between one entry of the key and the next.
const ENTRY_GAP: Tenths = 180;
/// Between a flag and its pole, and between two flags.
const FLAG_GAP: Tenths = 50;
/// Right of its pole, which a text's left end is at; or left of it.
const BOTH: [Anchor; 2] = [Anchor::Start, Anchor::End];
/// A flag has at most so many lines.
const FLAG_LINES: usize = 4;

/// The key, placed from the upper left corner of the drawing.
#[derive(Debug, Default)]
pub(super) struct Key {
    /// The samples: the entry and the middle of its left end.
    pub(super) samples: Vec<(KeyEntry, Point)>,
    /// The texts.
    pub(super) labels: Vec<Label>,
    /// How far down it reaches.
    pub(super) height: Tenths,
}

impl Key {
    /// Lays out `entries` in rows.
    pub(super) fn new(entries: Vec<KeyEntry>, sizes: &Sizes) -> Self {
        let mut key = Self::default();
        let mut corner = (0, 0);
        for entry in entries {
            let room = sizes.width - SAMPLE - SAMPLE_GAP;
            let text = Block::new(sizes.text).add(&entry.text, Ink::plain(Shape::Key), room, 3);
            let (width, height) = text.size();
            let right = corner.0 + SAMPLE + SAMPLE_GAP + width;
            if right > sizes.width {
                corner = (0, key.height);
            }
            key.labels.extend(text.labels(Anchor::Start, (corner.0 + SAMPLE + SAMPLE_GAP, corner.1)));
            key.samples.push((entry, (corner.0, corner.1 + line_height(sizes.text) / 2)));
            key.height = key.height.max(corner.1 + height);
            corner.0 += SAMPLE + SAMPLE_GAP + width + ENTRY_GAP;
        }
        key
    }
}

/// A line at a day, from the foot of the plot up to its flag.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pole {
    /// How far right.
    pub(super) x: Tenths,
    /// How far up.
    pub(super) top: Tenths,
    /// What it stands for.
    pub(super) role: Role,
}

/// A text to be hung at a place from left to right.
type Flag<'a> = (Tenths, &'a str, Role);

/// The labels of the deadlines, above a line at height 0.
#[derive(Debug, Default)]
pub(super) struct Flags {
    /// The texts.
    pub(super) labels: Vec<Label>,
    /// The lines; they reach up to 0 or less.
    pub(super) poles: Vec<Pole>,
    /// How many poles end below their flag because another one is in the way.
    cut: usize,
    frames: Vec<Frame>,
}

impl Flags {
    /// Hangs one flag at each of `deadlines`, given as a place from left to right and a text. Flags that all hang to the right
    /// never cross when the right ones are lower, and the other way round; of these two and of two mixed ways, the best is
    /// taken: that which cuts the fewest poles, then the lowest.
    pub(super) fn new(mut deadlines: Vec<Flag<'_>>, sizes: &Sizes) -> Self {
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
    pub(super) fn height(&self) -> Tenths {
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
    use super::super::chart::Sample;
    use super::super::sizes::Form;
    use super::*;

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

    #[test]
    fn the_key_flows_into_rows_within_the_drawing() {
        let entry = |text: &str| KeyEntry { role: Role::Series, sample: Sample::Line, text: text.to_owned() };
        let entries = ["Toàn tỉnh", "Bình quân cả nước", "Tốc độ cần có để kịp hạn 30/6"].map(entry);
        let (wide, narrow) =
            (Key::new(entries.to_vec(), Form::Wide.sizes()), Key::new(entries.to_vec(), Form::Narrow.sizes()));
        assert_eq!((wide.height, narrow.height), (169, 338));
        assert!(narrow.labels.iter().all(|label| label.frame().right <= Form::Narrow.sizes().width));
        assert_eq!(Key::new(vec![], Form::Wide.sizes()).height, 0);
    }
}
