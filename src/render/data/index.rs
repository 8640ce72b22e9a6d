//! What is known of the tables once they are made: where their files are, how large, how many rows, which columns. Pages lead to
//! tables by it, and so do the descriptions.

use super::column::Column;
use super::parts::Part;
use super::plan::Table;
use super::sheet::Sheet;
use super::{DICTIONARY, Maker, PACKAGE};
use crate::check::nouns::IndicatorId;
use crate::model::Edition;
use sha2::Digest as _;

/// The tables of a site that have rows.
#[derive(Debug, Default)]
pub(in crate::render) struct Index {
    made: Vec<Made>,
}

/// A part of a table: its two files.
#[derive(Debug, Clone)]
pub(in crate::render) struct Made {
    pub(in crate::render) table: Table,
    pub(in crate::render) indicator: Option<IndicatorId>,
    /// What tells it from the other parts; empty for a whole table.
    pub(in crate::render) names: Vec<String>,
    pub(in crate::render) columns: Vec<Column>,
    pub(in crate::render) rows: usize,
    pub(in crate::render) csv: File,
    pub(in crate::render) json: File,
}

/// A file: its path below the root of the edition, its size and its hash.
#[derive(Debug, Clone)]
pub(in crate::render) struct File {
    pub(in crate::render) path: String,
    pub(in crate::render) bytes: usize,
    /// SHA-256 in hexadecimal digits.
    pub(in crate::render) hash: String,
}

impl File {
    fn of(path: String, text: &str) -> Self {
        let digest = sha2::Sha256::digest(text.as_bytes());
        Self { path, bytes: text.len(), hash: digest.iter().map(|byte| format!("{byte:02x}")).collect() }
    }
}

impl Made {
    pub(super) fn of<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part, sheet: &Sheet) -> Self {
        let names = part.names(maker.site());
        let stem = [&[part.table.id().to_owned()], names.as_slice()].concat().join("/");
        Self {
            table: part.table,
            indicator: part.indicator,
            names,
            columns: sheet.columns.clone(),
            rows: sheet.rows,
            csv: File::of(format!("data/{stem}.csv"), &sheet.csv),
            json: File::of(format!("data/{stem}.json"), &sheet.json),
        }
    }

    /// The name of the part as a resource of the package.
    pub(super) fn resource(&self) -> String {
        [&[self.table.id().to_owned()], self.names.as_slice()].concat().join(".").to_lowercase()
    }
}

impl Index {
    pub(in crate::render) fn new(made: Vec<Made>) -> Self {
        Self { made }
    }

    pub(in crate::render) fn all(&self) -> &[Made] {
        &self.made
    }

    /// The parts of a table.
    pub(in crate::render) fn of(&self, table: Table) -> impl Iterator<Item = &Made> {
        self.made.iter().filter(move |made| made.table == table)
    }

    /// The files that hold a table, or what it says of an indicator; `None` where there is none, or where they are several.
    pub(in crate::render) fn only(&self, table: Table, indicator: Option<IndicatorId>) -> Option<&Made> {
        let holds = |made: &&Made| indicator.is_none() || made.indicator.is_none() || made.indicator == indicator;
        let mut parts = self.of(table).filter(holds);
        parts.next().filter(|_| parts.next().is_none())
    }

    /// What can be downloaded, by path and media type: the package first, then the dictionary and every table as CSV; the package
    /// names the other forms.
    pub(in crate::render) fn downloads(&self) -> impl Iterator<Item = (&str, &'static str)> {
        let described = [(PACKAGE, "application/vnd.datapackage+json"), (DICTIONARY, "text/csv")];
        described.into_iter().chain(self.made.iter().map(|made| (made.csv.path.as_str(), "text/csv")))
    }
}
