//! The fonts of cards, which come with the program: `DejaVu` Sans Condensed has every letter of Vietnamese and of most languages
//! that are written with letters. Widths are measured in whole units of the font, so that they are the same everywhere.

use resvg::usvg::fontdb::{Database, Source};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use std::sync::Arc;

/// The name under which resvg finds the fonts: that of the family, of which only the condensed faces are there.
pub(super) const FAMILY: &str = "DejaVu Sans";

/// The weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// As running text.
    Regular,
    /// Bold.
    Bold,
}

impl Face {
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => dejavu::sans_condensed::regular(),
            Self::Bold => dejavu::sans_condensed::bold(),
        }
    }

    fn font(self) -> FontRef<'static> {
        FontRef::new(self.bytes()).unwrap_or_else(|error| unreachable!("a font that comes with the program: {error}"))
    }
}

/// Both faces, ready to be drawn and measured.
#[derive(Debug)]
pub(super) struct Fonts {
    database: Arc<Database>,
}

impl Fonts {
    pub(super) fn new() -> Self {
        let mut database = Database::new();
        for face in [Face::Regular, Face::Bold] {
            database.load_font_source(Source::Binary(Arc::new(face.bytes())));
        }
        Self { database: Arc::new(database) }
    }

    pub(super) fn database(&self) -> Arc<Database> {
        Arc::clone(&self.database)
    }
}

/// The width of a text in pixels, set so many pixels high; rounded up. Kerning is left out, which nearly always narrows.
pub(super) fn width(text: &str, size: i32, face: Face) -> i32 {
    let font = face.font();
    let letters = font.charmap();
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let advance = |c: char| metrics.advance_width(letters.map(c).unwrap_or_default()).unwrap_or(0.0);
    let em = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    let ems: f32 = text.chars().map(advance).sum::<f32>() / em;
    // Beyond any card, and far from where a sum of two could overflow.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "brought below a million")]
    let width = (ems * size as f32).ceil().min(1_000_000.0) as i32;
    width
}

/// Whether both faces have every letter of a text.
pub(super) fn covers(text: &str) -> bool {
    [Face::Regular, Face::Bold].into_iter().all(|face| {
        let letters = face.font().charmap();
        text.chars().all(|c| letters.map(c).is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn every_letter_of_vietnamese_has_its_shape() {
        let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];
        let vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".chars();
        let accented = vowels.flat_map(|vowel| tones.map(|tone| format!("{vowel}{tone}").nfc().collect::<String>()));
        let letters: Vec<String> = accented.chain(["đ".to_owned(), "Đ".to_owned()]).collect();
        assert_eq!(letters.len(), 146, "the 134 that no other language has, and the plain vowels");
        for letter in letters {
            assert!(covers(&letter) && letter.chars().count() == 1, "{letter}");
            assert!(width(&letter, 1000, Face::Regular) > 200, "{letter}");
        }
    }

    #[test]
    fn what_figures_are_written_with_has_its_shape() {
        assert!(covers("0123456789.,%‰+−-–—≈≤≥<>→·…×«»“”‘’'\"()[]/:;!?&\u{a0}\u{202f}"));
        assert!(covers("Le Đắk Nông, éèêëàâçîïôùûœæ ÉÀ Ꙗ ქართული"));
        assert!(!covers("ไทย") && !covers("中文"));
    }

    #[test]
    fn a_text_is_as_wide_as_its_letters() {
        assert_eq!(width("", 60, Face::Bold), 0);
        assert_eq!(width("aa", 1000, Face::Regular), 2 * width("a", 1000, Face::Regular) - 1);
        assert!(width("Hải Phòng", 60, Face::Bold) > width("Hải Phòng", 60, Face::Regular));
        assert_eq!(width(&"W".repeat(10_000_000), 60, Face::Bold), 1_000_000);
    }
}
