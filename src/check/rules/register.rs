//! Rules on documents: acts that lack their head, symbols that no office writes, acts that cite or replace what they can't, and
//! acts that are cited after others took their place.

use super::citing::{Citing, citing};
use crate::check::Checked;
use crate::check::nouns::{AwardStep, Commendation, DocumentId, OfficialDocument, replacing};
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::{Audience, SymbolForm, Tag};
use std::collections::BTreeSet;

/// The language in which symbols have the form that is judged.
const VIETNAMESE: &str = "vi";

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
        Some(refusal.at(document.place.clone()).public(is_public(document)))
    };
    checked.documents.iter().filter_map(incomplete).collect()
}

/// A symbol that no office writes so. Only those in Vietnamese are judged: others have other forms.
pub(super) fn symbol_malformed(checked: &Checked) -> Vec<Diagnostic> {
    let first = checked.site.languages.first();
    let malformed = |document: &OfficialDocument| {
        let language = document.language.as_ref().or(first).map(Tag::as_str);
        let symbol = document.symbol.as_deref().filter(|_| language == Some(VIETNAMESE))?;
        Some(malformed_symbol(symbol)?.at(document.place_of("symbol")).public(is_public(document)))
    };
    checked.documents.iter().filter_map(malformed).collect()
}

/// The symbols of decisions that commendations bear and that are no documents of the register, in a site whose first language
/// has symbols of this form.
pub(super) fn decision_malformed(checked: &Checked) -> Vec<Diagnostic> {
    let is_judged = checked.site.languages.first().map(Tag::as_str) == Some(VIETNAMESE);
    let awards = checked.commendations.iter().filter(|_| is_judged);
    let steps = awards.flat_map(|award| award.steps().map(move |step| (award, step)));
    let malformed = |(award, step): (&Commendation, &AwardStep)| {
        let public = award.is_open();
        Some(malformed_symbol(step.decision.as_deref()?)?.at(step.place.clone()).public(public))
    };
    steps.filter_map(malformed).collect()
}

/// What is wrong with a symbol, if no office writes it so.
fn malformed_symbol(symbol: &str) -> Option<Refusal> {
    let SymbolForm::Otherwise(meant) = SymbolForm::of(symbol) else { return None };
    let refusal = Refusal::new(code::DOCUMENT_SYMBOL, &[("symbol", symbol)]);
    Some(match &meant {
        Some(meant) => refusal.hint("hint-corrected", &[("corrected", meant)]),
        None => refusal.hint("hint-form", &[]),
    })
}

/// Documents that cite or replace themselves, or each other in a circle.
pub(super) fn circles(checked: &Checked) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for (id, document) in numbered(checked) {
        let circle = circle(checked, id);
        if document.cites.contains(&id) && circle.is_empty() {
            found.push(in_circle(checked, &[id]));
        } else if !circle.is_empty() && told.insert(circle.iter().copied().collect::<BTreeSet<_>>()) {
            found.push(in_circle(checked, &circle));
        }
    }
    found
}

/// The way from a document back to itself by what each replaces; empty where there is none.
fn circle(checked: &Checked, from: DocumentId) -> Vec<DocumentId> {
    let mut ways = vec![vec![from]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        let last = way.last().copied().unwrap_or(from);
        for next in &checked.documents[last.0 as usize].replaces {
            if *next == from {
                return way;
            }
            if seen.insert(*next) {
                ways.push(way.iter().copied().chain([*next]).collect());
            }
        }
    }
    Vec::new()
}

fn in_circle(checked: &Checked, circle: &[DocumentId]) -> Diagnostic {
    let documents: Vec<&OfficialDocument> = circle.iter().map(|id| &checked.documents[id.0 as usize]).collect();
    let keys: Vec<String> = documents.iter().map(|document| format!("`{}`", document.key)).collect();
    let kind = if circle.len() == 1 { "itself" } else { "several" };
    let refusal = Refusal::new(code::DOCUMENT_CIRCLE, &[("kind", kind), ("documents", &keys.join(" → "))]);
    let problem = refusal.hint("hint-remove", &[]).at(documents[0].place.clone());
    let problem = problem.public(documents.iter().all(|document| is_public(document)));
    let label = |problem: Diagnostic, document: &&OfficialDocument| {
        problem.label(document.place.clone(), "label-other", &[("document", document.key.as_str())])
    };
    documents.iter().skip(1).fold(problem, label)
}

