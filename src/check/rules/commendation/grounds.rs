//! What commendations rest on: praise that its figures don't carry, or carried only until they were corrected, and one
//! achievement that is commended twice.

use super::super::figure_in_words;
use super::{claims, of_claim};
use crate::check::Checked;
use crate::check::nouns::{CellOf, Commendation, IndicatorId, Observation, RestsOn, Snapshot, UnitId};
use crate::diag::{Diagnostic, Refusal, Subject, code, listed};
use crate::domain::{RateRange, Ratio};
use crate::load::raw::{AwardStatus, CompletionWords};
use std::collections::BTreeMap;

/// The figures that commendations speak of, by unit and indicator: in order of moment and publication, none withheld.
type Stated<'c> = BTreeMap<(UnitId, IndicatorId), Vec<&'c Observation>>;

/// Everything that is wrong with what commendations rest on. The figures are gone through once.
pub(in crate::check::rules) fn grounds(checked: &Checked) -> Vec<Diagnostic> {
    let stated = stated(checked);
    let judge = |award| of_award(checked, award, &stated);
    checked.commendations.iter().flat_map(judge).collect()
}

/// A claim without its figure is told alone: whatever else could be said of it, nobody knows.
fn of_award(checked: &Checked, award: &Commendation, stated: &Stated<'_>) -> Vec<Diagnostic> {
    let figures = |claim: &RestsOn| stated.get(&(claim.unit, claim.indicator)).map_or(&[][..], Vec::as_slice);
    let unsupported: Vec<Diagnostic> =
        award.rests_on.iter().filter_map(|claim| unsupported(checked, award, claim, figures(claim))).collect();
    if !unsupported.is_empty() {
        return unsupported;
    }
    let of_day =
        |claim: &RestsOn| figures(claim).iter().copied().filter(|figure| figure.as_of == claim.as_of).collect();
    let grounds: Vec<Ground<'_>> =
        award.rests_on.iter().map(|claim| Ground { claim, figures: of_day(claim) }).collect();
    let corrected = award.rests_on.iter().filter_map(|claim| corrected(checked, award, claim, figures(claim)));
    corrected.chain(claims::judged(checked, award, &grounds)).collect()
}

/// A claim with the figures of its day, none of which is withheld.
pub(super) struct Ground<'c> {
    pub(super) claim: &'c RestsOn,
    pub(super) figures: Vec<&'c Observation>,
}

fn snapshot_of<'c>(checked: &'c Checked, figure: &Observation) -> &'c Snapshot {
    checked.snapshot(figure)
}

fn stated(checked: &Checked) -> Stated<'_> {
    let claims = checked.commendations.iter().flat_map(|award| &award.rests_on);
    let mut stated: Stated<'_> = claims.map(|claim| ((claim.unit, claim.indicator), Vec::new())).collect();
    if stated.is_empty() {
        return stated;
    }
    for figure in checked.observations.iter().filter(|figure| !figure.is_withheld()) {
        if let Some(figures) = stated.get_mut(&(figure.unit, snapshot_of(checked, figure).indicator)) {
            figures.push(figure);
        }
    }
    let order =
        |figure: &&Observation| (figure.as_of, snapshot_of(checked, figure).published.earliest(), figure.snapshot);
    for figures in stated.values_mut() {
        figures.sort_by_key(order);
    }
    stated
}

fn unsupported(
    checked: &Checked,
    award: &Commendation,
    claim: &RestsOn,
    stated: &[&Observation],
) -> Option<Diagnostic> {
    let RestsOn { unit, indicator, as_of, claimed, place, .. } = claim;
    let of_the_day: Vec<&Observation> = stated.iter().copied().filter(|figure| figure.as_of == *as_of).collect();
    let reached = |figure: &&Observation| claimed.is_none_or(|rate| carries(checked, figure, rate.value.per_cent()));
    if of_the_day.iter().any(reached) {
        return None;
    }
    let arguments = [
        ("id", award.id.as_str()),
        ("unit", &checked.named(*unit)),
        ("indicator", checked.indicators[usize::from(indicator.0)].id.as_str()),
        ("as-of", &as_of.to_string()),
    ];
    let refusal = Refusal::new(code::COMMENDATION_UNSUPPORTED, &arguments);
    let problem = match (claimed, of_the_day.first()) {
        (Some(claimed), Some(figure)) => {
            let value = figure_in_words(figure);
            let refusal = refusal.hint("hint-rate", &[("stated", &claimed.to_string()), ("value", &value)]);
            let label = checked.place(figure, CellOf::Unit);
            refusal.at(place.clone()).label(label, "label-figure", &[("value", &value)])
        }
        _ => with_days(refusal, stated).hint("hint-snapshot", &[]).at(place.clone()),
    };
    Some(problem.about(of_claim(checked, claim)))
}

