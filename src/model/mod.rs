//! Selects what one edition may know on one day, and arranges it for analysis.
//!
//! Start at [`select()`]: it takes checked content, an edition and a vintage and gives a [`Site`] of that edition. A
//! `Site<Public>` holds nothing that an internal file or an internal item says; there is no other way to make one.

mod award;
mod edition;
mod photos;
mod select;
mod site;
#[cfg(test)]
mod tests;
mod vintage;

pub use crate::check::nouns::known_from;
pub use award::Award;
pub use edition::{Edition, Internal, Public};
pub use select::{select, select_earlier};
pub use site::{Deadline, Site};
pub use vintage::Vintage;
