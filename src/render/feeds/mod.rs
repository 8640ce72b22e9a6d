//! What is new, for programs that follow it: in each language one feed as Atom (RFC 4287, `feed.xml`) and as JSON Feed 1.1
//! (`feed.json`), with the same entries.
//!
//! Start at [`feeds`]. An entry is a bulletin, with its text, units, documents and sources, an award, or all that became known of
//! figures on one day; [`entries`] makes them, [`atom`] and [`json`] write them. Nothing in a feed is of the clock: what is new is what the content says was published,
//! so that the same content makes the same feed, and a reader is told once of each thing.

mod atom;
mod entries;
mod json;
#[cfg(test)]
mod tests;

use super::pages::Made;
use super::paths::{ATOM, HOME, JSON_FEED};
use super::words::Scribe;
use crate::diag::Diagnostic;
use crate::model::Edition;
use jiff::Zoned;

/// A feed before it is written in one form or the other. All addresses are whole.
#[derive(Debug, Clone)]
struct Feed {
    title: String,
    /// What the site is about, and that nothing on it is real where that is so.
    subtitle: Option<String>,
    /// The tag of its language.
    language: String,
    /// The home page.
    home: String,
    /// The feed itself, in each form.
    atom: String,
    json: String,
    /// The office that publishes it, else the site.
    author: String,
    /// Under which terms it may be re-used.
    rights: Option<String>,
    /// When something in it last changed; with nothing in it, the day of knowledge.
    updated: Zoned,
    /// Newest first.
    entries: Vec<Entry>,
}

/// Something that is new.
#[derive(Debug, Clone)]
struct Entry {
    /// What it is known by for as long as the site stands at its address: all entries are new to readers of a site that moves.
    id: String,
    /// Where it stands on the site.
    address: String,
    title: String,
    summary: Option<String>,
    content_html: String,
    published: Zoned,
    updated: Zoned,
    topics: Vec<Topic>,
    /// The language of title, summary and text, where that is not the feed's.
    language: Option<String>,
    /// The address of its picture.
    image: Option<String>,
}

/// What an entry is about, so that a reader can follow that alone.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Topic {
    /// The same in every language.
    term: String,
    /// In the language of the feed.
    label: String,
}

/// The feed of a language of a site that stands at `base`, in both forms, by path. `scribe` gives whole addresses; `html` puts
/// the content of an entry into its template.
pub(super) fn feeds<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    base: &str,
    html: impl Fn(&Made) -> Result<String, Diagnostic>,
) -> Result<[(String, String); 2], Diagnostic> {
    let feed = feed(scribe, entries::entries(scribe, base, html)?);
    let path = |file| scribe.paths.in_language(scribe.tag(), file);
    Ok([(path(ATOM), atom::write(&feed)), (path(JSON_FEED), json::write(&feed))])
}

fn feed<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, entries: Vec<Entry>) -> Feed {
    let site = scribe.report.site;
    let facts = site.facts;
    let title = scribe.plain(&facts.title);
    let about = facts.description.as_ref().map(|text| scribe.plain(text));
    let practice = facts.practice.then(|| scribe.word("edition-practice"));
    let subtitle: Vec<String> = about.into_iter().chain(practice).collect();
    let newest = entries.iter().map(|entry| entry.updated.clone()).max();
    Feed {
        subtitle: (!subtitle.is_empty()).then(|| subtitle.join(" · ")),
        language: scribe.tag().to_string(),
        home: scribe.href(HOME),
        atom: scribe.href(ATOM),
        json: scribe.href(JSON_FEED),
        author: facts.publisher.as_ref().map_or_else(|| title.clone(), |text| scribe.plain(text)),
        rights: facts.licence.as_ref().map(|licence| scribe.plain(&licence.name)),
        updated: newest.unwrap_or_else(|| scribe.start_of(site.vintage.known_on)),
        title,
        entries,
    }
}
