//! What a week's report says of a unit: its figures, a rounded rate, a mask, only its finished communes, or nothing;
//! and which claims and records stand beside the row.

use super::Indicator;
use super::calendar::before;
use super::course::absent;
use super::registry::Level;
use super::stories::{Story, Temper, is_silent};
use super::world::World;
use crate::domain::{Ratio, ShownRate};
use jiff::civil::Date;

/// What the row of a unit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// There is no row: the unit doesn't exist, or is silent, or the whole report is missing.
    Absent,
    /// Count and base.
    Full,
    /// A rate with its word, without counts.
    Rounded(Rounded),
    /// The count is hidden.
    Masked,
    /// How many communes have finished, and nothing else.
    DoneOnly,
}

/// A rate that is stated with a word, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rounded {
    /// The word that files use.
    pub(super) word: &'static str,
    /// The number after it: a multiple of five.
    pub(super) per_cent: u64,
}

/// A claim that a unit has finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// Everybody is served.
    Complete,
    /// Everybody but those who are away, so many.
    Without(u64),
    /// Everybody, and so many new cases since.
    Since(u64),
    /// Nearly everybody.
    Basically,
}

impl World {
    /// What the report of a week says of a unit.
    pub(super) fn row(&self, indicator: Indicator, unit: usize, week: usize) -> Row {
        let silent = is_silent(&self.registry, self.calendar, unit, week);
        if !self.registry.units[unit].exists(week) || silent || self.is_missing(indicator, week) {
            return Row::Absent;
        }
        if indicator == Indicator::Card { self.card_row(unit, week) } else { Row::Full }
    }

    /// Whether a bulletin can tell the figures of a unit in a week: count and base were reported and aren't withheld.
    pub(super) fn is_told(&self, indicator: Indicator, unit: usize, week: usize) -> bool {
        let in_doubt = indicator == Indicator::Card && self.calendar.withheld() == Some(week);
        let is_withheld = in_doubt && self.withheld().is_some_and(|(withheld, _)| withheld == unit);
        !is_withheld && self.row(indicator, unit, week) == Row::Full
    }

    /// The unit of the one withheld figure, and its week; none where the site has nobody with that story.
    pub(super) fn withheld(&self) -> Option<(usize, usize)> {
        let week = self.calendar.withheld()?;
        let unit = self.first_with(|unit| Story::of(self.unit(unit), self.calendar) == Story::Withheld)?;
        Some((unit, week))
    }

    /// How many communes of each unit have finished in a week, and how many there are.
    pub(super) fn finished(&self, week: usize) -> Vec<(usize, usize)> {
        let mut done = vec![(0, 0); self.registry.units.len()];
        for unit in (0..done.len()).rev() {
            let registered = self.unit(unit);
            if registered.level == Level::Commune && registered.exists(week) {
                let (count, base) = self.figures(Indicator::Card, unit, week);
                done[unit] = (usize::from(base > 0 && count == base), 1);
            }
            if let Some(parent) = registered.parent {
                done[parent] = (done[parent].0 + done[unit].0, done[parent].1 + done[unit].1);
            }
        }
        done
    }

    /// Whether no report came at all.
    pub(super) fn is_missing(&self, indicator: Indicator, week: usize) -> bool {
        self.size.is_missing(self.calendar, indicator, week)
    }

    fn card_row(&self, unit: usize, week: usize) -> Row {
        let calendar = self.calendar;
        let registered = &self.registry.units[unit];
        match (Story::of(registered, calendar), Temper::around(&self.registry, unit)) {
            (Story::Masked, _) if calendar.masked().contains(&week) => Row::Masked,
            (Story::Rounded, _) if calendar.rounded().any(|rounded| rounded == week) => self.rounded(unit, week),
            (_, Some(Temper::Slow)) if registered.level == Level::District => {
                if calendar.done_only().any(|told| told == week) { Row::DoneOnly } else { Row::Full }
            }
            (_, Some(Temper::Fast)) if registered.level == Level::District => {
                if calendar.rounded().last() == Some(week) { self.rounded(unit, week) } else { Row::Full }
            }
            _ => Row::Full,
        }
    }

