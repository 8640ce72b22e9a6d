//! What no page may ever say: all for less than all, a rate of nobody, an inexact rate without its word.

use crate::harness::{LANGUAGES, Tree, pages, public, real_pages};
use crate::page::{Element, Page, folded};
use crate::small;
use std::collections::BTreeMap;

/// Everything that a page says to somebody: its text, and what browsers, search engines and screen readers say of it. The marks
/// of a chart's axis are left out, because they belong to no figure.
fn said(page: &Page) -> String {
    let mut said = folded(&page.html().text_without(&|element| element.has_class("c-tick")));
    let spoken = ["content", "title", "alt", "aria-label", "aria-description"];
    for element in page.html().all() {
        let attributes = element.attributes().filter(|(name, _)| spoken.contains(name));
        attributes.for_each(|(_, value)| said.push_str(&format!(" | {}", folded(value))));
    }
    said
}

/// Whether a page says what words and numbers mean, with examples that are nobody's figures.
fn explains_words(path: &str) -> bool {
    ["method.html", "glossary.html"].iter().any(|page| path.ends_with(page))
}

/// What the pages say, but for those that explain rates by example.
fn all_said(site: &Tree) -> BTreeMap<String, String> {
    let pages = pages(site);
    let told = pages.iter().filter(|(path, _)| !explains_words(path));
    told.map(|(path, page)| (path.clone(), said(page))).collect()
}

/// What stands before each place where a rate is said, whole numbers apart from decimals: `9.90%` doesn't say `90%`.
fn before_each<'t>(text: &'t str, number: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    for sign in ["%", " %"] {
        let rate = format!("{number}{sign}");
        let places = text.match_indices(&rate).map(|(at, _)| &text[..at]);
        found.extend(places.filter(|before| !before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','))));
    }
    found
}

fn says(text: &str, number: &str) -> bool {
    !before_each(text, number).is_empty()
}

/// A site with a figure for each district, as the rows of a table with the columns count and base.
fn site_of(rows: &[&str]) -> BTreeMap<String, String> {
    let rows = (101..).zip(rows).map(|(code, row)| format!("  {code}  {row}\n")).collect::<String>();
    let mut content = small::content(rows.lines().count());
    let table = format!("figures: |\n  unit  count  base\n{rows}");
    content.insert("snapshots/one.yaml".to_owned(), small::snapshot("2026-05-05", &table));
    all_said(&public(content))
}

#[test]
fn less_than_all_never_prints_as_a_hundred_per_cent() {
    let said = site_of(&["9996  10000", "2999  3000", "999999  1000000", "9999  10000"]);
    for (path, said) in &said {
        assert!(!says(said, "100"), "{path} says a hundred per cent: {said}");
        let hundred = ["100,0", "100.0"].iter().any(|number| says(said, number));
        assert!(!hundred, "{path} says a hundred per cent: {said}");
    }
    for (_, folder) in LANGUAGES {
        let district = &said[&format!("{folder}units/101-khu-1.html")];
        let shown = says(district, "99.9") || says(district, "99,9");
        assert!(shown, "the rate is shown: {district}");
        let numbers = if folder == "en/" {
            "9,996"
        } else if folder.is_empty() {
            "9.996"
        } else {
            "9 996"
        };
        assert!(district.contains(numbers), "the count is shown: {district}");
    }
}

#[test]
fn all_prints_as_a_hundred_per_cent() {
    let said = site_of(&["10000  10000"]);
    for (_, folder) in LANGUAGES {
        assert!(says(&said[&format!("{folder}units/101-khu-1.html")], "100"));
    }
}

#[test]
fn nobody_of_nobody_never_prints_a_rate() {
    let said = site_of(&["0  0", "0  0"]);
    for (path, said) in &said {
        assert!(!said.contains('%'), "{path} says a rate: {said}");
    }
    let words = ["không có người thuộc diện", "aucune personne concernée", "no eligible people"];
    for ((_, folder), words) in LANGUAGES.iter().zip(words) {
        let district = &said[&format!("{folder}units/101-khu-1.html")];
        assert!(district.contains(words), "{district}");
    }
}

#[test]
fn nobody_beside_somebody_takes_no_part_in_their_rate() {
    let said = site_of(&["0  0", "30  40"]);
    for (_, folder) in LANGUAGES {
        assert!(!said[&format!("{folder}units/101-khu-1.html")].contains('%'));
        let district = &said[&format!("{folder}units/102-khu-2.html")];
        assert!(says(district, "75.0") || says(district, "75,0"), "{district}");
    }
}

#[test]
fn a_hundred_that_is_only_declared_stands_in_the_sentence_of_what_sources_state() {
    let units = "units:\n  \"101\":\n    count: 9996\n    base: 10000\n    rate: 100%\n    completion: {words: complete}\n    \
                 exclusions: [{count: 4, reason: away}]\n";
    let mut content = small::content(1);
    content.insert("snapshots/one.yaml".to_owned(), small::snapshot("2026-05-05", units));
    for (path, page) in pages(&public(content)) {
        let stated = |element: &Element| {
            let classes = ["c-tick", "stated"];
            classes.iter().any(|class| element.has_class(class))
        };
        let rest = folded(&page.body().text_without(&stated));
        assert!(explains_words(&path) || !says(&rest, "100"), "{path}: {rest}");
        if path.starts_with("units/101-") {
            assert!(says(&page.body().words(), "100"), "what the source states is shown");
        }
    }
}

