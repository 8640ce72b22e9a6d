//! Reads a generated site. Panics say which file is at fault.

use crate::domain::{Day, Scalar, UnitCode};
use crate::load::raw::{
    BulletinMatter, CommendationsFile, DifficultiesFile, DocumentsFile, MapsFile, MovedFile, PageMatter, PhotosFile,
    ProgrammeFile, ReleasesFile, SiteFile, SnapshotFile, UnitsFile,
};
use crate::practice::{PracticeOptions, generate};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// A generated site, read.
#[derive(Default)]
pub(super) struct Content {
    texts: BTreeMap<String, String>,
    pub(super) site: Option<SiteFile>,
    pub(super) programmes: Vec<ProgrammeFile>,
    pub(super) registry: Vec<UnitsFile>,
    pub(super) units: Vec<UnitLine>,
    pub(super) documents: Vec<(String, DocumentsFile)>,
    pub(super) reports: Vec<Report>,
    pub(super) bulletins: Vec<(String, BulletinMatter, String)>,
    pub(super) pages: Vec<(String, PageMatter, String)>,
    pub(super) commendations: Vec<CommendationsFile>,
    pub(super) difficulties: Vec<DifficultiesFile>,
    pub(super) releases: Vec<ReleasesFile>,
    pub(super) maps: Vec<MapsFile>,
    /// The features of each file of shapes, by path.
    pub(super) shapes: BTreeMap<String, serde_json::Value>,
    /// Paths that no kind of file has.
    pub(super) others: Vec<String>,
}

/// A row of the registry.
pub(super) struct UnitLine {
    pub(super) code: String,
    pub(super) level: String,
    pub(super) parent: Option<String>,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
}

/// A snapshot with its table.
pub(super) struct Report {
    pub(super) path: String,
    pub(super) file: SnapshotFile,
    pub(super) rows: Vec<BTreeMap<String, String>>,
}

impl Content {
    pub(super) fn new(options: &PracticeOptions) -> Self {
        let texts = generate(options).filter(|(path, _)| !path.ends_with(".jpg"));
        let texts = texts.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")));
        let mut content = Self { texts: texts.collect(), ..Self::default() };
        let texts = content.texts.clone();
        for (path, text) in &texts {
            content.add(path, text);
        }
        content.reports.sort_by_key(|report| (report.file.as_of, report.file.published.earliest()));
        content
    }

    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    fn add(&mut self, path: &str, text: &str) {
        let below = path.strip_prefix("internal/").unwrap_or(path);
        let folder = below.split('/').next().unwrap_or_default();
        match folder {
            "site.yaml" => self.site = Some(read(path, text)),
            "programmes" => self.programmes.push(read(path, text)),
            "units" => self.add_units(read(path, text)),
            "documents.yaml" => self.documents.push((path.to_owned(), read(path, text))),
            "snapshots" if is_table(below) => {}
            "snapshots" => self.add_report(path, read(path, text)),
            "bulletins" => self.bulletins.push(prose(path, text)),
            "pages" => self.pages.push(prose(path, text)),
            "commendations" => self.commendations.push(read(path, text)),
            "difficulties" => self.difficulties.push(read(path, text)),
            "maps" if below.ends_with(".geojson") => {
                let shapes = serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
                self.shapes.insert(path.to_owned(), shapes);
            }
            "maps" => self.maps.push(read(path, text)),
            "releases.yaml" => self.releases.push(read(path, text)),
            "moved.yaml" => drop(read::<MovedFile>(path, text)),
            "photos" => drop(read::<PhotosFile>(path, text)),
            _ => self.others.push(path.to_owned()),
        }
    }

    fn add_units(&mut self, file: UnitsFile) {
        let rows = table(file.units.as_deref().unwrap_or_default());
        let given = |cell: &str| (cell != "-").then(|| cell.to_owned());
        let day = |cell: &str| given(cell).map(|text| Day::read(&text).expect("a day").0);
        self.units.extend(rows.into_iter().map(|row| UnitLine {
            code: UnitCode::read(&row["code"]).expect("a code").to_string(),
            level: row["level"].clone(),
            parent: given(&row["parent"]),
            from: day(&row["from"]),
            until: day(&row["until"]),
        }));
        self.registry.push(file);
    }

    fn add_report(&mut self, path: &str, file: SnapshotFile) {
        let rows = match file.figures.as_deref() {
            None => Vec::new(),
            Some(name) if !name.contains('\n') => {
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                let text = self.text(&format!("{folder}/{name}")).expect("the pasted table");
                table(text).into_iter().map(plain).collect()
            }
            Some(text) => table(text),
        };
        self.reports.push(Report { path: path.to_owned(), file, rows });
    }

    /// The units that hold a code on a day: one, if all is well.
    pub(super) fn holders(&self, code: &str, day: Date) -> usize {
        self.units.iter().filter(|unit| unit.code == code && unit.exists(day)).count()
    }

    /// The unit above the one that holds a code on a day.
    pub(super) fn parent(&self, code: &str, day: Date) -> Option<&str> {
        self.units.iter().find(|unit| unit.code == code && unit.exists(day))?.parent.as_deref()
    }

    /// The public weekly reports on an indicator, by day.
    pub(super) fn weekly(&self, indicator: &str) -> impl Iterator<Item = (Date, &Report)> {
        let ending = format!("-{indicator}.yaml");
        let weekly = self.reports.iter().filter(move |report| report.path.ends_with(&ending));
        weekly.filter_map(|report| Some((report.file.as_of.day()?, report)))
    }
}

impl UnitLine {
    /// Whether it was there from the start.
    pub(super) fn is_first(&self) -> bool {
        self.from.is_none() || self.until.is_some()
    }

    fn exists(&self, day: Date) -> bool {
        self.from.is_none_or(|from| day >= from) && self.until.is_none_or(|until| day <= until)
    }
}

impl Report {
    /// The row of a unit.
    pub(super) fn row(&self, code: &str) -> Option<&BTreeMap<String, String>> {
        self.rows.iter().find(|row| row["unit"] == code)
    }
}

/// Count and base of a row, where both are plain numbers.
pub(super) fn figures(row: &BTreeMap<String, String>) -> Option<(u64, u64)> {
    Some((row["count"].parse().ok()?, row["base"].parse().ok()?))
}

fn read<T: DeserializeOwned>(path: &str, text: &str) -> T {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn is_table(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|ending| ending == "tsv")
}

fn prose<T: DeserializeOwned>(path: &str, text: &str) -> (String, T, String) {
    let (matter, body) = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")).expect("front matter");
    (path.to_owned(), read(path, matter), body.to_owned())
}

/// The rows of a table by column: tabs, or two spaces and more. Every row has as many cells as the header.
fn table(text: &str) -> Vec<BTreeMap<String, String>> {
    let cells = |line: &str| -> Vec<String> {
        let parts: Vec<&str> =
            if text.contains('\t') { line.split('\t').collect() } else { line.split("  ").collect() };
        parts.into_iter().map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
    };
    let mut lines = text.lines();
    let header = cells(lines.next().unwrap_or_default());
    let row = |line: &str| {
        let cells = cells(line);
        assert_eq!(cells.len(), header.len(), "{line}");
        header.iter().cloned().zip(cells).collect()
    };
    lines.map(row).collect()
}

/// A row of a Vietnamese table with plain numbers.
fn plain(row: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let cell = |text: String| if text.ends_with('%') { text.replace(',', ".") } else { text.replace('.', "") };
    row.into_iter().map(|(column, text)| (column, cell(text))).collect()
}
