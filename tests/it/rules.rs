//! The rules of trouble in figures: what each does to exit code, problems and pages, in `tests/rules/<number>-<name>/`. Every
//! rule has inputs that it is about (`triggers`) and inputs that look alike and that it must leave in peace (`passes`).
//! `tests/README.md` says how a case is written.

mod case;

use case::Case;
use proptest::prelude::*;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tiendo::diag::CODES;
use tiendo::load::Memory;

/// The rules, by number.
const RULES: std::ops::RangeInclusive<u8> = 1..=44;

/// Rules that lack a case of one kind. This list may only grow shorter.
const WAITING: &[u8] = &[];

/// The two kinds of case.
const KINDS: [&str; 2] = ["triggers", "passes"];

#[test]
fn every_case_has_exactly_its_effect() {
    let differences: Vec<String> = Case::all().par_iter().flat_map_iter(Case::differences).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn every_rule_has_a_case_that_triggers_it_and_one_that_passes() {
    let mut kinds = BTreeMap::<u8, BTreeSet<String>>::new();
    for case in Case::all() {
        kinds.entry(case.rule).or_default().insert(case.kind.clone());
    }
    let has_both = |rule: &u8| kinds.get(rule).is_some_and(|kinds| KINDS.iter().all(|kind| kinds.contains(*kind)));
    let lacking: Vec<u8> = RULES.filter(|rule| !has_both(rule)).collect();
    assert_eq!(lacking, WAITING, "rules that lack a case; one that has both leaves `WAITING`");
}

#[test]
fn every_rule_has_one_folder_and_a_known_number() {
    let mut folders = BTreeMap::<u8, BTreeSet<String>>::new();
    for case in Case::all() {
        assert!(RULES.contains(&case.rule), "{}: there is no rule {}", case.name, case.rule);
        assert!(KINDS.contains(&case.kind.as_str()), "{}: a case triggers its rule or passes", case.name);
        folders.entry(case.rule).or_default().insert(case.folder().to_owned());
    }
    for names in folders.values() {
        assert_eq!(names.len(), 1, "one rule in two folders: {names:?}");
    }
}

/// A case whose rule is about to be seen says what is to be seen.
#[test]
fn a_case_that_triggers_names_a_problem_or_a_page_and_known_codes() {
    let known: BTreeSet<String> = CODES.iter().map(|entry| entry.code.to_string()).collect();
    for case in Case::all() {
        let effect = &case.effect;
        let says = !effect.problems.is_empty() || !effect.pages.is_empty() || !effect.not.is_empty();
        assert!(says || case.kind == "passes", "{}: it triggers, but nothing is to be seen of it", case.name);
        for code in &effect.problems {
            assert!(known.contains(code), "{}: there is no code {code}", case.name);
        }
    }
}

proptest! {
    /// However fast units rise, all of them or one, up to three times their targets: nothing is refused.
    #[test]
    fn a_rise_alone_never_refuses(reports in prop::collection::vec((1_u64..5_000, 0_u64..5_000, 0_u64..15_000), 1..7)) {
        let mut weeks = [String::from(HEAD), String::from(HEAD)];
        for (district, (base, first, more)) in (1..).zip(&reports) {
            let (first, more) = (first % base, more % (base * 2));
            weeks[0].push_str(&format!("  {district}  {first}  {base}\n"));
            weeks[1].push_str(&format!("  {district}  {}  {base}\n", first + more));
        }
        let mut content = Case::common();
        for (day, rows) in ["2024-02-05", "2024-02-12"].iter().zip(weeks) {
            let dated = format!("as_of: {day}\npublished: {day}\n{rows}");
            content.insert(format!("snapshots/{day}.yaml"), dated.into_bytes());
        }
        let (checked, _) = tiendo::check(&Memory::from(content));
        prop_assert!(checked.value.is_some(), "{:?}", checked.problems);
    }
}

/// A snapshot without its days.
const HEAD: &str = "audience: public\nindicator: card\nbase_kind: target\nsource: {publisher: Office}\nfigures: |\n  unit  count  base\n";
