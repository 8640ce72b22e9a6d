//! `commendations/*.yaml`: who was commended, by whom, for what; and what forms of commendation there are and who gives them.

use super::{Pairs, Source, plain};
use crate::domain::{AsOf, Audience, DocumentKey, IndicatorId, Moment, Quantity, Share, Slug, Text, UnitCode, When};
use schemars::JsonSchema;
use serde::Deserialize;
use std::num::NonZeroU8;

/// A file of `commendations/`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommendationsFile {
    /// Who may see them, unless an entry says otherwise; internal if absent.
    #[serde(default)]
    pub audience: Audience,
    /// Who may read the names of individuals and households in this file, unless a recipient says otherwise. With `internal` the
    /// public edition says how many they are and of which unit. Whoever may see the commendation if absent.
    pub names: Option<Audience>,
    /// The forms of commendation by their legal names; entries may name them in short.
    #[serde(default)]
    pub forms: Vec<FormEntry>,
    /// Who gives commendations, by their legal names; entries may name them in short.
    #[serde(default)]
    pub authorities: Vec<AuthorityEntry>,
    /// The commendations by id; none where the file only defines forms and authorities.
    #[serde(default)]
    pub commendations: Pairs<Slug, CommendationEntry>,
}

/// A form of commendation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormEntry {
    /// What the law calls it. An entry names the form with `form` by this name in the site's first language, or by one of
    /// `aliases`, and pages print this name.
    pub name: Text,
    /// Other names that entries may use.
    #[serde(default, deserialize_with = "plain::list")]
    pub aliases: Vec<String>,
    /// Who gives it, to whom and for what.
    pub definition: Text,
    /// The law or rule behind it.
    pub document: Option<DocumentKey>,
    /// The authorities that may give it, as `authorities` names them; nobody checks who gives it if absent.
    #[serde(default, deserialize_with = "plain::list")]
    pub given_by: Vec<String>,
}

/// Who gives commendations.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthorityEntry {
    /// What the law calls it. An entry names the authority with `authority` by this name in the site's first language, or by
    /// one of `aliases`, and pages print this name.
    pub name: Text,
    /// Other names that entries may use.
    #[serde(default, deserialize_with = "plain::list")]
    pub aliases: Vec<String>,
    /// What it is, or by what right it commends.
    pub definition: Option<Text>,
    /// The law or rule behind that.
    pub document: Option<DocumentKey>,
}

/// Who was commended, by whom, for what.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommendationEntry {
    /// The form of it, as in "letter of praise (Thư khen)".
    pub form: Text,
    /// How often the recipients have received this form with this one: 2 for the second time.
    pub times: Option<NonZeroU8>,
    /// Who gave it, or is asked to.
    pub authority: Text,
    /// Whether it was proposed, granted or revoked.
    pub status: AwardStatus,
    /// Since when that is so.
    pub date: When,
    /// The decision of that day, if it is a document of `documents.yaml`.
    pub document: Option<DocumentKey>,
    /// The decision's symbol, if it isn't.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub decision: Option<String>,
    /// Why it was decided so; for what was revoked, why.
    pub reason: Option<Text>,
    /// What it was before, oldest first: proposed, then granted.
    #[serde(default)]
    pub history: Vec<AwardStep>,
    /// Who received it.
    pub recipients: Vec<Recipient>,
    /// For what.
    pub achievement: Text,
    /// The figures that the achievement rests on.
    #[serde(default)]
    pub rests_on: Vec<RestsOn>,
    /// Who may see it, where it differs from the file.
    pub audience: Option<Audience>,
    /// It doesn't exist in any edition before this minute.
    pub embargo: Option<Moment>,
    /// Where this is known from.
    pub source: Source,
    /// Anything a reader should know.
    pub remark: Option<Text>,
}

/// What became of a commendation on a day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AwardStep {
    /// What it was from this day on.
    pub status: AwardStatus,
    /// The day.
    pub date: When,
    /// The proposal or decision, if it is a document of `documents.yaml`.
    pub document: Option<DocumentKey>,
    /// Its symbol, if it isn't.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub decision: Option<String>,
    /// Why.
    pub reason: Option<Text>,
}

/// Whether an award was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AwardStatus {
    /// It was given.
    Granted,
    /// Somebody asked for it.
    Proposed,
    /// It was taken back.
    Revoked,
}

impl AwardStatus {
    /// The word that files and tables write.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Proposed => "proposed",
            Self::Revoked => "revoked",
        }
    }
}

/// Who received a commendation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// Whether it is one person, a collective or a household.
    pub kind: RecipientKind,
    /// The name, or what they are called together, as in "officers who did outstanding work".
    pub name: Text,
    /// Who may read the name, where it differs from the file: with `internal` the public edition only counts.
    pub names: Option<Audience>,
    /// How many they are, where the name covers several and the number is known.
    pub count: Option<u32>,
    /// The unit they belong to.
    pub unit: Option<UnitCode>,
}

/// Kinds of recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecipientKind {
    /// A police force, an office, a team.
    Collective,
    /// One person or several by themselves.
    Individual,
    /// A household.
    Household,
}

/// A figure that an achievement rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RestsOn {
    /// Whose figure.
    pub unit: UnitCode,
    /// Of what.
    pub indicator: IndicatorId,
    /// Of which day.
    pub as_of: AsOf,
    /// What the achievement claims of it, as in `100%`.
    pub rate: Option<Quantity<Share>>,
    /// It claims that this was reached before the deadline, or on its day.
    #[serde(default)]
    pub before_deadline: bool,
    /// It claims that this was so many days before the deadline, as in 63.
    pub days_ahead: Option<u32>,
}
