//! The practice site passes the check at any size, and its bulletins hold what they say only as long as the reports do.

use crate::harness::{Tree, practice};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use tiendo::diag::{Diagnostic, Severity};
use tiendo::load::Memory;
use tiendo::practice::PracticeOptions;

fn problems(content: Tree) -> Vec<Diagnostic> {
    let (outcome, _) = tiendo::check(&Memory::from(content));
    outcome.problems
}

/// What is wrong with a site.
fn errors(problems: &[Diagnostic]) -> Vec<String> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| format!("{:?} {:?} {:?}", problem.code, problem.place, problem.message)).collect()
}

/// Sizes from one of everything to a country, with each number of indicators, and with and without events.
fn sizes() -> Vec<PracticeOptions> {
    let default = PracticeOptions::default();
    let small = |seed, weeks, indicators| PracticeOptions {
        seed,
        weeks,
        indicators,
        districts: 3,
        communes: 50,
        bulletins: 40,
        ..default.clone()
    };
    let country = PracticeOptions { provinces: 2, districts: 9, communes: 97, weeks: 14, seed: 6, ..default.clone() };
    let one = PracticeOptions { provinces: 1, districts: 1, communes: 1, ..small(3, 1, 1) };
    vec![
        default.clone(),
        one,
        country,
        small(1, 5, 2),
        small(2, 12, 1),
        small(4, 19, 2),
        small(5, 27, 1),
        small(7, 27, 3),
        small(9, 60, 3),
    ]
}

/// What is told of the site of each size, checked once for all tests.
fn checked() -> &'static [(PracticeOptions, Vec<Diagnostic>)] {
    static CHECKED: LazyLock<Vec<(PracticeOptions, Vec<Diagnostic>)>> = LazyLock::new(|| {
        let sizes = sizes().into_iter();
        sizes.map(|options| (options.clone(), problems(practice(&options)))).collect()
    });
    &CHECKED
}

#[test]
fn a_practice_site_of_any_size_passes_the_check() {
    for (options, problems) in checked() {
        let errors = errors(problems);
        assert!(errors.is_empty(), "{options:?}\n{}", errors.join("\n"));
    }
}

#[test]
fn no_bulletin_of_a_practice_site_is_warned_about() {
    for (options, problems) in checked() {
        let warned = problems.iter().filter(|problem| problem.severity == Severity::Warning);
        let of_bulletins: Vec<&Diagnostic> = warned.filter(|problem| place(problem).contains("bulletins/")).collect();
        assert!(of_bulletins.is_empty(), "{options:?}\n{of_bulletins:#?}");
    }
}

/// The file that a problem is told of.
fn place(problem: &Diagnostic) -> &str {
    problem.place.as_ref().map_or("", |place| place.file.as_str())
}

#[test]
fn a_figure_that_is_changed_is_told_of_each_bulletin_that_says_it_in_every_language() {
    let mut content = practice(&PracticeOptions::default());
    let bulletin = content.keys().find(|path| path.ends_with("-progress.en.md")).expect("a weekly bulletin").clone();
    let text = String::from_utf8(content[&bulletin].clone()).expect("UTF-8");
    let (_, day) = text.split_once("(fig:01/card/").expect("the province's figure");
    let path = format!("snapshots/{}/{}-card.yaml", &day[..4], &day[..10]);
    add_one(&mut content, &path);
    let problems = problems(content);
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let slug = bulletin.trim_end_matches("en.md");
    let told: BTreeSet<&str> = errors.map(place).filter(|file| file.starts_with(slug)).collect();
    assert_eq!(told.len(), 3, "{told:?} {problems:#?}");
}

/// Adds one to the count of the first province in a report.
fn add_one(content: &mut Tree, path: &str) {
    let report = String::from_utf8(content[path].clone()).expect("UTF-8");
    let row = report.lines().find(|line| line.trim_start().starts_with("01 ")).expect("the province's row");
    let count = row.split_whitespace().nth(1).expect("a count");
    let more = (count.parse::<u64>().expect("a count") + 1).to_string();
    let changed = report.replacen(row, &row.replacen(count, &more, 1), 1);
    content.insert(path.to_owned(), changed.into_bytes());
}
