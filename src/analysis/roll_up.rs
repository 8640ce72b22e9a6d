//! Sums of parts: a parent as the sum of its children's counts and bases, never the mean of rates, with what it lacks and the
//! bounds of what that may be.
//!
//! Start at [`roll_ups`]. A child without a figure of its own is taken through its own parts. Where a source gives a rate and a
//! base, the count is the interval that they leave.

use super::latest::Latest;
use super::lineage::{latest_in_life, reporting_groups};
use crate::check::nouns::{BaseKindId, IndicatorId, Programme, UnitId};
use crate::domain::whole_days;
use crate::domain::{CountRange, RateRange};
use crate::load::raw::BaseRole;
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
    /// How many there are, also those that the registry doesn't list.
    pub of: usize,
    /// What each of them gives, in the order of the registry.
    pub parts: Vec<Summand>,
    /// Those of the registry that are not in it.
    pub missing: Vec<UnitId>,
    /// How many there are that the registry doesn't list.
    pub unlisted: usize,
    /// Whether so many are in it that the sum says something, by the programme's threshold.
    pub is_enough: bool,
    /// The sum of counts, of rows that are no place too.
    pub count: CountRange,
    /// The sum of bases.
    pub base: CountRange,
    /// How many of the counted belong to no unit, where the source has a row for them.
    pub unplaced: Option<CountRange>,
    /// The rate of the sums, in per cent; `None` where nobody is eligible.
    pub rate: Option<RateRange>,
    /// The share of the whole base that the summed units have, in per cent; `None` where the base of a missing unit is not
    /// known.
    pub coverage: Option<RateRange>,
    /// Where the rate of the whole lies, whatever the missing units would report; `None` where the base of one is not known.
    pub whole: Option<RateRange>,
    /// The day of the oldest figure in it.
    pub oldest: Date,
    /// The day of the newest.
    pub newest: Date,
}

/// What one unit gives to a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summand {
    /// The unit.
    pub unit: UnitId,
    /// The day of its figure.
    pub day: Date,
    /// Its count.
    pub count: CountRange,
    /// Its base.
    pub base: CountRange,
}

impl RollUp {
    /// Whether every unit below is in it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.reported == self.of
    }
}

/// The latest figure of every unit and indicator.
pub(super) type LatestOf<'c> = BTreeMap<(IndicatorId, UnitId), Latest<'c>>;

