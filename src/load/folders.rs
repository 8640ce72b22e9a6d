//! Which kind of file stands where. The tree under `internal/` is the same again; what stands where nothing belongs is told,
//! with the place that was probably meant, and left alone.

use super::similar::similar;
use crate::diag::{Diagnostic, Place, Refusal, code};

/// The kinds of file of a content folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// `site.yaml`.
    Site,
    /// `programmes/<id>.yaml`.
    Programme,
    /// `units/*.yaml`.
    Units,
    /// `documents.yaml`.
    Documents,
    /// `snapshots/**/*.yaml`.
    Snapshot,
    /// `snapshots/**/*.tsv` and `*.txt`: a table that a snapshot names.
    Table,
    /// `bulletins/**/*.md`.
    Bulletin,
    /// `pages/*.md`.
    Page,
    /// `commendations/*.yaml`.
    Commendations,
    /// `difficulties/*.yaml`.
    Difficulties,
    /// `photos/photos.yaml`.
    Photos,
    /// `photos/**`: a picture.
    Picture,
    /// `maps/maps.yaml`: the register of maps.
    Maps,
    /// `maps/*.geojson`: the shapes of units.
    Shapes,
    /// `releases.yaml`.
    Releases,
    /// `moved.yaml`: where pages stood before.
    Moved,
    /// `languages/<tag>.ftl`.
    Language,
    /// `ledger/**`: written by the tool, for other commands.
    Ledger,
}

/// A path below the content folder, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    /// It stands under `internal/`.
    pub(super) internal: bool,
    /// What it is; none where nothing belongs.
    pub(super) kind: Option<Kind>,
}

const FOLDERS: [&str; 11] = [
    "programmes",
    "units",
    "snapshots",
    "bulletins",
    "commendations",
    "difficulties",
    "pages",
    "photos",
    "maps",
    "languages",
    "ledger",
];
const FILES: [&str; 4] = ["site.yaml", "documents.yaml", "releases.yaml", "moved.yaml"];

/// What a file is, by its path alone.
pub(super) fn spot(path: &str) -> Spot {
    let below = path.strip_prefix("internal/");
    let kind = kind_of(below.unwrap_or(path)).filter(|kind| below.is_none() || is_of_both_trees(*kind));
    Spot { internal: below.is_some(), kind }
}

/// The site, its languages and its ledger are one for both editions.
fn is_of_both_trees(kind: Kind) -> bool {
    !matches!(kind, Kind::Site | Kind::Language | Kind::Ledger)
}

fn kind_of(path: &str) -> Option<Kind> {
    let (folder, rest) = path.split_once('/').unwrap_or(("", path));
    let (name, ending) = rest.rsplit_once('.')?;
    let flat = !rest.contains('/');
    match (folder, ending) {
        ("", "yaml") => match name {
            "site" => Some(Kind::Site),
            "documents" => Some(Kind::Documents),
            "releases" => Some(Kind::Releases),
            "moved" => Some(Kind::Moved),
            _ => None,
        },
        ("programmes", "yaml") => flat.then_some(Kind::Programme),
        ("units", "yaml") => flat.then_some(Kind::Units),
        ("snapshots", "yaml") => Some(Kind::Snapshot),
        ("snapshots", "tsv" | "txt") => Some(Kind::Table),
        ("bulletins", "md") => Some(Kind::Bulletin),
        ("pages", "md") => flat.then_some(Kind::Page),
        ("commendations", "yaml") => flat.then_some(Kind::Commendations),
        ("difficulties", "yaml") => flat.then_some(Kind::Difficulties),
        ("photos", "yaml") => (name == "photos").then_some(Kind::Photos),
        ("photos", _) => is_picture(ending).then_some(Kind::Picture),
        ("maps", "yaml") => (rest == "maps.yaml").then_some(Kind::Maps),
        ("maps", "geojson") => flat.then_some(Kind::Shapes),
        ("languages", "ftl") => flat.then_some(Kind::Language),
        ("ledger", _) => Some(Kind::Ledger),
        _ => None,
    }
}