/// Documents that cite or replace a later one.
pub(super) fn disordered(checked: &Checked) -> Vec<Diagnostic> {
    let of_document = |document: &'_ OfficialDocument| -> Vec<Diagnostic> {
        let replaced = document.replaces.iter().map(|id| ("replaces", *id));
        let cited = document.cites.iter().filter(|id| !document.replaces.contains(id)).map(|id| ("cites", *id));
        replaced.chain(cited).filter_map(|(kind, id)| later(checked, document, kind, id)).collect()
    };
    checked.documents.iter().flat_map(of_document).collect()
}

fn later(checked: &Checked, document: &OfficialDocument, kind: &str, id: DocumentId) -> Option<Diagnostic> {
    let other = &checked.documents[id.0 as usize];
    let (date, later) = document.date.zip(other.date).filter(|(date, later)| later > date)?;
    let arguments = [
        ("kind", kind),
        ("document", document.key.as_str()),
        ("date", &date.to_string()),
        ("other", other.key.as_str()),
        ("later", &later.to_string()),
    ];
    let refusal = Refusal::new(code::DOCUMENT_DISORDERED, &arguments).hint("hint-dates", &[]);
    let problem = refusal.at(document.place.clone()).public(is_public(document) && is_public(other));
    Some(problem.label(other.place_of("date"), "label-later", &[("later", &later.to_string())]))
}

/// Documents that are cited as if they were in force, by what is no older than the document that took their place and doesn't
/// cite that one too.
pub(super) fn replaced_and_cited(checked: &Checked) -> Vec<Diagnostic> {
    let replaced: BTreeSet<DocumentId> =
        checked.documents.iter().flat_map(|document| &document.replaces).copied().collect();
    if replaced.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Diagnostic> =
        citing(checked).iter().flat_map(|who| out_of_force(checked, who, &replaced)).collect();
    found.dedup_by(|a, b| a.place == b.place && a.message == b.message);
    found
}

fn out_of_force(checked: &Checked, who: &Citing, replaced: &BTreeSet<DocumentId>) -> Vec<Diagnostic> {
    let outdated = |(id, place): &(DocumentId, crate::diag::Place)| {
        let (newer_id, newer) = replacing(*id, numbered(checked)).min_by_key(|(_, newer)| newer.date)?;
        let since = newer.date.filter(|since| who.date.is_none_or(|date| date >= *since))?;
        let knows = who.cites.iter().any(|(other, _)| *other == newer_id) || who.itself == Some(newer_id);
        let old = &checked.documents[id.0 as usize];
        let arguments = [
            ("kind", who.kind),
            ("document", old.key.as_str()),
            ("replacing", newer.key.as_str()),
            ("date", &since.to_string()),
        ];
        let refusal =
            Refusal::new(code::DOCUMENT_REPLACED, &arguments).hint("hint-cite", &[("corrected", newer.key.as_str())]);
        let problem = refusal.at(place.clone()).public(who.public && is_public(old) && is_public(newer));
        let label = [("document", newer.key.as_str())];
        (!knows).then(|| problem.label(newer.place.clone(), "label-replacing", &label))
    };
    who.cites.iter().filter(|(id, _)| replaced.contains(id)).filter_map(outdated).collect()
}

fn numbered(checked: &Checked) -> impl Iterator<Item = (DocumentId, &OfficialDocument)> {
    (0..).map(DocumentId).zip(&checked.documents)
}

fn is_public(document: &OfficialDocument) -> bool {
    document.audience == Audience::Public
}
