//! `tiendo gallery` as people meet it: what it writes, what it leaves alone, and whose colours it shows.

use crate::harness::{Tree, files_below, tiendo, tree, write_folder};
use std::path::Path;
use tempfile::TempDir;

const DONE: Option<i32> = Some(0);
const FAILED: Option<i32> = Some(2);

fn folder() -> TempDir {
    tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"))
}

/// Runs the program: its exit code, what it prints, and what it complains of.
fn run(arguments: &[&str], folder: &Path) -> (Option<i32>, String, String) {
    let output = tiendo(arguments, folder);
    let text = |bytes| String::from_utf8(bytes).unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_gallery_is_written_into_a_folder_of_its_own_and_can_be_written_again() {
    let folder = folder();
    let (code, out, err) = run(&["gallery", "các biểu đồ"], folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""));
    let opened = out.lines().last().and_then(|line| line.strip_prefix("open ")).unwrap_or_else(|| panic!("{out}"));
    assert!(folder.path().join(opened).is_file(), "{out}");
    let gallery = folder.path().join("các biểu đồ");
    let first = files_below(&gallery);
    assert_eq!(first, files_below_after(&gallery, &folder), "the second time it writes the same");
    write_folder(&gallery, &tree(&[("gallery.txt", "index.html\nold.html\n"), ("old.html", "")]));
    let (code, _, err) = run(&["gallery", "các biểu đồ"], folder.path());
    assert_eq!(code, FAILED, "files that the list doesn't name are somebody else's: {err}");
}

fn files_below_after(gallery: &Path, folder: &TempDir) -> Tree {
    assert_eq!(run(&["gallery", "các biểu đồ"], folder.path()).0, DONE);
    files_below(gallery)
}

#[test]
fn what_an_earlier_gallery_had_and_this_one_has_not_goes() {
    let folder = folder();
    write_folder(
        folder.path(),
        &tree(&[("gallery.txt", "index.html\nold.html\n"), ("old.html", "old"), ("index.html", "old")]),
    );
    assert_eq!(run(&["gallery", "."], folder.path()).0, DONE);
    let files = files_below(folder.path());
    assert!(!files.contains_key("old.html") && files["index.html"] != b"old", "{:?}", files.keys());
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let folder = folder();
    write_folder(folder.path(), &tree(&[("index.html", "my own page")]));
    let before = files_below(folder.path());
    for place in [".", "index.html"] {
        let (code, out, err) = run(&["gallery", place], folder.path());
        assert_eq!((code, out.as_str()), (FAILED, ""));
        assert!(err.starts_with("error: ") && err.contains("index.html"), "{err}");
    }
    assert_eq!(files_below(folder.path()), before);
}

#[test]
fn a_site_s_own_theme_gives_the_colours() {
    let folder = folder();
    assert_eq!(run(&["init", "."], folder.path()).0, DONE);
    let site = folder.path().join("content/site.yaml");
    let text = std::fs::read_to_string(&site).unwrap_or_else(|error| panic!("{error}"));
    write_folder(
        folder.path(),
        &Tree::from([
            ("content/site.yaml".to_owned(), format!("{text}theme: ours\n").into_bytes()),
            ("themes/ours/static/ours.css".to_owned(), b":root { --chart-series: #123456 }".to_vec()),
        ]),
    );
    let looks = |place: &str| {
        let css = std::fs::read_to_string(folder.path().join(place).join("looks.css"));
        css.unwrap_or_else(|error| panic!("{place}: {error}"))
    };
    for (arguments, place, ours) in [
        (["gallery", "plain"].as_slice(), "plain", false),
        (&["gallery", "--site", ".", "own"], "own", true),
        (&["gallery", "-C", ".", "again"], "again", true),
    ] {
        let (code, _, err) = run(arguments, folder.path());
        assert_eq!((code, err.as_str()), (DONE, ""));
        assert_eq!(looks(place).contains("#123456"), ours, "{arguments:?}");
    }
    let (code, out, err) = run(&["gallery", "-C", "nowhere", "other"], folder.path());
    assert!(code == FAILED && out.is_empty() && err.contains("nowhere"), "{err}");
    assert!(!folder.path().join("other").exists());
}
