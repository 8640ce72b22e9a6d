//! Shapes on the globe, filled by class. A shape that would be too small to be seen is drawn as a circle where it lies.

use super::arcs::{area, simplified};
use super::fill::{CHECK, check, fill};
use super::project::Projection;
use super::room::{frame, room};
use super::tiles::{below, inside};
use super::value::{Area, Position, ShapeMap};
use crate::render::charts::Role;
use crate::render::charts::Tenths;
use crate::render::charts::frame::{Frame, Point};
use crate::render::charts::ink::{Ink, Shape};
use crate::render::charts::key::Key;
use crate::render::charts::label::{Block, line_height};
use crate::render::charts::metrics::{Weight, width};
use crate::render::charts::sizes::{Form, Sizes};
use crate::render::charts::sketch::Sketch;
use crate::render::charts::svg::Anchor;

/// Room around all, for rims and circles.
const MARGIN: Tenths = 60;
/// How far a border may be moved to save points: less than anybody sees.
const TOLERANCE: Tenths = 2;
/// A shape that is smaller than this in both directions is drawn as a circle.
const SMALLEST: Tenths = 70;
/// The radius of such a circle.
const RADIUS: u32 = 50;
/// Between a text in a shape and its border.
const PAD: Tenths = 30;

/// What depends on the form: the highest that a map gets, and the most points that it may have.
fn limits(form: Form) -> (Tenths, usize) {
    match form {
        Form::Wide => (6000, 4000),
        Form::Narrow => (4800, 2500),
    }
}

/// An area as it is drawn: its parts as rings, those that can be seen.
struct Placed<'a> {
    area: &'a Area,
    rings: Vec<Vec<Point>>,
    /// Where it lies, if it is too small for its shape.
    small: Option<Point>,
}

/// Plans a map of shapes in one form.
pub(in crate::render::charts) fn sketch(map: &ShapeMap, form: Form) -> Sketch {
    let sizes = form.sizes();
    let key = Key::new(map.key.clone(), sizes);
    let top = below(&key);
    let positions: Vec<Position> = map.areas.iter().flat_map(positions).copied().collect();
    let highest = limits(form).0;
    let fitted = Projection::fit(&positions, (sizes.width - 2 * MARGIN, highest - 2 * MARGIN));
    let Some(projection) = fitted else { return nothing(map, key, top, sizes) };
    let (width, height) = projection.size;
    let mut sketch = Sketch::new((sizes.width, top + height + 2 * MARGIN));
    key.draw(&mut sketch);
    let corner = ((sizes.width - width) / 2, top + MARGIN);
    let placed = place(map, &projection, corner, limits(form).1);
    draw(&mut sketch, &placed);
    placed.iter().for_each(|area| write(&mut sketch, area, sizes));
    sketch
}

fn nothing(map: &ShapeMap, key: Key, top: Tenths, sizes: &Sizes) -> Sketch {
    let empty = Block::new(sizes.text).add(&map.empty, Ink::plain(Shape::Key), sizes.width, 2);
    let mut sketch = Sketch::new((sizes.width, top + empty.size().1));
    key.draw(&mut sketch);
    sketch.labels.extend(empty.labels(Anchor::Start, (0, top)));
    sketch
}

fn positions(area: &Area) -> impl Iterator<Item = &Position> {
    area.polygons.iter().flatten().flatten()
}

/// Every area with its points, with no more of them than there may be in all.
fn place<'a>(map: &'a ShapeMap, projection: &Projection, (left, top): Point, most: usize) -> Vec<Placed<'a>> {
    let point = |position: &Position| {
        let (x, y) = projection.point(*position);
        (left + x, top + y)
    };
    let is_hole =
        |area: &'a Area| area.polygons.iter().flat_map(|rings| rings.iter().enumerate().map(|(place, _)| place > 0));
    let rings: Vec<Vec<Point>> = map
        .areas
        .iter()
        .flat_map(|area| area.polygons.iter().flatten())
        .map(|ring| ring.iter().map(point).collect())
        .collect();
    let mut rings = few_enough(&rings, most).into_iter();
    let placed = map.areas.iter().map(|area| {
        let own = is_hole(area).zip(rings.by_ref()).map(|(hole, ring)| turned(ring, hole));
        let rings: Vec<Vec<Point>> = own.filter(|ring| !ring.is_empty()).collect();
        let first = positions(area).next().map(point);
        let small = if is_small(&rings) { middle(&rings).or(first) } else { None };
        Placed { area, rings, small }
    });
    placed.collect()
}

