//! Commendations as they stand on the day of knowledge: an award that was granted later is a proposal until then, and one that
//! was revoked later still stands.

use super::{Edition, Vintage};
use crate::check::nouns::{AwardStep, Commendation, Recipient, UnitId};
use crate::domain::Text;
use crate::load::raw::AwardStatus;
use jiff::civil::Date;

/// A commendation with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Award<'c> {
    /// What the register says, with what may not be known yet: ask the methods for what became of it, and for the remark.
    pub entry: &'c Commendation,
    /// So many of its steps are known.
    known: usize,
    step: &'c AwardStep,
}

impl<'c> Award<'c> {
    /// A commendation on a day, if anything of it is known. A step that bears no day is known from that of its decision on, a
    /// first one without either from `otherwise` on; none is known before the one that came before it.
    pub(super) fn known(
        entry: &'c Commendation,
        vintage: Vintage,
        decided: impl Fn(&AwardStep) -> Option<Date>,
        otherwise: Option<Date>,
    ) -> Option<Self> {
        let mut day = None;
        let mut known = None;
        for (step, number) in entry.steps().zip(1..) {
            let own = step.date.or_else(|| decided(step).max(otherwise));
            day = own.max(day);
            if !vintage.knows(day) {
                break;
            }
            known = Some(Self { entry, known: number, step });
        }
        known
    }

    /// What it is.
    #[must_use]
    pub fn status(&self) -> AwardStatus {
        self.step.status
    }

    /// Since when it is so.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.step.date
    }

    /// What became of it last.
    #[must_use]
    pub fn step(&self) -> &'c AwardStep {
        self.step
    }

    /// All that became of it, oldest first.
    pub fn steps(&self) -> impl Iterator<Item = &'c AwardStep> {
        self.entry.steps().take(self.known)
    }

    /// Whether it was granted and not revoked.
    #[must_use]
    pub fn is_granted(&self) -> bool {
        self.status() == AwardStatus::Granted
    }

    /// The day on which it was granted, or on which what stands came to be.
    #[must_use]
    pub fn awarded(&self) -> Option<Date> {
        let granted = self.steps().filter(|step| step.status == AwardStatus::Granted).last();
        granted.unwrap_or(self.step).date
    }

    /// What else a reader should know. It is written for how things are in the end, and could tell it before.
    #[must_use]
    pub fn remark(&self) -> Option<&'c Text> {
        self.entry.remark.as_ref().filter(|_| std::ptr::eq(self.step, &raw const self.entry.latest))
    }

    /// The units of its recipients and of the figures that it rests on.
    pub fn units(&self) -> impl Iterator<Item = UnitId> + use<'c> {
        let figures = self.entry.rests_on.iter().map(|figure| figure.unit);
        self.entry.recipient_units().flatten().chain(figures)
    }

    /// What the readers of an edition call a recipient; `None` where the name is not for them.
    #[must_use]
    pub fn name_of<E: Edition>(who: &Recipient) -> Option<&Text> {
        who.name.seen(E::admits)
    }
}
