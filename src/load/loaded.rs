//! What loading gives: every file of the content, read into its type, with the texts for whoever has to show a line.

use super::raw::{
    BulletinMatter, CommendationsFile, DifficultiesFile, DocumentsFile, Figures, MapsFile, MovedFile, PageMatter,
    PhotosFile, ProgrammeFile, ReleasesFile, Shapes, SiteFile, SnapshotFile, UnitRow, UnitsFile,
};
use crate::domain::{ProgrammeId, Slug, Tag};
use crate::picture::Facts;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Every file of a content folder that could be read. Files with problems are absent; lists are sorted by path.
#[derive(Debug, Default)]
pub struct Loaded {
    /// `site.yaml`.
    pub site: Option<Sheet<SiteFile>>,
    /// `programmes/<id>.yaml`.
    pub programmes: Vec<(ProgrammeId, Sheet<ProgrammeFile>)>,
    /// `units/*.yaml`, each with the rows of its table.
    pub units: Vec<(Sheet<UnitsFile>, Vec<UnitRow>)>,
    /// `documents.yaml`, here and under `internal/`.
    pub documents: Vec<Sheet<DocumentsFile>>,
    /// `snapshots/**/*.yaml`, each with its table.
    pub snapshots: Vec<(Sheet<SnapshotFile>, Figures)>,
    /// `bulletins/**/<slug>.<lang>.md`.
    pub bulletins: Vec<Prose<BulletinMatter>>,
    /// `pages/<slug>.<lang>.md`.
    pub pages: Vec<Prose<PageMatter>>,
    /// `commendations/*.yaml`.
    pub commendations: Vec<Sheet<CommendationsFile>>,
    /// `difficulties/*.yaml`.
    pub difficulties: Vec<Sheet<DifficultiesFile>>,
    /// `photos/photos.yaml`.
    pub photos: Vec<Sheet<PhotosFile>>,
    /// The picture files below `photos/`, by path.
    pub pictures: Vec<PictureFile>,
    /// `maps/maps.yaml`.
    pub maps: Vec<Sheet<MapsFile>>,
    /// `maps/*.geojson`; none for the content of a file that can't be read.
    pub shapes: Vec<Sheet<Option<Shapes>>>,
    /// `releases.yaml`.
    pub releases: Vec<Sheet<ReleasesFile>>,
    /// `moved.yaml`, here and under `internal/`.
    pub moved: Vec<Sheet<MovedFile>>,
    /// `languages/<tag>.ftl`.
    pub languages: Vec<(Tag, Sheet<String>)>,
    /// The text of every file that was read as text, by path.
    pub sources: Sources,
}

/// A picture file, of which the head was read.
#[derive(Debug, Clone)]
pub struct PictureFile {
    /// Its path below the content folder, with `/` between its parts.
    pub file: String,
    /// What it holds; none of one that can't be used.
    pub facts: Option<Facts>,
}

/// A file as it was read.
#[derive(Debug, Clone)]
pub struct Sheet<T> {
    /// Its path below the content folder, with `/` between its parts.
    pub file: String,
    /// It stands under `internal/`: nothing of it is ever public.
    pub internal: bool,
    /// What it says.
    pub value: T,
}

/// A Markdown file: front matter and text.
#[derive(Debug, Clone)]
pub struct Prose<M> {
    /// Its path below the content folder.
    pub file: String,
    /// It stands under `internal/`.
    pub internal: bool,
    /// Its name without language and ending.
    pub slug: Slug,
    /// Its language, from its name.
    pub language: Tag,
    /// Its front matter.
    pub matter: M,
    /// Its text, after the front matter.
    pub body: String,
    /// Where the text begins, in bytes of the file.
    pub body_start: usize,
}

/// The texts of files by path: without a byte-order mark, otherwise as they are.
#[derive(Debug, Clone, Default)]
pub struct Sources(BTreeMap<String, Arc<str>>);

impl Sources {
    /// Keeps a file's text.
    pub fn insert(&mut self, file: &str, text: Arc<str>) {
        self.0.insert(file.to_owned(), text);
    }

    /// A file's text.
    #[must_use]
    pub fn get(&self, file: &str) -> Option<&str> {
        self.0.get(file).map(AsRef::as_ref)
    }

    /// Every file with its text, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(file, text)| (file.as_str(), text.as_ref()))
    }
}
