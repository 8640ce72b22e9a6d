//! The names at the right end: each as near to the middle of its part as the others leave it, with a stroke that leads there.

use super::value::{ShareChart, State};
use crate::render::charts::Tenths;
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::label::{Block, Label};
use crate::render::charts::sizes::Sizes;
use crate::render::charts::svg::Anchor;

/// Between two names.
const BETWEEN: Tenths = 20;

/// The name of a state with its last count.
#[derive(Debug, Clone)]
pub(super) struct Name {
    /// The state, by its place.
    pub(super) state: usize,
    text: Block,
    /// The upper edge of the text; [`place`] decides it.
    top: Tenths,
}

impl Name {
    /// The names of the states that something is in at the end, from the highest to the lowest.
    pub(super) fn all(chart: &ShareChart, room: Tenths, sizes: &Sizes) -> Vec<Self> {
        let last = chart.columns.iter().rev().find(|column| column.total() > 0);
        let there = |place: &usize| last.and_then(|last| last.counts.get(*place)).is_some_and(|count| *count > 0);
        let name = |(state, named): (usize, &State)| {
            let text = Block::new(sizes.text).add(&named.last, Ink::plain(Shape::Value), room, 1).add(
                &named.name,
                Ink::plain(Shape::Name),
                room,
                3,
            );
            Self { state, text, top: 0 }
        };
        let named = chart.states.iter().enumerate().filter(|(place, _)| there(place)).map(name);
        let mut names: Vec<Self> = named.collect();
        names.reverse();
        names
    }

    /// Its width and height.
    pub(super) fn size(&self) -> (Tenths, Tenths) {
        self.text.size()
    }

    /// Half way down the text.
    pub(super) fn middle(&self) -> Tenths {
        self.top + self.size().1 / 2
    }

    /// Its lines, from the left edge at `x`.
    pub(super) fn labels(&self, x: Tenths) -> impl Iterator<Item = Label> {
        self.text.labels(Anchor::Start, (x, self.top))
    }
}

/// The height that all of them need below each other.
pub(super) fn height(names: &[Name]) -> Tenths {
    names.iter().map(|name| name.size().1 + BETWEEN).sum::<Tenths>()
}

/// Puts each name beside its place, from `top` down to `bottom`, which must leave room for all. `middle` says where the middle
/// of a state's part is.
pub(super) fn place(names: &mut [Name], (top, bottom): (Tenths, Tenths), middle: impl Fn(usize) -> Tenths) {
    let mut above = top;
    for name in names.iter_mut() {
        name.top = (middle(name.state) - name.size().1 / 2).max(above);
        above = name.top + name.size().1 + BETWEEN;
    }
    let mut below = bottom;
    for name in names.iter_mut().rev() {
        name.top = name.top.min(below - name.size().1);
        below = name.top - BETWEEN;
    }
}
