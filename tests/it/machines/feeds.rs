//! Feeds: both forms say the same, in the right order, at the moments of the content, and can be read anywhere.

use super::*;
use serde_json::Value;

/// The entries of a feed in JSON, by id, and those of the same feed as Atom.
fn entries(site: &Tree, folder: &str) -> (Vec<Value>, Vec<BTreeMap<String, String>>) {
    let json: Value = serde_json::from_str(text(site, &format!("{folder}feed.json"))).expect("JSON");
    let read = xml(site, &format!("{folder}feed.xml"));
    let entry = |entry: roxmltree::Node<'_, '_>| {
        let texts = ["id", "title", "updated", "published", "summary", "content"]
            .map(|name| (name.to_owned(), child(entry, ATOM, name).unwrap_or_default().to_owned()));
        let link =
            entry.children().find(|node| node.has_tag_name((ATOM, "link"))).and_then(|link| link.attribute("href"));
        texts.into_iter().chain([("link".to_owned(), link.unwrap_or_default().to_owned())]).collect()
    };
    let atom = read.root_element().children().filter(|node| node.has_tag_name((ATOM, "entry"))).map(entry).collect();
    (json["items"].as_array().cloned().unwrap_or_default(), atom)
}

#[test]
fn both_forms_of_a_feed_have_the_same_entries_newest_first() {
    let site = public();
    for folder in ["", "fr/", "en/"] {
        let (json, atom) = entries(&site, folder);
        assert_eq!(json.len(), 5, "two bulletins and three days");
        assert_eq!(json.len(), atom.len());
        for (json, atom) in json.iter().zip(&atom) {
            for (key, name) in [
                ("id", "id"),
                ("title", "title"),
                ("url", "link"),
                ("date_published", "published"),
                ("date_modified", "updated"),
                ("content_html", "content"),
            ] {
                assert_eq!(json[key].as_str(), Some(atom[name].as_str()), "{name}");
                assert!(!atom[name].is_empty(), "{name}");
            }
        }
        let days: Vec<&str> = atom.iter().map(|entry| &entry["published"][..10]).collect();
        assert!(days.is_sorted_by(|newer, older| newer >= older), "{days:?}");
        let ids: BTreeSet<&String> = atom.iter().map(|entry| &entry["id"]).collect();
        assert_eq!(ids.len(), atom.len(), "each entry has an id of its own");
    }
}

#[test]
fn the_moments_of_a_feed_are_those_of_the_content() {
    let site = public();
    let (_, atom) = entries(&site, "en/");
    let told: Vec<(&str, &str, &str)> =
        atom.iter().map(|entry| (&*entry["title"], &*entry["published"], &*entry["updated"])).collect();
    let expected = [
        ("zqheld", "2026-05-30T09:30:00+07:00", "2026-05-30T09:30:00+07:00"),
        ("Half & more", "2026-05-29T00:00:00+07:00", "2026-05-30T00:00:00+07:00"),
        ("New on 29 May 2026: 1 new figure", "2026-05-29T00:00:00+07:00", "2026-05-29T00:00:00+07:00"),
        ("New on 27 May 2026: 1 correction", "2026-05-27T00:00:00+07:00", "2026-05-27T00:00:00+07:00"),
        ("New on 20 May 2026: 2 new figures", "2026-05-20T00:00:00+07:00", "2026-05-20T00:00:00+07:00"),
    ];
    assert_eq!(told, expected);
    let feed = xml(&site, "en/feed.xml");
    assert_eq!(child(feed.root_element(), ATOM, "updated"), Some("2026-05-30T09:30:00+07:00"));
    let later = built(with_base(""), Audience::Public, "2027-01-01T00:00:00Z");
    assert_eq!(later.edition(Audience::Public)["en/feed.xml"], site["en/feed.xml"], "the clock changes nothing");
}

#[test]
fn what_a_feed_says_can_be_read_anywhere() {
    let site = public();
    let pages = pages(&site);
    for folder in ["", "fr/", "en/"] {
        let (_, atom) = entries(&site, folder);
        for entry in &atom {
            let (page, id) = file(&site, &entry["link"]);
            assert!(id.is_empty() || pages[page].by_id(id).is_some(), "{}", entry["link"]);
            let hrefs = entry["content"].split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            for href in hrefs {
                let (page, id) = file(&site, href);
                assert!(id.is_empty() || pages[page].by_id(id).is_some(), "{href}");
            }
        }
    }
    let (_, atom) = entries(&site, "en/");
    let halfway = &atom[1]["content"];
    for link in ["en/units/101-khu-1.html", "en/bulletins/halfway.html#t-next"] {
        assert!(halfway.contains(&format!("href=\"{BASE}{link}\"")), "{halfway}");
    }
    assert!(atom[3]["content"].contains("Counted &lt;twice&gt;"), "{}", atom[3]["content"]);
    assert!(entries(&site, "fr/").1[1]["content"].contains("<em>"), "French readers are told that it is in English");
}

#[test]
fn an_entry_keeps_its_id_when_its_title_and_text_change() {
    let ids = |content: Tree| -> Vec<String> {
        let site = built(content, Audience::Public, FREE);
        entries(site.edition(Audience::Public), "en/").1.iter().map(|entry| entry["id"].clone()).collect()
    };
    let mut changed = with_base("description: Other words.\n");
    let bulletin = HALFWAY.replace("Half & more", "Most").replace("Next", "Later").replace("#next", "#later");
    changed.insert("bulletins/halfway.en.md".to_owned(), bulletin.into_bytes());
    assert_eq!(ids(with_base("")), ids(changed));
    let expected = [
        "https://small.example.org/progress/en/bulletins/held.html",
        "https://small.example.org/progress/en/bulletins/halfway.html",
        "tag:small.example.org,2026-05-29:progress/en/changes",
        "tag:small.example.org,2026-05-27:progress/en/changes",
        "tag:small.example.org,2026-05-20:progress/en/changes",
    ];
    assert_eq!(ids(with_base("")), expected);
}
