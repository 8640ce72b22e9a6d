//! Abbreviations that the texts of a site explain: "căn cước công dân (CCCD)", "TTHC (thủ tục hành chính)". Whoever searches for the
//! one finds the other too. Nothing is known here of any of them.

use super::key::key;
use std::collections::BTreeSet;

/// Abbreviations with what they stand for, both as keys.
pub(super) type Abbreviations = BTreeSet<(String, String)>;

/// How many letters an abbreviation has.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=10;

/// Takes down the abbreviations that a text explains: capitals in brackets behind as many words that begin with them, or such words
/// in brackets behind capitals.
pub(super) fn explained(text: &str, found: &mut Abbreviations) {
    for (at, _) in text.match_indices('(') {
        let Some((inside, _)) = text[at + 1..].split_once(')') else { continue };
        let before = text[..at].rsplit(['\n', '.', ';', ':', '(', ')']).next().unwrap_or_default();
        found.extend(pair(inside, before));
        let short = before.split_whitespace().next_back().unwrap_or_default();
        found.extend(pair(short, inside).filter(|(short, long)| long.split(' ').count() == short.chars().count()));
    }
}

/// An abbreviation with the last words of a text, if they begin with its letters.
fn pair(short: &str, text: &str) -> Option<(String, String)> {
    let is_short = short.chars().all(|c| c.is_uppercase()) && LETTERS.contains(&short.chars().count());
    let letters: Vec<char> = is_short.then(|| key(short))?.chars().collect();
    let key = key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let last = words.get(words.len().checked_sub(letters.len())?..)?;
    let begin = last.iter().zip(&letters).all(|(word, letter)| word.starts_with(*letter));
    begin.then(|| (letters.iter().collect(), last.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_is_taken_where_the_words_begin_with_its_letters() {
        for (text, short, long) in [
            ("Cấp căn cước công dân (CCCD) gắn chip", "cccd", "can cuoc cong dan"),
            ("| Ủy ban nhân dân (UBND) | …", "ubnd", "uy ban nhan dan"),
            ("Theo TTHC (thủ tục hành chính) mới", "tthc", "thu tuc hanh chinh"),
            ("the key performance indicator (KPI)", "kpi", "key performance indicator"),
            ("Đăng ký đất đai (ĐKĐĐ)", "dkdd", "dang ky dat dai"),
        ] {
            let mut found = Abbreviations::new();
            explained(text, &mut found);
            assert_eq!(found.into_iter().collect::<Vec<_>>(), [(short.to_owned(), long.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_only_stands_in_brackets_is_none() {
        for text in ["Hà Nội (CCCD)", "căn cước. Công dân (CD", "an (A)", "(AB)", "()", "(", "nine of ten (90%)", "a b (ab)"]
        {
            let mut found = Abbreviations::new();
            explained(text, &mut found);
            assert_eq!(found, Abbreviations::new(), "{text}");
        }
    }
}
