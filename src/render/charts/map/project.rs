//! From degrees to the plane: the sinusoidal projection around the middle meridian. It keeps areas in proportion, which a map
//! of filled areas must, needs nothing but a cosine, and is near enough to true shapes within a country.

use super::value::Position;
use crate::render::charts::Tenths;
use crate::render::charts::frame::Point;

/// Where positions go in a drawing of some size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Projection {
    meridian: f64,
    /// The left edge and the upper one, in degrees of the plane.
    corner: (f64, f64),
    /// Tenths of a pixel a degree.
    scale: f64,
    /// Width and height of what was fitted.
    pub(super) size: (Tenths, Tenths),
}

impl Projection {
    /// Fits all positions into a width and a height; `None` where there is nothing to fit, or all is one point.
    pub(super) fn fit(positions: &[Position], (width, height): (Tenths, Tenths)) -> Option<Self> {
        let east = reach(positions.iter().map(|(longitude, _)| *longitude))?;
        // Around the date line it is shorter the other way.
        let meridian = if east.1 - east.0 > 180.0 {
            let (low, high) = reach(positions.iter().map(|(longitude, _)| longitude.rem_euclid(360.0)))?;
            f64::midpoint(low, high)
        } else {
            f64::midpoint(east.0, east.1)
        };
        let plane = || positions.iter().map(|position| plane(*position, meridian));
        let (left, right) = reach(plane().map(|(x, _)| x))?;
        let (top, bottom) = reach(plane().map(|(_, y)| y))?;
        let scale = (f64::from(width) / (right - left)).min(f64::from(height) / (bottom - top));
        let fits = scale.is_finite() && scale > 0.0;
        let size = (rounded((right - left) * scale), rounded((bottom - top) * scale));
        fits.then_some(Self { meridian, corner: (left, top), scale, size })
    }

    /// The point of a position.
    pub(super) fn point(&self, position: Position) -> Point {
        let (x, y) = plane(position, self.meridian);
        (rounded((x - self.corner.0) * self.scale), rounded((y - self.corner.1) * self.scale))
    }
}

/// The least and the greatest number.
fn reach(numbers: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    numbers.map(|number| (number, number)).reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
}

/// Right and down from where the meridian crosses the equator, in degrees of latitude.
fn plane((longitude, latitude): Position, meridian: f64) -> (f64, f64) {
    let away = (longitude - meridian + 540.0).rem_euclid(360.0) - 180.0;
    (away * cosine(latitude), -latitude)
}

/// The cosine of an angle in degrees, from −90 to 90: by its series, whose sums are the same on every machine, which those of
/// the system's libraries are not.
fn cosine(degrees: f64) -> f64 {
    let square = degrees.to_radians() * degrees.to_radians();
    // 1 − x²/2! + x⁴/4! − …, from the smallest term.
    (1..=12).rev().fold(1.0, |sum, n| 1.0 - square / f64::from(2 * n * (2 * n - 1)) * sum)
}

#[expect(clippy::cast_possible_truncation, reason = "fitted into a drawing, and the cast limits it anyway")]
fn rounded(tenths: f64) -> Tenths {
    tenths.round() as Tenths
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_cosine_is_one() {
        for degrees in -90..=90 {
            let degrees = f64::from(degrees);
            assert!((cosine(degrees) - degrees.to_radians().cos()).abs() < 1e-12, "{degrees}");
        }
    }

    #[test]
    fn a_degree_east_is_shorter_away_from_the_equator() {
        let size = |south: f64| {
            let corners = [(105.0, south), (106.0, south), (106.0, south + 1.0), (105.0, south + 1.0)];
            Projection::fit(&corners, (1000, 1000)).map(|fitted| fitted.size)
        };
        assert_eq!(size(-0.5), Some((1000, 1000)));
        assert_eq!(size(60.0), Some((500, 1000)));
    }

    #[test]
    fn the_date_line_is_no_edge() {
        let islands = [(179.0, 0.0), (-179.0, 0.0), (180.0, 1.0)];
        let fitted = Projection::fit(&islands, (1000, 1000));
        assert_eq!(fitted.map(|fitted| fitted.size), Some((1000, 500)));
        assert_eq!(fitted.map(|fitted| islands.map(|island| fitted.point(island).0)), Some([0, 1000, 500]));
    }

    #[test]
    fn one_point_is_no_map() {
        assert_eq!(Projection::fit(&[(5.0, 5.0), (5.0, 5.0)], (10, 10)), None);
        assert_eq!(Projection::fit(&[], (10, 10)), None);
    }

    proptest! {
        #[test]
        fn every_point_is_within_the_size(positions in proptest::collection::vec((-180.0..=180.0f64, -90.0..=90.0f64), 2..20)) {
            if let Some(fitted) = Projection::fit(&positions, (7200, 5000)) {
                prop_assert!(fitted.size.0 <= 7200 && fitted.size.1 <= 5000);
                for position in positions {
                    let (x, y) = fitted.point(position);
                    prop_assert!((0..=fitted.size.0).contains(&x) && (0..=fitted.size.1).contains(&y));
                }
            }
        }
    }
}
