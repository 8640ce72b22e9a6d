//! How many units stood where, period by period: reached, in time, behind, overdue, silent.
//!
//! Start at [`shares_below`] or [`shares_of_level`]. A period that is over is judged by [`past`] as of its last day, with the
//! figures of that time as they are known today; the last column is the day of knowledge, and holds what [`super::Standing`]
//! says.

mod past;

use super::report::Report;
use super::standing::Level;
use crate::check::nouns::{IndicatorId, LevelId, UnitId};
use crate::model::Edition;
use jiff::civil::Date;
use past::Past;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Fewer units than these are better counted than shown as shares.
pub const FEWEST_UNITS: usize = 5;
/// Fewer columns than these show no course.
pub const FEWEST_COLUMNS: usize = 4;

/// The few statuses that a reader can hold apart, from the best to the worst, and then those that say nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The target was reached.
    Reached,
    /// Ahead of the pace line or within its tolerance.
    InTime,
    /// Behind the pace line, or standing still.
    Behind,
    /// The deadline passed and the target was not reached.
    Overdue,
    /// No report for some reporting periods, or none at all.
    Silent,
    /// There is nothing to judge it by.
    Unjudged,
}

impl Group {
    /// All of them, in this order.
    pub const ALL: [Self; 6] = [Self::Reached, Self::InTime, Self::Behind, Self::Overdue, Self::Silent, Self::Unjudged];

    /// The statuses that are in it, most pressing first.
    #[must_use]
    pub fn levels(self) -> &'static [Level] {
        match self {
            Self::Reached => &[Level::Reopened, Level::Complete],
            Self::InTime => &[Level::OnPace, Level::Ahead],
            Self::Behind => &[Level::Stalled, Level::BehindBeyond, Level::BehindUnknown, Level::Behind],
            Self::Overdue => &[Level::Overdue],
            Self::Silent => &[Level::Silent, Level::NoFigures],
            Self::Unjudged => &[Level::NotComparable, Level::NoPace, Level::NoDeadline],
        }
    }

    /// The group that a status belongs to.
    #[must_use]
    pub fn of(level: Level) -> Self {
        Self::ALL.into_iter().find(|group| group.levels().contains(&level)).unwrap_or(Self::Unjudged)
    }

    /// The one that presses most; what can't be judged against one deadline may be against another.
    fn most_pressing(groups: impl Iterator<Item = Self>) -> Self {
        groups.min_by_key(|group| group.pressing()).unwrap_or(Self::Unjudged)
    }

    fn pressing(self) -> u8 {
        match self {
            Self::Overdue => 0,
            Self::Behind => 1,
            Self::Silent => 2,
            Self::InTime => 3,
            Self::Reached => 4,
            Self::Unjudged => 5,
        }
    }
}

/// How many units stood where, by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    /// The level of the units.
    pub level: LevelId,
    /// By day, oldest first; the last is the day of knowledge.
    pub columns: Vec<Column>,
}

/// How many units stood where on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The day.
    pub day: Date,
    /// How many units there were in each group, in the order of [`Group::ALL`].
    pub counts: [usize; 6],
}

impl Column {
    /// How many units there were.
    #[must_use]
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }

    /// How many units there were in a group.
    #[must_use]
    pub fn count(&self, group: Group) -> usize {
        Group::ALL.iter().zip(self.counts).find(|(other, _)| **other == group).map_or(0, |(_, count)| count)
    }

    /// Whether at least half of the units could be judged and had reported at some time.
    fn is_told(&self) -> bool {
        let told = self.total() - self.count(Group::Unjudged) - self.count(Group::Silent);
        told > 0 && 2 * told >= self.total()
    }
}

/// The shares of the units right below one, of the level that most of them have. `None` where there are too few units or
/// periods, or where less than half of the units can be judged today.
#[must_use]
pub fn shares_below<E: Edition>(report: &Report<'_, '_, E>, indicator: IndicatorId, unit: UnitId) -> Option<Shares> {
    let registry = &report.site.registry;
    let mut levels: BTreeMap<LevelId, Vec<UnitId>> = BTreeMap::new();
    for child in registry.children(unit).iter().filter(|child| registry.unit(**child).is_place()) {
        levels.entry(registry.unit(*child).level).or_default().push(*child);
    }
    let (level, units) = levels.into_iter().max_by_key(|(level, units)| (units.len(), Reverse(*level)))?;
    shares(report, indicator, level, &units)
}

/// The shares of all units of a level, under the same conditions.
#[must_use]
pub fn shares_of_level<E: Edition>(
    report: &Report<'_, '_, E>,
    indicator: IndicatorId,
    level: LevelId,
) -> Option<Shares> {
    let of_level = report.site.registry.iter().filter(|(_, unit)| unit.level == level && unit.is_place());
    let units: Vec<UnitId> = of_level.map(|(id, _)| id).collect();
    shares(report, indicator, level, &units)
}

fn shares<E: Edition>(
    report: &Report<'_, '_, E>,
    indicator: IndicatorId,
    level: LevelId,
    units: &[UnitId],
) -> Option<Shares> {
    let today = today(report, indicator, units);
    let periods = report.periods(indicator);
    if today.total() < FEWEST_UNITS || periods.len() < FEWEST_COLUMNS || !today.is_told() {
        return None;
    }
    let days: Vec<Date> = periods.iter().map(|period| period.due).filter(|due| *due < today.day).collect();
    let counts = units.par_iter().map(|unit| Past::new(report.site, indicator, *unit).groups(&days));
    let counts = counts.fold(|| vec![[0; 6]; days.len()], counted).reduce(|| vec![[0; 6]; days.len()], added);
    let before = days.into_iter().zip(counts).map(|(day, counts)| Column { day, counts });
    // Before the first report everybody is silent.
    let begun =
        before.skip_while(|column| column.total() == column.count(Group::Silent) + column.count(Group::Unjudged));
    let columns: Vec<Column> = begun.chain([today]).collect();
    (columns.len() >= FEWEST_COLUMNS).then_some(Shares { level, columns })
}

/// Adds one unit's groups to the counts of each day.
fn counted(mut counts: Vec<[usize; 6]>, groups: Vec<Option<Group>>) -> Vec<[usize; 6]> {
    for (counts, group) in counts.iter_mut().zip(groups) {
        let place = Group::ALL.iter().position(|other| Some(*other) == group);
        place.into_iter().for_each(|place| counts[place] += 1);
    }
    counts
}

fn added(mut counts: Vec<[usize; 6]>, more: Vec<[usize; 6]>) -> Vec<[usize; 6]> {
    for (counts, more) in counts.iter_mut().flatten().zip(more.into_iter().flatten()) {
        *counts += more;
    }
    counts
}

/// The units of the day of knowledge, as every page tells where they stand.
fn today<E: Edition>(report: &Report<'_, '_, E>, indicator: IndicatorId, units: &[UnitId]) -> Column {
    let day = report.site.vintage.known_on;
    let living = units.iter().filter(|unit| report.site.registry.unit(**unit).life.holds(day));
    let group = |unit: &UnitId| {
        let Some(progress) = report.progress(indicator, *unit) else { return Group::Unjudged };
        Group::most_pressing(progress.standings.iter().map(|standing| Group::of(standing.level)))
    };
    let groups = living.map(group).fold(vec![[0; 6]], |counts, group| counted(counts, vec![Some(group)]));
    Column { day, counts: groups[0] }
}

#[cfg(test)]
mod tests;
