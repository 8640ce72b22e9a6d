//! A feed as JSON Feed 1.1.

use super::{Entry, Feed};
use crate::render::json::without_nulls;
use crate::render::words::rfc3339;
use serde_json::{Value, json};

const VERSION: &str = "https://jsonfeed.org/version/1.1";

/// The document, a line a value.
pub(super) fn write(feed: &Feed) -> String {
    let items: Vec<Value> = feed.entries.iter().map(item).collect();
    let document = without_nulls(json!({
        "version": VERSION,
        "title": feed.title,
        "description": feed.subtitle,
        "home_page_url": feed.home,
        "feed_url": feed.json,
        "language": feed.language,
        "authors": [{"name": feed.author, "url": feed.home}],
        "items": items,
    }));
    format!("{document:#}\n")
}

fn item(entry: &Entry) -> Value {
    let topics: Vec<&str> = entry.topics.iter().map(|topic| topic.label.as_str()).collect();
    without_nulls(json!({
        "id": entry.id,
        "url": entry.address,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.content_html,
        "image": entry.image,
        "date_published": rfc3339(&entry.published),
        "date_modified": rfc3339(&entry.updated),
        "tags": topics,
        "language": entry.language,
    }))
}
