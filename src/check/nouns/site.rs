//! What `site.yaml` says, with every default filled in.

use super::LevelId;
use crate::domain::{Tag, Text};
use crate::load::raw::{Contact, Licence};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The site itself.
#[derive(Debug, Clone)]
pub struct SiteFacts {
    /// Its name.
    pub title: Text,
    /// What it is about.
    pub description: Option<Text>,
    /// The office that publishes it.
    pub publisher: Option<Text>,
    /// Its languages; the first stands at the root. Never empty.
    pub languages: Vec<Tag>,
    /// Where it is published, ending in `/`.
    pub base_url: Option<String>,
    /// The time zone that dates and times are meant in.
    pub time_zone: TimeZone,
    /// Who answers questions.
    pub contact: Option<Contact>,
    /// Terms of re-use.
    pub licence: Option<Licence>,
    /// The theme's folder below `themes/`.
    pub theme: Option<String>,
    /// The lowest level whose units get a social card, if there are cards.
    pub cards: Option<LevelId>,
    /// The day of knowledge that the file asks for.
    pub as_of: Option<Date>,
    /// Names with numbers in them that are in no register.
    pub proper_names: Vec<String>,
    /// Nothing on it is real.
    pub practice: bool,
}
