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

/// The labels of the deadlines, above a line at height 0.
#[derive(Debug, Default)]
pub(super) struct Flags {
    /// The texts.
    pub(super) labels: Vec<Label>,
    /// The lines: how far right, and how far up they reach (0 or less).
    pub(super) poles: Vec<Point>,
    /// How many poles end below their flag because another one is in the way.
    cut: usize,
    frames: Vec<Frame>,
}

impl Flags {
    /// Hangs one flag at each of `deadlines`, given as a place from left to right and a text. Flags that all hang to the right
    /// never cross when the right ones are lower, and the other way round; of these two and of two mixed ways, the best is
    /// taken: that which cuts the fewest poles, then the lowest.
    pub(super) fn new(mut deadlines: Vec<(Tenths, &str)>, sizes: &Sizes) -> Self {
        deadlines.sort_by_key(|(x, _)| *x);
        let ink = Ink::of(Shape::Name, Role::Deadline);
        let set = |text| Block::new(sizes.text).add(text, ink, sizes.flag, FLAG_LINES);
        let rising: Vec<(Tenths, Block)> = deadlines.into_iter().map(|(x, text)| (x, set(text))).collect();
        let falling: Vec<(Tenths, Block)> = rising.iter().rev().cloned().collect();
        let ways = [(&falling, &BOTH[..]), (&rising, &BOTH[..]), (&falling, &BOTH[..1]), (&rising, &BOTH[1..])];
        let hung = ways.into_iter().map(|(flags, sides)| Self::hang(flags, sides, sizes));
        hung.min_by_key(|flags| (flags.cut, flags.height())).unwrap_or_default()
    }

    /// Hangs the flags one after the other, each to one of `sides`.
    fn hang(flags: &[(Tenths, Block)], sides: &[Anchor], sizes: &Sizes) -> Self {
        let mut hung = Self::default();
        for (x, text) in flags {
            hung.add(*x, text, sides, sizes);
        }
        hung
    }

    /// How high they are.
    pub(super) fn height(&self) -> Tenths {
        -self.frames.iter().map(|frame| frame.top).min().unwrap_or(0)
    }

    fn add(&mut self, x: Tenths, text: &Block, sides: &[Anchor], sizes: &Sizes) {
        let sides = sides.iter().map(|side| (*side, if *side == Anchor::Start { x + FLAG_GAP } else { x - FLAG_GAP }));
        let spots = self
            .levels()
            .into_iter()
            .flat_map(|bottom| sides.clone().map(move |(anchor, x)| (anchor, (x, bottom - text.size().1))));
        let free = spots.map(|(anchor, at)| (anchor, at, text.frame(anchor, at))).find(|(_, _, frame)| {
            frame.left >= 0 && frame.right <= sizes.width && self.is_free(*frame) && self.is_clear(x, *frame)
        });
        let (anchor, at) = match free {
            Some((anchor, at, frame)) => {
                self.poles.push((x, frame.top));
                (anchor, at)
            }
            None => {
                self.poles.push((x, 0));
                self.cut += 1;
                self.above_all(x, text, sizes)
            }
        };
        self.frames.push(text.frame(anchor, at));
        self.labels.extend(text.labels(anchor, at));
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
        let crossed = self.poles.iter().any(|(x, top)| (frame.left..=frame.right).contains(x) && *top < frame.bottom);
        !crossed && !self.frames.iter().any(|other| other.overlaps(wider))
    }

    /// Whether a pole up to the frame passes all flags by.
    fn is_clear(&self, x: Tenths, frame: Frame) -> bool {
        !self.frames.iter().any(|other| (other.left..=other.right).contains(&x) && other.bottom > frame.top)
    }

    /// A place that is always free: above all others, no pole in it since poles end at their own flags.
    fn above_all(&self, x: Tenths, text: &Block, sizes: &Sizes) -> (Anchor, Point) {
        let (width, height) = text.size();
        let left = x.min(sizes.width - width).max(0);
        (Anchor::Start, (left, -self.height() - height))
    }
}
