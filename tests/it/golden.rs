//! Golden sites: each folder of `tests/sites` with a `content/` is a small site about one thing, and `expected/<build>/` holds the
//! files that it makes. The bare theme of `tests/sites/bare-theme` prints every field of the contexts on plain lines, so that a
//! case holds what it is about and nothing of the look.
//!
//! `builds.yaml` names the builds of a case; without it there is one, `public`. With `UPDATE=1` in the environment what was built
//! becomes what is expected, never where `CI` is set. How to add a case stands in `tests/README.md`.

mod diff;

use crate::harness::{NOW, Tree, build, files_below, in_checkout, is_update, write_folder};
use diff::diff;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use tiendo::Settings;
use tiendo::domain::{Audience, Moment, Scalar};
use tiendo::load::Memory;

/// The folder of the cases.
const CASES: &str = "tests/sites";
/// The folder among them that is no case.
const BARE_THEME: &str = "bare-theme";
/// All expected files of a case together, in bytes: a case that is larger is about too much.
const LARGEST: usize = 64 * 1024;
/// And so much more where the tables belong to it: what describes them names every column.
const TABLES: usize = 56 * 1024;

/// `builds.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    builds: BTreeMap<String, Build>,
    /// The problems that the content has on purpose, as codes.
    #[serde(default)]
    problems: Vec<String>,
    /// Whether the tables for machines belong to what the case is about; the files of charts always do.
    #[serde(default)]
    tables: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Build {
    edition: Audience,
    as_of: Option<String>,
    now: Option<String>,
}

impl Case {
    fn of(case: &Path) -> Self {
        let Ok(text) = fs::read_to_string(case.join("builds.yaml")) else {
            let public = Build { edition: Audience::Public, ..Build::default() };
            return Self { builds: [("public".to_owned(), public)].into(), problems: Vec::new(), tables: false };
        };
        serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()))
    }
}

impl Build {
    fn settings(&self) -> Settings {
        let now = Moment::read(self.now.as_deref().unwrap_or(NOW)).unwrap_or_else(|refusal| panic!("{refusal}"));
        let as_of = self.as_of.as_ref().map(|day| day.parse().unwrap_or_else(|error| panic!("{day}: {error}")));
        Settings { editions: vec![self.edition], as_of, now: now.0, clock: None, cache: None }
    }
}

/// The bare theme, with the case's own files over it, under the name `bare`.
fn themes(case: &Path) -> Tree {
    let mut themes = Tree::new();
    for folder in [in_checkout(CASES).join(BARE_THEME), case.join("themes")] {
        if folder.exists() {
            themes.extend(files_below(&folder).into_iter().map(|(path, bytes)| (format!("bare/{path}"), bytes)));
        }
    }
    themes
}

/// What a case makes, build by build; without the manifest, which has a test of its own, and the bare theme's static files.
fn made(case: &Path) -> Tree {
    let (builds, content, themes) = (Case::of(case), files_below(&case.join("content")), themes(case));
    let mut made = Tree::new();
    for (name, wanted) in &builds.builds {
        let site = build(&Memory::from(content.clone()), &Memory::from(themes.clone()), &wanted.settings());
        let told: BTreeSet<String> = site.problems.iter().map(|problem| problem.code.to_string()).collect();
        assert_eq!(
            told,
            builds.problems.iter().cloned().collect(),
            "{}: the problems are\n{}",
            case.display(),
            site.told()
        );
        for (path, bytes) in site.edition(wanted.edition) {
            // The files of the theme are no case's own.
            let of_theme = path.starts_with("static/");
            if path != "manifest.json" && !of_theme && (builds.tables || !is_of_tables(path)) {
                made.insert(format!("{name}/{path}"), bytes.clone());
            }
        }
    }
    made
}

/// Whether a file is one of the tables for machines or describes them. What stands in tables stands on pages too, so that one
/// case is enough of it.
fn is_of_tables(path: &str) -> bool {
    let page = path.rsplit('/').next() == Some("data.html");
    page || path.starts_with("data/") && !path.starts_with("data/charts/")
}

/// What differs between what is expected and what was made.
pub(crate) fn differences(expected: &Tree, made: &Tree) -> Vec<String> {
    let paths: BTreeSet<&String> = expected.keys().chain(made.keys()).collect();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let difference = |path: &String| match (expected.get(path), made.get(path)) {
        (Some(expected), Some(made)) if expected == made => None,
        (Some(expected), Some(made)) => Some(format!("{path} differs:\n{}", diff(&text(expected), &text(made)))),
        (Some(_), None) => Some(format!("{path} is expected and was not made")),
        (None, Some(made)) => Some(format!("{path} was made and is not expected:\n{}", diff("", &text(made)))),
        (None, None) => None,
    };
    paths.into_iter().filter_map(difference).collect()
}

fn update(expected: &Path, made: &Tree) {
    if expected.exists() {
        fs::remove_dir_all(expected).unwrap_or_else(|error| panic!("{}: {error}", expected.display()));
    }
    write_folder(expected, made);
}

#[test]
fn each_golden_site_is_made_as_expected() {
    let mut wrong = Vec::new();
    for name in cases() {
        let case = in_checkout(CASES).join(&name);
        let (made, folder) = (made(&case), case.join("expected"));
        let size: usize = made.values().map(Vec::len).sum();
        let most = LARGEST + if Case::of(&case).tables { TABLES } else { 0 };
        assert!(size <= most, "{name} makes {size} bytes, more than {most}");
        if is_update() {
            update(&folder, &made);
        }
        let expected = if folder.exists() { files_below(&folder) } else { Tree::new() };
        wrong.extend(
            differences(&expected, &made).into_iter().map(|difference| format!("{name}/expected/{difference}")),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} files are not as expected (UPDATE=1 rewrites them):\n\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The names of the cases. A folder that is neither a case nor the theme is a mistake.
fn cases() -> Vec<String> {
    let entries = fs::read_dir(in_checkout(CASES)).unwrap_or_else(|error| panic!("{CASES}: {error}"));
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name != BARE_THEME);
    names.sort();
    for name in &names {
        assert!(in_checkout(CASES).join(name).join("content").is_dir(), "{CASES}/{name} has no content");
    }
    assert!(names.len() >= 9, "cases are missing: {names:?}");
    names
}

#[test]
fn a_missing_a_surplus_and_an_altered_file_are_told() {
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let expected = Tree::from([file("a", "one\ntwo\nthree\n"), file("b", "")]);
    let made = Tree::from([file("a", "one\n2\nthree\n"), file("c", "new\n")]);
    let told = differences(&expected, &made).join("\n");
    assert_eq!(
        told,
        "a differs:\n   one\n - two\n + 2\n   three\n\nb is expected and was not made\nc was made and is not expected:\n + new\n"
    );
    assert_eq!(differences(&expected, &expected), Vec::<String>::new());
}
