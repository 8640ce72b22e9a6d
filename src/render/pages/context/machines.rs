//! What machines read of a page, what an entry of a feed holds, and the page for those who were led astray.

use super::{ChangeEntry, Link};
use schemars::JsonSchema;
use serde::Serialize;

/// What machines read in the head of a page; only for a public edition that says where it stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Machines {
    /// The same page in each language, by its whole address; empty for a site in one language.
    pub alternates: Vec<Alternate>,
    /// What is new, in each form.
    pub feeds: Vec<FeedLink>,
    /// The kind of page for social networks: `article` or `website`.
    pub kind: String,
    /// When a bulletin was published, as RFC 3339 has it.
    pub published: Option<String>,
    /// When its text was last changed.
    pub modified: Option<String>,
    /// What the page is about by the words of schema.org, as JSON-LD that is safe within a `<script>` that holds data.
    pub linked_data: Option<String>,
}

/// A page in one of its languages.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Alternate {
    /// The language's tag, or `x-default` for readers of any other.
    pub language: String,
    /// The page's address on the web.
    pub address: String,
}

/// A feed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FeedLink {
    /// Its media type.
    pub media_type: String,
    /// What it is called: "What is new (Atom)".
    pub title: String,
    /// Where it is.
    pub href: String,
}

/// What became known on one day, for an entry of a feed. Its links are whole addresses.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FeedDay {
    /// The changes, corrections and reopenings first, at most twenty.
    pub entries: Vec<ChangeEntry>,
    /// The day on the page of changes.
    pub all: Link,
}

/// The page for who asked for one that isn't there, in one language. Its links are whole addresses.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LostReader {
    /// The language's tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// That there is no such page.
    pub title: String,
    /// Why that may be.
    pub text: String,
    /// Where to go instead, the home page first.
    pub ways: Vec<Link>,
}
