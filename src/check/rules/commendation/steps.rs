//! What became of commendations: steps that can't follow each other, a grant that nobody can look up, a proposal that bears a
//! decision, an award that is older than its decision.

use crate::check::Checked;
use crate::check::nouns::{AwardStep, Commendation};
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::Audience;
use crate::load::raw::AwardStatus;
use jiff::civil::Date;

/// The type of a decision in the symbol of a document, as Vietnamese law abbreviates it: `301/QĐ-UBND`.
const DECISION: [&str; 2] = ["/QĐ", "/QÐ"];

/// Steps that are out of order, by their days or by what they say.
pub(in crate::check::rules) fn in_order(checked: &Checked) -> Vec<Diagnostic> {
    checked.commendations.iter().flat_map(disordered).collect()
}

fn disordered(award: &Commendation) -> Vec<Diagnostic> {
    let steps: Vec<&AwardStep> = award.steps().collect();
    let mut latest: Option<Date> = None;
    let mut problems = Vec::new();
    for (before, step) in steps.iter().zip(steps.iter().skip(1)) {
        latest = latest.max(before.date);
        let statuses = [("id", award.id.as_str()), ("first", before.status.word()), ("second", step.status.word())];
        if !can_follow(before.status, step.status) {
            let refusal = Refusal::new(code::COMMENDATION_STEPS, &[&statuses[..], &[("reason", "status")]].concat());
            problems.push(refusal.hint("hint-order", &[]).at(step.place.clone()));
        } else if step.date.zip(latest).is_some_and(|(day, latest)| day < latest) {
            let refusal = Refusal::new(code::COMMENDATION_STEPS, &[&statuses[..], &[("reason", "day")]].concat());
            problems.push(refusal.hint("hint-oldest", &[]).at(step.place.clone()));
        }
    }
    problems
}

/// What is proposed can be granted, or given up; what was granted, revoked; and what was revoked, granted after all.
fn can_follow(before: AwardStatus, after: AwardStatus) -> bool {
    match before {
        AwardStatus::Proposed => after != AwardStatus::Proposed,
        AwardStatus::Granted => after == AwardStatus::Revoked,
        AwardStatus::Revoked => after == AwardStatus::Granted,
    }
}

/// Grants without a decision or a day, proposals with a decision, awards before their decision.
pub(in crate::check::rules) fn decided(checked: &Checked) -> Vec<Diagnostic> {
    let undocumented = checked.commendations.iter().filter_map(undocumented);
    let steps = checked.commendations.iter().flat_map(|award| award.steps().map(move |step| (award, step)));
    let judge =
        |(award, step)| proposal_decided(checked, award, step).or_else(|| before_decision(checked, award, step));
    undocumented.chain(steps.filter_map(judge)).collect()
}

fn undocumented(award: &Commendation) -> Option<Diagnostic> {
    let step = Some(&award.latest).filter(|step| step.status == AwardStatus::Granted)?;
    let missing = match (step.document.is_some() || step.decision.is_some(), step.date.is_some()) {
        (true, true) => return None,
        (false, false) => "both",
        (false, true) => "decision",
        (true, false) => "date",
    };
    let refusal = Refusal::new(code::COMMENDATION_UNDOCUMENTED, &[("id", award.id.as_str()), ("missing", missing)]);
    Some(refusal.at(award.place.clone()).public(award.is_open()))
}

/// A proposal whose symbol is that of a decision.
fn proposal_decided(checked: &Checked, award: &Commendation, step: &AwardStep) -> Option<Diagnostic> {
    let document = step.document.map(|id| &checked.documents[id.0 as usize]);
    let symbol = step.decision.as_deref().or_else(|| document?.symbol.as_deref())?;
    let is_decision = DECISION.iter().any(|of_type| symbol.to_uppercase().contains(of_type));
    let arguments = [("id", award.id.as_str()), ("symbol", symbol)];
    let refusal = Refusal::new(code::PROPOSAL_DECIDED, &arguments).hint("hint-granted", &[]).hint("hint-proposal", &[]);
    let public = award.is_open() && document.is_none_or(|document| document.audience == Audience::Public);
    let problem = || refusal.at(step.place.clone()).public(public);
    (step.status == AwardStatus::Proposed && is_decision).then(problem)
}

/// A step that is dated before the document that decided it.
fn before_decision(checked: &Checked, award: &Commendation, step: &AwardStep) -> Option<Diagnostic> {
    let document = &checked.documents[step.document?.0 as usize];
    let (day, decided) = step.date.zip(document.date)?;
    let arguments = [
        ("id", award.id.as_str()),
        ("status", step.status.word()),
        ("date", &*day.to_string()),
        ("document", document.key.as_str()),
        ("decided", &*decided.to_string()),
    ];
    let refusal = Refusal::new(code::COMMENDATION_BEFORE_DECISION, &arguments);
    let public = award.is_open() && document.audience == Audience::Public;
    let problem = || refusal.at(step.place.clone()).label(document.place.clone(), "label-document", &[]).public(public);
    (day < decided).then(problem)
}
