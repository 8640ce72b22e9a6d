//! The register of maps: every file has its entry and every entry its file, every feature is of one unit of the map's level,
//! and units that were left out are told.

use super::names::{MAPS, Names};
use super::unknown::{with_known, with_similar};
use crate::check::nouns::{LevelId, Map, Shape, UnitId};
use crate::diag::{KeyPath, Place, Refusal, any_error, code, listed};
use crate::domain::Audience;
use crate::load::Sheet;
use crate::load::raw::{Feature, MapEntry, MapsFile, Shapes};
use std::collections::BTreeMap;

/// So many units without a shape are named; of more the number says it.
const NAMED: usize = 8;
const CODE: &str = "code";

type Files = [Sheet<MapsFile>];

/// The maps, each with its shapes by unit.
pub(super) fn resolve(registers: &Files, shapes: Vec<Sheet<Option<Shapes>>>, names: &mut Names<'_>) -> Vec<Map> {
    for sheet in &shapes {
        without_entry(&sheet.file, registers, names);
    }
    let mut shapes: BTreeMap<String, Option<Shapes>> =
        shapes.into_iter().map(|sheet| (sheet.file, sheet.value)).collect();
    let told_before = names.problems.len();
    let mut reader = Reader { drawn: BTreeMap::new(), names };
    let mut maps = Vec::new();
    for register in registers {
        for (name, entry) in register.value.maps.iter() {
            let file = format!("{}/{name}", folder_of(&register.file));
            match shapes.remove(&file) {
                None => without_file(name, register, shapes.keys(), reader.names),
                Some(shapes) => maps.extend(reader.map(&Registered { register, name, entry, file: &file }, shapes)),
            }
        }
    }
    // A shape that could not be used is told once, and its unit is not missing as well.
    if !any_error(&reader.names.problems[told_before..]) {
        reader.missing(registers, &maps);
    }
    maps
}

/// An entry of the register with its file.
struct Registered<'a> {
    register: &'a Sheet<MapsFile>,
    name: &'a str,
    entry: &'a MapEntry,
    file: &'a str,
}

struct Reader<'n, 'p> {
    /// Where the shape of each unit stands.
    drawn: BTreeMap<UnitId, Place>,
    names: &'n mut Names<'p>,
}

impl Reader<'_, '_> {
    fn map(
        &mut self,
        Registered { register, name, entry, file }: &Registered<'_>,
        shapes: Option<Shapes>,
    ) -> Option<Map> {
        let at = KeyPath::from(["maps", name]);
        let source = self.names.source(&entry.source, &register.file, &at.key("source"));
        let licence = entry.licence.clone();
        if let Some(licence) = &licence {
            let terms = at.key("licence");
            self.names.translated(Some(&licence.name), &register.file, &terms.key("name"));
            self.names.address(licence.url.as_deref(), &register.file, terms.key("url"));
        }
        let level = self.names.level(entry.level.as_str(), || Place::value(&register.file, at.key("level")))?;
        let audience = if register.internal { Audience::Internal } else { Audience::Public };
        let property = entry.code.as_deref().unwrap_or(CODE);
        let features = shapes?.features.into_iter().enumerate();
        let shape = |(position, feature)| self.shape(file, entry, level, (position, property), feature);
        Some(Map { level, source, licence, audience, shapes: features.filter_map(shape).collect() })
    }

    /// A feature as the shape of its unit.
    fn shape(
        &mut self,
        file: &str,
        entry: &MapEntry,
        level: LevelId,
        (position, property): (usize, &str),
        feature: Feature,
    ) -> Option<Shape> {
        let properties = KeyPath::from(["features"]).index(position).key("properties");
        let Some(wanted) = feature.properties.get(property).filter(|code| !code.is_empty()) else {
            let number = (position + 1).to_string();
            let refusal = Refusal::new(code::MAP_CODE_MISSING, &[("feature", &number), ("property", property)]);
            let refusal = with_known(refusal, property, feature.properties.keys().map(String::as_str));
            self.names.tell(refusal.hint("hint-property", &[]), Place::value(file, properties));
            return None;
        };
        let place = || Place::value(file, properties.key(property));
        let unit = self.names.unit(wanted, entry.as_of.map(|day| day.0), place)?;
        let (own, named) = (self.names.registry.unit(unit).level, self.names.named(unit));
        if own != level {
            let levels = [own, level].map(|level| self.names.registry.levels[usize::from(level.0)].id.to_string());
            let arguments = [("unit", &*named), ("level", &levels[0]), ("map-level", &levels[1])];
            self.names.tell(Refusal::new(code::MAP_LEVEL, &arguments).hint("hint-level", &[]), place());
            return None;
        }
        if let Some(first) = self.drawn.get(&unit) {
            let refusal = Refusal::new(code::MAP_UNIT_TWICE, &[("unit", &named)]).hint("hint-parts", &[]);
            let problem = refusal.at(place()).label(first.clone(), "label-first", &[]);
            self.names.problems.push(problem);
            return None;
        }
        self.drawn.insert(unit, place());
        Some(Shape { unit, polygons: feature.polygons })
    }

