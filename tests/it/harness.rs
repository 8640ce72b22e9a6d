//! What the tests share: folders of the checkout, the program, and builds in memory or in a folder that goes away.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A path in the checkout.
pub(crate) fn in_checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Runs the program with nothing of the caller's environment that could change what it does.
pub(crate) fn tiendo(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiendo"));
    command.args(arguments).current_dir(folder).env_remove("LANG").env_remove("LC_ALL").env("LC_MESSAGES", "en");
    command.output().unwrap_or_else(|error| panic!("the program doesn't start: {error}"))
}
