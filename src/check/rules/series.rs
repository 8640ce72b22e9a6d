//! Rules on a unit's figures over time: what is told twice, what falls, what jumps, what rises unusually fast, what is added.

use super::history::is_complete;
use super::timeline::{Entry, Step, Timeline, exact, snapshot_of};
use super::{figure_in_words, records, whole};
use crate::check::Checked;
use crate::check::nouns::{CellOf, Observation};
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::{AsOf, Published, Ratio, whole_days};

/// A rise of at least this many points …
pub const UNUSUAL_POINTS: f64 = 30.0;
/// … at this many points a day or more is unusual.
pub const UNUSUAL_POINTS_A_DAY: f64 = 2.0;

/// A count below a fifth of the one before may lack a digit.
const LOST_DIGIT: u64 = 5;

pub(super) fn stated_twice(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let same = |a: &Entry<'_>, b: &Entry<'_>| {
        if (a.key, a.as_of) != (b.key, b.as_of) {
            return false;
        }
        let (first, second) = (timeline.snapshot(a.figure), timeline.snapshot(b.figure));
        // Undated figures of two sources are two statements; a later publication is a revision.
        let one_file = a.figure.snapshot == b.figure.snapshot;
        let one_source = one_file || a.as_of != AsOf::Unknown && first.source == second.source;
        let at_once = first.published == second.published && !matches!(first.published, Published::After(_));
        at_once && one_source
    };
    let twice = timeline.entries.windows(2).filter(|pair| same(&pair[0], &pair[1]));
    twice.map(|pair| told_twice(timeline.checked, pair[0].figure, pair[1].figure)).collect()
}

fn told_twice(checked: &Checked, first: &Observation, second: &Observation) -> Diagnostic {
    let (unit, day) = (checked.named(second.unit), second.as_of.to_string());
    let (one, other) = (figure_in_words(first), figure_in_words(second));
    let about = [("unit", &*unit), ("indicator", checked.indicator_name(second)), ("as-of", &day)];
    let refusal = if one == other {
        let arguments = [about[0], about[1], about[2], ("value", &other)];
        Refusal::new(code::FIGURE_REPEATED, &arguments).hint("hint-remove", &[])
    } else {
        let arguments = [about[0], about[1], about[2], ("first", &*one), ("second", &other)];
        let refusal = Refusal::new(code::FIGURE_CONTRADICTED, &arguments).hint("hint-correction", &[]);
        refusal.hint("hint-unit", &[]).hint("hint-withheld", &[])
    };
    of_both(checked, (first, second), CellOf::Unit, refusal, ("label-first", &[("value", &one)]))
}

/// A problem of a figure and an earlier one, which has the label. Both are told, so both must be public for it to be.
pub(super) fn of_both(
    checked: &Checked,
    (before, after): (&Observation, &Observation),
    cell: CellOf,
    refusal: Refusal,
    (label, arguments): (&'static str, &[(&'static str, &str)]),
) -> Diagnostic {
    let public = checked.is_public(before) && checked.is_public(after);
    checked.problem(after, cell, refusal).label(checked.place(before, cell), label, arguments).public(public)
}

