//! Rules on the day that figures speak of: nobody can have counted what was still to come, on the day of publication or by
//! the clock.

use crate::check::Checked;
use crate::check::nouns::{CellOf, Observation, Snapshot};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::AsOf;
use jiff::Timestamp;
use jiff::civil::Date;

/// Refuses figures of a day after their publication that don't say they are projected.
pub(super) fn after_publication(checked: &Checked) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for day in days(checked) {
        let Some((as_of, published)) = day.as_of.day().zip(day.snapshot.published.earliest()) else { continue };
        if as_of > published {
            let label = Place::value(&day.snapshot.file, ["published"]);
            problems.push(day.problem(checked, early(as_of, published)).label(label, "label-published", &[]));
        }
    }
    problems
}

fn early(as_of: Date, published: Date) -> Refusal {
    let arguments = [("as-of", &*as_of.to_string()), ("published", &published.to_string())];
    let refusal =
        Refusal::new(code::AS_OF_AFTER_PUBLICATION, &arguments).hint("hint-projected", &[]).hint("hint-swap", &[]);
    with_exchanged(refusal, as_of, published)
}

/// Refuses figures of a day that is still to come where the build is made, if their publication does not show it already:
/// a year too late would make every other figure old.
pub(in crate::check) fn in_future(checked: &Checked, clock: Timestamp) -> Vec<Diagnostic> {
    let today = checked.site.time_zone.to_datetime(clock).date();
    let mut problems = Vec::new();
    for day in days(checked) {
        let Some(as_of) = day.as_of.day().filter(|as_of| *as_of > today) else { continue };
        if day.snapshot.published.earliest().is_none_or(|published| as_of <= published) {
            let arguments = [("as-of", &*as_of.to_string()), ("today", &today.to_string())];
            let refusal = Refusal::new(code::AS_OF_IN_FUTURE, &arguments).hint("hint-projected", &[]);
            problems.push(day.problem(checked, with_exchanged(refusal, as_of, today)));
        }
    }
    problems
}

/// Adds the day that is meant if day and month are the same two numbers in the other order.
fn with_exchanged(refusal: Refusal, as_of: Date, latest: Date) -> Refusal {
    match Date::new(as_of.year(), as_of.day(), as_of.month()).ok().filter(|day| *day <= latest) {
        Some(day) => refusal.hint("hint-date", &[("corrected", &day.to_string())]),
        None => refusal,
    }
}

/// A day that is spoken of: a file's, or that of a figure with a day of its own.
struct Spoken<'c> {
    as_of: AsOf,
    snapshot: &'c Snapshot,
    figure: Option<&'c Observation>,
}

impl Spoken<'_> {
    fn problem(&self, checked: &Checked, refusal: Refusal) -> Diagnostic {
        match self.figure {
            Some(figure) => checked.problem(figure, CellOf::AsOf, refusal),
            None => refusal.at(Place::value(&self.snapshot.file, ["as_of"])),
        }
    }
}

/// Every day that files and figures speak of, but for projections.
fn days(checked: &Checked) -> impl Iterator<Item = Spoken<'_>> {
    let of_files = checked.snapshots.iter().map(|snapshot| Spoken { as_of: snapshot.as_of, snapshot, figure: None });
    let of_figures = checked.observations.iter().map(|figure| {
        let snapshot = checked.snapshot(figure);
        Spoken { as_of: figure.as_of, snapshot, figure: Some(figure) }
    });
    let own = of_figures.filter(|day| day.as_of != day.snapshot.as_of);
    of_files.chain(own).filter(|day| !day.snapshot.projected)
}
