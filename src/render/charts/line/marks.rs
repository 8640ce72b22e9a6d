//! Marks as they lie between the axes: in the order of their dates, with steps drawn out and bounds put right.

use super::value::{Course, Line, LineChart, Mark, Range, Slice};
use crate::render::charts::chart::PerCent;
use jiff::civil::Date;

/// A day and a rate in per cent, as the axes take them.
pub(super) type Position = (Date, f64);

/// What the axes must reach.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Extent {
    /// The first and the last day; `None` where no mark has a date.
    pub(super) days: Option<(Date, Date)>,
    /// All rates.
    pub(super) rates: Vec<PerCent>,
    /// Whether any mark shows data: a deadline or a target alone doesn't.
    pub(super) has_data: bool,
}

impl Extent {
    /// What the axes of `chart` must reach.
    pub(super) fn of(chart: &LineChart) -> Self {
        let mut extent = Self { days: None, rates: Vec::new(), has_data: false };
        for day in chart.days.into_iter().flat_map(|(from, to)| [from, to]) {
            extent.reach(day);
        }
        for mark in &chart.marks {
            extent.add(mark);
        }
        extent
    }

    fn add(&mut self, mark: &Mark) {
        match mark {
            Mark::Line(line) => line.points.iter().for_each(|(day, rate)| self.data(*day, [*rate])),
            Mark::Dots(dots) => dots.dots.iter().for_each(|dot| self.data(dot.date, [dot.value])),
            Mark::Ranges(ranges) => {
                ranges.bars.iter().for_each(|bar| self.data(bar.date, [bar.low].into_iter().chain(bar.high)));
            }
            Mark::Band(band) => band.slices.iter().for_each(|slice| self.data(slice.date, [slice.low, slice.high])),
            Mark::Deadline(deadline) => self.reach(deadline.date),
            Mark::Level(level) => self.rates.push(level.value),
            Mark::Revisions(all) => all.iter().for_each(|one| self.data(one.date, [one.before, one.stands])),
            Mark::Window(window) => [window.from, window.to].into_iter().for_each(|day| self.reach(day)),
        }
    }

    fn data(&mut self, day: Date, rates: impl IntoIterator<Item = PerCent>) {
        self.reach(day);
        self.rates.extend(rates);
        self.has_data = true;
    }

    fn reach(&mut self, day: Date) {
        self.days = Some(self.days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
    }
}

impl Line {
    /// Where it passes, in the order of the dates, with the corners of its steps.
    pub(super) fn positions(&self) -> Vec<Position> {
        let mut points: Vec<Position> = self.points.iter().map(|(day, rate)| (*day, rate.get())).collect();
        points.sort_by_key(|(day, _)| *day);
        if self.course == Course::Straight {
            return points;
        }
        let corners = points.windows(2).filter_map(|pair| pair.first().zip(pair.last()));
        let corners: Vec<Position> = corners.map(|(from, to)| (to.0, from.1)).collect();
        let mut corners = corners.into_iter();
        points
            .into_iter()
            .enumerate()
            .flat_map(|(place, point)| {
                let corner = if place > 0 { corners.next() } else { None };
                corner.into_iter().chain([point])
            })
            .collect()
    }

    /// Its end.
    pub(super) fn end(&self) -> Option<Position> {
        self.positions().last().copied()
    }
}

impl Range {
    /// Its lower and upper bound; `top` stands for a missing upper one.
    pub(super) fn bounds(&self, top: f64) -> (f64, f64) {
        let (low, high) = (self.low.get(), self.high.map_or(top, PerCent::get));
        (low.min(high), low.max(high))
    }
}

/// The outline of a band: along its upper edge and back along its lower one.
pub(super) fn outline(slices: &[Slice]) -> Vec<Position> {
    let mut slices = slices.to_vec();
    slices.sort_by_key(|slice| slice.date);
    let edge = |slice: &Slice, pick: fn(f64, f64) -> f64| (slice.date, pick(slice.low.get(), slice.high.get()));
    let upper = slices.iter().map(|slice| edge(slice, f64::max));
    let lower = slices.iter().rev().map(|slice| edge(slice, f64::min));
    upper.chain(lower).collect()
}

/// The middle of a band's end.
pub(super) fn end_of_band(slices: &[Slice]) -> Option<Position> {
    let last = slices.iter().max_by_key(|slice| slice.date)?;
    Some((last.date, f64::midpoint(last.low.get(), last.high.get())))
}

#[cfg(test)]
mod tests {
    use super::super::tests::chart;
    use super::super::value::{Deadline, Level};
    use super::*;
    use crate::render::charts::chart::Role;
    use crate::render::charts::testing::rate;
    use jiff::civil::date;

    fn line(course: Course) -> Line {
        let points =
            vec![(date(2023, 6, 13), rate(80.0)), (date(2023, 5, 29), rate(60.0)), (date(2023, 6, 20), rate(90.0))];
        Line { role: Role::Series, course, points, name: None }
    }

    #[test]
    fn a_line_goes_by_date() {
        let days: Vec<Date> = line(Course::Straight).positions().iter().map(|(day, _)| *day).collect();
        assert_eq!(days, [date(2023, 5, 29), date(2023, 6, 13), date(2023, 6, 20)]);
        assert_eq!(line(Course::Straight).end(), Some((date(2023, 6, 20), 90.0)));
    }

    #[test]
    fn a_step_stays_level_until_the_next_date() {
        let rates: Vec<f64> = line(Course::Step).positions().iter().map(|(_, rate)| *rate).collect();
        assert_eq!(rates, [60.0, 60.0, 80.0, 80.0, 90.0]);
        assert_eq!(line(Course::Step).positions()[1].0, date(2023, 6, 13));
    }

    #[test]
    fn a_deadline_and_a_target_reach_but_are_no_data() {
        let mut chart = chart();
        chart.days = Some((date(2023, 7, 1), date(2023, 6, 1)));
        chart.marks = vec![
            Mark::Deadline(Deadline { role: Role::Deadline, date: date(2023, 7, 31), label: String::new() }),
            Mark::Level(Level { role: Role::Target, value: rate(95.0), name: None }),
        ];
        let extent =
            Extent { days: Some((date(2023, 6, 1), date(2023, 7, 31))), rates: vec![rate(95.0)], has_data: false };
        assert_eq!(Extent::of(&chart), extent);
        chart.marks.push(Mark::Line(line(Course::Step)));
        assert!(Extent::of(&chart).has_data);
    }

    #[test]
    fn bounds_and_bands_are_put_right() {
        let bar = Range { date: date(2023, 5, 29), low: rate(90.0), high: Some(rate(85.0)) };
        assert_eq!(bar.bounds(125.0), (85.0, 90.0));
        assert_eq!(Range { high: None, ..bar }.bounds(125.0), (90.0, 125.0));
        let slice = |day, low, high| Slice { date: date(2023, 6, day), low: rate(low), high: rate(high) };
        let slices = [slice(2, 95.0, 85.0), slice(1, 80.0, 82.0)];
        let rates: Vec<f64> = outline(&slices).iter().map(|(_, rate)| *rate).collect();
        assert_eq!(rates, [82.0, 95.0, 85.0, 80.0]);
        assert_eq!(end_of_band(&slices), Some((date(2023, 6, 2), 90.0)));
    }
}
