//! `maps/maps.yaml`, the register of the maps that a site brings along, and what their GeoJSON files hold.

use super::{Licence, Pairs, Source, plain};
use crate::domain::{Day, LevelId};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `maps/maps.yaml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MapsFile {
    /// The maps by the name of their file, such as `districts.geojson`, which stands beside this register.
    ///
    /// A file is a GeoJSON `FeatureCollection` of polygons in degrees of longitude and latitude (WGS 84), one feature a unit.
    /// Several files may share a level, each with other units.
    #[serde(deserialize_with = "plain::keys")]
    pub maps: Pairs<String, MapEntry>,
}

/// A map of the units of one level.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MapEntry {
    /// The level of the units that the shapes are of.
    pub level: LevelId,
    /// The property of each feature that holds the code or key of its unit; `code` if absent.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub code: Option<String>,
    /// The day of which the boundaries are: a code means the unit that held it then. Without one it means its last holder.
    pub as_of: Option<Day>,
    /// Who drew the boundaries; stands below each chart that shows them.
    pub source: Source,
    /// The terms under which the boundaries may be shown.
    pub licence: Option<Licence>,
}

/// Longitude and latitude in degrees, east and north above zero.
pub type Position = (f64, f64);

/// A GeoJSON file of polygons, in the order of its features.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shapes {
    /// The features.
    pub features: Vec<Feature>,
}

/// A feature: what it is called and where it lies.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Feature {
    /// Its texts and numbers by property, numbers as they are written.
    pub properties: BTreeMap<String, String>,
    /// Its parts: one or more.
    pub polygons: Vec<Polygon>,
}

/// A part of a shape.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Polygon {
    /// Its outline and then its holes: each of three points or more, without the last one that repeats the first.
    pub rings: Vec<Vec<Position>>,
}
