//! Since when the figures are known that commendations without a day rest on: what bears no day itself is as old as its grounds.

use super::Checked;
use super::nouns::{Commendation, IndicatorId, RestsOn, UnitId, known_from};
use crate::domain::AsOf;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

type Basis = (IndicatorId, UnitId, AsOf);

/// The first day on which each figure is known that a commendation with an undated step rests on.
#[derive(Debug)]
pub struct Grounds(BTreeMap<Basis, Date>);

fn basis(claim: &RestsOn) -> Basis {
    (claim.indicator, claim.unit, claim.as_of)
}

impl Grounds {
    /// Goes through the figures once, if there is a commendation that needs it.
    #[must_use]
    pub fn of(checked: &Checked) -> Self {
        let undated = checked.commendations.iter().filter(|award| award.steps().any(|step| step.date.is_none()));
        let wanted: BTreeSet<Basis> = undated.flat_map(|award| award.rests_on.iter().map(basis)).collect();
        let mut known = BTreeMap::new();
        for figure in checked.observations.iter().filter(|_| !wanted.is_empty()) {
            let snapshot = checked.snapshot(figure);
            let key = (snapshot.indicator, figure.unit, figure.as_of);
            if let Some(day) = known_from(figure.as_of, snapshot.published).filter(|_| wanted.contains(&key)) {
                known.entry(key).and_modify(|first: &mut Date| *first = day.min(*first)).or_insert(day);
            }
        }
        Self(known)
    }

    /// The day on which all figures are known that a commendation rests on; `None` where nobody says, and where each of its steps
    /// has a day.
    #[must_use]
    pub fn reached(&self, award: &Commendation) -> Option<Date> {
        award.rests_on.iter().filter_map(|claim| self.0.get(&basis(claim)).copied()).max()
    }
}
