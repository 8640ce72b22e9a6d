//! A build that is killed leaves the old site or the new one, whole, and keeps no later build from succeeding. Real processes are
//! killed here, at many moments of a build; what a loss of power does is tested step by step in `src/write/tests`.

use crate::harness::{NOW, Tree, command, files_below, practice, write_folder};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tiendo::practice::PracticeOptions;

/// Builds that have to be cut off.
const CUTS: usize = 24;
/// Builds that may be begun for that; some are done before they are killed.
const ATTEMPTS: usize = 120;

/// Two sites with hardly a file in common, each in a folder of its own, that are published in turn in one place.
struct Office {
    root: tempfile::TempDir,
    sites: [Tree; 2],
    /// How long a build takes at present.
    takes: Duration,
}

impl Office {
    fn open() -> Self {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        for (seed, name) in [(1, "a"), (2, "b")] {
            let options = PracticeOptions {
                seed,
                districts: 2,
                communes: 4,
                weeks: 2,
                indicators: 1,
                bulletins: 2,
                ..PracticeOptions::default()
            };
            write_folder(&root.path().join(name).join("content"), &practice(&options));
        }
        let mut office = Self { root, sites: [Tree::new(), Tree::new()], takes: Duration::ZERO };
        for site in [0, 1] {
            office.build(site);
            office.sites[site] = office.published();
        }
        assert!(office.sites[0].keys().ne(office.sites[1].keys()), "the two sites have other files");
        office
    }

    fn output(&self) -> PathBuf {
        self.root.path().join("output")
    }

    fn published(&self) -> Tree {
        files_below(&self.output().join("public"))
    }

    /// Begins to build a site.
    fn begin(&self, site: usize) -> Child {
        let place = ["-C", ["a", "b"][site], "--output", "output", "--now", NOW, "--format", "short"];
        let mut command = command(&[&["build"], place.as_slice()].concat(), self.root.path());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap_or_else(|error| panic!("the program doesn't start: {error}"))
    }

    /// Builds a site to the end and takes the time.
    #[track_caller]
    fn build(&mut self, site: usize) {
        let begun = Instant::now();
        let status = self.begin(site).wait().unwrap_or_else(|error| panic!("{error}"));
        assert!(status.success(), "a build that nobody disturbs: {status}");
        self.takes = begun.elapsed();
    }

    /// Builds a site and kills the build after a part of the time it takes. Says whether that cut it off.
    fn build_and_kill(&self, site: usize, part: f64) -> bool {
        let mut child = self.begin(site);
        sleep(self.takes.mul_f64(part));
        child.kill().unwrap_or_else(|error| panic!("{error}"));
        let status = child.wait().unwrap_or_else(|error| panic!("{error}"));
        assert!(status.success() || status.code().is_none(), "it was killed or done: {status}");
        !status.success()
    }

    /// Which of the sites is published; neither is a failure.
    #[track_caller]
    fn which(&self, when: &str) -> usize {
        let published = self.published();
        let found = self.sites.iter().position(|site| *site == published);
        found.unwrap_or_else(|| panic!("{when}: neither site is there, but {} files", published.len()))
    }
}

/// The part of a build after which the `number`th is killed: all over it, and more often near its end, where the trees change
/// places.
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn part(number: usize) -> f64 {
    match number % 3 {
        0 => 0.8 + 0.2 * (number * 5 % 16) as f64 / 16.0,
        _ => (number * 7 % CUTS) as f64 / CUTS as f64,
    }
}

/// Whether a build was at work in the staging tree: it holds neither site.
fn half_done(output: &Path, sites: &[Tree; 2]) -> bool {
    let staging = output.join(".public.staging");
    staging.exists() && !sites.contains(&files_below(&staging))
}

#[test]
fn a_build_that_is_killed_at_any_moment_leaves_a_whole_site() {
    let mut office = Office::open();
    let (mut cuts, mut halves) = (0, 0);
    for attempt in 0..ATTEMPTS {
        if cuts >= CUTS {
            break;
        }
        let new = 1 - office.which("before");
        let part = part(attempt);
        let cut = office.build_and_kill(new, part);
        let there = office.which(&format!("killed after {:.0} % of a build", part * 100.0));
        assert!(cut || there == new, "a build that was done has published its site");
        cuts += usize::from(cut);
        halves += usize::from(cut && half_done(&office.output(), &office.sites));
        if attempt % 8 == 7 {
            office.build(1 - there);
            assert_eq!(office.which("after a later build"), 1 - there);
        }
    }
    assert!(cuts >= CUTS, "only {cuts} builds could be cut off");
    assert!(halves > 0, "no build was killed while it wrote");
    let there = office.which("at the end");
    office.build(there);
    assert_eq!(office.which("after the same site again"), there);
}
