//! Files that save work from build to build. They lie outside of every site, nothing is lost with them, and a folder that can't
//! be written to only costs time: so nothing here fails.

use std::fs;
use std::io;
use std::path::Path;

/// What was kept in a file; nothing if it isn't there or can't be read.
#[must_use]
pub fn kept(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_default()
}

/// Keeps bytes in a file, whole or not at all. A folder that is made for it is ignored by git.
pub fn keep(file: &Path, bytes: &[u8]) {
    if kept(file) != bytes {
        // What can't be kept is made again.
        let _ = replace(file, bytes);
    }
}

/// Throws away the files of a folder that are not wanted any more, by their names; hidden ones stay.
#[expect(clippy::disallowed_methods, reason = "each file is judged by itself, in whatever order")]
pub fn forget(folder: &Path, is_unwanted: impl Fn(&str) -> bool) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_unwanted = name.to_str().is_some_and(|name| !name.starts_with('.') && is_unwanted(name));
        if is_unwanted && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            // What can't be thrown away takes room and does nothing else.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().unwrap_or(file);
    if !folder.try_exists()? {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(".gitignore"), "*\n")?;
    }
    let new = file.with_extension("new");
    fs::write(&new, bytes)?;
    fs::rename(&new, file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_a_new_folder_is_ignored_by_git() {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let file = root.path().join("cache/forecasts.json");
        assert_eq!(kept(&file), b"");
        keep(&file, b"one");
        keep(&file, b"two");
        assert_eq!(kept(&file), b"two");
        let names = fs::read(root.path().join("cache/.gitignore")).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(names, b"*\n");
    }

    #[test]
    fn what_is_not_wanted_any_more_is_thrown_away_and_nothing_else() {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let folder = root.path().join("cache/photos");
        for name in ["one", "two", "one.new"] {
            keep(&folder.join(name), name.as_bytes());
        }
        fs::create_dir(folder.join("below")).unwrap_or_else(|error| panic!("{error}"));
        forget(&folder, |name| name != "two");
        let is_there = |name: &str| folder.join(name).exists();
        assert_eq!(["one", "two", "one.new", "below", ".gitignore"].map(is_there), [false, true, false, true, true]);
        forget(&root.path().join("nowhere"), |_| true);
    }

    #[test]
    fn a_place_that_can_not_be_written_is_passed_over() {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let file = root.path().join("file");
        keep(&file, b"a file, not a folder");
        keep(&file.join("below/forecasts.json"), b"one");
        assert_eq!(kept(&file.join("below/forecasts.json")), b"");
        assert_eq!(kept(&file), b"a file, not a folder");
    }
}
