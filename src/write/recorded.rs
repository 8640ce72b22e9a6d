//! An output folder in memory, for tests: it does what a disk does, keeps a list of everything that was done, and can lose its
//! power.

use super::output::{Found, Output, Stamp, Tree};
use crate::diag::Refusal;
use std::collections::BTreeMap;
use std::path::Path;

/// One effect, as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// A file of the staging tree was written.
    Write(String, Vec<u8>),
    /// A file was copied from the published into the staging tree.
    Carry(String),
    /// A file of the staging tree was removed.
    Remove(String),
    /// Everything before was made to last.
    Sync,
    /// The published and the staging tree changed places.
    Exchange,
    /// A tree was renamed.
    Rename(Tree, Tree),
}

/// What becomes of an effect that wasn't synced when the power goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It reached the disk.
    Kept,
    /// Half of the bytes reached the disk; an effect other than a write is lost.
    Torn,
    /// Nothing of it reached the disk.
    Lost,
}

/// An output folder in memory.
#[derive(Debug, Clone, Default)]
pub struct Recorded {
    trees: Trees,
    /// As it was at the last sync.
    lasting: Trees,
    /// How many of the operations are lasting.
    synced: usize,
    operations: Vec<Operation>,
    lacks_exchange: bool,
}

#[derive(Debug, Clone, Default)]
struct Trees {
    files: BTreeMap<Tree, BTreeMap<String, File>>,
    clock: i128,
}

#[derive(Debug, Clone)]
struct File {
    bytes: Vec<u8>,
    modified: Stamp,
    changed: Stamp,
}

impl Recorded {
    /// An output folder on a system that can't let two folders change places.
    #[must_use]
    pub fn without_exchange() -> Self {
        Self { lacks_exchange: true, ..Self::default() }
    }

    /// Everything that was done so far, in order.
    #[must_use]
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The files of a tree with their bytes; `None` if the tree isn't there.
    #[must_use]
    pub fn tree(&self, tree: Tree) -> Option<BTreeMap<String, Vec<u8>>> {
        let files = self.trees.files.get(&tree)?;
        Some(files.iter().map(|(path, file)| (path.clone(), file.bytes.clone())).collect())
    }

    /// Does to the published tree what a person does: writes a file, or removes one.
    pub fn tamper(&mut self, path: &str, bytes: Option<&[u8]>) {
        for trees in [&mut self.trees, &mut self.lasting] {
            let files = trees.files.entry(Tree::Published).or_default();
            match bytes {
                Some(bytes) => files.insert(path.to_owned(), File::new(bytes, &mut trees.clock)),
                None => files.remove(path),
            };
        }
    }

    /// The folder as it is found when the power comes back: `fate` is asked about each operation since the last sync.
    #[must_use]
    pub fn after_power_loss(&self, mut fate: impl FnMut(&Operation) -> Fate) -> Self {
        let mut trees = self.lasting.clone();
        for operation in self.operations.iter().skip(self.synced) {
            match (fate(operation), operation) {
                (Fate::Kept, operation) => trees.apply(operation),
                (Fate::Torn, Operation::Write(path, bytes)) => {
                    let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
                    trees.apply(&Operation::Write(path.clone(), half.to_vec()));
                }
                _ => {}
            }
        }
        Self { lasting: trees.clone(), trees, lacks_exchange: self.lacks_exchange, ..Self::default() }
    }

    fn done(&mut self, operation: Operation) {
        self.trees.apply(&operation);
        self.operations.push(operation);
    }
}

impl Output for Recorded {
    fn folder(&self) -> &Path {
        Path::new("output/recorded")
    }

    fn exists(&self, tree: Tree) -> Result<bool, Refusal> {
        Ok(self.trees.files.contains_key(&tree))
    }

    fn list(&self, tree: Tree) -> Result<BTreeMap<String, Found>, Refusal> {
        let files = self.trees.files.get(&tree).into_iter().flatten();
        Ok(files.map(|(path, file)| (path.clone(), file.found())).collect())
    }

    fn read(&self, tree: Tree, path: &str) -> Result<Option<Vec<u8>>, Refusal> {
        Ok(self.trees.files.get(&tree).and_then(|files| files.get(path)).map(|file| file.bytes.clone()))
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        self.done(Operation::Write(path.to_owned(), bytes.to_owned()));
        Ok(())
    }

    fn carry(&mut self, path: &str) -> Result<(), Refusal> {
        self.done(Operation::Carry(path.to_owned()));
        Ok(())
    }

    fn remove(&mut self, path: &str) -> Result<(), Refusal> {
        self.done(Operation::Remove(path.to_owned()));
        Ok(())
    }

    fn sync(&mut self) -> Result<(), Refusal> {
        self.done(Operation::Sync);
        self.lasting = self.trees.clone();
        self.synced = self.operations.len();
        Ok(())
    }

    fn exchange(&mut self) -> Result<bool, Refusal> {
        if !self.lacks_exchange {
            self.done(Operation::Exchange);
        }
        Ok(!self.lacks_exchange)
    }

    fn rename(&mut self, from: Tree, to: Tree) -> Result<(), Refusal> {
        self.done(Operation::Rename(from, to));
        Ok(())
    }
}

impl Trees {
    fn apply(&mut self, operation: &Operation) {
        match operation {
            Operation::Write(path, bytes) => {
                let file = File::new(bytes, &mut self.clock);
                self.stage(path, file);
            }
            Operation::Carry(path) => {
                if let Some(file) = self.files.get(&Tree::Published).and_then(|files| files.get(path)) {
                    let copy = File { modified: file.modified, ..File::new(&file.bytes, &mut self.clock) };
                    self.stage(path, copy);
                }
            }
            Operation::Remove(path) => {
                self.files.entry(Tree::Staging).or_default().remove(path);
            }
            Operation::Sync => {}
            Operation::Exchange => {
                let (staging, published) = (self.files.remove(&Tree::Staging), self.files.remove(&Tree::Published));
                self.files.extend(staging.map(|files| (Tree::Published, files)));
                self.files.extend(published.map(|files| (Tree::Staging, files)));
            }
            Operation::Rename(from, to) => {
                let files = self.files.remove(from);
                self.files.extend(files.map(|files| (*to, files)));
            }
        }
    }

    /// Puts a file into the staging tree, where no file can be a folder too.
    fn stage(&mut self, path: &str, file: File) {
        let files = self.files.entry(Tree::Staging).or_default();
        let below = |one: &str, other: &str| one.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'));
        files.retain(|other, _| !below(other, path) && !below(path, other));
        files.insert(path.to_owned(), file);
    }
}

impl File {
    fn new(bytes: &[u8], clock: &mut i128) -> Self {
        *clock += 1;
        Self { bytes: bytes.to_owned(), modified: Stamp(*clock), changed: Stamp(*clock) }
    }

    fn found(&self) -> Found {
        let size = self.bytes.len() as u64;
        Found { size, regular: true, modified: self.modified, changed: self.changed }
    }
}
