//! Rules on who reported and when: periods without a report, reports of some units only, gaps. They judge a programme by what it
//! says of its own reports; where nobody says who reports and how often, nothing is missing.

use super::timeline::snapshot_of;
use crate::check::Checked;
use crate::check::nouns::{IndicatorId, LevelId, Observation, Programme, Snapshot, SnapshotId, UnitId};
use crate::diag::{Diagnostic, Place, Refusal, code, listed};
use crate::domain::{Audience, whole_days};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// So many missing units are named.
const NAMED: usize = 8;

pub(super) fn snapshot_empty(checked: &Checked) -> Vec<Diagnostic> {
    let filled: BTreeSet<SnapshotId> = checked.observations.iter().map(|figure| figure.snapshot).collect();
    let snapshots = (0..).map(SnapshotId).zip(&checked.snapshots);
    let empty = snapshots.filter(|(id, snapshot)| !filled.contains(id) && snapshot.missing.is_none());
    let refusal = || Refusal::new(code::SNAPSHOT_EMPTY, &[]).hint("hint-figures", &[]).hint("hint-missing", &[]);
    empty.map(|(_, snapshot)| refusal().at(Place::file(&snapshot.file))).collect()
}

pub(super) fn period_missing(checked: &Checked) -> Vec<Diagnostic> {
    let languages = &checked.site.languages;
    let first = languages.first().map_or("", crate::domain::Tag::as_str);
    let note = |snapshot: &Snapshot| {
        let reason = snapshot.missing.as_ref()?.get(first, languages).0;
        let indicator = &checked.indicators[usize::from(snapshot.indicator.0)];
        let arguments =
            [("indicator", indicator.id.as_str()), ("as-of", &*snapshot.as_of.to_string()), ("reason", reason)];
        let public = snapshot.audience == Audience::Public
            && snapshot.embargo.is_none()
            && checked.programmes[indicator.programme].audience == Audience::Public;
        let place = Place::key(&snapshot.file, ["missing"]);
        Some(Refusal::new(code::PERIOD_MISSING, &arguments).at(place).public(public))
    };
    checked.snapshots.iter().filter_map(note).collect()
}

fn programme_of(checked: &Checked, indicator: IndicatorId) -> &Programme {
    &checked.programmes[checked.indicators[usize::from(indicator.0)].programme]
}

/// The day of a report, if it is one that the programme asks for: no projection, no count of a period, not before reports began.
fn reported_on(programme: &Programme, snapshot: &Snapshot, day: Option<Date>) -> Option<Date> {
    let counts = snapshot.is_running_total();
    day.filter(|day| counts && programme.reports_from.is_none_or(|from| from <= *day))
}

/// A note for each time that reports on an indicator stayed out for longer than the programme's rhythm allows.
pub(super) fn gaps(checked: &Checked) -> Vec<Diagnostic> {
    let mut days = BTreeMap::<IndicatorId, BTreeMap<Date, SnapshotId>>::new();
    let mut add = |id: SnapshotId, snapshot: &Snapshot, day: Option<Date>| {
        let programme = programme_of(checked, snapshot.indicator);
        if let Some(day) = reported_on(programme, snapshot, day).filter(|_| programme.reports_declared) {
            days.entry(snapshot.indicator).or_default().entry(day).or_insert(id);
        }
    };
    for (id, snapshot) in (0..).map(SnapshotId).zip(&checked.snapshots) {
        add(id, snapshot, snapshot.as_of.day());
    }
    for figure in &checked.observations {
        let snapshot = snapshot_of(checked, figure);
        if figure.as_of != snapshot.as_of {
            add(figure.snapshot, snapshot, figure.as_of.day());
        }
    }
    days.iter().flat_map(|(indicator, days)| gaps_of(checked, *indicator, days)).collect()
}

