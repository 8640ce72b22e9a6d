//! A case: a folder with a bad input, what is expected of it, and how it is run.
//!
//!     content/       the files that matter, laid over those of `common/content/`
//!     themes/        the site's own themes
//!     output/        what stands in the output folder before the build: `output/public/…`
//!     expected.txt   the problems, where the input can't hold them as comments
//!     absent.txt     files of `common/content/` that the case goes without
//!     clock.txt      the minute by the clock, for a build that is made for no other
//!     links.txt      symbolic links in `content/`, `<path> -> <target>`: the case is run on a disk
//!
//! Every case is built, both editions, in memory; those with an error stop where the program stops.

use super::inline;
use super::told::{Texts, Told};
use crate::harness::{files_below, in_checkout};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tiendo::diag::{Catalogue, Diagnostic};
use tiendo::domain::Audience;
use tiendo::load::{Disk, Files, Memory};
use tiendo::write::{Output, Recorded};
use tiendo::{Built, Settings};

/// Where the cases stand.
const CASES: &str = "tests/failing";
/// The folder of `tests/failing/` that holds what every case has.
const COMMON: &str = "common";

/// A folder of `tests/failing/<code>/`.
pub(super) struct Case {
    /// `E0301/in-a-table`.
    pub(super) name: String,
    pub(super) folder: PathBuf,
    /// Its files by path.
    files: BTreeMap<String, Vec<u8>>,
}

/// A case that was built.
pub(super) struct Ran {
    pub(super) case: Case,
    pub(super) built: Built,
    pub(super) told: Vec<Told>,
}

impl Case {
    /// Every case, by name. A file that belongs to none fails.
    pub(super) fn all() -> Vec<Self> {
        let mut cases = BTreeMap::<String, BTreeMap<String, Vec<u8>>>::new();
        for (path, bytes) in files_below(&in_checkout(CASES)) {
            let mut parts = path.splitn(3, '/');
            let (Some(code), Some(name), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
                panic!("{CASES}/{path} belongs to no case");
            };
            if code != COMMON {
                cases.entry(format!("{code}/{name}")).or_default().insert(rest.to_owned(), bytes);
            }
        }
        let case = |(name, files): (String, _)| Self { folder: in_checkout(CASES).join(&name), name, files };
        cases.into_iter().map(case).collect()
    }

    /// The folder of the case: its code, or `good`.
    pub(super) fn code(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// The case's own files below one of its folders, by path below that.
    fn below(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let own = |(path, bytes): (&String, &Vec<u8>)| Some((path.strip_prefix(folder)?.to_owned(), bytes.clone()));
        self.files.iter().filter_map(own).collect()
    }

    /// The texts of its content that can be annotated, by path.
    pub(super) fn inputs(&self) -> Texts {
        let texts = self.below("content/").into_iter();
        texts.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
    }

    /// The whole content, by path.
    pub(super) fn content(&self) -> BTreeMap<String, Vec<u8>> {
        let mut content = files_below(&in_checkout(CASES).join(COMMON).join("content"));
        content.extend(self.below("content/"));
        for path in self.text("absent.txt").unwrap_or_default().lines() {
            assert!(content.remove(path).is_some(), "{}: `{path}` is absent anyway", self.name);
        }
        content
    }

    /// What the input and `expected.txt` say.
    pub(super) fn expected(&self) -> Result<Vec<Told>, String> {
        let mut expected = Told::read(self.text("expected.txt").unwrap_or_default())?;
        for (path, text) in self.inputs() {
            expected.extend(inline::read(&path, &text)?);
        }
        expected.sort();
        Ok(expected)
    }

    /// Puts the case into a folder as a site, as its author would have it.
    pub(super) fn write_to(&self, site: &Path) {
        let themes = self.below("themes/").into_iter().map(|(path, bytes)| (format!("themes/{path}"), bytes));
        let output = self.below("output/").into_iter().map(|(path, bytes)| (format!("output/{path}"), bytes));
        let content = self.content().into_iter().map(|(path, bytes)| (format!("content/{path}"), bytes));
        for (path, bytes) in content.chain(themes).chain(output) {
            let path = site.join(path);
            fs::create_dir_all(path.parent().unwrap_or(site)).expect("a folder in a fresh one");
            fs::write(path, bytes).expect("a file in a fresh folder");
        }
        for line in self.text("links.txt").unwrap_or_default().lines() {
            let (path, target) = line.split_once(" -> ").expect("`<path> -> <target>`");
            link(target, &site.join("content").join(path));
        }
    }

    /// Builds both editions and puts every problem into words.
    pub(super) fn run(self, catalogue: &Catalogue) -> Ran {
        let built = self.build();
        let texts: Texts = built.sources.iter().map(|(file, text)| (file.to_owned(), text.to_owned())).collect();
        let told = |problem: &Diagnostic| Told::of(problem, &texts, catalogue);
        let mut told: Vec<Told> = built.problems.iter().map(told).collect();
        told.sort();
        Ran { case: self, built, told }
    }

    /// What a check of it finds, for a case that needs no disk.
    pub(super) fn inspect(&self) -> Vec<Diagnostic> {
        let (content, themes) = (Memory::from(self.content()), Memory::from(self.below("themes/")));
        tiendo::inspect(&content, &themes, &self.settings()).0.problems
    }

    fn settings(&self) -> Settings {
        Settings {
            editions: vec![Audience::Public, Audience::Internal],
            as_of: None,
            now: "2023-12-31T00:00Z".parse().expect("a minute"),
            clock: self.text("clock.txt").map(|clock| clock.trim().parse().expect("a minute")),
            cache: None,
        }
    }

    fn build(&self) -> Built {
        let themes = Memory::from(self.below("themes/"));
        if self.files.contains_key("links.txt") {
            let site = tempfile::tempdir().expect("a folder for a while");
            self.write_to(site.path());
            return self.build_from(&Disk::new(site.path().join("content")), &themes);
        }
        self.build_from(&Memory::from(self.content()), &themes)
    }

    fn build_from(&self, content: &dyn Files, themes: &dyn Files) -> Built {
        let mut open = |edition: Audience| {
            let folder = if edition == Audience::Public { "output/public/" } else { "output/internal/" };
            let mut output = Recorded::default();
            for (path, bytes) in self.below(folder) {
                output.tamper(&path, Some(&bytes));
            }
            Ok(Box::new(output) as Box<dyn Output>)
        };
        tiendo::build(content, themes, &self.settings(), &mut open, &mut |_, _| {})
    }
}

#[cfg(unix)]
fn link(target: &str, path: &Path) {
    std::os::unix::fs::symlink(target, path).expect("a link in a fresh folder");
}

#[cfg(not(unix))]
fn link(_: &str, path: &Path) {
    panic!("{}: links of cases are made on Unix only", path.display());
}
