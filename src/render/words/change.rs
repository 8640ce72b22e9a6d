//! Changes in words: what kind of change it is, what was said before and after, why.

use super::Scribe;
use super::phrase::capital;
use crate::analysis::changes::{Change, Detail, Item, Kind, Moved, Told, ToldOf, tally};
use crate::analysis::rate_of;
use crate::check::nouns::{Event, IndicatorId, LevelId, Observation, UnitId, WithheldFigure};
use crate::domain::{AsOf, DocumentKey};
use crate::language::Argument;
use crate::load::raw::{EventKind, Record};
use crate::model::Edition;
use crate::render::pages::context::{ChangeEntry, ChangeReason, ChangedFigure, Link};
use std::collections::BTreeSet;

/// From so many figures on they are told in numbers too.
const SEVERAL: usize = 5;

/// The class of a kind, its word, and its count.
fn strings(kind: Kind) -> (&'static str, &'static str, &'static str) {
    match kind {
        Kind::Correction => ("correction", "change-correction", "change-count-corrections"),
        Kind::Reopening => ("reopening", "change-reopening", "change-count-reopenings"),
        Kind::Withheld => ("withheld", "change-withheld", "change-count-withheld"),
        Kind::Released => ("released", "change-released", "change-count-released"),
        Kind::Restatement => ("restatement", "change-restatement", "change-count-restatements"),
        Kind::Revision => ("revision", "change-revision", "change-count-revisions"),
        Kind::Rebase => ("rebase", "change-rebase", "change-count-rebases"),
        Kind::Redefinition => ("redefinition", "change-redefinition", "change-count-redefinitions"),
        Kind::DeadlineMoved => ("deadline", "change-deadline", "change-count-deadlines"),
        Kind::UnitEvent => ("units", "change-units", "change-count-units"),
        Kind::Completion => ("completion", "change-completion", "change-count-completions"),
        Kind::NewFigures => ("figures", "change-figures", "change-count-figures"),
    }
}

/// The name of a kind, for classes and data.
pub(in crate::render) fn change_kind(kind: Kind) -> &'static str {
    strings(kind).0
}

impl<'c, E: Edition> Scribe<'_, '_, 'c, E> {
    /// What there is of each kind: "1 correction", "14 new figures".
    pub(in crate::render) fn change_counts<'a>(&self, changes: impl IntoIterator<Item = &'a Change<'c>>) -> Vec<String>
    where
        'c: 'a,
    {
        tally(changes).into_iter().map(|(kind, n)| self.counted(strings(kind).2, n)).collect()
    }

    /// A change, with at most so many of its figures.
    pub(in crate::render) fn change(&self, change: &Change<'c>, most: usize) -> ChangeEntry {
        let blank = self.blank_change(change);
        match &change.detail {
            Detail::Told(told) => self.told(change, told, blank),
            Detail::Items(items) => self.changed_items(change, items, most, blank),
            Detail::Moved(moved) => self.deadline_moved(moved, blank),
            Detail::Event(event) => match self.report.site.registry.events.get(*event) {
                Some(event) => self.unit_event(event, blank),
                None => blank,
            },
        }
    }

    /// A change of one unit, with the figure of that unit alone.
    pub(in crate::render) fn change_of_unit(&self, change: &Change<'c>, item: Item<'c>) -> ChangeEntry {
        let blank = self.blank_change(change);
        let indicator = change.indicator;
        ChangeEntry {
            figures: indicator.map(|indicator| self.changed(change.kind, indicator, item)).into_iter().collect(),
            ..blank
        }
    }

    fn blank_change(&self, change: &Change<'c>) -> ChangeEntry {
        let (kind, word, _) = strings(change.kind);
        let own_source = matches!(change.kind, Kind::Completion | Kind::Reopening);
        ChangeEntry {
            kind: kind.to_owned(),
            word: self.word(word),
            indicators: change.indicator.and_then(|indicator| self.named_indicator(indicator)).into_iter().collect(),
            said: Vec::new(),
            figures: Vec::new(),
            more: None,
            units: Vec::new(),
            reason: change.record.map(|record| self.reason_of(record)),
            source: change.snapshot.filter(|_| !own_source).map(|snapshot| self.source(&snapshot.source)),
        }
    }

