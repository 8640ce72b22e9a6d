//! `maps/`: where the units of the practice site lie, as a GeoJSON file with its entry in the register.
//!
//! The country is cut into the cells of a bent lattice. Each unit of the finest level that a page can show has some cells that
//! lie together, and its outline runs along their edges; an edge is drawn once and belongs to both neighbours, so that borders
//! are shared to the last digit. It lies in the middle of the North Pacific, where there is no land.

use super::random::{Random, Stream};
use super::registry::{Level, tile};
use super::text::{Sheet, Words};
use super::world::World;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A level of more units than this is too fine for one map.
const MOST_UNITS: usize = 200;
/// The upper left corner, in ten-thousandths of a degree east and north.
const CORNER: (f64, f64) = (-1_500_000.0, 400_000.0);
/// The width of a cell, in the same.
const CELL: f64 = 1_200.0;
/// Points of an edge between its ends.
const BENDS: i32 = 5;

/// A point of the lattice: column and row.
type Corner = (usize, usize);
/// Longitude and latitude in ten-thousandths of a degree.
type Point = (i64, i64);

/// The register and the shapes.
pub(super) fn files(world: &World) -> Vec<(String, String)> {
    let level = finest(world);
    let name = format!("{}.geojson", plural(level));
    vec![("maps/maps.yaml".to_owned(), register(&name, level)), (format!("maps/{name}"), shapes(world, level))]
}

/// The units of a level that still exist.
fn living(world: &World, level: Level) -> impl Iterator<Item = usize> {
    world.registry.of_level(level).filter(|unit| world.unit(*unit).until.is_none())
}

fn finest(world: &World) -> Level {
    let levels = [Level::Commune, Level::District];
    levels.into_iter().find(|level| living(world, *level).count() <= MOST_UNITS).unwrap_or(Level::Province)
}

fn plural(level: Level) -> &'static str {
    match level {
        Level::Commune => "communes",
        Level::District => "districts",
        Level::Nation | Level::Province => "provinces",
    }
}

fn register(name: &str, level: Level) -> String {
    let title = Words::of(
        "Ranh giới đặt ra cho trang thực hành",
        "Contours inventés pour le site d’exercice",
        "Outlines invented for the practice site",
    );
    let terms = Words::of("Thuộc phạm vi công cộng", "Domaine public", "Public domain");
    let mut sheet = Sheet::default();
    sheet.line("maps:").line(format_args!("  {name}:")).line(format_args!("    level: {}", level.id()));
    sheet.line("    code: ma").line(format_args!("    source: {{title: {title}}}"));
    sheet.line(format_args!("    licence: {{name: {terms}}}"));
    sheet.finish()
}

fn shapes(world: &World, level: Level) -> String {
    let cells = Cells::new(world, level);
    let units: Vec<usize> = living(world, level).collect();
    let mut text = "{\"type\": \"FeatureCollection\", \"features\": [\n".to_owned();
    for (place, unit) in units.iter().enumerate() {
        let of = world.unit(*unit);
        let mut parts = vec![outline(world.size.seed, &cells.of(world, *unit))];
        if place + 1 == units.len() {
            parts.push(islet(cells.width));
        }
        // Writing to a string can't fail.
        let _ = write!(
            text,
            "{{\"type\": \"Feature\", \"properties\": {{\"ma\": \"{}\", \"ten\": \"{}\"}}, ",
            of.code, of.name
        );
        let end = if place + 1 == units.len() { "}\n" } else { "},\n" };
        let _ = write!(text, "\"geometry\": {}{end}", geometry(&parts));
    }
    text.push_str("]}\n");
    text
}

/// Which cells a unit of the level has.
struct Cells {
    level: Level,
    /// Districts of a province, side by side.
    districts: usize,
    /// Cells of a district, side by side.
    communes: usize,
    /// Columns of the whole lattice.
    width: usize,
}

impl Cells {
    fn new(world: &World, level: Level) -> Self {
        let of = |total: usize, parts: usize| side(total.div_ceil(parts));
        let size = &world.size;
        let districts = if level >= Level::District { of(size.districts, size.provinces) } else { 1 };
        let communes = if level == Level::Commune { of(size.communes, size.districts) } else { 1 };
        Self { level, districts, communes, width: side(size.provinces) * districts * communes }
    }

