//! Picture files: what a file holds ([`Facts`]), and what is published of it ([`Print`]): upright, in a few widths, encoded anew.
//!
//! A print is made from pixels alone, so that nothing else of a file can come along: not where it was taken, not with what, no
//! smaller picture of what was cut off. Everything is reckoned in whole numbers, and gives the same bytes on every machine.
//!
//! Start at [`Facts::read`], then [`develop()`]; [`kept`] has the form in which prints wait for the next build. Which photos there
//! are, who may see them and what is said of them is the business of the photo register.

mod develop;
mod ending;
mod facts;
pub mod kept;
mod scale;

pub use develop::{Print, develop};
pub(crate) use facts::too_heavy;
pub use facts::{Facts, MOST_BYTES};

#[cfg(test)]
mod tests;
