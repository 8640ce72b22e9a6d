//! What must hold before anything is written: the output folder is a folder of its own, apart from what the site is read from,
//! and no other build is at work in it.

use super::trouble::{failed, shown, unusable};
use crate::diag::Refusal;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Refuses a folder that lies inside one of `sources`, or one of them in it.
pub(super) fn apart(root: &Path, sources: &[&Path]) -> Result<(), Refusal> {
    let output = resolved(root).map_err(|error| failed(root, root, &error))?;
    for source in sources {
        let input = resolved(source).map_err(|error| failed(root, source, &error))?;
        if output.starts_with(&input) {
            return Err(unusable(root, "inside").hint("hint-inside", &[("folder", &shown(source))]));
        }
        if input.starts_with(&output) {
            return Err(unusable(root, "around").hint("hint-around", &[("folder", &shown(source))]));
        }
    }
    Ok(())
}

/// The path without links and dots; what of it isn't there yet is taken as it stands.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    let there = absolute.ancestors().find_map(|above| fs::canonicalize(above).ok().map(|real| (above, real)));
    match there {
        Some((above, real)) => Ok(real.join(absolute.strip_prefix(above).unwrap_or(Path::new("")))),
        None => Ok(absolute),
    }
}

/// Refuses a tree that is a file, or a link to somewhere else: a swap would put a folder in the place of the link.
pub(super) fn a_folder_or_nothing(tree: &Path) -> Result<(), Refusal> {
    match fs::symlink_metadata(tree) {
        Ok(metadata) if metadata.is_symlink() => Err(unusable(tree, "link").hint("hint-link", &[])),
        Ok(metadata) if !metadata.is_dir() => Err(unusable(tree, "file").hint("hint-file", &[])),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(tree, tree, &error)),
        _ => Ok(()),
    }
}

/// Keeps other builds out of `folder` for as long as the file is open; the system lets go of it when the program ends, however
/// it ends. On a file system without locks nothing keeps them out.
pub(super) fn lock(folder: &Path, file: &Path) -> Result<File, Refusal> {
    let opened = OpenOptions::new().write(true).create(true).truncate(false).open(file);
    let opened = opened.map_err(|error| failed(folder, file, &error))?;
    match opened.try_lock() {
        Ok(()) => Ok(opened),
        Err(TryLockError::WouldBlock) => Err(unusable(folder, "locked").hint("hint-wait", &[])),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(opened),
        Err(TryLockError::Error(error)) => Err(failed(folder, file, &error)),
    }
}
