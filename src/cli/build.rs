//! `tiendo build`: the whole way, with a progress bar on a terminal and none in a pipe, and a summary that ends with the file to
//! open.

use super::arguments::{Build, Editions, Shared};
use super::clock;
use super::tell::{self, CONTENT, THEMES};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use tiendo::domain::{Audience, Day, Scalar};
use tiendo::load;
use tiendo::write::{self, Output, Summary};
use tiendo::{Built, Settings};

pub(super) fn run(arguments: &Build, shared: &Shared) -> u8 {
    let settings = match settings(arguments) {
        Ok(settings) => settings,
        Err(message) => return tell::misuse(&message),
    };
    if let Some(threads) = arguments.threads {
        // Only fails if the pool is there already, which nothing before this line makes.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
    }
    let built = build(arguments, &settings);
    tell::problems(&built.problems, &built.sources, &arguments.place, shared);
    tell::result(&summary(&built));
    tell::exit_code(&built.problems)
}

fn settings(arguments: &Build) -> Result<Settings, String> {
    let as_of = arguments.as_of.as_deref().map(Day::read).transpose();
    let as_of = as_of.map_err(|refusal| format!("--as-of: {refusal}"))?;
    let (now, clock) = clock::now(arguments.now.as_deref())?;
    let editions = match arguments.edition {
        Editions::Public => vec![Audience::Public],
        Editions::Internal => vec![Audience::Internal],
        Editions::All => vec![Audience::Public, Audience::Internal],
    };
    let cache = Some(output(arguments).with_file_name(".tiendo-cache"));
    Ok(Settings { editions, as_of: as_of.map(|day| day.0), now, clock, cache })
}

/// The folder to write to.
fn output(arguments: &Build) -> PathBuf {
    arguments.output.clone().unwrap_or_else(|| arguments.place.site.join("output"))
}

fn build(arguments: &Build, settings: &Settings) -> Built {
    let site = &arguments.place.site;
    let (content, themes) = (site.join(CONTENT), site.join(THEMES));
    let output = output(arguments);
    let mut open = |edition| open(&output, edition, &[&content, &themes]);
    let bar = bar();
    let mut watch = |done: usize, of: usize| {
        bar.set_length(u64::try_from(of).unwrap_or(u64::MAX));
        bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
    };
    let built = tiendo::build(&load::Disk::new(&content), &load::Disk::new(&themes), settings, &mut open, &mut watch);
    bar.finish_and_clear();
    built
}

fn open(output: &Path, edition: Audience, sources: &[&Path]) -> Result<Box<dyn Output>, tiendo::diag::Refusal> {
    write::Disk::open(output, edition, sources).map(|disk| Box::new(disk) as Box<dyn Output>)
}

fn bar() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} pages") {
        bar.set_style(style);
    }
    bar
}

/// What was published, a line an edition, and the files to open.
fn summary(built: &Built) -> String {
    let mut lines: Vec<String> = built.summaries.iter().map(line).collect();
    if !lines.is_empty() && built.address.is_none() {
        lines.push(NO_ADDRESS.to_owned());
    }
    let open = built.summaries.iter().map(|summary| summary.folder.join("index.html"));
    lines.extend(open.map(|path: PathBuf| format!("open {}", path.display())));
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// What a site goes without that doesn't say where it will stand.
const NO_ADDRESS: &str =
    "note: without a base_url in site.yaml the site has no feeds, no sitemap and no addresses for search engines";

fn line(summary: &Summary) -> String {
    let Summary { folder, written, unchanged, removed, bytes, .. } = summary;
    let name = folder.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let files = written + unchanged;
    let kilobytes = bytes.div_ceil(1000);
    format!("{name}: {files} files, {kilobytes} kB ({written} written, {unchanged} unchanged, {removed} removed)")
}