fn is_picture(ending: &str) -> bool {
    ["jpg", "jpeg", "png"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// The warning of a file that stands where nothing belongs.
pub(super) fn stray(path: &str) -> Diagnostic {
    let refusal = Refusal::new(code::FILE_STRAY, &[("file", path)]);
    let refusal = match meant(path) {
        Some(meant) => refusal.hint("hint-similar", &[("corrected", &meant)]),
        None => refusal.hint("hint-folders", &[]),
    };
    refusal.at(Place::file(path))
}

/// The nearest path at which a file is read: with its ending or its first folder mended, or higher up.
fn meant(path: &str) -> Option<String> {
    let (internal, below) = path.strip_prefix("internal/").map_or(("", path), |below| ("internal/", below));
    let mended = mend_ending(below);
    let candidate = match mended.split_once('/') {
        None => similar(&mended, FILES)?.to_owned(),
        Some((folder, rest)) => {
            let folder = similar(folder, FOLDERS)?;
            let name = rest.rsplit('/').next().unwrap_or(rest);
            let kept = format!("{folder}/{rest}");
            if kind_of(&kept).is_some() { kept } else { format!("{folder}/{name}") }
        }
    };
    let whole = format!("{internal}{candidate}");
    (whole != path && spot(&whole).kind.is_some()).then_some(whole)
}

fn mend_ending(path: &str) -> String {
    let endings = [(".yml", ".yaml"), (".YAML", ".yaml"), (".YML", ".yaml"), (".markdown", ".md"), (".MD", ".md")];
    let maps = [(".json", ".geojson")].into_iter().filter(|_| path.starts_with("map"));
    let found = endings
        .into_iter()
        .chain(maps)
        .find_map(|(wrong, right)| Some(format!("{}{right}", path.strip_suffix(wrong)?)));
    found.unwrap_or_else(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_design_has_its_kind() {
        for (path, kind) in [
            ("site.yaml", Kind::Site),
            ("programmes/cccd.yaml", Kind::Programme),
            ("units/provinces.yaml", Kind::Units),
            ("documents.yaml", Kind::Documents),
            ("snapshots/2023/06/a.yaml", Kind::Snapshot),
            ("snapshots/2023/a.tsv", Kind::Table),
            ("bulletins/2023/a.vi.md", Kind::Bulletin),
            ("pages/about.fr.md", Kind::Page),
            ("commendations/2023.yaml", Kind::Commendations),
            ("difficulties/a.yaml", Kind::Difficulties),
            ("photos/photos.yaml", Kind::Photos),
            ("photos/2023/a.JPG", Kind::Picture),
            ("maps/maps.yaml", Kind::Maps),
            ("maps/districts.geojson", Kind::Shapes),
            ("releases.yaml", Kind::Releases),
            ("moved.yaml", Kind::Moved),
            ("languages/pt.ftl", Kind::Language),
            ("ledger/2023-06.json", Kind::Ledger),
        ] {
            assert_eq!(spot(path), Spot { internal: false, kind: Some(kind) }, "{path}");
            let internal = Spot { internal: true, kind: Some(kind).filter(|kind| is_of_both_trees(*kind)) };
            assert_eq!(spot(&format!("internal/{path}")), internal, "{path}");
        }
    }

    #[test]
    fn a_stray_file_is_told_where_it_was_probably_meant_to_stand() {
        for (path, meant) in [
            ("snapshot/a.yaml", Some("snapshots/a.yaml")),
            ("snapshots/a.yml", Some("snapshots/a.yaml")),
            ("Site.yml", Some("site.yaml")),
            ("internal/bulletin/a.vi.md", Some("internal/bulletins/a.vi.md")),
            ("commendations/2023/a.yaml", Some("commendations/a.yaml")),
            ("document.yaml", Some("documents.yaml")),
            ("map/districts.geojson", Some("maps/districts.geojson")),
            ("maps/districts.json", Some("maps/districts.geojson")),
            ("snapshots/a.xlsx", None),
            ("notes.docx", None),
            ("internal/site.yaml", None),
            ("internal/internal/units/a.yaml", None),
        ] {
            assert_eq!(spot(path).kind, None, "{path}");
            assert_eq!(super::meant(path).as_deref(), meant, "{path}");
        }
    }
}
