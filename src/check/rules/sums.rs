//! Rules that hold figures of different units or indicators against each other on one day: a total against its parts, a stage of
//! the work against the stage before it.

use super::timeline::{Entry, Timeline, exact};
use crate::check::Checked;
use crate::check::nouns::{CellOf, IndicatorId, Observation, UnitId};
use crate::diag::{Diagnostic, Refusal, Severity, code};
use crate::domain::{AsOf, CountRange, Quantity, Widths};
use crate::load::raw::BaseRole;

/// A part of a figure that adds up.
type Field = (CellOf, fn(&Observation) -> Option<Quantity<u64>>);

const FIELDS: [Field; 2] = [(CellOf::Count, |figure| figure.count), (CellOf::Base, |figure| figure.base)];

fn widths(checked: &Checked, indicator: IndicatorId) -> Widths {
    checked.programmes[checked.indicators[usize::from(indicator.0)].programme].thresholds.widths
}

/// A total that the parts don't give on the same day, as far as they were known when it was published: a part that is told anew
/// later makes no total wrong. Told is where it begins. Where a part is
/// inexact or not there, a note is enough: and only if no value of it could explain the difference.
pub(super) fn total_differs(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for series in timeline.entries.chunk_by(|a, b| a.key == b.key) {
        let (_, unit, _, period) = series[0].key;
        let parts = timeline.checked.registry.children(unit);
        if parts.is_empty() || period.is_some() {
            continue;
        }
        for field in FIELDS {
            let differing = series.iter().map(|entry| differing(timeline, entry, parts, field));
            problems.extend(begins(differing).map(|total| told_total(timeline.checked, &total, field.0)));
        }
    }
    problems
}

/// The first of each run: what goes on is told where it began, so that a site of an earlier day tells the same.
fn begins<T>(found: impl Iterator<Item = Option<T>>) -> impl Iterator<Item = T> {
    let mut goes_on = false;
    found.filter_map(move |found| {
        let begins = found.is_some() && !goes_on;
        goes_on = found.is_some();
        found.filter(|_| begins)
    })
}

/// A total and what its parts say.
#[derive(Debug)]
struct Total<'c> {
    figure: &'c Observation,
    stated: Quantity<u64>,
    sum: CountRange,
    with: usize,
    of: usize,
    /// The part of the sum that was published last, to be pointed at: before it nothing of this is known.
    part: &'c Observation,
    public: bool,
}

fn differing<'c>(timeline: &Timeline<'c>, entry: &Entry<'c>, parts: &[UnitId], (_, field): Field) -> Option<Total<'c>> {
    let checked = timeline.checked;
    let (indicator, _, kind, period) = entry.key;
    let (stated, day) = (field(entry.figure)?, entry.as_of.day()?);
    let widths = widths(checked, indicator);
    let (mut sum, mut with, mut of, mut last) = (CountRange::exact(0), 0, 0, None::<&Observation>);
    let mut public = checked.is_public(entry.figure);
    for part in parts.iter().filter(|part| checked.registry.unit(**part).life.holds(day)) {
        of += 1;
        let found = timeline.at((indicator, *part, kind, period), entry.as_of, entry.published);
        let value = found.and_then(|figure| Some((figure, field(figure)?)));
        let (figure, range) = match value {
            Some((figure, value)) => (Some(figure), CountRange::of(value, widths)),
            None => (None, CountRange { low: 0, high: None }),
        };
        with += usize::from(figure.is_some());
        public &= figure.is_none_or(|figure| checked.is_public(figure));
        let published = |figure: &Observation| timeline.snapshot(figure).published.earliest();
        last = figure.filter(|figure| last.is_none_or(|last| published(last) < published(figure))).or(last);
        sum = sum.plus(range);
    }
    let unlisted = unlisted(checked, entry.key.1, parts);
    if unlisted > 0 {
        (of, sum) = (of + unlisted, CountRange { high: None, ..sum });
    }
    let range = CountRange::of(stated, widths);
    let agrees = range.high.is_none_or(|high| sum.low <= high) && sum.high.is_none_or(|high| range.low <= high);
    (!agrees).then_some(Total { figure: entry.figure, stated, sum, with, of, part: last?, public })
}

/// How many parts a unit has that the registry doesn't list.
fn unlisted(checked: &Checked, unit: UnitId, parts: &[UnitId]) -> usize {
    let all = checked.registry.unit(unit).parts.and_then(|parts| usize::try_from(parts).ok()).unwrap_or_default();
    let is_listed = |part: &&UnitId| {
        let part = checked.registry.unit(**part);
        !part.pseudo && part.life.until.is_none()
    };
    all.saturating_sub(parts.iter().filter(is_listed).count())
}

fn told_total(checked: &Checked, total: &Total<'_>, cell: CellOf) -> Diagnostic {
    let Total { figure, stated, sum, with, of, part, public } = total;
    let is_whole = with == of && sum.is_exact() && stated.is_exact();
    let said = match sum.high {
        Some(high) if high == sum.low => high.to_string(),
        Some(high) => format!("{}..{high}", sum.low),
        None => format!("at least {}", sum.low),
    };
    let arguments = [
        ("field", if cell == CellOf::Base { "base" } else { "count" }),
        ("indicator", checked.indicator_name(figure)),
        ("unit", &*checked.named(figure.unit)),
        ("as-of", &figure.as_of.to_string()),
        ("stated", &stated.to_string()),
        ("sum", &said),
        ("k", &with.to_string()),
        ("n", &of.to_string()),
    ];
    let refusal = Refusal::new(code::TOTAL_DIFFERS, &arguments).hint("hint-both", &[]);
    let label = checked.place(part, cell);
    let problem = checked.problem(figure, cell, refusal);
    let mut problem = problem.label(label, "label-part", &[("unit", &checked.named(part.unit))]).public(*public);
    if !is_whole {
        problem.severity = Severity::Note;
    }
    problem
}

