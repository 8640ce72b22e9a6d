//! One pass over the files: each is read, decoded, and put where its kind belongs. A file with a problem is left out of
//! [`Loaded`], but its text stays with the others so that the problem can be shown.

use super::figures::{self, TablePlace};
use super::files::Files;
use super::folders::{self, Kind, Spot};
use super::loaded::{Loaded, PictureFile, Prose, Sheet};
use super::raw::{
    BulletinMatter, CommendationsFile, DifficultiesFile, DocumentsFile, Figures, MapsFile, MovedFile, PageMatter,
    PhotosFile, ReleasesFile, SiteFile, SnapshotFile, UnitsFile,
};
use super::yaml::{Document, Excerpt, Reader, TableText};
use super::{encoding, geojson, numbers, prose, registry, yaml};
use crate::diag::{Diagnostic, KeyPath, Outcome, Place, Refusal, code};
use crate::domain::{ProgrammeId, Scalar, Tag};
use crate::picture::{self, Facts};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of the formats that this program reads.
const FORMAT: &str = "1";

/// Reads everything, in the order of the paths whatever the order of the listing.
pub(super) fn run(files: &dyn Files) -> Outcome<Loaded> {
    let mut listing = files.list();
    listing.files.sort();
    let unusable = listing.files.is_empty() && !listing.problems.is_empty();
    let mut loader = Loader::new(files, listing.problems);
    for path in &listing.files {
        loader.take(path, folders::spot(path));
    }
    loader.strays(&listing.files);
    if !listing.files.iter().any(|path| path == "site.yaml") && !unusable {
        let missing = Refusal::new(code::FILE_MISSING, &[("file", "site.yaml")]);
        loader.problems.push(missing.at(Place::file("site.yaml")));
    }
    Outcome { value: Some(loader.loaded), problems: loader.problems }
}

struct Loader<'a> {
    files: &'a dyn Files,
    loaded: Loaded,
    problems: Vec<Diagnostic>,
    /// The tables that snapshots name, with their texts if they could be read.
    tables: BTreeMap<String, Option<Arc<str>>>,
    snapshots: Reader<SnapshotFile>,
    bulletins: Reader<BulletinMatter>,
    pages: Reader<PageMatter>,
}

impl<'a> Loader<'a> {
    fn new(files: &'a dyn Files, problems: Vec<Diagnostic>) -> Self {
        Self {
            files,
            loaded: Loaded::default(),
            problems,
            tables: BTreeMap::new(),
            snapshots: Reader::new(),
            bulletins: Reader::new(),
            pages: Reader::new(),
        }
    }

    fn take(&mut self, path: &str, spot: Spot) {
        let internal = spot.internal;
        match spot.kind {
            Some(Kind::Site) => self.loaded.site = self.site(path),
            Some(Kind::Programme) => self.programme(path, internal),
            Some(Kind::Units) => self.units(path, internal),
            Some(Kind::Documents) => self.sheet::<DocumentsFile>(path, internal, |loaded| &mut loaded.documents),
            Some(Kind::Snapshot) => self.snapshot(path, internal),
            Some(Kind::Bulletin) => {
                let bulletin = self.prose(path, internal, |loader| &loader.bulletins);
                self.loaded.bulletins.extend(bulletin);
            }
            Some(Kind::Page) => {
                let page = self.prose(path, internal, |loader| &loader.pages);
                self.loaded.pages.extend(page);
            }
            Some(Kind::Commendations) => {
                self.sheet::<CommendationsFile>(path, internal, |loaded| &mut loaded.commendations);
            }
            Some(Kind::Difficulties) => {
                self.sheet::<DifficultiesFile>(path, internal, |loaded| &mut loaded.difficulties);
            }
            Some(Kind::Photos) => self.sheet::<PhotosFile>(path, internal, |loaded| &mut loaded.photos),
            Some(Kind::Maps) => self.sheet::<MapsFile>(path, internal, |loaded| &mut loaded.maps),
            Some(Kind::Shapes) => self.shapes(path, internal),
            Some(Kind::Releases) => self.sheet::<ReleasesFile>(path, internal, |loaded| &mut loaded.releases),
            Some(Kind::Moved) => self.sheet::<MovedFile>(path, internal, |loaded| &mut loaded.moved),
            Some(Kind::Language) => self.language(path),
            Some(Kind::Picture) => self.picture(path),
            Some(Kind::Table | Kind::Ledger) | None => {}
        }
    }

