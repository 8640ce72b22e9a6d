//! Files of the content that a command writes: whole or not at all, so that nobody loses what they wrote when the machine stops
//! halfway or the disk is full. The new bytes are written beside the file and take its place in one step.

use super::os;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Puts bytes in the place of a file. Its rights stay; a link stays a link, and what it leads to is replaced.
///
/// # Errors
/// What the system says; the file then is as it was, and nothing lies beside it.
pub fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = fs::canonicalize(file)?;
    let rights = fs::metadata(&file)?.permissions();
    let new = beside(&file);
    let written = || {
        let mut opened = OpenOptions::new().write(true).create_new(true).open(&new)?;
        opened.write_all(bytes)?;
        opened.set_permissions(rights)?;
        opened.sync_all()?;
        fs::rename(&new, &file)
    };
    // What an earlier run left there is of no use to anybody.
    os::remove_file(&new)?;
    written().inspect_err(|_| drop(os::remove_file(&new)))
}

/// Writes a file that isn't there, with the folders above it.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] if something stands there, which stays as it is; else what the system says, and no file is left.
pub fn create(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(file)?;
    replace(file, bytes).inspect_err(|_| drop(os::remove_file(file)))
}

/// Writes files that aren't there, all or none.
///
/// # Errors
/// As [`create`], with the file that couldn't be written; those that were written before it are gone again.
pub fn create_all(files: &[(PathBuf, &[u8])]) -> Result<(), (PathBuf, io::Error)> {
    for (place, (file, bytes)) in files.iter().enumerate() {
        if let Err(error) = create(file, bytes) {
            for (written, _) in files.iter().take(place) {
                // What can't be taken away again is whole, at least.
                let _ = os::remove_file(written);
            }
            return Err((file.clone(), error));
        }
    }
    Ok(())
}

/// A hidden name in the same folder, which no content has.
fn beside(file: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(".new");
    file.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::disallowed_methods, reason = "sorted right after")]
    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{error}"));
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn read(file: &Path) -> String {
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn a_file_is_replaced_and_nothing_lies_beside_it() {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let file = root.path().join("a.md");
        fs::write(&file, "old").unwrap_or_else(|error| panic!("{error}"));
        fs::write(root.path().join(".a.md.new"), "left behind").unwrap_or_else(|error| panic!("{error}"));
        replace(&file, b"new").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((read(&file).as_str(), names(root.path())), ("new", vec!["a.md".to_owned()]));
        assert!(replace(&root.path().join("nowhere.md"), b"new").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_rights_stay() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let (file, link) = (root.path().join("a.md"), root.path().join("b.md"));
        fs::write(&file, "old").unwrap_or_else(|error| panic!("{error}"));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap_or_else(|error| panic!("{error}"));
        std::os::unix::fs::symlink(&file, &link).unwrap_or_else(|error| panic!("{error}"));
        replace(&link, b"new").unwrap_or_else(|error| panic!("{error}"));
        let mode = fs::metadata(&file).map(|metadata| metadata.permissions().mode() & 0o777).unwrap_or_default();
        assert_eq!((read(&file).as_str(), mode), ("new", 0o640));
        assert!(fs::symlink_metadata(&link).is_ok_and(|metadata| metadata.is_symlink()));
    }

    #[test]
    fn of_files_that_cannot_all_be_written_none_is_left() {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let [first, second] = ["below/a.md", "below/b.md"].map(|name| root.path().join(name));
        create(&second, b"there").unwrap_or_else(|error| panic!("{error}"));
        let refused = create_all(&[(first.clone(), b"a"), (second.clone(), b"b")]);
        assert!(refused.is_err_and(|(file, error)| file == second && error.kind() == io::ErrorKind::AlreadyExists));
        assert_eq!((names(&root.path().join("below")), read(&second)), (vec!["b.md".to_owned()], "there".to_owned()));
        fs::remove_file(&second).unwrap_or_else(|error| panic!("{error}"));
        create_all(&[(first.clone(), b"a"), (second.clone(), b"b")]).unwrap_or_else(|(_, error)| panic!("{error}"));
        assert_eq!([read(&first), read(&second)], ["a", "b"]);
    }
}
