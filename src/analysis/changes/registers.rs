//! Changes that no figure told: deadlines that were moved, and what happened to units.

use super::entries::{Change, Detail, Kind, Moved};
use crate::check::nouns::Schedule;
use crate::model::{Edition, Site};
use jiff::civil::Date;

/// Deadlines that were moved, on the day after the last one on which the earlier day held.
pub(super) fn deadlines<'c, E: Edition>(site: &Site<'c, E>) -> Vec<Change<'c>> {
    let of = |schedule: &'c Schedule| {
        let next = schedule.moved.iter().skip(1).map(|(day, ..)| *day).chain([schedule.deadline]);
        let moves = schedule.moved.iter().zip(next).map(move |((from, until, document), to)| {
            (until.tomorrow().unwrap_or(*until), Moved { schedule, from: *from, to, document: *document })
        });
        moves.filter(|(day, _)| *day <= site.vintage.known_on).map(|(day, moved)| {
            let indicator = schedule.indicators.first().copied().filter(|_| schedule.indicators.len() == 1);
            change(day, Kind::DeadlineMoved, Detail::Moved(moved), indicator)
        })
    };
    site.deadlines.iter().flat_map(|deadline| of(deadline.schedule)).collect()
}

/// What happened to units, on its first day.
pub(super) fn events<'c, E: Edition>(site: &Site<'c, E>) -> Vec<Change<'c>> {
    let event = |(at, event): (usize, &crate::check::nouns::Event)| {
        change(event.date, Kind::UnitEvent, Detail::Event(at), None)
    };
    site.registry.events.iter().enumerate().map(event).collect()
}

fn change(
    day: Date,
    kind: Kind,
    detail: Detail<'_>,
    indicator: Option<crate::check::nouns::IndicatorId>,
) -> Change<'_> {
    Change { day, kind, indicator, snapshot: None, record: None, detail }
}
