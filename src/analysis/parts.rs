//! The parts of a unit over time, on one scale: which goes its own way?
//!
//! Start at [`Report::parts`].

use super::most_common::most_common;
use super::report::Report;
use super::series::{Point, Series};
use super::standing::Level;
use crate::check::nouns::{BaseKindId, IndicatorId, UnitId};
use crate::domain::Decimal;
use crate::model::Edition;
use jiff::civil::Date;

/// More parts than these are too many to look at; the most pressing are shown.
pub const MOST: usize = 24;
/// A part is a line from so many figures on, and a drawing needs so many lines.
const POINTS: usize = 3;
const LINES: usize = 2;

/// The parts of a unit, each with its line.
#[derive(Debug, Clone)]
pub struct Parts<'c> {
    /// The kind of base that all are shares of: that of most parts.
    pub base_kind: BaseKindId,
    /// The parts to be shown, that with the highest latest rate first.
    pub lines: Vec<PartLine<'c>>,
    /// How many parts have figures of that kind.
    pub of: usize,
    /// The line of the unit itself, run by run; empty where it has none of that kind.
    pub whole: Vec<Vec<Point<'c>>>,
    /// The first and the last day of the lines shown.
    pub days: (Date, Date),
    /// The target that holds for the unit, if it is one, in per cent.
    pub target: Option<f64>,
}

/// A part with its line.
#[derive(Debug, Clone)]
pub struct PartLine<'c> {
    /// The part.
    pub unit: UnitId,
    /// Its figures, run by run; never empty, and no run is.
    pub runs: Vec<Vec<Point<'c>>>,
    /// Where it stands.
    pub level: Option<Level>,
}

impl<'c> Parts<'c> {
    /// The latest figure of the unit itself and how many of the parts shown lie above it; `None` where not all of them have an
    /// exact rate of the same day.
    #[must_use]
    pub fn above_whole(&self) -> Option<(&Point<'c>, usize)> {
        let whole = self.whole.last()?.last()?;
        let latest = || self.lines.iter().filter_map(PartLine::latest);
        let comparable = |point: &Point<'_>| point.day == whole.day && point.rate.is_exact();
        let above = latest().filter(|point| point.rate.middle() > whole.rate.middle()).count();
        (comparable(whole) && latest().all(comparable)).then_some((whole, above))
    }
}

impl<'c> PartLine<'c> {
    /// Its latest figure.
    #[must_use]
    pub fn latest(&self) -> Option<&Point<'c>> {
        self.runs.last()?.last()
    }

    fn rate(&self) -> f64 {
        self.latest().map_or(0.0, |point| point.rate.middle())
    }
}

impl<'c, E: Edition> Report<'_, 'c, E> {
    /// The points that one line joins, run by run: it is broken where the base or the definition changed, where a report is
    /// declared missing, and where more time lies between two reports than the programme's rhythm allows.
    #[must_use]
    pub fn runs<'p>(&self, indicator: IndicatorId, points: &'p [Point<'c>]) -> Vec<&'p [Point<'c>]> {
        let programme = self.site.programme(indicator);
        let missing = self.missing_days(indicator);
        let joined = |from: &Point<'_>, to: &Point<'_>| {
            let next = missing.partition_point(|day| *day <= from.day);
            let lacks = missing.get(next).is_some_and(|day| *day < to.day);
            to.broken.is_none() && !lacks && !programme.is_gap(from.day, to.day)
        };
        points.chunk_by(joined).collect()
    }

    /// The units right below one that live on the day of knowledge and have a line of figures; `None` where they are too few.
    #[must_use]
    pub fn parts(&self, indicator: IndicatorId, unit: UnitId) -> Option<Parts<'c>> {
        let registry = &self.site.registry;
        let is_there = |part: &&UnitId| {
            let part = registry.unit(**part);
            part.is_place() && part.life.holds(self.site.vintage.known_on)
        };
        let below: Vec<UnitId> = registry.children(unit).iter().filter(is_there).copied().collect();
        let kind = |part: &UnitId| self.progress(indicator, *part)?.latest?.rate?.base_kind;
        let base_kind = most_common(below.iter().filter_map(kind))?;
        let mut lines: Vec<PartLine<'c>> =
            below.iter().filter_map(|part| self.part_line(indicator, *part, base_kind)).collect();
        let of = lines.len();
        if of < LINES {
            return None;
        }
        // Those that press most stay; among equals those with the lowest rate.
        lines.sort_by(|a, b| {
            let pressing = |line: &PartLine<'_>| (line.level.is_none(), line.level);
            pressing(a).cmp(&pressing(b)).then(a.rate().total_cmp(&b.rate()))
        });
        lines.truncate(MOST);
        lines.sort_by(|a, b| b.rate().total_cmp(&a.rate()).then(a.unit.cmp(&b.unit)));
        let all = || lines.iter().flat_map(|line| line.runs.iter().flatten()).map(|point| point.day);
        let days = (all().min()?, all().max()?);
        let mut whole = self.runs_of(indicator, unit, base_kind);
        for run in &mut whole {
            run.retain(|point| (days.0..=days.1).contains(&point.day));
        }
        whole.retain(|run| !run.is_empty());
        Some(Parts { base_kind, of, whole, days, target: self.target(indicator, unit, base_kind), lines })
    }

    fn part_line(&self, indicator: IndicatorId, unit: UnitId, base_kind: BaseKindId) -> Option<PartLine<'c>> {
        let runs = self.runs_of(indicator, unit, base_kind);
        let level = self.progress(indicator, unit).and_then(super::Progress::level);
        (runs.iter().map(Vec::len).sum::<usize>() >= POINTS).then_some(PartLine { unit, runs, level })
    }

    fn runs_of(&self, indicator: IndicatorId, unit: UnitId, base_kind: BaseKindId) -> Vec<Vec<Point<'c>>> {
        let series = Series::new(self.site, indicator, unit, Some(base_kind));
        self.runs(indicator, series.points()).into_iter().map(<[Point<'c>]>::to_vec).collect()
    }

    /// The target of the unit's deadlines, where it is one and the same.
    fn target(&self, indicator: IndicatorId, unit: UnitId, base_kind: BaseKindId) -> Option<f64> {
        let mut deadlines = self.site.deadlines_of(indicator, unit);
        deadlines.retain(|deadline| deadline.schedule.base_kind.is_none_or(|kind| kind == base_kind));
        let mut targets = deadlines.iter().map(|deadline| deadline.schedule.target.value.per_cent());
        let first = targets.next()?;
        targets.all(|target| Decimal::shortest(target) == Decimal::shortest(first)).then_some(first)
    }
}
