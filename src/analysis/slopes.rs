//! Where the units of a ranking stood some reports ago and where they stand now: on two days that nearly all of them reported.
//!
//! Start at [`slopes`]. A unit is in it with an unbroken line between the two days, so that nothing is compared across a renewed
//! base.

use super::ranking::Ranking;
use super::report::Report;
use super::series::{Point, Series};
use super::standing::Level;
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::whole_days;
use crate::model::Edition;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// So many reporting periods lie between the two days, or up to half as many more where reports are missing.
pub const PERIODS: u32 = 4;
/// Fewer units than these are a table and no drawing.
const FEWEST: usize = 3;
/// Lines of more units than these cover each other, and would make their page heavy.
const MOST: usize = 100;
/// So many units stand out at most.
pub const STANDING_OUT: usize = 5;

/// Units on two days.
#[derive(Debug, Clone)]
pub struct Slopes<'c> {
    /// The first day.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// The units that have a figure of both, in the order of the ranking.
    pub units: Vec<Slope<'c>>,
    /// How many units of the ranking have not.
    pub missing: usize,
    /// The unit on top of all, where it has a figure of both days.
    pub whole: Option<Slope<'c>>,
}

/// One unit on two days.
#[derive(Debug, Clone, Copy)]
pub struct Slope<'c> {
    /// The unit.
    pub unit: UnitId,
    /// Its figure of the first day.
    pub from: Point<'c>,
    /// Of the last.
    pub to: Point<'c>,
    /// Whether it is among those to be seen: they rose most or least, or are behind.
    pub stands_out: bool,
}

impl Slope<'_> {
    /// How far it moved, in points; of inexact figures the middles.
    #[must_use]
    pub fn points(&self) -> f64 {
        self.to.rate.middle() - self.from.rate.middle()
    }
}

