//! Units with a past: what became of a unit, what it was, who stood above it on a day, and the registry as it stood then.
//!
//! A unit is one row of the registry for as long as it is the same place under the same code. Whatever changes that ends
//! the row, and an [`Event`] leads from it to the next. Start at [`Registry::past`] and [`Registry::became`].

use super::registry::{Event, Registry, Unit, UnitId};
use crate::domain::Text;
use crate::load::raw::EventKind;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Where a unit came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its first day.
    pub on: Date,
    /// The units before it, in the order of the registry.
    pub from: Vec<UnitId>,
    /// Whether their figures together are figures of the same people and places: all of each of them went into it.
    pub carries: bool,
    /// Whether it is a part of one of them.
    pub divided: bool,
}

/// One step of what became of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Then {
    /// The unit that ended.
    pub unit: UnitId,
    /// The first day of what followed.
    pub on: Date,
    /// What happened.
    pub kind: EventKind,
    /// The units that took its place; none where it was abolished.
    pub to: Vec<UnitId>,
}

impl Event {
    /// Whether the unit goes on through it under its code: it was renamed, retyped, or gave up a part.
    #[must_use]
    pub fn continues(&self, id: UnitId) -> bool {
        self.from.contains(&id) && self.to.contains(&id)
    }
}

impl Registry {
    /// The units that took over from one, in the order of the events.
    #[must_use]
    pub fn successors(&self, id: UnitId) -> Vec<UnitId> {
        self.others(|event| event.from.contains(&id).then_some(&event.to), id)
    }

    /// The units that one took over from, in the order of the events.
    #[must_use]
    pub fn predecessors(&self, id: UnitId) -> Vec<UnitId> {
        self.others(|event| event.to.contains(&id).then_some(&event.from), id)
    }

    fn others<'r>(&'r self, side: impl Fn(&'r Event) -> Option<&'r Vec<UnitId>>, id: UnitId) -> Vec<UnitId> {
        let mut seen = BTreeSet::from([id]);
        self.events_of(id).filter_map(side).flatten().copied().filter(|other| seen.insert(*other)).collect()
    }

    /// What happened to a unit, by date.
    pub fn events_of(&self, id: UnitId) -> impl Iterator<Item = &Event> {
        let concerned = self.concerned.get(&id);
        concerned.into_iter().flatten().filter_map(|position| self.events.get(*position))
    }

    /// Puts what happened to units into the registry, by date.
    pub fn set_events(&mut self, mut events: Vec<Event>) {
        events.sort_by_key(|event| event.date);
        self.concerned.clear();
        for (position, event) in events.iter().enumerate() {
            let units: BTreeSet<UnitId> = event.from.iter().chain(&event.to).copied().collect();
            for unit in units {
                self.concerned.entry(unit).or_default().push(position);
            }
        }
        self.events = events;
    }

    /// What became of a unit that does not exist on `day`, step by step, up to the units that do: a merger, then a renaming
    /// of the merged unit, and so on.
    #[must_use]
    pub fn became(&self, id: UnitId, day: Date) -> Vec<Then> {
        let (mut steps, mut open, mut seen) = (Vec::new(), vec![id], BTreeSet::from([id]));
        while let Some(unit) = open.pop() {
            let ended = |event: &&Event| event.from.contains(&unit) && !event.to.contains(&unit) && event.date <= day;
            for event in self.events_of(unit).filter(ended) {
                let gone = event.to.iter().filter(|to| !self.unit(**to).life.holds(day));
                open.extend(gone.copied().filter(|to| seen.insert(*to)));
                steps.push(Then { unit, on: event.date, kind: event.kind, to: event.to.clone() });
            }
        }
        steps.sort_by_key(|step| (step.on, step.unit));
        steps
    }

