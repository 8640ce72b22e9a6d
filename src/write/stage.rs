//! Puts the next site together in the staging tree. A file that the published tree holds already is not written: at the end it
//! is carried over, unless the staging tree has it too. So a build that changes nothing writes nothing, one that changes a page
//! writes a page, and every file keeps the time at which its bytes last changed.

use super::Summary;
use super::foreign;
use super::holdings::Holdings;
use super::manifest::{Entry, MANIFEST, Manifest};
use super::output::{Output, Tree};
use super::spare::Spare;
use super::swap::swap;
use super::taken::{Taken, taken};
use crate::diag::Refusal;
use crate::render::Artifact;
use std::collections::BTreeSet;

/// A site that is being put together.
pub(super) struct Stage<'a> {
    output: &'a mut dyn Output,
    published: Holdings,
    /// The staging tree, from the first difference on.
    spare: Option<Spare>,
    taken: Taken,
    /// The files of the new site so far.
    site: Manifest,
    /// Those of them that the published tree doesn't hold.
    changed: BTreeSet<String>,
}

impl<'a> Stage<'a> {
    /// Looks at what is published. Nothing is written yet.
    pub(super) fn open(output: &'a mut dyn Output) -> Result<Self, Refusal> {
        let published = Holdings::of(output, Tree::Published)?;
        let (site, changed) = (Manifest::default(), BTreeSet::new());
        let mut stage = Self { output, published, spare: None, taken: Taken::default(), site, changed };
        stage.claim(MANIFEST)?;
        Ok(stage)
    }

    /// Takes a path for a file of the new site; refuses one that is taken.
    pub(super) fn claim(&mut self, path: &str) -> Result<(), Refusal> {
        self.taken.take(path).map_err(|other| taken(path, &other))
    }

    /// Adds a file whose path is claimed; writes it if it is new or changed.
    pub(super) fn put(&mut self, artifact: &Artifact) -> Result<(), Refusal> {
        let (path, entry) = (artifact.path(), Entry::of(artifact.bytes()));
        if !self.published.holds(self.output, path, &entry)? {
            Spare::ready(&mut self.spare, self.output)?.write(self.output, path, artifact.bytes())?;
            self.changed.insert(path.to_owned());
        }
        self.site.files.insert(path.to_owned(), entry);
        Ok(())
    }

    /// Completes the staging tree and swaps it in; does neither if the published tree is the new site already.
    pub(super) fn publish(mut self) -> Result<Summary, Refusal> {
        let folder = self.output.folder().to_path_buf();
        let foreign = foreign::find(&folder, &self.published, &self.site, &self.changed, &self.taken)?;
        let manifest = self.site.encode();
        let published = self.changed.is_empty() && self.published.sealed_by(&Entry::of(&manifest));
        if !published {
            self.complete(&foreign)?;
            self.output.sync()?;
            self.output.write(MANIFEST, &manifest)?;
            self.output.sync()?;
            swap(self.output)?;
        }
        let removed = self.published.owned().filter(|path| !self.site.files.contains_key(*path)).count();
        Ok(Summary {
            folder,
            written: self.changed.len(),
            unchanged: self.site.files.len() - self.changed.len(),
            removed,
            bytes: self.site.bytes(),
            foreign: foreign::told(&foreign, &self.site),
        })
    }

    /// Brings into the staging tree what stays as it is, and removes from it what the new site doesn't have.
    fn complete(&mut self, foreign: &BTreeSet<String>) -> Result<(), Refusal> {
        let spare = Spare::ready(&mut self.spare, self.output)?;
        for (path, entry) in self.site.files.iter().filter(|(path, _)| !self.changed.contains(*path)) {
            spare.carry(self.output, &self.published, path, Some(entry))?;
        }
        for path in foreign {
            let entry = self.published.read(self.output, path)?;
            spare.carry(self.output, &self.published, path, entry.as_ref())?;
        }
        spare.clear_away(self.output, |path| self.site.files.contains_key(path) || foreign.contains(path))
    }
}
