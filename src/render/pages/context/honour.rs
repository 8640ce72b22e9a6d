//! Commendations: as entries, as parts of the roll of honour, as a certificate.

use super::{BulletinCard, Link, NavItem, Remark, SourceLine};
use schemars::JsonSchema;
use serde::Serialize;

/// A commendation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Commendation {
    /// Its id, unique on the page.
    pub id: String,
    /// Its certificate.
    pub href: String,
    /// Who received it: "collective", the name, how many, whose.
    pub recipients: Vec<Recipient>,
    /// The units that they belong to, each once.
    pub units: Vec<Link>,
    /// The form of it.
    pub form: String,
    /// "for the second time", where the register says how often the recipients have received the form.
    pub times: Option<String>,
    /// Who gave it, or is asked to.
    pub authority: String,
    /// `granted`, `proposed` or `revoked`: for classes, never shown.
    pub status_kind: String,
    /// The status in words.
    pub status: String,
    /// When, or the word for unknown.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: Option<String>,
    /// For what.
    pub achievement: Remark,
    /// The figures it rests on, each a link with its value and, where the achievement claims them, the days before the deadline.
    pub rests_on: Vec<Link>,
    /// A word that one of these figures was corrected since.
    pub corrected: Option<String>,
    /// The decision.
    pub decision: Option<Link>,
    /// Where this is known from.
    pub source: SourceLine,
    /// Anything else.
    pub remark: Option<Remark>,
    /// A sentence where the same achievement is commended elsewhere too.
    pub again: Option<String>,
}

/// Who received a commendation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Recipient {
    /// `collective`, `individual` or `household`: for classes, never shown.
    pub kind: String,
    /// The kind in words, with the number where it is known: "6 collectives".
    pub word: String,
    /// The name; where it is not for this edition, the kind with the number.
    pub name: Remark,
    /// That the name is not published, where it isn't for this edition.
    pub held: Option<String>,
    /// The unit they belong to.
    pub unit: Option<Link>,
}

/// What became of a commendation on a day.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AwardStep {
    /// `granted`, `proposed` or `revoked`: for classes, never shown.
    pub status_kind: String,
    /// "granted on 29 May 2023".
    pub text: String,
    /// The day as `YYYY-MM-DD`.
    pub date_iso: Option<String>,
    /// The proposal or decision.
    pub decision: Option<Link>,
    /// Why it came to be so.
    pub reason: Option<Remark>,
}

/// A part of the roll of honour: a year, an authority, a form, a unit, or a status.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CommendationGroup {
    /// An id, unique on the page.
    pub id: String,
    /// What they have in common: "2023".
    pub title: String,
    /// The same as a link, where it has a page.
    pub link: Option<Link>,
    /// How many they are: "12 commendations".
    pub count: String,
    /// What the form or the authority is.
    pub about: Option<Remark>,
    /// What else is to be said of them, in a sentence.
    pub note: Option<String>,
    /// The commendations, newest first.
    pub items: Vec<Commendation>,
}

/// What stands above the parts of the roll of honour.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RollOfHonour {
    /// How many were granted in all and not revoked, in a sentence.
    pub granted: String,
    /// The roll by year, authority, form and unit; none where nothing was granted.
    pub ways: Vec<NavItem>,
}

/// One commendation as a certificate.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CommendationPage {
    /// The commendation.
    pub award: Commendation,
    /// The words between its parts.
    pub words: CertificateWords,
    /// The foot of the certificate: "granted on 29 May 2023".
    pub place: String,
    /// What became of it, oldest first.
    pub steps: Vec<AwardStep>,
    /// What the form means.
    pub meaning: Option<Remark>,
    /// The law or rule behind the form.
    pub law: Option<Link>,
    /// Bulletins that speak of it, newest first.
    pub bulletins: Vec<BulletinCard>,
}

/// The words between the parts of a certificate, by the commendation's status.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CertificateWords {
    /// Between the authority and the form: "awards the"; of a proposal "is asked to award the".
    pub gives: String,
    /// Between the form and the recipients: "to".
    pub to: String,
    /// What the page is and what it isn't.
    pub note: String,
}
