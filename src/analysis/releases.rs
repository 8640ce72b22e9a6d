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
    /// Its day is still to come, or has not passed and nothing has come for it yet.
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
/// none, until the next one begins; what comes by the day of a release is never meant for the one after it.
#[must_use]
pub fn releases<'c, E: Edition>(site: &Site<'c, E>) -> Vec<Announced<'c>> {
    let known_on = site.vintage.known_on;
    let mut announced: Vec<Announced<'c>> = site.releases.iter().map(|release| announced(release, site)).collect();
    announced.sort_by_key(|announced| announced.day);
    let held = announced.iter().filter(|announced| !announced.is_cancelled(known_on));
    let held: Vec<(Date, Date)> = held.map(|announced| (announced.day, announced.begins())).collect();
    let days: BTreeSet<Date> = site.snapshots().filter_map(|(_, snapshot)| snapshot.published.earliest()).collect();
    let mut before = Date::MIN;
    // Several of one day stand side by side: none of them ends another.
    for same_day in announced.chunk_by_mut(|one, other| one.day == other.day) {
        for announced in &mut *same_day {
            announced.judge(site, &days, before, announced.ends(&held));
        }
        let answered = same_day.iter().filter_map(Announced::answered);
        before = answered.max().unwrap_or(before);
    }
    announced
}

fn announced<'c, E: Edition>(release: &'c Release, site: &Site<'c, E>) -> Announced<'c> {
    let at = release.at_on(site.vintage.known_on);
    let day = at.day(&site.facts.time_zone);
    Announced { release, at, day, outcome: Outcome::Coming, published: Vec::new(), bulletins: Vec::new() }
}

impl<'c> Announced<'c> {
    fn is_cancelled(&self, known_on: Date) -> bool {
        self.release.cancelled_by(known_on).is_some()
    }

    /// The first day on which a publication can count for it.
    fn begins(&self) -> Date {
        self.release.cut_off.map_or(self.day, |cut_off| cut_off.0.min(self.day))
    }

    /// The first day, after its own, on which a publication can't count for it any more, by the days and beginnings of all
    /// that were not called off, in order. The next release ends it by beginning. Where that one begins before this one's day
    /// is over, nobody can tell late figures of this one from early ones of the next: the older is served first.
    fn ends(&self, held: &[(Date, Date)]) -> Option<Date> {
        let next = held.iter().find(|(day, _)| *day > self.day)?.0;
        let begins = held.iter().filter(|(day, _)| *day == next).map(|(_, begins)| *begins).min()?;
        Some(if begins > self.day { begins } else { next })
    }

    /// The last day whose publications were meant for it and for none after it; `None` if it was called off.
    fn answered(&self) -> Option<Date> {
        match self.outcome {
            Outcome::Cancelled => None,
            Outcome::Late(day) => Some(day),
            _ => Some(self.day),
        }
    }

    /// Finds what came for it, after the last day that an earlier release took (`before`) and before the day on which another
    /// has begun (`end`).
    fn judge<E: Edition>(&mut self, site: &Site<'c, E>, days: &BTreeSet<Date>, before: Date, end: Option<Date>) {
        let known_on = site.vintage.known_on;
        if self.is_cancelled(known_on) {
            self.outcome = Outcome::Cancelled;
            return;
        }
        if known_on < self.day {
            return;
        }
        let told = site.bulletins.iter().map(|bulletin| bulletin.date);
        let counts = |day: &Date| self.begins() <= *day && before < *day && end.is_none_or(|end| *day < end);
        let came = days.iter().copied().chain(told).filter(|day| counts(day) && *day <= known_on).min();
        self.outcome = match came {
            Some(day) if day <= self.day => Outcome::Kept,
            Some(day) => Outcome::Late(day),
            None if end.is_some_and(|end| end <= known_on) => Outcome::Missed,
            None if self.day < known_on => Outcome::Overdue,
            None => Outcome::Coming,
        };
        if let Some(came) = came {
            self.take(site, days, came..=came.max(self.day));
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
