//! A reader of our own HTML that knows far less than a browser and accepts nothing else: a fixed list of elements, each
//! with its attributes and with what it may hold. Whatever an author slips past the writer, it trips over.

use std::collections::BTreeSet;

/// Elements with their attributes.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("p", &["class"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("blockquote", &["class"]),
    ("ul", &[]),
    ("ol", &["start"]),
    ("li", &["id"]),
    ("div", &["class", "tabindex", "role", "aria-label"]),
    ("section", &["class", "role", "aria-label"]),
    ("table", &[]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope", "class"]),
    ("td", &["class"]),
    ("pre", &["tabindex"]),
    ("code", &["class"]),
    ("em", &[]),
    ("strong", &[]),
    ("del", &[]),
    ("sup", &["class", "id"]),
    ("span", &["class", "role", "aria-label", "lang"]),
    ("figure", &["class"]),
    ("img", &["src", "srcset", "sizes", "width", "height", "alt", "lang", "loading", "decoding"]),
    ("figcaption", &[]),
    ("a", &["href", "class", "rel", "hreflang", "title", "role", "aria-label"]),
    ("br", &[]),
    ("hr", &[]),
];

const FLOW: &[&str] =
    &["p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "div", "section", "pre", "hr", "figure"];
const PHRASING: &[&str] = &["code", "em", "strong", "del", "sup", "span", "a", "br"];
const SCHEMES: &[&str] = &["https://", "http://", "mailto:", "tel:", "#", "../"];

/// Panics where the text isn't HTML that the writer may write.
pub(super) fn check(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    let (mut ids, mut fragments) = (BTreeSet::new(), BTreeSet::new());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        words(text, open.last());
        let (tag, after) = tag[1..].split_once('>').unwrap_or_else(|| panic!("a tag without end: {tag}"));
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        let name = tag.split(' ').next().unwrap_or_default();
        assert!(holds(open.last(), name), "<{name}> in {open:?}: {html}");
        assert!(name != "a" || !open.contains(&"a"), "a link in a link: {html}");
        for (attribute, value) in attributes(name, tag) {
            match attribute {
                "id" => assert!(ids.insert(value.clone()), "two ids {value}: {html}"),
                "href" => {
                    assert!(SCHEMES.iter().any(|scheme| value.to_ascii_lowercase().starts_with(scheme)), "{value}");
                    fragments.extend(value.strip_prefix('#').map(ToOwned::to_owned));
                }
                "src" | "srcset" => assert!(value.starts_with("../photos/"), "{value}"),
                _ => {}
            }
        }
        if !["br", "hr", "img"].contains(&name) {
            open.push(name);
        }
    }
    words(rest, None);
    assert_eq!(open, [""; 0], "{html}");
    assert!(fragments.is_subset(&ids), "{fragments:?} lead nowhere: {html}");
}

/// Text holds no sign of markup, and stands only where text may.
fn words(text: &str, parent: Option<&&str>) {
    assert!(!text.contains(['>', '"', '\'']), "{text}");
    assert!(!text.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{text:?}");
    for after in text.split('&').skip(1) {
        assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|name| after.starts_with(name)), "{text}");
    }
    let bare =
        matches!(parent, None | Some(&("ul" | "ol" | "table" | "thead" | "tbody" | "tr" | "section" | "figure")));
    assert!(!bare || text.trim().is_empty(), "{text:?} in {parent:?}");
}

fn holds(parent: Option<&&str>, child: &str) -> bool {
    match parent {
        None => FLOW.contains(&child),
        Some(&("ul" | "ol")) => child == "li",
        Some(&"table") => ["caption", "thead", "tbody"].contains(&child),
        Some(&("thead" | "tbody")) => child == "tr",
        Some(&"tr") => child == "th" || child == "td",
        Some(&"div") => child == "table",
        Some(&"section") => child == "ol",
        Some(&"pre") => child == "code",
        Some(&"figure") => child == "img" || child == "figcaption",
        Some(&"figcaption") => child == "span",
        Some(&("blockquote" | "li")) => FLOW.contains(&child) || PHRASING.contains(&child),
        Some(_) => PHRASING.contains(&child),
    }
}

/// The attributes of a tag, each known, once and in double quotes.
fn attributes<'a>(name: &str, tag: &'a str) -> Vec<(&'a str, String)> {
    let known = ELEMENTS.iter().find(|(element, _)| *element == name).unwrap_or_else(|| panic!("<{tag}>")).1;
    let mut found: Vec<(&str, String)> = Vec::new();
    let mut rest = &tag[name.len()..];
    while !rest.is_empty() {
        let parts = rest.strip_prefix(' ').and_then(|rest| rest.split_once("=\""));
        let (attribute, after) = parts.unwrap_or_else(|| panic!("<{tag}>"));
        let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("<{tag}>"));
        assert!(known.contains(&attribute) && found.iter().all(|(other, _)| *other != attribute), "<{tag}>");
        words(value, Some(&"p"));
        found.push((attribute, value.replace("&amp;", "&")));
        rest = after;
    }
    found
}

#[test]
fn the_strict_reader_is_strict() {
    for bad in [
        "<script>x</script>",
        "<p onclick=\"x\">y</p>",
        "<p style=\"x\">y</p>",
        "<p>a",
        "<p><em>a</p></em>",
        "<p><p>a</p></p>",
        "<p><a href=\"javascript:x\">a</a></p>",
        "<p><a href=\"../a\"><em><a href=\"../b\">a</a></em></a></p>",
        "<p><a href=\"#x\">a</a></p>",
        "<h2 id=\"a\">a</h2><h2 id=\"a\">a</h2>",
        "<p class=\"a\" class=\"b\">c</p>",
        "<ul>a</ul>",
        "a",
        "<p>&nbsp</p>",
        "<p>\"</p>",
        "<p",
    ] {
        let refused = std::panic::catch_unwind(|| check(bad)).is_err();
        assert!(refused, "{bad}");
    }
}
