//! Snapshots: rows and `units` entries become observations; a field that stands in both is told, and so is what a figure needs
//! and lacks.

use super::names::Names;
use crate::check::nouns::{
    BaseKindId, CalledOtherwise, CellOf, Claim, Details, DoneOf, IndicatorId, LevelId, Observation, Origin, Snapshot,
    SnapshotId, UnitId, WithheldFigure,
};
use crate::diag::{KeyPath, Place, Refusal, Subject, code, listed};
use crate::domain::{AsOf, BaseKindId as BaseKindName, Done, Text, UnitCode};
use crate::load::Sheet;
use crate::load::raw::{
    Cell, Completion, Exclusion, FigureRow, Figures, NameCell, SnapshotFile, UnitFigures, Withheld,
};
use jiff::civil::Date;
use std::collections::HashMap;

/// Every snapshot and its figures, in the order of the files and their rows.
pub(super) fn resolve(
    files: Vec<(Sheet<SnapshotFile>, Figures)>,
    names: &mut Names<'_>,
) -> (Vec<Snapshot>, Vec<Observation>) {
    let rows = files.iter().map(|(_, figures)| figures.rows.len()).sum();
    let (mut snapshots, mut observations) = (Vec::with_capacity(files.len()), Vec::with_capacity(rows));
    for (sheet, figures) in files {
        let id = SnapshotId(u32::try_from(snapshots.len()).unwrap_or(u32::MAX));
        let Some(snapshot) = head(&sheet, names) else { continue };
        let mut reader = Reader { id, snapshot: &snapshot, programme: programme_of(snapshot.indicator, names), names };
        let first = observations.len();
        reader.figures(figures, &sheet.value, &mut observations);
        reader.withhold(&sheet.value, &mut observations[first..]);
        snapshots.push(snapshot);
    }
    (snapshots, observations)
}

fn programme_of(indicator: IndicatorId, names: &Names<'_>) -> usize {
    names.indicators[usize::from(indicator.0)].programme
}

fn head(sheet: &Sheet<SnapshotFile>, names: &mut Names<'_>) -> Option<Snapshot> {
    let Sheet { file, internal, value } = sheet;
    let place = |key: &str| Place::value(file, [key]);
    let indicator = names.indicator(value.indicator.as_str(), || place("indicator"))?;
    let programme = programme_of(indicator, names);
    let base_kind = value.base_kind.as_ref();
    let base_kind = base_kind.and_then(|kind| names.base_kind(programme, kind.as_str(), || place("base_kind")));
    names.translated(value.remark.as_ref(), file, &KeyPath::from(["remark"]));
    names.translated(value.definition.as_ref(), file, &KeyPath::from(["definition"]));
    Some(Snapshot {
        file: file.clone(),
        indicator,
        as_of: value.as_of,
        published: value.published,
        audience: names.audience(*internal, value.audience, file, ["audience"].into()),
        embargo: value.embargo,
        base_kind,
        status: value.status,
        projected: value.projected,
        period_from: value.period_from.map(|day| day.0),
        source: names.source(&value.source, file, &KeyPath::from(["source"])),
        missing: value.missing.clone(),
        remark: value.remark.clone(),
        correction: value.correction.clone(),
        rebase: value.rebase.clone(),
        definition: value.definition.clone(),
        definition_change: value.definition_change.clone(),
    })
}

/// Reads the figures of one snapshot.
struct Reader<'a, 'p> {
    id: SnapshotId,
    snapshot: &'a Snapshot,
    programme: usize,
    names: &'a mut Names<'p>,
}

impl Reader<'_, '_> {
    fn figures(&mut self, figures: Figures, file: &SnapshotFile, into: &mut Vec<Observation>) {
        let mut rows: HashMap<UnitCode, usize> = HashMap::new();
        for row in figures.rows {
            let code = row.unit.clone();
            if let Some(observation) = self.row(row, &figures.file) {
                rows.insert(code, into.len());
                into.push(observation);
            }
        }
        for (code, entry) in file.units.iter() {
            match rows.get(code) {
                Some(position) => self.complete(&mut into[*position], code, entry),
                None => into.extend(self.entry(code, entry)),
            }
        }
    }

