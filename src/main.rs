//! The command line of tiendo.

fn main() {}
