//! What most units of a snapshot do at once: a table of last year, a column too far to the right, thousands in place of ones. One
//! such table would otherwise be told as hundreds of units in trouble, or pass because each of them alone could be right.
//!
//! Start at [`verdicts`]; [`judged`] puts them into problems. A rise alone is never a verdict, however many units rise.

use super::records;
use super::series::{is_beyond, is_small_fall};
use super::timeline::{Step, Timeline};
use crate::check::Checked;
use crate::check::nouns::{CellOf, SnapshotId};
use crate::diag::{Code, Diagnostic, Place, Refusal, code};
use crate::domain::Ratio;
use std::collections::BTreeMap;

/// A snapshot is looked at as a whole from so many comparable units on.
pub const FEWEST: u32 = 5;
/// A base was renewed where the rate falls by at least so many points although the count doesn't.
pub const RENEWED_POINTS: f64 = 1.0;
/// A count above so many times its base is no rise, however fast.
pub const IMPLAUSIBLE: u64 = 3;
/// Powers of ten that a table can be off by.
const POWERS: [i8; 12] = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

/// What more than half of the comparable units of a snapshot do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verdict<'c> {
    what: What,
    /// How many do.
    units: u32,
    /// Of how many.
    of: u32,
    /// The first of them, as an example.
    example: Step<'c>,
    /// Whether everybody may know all of them.
    public: bool,
}

/// What they do, the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// Count and base stand in each other's column.
    Swapped,
    /// Counts are off by a power of ten.
    Counts(i8),
    /// Bases are off by a power of ten.
    Bases(i8),
    /// Counts fall beyond what is small.
    Fall,
    /// Bases more than double or halve.
    Replaced,
    /// Counts rise and rates fall, because bases grow.
    Renewed,
}

impl Verdict<'_> {
    /// Whether the snapshot is refused for it.
    pub(super) fn refuses(&self) -> bool {
        self.what != What::Renewed
    }
}

/// How many units of a snapshot are comparable, and how many of them do what.
#[derive(Debug, Default)]
struct Tally<'c> {
    counts: u32,
    bases: u32,
    both: u32,
    found: BTreeMap<What, (u32, Step<'c>, bool)>,
}

/// The verdict on each snapshot that deserves one.
pub(super) fn verdicts<'c>(timeline: &Timeline<'c>) -> BTreeMap<SnapshotId, Verdict<'c>> {
    let mut tallies: Vec<Tally<'c>> = timeline.checked.snapshots.iter().map(|_| Tally::default()).collect();
    for step in &timeline.steps {
        tallies[step.after.snapshot.0 as usize].add(timeline.checked, *step);
    }
    let numbered = (0..).map(SnapshotId).zip(tallies);
    numbered.filter_map(|(id, tally)| Some((id, tally.verdict()?))).collect()
}

impl<'c> Tally<'c> {
    fn add(&mut self, checked: &Checked, step: Step<'c>) {
        let mut found = |what| {
            let (units, _, public) = self.found.entry(what).or_insert((0, step, true));
            *units += 1;
            *public &= checked.is_public(step.after) && checked.is_public(step.before);
        };
        let (counts, bases) = (step.counts(), step.bases());
        let is_free = !records::of_count(checked, step.after);
        if let Some((_, previous, count)) = counts {
            self.counts += 1;
            let fell =
                previous.checked_sub(count).is_some_and(|fall| !is_small_fall(checked, step.after, previous, fall));
            if fell && is_free {
                found(What::Fall);
            }
            let is_plausible = || bases.is_some_and(|(_, _, base)| count <= base.saturating_mul(IMPLAUSIBLE));
            if let Some(power) =
                power_of_ten(previous, count).filter(|power| is_free && (*power < 0 || !is_plausible()))
            {
                found(What::Counts(power));
            }
        }
        let Some((_, previous, base)) = bases else { return };
        self.bases += 1;
        if !records::of_base(checked, step.after) {
            if let Some(power) = power_of_ten(previous, base) {
                found(What::Bases(power));
            }
            if is_beyond(previous, base) {
                found(What::Replaced);
            }
        }
        let Some((_, counted, count)) = counts else { return };
        self.both += 1;
        if is_free && is_swapped((counted, previous), (count, base)) {
            found(What::Swapped);
        }
        if renews(checked, &step) {
            found(What::Renewed);
        }
    }

