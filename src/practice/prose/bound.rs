//! How a voice writes a number: as its language does, and in a link to what it rests on.
//!
//! Figures are named with their day, so that a link means the same one whatever is published later; deadlines and how
//! far a unit is ahead of them belong to no day.

use super::Voice;
use crate::domain::{Ratio, ShownRate};
use crate::practice::Indicator;
use crate::practice::registry::{Level, Merger};
use crate::practice::text::Language;
use jiff::civil::Date;

/// A calculation of a bulletin's front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::practice) struct Calculation {
    /// The name that links give.
    pub(in crate::practice) name: &'static str,
    /// The calculation.
    pub(in crate::practice) formula: String,
}

/// A number that is calculated: its link, and the calculation to declare.
pub(super) struct Calculated {
    /// The link.
    pub(super) link: String,
    /// What it leads to.
    pub(super) calculation: Calculation,
}

/// The rounded rates of headlines begin here, in per cent.
const LEAST_ROUNDED: u64 = 5;

/// Figures of the voice's week.
impl Voice<'_> {
    /// A count.
    pub(super) fn count(&self, indicator: Indicator, unit: usize) -> String {
        self.count_of(indicator, unit, self.week)
    }

    /// A count of another week.
    pub(super) fn count_of(&self, indicator: Indicator, unit: usize, week: usize) -> String {
        let count = self.language.number(self.world.campaign.count(indicator, unit, week));
        figure(&count, &self.path(indicator, unit, week))
    }

    /// A base.
    pub(super) fn base(&self, indicator: Indicator, unit: usize) -> String {
        let base = self.language.number(self.world.campaign.base(indicator, unit, self.week));
        figure(&base, &self.part(indicator, unit, self.week, "base"))
    }

    /// How many are left of the base.
    pub(super) fn remaining(&self, indicator: Indicator, unit: usize) -> Calculated {
        let (count, base) = self.world.figures(indicator, unit, self.week);
        let [of, done] = ["base", "count"].map(|part| self.part(indicator, unit, self.week, part));
        calculated("remaining", &self.language.number(base.saturating_sub(count)), format!("{of} - {done}"))
    }

    /// A rate; a dash where nobody counts.
    pub(super) fn rate(&self, indicator: Indicator, unit: usize) -> String {
        let (count, base) = self.world.figures(indicator, unit, self.week);
        let rate = self.language.rate(count, base);
        if base == 0 { rate } else { figure(&rate, &self.path(indicator, unit, self.week)) }
    }

    /// A rate to the nearest multiple of five with a word that is true of it, for headlines. None where no word would be:
    /// for small rates, for those of a target that was passed, and within a few tenths of the multiple itself.
    pub(super) fn rounded(&self, indicator: Indicator, unit: usize) -> Option<String> {
        let (count, base) = self.world.figures(indicator, unit, self.week);
        let tenths = Ratio { count, base }.rounded(1)?.digits();
        let (below, beyond) = (tenths / 50 * 5, tenths % 50);
        if below < LEAST_ROUNDED || count >= base {
            return None;
        }
        let words = match beyond {
            2..=24 => self.say("hơn".to_owned(), "plus de".to_owned(), "over".to_owned()),
            25..=48 => self.say("gần".to_owned(), "près de".to_owned(), "nearly".to_owned()),
            _ => return None,
        };
        let rate = self.language.per_cent(if beyond < 25 { below } else { below + 5 });
        Some(figure(&format!("{words} {rate}"), &self.path(indicator, unit, self.week)))
    }

    /// How many communes of a unit have finished, of how many; none if it is nobody yet, or there is one only.
    pub(super) fn finished(&self, unit: usize) -> Option<String> {
        let (done, all) = *self.world.finished(self.week).get(unit)?;
        let parts = self.say(format!("{done} trên {all}"), format!("{done} sur {all}"), format!("{done} of {all}"));
        let path = self.path(Indicator::Card, unit, self.week);
        // Reports of districts count the level below and don't name it.
        let is_upper = self.world.unit(unit).level < Level::District;
        let path = if is_upper { format!("{path}/at-{}", Level::Commune.id()) } else { format!("{path}/parts") };
        (done > 0 && all > 1).then(|| figure(&parts, &path))
    }

    /// What was added to a count since the week before, if anything was and both weeks were told.
    pub(super) fn added(&self, indicator: Indicator, unit: usize) -> Option<Calculated> {
        let before = self.week.checked_sub(1)?;
        let told = [before, self.week].iter().all(|week| self.world.is_told(indicator, unit, *week));
        let count = |week| self.world.campaign.count(indicator, unit, week);
        let added = count(self.week).checked_sub(count(before)).filter(|added| *added > 0 && told)?;
        let [now, then] = [self.week, before].map(|week| self.part(indicator, unit, week, "count"));
        Some(calculated("added", &self.language.number(added), format!("{now} - {then}")))
    }

    /// By how much a count fell since the week before, if it did.
    pub(super) fn fall(&self, indicator: Indicator, unit: usize) -> Option<Calculated> {
        let before = self.week.checked_sub(1)?;
        let count = |week| self.world.campaign.count(indicator, unit, week);
        let fall = count(before).checked_sub(count(self.week)).filter(|fall| *fall > 0)?;
        let [now, then] = [self.week, before].map(|week| self.part(indicator, unit, week, "count"));
        Some(calculated("fall", &self.language.number(fall), format!("{then} - {now}")))
    }

    /// What two communes had together the week before they were one, if all three were told.
    pub(super) fn before_merger(&self, indicator: Indicator, merger: Merger) -> Option<Calculated> {
        let before = self.week.checked_sub(1)?;
        let told = merger.from.iter().all(|unit| self.world.is_told(indicator, *unit, before));
        if !told || !self.world.is_told(indicator, merger.to, self.week) {
            return None;
        }
        let sum = merger.from.iter().map(|unit| self.world.campaign.count(indicator, *unit, before)).sum();
        let [first, second] = merger.from.map(|unit| self.part(indicator, unit, before, "count"));
        Some(calculated("before", &self.language.number(sum), format!("{first} + {second}")))
    }

    /// How far a unit's stated rate lies behind that of another, in points; none where they are level or one isn't stated.
    pub(super) fn gap(&self, first: usize, last: usize) -> Option<Calculated> {
        let tenths = |unit: usize| {
            let (count, base) = self.world.figures(Indicator::Card, unit, self.week);
            let is_stated = self.world.unit(unit).level < Level::Commune && count > 0;
            Some(Ratio { count, base }.rounded(1)?.digits()).filter(|tenths| is_stated && *tenths > 0)
        };
        let gap = tenths(first)?.checked_sub(tenths(last)?).filter(|gap| *gap > 0)?;
        let sign = if self.language == Language::English { '.' } else { ',' };
        let points = format!("{}{sign}{}", gap / 10, gap % 10);
        let points = self.say(
            format!("{points} điểm phần trăm"),
            format!("{points} points de pourcentage"),
            format!("{points} percentage points"),
        );
        let [best, lowest] = [first, last].map(|unit| self.part(Indicator::Card, unit, self.week, "rate"));
        Some(calculated("gap", &points, format!("{best} - {lowest}")))
    }

    /// One count of the week as a rate of another.
    pub(super) fn share(&self, of: Indicator, in_all: Indicator, unit: usize) -> Option<Calculated> {
        let [part, all] = [of, in_all].map(|indicator| self.world.campaign.count(indicator, unit, self.week));
        let is_plain = matches!(Ratio { count: part, base: all }.shown(), ShownRate::PerCent(_)) && part > 0;
        let [count, base] = [of, in_all].map(|indicator| self.part(indicator, unit, self.week, "count"));
        is_plain.then(|| calculated("share", &self.language.rate(part, all), format!("{count} / {base}")))
    }

    /// The name of a figure: unit, indicator and day.
    fn path(&self, indicator: Indicator, unit: usize, week: usize) -> String {
        format!("{}/{}/{}", self.world.key(unit), indicator.id(), self.world.calendar.as_of(week))
    }

    /// The name of a part of a figure, as calculations give it.
    pub(super) fn part(&self, indicator: Indicator, unit: usize, week: usize, part: &str) -> String {
        format!("{}/{part}", self.path(indicator, unit, week))
    }
}

