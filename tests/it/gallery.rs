//! The specimens of every kind of chart: what is drawn is exactly what is expected, and every chart has what those need who
//! don't see it.
//!
//! `tests/gallery/<id>.<form>.svg` holds each drawing, an element a line. With `UPDATE=1` in the environment what was drawn becomes
//! what is expected, never where `CI` is set; look at it with `tiendo gallery` before.

mod command;
mod numbers;

use crate::golden::differences;
use crate::harness::{Tree, files_below, in_checkout, is_update, text_of, write_folder};
use crate::page::{Element, Page};
use numbers::{numbers, stands_in};
use std::collections::{BTreeMap, BTreeSet};
use tiendo::gallery::{Specimen, files, specimens};
use tiendo::render::charts::{Chart, Form, draw};
use tiendo::render::{Artifact, Theme};

/// The folder of the expected drawings.
const EXPECTED: &str = "tests/gallery";
/// The most bytes of a drawing, and of a heatmap, of which the largest has 30 units and 52 weeks.
const LARGEST: usize = 48_000;
const LARGEST_HEATMAP: usize = 40_000;
/// The least specimens of a kind: the fewest that try a drawing from all sides.
const LEAST: usize = 6;

/// The drawings of a chart, with the end of their files' names.
fn drawings(chart: &Chart<'_>) -> [(&'static str, String); 2] {
    [("wide", draw(chart, Form::Wide)), ("narrow", draw(chart, Form::Narrow))]
}

/// The element of a drawing, read as strictly as every page.
#[track_caller]
fn read(svg: &str, what: &str) -> Page {
    let page = format!("<!DOCTYPE html><html><body>{svg}</body></html>");
    Page::read(&page).unwrap_or_else(|error| panic!("{what}: {error}"))
}

/// Checks each drawing of each specimen.
fn each_drawing(check: impl Fn(&Chart<'_>, &str, &Element)) {
    for Specimen { chart, .. } in specimens() {
        for (form, svg) in drawings(&chart) {
            let what = format!("{}, {form}", chart.id);
            let page = read(&svg, &what);
            check(&chart, &what, page.body().first("svg").unwrap_or_else(|| panic!("{what} is no drawing")));
        }
    }
}

#[test]
fn each_specimen_is_drawn_as_expected() {
    let mut made = Tree::new();
    for Specimen { chart, .. } in specimens() {
        for (form, svg) in drawings(&chart) {
            let most = if chart.id.starts_with("heat-") { LARGEST_HEATMAP } else { LARGEST };
            assert!(svg.len() <= most, "{} has {} bytes, more than {most}", chart.id, svg.len());
            let lines = format!("{}\n", svg.replace("><", ">\n<"));
            made.insert(format!("{}.{form}.svg", chart.id), lines.into_bytes());
        }
    }
    let folder = in_checkout(EXPECTED);
    if is_update() {
        let _ = std::fs::remove_dir_all(&folder);
        write_folder(&folder, &made);
    }
    let wrong = differences(&files_below(&folder), &made);
    let told = wrong.join("\n");
    assert!(wrong.is_empty(), "{} drawings are not as expected (UPDATE=1 rewrites them):\n\n{told}", wrong.len());
}

#[test]
fn every_kind_of_drawing_has_specimens() {
    let source = text_of("src/render/charts/chart.rs");
    let (_, rest) = source.split_once("pub enum Drawing<'a> {").expect("the kinds of drawings");
    let (list, _) = rest.split_once("\n}").unwrap_or_default();
    let kind = |text: &str| text.trim().split_once('(').map(|(name, _)| name.to_owned());
    let kinds: BTreeSet<String> = list.lines().filter(|line| !line.trim().starts_with("//")).filter_map(kind).collect();
    let mut shown: BTreeMap<String, usize> = BTreeMap::new();
    for Specimen { chart, .. } in specimens() {
        *shown.entry(kind(&format!("{:?}", chart.drawing)).unwrap_or_default()).or_default() += 1;
    }
    assert_eq!(shown.keys().cloned().collect::<BTreeSet<_>>(), kinds);
    assert!(shown.values().all(|count| *count >= LEAST), "too few: {shown:?}");
}

#[test]
fn every_chart_says_what_it_shows_to_those_who_do_not_see_it() {
    let mut ids = BTreeSet::new();
    for Specimen { tries, chart } in specimens() {
        let id = &chart.id;
        assert!(ids.insert(id.clone()), "{id} is there twice");
        assert!(id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{id}");
        for (text, what) in
            [(tries, "what it tries"), (&chart.title, "its title"), (&chart.description, "its description")]
        {
            assert!(text.trim().chars().count() > 3, "{id}: {what} is {text:?}");
        }
        let page = Form::ALL.map(|form| draw(&chart, form)).concat();
        let page = read(&page, id);
        let names: Vec<&str> = page.body().elements().filter_map(|element| element.attribute("id")).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{id}: {names:?}");
    }
    each_drawing(|chart, what, svg| {
        assert_eq!(svg.attribute("role"), Some("img"), "{what}");
        let labels: Vec<&str> = svg.attribute("aria-labelledby").unwrap_or_default().split(' ').collect();
        let [title, description] = labels[..] else { panic!("{what} is named by {labels:?}") };
        let text = |name: &str, id: &str| {
            let found = svg.first(name).filter(|element| element.attribute("id") == Some(id));
            found.map(Element::words).unwrap_or_default()
        };
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(folded(&text("title", title)), folded(&chart.title), "{what}");
        assert_eq!(folded(&text("desc", description)), folded(&chart.description), "{what}");
    });
}

#[test]
fn every_chart_has_a_table_that_is_whole() {
    for Specimen { chart, .. } in specimens() {
        let (id, table) = (&chart.id, &chart.table);
        assert!(!table.caption.trim().is_empty(), "{id}");
        assert!(!table.columns.is_empty(), "{id} has a table without columns");
        assert!(!table.rows.is_empty() || id.ends_with("-none"), "{id} has an empty table");
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len(), "{id}: {row:?}");
            assert!(row.iter().all(|cell| !cell.text.trim().is_empty()), "{id}: {row:?}");
        }
        let names: BTreeSet<&str> = table.columns.iter().map(|column| column.name).collect();
        assert_eq!(names.len(), table.columns.len(), "{id}: two columns are of one name");
        for column in &table.columns {
            let machine =
                column.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
            assert!(machine && !column.name.is_empty() && !column.text.trim().is_empty(), "{id}: {column:?}");
        }
    }
}

