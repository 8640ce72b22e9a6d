//! Where the content's files come from: a folder on disk ([`Disk`](super::Disk)), or memory in tests ([`Memory`]).
//!
//! Nothing else in the program reads content, so what was asked for is what `serve` has to watch. Paths are written with
//! `/`, normalised to NFC, and relative to the content folder.

use crate::diag::{Diagnostic, Refusal, code};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// A source of files.
pub trait Files {
    /// Every file that is not passed over (see [`is_passed_over`]), sorted by path, and what went wrong while looking.
    fn list(&self) -> Listing;

    /// The bytes of a file that was listed.
    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal>;

    /// How many bytes a listed file has, where that is known without reading it.
    fn size(&self, path: &str) -> Option<u64> {
        let _ = path;
        None
    }

    /// The paths that were asked for so far, found or not.
    fn asked_for(&self) -> BTreeSet<String>;
}

/// The files there are.
#[derive(Debug, Default)]
pub struct Listing {
    /// Their paths, sorted.
    pub files: Vec<String>,
    /// What could not be looked into.
    pub problems: Vec<Diagnostic>,
}

/// Files in memory, by path.
#[derive(Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
    asked_for: Mutex<BTreeSet<String>>,
}

impl Memory {
    /// The same files and one more.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), bytes.into());
        self
    }
}

impl From<BTreeMap<String, Vec<u8>>> for Memory {
    fn from(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self { files, asked_for: Mutex::default() }
    }
}

impl Files for Memory {
    fn list(&self) -> Listing {
        let files = self.files.keys().filter(|path| !path.split('/').any(is_passed_over)).cloned().collect();
        Listing { files, problems: Vec::new() }
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        note(&self.asked_for, path);
        self.files.get(path).cloned().ok_or_else(|| unreadable(path, "missing", ""))
    }

    fn asked_for(&self) -> BTreeSet<String> {
        noted(&self.asked_for)
    }
}

/// Whether a file or folder of this name is passed over in silence: hidden ones (`.git`, `.DS_Store`, `._photo.jpg`), what
/// editors and offices leave behind (`name~`, `#name#`, `~$name`) and what file managers do (`Thumbs.db`, `desktop.ini`).
#[must_use]
pub fn is_passed_over(name: &str) -> bool {
    let left_behind = name.ends_with('~') || name.starts_with("~$") || (name.starts_with('#') && name.ends_with('#'));
    let of_file_managers = ["thumbs.db", "desktop.ini"].iter().any(|known| name.eq_ignore_ascii_case(known));
    name.starts_with('.') || left_behind || of_file_managers
}

/// The refusal of a file: why it can't be read, as a word of the catalogue, and what the system said.
pub(super) fn unreadable(path: &str, reason: &str, detail: &str) -> Refusal {
    Refusal::new(code::FILE_UNREADABLE, &[("file", path), ("reason", reason), ("detail", detail)])
}

pub(super) fn note(asked_for: &Mutex<BTreeSet<String>>, path: &str) {
    asked_for.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
}

pub(super) fn noted(asked_for: &Mutex<BTreeSet<String>>) -> BTreeSet<String> {
    asked_for.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_and_systems_leave_behind_is_passed_over() {
        for name in [".DS_Store", ".git", "site.yaml~", "#site.yaml#", "~$report.xlsx", "Thumbs.db", "._a.jpg"] {
            assert!(is_passed_over(name), "{name}");
        }
        for name in ["site.yaml", "a#b.md", "thumbs.md"] {
            assert!(!is_passed_over(name), "{name}");
        }
    }

    #[test]
    fn what_was_asked_for_is_remembered_even_if_it_is_not_there() {
        let files = Memory::default().with("a.yaml", "x").with(".git/config", "y");
        assert_eq!(files.list().files, ["a.yaml"]);
        assert_eq!(files.read("a.yaml"), Ok(b"x".to_vec()));
        assert!(files.read("b.yaml").is_err());
        assert_eq!(files.asked_for().into_iter().collect::<Vec<_>>(), ["a.yaml", "b.yaml"]);
    }
}
