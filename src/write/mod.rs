//! Writes a site into the folder of its edition, so that readers see the old site or the new one and nothing between.
//!
//! [`write()`] takes the files as they are rendered. Each is shown to the scans, its path is claimed, and it is put into a staging
//! tree beside the published one if its bytes are new ([`stage`]). When all have come and no scan has found an error, the two
//! trees change places ([`swap`]). Whatever fails before that leaves the published folder as it was; what it leaves in the
//! staging tree is put right by the next build.
//!
//! Beside `output/public` there can be `.public.lock` (held while a build runs), `.public.staging` and, during a swap on
//! systems that can't exchange two folders, `.public.retired`. All effects go through [`Output`]; the calls of the system stand
//! in one file ([`os`]). What a page is, is known to [`links`] alone.

mod beside;
mod disk;
mod foreign;
mod guard;
mod holdings;
mod keep;
mod links;
mod manifest;
mod os;
mod output;
mod recorded;
mod spare;
mod stage;
mod swap;
mod taken;
#[cfg(test)]
mod tests;
mod trouble;

pub use beside::{create, create_all, replace};
pub use disk::Disk;
pub use foreign::Foreign;
pub use keep::{forget, keep, kept};
pub use links::Links;
pub use manifest::{Entry, MANIFEST, Manifest};
pub use output::{Found, Output, Stamp, Tree};
pub use recorded::{Fate, Operation, Recorded};
pub use swap::recover;

use crate::diag::{Diagnostic, Outcome, Refusal, any_error};
use crate::render::Artifact;
use stage::Stage;
use std::path::PathBuf;

/// A rule over everything that is about to be published. It sees each file once, in any order, and can't alter it.
pub trait Scan {
    /// Looks at a file.
    fn see(&mut self, artifact: &Artifact);

    /// What it found, once all files have been seen. An error keeps the site from being published.
    fn findings(&mut self) -> Vec<Diagnostic>;
}

/// What a build did to the folder of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The folder, as the caller named it.
    pub folder: PathBuf,
    /// Files whose bytes are new, without the manifest.
    pub written: usize,
    /// Files that were there with the same bytes.
    pub unchanged: usize,
    /// Files of the site before that this one doesn't have.
    pub removed: usize,
    /// The size of all files of the site together, in bytes, without the manifest.
    pub bytes: u64,
    /// What was in the folder and isn't the tool's; it was kept.
    pub foreign: Vec<Foreign>,
}

/// Publishes the files of a site through `output`, if all of them could be rendered, none of the `scans` finds an error and no two
/// of them want one path. Gives all problems that were met, also those with which the site is published; a failure of the
/// machine ends the work at once. Files come in any order; only the problems with them need their pages in memory.
pub fn write(
    artifacts: impl IntoIterator<Item = Result<Artifact, Vec<Diagnostic>>>,
    output: &mut dyn Output,
    scans: &mut [&mut dyn Scan],
) -> Outcome<Summary> {
    let mut problems = Vec::new();
    let value = publish(artifacts, output, scans, &mut problems).unwrap_or_else(|failure| {
        problems.push(failure.nowhere());
        None
    });
    Outcome { value, problems }
}

fn publish(
    artifacts: impl IntoIterator<Item = Result<Artifact, Vec<Diagnostic>>>,
    output: &mut dyn Output,
    scans: &mut [&mut dyn Scan],
    problems: &mut Vec<Diagnostic>,
) -> Result<Option<Summary>, Refusal> {
    let mut stage = Stage::open(output)?;
    let mut complete = true;
    for artifact in artifacts {
        let artifact = match artifact {
            Ok(artifact) => artifact,
            Err(more) => {
                problems.extend(more);
                complete = false;
                continue;
            }
        };
        for scan in scans.iter_mut() {
            scan.see(&artifact);
        }
        problems.extend(stage.claim(artifact.path()).err().map(Refusal::nowhere));
        if !any_error(problems) {
            stage.put(&artifact)?;
        }
    }
    // A page that could not be made would be missed once more by every link to it.
    if complete {
        problems.extend(scans.iter_mut().flat_map(|scan| scan.findings()));
    }
    if any_error(problems) {
        return Ok(None);
    }
    let summary = stage.publish()?;
    problems.extend(summary.foreign.iter().map(Foreign::note));
    Ok(Some(summary))
}
