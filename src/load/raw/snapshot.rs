//! `snapshots/**/*.yaml`: progress, one file an as-of date, source and indicator.
//!
//! What holds for the whole file stands once at its head; figures in bulk stand in a table ([`Figures`]); what fits no cell
//! stands under `units`. The same field of a unit in both is an error.

use super::{Pairs, plain};
use crate::domain::{
    AsOf, Audience, BaseKindId, Day, DocumentKey, Done, IndicatorId, Moment, Published, Quantity, Share, Text, UnitCode,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// A progress snapshot.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SnapshotFile {
    /// The day the figures speak of.
    pub as_of: AsOf,
    /// When they became public.
    pub published: Published,
    /// Who may see them; internal if absent.
    #[serde(default)]
    pub audience: Audience,
    /// Nothing of the file exists in any edition before this minute.
    pub embargo: Option<Moment>,
    /// What is counted.
    pub indicator: IndicatorId,
    /// What it is counted against; needed where a base or a rate is given.
    pub base_kind: Option<BaseKindId>,
    /// How final the figures are; final if absent.
    #[serde(default)]
    pub status: Finality,
    /// The as-of date lies after publication: the figures are a projection.
    #[serde(default)]
    pub projected: bool,
    /// The figures count from this day to the as-of date only, not from the start of the campaign: they are in no series.
    pub period_from: Option<Day>,
    /// Where the figures come from.
    pub source: Source,
    /// The figures: a table in a block scalar, or the name of a `.tsv` or `.txt` file beside this one.
    // Loading reads it into `Figures` and leaves nothing here.
    pub figures: Option<String>,
    /// How numbers are written in a pasted table; plainly (`1130342`, `38.49%`) if absent.
    pub numbers: Option<NumberFormat>,
    /// What fits no cell, or the figures themselves where they are few, by unit code.
    #[serde(default)]
    pub units: Pairs<UnitCode, UnitFigures>,
    /// No report came for this period, for this reason.
    pub missing: Option<Text>,
    /// A remark on the whole file.
    pub remark: Option<Text>,
    /// The whole snapshot replaces an earlier one.
    pub correction: Option<Record>,
    /// Bases were renewed in this snapshot.
    pub rebase: Option<Record>,
    /// What the source says it counts. Where this changes from one snapshot of an indicator to the next, a
    /// `definition_change` must say why.
    pub definition: Option<Text>,
    /// The indicator is defined otherwise from this snapshot on.
    pub definition_change: Option<Record>,
    /// Figures in doubt that stay out until they are cleared up.
    #[serde(default)]
    pub withheld: Vec<Withheld>,
}

/// Where a figure comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// A document of `documents.yaml`.
    pub document: Option<DocumentKey>,
    /// What it is called.
    pub title: Option<Text>,
    /// Who published it.
    pub publisher: Option<Text>,
    /// Its address.
    pub url: Option<String>,
    /// Anything a reader should know of it.
    pub note: Option<Text>,
}

/// How final a figure is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Finality {
    /// Not expected to change.
    #[default]
    Final,
    /// Expected to change.
    Provisional,
    /// Changed since it was first told.
    Revised,
}

/// How numbers are written in a pasted table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NumberFormat {
    /// `1.130.342` and `38,49%`.
    Vi,
    /// `1 130 342` and `38,49 %`.
    Fr,
    /// `1,130,342` and `38.49%`.
    En,
}

/// What a snapshot says of one unit beyond its row, or instead of one.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitFigures {
    /// What the source calls the unit. The code decides; a name that is not the unit's is told.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub name: Option<String>,
    /// How many.
    pub count: Option<Quantity<u64>>,
    /// Of how many.
    pub base: Option<Quantity<u64>>,
    /// The rate as the source states it.
    pub rate: Option<Quantity<Share>>,
    /// Parts that finished; several where the source counts several levels.
    #[serde(default)]
    pub done: Vec<Done>,
    /// How many are left.
    pub remaining: Option<Quantity<u64>>,
    /// How many were added since the report before.
    pub increment: Option<Quantity<u64>>,
    /// Its own kind of base, where it differs from the file's.
    pub base_kind: Option<BaseKindId>,
    /// Its own as-of, where it differs from the file's.
    pub as_of: Option<AsOf>,
    /// Its own source, where it differs from the file's.
    pub source: Option<Source>,
    /// The unit was declared complete.
    pub completion: Option<Completion>,
    /// Who is left out of the count, and why.
    #[serde(default)]
    pub exclusions: Vec<Exclusion>,
    /// How many days ahead of its schedule the source says the unit is, below zero for behind: kept as a quotation. What the
    /// dates give is printed beside it.
    pub ahead_days: Option<i32>,
    /// A remark that is printed with the figure.
    pub remark: Option<Text>,
    /// Lifts the refusal of a figure that changed.
    pub correction: Option<Record>,
    /// Lifts the refusal of a base that changed.
    pub rebase: Option<Record>,
}

