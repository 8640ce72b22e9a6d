//! Files in the folder of an edition that the tool didn't write. They stay, and are told; where one stands in the place of a
//! page, nothing is published until somebody has moved it.

use super::holdings::Holdings;
use super::manifest::Manifest;
use super::taken::Taken;
use super::trouble::unusable;
use crate::diag::{Diagnostic, Refusal, code};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A file that the tool didn't write, or a folder of such files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// Its path below the edition's folder; a folder ends in `/`.
    pub path: String,
    /// How many files it is; 1 for a file.
    pub files: usize,
}

impl Foreign {
    /// The note that it was kept.
    #[must_use]
    pub fn note(&self) -> Diagnostic {
        let files = self.files.to_string();
        let arguments = [("path", self.path.as_str()), ("files", files.as_str())];
        Refusal::new(code::FOREIGN_FILE, &arguments).hint("hint-remove", &[]).nowhere()
    }
}

/// The files that stand in the published folder and are neither the old site's nor the new one's. Refuses those that stand
/// where the new site has another file or a folder. `new` is the new site, `changed` what of it isn't published yet.
pub(super) fn find(
    folder: &Path,
    published: &Holdings,
    new: &Manifest,
    changed: &BTreeSet<String>,
    taken: &Taken,
) -> Result<BTreeSet<String>, Refusal> {
    let others = published.files.keys().filter(|path| !published.owns(path));
    let (same, others): (Vec<_>, Vec<_>) = others.partition(|path| new.files.contains_key(*path));
    let (blocking, kept): (Vec<_>, Vec<_>) = others.into_iter().partition(|path| taken.holder(path).is_some());
    let mut blocking = same.into_iter().filter(|path| changed.contains(*path)).chain(blocking);
    let Some(first) = blocking.next() else { return Ok(kept.into_iter().cloned().collect()) };
    let files = (1 + blocking.count()).to_string();
    Err(unusable(folder, "foreign").hint("hint-blocking", &[("path", first), ("files", &files)]))
}

/// Foreign files as they are told: a folder with nothing of the site in it is told as one.
pub(super) fn told(paths: &BTreeSet<String>, site: &Manifest) -> Vec<Foreign> {
    let mut counts = BTreeMap::<&str, usize>::new();
    for path in paths {
        let folders = path.match_indices('/').filter_map(|(end, _)| path.get(..=end));
        let topmost = folders.into_iter().find(|folder| !has_any_below(site, folder));
        *counts.entry(topmost.unwrap_or(path)).or_default() += 1;
    }
    counts.into_iter().map(|(path, files)| Foreign { path: path.to_owned(), files }).collect()
}

fn has_any_below(site: &Manifest, folder: &str) -> bool {
    let mut from = site.files.range::<str, _>((std::ops::Bound::Included(folder), std::ops::Bound::Unbounded));
    from.next().is_some_and(|(path, _)| path.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::super::manifest::Entry;
    use super::*;

    #[test]
    fn a_foreign_folder_is_told_as_one() {
        let site = ["index.html", "units/01.html"].map(|path| (path.to_owned(), Entry::of(b"")));
        let site = Manifest { files: site.into() };
        let paths =
            ["CNAME", ".git/HEAD", ".git/refs/heads/main", "units/own/a.txt", "units/b.txt"].map(str::to_owned).into();
        let told = told(&paths, &site);
        let told: Vec<_> = told.iter().map(|foreign| (foreign.path.as_str(), foreign.files)).collect();
        assert_eq!(told, [(".git/", 2), ("CNAME", 1), ("units/b.txt", 1), ("units/own/", 1)]);
    }
}
