//! A programme that ranks nobody: its charts say how far the units lie apart, and of no unit that it is the best or the worst.

use crate::harness::{Site, build, pages, settings};
use crate::page::folded;
use crate::small;
use std::fmt::Write;
use tiendo::domain::Audience;
use tiendo::load::Memory;

/// Four districts with three reports each; the last is the first by its rate.
fn campaign(ranking: bool) -> Site {
    let mut content = small::content(4);
    let programme = content.get_mut("programmes/campaign.yaml").unwrap_or_else(|| panic!("there is a programme"));
    programme.extend(format!("ranking: {ranking}\n").as_bytes());
    for (day, more) in [("2026-04-07", 0), ("2026-04-28", 150), ("2026-05-05", 200)] {
        let mut rows = String::from("figures: |\n  unit  count  base\n");
        for district in 1..=4 {
            let _ = writeln!(rows, "  {}  {}  1000", 100 + district, 300 + district * (90 + more / 10) + more);
        }
        content.insert(format!("snapshots/{day}.yaml"), small::snapshot(day, &rows));
    }
    build(&Memory::from(content), &Memory::default(), &settings(&[Audience::Public], None)).without_errors()
}

/// The texts of the elements of a class on an English page.
fn texts(site: &Site, path: &str, class: &str) -> Vec<String> {
    let pages = pages(site.edition(Audience::Public));
    let elements = pages[path].html().all();
    let of_class = elements.into_iter().filter(|element| element.has_class(class));
    of_class.map(|element| folded(&element.text_without(&|_| false))).collect()
}

const INDICATOR: &str = "en/indicators/card.html";
const PROVINCE: &str = "en/units/10-an-binh.html";

#[test]
fn titles_name_units_only_where_units_are_ranked() {
    let named = |site: &Site, path: &str| -> Vec<String> {
        texts(site, path, "chart-title").into_iter().filter(|title| title.contains("Khu")).collect()
    };
    let (ranked, unranked) = (campaign(true), campaign(false));
    assert_eq!(named(&ranked, PROVINCE).last().map(String::as_str), Some("From 61.0% in Khu 1 to 94.0% in Khu 4"));
    assert!(named(&ranked, INDICATOR).iter().any(|title| title.contains("Khu 4 rose")), "who rose most");
    assert_eq!((named(&unranked, PROVINCE), named(&unranked, INDICATOR)), (vec![], vec![]));
    let title = "Districts: from 61.0% to 94.0%".to_owned();
    assert!(
        texts(&unranked, PROVINCE, "chart-title").contains(&title),
        "{:?}",
        texts(&unranked, PROVINCE, "chart-title")
    );
}

#[test]
fn units_that_nobody_ranks_stand_by_their_names() {
    let order = |ranking| {
        let tables = texts(&campaign(ranking), PROVINCE, "chart-table");
        let last = tables.last().cloned().unwrap_or_default();
        let mut places: Vec<(usize, u32)> =
            (1..=4).filter_map(|n| Some((last.rfind(&format!("Khu {n}"))?, n))).collect();
        places.sort_unstable();
        places.into_iter().map(|(_, n)| n).collect::<Vec<_>>()
    };
    assert_eq!((order(true), order(false)), (vec![4, 3, 2, 1], vec![1, 2, 3, 4]));
}