    /// Where a unit came from; `None` where nothing is known to have been before it.
    #[must_use]
    pub fn past(&self, id: UnitId) -> Option<Past> {
        let on = self.unit(id).life.from?;
        let began = |event: &&Event| event.date == on && event.to.contains(&id) && !event.from.contains(&id);
        let (mut from, mut carries, mut divided) = (Vec::new(), true, false);
        for event in self.events_of(id).filter(began) {
            from.extend(&event.from);
            carries &= event.carries;
            divided |= event.kind == EventKind::Split;
        }
        from.sort_unstable();
        from.dedup();
        (!from.is_empty()).then_some(Past { on, from, carries: carries && !divided, divided })
    }

    /// The days on which a unit that went on gave up a part or received one: no difference of figures across them says
    /// anything of progress.
    pub fn breaks(&self, id: UnitId) -> impl Iterator<Item = Date> {
        let began = self.unit(id).life.from;
        let parts = |event: &&Event| event.kind == EventKind::Split;
        self.events_of(id).filter(parts).map(|event| event.date).filter(move |day| Some(*day) != began)
    }

    /// Whether a unit's figures of two days are of different extents.
    #[must_use]
    pub fn is_broken_between(&self, id: UnitId, earlier: Date, later: Date) -> bool {
        self.breaks(id).any(|day| earlier < day && day <= later)
    }

    /// The unit above one on a day of its life. The row names one unit above; where that had ended by the day, whoever took
    /// its place as a whole stands there, and where nobody did, as when a level was abolished, the next unit above. Where it
    /// had not begun, the unit that it was until then stands there.
    #[must_use]
    pub fn parent_on(&self, id: UnitId, day: Date) -> Option<UnitId> {
        let mut seen = BTreeSet::new();
        let mut above = self.unit(id).parent;
        while let Some(unit) = above.filter(|unit| !self.unit(*unit).life.holds(day)) {
            let other = if self.unit(unit).life.from.is_some_and(|from| day < from) {
                self.instead_before(unit)
            } else {
                self.instead_after(unit)
            };
            if !seen.insert(unit) {
                return None;
            }
            above = other.filter(|other| !seen.contains(other)).or(self.unit(unit).parent);
        }
        above
    }

    fn instead_after(&self, id: UnitId) -> Option<UnitId> {
        let whole = |event: &&Event| event.kind != EventKind::Split && event.from.contains(&id);
        match self.events_of(id).find(whole)?.to.as_slice() {
            [only] if *only != id => Some(*only),
            _ => None,
        }
    }

    /// Of several units that became one, the one whose code it took over.
    fn instead_before(&self, id: UnitId) -> Option<UnitId> {
        let past = self.past(id)?;
        match past.from.as_slice() {
            [only] => Some(*only),
            several => several.iter().copied().find(|before| self.unit(*before).code == self.unit(id).code),
        }
    }

    /// The name that a unit had first, as far back as anybody says.
    #[must_use]
    pub fn first_name(&self, id: UnitId) -> &Text {
        let names = self.events_of(id).filter(|event| event.continues(id));
        names.into_iter().find_map(|event| event.formerly.as_ref()?.name.as_ref()).unwrap_or(&self.unit(id).name)
    }

    /// The other holders of a unit's code, earliest first.
    pub fn sharers_of_code(&self, id: UnitId) -> impl Iterator<Item = UnitId> {
        let holders = self.holders.get(&self.unit(id).code);
        holders.into_iter().flatten().copied().filter(move |other| *other != id)
    }

    /// The groups that a unit is reported in.
    pub fn groups_of(&self, id: UnitId) -> impl Iterator<Item = UnitId> {
        self.groups.iter().copied().filter(move |group| self.unit(*group).members.contains(&id))
    }

    /// The groups of units right below one.
    pub fn groups_below(&self, id: UnitId) -> impl Iterator<Item = UnitId> {
        self.groups.iter().copied().filter(move |group| self.unit(*group).parent == Some(id))
    }

