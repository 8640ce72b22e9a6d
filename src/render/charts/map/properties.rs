//! Whole maps of anything that can be written down: sound XML, no two labels over each other, nothing outside.

use super::*;
use crate::render::charts::frame::Point;
use crate::render::charts::sizes::Form;
use crate::render::charts::sketch::{Sketch, Stroke};
use crate::render::charts::testing::{chart, fault, misplaced, words};
use crate::render::charts::{Drawing, KeyEntry, Role, Sample, draw};
use proptest::prelude::*;

fn fill() -> impl Strategy<Value = Role> {
    prop::sample::select(Role::CLASSES.into_iter().chain([Role::Missing]).collect::<Vec<_>>())
}

fn key() -> impl Strategy<Value = Vec<KeyEntry>> {
    let samples = vec![Sample::Cell, Sample::Hatch, Sample::Check];
    let entry = (fill(), prop::sample::select(samples), words());
    prop::collection::vec(entry.prop_map(|(role, sample, text)| KeyEntry { role, sample, text }), 0..7)
}

fn tile_map() -> impl Strategy<Value = TileMap> {
    let coordinate = prop_oneof![8 => 0..12u16, 1 => any::<u16>()];
    let tile = ((coordinate.clone(), coordinate), words(), prop::option::of(words()), fill(), any::<bool>());
    let tile = tile.prop_map(|(place, name, value, fill, done)| Tile { place, name, value, fill, done });
    (prop::collection::vec(tile, 0..30), key(), words()).prop_map(|(tiles, key, empty)| TileMap { tiles, key, empty })
}

fn shape_map() -> impl Strategy<Value = ShapeMap> {
    let position = prop_oneof![9 => (100.0..110.0f64, 8.0..24.0f64), 1 => (-180.0..180.0f64, -90.0..90.0f64)];
    let polygon = prop::collection::vec(prop::collection::vec(position, 0..12), 0..3);
    let area = (prop::collection::vec(polygon, 0..3), words(), prop::option::of(words()), fill(), any::<bool>());
    let area = area.prop_map(|(polygons, name, value, fill, done)| Area { polygons, name, value, fill, done });
    (prop::collection::vec(area, 0..12), key(), words()).prop_map(|(areas, key, empty)| ShapeMap { areas, key, empty })
}

/// A stroke that leaves the drawing.
fn outside(sketch: &Sketch) -> Option<Point> {
    let within = |point: &Point| (0..=sketch.size.0).contains(&point.0) && (0..=sketch.size.1).contains(&point.1);
    sketch.strokes.iter().find_map(|stroke| match stroke {
        Stroke::Path(_, points) | Stroke::Area(_, points) => points.iter().find(|point| !within(point)).copied(),
        Stroke::Dot(_, at, _) => Some(*at).filter(|at| !within(at)),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_tile_grid_is_sound(map in tile_map(), wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        let sketch = tiles(&map, form);
        prop_assert_eq!(misplaced(&sketch), None);
        prop_assert_eq!(outside(&sketch), None);
        prop_assert_eq!(fault(&draw(&chart(Drawing::Tiles(map)), form)), None);
    }

    #[test]
    fn any_map_of_shapes_is_sound(map in shape_map(), wide in any::<bool>()) {
        let form = if wide { Form::Wide } else { Form::Narrow };
        let sketch = shapes(&map, form);
        prop_assert_eq!(misplaced(&sketch), None);
        prop_assert_eq!(outside(&sketch), None);
        prop_assert_eq!(fault(&draw(&chart(Drawing::Shapes(map)), form)), None);
    }
}
