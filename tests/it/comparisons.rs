//! Units beside each other: what the charts of rows say of them, and where there is none.

use crate::harness::{Site, Tree, build, pages, settings};
use crate::page::folded;
use crate::small;
use std::fmt::Write;
use tiendo::domain::Audience;
use tiendo::load::Memory;

/// A campaign of a province with some districts, each with five communes, up to 31 July 2026.
fn campaign(districts: usize) -> Tree {
    let mut content = small::content(districts);
    let schedule = "schedules:\n  - {indicators: [card], unit: '10', base_kind: eligible, target: 100%, start: 2026-03-01, deadline: 2026-07-31}\n";
    let programme = content.get_mut("programmes/campaign.yaml").unwrap_or_else(|| panic!("there is a programme"));
    programme.extend(schedule.as_bytes());
    let units = content.get_mut("units/units.yaml").unwrap_or_else(|| panic!("there are units"));
    let mut text = String::from_utf8_lossy(units).into_owned();
    let level = "  commune: {name: {vi: xã, fr: commune, en: commune}, plural: {vi: xã, fr: communes, en: communes}}\n";
    text = text.replacen("valid:", &format!("{level}valid:"), 1);
    for commune in communes(districts) {
        let _ = writeln!(text, "  {commune}  commune  Xã {commune}  {}", commune / 10);
    }
    *units = text.into_bytes();
    content
}

fn communes(districts: usize) -> impl Iterator<Item = usize> {
    (1..=districts).flat_map(|district| (0..5).map(move |commune| (100 + district) * 10 + commune))
}

/// A report of units with their counts of a thousand.
fn report(content: &mut Tree, day: &str, counts: impl IntoIterator<Item = (usize, u32)>) {
    let mut rows = String::from("figures: |\n  unit  count  base\n");
    for (unit, count) in counts {
        let _ = writeln!(rows, "  {unit}  {count}  1000");
    }
    content.insert(format!("snapshots/{day}.yaml"), small::snapshot(day, &rows));
}

fn built(content: Tree) -> Site {
    build(&Memory::from(content), &Memory::default(), &settings(&[Audience::Public], None)).without_errors()
}

/// The titles of the charts on an English page.
fn titles(site: &Site, path: &str) -> Vec<String> {
    let pages = pages(site.edition(Audience::Public));
    let elements = pages[path].html().all();
    let titles = elements.into_iter().filter(|element| element.has_class("chart-title"));
    titles.map(|title| folded(&title.text_without(&|_| false))).collect()
}

/// The cells of the table of a chart on an English page, the first being 0; a line a row.
fn table(site: &Site, path: &str, nth: usize) -> Vec<String> {
    let pages = pages(site.edition(Audience::Public));
    let elements = pages[path].html().all();
    let mut tables = elements.into_iter().filter(|element| element.has_class("chart-table"));
    let table = tables.nth(nth).unwrap_or_else(|| panic!("there is a table"));
    let rows = table.all().into_iter().filter(|element| element.name() == "tr").skip(1);
    let cells = |row: &crate::page::Element| {
        let cells = row.all().into_iter().filter(|cell| ["td", "th"].contains(&cell.name()));
        cells.map(|cell| folded(&cell.text_without(&|_| false))).collect::<Vec<_>>().join(" | ")
    };
    rows.map(cells).collect()
}

const INDICATOR: &str = "en/indicators/card.html";

#[test]
fn units_stand_beside_each_other_with_what_they_had_four_weeks_before() {
    let mut content = campaign(5);
    report(&mut content, "2026-04-07", [(101, 300), (102, 200)]);
    report(&mut content, "2026-04-28", [(101, 500), (102, 480)]);
    report(&mut content, "2026-05-05", [(101, 600), (102, 500), (103, 1000), (104, 700)]);
    let site = built(content);
    let title = "1 of 4 districts is at 100% or more: from 50.0% (Khu 2) to 100% (Khu 3)";
    assert!(titles(&site, INDICATOR).contains(&title.to_owned()), "{:?}", titles(&site, INDICATOR));
    let rows = table(&site, INDICATOR, 0);
    assert_eq!(rows[0], "Khu 3 | 1 | 100% | 5 May 2026 | – | –");
    assert_eq!(rows[3], "Khu 2 | 4 | 50.0% | 5 May 2026 | 20.0% | 7 April 2026");
    assert_eq!(rows[4], "Khu 5 | – | no figure | – | – | –");
    assert!(titles(&site, "en/units/10-an-binh.html").contains(&title.to_owned()), "below the province too");
}

