//! `tiendo gallery`: every kind of chart in every look, as pages in a folder. It writes into a folder of its own and never over
//! what others have put there.

use super::arguments::{Format, Gallery, Place, Shared};
use super::tell::{CONTENT, THEMES};
use super::{DONE, tell};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use tiendo::gallery::files;
use tiendo::load::{Disk, Sources};
use tiendo::render::{Artifact, Theme};

/// The file that names what the gallery wrote, a path a line.
const LIST: &str = "gallery.txt";

pub(super) fn run(arguments: &Gallery, shared: &Shared) -> u8 {
    let theme = match &arguments.site {
        Some(site) => match theme_of(site, shared) {
            Ok(theme) => theme,
            Err(code) => return code,
        },
        None => Theme::built_in(),
    };
    let folder = &arguments.folder;
    let unwritten =
        |reason: &dyn std::fmt::Display| tell::misuse(&format!("`{}` can't be written ({reason})", folder.display()));
    let files = match files(&theme) {
        Ok(files) => files,
        Err(refusal) => return unwritten(&refusal),
    };
    match write(folder, &files) {
        Ok(None) => {
            let kilobytes = files.iter().map(|file| file.bytes().len()).sum::<usize>().div_ceil(1000);
            let index = folder.join("index.html");
            tell::result(&format!("{} files, {kilobytes} kB\nopen {}\n", files.len(), index.display()));
            DONE
        }
        Ok(Some(other)) => tell::misuse(&format!(
            "`{}` holds `{other}`, which is no gallery's; choose another folder",
            folder.display()
        )),
        Err(error) => unwritten(&error),
    }
}

/// The theme of a site, or the exit code if its content or theme can't be used, once that is told.
fn theme_of(site: &Path, shared: &Shared) -> Result<Theme, u8> {
    let (checked, mut sources) = tiendo::check(&Disk::new(site.join(CONTENT)));
    let place = Place { site: site.to_owned(), format: Format::Human };
    let refused = |problems: &[tiendo::diag::Diagnostic], sources: &Sources| {
        tell::problems(problems, sources, &place, shared);
        tell::exit_code(problems)
    };
    let Some(content) = checked.value else { return Err(refused(&checked.problems, &sources)) };
    let theme = tiendo::theme_of(&content, &Disk::new(site.join(THEMES)), &mut sources);
    theme.value.ok_or_else(|| refused(&theme.problems, &sources))
}

/// Writes the files in the place of those of an earlier gallery. A file that is neither is given back, and nothing is written.
fn write(folder: &Path, files: &[Artifact]) -> io::Result<Option<String>> {
    fs::create_dir_all(folder)?;
    let list = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let mut own: BTreeSet<&str> = list.lines().collect();
    own.insert(LIST);
    let there = files_in(folder)?;
    if let Some(other) = there.iter().find(|path| !own.contains(path.as_str())) {
        return Ok(Some(other.clone()));
    }
    for gone in there.iter().filter(|path| files.iter().all(|file| file.path() != path.as_str())) {
        fs::remove_file(folder.join(gone))?;
    }
    let list: String = files.iter().map(|file| format!("{}\n", file.path())).collect();
    fs::write(folder.join(LIST), list)?;
    files.iter().try_for_each(|file| fs::write(folder.join(file.path()), file.bytes()))?;
    Ok(None)
}

/// The names of everything in a folder, in order; of what lies deeper, the folder that it lies in.
fn files_in(folder: &Path) -> io::Result<BTreeSet<String>> {
    let entries = walkdir::WalkDir::new(folder).min_depth(1).max_depth(1);
    entries.into_iter().map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}