    fn row(&mut self, row: FigureRow, file: &str) -> Option<Observation> {
        let as_of = row.as_of.unwrap_or(self.snapshot.as_of);
        let span = row.places.unit.clone();
        let unit = self.names.unit(row.unit.as_str(), self.day(as_of), || Place::span(file, span));
        let Some(unit) = unit else {
            row.name.iter().for_each(|called| self.names.add_name(&called.name));
            return None;
        };
        let called = row.name.and_then(|called| {
            let NameCell { name, place } = *called;
            self.names.is_otherwise(unit, &name).then(|| CalledOtherwise { name, place: Place::span(file, place) })
        });
        let mut details = Details { called, ..Details::default() };
        let done_place = || Place::span(file, row.places.done.clone());
        details.done.extend(row.done.as_ref().and_then(|done| self.done(done, unit, done_place)));
        details.remark = row.remark.map(Text::Same);
        let said = row.done.is_some() || details.remark.is_some() || details.called.is_some();
        Some(Observation {
            unit,
            snapshot: self.id,
            as_of,
            count: given(row.count),
            base: given(row.base),
            rate: given(row.rate),
            remaining: row.remaining,
            increment: row.increment,
            masked: row.count == Some(Cell::Masked) || row.rate == Some(Cell::Masked),
            base_kind: self.snapshot.base_kind,
            details: said.then(|| Box::new(details)),
            origin: Origin::Table(file.to_owned(), Box::new(row.places)),
        })
    }

    /// A unit that stands under `units` only.
    fn entry(&mut self, code: &UnitCode, entry: &UnitFigures) -> Option<Observation> {
        let as_of = entry.as_of.unwrap_or(self.snapshot.as_of);
        let place = Place::key(&self.snapshot.file, ["units", code.as_str()]);
        let unit = self.names.unit(code.as_str(), self.day(as_of), || place)?;
        let mut observation = Observation {
            unit,
            snapshot: self.id,
            as_of,
            count: None,
            base: None,
            rate: None,
            remaining: None,
            increment: None,
            masked: false,
            base_kind: self.snapshot.base_kind,
            details: None,
            origin: Origin::Keys(code.to_string()),
        };
        self.complete(&mut observation, code, entry);
        Some(observation)
    }

    /// Adds what stands under `units`; a field that the row gave too is told.
    fn complete(&mut self, observation: &mut Observation, code: &UnitCode, entry: &UnitFigures) {
        for (key, cell, value) in fields_twice(observation, entry) {
            let place = Place::value(&self.snapshot.file, ["units", code.as_str(), key]);
            let arguments = [("unit", &*self.names.named(observation.unit)), ("field", key)];
            let problem = Refusal::new(code::FIELD_TWICE, &arguments).hint("hint-one", &[]).at(place);
            let problem = problem.about(self.subject(observation.unit, observation.as_of));
            let label = observation.place(self.snapshot, cell);
            self.names.problems.push(problem.label(label, "label-table", &[("value", &value)]));
        }
        observation.count = observation.count.or(entry.count);
        observation.base = observation.base.or(entry.base);
        observation.rate = observation.rate.or(entry.rate);
        observation.remaining = observation.remaining.or(entry.remaining);
        observation.increment = observation.increment.or(entry.increment);
        let at = KeyPath::from(["units", code.as_str()]);
        if let Some(kind) = &entry.base_kind {
            observation.base_kind = self.base_kind(kind, &at.key("base_kind"));
        }
        self.details(observation, entry, &at);
    }

    fn details(&mut self, observation: &mut Observation, entry: &UnitFigures, at: &KeyPath) {
        let file = &self.snapshot.file;
        let mut details = observation.details.take().map(|details| *details).unwrap_or_default();
        for (position, done) in entry.done.iter().enumerate() {
            let place = || Place::value(file, at.key("done").index(position));
            details.done.extend(self.done(done, observation.unit, place));
        }
        self.names.translated(entry.remark.as_ref(), file, &at.key("remark"));
        details.remark = details.remark.or_else(|| entry.remark.clone());
        details.exclusions.clone_from(&entry.exclusions);
        details.ahead_days = entry.ahead_days;
        if let Some(name) = entry.name.as_ref().filter(|name| self.names.is_otherwise(observation.unit, name)) {
            let place = Place::value(file, at.key("name"));
            details.called = Some(CalledOtherwise { name: name.clone(), place });
        }
        details.correction.clone_from(&entry.correction);
        details.rebase.clone_from(&entry.rebase);
        details.source = entry.source.as_ref().map(|source| self.names.source(source, file, &at.key("source")));
        details.completion = entry.completion.as_ref().map(|claim| self.claim(claim, &at.key("completion")));
        if observation.states_all_of_less() && explains(&details.exclusions, observation) {
            details.completion.get_or_insert(Claim::of_all());
        }
        if !is_plain(&details) {
            observation.details = Some(Box::new(details));
        }
    }

