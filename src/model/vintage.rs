//! What is known when: the two inputs of time, and how they decide about each kind of thing.

use super::Edition;
use crate::check::Checked;
use crate::check::nouns::{Observation, Snapshot};
use crate::domain::{AsOf, Moment, Published};
use jiff::Timestamp;
use jiff::civil::Date;

/// The day of knowledge and the minute for embargoes. Nothing else in a build depends on time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vintage {
    /// What became public later is not known.
    pub known_on: Date,
    /// What is under embargo after this minute doesn't exist.
    pub now: Timestamp,
}

impl Vintage {
    /// The vintage that an edition of some content has: the day asked for, else the one that `site.yaml` names, else the day
    /// of the latest publication, else of the latest figure. What is under embargo does not count.
    #[must_use]
    pub fn of<E: Edition>(checked: &Checked, as_of: Option<Date>, now: Timestamp) -> Self {
        let known_on = as_of.or(checked.site.as_of).or_else(|| latest::<E>(checked, now));
        Self { known_on: known_on.unwrap_or(Date::ZERO), now }
    }

    /// Whether an embargo is over.
    #[must_use]
    pub fn is_free(&self, embargo: Option<Moment>) -> bool {
        embargo.is_none_or(|embargo| embargo.0 <= self.now)
    }

    /// Whether something of a day is known; what has no day belongs to every vintage.
    #[must_use]
    pub fn knows(&self, day: Option<Date>) -> bool {
        day.is_none_or(|day| day <= self.known_on)
    }

    /// Whether a figure is known: from its publication on, else from its as-of date on.
    #[must_use]
    pub fn knows_figure(&self, figure: &Observation, snapshot: &Snapshot) -> bool {
        self.is_free(snapshot.embargo) && self.knows(known_from(figure.as_of, snapshot.published))
    }
}

fn known_from(as_of: AsOf, published: Published) -> Option<Date> {
    published.earliest().or(as_of.day())
}

fn latest<E: Edition>(checked: &Checked, now: Timestamp) -> Option<Date> {
    let free = |embargo: Option<Moment>| embargo.is_none_or(|embargo| embargo.0 <= now);
    let mut admitted = Vec::new();
    for snapshot in &checked.snapshots {
        if E::admits(snapshot.audience) && free(snapshot.embargo) {
            admitted.push((snapshot.published.earliest(), snapshot.as_of.day()));
        }
    }
    let published = admitted.iter().filter_map(|(published, _)| *published).max();
    published.or_else(|| admitted.iter().filter_map(|(_, as_of)| *as_of).max())
}
