//! The form of a text under which search finds it. The script that searches has the same function; `tests/data/search-keys.txt`
//! holds the two together.

use crate::language::fold;
use unicode_normalization::char::is_combining_mark;

/// A text for searching: folded, and its letters and digits alone, with one space for all that stands between them.
/// "Dak-Nong" and "ĐẮK NÔNG" give `dak nong`, "1451/UBND-KSTTHC" gives `1451 ubnd kstthc`.
pub(super) fn key(text: &str) -> String {
    let letter = |c: char| match c {
        // The other form of the letter stands at the end of words only.
        'ς' => 'σ',
        c if c.is_alphanumeric() || is_combining_mark(c) => c,
        _ => ' ',
    };
    let spaced: String = fold(text).chars().map(letter).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The last part of the path of a unit's page as the script makes it of a name; where the path has another, the index says so.
pub(super) fn slug_of(name: &str) -> String {
    let key = key(name);
    let parts = key.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each line a text, a tab and its key; `#` begins a comment, `\u{…}` stands for a character that can't be seen.
    const CASES: &str = include_str!("../../../tests/data/search-keys.txt");

    #[test]
    fn texts_have_the_keys_that_the_script_gives_them() {
        let mut cases = 0;
        for line in CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (text, expected) = line.split_once('\t').unwrap_or_else(|| panic!("no tab: {line}"));
            assert_eq!(key(&unescaped(text)), expected, "{text}");
            cases += 1;
        }
        assert!(cases > 40, "{cases} cases");
    }

    fn unescaped(text: &str) -> String {
        let mut parts = text.split("\\u{");
        let mut plain = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (code, rest) = part.split_once('}').unwrap_or_else(|| panic!("no end: {text}"));
            let code = u32::from_str_radix(code, 16).unwrap_or_else(|error| panic!("{text}: {error}"));
            plain.push(char::from_u32(code).unwrap_or_else(|| panic!("no character: {text}")));
            plain.push_str(rest);
        }
        plain
    }

    #[test]
    fn a_slug_is_made_of_the_letters_of_ascii() {
        for (name, slug) in [("Đắk D'Rông", "dak-drong"), ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"), ("ភ្នំពេញ", "")]
        {
            assert_eq!(slug_of(name), slug);
        }
    }

    proptest! {
        #[test]
        fn a_key_is_its_own_key_and_has_single_spaces(text in any::<String>()) {
            let once = key(&text);
            prop_assert_eq!(key(&once), once.clone());
            prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
        }
    }
}
