//! What figures are made of: how exact they are, and which units have one.

use crate::check::nouns::{IndicatorId, LevelId, Observation, UnitId};
use crate::domain::Quantity;
use crate::model::{Edition, Site};
use std::collections::{BTreeMap, BTreeSet};

/// What the figures of an indicator are made of. Each figure is counted in one of the first six; `undated` are among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Makeup {
    /// Every number of it is meant to the last digit.
    pub exact: usize,
    /// A number of it has a word: about, nearly, over, at least, at most, a range, or rounded.
    pub inexact: usize,
    /// Parts that finished, and no other number.
    pub parts: usize,
    /// Declared complete, without a number.
    pub declared: usize,
    /// Its source hides it.
    pub masked: usize,
    /// It says nothing of these.
    pub other: usize,
    /// Of no known moment.
    pub undated: usize,
    /// Kept back until they are cleared up; not counted above.
    pub withheld: usize,
}

impl Makeup {
    /// How many figures there are, those that are kept back not counted.
    #[must_use]
    pub fn figures(&self) -> usize {
        self.exact + self.inexact + self.parts + self.declared + self.masked + self.other
    }

    fn add(&mut self, figure: &Observation) {
        let class = match kind_of(figure) {
            Kind::Exact => &mut self.exact,
            Kind::Inexact => &mut self.inexact,
            Kind::Parts => &mut self.parts,
            Kind::Declared => &mut self.declared,
            Kind::Masked => &mut self.masked,
            Kind::Other => &mut self.other,
        };
        *class += 1;
        self.undated += usize::from(figure.as_of.day().is_none());
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Exact,
    Inexact,
    Parts,
    Declared,
    Masked,
    Other,
}

/// One inexact number makes a figure inexact: what it is compared by may be that one.
fn kind_of(figure: &Observation) -> Kind {
    let counts = [figure.count, figure.base, figure.remaining, figure.increment];
    let counts = counts.into_iter().flatten().map(|count| count.is_exact());
    let numbers: Vec<bool> = counts.chain(figure.rate.iter().map(Quantity::is_exact)).collect();
    if !numbers.is_empty() {
        return if numbers.iter().all(|exact| *exact) { Kind::Exact } else { Kind::Inexact };
    }
    let details = figure.details.as_deref();
    match (figure.masked, details) {
        (true, _) => Kind::Masked,
        (false, Some(details)) if !details.done.is_empty() => Kind::Parts,
        (false, Some(details)) if details.completion.is_some() => Kind::Declared,
        (false, _) => Kind::Other,
    }
}

/// What the figures of an indicator are made of.
#[must_use]
pub fn makeup<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> Makeup {
    let mut makeup = Makeup::default();
    let figures = site.pairs().filter(|(other, _)| *other == indicator).map(|(_, unit)| site.figures(indicator, unit));
    figures.flatten().for_each(|figure| makeup.add(figure));
    let withheld = site.all_withheld().filter(|(other, ..)| *other == indicator);
    makeup.withheld = withheld.map(|(.., figures)| figures.len()).sum();
    makeup
}

/// Of the units of a level that exist on the day of knowledge, how many have a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The level.
    pub level: LevelId,
    /// Units with a figure.
    pub with: usize,
    /// Units there are; groups and rows of reports that are no place don't count.
    pub of: usize,
}

/// Coverage by level from the top, for levels of several units of which some has a figure of the indicator.
#[must_use]
pub fn coverage<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId) -> Vec<Coverage> {
    let have: BTreeSet<UnitId> = site.pairs().filter(|(other, _)| *other == indicator).map(|(_, unit)| unit).collect();
    let mut levels: BTreeMap<LevelId, Coverage> = BTreeMap::new();
    for (id, unit) in site.registry.iter().filter(|(_, unit)| unit.is_place() && unit.life.holds(site.vintage.known_on))
    {
        let coverage = levels.entry(unit.level).or_insert(Coverage { level: unit.level, with: 0, of: 0 });
        coverage.of += 1;
        coverage.with += usize::from(have.contains(&id));
    }
    levels.into_values().filter(|coverage| coverage.with > 0 && coverage.of > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::nouns::{Claim, Details, DoneOf, Origin, SnapshotId};
    use crate::domain::{AsOf, Qualifier};
    use crate::load::raw::CompletionWords;

    fn figure(change: impl FnOnce(&mut Observation)) -> Observation {
        let mut figure = Observation {
            unit: UnitId(0),
            snapshot: SnapshotId(0),
            as_of: AsOf::Unknown,
            count: None,
            base: None,
            rate: None,
            remaining: None,
            increment: None,
            masked: false,
            base_kind: None,
            details: None,
            origin: Origin::Keys("01".to_owned()),
        };
        change(&mut figure);
        figure
    }

    fn with_details(details: Details) -> Observation {
        figure(|figure| figure.details = Some(Box::new(details)))
    }

    #[test]
    fn a_figure_is_as_exact_as_its_least_exact_number() {
        let about = Quantity { qualifier: Qualifier::About, ..Quantity::exact(90) };
        let counted = figure(|figure| figure.count = Some(Quantity::exact(90)));
        assert_eq!(kind_of(&counted), Kind::Exact);
        let of_about = figure(|figure| (figure.count, figure.base) = (Some(Quantity::exact(80)), Some(about)));
        assert_eq!(kind_of(&of_about), Kind::Inexact);
    }

    #[test]
    fn a_figure_without_a_number_is_what_is_left_of_it() {
        let done = vec![DoneOf { done: 9, of: 29, level: None }];
        let claim = Claim { words: CompletionWords::Complete, on: None, by: None, basis: None, since: None };
        assert_eq!(kind_of(&figure(|figure| figure.masked = true)), Kind::Masked);
        assert_eq!(kind_of(&with_details(Details { done, ..Details::default() })), Kind::Parts);
        assert_eq!(kind_of(&with_details(Details { completion: Some(claim), ..Details::default() })), Kind::Declared);
        assert_eq!(kind_of(&figure(|_| {})), Kind::Other);
    }

    #[test]
    fn every_figure_is_counted_once() {
        let mut makeup = Makeup::default();
        makeup.add(&figure(|figure| figure.count = Some(Quantity::exact(90))));
        makeup.add(&figure(|figure| figure.masked = true));
        assert_eq!((makeup.figures(), makeup.undated), (2, 2));
    }
}
