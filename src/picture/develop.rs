//! From the bytes of a picture file to its prints: unpacked, made smaller, turned upright, and packed anew as JPEG.

use super::facts::{Facts, is_sideways, unreadable};
use super::scale::shrink;
use crate::diag::{Refusal, code};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, RgbImage, RgbaImage};

/// How well prints are kept, of 100: the steps between colours can't be seen, and a print of 1600 pixels has some 300 kB.
const QUALITY: u8 = 80;

/// A picture as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// A JPEG file that holds pixels and nothing else.
    pub bytes: Vec<u8>,
}

/// The prints of a file, in the sizes that [`Facts::sizes`] says. Refuses what can't be unpacked, and bytes that are not those
/// the facts were read from.
pub fn develop(bytes: &[u8], facts: &Facts) -> Result<Vec<Print>, Refusal> {
    if !facts.is_of(bytes) {
        let arguments = [("reason", "changed"), ("detail", "")];
        return Err(Refusal::new(code::PHOTO_UNREADABLE, &arguments));
    }
    let mut picture = on_white(image::load_from_memory(bytes).map_err(|error| unreadable(&error))?);
    let mut prints = Vec::new();
    // Each from the one before it, which is nearer in size than the picture itself.
    for (width, height) in facts.sizes().into_iter().rev() {
        let (across, down) = if is_sideways(facts.turn) { (height, width) } else { (width, height) };
        picture = shrink(&picture, across, down);
        prints.push(print(&picture, facts)?);
    }
    prints.reverse();
    Ok(prints)
}

/// The pixels of a picture, with white behind what can be seen through.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture: RgbaImage = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0.map(u32::from);
        let over = |value: u32| u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX);
        image::Rgb([over(red), over(green), over(blue)])
    })
}

fn print(picture: &RgbImage, facts: &Facts) -> Result<Print, Refusal> {
    let mut upright = DynamicImage::ImageRgb8(picture.clone());
    upright.apply_orientation(facts.turn);
    let (width, height, mut bytes) = (upright.width(), upright.height(), Vec::new());
    let encoded = JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode(
        upright.as_bytes(),
        width,
        height,
        ExtendedColorType::Rgb8,
    );
    encoded.map_err(|error| unreadable(&error))?;
    Ok(Print { width, height, bytes })
}