/// The sums over the units below one that live on the day of knowledge, or on the last day of one that has ended, a sum a kind
/// of base, the one of most units first. Each unit gives its latest figure if that is not older than the programme's `max_age`
/// before the newest of them.
pub(super) fn roll_ups<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    latest: &LatestOf<'c>,
) -> Vec<RollUp> {
    let mut parts =
        Parts { site, indicator, whole: unit, latest, units: Vec::new(), unplaced: Vec::new(), unlisted: 0 };
    parts.below(unit);
    let mut kinds: Vec<BaseKindId> = parts.units.iter().filter_map(|part| Some(part.counted?.base_kind)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let programme = site.programme(indicator);
    let rest = Rest { unplaced: parts.unplaced, unlisted: parts.unlisted };
    let cumulative = site.indicators[&indicator].cumulative;
    let mut sums: Vec<RollUp> =
        kinds.into_iter().filter_map(|kind| sum(programme, cumulative, kind, &parts.units, &rest)).collect();
    sums.sort_by_key(|sum| (std::cmp::Reverse(sum.reported), sum.base_kind));
    let enough = sums.iter().filter(|sum| sum.is_enough).count();
    // Where no sum says something, one says that none does.
    sums.truncate(enough.max(1));
    sums
}

/// A unit below, with what its latest figure gives.
#[derive(Debug, Clone, Copy)]
struct Part {
    unit: UnitId,
    /// How many units it counts for: a group that is reported as one counts for all its units.
    stands_for: usize,
    counted: Option<Counted>,
}

/// A count and a base of one day.
#[derive(Debug, Clone, Copy)]
struct Counted {
    base_kind: BaseKindId,
    day: Date,
    count: CountRange,
    base: CountRange,
}

struct Parts<'a, 'c, E> {
    site: &'a Site<'c, E>,
    indicator: IndicatorId,
    /// The unit at the top: of its life everything below is told.
    whole: UnitId,
    latest: &'a LatestOf<'c>,
    units: Vec<Part>,
    unplaced: Vec<CountRange>,
    unlisted: usize,
}

/// What bounds the count of a unit that is missing.
#[derive(Debug, Clone, Copy)]
struct Terms {
    /// It is at most the base.
    limited: bool,
    /// It is at least what it was.
    cumulative: bool,
}

/// What belongs to a sum beside its units.
#[derive(Debug, Default)]
struct Rest {
    unplaced: Vec<CountRange>,
    unlisted: usize,
}

impl<E: Edition> Parts<'_, '_, E> {
    /// Collects the nearest units below one that have figures; those that nothing below has one of are missing themselves.
    fn below(&mut self, unit: UnitId) {
        let site = self.site;
        let last = site.registry.last_day(self.whole, site.vintage.known_on);
        let together = self.groups(unit);
        let children: Vec<UnitId> = site.registry.children_on(unit, last).collect();
        let listed = children.iter().filter(|child| !site.registry.unit(**child).pseudo).count();
        let all = site.registry.unit(unit).parts.and_then(|parts| usize::try_from(parts).ok()).unwrap_or(listed);
        self.unlisted += all.saturating_sub(listed);
        for child in children {
            if together.iter().any(|group| site.registry.unit(*group).members.contains(&child)) {
                continue;
            }
            let entry = site.registry.unit(child);
            let latest = latest_in_life(site, self.indicator, self.whole, child, self.latest);
            if entry.pseudo {
                let widths = site.programme(self.indicator).thresholds.widths;
                self.unplaced.extend(latest.and_then(|latest| Some(CountRange::of(latest.figure.count?, widths))));
                continue;
            }
            let counted = latest.and_then(|latest| counted(site.programme(self.indicator), &latest));
            let (found, unlisted) = (self.units.len(), self.unlisted);
            if counted.is_none() {
                self.below(child);
            }
            let parts_say = self.units[found..].iter().any(|part| part.counted.is_some());
            if !parts_say {
                self.units.truncate(found);
                self.unlisted = unlisted;
                self.units.push(Part { unit: child, stands_for: 1, counted });
            }
        }
    }

    /// Adds the groups of units right below one that are reported as one, and gives them.
    fn groups(&mut self, unit: UnitId) -> Vec<UnitId> {
        let mut together = reporting_groups(self.site, self.indicator, unit, self.latest);
        together.retain(|group| {
            let programme = self.site.programme(self.indicator);
            let latest = latest_in_life(self.site, self.indicator, self.whole, *group, self.latest);
            let counted = latest.and_then(|latest| counted(programme, &latest));
            let stands_for = self.site.registry.unit(*group).members.len();
            self.units.extend(counted.map(|counted| Part { unit: *group, stands_for, counted: Some(counted) }));
            counted.is_some()
        });
        together
    }
}

/// Count and base of a figure: as given, or the count that its rate leaves.
fn counted(programme: &Programme, latest: &Latest<'_>) -> Option<Counted> {
    let figure = latest.figure;
    let widths = programme.thresholds.widths;
    let base = CountRange::of(figure.base?, widths);
    let given = figure.count.map(|count| CountRange::of(count, widths));
    let count = given.or_else(|| Some(CountRange::share(RateRange::written(figure.rate?, widths), base)))?;
    Some(Counted { base_kind: figure.base_kind?, day: figure.as_of.day()?, count, base })
}

fn sum(programme: &Programme, cumulative: bool, base_kind: BaseKindId, parts: &[Part], rest: &Rest) -> Option<RollUp> {
    let of_kind = |part: &Part| part.counted.filter(|counted| counted.base_kind == base_kind);
    let newest = parts.iter().filter_map(|part| Some(of_kind(part)?.day)).max()?;
    let limit = programme.max_age_days();
    let recent = |day: Date| u32::try_from(whole_days(day, newest)).is_ok_and(|age| age <= limit);
    let (mut taken, mut missing, mut earlier, mut reported) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for part in parts {
        match of_kind(part) {
            Some(Counted { day, count, base, .. }) if recent(day) => {
                taken.push(Summand { unit: part.unit, day, count, base });
                reported += part.stands_for;
            }
            old => {
                missing.push(part.unit);
                earlier.push(old);
            }
        }
    }
    let total = |ranges: &mut dyn Iterator<Item = CountRange>| ranges.fold(CountRange::exact(0), CountRange::plus);
    let placed = total(&mut taken.iter().map(|summand| summand.count));
    let no_place = (!rest.unplaced.is_empty()).then(|| total(&mut rest.unplaced.iter().copied()));
    let count = no_place.map_or(placed, |more| placed.plus(more));
    let base = total(&mut taken.iter().map(|summand| summand.base));
    // Of units that the registry doesn't list nothing is known.
    let earlier: Option<Vec<Counted>> = earlier.into_iter().collect::<Option<_>>().filter(|_| rest.unlisted == 0);
    let of = parts.iter().map(|part| part.stands_for).sum::<usize>() + rest.unlisted;
    let limited = programme.base_kinds[usize::from(base_kind.0)].role != BaseRole::Target;
    let terms = Terms { limited, cumulative };
    Some(RollUp {
        base_kind,
        reported,
        of,
        missing,
        unlisted: rest.unlisted,
        is_enough: is_enough(reported, of, programme.thresholds.roll_up_percent),
        count,
        base,
        unplaced: no_place,
        rate: RateRange::ratio(count, base),
        coverage: earlier.as_deref().and_then(|earlier| coverage(base, earlier)),
        whole: earlier.as_deref().and_then(|earlier| whole(count, base, earlier, terms)),
        oldest: taken.iter().map(|summand| summand.day).min()?,
        newest,
        parts: taken,
    })
}

/// Whether a sum holds enough of the units; of none, none is.
#[expect(clippy::cast_precision_loss, reason = "a number of units")]
fn is_enough(reported: usize, of: usize, percent: f64) -> bool {
    reported > 0 && reported as f64 * 100.0 >= of as f64 * percent
}

/// The share that the summed bases have of all, taking the last known base of what is missing.
fn coverage(base: CountRange, missing: &[Counted]) -> Option<RateRange> {
    let rest = missing.iter().fold(CountRange::exact(0), |sum, part| sum.plus(part.base));
    let share = |part: u64, other: u64| {
        RateRange::ratio(CountRange::exact(part), CountRange::exact(part.saturating_add(other)))
    };
    let low = share(base.low, rest.high?)?.low;
    Some(RateRange { low, high: share(base.high?, rest.low)?.high })
}

/// Where the rate of the whole lies: each missing unit has at least the count last known of it if counts add up from the start
/// of the campaign, and at most its whole base where the kind of base can't be exceeded. A count that fell since by a
/// correction is told apart, as a correction.
fn whole(count: CountRange, base: CountRange, missing: &[Counted], terms: Terms) -> Option<RateRange> {
    let bound = |part: &Counted| {
        // What exceeded its base before is not bounded by it.
        let high = part.base.high.filter(|base| terms.limited && part.count.low <= *base);
        CountRange { low: if terms.cumulative { part.count.low } else { 0 }, high }
    };
    let all = missing.iter().fold(count, |sum, part| sum.plus(bound(part)));
    RateRange::ratio(all, missing.iter().fold(base, |sum, part| sum.plus(part.base)))
}

#[cfg(test)]
mod tests;
