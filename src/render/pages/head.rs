//! The head of a page as machines read it: a description, the same page in other languages, the feeds, what social networks
//! and search engines ask for. What a reader sees around a page is [`super::frame`]'s.

use super::context::{Alternate, FeedLink, Machines};
use super::{filing, linked_data, units};
use crate::check::nouns::Translated;
use crate::markdown;
use crate::model::Edition;
use crate::render::jobs::{Filed, Job};
use crate::render::paths::{self, ATOM, JSON_FEED};
use crate::render::words::{Scribe, rfc3339};

/// Search engines cut a description off after about so many letters.
const LONGEST: usize = 200;
/// The shortest line of a text that is taken for a sentence rather than a heading, in letters.
const SENTENCE: usize = 40;

/// The media types of the feeds, with their files and what tells them apart.
const FEEDS: [(&str, &str, &str); 2] =
    [("application/atom+xml", ATOM, "feed-atom"), ("application/feed+json", JSON_FEED, "feed-json")];

/// One or two sentences on a page, for those who have only a link to it.
pub(in crate::render) fn description<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> String {
    match job {
        Job::Home => of_site(scribe),
        Job::Units => scribe.word("unit-intro"),
        Job::Unit(unit) => units::finding(scribe, *unit),
        Job::Indicators => scribe.word("indicator-intro"),
        Job::Indicator(id) => {
            let definition = scribe.report.site.indicators[id].definition.as_ref().map(|text| scribe.plain(text));
            definition.unwrap_or_else(|| scribe.named(&scribe.indicator_name(*id), &scribe.word("unit-intro")))
        }
        Job::Bulletins => scribe.word("bulletin-intro"),
        Job::Filed(filed) => filing::intro(scribe, *filed),
        Job::Bulletin(bulletin) => scribe.best_text(&bulletin.texts).map(|(_, text)| opening(text)).unwrap_or_default(),
        Job::Commendations | Job::CommendationsBy(_) => scribe.word("commendation-intro"),
        Job::Commendation(award) => super::certificate::finding(scribe, award),
        Job::Documents => scribe.word("document-intro"),
        Job::Difficulties => scribe.word("difficulty-intro"),
        Job::Quality => scribe.word("quality-intro"),
        Job::Reporting => scribe.word("reporting-intro"),
        Job::Changes(_) => scribe.word("change-intro"),
        Job::Glossary(_) => scribe.word("glossary-intro"),
        Job::Releases => scribe.word("release-intro"),
        Job::Data => scribe.word("data-intro"),
        Job::Method(None) => scribe.word("method-intro"),
        Job::Method(Some(page)) | Job::Text(page) => {
            scribe.best_text(&page.texts).map(|(_, text)| opening(text)).unwrap_or_default()
        }
        Job::NotFound => scribe.word("page-not-found-text"),
    }
}

/// What the site says of itself, else what it says first.
fn of_site<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> String {
    let site = scribe.report.site;
    let top = site.registry.top(site.vintage.known_on);
    let own = site.facts.description.as_ref().map(|text| scribe.plain(text));
    own.or_else(|| Some(units::finding(scribe, top?))).unwrap_or_else(|| scribe.plain(&site.facts.title))
}

/// The summary of a text, else its first sentence or sentences.
fn opening(text: &Translated) -> String {
    let plain = || {
        let plain = markdown::plain(&text.body);
        let sentence = plain.lines().find(|line| line.chars().count() >= SENTENCE).or(plain.lines().next());
        shortened(sentence.unwrap_or(&text.title), LONGEST)
    };
    text.summary.clone().unwrap_or_else(plain)
}

/// A text of at most so many letters; words that are left out are shown as left out.
pub(super) fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut letters = 0;
    for word in text.split_inclusive(' ') {
        letters += word.chars().count();
        if letters >= longest {
            break;
        }
        short.push_str(word);
    }
    let whole_words = short.trim_end_matches([' ', ',', ';', ':', '.']);
    // A single word that is too long is cut.
    let cut = || text.chars().take(longest.saturating_sub(1)).collect();
    let kept: String = if whole_words.is_empty() { cut() } else { whole_words.to_owned() };
    kept + "…"
}

/// What tells a page from others of the same heading.
pub(super) fn title_more<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<String> {
    match job {
        Job::Unit(unit) | Job::Filed(Filed::Unit(unit)) => scribe.apart(*unit),
        Job::Commendation(award) => Some(super::certificate::apart(scribe, award)),
        _ => None,
    }
}

/// What machines read of a page.
pub(super) fn machines<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<Machines> {
    let base = paths::on_the_web(scribe.report.site)?;
    let bulletin = match job {
        Job::Bulletin(bulletin) => Some(bulletin),
        _ => None,
    };
    let is_page = !matches!(job, Job::NotFound);
    let alternates = if is_page { scribe.paths.alternates(base, &job.path(scribe.paths)) } else { Vec::new() };
    Some(Machines {
        alternates: alternates.into_iter().map(|(language, address)| Alternate { language, address }).collect(),
        feeds: feeds(scribe),
        kind: if bulletin.is_some() { "article" } else { "website" }.to_owned(),
        published: bulletin.map(|bulletin| rfc3339(&scribe.published_at(bulletin))),
        modified: bulletin.map(|bulletin| rfc3339(&scribe.updated_at(bulletin))),
        linked_data: linked_data::linked_data(scribe, job, base).filter(|_| is_page),
    })
}

fn feeds<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<FeedLink> {
    let link = |(media_type, file, id): (&str, &str, &str)| FeedLink {
        media_type: media_type.to_owned(),
        title: scribe.word(id),
        href: scribe.href(file),
    };
    FEEDS.map(link).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_stays_whole_and_a_long_one_is_cut_between_words() {
        for (text, longest, expected) in [
            ("Half of all.", 12, "Half of all."),
            ("Half of all have theirs.", 14, "Half of all…"),
            ("Half of all, they say.", 14, "Half of all…"),
            ("Đắk Nông về đích trước", 10, "Đắk Nông…"),
            ("Donaudampfschifffahrt", 6, "Donau…"),
            ("", 5, ""),
        ] {
            let short = shortened(text, longest);
            assert_eq!(short, expected);
            assert!(short.chars().count() <= longest);
        }
    }
}
