//! Which paths a site has taken so far. Two files of one path are refused, and so are paths that some system would take for one
//! another: those that differ in upper and lower case only, and a file and a folder of one name.

use crate::diag::{Refusal, code};
use std::collections::BTreeMap;

/// The paths of files and folders by their folded form.
#[derive(Debug, Default)]
pub(super) struct Taken {
    names: BTreeMap<String, Name>,
}

#[derive(Debug)]
struct Name {
    written: String,
    folder: bool,
    /// The first file that took it, itself or as one of its folders.
    by: String,
}

impl Taken {
    /// Takes a path; the file that has it already, if there is one.
    pub(super) fn take(&mut self, path: &str) -> Result<(), String> {
        if let Some(other) = self.holder(path) {
            return Err(other.to_owned());
        }
        for (part, folder) in parts(path) {
            let name = || Name { written: part.to_owned(), folder, by: path.to_owned() };
            self.names.entry(folded(part)).or_insert_with(name);
        }
        Ok(())
    }

    /// The file that has a path, or has taken it as a folder, or has taken one of its folders as a file.
    pub(super) fn holder(&self, path: &str) -> Option<&str> {
        parts(path).find_map(|(part, folder)| {
            let name = self.names.get(&folded(part))?;
            let shared = folder && name.folder && name.written == part;
            (!shared).then_some(name.by.as_str())
        })
    }
}

/// A path's folders from the top, and the path itself, each with whether it is a folder.
fn parts(path: &str) -> impl Iterator<Item = (&str, bool)> {
    let folders = path.match_indices('/').filter_map(move |(end, _)| path.get(..end));
    folders.map(|folder| (folder, true)).chain([(path, false)])
}

/// The form in which paths are the same that differ in case only. Paths of a site are ASCII; those of other files are told
/// apart well enough by their own lower case.
pub(super) fn folded(path: &str) -> String {
    path.to_lowercase()
}

/// The problem of two files that would be one.
pub(super) fn taken(path: &str, other: &str) -> Refusal {
    let refusal = Refusal::new(code::PATH_TAKEN, &[("path", path), ("first", other), ("second", path)]);
    let arguments = [("path", path), ("first", other), ("second", path)];
    let case = path != other && folded(path) == folded(other);
    refusal.hint(if case { "hint-case" } else { "hint-rename" }, &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_once_whatever_its_case_and_kind() {
        let cases = [
            (&["a.html", "b.html", "x/a.html", "x/b.html"][..], None),
            (&["a.html", "a.html"], Some("a.html")),
            (&["a.html", "A.html"], Some("a.html")),
            (&["x/a.html", "X/b.html"], Some("x/a.html")),
            (&["x/y", "x/y/z"], Some("x/y")),
            (&["x/y/z", "X/y"], Some("x/y/z")),
        ];
        for (paths, expected) in cases {
            let mut names = Taken::default();
            let refused = paths.iter().find_map(|path| names.take(path).err());
            assert_eq!(refused.as_deref(), expected, "{paths:?}");
        }
    }
}
