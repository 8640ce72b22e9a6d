//! The change log as pages: a year each, the newest at `changes.html`, folded by month; and in short since a bulletin.

use super::context::{ChangeDay, ChangeEntry, ChangeMonth, ChangesPage, ChangesSince, Content, Link, NavItem};
use crate::analysis::changes::{Change, Kind};
use crate::check::nouns::{Bulletin, UnitId};
use crate::model::Edition;
use crate::render::paths::Paths;
use crate::render::words::Scribe;
use jiff::civil::Date;
use std::cmp::Reverse;

/// Figures that an entry of the list names.
const LISTED: usize = 12;
/// Entries and figures that a short list names.
const SHORT: (usize, usize) = (6, 3);

/// The changes of one year.
pub(super) fn changes<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, year: Option<i16>) -> Content {
    let log = &scribe.report.changes;
    let years = log.years();
    let shown = year.or(years.first().copied());
    let of_year: Vec<&Change<'_>> = log.all().iter().filter(|change| Some(change.day.year()) == shown).collect();
    let months = of_year.chunk_by(|one, other| one.day.first_of_month() == other.day.first_of_month());
    let items = years.iter().map(|other| NavItem {
        text: other.to_string(),
        href: scribe.href(&Paths::changes(&years, *other)),
        current: Some(*other) == shown,
        within: false,
    });
    Content::Changes {
        changes: ChangesPage {
            years: if years.len() > 1 { items.collect() } else { Vec::new() },
            months: months.enumerate().map(|(position, changes)| month(scribe, changes, position == 0)).collect(),
        },
    }
}

fn month<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, changes: &[&Change<'_>], open: bool) -> ChangeMonth {
    let day = changes.first().map_or(Date::ZERO, |change| change.day);
    ChangeMonth {
        id: format!("m-{}", day.strftime("%Y-%m")),
        title: scribe.language.month(day),
        counts: scribe.change_counts(changes.iter().copied()),
        open,
        days: changes.chunk_by(|one, other| one.day == other.day).map(|changes| of_day(scribe, changes)).collect(),
    }
}

fn of_day<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, changes: &[&Change<'_>]) -> ChangeDay {
    let day = changes.first().map_or(Date::ZERO, |change| change.day);
    ChangeDay { entries: changes.iter().map(|change| scribe.change(change, LISTED)).collect(), ..heading(scribe, day) }
}

fn heading<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Date) -> ChangeDay {
    ChangeDay {
        id: format!("d-{day}"),
        date: scribe.language.date(day),
        date_iso: day.to_string(),
        entries: Vec::new(),
    }
}

/// What became known on a day, of which this is all, in so many entries with so many figures each.
pub(super) fn in_short<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    changes: &[Change<'_>],
    (entries, figures): (usize, usize),
) -> (Vec<ChangeEntry>, Link) {
    let told = changes.iter().take(entries).map(|change| scribe.change(change, figures)).collect();
    (told, all(scribe, changes.first().map(|change| change.day)))
}

/// What was taken back or changed of a unit's figures, newest first, with the deadlines that were moved for it.
pub(super) fn of_unit<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> Vec<ChangeDay> {
    let log = &scribe.report.changes;
    let own = log.of_unit(unit).map(|(change, item)| (change.day, change.kind, scribe.change_of_unit(change, item)));
    let moves = log.moves().filter(|(_, moved)| moved.schedule.covers(unit, &scribe.report.site.registry));
    let moves = moves.map(|(change, _)| (change.day, change.kind, scribe.change(change, 0)));
    let mut entries: Vec<_> = own.chain(moves).collect();
    entries.sort_by_key(|(day, kind, _)| (Reverse(*day), *kind));
    let days = entries.chunk_by(|one, other| one.0 == other.0);
    let day = |entries: &[(Date, Kind, ChangeEntry)]| ChangeDay {
        entries: entries.iter().map(|(.., entry)| entry.clone()).collect(),
        ..heading(scribe, entries.first().map_or(Date::ZERO, |(day, ..)| *day))
    };
    days.map(day).collect()
}

/// What changed since the newest bulletin; `None` without one.
pub(super) fn since_newest<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Option<ChangesSince> {
    let newest = scribe.report.site.bulletins.first()?;
    Some(since(scribe, newest, scribe.report.site.vintage.known_on))
}

/// What became known between the bulletin of an earlier day before this one, exclusive, and this one's day, inclusive; `None`
/// for the first.
pub(super) fn since_the_one_before<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
) -> Option<ChangesSince> {
    let before = scribe.report.site.bulletins.iter().find(|other| other.date < bulletin.date)?;
    Some(since(scribe, before, bulletin.date))
}

fn since<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin, until: Date) -> ChangesSince {
    let log = &scribe.report.changes;
    let changes = log.between(bulletin.date, until);
    let mut weighty: Vec<&Change<'_>> = changes.iter().collect();
    weighty.sort_by_key(|change| (change.kind, Reverse(change.day)));
    let (entries, figures) = SHORT;
    let since = scribe.text("change-since", &[("date", scribe.language.date(bulletin.date).as_str().into())]);
    let counts = scribe.language.list(&scribe.change_counts(changes));
    let counts = if counts.is_empty() { scribe.word("change-since-none") } else { counts };
    ChangesSince {
        said: scribe.named(&since, &counts),
        entries: weighty.into_iter().take(entries).map(|change| scribe.change(change, figures)).collect(),
        all: all(scribe, changes.first().map(|change| change.day)),
    }
}

/// The whole list, at a day.
fn all<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Option<Date>) -> Link {
    let years = scribe.report.changes.years();
    let year = day.map(Date::year).or(years.first().copied()).unwrap_or_default();
    let link = scribe.link(scribe.word("change-all"), &Paths::changes(&years, year));
    let anchor = day.map(|day| format!("#d-{day}")).unwrap_or_default();
    Link { href: link.href.map(|href| href + &anchor), ..link }
}
