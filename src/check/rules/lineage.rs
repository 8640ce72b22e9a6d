//! Rules on units that sources report together.

use crate::check::Checked;
use crate::check::nouns::{CellOf, IndicatorId, Observation, UnitId};
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::AsOf;
use std::collections::BTreeMap;

/// A unit that a row counts by itself and another row counts in its group would be in the total twice.
pub(super) fn counted_twice(checked: &Checked) -> Vec<Diagnostic> {
    let members = |id: UnitId| checked.registry.unit(id).members.as_slice();
    let indicator = |figure: &Observation| checked.snapshot(figure).indicator;
    let mut of_groups: BTreeMap<(IndicatorId, AsOf, UnitId), &Observation> = BTreeMap::new();
    for figure in checked.observations.iter().filter(|figure| !figure.is_withheld()) {
        for member in members(figure.unit) {
            of_groups.insert((indicator(figure), figure.as_of, *member), figure);
        }
    }
    if of_groups.is_empty() {
        return Vec::new();
    }
    let twice = |figure: &&Observation| {
        let group = of_groups.get(&(indicator(figure), figure.as_of, figure.unit)).copied()?;
        let (unit, together) = (checked.named(figure.unit), checked.named(group.unit));
        let day = figure.as_of.to_string();
        let refusal = Refusal::new(code::GROUP_AND_MEMBER, &[("unit", &*unit), ("group", &together), ("as-of", &day)]);
        let refusal = refusal.hint("hint-remove", &[]).hint("hint-withheld", &[]);
        let label = checked.place(group, CellOf::Unit);
        let public = checked.is_public(figure) && checked.is_public(group);
        let problem = checked.problem(figure, CellOf::Unit, refusal).public(public);
        Some(problem.label(label, "label-group", &[("group", &together)]))
    };
    checked.observations.iter().filter(|figure| !figure.is_withheld()).filter_map(|figure| twice(&figure)).collect()
}