/// A dated claim that a unit has finished. Stored apart from the counts, and printed beside them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Completion {
    /// What was claimed.
    pub words: CompletionWords,
    /// The day on which it was so, where it differs from the as-of date.
    pub on: Option<Day>,
    /// Who declared it.
    pub by: Option<Text>,
    /// The kind of base that it is complete of, where it differs from the figure's.
    pub basis: Option<BaseKindId>,
    /// What has been added since, in the source's words.
    pub since: Option<Text>,
}

/// What was claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CompletionWords {
    /// "completed", "100 %".
    Complete,
    /// "basically completed" (cơ bản hoàn thành).
    BasicallyComplete,
}

/// People or things left out of a count.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// How many.
    pub count: u64,
    /// Why.
    pub reason: Text,
}

/// A dated, reasoned record that lifts a refusal. It is published.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// When it was decided.
    pub date: Day,
    /// Why.
    pub reason: Text,
    /// By whom.
    pub by: Option<Text>,
    /// The document that says so.
    pub document: Option<DocumentKey>,
}

/// A figure that stays out of calculations and pages until it is cleared up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// Whose figure.
    pub unit: UnitCode,
    /// Which; the file's indicator if absent.
    pub indicator: Option<IndicatorId>,
    /// Of which day; the file's if absent.
    pub as_of: Option<AsOf>,
    /// Why.
    pub reason: Text,
    /// By whom.
    pub by: Text,
    /// Since when.
    pub date: Day,
    /// From which day on it stands again; absent while it is in doubt.
    pub released: Option<Day>,
}

/// A figures table, read: one row a unit, with the place of each cell.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// The file that holds the table: the snapshot itself or the `.tsv` beside it.
    pub file: String,
    /// The rows in the order of the file.
    pub rows: Vec<FigureRow>,
}

/// A row of a figures table.
#[derive(Debug, Clone)]
pub struct FigureRow {
    /// The unit's code.
    pub unit: UnitCode,
    /// What the source calls the unit. The code decides; a name that is not the unit's is told.
    pub name: Option<Box<NameCell>>,
    /// The cells that were given.
    pub count: Option<Cell<Quantity<u64>>>,
    /// See [`UnitFigures::base`].
    pub base: Option<Cell<Quantity<u64>>>,
    /// See [`UnitFigures::rate`].
    pub rate: Option<Cell<Quantity<Share>>>,
    /// See [`UnitFigures::done`].
    pub done: Option<Done>,
    /// See [`UnitFigures::remaining`].
    pub remaining: Option<Quantity<u64>>,
    /// See [`UnitFigures::increment`].
    pub increment: Option<Quantity<u64>>,
    /// See [`UnitFigures::as_of`].
    pub as_of: Option<AsOf>,
    /// See [`UnitFigures::remark`].
    pub remark: Option<String>,
    /// Where each cell stands.
    pub places: RowPlaces,
}

/// What a row calls its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameCell {
    /// The name, NFC.
    pub name: String,
    /// Where it stands, as bytes of the file.
    pub place: std::ops::Range<usize>,
}

/// A cell that says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<T> {
    /// The figure.
    Given(T),
    /// `masked`, or `NA` as spreadsheets have it: the source hides it.
    Masked,
}

/// Where the cells of a row stand, as bytes of the file. Cells that were not given have an empty range.
#[derive(Debug, Clone, Default)]
pub struct RowPlaces {
    /// The unit's code.
    pub unit: std::ops::Range<usize>,
    /// The count.
    pub count: std::ops::Range<usize>,
    /// The base.
    pub base: std::ops::Range<usize>,
    /// The rate.
    pub rate: std::ops::Range<usize>,
    /// Parts that finished.
    pub done: std::ops::Range<usize>,
    /// The as-of.
    pub as_of: std::ops::Range<usize>,
}