pub(super) fn count_falls(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let fall = |step: &Step<'_>| {
        let (before, previous, count) = step.counts()?;
        let after = step.after;
        let fall = previous.checked_sub(count).filter(|fall| *fall > 0)?;
        let is_small = is_small_fall(checked, after, previous, fall);
        if !is_small && (records::of_count(checked, after) || timeline.is_refused(after)) {
            return None;
        }
        let arguments = [
            ("unit", &*checked.named(after.unit)),
            ("indicator", checked.indicator_name(after)),
            ("previous", &previous.to_string()),
            ("previous-as-of", &before.as_of.to_string()),
            ("count", &count.to_string()),
            ("as-of", &after.as_of.to_string()),
            ("fall", &fall.to_string()),
        ];
        let refusal = if is_small {
            Refusal::new(code::COUNT_REVISED, &arguments)
        } else {
            let limit = small_fall(checked, after, previous).to_string();
            let refusal = Refusal::new(code::COUNT_FELL, &arguments).hint("hint-limit", &[("limit", &limit)]);
            let refusal = if count < previous / LOST_DIGIT { refusal.hint("hint-digit", &[]) } else { refusal };
            ["hint-correction", "hint-definition", "hint-withheld"]
                .iter()
                .fold(refusal, |refusal, hint| refusal.hint(hint, &[]))
        };
        let label = [("count", &*previous.to_string()), ("as-of", &before.as_of.to_string())];
        Some(of_both(checked, (before, after), CellOf::Count, refusal, ("label-previous", &label)))
    };
    timeline.steps.iter().filter_map(fall).collect()
}

/// Whether a count falls so little that it is only "revised".
pub(super) fn is_small_fall(checked: &Checked, figure: &Observation, previous: u64, fall: u64) -> bool {
    fall == 0 || fall <= small_fall(checked, figure, previous)
}

/// What a count may fall by and still only be "revised": max(5, 0.1 %) by default.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a head count"
)]
fn small_fall(checked: &Checked, figure: &Observation, previous: u64) -> u64 {
    let indicator = snapshot_of(checked, figure).indicator;
    let programme = checked.indicators[usize::from(indicator.0)].programme;
    let thresholds = &checked.programmes[programme].thresholds;
    let part = (previous as f64 * thresholds.small_fall_percent / 100.0) as u64;
    thresholds.small_fall_count.max(part)
}

/// Whether a base is more than double or less than half of the one before.
pub(super) fn is_beyond(previous: u64, base: u64) -> bool {
    base > previous.saturating_mul(2) || previous > base.saturating_mul(2)
}

pub(super) fn base_jumps(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let jump = |step: &Step<'_>| {
        let (before, previous, base) = step.bases()?;
        let after = step.after;
        if !is_beyond(previous, base) || records::of_base(checked, after) || timeline.is_refused(after) {
            return None;
        }
        let arguments = [
            ("unit", &*checked.named(after.unit)),
            ("previous", &previous.to_string()),
            ("previous-as-of", &before.as_of.to_string()),
            ("base", &base.to_string()),
            ("as-of", &after.as_of.to_string()),
        ];
        let refusal = Refusal::new(code::BASE_JUMPED, &arguments);
        let refusal = match shifted(previous, base) {
            Some(corrected) => refusal.hint("hint-digits", &[("corrected", &corrected.to_string())]),
            None => refusal,
        };
        let refusal = refusal.hint("hint-rebase", &[]).hint("hint-withheld", &[]);
        let label = [("base", &*previous.to_string()), ("as-of", &before.as_of.to_string())];
        Some(of_both(checked, (before, after), CellOf::Base, refusal, ("label-previous", &label)))
    };
    timeline.steps.iter().filter_map(jump).collect()
}

/// The base at the power of ten that fits the one before, if one does: a digit was lost or a sign misread.
fn shifted(previous: u64, base: u64) -> Option<u64> {
    let near = |base: &u64| !is_beyond(previous, *base);
    let powers = || (1..=6).map(|power| 10_u64.pow(power));
    let larger = powers().filter_map(|power| base.checked_mul(power));
    let smaller = powers().filter(|power| base.is_multiple_of(*power)).map(|power| base / power);
    larger.chain(smaller).find(near)
}

