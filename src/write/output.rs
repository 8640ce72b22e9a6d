//! The effects of a build on the folder of one edition, as few and as small as they can be, so that a test can stop a build
//! between any two of them. What is done with them, and in which order, is decided in [`super::stage`] and [`super::swap`];
//! [`super::Disk`] does them, [`super::Recorded`] does them in memory and keeps a list.

use crate::diag::Refusal;
use std::collections::BTreeMap;
use std::path::Path;

/// The places between which the site of an edition moves. At most one of them is being written to: the staging tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree {
    /// The folder that readers see.
    Published,
    /// The folder in which the next site is put together: the tree that the last swap replaced.
    Staging,
    /// Where the published tree waits during a swap by renames. That it is there at all is the journal of such a swap.
    Retired,
}

/// What is known of a file without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its size in bytes.
    pub size: u64,
    /// Whether it is a file of its own; `false` for a symbolic link.
    pub regular: bool,
    /// When its bytes were last written, as the file says (it can be set).
    pub modified: Stamp,
    /// When anything of it was last altered, as the system knows; where it doesn't, the same as `modified`.
    pub changed: Stamp,
}

/// A moment by the clock of the file system, in nanoseconds; only compared with others, never shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp(pub i128);

/// The effects on the folder of one edition. Paths are below a tree, with `/` between their parts. An effect that fails leaves
/// the published tree as it is.
pub trait Output {
    /// The published folder as the caller named it, for messages and the summary.
    fn folder(&self) -> &Path;

    /// Whether a tree is there.
    fn exists(&self, tree: Tree) -> Result<bool, Refusal>;

    /// The files of a tree by path; none if the tree isn't there. Empty folders don't show.
    fn list(&self, tree: Tree) -> Result<BTreeMap<String, Found>, Refusal>;

    /// The bytes of a file; `None` if there is no such file.
    fn read(&self, tree: Tree, path: &str) -> Result<Option<Vec<u8>>, Refusal>;

    /// Writes a file of the staging tree, over what stands there, with the folders it needs: a folder in the place of the file
    /// goes, and so does a file in the place of a folder.
    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), Refusal>;

    /// Copies a file or link from the published tree into the staging tree, as a write would, with the time of its last writing.
    fn carry(&mut self, path: &str) -> Result<(), Refusal>;

    /// Removes a file from the staging tree, and the folders that it leaves empty. A folder that has taken its place stays.
    fn remove(&mut self, path: &str) -> Result<(), Refusal>;

    /// Returns once everything done so far would outlast a loss of power.
    fn sync(&mut self) -> Result<(), Refusal>;

    /// Lets the published and the staging tree change places in one step; `false`, with nothing done, where the system or the
    /// file system has no such step.
    fn exchange(&mut self) -> Result<bool, Refusal>;

    /// Renames a tree to a place that is free.
    fn rename(&mut self, from: Tree, to: Tree) -> Result<(), Refusal>;
}
