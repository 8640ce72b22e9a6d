//! stub
mod backend;
mod chart;
mod frame;
mod ink;
mod metrics;
mod scale;
mod svg;
mod ticks;
mod widths;
pub use chart::*;

/// Tenths of a pixel.
type Tenths = i32;
