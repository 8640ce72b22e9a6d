//! All figures in one order, by series and moment: sorted once, shared by every rule that looks at more than one figure.
//!
//! A [`Timeline`] has the figures in that order and the [`Step`]s from each to the next; what a whole snapshot did is in
//! [`super::whole`]. Nothing here makes a text: a nation has more than a million figures and few problems.

use super::whole::{self, Verdict};
use crate::check::Checked;
use crate::check::nouns::{BaseKindId, IndicatorId, Observation, Snapshot, SnapshotId, UnitId};
use crate::domain::{AsOf, Quantity};
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ops::Range;

/// The figures that may be held against each other: one unit, indicator and kind of base, counted from one day.
pub(super) type SeriesKey = (IndicatorId, UnitId, Option<BaseKindId>, Option<Date>);

/// A figure with what it is sorted by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'c> {
    /// The series it belongs to.
    pub(super) key: SeriesKey,
    /// Its moment.
    pub(super) as_of: AsOf,
    /// When it can first have been known.
    pub(super) published: Option<Date>,
    snapshot: SnapshotId,
    /// The figure.
    pub(super) figure: &'c Observation,
}

/// A figure of a dated, cumulative series with those before it. Of several for one moment the last published counts, and
/// nothing is held against what was defined otherwise or was of another extent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step<'c> {
    /// The figure before.
    pub(super) before: &'c Observation,
    /// The last one before that has an exact count.
    pub(super) counted: Option<&'c Observation>,
    /// The last one before that has an exact base.
    pub(super) based: Option<&'c Observation>,
    /// The figure itself.
    pub(super) after: &'c Observation,
}

/// Every figure that is not withheld, in order.
#[derive(Debug)]
pub(super) struct Timeline<'c> {
    /// What the figures are of.
    pub(super) checked: &'c Checked,
    /// By series, moment and publication.
    pub(super) entries: Vec<Entry<'c>>,
    /// By series and moment.
    pub(super) steps: Vec<Step<'c>>,
    /// What most units of a snapshot did at once.
    pub(super) verdicts: BTreeMap<SnapshotId, Verdict<'c>>,
    /// Where the entries of each unit stand, by indicator and unit.
    spans: Vec<Vec<Range<usize>>>,
}

impl<'c> Timeline<'c> {
    /// Sorts the figures and looks at each snapshot as a whole.
    pub(super) fn new(checked: &'c Checked) -> Self {
        let entries = sorted(checked);
        let steps = steps(checked, &entries);
        let spans = spans(checked, &entries);
        let mut timeline = Self { checked, entries, steps, verdicts: BTreeMap::new(), spans };
        timeline.verdicts = whole::verdicts(&timeline);
        timeline
    }

    /// The file of a figure.
    pub(super) fn snapshot(&self, figure: &Observation) -> &'c Snapshot {
        snapshot_of(self.checked, figure)
    }

    /// The figures of a unit and an indicator.
    pub(super) fn of(&self, indicator: IndicatorId, unit: UnitId) -> &[Entry<'c>] {
        let span = self.spans.get(usize::from(indicator.0)).and_then(|units| units.get(unit.0 as usize));
        span.map_or(&[], |span| &self.entries[span.clone()])
    }

    /// The figure of a series for a moment, as it was known on a day: of several the one published last until then, else the
    /// one published first.
    pub(super) fn at(&self, key: SeriesKey, as_of: AsOf, known_on: Option<Date>) -> Option<&'c Observation> {
        let entries = self.of(key.0, key.1);
        let from = entries.partition_point(|entry| (entry.key, entry.as_of) < (key, as_of));
        let of_moment = entries[from..].iter().take_while(|entry| (entry.key, entry.as_of) == (key, as_of));
        let mut found = None;
        for entry in of_moment {
            if found.is_none() || entry.published <= known_on {
                found = Some(entry.figure);
            }
        }
        found
    }

    /// Whether the figure's snapshot is refused as a whole, so that nothing is to be said of its units one by one.
    pub(super) fn is_refused(&self, figure: &Observation) -> bool {
        self.verdicts.get(&figure.snapshot).is_some_and(Verdict::refuses)
    }
}

/// The file of a figure.
pub(super) fn snapshot_of<'c>(checked: &'c Checked, figure: &Observation) -> &'c Snapshot {
    checked.snapshot(figure)
}

