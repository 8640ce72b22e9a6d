//! Where a unit stands: what the pages say of the figures that other tools get wrong, and what no figures may ever make them say.

use crate::harness::{NOW, Site, Tree, build, pages, settings};
use crate::page::folded;
use crate::small;
use proptest::prelude::*;
use std::collections::BTreeSet;
use tiendo::analysis::statuses::{Group, groups_on};
use tiendo::analysis::{Level, Origin, Reason, analyse};
use tiendo::domain::Audience;
use tiendo::load::Memory;
use tiendo::model::{Public, Vintage, select};

/// A campaign of the province from 1 March to 31 July 2026; `rest` is the rest of its schedule.
fn campaign(districts: usize, rest: &str) -> Tree {
    let mut content = small::content(districts);
    let schedule = format!("schedules:\n  - {{indicators: [card], unit: '10', base_kind: eligible, {rest}}}\n");
    let programme = content.get_mut("programmes/campaign.yaml").unwrap_or_else(|| panic!("there is a programme"));
    programme.extend(schedule.as_bytes());
    content
}

fn weekly(content: &mut Tree, day: &str, rows: &str) {
    let rest = format!("figures: |\n  unit  count  base\n{rows}");
    content.insert(format!("snapshots/{day}.yaml"), small::snapshot(day, &rest));
}

fn built(content: Tree) -> Site {
    build(&Memory::from(content), &Memory::default(), &settings(&[Audience::Public], None)).without_errors()
}

/// What the English page of the first district says in its statuses.
#[track_caller]
fn standing(site: &Site) -> String {
    let pages = pages(site.edition(Audience::Public));
    let page = &pages["en/units/101-khu-1.html"];
    let said = page.html().all().into_iter().filter(|element| element.has_class("standing"));
    let said: Vec<String> = said.map(|element| folded(&element.text_without(&|_| false))).collect();
    assert!(!said.is_empty(), "the page has a status");
    said.join(" ")
}

const HALFWAY: &str = "start: 2026-03-01, deadline: 2026-07-31, pace: {points: [{date: 2026-03-01, rate: 20%}]}";

/// From 20 % the line asks for 60 % on 16 May, half of the 152 days: 45 % are 15 points and 28 days too few.
#[test]
fn less_than_the_pace_line_at_half_time_is_behind() {
    let mut content = campaign(1, HALFWAY);
    weekly(&mut content, "2026-05-09", "  101  440  1000\n");
    weekly(&mut content, "2026-05-16", "  101  450  1000\n");
    let said = standing(&built(content));
    assert!(said.starts_with("behind"), "{said}");
    assert!(said.contains("28 days behind the pace line"), "{said}");
}

#[test]
fn a_rate_that_falls_below_its_target_is_not_reached() {
    let mut content = campaign(1, "start: 2026-03-01, deadline: 2026-05-31, target: 90%");
    weekly(&mut content, "2026-05-09", "  101  81000  100000\n");
    let fell =
        "units: {'101': {count: 80000, base: 100000, correction: {date: 2026-05-16, reason: {vi: a, fr: a, en: a}}}}";
    content.insert("snapshots/2026-05-16.yaml".to_owned(), small::snapshot("2026-05-16", fell));
    let said = standing(&built(content));
    assert!(!said.contains("reached on") && !said.contains("complete"), "{said}");
}

#[test]
fn one_of_ten_thousand_is_enough_to_be_incomplete() {
    let mut content = campaign(1, "start: 2026-03-01, deadline: 2026-07-31");
    weekly(&mut content, "2026-05-16", "  101  9999  10000\n");
    let said = standing(&built(content));
    assert!(said.starts_with("ahead"), "{said}");
}

/// All of the eligible had a card; 300 of 500 of another base say nothing of them.
#[test]
fn a_figure_of_another_base_reopens_no_completion() {
    let mut content = campaign(1, "start: 2026-03-01, deadline: 2026-07-31");
    let programme = content.get_mut("programmes/campaign.yaml").unwrap_or_else(|| panic!("there is a programme"));
    let target = "indicators:\n";
    let kind = "  target: {role: target, name: {vi: chỉ tiêu, fr: objectif, en: target}}\nindicators:\n";
    *programme = String::from_utf8_lossy(programme).replacen(target, kind, 1).into_bytes();
    weekly(&mut content, "2026-05-09", "  101  1000  1000\n");
    let other = small::snapshot("2026-05-16", "figures: |\n  unit  count  base\n  101  300  500\n");
    let other = String::from_utf8_lossy(&other).replace("base_kind: eligible", "base_kind: target");
    content.insert("snapshots/other.yaml".to_owned(), other.into_bytes());
    let said = standing(&built(content));
    assert!(said.starts_with("complete") && !said.contains("reopened"), "{said}");
}

/// Nobody knows of which day the 100 % are: 45 % may have come after or before.
#[test]
fn an_undated_figure_completes_nothing_that_a_dated_one_leaves_open() {
    let mut content = campaign(1, "start: 2026-03-01, deadline: 2026-07-31");
    let undated = small::snapshot("2026-05-10", "figures: |\n  unit  count  base\n  101  1000  1000\n");
    let undated = String::from_utf8_lossy(&undated).replace("as_of: 2026-05-10", "as_of: unknown");
    content.insert("snapshots/undated.yaml".to_owned(), undated.into_bytes());
    weekly(&mut content, "2026-05-16", "  101  450  1000\n");
    let said = standing(&built(content));
    assert!(!said.contains("complete"), "{said}");
}

