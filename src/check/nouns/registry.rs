//! The registry of units: who exists, when, under whom. A code alone names nobody; a code on a day does.

use crate::diag::Place;
use crate::domain::{Audience, Text, UnitCode};
use crate::load::raw::EventKind;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A unit's position in its registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(pub u32);

/// A level's position, counted from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LevelId(pub u8);

/// A level of the registry.
#[derive(Debug, Clone)]
pub struct Level {
    /// Its id in the files.
    pub id: crate::domain::LevelId,
    /// What one unit of it is called.
    pub name: Text,
    /// What several are called.
    pub plural: Text,
    /// The last day of the level, if it was abolished: none of its units lives longer.
    pub until: Option<Date>,
}

/// A type of unit.
#[derive(Debug, Clone)]
pub struct UnitType {
    /// Its id in the files.
    pub id: crate::domain::TypeId,
    /// What it is called.
    pub name: Text,
    /// The full name of a unit, with `{name}` where its own goes.
    pub full: Option<Text>,
}

/// From when and until when a unit exists, both days inclusive; `None` where nobody says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Life {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl Life {
    /// Whether the unit exists on a day.
    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether two lives have a day in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        let before =
            |until: Option<Date>, from: Option<Date>| until.zip(from).is_some_and(|(until, from)| until < from);
        !before(self.until, other.from) && !before(other.until, self.from)
    }
}

/// An administrative unit.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its code, which an earlier or later unit may share.
    pub code: UnitCode,
    /// Its code for the first holder, `code@year` for later ones: unique for ever.
    pub key: String,
    /// Its level.
    pub level: LevelId,
    /// Its type, where the registry names types: an index into [`Registry::types`].
    pub kind: Option<usize>,
    /// Its name without its type.
    pub name: Text,
    /// Other names it is looked for under.
    pub aliases: Vec<String>,
    /// The unit above it.
    pub parent: Option<UnitId>,
    /// When it exists.
    pub life: Life,
    /// Column and row on the tile grid.
    pub tile: Option<(u16, u16)>,
    /// Something a reader should know.
    pub note: Option<Text>,
    /// How many units stand right below it, where the registry lists only some of them.
    pub parts: Option<u32>,
    /// A row of reports, not a place: in totals, without rate or rank.
    pub pseudo: bool,
    /// The units that are reported as one under this code, `31+32`; none for a unit proper.
    pub members: Vec<UnitId>,
    /// Who may know of it.
    pub audience: Audience,
    /// Where the registry says so.
    pub place: Place,
}

impl Unit {
    /// Whether it is a place of the registry, and not a row that sources have for other reasons: only places are ranked and
    /// only places can be missing from a sum.
    #[must_use]
    pub fn is_place(&self) -> bool {
        !self.pseudo && self.members.is_empty()
    }
}

/// Something that happened to units.
#[derive(Debug, Clone)]
pub struct Event {
    /// The first day on which it is so.
    pub date: Date,
    /// What happened.
    pub kind: EventKind,
    /// The units before.
    pub from: Vec<UnitId>,
    /// The units after.
    pub to: Vec<UnitId>,
    /// What a unit that goes on under its code was until then.
    pub formerly: Option<Formerly>,
    /// Whether the figures from before count for the units after.
    pub carries: bool,
    /// The act that did it.
    pub document: Option<super::DocumentId>,
    /// Anything a reader should know.
    pub note: Option<Text>,
    /// Who may know of it.
    pub audience: Audience,
}

/// What a renamed or retyped unit was before.
#[derive(Debug, Clone)]
pub struct Formerly {
    /// Its name, where that was another.
    pub name: Option<Text>,
    /// Its type, where that was another: an index into [`Registry::types`].
    pub kind: Option<usize>,
}

/// What a code names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup {
    /// This unit.
    Found(UnitId),
    /// Units that hold the code, none of them on the day asked for.
    OtherTime(Vec<UnitId>),
    /// No unit ever.
    Unknown,
}

/// All units, in the order of the files.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    /// The levels from the top down.
    pub levels: Vec<Level>,
    /// The types that units name.
    pub types: Vec<UnitType>,
    /// What happened to units, by date; [`Registry::set_events`] puts them here.
    pub events: Vec<Event>,
    /// The positions of the events of a unit, for those that have any.
    pub(super) concerned: BTreeMap<UnitId, Vec<usize>>,
    /// Where the registry comes from.
    pub sources: Vec<super::Source>,
    pub(super) units: Vec<Unit>,
    pub(super) children: Vec<Vec<UnitId>>,
    /// By code, earliest holder first.
    pub(super) holders: BTreeMap<UnitCode, Vec<UnitId>>,
    pub(super) keys: BTreeMap<String, UnitId>,
    /// Groups of units that are reported as one.
    pub(super) groups: Vec<UnitId>,
    by_name: super::by_name::ByName,
}