/// Rings simplified until all together have few enough points; what is left of many islands may be more.
fn few_enough(rings: &[Vec<Point>], most: usize) -> Vec<Vec<Point>> {
    let mut tolerance = TOLERANCE;
    loop {
        let simpler = simplified(rings, tolerance);
        if simpler.iter().map(Vec::len).sum::<usize>() <= most || tolerance > SMALLEST {
            return simpler;
        }
        tolerance += tolerance / 2 + 1;
    }
}

/// An outline that goes one way round, or a hole that goes the other, whichever way the file has it: only then is a hole empty.
fn turned(mut ring: Vec<Point>, hole: bool) -> Vec<Point> {
    if (area(&ring) < 0) == hole {
        return ring;
    }
    ring.reverse();
    ring
}

fn reach(rings: &[Vec<Point>]) -> Option<Frame> {
    let points = || rings.iter().flatten();
    let (left, right) = (points().map(|point| point.0).min()?, points().map(|point| point.0).max()?);
    let (top, bottom) = (points().map(|point| point.1).min()?, points().map(|point| point.1).max()?);
    Some(Frame { left, top, right, bottom })
}

fn is_small(rings: &[Vec<Point>]) -> bool {
    reach(rings).is_none_or(|frame| frame.right - frame.left < SMALLEST && frame.bottom - frame.top < SMALLEST)
}

