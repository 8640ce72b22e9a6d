//! Numbers of a text and what they rest on: the literal as its author wrote it, and beside it what the data gives.

use super::{IndicatorId, Observation, SnapshotId, UnitId};
use crate::diag::Place;
use crate::domain::{AsOf, Binding, Decimal, Done, FigurePart, Quantity, Ratio, Share};
use crate::language::Language;
use jiff::civil::Date;

/// A number of a text that is bound to something.
#[derive(Debug, Clone, PartialEq)]
pub struct Bound {
    /// What it is bound to.
    pub binding: Binding,
    /// The words of the link: the number as it was written, with its qualifier.
    pub literal: String,
    /// The sentence that it stands in.
    pub sentence: String,
    /// Where the link stands.
    pub place: Place,
    /// What the data gives for it; `None` for quotations.
    pub basis: Option<Basis>,
}

/// What the data gives for a number of a text, as it was known on the text's day of knowledge.
#[derive(Debug, Clone, PartialEq)]
pub struct Basis {
    /// The number.
    pub value: Value,
    /// The figures that it rests on, in the order in which the binding names them; none for deadlines and counts of units.
    pub figures: Vec<FigureRef>,
    /// The terms of a calculation, in its order; none for anything else.
    pub terms: Vec<Value>,
    /// The deadlines that it rests on.
    pub deadlines: Vec<DeadlineRef>,
}

/// One number of a figure, by what no other figure has in common with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FigureRef {
    /// Whose it is.
    pub unit: UnitId,
    /// Of what.
    pub indicator: IndicatorId,
    /// The moment it speaks of.
    pub as_of: AsOf,
    /// The file that it stands in.
    pub snapshot: SnapshotId,
    /// Which number of it.
    pub part: FigurePart,
    /// What the number is.
    pub value: Value,
}

impl FigureRef {
    /// Whether a figure that tells the same moment again gives the same number; `before` is the one that it was taken from.
    #[must_use]
    pub fn is_kept(&self, before: &Observation, after: &Observation) -> bool {
        let counts = |figure: &Observation| (figure.count, figure.base);
        match self.part {
            FigurePart::Rate => before.rate == after.rate && (before.rate.is_some() || counts(before) == counts(after)),
            FigurePart::Computed => counts(before) == counts(after),
            FigurePart::Declared => before.rate == after.rate,
            FigurePart::Count => before.count == after.count,
            FigurePart::Base => before.base == after.base,
            FigurePart::Remaining => before.remaining == after.remaining,
            FigurePart::Increment => before.increment == after.increment,
            FigurePart::Parts | FigurePart::Done | FigurePart::Whole => before.parts() == after.parts(),
            FigurePart::Excluded => before.excluded() == after.excluded(),
            FigurePart::DaysAhead | FigurePart::DaysBehind | FigurePart::Completed => {
                before.completed_on() == after.completed_on()
            }
            FigurePart::AsOf | FigurePart::Deadline | FigurePart::Target => true,
        }
    }
}

/// A deadline, or its target, of a unit and an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadlineRef {
    /// Whose it is.
    pub unit: UnitId,
    /// Of what.
    pub indicator: IndicatorId,
    /// The day as it stood.
    pub day: Date,
}

/// A number, or a day, that a text can state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A count as its source states it.
    Count(Quantity<u64>),
    /// A rate as its source states it.
    Rate(Quantity<Share>),
    /// A rate of exact counts.
    Ratio(Ratio),
    /// A whole number that was calculated, both bounds inclusive; without an upper one where nothing bounds it.
    Number {
        /// The least it can be.
        low: i64,
        /// The most it can be.
        high: Option<i64>,
    },
    /// A rate in per cent that was calculated from inexact numbers, both bounds inclusive.
    PerCent {
        /// The least it can be.
        low: f64,
        /// The most it can be.
        high: Option<f64>,
    },
    /// A difference of rates, in points of per cent, both bounds inclusive.
    Points {
        /// The least it can be.
        low: f64,
        /// The most it can be.
        high: Option<f64>,
    },
    /// Parts that finished, of all parts.
    Parts {
        /// How many.
        done: u32,
        /// Of how many.
        of: u32,
    },
    /// A day.
    Day(Date),
}

impl Value {
    /// The number as a language writes it, so that an author could take it over; bounds that differ as a range.
    #[must_use]
    pub fn in_words(self, language: &Language) -> String {
        match self {
            Self::Count(stated) => language.stated_count(stated),
            Self::Rate(stated) => language.stated_rate(stated),
            Self::Ratio(ratio) => language.shown_rate(ratio.shown()),
            Self::Number { low, high } => between(&whole(language, low), high.map(|high| whole(language, high))),
            Self::PerCent { low, high } => between(&rate(language, low), high.map(|high| rate(language, high))),
            Self::Points { low, high } => between(&tenths(language, low), high.map(|high| tenths(language, high))),
            Self::Parts { done, of } => language.done(&Done { done, of, level: None }, None),
            Self::Day(day) => language.date_short(day),
        }
    }
}

fn between(low: &str, high: Option<String>) -> String {
    match high {
        Some(high) if high == low => high,
        Some(high) => format!("{low} – {high}"),
        None => format!("≥ {low}"),
    }
}

fn whole(language: &Language, number: i64) -> String {
    let size = language.count(number.unsigned_abs());
    if number < 0 { format!("−{size}") } else { size }
}

fn rate(language: &Language, per_cent: f64) -> String {
    language.per_cent(Decimal::nearest(per_cent, 1))
}

fn tenths(language: &Language, points: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "points of per cent")]
    let tenths = (points * 10.0).round() as i64;
    language.points(tenths)
}
