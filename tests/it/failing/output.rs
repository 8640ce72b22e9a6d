//! Output folders that can't be used: refused before anything is written, with a remedy and exit code 2.

use crate::harness::{files_below, in_checkout, tiendo};
use std::fs;
use std::path::Path;
use tiendo::domain::Audience;
use tiendo::write::Disk;

/// A site that has no problem of its own.
fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a folder for a while");
    for (path, bytes) in files_below(&in_checkout("tests/failing/common")) {
        write(site.path(), &path, &bytes);
    }
    site
}

fn write(site: &Path, path: &str, bytes: &[u8]) {
    let path = site.join(path);
    fs::create_dir_all(path.parent().unwrap_or(site)).expect("a folder in a fresh one");
    fs::write(path, bytes).expect("a file in a fresh folder");
}

#[track_caller]
fn refuses(site: &Path, arguments: &[&str], message: &str, remedy: &str) {
    let run = tiendo(&[&["build"], arguments].concat(), site);
    let expected = format!("error[E0903]: the output folder `{message}\n |\n = help: {remedy}\n\n1 error\n");
    assert_eq!(String::from_utf8_lossy(&run.stderr), expected);
    assert_eq!(run.status.code(), Some(2));
}

#[test]
fn a_folder_inside_or_around_the_content_is_refused() {
    let site = site();
    let (inside, around) = ("content/new` lies inside a folder", ".` holds a folder");
    let remedies = ["choose a folder outside `./content`", "choose a folder that `./content` does not lie in"];
    let rest = "that the site is read from";
    refuses(site.path(), &["--output", "content/new"], &format!("{inside} {rest}"), remedies[0]);
    refuses(site.path(), &["--output", "."], &format!("{around} {rest}"), remedies[1]);
    assert!(!site.path().join("content/new").exists() && !site.path().join("public").exists());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused_and_stays() {
    let site = site();
    write(site.path(), "output/public", b"mine");
    refuses(site.path(), &[], "./output/public` is a file", "move the file, or choose another folder");
    assert_eq!(fs::read(site.path().join("output/public")).ok().as_deref(), Some(b"mine".as_slice()));
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_folder_is_refused() {
    let site = site();
    fs::create_dir_all(site.path().join("output")).expect("a folder in a fresh one");
    std::os::unix::fs::symlink("../elsewhere", site.path().join("output/public")).expect("a link in a fresh folder");
    refuses(site.path(), &[], "./output/public` is a link", "name the folder that the link leads to");
}

#[test]
fn two_builds_do_not_write_at_the_same_time() {
    let site = site();
    let held = Disk::open(&site.path().join("output"), Audience::Public, &[]).expect("nobody else is there");
    let message = "./output/public`";
    let run = tiendo(&["build"], site.path());
    let expected = format!(
        "error[E0903]: another build is writing to the output folder `{message}\n |\n = help: wait until it has ended\n\n1 error\n"
    );
    assert_eq!((String::from_utf8_lossy(&run.stderr).into_owned(), run.status.code()), (expected, Some(2)));
    drop(held);
    assert_eq!(tiendo(&["build"], site.path()).status.code(), Some(0));
}

#[test]
fn folders_of_two_sites_beside_each_other_are_left_to_a_person() {
    let site = site();
    for tree in ["public", ".public.staging", ".public.retired"] {
        write(site.path(), &format!("output/{tree}/index.html"), b"which?");
    }
    let remedy = "see which of the folders beside it holds the site that you want, and move the other ones away";
    refuses(site.path(), &[], "./output/public` has an old site and a half-made one beside it", remedy);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_not_be_made_is_told_with_its_remedy() {
    let site = site();
    let run = tiendo(&["build", "--output", "/proc/tiendo"], site.path());
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(said.starts_with("error[E0903]: the output folder `/proc/tiendo` can't be used (/proc/tiendo: "), "{said}");
    assert_eq!(run.status.code(), Some(2));
}
