//! The registry: rows become units with a key each, parents and lineage become positions.

use super::names::Names;
use crate::check::nouns::{Event, Level, LevelId, Life, Registry, Unit, UnitId, UnitType};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Text, UnitCode};
use crate::load::Sheet;
use crate::load::raw::{EventEntry, UnitDetails, UnitRow, UnitsFile, Validity};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};

type Files = [(Sheet<UnitsFile>, Vec<UnitRow>)];

/// The units with levels, types and parents. `None` where there is no unit at all.
pub(super) fn resolve(files: &Files, names: &mut Names<'_>) -> Option<Registry> {
    names.registry.levels = levels(files, names);
    let (types, type_ids) = types(files, names);
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (sheet, rows) in files {
        drafts.extend(rows.iter().filter_map(|row| Draft::new(sheet, row, &type_ids, names)));
    }
    let keys = keys(&drafts);
    let holders = holders(&drafts);
    duplicates(&drafts, &holders, names);
    let parents: Vec<Option<UnitId>> = drafts.iter().map(|draft| parent(draft, &drafts, &holders, names)).collect();
    let details = details(files, &keys, names);
    let units: Vec<Unit> =
        drafts.iter().zip(keys).zip(parents).map(|((draft, key), parent)| draft.unit(key, parent, &details)).collect();
    if !one_root(&units, files, names) {
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
struct Draft<'a> {
    row: &'a UnitRow,
    file: &'a str,
    audience: Audience,
    level: LevelId,
    kind: Option<usize>,
    life: Life,
}

impl<'a> Draft<'a> {
    fn new(
        sheet: &'a Sheet<UnitsFile>,
        row: &'a UnitRow,
        type_ids: &BTreeMap<&str, usize>,
        names: &mut Names<'_>,
    ) -> Option<Self> {
        let file = sheet.file.as_str();
        let place = || Place::span(file, row.place.clone());
        let level = names.level(row.level.as_str(), place)?;
        let kind = row.kind.as_ref().and_then(|kind| {
            let known = type_ids.get(kind.as_str()).copied();
            if known.is_none() {
                names.tell(Refusal::new(code::UNIT_TYPE_UNKNOWN, &[("type", kind.as_str())]), place());
            }
            known
        });
        let life = row.valid.or(sheet.value.valid).map(life).unwrap_or_default();
        if life.from.zip(life.until).is_some_and(|(from, until)| until < from) {
            let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
            let arguments = [("unit", row.code.as_str()), ("from", &day(life.from)), ("until", &day(life.until))];
            names.tell(Refusal::new(code::UNIT_LIFE_REVERSED, &arguments).hint("hint-swap", &[]), place());
        }
        let audience = if sheet.internal { Audience::Internal } else { Audience::Public };
        Some(Self { row, file, audience, level, kind, life })
    }

    fn place(&self) -> Place {
        Place::span(self.file, self.row.place.clone())
    }

    fn named(&self) -> String {
        format!("{} {}", self.row.code, self.row.name)
    }

    fn unit(&self, key: String, parent: Option<UnitId>, details: &BTreeMap<&str, &UnitDetails>) -> Unit {
        let more = details.get(key.as_str()).copied();
        Unit {
            code: self.row.code.clone(),
            level: self.level,
            kind: self.kind,
            name: more.and_then(|more| more.name.clone()).unwrap_or_else(|| Text::Same(self.row.name.clone())),
            aliases: more.map(|more| more.aliases.clone()).unwrap_or_default(),
            parent,
            life: more.and_then(|more| more.valid).map_or(self.life, life),
            tile: self.row.tile,
            note: more.and_then(|more| more.note.clone()),
            pseudo: more.is_some_and(|more| more.pseudo),
            audience: self.audience,
            place: self.place(),
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

/// Positions by code, earliest holder first.
fn holders<'a>(drafts: &[Draft<'a>]) -> HashMap<&'a UnitCode, Vec<usize>> {
    let mut holders: HashMap<&UnitCode, Vec<usize>> = HashMap::with_capacity(drafts.len());
    for (position, draft) in drafts.iter().enumerate() {
        holders.entry(&draft.row.code).or_default().push(position);
    }
    #[expect(clippy::iter_over_hash_type, reason = "each is sorted by itself")]
    for positions in holders.values_mut() {
        positions.sort_by_key(|position| drafts[*position].life.from);
    }
    holders
}

/// The code for the first holder, `code@year` for later ones.
fn keys(drafts: &[Draft<'_>]) -> Vec<String> {
    let holders = holders(drafts);
    let key = |(position, draft): (usize, &Draft<'_>)| {
        let first = holders[&draft.row.code].first() == Some(&position);
        match draft.life.from.filter(|_| !first) {
            Some(from) => format!("{}@{}", draft.row.code, from.year()),
            None => draft.row.code.to_string(),
        }
    };
    drafts.iter().enumerate().map(key).collect()
}

fn duplicates(drafts: &[Draft<'_>], holders: &HashMap<&UnitCode, Vec<usize>>, names: &mut Names<'_>) {
    for draft in drafts {
        let positions = &holders[&draft.row.code];
        let earlier = positions.iter().map(|position| &drafts[*position]);
        let clash =
            earlier.take_while(|other| !std::ptr::eq(*other, draft)).find(|other| other.life.overlaps(draft.life));
        if let Some(other) = clash {
            let arguments =
                [("code", draft.row.code.as_str()), ("first", &*other.row.name), ("second", &*draft.row.name)];
            let hint = if other.row.name == draft.row.name { "hint-remove" } else { "hint-life" };
            let refusal = Refusal::new(code::UNIT_DUPLICATE, &arguments).hint(hint, &[]);
            let label = [("unit", &*other.row.name)];
            names.problems.push(refusal.at(draft.place()).label(other.place(), "label-first", &label));
        }
    }
}

/// The unit above: of those that hold the parent's code, one that lives at the same time.
fn parent(
    draft: &Draft<'_>,
    drafts: &[Draft<'_>],
    holders: &HashMap<&UnitCode, Vec<usize>>,
    names: &mut Names<'_>,
) -> Option<UnitId> {
    let wanted = draft.row.parent.as_ref()?;
    let place = Place::span(draft.file, draft.row.parent_place.clone());
    let candidates = holders.get(wanted).map_or(&[][..], Vec::as_slice);
    let Some(found) = candidates.iter().rev().find(|position| drafts[**position].life.overlaps(draft.life)) else {
        let known =
            holders.keys().map(|code| code.as_str()).filter(|code| code.trim_start_matches('0') == wanted.as_str());
        let refusal = Refusal::new(code::UNIT_PARENT_UNKNOWN, &[("unit", &draft.named()), ("parent", wanted.as_str())]);
        let refusal = match known.min() {
            Some(corrected) => refusal.hint("hint-zeros", &[("corrected", corrected)]),
            None => refusal.hint("hint-registry", &[]),
        };
        names.tell(refusal, place);
        return None;
    };
    if drafts[*found].level >= draft.level {
        let level = |level: LevelId| names.registry.levels[usize::from(level.0)].id.to_string();
        let (own, above) = (level(draft.level), level(drafts[*found].level));
        let parent = drafts[*found].named();
        let arguments = [("unit", &*draft.named()), ("level", &own), ("parent", &parent), ("parent-level", &above)];
        names.tell(Refusal::new(code::UNIT_PARENT_LEVEL, &arguments), place);
        return None;
    }
    u32::try_from(*found).ok().map(UnitId)
}

/// Details by key; those of no unit are told.
fn details<'a>(files: &'a Files, keys: &[String], names: &mut Names<'_>) -> BTreeMap<&'a str, &'a UnitDetails> {
    let known: std::collections::BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    let mut details = BTreeMap::new();
    for (sheet, _) in files {
        for (key, entry) in sheet.value.details.iter() {
            if known.contains(key.as_str()) {
                details.insert(key.as_str(), entry);
            } else {
                let place = Place::key(&sheet.file, ["details", key]);
                names.tell(Refusal::new(code::UNIT_UNKNOWN, &[("code", key)]), place);
            }
        }
    }
    details
}

fn one_root(units: &[Unit], files: &Files, names: &mut Names<'_>) -> bool {
    let mut roots = units.iter().filter(|unit| unit.parent.is_none());
    let place = files.first().map_or_else(|| Place::file("units"), |(sheet, _)| Place::file(&sheet.file));
    let Some(first) = roots.next() else {
        names.tell(Refusal::new(code::REGISTRY_ROOT, &[("count", "0"), ("names", "")]).hint("hint-empty", &[]), place);
        return false;
    };
    // A unit whose parent was refused stands here too; the refusal says enough.
    let second = roots.find(|unit| unit.level == first.level && unit.life.overlaps(first.life));
    if let Some(second) = second {
        let listed = format!("`{}`, `{}`", first.key, second.key);
        let refusal = Refusal::new(code::REGISTRY_ROOT, &[("count", "2"), ("names", &listed)]).hint("hint-parent", &[]);
        let label = [("unit", first.key.as_str())];
        names.problems.push(refusal.at(second.place.clone()).label(first.place.clone(), "label-root", &label));
    }
    true
}
