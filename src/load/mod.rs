//! Reads every file of the content once, in sorted order, and keeps going on errors.

mod loaded;
pub mod raw;

pub use loaded::{Loaded, Prose, Sheet, Sources};
pub mod locate;
