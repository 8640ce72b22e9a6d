//! GeoJSON files of polygons, after RFC 7946: read leniently in what doesn't matter here and strictly in what would draw a wrong
//! map.
//!
//! Start at [`read`]. One problem a feature is told, the first: what is wrong with one ring is mostly wrong with all. Which unit
//! a feature is of is for the check stage.

use super::raw::{Feature, Polygon, Position, Shapes};
use crate::diag::{Diagnostic, KeyPath, Place, Refusal, code};
use serde_json::Value;

/// A map of more points than these is finer than any screen, and every build would read it again.
const MOST_POINTS: usize = 200_000;
/// Names for longitude and latitude in degrees, as files before RFC 7946 gave them; other systems have other names.
const DEGREES: [&str; 3] = ["CRS84", "EPSG::4326", "EPSG:4326"];
/// A ring needs three corners and the first one again.
const SHORTEST_RING: usize = 4;

/// Reads a file, or says everything that is wrong with it.
pub(super) fn read(file: &str, text: &str) -> Result<Shapes, Vec<Diagnostic>> {
    let value: Value = serde_json::from_str(text).map_err(|error| vec![no_json(file, text, &error)])?;
    let features = features(file, &value)?;
    let reader = Reader { file };
    let mut problems: Vec<Diagnostic> = reader.reference_system(&value).into_iter().collect();
    let mut shapes = Shapes::default();
    for (position, feature) in features.iter().enumerate() {
        match reader.feature(position, feature) {
            Ok(feature) => shapes.features.push(feature),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(shapes) } else { Err(problems) }
}

/// The problem of a file that isn't JSON, at the character where reading stopped.
fn no_json(file: &str, text: &str, error: &serde_json::Error) -> Diagnostic {
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = text.floor_char_boundary((before + error.column().saturating_sub(1)).min(text.len()));
    let end = text.ceil_char_boundary((at + 1).min(text.len()));
    let refusal = Refusal::new(code::MAP_UNREADABLE, &[("reason", "syntax"), ("found", ""), ("most", "")]);
    refusal.at(Place::span(file, at..end))
}

/// The features of a collection of some, and of no more points than a page can use.
fn features<'v>(file: &str, value: &'v Value) -> Result<&'v [Value], Vec<Diagnostic>> {
    let refused = |reason: &str, found: &str| {
        let most = MOST_POINTS.to_string();
        Refusal::new(code::MAP_UNREADABLE, &[("reason", reason), ("found", found), ("most", &most)])
    };
    let whole = || Place::file(file);
    let kind = value.get("type").and_then(Value::as_str).unwrap_or("-");
    let features = value.get("features").and_then(Value::as_array).filter(|_| kind == "FeatureCollection");
    let Some(features) = features else {
        return Err(vec![refused("collection", kind).hint("hint-export", &[]).at(whole())]);
    };
    let points: usize = features.iter().map(|feature| points(&feature["geometry"]["coordinates"])).sum();
    match points {
        _ if features.is_empty() => Err(vec![refused("empty", "").hint("hint-export", &[]).at(whole())]),
        _ if points > MOST_POINTS => {
            Err(vec![refused("size", &points.to_string()).hint("hint-simplify", &[]).at(whole())])
        }
        _ => Ok(features),
    }
}

/// How many positions there are in coordinates of any depth.
fn points(coordinates: &Value) -> usize {
    match coordinates.as_array() {
        Some(list) if list.first().is_some_and(Value::is_number) => 1,
        Some(list) => list.iter().map(points).sum(),
        None => 0,
    }
}

struct Reader<'a> {
    file: &'a str,
}

/// What is wrong with a feature: a word of the catalogue, what was found, and where below the feature.
struct Fault {
    reason: &'static str,
    found: String,
    path: KeyPath,
    hint: Option<&'static str>,
}

impl Reader<'_> {
    /// The problem of coordinates that are not degrees.
    fn reference_system(&self, value: &Value) -> Option<Diagnostic> {
        let name = value.get("crs")?.pointer("/properties/name").and_then(Value::as_str).unwrap_or("-");
        let place = Place::value(self.file, ["crs"]);
        let refusal = || Refusal::new(code::MAP_CRS, &[("name", name)]).hint("hint-export", &[]);
        let is_null = value.get("crs").is_some_and(Value::is_null);
        (!is_null && !DEGREES.iter().any(|known| name.ends_with(known))).then(|| refusal().at(place))
    }

    fn feature(&self, position: usize, value: &Value) -> Result<Feature, Diagnostic> {
        let at = KeyPath::from(["features"]).index(position);
        let polygons = polygons(&value["geometry"], &at.key("geometry")).map_err(|fault| {
            let number = (position + 1).to_string();
            let arguments = [("feature", &*number), ("reason", fault.reason), ("found", &*fault.found)];
            let refusal = Refusal::new(code::MAP_FEATURE, &arguments);
            let refusal = fault.hint.into_iter().fold(refusal, |refusal, hint| refusal.hint(hint, &[]));
            refusal.at(Place::value(self.file, fault.path))
        })?;
        let properties = value["properties"].as_object().into_iter().flatten();
        let said = |(name, value): (&String, &Value)| {
            let text = match value {
                Value::String(text) => text.trim().to_owned(),
                Value::Number(number) => number.to_string(),
                _ => return None,
            };
            Some((name.clone(), text))
        };
        Ok(Feature { properties: properties.filter_map(said).collect(), polygons })
    }
}

