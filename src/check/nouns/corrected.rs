//! Figures that were told otherwise after something was said of them: what awards and texts rest on.

use super::{Observation, Snapshot};
use jiff::civil::Date;

/// A figure as it was known on a day, and the one that corrected it since: a later publication of the same moment that says
/// otherwise, or a smaller count of a later one with a record of a correction. `meant` picks the figure; `figures` are those of
/// its unit and indicator, by moment and publication.
#[must_use]
pub fn corrected_since<'o, 's>(
    day: Date,
    meant: impl Fn(&Observation) -> bool,
    figures: &[&'o Observation],
    snapshot: impl Fn(&Observation) -> &'s Snapshot,
) -> Option<(&'o Observation, &'o Observation)> {
    let published = |figure: &Observation| snapshot(figure).published.earliest();
    let since = |figure: &Observation| published(figure).is_some_and(|published| published > day);
    let said = figures.iter().filter(|figure| meant(figure) && !since(figure)).copied();
    let again = |figure: &'o Observation| {
        let told = figures.iter().rev().find(|other| other.replaces(figure) && since(other))?;
        (!told.says_as(figure)).then_some((figure, *told))
    };
    let recorded = |figure: &'o Observation| {
        let has_record = |other: &&&Observation| {
            let counts = other.count.zip(figure.count);
            let fewer = counts.is_some_and(|(now, then)| now.value < then.value);
            other.correction(snapshot(other)).is_some() && fewer && other.as_of > figure.as_of
        };
        let told = figures.iter().filter(has_record).find(|other| since(other))?;
        (told.base_kind == figure.base_kind).then_some((figure, *told))
    };
    said.clone().find_map(again).or_else(|| said.clone().find_map(recorded))
}
