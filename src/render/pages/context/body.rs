//! The text of a bulletin in pieces, with the charts and tables that it places between.

use super::{Chart, Link, UnitLine};
use schemars::JsonSchema;
use serde::Serialize;

/// A piece of the text of a bulletin: one of `html`, `chart`, `lines` and `link`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct BodyPart {
    /// Text, in the language of the bulletin.
    pub html: Option<String>,
    /// A chart.
    pub chart: Option<Chart>,
    /// A table of units.
    pub lines: Option<BodyLines>,
    /// In a feed, in place of a chart: the way to the page that has it.
    pub link: Option<Link>,
    /// Of which day the figures of a chart or a table are known, in a sentence.
    pub known: Option<String>,
    /// Whose figures of a chart or a table were corrected after that day, in a sentence.
    pub corrected: Option<String>,
}

/// A table of units within a text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BodyLines {
    /// The indicator whose figures it has; its text names the unit, too, where the table shows those within one.
    pub indicator: Link,
    /// The units.
    pub lines: Vec<UnitLine>,
}
