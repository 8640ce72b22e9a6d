//! Maps: the rates of units where they lie, on the tile grid of the registry or in the shapes that the site brings along.
//!
//! Start at [`maps`] for an indicator and at [`map_of_parts`] for the units below one. A map is made only where it says
//! something: of three units or more, and of half of those on it, with figures that may be compared.

use super::latest::Latest;
use super::most_common::most_common;
use super::ranking::is_masked;
use super::rate_class::RateClass;
use super::report::{Progress, Report};
use super::statuses::Group;
use crate::check::nouns::{BaseKindId, IndicatorId, LevelId, Map as Shapes, UnitId};
use crate::domain::whole_days;
use crate::load::raw::Polygon;
use crate::model::{Edition, Site};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Fewer units than these make no map.
pub const FEWEST: usize = 3;
/// A grid of so few parts says no more than a list of them in order does.
const FEW_TILES: usize = 9;
/// More units than these can't be told apart in a chart, and would make its page heavy.
pub const MOST: usize = 250;

/// The units below one, by their rates.
#[derive(Debug, Clone)]
pub struct Map<'c> {
    /// The unit that they are parts of.
    pub whole: UnitId,
    /// Their level.
    pub level: LevelId,
    /// What their rates are shares of.
    pub base_kind: BaseKindId,
    /// The units that have a place, in the order of the registry.
    pub places: Vec<Place<'c>>,
    /// Units of the same level that have none.
    pub unplaced: Vec<UnitId>,
    /// The days of the oldest and the newest figure on it.
    pub days: RangeInclusive<Date>,
    /// Who drew the shapes, where it is made of some.
    pub shapes: Vec<&'c Shapes>,
}

/// A unit on a map.
#[derive(Debug, Clone, Copy)]
pub struct Place<'c> {
    /// The unit.
    pub unit: UnitId,
    /// Where it lies.
    pub at: Spot<'c>,
    /// What it reported.
    pub figure: Figure<'c>,
    /// Whether it has reached its targets, all of them, as it is counted wherever units are counted by status.
    pub finished: bool,
}

/// Where a unit lies.
#[derive(Debug, Clone, Copy)]
pub enum Spot<'c> {
    /// Column and row on the tile grid.
    Tile(u16, u16),
    /// Its shape.
    Shape(&'c [Polygon]),
}

/// What a unit on a map reported.
#[derive(Debug, Clone, Copy)]
pub enum Figure<'c> {
    /// A rate that may be compared with the others.
    Rated(Latest<'c>, RateClass),
    /// A rate that is older than the others by more than the programme's longest age.
    Old(Latest<'c>),
    /// A figure without a rate, without a day, or of another base than the others'.
    Other(Latest<'c>),
    /// Nothing, or nothing of its own.
    Nothing,
}

impl<'c> Map<'c> {
    /// Those that have a rate on the map, with it, in the order of the registry.
    pub fn rated(&self) -> impl Iterator<Item = (&Place<'c>, Latest<'c>, RateClass)> {
        self.places.iter().filter_map(|place| match place.figure {
            Figure::Rated(latest, class) => Some((place, latest, class)),
            Figure::Old(_) | Figure::Other(_) | Figure::Nothing => None,
        })
    }

    /// How many are in a class or above it.
    #[must_use]
    pub fn reached(&self, class: RateClass) -> usize {
        self.rated().filter(|(.., own)| *own >= class).count()
    }
}

/// The maps of an indicator, the upper level first: of the parts of the whole country, or whatever stands at the top, on the
/// tile grid; and of the finest level that has shapes and figures enough. Of one level the shapes are shown, which somebody
/// brought along for it.
#[must_use]
pub fn maps<'c, E: Edition>(report: &Report<'_, 'c, E>, indicator: IndicatorId) -> Vec<Map<'c>> {
    let site = report.site;
    let Some(top) = site.registry.top(site.vintage.known_on) else { return Vec::new() };
    let levels = (0..site.registry.levels.len()).rev().filter_map(|level| u8::try_from(level).ok()).map(LevelId);
    let shaped = levels.into_iter().find_map(|level| map_of_shapes(report, indicator, top, level));
    let tiles = tiles_below(site, top).and_then(|spots| map(report, indicator, top, spots));
    let tiles = tiles.filter(|tiles| shaped.as_ref().is_none_or(|shaped| shaped.level != tiles.level));
    tiles.into_iter().chain(shaped).collect()
}

/// The map of the units right below one, in shapes if most of them have one, else on the tile grid where they are many.
#[must_use]
pub fn map_of_parts<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    whole: UnitId,
) -> Option<Map<'c>> {
    let site = report.site;
    let parts = parts(site, whole);
    let level = site.registry.unit(*parts.first()?).level;
    let known = shapes(site, level);
    let drawn = spots(parts, |unit| known.get(&unit).copied());
    let drawn = drawn.and_then(|spots| map(report, indicator, whole, spots));
    let tiles = || tiles_below(site, whole).filter(|spots| spots.placed.len() > FEW_TILES);
    drawn.or_else(|| map(report, indicator, whole, tiles()?))
}

fn map_of_shapes<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    top: UnitId,
    level: LevelId,
) -> Option<Map<'c>> {
    let site = report.site;
    let shapes = shapes(site, level);
    if shapes.is_empty() {
        return None;
    }
    let lives = |unit: &UnitId| site.registry.unit(*unit).life.holds(site.vintage.known_on);
    let of_level = site.registry.iter().filter(|(_, unit)| unit.level == level && unit.is_place());
    let units: Vec<UnitId> = of_level.map(|(id, _)| id).filter(lives).collect();
    map(report, indicator, top, spots(units, |unit| shapes.get(&unit).copied())?)
}