    /// Tells which units of the levels that have maps are on none of them, though they exist on the day of the map; at the
    /// level's last entry.
    fn missing(&mut self, registers: &Files, maps: &[Map]) {
        if self.names.is_unread(MAPS) {
            return;
        }
        let entries = registers.iter().flat_map(|sheet| sheet.value.maps.iter().map(move |entry| (sheet, entry)));
        let last: BTreeMap<&str, _> =
            entries.map(|(sheet, (name, entry))| (entry.level.as_str(), (sheet, name, entry))).collect();
        for (level, (sheet, name, entry)) in last {
            let is_drawn = |map: &Map| self.names.registry.levels[usize::from(map.level.0)].id.as_str() == level;
            if !maps.iter().any(is_drawn) {
                continue;
            }
            let missing = self.left_out(level, entry);
            if !missing.is_empty() {
                let (count, names) = (missing.len().to_string(), self.named_first(&missing));
                let arguments = [("count", &*count), ("level", level), ("names", &names)];
                let refusal = Refusal::new(code::MAP_UNIT_MISSING, &arguments);
                self.names.tell(refusal, Place::key(&sheet.file, ["maps", name]));
            }
        }
    }

    fn left_out(&self, level: &str, entry: &MapEntry) -> Vec<UnitId> {
        let registry = &self.names.registry;
        let exists = |unit: UnitId| match &entry.as_of {
            Some(day) => registry.unit(unit).life.holds(day.0),
            None => registry.unit(unit).life.until.is_none(),
        };
        let of_level = registry.iter().filter(|(id, unit)| unit.is_place() && registry.level(*id).id.as_str() == level);
        of_level.map(|(id, _)| id).filter(|id| exists(*id) && !self.drawn.contains_key(id)).collect()
    }

    /// The first of the units, with a sign that there are more.
    fn named_first(&self, units: &[UnitId]) -> String {
        let named: Vec<String> = units.iter().take(NAMED).map(|unit| self.names.named(*unit)).collect();
        let more = if units.len() > NAMED { ", …" } else { "" };
        format!("{}{more}", listed(&named))
    }
}

fn without_file<'a>(
    name: &str,
    register: &Sheet<MapsFile>,
    files: impl Iterator<Item = &'a String>,
    names: &mut Names<'_>,
) {
    let folder = folder_of(&register.file);
    let refusal = Refusal::new(code::MAP_UNREGISTERED, &[("missing", "file"), ("map", name)]);
    let beside = files.filter_map(|file| file.strip_prefix(folder)?.strip_prefix('/'));
    let refusal = with_similar(refusal, name, beside).hint("hint-file", &[("folder", folder)]);
    names.tell(refusal, Place::key(&register.file, ["maps", name]));
}

/// Only the register beside a file counts: one under `internal/` says nothing of public ones.
fn without_entry(file: &str, registers: &Files, names: &mut Names<'_>) {
    let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
    let register = registers.iter().find(|sheet| folder_of(&sheet.file) == folder);
    let entries = || register.into_iter().flat_map(|sheet| sheet.value.maps.iter()).map(|(name, _)| name.as_str());
    if !entries().any(|entry| entry == name) {
        let refusal = Refusal::new(code::MAP_UNREGISTERED, &[("missing", "entry"), ("map", name)]);
        let refusal = with_similar(refusal, name, entries());
        let register = format!("{folder}/maps.yaml");
        names.tell_unknown(MAPS, refusal.hint("hint-entry", &[("file", &register)]), || Place::file(file));
    }
}

fn folder_of(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}
