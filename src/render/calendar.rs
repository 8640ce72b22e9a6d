//! The release calendar as an iCalendar file (RFC 5545), for programs that remind people of days.
//!
//! An event keeps its UID through every move and cancellation; SEQUENCE counts them, and DTSTAMP is the day of knowledge, so that
//! the same content gives the same bytes. Start at [`calendar`].

use super::pages::{anchor, remarks};
use super::paths;
use super::words::Scribe;
use crate::analysis::releases::{Announced, Outcome};
use crate::check::nouns::SiteFacts;
use crate::domain::Planned;
use crate::language::slug;
use crate::model::Edition;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The longest a line may be, in bytes, without its end.
const LONGEST: usize = 75;

/// Every release as an event, in the language of the page written for.
pub(super) fn calendar<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> String {
    let site = scribe.report.site;
    let zone = &site.facts.time_zone;
    let mut lines = Lines::default();
    lines.plain("BEGIN:VCALENDAR").plain("VERSION:2.0").plain("PRODID:-//tiendo//releases//EN");
    lines.plain("CALSCALE:GREGORIAN");
    let name = scribe.named(&scribe.plain(&site.facts.title), &scribe.word("release-title"));
    lines.worded("NAME", scribe.tag().as_str(), &name).worded("X-WR-CALNAME", "", &name);
    if let Some(zone) = zone.iana_name() {
        lines.plain(&format!("X-WR-TIMEZONE:{zone}"));
    }
    let stamp = utc(midnight(site.vintage.known_on, zone));
    for announced in &scribe.report.releases {
        event(scribe, announced, &stamp, &mut lines);
    }
    lines.plain("END:VCALENDAR");
    lines.0
}

fn event<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, announced: &Announced<'_>, stamp: &str, lines: &mut Lines) {
    let site = scribe.report.site;
    let (release, known_on) = (announced.release, site.vintage.known_on);
    lines.plain("BEGIN:VEVENT");
    lines.plain(&format!("UID:{}@{}", release.id, domain(site.facts)));
    lines.plain(&format!("DTSTAMP:{stamp}"));
    lines.plain(&match announced.at {
        Planned::Day(day) => format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d")),
        Planned::Minute(moment) => format!("DTSTART:{}", utc(moment.0)),
    });
    lines.plain(&format!("SEQUENCE:{}", release.revision_on(known_on)));
    let cancelled = announced.outcome == Outcome::Cancelled;
    lines.plain(if cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" }).plain("TRANSP:TRANSPARENT");
    lines.worded("SUMMARY", scribe.tag().as_str(), &scribe.plain(&release.title));
    let description = description(scribe, announced);
    if !description.is_empty() {
        lines.worded("DESCRIPTION", scribe.tag().as_str(), &description);
    }
    if let Some(base) = paths::on_the_web(site) {
        let page = scribe.paths.in_language(scribe.tag(), paths::RELEASES);
        lines.plain(&format!("URL:{base}{page}#{}", anchor(announced)));
    }
    lines.plain("END:VEVENT");
}

/// What a reader should know of a release, a line each.
fn description<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, announced: &Announced<'_>) -> String {
    let release = announced.release;
    let mut said: Vec<String> = remarks(scribe, announced).into_iter().map(|remark| remark.text).collect();
    if let Some(cut_off) = release.cut_off {
        let date = scribe.language.date(cut_off.0);
        said.push(scribe.text("release-cut-off", &[("date", date.as_str().into())]));
    }
    said.join("\n")
}

/// What makes an id unique in the world: the host that the site is published at, else its name in its first language, below a
/// domain that nobody can have.
fn domain(site: &SiteFacts) -> String {
    let named = || {
        let first = site.languages.first().map_or("", crate::domain::Tag::as_str);
        format!("{}.invalid", slug(site.title.get(first, &site.languages).0))
    };
    site.base_url.as_deref().map_or_else(named, |base| paths::host(base).to_owned())
}

fn midnight(day: Date, zone: &TimeZone) -> Timestamp {
    day.to_zoned(zone.clone()).map(|midnight| midnight.timestamp()).unwrap_or_default()
}

fn utc(minute: Timestamp) -> String {
    minute.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The lines of a calendar, each ended and folded as the format wants it.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line as it is.
    fn plain(&mut self, line: &str) -> &mut Self {
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
        self
    }

    /// A property that is text, with its language where that is given.
    fn worded(&mut self, name: &str, language: &str, text: &str) -> &mut Self {
        let language = if language.is_empty() { String::new() } else { format!(";LANGUAGE={language}") };
        self.plain(&format!("{name}{language}:{}", escaped(text)))
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn signs_that_mean_something_to_the_format_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\r\ne: \"f\""), "a\\, b\\; c\\\\d\\ne: \"f\"");
    }

    #[test]
    fn a_long_line_goes_on_after_a_blank() {
        let mut lines = Lines::default();
        lines.worded("SUMMARY", "vi", &"ố".repeat(30));
        assert!(lines.0.starts_with("SUMMARY;LANGUAGE=vi:ố"));
        assert_eq!(lines.0.matches("\r\n ").count(), 1, "{}", lines.0);
    }

    proptest! {
        #[test]
        fn folded_lines_are_short_and_unfold_to_what_they_were(text in "[a-zà-ỹ ,;\u{1f4c5}\\\\\n]{0,200}") {
            let mut lines = Lines::default();
            lines.worded("SUMMARY", "", &text);
            prop_assert!(lines.0.split("\r\n").all(|line| line.len() <= LONGEST));
            let unfolded = lines.0.replace("\r\n ", "");
            prop_assert_eq!(unfolded, format!("SUMMARY:{}\r\n", escaped(&text)));
        }
    }
}
