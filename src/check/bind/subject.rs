//! What a text speaks of, for those who look for what its numbers may mean: the units that it links or names, the one that a
//! sentence is about, and the days that the sentence says.
//!
//! Start at [`Spoken::about`]. [`Spoken::in_part`] reads the names in a part of a passage.

use super::propose::Why;
use crate::check::Checked;
use crate::check::nouns::{Bulletin, Translated, Unit, UnitId};
use crate::language::{Language, NumberClass, SaidDate, find_words};
use crate::markdown::{Document, Passage, Target, Within};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The units that a text speaks of.
pub(super) struct Spoken<'c> {
    declared: BTreeSet<UnitId>,
    named: BTreeSet<UnitId>,
    on: Date,
    /// The names of units that stand anywhere in a text of the bulletin, of however many the registry has.
    names: BTreeMap<&'c str, BTreeSet<UnitId>>,
}

impl<'c> Spoken<'c> {
    /// Those that the bulletin names in its head, and those that the text links or names.
    pub(super) fn of(checked: &'c Checked, bulletin: &Bulletin, text: &Translated) -> Self {
        let declared: BTreeSet<UnitId> = bulletin.units.iter().copied().collect();
        let all: Vec<Passage<'_>> = bulletin.texts.values().flat_map(passages).collect();
        let names = names_in(checked, &all.iter().map(|passage| passage.text.as_str()).collect::<Vec<_>>().join("\n"));
        let mut spoken = Self { declared, named: BTreeSet::new(), on: bulletin.date, names };
        let passages: Vec<Passage<'_>> = passages(text).collect();
        spoken.named =
            passages.iter().flat_map(|passage| spoken.in_part(checked, passage, &whole(passage)).units).collect();
        spoken
    }

    /// With all above them.
    pub(super) fn all(&self, checked: &Checked) -> Vec<UnitId> {
        let own: BTreeSet<UnitId> = self.declared.union(&self.named).copied().collect();
        let above = own.iter().flat_map(|unit| checked.registry.ancestors(*unit));
        above.chain(own.iter().copied()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What speaks for a unit in a sentence that names some.
    pub(super) fn why(&self, unit: UnitId, in_sentence: &BTreeSet<UnitId>) -> Why {
        if in_sentence.contains(&unit) {
            Why::Sentence
        } else if self.declared.contains(&unit) {
            Why::Declared
        } else if self.named.contains(&unit) {
            Why::Text
        } else {
            Why::Above
        }
    }

    /// The units that a part of a passage links or names. Words that are linked to a unit name no other, and a name within a
    /// longer one is none.
    pub(super) fn in_part(&self, checked: &Checked, passage: &Passage<'_>, part: &Range<usize>) -> Named {
        let within = |range: &Range<usize>| part.start <= range.start && range.end <= part.end;
        let mut named = Named::default();
        let mut linked: Vec<&Range<usize>> = Vec::new();
        for piece in passage.pieces.iter().filter(|piece| within(&piece.range)) {
            if let Within::Link(Target::Unit(key)) = piece.within {
                let registry = &checked.registry;
                named.units.extend(registry.by_key(key).or_else(|| registry.by_key_or_code(key, self.on)));
                linked.push(&piece.range);
            }
        }
        let is_apart =
            |range: &Range<usize>| linked.iter().all(|link| link.end <= range.start || range.end <= link.start);
        let found = self.names.iter().flat_map(|(name, units)| {
            find_words(&passage.text, name).map(move |range| (range, units)).collect::<Vec<_>>()
        });
        let found: Vec<(Range<usize>, _)> = found.filter(|(range, _)| within(range) && is_apart(range)).collect();
        for (range, units) in &found {
            let is_longer =
                |other: &Range<usize>| other.start <= range.start && range.end <= other.end && other != range;
            if found.iter().any(|(other, _)| is_longer(other)) {
                continue;
            }
            match meant(checked, &self.declared, self.on, units) {
                Some(unit) => drop(named.units.insert(unit)),
                None => named.unclear = true,
            }
        }
        named
    }

    /// The unit that a sentence of the last of some passages is about: the only one that it names, else the only one named
    /// last before it, else the only one of the bulletin. `None` where several can be meant.
    pub(super) fn about(&self, checked: &Checked, passages: &[Passage<'_>], sentence: &Range<usize>) -> Option<UnitId> {
        let (passage, before) = passages.split_last()?;
        let earlier = before.iter().rev().map(|passage| (passage, whole(passage)));
        let parts = [(passage, sentence.clone()), (passage, 0..sentence.start)].into_iter().chain(earlier);
        let last = parts.map(|(passage, part)| self.in_part(checked, passage, &part)).find(Named::names_some);
        match last {
            Some(named) => named.only(),
            None => only(&self.declared),
        }
    }
}

fn whole(passage: &Passage<'_>) -> Range<usize> {
    0..passage.text.len()
}

/// The units that are named somewhere.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) units: BTreeSet<UnitId>,
    /// There is also a name that several units have, of which nothing says which is meant.
    pub(super) unclear: bool,
}

impl Named {
    fn names_some(&self) -> bool {
        self.unclear || !self.units.is_empty()
    }

    fn only(&self) -> Option<UnitId> {
        if self.unclear { None } else { only(&self.units) }
    }
}

fn only(units: &BTreeSet<UnitId>) -> Option<UnitId> {
    units.first().copied().filter(|_| units.len() == 1)
}

/// Every passage of a text, those of its headline and summary too.
fn passages(text: &Translated) -> impl Iterator<Item = Passage<'_>> {
    let documents = text.head.iter().map(|(_, line)| line).chain([&text.body]);
    documents.flat_map(Document::passages)
}

/// The names that a text has in it, each with all the units that have it.
fn names_in<'c>(checked: &'c Checked, text: &str) -> BTreeMap<&'c str, BTreeSet<UnitId>> {
    let mut found: BTreeMap<&str, BTreeSet<UnitId>> = BTreeMap::new();
    for (id, unit) in checked.registry.iter() {
        for name in names_of(unit).filter(|name| is_name(name) && text.contains(*name)) {
            found.entry(name).or_default().insert(id);
        }
    }
    found
}

