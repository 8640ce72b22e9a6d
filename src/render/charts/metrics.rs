//! How wide a text is, without a font at hand: the same number on every machine.
//!
//! Start at [`width`]. The advance widths come from [`super::widths`]; kerning, which nearly always narrows, is left out, and
//! what the table doesn't know counts as wide, so that a text takes at most the room it is given here.

use super::Tenths;
use super::widths::{BOLD, REGULAR};

/// The weight that a text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// As running text.
    Regular,
    /// Bold.
    Bold,
}

/// What a character counts that the table doesn't know: an emoji of the widest common font.
const UNKNOWN: u16 = 1400;

/// The width of `text` in tenths of a pixel, set `size` tenths of a pixel high; rounded up.
pub(super) fn width(text: &str, size: Tenths, weight: Weight) -> Tenths {
    let thousandths: i64 = text.chars().map(|c| i64::from(advance(c, weight).unwrap_or(UNKNOWN))).sum();
    let tenths = thousandths.saturating_mul(i64::from(size)).saturating_add(999) / 1000;
    // Far beyond any drawing, and far from where a sum of two could overflow.
    Tenths::try_from(tenths).unwrap_or(Tenths::MAX).min(Tenths::MAX / 8)
}

/// The advance of one character in thousandths of an em; `None` for what the table doesn't know.
fn advance(c: char, weight: Weight) -> Option<u16> {
    if ('\u{300}'..='\u{36f}').contains(&c) {
        return Some(0);
    }
    let table = match weight {
        Weight::Regular => REGULAR,
        Weight::Bold => BOLD,
    };
    // The common letters are in the first runs.
    let (first, widths) = table.iter().take_while(|(first, _)| *first <= c).last()?;
    widths.get(usize::try_from(u32::from(c) - u32::from(*first)).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    /// The letters of Vietnamese that carry a tone: 12 vowels, 6 tones, 2 cases.
    fn vietnamese() -> Vec<char> {
        let vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
        let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];
        vowels
            .chars()
            .flat_map(|vowel| tones.map(|tone| format!("{vowel}{tone}").nfc().collect::<String>()))
            .map(|letter| letter.chars().next().unwrap_or_default())
            .collect()
    }

    #[test]
    fn all_vietnamese_letters_are_measured() {
        let letters = vietnamese();
        assert_eq!(letters.len(), 144);
        for weight in [Weight::Regular, Weight::Bold] {
            for letter in letters.iter().chain(&['đ', 'Đ']) {
                assert!(advance(*letter, weight).is_some_and(|width| width > 200 && width < 1000), "{letter}");
            }
        }
    }

    #[test]
    fn what_figures_are_written_with_is_measured() {
        let signs = "0123456789.,%‰+−-–—≈≤≥<>→↑↓₫€·…×½²°()[]/:;«»“”‘’'\"!?&@#*§";
        let spaces = "\u{20}\u{a0}\u{202f}\u{2009}\u{2007}";
        for c in signs.chars().chain(spaces.chars()) {
            assert!(advance(c, Weight::Regular).is_some_and(|width| width > 0), "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn letters_composed_and_decomposed_are_equally_wide() {
        for letter in vietnamese() {
            let (whole, parts) = (letter.to_string(), letter.nfd().collect::<String>());
            let room = |text: &str| width(text, 1000, Weight::Regular);
            // A horn widens its letter only as part of it, in one of the two fonts.
            assert!(room(&parts) <= room(&whole), "{letter}");
        }
    }

    #[test]
    fn a_text_is_as_wide_as_its_letters() {
        assert_eq!(width("", 130, Weight::Regular), 0);
        assert_eq!(width("ii", 1000, Weight::Regular), 2 * 278);
        assert_eq!(width("日", 1000, Weight::Regular), 1400);
        assert!(width("Hải Phòng", 130, Weight::Bold) > width("Hải Phòng", 130, Weight::Regular));
        assert_eq!(width("Hải Phòng", 130, Weight::Regular), width("Hai Phong", 130, Weight::Regular));
    }

    proptest! {
        #[test]
        fn a_longer_text_is_never_narrower(text in "\\PC{0,40}", more in any::<char>()) {
            let longer = format!("{text}{more}");
            prop_assert!(width(&longer, 130, Weight::Regular) >= width(&text, 130, Weight::Regular));
        }
    }
}
