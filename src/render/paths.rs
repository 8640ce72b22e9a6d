//! Where every page stands, and how one page leads to another: relative, and always to a file name, so that the folder works on
//! a web host, from a disk and as an attachment alike.

use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{Slug, Tag};
use crate::language::slug;
use crate::model::{Edition, Site};
use std::collections::BTreeMap;

/// The paths of the pages of one edition, without the folder of a language.
#[derive(Debug)]
pub(super) struct Paths {
    languages: Vec<Tag>,
    units: BTreeMap<UnitId, String>,
    indicators: BTreeMap<IndicatorId, String>,
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
pub(super) const GLOSSARY: &str = "glossary.html";
pub(super) const RELEASES: &str = "releases.html";
/// The releases for programs that keep a calendar; not a page.
pub(super) const CALENDAR: &str = "releases.ics";

/// The page of an indicator, below the folder of its programme where there are several.
pub(super) fn indicator(id: &crate::domain::IndicatorId) -> String {
    format!("indicators/{id}.html")
}

impl Paths {
    pub(super) fn new<E: Edition>(site: &Site<'_, E>) -> Self {
        let first = site.facts.languages.first().map_or("", Tag::as_str);
        let unit = |(id, unit): (UnitId, &crate::check::nouns::Unit)| {
            // A unit that is renamed keeps its page where it was.
            let name = slug(site.registry.first_name(id).get(first, &site.facts.languages).0);
            (id, format!("units/{}-{name}.html", unit.key.replace(['@', '+'], "-")))
        };
        let several = site.programmes.len() > 1;
        let indicator = |(id, indicator): (&IndicatorId, &&crate::check::nouns::Indicator)| {
            let folder = if several { format!("{}/", site.programme(*id).id) } else { String::new() };
            (*id, format!("{folder}{}", self::indicator(&indicator.id)))
        };
        Self {
            languages: site.facts.languages.clone(),
            units: site.registry.iter().map(unit).collect(),
            indicators: site.indicators.iter().map(indicator).collect(),
        }
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

    #[cfg(feature = "cards")]
    #[test]
    fn a_card_stands_below_cards_as_its_page_stands_below_the_root() {
        assert_eq!(Paths::card("units/67-dak-nong.html"), "cards/units/67-dak-nong.png");
        assert_eq!(Paths::card("index.html"), "cards/index.png");
    }
}
