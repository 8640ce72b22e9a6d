//! Both forms hold what their formats ask for, as a reader of the format finds it, and the same entries.

use super::*;
use jiff::civil::date;
use jiff::tz::TimeZone;
use serde_json::Value;

const NAMESPACE: &str = "http://www.w3.org/2005/Atom";

fn moment(day: i8) -> Zoned {
    date(2024, 5, day).to_zoned(TimeZone::UTC).expect("a day")
}

fn feed() -> Feed {
    let bulletin = Entry {
        id: "https://example.org/bulletins/a.html".to_owned(),
        address: "https://example.org/bulletins/a.html".to_owned(),
        title: "A & <B>".to_owned(),
        summary: Some("Half \u{2028} done".to_owned()),
        content_html: "<p>1 &lt; 2 ]]></p>".to_owned(),
        published: moment(6),
        updated: moment(7),
        topics: vec![Topic { term: "bulletin".to_owned(), label: "Bản tin".to_owned() }],
        language: Some("vi".to_owned()),
        image: Some("https://example.org/cards/bulletins/a.png".to_owned()),
    };
    let day = Entry {
        id: "tag:example.org,2024-05-05:changes".to_owned(),
        title: "New".to_owned(),
        summary: None,
        updated: moment(5),
        published: moment(5),
        language: None,
        image: None,
        ..bulletin.clone()
    };
    Feed {
        title: "Progress".to_owned(),
        subtitle: None,
        language: "en".to_owned(),
        home: "https://example.org/index.html".to_owned(),
        atom: "https://example.org/feed.xml".to_owned(),
        json: "https://example.org/feed.json".to_owned(),
        author: "The office".to_owned(),
        rights: Some("CC BY 4.0".to_owned()),
        updated: moment(7),
        entries: vec![bulletin, day],
    }
}

/// The text of a child of an element.
fn text<'a>(of: roxmltree::Node<'a, '_>, name: &str) -> Option<&'a str> {
    of.children().find(|child| child.has_tag_name((NAMESPACE, name))).and_then(|child| child.text())
}

#[test]
fn an_atom_feed_has_everything_that_the_format_asks_for() {
    let written = atom::write(&feed());
    let read = roxmltree::Document::parse(&written).expect("XML");
    let root = read.root_element();
    assert!(root.has_tag_name((NAMESPACE, "feed")));
    assert_eq!(text(root, "id"), Some("https://example.org/feed.xml"));
    assert_eq!(text(root, "title"), Some("Progress"));
    assert_eq!(text(root, "updated"), Some("2024-05-07T00:00:00+00:00"));
    let author = root.children().find(|child| child.has_tag_name((NAMESPACE, "author"))).expect("an author");
    assert_eq!(text(author, "name"), Some("The office"));
    let links: Vec<_> = root.children().filter(|child| child.has_tag_name((NAMESPACE, "link"))).collect();
    assert_eq!(links.iter().map(|link| link.attribute("rel")).collect::<Vec<_>>(), [Some("self"), Some("alternate")]);
    let entries: Vec<_> = root.children().filter(|child| child.has_tag_name((NAMESPACE, "entry"))).collect();
    assert_eq!(entries.len(), 2);
    for entry in &entries {
        for name in ["id", "title", "updated", "published", "content"] {
            assert!(text(*entry, name).is_some_and(|text| !text.is_empty()), "{name}");
        }
    }
    assert_eq!(text(entries[0], "title"), Some("A & <B>"));
    assert_eq!(text(entries[0], "content"), Some("<p>1 &lt; 2 ]]></p>"));
    assert_eq!(entries[0].attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some("vi"));
    assert_eq!(text(entries[1], "summary"), None);
}

#[test]
fn a_json_feed_has_everything_that_the_format_asks_for() {
    let read: Value = serde_json::from_str(&json::write(&feed())).expect("JSON");
    assert_eq!(read["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(read["title"], "Progress");
    assert_eq!(read["feed_url"], "https://example.org/feed.json");
    assert_eq!(read["authors"][0]["name"], "The office");
    assert!(read.get("description").is_none(), "what is not known is left out");
    let items = read["items"].as_array().expect("items");
    assert_eq!(items.len(), 2);
    assert_eq!(items[0]["content_html"], "<p>1 &lt; 2 ]]></p>");
    assert_eq!(items[0]["date_modified"], "2024-05-07T00:00:00+00:00");
    assert_eq!(items[0]["tags"][0], "Bản tin");
    assert!(items[1].get("summary").is_none() && items[1].get("image").is_none());
}

#[test]
fn a_feed_without_an_entry_is_a_feed() {
    let empty = Feed { entries: Vec::new(), ..feed() };
    let written = atom::write(&empty);
    let read = roxmltree::Document::parse(&written).expect("XML");
    assert!(text(read.root_element(), "updated").is_some());
    let read: Value = serde_json::from_str(&json::write(&empty)).expect("JSON");
    assert_eq!(read["items"].as_array().map(Vec::len), Some(0));
}