/// The places right below a unit that live as long as it does.
fn parts<E: Edition>(site: &Site<'_, E>, whole: UnitId) -> Vec<UnitId> {
    let parts = site.registry.children_on(whole, site.vintage.known_on);
    parts.filter(|part| site.registry.unit(*part).is_place()).collect()
}

/// The shapes of a level by unit; of two maps that hold one unit, the first counts.
fn shapes<'c, E: Edition>(site: &Site<'c, E>, level: LevelId) -> BTreeMap<UnitId, Spot<'c>> {
    let maps = site.maps.iter().rev().filter(|map| map.level == level);
    let of_unit = |map: &&'c Shapes| map.shapes.iter().map(|shape| (shape.unit, Spot::Shape(&shape.polygons)));
    maps.flat_map(of_unit).collect()
}

fn tiles_below<'c, E: Edition>(site: &Site<'c, E>, whole: UnitId) -> Option<Spots<'c>> {
    let tile = |unit: UnitId| site.registry.unit(unit).tile.map(|(column, row)| Spot::Tile(column, row));
    spots(parts(site, whole), tile)
}

/// Units with their places, and those that have none.
struct Spots<'c> {
    placed: Vec<(UnitId, Spot<'c>)>,
    unplaced: Vec<UnitId>,
}

/// `None` where too few of the units have a place, or more than can be drawn.
fn spots<'c>(units: Vec<UnitId>, spot: impl Fn(UnitId) -> Option<Spot<'c>>) -> Option<Spots<'c>> {
    let all = units.len();
    let mut spots = Spots { placed: Vec::new(), unplaced: Vec::new() };
    for unit in units {
        match spot(unit) {
            Some(spot) => spots.placed.push((unit, spot)),
            None => spots.unplaced.push(unit),
        }
    }
    let placed = spots.placed.len();
    ((FEWEST..=MOST).contains(&placed) && placed * 2 >= all).then_some(spots)
}

fn map<'c, E: Edition>(
    report: &Report<'_, 'c, E>,
    indicator: IndicatorId,
    whole: UnitId,
    spots: Spots<'c>,
) -> Option<Map<'c>> {
    let site = report.site;
    let level = site.registry.unit(spots.placed.first()?.0).level;
    let dated: Vec<Option<Dated<'c>>> = spots.placed.iter().map(|(unit, _)| dated(report, indicator, *unit)).collect();
    let known = || dated.iter().flatten();
    let base_kind = most_common(known().map(|dated| dated.kind))?;
    let newest = known().filter(|dated| dated.kind == base_kind).map(|dated| dated.day).max()?;
    let programme = site.programme(indicator);
    let limit = programme.report_days.saturating_mul(programme.thresholds.max_age_periods);
    let is_recent = |day: Date| u32::try_from(whole_days(day, newest)).is_ok_and(|age| age <= limit);
    let figure = |unit: UnitId, dated: &Option<Dated<'c>>| match dated {
        Some(Dated { latest, kind, .. }) if *kind != base_kind => Figure::Other(*latest),
        Some(Dated { latest, day, .. }) if !is_recent(*day) => Figure::Old(*latest),
        Some(Dated { latest, class, .. }) => Figure::Rated(*latest, *class),
        None => {
            own(report, indicator, unit).and_then(|progress| progress.latest).map_or(Figure::Nothing, Figure::Other)
        }
    };
    let place = |((unit, at), dated): (&(UnitId, Spot<'c>), &Option<Dated<'c>>)| {
        let groups = |progress: &Progress<'_>| {
            Group::most_pressing(progress.standings.iter().map(|standing| Group::of(standing.level)))
        };
        let finished = own(report, indicator, *unit).is_some_and(|progress| groups(progress) == Group::Reached);
        Place { unit: *unit, at: *at, figure: figure(*unit, dated), finished }
    };
    let places: Vec<Place<'c>> = spots.placed.iter().zip(&dated).map(place).collect();
    let is_shape = |place: &Place<'_>| matches!(place.at, Spot::Shape(_));
    let shapes = site.maps.iter().copied().filter(|map| map.level == level && places.iter().any(is_shape));
    let (shapes, unplaced) = (shapes.collect(), spots.unplaced);
    let map = Map { whole, level, base_kind, places, unplaced, days: newest..=newest, shapes };
    let days = || map.rated().filter_map(|(_, latest, _)| latest.figure.as_of.day());
    let days = days().min()?..=days().max()?;
    let rated = map.rated().count();
    (rated >= FEWEST && rated * 2 >= map.places.len()).then_some(Map { days, ..map })
}

/// A rate with all that it takes to be compared.
#[derive(Debug, Clone, Copy)]
struct Dated<'c> {
    latest: Latest<'c>,
    kind: BaseKindId,
    day: Date,
    class: RateClass,
}

/// A unit's progress, where its figure is its own and not hidden.
fn own<'r, 'c, E: Edition>(
    report: &'r Report<'_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<&'r Progress<'c>> {
    let own = report.progress(indicator, unit)?;
    (own.together.is_none() && !is_masked(report.site, indicator, unit)).then_some(own)
}

fn dated<'c, E: Edition>(report: &Report<'_, 'c, E>, indicator: IndicatorId, unit: UnitId) -> Option<Dated<'c>> {
    let latest = own(report, indicator, unit)?.latest?;
    let rate = latest.rate?;
    Some(Dated { latest, kind: rate.base_kind?, day: latest.figure.as_of.day()?, class: RateClass::of(&rate) })
}
