//! What the checks found, by the unit it is about.

use crate::check::nouns::UnitId;
use crate::diag::Diagnostic;
use crate::model::{Edition, Site};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The warnings and notes that an edition may tell, by what they are about.
#[derive(Debug, Clone, Default)]
pub struct Findings<'c> {
    /// Those of one unit, warnings before notes and the newest figures first.
    pub by_unit: BTreeMap<UnitId, Vec<&'c Diagnostic>>,
    /// Those of no unit or of several, in the order in which problems are told.
    pub others: Vec<&'c Diagnostic>,
}

/// Sorts a site's problems by unit.
#[must_use]
pub(super) fn findings<'c, E: Edition>(site: &Site<'c, E>) -> Findings<'c> {
    let mut findings = Findings::default();
    for problem in &site.problems {
        let unit = problem.about.as_ref().and_then(|subject| site.registry.by_key(&subject.unit));
        match unit {
            Some(unit) => findings.by_unit.entry(unit).or_default().push(problem),
            None => findings.others.push(problem),
        }
    }
    for problems in findings.by_unit.values_mut() {
        let moment = |problem: &Diagnostic| problem.about.as_ref().and_then(|subject| subject.as_of.clone());
        problems.sort_by_key(|problem| (problem.severity, Reverse(moment(problem)), problem.code));
    }
    findings
}

impl<'c> Findings<'c> {
    /// Every problem.
    pub fn all(&self) -> impl Iterator<Item = &'c Diagnostic> {
        self.by_unit.values().flatten().chain(&self.others).copied()
    }

    /// The problems of a unit.
    #[must_use]
    pub fn of(&self, unit: UnitId) -> &[&'c Diagnostic] {
        self.by_unit.get(&unit).map_or(&[], Vec::as_slice)
    }
}
