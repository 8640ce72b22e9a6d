//! `tiendo new` and `tiendo bind`: files that are written once, and numbers that are bound where one figure is meant.

use super::{DONE, FAILED, PROBLEMS, run, started};
use crate::harness::files_below;
use std::fs;

/// The arguments that are told apart by spaces.
fn typed(line: &str) -> Vec<&str> {
    line.split(' ').collect()
}

#[test]
fn what_is_new_is_written_once_and_passes_the_check() {
    let folder = started(&["--practice", "--weeks", "6", "--bulletins", "2", "--commendations", "2"]);
    for (line, file) in [
        ("new bulletin first", "content/bulletins/"),
        ("new snapshot", "content/snapshots/"),
        ("new commendation praise --unit 01", "content/commendations/praise.yaml"),
    ] {
        let (code, out, err) = run(&typed(line), folder.path());
        assert_eq!((code, err.as_str()), (DONE, ""), "{line}");
        assert!(out.contains(file) && out.lines().last().is_some_and(|next| next.contains("tiendo check")), "{out}");
        let before = files_below(folder.path());
        let (code, out, err) = run(&typed(line), folder.path());
        assert_eq!((code, out.as_str()), (FAILED, ""), "{line}");
        assert!(err.contains("there already") && files_below(folder.path()) == before, "{err}");
    }
    let (code, _, err) = run(&["check", "--format", "short"], folder.path());
    assert_eq!(code, DONE, "{err}");
}

#[test]
fn what_cannot_be_drafted_is_told_in_the_language_of_the_clerk() {
    let folder = started(&[]);
    for (language, words) in [("vi", "không có đơn vị"), ("fr", "aucune unité"), ("en", "no unit")] {
        let (code, out, err) = run(&["new", "bulletin", "--unit", "nowhere", "--lang", language], folder.path());
        assert_eq!((code, out.as_str()), (FAILED, ""));
        assert!(err.contains(words), "{language}: {err}");
    }
    let (code, _, err) = run(&["new", "snapshot", "--as-of", "tomorrow"], folder.path());
    assert!(code == FAILED && err.contains("--as-of"), "{err}");
}

#[test]
fn the_numbers_of_a_bulletin_are_bound_where_one_figure_is_meant() {
    let folder = started(&["--practice", "--weeks", "6", "--bulletins", "1", "--commendations", "1"]);
    let (code, out, _) = run(&["new", "bulletin", "first", "--in", "en"], folder.path());
    assert_eq!(code, DONE, "{out}");
    let file = out.split('`').nth(1).unwrap_or_else(|| panic!("{out}")).to_owned();
    let path = folder.path().join(&file);
    let bound = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{error}"));
    let (start, rest) = bound.split_once("\n- Count: [").unwrap_or_else(|| panic!("{bound}"));
    let (number, rest) = rest.split_once("](").unwrap_or_default();
    let (binding, rest) = rest.split_once(')').unwrap_or_default();
    let bare = format!("{start}\n- Count: {number}{rest}");
    fs::write(&path, &bare).unwrap_or_else(|error| panic!("{error}"));
    let (code, out, err) = run(&["bind", &file], folder.path());
    assert_eq!((code, err.as_str()), (PROBLEMS, ""), "{out}");
    assert!(out.contains(number) && out.contains(binding), "{out}");
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), bare, "nothing is written unasked");
    let (code, out, err) = run(&["bind", &file, "--write"], folder.path());
    assert_eq!((code, err.as_str()), (DONE, ""), "{out}");
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), bound, "and nothing else");
    assert_eq!(run(&["bind", "content/site.yaml"], folder.path()).0, FAILED);
    assert_eq!(run(&["bind", "nowhere.md"], folder.path()).0, FAILED);
}
