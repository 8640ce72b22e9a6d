//! Texts that are the same in every language and need no type of their own: trimmed and normalised to NFC, as
//! [`Text`](crate::domain::Text) does with those that have one.

use super::Pairs;
use serde::{Deserialize, Deserializer};
use unicode_normalization::UnicodeNormalization;

/// A text.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer).map(|text| normalised(&text))
}

/// A text that may be absent.
pub(super) fn maybe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(deserializer).map(|text| text.map(|text| normalised(&text)))
}

/// A list of texts.
pub(super) fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Vec::<String>::deserialize(deserializer).map(|texts| texts.iter().map(|text| normalised(text)).collect())
}

/// Values by a text.
pub(super) fn keys<'de, D: Deserializer<'de>, V: Deserialize<'de>>(
    deserializer: D,
) -> Result<Pairs<String, V>, D::Error> {
    let pairs = Pairs::<String, V>::deserialize(deserializer)?;
    Ok(Pairs(pairs.0.into_iter().map(|(key, value)| (normalised(&key), value)).collect()))
}

fn normalised(text: &str) -> String {
    text.trim().nfc().collect()
}
