//! Entries on their way into the log: figures are sorted into groups by day, kind and file as they are read, batch by batch.

use super::entries::{Change, Detail, Item, Kind, Told, ToldOf};
use crate::check::nouns::{IndicatorId, LevelId, Observation, Snapshot, SnapshotId};
use crate::domain::AsOf;
use crate::load::raw::Record;
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// From so many figures of one file on, the past was told again in bulk.
const BULK: usize = 5;

/// What a group of figures has in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Group {
    pub(super) day: Date,
    pub(super) kind: Kind,
    pub(super) indicator: IndicatorId,
    /// The file; none for what is a matter of the unit.
    pub(super) file: Option<SnapshotId>,
    /// Whether the reason is that of the whole file.
    pub(super) whole: bool,
}

/// Groups of figures.
#[derive(Debug, Default)]
pub(super) struct Draft<'c> {
    /// By file: few files told their figures on several days.
    told: Vec<Vec<(Date, Told<'c>)>>,
    items: BTreeMap<Group, Vec<Item<'c>>>,
}

impl<'c> Draft<'c> {
    /// Takes in the figures of another batch, which come after these.
    pub(super) fn add(&mut self, other: Self) {
        for (file, days) in other.told.into_iter().enumerate() {
            for (day, told) in days {
                let own = self.of_file(file);
                match own.iter_mut().find(|(known, _)| *known == day) {
                    Some((_, own)) => own.add(told),
                    None => own.push((day, told)),
                }
            }
        }
        for (group, items) in other.items {
            self.items.entry(group).or_default().extend(items);
        }
    }

    pub(super) fn item(&mut self, group: Group, item: Item<'c>) {
        self.items.entry(group).or_default().push(item);
    }

    /// Makes sure that there is a group, if only for its record.
    pub(super) fn group(&mut self, group: Group) {
        self.items.entry(group).or_default();
    }

    /// The figures that a file told on a day.
    pub(super) fn told(&mut self, figure: &'c Observation, day: Date) -> &mut Told<'c> {
        let nothing = || Told {
            first: figure.as_of,
            last: figure.as_of,
            levels: BTreeMap::new(),
            late: 0,
            reported: 0,
            repeated: 0,
            withheld: 0,
            few: Vec::new(),
        };
        let days = self.of_file(figure.snapshot.0 as usize);
        let at = days.iter().position(|(known, _)| *known == day).unwrap_or(days.len());
        if at == days.len() {
            days.push((day, nothing()));
        }
        &mut days[at].1
    }

    fn of_file(&mut self, file: usize) -> &mut Vec<(Date, Told<'c>)> {
        if self.told.len() <= file {
            self.told.resize_with(file + 1, Vec::new);
        }
        &mut self.told[file]
    }

    /// The groups as entries of the log.
    pub(super) fn changes<E: Edition>(self, site: &Site<'c, E>) -> Vec<Change<'c>> {
        let files = (0..).map(SnapshotId).zip(self.told);
        let told = files.flat_map(|(file, days)| days.into_iter().map(move |(day, told)| (file, day, told)));
        let told = told.map(|(file, day, told)| {
            let snapshot = site.snapshot_at(file);
            let indicator = snapshot.map(|snapshot| snapshot.indicator);
            Change { day, kind: Kind::NewFigures, indicator, snapshot, record: None, detail: Detail::Told(told) }
        });
        let items = self.items.into_iter().map(|(group, items)| {
            let snapshot = group.file.and_then(|file| site.snapshot_at(file));
            let record = snapshot.filter(|_| group.whole).and_then(|snapshot| record_of(snapshot, group.kind));
            let kind = if in_bulk(group.kind, &items) { Kind::Restatement } else { group.kind };
            let indicator = Some(group.indicator);
            Change { day: group.day, kind, indicator, snapshot, record, detail: Detail::Items(items) }
        });
        told.chain(items).collect()
    }
}

/// The record of a whole file that stands for a kind of change.
pub(super) fn record_of(snapshot: &Snapshot, kind: Kind) -> Option<&Record> {
    match kind {
        Kind::Correction => snapshot.correction.as_ref(),
        Kind::Rebase => snapshot.rebase.as_ref(),
        Kind::Redefinition => snapshot.definition_change.as_ref(),
        _ => None,
    }
}

fn in_bulk(kind: Kind, items: &[Item<'_>]) -> bool {
    let again = items.iter().filter(|item| item.before.is_some_and(|before| before.as_of == item.figure.as_of));
    kind == Kind::Revision && again.count() >= BULK
}

impl<'c> Told<'c> {
    /// A figure of a level, with the difference to the report before.
    pub(super) fn count(&mut self, figure: &'c Observation, level: LevelId, effect: Option<i64>) {
        if self.reported <= Self::FEW {
            self.few.push(figure);
        }
        self.tally(figure.as_of, level, effect);
    }

    /// A figure that is kept back: it was reported, and nothing of it is told.
    pub(super) fn count_withheld(&mut self, as_of: AsOf, level: LevelId) {
        self.withheld += 1;
        self.tally(as_of, level, None);
    }

    fn tally(&mut self, as_of: AsOf, level: LevelId, effect: Option<i64>) {
        self.first = self.first.min(as_of);
        self.last = self.last.max(as_of);
        let of_level = self.levels.entry(level).or_default();
        of_level.figures += 1;
        self.reported += 1;
        of_level.compared += usize::from(effect.is_some());
        of_level.effect = of_level.effect.saturating_add(effect.unwrap_or(0));
        self.forget();
    }

    fn add(&mut self, other: Self) {
        self.first = self.first.min(other.first);
        self.last = self.last.max(other.last);
        self.late += other.late;
        self.reported += other.reported;
        self.repeated += other.repeated;
        self.withheld += other.withheld;
        self.few.extend(other.few);
        for (level, more) in other.levels {
            let ToldOf { figures, compared, effect } = self.levels.entry(level).or_default();
            *figures += more.figures;
            *compared += more.compared;
            *effect = effect.saturating_add(more.effect);
        }
        self.forget();
    }

    /// Forgets the figures themselves where they are too many to be named, or not all may be.
    fn forget(&mut self) {
        if self.reported > Self::FEW || self.withheld > 0 {
            self.few = Vec::new();
        }
    }
}
