//! What a line chart shows, as plain values: rates over time, against targets and deadlines.
//!
//! Start at [`LineChart`]. Dates may come in any order and more than once.

use crate::render::charts::chart::{AxisText, KeyEntry, PerCent, Role};
use jiff::civil::Date;

/// A drawing of rates over time: dates to the right, per cent upwards from 0 to 100 and as far beyond as the data reach.
#[derive(Debug, Clone)]
pub struct LineChart<'a> {
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
    /// Figures that were revised, as they were before.
    Revisions(Vec<Revision>),
    /// Days on which figures are not final, hatched from the foot of the plot to its top.
    Window(Window),
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
    /// How sure it is: the inner one of two bands is filled more strongly.
    pub depth: Depth,
    /// Where it reaches from and to, day by day.
    pub slices: Vec<Slice>,
    /// What it is called, written at its end or in the key.
    pub name: Option<String>,
}

/// How strongly a band is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Faintly.
    Outer,
    /// More strongly, over the outer one.
    Inner,
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

/// A figure as it was before it was revised: a small hollow point, joined to the figure that stands by a thin stroke.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Revision {
    /// The day it speaks of.
    pub date: Date,
    /// The rate before.
    pub before: PerCent,
    /// The rate that stands.
    pub stands: PerCent,
}

/// Days that are set apart, both inclusive and in either order. A single day is a narrow strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first or last day.
    pub from: Date,
    /// The other end.
    pub to: Date,
}
