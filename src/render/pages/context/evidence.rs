//! What the numbers of a bulletin rest on.

use super::{Link, SourceLine};
use schemars::JsonSchema;
use serde::Serialize;

/// Numbers of a bulletin and what they rest on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Evidence {
    /// An id, unique on the page; the numbers in the text lead to it.
    pub id: String,
    /// The numbers that rest on it.
    pub numbers: Vec<EvidenceNumber>,
    /// The figures and deadlines that they rest on.
    pub figures: Vec<EvidenceFigure>,
}

/// A number of a text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EvidenceNumber {
    /// The number as it was written, with its word.
    pub written: String,
    /// How it came about, where no figure states it as it is: "113,893 + 27,326 = 141,219".
    pub how: Option<String>,
}

/// A figure that a number of a text rests on, or a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
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
