//! The same input gives the same bytes: with any number of threads, in any time zone, from any folder, in whatever order a disk
//! hands out its files. For the real site and the practice site, both editions.

use crate::harness::{NOW, Tree, build, command, files_below, in_checkout, practice, real, settings, write_folder};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tiendo::diag::Refusal;
use tiendo::domain::Audience;
use tiendo::load::{Files, Listing, Memory};
use tiendo::practice::PracticeOptions;

const BOTH: [Audience; 2] = [Audience::Public, Audience::Internal];

/// What each edition is made of.
type Editions = BTreeMap<Audience, Tree>;

fn real_content() -> Tree {
    files_below(&in_checkout("content"))
}

/// A practice site with every kind of event, small enough to be built often.
fn practice_content() -> Tree {
    practice(&PracticeOptions { communes: 18, weeks: 16, bulletins: 6, commendations: 8, ..PracticeOptions::default() })
}

fn built(content: &dyn Files) -> Editions {
    build(content, &Memory::default(), &settings(&BOTH, None)).without_errors().editions
}

/// Builds with so many pages rendered side by side.
fn with_threads(threads: usize, content: Tree) -> Editions {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.unwrap_or_else(|error| panic!("{threads} threads: {error}"));
    pool.install(|| built(&Memory::from(content)))
}

#[track_caller]
fn same(one: &Editions, other: &Editions) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "the editions");
    for (edition, files) in one {
        let names: BTreeSet<&String> = files.keys().collect();
        assert_eq!(names, other[edition].keys().collect(), "the files of the {edition:?} edition");
        let differing: Vec<&String> = files.keys().filter(|path| files[*path] != other[edition][*path]).collect();
        assert!(differing.is_empty(), "these files of the {edition:?} edition differ: {differing:?}");
    }
}

#[test]
fn the_real_site_is_the_same_with_one_thread_and_with_eight() {
    let one = with_threads(1, real_content());
    assert!(one[&Audience::Public].len() > 300, "the whole site");
    same(&one, &with_threads(8, real_content()));
    same(&one, &real().editions);
}

#[test]
fn the_practice_site_is_the_same_with_one_thread_and_with_eight() {
    let one = with_threads(1, practice_content());
    assert!(one[&Audience::Public].len() > 100, "the whole site");
    same(&one, &with_threads(8, practice_content()));
}

/// Content whose files are listed in another order than that of their names.
#[derive(Debug)]
struct Shuffled(Memory);

impl Files for Shuffled {
    fn list(&self) -> Listing {
        let Listing { mut files, problems } = self.0.list();
        // Every third name first: neighbours are parted, and nothing stands where it stood.
        let rank = |position: usize| (position % 3, position);
        let mut places: Vec<(usize, String)> = files.drain(..).enumerate().rev().collect();
        places.sort_by_key(|(position, _)| rank(*position));
        Listing { files: places.into_iter().rev().map(|(_, path)| path).collect(), problems }
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        self.0.read(path)
    }

    fn asked_for(&self) -> BTreeSet<String> {
        self.0.asked_for()
    }
}

#[test]
fn the_real_site_is_the_same_from_files_in_another_order() {
    let shuffled = Shuffled(Memory::from(real_content()));
    assert_ne!(shuffled.list().files, shuffled.0.list().files);
    same(&real().editions, &built(&shuffled));
}

#[test]
fn the_practice_site_is_the_same_from_files_in_another_order() {
    same(&built(&Memory::from(practice_content())), &built(&Shuffled(Memory::from(practice_content()))));
}

/// Builds with the program, in a folder below `root`, as if in a part of the world.
fn by_program(root: &Path, folder: &str, [zone, locale, threads]: [&str; 3], content: &Tree) -> Editions {
    let site = root.join(folder);
    write_folder(&site.join("content"), content);
    let mut command = command(&["build", "--edition", "all", "--now", NOW, "--threads", threads], &site);
    command.env("TZ", zone).env("LANG", locale).env("LC_ALL", locale);
    let output = command.output().unwrap_or_else(|error| panic!("the program doesn't start: {error}"));
    assert!(output.status.success(), "{folder}: {}", String::from_utf8_lossy(&output.stderr));
    let edition = |name| files_below(&site.join("output").join(name));
    [(Audience::Public, edition("public")), (Audience::Internal, edition("internal"))].into()
}

/// Two offices at the ends of the world, one of them with a folder that has a name.
#[track_caller]
fn same_everywhere(content: &Tree, in_memory: &Editions) {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let east = by_program(root.path(), "a", ["Pacific/Kiritimati", "C", "1"], content);
    let west =
        by_program(root.path(), "Tiến độ cấp CCCD (bản sao) – été", ["Pacific/Niue", "vi_VN.UTF-8", "8"], content);
    same(&east, &west);
    same(&east, in_memory);
}

#[test]
fn the_real_site_is_the_same_in_two_time_zones_and_folders() {
    same_everywhere(&real_content(), &real().editions);
}

#[test]
fn the_practice_site_is_the_same_in_two_time_zones_and_folders() {
    let content = practice_content();
    same_everywhere(&content, &built(&Memory::from(content.clone())));
}
