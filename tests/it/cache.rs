//! A cache decides how long a build takes and nothing else: with one, without one, with a broken or a foreign one the same bytes
//! come out. What is not used any more is not kept.

use crate::harness::{Tree, build, practice, settings};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tiendo::Settings;
use tiendo::analysis::forecast::Cache;
use tiendo::domain::Audience;
use tiendo::load::Memory;
use tiendo::practice::PracticeOptions;

const BOTH: [Audience; 2] = [Audience::Public, Audience::Internal];

fn content() -> Tree {
    practice(&PracticeOptions { communes: 18, weeks: 16, bulletins: 2, commendations: 2, ..PracticeOptions::default() })
}

fn built(content: &Tree, cache: Option<&Path>, as_of: Option<&str>) -> BTreeMap<Audience, Tree> {
    let settings = Settings { cache: cache.map(Path::to_owned), ..settings(&BOTH, as_of) };
    build(&Memory::from(content.clone()), &Memory::default(), &settings).without_errors().editions
}

fn file(folder: &Path) -> std::path::PathBuf {
    folder.join("forecasts-public.json")
}

fn kept(folder: &Path) -> Cache {
    Cache::from_bytes(&fs::read(file(folder)).unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn a_site_is_the_same_with_and_without_a_cache() {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let folder = root.path().join("cache");
    let content = content();
    let without = built(&content, None, None);
    let forecasts = without[&Audience::Public].values().filter(|page| holds(page, "class=\"forecast ")).count();
    assert!(forecasts > 2, "{forecasts} pages with a forecast");
    assert!(built(&content, Some(&folder), None) == without, "with a cache that is made");
    let bytes = fs::read(file(&folder)).unwrap_or_else(|error| panic!("{error}"));
    assert!(!kept(&folder).is_empty());
    assert!(built(&content, Some(&folder), None) == without, "with a cache that is used");
    assert!(fs::read(file(&folder)).is_ok_and(|again| again == bytes), "a cache that was used is as it was");
    for broken in [&bytes[..bytes.len() / 2], b"{}", b"\xff\xfe not a cache", b""] {
        fs::write(file(&folder), broken).unwrap_or_else(|error| panic!("{error}"));
        assert!(built(&content, Some(&folder), None) == without, "with a broken cache");
        assert!(fs::read(file(&folder)).is_ok_and(|again| again == bytes), "a broken cache is made anew");
    }
}

#[test]
fn what_a_build_does_not_use_is_not_kept() {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let (used, new) = (root.path().join("used"), root.path().join("new"));
    let content = content();
    built(&content, Some(&used), None);
    let later = kept(&used);
    built(&content, Some(&used), Some(EARLIER));
    built(&content, Some(&new), Some(EARLIER));
    assert!(!kept(&new).is_empty() && kept(&new) != later, "other forecasts were made on {EARLIER}");
    assert_eq!(kept(&used), kept(&new), "something of the later day was left");
}

/// A day within the practice site's weeks.
const EARLIER: &str = "2024-06-01";

fn holds(page: &[u8], text: &str) -> bool {
    page.windows(text.len()).any(|window| window == text.as_bytes())
}
