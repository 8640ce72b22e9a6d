//! What a web host sends where there is no page: in every language of the site, because nobody knows which one was wanted.

use super::context::{Content, Link, LostReader};
use crate::language::Language;
use crate::model::Edition;
use crate::render::paths;
use crate::render::words::Scribe;

/// The page; `scribe` gives whole addresses.
pub(super) fn not_found<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    Content::NotFound { not_found: scribe.languages_of_site.iter().map(|language| part(scribe, language)).collect() }
}

fn part<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, language: &Language) -> LostReader {
    let word = |id: &str| language.text(id, &[]);
    let way = |id: &str, path: &str| {
        let href = scribe.way_to(&scribe.paths.in_language(language.tag(), path));
        Link { text: word(id), href: Some(href), lang: None }
    };
    LostReader {
        lang: language.tag().to_string(),
        direction: language.direction().as_str().to_owned(),
        title: word("page-not-found"),
        text: word("page-not-found-text"),
        ways: vec![
            way("page-not-found-home", paths::HOME),
            way("nav-units", paths::UNITS),
            way("nav-indicators", paths::INDICATORS),
            way("nav-bulletins", paths::BULLETINS),
        ],
    }
}
