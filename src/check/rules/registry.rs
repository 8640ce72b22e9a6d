//! Rules on the registry as a whole.

use crate::check::Checked;
use crate::check::nouns::{Unit, UnitId};
use crate::diag::{Diagnostic, Refusal, code};

/// A unit can't have more parts in the registry than it has.
pub(super) fn parts_exceeded(checked: &Checked) -> Vec<Diagnostic> {
    let registry = &checked.registry;
    let lives_on = |child: &&UnitId| registry.unit(**child).life.until.is_none() && !registry.unit(**child).pseudo;
    let exceeded = |(id, unit): (UnitId, &Unit)| {
        let parts = usize::try_from(unit.parts?).unwrap_or(usize::MAX);
        let listed = registry.children(id).iter().filter(lives_on).count();
        let (named, listed_text, parts_text) = (checked.named(id), listed.to_string(), parts.to_string());
        let arguments = [("unit", &*named), ("listed", &listed_text), ("parts", &parts_text)];
        let refusal = Refusal::new(code::PARTS_EXCEEDED, &arguments).hint("hint-parts", &[]);
        (listed > parts).then(|| refusal.at(unit.place.clone()))
    };
    registry.iter().filter_map(exceeded).collect()
}
