//! The command line of tiendo. Everything it does, the library does; it only reads arguments, the clock and the terminal.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
