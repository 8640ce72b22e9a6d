//! A small painter for drawn photos: areas of one colour with soft edges, in whole numbers, so that a picture is the same on
//! every machine.

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, Rgb, RgbImage};

/// Red, green, blue.
pub(super) type Colour = [u8; 3];

/// A place in pixels from the upper left corner.
pub(super) type Point = (i32, i32);

/// Parts of a pixel, across and down.
const PARTS: i32 = 4;

/// A picture that is being painted.
#[derive(Debug, Clone)]
pub(super) struct Drawing(RgbImage);

impl Drawing {
    /// A picture whose ground passes from one colour at the top to another at the bottom.
    pub(super) fn new(width: u32, height: u32, top: Colour, bottom: Colour) -> Self {
        let mut picture = RgbImage::new(width, height);
        for (row, line) in (0..).zip(picture.as_mut().chunks_exact_mut(width as usize * 3)) {
            let colour = between(top, bottom, row, height);
            line.chunks_exact_mut(3).for_each(|pixel| pixel.copy_from_slice(&colour));
        }
        Self(picture)
    }

    /// An area within straight lines.
    pub(super) fn area(&mut self, corners: &[Point], colour: Colour) -> &mut Self {
        let rows = corners.iter().map(|corner| corner.1);
        let (top, bottom) = (rows.clone().min().unwrap_or(0), rows.max().unwrap_or(0));
        self.fill(top, bottom, colour, |at| crossings(corners, at))
    }

    /// A box, from its upper left corner.
    pub(super) fn block(&mut self, (x, y): Point, width: i32, height: i32, colour: Colour) -> &mut Self {
        self.area(&[(x, y), (x + width, y), (x + width, y + height), (x, y + height)], colour)
    }

    /// A disc.
    pub(super) fn disc(&mut self, (x, y): Point, radius: i32, colour: Colour) -> &mut Self {
        self.fill(y - radius, y + radius, colour, |at| {
            let (across, down) = (radius * PARTS, (2 * (at - y * PARTS) + 1) / 2);
            let left = across * across - down * down;
            let half = i32::try_from(left.max(0).unsigned_abs().isqrt()).unwrap_or(0);
            vec![x * PARTS - half, x * PARTS + half]
        })
    }

    /// A hill that rises to `top` between two feet at the height of `foot`.
    pub(super) fn hill(&mut self, from: i32, to: i32, top: i32, foot: i32, colour: Colour) -> &mut Self {
        const STEPS: i32 = 32;
        let height = foot - top;
        let corner = |step: i32| {
            let (left, right) = (step, STEPS - step);
            (from + (to - from) * step / STEPS, foot - height * 4 * left * right / (STEPS * STEPS))
        };
        let corners: Vec<Point> = (0..=STEPS).map(corner).collect();
        self.area(&corners, colour)
    }

    /// Somebody who stands at a place under a hat of straw, as high as `height`.
    pub(super) fn person(&mut self, (x, foot): Point, height: i32, skin: Colour, clothes: Colour) -> &mut Self {
        let (head, wide) = (height / 10, height / 5);
        let (neck, shoulder, hip) = (foot - height * 17 / 20, foot - height * 4 / 5, foot - height * 2 / 5);
        let trousers = clothes.map(|value| value / 3);
        self.block((x - wide / 2, hip - 2), wide * 2 / 5, foot - hip, trousers);
        self.block((x + wide / 10, hip - 2), wide * 2 / 5, foot - hip, trousers);
        self.area(
            &[(x - wide * 3 / 5, hip), (x - wide / 2, shoulder), (x + wide / 2, shoulder), (x + wide * 3 / 5, hip)],
            clothes,
        );
        self.disc((x, neck), head, skin);
        self.area(&[(x - head * 2, neck - head / 3), (x, neck - head * 3 / 2), (x + head * 2, neck - head / 3)], STRAW)
    }

    /// The picture lying on its right side, as a camera keeps what it took upright.
    pub(super) fn on_its_side(&self) -> Self {
        Self(image::imageops::rotate270(&self.0))
    }

