//! The registry: rows become units with a key each, parents and lineage become positions. Who holds a code when, and who stands
//! above whom, is worked out in [`super::hierarchy`].

use super::hierarchy::{self, holders, keys};
use super::names::{Names, UNITS};
use super::unknown::{with_known, with_similar};
use crate::check::nouns::{Event, Level, LevelId, Life, Registry, Unit, UnitId, UnitType};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Text};
use crate::load::Sheet;
use crate::load::raw::{EventEntry, UnitDetails, UnitPlaces, UnitRow, UnitsFile, Validity};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

pub(super) type Files = [(Sheet<UnitsFile>, Vec<UnitRow>)];

/// The units with levels, types and parents. `None` where there is no unit at all.
pub(super) fn resolve(files: &Files, names: &mut Names<'_>) -> Option<Registry> {
    names.registry.levels = levels(files, names);
    let (types, type_ids) = types(files, names);
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (sheet, rows) in files {
        drafts.extend(rows.iter().map(|row| Draft::new(sheet, row, &type_ids, names)));
    }
    let keys = keys(&drafts);
    let holders = holders(&drafts);
    hierarchy::duplicates(&drafts, &holders, names);
    let parents = hierarchy::parents(&drafts, &holders, names);
    let details = details(files, &keys, names);
    let units: Vec<Unit> =
        drafts.iter().zip(keys).zip(parents).map(|((draft, key), parent)| draft.unit(key, parent, &details)).collect();
    if !hierarchy::one_root(&drafts, files, names) {
        return None;
    }
    Some(Registry::new(std::mem::take(&mut names.registry.levels), types, units))
}

/// Adds what cites documents: where the registry comes from and what happened to its units.
pub(super) fn describe(files: &Files, names: &mut Names<'_>) {
    for (sheet, _) in files {
        if let Some(source) = &sheet.value.source {
            let source = names.source(source, &sheet.file, &KeyPath::from(["source"]));
            names.registry.sources.push(source);
        }
        for (position, entry) in sheet.value.events.iter().enumerate() {
            let at = KeyPath::from(["events"]).index(position);
            let event = event(entry, &sheet.file, &at, names);
            names.registry.events.push(event);
        }
    }
    names.registry.events.sort_by_key(|event| event.date);
}

fn event(entry: &EventEntry, file: &str, at: &KeyPath, names: &mut Names<'_>) -> Event {
    let date = entry.date.0;
    let before = date.yesterday().unwrap_or(date);
    let mut units = |keys: &[String], side: &str, day: Date| -> Vec<UnitId> {
        let place = |position| Place::value(file, at.key(side).index(position));
        keys.iter().enumerate().filter_map(|(position, key)| names.unit(key, Some(day), || place(position))).collect()
    };
    let (from, to) = (units(&entry.from, "from", before), units(&entry.to, "to", date));
    let document =
        entry.document.as_ref().and_then(|key| names.document(key, || Place::value(file, at.key("document"))));
    Event { date, kind: entry.kind, from, to, document, note: entry.note.clone() }
}

/// A row with its level and life, before it has a key and a parent.
pub(super) struct Draft<'a> {
    pub(super) row: &'a UnitRow,
    pub(super) file: &'a str,
    audience: Audience,
    /// None where the registry doesn't name it: the unit stays, so that nothing else about it seems wrong.
    pub(super) level: Option<LevelId>,
    kind: Option<usize>,
    pub(super) life: Life,
}

impl<'a> Draft<'a> {
    fn new(
        sheet: &'a Sheet<UnitsFile>,
        row: &'a UnitRow,
        type_ids: &BTreeMap<&str, usize>,
        names: &mut Names<'_>,
    ) -> Self {
        let audience = if sheet.internal { Audience::Internal } else { Audience::Public };
        let life = row.valid.or(sheet.value.valid).map(life).unwrap_or_default();
        let mut draft = Self { row, file: sheet.file.as_str(), audience, level: None, kind: None, life };
        draft.level = names.level(row.level.as_str(), || draft.place(|places| &places.level));
        draft.kind = draft.known_type(type_ids, names);
        draft.check_life(names);
        draft
    }

