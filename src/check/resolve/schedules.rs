//! Schedules: for whom, by when, along which line.

use super::names::Names;
use crate::check::nouns::{Curve, Schedule};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Decimal, ProgrammeId, Quantity, Share};
use crate::load::Sheet;
use crate::load::raw::{Milestone, Pace, ProgrammeFile, ScheduleEntry};

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
        let arguments = [("order", "start"), ("start", &*start.to_string()), ("deadline", &deadline.to_string())];
        let problem = Refusal::new(code::SCHEDULE_REVERSED, &arguments).hint("hint-swap", &[]).at(place("deadline"));
        names.problems.push(problem.label(place("start"), "label-start", &[]));
    }
    moved_in_order(entry, file, at, names);
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
        target: entry.target.unwrap_or(all()),
        start,
        deadline,
        curve: curve(entry, file, at, names),
        document,
        moved,
        place: place("deadline"),
    })
}

/// The target where none is given: 100 %.
fn all() -> Quantity<Share> {
    Quantity::exact(Share::PerCent(Decimal::new(100, 0)))
}

/// Tells an earlier deadline that doesn't hold until a later day than the one before it: the first that still holds counts.
fn moved_in_order(entry: &ScheduleEntry, file: &str, at: &KeyPath, names: &mut Names<'_>) {
    for (position, pair) in entry.moved.windows(2).enumerate() {
        if pair[1].until.0 <= pair[0].until.0 {
            let arguments = [("order", "moved"), ("deadline", &*pair[1].deadline.0.to_string()), ("start", "")];
            let refusal = Refusal::new(code::SCHEDULE_REVERSED, &arguments).hint("hint-moved", &[]);
            names.tell(refusal, Place::value(file, at.key("moved").index(position + 1).key("until")));
        }
    }
}

fn curve(entry: &ScheduleEntry, file: &str, at: &KeyPath, names: &mut Names<'_>) -> Curve {
    let mut points = |milestones: &[Milestone], key: &str| {
        let place = |position| Place::value(file, at.key("pace").key(key).index(position));
        if let Some((position, refusal)) = first_disordered(milestones, entry) {
            let mut problem = refusal.at(place(position));
            if let Some(before) = position.checked_sub(1) {
                let point = &milestones[before];
                let label = [("rate", &*point.rate.to_string()), ("date", &point.date.0.to_string())];
                problem = problem.label(place(before), "label-previous", &label);
            }
            names.problems.push(problem);
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

/// The first milestone that is out of order, with what would mend it.
fn first_disordered(milestones: &[Milestone], entry: &ScheduleEntry) -> Option<(usize, Refusal)> {
    let judge = |(position, point): (usize, &Milestone)| {
        let before = position.checked_sub(1).and_then(|before| milestones.get(before));
        let (hint, mended) = outside(point, entry).or_else(|| out_of_order(before?, point))?;
        let arguments = [("rate", &*point.rate.to_string()), ("date", &point.date.0.to_string())];
        let mended: Vec<(&str, &str)> = mended.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Some((position, Refusal::new(code::MILESTONES_DISORDERED, &arguments).hint(hint, &mended)))
    };
    milestones.iter().enumerate().find_map(judge)
}

/// A hint and its arguments.
type Hint = (&'static str, Vec<(&'static str, String)>);

fn outside(point: &Milestone, entry: &ScheduleEntry) -> Option<Hint> {
    let (start, deadline) = (entry.start.day(), entry.deadline.0);
    let inside = point.date.0 <= deadline && start.is_none_or(|start| start <= point.date.0);
    if !inside {
        let start = start.map_or_else(|| "-".to_owned(), |start| start.to_string());
        return Some(("hint-schedule", vec![("start", start), ("deadline", deadline.to_string())]));
    }
    let target = entry.target.unwrap_or(all());
    let above = point.rate.value.per_cent() > target.value.per_cent();
    above.then(|| ("hint-target", vec![("target", target.to_string())]))
}

fn out_of_order(before: &Milestone, point: &Milestone) -> Option<Hint> {
    if point.date.0 <= before.date.0 {
        return Some(("hint-date", vec![("date", before.date.0.to_string())]));
    }
    let falls = point.rate.value.per_cent() < before.rate.value.per_cent();
    falls.then(|| ("hint-rate", vec![("rate", before.rate.to_string())]))
}
