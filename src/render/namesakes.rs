//! Units that are called alike: which of them need more than their name so that no two pages have one title. Communes of one name
//! are common, and after a merger the old and the new unit can share name and parent.

use super::words::Scribe;
use crate::check::nouns::UnitId;
use crate::model::Edition;
use std::collections::BTreeMap;

/// What tells a unit from its namesakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Apart {
    /// The unit above it.
    ByParent,
    /// Its key: a namesake has the same unit above it.
    ByKey,
}

/// The units that have namesakes in any language of the site.
#[derive(Debug, Default)]
pub(super) struct Namesakes {
    units: BTreeMap<UnitId, Apart>,
}

impl Namesakes {
    /// Adds those of a language.
    pub(super) fn read<E: Edition>(&mut self, scribe: &Scribe<'_, '_, '_, E>) {
        let registry = &scribe.report.site.registry;
        let named = registry.iter().map(|(id, unit)| {
            let parent = unit.parent.map(|parent| scribe.full_name(parent)).unwrap_or_default();
            (id, scribe.full_name(id), parent)
        });
        self.add(&named.collect::<Vec<_>>());
    }

    /// Adds those among units with their names and those of the units above them.
    fn add(&mut self, named: &[(UnitId, String, String)]) {
        let mut alike: BTreeMap<&str, BTreeMap<&str, Vec<UnitId>>> = BTreeMap::new();
        for (unit, name, parent) in named {
            alike.entry(name).or_default().entry(parent).or_default().push(*unit);
        }
        for parents in alike.into_values().filter(|parents| parents.values().map(Vec::len).sum::<usize>() > 1) {
            for units in parents.into_values() {
                let apart = if units.len() > 1 { Apart::ByKey } else { Apart::ByParent };
                for unit in units {
                    let known = self.units.entry(unit).or_insert(apart);
                    *known = (*known).max(apart);
                }
            }
        }
    }

    /// What tells a unit from its namesakes, if it has some.
    pub(super) fn apart(&self, unit: UnitId) -> Option<Apart> {
        self.units.get(&unit).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_namesakes_are_told_apart_and_by_no_more_than_is_needed() {
        let unit = |id, name: &str, parent: &str| (UnitId(id), name.to_owned(), parent.to_owned());
        let units = [unit(0, "A", ""), unit(1, "B", "A"), unit(2, "C", "A"), unit(3, "D", "B"), unit(4, "D", "C")];
        let mut namesakes = Namesakes::default();
        namesakes.add(&units);
        assert_eq!((0..3).filter_map(|id| namesakes.apart(UnitId(id))).count(), 0);
        assert_eq!([3, 4].map(|id| namesakes.apart(UnitId(id))), [Some(Apart::ByParent); 2]);
        // In another language two of one parent are called alike too.
        namesakes.add(&[unit(3, "D", "B"), unit(4, "E", "C"), unit(5, "D", "B")]);
        assert_eq!(
            [3, 4, 5].map(|id| namesakes.apart(UnitId(id))),
            [Some(Apart::ByKey), Some(Apart::ByParent), Some(Apart::ByKey)]
        );
    }
}