    /// "As of 12 May 2023: 48 communes (+1,234) and 6 districts (+1,234)."
    fn told(&self, change: &Change<'c>, told: &Told<'c>, blank: ChangeEntry) -> ChangeEntry {
        let levels: Vec<String> = told.levels.iter().map(|(level, of)| self.told_of(*level, *of)).collect();
        let as_of = if told.first == told.last {
            self.language.as_of_phrase(told.last)
        } else {
            self.moments(told.first, told.last)
        };
        let mut said = Vec::new();
        // Where the figures themselves are named, each says its own moment.
        if !levels.is_empty() && told.few.is_empty() {
            said.push(self.named(&capital(&as_of), &self.language.list(&levels)));
        }
        let others = [(told.late, "change-late"), (told.repeated, "change-repeated")];
        said.extend(others.iter().filter(|(n, _)| *n > 0).map(|(n, id)| self.counted(id, *n)));
        let figures = change.indicator.map(|indicator| {
            let item = |figure: &&'c Observation| Item { figure, before: None, record: None };
            told.few.iter().map(item).map(|item| self.changed(change.kind, indicator, item)).collect()
        });
        ChangeEntry { said, figures: figures.unwrap_or_default(), ..blank }
    }

    fn moments(&self, first: AsOf, last: AsOf) -> String {
        match (first.day(), last.day()) {
            (Some(oldest), Some(newest)) => self.dates_between(oldest, newest),
            _ => self.language.as_of_phrase(last),
        }
    }

    fn told_of(&self, level: LevelId, of: ToldOf) -> String {
        let registry = &self.report.site.registry;
        let name = match of.figures {
            1 => self.plain(&registry.levels[usize::from(level.0)].name),
            _ => self.level_plural(level),
        };
        let number = |n: usize| self.language.count(u64::try_from(n).unwrap_or(u64::MAX));
        let units = format!("{} {name}", number(of.figures));
        let effect = self.language.difference(of.effect);
        let arguments = [("units", units.as_str().into()), ("effect", effect.as_str().into())];
        match of.compared {
            0 => units,
            all if all == of.figures => self.text("change-told-effect", &arguments),
            some => {
                let some = number(some);
                self.text("change-told-effect-part", &[arguments[0], arguments[1], ("part", some.as_str().into())])
            }
        }
    }