    /// Files that stand where nothing belongs, and tables that no snapshot names.
    fn strays(&mut self, files: &[String]) {
        for path in files {
            match folders::spot(path).kind {
                None => self.problems.push(folders::stray(path)),
                Some(Kind::Table) if !self.tables.contains_key(path) => {
                    let refusal = Refusal::new(code::FILE_STRAY, &[("file", path)]).hint("hint-unnamed", &[]);
                    self.problems.push(refusal.at(Place::file(path)));
                }
                Some(_) => {}
            }
        }
    }

    /// A file's text, which is kept for showing; none if it is not fit for reading.
    fn text(&mut self, path: &str) -> Option<Arc<str>> {
        self.text_for(path, &Place::file(path))
    }

    /// The same, for whoever names the file at `place`.
    fn text_for(&mut self, path: &str, place: &Place) -> Option<Arc<str>> {
        let bytes = self.files.read(path).map_err(|refusal| vec![refusal.at(place.clone())]);
        let (text, problems) = encoding::decode(path, self.keep(bytes)?);
        let text: Arc<str> = text.into();
        self.loaded.sources.insert(path, Arc::clone(&text));
        let readable = problems.is_empty();
        self.problems.extend(problems);
        readable.then_some(text)
    }

    fn keep<T>(&mut self, read: Result<T, Vec<Diagnostic>>) -> Option<T> {
        read.map_err(|problems| self.problems.extend(problems)).ok()
    }

    /// A file that is all YAML, into the list of its kind.
    fn sheet<T>(&mut self, path: &str, internal: bool, list: fn(&mut Loaded) -> &mut Vec<Sheet<T>>)
    where
        T: DeserializeOwned + JsonSchema,
    {
        let Some(text) = self.text(path) else { return };
        if let Some(value) = self.keep(yaml::read(path, &text)) {
            list(&mut self.loaded).push(Sheet { file: path.to_owned(), internal, value });
        }
    }

    /// A site of another format is not held against this one: its keys would all seem wrong.
    fn site(&mut self, path: &str) -> Option<Sheet<SiteFile>> {
        let text = self.text(path)?;
        let document = self.keep(Document::parse(Excerpt::whole(path, &text)))?;
        let other = document.word("format").filter(|format| *format != FORMAT && format.parse::<u32>().is_ok());
        if let Some(format) = other {
            let refusal = Refusal::new(code::FORMAT_UNKNOWN, &[("value", format), ("known", FORMAT)]);
            self.problems.push(refusal.at(document.place(&KeyPath::from(["format"]))));
            return None;
        }
        let value = self.keep(Reader::new().read(&document))?;
        Some(Sheet { file: path.to_owned(), internal: false, value })
    }

    fn programme(&mut self, path: &str, internal: bool) {
        let id = ProgrammeId::read(stem(path)).map_err(|refusal| vec![refusal.at(Place::file(path))]);
        let (id, text) = (self.keep(id), self.text(path));
        let value = text.and_then(|text| self.keep(yaml::read(path, &text)));
        if let (Some(id), Some(value)) = (id, value) {
            self.loaded.programmes.push((id, Sheet { file: path.to_owned(), internal, value }));
        }
    }

    /// A file that can't be read is kept by its name, so that nobody misses it as well.
    fn shapes(&mut self, path: &str, internal: bool) {
        let value = self.text(path).and_then(|text| self.keep(geojson::read(path, &text)));
        self.loaded.shapes.push(Sheet { file: path.to_owned(), internal, value });
    }

    /// Reads what a picture holds and lets go of its bytes: they are read again if it is shown and no prints of it are kept.
    fn picture(&mut self, path: &str) {
        let facts = match self.files.size(path) {
            Some(bytes) if bytes > picture::MOST_BYTES => Err(picture::too_heavy(bytes)),
            _ => self.files.read(path).and_then(|bytes| Facts::read(&bytes)),
        };
        let facts = self.keep(facts.map_err(|refusal| vec![refusal.at(Place::file(path))]));
        self.loaded.pictures.push(PictureFile { file: path.to_owned(), facts });
    }

