//! tiendo
pub mod analysis;
pub mod check;
pub mod diag;
pub mod domain;
pub mod language;
pub mod load;
pub mod markdown;
pub mod model;
pub mod render;
