//! Rules on a unit's figures over time: what is told twice, what falls, what jumps, what rises unusually fast.

use super::figure_in_words;
use crate::check::Checked;
use crate::check::nouns::{BaseKindId, CellOf, IndicatorId, Observation, Snapshot, UnitId};
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::{AsOf, Published, Qualifier, Quantity, Ratio};
use crate::load::raw::Record;
use jiff::civil::Date;

/// A rise of at least this many points …
pub const UNUSUAL_POINTS: f64 = 30.0;
/// … at this many points a day or more is unusual.
pub const UNUSUAL_POINTS_A_DAY: f64 = 2.0;

/// A count below a fifth of the one before may lack a digit.
const LOST_DIGIT: u64 = 5;

type SeriesKey = (IndicatorId, UnitId, Option<BaseKindId>, Option<Date>);

fn snapshot_of<'c>(checked: &'c Checked, figure: &Observation) -> &'c Snapshot {
    &checked.snapshots[figure.snapshot.0 as usize]
}

fn series_key(checked: &Checked, figure: &Observation) -> SeriesKey {
    let snapshot = snapshot_of(checked, figure);
    (snapshot.indicator, figure.unit, figure.base_kind, snapshot.period_from)
}

/// Figures sorted by series and moment, later publications after earlier ones.
fn sorted(checked: &Checked) -> Vec<&Observation> {
    let mut figures: Vec<&Observation> = checked.observations.iter().filter(|figure| !figure.is_withheld()).collect();
    let published = |figure: &Observation| snapshot_of(checked, figure).published.earliest();
    figures.sort_by_key(|figure| (series_key(checked, figure), figure.as_of, published(figure), figure.snapshot));
    figures
}

/// Each figure of a dated, cumulative series with the one before it. Of several for one moment the last published counts.
fn steps(checked: &Checked) -> Vec<(&Observation, &Observation)> {
    let cumulative = |figure: &&Observation| {
        let snapshot = snapshot_of(checked, figure);
        let indicator = &checked.indicators[usize::from(snapshot.indicator.0)];
        indicator.cumulative && snapshot.period_from.is_none() && figure.as_of.day().is_some() && !snapshot.projected
    };
    let mut figures: Vec<&Observation> = sorted(checked).into_iter().filter(cumulative).collect();
    figures.reverse();
    figures.dedup_by_key(|figure| (series_key(checked, figure), figure.as_of));
    figures.reverse();
    let same_series = |pair: &&[&Observation]| series_key(checked, pair[0]) == series_key(checked, pair[1]);
    figures.windows(2).filter(same_series).map(|pair| (pair[0], pair[1])).collect()
}

fn exact(quantity: Option<Quantity<u64>>) -> Option<u64> {
    quantity.filter(|quantity| quantity.qualifier == Qualifier::Exact).map(|quantity| quantity.value)
}

/// Whether a record of the figure or of its whole snapshot lifts a refusal.
fn lifted(checked: &Checked, figure: &Observation, of_snapshot: fn(&Snapshot) -> Option<&Record>) -> bool {
    let own = figure.detail(|details| details.correction.as_ref().or(details.rebase.as_ref()));
    let snapshot = snapshot_of(checked, figure);
    own.or(of_snapshot(snapshot)).or(snapshot.definition_change.as_ref()).is_some()
}

pub(super) fn stated_twice(checked: &Checked) -> Vec<Diagnostic> {
    let same = |a: &Observation, b: &Observation| {
        let (first, second) = (snapshot_of(checked, a), snapshot_of(checked, b));
        // Undated figures of two sources are two statements; a later publication is a revision.
        let one_source = a.snapshot == b.snapshot || a.as_of != AsOf::Unknown && first.source == second.source;
        let at_once = first.published == second.published && !matches!(first.published, Published::After(_));
        series_key(checked, a) == series_key(checked, b) && a.as_of == b.as_of && at_once && one_source
    };
    let figures = sorted(checked);
    let twice = figures.windows(2).filter(|pair| same(pair[0], pair[1]));
    twice.map(|pair| told_twice(checked, pair[0], pair[1])).collect()
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
fn of_both(
    checked: &Checked,
    (before, after): (&Observation, &Observation),
    cell: CellOf,
    refusal: Refusal,
    (label, arguments): (&'static str, &[(&'static str, &str)]),
) -> Diagnostic {
    let public = checked.is_public(before) && checked.is_public(after);
    checked.problem(after, cell, refusal).label(checked.place(before, cell), label, arguments).public(public)
}

pub(super) fn count_falls(checked: &Checked) -> Vec<Diagnostic> {
    let fall = |(before, after): (&Observation, &Observation)| {
        let (previous, count) = (exact(before.count)?, exact(after.count)?);
        let fall = previous.checked_sub(count).filter(|fall| *fall > 0)?;
        let limit = small_fall(checked, after, previous);
        let small = fall <= limit;
        if !small && lifted(checked, after, |snapshot| snapshot.correction.as_ref()) {
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
        let refusal = if small {
            Refusal::new(code::COUNT_REVISED, &arguments)
        } else {
            let refusal =
                Refusal::new(code::COUNT_FELL, &arguments).hint("hint-limit", &[("limit", &limit.to_string())]);
            let refusal = if count < previous / LOST_DIGIT { refusal.hint("hint-digit", &[]) } else { refusal };
            ["hint-correction", "hint-definition", "hint-withheld"]
                .iter()
                .fold(refusal, |refusal, hint| refusal.hint(hint, &[]))
        };
        let label = [("count", &*previous.to_string()), ("as-of", &before.as_of.to_string())];
        Some(of_both(checked, (before, after), CellOf::Count, refusal, ("label-previous", &label)))
    };
    steps(checked).into_iter().filter_map(fall).collect()
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

pub(super) fn base_jumps(checked: &Checked) -> Vec<Diagnostic> {
    let jump = |(before, after): (&Observation, &Observation)| {
        let (previous, base) = (exact(before.base)?, exact(after.base)?);
        let doubled = base > previous.saturating_mul(2) || previous > base.saturating_mul(2);
        if !doubled || lifted(checked, after, |snapshot| snapshot.rebase.as_ref()) {
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
    steps(checked).into_iter().filter_map(jump).collect()
}

/// The base at the power of ten that fits the one before, if one does: a digit was lost or a sign misread.
fn shifted(previous: u64, base: u64) -> Option<u64> {
    let near = |base: &u64| *base <= previous.saturating_mul(2) && previous <= base.saturating_mul(2);
    let powers = || (1..=6).map(|power| 10_u64.pow(power));
    let larger = powers().filter_map(|power| base.checked_mul(power));
    let smaller = powers().filter(|power| base.is_multiple_of(*power)).map(|power| base / power);
    larger.chain(smaller).find(near)
}

pub(super) fn unusual_rise(checked: &Checked) -> Vec<Diagnostic> {
    let rise = |(before, after): (&Observation, &Observation)| {
        let (previous, value) = (rate_of(before)?, rate_of(after)?);
        let days = before.as_of.day()?.until(after.as_of.day()?).ok()?.get_days().max(1);
        let points = value - previous;
        if points < UNUSUAL_POINTS || points / f64::from(days) < UNUSUAL_POINTS_A_DAY {
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
    steps(checked).into_iter().filter_map(rise).collect()
}

/// The rate in per cent: computed where count and base are exact, else as stated.
fn rate_of(figure: &Observation) -> Option<f64> {
    let computed =
        exact(figure.count).zip(exact(figure.base)).and_then(|(count, base)| Ratio { count, base }.per_cent());
    computed.or_else(|| figure.rate.map(|rate| rate.value.per_cent()))
}
