//! Registers on pages: bulletins are filed by month, word and unit in every language under one path, documents and what cites them
//! lead to each other, difficulties stand as they did on the day of knowledge. Of the internal ones the public edition knows nothing.

use crate::harness::{Site, Tree, build, pages, settings};
use crate::page::{Element, Page};
use crate::small;
use std::collections::{BTreeMap, BTreeSet};
use tiendo::domain::Audience;
use tiendo::load::Memory;

const LANGUAGES: [(&str, &str); 3] = [("vi", ""), ("fr", "fr/"), ("en", "en/")];

/// Bulletins by slug, day, audience and unit, each with two words.
const BULLETINS: [(&str, &str, &str, &str, [&str; 3]); 4] = [
    ("one", "2026-05-04", "public", "101", ["tiến độ, mốc", "avancement, étape", "progress, milestone"]),
    ("two", "2026-05-11", "public", "102", ["Tiến độ, bão", "avancement, tempête", "progress, storm"]),
    ("three", "2026-06-02", "public", "101", ["tiến độ, lũ", "avancement, crue", "progress, flood"]),
    ("four", "2026-07-03", "internal", "102", ["lũ, zqbí mật", "crue, zqsecret", "flood, zqsecret"]),
];

const DOCUMENTS: &str = "\
documents:
  old-plan: {audience: public, kind: plan, issuer: Office, symbol: 12/KH-UBND, date: 2026-01-05, title: The old plan}
  new-plan:
    audience: public
    kind: plan
    issuer: Office
    symbol: 20/KH-UBND
    date: 2026-05-05
    title: The new plan
    cites: [order]
    replaces: [old-plan]
  order: {audience: public, kind: order, issuer: Office, symbol: 01/QĐ-UBND, date: 2026-01-02, title: The order}
  zqletter: {kind: letter, date: 2026-05-06, title: zqsecret letter, cites: [order], replaces: [order]}
";

const DIFFICULTIES: &str = "\
difficulties:
  road:
    audience: public
    unit: '101'
    indicator: card
    reported: 2026-05-01
    text: The road is out.
    history:
      - {date: 2026-05-11, status: in_hand, text: A boat comes.}
      - {date: 2026-05-31, status: resolved}
      - {date: 2026-06-20, status: reopened, text: It rained again.}
    source: {title: Report, document: order}
  camera:
    unit: '102'
    indicator: card
    reported: 2026-05-20
    text: zqcamera is broken.
    source: {title: Report}
";

fn content() -> Tree {
    let mut content = small::content(2);
    for (slug, day, audience, unit, words) in BULLETINS {
        for ((language, _), words) in LANGUAGES.into_iter().zip(words) {
            let body = if slug == "three" { "By the [new plan](doc:new-plan)." } else { "Text." };
            let text = format!(
                "---\ntitle: {slug} {language}\ndate: {day}\naudience: {audience}\nunits: ['{unit}']\ntags: [{words}]\n---\n{body}\n"
            );
            content.insert(format!("bulletins/{slug}.{language}.md"), text.into_bytes());
        }
    }
    content.insert("documents.yaml".to_owned(), DOCUMENTS.into());
    content.insert("difficulties/all.yaml".to_owned(), DIFFICULTIES.into());
    content.insert(
        "snapshots/1.yaml".to_owned(),
        small::snapshot("2026-05-29", "figures: |\n  unit  count  base\n  101   1  2\n"),
    );
    content
}

fn site(as_of: &str) -> Site {
    let editions = [Audience::Public, Audience::Internal];
    build(&Memory::from(content()), &Memory::default(), &settings(&editions, Some(as_of))).without_errors()
}

fn lists(tree: &Tree) -> BTreeSet<&str> {
    let slugs = BULLETINS.map(|(slug, ..)| format!("bulletins/{slug}.html"));
    let below = tree.keys().filter(|path| path.starts_with("bulletins/") && !slugs.contains(path));
    below.map(String::as_str).collect()
}

/// The links of a page by their words, as they stand.
fn links(page: &Page) -> BTreeMap<String, &str> {
    let links = page.body().named("a");
    links.filter_map(|link| Some((link.words(), link.attribute("href")?))).collect()
}

fn cards(page: &Page) -> Vec<String> {
    let cards = page.body().named("article").filter(|article| article.has_class("bulletin-card"));
    cards.filter_map(|card| card.first("h2").map(Element::words)).collect()
}