    fn known_type(&self, type_ids: &BTreeMap<&str, usize>, names: &mut Names<'_>) -> Option<usize> {
        let kind = self.row.kind.as_ref()?;
        let known = type_ids.get(kind.as_str()).copied();
        if known.is_none() {
            let refusal = Refusal::new(code::UNIT_TYPE_UNKNOWN, &[("type", kind.as_str())]);
            let refusal = with_known(refusal, kind.as_str(), type_ids.keys().copied()).hint("hint-declare", &[]);
            names.tell_unknown(UNITS, refusal, || self.place(|places| &places.kind));
        }
        known
    }

    fn check_life(&self, names: &mut Names<'_>) {
        if let (Some(from), Some(until)) = (self.life.from, self.life.until)
            && until < from
        {
            let arguments = [("unit", &*self.named()), ("from", &from.to_string()), ("until", &until.to_string())];
            let refusal = Refusal::new(code::UNIT_LIFE_REVERSED, &arguments).hint("hint-swap", &[]);
            names.tell(refusal, self.place(|places| &places.until));
        }
    }

    pub(super) fn place(&self, cell: fn(&UnitPlaces) -> &std::ops::Range<usize>) -> Place {
        Place::span(self.file, cell(&self.row.places).clone())
    }

    pub(super) fn named(&self) -> String {
        format!("{} {}", self.row.code, self.row.name)
    }

    fn unit(&self, key: String, parent: Option<UnitId>, details: &BTreeMap<&str, &UnitDetails>) -> Unit {
        let more = details.get(key.as_str()).copied();
        Unit {
            code: self.row.code.clone(),
            level: self.level.unwrap_or(LevelId(0)),
            kind: self.kind,
            name: more.and_then(|more| more.name.clone()).unwrap_or_else(|| Text::Same(self.row.name.clone())),
            aliases: more.map(|more| more.aliases.clone()).unwrap_or_default(),
            parent,
            life: more.and_then(|more| more.valid).map_or(self.life, life),
            tile: self.row.tile,
            note: more.and_then(|more| more.note.clone()),
            parts: more.and_then(|more| more.parts),
            pseudo: more.is_some_and(|more| more.pseudo),
            audience: self.audience,
            place: self.place(|places| &places.code),
            key,
        }
    }
}

fn life(valid: Validity) -> Life {
    Life { from: valid.from.day(), until: valid.until.map(|day| day.0) }
}

fn levels(files: &Files, names: &mut Names<'_>) -> Vec<Level> {
    let mut levels = Vec::new();
    for (sheet, _) in files {
        for (id, level) in sheet.value.levels.iter() {
            let at = KeyPath::from(["levels"]).key(id.as_str());
            names.translated(Some(&level.name), &sheet.file, &at.key("name"));
            names.translated(Some(&level.plural), &sheet.file, &at.key("plural"));
            levels.push(Level { id: id.clone(), name: level.name.clone(), plural: level.plural.clone() });
        }
    }
    levels
}

fn types<'a>(files: &'a Files, names: &mut Names<'_>) -> (Vec<UnitType>, BTreeMap<&'a str, usize>) {
    let (mut types, mut ids) = (Vec::new(), BTreeMap::new());
    for (sheet, _) in files {
        for (id, entry) in sheet.value.types.iter() {
            names.translated(Some(&entry.name), &sheet.file, &KeyPath::from(["types", id.as_str(), "name"]));
            ids.insert(id.as_str(), types.len());
            types.push(UnitType { name: entry.name.clone(), full: entry.full.clone() });
        }
    }
    (types, ids)
}

/// Details by key; those of no unit are told.
fn details<'a>(files: &'a Files, keys: &[String], names: &mut Names<'_>) -> BTreeMap<&'a str, &'a UnitDetails> {
    let known: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    let mut details = BTreeMap::new();
    for (sheet, _) in files {
        for (key, entry) in sheet.value.details.iter() {
            if known.contains(key.as_str()) {
                details.insert(key.as_str(), entry);
            } else {
                let refusal = Refusal::new(code::UNIT_UNKNOWN, &[("code", key)]);
                let refusal = with_similar(refusal, key, known.iter().copied()).hint("hint-registry", &[]);
                names.tell_unknown(UNITS, refusal, || Place::key(&sheet.file, ["details", key]));
            }
        }
    }
    details
}
