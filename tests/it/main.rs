//! Every test that needs no browser, in one binary so that it links once. `tests/README.md` says which kinds there are and
//! how to add one.

#![expect(clippy::disallowed_methods, reason = "tests take time, list folders and rewrite expectations")]

mod architecture;
mod blocks;
mod bound;
mod cache;
#[cfg(feature = "cards")]
mod cards;
mod charts;
mod cli;
mod comparisons;
mod data;
mod determinism;
mod docs;
mod draft;
mod evidence;
mod facts;
mod failing;
mod gallery;
mod golden;
mod harness;
mod kill;
mod leaks;
mod machines;
mod manifest;
mod memory;
mod page;
mod photos;
mod practised;
mod props;
mod rates;
mod rebind;
mod registers;
mod rules;
mod search;
mod seeds;
mod small;
mod standing;
mod themes;
mod unranked;
mod vintages;