#[test]
fn every_value_that_is_written_in_a_drawing_stands_in_its_table_or_its_description() {
    each_drawing(|chart, what, svg| {
        let cells = chart.table.rows.iter().flatten().map(|cell| cell.text.as_str());
        let heads = chart.table.columns.iter().map(|column| column.text.as_str());
        let known: Vec<String> = cells.chain(heads).chain([chart.description.as_str()]).flat_map(numbers).collect();
        // The heads of a slope's two days are written like values and are none.
        let is_value = |group: &&Element| group.has_class("c-value") && !group.has_class("c-target");
        for group in svg.named("g").filter(is_value) {
            for label in group.named("text") {
                let written = label.words();
                let missing = numbers(&written).into_iter().find(|number| !stands_in(&known, number, &written));
                assert_eq!(missing, None, "{what}: `{written}` is not in words");
            }
        }
    });
}

/// Every element of a drawing with the attributes that it may have: none that gives it a colour, a font or a size.
const ALLOWED: [(&str, &[&str]); 6] = [
    ("svg", &["class", "viewBox", "role", "aria-labelledby"]),
    ("title", &["id"]),
    ("desc", &["id"]),
    ("path", &["class", "d"]),
    ("g", &["class"]),
    ("text", &["x", "y"]),
];

#[test]
fn a_drawing_has_no_colour_font_or_size_of_its_own_and_no_foreign_element() {
    each_drawing(|_, what, svg| {
        for element in svg.all() {
            let allowed = ALLOWED.iter().find(|(name, _)| *name == element.name()).map(|(_, attributes)| *attributes);
            let allowed = allowed.unwrap_or_else(|| panic!("{what}: <{}>", element.name()));
            let other = element.attributes().find(|(name, _)| !allowed.contains(name));
            assert_eq!(other, None, "{what}: <{}>", element.name());
        }
    });
}

#[test]
fn markup_in_a_text_is_only_a_text() {
    let markup = "<b>&\"";
    let with: Vec<Specimen> =
        specimens().into_iter().filter(|specimen| specimen.chart.title.contains(markup)).collect();
    assert!(!with.is_empty(), "no specimen has `{markup}` in its texts");
    for Specimen { chart, .. } in with {
        for (form, svg) in drawings(&chart) {
            let page = read(&svg, &chart.id);
            let written = page.body().named("text").filter(|text| text.words().contains(markup)).count();
            assert!(written > 0, "{}, {form}: `{markup}` is not written", chart.id);
        }
    }
}

/// The files of the gallery in the built-in theme.
fn gallery() -> BTreeMap<String, String> {
    let files = files(&Theme::built_in()).unwrap_or_else(|refusal| panic!("{refusal}"));
    let text = |file: Artifact| (file.path().to_owned(), String::from_utf8_lossy(file.bytes()).into_owned());
    files.into_iter().map(text).collect()
}

#[test]
fn the_gallery_shows_every_specimen_in_every_look_and_form() {
    let files = gallery();
    let mut shown = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Page::read(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let ids: Vec<&str> = page.html().all().into_iter().filter_map(|element| element.attribute("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path} has an id twice");
        for specimen in page.body().named("section").filter(|section| section.has_class("specimen")) {
            let looks: Vec<usize> = specimen.named("figure").map(|look| look.named("svg").count()).collect();
            assert_eq!(looks, [2; 4], "{path}: {:?}", specimen.attribute("id"));
            assert_eq!(specimen.named("table").count(), 1, "{path}");
            shown += 1;
        }
        for link in page.html().all().into_iter().filter_map(|element| element.attribute("href")) {
            let file = link.split('#').next().unwrap_or_default();
            assert!(files.contains_key(file), "{path} leads to {link}");
        }
        let own =
            |element: &&Element| matches!(element.name(), "script" | "style") || element.attribute("style").is_some();
        assert!(!page.html().all().iter().any(own), "{path} has a script or a style of its own");
    }
    assert_eq!(shown, specimens().len());
}
