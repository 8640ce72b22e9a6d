//! What a build writes, refuses and tells, on a recorded output.

use super::*;
use crate::diag::{Outcome, Severity};
use crate::write::{Links, Operation, Recorded, Scan, Summary};

/// A scan that finds a word in a file.
struct Finds(&'static str, Severity, Vec<Diagnostic>);

impl Scan for Finds {
    fn see(&mut self, artifact: &Artifact) {
        if String::from_utf8_lossy(artifact.bytes()).contains(self.0) {
            let found = Refusal::new(code::LINK_BROKEN, &[("target", self.0)]).nowhere();
            self.2.push(Diagnostic { severity: self.1, ..found });
        }
    }

    fn findings(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.2)
    }
}

#[test]
fn the_first_build_publishes_the_site_with_its_manifest() {
    let [first, ..] = three_sites();
    let mut output = Recorded::default();
    let summary = built(&first, &mut output);
    assert_eq!(published(&output), Some(whole(&first)));
    assert_eq!((summary.written, summary.unchanged, summary.removed, summary.bytes), (4, 0, 0, 12));
    assert_eq!(output.operations().last(), Some(&Operation::Sync));
}

#[test]
fn a_build_that_changes_nothing_does_nothing() {
    let [first, ..] = three_sites();
    let mut output = Recorded::default();
    built(&first, &mut output);
    let before = output.operations().len();
    let summary = built(&first, &mut output);
    assert_eq!(output.operations().get(before..), Some(&[][..]));
    assert_eq!((summary.written, summary.unchanged, summary.removed), (0, 4, 0));
}

#[test]
fn only_what_differs_is_written_into_the_tree_that_was_replaced() {
    let [first, second, _] = three_sites();
    let mut output = Recorded::default();
    for site in [&first, &second, &first] {
        built(site, &mut output);
    }
    let before = output.operations().len();
    let mut edited = first.clone();
    edited.insert("index.html".to_owned(), b"new".to_vec());
    let summary = built(&edited, &mut output);
    assert_eq!((summary.written, summary.unchanged), (1, 3));

    let text = |operation: &Operation| match operation {
        Operation::Write(path, _) => format!("write {path}"),
        Operation::Carry(path) => format!("carry {path}"),
        Operation::Remove(path) => format!("remove {path}"),
        Operation::Rename(from, to) => format!("rename {from:?} {to:?}"),
        Operation::Sync => "sync".to_owned(),
        Operation::Exchange => "exchange".to_owned(),
    };
    let done: Vec<_> = output.operations().iter().skip(before).map(text).collect();
    let expected = [
        "remove manifest.json",
        "sync",
        "write index.html",
        "carry a/b/c.html",
        "carry e.html",
        "remove f/g.html",
        "sync",
        "write manifest.json",
        "sync",
        "exchange",
        "sync",
    ];
    assert_eq!(done, expected);
}

#[test]
fn a_page_that_goes_back_to_its_old_text_is_new_to_whoever_asks_by_its_time() {
    let [first, second, _] = three_sites();
    let mut output = Recorded::default();
    let mut times = Vec::new();
    for site in [&first, &second, &first] {
        built(site, &mut output);
        let files = output.list(Tree::Published).expect("readable");
        times.push(["index.html", "a/d.html"].map(|path| files.get(path).map(|found| found.modified)));
    }
    let [[first, kept], [second, still], [third, again]] = times[..] else { panic!("three builds") };
    assert!(first < second && second < third);
    assert!(kept.is_some() && kept == still && still == again);
}

#[test]
fn a_finding_keeps_the_old_site() {
    let [first, second, third] = three_sites();
    let mut output = Recorded::default();
    built(&first, &mut output);
    built(&second, &mut output);
    let mut scan = Finds("a file now", Severity::Error, Vec::new());
    let outcome = write(artifacts(&third), &mut output, &mut [&mut scan]);
    assert_eq!((outcome.value, outcome.problems.len()), (None, 1));
    assert_eq!(published(&output), Some(whole(&second)));

    let mut scan = Finds("a file now", Severity::Warning, Vec::new());
    let outcome = write(artifacts(&third), &mut output, &mut [&mut scan]);
    assert_eq!((outcome.value.map(|summary| summary.written), outcome.problems.len()), (Some(3), 1));
    assert_eq!(published(&output), Some(whole(&third)));
}