/// Adds the days of which there are figures.
fn with_days(refusal: Refusal, figures: &[&Observation]) -> Refusal {
    let mut days: Vec<String> = figures.iter().map(|figure| figure.as_of.to_string()).collect();
    days.sort();
    days.dedup();
    if days.is_empty() { refusal } else { refusal.hint("hint-days", &[("names", &listed(&days))]) }
}

/// Whether a figure reaches a claimed rate: by its count, by a rate whose least value reaches it, or by a declared completion.
pub(super) fn carries(checked: &Checked, figure: &Observation, claimed: f64) -> bool {
    let declared = figure
        .detail(|details| details.completion.as_ref())
        .is_some_and(|claim| claim.words == CompletionWords::Complete);
    let computed = figure.count.zip(figure.base).and_then(|(count, base)| {
        Ratio { count: count.value, base: base.value }.per_cent().filter(|_| count.is_exact() && base.is_exact())
    });
    let indicator = snapshot_of(checked, figure).indicator;
    let programme = checked.indicators[usize::from(indicator.0)].programme;
    let widths = checked.programmes[programme].thresholds.widths;
    let stated = figure.rate.map(|rate| RateRange::of(rate, widths).low);
    declared || computed.or(stated).is_some_and(|rate| rate >= claimed)
}

/// Notes an award that rests on a figure which was corrected after it; one that was revoked rests on nothing any more.
fn corrected(checked: &Checked, award: &Commendation, claim: &RestsOn, stated: &[&Observation]) -> Option<Diagnostic> {
    let snapshot = |figure: &Observation| snapshot_of(checked, figure);
    let (before, after) = claim.corrected(award.awarded(), stated, snapshot)?;
    let arguments = [
        ("id", award.id.as_str()),
        ("unit", &*checked.named(claim.unit)),
        ("indicator", checked.indicator_name(before)),
        ("as-of", &claim.as_of.to_string()),
        ("previous", &figure_in_words(before)),
        ("value", &figure_in_words(after)),
    ];
    let refusal = Refusal::new(code::COMMENDATION_FIGURE_CORRECTED, &arguments).hint("hint-authority", &[]);
    let label = [("as-of", &*after.as_of.to_string()), ("published", &snapshot(after).published.to_string())];
    let public = award.is_open() && checked.is_public(before) && checked.is_public(after);
    let problem = refusal.at(claim.place.clone()).public(public);
    let label = problem.label(checked.place(after, CellOf::Unit), "label-corrected", &label);
    (award.latest.status != AwardStatus::Revoked).then(|| label.about(of_claim(checked, claim)))
}

/// The law grants one award for one achievement: two granted ones that rest on the same figure for the same unit are told.
pub(in crate::check::rules) fn repeated(checked: &Checked) -> Vec<Diagnostic> {
    let granted = checked.commendations.iter().filter(|award| award.is_granted());
    let mut of_figure: BTreeMap<_, Vec<&Commendation>> = BTreeMap::new();
    let mut problems = Vec::new();
    for award in granted {
        let mut told: Vec<&Commendation> = Vec::new();
        for figure in &award.rests_on {
            let earlier = of_figure.entry((figure.unit, figure.indicator, figure.as_of)).or_default();
            let same = earlier.iter().filter(|other| other.recipient_units().eq(award.recipient_units()));
            told.extend(same.filter(|other| !std::ptr::eq(**other, award)));
            earlier.push(award);
        }
        told.sort_by_key(|other| &other.id);
        told.dedup_by_key(|other| &other.id);
        problems.extend(told.into_iter().map(|earlier| twice(checked, award, earlier)));
    }
    problems
}

fn twice(checked: &Checked, award: &Commendation, earlier: &Commendation) -> Diagnostic {
    let arguments = [("id", award.id.as_str()), ("other", earlier.id.as_str())];
    let refusal = Refusal::new(code::COMMENDATION_REPEATED, &arguments).hint("hint-same", &[]).hint("hint-levels", &[]);
    let label = [("id", earlier.id.as_str())];
    let problem = refusal.at(award.place.clone()).label(earlier.place.clone(), "label-other", &label);
    let problem = problem.public(award.is_open() && earlier.is_open());
    match of_one_unit(checked, award) {
        Some(subject) => problem.about(subject),
        None => problem,
    }
}

/// The unit of a commendation's recipients, where it is one.
fn of_one_unit(checked: &Checked, award: &Commendation) -> Option<Subject> {
    let first = award.recipients.first()?.unit?;
    let only = award.recipients.iter().all(|recipient| recipient.unit == Some(first));
    only.then(|| Subject::unit(&checked.registry.unit(first).key))
}
