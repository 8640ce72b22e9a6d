//! The index of the search: it fits, it leads to pages that exist, and it knows no more than its edition. How it is searched is a
//! matter of the browser tests.

use crate::harness::{LANGUAGES, Tree, practice, real};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;
use std::io::Write as _;
use tiendo::domain::Audience;
use tiendo::load::Memory;
use tiendo::model::{Public, Vintage, select};
use tiendo::practice::PracticeOptions;
use tiendo::render::{Renderer, Theme};

/// The units of a country: 63 provinces, 705 districts and 10,566 communes below it.
const UNITS: usize = 11_335;

/// The most that the units part may weigh for so many units, in bytes under gzip.
const UNITS_MOST: usize = 150_000;

/// What a script of the index sets.
fn part(site: &Tree, path: &str) -> Value {
    let text = String::from_utf8_lossy(site.get(path).unwrap_or_else(|| panic!("there is no {path}"))).into_owned();
    let (begin, json) = text.split_once('=').and_then(|(_, rest)| rest.split_once('=')).expect("an assignment");
    assert!(begin.starts_with("self.tiendoSearch||{})."), "{begin}");
    serde_json::from_str(json.trim_end().trim_end_matches(';')).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("room in memory");
    encoder.finish().expect("room in memory").len()
}

#[test]
fn the_units_of_a_country_fit() {
    let options = PracticeOptions {
        districts: 705,
        communes: 10_566,
        weeks: 1,
        indicators: 1,
        bulletins: 0,
        commendations: 0,
        ..PracticeOptions::nation()
    };
    let loaded = tiendo::load::load(&Memory::from(practice(&options)));
    let checked = tiendo::check::check(loaded, None).value.expect("content without errors");
    let vintage = Vintage::of::<Public>(&checked, None, jiff::Timestamp::UNIX_EPOCH);
    let site = select::<Public>(&checked, vintage);
    assert_eq!(site.registry.len(), UNITS);
    let report = tiendo::analysis::analyse(&site);
    let theme = Theme::built_in();
    let earlier = tiendo::render::Earlier::new();
    let renderer = Renderer::new(&report, &earlier, &theme, &checked.languages).value.expect("a theme without errors");
    let files = renderer.search_index().expect("an index");
    let units = files.iter().filter(|file| file.path().ends_with("/units.js"));
    for file in units.clone() {
        let weight = gzipped(file.bytes());
        assert!(weight <= UNITS_MOST, "{} has {weight} bytes under gzip", file.path());
        let text = String::from_utf8_lossy(file.bytes());
        assert!(text.matches("\\n").count() >= 2 * (UNITS - 1), "a row a unit and a figure a unit");
    }
    assert_eq!(units.count(), checked.site.languages.len());
}

#[test]
fn every_text_that_can_be_found_is_on_a_page_that_exists() {
    for site in [Audience::Public, Audience::Internal].map(|audience| real().edition(audience)) {
        for (language, folder) in LANGUAGES {
            let texts = part(site, &format!("search/{language}/texts.js"));
            assert_eq!(texts["folder"], folder);
            let entries = texts["entries"].as_array().expect("entries");
            assert!(entries.len() > 20, "{} entries", entries.len());
            for entry in entries {
                let path = entry["path"].as_str().expect("a path");
                let (page, id) = path.split_once('#').unwrap_or((path, ""));
                let page = format!("{folder}{page}");
                let html = String::from_utf8_lossy(site.get(&page).unwrap_or_else(|| panic!("there is no {page}")));
                assert!(id.is_empty() || html.contains(&format!("id=\"{id}\"")), "there is no {page}#{id}");
            }
        }
    }
}

#[test]
fn every_unit_of_an_edition_has_a_row() {
    let site = real().edition(Audience::Public);
    let pages = site.keys().filter(|path| path.starts_with("units/") && path.ends_with(".html")).count();
    for (language, _) in LANGUAGES {
        let units = part(site, &format!("search/{language}/units.js"));
        let lines = |field: &str| units[field].as_str().expect("lines").split('\n').count();
        assert_eq!((lines("rows"), lines("figures")), (pages, pages), "{language}");
    }
}

#[test]
fn a_word_of_a_body_and_an_explained_abbreviation_are_in_the_index() {
    let texts = part(real().edition(Audience::Public), "search/vi/texts.js");
    let words: Vec<&str> =
        texts["words"].as_str().expect("words").lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(words.is_sorted() && words.contains(&"thach") && words.contains(&"kstthc"), "{} words", words.len());
    let abbreviations = texts["abbreviations"].to_string();
    for pair in [r#"["cccd","can cuoc cong dan"]"#, r#"["ubnd","uy ban nhan dan"]"#] {
        assert!(abbreviations.contains(pair), "{pair} is not in {abbreviations}");
    }
}