fn polygons(geometry: &Value, at: &KeyPath) -> Result<Vec<Polygon>, Fault> {
    let fault = |reason, found: &str| {
        Err(Fault { reason, found: found.to_owned(), path: at.clone(), hint: Some("hint-polygon") })
    };
    let (coordinates, path) = (&geometry["coordinates"], at.key("coordinates"));
    match (geometry.get("type").and_then(Value::as_str), coordinates.as_array()) {
        (None, _) => fault("none", ""),
        (Some("Polygon"), Some(rings)) => Ok(vec![polygon(rings, &path)?]),
        (Some("MultiPolygon"), Some(parts)) if !parts.is_empty() => {
            let part = |(index, part): (usize, &Value)| {
                polygon(part.as_array().map_or(&[], Vec::as_slice), &path.index(index))
            };
            parts.iter().enumerate().map(part).collect()
        }
        (Some("Polygon" | "MultiPolygon"), _) => fault("none", ""),
        (Some(other), _) => fault("type", other),
    }
}

fn polygon(rings: &[Value], at: &KeyPath) -> Result<Polygon, Fault> {
    if rings.is_empty() {
        return Err(Fault { reason: "none", found: String::new(), path: at.clone(), hint: Some("hint-polygon") });
    }
    let ring = |(index, value): (usize, &Value)| ring(value, &at.index(index));
    Ok(Polygon { rings: rings.iter().enumerate().map(ring).collect::<Result<_, _>>()? })
}

fn ring(value: &Value, at: &KeyPath) -> Result<Vec<Position>, Fault> {
    let positions = value.as_array().map_or(&[][..], Vec::as_slice);
    let mut ring = Vec::with_capacity(positions.len());
    for (index, value) in positions.iter().enumerate() {
        ring.push(position(value, &at.index(index))?);
    }
    let fault = |reason, hint| Err(Fault { reason, found: ring.len().to_string(), path: at.clone(), hint });
    if ring.len() < SHORTEST_RING {
        return fault("short", None);
    }
    if ring.first() != ring.last() {
        return fault("open", Some("hint-close"));
    }
    if is_flat(&ring) {
        return fault("flat", None);
    }
    ring.pop();
    Ok(ring)
}

/// Whether all points of a ring lie on one line, so that nothing is inside.
fn is_flat(ring: &[Position]) -> bool {
    let Some(first) = ring.first() else { return true };
    let seen = |point: &Position| (point.0 - first.0, point.1 - first.1);
    let Some(along) = ring.iter().map(seen).find(|(x, y)| *x != 0.0 || *y != 0.0) else { return true };
    ring.iter().map(seen).all(|(x, y)| (x * along.1 - y * along.0).abs() <= f64::EPSILON)
}