    fn claim(&mut self, claim: &Completion, at: &KeyPath) -> Claim {
        self.names.translated(claim.since.as_ref(), &self.snapshot.file, &at.key("since"));
        Claim {
            words: claim.words,
            on: claim.on.map(|day| day.0),
            by: claim.by.clone(),
            basis: claim.basis.as_ref().and_then(|kind| self.base_kind(kind, &at.key("basis"))),
            since: claim.since.clone(),
        }
    }

    fn base_kind(&mut self, kind: &BaseKindName, at: &KeyPath) -> Option<BaseKindId> {
        let place = || Place::value(&self.snapshot.file, at.clone());
        self.names.base_kind(self.programme, kind.as_str(), place)
    }

    fn done(&mut self, done: &Done, unit: UnitId, place: impl Fn() -> Place) -> Option<DoneOf> {
        if done.done > done.of {
            let (named, day) = (self.names.named(unit), self.snapshot.as_of.to_string());
            let (part, whole) = (done.done.to_string(), done.of.to_string());
            let arguments = [("unit", &*named), ("as-of", &day), ("done", &part), ("of", &whole)];
            let swapped = format!("{whole} of {part}");
            let refusal =
                Refusal::new(code::DONE_ABOVE_WHOLE, &arguments).hint("hint-swap", &[("corrected", &swapped)]);
            let subject = self.subject(unit, self.snapshot.as_of);
            self.names.problems.push(refusal.at(place()).about(subject));
            return None;
        }
        let level = match &done.level {
            Some(level) => Some(self.names.level(level.as_str(), place)?),
            None => below(self.names.registry.unit(unit).level, self.names.registry.levels.len()),
        };
        Some(DoneOf { done: done.done, of: done.of, level })
    }

    fn withhold(&mut self, file: &SnapshotFile, observations: &mut [Observation]) {
        for (position, entry) in file.withheld.iter().enumerate() {
            let at = KeyPath::from(["withheld"]).index(position);
            self.released_after(entry, &at);
            let at = at.key("unit");
            let as_of = entry.as_of.unwrap_or(self.snapshot.as_of);
            let place = || Place::value(&self.snapshot.file, at.clone());
            let Some(unit) = self.names.unit(entry.unit.as_str(), self.day(as_of), place) else { continue };
            if !observations.iter().any(|figure| figure.unit == unit && figure.as_of == as_of) {
                let refusal = self.withheld_unknown(unit, as_of, observations);
                let problem = refusal.at(Place::value(&self.snapshot.file, at));
                self.names.problems.push(problem.about(self.subject(unit, as_of)));
            }
            let meant = observations.iter_mut().filter(|figure| figure.unit == unit && figure.as_of == as_of);
            for figure in meant {
                figure.details.get_or_insert_default().withheld = Some(WithheldFigure {
                    reason: entry.reason.clone(),
                    by: entry.by.clone(),
                    date: entry.date.0,
                    released: entry.released.map(|day| day.0),
                });
            }
        }
    }

    /// Tells a figure that is released on or before the day from which on it is withheld.
    fn released_after(&mut self, entry: &Withheld, at: &KeyPath) {
        if let Some(released) = entry.released.filter(|released| released.0 <= entry.date.0) {
            let arguments = [("date", &*entry.date.0.to_string()), ("released", &released.0.to_string())];
            let refusal = Refusal::new(code::WITHHELD_REVERSED, &arguments).hint("hint-later", &[]);
            let place = |key: &str| Place::value(&self.snapshot.file, at.key(key));
            self.names.problems.push(refusal.at(place("released")).label(place("date"), "label-date", &[]));
        }
    }

