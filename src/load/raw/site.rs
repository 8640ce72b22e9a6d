//! `site.yaml`: what the site is, in which languages, for whom.

use super::plain;
use crate::domain::{Day, LevelId, Tag, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// `site.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteFile {
    /// The version of the formats of this folder: `1`.
    pub format: u32,
    /// The name of the site.
    pub title: Text,
    /// What the site is about, in one or two sentences.
    pub description: Option<Text>,
    /// The office that publishes it.
    pub publisher: Option<Text>,
    /// The languages it is published in; the first stands at the root.
    pub languages: Vec<Tag>,
    /// Where it is published, ending in `/`. Without one there is no canonical address, sitemap or feed.
    pub base_url: Option<String>,
    /// The IANA time zone that dates and times are meant in, such as `Asia/Ho_Chi_Minh`.
    pub time_zone: String,
    /// Who answers questions.
    pub contact: Option<Contact>,
    /// Under which terms the site's figures may be re-used.
    pub licence: Option<Licence>,
    /// The theme's folder below `themes/`; the built-in theme without one.
    pub theme: Option<String>,
    /// The lowest level whose units get a social card, the picture beside a shared link; the second without it, `none` for no
    /// cards at all. Pages name their cards by address, so there are none without a `base_url`.
    pub cards: Option<LevelId>,
    /// The day of knowledge; `--as-of` overrides it. Without it the latest publication or as-of date counts.
    pub as_of: Option<Day>,
    /// Names with numbers in them that are in no register, as in `Steering Committee 06`: in bulletins their numbers are no
    /// figures.
    #[serde(default, deserialize_with = "plain::list")]
    pub proper_names: Vec<String>,
    /// Marks every page as practice: nothing on it is real.
    #[serde(default)]
    pub practice: bool,
}

/// Who answers questions about the site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The office or person.
    pub name: Text,
    /// An e-mail address; the scan of the public edition lets it through.
    pub email: Option<String>,
    /// A telephone number; the scan of the public edition lets it through.
    pub phone: Option<String>,
    /// A web address.
    pub url: Option<String>,
    /// The web address of a form for reporting errors; without one, errors are reported by e-mail where there is an `email`.
    pub report: Option<String>,
}

/// Terms of re-use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// What the terms are called.
    pub name: Text,
    /// Where they stand in full.
    pub url: Option<String>,
}
