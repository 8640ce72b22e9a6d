//! Did you mean …? The nearest of the words that are known, if one is near enough to be worth offering.

/// How alike two words must be, from 0 to 1, for one to be offered for the other.
const ALIKE: f64 = 0.8;

/// The known word that was probably meant. Case, spaces and dashes don't count.
pub(super) fn similar<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    let scored = known.into_iter().map(|candidate| (strsim::jaro_winkler(&word, &folded(candidate)), candidate));
    let best = scored.filter(|(score, _)| *score >= ALIKE).max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, candidate)| candidate)
}

/// Words as they stand in a hint: `a`, `b`, `c`.
pub(super) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase().replace([' ', '-'], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_offered_and_a_far_one_is_not() {
        let known = ["as_of", "published", "audience", "indicator", "base_kind", "figures", "units"];
        for (word, meant) in [
            ("as-of", Some("as_of")),
            ("asof", Some("as_of")),
            ("Published", Some("published")),
            ("publised", Some("published")),
            ("indicators", Some("indicator")),
            ("base kind", Some("base_kind")),
            ("figure", Some("figures")),
            ("colour", None),
            ("x", None),
        ] {
            assert_eq!(similar(word, known), meant, "{word}");
        }
    }
}
