//! Where every page stands, and how one page leads to another: relative, and always to a file name, so that the folder works on
//! a web host, from a disk and as an attachment alike.

use super::jobs::{Filed, Way};
use super::namesakes::{Apart, Namesakes};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{Audience, Slug, Tag};
use crate::language::slug;
use crate::model::{Edition, Site};
use std::collections::BTreeMap;

/// The paths of the pages of one edition, without the folder of a language.
#[derive(Debug)]
pub(super) struct Paths {
    languages: Vec<Tag>,
    units: BTreeMap<UnitId, String>,
    /// The keys of units that bulletins speak of, and of those above them, as parts of paths.
    keys: BTreeMap<UnitId, String>,
    indicators: BTreeMap<IndicatorId, String>,
    namesakes: Namesakes,
}

/// Pages of which there is one.
pub(super) const HOME: &str = "index.html";
pub(super) const UNITS: &str = "units.html";
pub(super) const INDICATORS: &str = "indicators.html";
pub(super) const BULLETINS: &str = "bulletins.html";
pub(super) const COMMENDATIONS: &str = "commendations.html";
pub(super) const DOCUMENTS: &str = "documents.html";
pub(super) const DIFFICULTIES: &str = "difficulties.html";
pub(super) const QUALITY: &str = "quality.html";
pub(super) const REPORTING: &str = "reporting.html";
pub(super) const CHANGES: &str = "changes.html";
pub(super) const METHOD: &str = "method.html";
pub(super) const DATA: &str = "data.html";
pub(super) const GLOSSARY: &str = "glossary.html";
pub(super) const RELEASES: &str = "releases.html";
/// The releases for programs that keep a calendar; not a page.
pub(super) const CALENDAR: &str = "releases.ics";
/// What a web host sends where there is no page; of the site's languages together.
pub(super) const NOT_FOUND: &str = "404.html";

/// Files for programs that follow what is new, in each language.
pub(super) const ATOM: &str = "feed.xml";
pub(super) const JSON_FEED: &str = "feed.json";

/// What stands for a language where a page is for readers of all languages that the site doesn't speak.
const ANY_LANGUAGE: &str = "x-default";

/// The page of an indicator, below the folder of its programme where there are several.
pub(super) fn indicator(id: &crate::domain::IndicatorId) -> String {
    format!("indicators/{id}.html")
}

/// Where a site stands on the web, ending in `/`, for all that names addresses to machines. An internal edition stands nowhere
/// that a machine may know of, whatever its site says of the public one.
pub(super) fn on_the_web<'c, E: Edition>(site: &Site<'c, E>) -> Option<&'c str> {
    let facts = site.facts;
    facts.base_url.as_deref().filter(|_| E::AUDIENCE == Audience::Public)
}

/// The host of an address, without its port.
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':', '?', '#']).next().unwrap_or(rest)
}

impl Paths {
    pub(super) fn new<E: Edition>(site: &Site<'_, E>) -> Self {
        let first = site.facts.languages.first().map_or("", Tag::as_str);
        let key = |unit: &crate::check::nouns::Unit| unit.key.replace(['@', '+'], "-");
        let spoken_of = site.bulletins.iter().flat_map(|bulletin| &bulletin.units);
        let listed = spoken_of.flat_map(|unit| std::iter::once(*unit).chain(site.registry.ancestors(*unit)));
        let unit = |(id, unit): (UnitId, &crate::check::nouns::Unit)| {
            // A unit that is renamed keeps its page where it was.
            let name = slug(site.registry.first_name(id).get(first, &site.facts.languages).0);
            (id, format!("units/{}-{name}.html", key(unit)))
        };
        let several = site.programmes.len() > 1;
        let indicator = |(id, indicator): (&IndicatorId, &&crate::check::nouns::Indicator)| {
            let folder = if several { format!("{}/", site.programme(*id).id) } else { String::new() };
            (*id, format!("{folder}{}", self::indicator(&indicator.id)))
        };
        Self {
            languages: site.facts.languages.clone(),
            keys: listed.map(|id| (id, key(site.registry.unit(id)))).collect(),
            units: site.registry.iter().map(unit).collect(),
            indicators: site.indicators.iter().map(indicator).collect(),
            namesakes: Namesakes::default(),
        }
    }

    /// Takes in which units are called alike.
    pub(super) fn tell_apart(&mut self, namesakes: Namesakes) {
        self.namesakes = namesakes;
    }

    /// What tells the page of a unit from those of its namesakes.
    pub(super) fn apart(&self, unit: UnitId) -> Option<Apart> {
        self.namesakes.apart(unit)
    }

    pub(super) fn unit(&self, id: UnitId) -> Option<&str> {
        self.units.get(&id).map(String::as_str)
    }

    pub(super) fn indicator(&self, id: IndicatorId) -> Option<&str> {
        self.indicators.get(&id).map(String::as_str)
    }

    pub(super) fn bulletin(slug: &Slug) -> String {
        format!("bulletins/{slug}.html")
    }