fn middle(rings: &[Vec<Point>]) -> Option<Point> {
    reach(rings).map(|frame| ((frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2))
}

/// Class by class, so that those of one class are one path; patterns and circles above.
fn draw(sketch: &mut Sketch, placed: &[Placed<'_>]) {
    for role in Role::CLASSES.into_iter().chain([Role::Missing]) {
        let own = placed.iter().filter(|area| area.area.fill == role && area.small.is_none());
        own.for_each(|area| fill(sketch, role, &area.rings));
    }
    for (area, at) in placed.iter().filter_map(|area| Some((area.area, area.small?))) {
        let shape = if area.fill == Role::Missing { Shape::Hatch } else { Shape::Cell };
        sketch.dot(Ink::of(shape, area.fill), at, RADIUS);
    }
}

/// Name and number where the shape has room for them, else the number alone, with the check mark in either case or alone.
fn write(sketch: &mut Sketch, placed: &Placed<'_>, sizes: &Sizes) {
    let area = placed.area;
    if placed.small.is_some() {
        return;
    }
    let measure = |text: &str| width(text, sizes.text, Weight::Regular);
    let line = line_height(sizes.text);
    let mark = if area.done { 2 * CHECK + PAD } else { 0 };
    let value = area.value.as_deref().unwrap_or_default();
    let both =
        (measure(&area.name).max(measure(value) + mark), if value.is_empty() && mark == 0 { line } else { 2 * line });
    let found = |size: (Tenths, Tenths)| {
        let at = room(&placed.rings, (size.0 + 2 * PAD, size.1))?;
        let frame = frame(at, size);
        (!sketch.labels.iter().any(|label| label.frame().overlaps(frame))).then_some(frame)
    };
    if let Some(frame) = Some(both).filter(|_| !area.name.is_empty()).and_then(found) {
        lines(sketch, area, frame, &[&area.name, value], mark, sizes);
    } else if let Some(frame) = Some((measure(value) + mark, line)).filter(|(width, _)| *width > 0).and_then(found) {
        lines(sketch, area, frame, &[value], mark, sizes);
    } else if let Some(frame) = Some((2 * CHECK, 2 * CHECK)).filter(|_| area.done).and_then(found) {
        check(sketch, area.fill, (frame.left + CHECK, frame.top + CHECK));
    }
}

/// Lines centred in a frame; the last one is followed by the check mark.
fn lines(sketch: &mut Sketch, area: &Area, frame: Frame, texts: &[&str], mark: Tenths, sizes: &Sizes) {
    let middle = (frame.left + frame.right) / 2;
    let mut top = frame.top;
    for (place, text) in texts.iter().enumerate() {
        let mark = if place + 1 == texts.len() { mark } else { 0 };
        let block = Block::new(sizes.text).add(text, inside(area.fill), frame.right - frame.left - mark, 1);
        sketch.labels.extend(block.labels(Anchor::Middle, (middle - mark / 2, top)));
        if mark > 0 {
            let right = middle + (block.size().0 + mark) / 2;
            check(sketch, area.fill, (right - CHECK, top + line_height(sizes.text) / 2));
        }
        top += line_height(sizes.text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::charts::sketch::Stroke;

    fn square(west: f64, size: f64, name: &str) -> Area {
        let ring = vec![(west, 0.0), (west + size, 0.0), (west + size, size), (west, size)];
        Area {
            polygons: vec![vec![ring]],
            name: name.to_owned(),
            value: Some("98%".to_owned()),
            fill: Role::Class2,
            done: false,
        }
    }

    fn texts(areas: Vec<Area>) -> Vec<String> {
        let map = ShapeMap { areas, ..ShapeMap::default() };
        sketch(&map, Form::Wide).labels.into_iter().map(|label| label.text).collect()
    }

    #[test]
    fn a_shape_has_name_and_number_where_they_have_room() {
        assert_eq!(
            texts(vec![square(0.0, 1.0, "Hải An"), square(1.0, 1.0, "Đồ Sơn")]),
            ["Hải An", "98%", "Đồ Sơn", "98%"]
        );
        let narrow = texts(vec![square(0.0, 0.1, "Thành phố Thủ Đức"), square(1.0, 1.0, "Đồ Sơn")]);
        assert_eq!(narrow, ["98%", "Đồ Sơn", "98%"]);
    }

    #[test]
    fn what_would_be_a_speck_is_a_circle() {
        let map = ShapeMap { areas: vec![square(0.0, 10.0, "A"), square(11.0, 0.01, "B")], ..ShapeMap::default() };
        let strokes = sketch(&map, Form::Narrow).strokes;
        let dots = strokes.iter().filter(|stroke| matches!(stroke, Stroke::Dot(_, _, RADIUS))).count();
        let areas = strokes.iter().filter(|stroke| matches!(stroke, Stroke::Area(..))).count();
        assert_eq!((dots, areas), (1, 1));
    }

    #[test]
    fn a_hole_goes_the_other_way_round_whichever_way_it_was_given() {
        let hole = vec![(0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8)];
        for hole in [hole.clone(), hole.into_iter().rev().collect()] {
            let mut area_with_hole = square(0.0, 1.0, "");
            area_with_hole.polygons[0].push(hole);
            let sketch = sketch(&ShapeMap { areas: vec![area_with_hole], ..ShapeMap::default() }, Form::Wide);
            let ways: Vec<bool> = sketch
                .strokes
                .iter()
                .filter_map(|stroke| if let Stroke::Area(_, ring) = stroke { Some(area(ring) > 0) } else { None })
                .collect();
            assert_eq!(ways, [true, false]);
        }
    }

    #[test]
    fn too_many_points_are_thinned_out() {
        let wave = |n: i32| (f64::from(n) * 0.001, if n % 2 == 0 { 0.0 } else { 0.004 });
        let ring: Vec<Position> = (0..9000).map(wave).chain([(9.0, 3.0), (0.0, 3.0)]).collect();
        let area = Area { polygons: vec![vec![ring]], ..square(0.0, 1.0, "A") };
        let sketch = sketch(&ShapeMap { areas: vec![area], ..ShapeMap::default() }, Form::Wide);
        let points: usize =
            sketch.strokes.iter().map(|stroke| if let Stroke::Area(_, ring) = stroke { ring.len() } else { 0 }).sum();
        assert!((3..=4000).contains(&points), "{points}");
    }

    #[test]
    fn nothing_to_show_says_so() {
        let map = ShapeMap { empty: "Chưa có".to_owned(), ..ShapeMap::default() };
        assert_eq!(sketch(&map, Form::Narrow).labels.len(), 1);
    }
}
