//! What a text states with one number, as its author wrote it: "gần 90%", "nine of 29 communes", "79.2 million".
//!
//! Reading it is the business of a language; what a figure must be for it to hold, of those who know the figure.

use super::{Decimal, Quantity, Share};
use jiff::civil::Date;

/// A number of a text with the word that stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal {
    /// A whole number of something: "hơn 750.000", "63 days", "seven". A rounded one ("79.2 million") knows its step.
    Count(Quantity<u64>),
    /// A number with decimals that is no rate: "12.5 points".
    Decimal(Quantity<Decimal>),
    /// A rate in per cent, or a fraction: "38.49%", "about 1/6".
    Rate(Quantity<Share>),
    /// Parts of a whole: "9 of 29 communes".
    Parts {
        /// How many.
        done: u64,
        /// Of how many.
        of: u64,
    },
    /// A day in full: "29/5/2023".
    Day(Date),
}
