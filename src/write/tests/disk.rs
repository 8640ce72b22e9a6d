//! What only a real disk can show: links, locks, rights, folders that can't be used.

use super::*;
use crate::domain::Audience;
use crate::write::Disk;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

fn root() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn open(root: &Path) -> Disk {
    Disk::open(root, Audience::Public, &[]).expect("opens")
}

/// Why a folder can't be opened.
#[track_caller]
fn refused(root: &Path, sources: &[&Path]) -> String {
    let problem = Disk::open(root, Audience::Public, sources).expect_err("refused").nowhere();
    assert_eq!(problem.code, code::OUTPUT_UNUSABLE);
    assert!(!problem.hints.is_empty(), "{problem:?}");
    argument(&problem, "reason").unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "sorted before it is compared")]
fn names(root: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(root)
        .expect("readable")
        .map(|entry| entry.expect("readable").file_name().display().to_string())
        .collect();
    names.sort();
    names
}

#[test]
fn a_site_is_a_folder_with_its_last_one_beside_it() {
    let [first, second, third] = three_sites();
    let root = root();
    let output = root.path().join("out/put");
    for site in [&first, &second, &third, &first] {
        assert_eq!(built(site, &mut open(&output)).folder, output.join("public"));
        assert_eq!(published(&open(&output)), Some(whole(site)));
    }
    assert_eq!(names(&output), [".public.lock", ".public.staging", "public"]);
    assert!(!output.join("public/f").exists(), "folders that are empty go");
}

#[test]
fn editions_have_folders_of_their_own() {
    let [first, second, _] = three_sites();
    let root = root();
    let mut public = open(root.path());
    let mut internal = Disk::open(root.path(), Audience::Internal, &[]).expect("opens");
    built(&first, &mut public);
    built(&second, &mut internal);
    assert_eq!((published(&public), published(&internal)), (Some(whole(&first)), Some(whole(&second))));
}

#[test]
fn a_disk_cut_off_anywhere_holds_the_old_site_or_the_new_one() {
    let [first, second, third] = three_sites();
    for lacks_exchange in [false, true] {
        for effects in 0.. {
            let root = root();
            built(&first, &mut open(root.path()));
            built(&second, &mut open(root.path()));
            let mut disk = open(root.path());
            let done =
                build(&third, &mut Faulty { lacks_exchange, ..Faulty::after(effects, &mut disk) }).value.is_some();
            let by_name = published(&disk);
            drop(disk);
            let now = published(&open(root.path()));
            assert!(now == Some(whole(&second)) && !done || now == Some(whole(&third)), "{effects}");
            assert!(lacks_exchange || by_name == now, "nothing is left to the next start");
            built(&first, &mut open(root.path()));
            assert_eq!(published(&open(root.path())), Some(whole(&first)));
            if done {
                assert!(effects > 8, "{effects}");
                break;
            }
        }
    }
}

#[test]
fn the_output_lies_apart_from_what_it_is_made_of() {
    let root = root();
    let (content, themes) = (root.path().join("content"), root.path().join("themes"));
    fs::create_dir_all(content.join("photos")).expect("made");
    let sources: [&Path; 2] = [&content, &themes];
    assert_eq!(refused(&content, &sources), "inside");
    assert_eq!(refused(&content.join("new/output"), &sources), "inside");
    assert_eq!(refused(&content.join("../content/photos"), &sources), "inside");
    assert_eq!(refused(root.path(), &sources), "around");
    assert!(names(&content) == ["photos"], "nothing was made there");
    assert!(Disk::open(&root.path().join("content2"), Audience::Public, &sources).is_ok());
}

#[test]
fn a_folder_that_is_none_is_refused() {
    let root = root();
    fs::write(root.path().join("file"), "").expect("written");
    assert!(Disk::open(&root.path().join("file"), Audience::Public, &[]).is_err());
    fs::write(root.path().join("public"), "").expect("written");
    assert_eq!(refused(root.path(), &[]), "file");
}