#[test]
fn bulletins_are_filed_by_month_word_and_unit_under_one_path_in_every_language() {
    let site = site("2026-07-31");
    let public = site.edition(Audience::Public);
    let expected =
        ["2026-05.html", "2026-06.html", "tag-tien-do.html", "unit-101.html"].map(|name| format!("bulletins/{name}"));
    assert_eq!(lists(public), expected.iter().map(String::as_str).collect());
    let pages = pages(public);
    for (language, folder) in LANGUAGES {
        let of = |path: &str| &pages[&format!("{folder}bulletins/{path}")];
        assert_eq!(cards(of("tag-tien-do.html")), ["three", "two", "one"].map(|slug| format!("{slug} {language}")));
        assert_eq!(cards(of("2026-05.html")), ["two", "one"].map(|slug| format!("{slug} {language}")));
        assert_eq!(cards(of("unit-101.html")), ["three", "one"].map(|slug| format!("{slug} {language}")));
        let of_bulletin = links(of("two.html"));
        assert!(of_bulletin.values().any(|href| *href == "tag-tien-do.html"), "{of_bulletin:?}");
        assert!(of_bulletin.values().any(|href| *href == "2026-05.html"), "{of_bulletin:?}");
    }
    assert_eq!(links(&pages["en/bulletins.html"]).get("progress"), Some(&"bulletins/tag-tien-do.html"));
    assert!(!links(&pages["en/bulletins/one.html"]).contains_key("milestone"), "a word of one bulletin leads nowhere");
}

#[test]
fn lists_of_the_internal_edition_hold_what_the_public_one_knows_nothing_of() {
    let site = site("2026-07-31");
    let internal = lists(site.edition(Audience::Internal));
    for path in ["bulletins/2026-07.html", "bulletins/tag-lu.html", "bulletins/unit-102.html"] {
        assert!(internal.contains(path), "{internal:?}");
    }
    for (path, bytes) in site.edition(Audience::Public) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("zq") && !text.contains("2026-07-03"), "{path}");
    }
}

#[test]
fn a_document_and_what_cites_it_lead_to_each_other() {
    let site = site("2026-07-31");
    let pages = pages(site.edition(Audience::Public));
    let entry = |id: &str| pages["en/documents.html"].by_id(id).map(Element::words).unwrap_or_default();
    let (old, new, order) = (entry("doc-old-plan"), entry("doc-new-plan"), entry("doc-order"));
    assert!(old.contains("Replaced by: plan No. 20/KH-UBND of 5 May 2026"), "{old}");
    assert!(new.contains("Replaces plan No. 12/KH-UBND of 5 January 2026"), "{new}");
    assert!(new.contains("Cites order No. 01/QĐ-UBND of 2 January 2026"), "{new}");
    assert!(new.contains("Bulletins: three en"), "by a link in its text alone: {new}");
    assert!(order.contains("Difficulties: Khu 1: The road is out."), "{order}");
    assert!(order.contains("Documents: plan No. 20/KH-UBND of 5 May 2026"), "{order}");
    assert!(!order.contains("Replaced by"), "by an internal letter only: {order}");
    let of_bulletin = links(&pages["en/bulletins/three.html"]);
    assert_eq!(of_bulletin.get("plan No. 20/KH-UBND of 5 May 2026"), Some(&"../documents.html#doc-new-plan"));
}

#[test]
fn what_replaced_a_document_later_is_not_known_before() {
    let site = site("2026-05-04");
    let pages = pages(site.edition(Audience::Public));
    assert!(!pages["en/documents.html"].body().words().contains("Replaced by"));
}

#[test]
fn a_difficulty_stands_as_it_did_on_the_day_of_knowledge() {
    for (day, said, steps) in [
        ("2026-05-08", "open for 7 days · reported on 1 May 2026", 0),
        ("2026-05-12", "in hand open for 11 days · reported on 1 May 2026", 1),
        ("2026-06-01", "resolved after 30 days · reported on 1 May 2026", 2),
        ("2026-06-21", "open again for 1 day · reported on 1 May 2026", 3),
    ] {
        let site = site(day);
        let pages = pages(site.edition(Audience::Public));
        for page in ["en/difficulties.html", "en/units/101-khu-1.html"] {
            let entry = pages[page].by_id("d-road").unwrap_or_else(|| panic!("{page} on {day}"));
            assert!(entry.words().contains(said), "{page} on {day}: {}", entry.words());
            assert_eq!(entry.named("li").count(), steps, "{page} on {day}");
        }
        let table = String::from_utf8_lossy(&site.edition(Audience::Public)["data/difficulties.csv"]).into_owned();
        assert_eq!(table.lines().count(), 2, "{table}");
    }
}

#[test]
fn difficulties_are_counted_by_status_and_unit() {
    let site = site("2026-06-21");
    let internal = pages(site.edition(Audience::Internal));
    let words = internal["en/difficulties.html"].body().words();
    assert!(words.contains("1 open 1 open again"), "{words}");
    let rows = internal["en/difficulties.html"].by_id("by-unit").map(|table| table.named("tr").count());
    assert_eq!(rows, Some(3), "a head, and a row a unit");
    assert!(pages(site.edition(Audience::Public))["en/difficulties.html"].by_id("by-unit").is_none());
}