fn gaps_of(checked: &Checked, indicator: IndicatorId, days: &BTreeMap<Date, SnapshotId>) -> Vec<Diagnostic> {
    let programme = programme_of(checked, indicator);
    let is_public = |snapshot: &Snapshot| snapshot.audience == Audience::Public && snapshot.embargo.is_none();
    // The public edition may have longer gaps than the office, and never fewer days of reports that both know.
    let all_public = days.values().all(|id| is_public(&checked.snapshots[id.0 as usize]));
    let public = all_public && programme.audience == Audience::Public;
    let told = |((from, _), (to, id)): ((&Date, &SnapshotId), (&Date, &SnapshotId))| {
        let arguments = [
            ("indicator", checked.indicators[usize::from(indicator.0)].id.as_str()),
            ("from", &*from.to_string()),
            ("to", &to.to_string()),
            ("days", &whole_days(*from, *to).to_string()),
            ("every", &programme.report_days.to_string()),
        ];
        let refusal = Refusal::new(code::REPORT_GAP, &arguments).hint("hint-missing", &[]);
        let place = Place::value(&checked.snapshots[id.0 as usize].file, ["as_of"]);
        programme.is_gap(*from, *to).then(|| refusal.at(place).public(public))
    };
    days.iter().zip(days.iter().skip(1)).filter_map(told).collect()
}

/// A unit's figure in a report, with what reports are told apart by.
type Reported<'c> = (IndicatorId, LevelId, Date, UnitId, &'c Observation);

/// A report that some units are missing from.
#[derive(Debug)]
struct Partial<'c> {
    reported: usize,
    of: usize,
    missing: Vec<UnitId>,
    figure: &'c Observation,
    public: bool,
}

/// Reports of some units only, of those that the programme asks for on that day.
pub(super) fn partial(checked: &Checked) -> Vec<Diagnostic> {
    let scopes = scopes(checked);
    let reported = reported(checked);
    let by_level = by_level(checked);
    let mut problems = Vec::new();
    for report in reported.chunk_by(|a, b| (a.0, a.1, a.2) == (b.0, b.1, b.2)) {
        let (indicator, level, day, ..) = report[0];
        let units = by_level.get(&level).map_or(&[][..], Vec::as_slice);
        for scope in widest(checked, report, &scopes) {
            let found = judge(checked, report, scope, units).filter(|found| !found.missing.is_empty());
            let found = found.filter(|found| is_report(programme_of(checked, indicator), day, found));
            problems.extend(found.map(|found| told_partial(checked, indicator, level, scope, &found)));
        }
    }
    problems
}

/// Figures of units whose level reports, report by report; one of a group is of each of its units.
fn reported(checked: &Checked) -> Vec<Reported<'_>> {
    let mut reported: Vec<Reported<'_>> = Vec::new();
    for figure in &checked.observations {
        let snapshot = snapshot_of(checked, figure);
        let programme = programme_of(checked, snapshot.indicator);
        let unit = checked.registry.unit(figure.unit);
        let asked = programme.reporting_levels.contains(&unit.level) && !unit.pseudo;
        let Some(day) = reported_on(programme, snapshot, figure.as_of.day()).filter(|_| asked) else { continue };
        let units = if unit.is_place() { std::slice::from_ref(&figure.unit) } else { &unit.members };
        reported.extend(units.iter().map(|id| (snapshot.indicator, unit.level, day, *id, figure)));
    }
    reported.sort_by_key(|(indicator, level, day, unit, _)| (*indicator, *level, *day, *unit));
    reported
}

fn by_level(checked: &Checked) -> BTreeMap<LevelId, Vec<UnitId>> {
    let mut levels = BTreeMap::<LevelId, Vec<UnitId>>::new();
    for (id, unit) in checked.registry.iter().filter(|(_, unit)| unit.is_place()) {
        levels.entry(unit.level).or_default().push(id);
    }
    levels
}