    /// The cells of a unit; those of a unit that others became are theirs.
    fn of(&self, world: &World, unit: usize) -> Vec<Corner> {
        let merger = world.registry.mergers.iter().find(|merger| merger.to == unit);
        let before = merger.map_or(vec![unit], |merger| merger.from.to_vec());
        before.into_iter().flat_map(|unit| self.first(world, unit)).collect()
    }

    /// The cells of a unit that was there from the start: a piece of the way that winds through the block of its district.
    fn first(&self, world: &World, unit: usize) -> Vec<Corner> {
        let above = |unit: usize| world.unit(unit).parent.unwrap_or(unit);
        let (district, province) = match self.level {
            Level::Commune => (above(unit), above(above(unit))),
            _ => (unit, above(unit)),
        };
        let whole = if self.level == Level::Province || self.level == Level::Nation { unit } else { province };
        let (column, row) = tile(world.unit(whole).ordinal, world.size.provinces);
        let corner = (column * self.districts, row * self.districts);
        let own = if whole == unit { None } else { world.unit(district).tile };
        let (column, row) = own.unwrap_or_default();
        let corner = ((corner.0 + column) * self.communes, (corner.1 + row) * self.communes);
        if self.level != Level::Commune {
            return vec![corner];
        }
        let siblings: Vec<usize> =
            world.registry.children(district).filter(|unit| world.unit(*unit).from.is_none()).collect();
        let place = siblings.iter().position(|other| *other == unit).unwrap_or(0);
        let all = self.communes * self.communes;
        let begin = |place: usize| place * all / siblings.len().max(1);
        (begin(place)..begin(place + 1))
            .map(|step| winding(step, self.communes))
            .map(|(x, y)| (corner.0 + x, corner.1 + y))
            .collect()
    }
}

/// The side of the smallest square that holds so many.
fn side(of: usize) -> usize {
    (1..=of).find(|side| side * side >= of).unwrap_or(1)
}

/// The cell at a step of a way through a square: along one row, back along the next.
fn winding(step: usize, side: usize) -> Corner {
    let (column, row) = (step % side, step / side);
    (if row.is_multiple_of(2) { column } else { side - 1 - column }, row)
}

/// The outline of cells that lie together, against the clock as GeoJSON wants it, with its first point again at the end.
fn outline(seed: u64, cells: &[Corner]) -> Vec<Point> {
    let around = |(x, y): Corner| {
        let corners = [(x, y), (x, y + 1), (x + 1, y + 1), (x + 1, y)];
        (0..4).map(move |side| (corners[side], corners[(side + 1) % 4]))
    };
    let sides: BTreeSet<(Corner, Corner)> = cells.iter().flat_map(|cell| around(*cell)).collect();
    let outer: BTreeMap<Corner, Corner> =
        sides.iter().filter(|(from, to)| !sides.contains(&(*to, *from))).copied().collect();
    let Some(first) = outer.keys().next().copied() else { return Vec::new() };
    let mut points = vec![corner(seed, first)];
    let mut at = first;
    while let Some(next) = outer.get(&at).copied() {
        points.extend(edge(seed, at, next));
        at = next;
        if at == first {
            break;
        }
    }
    points
}

/// A chance from −1 to 1 that belongs to a place of the lattice.
fn chance(seed: u64, (x, y): Corner, purpose: usize) -> f64 {
    let mut random = Random::new(seed, Stream::Outlines, (x * 4096 + y) * 64 + purpose);
    // At most 2000, which is exact.
    f64::from(u32::try_from(random.between(0, 2000)).unwrap_or(0)) / 1000.0 - 1.0
}

/// Where a corner of the lattice lies, before it is rounded.
#[expect(clippy::cast_precision_loss, reason = "a number of cells")]
fn bent(seed: u64, at: Corner) -> (f64, f64) {
    let (x, y) = (at.0 as f64, at.1 as f64);
    let (right, down) = (x + 0.16 * chance(seed, at, 0), y + 0.16 * chance(seed, at, 1));
    // A parabola bends the whole to one side; sines are not the same on every machine.
    let (right, down) = (right + 0.02 * (y - 4.0) * (y - 4.0), down + 0.012 * (x - 4.0) * (x - 4.0));
    (CORNER.0 + CELL * right, CORNER.1 - CELL * down)
}

fn corner(seed: u64, at: Corner) -> Point {
    rounded(bent(seed, at))
}

#[expect(clippy::cast_possible_truncation, reason = "degrees on the globe")]
fn rounded((x, y): (f64, f64)) -> Point {
    (x.round() as i64, y.round() as i64)
}

