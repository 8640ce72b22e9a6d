//! The past restated in bulk: figures that were published before and are told anew with other values. One of them is a revision;
//! many at once shift every comparison, and whoever publishes must know how far.

use super::figure_in_words;
use super::timeline::{Timeline, exact};
use crate::check::Checked;
use crate::check::nouns::{CellOf, IndicatorId, Observation};
use crate::diag::{Diagnostic, Place, Refusal, code};
use jiff::civil::Date;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// From so many figures on it is bulk.
pub const BULK: usize = 5;
/// So many of them are shown with old and new value.
const SHOWN: usize = 5;

/// What one publication changed.
#[derive(Debug, Default)]
struct Restated<'c> {
    up: usize,
    down: usize,
    /// New counts minus old ones.
    effect: i128,
    /// Old and new figure.
    changed: Vec<(&'c Observation, &'c Observation)>,
}

pub(super) fn restated(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let mut publications = BTreeMap::<(IndicatorId, Option<Date>), Restated<'_>>::new();
    for pair in timeline.entries.windows(2).filter(|pair| (pair[0].key, pair[0].as_of) == (pair[1].key, pair[1].as_of))
    {
        let (old, new) = (&pair[0], &pair[1]);
        let is_later = old.published < new.published && old.as_of.day().is_some();
        if is_later && timeline.snapshot(old.figure).projected == timeline.snapshot(new.figure).projected {
            publications.entry((new.key.0, new.published)).or_default().add(old.figure, new.figure);
        }
    }
    let in_bulk = publications.iter().filter(|(_, restated)| restated.changed.len() >= BULK);
    in_bulk.map(|((indicator, published), restated)| told(timeline, *indicator, *published, restated)).collect()
}

impl<'c> Restated<'c> {
    fn add(&mut self, old: &'c Observation, new: &'c Observation) {
        let counts = exact(old.count).zip(exact(new.count));
        let rates = || old.rate.zip(new.rate).map(|(old, new)| new.value.per_cent().total_cmp(&old.value.per_cent()));
        let Some(change) = counts.map(|(old, new)| new.cmp(&old)).or_else(rates) else { return };
        match change {
            Ordering::Less => self.down += 1,
            Ordering::Greater => self.up += 1,
            Ordering::Equal => return,
        }
        self.effect += counts.map_or(0, |(old, new)| i128::from(new) - i128::from(old));
        self.changed.push((old, new));
    }
}

fn told(
    timeline: &Timeline<'_>,
    indicator: IndicatorId,
    published: Option<Date>,
    restated: &Restated<'_>,
) -> Diagnostic {
    let checked: &Checked = timeline.checked;
    let Restated { up, down, effect, changed } = restated;
    let published = published.map(|day| day.to_string()).unwrap_or_default();
    let arguments = [
        ("indicator", checked.indicators[usize::from(indicator.0)].id.as_str()),
        ("published", &*published),
        ("n", &changed.len().to_string()),
        ("up", &up.to_string()),
        ("down", &down.to_string()),
        ("effect", &super::signed(*effect)),
    ];
    let mut refusal = Refusal::new(code::PAST_RESTATED, &arguments);
    let more = changed.len().saturating_sub(SHOWN);
    if more > 0 {
        refusal = refusal.hint("hint-more", &[("n", &more.to_string())]);
    }
    let first = changed.first().map_or("", |(_, new)| timeline.snapshot(new).file.as_str());
    let mut problem = refusal.hint("hint-record", &[]).at(Place::value(first, ["as_of"]));
    for (old, new) in changed.iter().take(SHOWN) {
        let label = [
            ("unit", &*checked.named(new.unit)),
            ("as-of", &new.as_of.to_string()),
            ("previous", &figure_in_words(old)),
            ("value", &figure_in_words(new)),
        ];
        problem = problem.label(checked.place(new, CellOf::Count), "label-changed", &label);
    }
    let is_public = |(old, new): &(&Observation, &Observation)| checked.is_public(old) && checked.is_public(new);
    problem.public(changed.iter().all(is_public))
}
