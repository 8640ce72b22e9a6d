//! The charts on pages: each has a name, a description, a table and a CSV file, and the file holds what the table says, once for
//! all languages.

use crate::harness::{LANGUAGES, Tree, pages, practice, public, real, real_pages};
use crate::page::{Element, Page};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use tiendo::domain::Audience;
use tiendo::practice::PracticeOptions;

/// A site with its pages.
type Read<'s> = (&'static str, &'s Tree, &'s BTreeMap<String, Page>);

/// The real site, and a practice site with figures of more units.
fn sites() -> [Read<'static>; 2] {
    static PRACTICE: OnceLock<(Tree, BTreeMap<String, Page>)> = OnceLock::new();
    let (files, read) = PRACTICE.get_or_init(|| {
        let options = PracticeOptions { communes: 18, weeks: 26, bulletins: 2, ..PracticeOptions::default() };
        let files = public(practice(&options));
        let read = pages(&files);
        (files, read)
    });
    [("real", real().edition(Audience::Public), real_pages()), ("practice", files, read)]
}

/// Every chart: its page, and its figure.
fn charts(pages: &BTreeMap<String, Page>) -> impl Iterator<Item = (&str, &Element)> {
    pages.iter().flat_map(|(path, page)| {
        let figures = page.body().named("figure").filter(|figure| figure.has_class("chart-figure"));
        figures.map(|figure| (path.as_str(), figure)).collect::<Vec<_>>()
    })
}

/// The path of a chart's file below the root of the site.
#[track_caller]
fn file_of(page: &str, figure: &Element) -> String {
    let link = figure.named("a").find(|link| link.has_class("chart-csv"));
    let way =
        link.and_then(|link| link.attribute("href")).unwrap_or_else(|| panic!("{page}: a chart without its file"));
    let mut path: Vec<&str> = page.split('/').collect();
    path.pop();
    for part in way.split('/') {
        if part == ".." {
            path.pop();
        } else {
            path.push(part);
        }
    }
    path.join("/")
}

/// The lines of a CSV file by the names of its columns, with the names in order.
#[track_caller]
fn records(path: &str, bytes: &[u8]) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or_else(|| panic!("{path} has no byte order mark"));
    let mut reader = csv::Reader::from_reader(text);
    let names: Vec<String> =
        reader.headers().unwrap_or_else(|error| panic!("{path}: {error}")).iter().map(str::to_owned).collect();
    let record =
        |record: Result<BTreeMap<String, String>, csv::Error>| record.unwrap_or_else(|error| panic!("{path}: {error}"));
    (names, reader.deserialize().map(record).collect())
}

#[test]
fn every_chart_on_a_page_has_a_name_a_description_and_a_table() {
    for (site, _, pages) in sites() {
        let mut count = 0;
        for (page, figure) in charts(pages) {
            let id = figure.attribute("id").unwrap_or_default();
            let caption = figure.first("figcaption").map(Element::words).unwrap_or_default();
            assert!(!id.is_empty() && caption.len() > 10, "{site} {page}: {id} is called {caption:?}");
            let drawings: Vec<&Element> = figure.named("svg").collect();
            assert_eq!(drawings.len(), 2, "{site} {page}: {id} has both forms");
            for part in drawings.iter().flat_map(|svg| [svg.first("title"), svg.first("desc")]) {
                assert!(part.is_some_and(|part| part.words().len() > 10), "{site} {page}: {id} is not described");
            }
            let rows = figure.named("tbody").flat_map(|body| body.named("tr")).count();
            assert!(rows > 0, "{site} {page}: {id} has no table");
            count += 1;
        }
        assert!(count >= 3 * LANGUAGES.len(), "{site} has {count} charts");
    }
}

#[test]
fn the_file_of_a_chart_is_the_same_in_every_language() {
    for (site, files, pages) in sites() {
        let mut ways: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for (page, figure) in charts(pages) {
            let folders = LANGUAGES.iter().filter(|(_, folder)| !folder.is_empty());
            let plain = folders.into_iter().find_map(|(_, folder)| page.strip_prefix(folder)).unwrap_or(page);
            let id = figure.attribute("id").unwrap_or_default().to_owned();
            let path = file_of(page, figure);
            assert!(files.contains_key(&path), "{site} {page} leads to {path}, which is not there");
            ways.entry((plain.to_owned(), id)).or_default().insert(path);
        }
        assert!(ways.values().all(|paths| paths.len() == 1), "{site}: {ways:?}");
        let linked: BTreeSet<&String> = ways.values().flatten().collect();
        assert_eq!(linked.len(), ways.len(), "{site}: two charts have one file");
        let there: BTreeSet<&String> = files.keys().filter(|path| path.starts_with("data/charts/")).collect();
        assert_eq!(there, linked, "{site}: every file has its chart");
    }
}

/// The digits of a text.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn the_file_of_a_chart_holds_the_rows_and_counts_of_its_table() {
    let mut compared = 0;
    for (site, files, pages) in sites() {
        for (page, figure) in charts(pages) {
            let path = file_of(page, figure);
            let (names, records) = records(&path, &files[&path]);
            // The figures of a unit stand in the table of its history, and what is expected of it in one of its own.
            let is_own = |details: &&Element| {
                details.has_class("chart-table") && !details.has_class("expected") && !details.has_class("own-figures")
            };
            let Some(table) = figure.named("details").find(is_own) else {
                continue;
            };
            let rows: Vec<Vec<&Element>> = table
                .named("tbody")
                .flat_map(|body| body.named("tr"))
                .map(|row| row.elements().filter(|cell| matches!(cell.name(), "td" | "th")).collect())
                .collect();
            let says_so = table.named("p").any(|text| digits(&text.words()).contains(&records.len().to_string()));
            let cut = records.len() > rows.len() && says_so;
            // A heatmap's table is crossed, a column a period; its file has a row a unit and period.
            if path.ends_with("/heat.csv") || path.contains("/heat-") {
                continue;
            }
            assert!(rows.len() == records.len() || cut, "{site} {page}: {path} has {} rows", records.len());
            let own = |name: &&String| !["_low", "_high", "_name"].iter().any(|end| name.ends_with(end));
            for (column, name) in names.iter().filter(own).enumerate() {
                for (row, record) in rows.iter().zip(&records) {
                    let (shown, plain) = (row[column].words(), &record[name]);
                    if matches!(name.as_str(), "count" | "base") && !plain.is_empty() {
                        assert_eq!(digits(&shown), *plain, "{site} {page}: {name} in {path}");
                        compared += 1;
                    }
                }
            }
        }
    }
    assert!(compared > 100, "only {compared} counts were compared");
}

#[test]
fn the_file_of_a_chart_is_read_by_machines() {
    for (site, files, _) in sites() {
        for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("data/charts/")) {
            let (names, records) = records(path, bytes);
            assert!(!records.is_empty() && bytes.ends_with(b"\r\n"), "{site} {path}");
            let machine = |name: &String| name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
            assert!(
                names.iter().all(machine) && names.iter().collect::<BTreeSet<_>>().len() == names.len(),
                "{names:?}"
            );
            for (name, cell) in records.iter().flatten() {
                let is_bound = name.ends_with("_low") || name.ends_with("_high");
                assert!(!is_bound || cell.is_empty() || cell.parse::<f64>().is_ok(), "{site} {path}: {name} is {cell}");
                let is_day = cell.parse::<jiff::civil::Date>().is_ok();
                assert!(name != "as_of" || is_day || cell.is_empty(), "{site} {path}: {name} is {cell}");
                assert!(!cell.starts_with(['=', '+', '@']), "{site} {path}: {cell}");
            }
        }
    }
}
