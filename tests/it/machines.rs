//! What machines read of a site: feeds, sitemap, the word to robots, the heads of pages, the page for who is led astray. Each is
//! read as its reader would, and held against the pages that there are. What feeds say is in [`feeds`], what JSON-LD says in
//! [`linked_data`].

mod feeds;
mod linked_data;

use crate::harness::{Site, Tree, build, pages, settings};
use crate::page::Page;
use crate::small;
use std::collections::{BTreeMap, BTreeSet};
use tiendo::domain::Audience;
use tiendo::load::Memory;

const BASE: &str = "https://small.example.org/progress/";
const ATOM: &str = "http://www.w3.org/2005/Atom";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The minute at which the embargo of one bulletin ends.
const FREE: &str = "2026-05-30T09:30:00+07:00";
const HELD: &str = "2026-05-30T09:29:00+07:00";

/// A small site with two districts of one name, figures of two days, a correction, and two bulletins, one of them held back.
fn content(more: &str) -> Tree {
    let mut content = small::content(2);
    let add = |content: &mut Tree, path: &str, text: &str| content.insert(path.to_owned(), text.into());
    let site = String::from_utf8_lossy(&content["site.yaml"]).into_owned();
    add(&mut content, "site.yaml", &format!("{site}{more}"));
    let units = String::from_utf8_lossy(&content["units/units.yaml"]).into_owned();
    add(&mut content, "units/units.yaml", &format!("{units}  103  district  Khu 1  10\n"));
    let figures = |of: &str| format!("figures: |\n  unit  count    base\n{of}");
    let first = small::snapshot("2026-05-20", &figures("  10    1000000  2000000\n  101   1234567  2000000\n"));
    let second = small::snapshot("2026-05-29", &figures("  10    1100000  2000000\n"));
    let corrected = String::from_utf8_lossy(&small::snapshot("2026-05-20", &figures("  101   1234000  2000000\n")))
        .replace(
            "published: 2026-05-20",
            "published: 2026-05-27\ncorrection: {date: 2026-05-27, reason: Counted <twice>}",
        );
    content.insert("snapshots/1.yaml".to_owned(), first);
    content.insert("snapshots/2.yaml".to_owned(), second);
    add(&mut content, "snapshots/3.yaml", &corrected);
    add(&mut content, "bulletins/halfway.en.md", HALFWAY);
    add(&mut content, "bulletins/held.en.md", BEING_HELD);
    add(
        &mut content,
        "pages/about.en.md",
        "---\ntitle: About\naudience: public\n---\n\nThis site tells how far the cards have come.\n",
    );
    content
}

const HALFWAY: &str = "---\ntitle: Half & more\ndate: 2026-05-29\nupdated: 2026-05-30\naudience: public\nunits: [\"101\"]\n\
    tags: [milestone]\n---\n\nMore than half of [Khu 1](unit:101) have theirs[^a].\n\n## Next\n\nSee [next](#next).\n\n[^a]: A note.\n";

const BEING_HELD: &str = "---\ntitle: zqheld\ndate: 2026-05-29\nembargo: 2026-05-30T09:30+07:00\naudience: public\n---\n\nzqtext is told when its time has come.\n";

fn with_base(more: &str) -> Tree {
    content(&format!("base_url: {BASE}\ncards: none\n{more}"))
}

fn built(content: Tree, audience: Audience, now: &str) -> Site {
    let mut settings = settings(&[audience], Some("2026-06-01"));
    settings.now = now.parse().unwrap_or_else(|error| panic!("{now}: {error}"));
    build(&Memory::from(content), &Memory::default(), &settings).without_errors()
}

fn public() -> Tree {
    built(with_base(""), Audience::Public, FREE).edition(Audience::Public).clone()
}