#[test]
fn a_page_that_was_not_rendered_keeps_the_old_site_and_all_problems_come_at_once() {
    let [first, ..] = three_sites();
    let mut output = Recorded::default();
    built(&first, &mut output);
    let page = |path: &str| artifact(path, r#"<a href="nowhere.html">"#);
    let failed = || Err(vec![Refusal::new(code::TEMPLATE, &[]).nowhere()]);
    let codes = |outcome: Outcome<Summary>| outcome.problems.iter().map(|problem| problem.code).collect::<Vec<_>>();
    // Links may lead to the pages that failed, so they are only judged when all are there.
    let pages = [page("a.html"), failed(), page("A.html"), page("manifest.json"), failed(), page("b.html")];
    let outcome = write(pages, &mut output, &mut [&mut Links::default()]);
    assert_eq!(codes(outcome), [code::TEMPLATE, code::PATH_TAKEN, code::PATH_TAKEN, code::TEMPLATE]);
    let pages = [page("a.html"), page("A.html"), page("manifest.json"), page("b.html")];
    let outcome = write(pages, &mut output, &mut [&mut Links::default()]);
    assert_eq!(codes(outcome), [code::PATH_TAKEN, code::PATH_TAKEN, code::LINK_BROKEN]);
    assert_eq!(published(&output), Some(whole(&first)));
}

#[test]
fn foreign_files_are_kept_and_told() {
    let [first, second, third] = three_sites();
    let mut output = Recorded::default();
    built(&first, &mut output);
    output.tamper("CNAME", Some(b"example.org"));
    output.tamper("a/own.txt", Some(b"mine"));
    for (site, content) in [(&second, "v1"), (&third, "v2"), (&third, "v3")] {
        output.tamper(".git/HEAD", Some(content.as_bytes()));
        output.tamper(".git/refs/main", Some(b"main"));
        let outcome = build(site, &mut output);
        let told: Vec<_> = outcome.problems.iter().map(|problem| (problem.code, argument(problem, "path"))).collect();
        let note = |path: &str| (code::FOREIGN_FILE, Some(path.to_owned()));
        assert_eq!(told, [note(".git/"), note("CNAME"), note("a/own.txt")]);
        let mut expected = whole(site);
        let refs = (".git/refs/main", "main");
        expected.extend(self::site(&[("CNAME", "example.org"), ("a/own.txt", "mine"), (".git/HEAD", content), refs]));
        assert_eq!(published(&output), Some(expected));
    }
    output.tamper("CNAME", None);
    built(&first, &mut output);
    assert!(published(&output).is_some_and(|files| !files.contains_key("CNAME") && files.contains_key("a/own.txt")));
}

#[test]
fn a_foreign_file_in_the_way_of_a_page_is_never_overwritten() {
    let [first, second, _] = three_sites();
    for (path, bytes) in [("f/g.html", "mine"), ("F/g.html", "mine"), ("f", "mine"), ("f/g.html/x", "mine")] {
        let mut output = Recorded::default();
        built(&first, &mut output);
        output.tamper(path, Some(bytes.as_bytes()));
        let outcome = build(&second, &mut output);
        assert_eq!(outcome.value, None, "{path}");
        assert_eq!(
            outcome.problems.iter().map(|problem| argument(problem, "path")).collect::<Vec<_>>(),
            [Some(path.to_owned())]
        );
        let mut expected = whole(&first);
        expected.extend(site(&[(path, bytes)]));
        assert_eq!(published(&output), Some(expected));
    }
}

#[test]
fn a_site_without_its_manifest_is_taken_over_if_it_is_the_same() {
    let [first, second, _] = three_sites();
    let mut output = Recorded::default();
    built(&first, &mut output);
    output.tamper(MANIFEST, None);
    assert_eq!(built(&first, &mut output).written, 0);
    assert_eq!(published(&output), Some(whole(&first)));

    output.tamper(MANIFEST, Some(b"{"));
    let outcome = build(&second, &mut output);
    assert_eq!(outcome.value, None);
    assert_eq!(outcome.problems.first().and_then(|problem| argument(problem, "files")), Some("3".to_owned()));
}

#[test]
fn a_file_altered_by_hand_is_written_again() {
    let [first, second, _] = three_sites();
    let mut output = Recorded::default();
    built(&first, &mut output);
    built(&second, &mut output);
    output.tamper("index.html", Some(b"own"));
    output.tamper("a/d.html", None);
    assert_eq!(built(&second, &mut output).written, 2);
    assert_eq!(published(&output), Some(whole(&second)));
    assert_eq!(built(&first, &mut output).written, 3);
    assert_eq!(published(&output), Some(whole(&first)));
}

#[test]
fn a_name_that_changes_its_case_makes_room_for_itself_first() {
    let [first, second, third] = three_sites();
    let mut output = Recorded::default();
    built(&first, &mut output);
    output.tamper("Own.txt", Some(b"mine"));
    built(&second, &mut output);
    built(&third, &mut output);
    output.tamper("Own.txt", None);
    output.tamper("own.txt", Some(b"mine"));
    let before = output.operations().len();
    built(&second, &mut output);
    let position =
        |wanted: &Operation| output.operations().iter().skip(before).position(|operation| operation == wanted);
    let removed = position(&Operation::Remove("Own.txt".to_owned()));
    // The other way round, a file system that folds case would have neither.
    assert!(
        removed.is_some() && removed < position(&Operation::Carry("own.txt".to_owned())),
        "{:?}",
        output.operations()
    );
}