/// 99 % by the end of the last day, and the day is over: that the next report is not due yet makes nobody be on pace.
#[test]
fn what_is_missing_at_the_end_of_the_last_day_is_overdue_when_it_is_over() {
    let mut content = campaign(2, "start: 2026-03-01, deadline: 2026-05-16");
    weekly(&mut content, "2026-05-16", "  101  990  1000\n");
    let said = standing(&built(content.clone()));
    assert!(said.starts_with("on pace"), "the day is not over: {said}");
    weekly(&mut content, "2026-05-17", "  102  990  1000\n");
    let said = standing(&built(content));
    assert!(said.starts_with("overdue"), "{said}");
}

/// 22.68 % to 107.41 % of a target in 16 days was true: Hanoi's districts did it.
#[test]
fn a_fast_rise_of_most_units_is_told_and_never_refused() {
    let mut content = small::content(6);
    let programme = content.get_mut("programmes/campaign.yaml").unwrap_or_else(|| panic!("there is a programme"));
    let targets = String::from_utf8_lossy(programme).replace("role: eligible", "role: target");
    *programme = targets.into_bytes();
    let rows = |count: u64| (101..=106).map(|code| format!("  {code}  {count}  10000\n")).collect::<String>();
    weekly(&mut content, "2026-05-29", &rows(2268));
    weekly(&mut content, "2026-06-14", &rows(10741));
    let site = built(content);
    let unusual = site.problems.iter().filter(|problem| problem.code.to_string() == "E0518").count();
    assert_eq!(unusual, 6, "{}", site.told());
    let pages = pages(site.edition(Audience::Public));
    assert!(folded(&pages["en/units/101-khu-1.html"].html().text_without(&|_| false)).contains("107.4%"));
}

#[test]
fn an_inexact_figure_says_which_other_status_it_may_mean() {
    let mut content = campaign(1, "start: 2026-03-01, deadline: 2026-07-31");
    let nearly = "figures: |\n  unit  rate\n  101  nearly 53%\n";
    content.insert("snapshots/one.yaml".to_owned(), small::snapshot("2026-05-16", nearly));
    let said = standing(&built(content));
    assert!(said.starts_with("on pace"), "{said}");
    assert!(said.contains("The figure is inexact; it may also mean: behind."), "{said}");
}

/// Counts of a week, of which some are told with a record, against a base that grows or shrinks a little.
fn series() -> impl Strategy<Value = Vec<(u64, u64)>> {
    proptest::collection::vec((0u64..=12_000, 9_000u64..=11_000), 1..10)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_unit_below_its_target_is_complete(series in series(), target in 1u32..=120) {
        let mut content = campaign(1, &format!("start: 2026-03-01, deadline: 2026-07-31, target: {target}%"));
        for (week, (count, base)) in series.iter().enumerate() {
            let day = format!("2026-{:02}-{:02}", 3 + week / 4, 1 + 7 * (week % 4));
            let entry = format!(
                "units: {{'101': {{count: {count}, base: {base}, correction: {{date: {day}, reason: {{vi: a, fr: a, en: a}}}}}}}}"
            );
            content.insert(format!("snapshots/{day}.yaml"), small::snapshot(&day, &entry));
        }
        let (checked, _) = tiendo::check(&Memory::from(content));
        let Some(checked) = checked.value else { return Err(TestCaseError::fail(format!("{:?}", checked.problems))) };
        let now = NOW.parse().map_err(|error| TestCaseError::fail(format!("{error}")))?;
        let site = select::<Public>(&checked, Vintage::of::<Public>(&checked, None, now));
        let report = analyse(&site);
        for (_, _, progress) in report.all() {
            for standing in &progress.standings {
                let Some(rate) = progress.latest.and_then(|latest| latest.rate) else { continue };
                let Origin::Counted(ratio) = rate.origin else { continue };
                let met = ratio.count * 100 >= ratio.base * u64::from(target);
                prop_assert_eq!(standing.level == Level::Complete, met, "{:?} of {}", ratio, target);
                if let Reason::Pace { days, required, best } = standing.reason {
                    prop_assert!([Some(days), required, best].into_iter().flatten().all(f64::is_finite));
                }
            }
        }
    }
}

/// What the past says of the day of knowledge is what pages say of it, for every unit of the practice site that has no undated
/// figure.
#[test]
fn a_day_that_is_over_is_judged_as_the_day_of_knowledge_is() {
    let mut memory = Memory::default();
    for (path, bytes) in tiendo::practice::generate(&tiendo::practice::PracticeOptions::default()) {
        memory = memory.with(&path, bytes);
    }
    let (outcome, _) = tiendo::check(&memory);
    let checked = outcome.value.unwrap_or_else(|| panic!("the practice site is sound"));
    for known_on in ["2024-06-20", "2024-11-07", "2025-03-06", "2025-05-15"] {
        let known_on: jiff::civil::Date = known_on.parse().unwrap_or_else(|error| panic!("{error}"));
        let site = select::<Public>(&checked, Vintage { known_on, now: jiff::Timestamp::UNIX_EPOCH });
        let report = analyse(&site);
        let mut found = BTreeSet::new();
        for (indicator, unit, progress) in report.all() {
            let place = site.registry.unit(unit);
            let dated = site.figures(indicator, unit).iter().all(|figure| figure.as_of.day().is_some());
            if dated && place.is_place() && place.life.holds(known_on) {
                let today = Group::most_pressing(progress.standings.iter().map(|standing| Group::of(standing.level)));
                assert_eq!(
                    groups_on(&site, indicator, unit, &[known_on]),
                    [Some(today)],
                    "{} on {known_on}",
                    place.key
                );
                found.insert(today);
            }
        }
        assert!(found.len() >= 3, "{found:?} on {known_on}");
    }
}