impl Registry {
    /// A registry of units whose parents are positions in the same list.
    #[must_use]
    pub fn new(levels: Vec<Level>, types: Vec<UnitType>, units: Vec<Unit>) -> Self {
        let mut registry = Self { levels, types, children: vec![Vec::new(); units.len()], ..Self::default() };
        for (position, unit) in units.iter().enumerate() {
            let id = UnitId(u32::try_from(position).unwrap_or(u32::MAX));
            registry.holders.entry(unit.code.clone()).or_default().push(id);
            registry.keys.insert(unit.key.clone(), id);
            if let Some(UnitId(parent)) = unit.parent {
                registry.children[parent as usize].push(id);
            }
        }
        registry.units = units;
        let Self { units, holders, .. } = &mut registry;
        for holders in holders.values_mut() {
            holders.sort_by_key(|id| units[id.0 as usize].life.from);
        }
        registry
    }

    /// The unit at a position that this registry gave.
    #[must_use]
    pub fn unit(&self, id: UnitId) -> &Unit {
        &self.units[id.0 as usize]
    }

    /// The registry as an audience sees it on a day: positions stay, and what it may not know is gone from every list and
    /// name. Units that begin later and events of later days are not there yet: see [`Self::known_on`].
    #[must_use]
    pub fn seen_by(&self, admits: impl Fn(Audience) -> bool, on: Date) -> Self {
        let mut seen = Self { by_name: super::by_name::ByName::default(), ..self.clone() };
        let hidden = |id: &UnitId| !admits(self.unit(*id).audience);
        for unit in seen.units.iter_mut().filter(|unit| !admits(unit.audience)) {
            unit.name = Text::Same(String::new());
            unit.aliases.clear();
            unit.note = None;
        }
        for list in seen.children.iter_mut().chain(seen.holders.values_mut()).chain([&mut seen.groups]) {
            list.retain(|id| !hidden(id));
        }
        seen.keys.retain(|_, id| !hidden(id));
        let open = |event: &&Event| admits(event.audience) && !event.from.iter().chain(&event.to).any(hidden);
        seen.set_events(self.events.iter().filter(open).cloned().collect());
        seen.known_on(on)
    }

    /// Whether a unit is in the lists of this registry.
    #[must_use]
    pub fn is_seen(&self, id: UnitId) -> bool {
        self.keys.contains_key(&self.unit(id).key)
    }

    /// The same of every position, for whoever asks of more than a million figures.
    #[must_use]
    pub fn seen(&self) -> Vec<bool> {
        (0..).map(UnitId).take(self.units.len()).map(|id| self.is_seen(id)).collect()
    }

    /// How many units there are, groups of units included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Every unit in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = (UnitId, &Unit)> {
        (0..).map(UnitId).zip(&self.units).filter(|(id, _)| self.is_seen(*id))
    }

    /// The units right below one, in the order of the files.
    #[must_use]
    pub fn children(&self, id: UnitId) -> &[UnitId] {
        &self.children[id.0 as usize]
    }

    /// The units above one, nearest first.
    pub fn ancestors(&self, id: UnitId) -> impl Iterator<Item = UnitId> {
        std::iter::successors(self.unit(id).parent, |above| self.unit(*above).parent)
    }

    /// Whether `id` is `above` or stands somewhere below it.
    #[must_use]
    pub fn is_within(&self, id: UnitId, above: UnitId) -> bool {
        id == above || self.ancestors(id).any(|ancestor| ancestor == above)
    }

    /// The level of a unit.
    #[must_use]
    pub fn level(&self, id: UnitId) -> &Level {
        &self.levels[usize::from(self.unit(id).level.0)]
    }

    /// The unit of a key: `67`, or `24@2025` for a later holder.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<UnitId> {
        self.keys.get(key).copied()
    }

    /// Who holds a code on a day; without a day, its only holder or its latest.
    #[must_use]
    pub fn find(&self, code: &str, on: Option<Date>) -> Lookup {
        let several = UnitCode::several(code).map(|codes| codes.join("+"));
        let holders = self.holders.get(several.as_deref().unwrap_or(code)).map_or(&[][..], Vec::as_slice);
        let found = match on {
            Some(day) => holders.iter().rev().find(|id| self.unit(**id).life.holds(day)),
            None => holders.last(),
        };
        match (found, holders) {
            (Some(id), _) => Lookup::Found(*id),
            (None, []) => Lookup::Unknown,
            (None, others) => Lookup::OtherTime(others.to_vec()),
        }
    }

    /// The unit of a key or of a code, which is that of its holder on a day.
    #[must_use]
    pub fn by_key_or_code(&self, written: &str, on: Date) -> Option<UnitId> {
        let by_key = written.contains('@').then(|| self.by_key(written)).flatten();
        by_key.or_else(|| match self.find(written, Some(on)) {
            Lookup::Found(unit) => Some(unit),
            Lookup::OtherTime(_) | Lookup::Unknown => None,
        })
    }

    /// The units that have a name or alias, however it is typed: without tone marks, in either Unicode form, with the word for
    /// their kind. Several can have it; then a code must say which is meant.
    #[must_use]
    pub fn named(&self, name: &str) -> &[UnitId] {
        self.by_name.find(name, self.iter(), &self.types)
    }

    /// The one unit that has a name or alias, and no other.
    #[must_use]
    pub fn only_named(&self, name: &str) -> Option<UnitId> {
        if let [only] = self.named(name) { Some(*only) } else { None }
    }

    /// Every code, for suggestions.
    pub fn codes(&self) -> impl Iterator<Item = &UnitCode> {
        self.holders.keys()
    }
}