    /// A word that is true of the rate: each covers it with the width that the tool gives it by default.
    fn rounded(&self, unit: usize, week: usize) -> Row {
        let (count, base) = self.figures(Indicator::Card, unit, week);
        if base == 0 || count * 100 < base * 5 || count >= base {
            return Row::Full;
        }
        let below = count * 20 / base * 5;
        let nearest = (count * 200 + 5 * base) / (10 * base) * 5;
        let (word, per_cent) = match week % 4 {
            0 => ("about", nearest),
            1 => ("nearly", below + 5),
            2 if count * 100 > below * base => ("over", below),
            _ => ("at least", below),
        };
        Row::Rounded(Rounded { word, per_cent })
    }

    /// Count and base of a unit in a week, as first told.
    pub(super) fn figures(&self, indicator: Indicator, unit: usize, week: usize) -> (u64, u64) {
        (self.campaign.count(indicator, unit, week), self.campaign.base(indicator, unit, week))
    }

    /// The figures of the last report before a week that gave both.
    pub(super) fn last_figures(&self, indicator: Indicator, unit: usize, week: usize) -> Option<(u64, u64)> {
        let told = (0..week).rev().find(|week| self.row(indicator, unit, *week) == Row::Full)?;
        Some(self.figures(indicator, unit, told))
    }

    /// What is claimed of a unit with the figures of a week; each claim is made once.
    pub(super) fn claim(&self, unit: usize, week: usize) -> Option<Claim> {
        let registered = &self.registry.units[unit];
        let claim = self.state(unit, week)?;
        let story = Story::of(registered, self.calendar);
        let first = !(0..week).any(|earlier| self.state(unit, earlier) == Some(claim));
        match claim {
            _ if first => Some(claim),
            Claim::Complete if story == Story::NewCases && self.state(unit, week - 1).is_none() => {
                let (_, base) = self.figures(Indicator::Card, unit, week);
                let (_, before) = self.figures(Indicator::Card, unit, 0);
                Some(Claim::Since(base - before))
            }
            _ => None,
        }
    }

    /// The day on which a unit was finished: the day before the report that first claims it.
    pub(super) fn claimed_on(&self, claim: Claim, unit: usize, week: usize) -> Date {
        let of_new_cases = matches!(claim, Claim::Since(_));
        let first = || (0..week).find(|earlier| self.state(unit, *earlier) == Some(Claim::Complete));
        let week = of_new_cases.then(first).flatten().unwrap_or(week);
        before(self.calendar.as_of(week), 1)
    }

    /// What could be claimed of a unit in a week.
    fn state(&self, unit: usize, week: usize) -> Option<Claim> {
        let (count, base) = self.figures(Indicator::Card, unit, week);
        let registered = &self.registry.units[unit];
        if (Ratio { count, base }).is_complete() {
            return Some(Claim::Complete);
        }
        match Story::of(registered, self.calendar) {
            Story::Excluded if count + absent(base) == base => Some(Claim::Without(absent(base))),
            _ if registered.level == Level::District
                && Temper::of(registered.ordinal) == Temper::Good
                && base > 0
                && count * 100 >= base * 90 =>
            {
                Some(Claim::Basically)
            }
            _ => None,
        }
    }

    /// What changed in a unit's row since its last one so that a record has to say why.
    pub(super) fn changes(&self, indicator: Indicator, unit: usize, week: usize) -> Changes {
        let (count, base) = self.figures(indicator, unit, week);
        let renewed = self.calendar.renewal() == Some(week) && indicator.is_renewed();
        let Some((last_count, last_base)) = self.last_figures(indicator, unit, week) else { return Changes::default() };
        Changes {
            fell: last_count.saturating_sub(count) > 5.max(last_count / 1000),
            rebased: !renewed && last_base != base,
        }
    }
}

/// Changes that need a record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// The count fell by more than what counts as small.
    pub(super) fell: bool,
    /// The base changed, in a week in which not all bases did.
    pub(super) rebased: bool,
}

/// A rate as a file states it, if it can be stated with one decimal.
pub(super) fn stated(count: u64, base: u64) -> Option<String> {
    match (Ratio { count, base }).shown() {
        ShownRate::PerCent(rate) => Some(format!("{rate}%")),
        ShownRate::NoBase | ShownRate::BelowTenth => None,
    }
}
