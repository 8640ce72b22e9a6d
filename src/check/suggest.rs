//! Did you mean: the nearest of what there is, compared without tone marks and case.

use crate::language::fold;

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
}
