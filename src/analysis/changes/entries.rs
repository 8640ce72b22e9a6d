//! The entries of the log as plain values, and the ways to look them up: by day, by unit, in numbers.

use crate::check::nouns::{DocumentId, IndicatorId, LevelId, Observation, Schedule, Snapshot, UnitId};
use crate::domain::{AsOf, Quantity};
use crate::load::raw::Record;
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What kind of change it is, in the order in which a day's changes are told: what takes back something said before comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A figure was corrected, and a record says why.
    Correction,
    /// A unit that was complete no longer is.
    Reopening,
    /// A figure in doubt is kept back from this day on.
    Withheld,
    /// A figure that was kept back stands again.
    Released,
    /// The past was told again in bulk without a record.
    Restatement,
    /// A figure was told again with another value, or a count fell, without a stated reason.
    Revision,
    /// A base was renewed, and a record says why.
    Rebase,
    /// The indicator is defined otherwise, and a record says why.
    Redefinition,
    /// A deadline was moved.
    DeadlineMoved,
    /// Units were renamed, merged, split or abolished.
    UnitEvent,
    /// A unit finished.
    Completion,
    /// Figures of a moment that nothing was known of.
    NewFigures,
}

/// What became known on one day about one thing.
#[derive(Debug, Clone)]
pub struct Change<'c> {
    /// The first day on which it was known.
    pub day: Date,
    /// Its kind.
    pub kind: Kind,
    /// The indicator, where it is about one.
    pub indicator: Option<IndicatorId>,
    /// The file that told it, where it was one.
    pub snapshot: Option<&'c Snapshot>,
    /// The reason that was given for the whole file.
    pub record: Option<&'c Record>,
    /// What changed.
    pub detail: Detail<'c>,
}

/// What changed.
#[derive(Debug, Clone)]
pub enum Detail<'c> {
    /// Figures that were told for the first time.
    Told(Told<'c>),
    /// Figures one by one, in the order of the registry.
    Items(Vec<Item<'c>>),
    /// A deadline.
    Moved(Moved<'c>),
    /// An event: its position in the registry of the site.
    Event(usize),
}

/// A figure that changed something.
#[derive(Debug, Clone, Copy)]
pub struct Item<'c> {
    /// The figure.
    pub figure: &'c Observation,
    /// What it changed: an earlier version of it, the report before it where a cumulative count fell or a base was renewed, or
    /// the figure that had finished the unit.
    pub before: Option<&'c Observation>,
    /// The reason that was given for this figure alone.
    pub record: Option<&'c Record>,
}

/// Figures that one file told for the first time.
#[derive(Debug, Clone)]
pub struct Told<'c> {
    /// The oldest moment that they speak of.
    pub first: AsOf,
    /// The newest.
    pub last: AsOf,
    /// How many there are.
    pub reported: usize,
    /// How many, by level from the top.
    pub levels: BTreeMap<LevelId, ToldOf>,
    /// How many of them are older than what was known of their unit.
    pub late: usize,
    /// Figures besides that repeat what was known.
    pub repeated: usize,
    /// How many of them are kept back on the day of knowledge.
    pub withheld: usize,
    /// The figures themselves, where they are at most [`Told::FEW`] and none is kept back.
    pub few: Vec<&'c Observation>,
}

/// Figures of one level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ToldOf {
    /// How many.
    pub figures: usize,
    /// How many of them have an exact count and follow an exact one.
    pub compared: usize,
    /// By how much these counts rose together since the report before.
    pub effect: i64,
}

/// A deadline that was moved.
#[derive(Debug, Clone, Copy)]
pub struct Moved<'c> {
    /// Whose it is, and for what.
    pub schedule: &'c Schedule,
    /// The day that no longer holds.
    pub from: Date,
    /// The day that holds from now on.
    pub to: Date,
    /// The document that moved it.
    pub document: Option<DocumentId>,
}

/// How many changes there are, kind by kind: figures, units or deadlines, whichever changed.
pub type Tally = BTreeMap<Kind, usize>;