/// Days and what is counted once.
impl Voice<'_> {
    /// A deadline. Where a unit has one of its own beside that of a unit above, `path` names whose it is.
    pub(super) fn deadline(&self, day: Date, path: &str) -> String {
        figure(&self.language.date(day), path)
    }

    /// The days from one day to another.
    pub(super) fn days(&self, name: &'static str, (from, until): (Date, Date), formula: String) -> Calculated {
        calculated(name, &self.days_between(from, until), formula)
    }

    /// The days from one day to another, in words.
    pub(super) fn days_between(&self, from: Date, until: Date) -> String {
        let days = from.duration_until(until).as_hours() / 24;
        let number = self.language.number(days.unsigned_abs());
        self.say(format!("{number} ngày"), format!("{number} jours"), format!("{number} days"))
    }

    /// How many units of a level there are within a unit.
    pub(super) fn within(&self, unit: usize, level: Level) -> String {
        let units = self.world.within(unit, level, self.week) as u64;
        format!("[{}](units:{}/{})", self.language.number(units), self.world.key(unit), level.id())
    }
}

/// A text that is bound to a figure.
pub(super) fn figure(text: &str, path: &str) -> String {
    format!("[{text}](fig:{path})")
}

/// A text that is bound to a calculation.
pub(super) fn calculated(name: &'static str, text: &str, formula: String) -> Calculated {
    Calculated { link: format!("[{text}](calc:{name})"), calculation: Calculation { name, formula } }
}

/// A text that repeats what a document or a source says.
pub(super) fn quoted(text: &str, source: &str) -> String {
    format!("[{text}](quote:{source})")
}
