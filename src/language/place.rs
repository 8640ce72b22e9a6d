//! Names of places as people type them: [`place_name`] folds a name and takes the word for its kind away, so that "TP. Hà Nội",
//! "Thành phố Hà Nội" and "Ha Noi" are one name. Which place has the name is for whoever holds the registry.

use super::fold;

/// Words for a kind of place that stand before its name, folded, longer ones first.
const BEFORE: &[&str] = &[
    "thanh pho",
    "thi tran",
    "thi xa",
    "dac khu",
    "tinh",
    "quan",
    "huyen",
    "phuong",
    "xa",
    "tp",
    "tx",
    "tt",
    "province de",
    "province du",
    "province",
    "ville de",
    "ville du",
    "ville",
    "district de",
    "district du",
    "district",
    "commune de",
    "commune du",
    "commune",
    "quartier de",
    "quartier du",
    "quartier",
    "bourg de",
    "bourg",
];

/// Single letters that stand for such a word, if a full stop follows them.
const LETTERS: &[&str] = &["q", "h", "p", "x", "t"];

/// Words that stand behind it.
const BEHIND: &[&str] = &["province", "city", "district", "ward", "commune", "township", "town"];

/// A name under which a place is looked up: folded as for searching, without punctuation, and without one word for its kind.
/// A name that is nothing but such a word stays, and only one is taken: the ward of Huế is "Phường Phường Đúc" in full.
#[must_use]
pub fn place_name(name: &str) -> String {
    let spaced: String = name.chars().map(|c| if matches!(c, '.' | ',' | '-' | '–' | '_') { ' ' } else { c }).collect();
    let folded = fold(&spaced);
    let abbreviated = name.trim_start().chars().nth(1) == Some('.');
    let letters: &[&str] = if abbreviated { LETTERS } else { &[] };
    let before = BEFORE.iter().chain(letters).find_map(|word| after(&folded, word));
    let behind = || BEHIND.iter().find_map(|word| folded.strip_suffix(word)?.strip_suffix(' '));
    before.or_else(behind).unwrap_or(&folded).to_owned()
}

/// What follows a word and a space.
fn after<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    text.strip_prefix(word)?.strip_prefix(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn spellings_of_one_place_are_one_name() {
        let decomposed: String = "Tỉnh Đắk Nông".nfd().collect();
        for name in ["Đắk Nông", "Đăk Nông", "Tỉnh Đắk Nông", "DAK-NONG", "Đắk Nông Province", decomposed.as_str()]
        {
            assert_eq!(place_name(name), "dak nong", "{name}");
        }
        for name in ["Hà Nội", "TP. Hà Nội", "TP Hà Nội", "tp.Hà Nội", "Thành phố Hà Nội", "Ville de Ha Noi"]
        {
            assert_eq!(place_name(name), "ha noi", "{name}");
        }
        for name in ["Cư M’gar", "Huyện Cư M'gar", "H. Cư Mgar"] {
            assert_eq!(place_name(name), "cu mgar", "{name}");
        }
        for name in ["Quận 1", "Q. 1", "Q.1", "1"] {
            assert_eq!(place_name(name), "1", "{name}");
        }
    }

    #[test]
    fn a_name_that_begins_like_a_word_for_a_kind_stays_whole() {
        for (name, expected) in
            [("Phường", "phuong"), ("Quang Trung", "quang trung"), ("Tân Xã", "tan xa"), ("P Lăng", "p lang"), ("", "")]
        {
            assert_eq!(place_name(name), expected, "{name}");
        }
    }
}
