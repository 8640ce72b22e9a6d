//! tiendo
pub mod diag;
pub mod domain;
pub mod load;
pub mod render;
pub mod write;
