//! What the numbers of a bulletin rest on.

use super::{Link, SourceLine};
use schemars::JsonSchema;
use serde::Serialize;

/// A number of a bulletin and what it rests on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Evidence {
    /// An id, unique on the page; the number in the text leads to it.
    pub id: String,
    /// The number as it was written, in each way that it was.
    pub literals: Vec<String>,
    /// How it came about, where no figure states it as it is: "113,893 + 27,326 = 141,219".
    pub how: Option<String>,
    /// The figures that it rests on.
    pub figures: Vec<EvidenceFigure>,
}

/// A figure that a number of a text rests on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EvidenceFigure {
    /// Whose it is.
    pub unit: Link,
    /// What is counted.
    pub indicator: Option<Link>,
    /// What it states and of which moment: "449,470 of 1,167,685, 38.49%, as of 13 June 2023".
    pub said: String,
    /// Where it comes from.
    pub source: Option<SourceLine>,
    /// What it is now, where it was corrected since.
    pub corrected: Option<String>,
}
