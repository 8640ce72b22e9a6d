//! Lists of bulletins.

use super::Link;
use schemars::JsonSchema;
use serde::Serialize;

/// What stands around the bulletins of a list: which list it is, older bulletins, and the other lists.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Filing {
    /// `all`, `month`, `tag` or `unit`: for classes, never shown.
    pub kind: String,
    /// What the list holds, in a sentence.
    pub intro: String,
    /// The unit that the bulletins speak of.
    pub unit: Option<Link>,
    /// Bulletins that are too old to stand in full, in short.
    pub older: Vec<BulletinLine>,
    /// On the list of all, a sentence that says how many older bulletins there are, in the lists of their months.
    pub more: Option<String>,
    /// The list of all bulletins, on any other.
    pub all: Option<Link>,
    /// The lists by month, the newest first; of a month's list, its neighbours are among them.
    pub months: Vec<FiledUnder>,
    /// The lists by word, in alphabetical order.
    pub tags: Vec<FiledUnder>,
    /// The lists by unit, in alphabetical order.
    pub units: Vec<FiledUnder>,
    /// The list of the next newer month.
    pub newer: Option<Link>,
    /// The list of the next older month.
    pub earlier: Option<Link>,
}

/// A list of bulletins, as it is led to.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FiledUnder {
    /// The list.
    pub link: Link,
    /// How many bulletins it has.
    pub count: String,
    /// The page is this list.
    pub current: bool,
}

/// A bulletin in one line.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BulletinLine {
    /// Its day.
    pub date: String,
    /// The same as `YYYY-MM-DD`.
    pub date_iso: String,
    /// Its headline.
    pub link: Link,
}
