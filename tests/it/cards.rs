//! Social cards: which pages have one, how pages name them, and that nothing internal can be in a public one.

use crate::harness::{Tree, build, settings};
use crate::small;
use std::collections::BTreeSet;
use tiendo::domain::Audience;
use tiendo::load::Memory;

const BASE: &str = "https://small.example.org/progress/";

/// A small site with figures and a bulletin, and further lines in `site.yaml`.
fn content(more: &str) -> Tree {
    let mut content = small::content(2);
    let site = String::from_utf8_lossy(&content["site.yaml"]).into_owned();
    content.insert("site.yaml".to_owned(), format!("{site}{more}").into_bytes());
    let figures = "figures: |\n  unit  count    base\n  10    1000000  2000000\n  101   1234567  2000000\n";
    content.insert("snapshots/one.yaml".to_owned(), small::snapshot("2026-05-29", figures));
    let bulletin =
        "---\ntitle: Halfway\nsummary: Half of all have theirs.\ndate: 2026-05-29\naudience: public\n---\n\nText.\n";
    content.insert("bulletins/halfway.en.md".to_owned(), bulletin.into());
    content
}

fn with_base(more: &str) -> Tree {
    content(&format!("base_url: {BASE}\n{more}"))
}

fn edition(content: Tree, audience: Audience) -> Tree {
    let site = build(&Memory::from(content), &Memory::default(), &settings(&[audience], None));
    site.without_errors().edition(audience).clone()
}

fn cards(site: &Tree) -> BTreeSet<&str> {
    site.keys().map(String::as_str).filter(|path| path.ends_with(".png")).collect()
}

/// What a page says of a property in its head.
fn properties<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let begin = format!("=\"{name}\" content=\"");
    page.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_card_is_named_by_its_page_and_no_other() {
    let site = edition(with_base(""), Audience::Public);
    let mut named = BTreeSet::new();
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        let images = properties(&page, "og:image");
        let with = |count| assert_eq!(properties(&page, "og:image:alt").len(), count, "{path}");
        let Some(image) = images.first() else {
            with(0);
            continue;
        };
        with(1);
        let card = image.strip_prefix(BASE).unwrap_or_else(|| panic!("{path} names {image}"));
        assert!(site.contains_key(card), "{path} names {card}, which is not there");
        assert!(named.insert(card.to_owned()), "{card} is named twice");
        assert_eq!((properties(&page, "og:image:width")[0], properties(&page, "og:image:height")[0]), ("1200", "630"));
        assert_eq!(properties(&page, "twitter:card"), ["summary_large_image"]);
    }
    assert_eq!(named.iter().map(String::as_str).collect::<BTreeSet<_>>(), cards(&site));
    assert!(cards(&site).contains("cards/index.png") && cards(&site).contains("fr/cards/units/101-khu-1.png"));
    assert!(cards(&site).contains("en/cards/bulletins/halfway.png"));
}

#[test]
fn each_language_has_its_own_cards() {
    let site = edition(with_base(""), Audience::Public);
    let of = |folder: &str| &site[&format!("{folder}cards/units/101-khu-1.png")];
    assert!(of("") != of("fr/") && of("fr/") != of("en/"));
    let page = String::from_utf8_lossy(&site["en/units/101-khu-1.html"]).into_owned();
    let alt = properties(&page, "og:image:alt")[0];
    assert_eq!(alt, "Small site · Khu 1 · Cards · 61.7% · people eligible · As of 29 May 2026");
}

#[test]
fn a_site_decides_how_far_down_cards_go() {
    let count = |more: &str| cards(&edition(with_base(more), Audience::Public)).len();
    let (home, bulletins, province, districts) = (3, 3, 3, 6);
    assert_eq!(count(""), home + bulletins + province + districts);
    assert_eq!(count("cards: district\n"), home + bulletins + province + districts);
    assert_eq!(count("cards: province\n"), home + bulletins + province);
    assert_eq!(count("cards: none\n"), 0);
}

#[test]
fn without_an_address_there_are_no_cards() {
    let site = edition(content("cards: district\n"), Audience::Public);
    assert!(cards(&site).is_empty());
    assert!(site.values().all(|bytes| !String::from_utf8_lossy(bytes).contains("og:image")));
}

#[test]
fn what_is_internal_changes_no_public_card() {
    let mut more = with_base("");
    let figures = "figures: |\n  unit  count    base\n  101   1999999  2000000\n  102   7654321  8000000\n";
    let internal = String::from_utf8_lossy(&small::snapshot("2026-06-05", figures)).replace("audience: public\n", "");
    more.insert("internal/snapshots/two.yaml".to_owned(), internal.into_bytes());
    let (public, with_more) = (edition(with_base(""), Audience::Public), edition(more.clone(), Audience::Public));
    assert_eq!(cards(&public), cards(&with_more));
    for path in cards(&public) {
        assert!(public[path] == with_more[path], "{path}");
    }
    // Cards are for links that are shared, and nothing of an internal edition is.
    assert!(cards(&edition(more, Audience::Internal)).is_empty());
}

#[test]
fn a_practice_site_says_so_on_every_card() {
    let site = edition(with_base("practice: true\n"), Audience::Public);
    let plain = edition(with_base(""), Audience::Public);
    assert_eq!(cards(&site), cards(&plain));
    for path in cards(&site) {
        assert!(site[path] != plain[path], "{path}");
    }
}