fn names_of(unit: &Unit) -> impl Iterator<Item = &str> {
    unit.name.forms().map(|(_, name)| name).chain(unit.aliases.iter().map(String::as_str))
}

/// Numbers and single letters are no names that a text could be searched for.
fn is_name(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// Which of the units that have a name is meant: the only one, else the only one that stands on the day and is of the bulletin,
/// or within a unit of it, or at all.
fn meant(checked: &Checked, declared: &BTreeSet<UnitId>, on: Date, units: &BTreeSet<UnitId>) -> Option<UnitId> {
    let registry = &checked.registry;
    let standing: BTreeSet<UnitId> = units.iter().copied().filter(|unit| registry.unit(*unit).life.holds(on)).collect();
    let own = standing.intersection(declared).copied().collect();
    let is_within = |unit: &UnitId| declared.iter().any(|above| registry.is_within(*unit, *above));
    let within = standing.iter().copied().filter(is_within).collect();
    [units, &own, &within, &standing].into_iter().find_map(only)
}

/// The days, months and years that are said of a number in the last of some passages: by the head of its column, else by its
/// sentence.
pub(super) fn days_said(language: &Language, passages: &[Passage<'_>], number: &Range<usize>) -> Vec<SaidDate> {
    let Some(passage) = passages.last() else { return Vec::new() };
    let of_column = head(passages, number).map(|(head, cell)| dates(language, head, &cell)).unwrap_or_default();
    if of_column.is_empty() { dates(language, passage, &passage.sentence_range(number)) } else { of_column }
}

fn dates(language: &Language, passage: &Passage<'_>, part: &Range<usize>) -> Vec<SaidDate> {
    let numbers = language.prose_numbers(&passage.text).into_iter();
    let here = numbers.filter(|number| part.start <= number.span.start && number.span.end <= part.end);
    let day = |class| if let NumberClass::Date(said) = class { Some(said) } else { None };
    here.filter_map(|number| day(number.class)).collect()
}

/// The first row of the table that a number of the last passage stands in, and the cell there that is over it.
fn head<'p, 'd>(passages: &'p [Passage<'d>], number: &Range<usize>) -> Option<(&'p Passage<'d>, Range<usize>)> {
    let (row, before) = passages.split_last()?;
    let columns = |passage: &Passage<'_>| passage.text.matches('\t').count();
    let of_table = |passage: &&Passage<'_>| columns(passage) > 0 && columns(passage) == columns(row);
    let head = before.iter().rev().take_while(of_table).last()?;
    let column = row.text.get(..number.start)?.matches('\t').count();
    let start =
        column.checked_sub(1).map_or(Some(0), |tab| head.text.match_indices('\t').nth(tab).map(|(at, _)| at + 1));
    let end = head.text.match_indices('\t').nth(column).map_or(head.text.len(), |(at, _)| at);
    Some((head, start?..end))
}

/// Whether a date that leaves parts open can be a day.
pub(super) fn is_day(said: SaidDate, day: Date) -> bool {
    said.day.is_none_or(|said| said == day.day())
        && said.month.is_none_or(|month| month == day.month())
        && said.year.is_none_or(|year| year == day.year())
}
