//! The figures of the site agree with each other, in every size.

use super::reading::{Content, Report, figures};
use super::sites;
use crate::domain::{CountRange, Done, Quantity, RateRange, Ratio, Scalar, Share, Widths};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

const INDICATORS: [&str; 3] = ["card", "account", "checked"];

#[test]
fn every_code_in_a_report_is_held_by_one_unit_on_its_day() {
    for (_, content) in sites() {
        let today = content.site.as_ref().and_then(|site| site.as_of).expect("a day of knowledge").0;
        for report in &content.reports {
            let day = report.file.as_of.day().unwrap_or(today);
            let noted = report.file.units.iter().map(|(code, _)| code.as_str());
            for code in report.rows.iter().map(|row| row["unit"].as_str()).chain(noted) {
                assert_eq!(content.holders(code, day), 1, "{}: {code}", report.path);
            }
        }
    }
}

#[test]
fn parents_are_the_sums_of_their_children_with_what_these_last_said() {
    for (options, content) in sites() {
        let mut added_up = 0;
        for indicator in INDICATORS {
            let mut last = BTreeMap::new();
            for (day, report) in content.weekly(indicator) {
                // Codes that ended are forgotten; who is silent counts with what it last said.
                last.retain(|code: &String, _| content.holders(code, day) == 1);
                added_up += sums(content, report, day, &mut last);
            }
        }
        assert!(added_up >= usize::try_from(options.weeks).unwrap_or(0), "{options:?}: {added_up}");
    }
}

/// Compares each parent of a report with its children and says how many it compared.
fn sums(content: &Content, report: &Report, day: Date, last: &mut BTreeMap<String, (String, (u64, u64))>) -> usize {
    let mut hidden = BTreeSet::new();
    for unit in content.units.iter().filter(|unit| content.holders(&unit.code, day) == 1) {
        match report.row(&unit.code) {
            Some(row) => match figures(row) {
                Some(told) => {
                    let parent = content.parent(&unit.code, day).unwrap_or_default().to_owned();
                    last.insert(unit.code.clone(), (parent, told));
                }
                None => hidden.extend(content.parent(&unit.code, day).map(str::to_owned)),
            },
            None if report.rows.is_empty() => return 0,
            None => {}
        }
    }
    let mut compared = 0;
    for (code, told) in report.rows.iter().filter_map(|row| Some((&row["unit"], figures(row)?))) {
        let children: Vec<(u64, u64)> =
            last.values().filter(|(parent, _)| parent == code).map(|(_, told)| *told).collect();
        if children.is_empty() || hidden.contains(code) {
            continue;
        }
        let sum = children.iter().fold((0, 0), |sum, told| (sum.0 + told.0, sum.1 + told.1));
        assert_eq!(told, sum, "{}: {code}", report.path);
        compared += 1;
    }
    compared
}

#[test]
fn a_count_falls_and_a_base_changes_with_a_record_only() {
    for (_, content) in sites() {
        for indicator in INDICATORS {
            // A code that passes to a merged commune begins anew.
            let mut last: BTreeMap<(String, Option<Date>), (u64, u64)> = BTreeMap::new();
            for (day, report) in content.weekly(indicator) {
                for (code, told) in report.rows.iter().filter_map(|row| Some((&row["unit"], figures(row)?))) {
                    let began = content.units.iter().filter(|unit| &unit.code == code).filter_map(|unit| unit.from);
                    let holder = (code.clone(), began.filter(|from| *from <= day).max());
                    let Some(before) = last.insert(holder, told) else { continue };
                    let noted =
                        report.file.units.iter().find(|(unit, _)| unit.as_str() == code).map(|(_, noted)| noted);
                    let small = 5.max(before.0 / 1000);
                    let corrected = noted.is_some_and(|noted| noted.correction.is_some());
                    assert!(told.0 + small >= before.0 || corrected, "{}: {code} fell to {told:?}", report.path);
                    let rebased = report.file.rebase.is_some() || noted.is_some_and(|noted| noted.rebase.is_some());
                    assert!(told.1 == before.1 || rebased, "{}: base of {code}", report.path);
                    assert!(told.1 <= 2 * before.1 && before.1 <= 2 * told.1, "{}: base of {code}", report.path);
                }
            }
        }
    }
}