    /// A figure of this snapshot as the subject of a problem.
    fn subject(&self, unit: UnitId, as_of: AsOf) -> Subject {
        let indicator = &self.names.indicators[usize::from(self.snapshot.indicator.0)].id;
        let said = (as_of != AsOf::Unknown).then(|| as_of.to_string());
        Subject::figure(&self.names.registry.unit(unit).key, indicator.as_str(), said)
    }

    fn withheld_unknown(&self, unit: UnitId, as_of: AsOf, observations: &[Observation]) -> Refusal {
        let indicator = &self.names.indicators[usize::from(self.snapshot.indicator.0)].id;
        let (named, day) = (self.names.named(unit), as_of.to_string());
        let arguments = [("unit", &*named), ("indicator", indicator.as_str()), ("as-of", &day)];
        let refusal = Refusal::new(code::WITHHELD_UNKNOWN, &arguments);
        let stated = observations.iter().filter(|figure| figure.unit == unit);
        let days: Vec<String> = stated.map(|figure| figure.as_of.to_string()).collect();
        match days.as_slice() {
            [] => refusal.hint("hint-remove", &[]),
            days => refusal.hint("hint-days", &[("names", &listed(days))]),
        }
    }

    /// The day on which a code is looked up: the figure's own, else that of publication.
    fn day(&self, as_of: AsOf) -> Option<Date> {
        as_of.day().or(self.snapshot.published.earliest())
    }
}

/// What a row gives and `units` gives again: the key, the cell nearest to it and what the row says.
fn fields_twice(row: &Observation, entry: &UnitFigures) -> Vec<(&'static str, CellOf, String)> {
    fn both<T: ToString, U>(
        key: &'static str,
        cell: CellOf,
        row: Option<T>,
        entry: Option<&U>,
    ) -> Option<(&'static str, CellOf, String)> {
        row.filter(|_| entry.is_some()).map(|value| (key, cell, value.to_string()))
    }
    let done = row.detail(|details| details.done.first()).map(|done| format!("{} of {}", done.done, done.of));
    let remark = row.detail(|details| details.remark.as_ref()?.forms().next()).map(|(_, remark)| remark);
    let fields = [
        both("count", CellOf::Count, row.count, entry.count.as_ref()),
        both("base", CellOf::Base, row.base, entry.base.as_ref()),
        both("rate", CellOf::Rate, row.rate, entry.rate.as_ref()),
        both("remaining", CellOf::Unit, row.remaining, entry.remaining.as_ref()),
        both("increment", CellOf::Unit, row.increment, entry.increment.as_ref()),
        both("done", CellOf::Done, done, entry.done.first()),
        both("remark", CellOf::Unit, remark, entry.remark.as_ref()),
    ];
    fields.into_iter().flatten().collect()
}

/// Whether exclusions are as many as a count lacks of its base: then a stated 100 % means all but those.
fn explains(exclusions: &[Exclusion], figure: &Observation) -> bool {
    let excluded = exclusions.iter().fold(0_u64, |sum, exclusion| sum.saturating_add(exclusion.count));
    let lacking = figure.base.zip(figure.count).and_then(|(base, count)| base.value.checked_sub(count.value));
    lacking.is_some_and(|lacking| lacking <= excluded)
}

fn given<T>(cell: Option<Cell<T>>) -> Option<T> {
    match cell {
        Some(Cell::Given(value)) => Some(value),
        Some(Cell::Masked) | None => None,
    }
}

fn below(level: LevelId, levels: usize) -> Option<LevelId> {
    let next = level.0 + 1;
    (usize::from(next) < levels).then_some(LevelId(next))
}

fn is_plain(details: &Details) -> bool {
    let Details { done, completion, exclusions, called, ahead_days, remark, source, correction, rebase, withheld } =
        details;
    let no_words = remark.is_none() && source.is_none() && completion.is_none() && withheld.is_none();
    let no_list = done.is_empty() && exclusions.is_empty();
    no_words && no_list && called.is_none() && ahead_days.is_none() && correction.is_none() && rebase.is_none()
}
