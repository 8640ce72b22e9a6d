//! The calls of the system that differ between systems, or that the standard library lacks. Nothing outside this file asks which
//! system it runs on.

use super::output::Stamp;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Lets two folders change places in one step; `false`, with nothing done, where there is no such step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        // The kernel doesn't know the call; the file system doesn't know the flag.
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Writes a file over what stands there. A file of its own is written in place: on ext4, making 12,000 files anew took 14 s,
/// writing them in place 0.2 s. A link, a folder or a file that other names share (a backup by hard links) is replaced.
pub(super) fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<File> {
    let (mut file, length) = if let Some(opened) = open_in_place(path) {
        opened
    } else {
        clear(path)?;
        (OpenOptions::new().write(true).create_new(true).open(path)?, 0)
    };
    file.write_all(bytes)?;
    // Not emptied first: some file systems take that for a sign to write the new bytes out at once.
    if length > bytes.len() as u64 {
        file.set_len(bytes.len() as u64)?;
    }
    Ok(file)
}

fn open_in_place(path: &Path) -> Option<(File, u64)> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.custom_flags(i32::try_from(flags.bits()).ok()?);
    }
    let file = options.open(path).ok()?;
    let metadata = file.metadata().ok()?;
    (metadata.is_file() && has_one_name(&metadata)).then_some((file, metadata.len()))
}

/// Removes whatever stands at a path; nothing is fine too.
pub(super) fn clear(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Removes the file or link at a path; a folder stays, and nothing is fine too.
pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => fs::remove_file(path),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Copies a file, with its rights and the time it was last written, or a symbolic link as a link.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(from)?;
    if metadata.is_symlink() {
        clear(to)?;
        return link(&fs::read_link(from)?, to);
    }
    let file = overwrite(to, &fs::read(from)?)?;
    file.set_permissions(metadata.permissions())?;
    file.set_modified(metadata.modified()?)
}

#[cfg(unix)]
fn link(target: &Path, at: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, at)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Returns once a file's bytes would outlast a loss of power. A link has none, and a file that is gone needs none.
pub(super) fn sync_file(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => {
            // A file may be read-only, but elsewhere only a file that is open for writing can be synced.
            let file = if cfg!(unix) { File::open(path) } else { OpenOptions::new().write(true).open(path) };
            file?.sync_all()
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Returns once the entries of a folder would outlast a loss of power; a folder that is gone has none.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    // Elsewhere a folder can't be opened as a file, and its entries are written through.
    match File::open(path) {
        Ok(folder) if cfg!(unix) => folder.sync_all(),
        Err(error) if cfg!(unix) && error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Returns once all of the file system that holds `path` would outlast a loss of power; `false`, with nothing done, where only
/// single files can be waited for.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn sync_everything(path: &Path) -> io::Result<bool> {
    rustix::fs::syncfs(File::open(path)?)?;
    Ok(true)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn sync_everything(_: &Path) -> io::Result<bool> {
    Ok(false)
}

/// When a file was last written, and when anything of it was last altered.
#[cfg(unix)]
pub(super) fn stamps(metadata: &Metadata) -> (Stamp, Stamp) {
    use std::os::unix::fs::MetadataExt;
    let stamp = |seconds: i64, nanoseconds: i64| Stamp(i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds));
    let modified = stamp(metadata.mtime(), metadata.mtime_nsec());
    (modified, modified.max(stamp(metadata.ctime(), metadata.ctime_nsec())))
}

#[cfg(not(unix))]
pub(super) fn stamps(metadata: &Metadata) -> (Stamp, Stamp) {
    use std::time::UNIX_EPOCH;
    let since = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    let stamp = Stamp(i128::try_from(since.as_nanos()).unwrap_or_default());
    (stamp, stamp)
}

#[cfg(unix)]
fn has_one_name(metadata: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(metadata) == 1
}

#[cfg(not(unix))]
fn has_one_name(_: &Metadata) -> bool {
    true
}
