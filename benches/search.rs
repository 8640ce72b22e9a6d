//! What the index of the search weighs and how long it takes: `cargo bench --bench search` for a fictional country of 11,335 units
//! with 500 bulletins, or with `-- --content FOLDER` for the content of a folder.
//!
//! Sizes are bytes under gzip at its best, as a careful host sends them. Making the index runs five times and the fastest is told.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tiendo::load::{Disk, Files, Memory};
use tiendo::model::{Public, Vintage, select};
use tiendo::practice::{PracticeOptions, generate};
use tiendo::render::{Renderer, Theme};

const RUNS: usize = 5;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let loaded = tiendo::load::load(content(&arguments).as_ref());
    let Some(checked) = tiendo::check::check(loaded, None).value else {
        println!("the content has errors: nothing is indexed");
        return;
    };
    let now = jiff::Timestamp::from_second(1_800_000_000).unwrap_or_default();
    let site = select::<Public>(&checked, Vintage::of::<Public>(&checked, None, now));
    let report = tiendo::analysis::analyse(&site);
    let theme = Theme::built_in();
    let earlier = BTreeMap::new();
    let Some(renderer) = Renderer::new(&report, &earlier, &theme, &checked.languages).value else { return };
    println!("{} units, {} bulletins", site.registry.len(), site.bulletins.len());
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let start = Instant::now();
        let made = renderer.search_index();
        best = best.min(start.elapsed());
        drop(made);
    }
    println!("{:8.1} ms for {} languages", best.as_secs_f64() * 1000.0, checked.site.languages.len());
    for file in renderer.search_index().unwrap_or_default() {
        println!("{:8} bytes, {:7} under gzip  {}", file.bytes().len(), gzipped(file.bytes()), file.path());
    }
}

fn content(arguments: &[String]) -> Box<dyn Files> {
    match arguments {
        [option, folder] if option == "--content" => Box::new(Disk::new(PathBuf::from(folder))),
        _ => {
            let options = PracticeOptions { communes: 10_566, weeks: 4, ..PracticeOptions::nation() };
            Box::new(Memory::from(generate(&options).collect::<BTreeMap<_, _>>()))
        }
    }
}

fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(0, |bytes| bytes.len())
}
