//! What bulletins say, in Vietnamese, French and English: short texts whose figures are those of the reports they tell
//! of. Every number is bound: it stands in a link to the figure, the calculation or the document that it rests on.
//!
//! [`prose`] chooses the text; `weekly` tells of weeks, `completions` of communes that finished, `plans` of
//! deadlines, `records` of what changed in the reports. [`Voice`] speaks one language; how it writes a bound number stands in `bound`.

mod bound;
mod completions;
mod plans;
mod records;
mod weekly;

pub(super) use bound::Calculation;

use super::Indicator;
use super::bulletins::Subject;
use super::random::{Random, Stream};
use super::text::{Language, Quoted, Words, capital, french};
use super::world::World;

/// A bulletin's text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prose {
    /// The headline, with links.
    pub(super) title: String,
    /// One sentence for lists, with links.
    pub(super) summary: String,
    /// Markdown.
    pub(super) body: String,
    /// What the text calculates; the same in every language.
    pub(super) calculations: Vec<Calculation>,
    /// Whom it quotes by number, from 1; the same in every language.
    pub(super) sources: Vec<Words>,
}

/// The text of a bulletin.
pub(super) fn prose(voice: &Voice<'_>, subject: Subject) -> Prose {
    let told = match subject {
        Subject::Opening => plans::opening(voice),
        Subject::Week => weekly::week(voice),
        Subject::District(unit) => weekly::district(voice, unit),
        Subject::Complete(unit) => completions::complete(voice, unit),
        Subject::AllButAway(unit) => completions::all_but_away(voice, unit),
        Subject::Corrected(unit) => records::corrected(voice, unit),
        Subject::Merged(merger) => records::merged(voice, merger),
        Subject::Missing => records::missing(voice),
        Subject::Extended => plans::extended(voice),
        Subject::Late => records::late(voice),
        Subject::Embargoed => plans::embargoed(voice),
    };
    match block(voice, subject) {
        Some(block) => Prose { body: format!("{}\n\n{block}", told.body), ..told },
        None => told,
    }
}

/// The chart or the table that a bulletin ends with: the course of the top unit, which shows the week without a report; the
/// districts that have more time.
fn block(voice: &Voice<'_>, subject: Subject) -> Option<String> {
    let (top, indicator) = (Quoted(&voice.world.unit(0).code), Indicator::Card.id());
    match subject {
        Subject::Missing => Some(format!("```chart\nkind: line\nindicator: {indicator}\nunit: {top}\n```")),
        Subject::Extended => Some(format!("```units\nindicator: {indicator}\nwithin: {top}\n```")),
        _ => None,
    }
}

/// Who speaks: a language, and the week it speaks of.
pub(super) struct Voice<'a> {
    pub(super) world: &'a World,
    pub(super) language: Language,
    /// The bulletin’s place among all: titles and tables take turns by it, and phrases are drawn by it.
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
        self.day_of(self.week)
    }

    /// The day that the report of a week speaks of, in words.
    fn day_of(&self, week: usize) -> String {
        self.language.date(self.world.calendar.as_of(week))
    }

    /// The units directly below one whose figures can be told, the furthest first; those level stand in registry order.
    fn standing(&self, parent: usize) -> Vec<usize> {
        let told = |unit: &usize| self.world.is_told(Indicator::Card, *unit, self.week);
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