    fn verdict(&self) -> Option<Verdict<'c>> {
        self.found.iter().find_map(|(what, (units, example, public))| {
            let of = match what {
                What::Counts(_) | What::Fall => self.counts,
                What::Bases(_) | What::Replaced => self.bases,
                What::Swapped | What::Renewed => self.both,
            };
            let verdict = Verdict { what: *what, units: *units, of, example: *example, public: *public };
            (of >= FEWEST && units * 2 > of).then_some(verdict)
        })
    }
}

/// Whether the rate falls although the count doesn't, with no record that says why.
pub(super) fn renews(checked: &Checked, step: &Step<'_>) -> bool {
    let is_beyond = step.bases().is_some_and(|(_, previous, base)| is_beyond(previous, base));
    lowers(step) && !is_beyond && !records::of_base(checked, step.after)
}

/// Whether the base grows so much that the rate falls although the count doesn't.
pub(super) fn lowers(step: &Step<'_>) -> bool {
    let Some(((_, counted, count), (_, previous, base))) = step.counts().zip(step.bases()) else { return false };
    let rates = Ratio { count: counted, base: previous }.per_cent().zip(Ratio { count, base }.per_cent());
    count >= counted && rates.is_some_and(|(before, after)| before - after >= RENEWED_POINTS)
}

/// The power of ten by which a number is off, if it is: between 0.95 and 1.15 times that power of the one before. Numbers of one
/// digit say nothing.
fn power_of_ten(previous: u64, now: u64) -> Option<i8> {
    let is_off = |power: &i8| {
        let scale = 10_u128.pow(u32::from(power.unsigned_abs()));
        let (previous, now) = (u128::from(previous), u128::from(now));
        let (expected, now) = if *power > 0 { (previous * scale, now) } else { (previous, now * scale) };
        now * 100 >= expected * 95 && now * 100 <= expected * 115
    };
    if previous.min(now) < 10 { None } else { POWERS.into_iter().find(is_off) }
}

/// Whether each of the two is nearer to what the other was, by far: within a quarter, where they were further apart than that.
fn is_swapped((count, base): (u64, u64), (new_count, new_base): (u64, u64)) -> bool {
    let near = |a: u64, b: u64| a.abs_diff(b).saturating_mul(4) <= b;
    !near(count, base) && !near(base, count) && near(new_count, base) && near(new_base, count)
}

/// A problem for each snapshot that has a verdict.
pub(super) fn judged(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    timeline.verdicts.iter().map(|(id, verdict)| problem(timeline.checked, *id, verdict)).collect()
}

fn problem(checked: &Checked, id: SnapshotId, verdict: &Verdict<'_>) -> Diagnostic {
    let Verdict { what, units, of, example, public } = verdict;
    let snapshot = &checked.snapshots[id.0 as usize];
    let (code, cell, power) = described(*what);
    let ((before, previous), value) = numbers(example, cell);
    let (units, of) = (units.to_string(), of.to_string());
    let arguments = [
        ("indicator", checked.indicators[usize::from(snapshot.indicator.0)].id.as_str()),
        ("as-of", &*snapshot.as_of.to_string()),
        ("units", &units),
        ("of", &of),
        ("field", if cell == CellOf::Base { "base" } else { "count" }),
        ("power", &power.map(factor).unwrap_or_default()),
    ];
    let refusal = hinted(Refusal::new(code, &arguments), *what);
    let example_of = [
        ("unit", &*checked.named(example.after.unit)),
        ("previous", &previous),
        ("previous-as-of", &before.as_of.to_string()),
        ("value", &value),
    ];
    let place = Place::value(&snapshot.file, ["as_of"]);
    let label = checked.place(example.after, cell);
    refusal.at(place).label(label, "label-example", &example_of).public(*public)
}

