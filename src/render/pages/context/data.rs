//! The page about the data, and the files that the tables of other pages can be taken from.

use super::Link;
use schemars::JsonSchema;
use serde::Serialize;

/// Where the tables of a page can be taken from; none for a table that has no rows.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PageData {
    /// The registry of units.
    pub units: Option<TableFiles>,
    /// Latest figures with their places: lists of units, rankings.
    pub latest: Option<TableFiles>,
    /// Statuses.
    pub statuses: Option<TableFiles>,
    /// Indicators.
    pub indicators: Option<TableFiles>,
    /// Deadlines.
    pub deadlines: Option<TableFiles>,
    /// Changes.
    pub changes: Option<TableFiles>,
    /// What the checks found.
    pub problems: Option<TableFiles>,
    /// Who reported when.
    pub reports: Option<TableFiles>,
    /// Bulletins.
    pub bulletins: Option<TableFiles>,
    /// Documents.
    pub documents: Option<TableFiles>,
    /// Commendations.
    pub commendations: Option<TableFiles>,
    /// Difficulties.
    pub difficulties: Option<TableFiles>,
    /// What became of difficulties.
    pub difficulty_steps: Option<TableFiles>,
    /// Releases.
    pub releases: Option<TableFiles>,
}

/// The files of a table, for a line beside it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TableFiles {
    /// The table as the page about the data tells it: what it is called, and the way there.
    pub table: Link,
    /// The way to the CSV file; none where the table has several.
    pub csv: Option<String>,
    /// The way to the JSON file; none where the table has several.
    pub json: Option<String>,
}

/// The page about the data.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataPage {
    /// The tables, figures first.
    pub tables: Vec<DataTable>,
    /// The files that describe the others, each with what it is.
    pub described: Vec<DataFile>,
    /// What holds for every file, a sentence or two each.
    pub rules: Vec<String>,
    /// How the data is cited.
    pub citation: String,
}

/// A table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataTable {
    /// Its name in paths, unique on the page.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it holds, in a sentence.
    pub about: String,
    /// Its files: one part for most tables.
    pub parts: Vec<DataPart>,
    /// Its columns, from left to right.
    pub columns: Vec<DataColumn>,
}

/// A part of a table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataPart {
    /// What it is a part of the table for: an indicator, a year, a unit; none for a whole table.
    pub name: Option<String>,
    /// How many rows: "1,234 rows".
    pub rows: String,
    /// The CSV file.
    pub csv: DataFile,
    /// The JSON file.
    pub json: DataFile,
}

/// A file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataFile {
    /// What it is called.
    pub name: String,
    /// The way to it.
    pub href: String,
    /// Its size, or what it is.
    pub about: String,
}

/// A column.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataColumn {
    /// Its name in the files.
    pub name: String,
    /// What kind of value it holds, with its unit.
    pub kind: String,
    /// The words that can stand in it; empty where it is no choice.
    pub values: Vec<String>,
    /// Every row has it.
    pub required: bool,
    /// What it means.
    pub about: String,
}
