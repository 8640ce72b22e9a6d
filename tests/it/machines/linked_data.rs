//! JSON-LD: what a page says by the words of schema.org is what it says to readers.

use super::*;
use serde_json::Value;

/// The JSON-LD of a page.
fn linked_data(page: &Page) -> Option<Value> {
    let mut scripts =
        page.html().named("script").filter(|script| script.attribute("type") == Some("application/ld+json"));
    let script = scripts.next()?;
    assert!(scripts.next().is_none(), "one block a page");
    Some(serde_json::from_str(&script.text_without(&|_| false)).expect("JSON"))
}

/// Every address in a value.
fn addresses(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) if text.starts_with(BASE) => vec![text],
        Value::Array(items) => items.iter().flat_map(addresses).collect(),
        Value::Object(fields) => fields.values().flat_map(addresses).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn linked_data_says_what_its_page_says() {
    let site = public();
    for (path, page) in standing(&site) {
        let data = linked_data(&page).unwrap_or_else(|| panic!("{path} has none"));
        assert_eq!(data["@context"], "https://schema.org", "{path}");
        let things = data["@graph"].as_array().expect("things");
        for address in addresses(&data) {
            file(&site, address);
        }
        let crumbs = page.html().named("nav").find(|nav| nav.has_class("breadcrumbs"));
        let steps = crumbs.map_or(0, |nav| nav.named("li").count() + 1);
        let way = things.iter().find(|thing| thing["@type"] == "BreadcrumbList");
        let named = way.map_or(0, |way| way["itemListElement"].as_array().map_or(0, Vec::len));
        assert_eq!(named, steps, "{path}");
        let heading = page.html().first("h1").map(crate::page::Element::words).unwrap_or_default();
        if let Some(last) = way.and_then(|way| way["itemListElement"].as_array()?.last().cloned()) {
            assert_eq!(last["name"], heading.as_str(), "{path}");
        }
        assert!(things.len() <= 2, "{path}");
    }
}

#[test]
fn data_sets_and_news_name_what_catalogues_ask_for() {
    let site = public();
    let pages = pages(&site);
    let thing = |path: &str, kind: &str| {
        let data = linked_data(&pages[path]).expect("linked data");
        let found =
            data["@graph"].as_array().and_then(|things| things.iter().find(|thing| thing["@type"] == kind).cloned());
        found.unwrap_or_else(|| panic!("{path} has no {kind}"))
    };
    let whole = thing("en/index.html", "Dataset");
    assert_eq!(whole["temporalCoverage"], "2026-05-20/2026-05-29");
    assert_eq!(whole["variableMeasured"][0]["name"], "Cards");
    assert_eq!(whole["creator"]["name"], "Small site");
    let package = &whole["distribution"][0];
    assert_eq!(package["contentUrl"], format!("{BASE}data/datapackage.json"));
    assert_eq!(thing("en/data.html", "Dataset"), whole, "the page about the data speaks of the same data");
    let part = thing("en/indicators/card.html", "Dataset");
    assert_eq!((&part["isPartOf"]["@id"], &part["temporalCoverage"]), (&whole["@id"], &whole["temporalCoverage"]));
    assert_eq!(part["spatialCoverage"]["name"], "An Bình");
    let news = thing("fr/bulletins/halfway.html", "NewsArticle");
    assert_eq!((&news["headline"], &news["inLanguage"]), (&Value::from("Half & more"), &Value::from("en")));
    assert_eq!(news["datePublished"], "2026-05-29T00:00:00+07:00");
    assert_eq!(news["dateModified"], "2026-05-30T00:00:00+07:00");
    let unit = linked_data(&pages["en/units/101-khu-1.html"]).expect("linked data");
    assert_eq!(unit["@graph"].as_array().map(Vec::len), Some(1), "a unit is no data set of its own");
}
