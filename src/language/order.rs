//! Alphabetical order and enumerations.

use super::{Argument, Language};
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use std::cmp::Ordering;

/// The alphabetical order of a language.
pub(super) struct Order(CollatorBorrowed<'static>);

impl Order {
    /// The order of a locale, or of the nearest that ICU knows, with numbers by their value.
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        let mut preferences = CollatorPreferences::from(locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Collator::try_new(preferences, CollatorOptions::default()).ok().map(Self)
    }
}

impl Language {
    /// The alphabetical order of two names: đ after d, tones as the language has them, "Phường 2" before "Phường 10". Names
    /// that the language holds for equal keep one order, so that lists come out the same everywhere.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.0.compare(one, other).then_with(|| one.cmp(other))
    }

    /// An enumeration: "a, b and c". Nothing gives an empty text, one item itself.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let Some((final_item, before)) = items.split_last() else { return String::new() };
        let joined = |id: &str, list: &str, item: &str| {
            self.text(id, &[("list", Argument::Text(list)), ("item", Argument::Text(item))])
        };
        match before {
            [] => final_item.clone(),
            [first] => joined("list-two", first, final_item),
            [first, rest @ ..] => {
                let list = rest.iter().fold(first.clone(), |list, item| joined("list-next", &list, item));
                joined("list-last", &list, final_item)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{all_three, three};

    #[track_caller]
    fn sorted(position: usize, names: &[&str]) {
        let language = &three()[position];
        let mut mixed: Vec<&str> = names.iter().rev().copied().collect();
        mixed.sort_by(|one, other| language.compare(one, other));
        assert_eq!(mixed, names);
    }

    #[test]
    fn vietnamese_letters_and_tones_have_their_own_order() {
        sorted(0, &["An", "Ăn", "Ân", "Cà Mau", "Cao", "Cần", "Dak", "Đà", "Đắk"]);
        sorted(0, &["Ta", "Tà", "Tả", "Tã", "Tá", "Tạ"]);
        sorted(0, &["Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nội"]);
    }

    #[test]
    fn numbers_stand_by_their_value() {
        for language in 0..3 {
            sorted(language, &["Phường 1", "Phường 2", "Phường 10", "Phường 12"]);
        }
    }

    #[test]
    fn french_and_english_ignore_accents_first() {
        sorted(1, &["eau", "école", "économie", "Ecosse"]);
        sorted(2, &["Da Nang", "Đà Nẵng", "Dak Nong", "Đắk Nông"]);
    }

    #[test]
    fn names_that_are_equal_to_the_language_keep_one_order() {
        let (composed, decomposed) = ("Đà", "\u{110}a\u{300}");
        for language in three() {
            assert_eq!(language.compare(composed, composed), std::cmp::Ordering::Equal);
            assert_ne!(language.compare(composed, decomposed), std::cmp::Ordering::Equal);
            assert_eq!(language.compare(composed, decomposed), language.compare(decomposed, composed).reverse());
        }
    }

    #[test]
    fn an_enumeration_has_its_last_word() {
        let items =
            |count: usize| ["a", "b", "c", "d"][..count].iter().map(|&item| item.to_owned()).collect::<Vec<_>>();
        all_three(|language| language.list(&items(0)), [""; 3]);
        all_three(|language| language.list(&items(1)), ["a"; 3]);
        all_three(|language| language.list(&items(2)), ["a và b", "a et b", "a and b"]);
        all_three(|language| language.list(&items(4)), ["a, b, c và d", "a, b, c et d", "a, b, c and d"]);
    }
}
