//! The folder of an edition on a disk. Start at [`Disk::open`], which refuses folders that can't be used, keeps other builds out
//! and finishes a swap that was cut off.

use super::output::{Found, Output, Tree};
use super::trouble::failed;
use super::{guard, os, recover};
use crate::diag::Refusal;
use crate::domain::Audience;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// Up to how many files each is synced by itself. On ext4 that costs 3 to 4 ms a file, and syncing the whole file system 2 to
/// 12 ms for up to a thousand; but that waits for whatever other programs have written there too.
const FEW: usize = 8;

/// One edition's folder on a disk, and the trees beside it. Other builds are kept out as long as it lives.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    published: PathBuf,
    staging: PathBuf,
    retired: PathBuf,
    /// Folders of the staging tree that are known to be there.
    folders: HashSet<PathBuf>,
    unsynced: Unsynced,
    _lock: File,
}

/// What a loss of power could still undo.
#[derive(Debug, Default)]
struct Unsynced {
    files: Vec<PathBuf>,
    folders: BTreeSet<PathBuf>,
}

impl Disk {
    /// Opens the folder of an edition below `root` (mostly `output`), which is made if it isn't there. `sources` are the folders
    /// that the site is read from.
    pub fn open(root: &Path, edition: Audience, sources: &[&Path]) -> Result<Self, Refusal> {
        let name = match edition {
            Audience::Public => "public",
            Audience::Internal => "internal",
        };
        guard::apart(root, sources)?;
        fs::create_dir_all(root).map_err(|error| failed(root, root, &error))?;
        let beside = |end: &str| root.join(format!(".{name}.{end}"));
        let (published, staging, retired) = (root.join(name), beside("staging"), beside("retired"));
        for tree in [&published, &staging, &retired] {
            guard::a_folder_or_nothing(tree)?;
        }
        let lock = guard::lock(&published, &beside("lock"))?;
        let (folders, unsynced) = (HashSet::new(), Unsynced::default());
        let mut disk = Self { root: root.to_owned(), published, staging, retired, folders, unsynced, _lock: lock };
        recover(&mut disk)?;
        Ok(disk)
    }

    fn tree(&self, tree: Tree) -> &Path {
        match tree {
            Tree::Published => &self.published,
            Tree::Staging => &self.staging,
            Tree::Retired => &self.retired,
        }
    }

    fn failed(&self, file: &Path) -> impl Fn(io::Error) -> Refusal {
        move |error| failed(&self.published, file, &error)
    }
}

impl Output for Disk {
    fn folder(&self) -> &Path {
        &self.published
    }

    fn exists(&self, tree: Tree) -> Result<bool, Refusal> {
        let path = self.tree(tree);
        path.try_exists().map_err(self.failed(path))
    }

    fn list(&self, tree: Tree) -> Result<BTreeMap<String, Found>, Refusal> {
        let root = self.tree(tree);
        if !self.exists(tree)? {
            return Ok(BTreeMap::new());
        }
        let mut files = BTreeMap::new();
        for entry in walkdir::WalkDir::new(root) {
            let entry = entry.map_err(io::Error::from).map_err(self.failed(root))?;
            if !entry.file_type().is_dir() {
                files.extend([found(root, &entry).map_err(self.failed(entry.path()))?]);
            }
        }
        Ok(files)
    }

    fn read(&self, tree: Tree, path: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let path = self.tree(tree).join(path);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(self.failed(&path)(error)),
        }
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let path = self.place(path)?;
        drop(os::overwrite(&path, bytes).map_err(self.failed(&path))?);
        self.unsynced.files.push(path);
        Ok(())
    }

    fn carry(&mut self, path: &str) -> Result<(), Refusal> {
        let (from, to) = (self.published.join(path), self.place(path)?);
        os::copy(&from, &to).map_err(self.failed(&to))?;
        self.unsynced.files.push(to);
        Ok(())
    }

    fn remove(&mut self, path: &str) -> Result<(), Refusal> {
        let path = self.staging.join(path);
        os::remove_file(&path).map_err(self.failed(&path))?;
        let mut left = path.parent().unwrap_or(&self.staging);
        while left != self.staging && fs::remove_dir(left).is_ok() {
            self.folders.remove(left);
            left = left.parent().unwrap_or(&self.staging);
        }
        self.unsynced.folders.insert(left.to_owned());
        Ok(())
    }

    fn sync(&mut self) -> Result<(), Refusal> {
        let Unsynced { files, folders } = std::mem::take(&mut self.unsynced);
        if files.len() > FEW && os::sync_everything(&self.root).map_err(self.failed(&self.root))? {
            return Ok(());
        }
        files.iter().try_for_each(|file| os::sync_file(file).map_err(self.failed(file)))?;
        folders.iter().try_for_each(|folder| os::sync_folder(folder).map_err(self.failed(folder)))
    }

    fn exchange(&mut self) -> Result<bool, Refusal> {
        let rights =
            fs::metadata(&self.published).and_then(|old| fs::set_permissions(&self.staging, old.permissions()));
        rights.map_err(self.failed(&self.staging))?;
        self.moved();
        os::exchange(&self.staging, &self.published).map_err(self.failed(&self.published))
    }

    fn rename(&mut self, from: Tree, to: Tree) -> Result<(), Refusal> {
        self.moved();
        fs::rename(self.tree(from), self.tree(to)).map_err(self.failed(self.tree(from)))
    }
}

impl Disk {
    /// Where a file of the staging tree belongs, with its folders made.
    fn place(&mut self, path: &str) -> Result<PathBuf, Refusal> {
        let path = self.staging.join(path);
        if let Some(folder) = path.parent() {
            self.make(folder).map_err(self.failed(folder))?;
        }
        Ok(path)
    }

    /// Makes a folder of the staging tree, and those above it. A link in its place is removed, as it leads somewhere else.
    fn make(&mut self, folder: &Path) -> io::Result<()> {
        if self.folders.contains(folder) {
            return Ok(());
        }
        let above = folder.parent().unwrap_or(folder);
        if folder != self.staging {
            self.make(above)?;
        }
        if !fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir()) {
            os::clear(folder)?;
            fs::create_dir(folder)?;
        }
        self.unsynced.folders.extend([above.to_owned(), folder.to_owned()]);
        self.folders.insert(folder.to_owned());
        Ok(())
    }

    /// Forgets what is known of the staging tree, as another takes its place.
    fn moved(&mut self) {
        self.folders.clear();
        self.unsynced.folders.insert(self.root.clone());
    }
}

fn found(root: &Path, entry: &walkdir::DirEntry) -> io::Result<(String, Found)> {
    let metadata = entry.metadata()?;
    let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    let path = parts.ok_or(io::ErrorKind::InvalidFilename)?.join("/");
    if !metadata.is_file() && !metadata.is_symlink() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let (modified, changed) = os::stamps(&metadata);
    Ok((path, Found { size: metadata.len(), regular: metadata.is_file(), modified, changed }))
}
