//! The entries of a feed: the newest bulletins and awards, and the newest days on which figures became known, corrections first among
//! them. Somebody who reports on the campaign learns from one feed what its office says and what its figures do; topics
//! (`bulletin`, `commendation`, `correction`, `figures` …) let a reader keep to some.

use super::{Entry, Topic};
use crate::analysis::changes::Change;
use crate::check::nouns::Bulletin;
use crate::diag::Diagnostic;
use crate::model::{Award, Edition};
use crate::render::pages::{self, Made};
use crate::render::paths::{self, Paths};
use crate::render::words::Scribe;
use std::cmp::Reverse;

/// So many bulletins, awards and days stand in a feed: some months of a campaign that reports weekly, for those who come back
/// from holidays, and still few enough for a phone.
const BULLETINS: usize = 20;
const AWARDS: usize = 20;
const DAYS: usize = 20;

/// The entries, newest first; bulletins stand before what became known on their day.
pub(super) fn entries<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    base: &str,
    html: impl Fn(&Made) -> Result<String, Diagnostic>,
) -> Result<Vec<Entry>, Diagnostic> {
    let report = scribe.report;
    let bulletins = report.site.bulletins.iter().take(BULLETINS).map(|bulletin| of_bulletin(scribe, bulletin, &html));
    let granted = report.site.commendations.iter().filter(|award| award.is_granted() && award.date().is_some());
    let awards = granted.take(AWARDS).filter_map(|award| of_award(scribe, award, &html));
    let days = report.changes.all().chunk_by(|one, other| one.day == other.day);
    let days = days.take(DAYS).map(|changes| of_day(scribe, base, changes, &html));
    let mut entries = bulletins.chain(awards).chain(days).collect::<Result<Vec<Entry>, Diagnostic>>()?;
    entries.sort_by_key(|entry| Reverse(entry.published.timestamp()));
    Ok(entries)
}

/// A bulletin. It is known by its address, which holds its slug and neither its title nor its day.
fn of_bulletin<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    html: impl Fn(&Made) -> Result<String, Diagnostic>,
) -> Result<Entry, Diagnostic> {
    let made = pages::bulletin_in_feed(scribe, bulletin);
    let address = scribe.href(&Paths::bulletin(&bulletin.slug));
    let link = scribe.bulletin_link(bulletin);
    let own = Topic { term: "bulletin".to_owned(), label: scribe.word("feed-bulletin") };
    let tags = scribe.best_text(&bulletin.texts).map(|(_, text)| text.tags.as_slice()).unwrap_or_default();
    let filed = tags.iter().map(|tag| Topic { term: tag.clone(), label: tag.clone() });
    Ok(Entry {
        id: address.clone(),
        title: link.text,
        summary: scribe.best_text(&bulletin.texts).and_then(|(_, text)| text.summary.clone()),
        content_html: with_whole_addresses(&html(&made)?, &address),
        published: scribe.published_at(bulletin),
        updated: scribe.updated_at(bulletin),
        topics: std::iter::once(own).chain(filed).collect(),
        language: link.lang,
        image: made.page.card.map(|card| card.address),
        address,
    })
}

/// An award that was granted, on the day it was; `None` for one without a day. It is known by its address, which holds its id.
fn of_award<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    award: &Award<'_>,
    html: impl Fn(&Made) -> Result<String, Diagnostic>,
) -> Option<Result<Entry, Diagnostic>> {
    let address = scribe.href(&Paths::commendation(&award.entry.id));
    let published = scribe.free_on(award.date()?, award.entry.embargo);
    let own = Topic { term: "commendation".to_owned(), label: scribe.word("nav-commendations") };
    let entry = |content_html: String| Entry {
        id: address.clone(),
        title: scribe.award_name(award),
        summary: None,
        content_html,
        published: published.clone(),
        updated: published,
        topics: vec![own],
        language: None,
        image: None,
        address,
    };
    Some(html(&pages::award_in_feed(scribe, award)).map(entry))
}

/// What became known on one day.
fn of_day<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    base: &str,
    changes: &[Change<'_>],
    html: impl Fn(&Made) -> Result<String, Diagnostic>,
) -> Result<Entry, Diagnostic> {
    let told = pages::told_on(scribe, changes);
    let topics = topics(told.entries.iter().map(|entry| (&entry.kind, &entry.word)));
    let address = told.all.href.clone().unwrap_or_default();
    let day = changes.first().map(|change| change.day).unwrap_or_default();
    let counts = scribe.language.list(&scribe.change_counts(changes));
    let (date, moment) = (scribe.language.date(day), scribe.start_of(day));
    Ok(Entry {
        id: id_of_day(base, &scribe.paths.in_language(scribe.tag(), ""), &day.to_string()),
        address,
        title: scribe.text("feed-day", &[("date", date.as_str().into()), ("changes", counts.as_str().into())]),
        summary: None,
        content_html: html(&pages::day_in_feed(scribe, day, told))?,
        published: moment.clone(),
        updated: moment,
        topics,
        language: None,
        image: None,
    })
}

/// A day is known by a `tag:` address (RFC 4151) of the site's host and the day itself: the page that it stands on is another
/// one when the year is over.
fn id_of_day(base: &str, language: &str, day: &str) -> String {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    let (host, path) = (paths::host(base), rest.split_once('/').map_or("", |(_, path)| path));
    format!("tag:{host},{day}:{path}{language}changes")
}

/// Each kind of change once, in the order of the entries.
fn topics<'e>(kinds: impl Iterator<Item = (&'e String, &'e String)>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for (kind, word) in kinds {
        if topics.iter().all(|topic| topic.term != *kind) {
            topics.push(Topic { term: kind.clone(), label: word.clone() });
        }
    }
    topics
}

/// Links within a text (to its notes and headings) lead to its page from anywhere. No text can look like an attribute: quotes
/// in texts are escaped.
fn with_whole_addresses(html: &str, address: &str) -> String {
    html.replace("href=\"#", &format!("href=\"{address}#"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_known_by_host_day_and_language() {
        for (base, language, id) in [
            ("https://example.org/", "", "tag:example.org,2024-05-06:changes"),
            ("https://example.org:8080/a/b/", "fr/", "tag:example.org,2024-05-06:a/b/fr/changes"),
        ] {
            assert_eq!(id_of_day(base, language, "2024-05-06"), id);
        }
    }

    #[test]
    fn links_within_a_text_lead_to_its_page_and_no_text_is_altered() {
        let text = "<a href=\"#t-note\">1</a> href=&quot;#x&quot; <a href=\"https://example.org/#y\">y</a>";
        let whole =
            "<a href=\"https://a.b/c.html#t-note\">1</a> href=&quot;#x&quot; <a href=\"https://example.org/#y\">y</a>";
        assert_eq!(with_whole_addresses(text, "https://a.b/c.html"), whole);
    }

    #[test]
    fn each_kind_of_change_is_a_topic_once() {
        let words = [("correction", "corrected"), ("figures", "new"), ("figures", "new")];
        let words = words.map(|(kind, word)| (kind.to_owned(), word.to_owned()));
        let found = topics(words.iter().map(|(kind, word)| (kind, word)));
        assert_eq!(found.iter().map(|topic| topic.term.as_str()).collect::<Vec<_>>(), ["correction", "figures"]);
    }
}