    fn language(&mut self, path: &str) {
        let tag = Tag::read(stem(path)).map_err(|refusal| vec![refusal.at(Place::file(path))]);
        if let (Some(tag), Some(text)) = (self.keep(tag), self.text(path)) {
            let sheet = Sheet { file: path.to_owned(), internal: false, value: text.as_ref().to_owned() };
            self.loaded.languages.push((tag, sheet));
        }
    }

    fn prose<M: DeserializeOwned + JsonSchema>(
        &mut self,
        path: &str,
        internal: bool,
        reader: fn(&Self) -> &Reader<M>,
    ) -> Option<Prose<M>> {
        let text = self.text(path)?;
        let prose = prose::read(path, internal, &text, reader(self));
        self.keep(prose)
    }

    fn units(&mut self, path: &str, internal: bool) {
        let Some(text) = self.text(path) else { return };
        let Some(document) = self.keep(Document::parse_with_table(path, &text, "units")) else { return };
        let file = self.keep(Reader::<UnitsFile>::new().read(&document));
        let valid = file.as_ref().and_then(|file| file.valid);
        let rows = match document.table("units") {
            None => Ok(Vec::new()),
            Some(Ok(TableText::Lines(lines))) => {
                let whole = document.key(&KeyPath::from(["units"]));
                registry::read(&TablePlace { file: path, text: &text, lines, whole }, valid)
            }
            Some(Ok(TableText::File(_, span))) => Err(vec![yaml::no_table("units", Place::span(path, span))]),
            Some(Err(problems)) => Err(problems),
        };
        if let (Some(rows), Some(mut value)) = (self.keep(rows), file) {
            value.units = None;
            self.loaded.units.push((Sheet { file: path.to_owned(), internal, value }, rows));
        }
    }

    fn snapshot(&mut self, path: &str, internal: bool) {
        let Some(text) = self.text(path) else { return };
        let Some(document) = self.keep(Document::parse_with_table(path, &text, "figures")) else { return };
        let file = self.snapshots.read(&document);
        let (file, figures) = (self.keep(file), self.figures(path, &text, &document));
        if let (Some(mut value), Some(figures)) = (file, figures) {
            value.figures = None;
            self.loaded.snapshots.push((Sheet { file: path.to_owned(), internal, value }, figures));
        }
    }

    /// The table of a snapshot, even if the rest of the file has problems: they all come at once.
    fn figures(&mut self, path: &str, text: &str, document: &Document<'_>) -> Option<Figures> {
        let format = document.word("numbers").and_then(numbers::by_name);
        let figures = match document.table("figures") {
            None => Ok(Figures { file: path.to_owned(), rows: Vec::new() }),
            Some(Ok(TableText::Lines(lines))) => {
                let whole = document.key(&KeyPath::from(["figures"]));
                figures::read(&TablePlace { file: path, text, lines, whole }, format)
            }
            Some(Ok(TableText::File(name, span))) => {
                let (file, text) = self.table(path, &name, Place::span(path, span))?;
                let whole = Place::file(&file);
                figures::read(&TablePlace { file: &file, text: &text, lines: 0..text.len(), whole }, format)
            }
            Some(Err(problems)) => Err(problems),
        };
        self.keep(figures)
    }

    /// The table that a snapshot names at `place`, which stands beside it.
    fn table(&mut self, path: &str, name: &str, place: Place) -> Option<(String, Arc<str>)> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let file = format!("{folder}/{name}");
        if name.contains(['/', '\\']) || folders::spot(&file).kind != Some(Kind::Table) {
            self.problems.push(yaml::no_table("figures", place));
            return None;
        }
        let text = match self.tables.get(&file) {
            Some(known) => known.clone(),
            None => self.text_for(&file, &place),
        };
        self.tables.insert(file.clone(), text.clone());
        text.map(|text| (file, text))
    }
}

/// A file's name without folders and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
