//! Maps that a site brings along: the shapes of units, with who drew them.

use super::{LevelId, Source, UnitId};
use crate::domain::Audience;
use crate::load::raw::{Licence, Polygon};

/// A file of shapes.
#[derive(Debug, Clone)]
pub struct Map {
    /// The level of its units.
    pub level: LevelId,
    /// Who drew the boundaries.
    pub source: Source,
    /// The terms under which they may be shown.
    pub licence: Option<Licence>,
    /// Who may see it.
    pub audience: Audience,
    /// The shapes, in the order of the file; one unit has one.
    pub shapes: Vec<Shape>,
}

/// Where a unit lies.
#[derive(Debug, Clone)]
pub struct Shape {
    /// The unit.
    pub unit: UnitId,
    /// Its parts, in degrees of longitude and latitude.
    pub polygons: Vec<Polygon>,
}