/// An inexact figure as it is written, with its number and the words it must never be without.
const INEXACT: [(&str, [&str; 2], [&str; 3]); 5] = [
    ("nearly 91.3%", ["91,3", "91.3"], ["gần ", "près de ", "nearly "]),
    ("about 73.7%", ["73,7", "73.7"], ["khoảng ", "environ ", "about "]),
    ("over 87.9%", ["87,9", "87.9"], ["hơn ", "plus de ", "over "]),
    ("at least 67.1%", ["67,1", "67.1"], ["≥ ", "≥ ", "≥ "]),
    ("at most 31.7%", ["31,7", "31.7"], ["≤ ", "≤ ", "≤ "]),
];

#[test]
fn an_inexact_rate_never_appears_without_its_word() {
    let mut content = small::content(INEXACT.len());
    let rows = (101..).zip(INEXACT).map(|(code, (rate, ..))| format!("  {code}  {rate}\n")).collect::<String>();
    let table = format!("figures: |\n  unit  rate\n{rows}");
    content.insert("snapshots/one.yaml".to_owned(), small::snapshot("2026-05-05", &table));
    let said = all_said(&public(content));
    for (position, (_, folder)) in LANGUAGES.iter().enumerate() {
        for (stated, numbers, words) in INEXACT {
            let of_language = said.iter().filter(|(path, _)| folder_of(path) == *folder);
            let places = of_language.flat_map(|(path, text)| numbers.map(|number| (path, before_each(text, number))));
            let places: Vec<(&String, &str)> =
                places.flat_map(|(path, places)| places.into_iter().map(move |at| (path, at))).collect();
            assert!(places.len() >= 5, "`{stated}` stands on its page, in lists and tables: {places:?}");
            for (path, before) in places {
                assert!(before.ends_with(words[position]), "{path}: `{stated}` without its word: …{}", end_of(before));
            }
        }
    }
}

fn folder_of(path: &str) -> &str {
    LANGUAGES
        .iter()
        .map(|(_, folder)| *folder)
        .find(|folder| !folder.is_empty() && path.starts_with(folder))
        .unwrap_or_default()
}

fn end_of(text: &str) -> String {
    let signs: Vec<char> = text.chars().rev().take(60).collect();
    signs.into_iter().rev().collect()
}

/// The elements that hold one statement: a row, an entry, a paragraph.
const STATEMENTS: [&str; 14] =
    ["tr", "li", "p", "dd", "dt", "h1", "h2", "h3", "figcaption", "title", "desc", "text", "caption", "summary"];

/// The statements of an element that say a rate: the innermost ones.
fn statements<'p>(element: &'p Element, number: &str) -> Vec<&'p Element> {
    let inner: Vec<&Element> = element.elements().flat_map(|element| statements(element, number)).collect();
    let own = inner.is_empty() && STATEMENTS.contains(&element.name()) && says(&element.words(), number);
    if own { vec![element] } else { inner }
}

/// Lạng Sơn's rate is 90 % without a word; every other is that of Long Biên. The method page says what the word means.
/// What the name of a class of rates says, between its two ends.
const CLASSES: [&str; 3] = [" to under ", " à moins de ", " đến dưới "];

#[test]
fn nearly_ninety_of_long_bien_never_appears_without_its_word() {
    let words = ["gần ", "près de ", "nearly "];
    let mut found = [0; 3];
    for (path, page) in real_pages().iter().filter(|(path, _)| !explains_words(path)) {
        let folder = folder_of(path);
        let language = LANGUAGES.iter().position(|(_, other)| *other == folder).unwrap_or_default();
        for statement in statements(page.html(), "90") {
            let text = statement.words();
            let of_lang_son = path.contains("20-lang-son") || text.contains("Lạng Sơn");
            for before in before_each(&text, "90") {
                found[language] += 1;
                let worded = before.to_lowercase().ends_with(words[language]);
                let tick = statement.name() == "text" && text.chars().count() <= 5;
                let class = CLASSES.iter().any(|words| text.contains(words)) && !text.contains("Long Biên");
                assert!(worded || of_lang_son && !text.contains("Long Biên") || tick || class, "{path}: {text}");
            }
        }
    }
    assert!(found.iter().all(|places| *places >= 8), "on its page, in lists, tables and charts: {found:?}");
}

#[test]
fn a_rate_is_found_with_or_without_a_space_and_not_within_another() {
    assert_eq!(before_each("gần 90% và 90 %, không 9.90% hay 190%", "90").len(), 2);
    assert!(before_each("đạt 90%", "90")[0].ends_with("đạt "));
}
