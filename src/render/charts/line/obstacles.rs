//! What a text in the plot should not cover: the lines, points and bars of a chart, as stretches between points.

use super::layout::Plan;
use super::marks::{self, Position};
use super::value::{LineChart, Mark};
use crate::render::charts::Tenths;
use crate::render::charts::frame::{Frame, Point};
use plotters::coord::CoordTranslate;

/// A stretch, and what covering it costs: as much as being so many tenths of a pixel further from one's own point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render::charts) struct Obstacle {
    from: Point,
    to: Point,
    cost: Tenths,
}

/// What covering a piece of a line costs, the line of a deadline, and a point.
const LINE: Tenths = 200;
const POLE: Tenths = 100;
const DOT: Tenths = 400;
/// Half the width of a point as an obstacle.
const DOT_REACH: Tenths = 30;

impl Obstacle {
    /// A piece of a line.
    pub(in crate::render::charts) fn line(from: Point, to: Point) -> Self {
        Self { from, to, cost: LINE }
    }

    /// A point.
    pub(in crate::render::charts) fn point((x, y): Point) -> Self {
        Self { from: (x - DOT_REACH, y), to: (x + DOT_REACH, y), cost: DOT }
    }

    /// All obstacles of `chart` where `plan` draws them.
    pub(super) fn all(chart: &LineChart, plan: &Plan) -> Vec<Self> {
        let poles =
            plan.poles.iter().map(|pole| Self { from: (pole.x, plan.plot.bottom), to: (pole.x, pole.top), cost: POLE });
        poles.chain(chart.marks.iter().flat_map(|mark| Self::of(mark, plan))).collect()
    }

    /// What covering the frame costs here.
    pub(super) fn cost(self, frame: Frame) -> Tenths {
        if frame.meets(self.from, self.to) { self.cost } else { 0 }
    }

    fn of(mark: &Mark, plan: &Plan) -> Vec<Self> {
        match mark {
            Mark::Line(line) => Self::along(&line.positions(), plan),
            Mark::Band(band) => Self::along(&marks::outline(&band.slices), plan),
            Mark::Dots(dots) => dots.dots.iter().map(|dot| Self::dot((dot.date, dot.value.get()), plan)).collect(),
            Mark::Ranges(ranges) => {
                let bounds = |bar: &super::value::Range| bar.bounds(plan.top_rate());
                let ends = ranges.bars.iter().map(|bar| [(bar.date, bounds(bar).0), (bar.date, bounds(bar).1)]);
                ends.flat_map(|ends| Self::along(&ends, plan)).collect()
            }
            Mark::Level(level) => {
                let y = plan.height_of(level.value.get());
                vec![Self::line((plan.plot.left, y), (plan.plot.right, y))]
            }
            Mark::Revisions(all) => {
                let along = |one: &super::value::Revision| {
                    Self::along(&[one.before, one.stands].map(|rate| (one.date, rate.get())), plan)
                };
                all.iter().flat_map(along).collect()
            }
            // The line of the one is a pole of the plan; the other is ground.
            Mark::Deadline(_) | Mark::Window(_) => Vec::new(),
        }
    }

    fn along(positions: &[Position], plan: &Plan) -> Vec<Self> {
        let points: Vec<Point> = positions.iter().map(|position| plan.plane.translate(position)).collect();
        points.windows(2).map(|pair| Self::line(pair[0], pair[1])).collect()
    }

    fn dot(position: Position, plan: &Plan) -> Self {
        Self::point(plan.plane.translate(&position))
    }
}
