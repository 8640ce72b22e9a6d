//! Sums of parts: a parent as the sum of its children's counts and bases, never the mean of rates, with what it lacks.

use super::latest::Latest;
use crate::check::nouns::{BaseKindId, IndicatorId, UnitId};
use crate::domain::{CountRange, RateRange};
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What the units below one say together, for one kind of base.
#[derive(Debug, Clone, PartialEq)]
pub struct RollUp {
    /// The kind of base they share: bases of different kinds are never added.
    pub base_kind: BaseKindId,
    /// How many of them have a count and a base that is recent enough.
    pub reported: usize,
    /// How many there are.
    pub of: usize,
    /// The sum of counts.
    pub count: CountRange,
    /// The sum of bases.
    pub base: CountRange,
    /// The rate of the sums, in per cent; `None` where nobody is eligible.
    pub rate: Option<RateRange>,
    /// The day of the oldest figure in it.
    pub oldest: Date,
    /// The day of the newest.
    pub newest: Date,
}

impl RollUp {
    /// Whether every unit below is in it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.reported == self.of
    }
}

/// The sum over the units right below one that live on the day of knowledge, taking each one's latest figure if it is not
/// older than the programme's `max_age` before the newest of them. Of several kinds of base the one most units report.
pub(super) fn roll_up<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: &BTreeMap<(IndicatorId, UnitId), Latest<'c>>,
) -> Option<RollUp> {
    let alive = |child: &&UnitId| site.registry.unit(**child).life.holds(site.vintage.known_on);
    let children: Vec<UnitId> = site.registry.children(unit).iter().filter(alive).copied().collect();
    let programme = site.programme(indicator);
    let widths = programme.thresholds.widths;
    let parts = children.iter().filter_map(|child| {
        let figure = latest.get(&(indicator, *child))?.figure;
        let (count, base) = figure.count.zip(figure.base)?;
        Some((figure.base_kind?, figure.as_of.day()?, CountRange::of(count, widths), CountRange::of(base, widths)))
    });
    let mut kinds: BTreeMap<BaseKindId, Vec<(Date, CountRange, CountRange)>> = BTreeMap::new();
    for (kind, day, count, base) in parts {
        kinds.entry(kind).or_default().push((day, count, base));
    }
    let (base_kind, parts) = kinds.into_iter().max_by_key(|(kind, parts)| (parts.len(), std::cmp::Reverse(*kind)))?;
    let newest = parts.iter().map(|part| part.0).max()?;
    let age = i64::from(programme.report_days) * i64::from(programme.thresholds.max_age_periods);
    let oldest_taken = newest.checked_sub(jiff::Span::new().days(age)).unwrap_or(newest);
    let recent: Vec<_> = parts.into_iter().filter(|part| part.0 >= oldest_taken).collect();
    let none = CountRange::exact(0);
    let count = recent.iter().fold(none, |sum, part| sum.plus(part.1));
    let base = recent.iter().fold(none, |sum, part| sum.plus(part.2));
    Some(RollUp {
        base_kind,
        reported: recent.len(),
        of: children.len(),
        count,
        base,
        rate: RateRange::ratio(count, base),
        oldest: recent.iter().map(|part| part.0).min()?,
        newest,
    })
}
