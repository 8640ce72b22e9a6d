//! The registry: rows become units with a key each, and parents become positions. Who holds a code when, and who stands above
//! whom, is worked out in [`super::hierarchy`]; what happened to units in [`super::events`].

use super::events;
use super::hierarchy::{self, holders, keys};
use super::names::{Names, UNITS};
use super::tiles;
use super::unknown::{with_known, with_similar};
use crate::check::nouns::{Level, LevelId, Life, Registry, Unit, UnitId, UnitType};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Text};
use crate::load::Sheet;
use crate::load::raw::{UnitDetails, UnitPlaces, UnitRow, UnitsFile, Validity};
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
    let details = details(files, &keys, names);
    for (draft, key) in drafts.iter_mut().zip(&keys) {
        draft.detail(key, &details, names);
    }
    let holders = holders(&drafts);
    hierarchy::duplicates(&drafts, &holders, names);
    let parents = hierarchy::parents(&drafts, &holders, names);
    tiles::taken_twice(&drafts, &parents, names);
    let units: Vec<Unit> =
        drafts.iter().zip(keys).zip(parents).map(|((draft, key), parent)| draft.unit(key, parent)).collect();
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
    }
    let events = events::resolve(files, names);
    names.registry.set_events(events);
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
    details: Option<&'a UnitDetails>,
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
        let mut draft = Self { row, file: sheet.file.as_str(), audience, level: None, kind: None, life, details: None };
        draft.level = names.level(row.level.as_str(), || draft.place(|places| &places.level));
        draft.kind = draft.known_type(type_ids, names);
        draft.live(life, names, |draft| draft.place(|places| &places.until));
        draft
    }

    /// Takes in what stands under its key besides the table.
    fn detail(&mut self, key: &str, details: &BTreeMap<&str, (&'a str, &'a UnitDetails)>, names: &mut Names<'_>) {
        let Some((file, more)) = details.get(key).copied() else { return };
        self.details = Some(more);
        if let Some(valid) = more.valid {
            self.live(life(valid), names, |_| Place::value(file, ["details", key, "valid"]));
        }
    }

    /// Sets its life, which its level can end; `place` is where the life is said.
    fn live(&mut self, life: Life, names: &mut Names<'_>, place: impl Fn(&Self) -> Place) {
        self.life = life;
        self.check_life(names, &place);
        let level = self.level.and_then(|level| names.registry.levels.get(usize::from(level.0)));
        let Some((end, level)) = level.and_then(|level| Some((level.until?, level.id.to_string()))) else { return };
        let beyond = life.from.is_some_and(|from| from > end) || life.until.is_some_and(|until| until > end);
        if beyond {
            let arguments = [("unit", &*self.named()), ("level", &level), ("until", &end.to_string())];
            let mut refusal = Refusal::new(code::UNIT_OUTLIVES_LEVEL, &arguments);
            if life.until.is_some() {
                refusal = refusal.hint("hint-end", &[]);
            }
            names.tell(refusal.hint("hint-level", &[("level", &level)]), place(self));
        }
        self.life.until = Some(life.until.map_or(end, |until| until.min(end)));
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

    fn check_life(&self, names: &mut Names<'_>, place: impl Fn(&Self) -> Place) {
        if let (Some(from), Some(until)) = (self.life.from, self.life.until)
            && until < from
        {
            let arguments = [("unit", &*self.named()), ("from", &from.to_string()), ("until", &until.to_string())];
            let refusal = Refusal::new(code::UNIT_LIFE_REVERSED, &arguments).hint("hint-swap", &[]);
            names.tell(refusal, place(self));
        }
    }

    pub(super) fn place(&self, cell: fn(&UnitPlaces) -> &std::ops::Range<usize>) -> Place {
        Place::span(self.file, cell(&self.row.places).clone())
    }

    pub(super) fn named(&self) -> String {
        format!("{} {}", self.row.code, self.row.name)
    }

    fn unit(&self, key: String, parent: Option<UnitId>) -> Unit {
        let more = self.details;
        Unit {
            code: self.row.code.clone(),
            level: self.level.unwrap_or(LevelId(0)),
            kind: self.kind,
            name: more.and_then(|more| more.name.clone()).unwrap_or_else(|| Text::Same(self.row.name.clone())),
            aliases: more.map(|more| more.aliases.clone()).unwrap_or_default(),
            parent,
            life: self.life,
            tile: self.row.tile,
            note: more.and_then(|more| more.note.clone()),
            parts: more.and_then(|more| more.parts),
            pseudo: more.is_some_and(|more| more.pseudo),
            members: Vec::new(),
            audience: self.audience,
            place: self.place(|places| &places.code),
            key,
        }
    }
}

pub(super) fn life(valid: Validity) -> Life {
    Life { from: valid.from.day(), until: valid.until.map(|day| day.0) }
}

fn levels(files: &Files, names: &mut Names<'_>) -> Vec<Level> {
    let mut levels = Vec::new();
    for (sheet, _) in files {
        for (id, level) in sheet.value.levels.iter() {
            let at = KeyPath::from(["levels"]).key(id.as_str());
            names.translated(Some(&level.name), &sheet.file, &at.key("name"));
            names.translated(Some(&level.plural), &sheet.file, &at.key("plural"));
            let until = level.until.map(|day| day.0);
            levels.push(Level { id: id.clone(), name: level.name.clone(), plural: level.plural.clone(), until });
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
            types.push(UnitType { id: id.clone(), name: entry.name.clone(), full: entry.full.clone() });
        }
    }
    (types, ids)
}

/// Details by key, with their file; those of no unit are told.
fn details<'a>(
    files: &'a Files,
    keys: &[String],
    names: &mut Names<'_>,
) -> BTreeMap<&'a str, (&'a str, &'a UnitDetails)> {
    let known: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    let mut details = BTreeMap::new();
    for (sheet, _) in files {
        for (key, entry) in sheet.value.details.iter() {
            if known.contains(key.as_str()) {
                details.insert(key.as_str(), (sheet.file.as_str(), entry));
            } else {
                let refusal = Refusal::new(code::UNIT_UNKNOWN, &[("code", key)]);
                let refusal = with_similar(refusal, key, known.iter().copied()).hint("hint-registry", &[]);
                names.tell_unknown(UNITS, refusal, || Place::key(&sheet.file, ["details", key]));
            }
        }
    }
    details
}
