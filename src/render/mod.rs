//! Renders a report into the files of a site, each a value of its own ([`Artifact`]). Touches no disk, no clock and no other
//! page; what becomes of the files is the business of [`crate::write`].

mod artifact;

pub use artifact::Artifact;
