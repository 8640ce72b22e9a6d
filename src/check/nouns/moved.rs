//! Pages that stood elsewhere before.

use super::{IndicatorId, UnitId};
use crate::diag::Place;
use crate::domain::{Audience, PagePath, Slug};

/// The slugs of the pages that every site can have, beside its own texts.
pub const TOOL_PAGES: [&str; 14] = [
    "index",
    "units",
    "indicators",
    "bulletins",
    "commendations",
    "documents",
    "difficulties",
    "quality",
    "reporting",
    "changes",
    "method",
    "releases",
    "glossary",
    "data",
];

/// A page that stood elsewhere before.
#[derive(Debug, Clone)]
pub struct MovedPage {
    /// The path that it had, without the folder of a language.
    pub from: PagePath,
    /// What it is of.
    pub to: MovedTo,
    /// Whether it stands under `internal/`.
    pub audience: Audience,
    /// Where the file says so.
    pub place: Place,
}

/// What a page is of that stood elsewhere before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MovedTo {
    /// A unit.
    Unit(UnitId),
    /// An indicator.
    Indicator(IndicatorId),
    /// A bulletin, by its slug.
    Bulletin(Slug),
    /// A text of the site or one of [`TOOL_PAGES`], by its slug.
    Page(Slug),
}
