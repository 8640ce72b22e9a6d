//! Rules on names: what a source calls a unit beside its code. The code decides; a name that is not the unit's is told.

use crate::check::Checked;
use crate::check::nouns::{CalledOtherwise, CellOf, Observation};
use crate::diag::{Diagnostic, Refusal, code, listed};

pub(super) fn name_differs(checked: &Checked) -> Vec<Diagnostic> {
    let called = |figure| Some((figure, Observation::detail(figure, |details| details.called.as_ref())?));
    checked.observations.iter().filter_map(called).map(|(figure, called)| otherwise(checked, figure, called)).collect()
}

fn otherwise(checked: &Checked, figure: &Observation, called: &CalledOtherwise) -> Diagnostic {
    let arguments = [("unit", &*checked.named(figure.unit)), ("name", &called.name)];
    let mut refusal = Refusal::new(code::UNIT_NAME_DIFFERS, &arguments);
    let others = checked.registry.named(&called.name).iter().filter(|unit| **unit != figure.unit);
    let others: Vec<String> = others.map(|unit| checked.named(*unit)).collect();
    if !others.is_empty() {
        refusal = refusal.hint("hint-others", &[("names", &listed(&others))]);
    }
    let refusal = refusal.hint("hint-alias", &[("name", &called.name)]);
    let label = checked.place(figure, CellOf::Unit);
    refusal.at(called.place.clone()).public(checked.is_public(figure)).label(label, "label-code", &[])
}
