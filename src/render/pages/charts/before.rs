//! The part of a unit's chart from before its first day: the sums of the units that became it, as a line of its own, and the
//! day on which they did.

use super::cells;
use crate::analysis::CarriedPoint;
use crate::check::nouns::BaseKindId;
use crate::domain::{RateRange, Ratio};
use crate::load::raw::EventKind;
use crate::model::Edition;
use crate::render::charts::line::{self, Course, Line, Mark};
use crate::render::charts::{Cell, PerCent, Role};
use crate::render::pages::lineage::Carried;
use crate::render::words::Scribe;
use jiff::civil::Date;

/// What a chart shows from before a unit's first day.
pub(super) struct Before<'p, 'c> {
    /// The sums of the chart's kind of base that have a rate, by day.
    pub(super) points: Vec<(&'p CarriedPoint<'c>, RateRange)>,
    /// What they are, in a sentence.
    pub(super) note: Option<&'p str>,
    on: Option<(Date, EventKind)>,
}

impl<'p, 'c> Before<'p, 'c> {
    pub(super) fn new(past: Option<&'p Carried<'c>>, kind: BaseKindId) -> Self {
        let points = past.map(|past| past.points.as_slice()).unwrap_or_default();
        let rated = points.iter().filter(|point| point.base_kind == Some(kind));
        Self {
            points: rated.filter_map(|point| Some((point, point.rate()?))).collect(),
            note: past.map(|past| past.note.as_str()),
            on: past.map(|past| (past.on, past.kind)),
        }
    }

    /// The line through the middles of the sums.
    pub(super) fn line(&self) -> Option<Mark> {
        let middle = |rate: RateRange| rate.high.map_or(rate.low, |high| f64::midpoint(rate.low, high));
        let points = self.points.iter();
        let points: Vec<_> =
            points.filter_map(|(point, rate)| Some((point.day, PerCent::new(middle(*rate))?))).collect();
        let line = Line { role: Role::Previous, course: Course::Straight, points, name: None };
        (!line.points.is_empty()).then_some(Mark::Line(line))
    }

    /// The day on which the unit began, where there is something before it.
    pub(super) fn event<E: Edition>(&self, scribe: &Scribe<'_, '_, '_, E>) -> Option<Mark> {
        let (day, kind) = self.on.filter(|_| !self.points.is_empty())?;
        Some(event(scribe, day, kind))
    }

    /// Rows of the chart's table: the day with the units, the rate, the count, the base.
    pub(super) fn rows<E: Edition>(&self, scribe: &Scribe<'_, '_, '_, E>) -> impl Iterator<Item = Vec<Cell>> {
        self.points.iter().filter_map(|(point, rate)| {
            let base = point.base?;
            let exact = point.count.is_exact() && base.is_exact();
            let ratio = Ratio { count: point.count.low, base: base.low };
            let rated = if exact { scribe.shown(ratio.shown()) } else { scribe.rates(*rate) };
            let units: Vec<String> = point.units().map(|unit| scribe.unit_name(unit)).collect();
            let day = format!("{} ({})", scribe.language.date(point.day), scribe.language.list(&units));
            let count = |range| cells::count(Some((scribe.range(range), range)));
            Some(vec![Cell::day(day, point.day), cells::rate(rated, *rate), count(point.count), count(base)])
        })
    }
}

/// A line at the day of an event.
pub(super) fn event<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Date, kind: EventKind) -> Mark {
    let id = match kind {
        EventKind::Merged => "chart-event-merged",
        EventKind::Split => "chart-event-split",
        _ => "chart-event-changed",
    };
    let date = scribe.language.date_short(day);
    let label = scribe.text(id, &[("date", date.as_str().into())]);
    Mark::Deadline(line::Deadline { role: Role::Previous, date: day, label })
}
