//! How a number came about: numbered notes, opened beside the number on a screen and printed below it on paper.

use super::{Link, Remark, SourceLine};
use schemars::JsonSchema;
use serde::Serialize;

/// How a number came about.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct Note {
    /// Its number, from 1 on each page; the numbers that it explains have it in their field `note`.
    pub number: u32,
    /// Which number it explains: the day of a figure, "Sum of the parts".
    pub title: String,
    /// The number that it explains, as the page prints it.
    pub value: String,
    /// The formula with the numbers in it: "449,470 cards ÷ 1,167,685 (those eligible) = 38.49…% → 38.5%".
    pub formula: Option<String>,
    /// What its source states beside it, a sentence.
    pub stated: Option<String>,
    /// What else there is to know, a sentence each.
    pub said: Vec<Remark>,
    /// What went into it, where that is more than the formula shows: parts of a sum.
    pub inputs: Vec<Input>,
    /// Where it comes from.
    pub source: Option<SourceLine>,
    /// Who published it, where the source doesn't say so itself.
    pub publisher: Option<String>,
    /// When it became public, in a phrase.
    pub published: Option<String>,
    /// The day of it, `YYYY-MM-DD`.
    pub published_iso: Option<String>,
    /// Records of the input that let it stand: corrections, renewed bases, new definitions.
    pub records: Vec<RecordLine>,
    /// What the rules said of it.
    pub rules: Vec<RuleLine>,
}

/// What went into a number.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Input {
    /// Whose it is, with the way to its figures.
    pub link: Link,
    /// What it says.
    pub value: String,
    /// The moment it speaks of.
    pub as_of: String,
}

/// A record of the input.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RecordLine {
    /// What was done, when and why.
    pub text: String,
    /// By whom.
    pub by: Option<String>,
    /// The document that says so.
    pub document: Option<Link>,
}

/// What a rule said of a number.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RuleLine {
    /// The code of the rule: `E0511`.
    pub code: String,
    /// `warning` or `note`: for classes, never shown.
    pub severity: String,
    /// What it says.
    pub text: Remark,
}
