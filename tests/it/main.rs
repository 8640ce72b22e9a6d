//! Every test that needs no browser, in one binary so that it links once. `tests/README.md` says which kinds there are and
//! how to add one.

mod determinism;
mod facts;
mod golden;
mod harness;
mod kill;
mod memory;
mod page;
mod rates;
mod seeds;
mod small;
