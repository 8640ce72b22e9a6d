//! What happens to whom: every 48th commune has the same story, so that a site of 48 communes has each story once and a
//! nation has each many times; districts take turns in the same way.

use super::calendar::Calendar;
use super::registry::{Level, Registry, Unit};

/// What is special about a commune's figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Story {
    /// Nothing.
    Plain,
    /// Its count falls once by three: small enough to need no record.
    SmallFall,
    /// Forms were counted twice for some weeks; then the count falls and a record says why.
    DoubleCount,
    /// One week was told again two weeks later.
    Restated,
    /// Nobody there is eligible.
    Nobody,
    /// Its first counts are hidden because they are small.
    Masked,
    /// It sometimes reports a rounded rate instead of counts.
    Rounded,
    /// It is declared complete without those who are away.
    Excluded,
    /// It is declared complete, then has new cases, and serves them all.
    NewCases,
    /// It is silent for some weeks.
    Flooded,
    /// It has stopped reporting.
    Quiet,
    /// One of its figures is withheld.
    Withheld,
}

const STORIES: [(usize, Story); 11] = [
    (2, Story::SmallFall),
    (5, Story::DoubleCount),
    (12, Story::Restated),
    (14, Story::Nobody),
    (18, Story::Masked),
    (21, Story::Rounded),
    (25, Story::Excluded),
    (27, Story::NewCases),
    (30, Story::Flooded),
    (35, Story::Quiet),
    (38, Story::Withheld),
];
const CYCLE: usize = 48;

impl Story {
    /// The story of a unit. Communes that merge have none but their merger.
    pub(super) fn of(unit: &Unit, calendar: Calendar) -> Self {
        let merges = unit.from.is_some() || unit.until.is_some();
        if unit.level != Level::Commune || merges || !calendar.is_eventful() {
            return Self::Plain;
        }
        let slot = unit.ordinal % CYCLE;
        STORIES.iter().find(|(taken, _)| *taken == slot).map_or(Self::Plain, |(_, story)| *story)
    }
}

/// How a district goes about its work, and what is special about its reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Temper {
    /// Neither fast nor slow. The first of them sets itself an early deadline.
    Steady,
    /// Good, and declared basically complete on the way.
    Good,
    /// Slow; sometimes reports finished communes only.
    Slow,
    /// Fast; once reports a rounded rate.
    Fast,
    /// The slowest; silent for some weeks.
    Lagging,
    /// Every commune finishes early.
    First,
}

impl Temper {
    /// The temper of a district by its place among all districts.
    pub(super) fn of(ordinal: usize) -> Self {
        [Self::Steady, Self::Good, Self::Slow, Self::Fast, Self::Lagging, Self::First][ordinal % 6]
    }

    /// The temper of the district that a unit is or lies in; none above districts.
    pub(super) fn around(registry: &Registry, unit: usize) -> Option<Self> {
        let unit = &registry.units[unit];
        match unit.level {
            Level::District => Some(Self::of(unit.ordinal)),
            Level::Commune => Some(Self::of(registry.units[unit.parent?].ordinal)),
            Level::Nation | Level::Province => None,
        }
    }
}

/// Whether a unit sends no report in a week.
pub(super) fn is_silent(registry: &Registry, calendar: Calendar, unit: usize, week: usize) -> bool {
    let district =
        Temper::around(registry, unit) == Some(Temper::Lagging) && calendar.district_silence().contains(&week);
    let own = match Story::of(&registry.units[unit], calendar) {
        Story::Flooded => calendar.flood().contains(&week),
        Story::Quiet => calendar.quiet().contains(&week),
        _ => false,
    };
    district || own
}