/// The unit that holds all those of a snapshot: what the file is a report of.
fn scopes(checked: &Checked) -> Vec<Option<UnitId>> {
    let mut scopes = vec![None; checked.snapshots.len()];
    for figure in &checked.observations {
        let scope = scopes[figure.snapshot.0 as usize].get_or_insert(figure.unit);
        if !checked.registry.is_within(figure.unit, *scope) {
            let holds = |above: &UnitId| checked.registry.is_within(figure.unit, *above);
            *scope = checked.registry.ancestors(*scope).find(holds).unwrap_or(*scope);
        }
    }
    scopes
}

/// The widest scopes of a report: files of the same day on parts of a scope are parts of its report. A file that speaks of a
/// single unit is a report of nothing else.
fn widest(checked: &Checked, report: &[Reported<'_>], scopes: &[Option<UnitId>]) -> Vec<UnitId> {
    let mut units = BTreeMap::<UnitId, usize>::new();
    for scope in report.iter().filter_map(|(.., figure)| scopes[figure.snapshot.0 as usize]) {
        *units.entry(scope).or_default() += 1;
    }
    let several: Vec<UnitId> = units.into_iter().filter(|(_, units)| *units > 1).map(|(scope, _)| scope).collect();
    let inside =
        |scope: UnitId| several.iter().any(|other| *other != scope && checked.registry.is_within(scope, *other));
    several.iter().copied().filter(|scope| !inside(*scope)).collect()
}

/// Who of those in `scope` reported. `None` where nobody had to.
fn judge<'c>(checked: &Checked, report: &[Reported<'c>], scope: UnitId, units: &[UnitId]) -> Option<Partial<'c>> {
    let day = report[0].2;
    let (mut reported, mut missing) = (0, Vec::new());
    let mut public = true;
    for id in units {
        let unit = checked.registry.unit(*id);
        if !unit.life.holds(day) || !checked.registry.is_within(*id, scope) {
            continue;
        }
        if let Ok(position) = report.binary_search_by_key(id, |(.., unit, _)| *unit) {
            reported += 1;
            public &= checked.is_public(report[position].4);
        } else {
            missing.push(*id);
            public &= unit.audience == Audience::Public;
        }
    }
    let first = report.iter().find(|(.., unit, _)| checked.registry.is_within(*unit, scope))?;
    Some(Partial { reported, of: reported + missing.len(), missing, figure: first.4, public })
}

/// Whether figures of a day are a report: on a day on which one is due, or of at least half of the units. Others are a source
/// that speaks of some units.
fn is_report(programme: &Programme, day: Date, found: &Partial<'_>) -> bool {
    let days = programme.reports_from.map(|from| whole_days(from, day).unsigned_abs());
    days.is_some_and(|days| days % programme.report_days == 0) || found.reported * 2 >= found.of
}

fn told_partial(
    checked: &Checked,
    indicator: IndicatorId,
    level: LevelId,
    scope: UnitId,
    found: &Partial<'_>,
) -> Diagnostic {
    let Partial { reported, of, missing, figure, public } = found;
    let arguments = [
        ("indicator", checked.indicators[usize::from(indicator.0)].id.as_str()),
        ("level", checked.registry.levels[usize::from(level.0)].id.as_str()),
        ("unit", &checked.named(scope)),
        ("as-of", &figure.as_of.to_string()),
        ("k", &reported.to_string()),
        ("n", &of.to_string()),
    ];
    let names: Vec<String> = missing.iter().take(NAMED).map(|unit| checked.named(*unit)).collect();
    let more = missing.len().saturating_sub(NAMED);
    let hint = [("names", &*listed(&names)), ("more", &more.to_string())];
    let refusal = Refusal::new(code::REPORT_PARTIAL, &arguments).hint("hint-without", &hint);
    let place = Place::value(&snapshot_of(checked, figure).file, ["as_of"]);
    let subject = checked.subject(scope, arguments[0].1, figure.as_of);
    refusal.at(place).public(*public).about(subject)
}