fn text<'t>(site: &'t Tree, path: &str) -> &'t str {
    let bytes = site.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn xml<'t>(site: &'t Tree, path: &str) -> roxmltree::Document<'t> {
    roxmltree::Document::parse(text(site, path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The file of the site that a whole address names, and the id after it.
#[track_caller]
fn file<'a>(site: &Tree, address: &'a str) -> (&'a str, &'a str) {
    let below = address.strip_prefix(BASE).unwrap_or_else(|| panic!("{address} is elsewhere"));
    let (file, id) = below.split_once('#').unwrap_or((below, ""));
    assert!(site.contains_key(file), "{address} is no file of the site");
    (file, id)
}

/// The pages that stand where they are for good: neither the one for no page, nor those that lead on to where a page is now.
fn standing(site: &Tree) -> BTreeMap<String, Page> {
    let leads_on = |page: &Page| page.html().named("meta").any(|meta| meta.attribute("http-equiv") == Some("refresh"));
    pages(site).into_iter().filter(|(path, page)| path != "404.html" && !leads_on(page)).collect()
}

/// The address of each page in each language, by what the page says of itself.
fn alternates(page: &Page) -> BTreeMap<String, String> {
    let links =
        page.html().named("link").filter_map(|link| Some((link.attribute("hreflang")?, link.attribute("href")?)));
    links.map(|(language, href)| (language.to_owned(), href.to_owned())).collect()
}

/// The text of a child of an XML element.
fn child<'a>(of: roxmltree::Node<'a, '_>, namespace: &str, name: &str) -> Option<&'a str> {
    of.children().find(|child| child.has_tag_name((namespace, name))).and_then(|child| child.text())
}

/// Every entry of the sitemap: its page, its day, and the same page in other languages.
fn sitemap(site: &Tree) -> BTreeMap<String, (Option<String>, BTreeMap<String, String>)> {
    let read = xml(site, "sitemap.xml");
    let mut entries = BTreeMap::new();
    for url in read.root_element().children().filter(|node| node.has_tag_name((SITEMAP, "url"))) {
        let address = child(url, SITEMAP, "loc").expect("an address");
        let links = url.children().filter(|node| node.has_tag_name((XHTML, "link")));
        let links =
            links.filter_map(|link| Some((link.attribute("hreflang")?.to_owned(), link.attribute("href")?.to_owned())));
        let day = child(url, SITEMAP, "lastmod").map(str::to_owned);
        let before = entries.insert(file(site, address).0.to_owned(), (day, links.collect()));
        assert!(before.is_none(), "{address} stands there twice");
    }
    entries
}

#[test]
fn the_sitemap_has_every_page_with_its_languages_and_nothing_else() {
    let site = public();
    let (entries, pages) = (sitemap(&site), standing(&site));
    assert!(site.contains_key("changes/2026.html") && !pages.contains_key("changes/2026.html"), "one page leads on");
    assert_eq!(entries.keys().collect::<Vec<_>>(), pages.keys().collect::<Vec<_>>());
    for (path, (_, languages)) in &entries {
        assert_eq!(languages, &alternates(&pages[path]), "{path}");
    }
}

#[test]
fn the_sitemap_knows_the_day_of_the_newest_thing_on_each_page() {
    let entries = sitemap(&public());
    for (path, day) in [
        ("index.html", Some("2026-05-30")),
        ("units/10-an-binh.html", Some("2026-05-30")),
        ("units/101-khu-1.html", Some("2026-05-30")),
        ("units/102-khu-2.html", None),
        ("indicators/card.html", Some("2026-05-29")),
        ("en/bulletins/halfway.html", Some("2026-05-30")),
        ("bulletins/held.html", Some("2026-05-29")),
        ("changes.html", Some("2026-05-29")),
        ("about.html", None),
        ("method.html", None),
    ] {
        assert_eq!(entries[path].0.as_deref(), day, "{path}");
    }
}

#[test]
fn pages_in_other_languages_name_each_other() {
    let site = public();
    let pages = standing(&site);
    for (path, page) in &pages {
        let own = alternates(page);
        assert_eq!(own.keys().map(String::as_str).collect::<Vec<_>>(), ["en", "fr", "vi", "x-default"], "{path}");
        assert_eq!(own["x-default"], own["vi"], "{path}");
        let language = page.html().attribute("lang").unwrap_or_default();
        assert_eq!(own[language], format!("{BASE}{path}"));
        for address in own.values() {
            assert_eq!(alternates(&pages[file(&site, address).0]), own, "{path} and {address}");
        }
    }
}

#[test]
fn every_page_has_a_description_and_a_title_that_no_other_has() {
    let site = public();
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for (path, page) in standing(&site).iter().filter(|(path, _)| path.starts_with("en/")) {
        let meta = |name: &str| {
            let metas = page.html().named("meta").find(|meta| meta.attribute("name") == Some(name));
            metas.and_then(|meta| meta.attribute("content")).unwrap_or_default().to_owned()
        };
        assert!(meta("description").len() > 20, "{path}: {:?}", meta("description"));
        let title = page.html().first("title").map(|title| title.text_without(&|_| false)).unwrap_or_default();
        if let Some(other) = titles.insert(title.clone(), path.clone()) {
            panic!("{path} and {other} are both called {title}");
        }
    }
    assert!(
        titles.contains_key("Khu 1, 101 – Small site") && titles.contains_key("Khu 1, 103 – Small site"),
        "{titles:?}"
    );
    assert!(titles.contains_key("Khu 2 – Small site"));
}

#[test]
fn what_is_under_embargo_stands_nowhere() {
    let site = built(with_base(""), Audience::Public, HELD);
    for (path, bytes) in site.edition(Audience::Public) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!path.contains("held") && !text.contains("zqheld") && !text.contains("bulletins/held"), "{path}");
    }
    assert!(public().contains_key("bulletins/held.html"), "it stands there a minute later");
}