fn position(value: &Value, at: &KeyPath) -> Result<Position, Fault> {
    let number = |index: usize| value.get(index).and_then(Value::as_f64).filter(|number| number.is_finite());
    let fault = |reason, hint| Err(Fault { reason, found: value.to_string(), path: at.clone(), hint });
    let (Some(longitude), Some(latitude)) = (number(0), number(1)) else { return fault("position", None) };
    match (longitude.abs() <= 180.0, latitude.abs() <= 90.0) {
        (true, true) => Ok((longitude, latitude)),
        (true, false) if latitude.abs() <= 180.0 && longitude.abs() <= 90.0 => fault("range", Some("hint-swap")),
        _ => fault("range", Some("hint-degrees")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::At;
    use proptest::prelude::*;

    const SQUARE: &str = "[[[0,0],[2,0],[2,1],[0,0]]]";

    fn collection(geometries: &[String]) -> String {
        let feature = |geometry: &String| {
            format!(r#"{{"type":"Feature","properties":{{"code":"01","n":7,"x":null}},"geometry":{geometry}}}"#)
        };
        let features: Vec<String> = geometries.iter().map(feature).collect();
        format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
    }

    fn polygon_of(coordinates: &str) -> String {
        format!(r#"{{"type":"Polygon","coordinates":{coordinates}}}"#)
    }

    /// The word for what is wrong, and the path at which it is.
    fn told(text: &str) -> Vec<String> {
        let problems = read("maps/a.geojson", text).err().unwrap_or_default();
        let told = problems.iter().map(|problem| {
            let reason = problem.message.arguments.iter().find(|(name, _)| *name == "reason");
            let at = match problem.place.as_ref().map(|place| &place.at) {
                Some(At::Value(path)) => path.to_string(),
                Some(At::Span(span)) => format!("{}..{}", span.start, span.end),
                _ => "file".to_owned(),
            };
            format!("{} {} {at}", problem.code, reason.map_or("", |(_, reason)| reason))
        });
        told.collect()
    }

    #[test]
    fn features_are_read_with_their_properties_and_parts() {
        let parts = r#"{"type":"MultiPolygon","coordinates":[[[[0,0,9],[2,0,9],[2,1,9],[0,0,9]]],[[[5,5],[6,5],[6,6],[5,5]]]]}"#;
        let shapes = read("a", &collection(&[polygon_of(SQUARE), parts.to_owned()])).unwrap_or_default();
        let ring = vec![(0.0, 0.0), (2.0, 0.0), (2.0, 1.0)];
        assert_eq!(shapes.features[0].polygons, [Polygon { rings: vec![ring.clone()] }]);
        assert_eq!(shapes.features[1].polygons[0].rings, [ring]);
        assert_eq!(shapes.features[1].polygons.len(), 2);
        let properties: Vec<(&str, &str)> =
            shapes.features[0].properties.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(properties, [("code", "01"), ("n", "7")]);
    }

    #[test]
    fn what_is_no_polygon_is_told_where_it_is() {
        let at = "features[0].geometry";
        for (geometry, expected) in [
            ("null".to_owned(), format!("E0841 none {at}")),
            (r#"{"type":"Point","coordinates":[0,0]}"#.to_owned(), format!("E0841 type {at}")),
            (polygon_of("[]"), format!("E0841 none {at}.coordinates")),
            (polygon_of("[[[0,0],[2,0],[0,0]]]"), format!("E0841 short {at}.coordinates[0]")),
            (polygon_of("[[[0,0],[2,0],[2,1],[0,1]]]"), format!("E0841 open {at}.coordinates[0]")),
            (polygon_of("[[[0,0],[1,0],[2,0],[0,0]]]"), format!("E0841 flat {at}.coordinates[0]")),
            (polygon_of("[[[1,1],[1,1],[1,1],[1,1]]]"), format!("E0841 flat {at}.coordinates[0]")),
            (polygon_of("[[[0,0],[2,\"1\"],[2,1],[0,0]]]"), format!("E0841 position {at}.coordinates[0][1]")),
            (polygon_of("[[[0,0],[584000,2330000],[2,1],[0,0]]]"), format!("E0841 range {at}.coordinates[0][1]")),
            (polygon_of("[[[20,105],[21,105],[21,106],[20,105]]]"), format!("E0841 range {at}.coordinates[0][0]")),
        ] {
            assert_eq!(told(&collection(&[geometry])), [expected]);
        }
    }

    #[test]
    fn what_is_no_collection_of_features_is_told_as_a_whole() {
        assert_eq!(told("{\n  \"type\": FeatureCollection\n}"), ["E0840 syntax 12..13"]);
        assert_eq!(told(""), ["E0840 syntax 0..0"]);
        assert_eq!(told("[]"), ["E0840 collection file"]);
        assert_eq!(told(r#"{"type":"Feature"}"#), ["E0840 collection file"]);
        assert_eq!(told(r#"{"type":"FeatureCollection","features":[]}"#), ["E0840 empty file"]);
        let many = format!("[[{}]]", vec!["[0,0]"; MOST_POINTS + 1].join(","));
        assert_eq!(told(&collection(&[polygon_of(&many)])), ["E0840 size file"]);
    }

    #[test]
    fn coordinates_of_another_system_are_refused() {
        let with = |name: &str| {
            collection(&[polygon_of(SQUARE)]).replacen(
                '{',
                &format!(r#"{{"crs":{{"properties":{{"name":"{name}"}}}},"#),
                1,
            )
        };
        assert_eq!(told(&with("urn:ogc:def:crs:EPSG::3405")), ["E0842  crs"]);
        assert_eq!(told(&with("urn:ogc:def:crs:OGC:1.3:CRS84")), [""; 0]);
    }

    proptest! {
        #[test]
        fn anything_is_read_or_refused(text in "[\\[\\]{}:,\"a-c0-9 .\n-]{0,80}", coordinates in "[\\[\\],0-9 -]{0,60}") {
            let _ = read("a", &text);
            let _ = read("a", &collection(&[polygon_of(&coordinates)]));
        }
    }
}
