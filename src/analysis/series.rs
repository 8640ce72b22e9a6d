//! A unit's figures as a line may join them: dated rates of one kind of base, one a day, with the places where the line breaks.
//!
//! Start at [`Series::new`]. Paces, forecasts and differences use [`Series::stretch`], which never crosses a break.

use super::latest::{JudgedRate, rate_of};
use crate::check::nouns::{BaseKindId, IndicatorId, Observation, UnitId};
use crate::domain::whole_days;
use crate::load::raw::Finality;
use crate::model::{Edition, Site};
use jiff::civil::Date;

/// Dated rates of one unit, indicator and kind of base, by day.
#[derive(Debug, Clone, Default)]
pub struct Series<'c> {
    points: Vec<Point<'c>>,
    superseded: Vec<Point<'c>>,
}

/// A revision that moved a rate by no more than so many points is not worth a mark of its own.
const UNSEEN: f64 = 0.5;

/// A figure of a series.
#[derive(Debug, Clone, Copy)]
pub struct Point<'c> {
    /// Its day.
    pub day: Date,
    /// Its rate.
    pub rate: JudgedRate,
    /// The figure itself.
    pub figure: &'c Observation,
    /// Why no line leads here from the point before.
    pub broken: Option<Break>,
}

/// Why figures before and after can't be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// The base was renewed.
    Rebased,
    /// The indicator is defined otherwise.
    Redefined,
    /// The unit gave up a part, or received one.
    Divided,
}

impl<'c> Series<'c> {
    /// The series of a unit. Projections, figures of a period and undated ones are in none; of several figures for one day the
    /// one published last counts.
    #[must_use]
    pub fn new<E: Edition>(
        site: &Site<'c, E>,
        indicator: IndicatorId,
        unit: UnitId,
        base_kind: Option<BaseKindId>,
    ) -> Self {
        let widths = site.programme(indicator).thresholds.widths;
        let mut series = Self::default();
        for figure in site.figures(indicator, unit) {
            let snapshot = site.snapshot(figure);
            let Some(day) = figure.as_of.day().filter(|_| snapshot.is_running_total()) else {
                continue;
            };
            let Some(rate) = rate_of(figure, widths).filter(|rate| rate.base_kind == base_kind) else { continue };
            let divided = series.points.last().is_some_and(|last| site.registry.is_broken_between(unit, last.day, day));
            let broken = broken(site, figure).or(divided.then_some(Break::Divided));
            series.push(Point { day, rate, figure, broken });
        }
        series
    }

    fn push(&mut self, point: Point<'c>) {
        match self.points.last_mut() {
            Some(last) if last.day == point.day => {
                self.superseded.push(*last);
                *last = Point { broken: last.broken.or(point.broken), ..point };
            }
            _ => self.points.push(point),
        }
    }

    /// Every point by day.
    #[must_use]
    pub fn points(&self) -> &[Point<'c>] {
        &self.points
    }

    /// What was said of a day before and is no longer, each with the point that stands, by day, where the revision moved
    /// the rate by more than half a point.
    pub fn revisions(&self) -> impl Iterator<Item = (&Point<'c>, &Point<'c>)> {
        let stands = |day| self.points.binary_search_by_key(&day, |point| point.day).ok().map(|at| &self.points[at]);
        let pairs = self.superseded.iter().filter_map(move |old| Some((old, stands(old.day)?)));
        pairs.filter(|(old, new)| (old.rate.middle() - new.rate.middle()).abs() > UNSEEN)
    }

    /// From when to when figures are provisional, runs of them by day, both ends inclusive. A run reaches halfway to the figures
    /// around it. Nothing where all are, which sets none apart.
    #[must_use]
    pub fn provisional<E: Edition>(&self, site: &Site<'c, E>) -> Vec<(Date, Date)> {
        let is_provisional = |point: &Point<'_>| site.snapshot(point.figure).status == Finality::Provisional;
        if self.points.iter().all(is_provisional) {
            return Vec::new();
        }
        let halfway = |one: Date, other: Date| {
            let days = i64::from(whole_days(one, other) / 2);
            one.saturating_add(jiff::Span::new().days(days))
        };
        let mut at = 0;
        let runs = self.points.chunk_by(|a, b| is_provisional(a) == is_provisional(b)).filter_map(|run| {
            let (begin, end) = (at, at + run.len());
            at = end;
            let (first, last) = (run.first().filter(|point| is_provisional(point))?, run.last()?);
            let before = begin.checked_sub(1).map(|before| halfway(self.points[before].day, first.day));
            let after = self.points.get(end).map(|next| halfway(last.day, next.day));
            Some((before.unwrap_or(first.day), after.unwrap_or(last.day)))
        });
        runs.collect()
    }

    /// The points since the last break: the only ones that say how things move now.
    #[must_use]
    pub fn stretch(&self) -> &[Point<'c>] {
        let start = self.points.iter().rposition(|point| point.broken.is_some()).unwrap_or(0);
        &self.points[start..]
    }

    /// Every unbroken run of points, oldest first.
    pub fn stretches(&self) -> impl Iterator<Item = &[Point<'c>]> {
        self.points.chunk_by(|_, next| next.broken.is_none())
    }
}

/// Day and middle of the range of each point, for arithmetic on rates.
#[must_use]
pub fn middles(points: &[Point<'_>]) -> Vec<(Date, f64)> {
    points.iter().map(|point| (point.day, point.rate.middle())).collect()
}

fn broken<E: Edition>(site: &Site<'_, E>, figure: &Observation) -> Option<Break> {
    let snapshot = site.snapshot(figure);
    if snapshot.definition_change.is_some() {
        return Some(Break::Redefined);
    }
    figure.rebase(snapshot).map(|_| Break::Rebased)
}
