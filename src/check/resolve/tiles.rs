//! The tile grid: units right below one unit share a grid, and no two of them have one place on it at the same time.

use super::names::Names;
use super::registry::Draft;
use crate::check::nouns::UnitId;
use crate::diag::{Refusal, code};
use std::collections::BTreeMap;

/// Tells places that two units have at the same time.
pub(super) fn taken_twice(drafts: &[Draft<'_>], parents: &[Option<UnitId>], names: &mut Names<'_>) {
    let mut holders: BTreeMap<(Option<UnitId>, (u16, u16)), Vec<&Draft<'_>>> = BTreeMap::new();
    for (draft, parent) in drafts.iter().zip(parents) {
        let Some(tile) = draft.row.tile else { continue };
        let before = holders.entry((*parent, tile)).or_default();
        if let Some(first) = before.iter().find(|other| other.life.overlaps(draft.life)) {
            let place = format!("{},{}", tile.0, tile.1);
            let (named, taken_by) = (draft.named(), first.named());
            let refusal = Refusal::new(code::TILE_TAKEN, &[("unit", &named), ("other", &taken_by), ("place", &place)]);
            let problem = refusal.hint("hint-place", &[]).at(draft.place(|places| &places.tile));
            let label = first.place(|places| &places.tile);
            names.problems.push(problem.label(label, "label-first", &[("unit", &taken_by)]));
        }
        before.push(draft);
    }
}
