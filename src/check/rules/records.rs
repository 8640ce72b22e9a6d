//! Records that lift a refusal: which of them speaks for a figure, and the note that says what it was needed for.

use super::series::{is_beyond, is_small_fall};
use super::timeline::{Step, Timeline, snapshot_of};
use super::whole;
use crate::check::Checked;
use crate::check::nouns::{CellOf, Observation, SnapshotId};
use crate::diag::{Diagnostic, Place, Refusal, Since, code};
use crate::load::raw::Record;
use std::collections::BTreeMap;

/// A record, and whether it stands for the whole file.
#[derive(Debug, Clone, Copy)]
struct Found<'c> {
    record: &'c Record,
    /// The key it stands under.
    key: &'static str,
    for_all: bool,
}

/// Whether a record explains a count that falls.
pub(super) fn of_count(checked: &Checked, figure: &Observation) -> bool {
    for_count(checked, figure).is_some()
}

/// Whether a record explains a base that changes.
pub(super) fn of_base(checked: &Checked, figure: &Observation) -> bool {
    for_base(checked, figure).is_some()
}

/// Its own record, else the file's correction: bases that are renewed for all explain no count.
fn for_count<'c>(checked: &'c Checked, figure: &'c Observation) -> Option<Found<'c>> {
    own(figure).or_else(|| of_all("correction", snapshot_of(checked, figure).correction.as_ref()))
}

fn for_base<'c>(checked: &'c Checked, figure: &'c Observation) -> Option<Found<'c>> {
    let snapshot = snapshot_of(checked, figure);
    let of_file = || of_all("rebase", snapshot.rebase.as_ref());
    own(figure).or_else(of_file).or_else(|| of_all("correction", snapshot.correction.as_ref()))
}

fn own(figure: &Observation) -> Option<Found<'_>> {
    let correction = figure.detail(|details| details.correction.as_ref()).map(|record| ("correction", record));
    let rebase = || figure.detail(|details| details.rebase.as_ref()).map(|record| ("rebase", record));
    correction.or_else(rebase).map(|(key, record)| Found { record, key, for_all: false })
}

fn of_all<'c>(key: &'static str, record: Option<&'c Record>) -> Option<Found<'c>> {
    record.map(|record| Found { record, key, for_all: true })
}

/// What a record was needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Needed {
    Count,
    Base,
}

/// A record that stands for a file, and how many of its units need it.
#[derive(Debug)]
struct OfFile<'c> {
    units: u32,
    found: Found<'c>,
    /// The first of them.
    figure: &'c Observation,
    /// Whether everybody may know all of them.
    public: bool,
}

/// A note for each record that was needed: one a figure, and one a file where it stands for all of it.
pub(super) fn needed(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let mut notes = Vec::new();
    let mut of_files = BTreeMap::<(SnapshotId, Needed), OfFile<'_>>::new();
    for step in &timeline.steps {
        for (needed, found) in needs(checked, step).into_iter().flatten() {
            if found.for_all {
                let public = checked.is_public(step.after) && checked.is_public(step.before);
                let of_file = of_files.entry((step.after.snapshot, needed));
                let of_file = of_file.or_insert(OfFile { units: 0, found, figure: step.after, public });
                of_file.units += 1;
                of_file.public &= public;
            } else {
                notes.push(of_figure(checked, step, needed, found));
            }
        }
    }
    notes.extend(of_files.into_iter().map(|((_, needed), found)| of_file(checked, needed, &found)));
    notes
}

fn needs<'c>(checked: &'c Checked, step: &Step<'c>) -> [Option<(Needed, Found<'c>)>; 2] {
    let fell = step.counts().filter(|(_, previous, count)| {
        previous.checked_sub(*count).is_some_and(|fall| !is_small_fall(checked, step.after, *previous, fall))
    });
    let of_count = fell.and_then(|_| Some((Needed::Count, for_count(checked, step.after)?)));
    // For a whole file the note is one, however little the bases changed; for a unit the mark on its figure is enough then.
    let changed = step.bases().and_then(|(_, previous, base)| {
        let found = for_base(checked, step.after)?;
        let is_renewal = found.key == "rebase" && (found.for_all && previous != base || whole::lowers(step));
        (is_renewal || is_beyond(previous, base)).then_some((Needed::Base, found))
    });
    [of_count, changed]
}

fn of_figure(checked: &Checked, step: &Step<'_>, needed: Needed, found: Found<'_>) -> Diagnostic {
    let numbers = if needed == Needed::Count { step.counts() } else { step.bases() };
    let (before, previous, value) = numbers.unwrap_or((step.before, 0, 0));
    let (what, cell) = if needed == Needed::Count { ("count", CellOf::Count) } else { ("base", CellOf::Base) };
    let arguments = [
        ("what", what),
        ("record", found.key),
        ("date", &*found.record.date.0.to_string()),
        ("unit", &checked.named(step.after.unit)),
        ("indicator", checked.indicator_name(step.after)),
        ("previous", &previous.to_string()),
        ("previous-as-of", &before.as_of.to_string()),
        ("value", &value.to_string()),
        ("as-of", &step.after.as_of.to_string()),
        ("units", "1"),
    ];
    let refusal = Refusal::new(code::RECORD_APPLIED, &arguments);
    let public = checked.is_public(step.after) && checked.is_public(before);
    dated(checked.problem(step.after, cell, refusal).public(public), found.record)
}

/// A record is known from its own day on, which may come after the publication of its file.
fn dated(problem: Diagnostic, record: &Record) -> Diagnostic {
    Diagnostic { since: Some(Box::new(Since { day: Some(record.date.0), minute: None })), ..problem }
}

fn of_file(checked: &Checked, needed: Needed, of_file: &OfFile<'_>) -> Diagnostic {
    let OfFile { units, found, figure, public } = of_file;
    let snapshot = snapshot_of(checked, figure);
    let arguments = [
        ("what", if needed == Needed::Count { "counts" } else { "bases" }),
        ("record", found.key),
        ("date", &*found.record.date.0.to_string()),
        ("indicator", checked.indicator_name(figure)),
        ("as-of", &snapshot.as_of.to_string()),
        ("units", &units.to_string()),
    ];
    let refusal = Refusal::new(code::RECORD_APPLIED, &arguments);
    let problem = dated(refusal.at(Place::key(&snapshot.file, [found.key])).public(*public), found.record);
    match units {
        1 => problem.about(checked.subject(figure.unit, checked.indicator_name(figure), figure.as_of)),
        _ => problem,
    }
}
