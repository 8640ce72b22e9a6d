//! Units beside each other, as a chart can show them: the units of a ranking with what each had before, what they are held
//! against, and who is missing.
//!
//! Start at [`compare`]. A figure much older than the newest is not drawn beside it: nobody knows where its unit stands now.

use super::change::{Movement, SHOWN, between};
use super::completion::{is_comparable, reaches};
use super::ranking::{Ranked, Ranking};
use super::report::Report;
use super::series::{Point, Series};
use crate::check::nouns::{BaseKindId, IndicatorId, Programme, Unit, UnitId};
use crate::domain::{Quantity, Share, whole_days};
use crate::model::{Deadline, Edition, Site};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Fewer units than these are told in a sentence.
const FEWEST: usize = 4;
/// More units than these are no longer read as one list.
pub const MOST: usize = 40;

/// A unit's earlier figure is so many reporting periods old: from one report to the next too little moves to be seen.
const BACK: u32 = 4;

/// Units beside each other.
#[derive(Debug, Clone)]
pub struct Comparison<'c> {
    /// The units that are drawn, in the order of the ranking: four to forty.
    pub rows: Vec<Compared<'c>>,
    /// The units of the level that have no figure, or one too old to stand beside the others, in the order of the registry.
    pub apart: Vec<UnitId>,
    /// What all of them are held against, lowest first; empty where they differ or nobody set a target.
    pub targets: Vec<Quantity<Share>>,
    /// How many of those drawn have reached the target, where all have the same one.
    pub reached: Option<usize>,
}

/// A unit among others.
#[derive(Debug, Clone)]
pub struct Compared<'c> {
    /// The unit with its place and its latest figure.
    pub ranked: Ranked<'c>,
    /// What moved in the last reporting periods, where there are figures that can be compared.
    pub movement: Option<Movement<'c>>,
    /// What it alone is held against, lowest first; empty where [`Comparison::targets`] says it.
    pub targets: Vec<Quantity<Share>>,
}

/// The units of `ranking` beside each other; `among` are all that it could have, of any level. `None` where too few have a
/// figure, more than one list can show, or all have the same and always had.
#[must_use]
pub fn compare<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'c>,
    among: &[UnitId],
) -> Option<Comparison<'c>> {
    let site = report.site;
    let programme = site.programme(indicator);
    let current = ranking.rows.iter().filter(|row| is_current(programme, row, ranking.newest));
    let ranked: Vec<Ranked<'c>> = current.copied().collect();
    if !(FEWEST..=MOST).contains(&ranked.len()) {
        return None;
    }
    let targets: Vec<_> = ranked.iter().map(|row| targets(site, indicator, row.unit, ranking.base_kind)).collect();
    let is_one = targets.iter().all(|other| *other == targets[0]);
    let shared = if is_one { targets[0].clone() } else { Vec::new() };
    let reached = (shared.len() == 1).then(|| ranked.iter().filter(|row| has_reached(site, indicator, row)).count());
    let lives = |unit: &Unit| unit.is_place() && unit.life.holds(site.vintage.known_on);
    let of_level = |id: &UnitId| {
        let unit = site.registry.unit(*id);
        unit.level == ranking.level && lives(unit)
    };
    let drawn: BTreeSet<UnitId> = ranked.iter().map(|row| row.unit).collect();
    let apart = among.iter().copied().filter(|id| of_level(id) && !drawn.contains(id)).collect();
    let own = |targets: Vec<Quantity<Share>>| if shared.is_empty() { targets } else { Vec::new() };
    let row = |(ranked, targets): (Ranked<'c>, Vec<_>)| Compared {
        movement: movement(site, indicator, &ranked),
        ranked,
        targets: own(targets),
    };
    let rows: Vec<Compared<'c>> = ranked.iter().copied().zip(targets).map(row).collect();
    differ(&rows).then_some(Comparison { rows, apart, targets: shared, reached })
}

/// Whether a figure is recent enough to stand beside the newest.
pub(super) fn is_current(programme: &Programme, row: &Ranked<'_>, newest: Date) -> bool {
    let age = row.latest.figure.as_of.day().map(|day| whole_days(day, newest));
    age.is_some_and(|age| u32::try_from(age).is_ok_and(|age| age <= programme.max_age_days()))
}

/// The targets that a unit's rate can be held against, lowest first.
pub(super) fn targets<E: Edition>(
    site: &Site<'_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    kind: BaseKindId,
) -> Vec<Quantity<Share>> {
    let deadlines = site.deadlines_of(indicator, unit).into_iter();
    let of_kind = deadlines.filter(|deadline| deadline.schedule.base_kind.is_none_or(|other| other == kind));
    let mut targets: Vec<Quantity<Share>> = of_kind.map(|deadline| deadline.schedule.target).collect();
    targets.sort_by(|a, b| a.value.per_cent().total_cmp(&b.value.per_cent()));
    targets.dedup();
    targets
}

fn has_reached<E: Edition>(site: &Site<'_, E>, indicator: IndicatorId, row: &Ranked<'_>) -> bool {
    let Some(rate) = row.latest.rate else { return false };
    let deadlines: Vec<Deadline<'_>> = site.deadlines_of(indicator, row.unit);
    let mut comparable = deadlines.into_iter().filter(|deadline| is_comparable(rate, Some(*deadline)));
    comparable.next().is_some_and(|deadline| reaches(rate, Some(deadline)))
}

/// What moved since the report that lies [`BACK`] reporting periods before a unit's latest figure, or since its first one where it
/// has reported for less long; nothing is compared across a break.
fn movement<'c, E: Edition>(site: &Site<'c, E>, indicator: IndicatorId, row: &Ranked<'c>) -> Option<Movement<'c>> {
    let series = Series::new(site, indicator, row.unit, row.latest.rate?.base_kind);
    let (to, earlier) = series.stretch().split_last()?;
    let back = i64::from(site.programme(indicator).report_days) * i64::from(BACK);
    let is_back = |point: &&Point<'_>| i64::from(whole_days(point.day, to.day)) >= back;
    let from = earlier.iter().rev().find(is_back).or(earlier.first())?;
    std::ptr::eq(to.figure, row.latest.figure).then(|| between(*from, *to))
}

/// Whether anything can be told from a drawing: rates that differ, or that moved.
fn differ(rows: &[Compared<'_>]) -> bool {
    let middle = |row: &Compared<'_>| row.ranked.latest.rate.map_or(0.0, |rate| rate.middle());
    let apart = |row: &Compared<'_>| (middle(row) - middle(&rows[0])).abs() >= SHOWN;
    rows.iter().any(apart) || rows.iter().any(|row| row.movement.is_some())
}
