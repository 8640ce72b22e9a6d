//! The whole addresses in files that other programs read: sitemaps, feeds, the word to robots. Start at [`addresses`].

use super::attributes::links;
use super::markup::{Tags, texts};
use serde_json::Value;
use std::borrow::Cow;

/// Keys of a JSON feed whose values are addresses.
const KEYS: [&str; 4] = ["home_page_url", "feed_url", "url", "image"];

/// Every address that a file names to other programs, also those in the markup that feeds carry; none in a file of another
/// kind.
pub(super) fn addresses(path: &str, text: &str) -> Vec<String> {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    let is = |stem: &str, ending: &str| name.starts_with(stem) && name.ends_with(ending);
    let mut found = Vec::new();
    if is("sitemap", ".xml") || is("feed", ".xml") {
        of_xml(text, &mut found);
    } else if is("feed", ".json") {
        of_json(&serde_json::from_str(text).unwrap_or_default(), &mut found);
    } else if path == "robots.txt" {
        found.extend(text.lines().filter_map(|line| line.strip_prefix("Sitemap:")).map(|link| link.trim().to_owned()));
    }
    found
}

fn of_xml(text: &str, found: &mut Vec<String>) {
    found.extend(Tags::of(text).filter_map(|tag| tag.get("href")).map(Cow::into_owned));
    for element in ["loc", "uri"] {
        found.extend(texts(text, element).map(Cow::into_owned));
    }
    texts(text, "content").for_each(|markup| of_markup(&markup, found));
}

fn of_json(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match value.as_str() {
                    Some(link) if KEYS.contains(&key.as_str()) => found.push(link.to_owned()),
                    Some(markup) if key == "content_html" => of_markup(markup, found),
                    _ => of_json(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| of_json(value, found)),
        _ => {}
    }
}

fn of_markup(markup: &str, found: &mut Vec<String>) {
    for tag in Tags::of(markup) {
        for (name, value) in tag.attributes() {
            found.extend(links(&tag, name, &value).map(|(link, _)| link.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_file_names_its_addresses() {
        let atom = r#"<feed><link rel="self" href="a"/><uri>b</uri><id>no</id><title>x</title>
            <content type="html">&lt;a href="c?d&amp;amp;e"&gt;x&lt;/a&gt;&lt;img src=f&gt;</content></feed>"#;
        let map = "<urlset><url><loc>a&amp;b</loc><location>no</location><xhtml:link href='c'/></url></urlset>";
        let json = r#"{"version": "no", "feed_url": "a", "items": [{"id": "no", "url": "b", "image": "c",
            "content_html": "<a href='d'>x</a>"}]}"#;
        for (path, text, expected) in [
            ("feed.xml", atom, &["a", "b", "c?d&e", "f"][..]),
            ("fr/feed.xml", "<link href='a'>", &["a"]),
            ("sitemap-2.xml", map, &["c", "a&b"]),
            ("en/feed.json", json, &["a", "b", "c", "d"]),
            ("feed.json", "no JSON", &[]),
            ("robots.txt", "User-agent: *\nSitemap: a\n", &["a"]),
            ("data/a.json", json, &[]),
            ("fr/robots.txt", "Sitemap: a\n", &[]),
        ] {
            assert_eq!(addresses(path, text), expected, "{path}");
        }
    }
}
