//! `tiendo init`: a new site in a folder. Nothing that is there is ever overwritten.

use super::arguments::{Init, Size};
use super::tell::CONTENT;
use super::{DONE, FAILED, tell};
use std::fs;
use std::io;
use std::path::Path;
use tiendo::practice::{PracticeOptions, generate};

/// The files of a new site that is not for practice, by path below `content/`.
const STARTER: &[(&str, &str)] = &[
    ("site.yaml", include_str!("starter/site.yaml")),
    ("programmes/campaign.yaml", include_str!("starter/programme.yaml")),
    ("units/units.yaml", include_str!("starter/units.yaml")),
    ("snapshots/2026/2026-01-09.yaml", include_str!("starter/snapshot.yaml")),
    ("bulletins/2026/first-report.en.md", include_str!("starter/bulletin.md")),
];

pub(super) fn run(arguments: &Init) -> u8 {
    let content = arguments.folder.join(CONTENT);
    if content.exists() {
        return tell::misuse(&format!("`{}` is there already; choose another folder", content.display()));
    }
    let written = if arguments.practice {
        write_all(&content, generate(&options(&arguments.size)))
    } else {
        let starter = STARTER.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        write_all(&content, starter)
    };
    match written {
        Ok(files) => {
            let folder = arguments.folder.display();
            tell::result(&format!("{files} files in {}\nnext: tiendo build --site {folder}\n", content.display()));
            DONE
        }
        Err(error) => {
            tell::misuse(&format!("`{}` can't be written ({error})", content.display()));
            FAILED
        }
    }
}

/// The sizes that were typed; without any but the number of provinces, provinces of the default size.
fn options(size: &Size) -> PracticeOptions {
    let default = size.provinces.map_or_else(PracticeOptions::default, PracticeOptions::of_provinces);
    PracticeOptions {
        seed: size.seed.unwrap_or(default.seed),
        provinces: default.provinces,
        districts: size.districts.unwrap_or(default.districts),
        communes: size.communes.unwrap_or(default.communes),
        weeks: size.weeks.unwrap_or(default.weeks),
        indicators: size.indicators.unwrap_or(default.indicators),
        bulletins: size.bulletins.unwrap_or(default.bulletins),
        commendations: size.commendations.unwrap_or(default.commendations),
    }
}

fn write_all(content: &Path, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> io::Result<usize> {
    let mut written = 0;
    for (path, bytes) in files {
        let path = content.join(path);
        fs::create_dir_all(path.parent().unwrap_or(content))?;
        fs::write(path, bytes)?;
        written += 1;
    }
    Ok(written)
}
