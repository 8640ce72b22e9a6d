//! Rules on documents and commendations: acts that lack their head, praise that its figures don't carry.

use crate::check::Checked;
use crate::check::nouns::{Commendation, IndicatorId, Observation, OfficialDocument, UnitId};
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::{AsOf, Audience, RateRange, Ratio};
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
        let hint = if missing == "date" { "hint-date" } else { "hint-issuer" };
        let refusal = Refusal::new(code::DOCUMENT_INCOMPLETE, &arguments).hint(hint, &[]);
        Some(refusal.at(document.place.clone()).public(document.audience == Audience::Public))
    };
    checked.documents.iter().filter_map(incomplete).collect()
}

pub(super) fn commendation_unsupported(checked: &Checked) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for award in &checked.commendations {
        for (unit, indicator, as_of, claimed) in &award.rests_on {
            let figures = figures(checked, *unit, *indicator, *as_of);
            let carried =
                |figure: &&Observation| claimed.is_none_or(|rate| carries(checked, figure, rate.value.per_cent()));
            if !figures.iter().any(carried) {
                let arguments = [
                    ("id", award.id.as_str()),
                    ("unit", &checked.named(*unit)),
                    ("indicator", checked.indicators[usize::from(indicator.0)].id.as_str()),
                    ("as-of", &as_of.to_string()),
                ];
                let refusal = Refusal::new(code::COMMENDATION_UNSUPPORTED, &arguments);
                let refusal = match (claimed, figures.first()) {
                    (Some(claimed), Some(figure)) => {
                        let value = figure.rate.map(|rate| rate.to_string()).unwrap_or_default();
                        refusal.hint("hint-rate", &[("stated", &claimed.to_string()), ("value", &value)])
                    }
                    _ => refusal.hint("hint-snapshot", &[]),
                };
                problems.push(told(award, refusal));
            }
        }
    }
    problems
}

fn figures(checked: &Checked, unit: UnitId, indicator: IndicatorId, as_of: AsOf) -> Vec<&Observation> {
    let meant = |figure: &&Observation| {
        let snapshot = &checked.snapshots[figure.snapshot.0 as usize];
        figure.unit == unit && figure.as_of == as_of && snapshot.indicator == indicator && !figure.is_withheld()
    };
    checked.observations.iter().filter(meant).collect()
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

fn told(award: &Commendation, refusal: Refusal) -> Diagnostic {
    refusal.at(award.place.clone()).public(award.audience == Audience::Public && award.embargo.is_none())
}

/// The law grants one award for one achievement: two granted ones that rest on the same figure for the same unit are told.
pub(super) fn commendation_repeated(checked: &Checked) -> Vec<Diagnostic> {
    let granted: Vec<&Commendation> =
        checked.commendations.iter().filter(|award| award.status == AwardStatus::Granted).collect();
    let mut problems = Vec::new();
    for (position, award) in granted.iter().enumerate() {
        for earlier in &granted[..position] {
            let shared = award.rests_on.iter().any(|figure| {
                earlier.rests_on.iter().any(|other| (figure.0, figure.1, figure.2) == (other.0, other.1, other.2))
            });
            let recipients = |award: &Commendation| award.recipients.iter().map(|who| who.unit).collect::<Vec<_>>();
            if shared && recipients(award) == recipients(earlier) {
                let arguments = [("id", award.id.as_str()), ("other", earlier.id.as_str())];
                let refusal = Refusal::new(code::COMMENDATION_REPEATED, &arguments)
                    .hint("hint-same", &[])
                    .hint("hint-levels", &[]);
                let label = [("id", earlier.id.as_str())];
                problems.push(told(award, refusal).label(earlier.place.clone(), "label-other", &label));
            }
        }
    }
    problems
}
