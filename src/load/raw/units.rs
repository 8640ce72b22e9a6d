//! `units/*.yaml`: the registry. Bulk rows stand in a table, the few that need more under `details`.

use super::{Pairs, Source, plain};
use crate::domain::{Day, DocumentKey, LevelId, Text, TypeId, UnitCode, When};
use schemars::JsonSchema;
use serde::Deserialize;

/// A file of the registry.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitsFile {
    /// The levels from the top down; in one file of the registry only.
    #[serde(default)]
    pub levels: Pairs<LevelId, LevelEntry>,
    /// The types of unit that the table's `type` column names.
    #[serde(default)]
    pub types: Pairs<TypeId, TypeEntry>,
    /// Where the registry comes from.
    pub source: Option<Source>,
    /// From when and until when the table's units exist, unless a row or detail says otherwise.
    pub valid: Option<Validity>,
    /// A table with the columns `code level type name parent from until tile`, of which `code`, `level` and `name` are needed.
    /// Cells are split by tabs if the header is, else by two or more spaces; `-` is "not given". `tile` is `column,row` on
    /// the tile grid of the units right below the same unit, counted from 0, the north-west first.
    // Loading reads it into `UnitRow`s and leaves nothing here.
    pub units: Option<String>,
    /// What fits no cell, by code (`"24"`) or, for a later holder of a code, by key (`"24@2025"`).
    #[serde(default)]
    pub details: Pairs<String, UnitDetails>,
    /// What happened to units: renamed, merged, split, and so on.
    #[serde(default)]
    pub events: Vec<EventEntry>,
    /// Units that some sources report as one: a row of figures names the group by its codes, `31+32`.
    #[serde(default)]
    pub groups: Vec<GroupEntry>,
}

/// A level of the registry.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelEntry {
    /// What one unit of it is called.
    pub name: Text,
    /// What several are called.
    pub plural: Text,
    /// The last day of the level, if it was abolished. Its units end with it, unless they end earlier.
    pub until: Option<Day>,
}

/// A type of unit: several can stand on one level.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeEntry {
    /// What the type is called.
    pub name: Text,
    /// The full name of a unit, with `{name}` where its own name goes: `Tỉnh {name}`, `{name} Province`.
    pub full: Option<Text>,
}

/// The life of a unit, both days inclusive.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// The first day.
    pub from: When,
    /// The last day; absent while it exists.
    pub until: Option<Day>,
}

/// What the table has no column for.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitDetails {
    /// Names by language, where they differ from the table's.
    pub name: Option<Text>,
    /// Other names it is looked for under: former ones, abbreviations, exonyms.
    #[serde(default, deserialize_with = "plain::list")]
    pub aliases: Vec<String>,
    /// Its life, where it differs from the table's.
    pub valid: Option<Validity>,
    /// Something a reader should know about the unit.
    pub note: Option<Text>,
    /// How many units stand right below it, where the registry lists only some of them.
    pub parts: Option<u32>,
    /// Not a place but a row of reports ("residence unknown"): in totals, without rate or rank.
    #[serde(default)]
    pub pseudo: bool,
}

/// Something that happened to units.
///
/// A unit that goes on under its code is one row and stands on both sides, with what it was called before under `formerly`:
/// `{date: 2025-01-01, kind: renamed, from: ["30"], to: ["30"], formerly: {name: Sông Cũ}}`. A unit that got another code,
/// another unit above it, or more people is two rows, of which the first ends the day before and the second begins on the day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventEntry {
    /// The first day on which it is so.
    pub date: Day,
    /// What happened.
    pub kind: EventKind,
    /// The units before, by code or key.
    pub from: Vec<String>,
    /// The units after, by code or key; none for units that were abolished.
    #[serde(default)]
    pub to: Vec<String>,
    /// What a unit that goes on under its code was until then.
    pub formerly: Option<FormerlyEntry>,
    /// Whether the figures from before count for the units after. Carried, but for a split, which can't be.
    pub history: Option<HistoryKind>,
    /// The act that did it.
    pub document: Option<DocumentKey>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

/// Kinds of event in the life of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// The same place under another name.
    Renamed,
    /// The same place as another type of unit.
    Retyped,
    /// The same place under another unit above it.
    Moved,
    /// Several whole units became one.
    Merged,
    /// One unit became several, or gave up a part.
    Split,
    /// It ended without a successor.
    Abolished,
}

/// What a unit was called, where a renamed or retyped unit goes on under its code.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormerlyEntry {
    /// Its name without its type, where that was another.
    pub name: Option<Text>,
    /// Its type, where that was another.
    #[serde(rename = "type")]
    pub kind: Option<TypeId>,
}

/// What becomes of the figures from before an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HistoryKind {
    /// The successor goes on with the sum of its predecessors.
    Carried,
    /// The successor begins anew.
    Broken,
}

/// Units that are reported as one. A row of the group counts for all of them in the totals above; none of them has a rate, a
/// status or a rank by it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupEntry {
    /// The units, by code or key: two or more of one level, below one unit.
    pub units: Vec<String>,
    /// From when and until when they are reported as one.
    pub valid: Validity,
    /// Why.
    pub reason: Text,
}

/// A unit as a row of the table gives it, with the place of each cell.
#[derive(Debug, Clone)]
pub struct UnitRow {
    /// The code.
    pub code: UnitCode,
    /// The level.
    pub level: LevelId,
    /// The type, where the registry names types.
    pub kind: Option<TypeId>,
    /// The name without its type.
    pub name: String,
    /// The code of the unit above; none at the top.
    pub parent: Option<UnitCode>,
    /// The life, where the row gives one.
    pub valid: Option<Validity>,
    /// Column and row on the tile grid.
    pub tile: Option<(u16, u16)>,
    /// Where its cells stand.
    pub places: UnitPlaces,
}

/// Where the cells of a unit stand, as bytes of the file. Cells that were not given have an empty range.
#[derive(Debug, Clone, Default)]
pub struct UnitPlaces {
    /// The code.
    pub code: std::ops::Range<usize>,
    /// The level.
    pub level: std::ops::Range<usize>,
    /// The type.
    pub kind: std::ops::Range<usize>,
    /// The parent.
    pub parent: std::ops::Range<usize>,
    /// The last day; the code where the row gives none.
    pub until: std::ops::Range<usize>,
    /// The place on the tile grid.
    pub tile: std::ops::Range<usize>,
}
