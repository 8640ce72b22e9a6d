//! The names that a unit is looked for under beside its own: aliases, its names in other languages, what it was called before, and
//! the names of the units that went into it.

use super::key::key;
use crate::check::nouns::UnitId;
use crate::model::Edition;
use crate::render::words::Scribe;
use std::collections::BTreeSet;

/// What stands before a name that is still used, and before one that was.
const ALSO: char = '=';
const FORMERLY: char = '<';

/// The further names of a unit that is called `own`, each with a sign before it: `=` for one that is used, `<` for one of the past.
/// None of them has the key of another.
pub(super) fn others<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: UnitId, own: &str) -> Vec<String> {
    let registry = &scribe.report.site.registry;
    let unit = registry.unit(id);
    let mut seen = BTreeSet::from([key(own)]);
    let mut names = Vec::new();
    let mut add = |sign: char, name: &str| {
        if seen.insert(key(name)) {
            names.push(format!("{sign}{}", one_line(name)));
        }
    };
    unit.name.forms().for_each(|(_, form)| add(ALSO, form));
    unit.aliases.iter().for_each(|alias| add(ALSO, alias));
    let formerly =
        registry.events_of(id).filter(|event| event.continues(id)).filter_map(|event| event.formerly.as_ref());
    formerly.filter_map(|formerly| formerly.name.as_ref()).for_each(|name| add(FORMERLY, &scribe.plain(name)));
    for before in registry.predecessors(id) {
        add(FORMERLY, &scribe.plain(&registry.unit(before).name));
    }
    names
}

/// A text without tabs and breaks, which divide the fields and rows of an index.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
