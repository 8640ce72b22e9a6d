//! The tree in which the next site is put together, as it stood when it was first touched: mostly the site before the published
//! one, which has most files already.

use super::holdings::Holdings;
use super::manifest::{Entry, MANIFEST};
use super::output::{Output, Tree};
use super::taken::folded;
use crate::diag::Refusal;
use std::collections::BTreeMap;

/// The staging tree and what is known of it.
pub(super) struct Spare {
    holdings: Holdings,
    /// Its paths by their folded form. Where a file system folds case, writing `a` over `A` would leave the name `A`.
    names: BTreeMap<String, String>,
}

impl Spare {
    /// The staging tree, ready to be changed. The first time, its manifest goes for good before anything else is touched, so
    /// that a tree that is only half changed can't be taken for a whole one.
    pub(super) fn ready<'a>(spare: &'a mut Option<Self>, output: &mut dyn Output) -> Result<&'a mut Self, Refusal> {
        match spare {
            Some(spare) => Ok(spare),
            none => Ok(none.insert(Self::open(output)?)),
        }
    }

    fn open(output: &mut dyn Output) -> Result<Self, Refusal> {
        let mut holdings = Holdings::of(output, Tree::Staging)?;
        holdings.files.remove(MANIFEST);
        if output.read(Tree::Staging, MANIFEST)?.is_some() {
            output.remove(MANIFEST)?;
            output.sync()?;
        }
        let names = holdings.files.keys().map(|path| (folded(path), path.clone())).collect();
        Ok(Self { holdings, names })
    }

    /// Writes a file.
    pub(super) fn write(&mut self, output: &mut dyn Output, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        self.make_room(output, path)?;
        output.write(path, bytes)
    }

    /// Copies a file from the published tree, unless it is here, of the same age and as `entry` says. Without an entry it is
    /// copied always.
    pub(super) fn carry(
        &mut self,
        output: &mut dyn Output,
        published: &Holdings,
        path: &str,
        entry: Option<&Entry>,
    ) -> Result<(), Refusal> {
        self.make_room(output, path)?;
        if let Some(entry) = entry
            && self.holdings.modified(path) == published.modified(path)
            && self.holdings.holds(output, path, entry)?
        {
            return Ok(());
        }
        output.carry(path)
    }

    /// Removes every file that isn't wanted any more.
    pub(super) fn clear_away(&self, output: &mut dyn Output, wanted: impl Fn(&str) -> bool) -> Result<(), Refusal> {
        self.holdings.files.keys().filter(|path| !wanted(path)).try_for_each(|path| output.remove(path))
    }

    /// Removes a file whose path differs from `path` in case only.
    fn make_room(&mut self, output: &mut dyn Output, path: &str) -> Result<(), Refusal> {
        let name = folded(path);
        if self.names.get(&name).is_some_and(|other| other != path)
            && let Some(other) = self.names.remove(&name)
        {
            self.holdings.files.remove(&other);
            output.remove(&other)?;
        }
        Ok(())
    }
}
