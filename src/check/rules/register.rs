//! Rules on documents and commendations: acts that lack their head, praise that its figures don't carry.

use crate::check::Checked;
use crate::check::nouns::{CellOf, Commendation, IndicatorId, Observation, OfficialDocument, RestsOn, UnitId};
use crate::diag::{Diagnostic, Refusal, Subject, code, listed};
use crate::domain::{Audience, RateRange, Ratio};
use crate::load::raw::{AwardStatus, CompletionWords};

/// A symbol makes a document an official act; an act has an issuer and a date.
pub(super) fn document_incomplete(checked: &Checked) -> Vec<Diagnostic> {
    let incomplete = |document: &OfficialDocument| {
        document.symbol.as_ref()?;
        let missing = match (&document.issuer, document.date) {
            (None, None) => "both",
            (None, Some(_)) => "issuer",
            (Some(_), None) => "date",
            (Some(_), Some(_)) => return None,
        };
        let arguments = [("missing", missing), ("document", document.key.as_str())];
        let mut refusal = Refusal::new(code::DOCUMENT_INCOMPLETE, &arguments);
        if document.issuer.is_none() {
            refusal = refusal.hint("hint-issuer", &[]);
        }
        if document.date.is_none() {
            refusal = refusal.hint("hint-date", &[]);
        }
        Some(refusal.at(document.place.clone()).public(document.audience == Audience::Public))
    };
    checked.documents.iter().filter_map(incomplete).collect()
}

pub(super) fn commendation_unsupported(checked: &Checked) -> Vec<Diagnostic> {
    let grounds = checked.commendations.iter().flat_map(|award| award.rests_on.iter().map(move |claim| (award, claim)));
    grounds.filter_map(|(award, claim)| unsupported(checked, award, claim)).collect()
}

fn unsupported(checked: &Checked, award: &Commendation, claim: &RestsOn) -> Option<Diagnostic> {
    let RestsOn { unit, indicator, as_of, claimed, place } = claim;
    let stated: Vec<&Observation> = figures(checked, *unit, *indicator).collect();
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
    let subject = checked.subject(*unit, checked.indicators[usize::from(indicator.0)].id.as_str(), *as_of);
    let problem = match (claimed, of_the_day.first()) {
        (Some(claimed), Some(figure)) => {
            let value = super::figure_in_words(figure);
            let refusal = refusal.hint("hint-rate", &[("stated", &claimed.to_string()), ("value", &value)]);
            let label = checked.place(figure, CellOf::Unit);
            refusal.at(place.clone()).label(label, "label-figure", &[("value", &value)])
        }
        _ => with_days(refusal, &stated).hint("hint-snapshot", &[]).at(place.clone()),
    };
    Some(problem.about(subject))
}

/// Adds the days of which there are figures.
fn with_days(refusal: Refusal, figures: &[&Observation]) -> Refusal {
    let mut days: Vec<String> = figures.iter().map(|figure| figure.as_of.to_string()).collect();
    days.sort();
    days.dedup();
    if days.is_empty() { refusal } else { refusal.hint("hint-days", &[("names", &listed(&days))]) }
}

/// What is stated of a unit and an indicator and not withheld.
fn figures(checked: &Checked, unit: UnitId, indicator: IndicatorId) -> impl Iterator<Item = &Observation> {
    let meant = move |figure: &&Observation| {
        let snapshot = &checked.snapshots[figure.snapshot.0 as usize];
        figure.unit == unit && snapshot.indicator == indicator && !figure.is_withheld()
    };
    checked.observations.iter().filter(meant)
}

/// Whether a figure reaches a claimed rate: by its count, by a rate whose least value reaches it, or by a declared completion.
fn carries(checked: &Checked, figure: &Observation, claimed: f64) -> bool {
    let declared = figure
        .detail(|details| details.completion.as_ref())
        .is_some_and(|claim| claim.words == CompletionWords::Complete);
    let computed = figure.count.zip(figure.base).and_then(|(count, base)| {
        Ratio { count: count.value, base: base.value }.per_cent().filter(|_| count.is_exact() && base.is_exact())
    });
    let indicator = checked.snapshots[figure.snapshot.0 as usize].indicator;
    let programme = checked.indicators[usize::from(indicator.0)].programme;
    let widths = checked.programmes[programme].thresholds.widths;
    let stated = figure.rate.map(|rate| RateRange::of(rate, widths).low);
    declared || computed.or(stated).is_some_and(|rate| rate >= claimed)
}

fn is_public(award: &Commendation) -> bool {
    award.audience == Audience::Public && award.embargo.is_none()
}

/// The unit of a commendation's recipients, where it is one.
fn of_one_unit(checked: &Checked, award: &Commendation) -> Option<Subject> {
    let first = award.recipients.first()?.unit?;
    let only = award.recipients.iter().all(|recipient| recipient.unit == Some(first));
    only.then(|| Subject::unit(&checked.registry.unit(first).key))
}

/// The law grants one award for one achievement: two granted ones that rest on the same figure for the same unit are told.
pub(super) fn commendation_repeated(checked: &Checked) -> Vec<Diagnostic> {
    let granted: Vec<&Commendation> =
        checked.commendations.iter().filter(|award| award.status == AwardStatus::Granted).collect();
    let mut problems = Vec::new();
    for (position, award) in granted.iter().enumerate() {
        for earlier in &granted[..position] {
            let meant = |figure: &RestsOn| (figure.unit, figure.indicator, figure.as_of);
            let rests_on = |award: &Commendation| award.rests_on.iter().map(meant).collect::<Vec<_>>();
            let shared = rests_on(award).iter().any(|figure| rests_on(earlier).contains(figure));
            let recipients = |award: &Commendation| award.recipients.iter().map(|who| who.unit).collect::<Vec<_>>();
            if shared && recipients(award) == recipients(earlier) {
                let arguments = [("id", award.id.as_str()), ("other", earlier.id.as_str())];
                let refusal = Refusal::new(code::COMMENDATION_REPEATED, &arguments)
                    .hint("hint-same", &[])
                    .hint("hint-levels", &[]);
                let label = [("id", earlier.id.as_str())];
                let problem = refusal.at(award.place.clone()).label(earlier.place.clone(), "label-other", &label);
                let problem = problem.public(is_public(award) && is_public(earlier));
                problems.push(match of_one_unit(checked, award) {
                    Some(subject) => problem.about(subject),
                    None => problem,
                });
            }
        }
    }
    problems
}