    /// Adds units that are reported as one. Their key is their codes in order, with its first day for a second group of the same.
    pub fn add_group(&mut self, mut group: Unit) {
        let id = UnitId(u32::try_from(self.units.len()).unwrap_or(u32::MAX));
        let holders = self.holders.entry(group.code.clone()).or_default();
        holders.push(id);
        if let (Some(from), true) = (group.life.from, holders.len() > 1) {
            group.key = format!("{}@{}", group.code, from);
        }
        self.keys.insert(group.key.clone(), id);
        self.children.push(Vec::new());
        self.units.push(group);
        self.groups.push(id);
        let units = &self.units;
        self.holders.values_mut().for_each(|holders| holders.sort_by_key(|id| units[id.0 as usize].life.from));
    }

    /// The registry as it stood on a day: units that began later and events to come are in no list, names are those of the
    /// day, and every unit stands below the one above it on that day or, if it had ended, on its last. [`Date::ZERO`] stands
    /// for a site that knows of no day, and changes nothing.
    #[must_use]
    pub fn known_on(&self, day: Date) -> Self {
        let mut then = self.clone();
        if day == Date::ZERO {
            return then;
        }
        for id in (0..).map(UnitId).take(self.units.len()) {
            let last = self.unit(id).life.until.map_or(day, |until| until.min(day));
            then.units[id.0 as usize].parent = self.parent_on(id, last);
        }
        let begun = |id: &UnitId| self.unit(*id).life.from.is_none_or(|from| from <= day);
        for list in then.holders.values_mut().chain([&mut then.groups]) {
            list.retain(begun);
        }
        then.keys.retain(|_, id| begun(id));
        then.take_back(day);
        then.set_events(self.events.iter().filter(|event| event.date <= day).cloned().collect());
        then.children = then.lists_of_children(self);
        then
    }

    /// Gives units that were renamed or retyped after a day the name and type that they had.
    fn take_back(&mut self, day: Date) {
        let Self { events, units, .. } = self;
        for event in events.iter().filter(|event| event.date > day).rev() {
            let Some(formerly) = &event.formerly else { continue };
            for id in event.from.iter().filter(|id| event.to.contains(id)) {
                let unit = &mut units[id.0 as usize];
                unit.name = formerly.name.clone().unwrap_or_else(|| unit.name.clone());
                unit.kind = formerly.kind.or(unit.kind);
            }
        }
    }

    /// Who is right below whom. A unit that ended keeps those that its row says, though they stand below another now.
    fn lists_of_children(&self, rows: &Self) -> Vec<Vec<UnitId>> {
        let mut children = vec![Vec::new(); self.units.len()];
        for (id, unit) in self.iter().filter(|(_, unit)| unit.members.is_empty()) {
            let of_row = rows.unit(id).parent.filter(|above| Some(*above) != unit.parent);
            for UnitId(above) in unit.parent.into_iter().chain(of_row) {
                children[above as usize].push(id);
            }
        }
        children
    }

    /// The unit at the top on a day; the first that stands below none if no such unit lives then.
    #[must_use]
    pub fn top(&self, day: Date) -> Option<UnitId> {
        let tops = || self.iter().filter(|(_, unit)| unit.parent.is_none());
        let living = tops().find(|(_, unit)| unit.life.holds(day));
        living.or_else(|| tops().next()).map(|(id, _)| id)
    }

    /// The units right below one that live on its own last day, or on `day` if it still exists, in the order of the files.
    pub fn children_on(&self, id: UnitId, day: Date) -> impl Iterator<Item = UnitId> {
        let last = self.last_day(id, day);
        self.children(id).iter().copied().filter(move |child| self.unit(*child).life.holds(last))
    }

    /// The last day of a unit's life up to `day`.
    #[must_use]
    pub fn last_day(&self, id: UnitId, day: Date) -> Date {
        self.unit(id).life.until.map_or(day, |until| until.min(day))
    }

    /// The key of a group: the codes of its units in order.
    #[must_use]
    pub fn group_code(&self, members: &[UnitId]) -> String {
        let mut codes: Vec<&str> = members.iter().map(|id| self.unit(*id).code.as_str()).collect();
        codes.sort_unstable();
        codes.join("+")
    }
}

#[cfg(test)]
mod tests;
