//! Did you mean: the nearest of what there is, compared without tone marks and case.

use crate::language::{fold, place_name};

/// Up to three candidates that look like `word`, nearest first, as one list for a message; `None` where nothing does.
pub(super) fn similar<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let word = fold(word);
    let mut scored: Vec<(f64, &str)> = candidates
        .map(|name| (strsim::jaro_winkler(&word, &fold(name)), name))
        .filter(|(score, _)| *score > 0.8)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    let names: Vec<String> = scored.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Up to three things whose names look like `word`, nearest first.
pub(super) fn nearest<'a, T: Ord + Copy>(word: &str, named: impl Iterator<Item = (T, &'a str)>) -> Vec<T> {
    let word = place_name(word);
    let score = |(thing, name): (T, &str)| (strsim::jaro_winkler(&word, &place_name(name)), thing);
    let mut scored: Vec<(f64, T)> = named.map(score).filter(|(score, _)| *score > 0.85).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    scored.into_iter().take(3).map(|(_, thing)| thing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_comes_first_and_tone_marks_do_not_matter() {
        let names = ["Đắk Nông", "Đắk Lắk", "Hà Nội"];
        assert_eq!(
            similar("dak nong", names.into_iter()).as_deref().map(|list| list.starts_with("`Đắk Nông`")),
            Some(true)
        );
        assert_eq!(similar("zzzz", names.into_iter()), None);
    }

    #[test]
    fn things_are_found_by_names_that_look_alike() {
        let named = || [(1, "Đắk Nông"), (2, "Hà Nội"), (3, "Hà Nam")].into_iter();
        assert_eq!(nearest("Tỉnh Dak Nogn", named()), [1]);
        assert_eq!(nearest("Ha Noy", named()).first(), Some(&2));
        assert_eq!(nearest("zzzz", named()), [0; 0]);
    }
}
