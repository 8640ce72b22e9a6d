//! The release calendar on the day of knowledge: what is to come, what came, and what did not. Nothing here asks a clock: a
//! release is late because nothing is known since its day, not because somebody looked at the site later.
//!
//! Start at [`releases`].

use crate::check::nouns::{Bulletin, Release};
use crate::domain::Planned;
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

#[cfg(test)]
mod tests;

/// A release as it stands on the day of knowledge.
#[derive(Debug, Clone)]
pub struct Announced<'c> {
    /// The release.
    pub release: &'c Release,
    /// When it is or was to be, as announced by then.
    pub at: Planned,
    /// The day of that, where the site is.
    pub day: Date,
    /// What became of it.
    pub outcome: Outcome,
    /// The days on which figures came for it, oldest first.
    pub published: Vec<Date>,
    /// The bulletins that came for it, oldest first.
    pub bulletins: Vec<&'c Bulletin>,
}

/// What became of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Its day has not passed, and nothing has come for it yet.
    Coming,
    /// Its day has passed, and nothing has come since.
    Overdue,
    /// Something came by its day.
    Kept,
    /// Something came, first on this later day.
    Late(Date),
    /// Nothing came before the next release.
    Missed,
    /// It was called off.
    Cancelled,
}

impl Outcome {
    /// Whether a reader still waits for it.
    #[must_use]
    pub fn is_awaited(self) -> bool {
        matches!(self, Self::Coming | Self::Overdue)
    }
}

/// Every release of a site, by day. What counts for one is what is published from its cut-off on, or from its day where it has
/// none, until the next one begins.
#[must_use]
pub fn releases<'c, E: Edition>(site: &Site<'c, E>) -> Vec<Announced<'c>> {
    let known_on = site.vintage.known_on;
    let mut announced: Vec<Announced<'c>> = site.releases.iter().map(|release| announced(release, site)).collect();
    announced.sort_by_key(|announced| announced.day);
    let days: BTreeSet<Date> = site.snapshots().filter_map(|(_, snapshot)| snapshot.published.earliest()).collect();
    let mut next = None;
    for announced in announced.iter_mut().rev() {
        announced.judge(site, &days, next.filter(|next| *next <= known_on));
        if announced.outcome != Outcome::Cancelled {
            next = Some(announced.begins());
        }
    }
    announced
}

fn announced<'c, E: Edition>(release: &'c Release, site: &Site<'c, E>) -> Announced<'c> {
    let at = release.at_on(site.vintage.known_on);
    let day = at.day(&site.facts.time_zone);
    Announced { release, at, day, outcome: Outcome::Coming, published: Vec::new(), bulletins: Vec::new() }
}

impl<'c> Announced<'c> {
    /// The first day on which a publication counts for it.
    fn begins(&self) -> Date {
        self.release.cut_off.map_or(self.day, |cut_off| cut_off.0.min(self.day))
    }

    /// Finds what came for it before `next`, the day on which another release has begun already.
    fn judge<E: Edition>(&mut self, site: &Site<'c, E>, days: &BTreeSet<Date>, next: Option<Date>) {
        let known_on = site.vintage.known_on;
        if self.release.cancelled_by(known_on).is_some() {
            self.outcome = Outcome::Cancelled;
            return;
        }
        let last = next.and_then(|next| next.yesterday().ok()).unwrap_or(known_on);
        let (begins, due) = (self.begins(), self.day);
        if begins > known_on {
            return;
        }
        let told = site.bulletins.iter().map(|bulletin| bulletin.date);
        let came = days.iter().copied().chain(told).filter(|day| (begins..=last.max(begins)).contains(day)).min();
        self.outcome = match came {
            Some(day) if day <= due => Outcome::Kept,
            Some(day) => Outcome::Late(day),
            None if next.is_some() => Outcome::Missed,
            None if due < known_on => Outcome::Overdue,
            None => Outcome::Coming,
        };
        if let Some(came) = came {
            self.take(site, days, begins..=due.max(came));
        }
    }

    fn take<E: Edition>(&mut self, site: &Site<'c, E>, days: &BTreeSet<Date>, within: RangeInclusive<Date>) {
        let bulletins = site.bulletins.iter().rev().copied();
        self.bulletins = bulletins.filter(|bulletin| within.contains(&bulletin.date)).collect();
        self.published = days.range(within).copied().collect();
    }
}

/// The release that a reader waits for: one that is overdue before any that is to come.
#[must_use]
pub fn awaited<'a, 'c>(releases: &'a [Announced<'c>]) -> Option<&'a Announced<'c>> {
    releases.iter().find(|announced| announced.outcome.is_awaited())
}
