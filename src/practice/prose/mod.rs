//! What bulletins say, in Vietnamese, French and English: short texts whose figures are those of the reports they tell
//! of.
//!
//! [`prose`] chooses the text; `weekly` tells of weeks and `events` of what happened once. [`Voice`] writes numbers,
//! dates and links as its language does.

mod events;
mod weekly;

use super::Indicator;
use super::bulletins::Subject;
use super::random::{Random, Stream};
use super::rows::Row;
use super::text::{Language, capital, french};
use super::world::World;

/// A bulletin's text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prose {
    /// The headline.
    pub(super) title: String,
    /// One sentence for lists.
    pub(super) summary: String,
    /// Markdown.
    pub(super) body: String,
}

/// The text of a bulletin.
pub(super) fn prose(voice: &Voice<'_>, subject: Subject) -> Prose {
    match subject {
        Subject::Opening => events::opening(voice),
        Subject::Week => weekly::week(voice),
        Subject::District(unit) => weekly::district(voice, unit),
        Subject::Complete(unit) => events::complete(voice, unit),
        Subject::Corrected(unit) => events::corrected(voice, unit),
        Subject::Merged(merger) => events::merged(voice, merger),
        Subject::Missing => events::missing(voice),
        Subject::Extended => events::extended(voice),
        Subject::Late => events::late(voice),
        Subject::Embargoed => events::embargoed(voice),
    }
}

/// Who speaks: a language, and the week it speaks of.
pub(super) struct Voice<'a> {
    pub(super) world: &'a World,
    pub(super) language: Language,
    /// The bulletin's place among all, which decides its turns of phrase.
    pub(super) number: usize,
    pub(super) week: usize,
}

impl Voice<'_> {
    /// The text in this voice's language.
    fn say(&self, vi: String, fr: String, en: String) -> String {
        match self.language {
            Language::Vietnamese => vi,
            Language::French => french(fr),
            Language::English => en,
        }
    }

    /// One of so many turns of phrase, the same in every language.
    fn turn(&self, turns: usize) -> usize {
        Random::new(self.world.size.seed, Stream::Words, self.number).below(turns)
    }

    /// A unit's full name at the head of a line.
    fn heading(&self, unit: usize) -> String {
        capital(&self.world.unit(unit).full(self.language))
    }

    /// A unit's full name in a sentence.
    fn name(&self, unit: usize) -> String {
        let unit = self.world.unit(unit);
        format!("{}{}", unit.article(self.language), unit.full(self.language))
    }

    /// A unit's full name in a sentence, with a link to it.
    fn link(&self, unit: usize) -> String {
        let registered = self.world.unit(unit);
        let (article, name) = (registered.article(self.language), registered.full(self.language));
        format!("{article}[{name}](unit:{})", self.world.key(unit))
    }

    /// A unit's full name as a link that stands alone.
    fn entry(&self, unit: usize) -> String {
        format!("[{}](unit:{})", self.heading(unit), self.world.key(unit))
    }

    /// The day that the week's report speaks of, in words.
    fn day(&self) -> String {
        self.language.date(self.world.calendar.as_of(self.week))
    }

    /// A count of the week.
    fn count(&self, indicator: Indicator, unit: usize) -> String {
        self.language.number(self.world.campaign.count(indicator, unit, self.week))
    }

    /// A base of the week.
    fn base(&self, indicator: Indicator, unit: usize) -> String {
        self.language.number(self.world.campaign.base(indicator, unit, self.week))
    }

    /// A rate of the week.
    fn rate(&self, indicator: Indicator, unit: usize) -> String {
        let (count, base) = self.world.figures(indicator, unit, self.week);
        self.language.rate(count, base)
    }

    /// What was added to a count since the week before, if anything was and both weeks were told.
    fn added(&self, indicator: Indicator, unit: usize) -> Option<String> {
        let before = self.week.checked_sub(1)?;
        let told = [before, self.week].iter().all(|week| self.world.row(indicator, unit, *week) == Row::Full);
        let count = |week| self.world.campaign.count(indicator, unit, week);
        let added = count(self.week).checked_sub(count(before)).filter(|added| *added > 0 && told)?;
        Some(self.language.number(added))
    }

    /// The units directly below one that gave count and base, the furthest first; those level stand in registry order.
    fn standing(&self, parent: usize) -> Vec<usize> {
        let told = |unit: &usize| self.world.row(Indicator::Card, *unit, self.week) == Row::Full;
        let figures = |unit: &usize| self.world.figures(Indicator::Card, *unit, self.week);
        let mut units: Vec<usize> =
            self.world.registry.children(parent).filter(told).filter(|unit| figures(unit).1 > 0).collect();
        units.sort_by(|a, b| {
            let ((count_a, base_a), (count_b, base_b)) = (figures(a), figures(b));
            (count_b * base_a).cmp(&(count_a * base_b))
        });
        units
    }
}
