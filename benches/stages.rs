//! How long each stage takes for a nation: `cargo bench --bench stages`, or with a number of provinces (63 without one), or
//! with `-- --content FOLDER` for the content of a folder. Nothing is written; rendering is not part of it.
//!
//! Each stage runs five times on the same input and the fastest is told, because anything slower is the machine's own doing;
//! loading and checking run once. Times of two versions are only comparable in runs side by side.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tiendo::analysis::forecast::Cache;
use tiendo::analysis::heat::{heat_across, heat_below};
use tiendo::analysis::statuses::{shares_below, shares_of_level};
use tiendo::analysis::{Report, analyse};
use tiendo::check::nouns::LevelId;
use tiendo::load::{Disk, Files, Memory};
use tiendo::model::{Edition, Internal, Vintage, select};
use tiendo::practice::{PracticeOptions, generate};

const RUNS: usize = 5;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let content = content(&arguments);
    let (took, loaded) = timed(|| tiendo::load::load(content.as_ref()));
    told("load", took, "every file read and every table split");
    let (took, checked) = timed(|| tiendo::check::check(loaded, None));
    told("check", took, &format!("{} problems", checked.problems.len()));
    let Some(checked) = checked.value else {
        println!("the content has errors: nothing is analysed");
        return;
    };
    let now = jiff::Timestamp::from_second(1_800_000_000).unwrap_or_default();
    let vintage = Vintage::of::<Internal>(&checked, None, now);
    let (took, site) = fastest(|| select::<Internal>(&checked, vintage));
    told("select", took, &format!("{} figures of {} units", site.all_figures().len(), site.registry.len()));
    let (took, report) = fastest(|| analyse(&site));
    told("analyse", took, &format!("{} units and indicators judged, without forecasts", report.all().count()));
    let (took, charts) = fastest(|| over_time(&report));
    told("over time", took, &format!("{charts} charts of units by period found"));
    forecasts(report);
}

/// What pages of units and indicators draw of many units over time, in one language.
fn over_time<E: Edition>(report: &Report<'_, '_, E>) -> usize {
    let indicators = || report.site.indicators.keys().copied();
    let below = report.all().map(|(indicator, unit, _)| {
        let shares = shares_below(report, indicator, unit).is_some();
        usize::from(shares) + usize::from(heat_below(report, indicator, unit).is_some())
    });
    let levels = || (0..).map(LevelId).zip(&report.site.registry.levels).map(|(level, _)| level);
    let across = indicators().map(|indicator| {
        let shares = levels().filter(|level| shares_of_level(report, indicator, *level).is_some()).count();
        shares + usize::from(heat_across(report, indicator).is_some())
    });
    below.sum::<usize>() + across.sum::<usize>()
}

/// Forecasts made anew, and taken from a cache as a build finds it: read from its bytes, used, and put into bytes again.
fn forecasts<E: Edition>(mut report: Report<'_, '_, E>) {
    let mut best = [Duration::MAX; 2];
    let mut bytes = Vec::new();
    for _ in 0..RUNS {
        let (took, made) = timed(|| report.with_forecasts(&Cache::default()));
        best[0] = best[0].min(took);
        bytes = made.forecasts().to_bytes();
        let (took, (used, kept)) = timed(|| {
            let used = made.with_forecasts(&Cache::from_bytes(&bytes));
            let kept = used.forecasts().to_bytes();
            (used, kept)
        });
        best[1] = best[1].min(took);
        assert_eq!(kept, bytes, "a cache that was used is as it was");
        report = used;
    }
    let asked: usize = report.all().map(|(.., progress)| progress.outlooks.len()).sum();
    told(
        "forecast",
        best[0],
        &format!("{asked} asked for, {} of different figures made anew", report.forecasts().len()),
    );
    told("", best[1], &format!("the same from a cache of {} kB", bytes.len() / 1000));
}

fn content(arguments: &[String]) -> Box<dyn Files> {
    match arguments {
        [option, folder] if option == "--content" => Box::new(Disk::new(PathBuf::from(folder))),
        [provinces] => {
            let provinces = provinces.parse().unwrap_or(1);
            Box::new(practice(&PracticeOptions::of_provinces(provinces)))
        }
        _ => Box::new(practice(&PracticeOptions::nation())),
    }
}

fn practice(options: &PracticeOptions) -> Memory {
    let files: BTreeMap<String, Vec<u8>> = generate(options).collect();
    println!("{options:?}: {} files", files.len());
    Memory::from(files)
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = work();
    (start.elapsed(), made)
}

fn fastest<T>(work: impl Fn() -> T) -> (Duration, T) {
    let mut best = timed(&work);
    for _ in 1..RUNS {
        let next = timed(&work);
        if next.0 < best.0 {
            best = next;
        }
    }
    best
}

fn told(stage: &str, took: Duration, what: &str) {
    println!("{stage:8} {:8.1} ms  {what}", took.as_secs_f64() * 1000.0);
}
