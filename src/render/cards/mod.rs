//! Social cards: the picture that stands beside a link to a page wherever the link is shared, 1200 × 630 pixels.
//!
//! Start at [`Painter::draw`]: a [`Card`] is laid out with measured texts ([`layout`]), written as an SVG with literal colours
//! ([`svg`]), turned into pixels by resvg with the fonts that come with the program ([`fonts`]) and stored as a PNG with a
//! palette ([`png`]). The same card gives the same bytes on every machine: no font of the system is looked for, positions are
//! whole numbers, and only plain areas and strokes are drawn, for which the rasterizer needs no function that processors or
//! libraries round differently. What a card says is worded by [`super::pages`]; this folder knows no domain and no language.

mod card;
mod figure;
mod fonts;
mod layout;
mod looks;
mod png;
mod scene;
mod svg;

#[cfg(test)]
mod tests;

pub use card::{Bar, Card, Curve, Figure, Status, Tone};
pub use looks::Looks;

use fonts::Fonts;

/// The width of a card in pixels.
pub const WIDTH: u32 = 1200;
/// The height of a card in pixels.
pub const HEIGHT: u32 = 630;

/// Draws cards. Made once: it reads the fonts.
#[derive(Debug)]
pub struct Painter {
    fonts: Fonts,
    looks: Looks,
}

impl Painter {
    /// A painter with colours.
    #[must_use]
    pub fn new(looks: Looks) -> Self {
        Self { fonts: Fonts::new(), looks }
    }

    /// The card as the bytes of a PNG.
    #[must_use]
    pub fn draw(&self, card: &Card) -> Vec<u8> {
        let scene = layout::lay_out(card);
        png::encode(&png::pixels(&svg::write(&scene, &self.looks), &self.fonts))
    }
}

/// Whether every letter of a text can be drawn, so that none stands as an empty box. A language whose own name can't be
/// written has no cards.
#[must_use]
pub fn can_write(text: &str) -> bool {
    fonts::covers(text)
}
