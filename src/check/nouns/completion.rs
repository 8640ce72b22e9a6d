//! When a unit was done, and who says so: its counts, or a declaration.

use super::{Claim, Observation};
use crate::domain::Ratio;
use crate::load::raw::CompletionWords;
use jiff::civil::Date;

impl Observation {
    /// Whether 100 % is somebody's word: a rate that is stated so, whatever its counts give, or a declared completion without a
    /// rate.
    #[must_use]
    pub fn is_declared_complete(&self) -> bool {
        match self.rate {
            Some(rate) => rate.is_exact() && rate.value.per_cent() >= 100.0,
            None => self.declaration().is_some(),
        }
    }

    /// The day on which a unit was declared complete, else the figure's own if its counts or its rate say that it was.
    #[must_use]
    pub fn completed_on(&self) -> Option<Date> {
        let is_complete = || self.exact_ratio().is_some_and(Ratio::is_complete) || self.is_declared_complete();
        match self.declaration() {
            Some(declared) => declared.on.or(self.as_of.day()),
            None => self.as_of.day().filter(|_| is_complete()),
        }
    }

    fn declaration(&self) -> Option<&Claim> {
        let claim = self.detail(|details| details.completion.as_ref())?;
        (claim.words == CompletionWords::Complete).then_some(claim)
    }

    /// How many its base leaves out, of all reasons; `None` where it says of none.
    #[must_use]
    pub fn excluded(&self) -> Option<u64> {
        let exclusions = &self.details.as_deref()?.exclusions;
        (!exclusions.is_empty()).then(|| exclusions.iter().map(|exclusion| exclusion.count).sum())
    }
}
