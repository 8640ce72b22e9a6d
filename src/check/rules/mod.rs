//! The rules, in one table. A rule judges resolved content and gives every problem it finds; the text and the explanation
//! stand in the catalogue under its code, and at least one fixture under `tests/failing/` triggers it.

mod figure;
mod register;
mod series;

use super::Checked;
use super::nouns::{CellOf, Observation, UnitId};
use crate::diag::{Code, Diagnostic, Place, Refusal, code};
use crate::domain::Tag;

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The codes that it can raise.
    pub codes: &'static [Code],
    /// Gives every problem it finds.
    pub judge: fn(&Checked) -> Vec<Diagnostic>,
}

/// Every rule, in the order of its first code.
pub const RULES: &[Rule] = &[
    Rule { codes: &[code::BASE_ZERO], judge: figure::base_of_zero },
    Rule { codes: &[code::COUNT_ABOVE_ELIGIBLE], judge: figure::count_above_eligible },
    Rule { codes: &[code::RATE_DISAGREES], judge: figure::rate_disagrees },
    Rule { codes: &[code::FIGURE_REPEATED, code::FIGURE_CONTRADICTED], judge: series::stated_twice },
    Rule { codes: &[code::AS_OF_AFTER_PUBLICATION], judge: figure::as_of_after_publication },
    Rule { codes: &[code::COMPLETE_UNEXPLAINED], judge: figure::complete_unexplained },
    Rule { codes: &[code::COUNT_FELL, code::COUNT_REVISED], judge: series::count_falls },
    Rule { codes: &[code::BASE_JUMPED], judge: series::base_jumps },
    Rule { codes: &[code::BASE_WITHOUT_KIND], judge: figure::base_without_kind },
    Rule { codes: &[code::ROW_EMPTY], judge: figure::row_empty },
    Rule { codes: &[code::UNUSUAL_RISE], judge: series::unusual_rise },
    Rule { codes: &[code::DOCUMENT_INCOMPLETE], judge: register::document_incomplete },
    Rule { codes: &[code::COMMENDATION_UNSUPPORTED], judge: register::commendation_unsupported },
    Rule { codes: &[code::COMMENDATION_REPEATED], judge: register::commendation_repeated },
];

impl Checked {
    /// A unit for a message: 67 Đắk Nông.
    fn named(&self, unit: UnitId) -> String {
        let unit = self.registry.unit(unit);
        let first = self.site.languages.first().map_or("", Tag::as_str);
        format!("{} {}", unit.key, unit.name.get(first, &self.site.languages).0)
    }

    /// The indicator of a figure for a message.
    fn indicator_name(&self, observation: &Observation) -> &str {
        let snapshot = &self.snapshots[observation.snapshot.0 as usize];
        self.indicators[usize::from(snapshot.indicator.0)].id.as_str()
    }

    fn place(&self, observation: &Observation, cell: CellOf) -> Place {
        observation.place(&self.snapshots[observation.snapshot.0 as usize], cell)
    }

    /// A problem of one figure. It may be told in public where the figure itself is.
    fn problem(&self, observation: &Observation, cell: CellOf, refusal: Refusal) -> Diagnostic {
        let snapshot = &self.snapshots[observation.snapshot.0 as usize];
        let public = snapshot.audience == crate::domain::Audience::Public && snapshot.embargo.is_none();
        refusal.at(observation.place(snapshot, cell)).public(public && !observation.is_withheld())
    }
}
