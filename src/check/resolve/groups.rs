//! Units that sources report as one: each group becomes a row of the registry beside its units, below the same unit.

use super::names::Names;
use super::registry::{Files, life};
use crate::check::nouns::{Life, Unit, UnitId};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Scalar, Text, UnitCode};
use crate::load::raw::GroupEntry;
use jiff::civil::Date;

/// Adds every group to the registry.
pub(super) fn resolve(files: &Files, names: &mut Names<'_>) {
    for (sheet, _) in files {
        for (position, entry) in sheet.value.groups.iter().enumerate() {
            let at = KeyPath::from(["groups"]).index(position);
            let audience = if sheet.internal { Audience::Internal } else { Audience::Public };
            let group = Reader { entry, file: &sheet.file, at, names }.group(audience);
            if let Some(group) = group {
                names.registry.add_group(group);
            }
        }
    }
}

struct Reader<'a, 'n, 'p> {
    entry: &'a GroupEntry,
    file: &'a str,
    at: KeyPath,
    names: &'n mut Names<'p>,
}

impl Reader<'_, '_, '_> {
    fn group(mut self, audience: Audience) -> Option<Unit> {
        let life = life(self.entry.valid);
        self.names.translated(Some(&self.entry.reason), self.file, &self.at.key("reason"));
        let members = self.members(life.from.or(life.until))?;
        let registry = &self.names.registry;
        let code = registry.group_code(&members);
        let named: Vec<&str> = members.iter().map(|id| self.names.plain(&registry.unit(*id).name)).collect();
        let name = named.join(" + ");
        let first = registry.unit(*members.first()?);
        let (level, parent) = (first.level, first.parent);
        let internal = members.iter().any(|id| registry.unit(*id).audience == Audience::Internal);
        Some(Unit {
            // Its units have codes, so that codes with a sign between them can always be read.
            code: UnitCode::read(&code).ok()?,
            key: code,
            level,
            kind: None,
            name: Text::Same(name),
            aliases: Vec::new(),
            parent,
            life: self.shared_life(life, &members),
            tile: None,
            note: Some(self.entry.reason.clone()),
            pseudo: false,
            parts: None,
            members,
            audience: if internal { Audience::Internal } else { audience },
            place: self.place(),
        })
    }

    fn members(&mut self, on: Option<Date>) -> Option<Vec<UnitId>> {
        let mut members = Vec::new();
        for (position, key) in self.entry.units.iter().enumerate() {
            let place = Place::value(self.file, self.at.key("units").index(position));
            members.push(self.names.unit(key, on, || place)?);
        }
        members.sort_unstable();
        members.dedup();
        let registry = &self.names.registry;
        let of = |id: &UnitId| (registry.unit(*id).level, registry.unit(*id).parent);
        let apart = members.windows(2).any(|pair| of(&pair[0]) != of(&pair[1]));
        let known = |id: &UnitId| registry.groups_of(*id).any(|group| self.overlaps(group));
        let taken = members.iter().copied().find(known);
        let reason = match (members.as_slice(), taken) {
            ([] | [_], _) => "few",
            _ if apart => "apart",
            (_, Some(_)) => "taken",
            _ => return Some(members),
        };
        let unit = taken.map(|unit| self.names.named(unit)).unwrap_or_default();
        let refusal = Refusal::new(code::GROUP_MALFORMED, &[("reason", reason), ("unit", &unit)]);
        let refusal = match reason {
            "few" => refusal.hint("hint-two", &[]),
            "apart" => refusal.hint("hint-level", &[]),
            _ => refusal.hint("hint-days", &[]),
        };
        let place = self.place();
        self.names.tell(refusal, place);
        None
    }

    /// Whether another group is valid at the same time.
    fn overlaps(&self, group: UnitId) -> bool {
        self.names.registry.unit(group).life.overlaps(life(self.entry.valid))
    }

    /// The days of the group on which all its units exist.
    fn shared_life(&self, own: Life, members: &[UnitId]) -> Life {
        let lives = || members.iter().map(|id| self.names.registry.unit(*id).life);
        let until = lives().filter_map(|life| life.until).chain(own.until).min();
        Life { from: lives().filter_map(|life| life.from).chain(own.from).max(), until }
    }

    fn place(&self) -> Place {
        Place::value(self.file, self.at.key("units"))
    }
}
