//! The release calendar as a page: what comes when, and what came of each release that is over.

use super::context::{Content, Link, ReleaseEntry, ReleasesPage, Remark};
use crate::analysis::releases::{Announced, Outcome};
use crate::domain::{Planned, whole_days};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::paths::{self, Paths};
use crate::render::words::{Scribe, capital};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Every release.
pub(super) fn releases<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let all = &scribe.report.releases;
    let (awaited, past): (Vec<_>, Vec<_>) = all.iter().partition(|announced| announced.outcome.is_awaited());
    let has_minutes = all.iter().any(|announced| announced.at.minute().is_some());
    let name = scribe.report.site.facts.time_zone.iana_name().unwrap_or("UTC");
    Content::Releases {
        releases: ReleasesPage {
            calendar: scribe.href(paths::CALENDAR),
            zone: has_minutes.then(|| scribe.text("release-zone", &[("zone", name.into())])),
            awaited: awaited.into_iter().map(|announced| entry(scribe, announced)).collect(),
            past: past.into_iter().rev().map(|announced| entry(scribe, announced)).collect(),
        },
    }
}

/// The id of a release on its page.
pub(in crate::render) fn anchor(announced: &Announced<'_>) -> String {
    format!("r-{}", announced.release.id)
}

/// The release that a reader waits for, as a sentence.
pub(in crate::render) fn next<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, announced: &Announced<'_>) -> String {
    let overdue = announced.outcome == Outcome::Overdue;
    let (at, title) = (
        scribe.language.planned(announced.at, &scribe.report.site.facts.time_zone),
        scribe.plain(&announced.release.title),
    );
    let id = if overdue { "release-overdue" } else { "release-next" };
    scribe.text(id, &[("at", at.as_str().into()), ("title", title.as_str().into())])
}

fn entry<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, announced: &Announced<'_>) -> ReleaseEntry {
    let release = announced.release;
    let (kind, word) = outcome(scribe, announced.outcome);
    let cut_off = release.cut_off.filter(|_| announced.outcome == Outcome::Coming);
    ReleaseEntry {
        id: anchor(announced),
        title: scribe.remark(&release.title),
        at: scribe.language.planned(announced.at, &scribe.report.site.facts.time_zone),
        at_iso: machine(announced.at, &scribe.report.site.facts.time_zone),
        kind: kind.to_owned(),
        word,
        days: days(scribe, announced),
        cut_off: cut_off.map(|day| {
            let date = scribe.language.date(day.0);
            scribe.text("release-cut-off", &[("date", date.as_str().into())])
        }),
        remarks: remarks(scribe, announced),
        published: published(scribe, announced),
    }
}

fn outcome<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, outcome: Outcome) -> (&'static str, String) {
    let (kind, id) = match outcome {
        Outcome::Coming => ("coming", "release-coming"),
        Outcome::Overdue => ("overdue", "release-is-overdue"),
        Outcome::Kept => ("kept", "release-kept"),
        Outcome::Late(day) => {
            let date = scribe.language.date(day);
            return ("late", scribe.text("release-late", &[("date", date.as_str().into())]));
        }
        Outcome::Missed => ("missed", "release-missed"),
        Outcome::Cancelled => ("cancelled", "release-cancelled"),
    };
    (kind, scribe.word(id))
}

/// How long it is to a release, or since it was due: counted in days from the day of knowledge.
fn days<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, announced: &Announced<'_>) -> Option<String> {
    let ahead = whole_days(scribe.report.site.vintage.known_on, announced.day);
    let id = match announced.outcome {
        Outcome::Coming if ahead == 0 => return Some(scribe.word("release-today")),
        Outcome::Coming => "release-in",
        Outcome::Overdue => "release-since",
        _ => return None,
    };
    Some(scribe.text(id, &[("n", Argument::Count(ahead.unsigned_abs().into()))]))
}

/// The note, why it was called off, and when it was to be before, the latest first.
pub(in crate::render) fn remarks<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, announced: &Announced<'_>) -> Vec<Remark> {
    let (release, known_on) = (announced.release, scribe.report.site.vintage.known_on);
    let cancelled = release.cancelled_by(known_on);
    let mut remarks: Vec<Remark> = cancelled.into_iter().chain(&release.note).map(|text| scribe.remark(text)).collect();
    let mut moved: Vec<_> = release.moved_by(known_on).collect();
    moved.reverse();
    for earlier in moved {
        let (at, until) = (
            scribe.language.planned(earlier.at, &scribe.report.site.facts.time_zone),
            scribe.language.date(earlier.until),
        );
        let arguments = [("at", at.as_str().into()), ("until", until.as_str().into())];
        remarks.push(Remark::own(scribe.text("release-moved", &arguments)));
        remarks.extend(earlier.reason.as_ref().map(|reason| scribe.remark(reason)));
    }
    remarks
}

/// What came for it: the entries of the change log by day, and bulletins.
fn published<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, announced: &Announced<'_>) -> Vec<Link> {
    let log = &scribe.report.changes;
    let years = log.years();
    let told =
        |day: &&Date| log.between(day.yesterday().unwrap_or(**day), **day).iter().any(|change| change.day == **day);
    let day = |day: &Date| {
        let date = scribe.language.date(*day);
        let text = capital(&scribe.text("release-changes", &[("date", date.as_str().into())]));
        scribe.link_to(text, &Paths::changes(&years, day.year()), &format!("d-{day}"))
    };
    let changes = announced.published.iter().filter(told).map(day);
    changes.chain(announced.bulletins.iter().map(|bulletin| scribe.bulletin_link(bulletin))).collect()
}

/// As machines read it: a minute as the clocks of the site's time zone show it, with its offset from UTC.
fn machine(at: Planned, zone: &TimeZone) -> String {
    match at {
        Planned::Day(day) => day.to_string(),
        Planned::Minute(moment) => moment.0.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M%:z").to_string(),
    }
}
