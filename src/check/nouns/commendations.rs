//! Commendations with what became of them, their forms and the authorities that give them: resolved.

use super::{DocumentId, IndicatorId, Observation, Snapshot, Source, UnitId, corrected_since};
use crate::diag::Place;
use crate::domain::{AsOf, Audience, Guarded, Moment, Quantity, Share, Slug, Tag, Text};
use crate::language::fold;
use crate::load::raw::{AwardStatus, RecipientKind};
use jiff::civil::Date;
use std::num::NonZeroU8;

/// Who was commended, by whom, for what.
#[derive(Debug, Clone)]
pub struct Commendation {
    /// Its id.
    pub id: Slug,
    /// The form of it, by its legal name where the site defines the form.
    pub form: Text,
    /// How often the recipients have received this form with this one.
    pub times: Option<NonZeroU8>,
    /// Who gave it, or is asked to, by its legal name where the site defines the authority.
    pub authority: Text,
    /// What it was before, oldest first.
    pub history: Vec<AwardStep>,
    /// What became of it last. What is known of it on some day, the model's `Award` says.
    pub latest: AwardStep,
    /// Who received it.
    pub recipients: Vec<Recipient>,
    /// For what.
    pub achievement: Text,
    /// The figures that the achievement rests on.
    pub rests_on: Vec<RestsOn>,
    /// Who may see it.
    pub audience: Audience,
    /// It doesn't exist before this minute.
    pub embargo: Option<Moment>,
    /// Where this is known from.
    pub source: Source,
    /// Anything a reader should know.
    pub remark: Option<Text>,
    /// Where the register says so.
    pub place: Place,
}

impl Commendation {
    /// Whether it is for everybody as soon as it is known.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.audience == Audience::Public && self.embargo.is_none()
    }

    /// The units that its recipients belong to, in the order of the recipients.
    pub fn recipient_units(&self) -> impl Iterator<Item = Option<UnitId>> {
        self.recipients.iter().map(|who| who.unit)
    }

    /// All that became of it, oldest first, whether a vintage knows it yet or not.
    #[must_use]
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = &AwardStep> {
        self.history.iter().chain(std::iter::once(&self.latest))
    }

    /// The step that granted it, the last if it was granted again.
    #[must_use]
    pub fn grant(&self) -> Option<&AwardStep> {
        self.steps().rev().find(|step| step.status == AwardStatus::Granted)
    }

    /// Whether it was granted and not revoked.
    #[must_use]
    pub fn is_granted(&self) -> bool {
        self.latest.status == AwardStatus::Granted
    }

    /// The day on which it was granted, or on which what stands came to be.
    #[must_use]
    pub fn awarded(&self) -> Option<Date> {
        self.grant().unwrap_or(&self.latest).date
    }
}

/// What became of a commendation on a day.
#[derive(Debug, Clone)]
pub struct AwardStep {
    /// What it was from then on.
    pub status: AwardStatus,
    /// The day.
    pub date: Option<Date>,
    /// The proposal or decision, as a document.
    pub document: Option<DocumentId>,
    /// Its symbol, where it is no document of the register.
    pub decision: Option<String>,
    /// Why.
    pub reason: Option<Text>,
    /// Where the register says so.
    pub place: Place,
}

/// Who received a commendation.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// One person, a collective or a household.
    pub kind: RecipientKind,
    /// The name, or what they are called together; for those who may read it.
    pub name: Guarded<Text>,
    /// How many the name covers, where that is known.
    pub count: Option<u32>,
    /// The unit they belong to.
    pub unit: Option<UnitId>,
}

/// A figure that an achievement rests on.
#[derive(Debug, Clone)]
pub struct RestsOn {
    /// Whose figure.
    pub unit: UnitId,
    /// Of what.
    pub indicator: IndicatorId,
    /// Of which moment.
    pub as_of: AsOf,
    /// What the achievement claims of it.
    pub claimed: Option<Quantity<Share>>,
    /// Whether it claims that this was before a deadline, and how many days.
    pub ahead: Option<AheadClaim>,
    /// Where the register says so.
    pub place: Place,
}

impl RestsOn {
    /// The figure as it was known when it was commended, and the one that corrected it since: a later publication of the same
    /// moment that says otherwise, or a smaller count of a later one with a record of a correction. `figures` are those of the
    /// unit and the indicator, by moment and publication. Of an award without a date nobody can say what came since.
    #[must_use]
    pub fn corrected<'o, 's>(
        &self,
        awarded: Option<Date>,
        figures: &[&'o Observation],
        snapshot: impl Fn(&Observation) -> &'s Snapshot,
    ) -> Option<(&'o Observation, &'o Observation)> {
        corrected_since(awarded?, |figure| figure.as_of == self.as_of, figures, snapshot)
    }
}

/// What an achievement claims of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AheadClaim {
    /// It was met.
    Met,
    /// It was met so many days before.
    Days(u32),
}

/// What a form of commendation, or an authority, is known by: its name in the site's first language, in which case, tone marks
/// and spaces make no difference. Definitions and the commendations that name them meet under it.
#[must_use]
pub fn form_key(name: &Text, languages: &[Tag]) -> String {
    fold(name.get(languages.first().map_or("", Tag::as_str), languages).0)
}

/// A form of commendation that the site defines.
#[derive(Debug, Clone)]
pub struct AwardForm {
    /// What the law calls it.
    pub name: Text,
    /// The keys of the names that entries may use, its own first.
    pub keys: Vec<String>,
    /// Who gives it, to whom and for what.
    pub definition: Text,
    /// The law or rule behind it.
    pub document: Option<DocumentId>,
    /// The keys of the authorities that may give it; empty where nobody says.
    pub given_by: Vec<String>,
    /// Who may see it.
    pub audience: Audience,
}

/// Who gives commendations, as the site defines it.
#[derive(Debug, Clone)]
pub struct Authority {
    /// What the law calls it.
    pub name: Text,
    /// The keys of the names that entries may use, its own first.
    pub keys: Vec<String>,
    /// What it is, or by what right it commends.
    pub definition: Option<Text>,
    /// The law or rule behind that.
    pub document: Option<DocumentId>,
    /// Who may see it.
    pub audience: Audience,
}