/// The log: every change, newest day first.
#[derive(Debug, Default)]
pub struct Changes<'c> {
    list: Vec<Change<'c>>,
    of_units: BTreeMap<UnitId, Vec<(usize, usize)>>,
    moves: Vec<usize>,
}

impl Told<'_> {
    /// So many figures are named one by one; more are only counted.
    pub const FEW: usize = 4;
}

impl Item<'_> {
    /// By how much the count changed, where both are exact.
    #[must_use]
    pub fn difference(&self) -> Option<i64> {
        exact(self.figure.count).zip(exact(self.before?.count)).map(|(after, before)| after - before)
    }
}

/// A count that is exact, as a number that can be taken from another.
pub(super) fn exact(count: Option<Quantity<u64>>) -> Option<i64> {
    count.and_then(Quantity::if_exact).and_then(|count| i64::try_from(count).ok())
}

impl Change<'_> {
    /// How many figures, units or deadlines it changed; a record of a whole file counts as one where it names no figure.
    #[must_use]
    pub fn size(&self) -> usize {
        match &self.detail {
            Detail::Told(told) => told.reported,
            Detail::Items(items) => items.len().max(1),
            Detail::Moved(_) | Detail::Event(_) => 1,
        }
    }

    /// The figures one by one, where it names them so.
    #[must_use]
    pub fn items(&self) -> &[Item<'_>] {
        match &self.detail {
            Detail::Items(items) => items,
            _ => &[],
        }
    }
}

impl<'c> Changes<'c> {
    pub(super) fn new(mut list: Vec<Change<'c>>) -> Self {
        list.sort_by_key(|change| (Reverse(change.day), change.kind, change.indicator));
        let mut of_units: BTreeMap<UnitId, Vec<(usize, usize)>> = BTreeMap::new();
        for (at, change) in list.iter().enumerate().filter(|(_, change)| change.kind != Kind::Completion) {
            for (item, changed) in change.items().iter().enumerate() {
                of_units.entry(changed.figure.unit).or_default().push((at, item));
            }
        }
        let moves =
            (0..).zip(&list).filter(|(_, change)| change.kind == Kind::DeadlineMoved).map(|(at, _)| at).collect();
        Self { list, of_units, moves }
    }

    /// Every change: newest day first, within a day by kind.
    #[must_use]
    pub fn all(&self) -> &[Change<'c>] {
        &self.list
    }

    /// The changes after one day up to and including another.
    #[must_use]
    pub fn between(&self, after: Date, until: Date) -> &[Change<'c>] {
        let from = self.list.partition_point(|change| change.day > until);
        let to = self.list.partition_point(|change| change.day > after);
        self.list.get(from..to).unwrap_or_default()
    }

    /// The years in which something changed, newest first.
    #[must_use]
    pub fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.list.iter().map(|change| change.day.year()).collect();
        years.dedup();
        years
    }

    /// Deadlines that were moved, newest first.
    pub fn moves(&self) -> impl Iterator<Item = (&Change<'c>, Moved<'c>)> {
        self.moves.iter().filter_map(|at| {
            let change = self.list.get(*at)?;
            let Detail::Moved(moved) = change.detail else { return None };
            Some((change, moved))
        })
    }

    /// What was changed of a unit's figures, newest first: everything but new figures and completions.
    pub fn of_unit(&self, unit: UnitId) -> impl Iterator<Item = (&Change<'c>, Item<'c>)> {
        let places = self.of_units.get(&unit).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|(at, item)| {
            let change = self.list.get(*at)?;
            let Detail::Items(items) = &change.detail else { return None };
            Some((change, *items.get(*item)?))
        })
    }
}

/// Counts changes by kind. A unit that finished in two indicators counts once.
#[must_use]
pub fn tally<'a, 'c: 'a>(changes: impl IntoIterator<Item = &'a Change<'c>>) -> Tally {
    let mut tally = Tally::new();
    let mut finished: BTreeSet<UnitId> = BTreeSet::new();
    for change in changes {
        let size = match change.kind {
            Kind::Completion => change.items().iter().filter(|item| finished.insert(item.figure.unit)).count(),
            _ => change.size(),
        };
        *tally.entry(change.kind).or_default() += size;
    }
    tally.retain(|_, size| *size > 0);
    tally
}