/// The paths of what only machines read.
fn for_machines(site: &Tree) -> Vec<&str> {
    let is = |path: &&str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        name.starts_with("sitemap") || ["feed.xml", "feed.json", "robots.txt", "404.html"].contains(&name)
    };
    site.keys().map(String::as_str).filter(is).collect()
}

/// What the heads of pages hold for machines.
const IN_HEADS: [&str; 4] = ["hreflang=\"x-default\"", "application/ld+json", "og:type", "application/atom+xml"];

#[test]
fn a_site_without_an_address_has_nothing_for_machines() {
    let site = built(content(""), Audience::Public, FREE);
    let site = site.edition(Audience::Public);
    assert_eq!(for_machines(site), [""; 0]);
    for path in site.keys().filter(|path| path.ends_with(".html")) {
        assert!(IN_HEADS.iter().all(|part| !text(site, path).contains(part)), "{path}");
    }
    let internal = built(content(""), Audience::Internal, FREE);
    assert_eq!(for_machines(internal.edition(Audience::Internal)), ["robots.txt"]);
}

#[test]
fn an_internal_edition_asks_robots_to_stay_away_and_tells_them_nothing() {
    let mut content = content(&format!("base_url: {BASE}\n"));
    content.insert("releases.yaml".to_owned(), "releases:\n  june: {at: 2026-06-05, title: Figures of May}\n".into());
    let site = built(content, Audience::Internal, FREE);
    let site = site.edition(Audience::Internal);
    assert!(site.contains_key("releases.ics") && site.contains_key("data/datapackage.json"));
    for (path, bytes) in site.iter().filter(|(path, _)| !path.ends_with(".png")) {
        // The host alone is in the names of events, which have to differ from those of other sites.
        assert!(!String::from_utf8_lossy(bytes).contains(BASE), "{path} names the address of the public edition");
    }
    assert_eq!(for_machines(site), ["robots.txt"]);
    assert_eq!(text(site, "robots.txt"), "User-agent: *\nDisallow: /\n");
    for path in site.keys().filter(|path| path.ends_with(".html")) {
        let page = text(site, path);
        assert!(IN_HEADS.iter().all(|part| !page.contains(part)) && page.contains("noindex"), "{path}");
    }
}

#[test]
fn the_page_of_the_data_is_as_new_as_the_newest_page() {
    let days: BTreeMap<String, Option<String>> =
        sitemap(&public()).into_iter().map(|(page, (day, _))| (page, day)).collect();
    let newest = days.iter().filter(|(page, _)| !page.contains("data.html")).filter_map(|(_, day)| day.as_ref()).max();
    let data: Vec<_> = days.iter().filter(|(page, _)| page.contains("data.html")).collect();
    assert!(data.len() == 3 && newest.is_some());
    assert!(data.iter().all(|(_, day)| day.as_ref() == newest), "{data:?}, and {newest:?}");
}

#[test]
fn robots_are_led_to_the_sitemap() {
    let site = public();
    let robots = text(&site, "robots.txt");
    let sitemap = robots.lines().find_map(|line| line.strip_prefix("Sitemap: ")).expect("the sitemap");
    assert_eq!(file(&site, sitemap).0, "sitemap.xml");
    assert!(robots.contains("Allow: /\n") && robots.contains("# Robots read this file at the root of a host only"));
}

#[test]
fn who_is_led_astray_finds_the_way_from_any_address() {
    let site = public();
    let page = pages(&site).remove("404.html").expect("the page");
    let links: Vec<String> = page
        .html()
        .all()
        .into_iter()
        .flat_map(|element| [element.attribute("href"), element.attribute("src")])
        .flatten()
        .filter(|link| !link.starts_with('#'))
        .map(str::to_owned)
        .collect();
    for link in &links {
        assert!(link == &format!("{BASE}manifest.json") || !file(&site, link).0.is_empty(), "{link}");
    }
    for home in ["index.html", "fr/index.html", "en/index.html", "en/units.html", "static/site.css"] {
        assert!(links.contains(&format!("{BASE}{home}")), "{home}");
    }
    let robots = page.html().named("meta").find(|meta| meta.attribute("name") == Some("robots"));
    assert_eq!(robots.and_then(|meta| meta.attribute("content")), Some("noindex"));
    assert!(page.html().named("link").all(|link| link.attribute("rel") != Some("canonical")));
    assert!(page.body().words().contains("This page doesn’t exist"), "{}", page.body().words());
}
