//! Finds the place of a text beside its point: never on another text, rarely on a line or a point, and near its own.
//!
//! Start at [`Surroundings::place`]. What is in the way is given ([`super::obstacles`]); each text that has been placed is in the
//! way of the next.

use super::obstacles::Obstacle;
use crate::render::charts::Tenths;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::label::{Block, Label};
use crate::render::charts::svg::Anchor;

/// Between a point and the text beside it, and above or below it.
pub(super) const BESIDE: Tenths = 90;
const OVER: Tenths = 80;
/// Texts are tried this far apart,
const NUDGE: Tenths = 30;
/// and so far up and down; further away nobody would see what they belong to.
const REACH: Tenths = 270;

/// What is around the points of a plot.
#[derive(Debug)]
pub(in crate::render::charts) struct Surroundings {
    /// Where texts may be.
    pub(in crate::render::charts) room: Frame,
    /// Where texts are.
    pub(in crate::render::charts) taken: Vec<Frame>,
    /// What they should not cover.
    pub(in crate::render::charts) obstacles: Vec<Obstacle>,
    /// A place that costs more than this is none.
    pub(in crate::render::charts) dearest: Tenths,
}

impl Surroundings {
    /// The lines of `text`, for the point `at`, where they are least in the way; `None` where every place would cover another
    /// text, cover too much else, or be outside.
    pub(in crate::render::charts) fn place(&mut self, text: &Block, at: Point) -> Option<Vec<Label>> {
        let (width, height) = text.size();
        let near = Frame { left: at.0 - width - BESIDE, right: at.0 + width + BESIDE, ..self.room };
        let obstacles: Vec<&Obstacle> = self.obstacles.iter().filter(|obstacle| obstacle.cost(near) > 0).collect();
        let covered = |frame| -> Tenths { obstacles.iter().map(|obstacle| obstacle.cost(frame)).sum() };
        let best = self.best(text, beside(at, height).chain(around(at, height)), covered)?;
        Some(self.take(text, best))
    }

    /// The lines of `text` right of `at`, which is at the edge of the plot: as level with it as other texts allow.
    pub(in crate::render::charts) fn place_right(&mut self, text: &Block, at: Point) -> Option<Vec<Label>> {
        let best = self.best(text, beside(at, text.size().1), |_| 0)?;
        Some(self.take(text, best))
    }

    fn best(&self, text: &Block, spots: impl Iterator<Item = Spot>, covered: impl Fn(Frame) -> Tenths) -> Option<Spot> {
        let framed = spots.map(|spot| (spot, text.frame(spot.anchor, spot.at)));
        let is_free = |frame: Frame| self.room.holds(frame) && !self.taken.iter().any(|other| other.overlaps(frame));
        let free = framed.filter(|(_, frame)| is_free(*frame)).map(|(spot, frame)| (spot.cost + covered(frame), spot));
        free.filter(|(cost, _)| *cost <= self.dearest).min_by_key(|(cost, _)| *cost).map(|(_, spot)| spot)
    }

    fn take(&mut self, text: &Block, spot: Spot) -> Vec<Label> {
        let labels: Vec<Label> = text.labels(spot.anchor, spot.at).collect();
        self.taken.extend(labels.iter().map(Label::frame));
        labels
    }
}

/// A place to try: the anchor, where it is with the upper edge of the text, and how far-fetched it is.
#[derive(Debug, Clone, Copy)]
struct Spot {
    anchor: Anchor,
    at: Point,
    cost: Tenths,
}

/// Right of the point, level with it and further and further above and below.
fn beside(at: Point, height: Tenths) -> impl Iterator<Item = Spot> {
    (0..=REACH / NUDGE).flat_map(|n| [-n, n]).map(move |n| Spot {
        anchor: Anchor::Start,
        at: (at.0 + BESIDE, at.1 - height / 2 + n * NUDGE),
        cost: (n * NUDGE).abs(),
    })
}

/// Above, below and left of the point.
fn around(at: Point, height: Tenths) -> Vec<Spot> {
    let (above, below) = (at.1 - OVER - height, at.1 + OVER);
    let spot = |anchor, x, y, cost| Spot { anchor, at: (x, y), cost };
    vec![
        spot(Anchor::Middle, at.0, above, 60),
        spot(Anchor::Middle, at.0, below, 80),
        spot(Anchor::End, at.0 + OVER, above, 90),
        spot(Anchor::End, at.0 - OVER, above, 95),
        spot(Anchor::End, at.0 - BESIDE, at.1 - height / 2, 100),
        spot(Anchor::End, at.0 - BESIDE, at.1 - height, 110),
        spot(Anchor::Start, at.0 + BESIDE, at.1, 110),
        spot(Anchor::End, at.0 + OVER, below, 120),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::charts::chart::Role;
    use crate::render::charts::ink::{Ink, Shape};

    const ROOM: Frame = Frame { left: 0, top: 0, right: 3000, bottom: 2000 };

    fn surroundings() -> Surroundings {
        Surroundings { room: ROOM, taken: Vec::new(), obstacles: Vec::new(), dearest: 500 }
    }

    fn text() -> Block {
        Block::new(130).add("98,2%", Ink::of(Shape::Value, Role::Series), 1000, 1)
    }

    #[track_caller]
    fn lies(surroundings: &mut Surroundings, at: Point, anchor: Anchor, expected: Point) {
        let labels = surroundings.place(&text(), at).unwrap_or_default();
        assert_eq!(labels.iter().map(|label| (label.anchor, label.at)).collect::<Vec<_>>(), [(anchor, expected)]);
    }

    #[test]
    fn a_text_stands_right_of_its_point() {
        lies(&mut surroundings(), (1000, 1000), Anchor::Start, (1090, 1000));
    }

    #[test]
    fn at_the_right_border_it_stands_above() {
        lies(&mut surroundings(), (2700, 1000), Anchor::Middle, (2700, 835));
    }

    #[test]
    fn in_the_upper_right_corner_it_stands_below() {
        lies(&mut surroundings(), (2700, 10), Anchor::Middle, (2700, 174));
    }

    #[test]
    fn texts_at_one_point_never_overlap_and_are_given_up_far_away() {
        let mut surroundings = surroundings();
        let placed: Vec<Label> = (0..40).filter_map(|_| surroundings.place(&text(), (1000, 1000))).flatten().collect();
        assert!((5..20).contains(&placed.len()), "{}", placed.len());
        for (place, label) in placed.iter().enumerate() {
            assert!(placed[..place].iter().all(|other| !other.frame().overlaps(label.frame())));
            assert!((label.at.1 - 1000).abs() <= REACH + OVER);
        }
    }

    #[test]
    fn beside_the_plot_a_text_moves_down_or_up_and_nowhere_else() {
        let mut surroundings = surroundings();
        let places: Vec<Point> = (0..5)
            .filter_map(|_| surroundings.place_right(&text(), (2000, 1000)))
            .flat_map(|labels| labels.into_iter().map(|label| label.at))
            .collect();
        assert_eq!(places, [(2090, 1000), (2090, 820), (2090, 1180)]);
    }
}
