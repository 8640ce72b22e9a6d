//! Texts that people read: one string for all languages, or one a language.

use super::scalar::{Scalar, scalar};
use crate::diag::{Refusal, code};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// The tag of a language, `vi` or `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Tag(Box<str>);

impl Tag {
    /// The tag as it is written in the file and in paths.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Tag {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Scalar for Tag {
    const FORMAT: &'static str = "language-tag";
    const ABOUT: &'static str = "The tag of a language, such as `vi` or `pt-BR`.";

    fn read(text: &str) -> Result<Self, Refusal> {
        let shaped = (2..=12).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if shaped && text.parse::<unic_langid::LanguageIdentifier>().is_ok() {
            return Ok(Self(text.into()));
        }
        Err(Refusal::new(code::LANGUAGE_UNKNOWN, &[("reason", "tag"), ("value", text)]).hint("hint-tag", &[]))
    }
}
scalar!(Tag);

/// A text in one form for all languages, or in one form a language. Never empty; normalised to NFC.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Text {
    /// The same in every language: a name, or a text that was never translated.
    Same(String),
    /// By language tag.
    By(BTreeMap<Tag, String>),
}

impl Text {
    /// The text in `tag`, else in the first of `fallback` that it has, with the tag it was found under (`None` for a text
    /// that is the same in every language).
    #[must_use]
    pub fn get<'a>(&'a self, tag: &str, fallback: &[Tag]) -> (&'a str, Option<&'a str>) {
        match self {
            Self::Same(text) => (text, None),
            Self::By(texts) => {
                let wanted = texts.get_key_value(tag);
                let found = wanted.or_else(|| fallback.iter().find_map(|other| texts.get_key_value(other)));
                let found = found.or_else(|| texts.first_key_value());
                found.map_or(("", None), |(tag, text)| (text.as_str(), Some(tag.as_str())))
            }
        }
    }

    /// Whether a reader of `tag` gets it in that language, or it is the same in all.
    #[must_use]
    pub fn speaks(&self, tag: &str) -> bool {
        match self {
            Self::Same(_) => true,
            Self::By(texts) => texts.contains_key(tag),
        }
    }

    /// Every form it has, with its language if it has one.
    pub fn forms(&self) -> impl Iterator<Item = (Option<&Tag>, &str)> {
        let (same, by) = match self {
            Self::Same(text) => (Some((None, text.as_str())), None),
            Self::By(texts) => (None, Some(texts.iter().map(|(tag, text)| (Some(tag), text.as_str())))),
        };
        same.into_iter().chain(by.into_iter().flatten())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Same(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a text by language")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
                readable(text).map(Text::Same)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some((tag, text)) = map.next_entry::<Tag, String>()? {
                    if texts.insert(tag, readable(&text)?).is_some() {
                        return Err(A::Error::custom("duplicate language"));
                    }
                }
                if texts.is_empty() {
                    return Err(A::Error::custom("a text without a language"));
                }
                Ok(Text::By(texts))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

fn readable<E: Error>(text: &str) -> Result<String, E> {
    let text = text.trim();
    if text.is_empty() {
        return Err(E::custom("an empty text"));
    }
    Ok(text.nfc().collect())
}

impl schemars::JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "One text for every language, or a map from language tags to texts.",
            "anyOf": [
                {"type": "string", "minLength": 1},
                {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string", "minLength": 1}},
            ],
        })
    }
}
