//! The command line: what was typed ([`arguments`]), one file a command, and how problems and results are told ([`tell`]).
//!
//! Exit codes: 0 done, 1 problems in the content, 2 wrong use or a failure of the machine. This is the only part of the
//! program that reads the clock, the environment and the terminal.

mod arguments;
mod bind;
mod build;
mod check;
mod clock;
mod explain;
mod gallery;
mod init;
mod new;
mod schema;
mod tell;

use arguments::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

/// Done.
const DONE: u8 = 0;
/// The content has problems; nothing was published.
const PROBLEMS: u8 = 1;
/// Wrong use, or a failure of the machine.
const FAILED: u8 = 2;

/// Runs the command that was typed.
pub(crate) fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version come as errors too; a closed pipe is nobody's mistake.
            let code = if error.use_stderr() { FAILED } else { DONE };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let code = match &arguments.command {
        Command::Build(build) => build::run(build, &arguments.shared),
        Command::Check(check) => check::run(check, &arguments.shared),
        Command::Init(init) => init::run(init),
        Command::New(new) => new::run(new, &arguments.shared),
        Command::Bind(bind) => bind::run(bind, &arguments.shared),
        Command::Schema(schema) => schema::run(schema),
        Command::Explain(explain) => explain::run(explain, &arguments.shared),
        Command::Gallery(gallery) => gallery::run(gallery, &arguments.shared),
    };
    ExitCode::from(code)
}