#[test]
fn a_figure_of_long_ago_is_no_mark() {
    let mut content = campaign(6);
    report(&mut content, "2026-02-03", [(106, 900)]);
    report(&mut content, "2026-05-05", [(101, 600), (102, 500), (103, 400), (104, 700)]);
    let rows = table(&built(content), INDICATOR, 0);
    assert_eq!(rows.last().map(String::as_str), Some("Khu 6 | – | last figure: 3 February 2026 | – | – | –"));
}

#[test]
fn too_few_too_many_or_equal_units_have_no_chart() {
    let none = |units: usize, count: &dyn Fn(usize) -> u32| {
        let mut content = campaign(units);
        report(&mut content, "2026-05-05", (101..=100 + units).map(|unit| (unit, count(unit))));
        titles(&built(content), INDICATOR).is_empty()
    };
    let rising = |unit: usize| u32::try_from(unit).unwrap_or(0);
    assert!(none(3, &rising));
    assert!(!none(4, &rising));
    assert!(none(4, &|_| 700));
    assert!(!none(40, &rising));
    assert!(none(41, &rising));
}

/// 41 % to 45 % in the first district, 61 % to 65 % in the second.
#[test]
fn communes_are_spread_out_by_district() {
    let mut content = campaign(2);
    let counts = communes(2)
        .map(|commune| (commune, u32::try_from(410 + (commune % 10) * 10 + (commune / 1020) * 200).unwrap_or(0)));
    report(&mut content, "2026-05-05", counts);
    let site = built(content);
    let title = "In 1 of 2 districts there are communes below 50%";
    let ranks = "None of 10 communes is at 100% or more: from 41.0% (Xã 1010) to 65.0% (Xã 1024)";
    assert_eq!(titles(&site, INDICATOR), [ranks, title]);
    let rows = table(&site, INDICATOR, 1);
    assert_eq!(rows[0], "Khu 2 | 5 | 63% | 61.0% (Xã 1020) | 65.0% (Xã 1024) | 0");
    assert_eq!(rows[1], "Khu 1 | 5 | 43% | 41.0% (Xã 1010) | 45.0% (Xã 1014) | 5");
    assert!(titles(&site, "en/units/10-an-binh.html").contains(&title.to_owned()));
}

/// A line each, of which five of nine lie above that of the province; ten have one as well where no rhythm of reports is
/// declared, so that there are no periods to colour.
#[test]
fn the_course_of_parts_is_shown_once() {
    let shown = |districts: usize| {
        let mut content = campaign(districts);
        for (week, day) in (1..).zip(["2026-04-07", "2026-04-14", "2026-04-21", "2026-04-28", "2026-05-05"]) {
            let below = (1..=districts).map(|nth| (100 + nth, week * 100 + u32::try_from(nth * 10).unwrap_or(0)));
            report(&mut content, day, below.chain([(10, week * 100 + 45)]));
        }
        titles(&built(content), "en/units/10-an-binh.html")
    };
    for (districts, above) in [(9, 5), (10, 6)] {
        let titles = shown(districts);
        let wanted = format!("{above} of {districts} districts are above the 54.5% of An Bình");
        assert_eq!(titles.iter().filter(|title| **title == wanted).count(), 1, "{titles:?}");
    }
}

#[test]
fn a_single_figure_is_no_course() {
    let mut content = campaign(1);
    report(&mut content, "2026-05-16", [(101, 1000)]);
    assert!(titles(&built(content), "en/units/101-khu-1.html").is_empty());
}

/// From 1 March on the line asks for 100 % in 152 days: for half of it after 76, on 16 May.
#[test]
fn a_single_figure_is_held_against_its_pace_line() {
    let mut content = campaign(1);
    report(&mut content, "2026-05-16", [(101, 450)]);
    let site = built(content);
    let title = "Cards, Khu 1: 45.0% where the pace line asks for 50%";
    assert_eq!(titles(&site, "en/units/101-khu-1.html"), [title]);
}

#[test]
fn two_figures_are_a_line() {
    let mut content = campaign(1);
    report(&mut content, "2026-05-09", [(101, 300)]);
    report(&mut content, "2026-05-16", [(101, 450)]);
    let titles = titles(&built(content), "en/units/101-khu-1.html");
    let held = |title: &String| title.contains("where the pace line asks for");
    assert!(titles.len() == 1 && titles[0].starts_with("Khu 1: ") && !held(&titles[0]), "{titles:?}");
}