/// A stage of the work with a count above that of the stage before it, on the same day or a later one: where it begins.
pub(super) fn stage_above(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let mut problems = Vec::new();
    for series in timeline.entries.chunk_by(|a, b| a.key == b.key) {
        let (indicator, unit, ..) = series[0].key;
        let Some(before) = checked.indicators[usize::from(indicator.0)].after else { continue };
        let name = checked.indicators[usize::from(before.0)].id.as_str();
        let limits = limits(timeline, before, unit);
        let above = begins(series.iter().map(|entry| above(checked, entry, &limits)));
        problems
            .extend(above.map(|(entry, stage, limit)| told_stage(checked, entry.figure, (name, limit, Some(stage)))));
    }
    problems.extend(above_received(timeline));
    problems
}

/// What the stage before had at most, moment by moment.
fn limits<'c>(timeline: &Timeline<'c>, indicator: IndicatorId, unit: UnitId) -> Vec<(AsOf, u64, &'c Observation)> {
    let widths = widths(timeline.checked, indicator);
    let mut limits: Vec<(AsOf, u64, &Observation)> = Vec::new();
    for entry in timeline.of(indicator, unit).iter().filter(|entry| is_level(timeline, entry)) {
        let high = entry.figure.count.and_then(|count| CountRange::of(count, widths).high);
        limits.extend(high.map(|high| (entry.as_of, high, entry.figure)));
    }
    // Of several for one moment the highest is first.
    limits.sort_by_key(|(as_of, high, _)| (*as_of, std::cmp::Reverse(*high)));
    limits
}

/// Whether a figure says how far the work is, from the beginning and as a matter of fact.
fn is_level(timeline: &Timeline<'_>, entry: &Entry<'_>) -> bool {
    let snapshot = timeline.snapshot(entry.figure);
    entry.as_of.day().is_some() && snapshot.is_running_total()
}

fn above<'c, 'e>(
    checked: &Checked,
    entry: &'e Entry<'c>,
    limits: &[(AsOf, u64, &'c Observation)],
) -> Option<(&'e Entry<'c>, &'c Observation, u64)> {
    let indicator = &checked.indicators[usize::from(entry.key.0.0)];
    entry.as_of.day().filter(|_| entry.key.3.is_none() && indicator.cumulative)?;
    let count = CountRange::of(entry.figure.count?, widths(checked, entry.key.0));
    let at = limits.partition_point(|(as_of, ..)| *as_of < entry.as_of);
    let (_, high, stage) = limits.get(at)?;
    (count.low > *high).then_some((entry, *stage, *high))
}

/// Counts above a base of the kind that an earlier stage gave: where it begins in each series.
fn above_received(timeline: &Timeline<'_>) -> Vec<Diagnostic> {
    let checked = timeline.checked;
    let mut problems = Vec::new();
    for series in timeline.entries.chunk_by(|a, b| a.key == b.key) {
        let (indicator, _, kind, _) = series[0].key;
        let programme = checked.indicators[usize::from(indicator.0)].programme;
        let kind = kind.map(|kind| &checked.programmes[programme].base_kinds[usize::from(kind.0)]);
        let Some(kind) = kind.filter(|kind| kind.role == BaseRole::Received) else { continue };
        let above = series.iter().map(|entry| Some(entry.figure).filter(|figure| is_above_base(figure)));
        let told = |figure: &Observation| {
            let base = exact(figure.base).unwrap_or_default();
            told_stage(checked, figure, (kind.id.as_str(), base, None))
        };
        problems.extend(begins(above).map(told));
    }
    problems
}

fn is_above_base(figure: &Observation) -> bool {
    figure.exact_ratio().is_some_and(|ratio| ratio.base > 0 && ratio.count > ratio.base)
}

fn told_stage(
    checked: &Checked,
    figure: &Observation,
    (name, limit, stage): (&str, u64, Option<&Observation>),
) -> Diagnostic {
    let arguments = [
        ("indicator", checked.indicator_name(figure)),
        ("unit", &*checked.named(figure.unit)),
        ("as-of", &figure.as_of.to_string()),
        ("count", &figure.count.map(|count| count.to_string()).unwrap_or_default()),
        ("stage", name),
        ("limit", &limit.to_string()),
    ];
    let refusal = Refusal::new(code::STAGE_ABOVE, &arguments).hint("hint-check", &[]);
    let problem = checked.problem(figure, CellOf::Count, refusal);
    let (place, public) = match stage {
        Some(stage) => (checked.place(stage, CellOf::Count), checked.is_public(stage)),
        None => (checked.place(figure, CellOf::Base), true),
    };
    let public = public && checked.is_public(figure);
    problem.label(place, "label-stage", &[("stage", name), ("limit", &limit.to_string())]).public(public)
}
