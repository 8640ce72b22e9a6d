//! What the tests share: folders of the checkout, the program, and builds in memory or in a folder that goes away.
//!
//! Start at [`build`], which makes a site without touching a disk; [`real`] and [`practice`] are the two sites that come with
//! the tool, built once for all tests.

use crate::memory::Shared;
use crate::page::Page;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use tiendo::diag::print::{Format, Setting, print};
use tiendo::diag::{Catalogue, Diagnostic, Severity};
use tiendo::domain::Audience;
use tiendo::load::{Files, Memory, Sources};
use tiendo::practice::{PracticeOptions, generate};
use tiendo::{Built, Settings};

/// Files by path, with `/` between its parts.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// The minute that embargoes are held against where a test doesn't care.
pub(crate) const NOW: &str = "2026-11-16T09:30:00+07:00";

/// The languages of the real site and the practice site, with the folder of each.
pub(crate) const LANGUAGES: [(&str, &str); 3] = [("vi", ""), ("fr", "fr/"), ("en", "en/")];

/// A path in the checkout.
pub(crate) fn in_checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file in the checkout.
#[track_caller]
pub(crate) fn text_of(path: &str) -> String {
    fs::read_to_string(in_checkout(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Runs the program with nothing of the caller's environment that could change what it does.
pub(crate) fn tiendo(arguments: &[&str], folder: &Path) -> Output {
    command(arguments, folder).output().unwrap_or_else(|error| panic!("the program doesn't start: {error}"))
}

/// The program, ready to be run with more of an environment.
pub(crate) fn command(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiendo"));
    command.args(arguments).current_dir(folder);
    for name in ["LANG", "LC_ALL", "LANGUAGE", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "TZ", "RAYON_NUM_THREADS"] {
        command.env_remove(name);
    }
    command.env("LC_MESSAGES", "en");
    command
}

/// Writes files below a folder.
#[track_caller]
pub(crate) fn write_folder(folder: &Path, files: &Tree) {
    for (path, bytes) in files {
        let path = folder.join(path);
        let above = path.parent().unwrap_or(folder);
        let written = fs::create_dir_all(above).and_then(|()| fs::write(&path, bytes));
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

/// Files in memory from pairs of path and text.
pub(crate) fn tree(files: &[(&str, &str)]) -> Tree {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// What a build is asked for: `editions` as they were known on `as_of`, at [`NOW`].
#[track_caller]
pub(crate) fn settings(editions: &[Audience], as_of: Option<&str>) -> Settings {
    let as_of = as_of.map(|day| day.parse().unwrap_or_else(|error| panic!("{day}: {error}")));
    let now = NOW.parse().unwrap_or_else(|error| panic!("{NOW}: {error}"));
    Settings { editions: editions.to_vec(), as_of, now, clock: None, cache: None }
}

/// A site that was built in memory.
pub(crate) struct Site {
    /// The files of each edition that was published.
    pub(crate) editions: BTreeMap<Audience, Tree>,
    /// What was told about the content.
    pub(crate) problems: Vec<Diagnostic>,
    sources: Sources,
}

/// Builds a site in memory.
pub(crate) fn build(content: &dyn Files, themes: &dyn Files, settings: &Settings) -> Site {
    let mut outputs = BTreeMap::new();
    let mut open = |audience| {
        let output = Shared::default();
        outputs.insert(audience, output.clone());
        Ok(output.boxed())
    };
    let Built { problems, sources, .. } = tiendo::build(content, themes, settings, &mut open, &mut |_, _| {});
    let published = |(audience, output): (Audience, Shared)| Some((audience, output.published()?));
    let editions = outputs.into_iter().filter_map(published).collect();
    Site { editions, problems, sources }
}

/// Builds the public edition of content that is expected to be without errors, with the built-in theme.
#[track_caller]
pub(crate) fn public(content: Tree) -> Tree {
    let site = build(&Memory::from(content), &Memory::default(), &settings(&[Audience::Public], None));
    site.without_errors().edition(Audience::Public).clone()
}

impl Site {
    /// The files of an edition.
    #[track_caller]
    pub(crate) fn edition(&self, audience: Audience) -> &Tree {
        self.editions.get(&audience).unwrap_or_else(|| panic!("{audience:?} was not published:\n{}", self.told()))
    }

    /// The same site, if its content has no error.
    #[track_caller]
    pub(crate) fn without_errors(self) -> Self {
        let errors = self.problems.iter().any(|problem| problem.severity == Severity::Error);
        assert!(!errors, "the content has errors:\n{}", self.told());
        self
    }

    /// The problems, as `tiendo check --format short` prints them.
    pub(crate) fn told(&self) -> String {
        let source = |file: &str| self.sources.get(file);
        let setting = Setting { source: &source, catalogue: &Catalogue::english(), prefix: "" };
        let mut text = String::new();
        print(&self.problems, Format::Short, &setting, &mut text).unwrap_or_else(|error| panic!("{error}"));
        text
    }
}

/// The real site, both editions, built once.
pub(crate) fn real() -> &'static Site {
    static REAL: OnceLock<Site> = OnceLock::new();
    REAL.get_or_init(|| {
        let content = Memory::from(files_below(&in_checkout("content")));
        build(&content, &Memory::default(), &settings(&[Audience::Public, Audience::Internal], None)).without_errors()
    })
}

/// The pages of the public edition of the real site, read once.
pub(crate) fn real_pages() -> &'static BTreeMap<String, Page> {
    static PAGES: OnceLock<BTreeMap<String, Page>> = OnceLock::new();
    PAGES.get_or_init(|| pages(real().edition(Audience::Public)))
}

/// Every page of a site, by path.
#[track_caller]
pub(crate) fn pages(site: &Tree) -> BTreeMap<String, Page> {
    let pages = site.iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "html"));
    pages.map(|(path, bytes)| (path.clone(), page(path, bytes))).collect()
}

#[track_caller]
fn page(path: &str, bytes: &[u8]) -> Page {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    Page::read(text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The content of the practice site at a size.
pub(crate) fn practice(options: &PracticeOptions) -> Tree {
    generate(options).collect()
}

/// Every file below a folder with its bytes, by path with `/` between its parts. What systems and editors leave behind is
/// passed over.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(|entry| {
        let entry = entry.unwrap_or_else(|error| panic!("{error}"));
        let below = entry.path().strip_prefix(folder).expect("a path below the folder").to_str().expect("UTF-8");
        let path = below.replace('\\', "/");
        let wanted = entry.file_type().is_file() && !path.ends_with(".DS_Store");
        wanted.then(|| (path, std::fs::read(entry.path()).unwrap_or_else(|error| panic!("{below}: {error}"))))
    });
    files.collect()
}

/// Whether expectations are to be rewritten from what is (`UPDATE=1`), which is never done where nobody reads the result.
pub(crate) fn is_update() -> bool {
    let update = std::env::var_os("UPDATE").is_some();
    assert!(!update || std::env::var_os("CI").is_none(), "expectations are not rewritten under CI");
    update
}