    fn changed_items(&self, change: &Change<'c>, items: &[Item<'c>], most: usize, blank: ChangeEntry) -> ChangeEntry {
        let Some(indicator) = change.indicator else { return blank };
        let more = items.len().checked_sub(most).filter(|more| *more > 0);
        let listed = items.iter().take(most);
        ChangeEntry {
            said: self.in_numbers(items).into_iter().collect(),
            figures: listed.map(|item| self.changed(change.kind, indicator, *item)).collect(),
            more: more.map(|more| Link { text: self.counted("change-more", more), ..self.indicator_link(indicator) }),
            ..blank
        }
    }

    /// Many figures in numbers: how many rose and fell, and by how much together. What is below another of them is in that one.
    fn in_numbers(&self, items: &[Item<'c>]) -> Option<String> {
        let differences: Vec<(UnitId, i64)> =
            items.iter().filter_map(|item| Some((item.figure.unit, item.difference()?))).collect();
        if differences.len() < SEVERAL {
            return None;
        }
        let registry = &self.report.site.registry;
        let units: BTreeSet<UnitId> = differences.iter().map(|(unit, _)| *unit).collect();
        let on_top = |unit: &UnitId| !registry.ancestors(*unit).any(|above| units.contains(&above));
        let total: i64 = differences.iter().filter(|(unit, _)| on_top(unit)).map(|(_, by)| *by).sum();
        let number = |n: usize| Argument::from(n);
        let total = self.language.difference(total);
        let arguments = [
            ("n", number(items.len())),
            ("up", number(differences.iter().filter(|(_, by)| *by > 0).count())),
            ("down", number(differences.iter().filter(|(_, by)| *by < 0).count())),
            ("effect", total.as_str().into()),
        ];
        Some(self.text("change-in-numbers", &arguments))
    }

    /// One figure: old and new value, each with a link to its row.
    fn changed(&self, kind: Kind, indicator: IndicatorId, item: Item<'c>) -> ChangedFigure {
        let Item { figure, before, record } = item;
        let as_of = self.language.as_of_phrase(figure.as_of);
        // No entry may say what a figure in doubt says, whatever brought it here.
        let hidden = kind == Kind::Withheld || self.report.site.is_withheld(figure);
        let withheld = figure.detail(|details| details.withheld.as_ref()).filter(|_| hidden);
        let after = if hidden { as_of.clone() } else { self.in_words(indicator, figure) };
        let other_day = before.filter(|before| before.as_of != figure.as_of);
        let reason = record.map(|record| self.reason_of(record));
        ChangedFigure {
            unit: self.unit_link(figure.unit),
            before: before.map(|before| self.figure_link(indicator, before, self.in_words(indicator, before))),
            before_as_of: other_day.map(|before| self.language.as_of_phrase(before.as_of)),
            after: self.figure_link(indicator, figure, after),
            as_of: if hidden { String::new() } else { as_of },
            difference: item.difference().filter(|by| *by != 0).map(|by| self.language.difference(by)),
            reason: reason.or_else(|| withheld.map(|withheld| self.doubt(withheld))),
        }
    }

    /// "38.0% (380 of 1,000)".
    fn in_words(&self, indicator: IndicatorId, figure: &Observation) -> String {
        let rate = rate_of(figure, self.report.site.programme(indicator).thresholds.widths);
        let value = self.value(indicator, figure, rate);
        match rate.map(|rate| rate.origin) {
            Some(crate::analysis::Origin::Counted(ratio)) => {
                let counts = self.ratio(ratio);
                if value.contains(&counts) { value } else { format!("{value} ({counts})") }
            }
            _ => value,
        }
    }

    /// A link to a figure's row on its unit's page.
    pub(in crate::render) fn figure_link(&self, indicator: IndicatorId, figure: &Observation, text: String) -> Link {
        let unit = self.unit_link(figure.unit);
        let anchor = self.figure_anchor(indicator, figure);
        Link { text, href: unit.href.map(|href| format!("{href}#{anchor}")), lang: None }
    }

    fn reason_of(&self, record: &Record) -> ChangeReason {
        ChangeReason {
            text: Some(self.remark(&record.reason)),
            by: record.by.as_ref().map(|by| self.plain(by)),
            document: record.document.as_ref().and_then(|key| self.document_of_key(key)),
        }
    }

    fn document_of_key(&self, key: &DocumentKey) -> Option<Link> {
        let (id, _) = self.report.site.documents.iter().find(|(_, document)| document.key == *key)?;
        self.document_link(*id)
    }

    fn doubt(&self, withheld: &WithheldFigure) -> ChangeReason {
        let by = Some(self.plain(&withheld.by));
        ChangeReason { text: Some(self.remark(&withheld.reason)), by, document: None }
    }

    /// "the ministry's date: 31 July 2023 instead of 30 June 2023".
    fn deadline_moved(&self, moved: &Moved<'c>, blank: ChangeEntry) -> ChangeEntry {
        let schedule = moved.schedule;
        let (from, to) = (self.language.date(moved.from), self.language.date(moved.to));
        let said = self.text("change-moved", &[("from", from.as_str().into()), ("to", to.as_str().into())]);
        let name = schedule.name.as_ref().map(|name| self.plain(name));
        let document = moved.document.and_then(|document| self.document_link(document));
        ChangeEntry {
            indicators: schedule.indicators.iter().filter_map(|indicator| self.named_indicator(*indicator)).collect(),
            said: vec![name.map_or(said.clone(), |name| self.named(&name, &said))],
            units: vec![self.unit_link(schedule.unit)],
            reason: document.map(|document| ChangeReason { text: None, by: None, document: Some(document) }),
            ..blank
        }
    }

    fn unit_event(&self, event: &Event, blank: ChangeEntry) -> ChangeEntry {
        let id = match event.kind {
            EventKind::Renamed => "change-renamed",
            EventKind::Retyped => "change-retyped",
            EventKind::Moved => "change-unit-moved",
            EventKind::Merged => "change-merged",
            EventKind::Split => "change-split",
            EventKind::Abolished => "change-abolished",
        };
        let names = |units: &[UnitId]| {
            let names: Vec<String> = units.iter().map(|unit| self.full_name(*unit)).collect();
            self.language.list(&names)
        };
        let from = self.former_name(event).unwrap_or_else(|| names(&event.from));
        let above = event.to.iter().filter_map(|unit| self.report.site.registry.unit(*unit).parent);
        let to = if event.kind == EventKind::Moved { names(&above.collect::<Vec<_>>()) } else { names(&event.to) };
        let mut arguments = vec![("from", from.as_str().into())];
        if event.kind != EventKind::Abolished {
            arguments.push(("to", to.as_str().into()));
        }
        let document = event.document.and_then(|document| self.document_link(document));
        let text = event.note.as_ref().map(|note| self.remark(note));
        let told = text.is_some() || document.is_some();
        let mut units: Vec<UnitId> = event.from.iter().chain(&event.to).copied().collect();
        units.sort();
        units.dedup();
        ChangeEntry {
            said: vec![self.text(id, &arguments)],
            units: units.into_iter().map(|unit| self.unit_link(unit)).collect(),
            reason: told.then_some(ChangeReason { text, by: None, document }),
            ..blank
        }
    }
}
