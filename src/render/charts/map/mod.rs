//! Maps: areas filled by class, on a grid of equal tiles or in their own shapes.
//!
//! | file | what it does |
//! | --- | --- |
//! | `value` | what is shown, as plain values |
//! | `tiles` | the tile grid: a square each, however large the thing is |
//! | `shapes` | shapes on the globe, with what is written in them |
//! | `project`, `arcs`, `simplify` | from degrees to points, borders that stay shared, and no more points than can be seen |
//! | `room` | where in a shape a text has room |
//! | `fill` | how an area is filled: by class, or hatched |
//!
//! No map is a link or a button: a page has its links in the table beside it.

mod arcs;
mod fill;
mod project;
mod room;
mod shapes;
mod tiles;
mod value;

#[cfg(test)]
mod properties;

pub use value::{Area, Position, Ring, ShapeMap, Tile, TileMap};

pub(super) use fill::{check, corners, fill};
pub(super) use shapes::sketch as shapes;
pub(super) use tiles::sketch as tiles;
