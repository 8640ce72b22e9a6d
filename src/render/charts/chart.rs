//! What every chart has, as plain values: no pixel, no colour, no language and no term of the domain.
//!
//! Start at [`Chart`]. Whoever makes one decides what each mark means ([`Role`]) and words every text; only the tick labels
//! are asked for while drawing ([`AxisText`]), because which ticks there are depends on the room. Numbers that can't be drawn
//! can't be written down here: see [`PerCent`]. What a kind of chart shows is said beside its plan.

use super::funnel::FunnelChart;
use super::heat::HeatChart;
use super::line::LineChart;
use super::map::{ShapeMap, TileMap};
use super::multiples::MultiplesChart;
use super::rows::RowChart;
use super::shares::ShareChart;
use super::slope::SlopeChart;
use super::table::Table;
use super::waterfall::WaterfallChart;
use jiff::civil::Date;
use std::fmt;

/// A drawing with all that those need who don't see it.
#[derive(Debug, Clone)]
pub struct Chart<'a> {
    /// What the ids in the drawing begin with; unique in the page, ASCII letters, digits and hyphens.
    pub id: String,
    /// The message, for those who don't see the drawing and as its tooltip.
    pub title: String,
    /// What the drawing shows, in sentences, for those who don't see it.
    pub description: String,
    /// The same numbers, to be read.
    pub table: Table,
    /// What is drawn.
    pub drawing: Drawing<'a>,
}

/// The kinds of drawings, by the question that each answers.
#[derive(Debug, Clone)]
pub enum Drawing<'a> {
    /// How did it go, and is it fast enough? Rates over time.
    Line(LineChart<'a>),
    /// Where does it stand how? A square each.
    Tiles(TileMap),
    /// Where does it stand how? Shapes on the globe.
    Shapes(ShapeMap),
    /// Which unit is far off for its size? Rates by size.
    Funnel(FunnelChart<'a>),
    /// Why did a rate move? Causes from one rate to another.
    Waterfall(WaterfallChart<'a>),
    /// Who moved? Rates on two days.
    Slope(SlopeChart),
    /// Which part goes its own way? Rates over time, a panel each.
    Multiples(MultiplesChart<'a>),
    /// Who stands where? Rates beside each other, a row each.
    Rows(RowChart<'a>),
    /// Which were slow, which are silent, since when? Rates of many units over time, in classes.
    Heat(HeatChart<'a>),
    /// How many are where, and how did that change? Shares of a whole over time.
    Shares(ShareChart<'a>),
}

/// Words the labels of the axes in one language.
pub trait AxisText {
    /// A date at a tick, as short as `step` allows and without the year, but for [`DateStep::Year`].
    fn date(&self, date: Date, step: DateStep) -> String;
    /// The year of `date`, which stands below the first tick and the first of each year.
    fn year(&self, date: Date) -> String;
    /// A whole number of per cent, with its sign.
    fn per_cent(&self, value: i64) -> String;
    /// A number of people.
    fn count(&self, value: u64) -> String;
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
    /// What is not final.
    Provisional,
    /// What was not reported.
    Missing,
    /// The lowest of five classes of a rate.
    Class1,
    /// The second lowest.
    Class2,
    /// The middle one.
    Class3,
    /// The second highest.
    Class4,
    /// The highest.
    Class5,
    /// What has reached its target.
    Reached,
    /// What is on its way in time.
    InTime,
    /// What is behind.
    Behind,
    /// What should have been reached and wasn't.
    Overdue,
}

impl Role {
    /// The five classes, from the lowest to the highest.
    pub const CLASSES: [Self; 5] = [Self::Class1, Self::Class2, Self::Class3, Self::Class4, Self::Class5];
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
    /// A piece of an area within another.
    Core,
    /// A piece of a hatched area, or a cell with a pattern.
    Hatch,
    /// A filled cell or tile.
    Cell,
    /// A check mark.
    Check,
    /// A smaller point, of a value from before.
    Small,
    /// A stroke across a row.
    Stroke,
    /// A piece of bar.
    Bar,
    /// A piece of the ground that a bar lies on.
    Zone,
}

impl Sample {
    /// A piece of area, the inner one of two or the outer one.
    pub(super) fn of_band(inner: bool) -> Self {
        if inner { Self::Core } else { Self::Band }
    }

    /// A point, filled or hollow.
    pub(super) fn of_dot(filled: bool) -> Self {
        if filled { Self::Dot } else { Self::Hollow }
    }
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
