//! Units by name, for look-ups by people: names in every language, full names and aliases, under the form that
//! [`place_name`] gives them. Several places can have one name; nobody here chooses between them.

use super::{Unit, UnitId, UnitType};
use crate::domain::Text;
use crate::language::{fold, place_name};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The units of each name, made when the first name is looked up.
#[derive(Debug, Clone, Default)]
pub(super) struct ByName(OnceLock<BTreeMap<String, Vec<UnitId>>>);

impl ByName {
    /// The units that are called so, in the order of the registry. A name that is written in full, with the word for its
    /// kind, is sought as it stands before that word is taken away.
    pub(super) fn find<'u>(
        &self,
        name: &str,
        units: impl Iterator<Item = (UnitId, &'u Unit)>,
        types: &[UnitType],
    ) -> &[UnitId] {
        let names = self.0.get_or_init(|| index(units, types));
        let found = names.get(&fold(name)).or_else(|| names.get(&place_name(name)));
        found.map_or(&[], Vec::as_slice)
    }
}

fn index<'u>(units: impl Iterator<Item = (UnitId, &'u Unit)>, types: &[UnitType]) -> BTreeMap<String, Vec<UnitId>> {
    let mut names = BTreeMap::<String, Vec<UnitId>>::new();
    for (id, unit) in units {
        let full = unit.kind.and_then(|kind| types.get(kind)?.full.as_ref());
        let mut add = |form: String| {
            let units = names.entry(form).or_default();
            if units.last() != Some(&id) {
                units.push(id);
            }
        };
        for name in forms(&unit.name).chain(unit.aliases.iter().map(String::as_str)) {
            add(fold(name));
            add(place_name(name));
            full.into_iter().flat_map(forms).for_each(|pattern| add(fold(&pattern.replace("{name}", name))));
        }
    }
    names.retain(|form, _| !form.is_empty());
    names
}

fn forms(text: &Text) -> impl Iterator<Item = &str> {
    text.forms().map(|(_, form)| form)
}
