//! The page of one commendation, made to be printed on one sheet: a certificate, and below it what became of it, where it is
//! known from and which bulletins speak of it. It says of itself that it is no decision.

use super::context::{CertificateWords, CommendationPage, Content};
use super::{bulletins, commendations};
use crate::check::nouns::AwardForm;
use crate::load::raw::AwardStatus;
use crate::model::{Award, Edition};
use crate::render::words::{Scribe, sentence};

/// The certificate of a commendation.
pub(super) fn certificate<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> Content {
    let form = form(scribe, award);
    Content::Commendation {
        commendation: Box::new(CommendationPage {
            award: commendations::one(scribe, award),
            words: words(scribe, award),
            place: place(scribe, award),
            steps: award.steps().map(|step| scribe.award_step(step)).collect(),
            meaning: form.map(|form| scribe.remark(&form.definition)),
            law: form.and_then(|form| scribe.document_link(form.document?)),
            bulletins: bulletins::cards(scribe, |bulletin| bulletin.commendations.contains(&award.entry.id)),
        }),
    }
}

/// Who commends whom for what, in a sentence.
pub(super) fn finding<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> String {
    let authority =
        scribe.text("commendation-by", &[("authority", scribe.plain(&award.entry.authority).as_str().into())]);
    let achievement = scribe.plain(&award.entry.achievement);
    let said = format!("{}, {authority} ({})", scribe.award_name(award), scribe.award_status(award));
    format!("{} {achievement}", sentence(&said))
}

/// What tells a certificate from others of the same form and recipients: its day and its decision.
pub(super) fn apart<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> String {
    let day = award.date().map_or_else(|| scribe.word("date-unknown"), |day| scribe.language.date(day));
    let symbol = award.step().decision.clone();
    std::iter::once(day).chain(symbol).collect::<Vec<_>>().join(", ")
}

/// What stands between authority, form and recipients: of a proposal it says that it is one.
fn words<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> CertificateWords {
    let [gives, to, note] = match award.status() {
        AwardStatus::Granted => ["certificate-gives", "certificate-to", "certificate-note"],
        AwardStatus::Proposed => ["certificate-asked", "certificate-to", "certificate-note-proposed"],
        AwardStatus::Revoked => ["certificate-revoked", "certificate-from", "certificate-note-revoked"],
    };
    CertificateWords { gives: scribe.word(gives), to: scribe.word(to), note: scribe.word(note) }
}

/// The foot of the certificate: the decision and the day.
fn place<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> String {
    scribe.award_step(award.step()).text
}

fn form<'c, E: Edition>(scribe: &Scribe<'_, '_, 'c, E>, award: &Award<'_>) -> Option<&'c AwardForm> {
    let site = scribe.report.site;
    let key = crate::check::nouns::form_key(&award.entry.form, &site.facts.languages);
    site.forms.iter().copied().find(|form| form.keys.contains(&key))
}