    /// A list of bulletins. No part of its path ever becomes another one's: months have digits alone, the rest a word before it.
    pub(super) fn filed(&self, filed: Filed<'_>) -> String {
        match filed {
            Filed::Month(day) => format!("bulletins/{}.html", day.strftime("%Y-%m")),
            Filed::Tag(word) => format!("bulletins/tag-{}.html", slug(word)),
            Filed::Unit(unit) => format!("bulletins/unit-{}.html", self.keys.get(&unit).map_or("", String::as_str)),
        }
    }

    /// The certificate of a commendation.
    pub(super) fn commendation(id: &Slug) -> String {
        format!("commendations/{id}.html")
    }

    /// The roll of honour in another order. No id of a commendation has a slash.
    pub(super) fn commendations_by(way: Way) -> String {
        let by = match way {
            Way::Authority => "authority",
            Way::Form => "form",
            Way::Unit => "unit",
        };
        format!("commendations/by/{by}.html")
    }

    pub(super) fn page(slug: &Slug) -> String {
        format!("{slug}.html")
    }

    /// The changes of a year, of which these have some, newest first: the newest stands where every link without a year leads.
    pub(super) fn changes(years: &[i16], year: i16) -> String {
        Self::changes_of(Some(year).filter(|year| years.iter().skip(1).any(|other| other == year)))
    }

    /// The changes of an earlier year; without one, of the newest.
    pub(super) fn changes_of(year: Option<i16>) -> String {
        year.map_or_else(|| CHANGES.to_owned(), |year| format!("changes/{year}.html"))
    }

    /// The card of a page.
    #[cfg(feature = "cards")]
    pub(super) fn card(page: &str) -> String {
        format!("cards/{}.png", page.strip_suffix(".html").unwrap_or(page))
    }

    /// A page in a language: the first language stands at the root, every other in a folder of its own.
    pub(super) fn in_language(&self, tag: &Tag, path: &str) -> String {
        if self.languages.first() == Some(tag) { path.to_owned() } else { format!("{tag}/{path}") }
    }

    /// The addresses of a page in each language of a site that stands at `base`, by the language; last the one for readers of
    /// any other language, which is the site's first. None where there is but one language.
    pub(super) fn alternates(&self, base: &str, path: &str) -> Vec<(String, String)> {
        let address = |tag: &Tag| format!("{base}{}", self.in_language(tag, path));
        let any_other = self.languages.first().map(|tag| (ANY_LANGUAGE.to_owned(), address(tag)));
        let named = self.languages.iter().map(|tag| (tag.to_string(), address(tag)));
        if self.languages.len() > 1 { named.chain(any_other).collect() } else { Vec::new() }
    }
}

/// The way from one file to another, both below the root of the edition.
pub(super) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to_parts: Vec<&str> = to.split('/').collect();
    let shared = from.iter().zip(&to_parts).take_while(|(a, b)| a == b).count();
    let shared = shared.min(from.len() - 1).min(to_parts.len() - 1);
    let up = "../".repeat(from.len() - 1 - shared);
    format!("{up}{}", to_parts[shared..].join("/"))
}

/// The way from a file to the root of the edition: empty, or `../` as often as needed.
pub(super) fn root(from: &str) -> String {
    "../".repeat(from.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scalar;

    #[test]
    fn a_link_leads_from_file_to_file() {
        for (from, to, link) in [
            ("index.html", "units/67-dak-nong.html", "units/67-dak-nong.html"),
            ("units/67-dak-nong.html", "index.html", "../index.html"),
            ("units/67-dak-nong.html", "units/66-dak-lak.html", "66-dak-lak.html"),
            ("fr/units/67-dak-nong.html", "units/67-dak-nong.html", "../../units/67-dak-nong.html"),
            ("units/67-dak-nong.html", "fr/units/67-dak-nong.html", "../fr/units/67-dak-nong.html"),
            ("units.html", "units.html", "units.html"),
        ] {
            assert_eq!(relative(from, to), link, "{from} to {to}");
        }
        assert_eq!(root("fr/units/67.html"), "../../");
    }

    #[test]
    fn pages_in_several_languages_name_each_other_and_a_single_one_names_none() {
        let paths = |tags: &[&str]| Paths {
            languages: tags.iter().filter_map(|tag| Tag::read(tag).ok()).collect(),
            units: BTreeMap::new(),
            keys: BTreeMap::new(),
            indicators: BTreeMap::new(),
            namesakes: Namesakes::default(),
        };
        let of = |tags| paths(tags).alternates("https://example.org/a/", "units.html");
        let (vi, fr) = ("https://example.org/a/units.html", "https://example.org/a/fr/units.html");
        let expected = [("vi", vi), ("fr", fr), ("x-default", vi)].map(|(tag, at)| (tag.to_owned(), at.to_owned()));
        assert_eq!(of(&["vi", "fr"]), expected);
        assert_eq!(of(&["vi"]), []);
    }

    #[cfg(feature = "cards")]
    #[test]
    fn a_card_stands_below_cards_as_its_page_stands_below_the_root() {
        assert_eq!(Paths::card("units/67-dak-nong.html"), "cards/units/67-dak-nong.png");
        assert_eq!(Paths::card("index.html"), "cards/index.png");
    }
}
