//! `site.yaml`: its languages, its time zone, its addresses.

use super::names::{Names, is_web_address};
use crate::check::nouns::{LevelId, SiteFacts};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, code};
use crate::domain::Tag;
use crate::load::Sheet;
use crate::load::raw::{Contact, Licence, SiteFile};
use jiff::tz::TimeZone;

/// What the site says of itself. `None` where it is in no language, which leaves nothing to say anything in.
pub(super) fn resolve(sheet: Sheet<SiteFile>, problems: &mut Vec<Diagnostic>) -> Option<SiteFacts> {
    let Sheet { file, value: site, .. } = sheet;
    let mut reader = Reader { file: &file, problems };
    if !reader.languages(&site.languages) {
        return None;
    }
    reader.contact(site.contact.as_ref());
    reader.licence(site.licence.as_ref());
    let time_zone = reader.time_zone(&site.time_zone);
    let base_url = site.base_url.filter(|url| reader.base_url(url));
    Some(SiteFacts {
        title: site.title,
        description: site.description,
        publisher: site.publisher,
        languages: site.languages,
        base_url,
        time_zone,
        contact: site.contact,
        licence: site.licence,
        theme: site.theme,
        cards: None,
        as_of: site.as_of.map(|day| day.0),
        proper_names: site.proper_names,
        practice: site.practice,
    })
}

/// The word in the place of a level for a site without cards.
const NO_CARDS: &str = "none";

/// The level down to which units get social cards: the one asked for, else the second, or the only one. `None` for no cards,
/// and where the site has no address under which a page could name its card.
pub(super) fn cards(asked: Option<&LevelAsked>, site: &SiteFacts, names: &mut Names<'_>) -> Option<LevelId> {
    let level = match asked {
        Some(LevelAsked { level, .. }) if level.as_str() == NO_CARDS => return None,
        Some(LevelAsked { file, level }) => names.level(level.as_str(), || Place::value(file, ["cards"]))?,
        None => LevelId(u8::from(names.registry.levels.len() > 1)),
    };
    site.base_url.as_ref().map(|_| level)
}

/// The level that a site asks for, and where.
pub(super) struct LevelAsked {
    file: String,
    level: crate::domain::LevelId,
}

impl LevelAsked {
    /// What a site says of its cards, if it does.
    pub(super) fn of(sheet: &Sheet<SiteFile>) -> Option<Self> {
        let level = sheet.value.cards.clone()?;
        Some(Self { file: sheet.file.clone(), level })
    }
}

/// Judges the values of one site.
struct Reader<'a> {
    file: &'a str,
    problems: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn tell(&mut self, refusal: Refusal, at: impl Into<KeyPath>) {
        self.problems.push(refusal.at(Place::value(self.file, at)));
    }

    /// Whether there is a language; tells if there is none, and what stands twice.
    fn languages(&mut self, languages: &[Tag]) -> bool {
        let refusal =
            |reason, value: &str| Refusal::new(code::LANGUAGE_UNKNOWN, &[("reason", reason), ("value", value)]);
        if languages.is_empty() {
            self.tell(refusal("none", "").hint("hint-none", &[]), ["languages"]);
        }
        for (position, tag) in
            languages.iter().enumerate().filter(|(position, tag)| languages[..*position].contains(tag))
        {
            self.tell(refusal("twice", tag.as_str()), KeyPath::from(["languages"]).index(position));
        }
        !languages.is_empty()
    }

    fn value(&mut self, key: &str, value: &str, hint: &'static str, at: impl Into<KeyPath>) {
        self.tell(Refusal::new(code::SITE_VALUE, &[("key", key), ("value", value)]).hint(hint, &[]), at);
    }

    fn time_zone(&mut self, name: &str) -> TimeZone {
        TimeZone::get(name).unwrap_or_else(|_| {
            self.value("time_zone", name, "hint-time-zone", ["time_zone"]);
            TimeZone::UTC
        })
    }

    /// Whether every address of the site can be this one with a path behind it, word for word, in any kind of file.
    fn base_url(&mut self, url: &str) -> bool {
        let hint = match url {
            _ if !is_web_address(url) || !url.ends_with('/') => "hint-base-url",
            _ if url.contains(['?', '#']) => "hint-no-query",
            _ if !url.bytes().all(is_of_addresses) => "hint-encoded",
            _ => return true,
        };
        self.value("base_url", url, hint, ["base_url"]);
        false
    }

    fn contact(&mut self, contact: Option<&Contact>) {
        if let Some(email) = contact.and_then(|contact| contact.email.as_deref()).filter(|email| !is_email(email)) {
            self.value("email", email, "hint-email", ["contact", "email"]);
        }
        self.address(contact.and_then(|contact| contact.url.as_deref()), ["contact", "url"]);
        self.address(contact.and_then(|contact| contact.report.as_deref()), ["contact", "report"]);
    }

    fn licence(&mut self, licence: Option<&Licence>) {
        self.address(licence.and_then(|licence| licence.url.as_deref()), ["licence", "url"]);
    }

    fn address(&mut self, url: Option<&str>, at: [&'static str; 2]) {
        if let Some(url) = url.filter(|url| !is_web_address(url)) {
            self.value(at[1], url, "hint-address", at);
        }
    }
}

/// Whether an address can have a sign as it is (RFC 3986), without the quotes and ampersands that markup would have to write in
/// other ways.
fn is_of_addresses(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/[]@!$()*+,;=%".contains(&byte)
}

/// Two parts around one `@`, as far as it can be told without sending anything.
fn is_email(text: &str) -> bool {
    let shaped =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '@' || c.is_control());
    text.split_once('@').is_some_and(|(name, host)| shaped(name) && shaped(host))
}
