//! The front matter of Markdown files: `bulletins/**/<slug>.<lang>.md` and `pages/<slug>.<lang>.md`.

use super::{Pairs, Source, plain};
use crate::domain::{Audience, Calculation, Day, DocumentKey, Moment, Slug, UnitCode};
use schemars::JsonSchema;
use serde::Deserialize;

/// The front matter of a bulletin.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BulletinMatter {
    /// The headline; its numbers are bound as those of the text.
    #[serde(deserialize_with = "plain::text")]
    pub title: String,
    /// One or two sentences for lists and feeds; its numbers are bound as those of the text.
    #[serde(default, deserialize_with = "plain::maybe")]
    pub summary: Option<String>,
    /// The day of the bulletin; the same in every language.
    pub date: Day,
    /// Who may see it; internal if absent.
    #[serde(default)]
    pub audience: Audience,
    /// It doesn't exist in any edition before this minute.
    pub embargo: Option<Moment>,
    /// The day of knowledge that its figures are held against; its date if absent.
    pub vintage: Option<Day>,
    /// The units it speaks of; the same in every language.
    #[serde(default)]
    pub units: Vec<UnitCode>,
    /// The documents it speaks of.
    #[serde(default)]
    pub documents: Vec<DocumentKey>,
    /// Words it is filed under.
    #[serde(default, deserialize_with = "plain::list")]
    pub tags: Vec<String>,
    /// Where its facts come from; `quote:2` is what the second one says.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Numbers that are calculated from figures, by the names under which links bind them; the same in every language.
    #[serde(default)]
    pub calculations: Pairs<Slug, Calculation>,
    /// Which text it translates, and which state of that one.
    pub translation: Option<TranslationOf>,
    /// When the text was last changed; its date if absent.
    pub updated: Option<Day>,
}

/// What a translation was made from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationOf {
    /// The language of the original.
    pub of: crate::domain::Tag,
    /// The `updated` day of the original that was translated.
    pub state: Option<Day>,
}

/// The front matter of a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageMatter {
    /// The heading.
    #[serde(deserialize_with = "plain::text")]
    pub title: String,
    /// Who may see it; internal if absent.
    #[serde(default)]
    pub audience: Audience,
    /// Its place in the navigation; pages without one come last, by slug.
    pub order: Option<u32>,
    /// Which text it translates, and which state of that one.
    pub translation: Option<TranslationOf>,
    /// When the text was last changed.
    pub updated: Option<Day>,
}
