//! Holds the real site against `tests/data/cccd-facts.csv`, figure by figure: each of its rows stands in the table of its unit's
//! page, in every language, with value, word, date, kind of base and source; and no table holds a row more.
//!
//! [`expected`] says what a row of the CSV should look like, by its own arithmetic and the words of `tests/data/cccd-words.yaml`;
//! [`rows`] reads the tables of the pages; here the two are compared.

mod expected;
mod numbers;
mod rows;

use crate::harness::{LANGUAGES, real, real_pages, text_of};
use expected::{Expected, Words};
use rows::{Row, Rows};
use std::collections::{BTreeMap, BTreeSet};

/// A row of the CSV, by column.
type Fact = BTreeMap<String, String>;

fn facts() -> Vec<Fact> {
    let text = text_of("tests/data/cccd-facts.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let facts: Result<Vec<Fact>, csv::Error> = reader.deserialize().collect();
    let mut facts = facts.unwrap_or_else(|error| panic!("{error}"));
    let risen = risen(&facts);
    for fact in &mut facts {
        let told = if risen.contains(&(code(fact), fact["note"].clone())) { "E0518" } else { "" };
        fact.insert("told".to_owned(), told.to_owned());
    }
    facts
}

fn code(fact: &Fact) -> String {
    fact["gso_code_20230410"].clone()
}

/// The districts that were listed as low and were told of again sixteen days later, by the second note: their rise is unusual.
fn risen(facts: &[Fact]) -> BTreeSet<(String, String)> {
    let low: BTreeSet<String> = facts.iter().filter(|fact| fact["note"] == "listed as low").map(code).collect();
    let again = facts.iter().filter(|fact| fact["note"] == "as of 23:00" && low.contains(&code(fact)));
    again.map(|fact| (code(fact), fact["note"].clone())).collect()
}

/// The tables of every language's pages.
fn all_rows() -> Vec<(&'static str, Rows)> {
    LANGUAGES.iter().map(|(language, folder)| (*language, Rows::read(language, folder, real_pages()))).collect()
}

/// What is wrong with a fact on the pages of one language; nothing where its row is found.
fn missing(fact: &Fact, words: &Words, language: &str, rows: &Rows) -> Option<String> {
    let expected = match Expected::of(fact, words, language) {
        Ok(expected) => expected,
        Err(reason) => return Some(reason),
    };
    let unit = match rows.of_unit(&expected.code, &expected.names) {
        Ok(unit) => unit,
        Err(reason) => return Some(reason),
    };
    let candidates = unit.iter().filter(|row| row.indicator == expected.indicator);
    let mut differences: Vec<Vec<String>> = candidates.map(|row| differences(&expected, row)).collect();
    differences.sort_by_key(Vec::len);
    match differences.as_slice() {
        [] => Some(format!("no figure of {}", expected.indicator)),
        [none, ..] if none.is_empty() => None,
        [closest, ..] => Some(closest.join("; ")),
    }
}

fn differences(expected: &Expected, row: &Row) -> Vec<String> {
    let mut found = Vec::new();
    let cells = [
        ("value", &expected.value, &row.value),
        ("count", &expected.count, &row.count),
        ("base", &expected.base, &row.base),
        ("kind of base", &expected.base_kind, &row.base_kind),
        ("rate as stated", &expected.stated, &row.stated),
        ("rate computed", &expected.computed, &row.computed),
        ("day", &expected.day, &row.day),
        ("address", &expected.address, &row.address),
    ];
    for (what, expected, shown) in cells {
        if expected != shown {
            found.push(format!("{what}: expected `{expected}`, the page says `{shown}`"));
        }
    }
    if expected.published != row.published {
        found.push(format!("published: expected `{}`, the page says `{}`", expected.published, row.published));
    }
    if !row.as_of.contains(&expected.as_of_words) {
        found.push(format!("as of: expected `{}`, the page says `{}`", expected.as_of_words, row.as_of));
    }
    if expected.document.as_ref().is_some_and(|document| row.document.as_ref() != Some(document)) {
        found.push(format!("document: expected {:?}, the page leads to {:?}", expected.document, row.document));
    }
    let unsaid = expected.says.iter().filter(|words| !row.remarks.contains(words.as_str()));
    found.extend(unsaid.map(|words| format!("`{words}` is not among the remarks `{}`", row.remarks)));
    found
}

#[test]
fn each_figure_stands_in_its_table_row_in_every_language() {
    let (facts, words) = (facts(), Words::read());
    assert_eq!(facts.len(), 65, "the published figures");
    let mut wrong = Vec::new();
    for (language, rows) in &all_rows() {
        for (line, fact) in (2..).zip(&facts) {
            let place = format!("cccd-facts.csv:{line} ({}, {}) in {language}", fact["unit_path"], fact["indicator"]);
            wrong.extend(missing(fact, &words, language, rows).map(|reason| format!("{place}: {reason}")));
        }
    }
    assert!(wrong.is_empty(), "{} figures are missing or wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_tables_hold_no_figure_that_is_not_a_fact() {
    for (language, rows) in &all_rows() {
        assert_eq!(rows.len(), facts().len(), "figures on the unit pages in {language}");
    }
}

#[test]
fn the_arithmetic_of_the_facts_is_right() {
    let wrong: Vec<String> = facts().iter().filter_map(|fact| expected::arithmetic(fact).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the real content is told: the rates that contradict their counts, the districts that were told of twice within sixteen
/// days, the figure that a later source tells otherwise, the days ahead that the dates don't give, and the order of which neither issuer nor date is known.
#[test]
fn the_real_content_is_told_what_it_deserves_and_nothing_else() {
    let facts = facts();
    let contradicted = facts.iter().filter(|fact| fact["agrees"] == "NO" && fact["qualifier"] == "exact").map(code);
    let again = risen(&facts).into_iter().map(|(code, _)| code);
    let mut deserved: Vec<(&str, String)> = contradicted.map(|code| ("E0503", code)).collect();
    deserved.extend(again.map(|code| ("E0518", code)));
    let told_again = facts.iter().filter(|fact| fact["note"].starts_with("same as-of date, later source")).map(code);
    deserved.extend(told_again.map(|code| ("E0543", code)));
    let ahead = facts.iter().filter(|fact| fact["note"].starts_with("claims 50 days before deadline")).map(code);
    deserved.extend(ahead.map(|code| ("E0545", code)));
    deserved.push(("E0703", "menh-lenh-01".to_owned()));
    // What the sources don't say of awards is told too.
    let undocumented = ["dak-nong-giay-khen", "thu-khen-6-xa-phuong", "tphcm-khen-thuong"];
    deserved.extend(undocumented.map(|award| ("E0725", award.to_owned())));
    deserved.sort();
    assert_eq!(deserved.len(), 2 + 7 + 1 + 1 + 1 + 3);
    let told = real().told();
    let read = |line: &str| {
        let (_, problem) = line.split_once("warning[").or_else(|| line.split_once("note["))?;
        let (code, text) = problem.split_once(']')?;
        let about = deserved.iter().find(|(kind, about)| *kind == code && text.contains(&format!("`{about}")));
        about.cloned()
    };
    let mut found: Vec<(&str, String)> =
        told.lines().map(|line| read(line).unwrap_or_else(|| panic!("this is not deserved: {line}"))).collect();
    found.sort();
    assert_eq!(found, deserved);
}

/// A cell with one thing altered: its last digit, or a word more.
fn altered(cell: &str) -> String {
    match cell.rfind(|c: char| c.is_ascii_digit()) {
        Some(at) => {
            let digit = if cell.as_bytes()[at] == b'9' { "8" } else { "9" };
            format!("{}{digit}{}", &cell[..at], &cell[at + 1..])
        }
        None => format!("{cell}x"),
    }
}

/// Columns in which something could be put where the source gives nothing.
const COULD_BE_GIVEN: [&str; 4] = ["as_of", "numerator", "denominator", "stated_rate"];

#[test]
fn the_walk_fails_when_any_one_cell_is_altered() {
    let (facts, words, rows) = (facts(), Words::read(), all_rows());
    let mut alterations = 0;
    for (line, fact) in (2..).zip(&facts) {
        for (column, cell) in fact {
            let new = match cell.as_str() {
                "" if COULD_BE_GIVEN.contains(&column.as_str()) => {
                    if column == "as_of" { "2023-06-07" } else { "77" }.to_owned()
                }
                "" => continue,
                cell => altered(cell),
            };
            alterations += 1;
            let mut fact = fact.clone();
            fact.insert(column.clone(), new.clone());
            let noticed = expected::arithmetic(&fact).is_err()
                || rows.iter().all(|(language, rows)| missing(&fact, &words, language, rows).is_some());
            assert!(noticed, "cccd-facts.csv:{line}: `{column}` altered from `{cell}` to `{new}` is not noticed");
        }
    }
    assert!(alterations > 500, "only {alterations} cells were altered");
}

#[test]
fn the_walk_fails_when_any_one_cell_of_a_page_is_altered() {
    let (facts, words) = (facts(), Words::read());
    for (language, rows) in &all_rows() {
        for column in rows::COLUMNS {
            let altered = rows.with_altered(column);
            let noticed = facts.iter().filter(|fact| missing(fact, &words, language, &altered).is_some()).count();
            assert_eq!(noticed, 1, "a `{column}` of a page in {language} was altered");
        }
    }
}
