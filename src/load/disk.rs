//! The content folder on disk. A walk reports what it can't look into instead of passing over it; links that lead out of the
//! folder are refused, so that no build publishes what stands elsewhere on the machine; names are normalised to NFC, because
//! some systems hand them out decomposed.

use super::files::{Files, Listing, is_passed_over, note, noted, unreadable};
use crate::diag::{Diagnostic, Place, Refusal, code};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

/// A content folder on disk.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    /// Where each listed file really is: its own name may be decomposed.
    real: Mutex<BTreeMap<String, PathBuf>>,
    asked_for: Mutex<BTreeSet<String>>,
}

impl Disk {
    /// The folder at `root`. It is walked by [`Files::list`], and what that didn't list can't be read.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), real: Mutex::default(), asked_for: Mutex::default() }
    }

    /// Only what was listed is ever read: a path that leads elsewhere is not there.
    fn real_path(&self, path: &str) -> Option<PathBuf> {
        self.real.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }
}

impl Files for Disk {
    fn list(&self) -> Listing {
        let mut walk = Walk { root: &self.root, found: BTreeMap::new(), problems: Vec::new() };
        match self.root.canonicalize() {
            Ok(inside) => walk.run(&inside),
            Err(error) => walk.problems.push(refusal_of(&self.root.to_string_lossy(), &error).nowhere()),
        }
        let files = walk.found.keys().cloned().collect();
        *self.real.lock().unwrap_or_else(PoisonError::into_inner) = walk.found;
        Listing { files, problems: walk.problems }
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        note(&self.asked_for, path);
        let real = self.real_path(path).ok_or_else(|| unreadable(path, "missing", ""))?;
        std::fs::read(real).map_err(|error| refusal_of(path, &error))
    }

    fn size(&self, path: &str) -> Option<u64> {
        std::fs::metadata(self.real_path(path)?).ok().map(|data| data.len())
    }

    fn asked_for(&self) -> BTreeSet<String> {
        noted(&self.asked_for)
    }
}

fn refusal_of(path: &str, error: &io::Error) -> Refusal {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "missing",
        io::ErrorKind::PermissionDenied => "denied",
        io::ErrorKind::NotADirectory => "not-a-folder",
        _ => "other",
    };
    unreadable(path, reason, &error.to_string())
}

struct Walk<'a> {
    root: &'a Path,
    found: BTreeMap<String, PathBuf>,
    problems: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn run(&mut self, inside: &Path) {
        let mut entries = WalkDir::new(self.root).follow_links(true).min_depth(1).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if is_passed_over(&entry.file_name().to_string_lossy()) => skip(&mut entries, &entry),
                Ok(entry) if self.leads_out(&entry, inside) => skip(&mut entries, &entry),
                Ok(entry) => self.take(&entry),
                Err(error) => self.fail(&error),
            }
        }
    }

    fn take(&mut self, entry: &DirEntry) {
        if entry.file_type().is_dir() {
            return;
        }
        let path = self.name(entry.path());
        if entry.path().to_str().is_none() {
            self.refuse(&path, unreadable(&path, "name", ""));
        } else if !entry.file_type().is_file() {
            self.refuse(&path, unreadable(&path, "not-a-file", ""));
        } else if let Some(other) = self.found.insert(path.clone(), entry.path().to_owned()) {
            self.refuse(&path, unreadable(&path, "same-name", ""));
            self.found.insert(path, other);
        }
    }

    fn leads_out(&mut self, entry: &DirEntry, inside: &Path) -> bool {
        if !entry.path_is_symlink() || entry.path().canonicalize().is_ok_and(|target| target.starts_with(inside)) {
            return false;
        }
        let path = self.name(entry.path());
        self.refuse(&path, Refusal::new(code::FILE_LINK, &[("file", &path), ("way", "out")]));
        true
    }

    fn fail(&mut self, error: &walkdir::Error) {
        let path = error.path().map_or_else(String::new, |path| self.name(path));
        let refusal = match (error.loop_ancestor(), error.io_error()) {
            (Some(_), _) => Refusal::new(code::FILE_LINK, &[("file", &path), ("way", "circle")]),
            (None, Some(error)) => refusal_of(&path, error),
            (None, None) => unreadable(&path, "other", &error.to_string()),
        };
        self.refuse(&path, refusal);
    }

    fn refuse(&mut self, path: &str, refusal: Refusal) {
        self.problems.push(refusal.at(Place::file(path)));
    }

    /// The path below the root, with `/` and in NFC.
    fn name(&self, path: &Path) -> String {
        let below = path.strip_prefix(self.root).unwrap_or(path);
        let parts: Vec<String> = below.iter().map(|part| part.to_string_lossy().nfc().collect()).collect();
        parts.join("/")
    }
}

fn skip(entries: &mut walkdir::IntoIter, entry: &DirEntry) {
    if entry.file_type().is_dir() {
        entries.skip_current_dir();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn folder() -> Result<tempfile::TempDir, io::Error> {
        let folder = tempfile::tempdir()?;
        fs::create_dir_all(folder.path().join("units/.hidden"))?;
        fs::write(folder.path().join("units/.hidden/a.yaml"), "")?;
        fs::write(folder.path().join("units/b.yaml"), "b")?;
        fs::write(folder.path().join("site.yaml"), "s")?;
        Ok(folder)
    }

    #[test]
    fn files_are_listed_in_order_and_hidden_ones_passed_over() -> Result<(), io::Error> {
        let folder = folder()?;
        let disk = Disk::new(folder.path());
        let listing = disk.list();
        assert_eq!(listing.files, ["site.yaml", "units/b.yaml"]);
        assert!(listing.problems.is_empty());
        assert_eq!(disk.read("units/b.yaml"), Ok(b"b".to_vec()));
        Ok(())
    }

    #[test]
    fn a_decomposed_name_is_listed_composed_and_can_be_read() -> Result<(), io::Error> {
        let folder = folder()?;
        fs::write(folder.path().join("bie\u{302}\u{309}u.yaml"), "x")?;
        let disk = Disk::new(folder.path());
        assert!(disk.list().files.contains(&"bi\u{1ec3}u.yaml".to_owned()));
        assert_eq!(disk.read("bi\u{1ec3}u.yaml"), Ok(b"x".to_vec()));
        Ok(())
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let listing = Disk::new("/nowhere/at/all").list();
        assert_eq!(listing.problems.len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_inside_the_folder_and_refused_outside() -> Result<(), io::Error> {
        use std::os::unix::fs::symlink;
        let (folder, elsewhere) = (folder()?, folder()?);
        symlink(elsewhere.path().join("site.yaml"), folder.path().join("out.yaml"))?;
        symlink(elsewhere.path(), folder.path().join("elsewhere"))?;
        symlink(folder.path().join("site.yaml"), folder.path().join("in.yaml"))?;
        symlink(folder.path(), folder.path().join("units/circle"))?;
        symlink(folder.path().join("nothing"), folder.path().join("broken.yaml"))?;
        let listing = Disk::new(folder.path()).list();
        assert_eq!(listing.files, ["in.yaml", "site.yaml", "units/b.yaml"]);
        let codes: Vec<_> = listing.problems.iter().map(|problem| problem.code).collect();
        let (link, unreadable) = (code::FILE_LINK, code::FILE_UNREADABLE);
        assert_eq!(codes, [unreadable, link, link, link]);
        Ok(())
    }
}