/// The code of a verdict, the column of its example, and the power of ten if it is one.
fn described(what: What) -> (Code, CellOf, Option<i8>) {
    match what {
        What::Swapped => (code::COLUMNS_SWAPPED, CellOf::Count, None),
        What::Counts(power) => (code::SNAPSHOT_SHIFTED, CellOf::Count, Some(power)),
        What::Bases(power) => (code::SNAPSHOT_SHIFTED, CellOf::Base, Some(power)),
        What::Fall => (code::SNAPSHOT_FALLS, CellOf::Count, None),
        What::Replaced => (code::BASES_REPLACED, CellOf::Base, None),
        What::Renewed => (code::BASES_RENEWED, CellOf::Base, None),
    }
}

fn hinted(refusal: Refusal, what: What) -> Refusal {
    let hints: &[&'static str] = match what {
        What::Swapped => &["hint-swap", "hint-correction"],
        What::Counts(_) => &["hint-digits", "hint-correction"],
        What::Bases(_) => &["hint-digits", "hint-rebase"],
        What::Fall => &["hint-file", "hint-correction", "hint-definition"],
        What::Replaced => &["hint-kind", "hint-rebase"],
        What::Renewed => &["hint-rebase"],
    };
    hints.iter().fold(refusal, |refusal, hint| refusal.hint(hint, &[]))
}

/// What the example was and is: the figure before with its number, and the number now; both numbers where columns are swapped.
fn numbers<'c>(step: &Step<'c>, cell: CellOf) -> ((&'c crate::check::nouns::Observation, String), String) {
    let found = if cell == CellOf::Base { step.bases() } else { step.counts() };
    let said = super::figure_in_words;
    match found {
        Some((before, previous, value)) if cell == CellOf::Base => ((before, previous.to_string()), value.to_string()),
        Some((before, ..)) => ((before, said(before)), said(step.after)),
        None => ((step.before, said(step.before)), said(step.after)),
    }
}

/// "10 times" for a message: `10`, or `1/10`.
fn factor(power: i8) -> String {
    let scale = 10_u32.pow(u32::from(power.unsigned_abs()));
    if power > 0 { scale.to_string() } else { format!("1/{scale}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_power_of_ten_is_told_from_growth() {
        for (previous, now, expected) in [
            (1000, 10_000, Some(1)),
            (1000, 10_900, Some(1)),
            (1000, 9_500, Some(1)),
            (1000, 9_499, None),
            (1000, 11_501, None),
            (1000, 4_736, None),
            (1000, 1_000, None),
            (1000, 100, Some(-1)),
            (1_234, 123, Some(-1)),
            (1_234, 134, Some(-1)),
            (1_234, 150, None),
            (43_628, 44_500_000, Some(3)),
            (43_628_000, 43_628, Some(-3)),
            (50, 5, None),
            (0, 0, None),
            (0, 1000, None),
            (u64::MAX, 10, None),
            (12, u64::MAX, None),
        ] {
            assert_eq!(power_of_ten(previous, now), expected, "{previous} → {now}");
        }
    }

    #[test]
    fn columns_are_swapped_where_each_number_is_near_the_other() {
        for (before, now, expected) in [
            ((400, 1000), (1000, 410), true),
            ((400, 1000), (1100, 420), true),
            ((400, 1000), (410, 1000), false),
            ((400, 1000), (1000, 1000), false),
            ((950, 1000), (1000, 955), false),
            ((0, 1000), (1000, 0), true),
            ((0, 0), (0, 0), false),
        ] {
            assert_eq!(is_swapped(before, now), expected, "{before:?} → {now:?}");
        }
    }
}
