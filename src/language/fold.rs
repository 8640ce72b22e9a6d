//! Texts without what a keyboard, an encoding or a file system makes differ: [`fold`] for searching, [`slug`] for paths.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// The longest slug, in bytes: with a unit's key before it a path stays short enough for every system.
const LONGEST_SLUG: usize = 60;

/// The form of a text under which it is searched: lower case, without tone marks and other marks on letters, đ as d, œ as
/// oe, without apostrophes, every run of space as one. "Đắk Nông", "DAK  NONG" and either Unicode form of them fold alike.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let marks_on_letters = '\u{300}'..='\u{36f}';
    for letter in text.nfd().filter(|letter| !marks_on_letters.contains(letter)).flat_map(char::to_lowercase) {
        match letter {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => {}
            'đ' | 'ð' => folded.push('d'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ƀ' => folded.push('b'),
            'ł' => folded.push('l'),
            'ß' => folded.push_str("ss"),
            _ if letter.is_whitespace() => folded.push(' '),
            _ => folded.push(letter),
        }
    }
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").nfc().collect()
}

/// Where a text says some words, and not as a part of longer ones. Both are as they were written, or both folded.
pub fn find_words<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let found = text.match_indices(words).filter(|(_, found)| !found.is_empty());
    found.map(|(at, found)| at..at + found.len()).filter(move |range| {
        let (before, after) = (text.get(..range.start), text.get(range.end..));
        !is_letter(before.and_then(|text| text.chars().next_back()))
            && !is_letter(after.and_then(|text| text.chars().next()))
    })
}

/// A name for a path, safe on every system: "Đắk D'Rông" gives `dak-drong`. Lower-case ASCII letters, digits and single
/// hyphens, at most 60 of them; what has no such letter gives `x`. Different texts can give one slug.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for word in fold(text).split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let hyphen = usize::from(!slug.is_empty());
        let room = LONGEST_SLUG.saturating_sub(slug.len() + hyphen);
        // A word that doesn't fit is left out, but for the first, of which as much is kept as fits.
        if word.len() > room && !slug.is_empty() {
            break;
        }
        slug.push_str(&"-"[..hyphen]);
        slug.push_str(&word[..word.len().min(room)]);
    }
    match slug.as_str() {
        "" => "x".to_owned(),
        device if is_device(device) => format!("{device}-x"),
        _ => slug,
    }
}

/// Windows opens a device, not a file, under these names, whatever follows them.
fn is_device(name: &str) -> bool {
    let numbered = name.len() == 4 && name.ends_with(|c: char| c.is_ascii_digit());
    matches!(name, "con" | "prn" | "aux" | "nul") || (numbered && (name.starts_with("com") || name.starts_with("lpt")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Scalar, Slug};
    use proptest::prelude::*;

    #[test]
    fn words_are_found_that_are_no_part_of_longer_ones() {
        let text = "Xã Hòa An, Hòa Anh, Tân Hòa An; (Hòa An)";
        let found: Vec<usize> = find_words(text, "Hòa An").map(|range| text[..range.start].chars().count()).collect();
        assert_eq!(found, [3, 24, 33]);
        assert_eq!(find_words(text, "").count(), 0);
        let says = |text: &str| find_words(&fold(text), &fold("Trần Thị Năm")).next().is_some();
        let texts = ["Đồng chí Trần Thị Năm, công an xã", "tran thi nam", "Trần Thị Nămx", "Trần Thị"];
        assert_eq!(texts.map(says), [true, true, false, false]);
    }

    #[test]
    fn spellings_of_one_name_fold_alike() {
        let decomposed: String = "Đắk Nông".nfd().collect();
        for text in ["Đắk Nông", "Đăk Nông", "đắk  nông", "DAK NONG", "Dak\u{a0}Nong ", decomposed.as_str()]
        {
            assert_eq!(fold(text), "dak nong", "{text}");
        }
        assert_eq!(fold("Hoà Bình"), fold("Hòa Bình"));
    }

    #[test]
    fn letters_without_a_mark_of_their_own_are_spelt_out() {
        for (text, folded) in [
            ("Œuvre, cœur", "oeuvre, coeur"),
            ("M'Đrắk", "mdrak"),
            ("Cư M’gar", "cu mgar"),
            ("Straße", "strasse"),
            ("Ƀuôn Đôn", "buon don"),
            ("İstanbul", "istanbul"),
            ("1451/UBND-KSTTHC", "1451/ubnd-kstthc"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn other_scripts_keep_their_marks() {
        assert_eq!(fold("ភ្នំពេញ"), "ភ្នំពេញ");
        assert_eq!(fold("서울"), "서울");
    }

    #[test]
    fn a_slug_is_plain_and_never_empty() {
        for (text, expected) in [
            ("Đắk D'Rông", "dak-drong"),
            ("M'Đrắk", "mdrak"),
            ("Thường Tín", "thuong-tin"),
            ("Phường 10", "phuong-10"),
            ("  Bà Rịa – Vũng Tàu  ", "ba-ria-vung-tau"),
            ("Con", "con-x"),
            ("ភ្នំពេញ", "x"),
            ("", "x"),
            ("--", "x"),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn a_long_slug_ends_with_a_whole_word() {
        let long = slug("Hoàn thành cấp căn cước công dân cho toàn bộ công dân đủ điều kiện trên địa bàn tỉnh");
        assert_eq!(long, "hoan-thanh-cap-can-cuoc-cong-dan-cho-toan-bo-cong-dan-du");
        assert_eq!(slug(&"a".repeat(200)).len(), LONGEST_SLUG);
    }

    proptest! {
        #[test]
        fn every_slug_is_a_file_name_everywhere(text in any::<String>()) {
            let slug = slug(&text);
            prop_assert!(Slug::read(&slug).is_ok(), "{}", slug);
            prop_assert!(slug.len() <= LONGEST_SLUG + 2);
        }

        #[test]
        fn folding_twice_is_folding_once_and_sees_no_normal_form(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded.clone());
            prop_assert_eq!(fold(&text.nfd().collect::<String>()), folded.clone());
            prop_assert_eq!(fold(&text.nfc().collect::<String>()), folded);
        }
    }
}
