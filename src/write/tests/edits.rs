//! After any sequence of edits, cut-off builds and meddling by hand, a build gives what a fresh one gives, says rightly what it
//! did, and leaves the time of a file alone if its bytes are the same.

use super::*;
use crate::domain::Audience;
use crate::write::{Disk, Recorded, Stamp, recover};
use proptest::prelude::*;
use proptest::sample::select;

/// With a file in the place of a folder; a site never has both at a time.
const PAGES: [&str; 7] = ["index.html", "a/x.html", "a/y.html", "a/b/z.html", "c/d/e.css", "c/d", "f.js"];
const OTHERS: [&str; 3] = ["CNAME", "a/own.txt", "g/h.txt"];
const TEXTS: [&str; 4] = ["one", "two", "", "rather longer"];

/// A step between two builds.
#[derive(Debug, Clone)]
enum Step {
    /// A page of the content is written or removed.
    Edit(&'static str, Option<&'static str>),
    /// A page or a foreign file in the published folder is written or removed by hand.
    Meddle(&'static str, Option<&'static str>),
    /// The site is built; with a number, cut off after so many effects.
    Build(Option<usize>),
}

fn step() -> impl Strategy<Value = Step> {
    let text = || prop::option::weighted(0.7, select(&TEXTS[..]));
    prop_oneof![
        4 => (select(&PAGES[..]), text()).prop_map(|(path, text)| Step::Edit(path, text)),
        1 => (select(&PAGES[..]), text()).prop_map(|(path, text)| Step::Meddle(path, text)),
        1 => (select(&OTHERS[..]), text()).prop_map(|(path, text)| Step::Meddle(path, text)),
        3 => prop::option::weighted(0.4, 0_usize..12).prop_map(Step::Build),
    ]
}

/// An output that a test can meddle with and start again on.
trait Bench: Output {
    fn meddle(&mut self, path: &str, bytes: Option<&[u8]>);
    fn restart(self) -> Self;
}

impl Bench for Recorded {
    fn meddle(&mut self, path: &str, bytes: Option<&[u8]>) {
        self.tamper(path, bytes);
    }

    fn restart(mut self) -> Self {
        recover(&mut self).expect("recovers");
        self
    }
}

impl Bench for Disk {
    fn meddle(&mut self, path: &str, bytes: Option<&[u8]>) {
        let path = self.folder().join(path);
        match bytes {
            Some(bytes) => {
                std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
                std::fs::write(path, bytes).expect("written");
            }
            // It may not be there.
            None => drop(std::fs::remove_file(path)),
        }
    }

    fn restart(self) -> Self {
        let root = self.folder().parent().expect("a root").to_owned();
        drop(self);
        Disk::open(&root, Audience::Public, &[]).expect("opens")
    }
}

fn play(mut output: impl Bench, steps: &[Step], lacks_exchange: bool) {
    let (mut site, mut own) = (Site::new(), Site::new());
    for step in steps.iter().chain([&Step::Build(None)]) {
        match step {
            Step::Edit(path, text) => set(&mut site, path, *text),
            Step::Meddle(path, text) => {
                // A page that isn't there would be in the way of one, perhaps: a matter of other tests.
                if OTHERS.contains(path) && output.exists(Tree::Published).expect("readable") {
                    output.meddle(path, text.map(str::as_bytes));
                    set(&mut own, path, *text);
                } else if owned(&output).contains_key(*path) {
                    output.meddle(path, text.map(str::as_bytes));
                }
            }
            Step::Build(Some(effects)) => {
                let (before, after) = (published(&output), Some(full(&site, &own)));
                build(&site, &mut Faulty { lacks_exchange, ..Faulty::after(*effects, &mut output) });
                output = output.restart();
                let now = published(&output);
                assert!(now == before || now == after, "{now:?}");
            }
            Step::Build(None) => build_and_check(&site, &own, &mut output),
        }
    }
}

fn build_and_check(site: &Site, own: &Site, output: &mut dyn Output) {
    let (before, times) = (published(output).unwrap_or_default(), times(output));
    let owned = owned(output);
    let summary = built(site, output);
    let after = published(output).unwrap_or_default();
    assert_eq!(after, full(site, own));
    let same = |path: &String| before.get(path) == after.get(path);
    // The manifest is the seal of a tree, and as old as the build.
    for (path, time) in self::times(output).into_iter().filter(|(path, _)| path != MANIFEST) {
        assert!(times.get(&path) == Some(&time) || !same(&path), "the time of {path}");
    }
    let unchanged = site.keys().filter(|path| same(path)).count();
    assert_eq!((summary.written, summary.unchanged), (site.len() - unchanged, unchanged));
    assert_eq!(summary.removed, owned.keys().filter(|path| !site.contains_key(*path)).count());
    assert_eq!(summary.foreign.iter().map(|foreign| foreign.files).sum::<usize>(), own.len());
}

fn set(site: &mut Site, path: &str, text: Option<&str>) {
    site.retain(|other, _| !other.starts_with(&format!("{path}/")) && !path.starts_with(&format!("{other}/")));
    match text {
        Some(text) => site.insert(path.to_owned(), text.as_bytes().to_vec()),
        None => site.remove(path),
    };
}

fn full(site: &Site, own: &Site) -> Site {
    whole(site).into_iter().chain(own.clone()).collect()
}

fn owned(output: &dyn Output) -> BTreeMap<String, Entry> {
    let bytes = output.read(Tree::Published, MANIFEST).expect("readable").unwrap_or_default();
    Manifest::parse(&bytes).unwrap_or_default().files
}

fn times(output: &dyn Output) -> BTreeMap<String, Stamp> {
    let files = output.list(Tree::Published).expect("readable");
    files.into_iter().map(|(path, found)| (path, found.modified)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_history_ends_in_a_fresh_build(steps in prop::collection::vec(step(), 1..40), exchange in any::<bool>()) {
        play(if exchange { Recorded::default() } else { Recorded::without_exchange() }, &steps, false);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_history_on_a_disk_ends_in_a_fresh_build(steps in prop::collection::vec(step(), 1..30), exchange in any::<bool>()) {
        let root = tempfile::tempdir().expect("a folder");
        play(Disk::open(root.path(), Audience::Public, &[]).expect("opens"), &steps, !exchange);
    }
}
