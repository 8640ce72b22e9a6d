//! Reads every file of the content once, in sorted order, and keeps going on errors.
//!
//! Start at [`load`]. [`Files`] gives the bytes, `folders` says by its path what a file is, `yaml`, `prose` and `table` read
//! the three ways in which content is written into the types of [`raw`], and [`Loaded`] holds them all with the texts for
//! whoever has to show a line. One file is never judged by another: that is for the check stage. Problems found later, which
//! name a key and no place, get their place from [`locate`].

mod disk;
mod encoding;
mod figures;
mod files;
mod folders;
mod geojson;
mod loaded;
mod loader;
pub mod locate;
mod numbers;
mod prose;
pub mod raw;
mod registry;
mod schema;
mod similar;
mod table;
pub mod yaml;

pub use disk::Disk;
pub(crate) use encoding::decode;
pub use files::{Files, Listing, Memory, is_passed_over};
pub use loaded::{Loaded, PictureFile, Prose, Sheet, Sources};
pub use schema::schemas;

use crate::diag::Outcome;

/// Everything in a content folder that could be read, and everything that could not. The value is always there; with an
/// error among the problems it is only fit to show them.
#[must_use]
pub fn load(files: &dyn Files) -> Outcome<Loaded> {
    loader::run(files)
}

#[cfg(test)]
mod tests;
