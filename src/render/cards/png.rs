//! From an SVG to pixels, and from pixels to a PNG with a palette. A card has a dozen colours and what lies between two of them
//! at the edges of letters: 256 entries hold all that an eye could tell apart, in a third of the bytes.

use super::fonts::Fonts;
use super::{HEIGHT, WIDTH};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Red, green and blue.
type Pixel = [u8; 3];

/// The most colours that a palette holds.
const MOST: usize = 256;

/// The pixels of an SVG of ours, row by row.
pub(super) fn pixels(svg: &str, fonts: &Fonts) -> Vec<Pixel> {
    let tree = tree(svg, fonts);
    let mut map = Pixmap::new(WIDTH, HEIGHT).unwrap_or_else(|| unreachable!("a card has an area"));
    resvg::render(&tree, Transform::identity(), &mut map.as_mut());
    // All that is drawn lies on an opaque ground, so that no pixel lets anything through.
    map.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect()
}

/// An SVG of ours as the rasterizer understands it: with shapes in place of letters.
pub(super) fn tree(svg: &str, fonts: &Fonts) -> Tree {
    let options = Options { fontdb: fonts.database(), ..Options::default() };
    Tree::from_str(svg, &options).unwrap_or_else(|error| unreachable!("a card is well-formed: {error}"))
}

/// The bytes of a PNG.
pub(super) fn encode(pixels: &[Pixel]) -> Vec<u8> {
    let runs = runs(pixels);
    let palette = palette(&runs);
    let places = places(&runs, &palette);
    let indices: Vec<u8> =
        runs.iter().flat_map(|(pixel, length)| std::iter::repeat_n(places[pixel], *length)).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&indices));
    written.unwrap_or_else(|error| unreachable!("writing into memory can't fail: {error}"));
    bytes
}

/// Pixels of one colour that follow each other, with how many there are.
fn runs(pixels: &[Pixel]) -> Vec<(Pixel, usize)> {
    pixels.chunk_by(|a, b| a == b).map(|run| (run[0], run.len())).collect()
}

/// The colours that most pixels have.
fn palette(runs: &[(Pixel, usize)]) -> Vec<Pixel> {
    let mut counts = BTreeMap::<Pixel, usize>::new();
    for (pixel, length) in runs {
        *counts.entry(*pixel).or_default() += length;
    }
    let mut colours: Vec<(Pixel, usize)> = counts.into_iter().collect();
    colours.sort_by_key(|(pixel, count)| (Reverse(*count), *pixel));
    colours.truncate(MOST);
    colours.into_iter().map(|(pixel, _)| pixel).collect()
}

/// Where each colour of a picture stands in its palette: itself, or the nearest.
fn places(runs: &[(Pixel, usize)], palette: &[Pixel]) -> BTreeMap<Pixel, u8> {
    let mut places: BTreeMap<Pixel, u8> = palette.iter().copied().zip(0..=u8::MAX).collect();
    for (pixel, _) in runs {
        places.entry(*pixel).or_insert_with(|| {
            let nearest = palette.iter().zip(0..=u8::MAX).min_by_key(|(entry, _)| difference(**entry, *pixel));
            nearest.map_or(0, |(_, place)| place)
        });
    }
    places
}

fn difference(a: Pixel, b: Pixel) -> u32 {
    a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}
