//! The colours of cards, written out: a picture has no stylesheet. Those of the figures are the palette of the theme's charts
//! in its light scheme; the rest are the built-in theme's own, which a test holds against its stylesheet.

use super::card::Tone;
use crate::render::charts::palette::{Colour, GROUND, Palette, Scheme};

/// What something is painted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// What everything lies on.
    Ground,
    /// Text.
    Text,
    /// Text of second rank.
    Quiet,
    /// Lines that divide.
    Rule,
    /// What a bar has still before it.
    Track,
    /// The figure.
    Series,
    /// What an inexact figure may be besides.
    Doubt,
    /// The target.
    Target,
    /// A status.
    Status(Tone),
    /// Text on a status or a band.
    OnColour,
}

/// The colours that a theme decides.
#[derive(Debug, Clone, Copy)]
pub struct Looks {
    ground: Colour,
    text: Colour,
    quiet: Colour,
    rule: Colour,
    series: Colour,
    target: Colour,
}

impl Looks {
    /// The colours of a palette; for each that can't be read, black or grey on white.
    #[must_use]
    pub fn of(palette: &Palette) -> Self {
        let colour =
            |name: &str, otherwise: u8| palette.colour(Scheme::Light, name).unwrap_or(Colour::new([otherwise; 3]));
        Self {
            ground: colour(GROUND, 255),
            text: colour("text", 0),
            quiet: colour("tick", 80),
            rule: colour("axis", 128),
            series: colour("series", 0),
            target: colour("target", 0),
        }
    }

    pub(super) fn colour(&self, paint: Paint) -> Colour {
        match paint {
            Paint::Ground => self.ground,
            Paint::Text => self.text,
            Paint::Quiet => self.quiet,
            Paint::Rule => self.rule,
            Paint::Track => self.ground.with(self.rule, 25),
            Paint::Series => self.series,
            Paint::Doubt => self.ground.with(self.series, 55),
            Paint::Target => self.target,
            Paint::Status(tone) => status(tone),
            Paint::OnColour => Colour::new([255; 3]),
        }
    }
}

const fn status(tone: Tone) -> Colour {
    Colour::new(match tone {
        Tone::Good => [0x12, 0x68, 0x3f],
        Tone::Behind => [0x8a, 0x4b, 0x00],
        Tone::Late => [0xa1, 0x1a, 0x2b],
        Tone::Unknown => [0x4d, 0x57, 0x61],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::BUILT_IN;
    use crate::render::charts::palette::contrast;

    #[test]
    fn statuses_have_the_colours_of_the_pages() {
        let (_, css) = BUILT_IN.iter().find(|(path, _)| *path == "styles/00-tokens.css").expect("the stylesheet");
        for (property, colour) in [
            ("good", status(Tone::Good)),
            ("warn", status(Tone::Behind)),
            ("bad", status(Tone::Late)),
            ("still", status(Tone::Unknown)),
        ] {
            assert!(css.contains(&format!("  --{property}: {};", colour.hex())), "{property}");
        }
    }

    #[test]
    fn text_on_a_status_can_be_read() {
        for tone in [Tone::Good, Tone::Behind, Tone::Late, Tone::Unknown] {
            assert!(contrast(status(tone), Colour::new([255; 3])) >= 4.5, "{tone:?}");
        }
    }
}
