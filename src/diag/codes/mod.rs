//! The table of problems: every code, once, with its severity. Texts and explanations stand under the same code in the
//! catalogue; a number that has been published is never used for another problem. [`figures`] has the part of files, units and
//! figures, [`prose`] that of texts, registers, themes and output.
//!
//! 01 files and YAML · 02 cells and numbers · 03 units · 04 programmes · 05 figures · 06 prose · 07 registers · 08 themes, maps
//! from 840 on, releases and moved pages from 890 on · 09 output and the command line, from 910 on the contract with themes.

mod figures;
mod prose;

use super::Severity;
use std::fmt;

/// The number of a kind of problem, printed as `E0301`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u16);

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct CodeEntry {
    /// The number.
    pub code: Code,
    /// How bad a problem of this kind is.
    pub severity: Severity,
}

impl Code {
    /// How bad a problem of this kind is; a code outside the table counts as an error.
    #[must_use]
    pub fn severity(self) -> Severity {
        CODES.iter().find(|entry| entry.code == self).map_or(Severity::Error, |entry| entry.severity)
    }

    /// The code that a user typed (`E0301`, `e0301` or `301`), if the table has it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().trim_start_matches(['E', 'e']);
        let number = digits.parse::<u16>().ok()?;
        CODES.iter().map(|entry| entry.code).find(|code| code.0 == number)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E{:04}", self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $number:literal $severity:ident $name:ident),+ $(,)?) => {
        use super::{Code, CodeEntry};
        use crate::diag::Severity;

        $($(#[doc = $doc])* pub const $name: Code = Code($number);)+

        /// Every code of this part, in the order of its number.
        pub(super) const PART: &[CodeEntry] = &[
            $(CodeEntry { code: $name, severity: Severity::$severity }),+
        ];
    };
}
use codes;

/// Names for the codes, as the rules that raise them say them.
pub mod code {
    pub use super::figures::*;
    pub use super::prose::*;
}

/// Every code, in the order of its number.
pub const CODES: &[CodeEntry] = &joined::<{ figures::PART.len() + prose::PART.len() }>(figures::PART, prose::PART);

const fn joined<const LENGTH: usize>(first: &[CodeEntry], second: &[CodeEntry]) -> [CodeEntry; LENGTH] {
    let mut all = [first[0]; LENGTH];
    let mut place = 1;
    while place < LENGTH {
        all[place] = if place < first.len() { first[place] } else { second[place - first.len()] };
        place += 1;
    }
    all
}
