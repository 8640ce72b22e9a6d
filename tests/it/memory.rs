//! An output folder in memory that the test keeps hold of while a build writes into it.

use crate::harness::Tree;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use tiendo::diag::Refusal;
use tiendo::write::{self, Found, Output, Recorded};

/// An output folder that is shared between a build and its test.
#[derive(Clone, Default)]
pub(crate) struct Shared(Rc<RefCell<Recorded>>);

impl Shared {
    /// The folder as a build takes it.
    pub(crate) fn boxed(&self) -> Box<dyn Output> {
        Box::new(self.clone())
    }

    /// What was published; nothing if nothing was.
    pub(crate) fn published(&self) -> Option<Tree> {
        self.0.borrow().tree(write::Tree::Published)
    }
}

impl Output for Shared {
    fn folder(&self) -> &Path {
        Path::new("output/recorded")
    }

    fn exists(&self, tree: write::Tree) -> Result<bool, Refusal> {
        self.0.borrow().exists(tree)
    }

    fn list(&self, tree: write::Tree) -> Result<BTreeMap<String, Found>, Refusal> {
        self.0.borrow().list(tree)
    }

    fn read(&self, tree: write::Tree, path: &str) -> Result<Option<Vec<u8>>, Refusal> {
        self.0.borrow().read(tree, path)
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        self.0.borrow_mut().write(path, bytes)
    }

    fn carry(&mut self, path: &str) -> Result<(), Refusal> {
        self.0.borrow_mut().carry(path)
    }

    fn remove(&mut self, path: &str) -> Result<(), Refusal> {
        self.0.borrow_mut().remove(path)
    }

    fn sync(&mut self) -> Result<(), Refusal> {
        self.0.borrow_mut().sync()
    }

    fn exchange(&mut self) -> Result<bool, Refusal> {
        self.0.borrow_mut().exchange()
    }

    fn rename(&mut self, from: write::Tree, to: write::Tree) -> Result<(), Refusal> {
        self.0.borrow_mut().rename(from, to)
    }
}