fn sorted(checked: &Checked) -> Vec<Entry<'_>> {
    let entry = |figure| {
        let snapshot = snapshot_of(checked, figure);
        Entry {
            key: (snapshot.indicator, figure.unit, figure.base_kind, snapshot.period_from),
            as_of: figure.as_of,
            published: snapshot.published.earliest(),
            snapshot: figure.snapshot,
            figure,
        }
    };
    let told = checked.observations.iter().filter(|figure| !figure.is_withheld());
    let mut entries: Vec<Entry<'_>> = told.map(entry).collect();
    entries.par_sort_by_key(|entry| (entry.key, entry.as_of, entry.published, entry.snapshot));
    entries
}

fn spans(checked: &Checked, entries: &[Entry<'_>]) -> Vec<Vec<Range<usize>>> {
    let mut spans = vec![Vec::new(); checked.indicators.len()];
    let mut start = 0;
    for of_unit in entries.chunk_by(|a, b| (a.key.0, a.key.1) == (b.key.0, b.key.1)) {
        let (indicator, unit, ..) = of_unit[0].key;
        let units: &mut Vec<Range<usize>> = &mut spans[usize::from(indicator.0)];
        units.resize(unit.0 as usize, 0..0);
        units.push(start..start + of_unit.len());
        start += of_unit.len();
    }
    spans
}

/// The days from which on an indicator is defined otherwise.
fn redefined(checked: &Checked) -> BTreeMap<IndicatorId, Vec<Date>> {
    let mut days = BTreeMap::<IndicatorId, Vec<Date>>::new();
    for snapshot in checked.snapshots.iter().filter(|snapshot| snapshot.definition_change.is_some()) {
        days.entry(snapshot.indicator).or_default().extend(snapshot.as_of.day());
    }
    days
}

fn steps<'c>(checked: &'c Checked, entries: &[Entry<'c>]) -> Vec<Step<'c>> {
    let redefined = redefined(checked);
    let mut steps = Vec::with_capacity(entries.len());
    for series in entries.chunk_by(|a, b| a.key == b.key) {
        let (indicator, unit, _, period) = series[0].key;
        if period.is_none() && checked.indicators[usize::from(indicator.0)].cumulative {
            let mut breaks = redefined.get(&indicator).cloned().unwrap_or_default();
            breaks.extend(checked.registry.breaks(unit));
            steps_of(checked, series, &breaks, &mut steps);
        }
    }
    steps
}

fn steps_of<'c>(checked: &'c Checked, series: &[Entry<'c>], breaks: &[Date], into: &mut Vec<Step<'c>>) {
    let (mut before, mut counted, mut based): (Option<&Observation>, _, _) = (None, None, None);
    let counts = |entry: &&Entry<'c>| entry.as_of.day().is_some() && !snapshot_of(checked, entry.figure).projected;
    let mut entries = series.iter().filter(counts).peekable();
    while let Some(entry) = entries.next() {
        if entries.peek().is_some_and(|next| next.as_of == entry.as_of) {
            continue;
        }
        let after = entry.figure;
        let is_new =
            |from: &Observation| breaks.iter().any(|at| from.as_of.day() < Some(*at) && Some(*at) <= after.as_of.day());
        if before.is_some_and(is_new) {
            (before, counted, based) = (None, None, None);
        }
        into.extend(before.map(|before| Step { before, counted, based, after }));
        before = Some(after);
        counted = exact(after.count).map(|_| after).or(counted);
        based = exact(after.base).map(|_| after).or(based);
    }
}

/// A number that is meant to the last digit.
pub(super) fn exact(quantity: Option<Quantity<u64>>) -> Option<u64> {
    quantity.and_then(Quantity::if_exact)
}

impl<'c> Step<'c> {
    /// The last exact count before with its figure, and the count now.
    pub(super) fn counts(&self) -> Option<(&'c Observation, u64, u64)> {
        let before = self.counted?;
        Some((before, exact(before.count)?, exact(self.after.count)?))
    }

    /// The last exact base before with its figure, and the base now.
    pub(super) fn bases(&self) -> Option<(&'c Observation, u64, u64)> {
        let before = self.based?;
        Some((before, exact(before.base)?, exact(self.after.base)?))
    }
}
