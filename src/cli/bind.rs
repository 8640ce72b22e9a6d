//! `tiendo bind`: what the numbers of a bulletin that rest on nothing may rest on. With `--write` what is settled is put into the
//! file; else nothing is written.

use super::arguments::{Bind, Shared};
use super::tell::{self, CONTENT};
use super::{DONE, PROBLEMS};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tiendo::diag::{At, Catalogue};
use tiendo::draft::{Proposals, Said, proposals, told};
use tiendo::load::{Disk, Sources, load};
use tiendo::write::replace;

pub(super) fn run(arguments: &Bind, shared: &Shared) -> u8 {
    let catalogue = tell::catalogue(shared);
    let content = arguments.place.site.join(CONTENT);
    let typed = arguments.file.display().to_string();
    let no_bulletin = || tell::misuse(&Said::of("no-bulletin", &[("file", &typed)]).text(&catalogue));
    let Some(file) = below(&content, &arguments.file) else { return no_bulletin() };
    let loaded = load(&Disk::new(&content));
    let sources = loaded.value.as_ref().map(|loaded| loaded.sources.clone()).unwrap_or_default();
    let outcome = proposals(loaded, &sources, &file);
    let Some(found) = outcome.value else {
        if outcome.problems.is_empty() {
            return no_bulletin();
        }
        tell::problems(&outcome.problems, &sources, &arguments.place, shared);
        return tell::exit_code(&outcome.problems);
    };
    tell::result(&lines(&found, &sources, &file, &typed, &catalogue));
    if arguments.write
        && found.bound > 0
        && let Err(reason) = write(&arguments.file, sources.get(&file).unwrap_or_default(), &found.text)
    {
        return tell::misuse(&match reason {
            Unwritten::Changed => Said::of("changed", &[("file", &typed)]).text(&catalogue),
            Unwritten::Of(error) => format!("`{typed}` ({error})"),
        });
    }
    let left = if arguments.write { found.left() } else { found.numbers.len() };
    let tally = [("bound", &*found.bound.to_string()), ("left", &*found.left().to_string())];
    let word = if arguments.write { "tally-written" } else { "tally" };
    tell::result(&format!("{}\n", Said::of(word, &tally).text(&catalogue)));
    if left == 0 { DONE } else { PROBLEMS }
}

/// A line a number, with the place as editors take it.
fn lines(found: &Proposals, sources: &Sources, file: &str, typed: &str, catalogue: &Catalogue) -> String {
    let source = sources.get(file).unwrap_or_default();
    let line = |number: &tiendo::check::Unbound| {
        let place = match &number.place.at {
            At::Span(span) => format!(":{}", source.get(..span.start).unwrap_or_default().matches('\n').count() + 1),
            _ => String::new(),
        };
        format!("{typed}{place}: {}\n", told(number, catalogue))
    };
    found.numbers.iter().map(line).collect()
}

/// The path of a file below the content folder, with `/` between its parts; typed from here or from the content folder.
fn below(content: &Path, file: &Path) -> Option<String> {
    let content = fs::canonicalize(content).ok()?;
    let found: PathBuf = fs::canonicalize(file).ok()?;
    let below = found.strip_prefix(&content).ok()?.to_str()?.replace('\\', "/");
    Some(below)
}

/// Why a text was not put in the place of the old one.
enum Unwritten {
    /// Somebody changed the file since it was read.
    Changed,
    /// What the system says.
    Of(io::Error),
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self::Of(error)
    }
}

/// Puts a new text in the place of the old one, if the file still holds that, byte for byte but for a mark at its head.
fn write(file: &Path, old: &str, new: &str) -> Result<(), Unwritten> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    let bytes = fs::read(file)?;
    let head = if bytes.starts_with(MARK) { MARK } else { &[] };
    if bytes.get(head.len()..) != Some(old.as_bytes()) {
        return Err(Unwritten::Changed);
    }
    Ok(replace(file, &[head, new.as_bytes()].concat())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_changed_meanwhile_stays_as_it_is() {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let file = root.path().join("a.md");
        fs::write(&file, "\u{feff}old").unwrap_or_else(|error| panic!("{error}"));
        assert!(write(&file, "old", "new").is_ok());
        assert_eq!(fs::read_to_string(&file).unwrap_or_default(), "\u{feff}new");
        assert!(matches!(write(&file, "old", "newer"), Err(Unwritten::Changed)));
        assert_eq!(fs::read_to_string(&file).unwrap_or_default(), "\u{feff}new");
        assert!(matches!(write(&root.path().join("nowhere"), "", ""), Err(Unwritten::Of(_))));
    }
}
