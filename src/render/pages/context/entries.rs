//! Entries of lists: units, bulletins, deadlines.

use super::{Headline, Link, Mark, Remark, Status};
use schemars::JsonSchema;
use serde::Serialize;

/// One unit on one line, with its latest figure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitLine {
    /// The unit.
    pub unit: Link,
    /// Its type or level: "district".
    pub kind: String,
    /// The unit it belongs to.
    pub parent: Option<Link>,
    /// The indicator, where the list mixes several.
    pub indicator: Option<Link>,
    /// Its latest figure; none where it has not reported.
    pub headline: Option<Headline>,
    /// Where it stands.
    pub status: Option<Status>,
    /// Its place in a ranking: "3", "3–5", or nothing.
    pub rank: Option<String>,
    /// What its rate says for a unit of its size, where sizes in the list differ much: `above`, `within` or `below`, and the
    /// word.
    pub beside: Option<Mark>,
    /// What is said in place of a figure that is kept back.
    pub instead: Option<String>,
}

/// Something that happened to a unit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineageEvent {
    /// What happened, when and to whom, in a sentence.
    pub text: String,
    /// The first day on which it is so, `YYYY-MM-DD`.
    pub date_iso: String,
    /// Anything a reader should know of it.
    pub note: Option<Remark>,
    /// The act that did it.
    pub document: Option<Link>,
}

/// A unit that held a code at another time.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CodeHolder {
    /// The unit.
    pub unit: Link,
    /// From when to when: "until 30 June 2025"; none where nobody says.
    pub period: Option<String>,
}

/// What is below a unit, level by level, or a level's units on the list page.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitGroup {
    /// An id, unique on the page: `level-<id>`, `together` for units that are reported as one, `ended` for those that ended.
    pub id: String,
    /// What they are: "Districts".
    pub title: String,
    /// The units in alphabetical order.
    pub units: Vec<UnitEntry>,
}

/// A unit with its latest figure of each indicator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitEntry {
    /// The unit.
    pub unit: Link,
    /// Its code.
    pub code: String,
    /// Its type or level.
    pub kind: String,
    /// The unit it belongs to.
    pub parent: Option<Link>,
    /// A cell an indicator of the group, in the group's order; empty where it has not reported.
    pub cells: Vec<Option<Headline>>,
    /// The status that presses most.
    pub status: Option<Status>,
}

/// A bulletin in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BulletinCard {
    /// Its headline.
    pub link: Link,
    /// Its day.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// The units it speaks of.
    pub units: Vec<Link>,
    /// Words it is filed under.
    pub tags: Vec<String>,
    /// The same, each a link where there is a list of bulletins under it.
    pub filed: Vec<Link>,
    /// A sentence where it is not in the page's language.
    pub note: Option<String>,
}

/// A deadline.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DeadlineLine {
    /// The day.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: String,
    /// What it is called.
    pub name: Option<String>,
    /// Whose it is.
    pub unit: Link,
    /// What is to be reached: "100 % of those eligible".
    pub target: String,
    /// The indicators it holds for.
    pub indicators: Vec<Link>,
    /// Days left or past.
    pub days: String,
    /// The document that set it.
    pub document: Option<Link>,
    /// Where it was moved: what it was and until when, the latest first; each leads to the document that moved it.
    pub moved: Vec<Link>,
}
