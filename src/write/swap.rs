//! Puts the staged site in the place of the published one.
//!
//! Where the system can let two folders change places in one step, that step is all. Elsewhere it takes three renames, by way
//! of a third folder whose being there says how far the swap has come; [`recover`] takes the steps that are left, at once or
//! when the next build starts.

use super::manifest::{MANIFEST, Manifest};
use super::output::{Output, Tree};
use super::trouble::unusable;
use crate::diag::Refusal;

/// Publishes the staging tree, which is complete and synced. The tree it replaces becomes the staging tree.
pub(super) fn swap(output: &mut dyn Output) -> Result<(), Refusal> {
    if !output.exists(Tree::Published)? {
        output.rename(Tree::Staging, Tree::Published)?;
    } else if !output.exchange()? {
        output.rename(Tree::Published, Tree::Retired)?;
        output.sync()?;
        return recover(output);
    }
    output.sync()
}

/// Finishes a swap that was cut off between its renames; takes it back where the staged site is not whole. Does nothing if no
/// swap was cut off.
pub fn recover(output: &mut dyn Output) -> Result<(), Refusal> {
    if !output.exists(Tree::Retired)? {
        return Ok(());
    }
    if !output.exists(Tree::Published)? {
        let (from, done) = if is_whole(output)? { (Tree::Staging, false) } else { (Tree::Retired, true) };
        output.rename(from, Tree::Published)?;
        output.sync()?;
        if done {
            return Ok(());
        }
    }
    if output.exists(Tree::Staging)? {
        // No step of a swap leads here: somebody has put a folder back, and only they know which of them are needed.
        return Err(unusable(output.folder(), "retired").hint("hint-retired", &[]));
    }
    output.rename(Tree::Retired, Tree::Staging)?;
    output.sync()
}

fn is_whole(output: &dyn Output) -> Result<bool, Refusal> {
    Ok(output.read(Tree::Staging, MANIFEST)?.is_some_and(|bytes| Manifest::parse(&bytes).is_some()))
}
