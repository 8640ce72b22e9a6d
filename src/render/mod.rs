//! Turns a report into pages; the drawings are in [`charts`].

pub mod charts;
