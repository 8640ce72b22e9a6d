//! What the tests of this stage share: sites as maps, a build of one, and an output that fails when it is told to.

mod disk;
mod edits;
mod faults;
mod publish;

use super::output::{Found, Output, Tree};
use super::{Entry, MANIFEST, Manifest, Summary, write};
use crate::diag::{Diagnostic, Outcome, Refusal, code};
use crate::render::Artifact;
use std::collections::BTreeMap;
use std::path::Path;

/// The bytes of a site's files by path.
type Site = BTreeMap<String, Vec<u8>>;

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// Sites that differ in every way a file can: changed, of one length and not, new, gone, unchanged, a folder gone and come.
fn three_sites() -> [Site; 3] {
    [
        site(&[("index.html", "one"), ("a/b/c.html", "c1"), ("a/d.html", "stays"), ("e.html", "e1")]),
        site(&[("index.html", "two"), ("a/d.html", "stays"), ("e.html", "longer"), ("f/g.html", "g2")]),
        site(&[("index.html", "one"), ("a/b/c.html", "c3"), ("a/d.html", "stays"), ("f", "a file now")]),
    ]
}

fn artifact(path: &str, bytes: impl Into<Vec<u8>>) -> Result<Artifact, Vec<Diagnostic>> {
    Artifact::new(path, bytes).map_err(|refusal| vec![refusal.nowhere()])
}

fn artifacts(site: &Site) -> impl Iterator<Item = Result<Artifact, Vec<Diagnostic>>> {
    site.iter().map(|(path, bytes)| artifact(path, bytes.clone()))
}

fn build(site: &Site, output: &mut dyn Output) -> Outcome<Summary> {
    write(artifacts(site), output, &mut [])
}

#[track_caller]
fn built(site: &Site, output: &mut dyn Output) -> Summary {
    let Outcome { value, problems } = build(site, output);
    value.unwrap_or_else(|| panic!("not built: {problems:?}"))
}

/// What the folder of an edition holds once a site is published: its files and its manifest.
fn whole(site: &Site) -> Site {
    let files = site.iter().map(|(path, bytes)| (path.clone(), Entry::of(bytes))).collect();
    let manifest = Manifest { files }.encode();
    site.clone().into_iter().chain([(MANIFEST.to_owned(), manifest)]).collect()
}

/// Everything that stands in the published folder; `None` if there is no such folder.
fn published(output: &dyn Output) -> Option<Site> {
    output.exists(Tree::Published).expect("readable").then(|| {
        let paths = output.list(Tree::Published).expect("readable").into_keys();
        paths
            .map(|path| (path.clone(), output.read(Tree::Published, &path).expect("readable").unwrap_or_default()))
            .collect()
    })
}

/// An argument of a problem's message, or of one of its hints.
fn argument(problem: &Diagnostic, wanted: &str) -> Option<String> {
    let messages = [&problem.message].into_iter().chain(&problem.hints);
    let mut arguments = messages.flat_map(|message| &message.arguments);
    arguments.find(|(name, _)| *name == wanted).map(|(_, value)| value.clone())
}

/// An output that fails for good after some effects, as if the disk were full or the program killed: the first write that fails
/// is half done.
struct Faulty<'a> {
    inner: &'a mut dyn Output,
    left: usize,
    lacks_exchange: bool,
}

impl<'a> Faulty<'a> {
    fn after(left: usize, inner: &'a mut dyn Output) -> Self {
        Self { inner, left, lacks_exchange: false }
    }

    /// Whether there is an effect left; the moment of failure is told as `false` once, with nothing left.
    fn spend(&mut self) -> Result<(), Refusal> {
        let fault = || Refusal::new(code::OUTPUT_UNUSABLE, &[("folder", "test"), ("reason", "fault")]);
        self.left = self.left.checked_sub(1).ok_or_else(fault)?;
        Ok(())
    }
}

impl Output for Faulty<'_> {
    fn folder(&self) -> &Path {
        self.inner.folder()
    }

    fn exists(&self, tree: Tree) -> Result<bool, Refusal> {
        self.inner.exists(tree)
    }

    fn list(&self, tree: Tree) -> Result<BTreeMap<String, Found>, Refusal> {
        self.inner.list(tree)
    }

    fn read(&self, tree: Tree, path: &str) -> Result<Option<Vec<u8>>, Refusal> {
        self.inner.read(tree, path)
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        if self.left == 0 {
            self.inner.write(path, bytes.get(..bytes.len() / 2).unwrap_or_default())?;
        }
        self.spend()?;
        self.inner.write(path, bytes)
    }

    fn carry(&mut self, path: &str) -> Result<(), Refusal> {
        self.spend()?;
        self.inner.carry(path)
    }

    fn remove(&mut self, path: &str) -> Result<(), Refusal> {
        self.spend()?;
        self.inner.remove(path)
    }

    fn sync(&mut self) -> Result<(), Refusal> {
        self.spend()?;
        self.inner.sync()
    }

    fn exchange(&mut self) -> Result<bool, Refusal> {
        if self.lacks_exchange {
            return Ok(false);
        }
        self.spend()?;
        self.inner.exchange()
    }

    fn rename(&mut self, from: Tree, to: Tree) -> Result<(), Refusal> {
        self.spend()?;
        self.inner.rename(from, to)
    }
}