#[test]
fn two_builds_do_not_mix() {
    let root = root();
    let first = open(root.path());
    assert_eq!(refused(root.path(), &[]), "locked");
    drop(first);
    drop(open(root.path()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_not_be_written_to_is_refused_with_a_remedy() {
    // Nobody can make a file here, not even the root of a container.
    assert!(refused(Path::new("/sys/tiendo-output"), &[]).starts_with("/sys/tiendo-output: "));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(path: PathBuf) -> u32 {
        fs::metadata(path).expect("readable").permissions().mode() & 0o777
    }

    #[test]
    fn a_link_in_the_place_of_the_site_is_refused() {
        let (root, elsewhere) = (root(), super::root());
        symlink(elsewhere.path(), root.path().join("public")).expect("linked");
        assert_eq!(refused(root.path(), &[]), "link");
        let output = elsewhere.path().join("output");
        symlink(root.path(), &output).expect("linked");
        assert_eq!(refused(&output, &[root.path()]), "inside", "seen through the link");
    }

    #[test]
    fn a_foreign_link_stays_a_link() {
        let [first, second, third] = three_sites();
        let (root, elsewhere) = (root(), super::root());
        fs::write(elsewhere.path().join("x.txt"), "untouched").expect("written");
        built(&first, &mut open(root.path()));
        symlink(elsewhere.path(), root.path().join("public/shared")).expect("linked");
        symlink("nowhere", root.path().join("public/dangling")).expect("linked");
        for site in [&second, &third, &first] {
            assert_eq!(built(site, &mut open(root.path())).foreign.len(), 2);
            assert_eq!(fs::read_link(root.path().join("public/shared")).ok().as_deref(), Some(elsewhere.path()));
            assert!(fs::read_link(root.path().join("public/dangling")).is_ok());
        }
        assert_eq!(names(elsewhere.path()), ["x.txt"]);
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let [first, second, third] = three_sites();
        let (root, elsewhere) = (root(), super::root());
        let (public, treasure) = (root.path().join("public"), elsewhere.path().join("index.html"));
        fs::write(&treasure, "untouched").expect("written");
        built(&first, &mut open(root.path()));
        // Both a file and a folder of the site are replaced by links; two builds on, they are in the staging tree.
        fs::remove_file(public.join("index.html")).expect("removed");
        symlink(&treasure, public.join("index.html")).expect("linked");
        fs::remove_dir_all(public.join("a")).expect("removed");
        symlink(elsewhere.path(), public.join("a")).expect("linked");
        let outcome = build(&second, &mut open(root.path()));
        assert_eq!(outcome.problems.first().and_then(|problem| argument(problem, "path")), Some("a".to_owned()));
        fs::remove_file(public.join("a")).expect("removed");
        for site in [&second, &third, &first, &second] {
            built(site, &mut open(root.path()));
            assert_eq!(published(&open(root.path())), Some(whole(site)));
        }
        assert_eq!(fs::read_to_string(&treasure).ok().as_deref(), Some("untouched"));
        assert_eq!(names(elsewhere.path()), ["index.html"]);
    }

    #[test]
    fn a_backup_by_hard_links_keeps_its_bytes() {
        let [first, second, _] = three_sites();
        let (root, backup) = (root(), super::root());
        built(&first, &mut open(root.path()));
        fs::hard_link(root.path().join("public/index.html"), backup.path().join("index.html")).expect("linked");
        built(&second, &mut open(root.path()));
        built(&site(&[("index.html", "new")]), &mut open(root.path()));
        assert_eq!(fs::read_to_string(backup.path().join("index.html")).ok().as_deref(), Some("one"));
    }

    #[test]
    fn rights_that_somebody_set_stay() {
        let [first, second, _] = three_sites();
        let root = root();
        built(&first, &mut open(root.path()));
        fs::write(root.path().join("public/CNAME"), "mine").expect("written");
        fs::set_permissions(root.path().join("public/CNAME"), fs::Permissions::from_mode(0o400)).expect("set");
        fs::set_permissions(root.path().join("public"), fs::Permissions::from_mode(0o700)).expect("set");
        for site in [&second, &first, &second] {
            built(site, &mut open(root.path()));
            assert_eq!(mode(root.path().join("public")), 0o700);
            assert_eq!(mode(root.path().join("public/CNAME")), 0o400);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_foreign_file_that_can_not_be_carried_stops_the_build() {
        use std::os::unix::ffi::OsStrExt;
        let [first, second, _] = three_sites();
        let root = root();
        built(&first, &mut open(root.path()));
        fs::write(root.path().join("public").join(std::ffi::OsStr::from_bytes(b"t\xean")), "").expect("written");
        let mut disk = open(root.path());
        let outcome = build(&second, &mut disk);
        assert_eq!(outcome.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [code::OUTPUT_UNUSABLE]);
        assert_eq!(fs::read_to_string(root.path().join("public/index.html")).ok().as_deref(), Some("one"));
    }
}
