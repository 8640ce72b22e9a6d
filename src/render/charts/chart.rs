//! What is to be drawn, as plain values: no pixel, no colour, no language and no term of the domain.
//!
//! Start at [`Chart`]. Whoever makes one decides what each mark means ([`Role`]) and words every text; only the tick labels
//! are asked for while drawing ([`AxisText`]), because which ticks there are depends on the room. Dates may come in any
//! order and more than once. Numbers that can't be drawn can't be written down here: see [`PerCent`].

use jiff::civil::Date;
use std::fmt;

/// A drawing of rates over time: dates to the right, per cent upwards from 0 to 100 and as far beyond as the data reach.
#[derive(Debug, Clone)]
pub struct Chart<'a> {
    /// What the ids in the drawing begin with; unique in the page, ASCII letters, digits and hyphens.
    pub id: String,
    /// The message, for those who don't see the drawing and as its tooltip.
    pub title: String,
    /// What the drawing shows, in sentences, for those who don't see it.
    pub description: String,
    /// Words the tick labels.
    pub axes: &'a dyn AxisText,
    /// Days that the axis covers besides those of the marks, both inclusive: one scale for several charts.
    pub days: Option<(Date, Date)>,
    /// What is drawn; within a kind, later ones lie over earlier ones.
    pub marks: Vec<Mark>,
    /// Explanations above the drawing that belong to no end of a line, such as what a hollow point is.
    pub key: Vec<KeyEntry>,
    /// Stands in the drawing where no mark has any data.
    pub empty: String,
}

/// Words the labels of the axes in one language.
pub trait AxisText {
    /// A date at a tick, as short as `step` allows and without the year, but for [`DateStep::Year`].
    fn date(&self, date: Date, step: DateStep) -> String;
    /// The year of `date`, which stands below the first tick and the first of each year.
    fn year(&self, date: Date) -> String;
    /// A whole number of per cent, with its sign.
    fn per_cent(&self, value: i64) -> String;
}

impl fmt::Debug for dyn AxisText + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AxisText")
    }
}

/// How far apart the ticks of the date axis are, and so what a label has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStep {
    /// Days: "29 May".
    Day,
    /// Mondays: "29 May".
    Week,
    /// First days of months: "May".
    Month,
    /// First days of quarters, or of every other one: "Apr" or "Q2".
    Quarter,
    /// First days of years: "2023".
    Year,
}

/// A number of per cent that can be drawn: finite and at most [`PerCent::MOST`] from zero to either side.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct PerCent(f64);

impl PerCent {
    /// The greatest distance from zero that is drawn; what lies beyond is a mistake in the data and no rate.
    pub const MOST: f64 = 1_000_000.0;

    /// The number, if it can be drawn.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        (value.abs() <= Self::MOST).then_some(Self(value))
    }

    /// The number itself, finite.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

/// What a mark stands for. It becomes a class, and the stylesheet gives it colour, width and dashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The figures that the chart is about.
    Series,
    /// Figures beside them: the unit above, or another unit.
    Comparison,
    /// Figures from before: of a revision, or of what became the thing that the chart is about.
    Previous,
    /// The pace that is needed.
    Pace,
    /// What is expected.
    Forecast,
    /// The rate to be reached.
    Target,
    /// The day to reach it by.
    Deadline,
}

/// Something that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A line through points.
    Line(Line),
    /// Points of their own.
    Dots(Dots),
    /// Vertical bars from the least to the most that an inexact figure can be.
    Ranges(Ranges),
    /// An area between two lines.
    Band(Band),
    /// A vertical line at a day.
    Deadline(Deadline),
    /// A horizontal line at a rate.
    Level(Level),
}

/// A line through points, in the order of their dates. A gap is two lines, of which one has the name.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it stands for.
    pub role: Role,
    /// How one point leads to the next.
    pub course: Course,
    /// Where it passes.
    pub points: Vec<(Date, PerCent)>,
    /// What it is called, written at its end or in the key.
    pub name: Option<String>,
}

/// How a line gets from one point to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// Straight.
    Straight,
    /// Level up to the date of the next point, then up or down to it.
    Step,
}

/// Points of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct Dots {
    /// What they stand for.
    pub role: Role,
    /// The points.
    pub dots: Vec<Dot>,
    /// What they are called, written beside the last of them or in the key.
    pub name: Option<String>,
}

/// One point.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// The day it speaks of.
    pub date: Date,
    /// The rate.
    pub value: PerCent,
    /// Drawn filled if the figure is exact, hollow if it isn't.
    pub exact: bool,
    /// A short text beside it, such as the rate in figures. Left out where there is no room.
    pub label: Option<String>,
}

/// Vertical bars for inexact figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranges {
    /// What the figures stand for.
    pub role: Role,
    /// The bars.
    pub bars: Vec<Range>,
}

/// Where an inexact figure lies, both bounds inclusive and in either order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The day it speaks of.
    pub date: Date,
    /// The least it can be.
    pub low: PerCent,
    /// The most it can be; `None` draws the bar to the top of the axis and leaves it open there.
    pub high: Option<PerCent>,
}

/// An area between two lines, in the order of its dates.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// What it stands for.
    pub role: Role,
    /// Where it reaches from and to, day by day.
    pub slices: Vec<Slice>,
    /// What it is called, written at its end or in the key.
    pub name: Option<String>,
}

/// How far a band reaches on one day, in either order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slice {
    /// The day.
    pub date: Date,
    /// The lower edge.
    pub low: PerCent,
    /// The upper edge.
    pub high: PerCent,
}

/// A vertical line at a day, with its label above the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// What it stands for: a deadline, or with [`Role::Previous`] the day that ends what was before.
    pub role: Role,
    /// The day.
    pub date: Date,
    /// What is due, and when.
    pub label: String,
}

/// A horizontal line at a rate, all across the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// What it stands for.
    pub role: Role,
    /// The rate.
    pub value: PerCent,
    /// What it is called, written at its right end or in the key.
    pub name: Option<String>,
}

/// One explanation in the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyEntry {
    /// What the sample stands for.
    pub role: Role,
    /// What the sample looks like.
    pub sample: Sample,
    /// What it means.
    pub text: String,
}

/// A piece of a mark, as the key shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// A piece of line.
    Line,
    /// A filled point.
    Dot,
    /// A hollow point.
    Hollow,
    /// A hollow point with its range.
    Range,
    /// A piece of area.
    Band,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_cannot_be_drawn_cannot_be_written_down() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, 1_000_000.1] {
            assert_eq!(PerCent::new(value), None, "{value}");
        }
        for value in [0.0, -0.0, 124.56, -3.0, 1_000_000.0, f64::MIN_POSITIVE] {
            assert_eq!(PerCent::new(value).map(PerCent::get), Some(value));
        }
    }
}
