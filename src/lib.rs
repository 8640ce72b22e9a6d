//! tiendo
pub mod diag;
pub mod domain;
pub mod language;
pub mod load;
pub mod markdown;
