//! What can go wrong with an output folder, as problems of one code. `reason` is a word that the catalogue knows, or what the
//! system said with the file it said it of.

use crate::diag::{Refusal, code};
use std::io::{Error, ErrorKind};
use std::path::Path;

/// A problem with the output folder that the tool itself found.
pub(super) fn unusable(folder: &Path, reason: &str) -> Refusal {
    Refusal::new(code::OUTPUT_UNUSABLE, &[("folder", &shown(folder)), ("reason", reason)])
}

/// A call of the system that failed on `file`.
pub(super) fn failed(folder: &Path, file: &Path, error: &Error) -> Refusal {
    let refusal = unusable(folder, &format!("{}: {error}", shown(file)));
    match error.kind() {
        ErrorKind::PermissionDenied
        | ErrorKind::ReadOnlyFilesystem
        | ErrorKind::StorageFull
        | ErrorKind::QuotaExceeded => refusal.hint("hint-rights", &[]),
        ErrorKind::CrossesDevices | ErrorKind::ResourceBusy => refusal.hint("hint-mount", &[]),
        _ => refusal,
    }
}

/// A path as people write it on every system.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
