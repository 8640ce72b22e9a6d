//! What a map shows, as plain values.

use crate::render::charts::{KeyEntry, Role};

/// Longitude and latitude in degrees, east and north above zero.
pub type Position = (f64, f64);

/// Points around an area or around a hole in it, the first one not repeated.
pub type Ring = Vec<Position>;

/// Things of one kind on a grid.
#[derive(Debug, Clone, Default)]
pub struct TileMap {
    /// The tiles; of two on one place the later one lies above.
    pub tiles: Vec<Tile>,
    /// What the fills mean.
    pub key: Vec<KeyEntry>,
    /// What stands there if there is no tile.
    pub empty: String,
}

/// One square.
#[derive(Debug, Clone)]
pub struct Tile {
    /// Its column from the left and its row from the top. Rows and columns that are empty are narrowed to one.
    pub place: (u16, u16),
    /// What it is of; cut where it has no room.
    pub name: String,
    /// Its number in words; left out where it has no room.
    pub value: Option<String>,
    /// How it is filled: a class, or hatched for [`Role::Missing`].
    pub fill: Role,
    /// Whether it has a check mark.
    pub done: bool,
}

/// Things of one kind where they lie on the globe.
#[derive(Debug, Clone, Default)]
pub struct ShapeMap {
    /// The areas. Neighbours that name the same points for their border share it in the drawing, too.
    pub areas: Vec<Area>,
    /// What the fills mean.
    pub key: Vec<KeyEntry>,
    /// What stands there if there is no area.
    pub empty: String,
}

/// One thing on the globe.
#[derive(Debug, Clone)]
pub struct Area {
    /// Its parts, each with its outline first and then its holes.
    pub polygons: Vec<Vec<Ring>>,
    /// What it is; left out where it has no room.
    pub name: String,
    /// Its number in words; left out where it has no room.
    pub value: Option<String>,
    /// How it is filled: a class, or hatched for [`Role::Missing`].
    pub fill: Role,
    /// Whether it has a check mark.
    pub done: bool,
}
