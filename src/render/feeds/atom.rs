//! A feed as Atom (RFC 4287), with everything that the format asks for.

use super::{Entry, Feed};
use crate::render::words::rfc3339;
use crate::render::xml::Xml;

const NAMESPACE: &str = "http://www.w3.org/2005/Atom";

/// The document.
pub(super) fn write(feed: &Feed) -> String {
    let mut xml = Xml::document();
    xml.open("feed", &[("xmlns", NAMESPACE), ("xml:lang", &feed.language)]);
    xml.leaf("id", &[], &feed.atom);
    xml.leaf("title", &[], &feed.title);
    if let Some(subtitle) = &feed.subtitle {
        xml.leaf("subtitle", &[], subtitle);
    }
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.atom)]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.home)]);
    xml.leaf("updated", &[], &rfc3339(&feed.updated));
    xml.open("author", &[]);
    xml.leaf("name", &[], &feed.author);
    xml.leaf("uri", &[], &feed.home);
    xml.close();
    if let Some(rights) = &feed.rights {
        xml.leaf("rights", &[], rights);
    }
    xml.leaf("generator", &[], env!("CARGO_PKG_NAME"));
    feed.entries.iter().for_each(|entry| write_entry(&mut xml, entry));
    xml.finish()
}

fn write_entry(xml: &mut Xml, entry: &Entry) {
    match &entry.language {
        Some(language) => xml.open("entry", &[("xml:lang", language)]),
        None => xml.open("entry", &[]),
    }
    xml.leaf("id", &[], &entry.id);
    xml.leaf("title", &[], &entry.title);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &entry.address)]);
    xml.leaf("published", &[], &rfc3339(&entry.published));
    xml.leaf("updated", &[], &rfc3339(&entry.updated));
    for topic in &entry.topics {
        xml.empty("category", &[("term", &topic.term), ("label", &topic.label)]);
    }
    if let Some(summary) = &entry.summary {
        xml.leaf("summary", &[], summary);
    }
    xml.leaf("content", &[("type", "html")], &entry.content_html);
    xml.close();
}