#[test]
fn only_a_target_is_exceeded() {
    let mut exceeded = 0;
    for (_, content) in sites() {
        for report in &content.reports {
            let above = report.rows.iter().filter_map(figures).filter(|(count, base)| count > base).count();
            let kind = report.file.base_kind.as_ref().map(|kind| kind.as_str().to_owned());
            assert!(above == 0 || kind.as_deref() == Some("target"), "{}", report.path);
            exceeded += above;
        }
    }
    assert!(exceeded > 100);
}

#[test]
fn stated_rates_and_parts_agree_with_the_counts() {
    let (_, content) = &sites()[0];
    let mut stated = 0;
    for report in &content.reports {
        for row in &report.rows {
            if let (Some((count, base)), Some(rate)) = (figures(row), row.get("rate").filter(|rate| *rate != "-")) {
                let Ok(Quantity { value: Share::PerCent(rate), .. }) = Quantity::<Share>::read(rate) else {
                    panic!("{}: {rate}", report.path)
                };
                assert!((Ratio { count, base }).agrees_with(rate), "{}: {count}/{base} {rate}", report.path);
                stated += 1;
            }
            if let Some(done) = row.get("done").filter(|done| *done != "-") {
                let done = Done::read(done).expect("k of n");
                assert!(done.done <= done.of, "{}", report.path);
            }
        }
    }
    assert!(stated > 3000);
}

#[test]
fn rounded_rates_lie_between_the_reports_before_and_after() {
    let (_, content) = &sites()[0];
    let reports: Vec<&Report> = content.weekly("card").map(|(_, report)| report).collect();
    let mut words = BTreeSet::new();
    for neighbours in reports.windows(3) {
        let [before, report, after] = neighbours else { continue };
        for row in report.rows.iter().filter(|row| row["count"] == "-" && row["rate"] != "-") {
            let around = [before, after].map(|report| report.row(&row["unit"]).and_then(figures));
            let [Some(least), Some(most)] = around else { continue };
            let rate = Quantity::<Share>::read(&row["rate"]).expect("a rate");
            words.insert(rate.qualifier);
            let told = RateRange::of(rate, Widths::default());
            let true_rate = |count, base| RateRange::ratio(CountRange::exact(count), CountRange::exact(base));
            let truth = RateRange {
                low: true_rate(least.0, least.1).map_or(0.0, |rate| rate.low),
                high: true_rate(most.0, most.1).and_then(|rate| rate.high),
            };
            assert!(told.overlaps(truth), "{}: {row:?}", report.path);
        }
    }
    assert!(words.len() >= 2, "{words:?}");
}

#[test]
fn nothing_is_published_before_its_day_or_after_the_day_of_knowledge() {
    for (_, content) in sites() {
        let today = content.site.as_ref().and_then(|site| site.as_of).expect("a day of knowledge").0;
        for report in &content.reports {
            let as_of = report.file.as_of.day();
            let published = report.file.published.earliest().or(as_of).expect("a day");
            assert!(as_of.is_none_or(|as_of| as_of <= published) && published <= today, "{}", report.path);
        }
    }
}

#[test]
fn whoever_is_declared_complete_is_so_but_for_those_left_out() {
    let (_, content) = &sites()[0];
    let mut claims = 0;
    for (_, report) in content.weekly("card") {
        for (code, noted) in report.file.units.iter() {
            let Some(completion) = &noted.completion else { continue };
            let row = report.row(code.as_str()).expect("a row beside the claim");
            let (count, base) = figures(row).expect("figures beside the claim");
            let left_out: u64 = noted.exclusions.iter().map(|exclusion| exclusion.count).sum();
            let basically = completion.words == crate::load::raw::CompletionWords::BasicallyComplete;
            assert!(basically || count + left_out == base, "{}: {code}", report.path);
            claims += 1;
        }
    }
    assert!(claims > 8);
}