/// A base that grows so much that the rate falls although the count doesn't: one unit at a time, where not most of them do.
pub(super) fn base_renewed(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let told = |figure: &Observation| timeline.verdicts.contains_key(&figure.snapshot);
    // New cases after a completion are told as such.
    let reopens = |step: &Step<'_>| is_complete(step.before) && !is_complete(step.after);
    let renewed = |step: &&Step<'_>| whole::renews(checked, step) && !told(step.after) && !reopens(step);
    let problem = |step: &Step<'_>| {
        let ((before, previous, base), (_, counted, count)) = step.bases().zip(step.counts())?;
        let after = step.after;
        let arguments = [
            ("unit", &*checked.named(after.unit)),
            ("indicator", checked.indicator_name(after)),
            ("previous", &previous.to_string()),
            ("previous-count", &counted.to_string()),
            ("base", &base.to_string()),
            ("count", &count.to_string()),
            ("as-of", &after.as_of.to_string()),
        ];
        let refusal = Refusal::new(code::BASE_RENEWED, &arguments).hint("hint-rebase", &[]);
        let label = [("base", &*previous.to_string()), ("as-of", &before.as_of.to_string())];
        Some(of_both(checked, (before, after), CellOf::Base, refusal, ("label-previous", &label)))
    };
    timeline.steps.iter().filter(renewed).filter_map(problem).collect()
}

pub(super) fn unusual_rise(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let rise = |step: &Step<'_>| {
        let (before, after) = (step.before, step.after);
        let (previous, value) = (rate_of(before)?, rate_of(after)?);
        let days = whole_days(before.as_of.day()?, after.as_of.day()?).max(1);
        let points = value - previous;
        let is_unusual = points >= UNUSUAL_POINTS && points / f64::from(days) >= UNUSUAL_POINTS_A_DAY;
        // A rate that leaps because its base is refused is no rise.
        let has_jumped = step.bases().is_some_and(|(_, previous, base)| is_beyond(previous, base));
        if !is_unusual || has_jumped || timeline.is_refused(after) {
            return None;
        }
        let arguments = [
            ("unit", &*checked.named(after.unit)),
            ("indicator", checked.indicator_name(after)),
            ("previous", &figure_in_words(before)),
            ("previous-as-of", &before.as_of.to_string()),
            ("value", &figure_in_words(after)),
            ("as-of", &after.as_of.to_string()),
        ];
        let refusal = Refusal::new(code::UNUSUAL_RISE, &arguments).hint("hint-check", &[]);
        let cell = if after.rate.is_some() { CellOf::Rate } else { CellOf::Count };
        let label = [("value", &*figure_in_words(before)), ("as-of", &before.as_of.to_string())];
        Some(of_both(checked, (before, after), cell, refusal, ("label-previous", &label)))
    };
    timeline.steps.iter().filter_map(rise).collect()
}

/// The rate in per cent: computed where count and base are exact, else as stated.
fn rate_of(figure: &Observation) -> Option<f64> {
    let computed = figure.exact_ratio().and_then(Ratio::per_cent);
    computed.or_else(|| figure.rate.map(|rate| rate.value.per_cent()))
}

/// What was added since the report before, held against the two totals.
pub(super) fn increment_differs(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let differs = |step: &Step<'_>| {
        let stated = exact(step.after.increment)?;
        let (before, previous, count) = step.counts()?;
        let after = step.after;
        // The report before is the last one: a figure without a count in between says since when the increment counts.
        let is_last = std::ptr::eq(before, step.before);
        if !is_last || previous.checked_add(stated) == Some(count) || timeline.is_refused(after) {
            return None;
        }
        let difference = i128::from(count) - i128::from(previous);
        let arguments = [
            ("unit", &*checked.named(after.unit)),
            ("indicator", checked.indicator_name(after)),
            ("as-of", &after.as_of.to_string()),
            ("stated", &stated.to_string()),
            ("difference", &super::signed(difference)),
            ("previous", &previous.to_string()),
            ("count", &count.to_string()),
        ];
        let refusal = Refusal::new(code::INCREMENT_DIFFERS, &arguments).hint("hint-total", &[]);
        let label = [("count", &*previous.to_string()), ("as-of", &before.as_of.to_string())];
        Some(of_both(checked, (before, after), CellOf::Count, refusal, ("label-previous", &label)))
    };
    timeline.steps.iter().filter_map(differs).collect()
}
