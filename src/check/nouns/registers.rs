//! Commendations and their forms: resolved.

use super::{DocumentId, IndicatorId, Observation, Snapshot, Source, UnitId, corrected_since};
use crate::diag::Place;
use crate::domain::{AsOf, Audience, Moment, Quantity, Share, Slug, Tag, Text};
use crate::language::fold;
use crate::load::raw::{AwardStatus, RecipientKind};
use jiff::civil::Date;

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

/// Who was commended, by whom, for what.
#[derive(Debug, Clone)]
pub struct Commendation {
    /// Its id.
    pub id: Slug,
    /// The form of it.
    pub form: Text,
    /// Who gave it, or is asked to.
    pub authority: Text,
    /// Whether it was proposed, granted or revoked.
    pub status: AwardStatus,
    /// When.
    pub date: Option<Date>,
    /// The decision, as a document.
    pub document: Option<DocumentId>,
    /// The decision's symbol.
    pub decision: Option<String>,
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
    /// The units that its recipients belong to, in the order of the recipients.
    pub fn recipient_units(&self) -> impl Iterator<Item = Option<UnitId>> {
        self.recipients.iter().map(|who| who.unit)
    }
}

/// Who received a commendation.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// One person, a collective or a household.
    pub kind: RecipientKind,
    /// The name, or what they are called together.
    pub name: Text,
    /// How many the name covers, where that is known.
    pub count: Option<u32>,
    /// The unit they belong to.
    pub unit: Option<UnitId>,
}

/// What a form of commendation is known by: its name in the site's first language, in which case, tone marks and spaces make no
/// difference. Definitions and the commendations that name the form meet under it.
#[must_use]
pub fn form_key(name: &Text, languages: &[Tag]) -> String {
    fold(name.get(languages.first().map_or("", Tag::as_str), languages).0)
}

/// A form of commendation that the site defines.
#[derive(Debug, Clone)]
pub struct AwardForm {
    /// What it is called, as commendations call it.
    pub name: Text,
    /// Who gives it, to whom and for what.
    pub definition: Text,
    /// The law or rule behind it.
    pub document: Option<DocumentId>,
    /// Who may see it.
    pub audience: Audience,
}
