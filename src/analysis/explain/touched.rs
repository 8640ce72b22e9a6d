//! Which problems touched which figure: an index, made once a report, so that no page looks through all of them.

use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::diag::{Diagnostic, Subject};
use crate::domain::AsOf;
use crate::model::{Edition, Site};
use std::collections::{BTreeMap, HashMap};

/// Problems by the figure they are about.
#[derive(Debug, Default)]
pub struct Touched<'c>(BTreeMap<(IndicatorId, UnitId), Vec<(Option<&'c str>, &'c Diagnostic)>>);

impl<'c> Touched<'c> {
    /// The index of everything that this edition may tell.
    pub(in crate::analysis) fn new<E: Edition>(site: &Site<'c, E>) -> Self {
        let figures: Vec<(&Subject, &str, &'c Diagnostic)> =
            site.problems.iter().filter_map(|problem| of_figure(problem)).collect();
        if figures.is_empty() {
            return Self::default();
        }
        let units: HashMap<&str, UnitId> = site.registry.iter().map(|(id, unit)| (unit.key.as_str(), id)).collect();
        let indicators: HashMap<&str, IndicatorId> =
            site.indicators.iter().map(|(id, indicator)| (indicator.id.as_str(), *id)).collect();
        let mut touched = Self::default();
        for (subject, indicator, problem) in figures {
            let key = indicators.get(indicator).zip(units.get(subject.unit.as_str()));
            let Some((indicator, unit)) = key else { continue };
            let as_of = problem.about.as_ref().and_then(|about| about.as_of.as_deref());
            touched.0.entry((*indicator, *unit)).or_default().push((as_of, problem));
        }
        touched
    }

    /// What the rules said of one figure.
    pub(super) fn of(&self, indicator: IndicatorId, figure: &Observation) -> Vec<&'c Diagnostic> {
        let Some(problems) = self.0.get(&(indicator, figure.unit)) else { return Vec::new() };
        let as_of = (figure.as_of != AsOf::Unknown).then(|| figure.as_of.to_string());
        problems.iter().filter(|(of, _)| *of == as_of.as_deref()).map(|(_, problem)| *problem).collect()
    }
}

fn of_figure(problem: &Diagnostic) -> Option<(&Subject, &str, &Diagnostic)> {
    let about = problem.about.as_ref()?;
    Some((about, about.indicator.as_deref()?, problem))
}
