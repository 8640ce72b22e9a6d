//! Rules on documents: acts that lack their head.

use crate::check::Checked;
use crate::check::nouns::OfficialDocument;
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::Audience;

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