    /// As a JPEG file, in which `segment` stands where cameras put what they know.
    pub(super) fn jpeg(&self, segment: &[u8]) -> Vec<u8> {
        let (mut bytes, picture) = (Vec::new(), &self.0);
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 88);
        // Writing to memory can't fail, and the numbers of pixels agree.
        let _ = encoder.encode(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8);
        let start = bytes.len().min(2);
        bytes.splice(start..start, segment.iter().copied());
        bytes
    }

    /// Fills what lies between each two of the crossings of a line, given in parts of pixels.
    fn fill(&mut self, top: i32, bottom: i32, colour: Colour, crossings: impl Fn(i32) -> Vec<i32>) -> &mut Self {
        let (width, height) = self.0.dimensions();
        for row in (0..height).filter(|row| (i64::from(top)..=i64::from(bottom)).contains(&i64::from(*row))) {
            let mut covered = vec![0; width as usize];
            for part in 0..PARTS {
                let at = i32::try_from(row).unwrap_or(i32::MAX) * PARTS + part;
                crossings(at).chunks_exact(2).for_each(|span| cover(&mut covered, span[0], span[1]));
            }
            for (column, covered) in (0..).zip(covered).filter(|(_, covered)| *covered > 0) {
                let pixel = self.0.get_pixel_mut(column, row);
                *pixel = Rgb(between(pixel.0, colour, covered, (PARTS * PARTS).unsigned_abs()));
            }
        }
        self
    }
}

const STRAW: Colour = [206, 176, 112];

/// A colour so many steps of the way from one to another.
fn between(from: Colour, to: Colour, step: u32, steps: u32) -> Colour {
    let mut colour = from;
    for (value, to) in colour.iter_mut().zip(to) {
        let mixed = (u32::from(*value) * (steps - step.min(steps)) + u32::from(to) * step.min(steps)) / steps;
        *value = u8::try_from(mixed).unwrap_or(u8::MAX);
    }
    colour
}

/// Where a line through the middle of a row of parts crosses the border of an area, from left to right.
fn crossings(corners: &[Point], at: i32) -> Vec<i32> {
    // Twice as fine, so that no corner lies on the line.
    let (line, fine) = (2 * at + 1, 2 * PARTS);
    let sides = corners.iter().zip(corners.iter().cycle().skip(1));
    let crossing = |((x, y), (to_x, to_y)): (&Point, &Point)| {
        let (y, to_y) = (y * fine, to_y * fine);
        let crosses = (y < line) != (to_y < line);
        crosses.then(|| x * PARTS + (to_x - x) * PARTS * (line - y) / (to_y - y))
    };
    let mut found: Vec<i32> = sides.filter_map(crossing).collect();
    found.sort_unstable();
    found
}

/// Counts the parts of each pixel that lie within a span.
fn cover(covered: &mut [u32], from: i32, to: i32) {
    let parts = i32::try_from(covered.len()).unwrap_or(i32::MAX).saturating_mul(PARTS);
    for part in from.clamp(0, parts)..to.clamp(0, parts) {
        if let Some(pixel) = usize::try_from(part / PARTS).ok().and_then(|pixel| covered.get_mut(pixel)) {
            *pixel += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Colour = [0; 3];
    const WHITE: Colour = [255; 3];

    fn values(drawing: &Drawing) -> Vec<u8> {
        drawing.0.pixels().map(|pixel| pixel.0[0]).collect()
    }

    #[test]
    fn an_area_fills_what_lies_within_it_and_shares_the_pixels_of_its_border() {
        let mut drawing = Drawing::new(4, 2, BLACK, BLACK);
        drawing.block((1, 0), 2, 1, WHITE);
        assert_eq!(values(&drawing), [0, 255, 255, 0, 0, 0, 0, 0]);
        let mut drawing = Drawing::new(4, 4, BLACK, BLACK);
        drawing.area(&[(0, 0), (4, 0), (0, 4)], WHITE);
        let values = values(&drawing);
        assert_eq!((values[0], values[15], values[5]), (255, 0, 255));
        assert!((60..200).contains(&values[3]), "half of a corner: {values:?}");
    }

    #[test]
    fn a_disc_is_round_and_what_lies_outside_is_left_out() {
        let mut drawing = Drawing::new(20, 20, BLACK, BLACK);
        drawing.disc((10, 10), 6, WHITE).disc((-50, 400), 30, WHITE);
        let sum: u32 = values(&drawing).iter().map(|value| u32::from(*value)).sum();
        assert!((108 * 255..118 * 255).contains(&sum), "{} pixels", sum / 255);
    }
}
