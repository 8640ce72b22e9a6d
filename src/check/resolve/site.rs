//! `site.yaml`: its one format, its languages, its time zone.

use crate::check::nouns::SiteFacts;
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::load::Sheet;
use crate::load::raw::SiteFile;
use jiff::tz::TimeZone;

const FORMAT: u32 = 1;

pub(super) fn resolve(sheet: Sheet<SiteFile>, problems: &mut Vec<Diagnostic>) -> Option<SiteFacts> {
    let Sheet { file, value: site, .. } = sheet;
    let mut tell = |refusal: Refusal, key: &str| problems.push(refusal.at(Place::value(&file, [key])));
    if site.format != FORMAT {
        tell(
            Refusal::new(code::FORMAT_UNKNOWN, &[("value", &*site.format.to_string()), ("known", &FORMAT.to_string())]),
            "format",
        );
        return None;
    }
    if site.languages.is_empty() {
        tell(Refusal::new(code::LANGUAGE_UNKNOWN, &[("value", "")]).hint("hint-none", &[]), "languages");
        return None;
    }
    let time_zone = TimeZone::get(&site.time_zone).unwrap_or_else(|_| {
        tell(
            Refusal::new(code::SITE_VALUE, &[("key", "time_zone"), ("value", &site.time_zone)])
                .hint("hint-time-zone", &[]),
            "time_zone",
        );
        TimeZone::UTC
    });
    let base_url = site.base_url.filter(|url| {
        let usable = url.starts_with("https://") || url.starts_with("http://");
        if !usable || !url.ends_with('/') {
            tell(
                Refusal::new(code::SITE_VALUE, &[("key", "base_url"), ("value", url)]).hint("hint-base-url", &[]),
                "base_url",
            );
        }
        usable
    });
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
        as_of: site.as_of.map(|day| day.0),
        practice: site.practice,
    })
}