/// The points of an edge after its first one. It is the same edge from both ends.
fn edge(seed: u64, from: Corner, to: Corner) -> Vec<Point> {
    let (low, high) = (from.min(to), from.max(to));
    let (a, b) = (bent(seed, low), bent(seed, high));
    let across = if low.0 == high.0 { 32 } else { 2 };
    let point = |n: i32| {
        let share = f64::from(n) / f64::from(BENDS + 1);
        let room = 0.3 * share * (1.0 - share);
        let aside = room * chance(seed, low, across + usize::try_from(n).unwrap_or(0));
        let (along, down) = (b.0 - a.0, b.1 - a.1);
        rounded((a.0 + share * along - aside * down, a.1 + share * down + aside * along))
    };
    let mut points: Vec<Point> = (1..=BENDS).map(point).collect();
    if from > to {
        points.reverse();
    }
    points.push(corner(seed, to));
    points
}

/// An island off the upper right corner, which the last unit has besides.
#[expect(clippy::cast_precision_loss, reason = "a number of cells")]
fn islet(width: usize) -> Vec<Point> {
    let east = CORNER.0 + CELL * (width as f64 + 1.4);
    [(0.0, 0.0), (0.2, -0.1), (0.3, 0.1), (0.1, 0.25), (0.0, 0.0)]
        .map(|(x, y)| rounded((east + CELL * x, CORNER.1 - CELL * (0.6 - y))))
        .to_vec()
}

fn geometry(parts: &[Vec<Point>]) -> String {
    let part = |points: &Vec<Point>| {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("[{}, {}]", degrees(*x), degrees(*y))).collect();
        format!("[[{}]]", points.join(", "))
    };
    match parts {
        [only] => format!("{{\"type\": \"Polygon\", \"coordinates\": {}}}", part(only)),
        several => {
            let parts: Vec<String> = several.iter().map(part).collect();
            format!("{{\"type\": \"MultiPolygon\", \"coordinates\": [{}]}}", parts.join(", "))
        }
    }
}

fn degrees(tenthousandths: i64) -> String {
    let sign = if tenthousandths < 0 { "-" } else { "" };
    format!("{sign}{}.{:04}", tenthousandths.unsigned_abs() / 10_000, tenthousandths.unsigned_abs() % 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::PracticeOptions;

    fn sizes() -> [PracticeOptions; 4] {
        let default = PracticeOptions::default();
        let uneven = PracticeOptions { districts: 7, communes: 31, seed: 3, ..default.clone() };
        let country = PracticeOptions { provinces: 5, districts: 23, communes: 900, weeks: 30, ..default.clone() };
        let large = PracticeOptions { provinces: 12, districts: 240, communes: 900, weeks: 1, ..default.clone() };
        [default, uneven, country, large]
    }

    /// Twice the area, above zero against the clock.
    fn area(ring: &[Point]) -> i64 {
        ring.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1).sum()
    }

    #[test]
    fn every_unit_has_one_outline_and_borders_are_shared_to_the_last_digit() {
        for options in sizes() {
            let world = World::new(&options);
            let cells = Cells::new(&world, finest(&world));
            let mut steps = BTreeMap::<(Point, Point), usize>::new();
            for unit in living(&world, finest(&world)) {
                let ring = outline(options.seed, &cells.of(&world, unit));
                assert!(ring.len() > 20 && ring.first() == ring.last() && area(&ring) > 0, "{options:?} {unit}");
                ring.windows(2).for_each(|pair| *steps.entry((pair[0], pair[1])).or_default() += 1);
            }
            // No stretch lies in two units on the same side, and most lie between two.
            assert!(steps.values().all(|times| *times == 1));
            let shared = steps.keys().filter(|(from, to)| steps.contains_key(&(*to, *from))).count();
            assert!(shared * 2 > steps.len(), "{shared} of {}", steps.len());
        }
    }

    #[test]
    fn a_level_that_is_too_fine_gives_way_to_the_one_above() {
        let names: Vec<String> = sizes().iter().map(|options| files(&World::new(options))[1].0.clone()).collect();
        assert_eq!(
            names,
            ["maps/communes.geojson", "maps/communes.geojson", "maps/districts.geojson", "maps/provinces.geojson"]
        );
    }

    #[test]
    fn degrees_keep_their_sign() {
        assert_eq!(
            (degrees(-1_500_000), degrees(5), degrees(-12)),
            ("-150.0000".to_owned(), "0.0005".to_owned(), "-0.0012".to_owned())
        );
    }
}
