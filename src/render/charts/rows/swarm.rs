//! Many points of one row, so that equal values don't hide each other: points that would overlap move to lanes above and below
//! the middle, always in the same way for the same values. Where even the lanes are full, the rest is counted.

use super::value::Strip;
use crate::render::charts::Tenths;
use crate::render::charts::metrics::{Weight, width};

/// How large points are, and how many lanes there are for them.
#[derive(Debug, Clone, Copy)]
struct Grain {
    radius: u32,
    /// From one lane to the next, and the least distance within one.
    pitch: Tenths,
    /// Besides the middle lane there are so many on either side.
    sides: Tenths,
}

const COARSE: Grain = Grain { radius: 34, pitch: 72, sides: 3 };
/// For a row of more points than this.
const MANY: usize = 80;
const FINE: Grain = Grain { radius: 22, pitch: 46, sides: 5 };

/// Where the points of a row are, with the middle lane at height 0.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Swarm {
    /// Each point, and whether it is exact.
    pub(super) dots: Vec<((Tenths, Tenths), bool)>,
    /// How many have no place of their own, and the middle of where they would be.
    pub(super) more: Vec<(Tenths, usize)>,
    /// Whether points are finer than usual.
    pub(super) is_fine: bool,
    /// How far the points reach up and down.
    pub(super) reach: Tenths,
}

impl Swarm {
    /// Places the points of `strip`; `x` says how far right a rate is, `text` how high a count is written.
    pub(super) fn new(strip: &Strip, x: impl Fn(f64) -> Tenths, text: Tenths) -> Self {
        let mut places: Vec<(Tenths, bool)> = strip.dots.iter().map(|(rate, exact)| (x(rate.get()), *exact)).collect();
        places.sort_unstable();
        let is_fine = places.len() > MANY;
        let grain = if is_fine { FINE } else { COARSE };
        let mut swarm = Self { is_fine, reach: grain.pitch / 2, ..Self::default() };
        let mut lanes: Vec<(Tenths, Option<Tenths>)> = lanes(grain.sides).map(|lane| (lane, None)).collect();
        let mut full = Vec::new();
        for (x, exact) in places {
            let free = lanes.iter_mut().find(|(_, last)| last.is_none_or(|last| last + grain.pitch <= x));
            match free {
                Some((lane, last)) => {
                    *last = Some(x);
                    swarm.dots.push(((x, *lane * grain.pitch), exact));
                    swarm.reach = swarm.reach.max((lane.abs() * 2 + 1) * grain.pitch / 2);
                }
                None => full.push(x),
            }
        }
        swarm.more = counted(&full, text);
        swarm
    }

    /// The radius of a point; the stylesheet gives its double to the classes of points among many.
    pub(super) fn radius(&self) -> u32 {
        if self.is_fine { FINE.radius } else { COARSE.radius }
    }
}

/// Between two counts.
const APART: Tenths = 30;

/// What is written for a number of points that have no place.
pub(super) fn count_text(count: usize) -> String {
    format!("+{count}")
}

/// The lanes in the order in which they are taken: the middle one, then one above and one below by turns.
fn lanes(sides: Tenths) -> impl Iterator<Item = Tenths> {
    std::iter::once(0).chain((1..=sides).flat_map(|side| [-side, side]))
}

/// Counts points that are given from left to right; neighbours whose counts would touch are counted together.
fn counted(full: &[Tenths], text: Tenths) -> Vec<(Tenths, usize)> {
    let half = |count: usize| width(&count_text(count), text, Weight::Regular) / 2 + APART;
    let mut groups: Vec<(Tenths, Tenths, usize)> = Vec::new();
    for x in full {
        groups.push((*x, *x, 1));
        // A count that has grown may touch the one before it.
        while let [.., (first, last, count), (next, end, more)] = groups[..] {
            let apart = i32::midpoint(next, end) - i32::midpoint(first, last);
            if apart > half(count) + half(more) {
                break;
            }
            groups.truncate(groups.len() - 2);
            groups.push((first, end, count + more));
        }
    }
    groups.into_iter().map(|(first, last, count)| (i32::midpoint(first, last), count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::charts::testing::rate;
    use proptest::prelude::*;

    /// The points of rates on a scale of ten tenths of a pixel a point of per cent.
    fn swarm(rates: &[f64]) -> Swarm {
        let strip = Strip { dots: rates.iter().map(|value| (rate(*value), true)).collect(), median: None };
        Swarm::new(&strip, across, 130)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a few thousand at most")]
    fn across(rate: f64) -> Tenths {
        (rate * 10.0).round() as Tenths
    }

    #[test]
    fn points_are_as_large_as_the_stylesheet_says() {
        let css = include_str!("../../../../themes/default/styles/50-charts.css");
        for (class, grain) in [("bead", COARSE), ("grain", FINE)] {
            let width = f64::from(2 * grain.radius) / 10.0;
            assert!(css.contains(&format!(".c-{class} {{\n  stroke-width: {width}px;")), "{class}");
        }
    }

    #[test]
    fn points_apart_stand_in_the_middle() {
        assert_eq!(swarm(&[90.0, 10.0]).dots, [((100, 0), true), ((900, 0), true)]);
        assert_eq!(swarm(&[]).dots, []);
    }

    #[test]
    fn equal_points_stand_above_and_below_each_other() {
        let heights: Vec<Tenths> = swarm(&[50.0; 4]).dots.iter().map(|((_, y), _)| *y).collect();
        assert_eq!(heights, [0, -72, 72, -144]);
    }

    #[test]
    fn what_has_no_place_is_counted() {
        let all_done = swarm(&[100.0; 30]);
        assert_eq!((all_done.dots.len(), all_done.more), (7, vec![(1000, 23)]));
        let twice = swarm(&[[10.0; 10], [90.0; 10]].concat());
        assert_eq!(twice.more, [(100, 3), (900, 3)]);
        assert_eq!(swarm(&[[50.0; 10], [50.5; 10]].concat()).more, [(502, 13)]);
    }

    proptest! {
        #[test]
        fn every_point_is_drawn_or_counted_and_none_hides_another(rates in proptest::collection::vec(0.0..140.0f64, 0..300)) {
            let swarm = swarm(&rates);
            let counted: usize = swarm.more.iter().map(|(_, count)| count).sum();
            prop_assert_eq!(swarm.dots.len() + counted, rates.len());
            let pitch = if rates.len() > MANY { FINE.pitch } else { COARSE.pitch };
            for (place, ((x, y), _)) in swarm.dots.iter().enumerate() {
                prop_assert!(y.abs() + pitch / 2 <= swarm.reach);
                prop_assert!(swarm.dots[..place].iter().all(|((other, height), _)| height != y || (other - x).abs() >= pitch));
            }
            prop_assert!(swarm.more.windows(2).all(|pair| pair[0].0 < pair[1].0));
            let turned: Vec<f64> = rates.iter().rev().copied().collect();
            prop_assert_eq!(&swarm, &self::swarm(&turned));
        }
    }
}
