//! Failing inputs: what each folder of `tests/failing/` is told, to the character and the word. `tests/README.md` says how a
//! case is written.

mod case;
mod inline;
mod output;
mod sentences;
mod told;
mod transcript;
mod update;

use case::{Case, Ran};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;
use tiendo::diag::{CODES, Catalogue, Severity};
use told::Told;

/// Every case, built once for all tests.
static RAN: LazyLock<Vec<Ran>> = LazyLock::new(|| {
    let catalogue = Catalogue::english();
    Case::all().into_iter().map(|case| case.run(&catalogue)).collect()
});

#[test]
fn every_case_is_told_what_its_input_says_and_nothing_else() {
    let differences: Vec<String> = RAN.iter().filter_map(difference).collect();
    assert!(differences.is_empty(), "{}\nUPDATE=1 takes it over; read what it wrote.", differences.join("\n"));
}

/// What is missing and what is surplus in a case; nothing where all is as expected.
fn difference(ran: &Ran) -> Option<String> {
    let expected = match ran.case.expected() {
        Ok(expected) => expected,
        Err(_) if crate::harness::is_update() => Vec::new(),
        Err(error) => return Some(format!("{}: {error}", ran.case.name)),
    };
    if expected == ran.told {
        return None;
    }
    if crate::harness::is_update() {
        return update::case(ran);
    }
    let mut difference = format!("tests/failing/{}\n", ran.case.name);
    for (sign, these, others) in [('-', &expected, &ran.told), ('+', &ran.told, &expected)] {
        for problem in surplus(these, others) {
            problem.write().lines().for_each(|line| {
                let _ = writeln!(difference, "  {sign} {line}");
            });
        }
    }
    Some(difference)
}

/// Those of `these` that are not among `others`, as often as they are not.
fn surplus<'t>(these: &'t [Told], others: &[Told]) -> Vec<&'t Told> {
    let mut others: Vec<&Told> = others.iter().collect();
    let mut surplus = Vec::new();
    for problem in these {
        match others.iter().position(|other| *other == problem) {
            Some(position) => drop(others.swap_remove(position)),
            None => surplus.push(problem),
        }
    }
    surplus
}

#[test]
fn every_code_has_a_case() {
    let folders: BTreeSet<&str> = RAN.iter().map(|ran| ran.case.code()).collect();
    for entry in CODES {
        let code = entry.code.to_string();
        assert!(folders.contains(&*code), "tests/failing/{code}/ is not there");
    }
    for ran in RAN.iter().filter(|ran| ran.case.code() != "good") {
        let is_told = ran.built.problems.iter().any(|problem| problem.code.to_string() == ran.case.code());
        assert!(is_told, "tests/failing/{}: {} is not told", ran.case.name, ran.case.code());
    }
}

#[test]
fn a_good_case_has_no_problem_at_all() {
    for ran in RAN.iter().filter(|ran| ran.case.code() == "good") {
        assert_eq!(ran.told, Vec::new(), "tests/failing/{}", ran.case.name);
    }
}

/// Codes of what only finished pages or a folder to write to can show.
const OF_OUTPUT: [&str; 4] = ["E0611", "E0901", "E0902", "E0903"];

#[test]
fn a_check_finds_what_a_build_finds_before_it_makes_a_page() {
    // What is found in the content alone is found by the same code.
    for ran in RAN.iter().filter(|ran| ran.case.code() >= "E08") {
        let inspected = ran.case.inspect();
        let (built, name) = (&ran.built.problems, &ran.case.name);
        let missed =
            built.iter().filter(|problem| !inspected.contains(problem)).map(|problem| problem.code.to_string());
        let missed: Vec<String> = missed.filter(|code| !OF_OUTPUT.contains(&code.as_str())).collect();
        assert_eq!(missed, [""; 0], "tests/failing/{name}: check misses these");
        assert!(inspected.iter().all(|problem| built.contains(problem)), "tests/failing/{name}: only check says so");
    }
}

#[test]
fn an_edition_with_an_error_is_not_published_and_one_without_is() {
    for ran in RAN.iter() {
        let refused = ran.built.problems.iter().any(|problem| problem.severity == Severity::Error);
        let published = ran.built.summaries.len();
        let name = &ran.case.name;
        assert!(if refused { published < 2 } else { published == 2 }, "tests/failing/{name}: {published} published");
    }
}
