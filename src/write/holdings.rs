//! What stands in a tree before a build, and how far it can be trusted without reading it.
//!
//! A manifest is the last thing that is written to a tree and the first that is removed, so a tree with a manifest is whole. A
//! file is believed to hold what the manifest says if it has the size and was not altered since; anything else is read. A file
//! as old as the manifest is read too, as a clock that ticks slowly can't tell which came first.

use super::manifest::{Entry, MANIFEST, Manifest};
use super::output::{Found, Output, Stamp, Tree};
use crate::diag::Refusal;
use std::collections::BTreeMap;

/// The files of a tree, and the manifest that owns some of them.
#[derive(Debug)]
pub(super) struct Holdings {
    tree: Tree,
    /// The files by path, without the manifest itself if it could be read.
    pub(super) files: BTreeMap<String, Found>,
    /// The files that the tool wrote; `None` if the tree is new or half written.
    manifest: Option<Manifest>,
    /// The manifest's own bytes.
    seal: Option<(Entry, Stamp)>,
}

impl Holdings {
    /// Looks at a tree. One that isn't there holds nothing.
    pub(super) fn of(output: &dyn Output, tree: Tree) -> Result<Self, Refusal> {
        let mut holdings = Self { tree, files: output.list(tree)?, manifest: None, seal: None };
        if let Some(bytes) = output.read(tree, MANIFEST)?
            && let Some(manifest) = Manifest::parse(&bytes)
            && let Some(found) = holdings.files.remove(MANIFEST)
        {
            holdings.seal = Some((Entry::of(&bytes), found.changed));
            holdings.manifest = Some(manifest);
        }
        Ok(holdings)
    }

    /// Whether the tool wrote a file that stands here.
    pub(super) fn owns(&self, path: &str) -> bool {
        self.entry(path).is_some()
    }

    /// The paths of the files that the tool wrote, also of those that are gone.
    pub(super) fn owned(&self) -> impl Iterator<Item = &String> {
        self.manifest.iter().flat_map(|manifest| manifest.files.keys())
    }

    /// When a file was last written; `None` for a link, and where no file is.
    pub(super) fn modified(&self, path: &str) -> Option<Stamp> {
        self.files.get(path).filter(|found| found.regular).map(|found| found.modified)
    }

    /// Whether the manifest has exactly these bytes.
    pub(super) fn sealed_by(&self, manifest: &Entry) -> bool {
        self.seal.is_some_and(|(entry, _)| entry == *manifest)
    }

    /// Whether a file holds what `entry` says; it is read where the manifest can't vouch for it.
    pub(super) fn holds(&self, output: &dyn Output, path: &str, entry: &Entry) -> Result<bool, Refusal> {
        let Some(found) = self.files.get(path).filter(|found| found.regular && found.size == entry.size) else {
            return Ok(false);
        };
        match self.vouched(path, found) {
            Some(own) => Ok(own == entry),
            None => Ok(self.read(output, path)?.as_ref() == Some(entry)),
        }
    }

    /// What a file holds, by reading it; `None` for a link, and where no file is.
    pub(super) fn read(&self, output: &dyn Output, path: &str) -> Result<Option<Entry>, Refusal> {
        if self.modified(path).is_none() {
            return Ok(None);
        }
        Ok(output.read(self.tree, path)?.map(|bytes| Entry::of(&bytes)))
    }

    fn vouched(&self, path: &str, found: &Found) -> Option<&Entry> {
        let (_, written) = self.seal?;
        self.entry(path).filter(|entry| entry.size == found.size && found.changed < written)
    }

    fn entry(&self, path: &str) -> Option<&Entry> {
        self.manifest.as_ref()?.files.get(path)
    }
}
