//! Figures that a unit has from before its first day: those of the units that went into it whole, added up day by day.
//!
//! Start at [`carried`]. A point is there only for a day on which every predecessor has a figure of the same kind of base: a
//! total of different days would show steps that nobody made, and one without a predecessor would be too low by an unknown
//! amount. Nothing is carried over a split, because nobody counted the parts while they were one, nor over an event whose
//! `history` is `broken`. Also here: units that others report for ([`reported_in`]).

use super::latest::{Latest, latest_until};
use crate::check::nouns::{BaseKindId, IndicatorId, Observation, UnitId};
use crate::domain::{CountRange, RateRange};
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What the units that went into one counted together on a day.
#[derive(Debug, Clone)]
pub struct CarriedPoint<'c> {
    /// The day.
    pub day: Date,
    /// What the base is.
    pub base_kind: Option<BaseKindId>,
    /// The sum of counts.
    pub count: CountRange,
    /// The sum of bases; `None` where the figures have none.
    pub base: Option<CountRange>,
    /// The figures that were added, a unit each.
    pub figures: Vec<&'c Observation>,
}

impl CarriedPoint<'_> {
    /// The rate of the sums, in per cent; `None` without a base or where nobody is eligible.
    #[must_use]
    pub fn rate(&self) -> Option<RateRange> {
        RateRange::ratio(self.count, self.base?)
    }

    /// The units whose figures were added.
    pub fn units(&self) -> impl Iterator<Item = UnitId> {
        self.figures.iter().map(|figure| figure.unit)
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        let base = match (self.base, other.base) {
            (Some(base), Some(more)) => Some(base.plus(more)),
            (None, None) => None,
            _ => return None,
        };
        let figures = [self.figures.as_slice(), &other.figures].concat();
        Some(Self { count: self.count.plus(other.count), base, figures, ..*self })
    }
}

/// Points by day and kind of base.
type Points<'c> = BTreeMap<(Date, Option<BaseKindId>), CarriedPoint<'c>>;

/// What counts for a unit from before its first day, by day: the sum of all units that became it, and of those that became
/// these. Projections, figures of a period, undated and withheld ones are in no sum; of several figures for one day the one
/// published last counts. Empty where the unit has no past, or one that can't be carried.
#[must_use]
pub fn carried<'c, E: Edition>(site: &Site<'c, E>, indicator: IndicatorId, unit: UnitId) -> Vec<CarriedPoint<'c>> {
    past(site, indicator, unit).into_values().collect()
}

fn past<'c, E: Edition>(site: &Site<'c, E>, indicator: IndicatorId, unit: UnitId) -> Points<'c> {
    let Some(past) = site.registry.past(unit).filter(|past| past.carries) else { return Points::new() };
    let before = |predecessor: &UnitId| {
        let mut points = self::past(site, indicator, *predecessor);
        points.extend(own(site, indicator, *predecessor));
        // What a unit counted before it gave up a part was of other people.
        let since = site.registry.breaks(*predecessor).max();
        points.retain(|(day, _), _| *day < past.on && since.is_none_or(|since| since <= *day));
        points
    };
    past.from.iter().map(before).reduce(|sums, more| together(&sums, &more)).unwrap_or_default()
}

/// The sums of two units, for the days that both have.
fn together<'c>(sums: &Points<'c>, more: &Points<'c>) -> Points<'c> {
    let both =
        |(key, point): (&(Date, Option<BaseKindId>), &CarriedPoint<'c>)| Some((*key, point.plus(more.get(key)?)?));
    sums.iter().filter_map(both).collect()
}

/// The unit's own counts.
fn own<'c, E: Edition>(site: &Site<'c, E>, indicator: IndicatorId, unit: UnitId) -> Points<'c> {
    let widths = site.programme(indicator).thresholds.widths;
    let point = |figure: &&'c Observation| {
        let snapshot = site.snapshot(figure);
        let day = figure.as_of.day().filter(|_| snapshot.is_running_total())?;
        let base = figure.base.map(|base| CountRange::of(base, widths));
        let count = CountRange::of(figure.count?, widths);
        let point = CarriedPoint { day, base_kind: figure.base_kind, count, base, figures: vec![*figure] };
        Some(((day, figure.base_kind), point))
    };
    // Later publications come later, and replace earlier ones.
    site.figures(indicator, unit).iter().filter_map(point).collect()
}

/// The group that reports for a unit: its latest figure is as new as the unit's own. Where the unit has reported by itself
/// since, or the group's figure is undated, there is none.
pub(super) fn reported_in<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: &BTreeMap<(IndicatorId, UnitId), Latest<'c>>,
) -> Option<UnitId> {
    let day_of = |unit: UnitId| latest.get(&(indicator, unit))?.figure.as_of.day();
    let newer = |group: &UnitId| {
        let day = day_of(*group);
        day.is_some() && site.registry.unit(*group).members.iter().all(|member| day_of(*member) <= day)
    };
    site.registry.groups_of(unit).filter(newer).max_by_key(|group| day_of(*group))
}

/// The groups below a unit that report for their units.
pub(super) fn reporting_groups<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: &BTreeMap<(IndicatorId, UnitId), Latest<'c>>,
) -> Vec<UnitId> {
    let reports = |group: &UnitId| {
        let members = &site.registry.unit(*group).members;
        members.iter().all(|member| reported_in(site, indicator, *member, latest) == Some(*group))
    };
    site.registry.groups_below(unit).filter(reports).collect()
}

/// The latest figure of a part, of the time in which the whole existed.
pub(super) fn latest_in_life<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    whole: UnitId,
    part: UnitId,
    latest: &BTreeMap<(IndicatorId, UnitId), Latest<'c>>,
) -> Option<Latest<'c>> {
    match site.registry.unit(whole).life.until.filter(|until| *until < site.vintage.known_on) {
        Some(until) => latest_until(site, indicator, part, until),
        None => latest.get(&(indicator, part)).copied(),
    }
}

#[cfg(test)]
mod tests;
