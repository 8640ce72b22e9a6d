//! Schedules: for whom, by when, along which line.

use super::names::Names;
use crate::check::nouns::{Curve, Schedule};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Decimal, ProgrammeId, Quantity, Share};
use crate::load::Sheet;
use crate::load::raw::{Milestone, Pace, ProgrammeFile, ScheduleEntry};
use jiff::civil::Date;

/// Every schedule, programme by programme.
pub(super) fn resolve(files: &[(ProgrammeId, Sheet<ProgrammeFile>)], names: &mut Names<'_>) -> Vec<Schedule> {
    let mut schedules = Vec::new();
    for (programme, (_, sheet)) in files.iter().enumerate() {
        for (position, entry) in sheet.value.schedules.iter().enumerate() {
            let at = KeyPath::from(["schedules"]).index(position);
            schedules.extend(schedule(entry, programme, &sheet.file, &at, names));
        }
    }
    schedules
}

fn schedule(
    entry: &ScheduleEntry,
    programme: usize,
    file: &str,
    at: &KeyPath,
    names: &mut Names<'_>,
) -> Option<Schedule> {
    let place = |key: &str| Place::value(file, at.key(key));
    let listed = |key: &str, position| Place::value(file, at.key(key).index(position));
    let (start, deadline) = (entry.start.day(), entry.deadline.0);
    if let Some(start) = start.filter(|start| *start >= deadline) {
        let arguments = [("start", &*start.to_string()), ("deadline", &deadline.to_string())];
        names.tell(Refusal::new(code::SCHEDULE_REVERSED, &arguments).hint("hint-swap", &[]), place("deadline"));
    }
    let numbered = entry.indicators.iter().enumerate();
    let indicators = numbered.filter_map(|(n, id)| names.indicator(id.as_str(), || listed("indicators", n))).collect();
    let numbered = entry.only.iter().enumerate();
    let only = numbered.filter_map(|(n, id)| names.level(id.as_str(), || listed("only", n))).collect();
    let base_kind = entry.base_kind.as_ref();
    let base_kind = base_kind.and_then(|kind| names.base_kind(programme, kind.as_str(), || place("base_kind")));
    let document = entry.document.as_ref().and_then(|key| names.document(key, || place("document")));
    let moved = |(n, moved): (usize, &crate::load::raw::MovedDeadline)| {
        let at = at.key("moved").index(n).key("document");
        let document = moved.document.as_ref().and_then(|key| names.document(key, || Place::value(file, at)));
        (moved.deadline.0, moved.until.0, document)
    };
    let moved = entry.moved.iter().enumerate().map(moved).collect();
    names.translated(entry.name.as_ref(), file, &at.key("name"));
    Some(Schedule {
        name: entry.name.clone(),
        indicators,
        unit: names.unit(entry.unit.as_str(), Some(deadline), || place("unit"))?,
        only,
        base_kind,
        target: entry.target.unwrap_or(Quantity::exact(Share::PerCent(Decimal::new(100, 0)))),
        start,
        deadline,
        curve: curve(entry, file, at, names),
        document,
        moved,
    })
}

fn curve(entry: &ScheduleEntry, file: &str, at: &KeyPath, names: &mut Names<'_>) -> Curve {
    let mut points = |milestones: &[Milestone], key: &str| {
        if let Some(position) = first_disordered(milestones, entry) {
            let point = &milestones[position];
            let arguments = [("rate", &*point.rate.to_string()), ("date", &point.date.0.to_string())];
            let place = Place::value(file, at.key("pace").key(key).index(position));
            names.tell(Refusal::new(code::MILESTONES_DISORDERED, &arguments), place);
        }
        milestones.iter().map(|point| (point.date.0, point.rate.value.per_cent())).collect()
    };
    match &entry.pace {
        None => Curve::Assumed,
        Some(Pace::Straight) => Curve::Straight,
        Some(Pace::Milestones(milestones)) => Curve::Milestones(points(milestones, "milestones")),
        Some(Pace::Points(milestones)) => Curve::Points(points(milestones, "points")),
    }
}

/// The first milestone that isn't later and at least as high as the one before, or lies outside the schedule.
fn first_disordered(milestones: &[Milestone], entry: &ScheduleEntry) -> Option<usize> {
    let rate = |point: &Milestone| point.rate.value.per_cent();
    let outside = |day: Date| day > entry.deadline.0 || entry.start.day().is_some_and(|start| day < start);
    let follows = |before: &Milestone, point: &Milestone| before.date < point.date && rate(before) <= rate(point);
    let disordered = |position: &usize| {
        let point = &milestones[*position];
        outside(point.date.0) || *position > 0 && !follows(&milestones[*position - 1], point)
    };
    (0..milestones.len()).find(disordered)
}
