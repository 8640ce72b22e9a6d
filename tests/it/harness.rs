//! What the tests share: folders of the checkout, the program, and builds in memory or in a folder that goes away.

use std::collections::BTreeMap;
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

/// Every file below a folder with its bytes, by path with `/` between its parts. What systems and editors leave behind is
/// passed over.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(|entry| {
        let entry = entry.unwrap_or_else(|error| panic!("{error}"));
        let below = entry.path().strip_prefix(folder).expect("a path below the folder").to_str().expect("UTF-8");
        let path = below.replace('\\', "/");
        let wanted = entry.file_type().is_file() && !path.ends_with(".DS_Store");
        wanted.then(|| (path, std::fs::read(entry.path()).unwrap_or_else(|error| panic!("{below}: {error}"))))
    });
    files.collect()
}

/// Whether expectations are to be rewritten from what is (`UPDATE=1`), which is never done where nobody reads the result.
pub(crate) fn is_update() -> bool {
    let update = std::env::var_os("UPDATE").is_some();
    assert!(!update || std::env::var_os("CI").is_none(), "expectations are not rewritten under CI");
    update
}