/// The units of a ranking on the last day that at least half of them reported and, some reports before, on the day that most of
/// those reported; `None` where fewer than half of them, or too few, have both, where there are too many, and in a programme that
/// ranks nobody, for who rose most is a ranking as well.
#[must_use]
pub fn slopes<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'c>,
) -> Option<Slopes<'c>> {
    if ranking.rows.len() > MOST || !report.site.programme(indicator).ranking {
        return None;
    }
    let line = |unit| {
        let series = Series::new(report.site, indicator, unit, Some(ranking.base_kind));
        (unit, series.stretch().to_vec())
    };
    let lines: Vec<(UnitId, Vec<Point<'c>>)> = ranking.rows.iter().map(|row| line(row.unit)).collect();
    let span = report.site.programme(indicator).report_days.saturating_mul(PERIODS);
    let days: Vec<Vec<Date>> = lines.iter().map(|(_, line)| line.iter().map(|point| point.day).collect()).collect();
    let (from, to) = two_days(&days, span)?;
    let on = |line: &[Point<'c>], day| line.iter().find(|point| point.day == day).copied();
    let slope = |(unit, line): &(UnitId, Vec<Point<'c>>)| {
        Some(Slope { unit: *unit, from: on(line, from)?, to: on(line, to)?, stands_out: false })
    };
    let mut units: Vec<Slope<'c>> = lines.iter().filter_map(slope).collect();
    let level = |unit| report.progress(indicator, unit).and_then(super::Progress::level);
    let moves: Vec<Move> = units
        .iter()
        .map(|slope| Move {
            points: slope.points(),
            rate: slope.to.rate.middle(),
            behind: level(slope.unit).is_some_and(|level| level <= Level::Behind),
        })
        .collect();
    let standing_out = standing_out(&moves);
    units.iter_mut().enumerate().for_each(|(place, slope)| slope.stands_out = standing_out.contains(&place));
    let ranked = |unit: &UnitId| ranking.rows.iter().any(|row| row.unit == *unit);
    let top = report.site.registry.top(report.site.vintage.known_on).filter(|top| !ranked(top));
    let whole = top.and_then(|top| slope(&line(top)));
    Some(Slopes { from, to, missing: ranking.rows.len() - units.len(), whole, units })
}

/// The two days that the lines, each given by its days, are compared on, about `span` days apart.
fn two_days(lines: &[Vec<Date>], span: u32) -> Option<(Date, Date)> {
    let mut reported: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
    for (line, days) in lines.iter().enumerate() {
        for day in days {
            reported.entry(*day).or_default().push(line);
        }
    }
    let enough = |count: usize| count >= FEWEST && count * 2 >= lines.len();
    let (to, last) = reported.iter().rev().find(|(_, units)| enough(units.len()))?;
    let away = |day: Date| u32::try_from(whole_days(day, *to)).unwrap_or(0);
    // Each day has its lines in their order.
    let both = |units: &[usize]| units.iter().filter(|unit| last.binary_search(unit).is_ok()).count();
    let before = reported.iter().filter(|(day, _)| (span..=span.saturating_add(span / 2)).contains(&away(**day)));
    let (from, units) = before.max_by_key(|(day, units)| (both(units), **day))?;
    enough(both(units)).then_some((*from, *to))
}

/// How a unit moved, and where it stands.
#[derive(Debug, Clone, Copy)]
struct Move {
    points: f64,
    rate: f64,
    behind: bool,
}

/// Which stand out: the two that rose most, the two that rose least or fell most, and of those behind the one with the lowest
/// rate; where there are hardly more, all.
fn standing_out(moves: &[Move]) -> BTreeSet<usize> {
    let mut order: Vec<usize> = (0..moves.len()).collect();
    if moves.len() <= STANDING_OUT {
        return order.into_iter().collect();
    }
    order.sort_by(|a, b| moves[*a].points.total_cmp(&moves[*b].points));
    let ends = order.iter().rev().take(2).chain(order.iter().take(2)).copied();
    let lowest = order.iter().copied().filter(|place| moves[*place].behind);
    let lowest = lowest.min_by(|a, b| moves[*a].rate.total_cmp(&moves[*b].rate));
    ends.chain(lowest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(days: &[i8]) -> Vec<Date> {
        days.iter().map(|day| date(2025, 3, *day)).collect()
    }

    #[test]
    fn the_days_are_those_that_most_reported() {
        let full = days(&[1, 8, 15, 22, 29]);
        let late = days(&[1, 8, 15, 22, 30]);
        let three = vec![full.clone(), full.clone(), full.clone()];
        assert_eq!(two_days(&three, 28), Some((date(2025, 3, 1), date(2025, 3, 29))));
        // One that reported a day later doesn't move the day of the others.
        let four = [three.clone(), vec![late]].concat();
        assert_eq!(two_days(&four, 28), Some((date(2025, 3, 1), date(2025, 3, 29))));
        // Where the report of that day is missing, one a little earlier stands for it.
        let gap = vec![days(&[1, 15, 29]); 3];
        assert_eq!(two_days(&gap, 21), Some((date(2025, 3, 1), date(2025, 3, 29))));
        assert_eq!(two_days(&gap, 7), None);
        // A rhythm may be as slow as a number can say.
        assert_eq!(two_days(&gap, u32::MAX), None);
    }

    #[test]
    fn too_few_units_with_both_days_have_no_slope() {
        let full = days(&[1, 29]);
        assert_eq!(two_days(&[full.clone(), full.clone()], 28), None);
        let none = vec![full.clone(), full.clone(), full, days(&[29]), days(&[29]), days(&[29]), days(&[29])];
        assert_eq!(two_days(&none, 28), None);
        assert_eq!(two_days(&[], 28), None);
    }

    #[test]
    fn those_stand_out_that_moved_most_and_least_and_the_lowest_behind() {
        let of = |points, rate, behind| Move { points, rate, behind };
        let moves = [
            of(1.0, 50.0, false),
            of(9.0, 90.0, false),
            of(8.0, 70.0, false),
            of(-2.0, 60.0, false),
            of(0.0, 65.0, true),
            of(3.0, 20.0, true),
            of(3.5, 10.0, false),
        ];
        assert_eq!(standing_out(&moves).into_iter().collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        assert_eq!(standing_out(&moves[..4]).len(), 4);
    }
}
