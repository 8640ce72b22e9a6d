//! What a chart of rows shows, as plain values: one rate a row, or many, beside each other on one scale.
//!
//! Start at [`RowChart`]. Rows are drawn in the order given; whoever makes one decides which comes first.

use crate::render::charts::chart::{AxisText, KeyEntry, PerCent, Role};

/// A drawing of rates beside each other: a row each from top to bottom, per cent to the right from 0 to 100 and as far beyond as
/// the data reach.
#[derive(Debug, Clone)]
pub struct RowChart<'a> {
    /// Words the tick labels.
    pub axes: &'a dyn AxisText,
    /// From top to bottom.
    pub rows: Vec<Row>,
    /// Lines through all rows, such as a target that all of them share.
    pub levels: Vec<Level>,
    /// Explanations above the drawing.
    pub key: Vec<KeyEntry>,
    /// What is said below the drawing of what has no row.
    pub rest: Option<String>,
    /// Stands in the drawing where there is no row.
    pub empty: String,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its place among the others, such as "1" or "2–4".
    pub rank: Option<String>,
    /// What it is called, left of the row, or above it on a phone.
    pub name: String,
    /// The rate in figures, beside its mark.
    pub value: Option<String>,
    /// What is drawn.
    pub shown: Shown,
}

/// What is drawn in a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// A text in place of a mark: nothing was reported, which is not zero.
    Nothing(String),
    /// A point, and where it was before.
    Dot(Dumbbell),
    /// A bar held against its target.
    Bullet(Bullet),
    /// Many points.
    Strip(Strip),
}

/// A rate and where it lies if it is inexact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Where its mark is.
    pub value: PerCent,
    /// `None` if it is exact, and its mark filled.
    pub range: Option<Span>,
}

/// Where an inexact rate lies, both bounds inclusive and in either order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// The least it can be.
    pub low: PerCent,
    /// The most it can be; `None` draws its bar to the end of the axis and leaves it open there.
    pub high: Option<PerCent>,
}

/// A point joined with the smaller one of the value before.
#[derive(Debug, Clone, PartialEq)]
pub struct Dumbbell {
    /// The value.
    pub now: Estimate,
    /// The value before.
    pub before: Option<PerCent>,
    /// The row's own targets, besides those that all rows share.
    pub targets: Vec<PerCent>,
}

/// A bar with what it is held against, after Stephen Few.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bullet {
    /// How long the bar is; of an inexact value as long as its least, with the range beyond.
    pub now: Estimate,
    /// The rate to be reached.
    pub target: Option<PerCent>,
    /// Where the pace that is needed stands.
    pub pace: Option<PerCent>,
    /// Where the ground of the bar turns from the first of its three tones to the second, and to the third, each paler; in either
    /// order.
    pub zones: Option<(PerCent, PerCent)>,
}

/// Points of one row.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// The points, in any order, and whether each is exact.
    pub dots: Vec<(PerCent, bool)>,
    /// The middle of them, drawn as a stroke.
    pub median: Option<PerCent>,
}

/// A line through all rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// What it stands for.
    pub role: Role,
    /// The rate.
    pub value: PerCent,
    /// What it is called, above the drawing.
    pub name: String,
}

impl Estimate {
    /// An exact value.
    #[must_use]
    pub fn exact(value: PerCent) -> Self {
        Self { value, range: None }
    }

    /// The least and the most it can be; the most is `None` where nothing bounds it.
    pub(super) fn bounds(self) -> (f64, Option<f64>) {
        let value = self.value.get();
        self.range.map_or((value, Some(value)), |range| match range.high.map(PerCent::get) {
            Some(high) => (range.low.get().min(high), Some(range.low.get().max(high))),
            None => (range.low.get(), None),
        })
    }
}

impl RowChart<'_> {
    /// Every rate that the axis has to reach.
    pub(super) fn rates(&self) -> impl Iterator<Item = PerCent> {
        let of_rows = self.rows.iter().flat_map(|row| row.shown.rates());
        self.levels.iter().map(|level| level.value).chain(of_rows)
    }
}

impl Shown {
    fn rates(&self) -> Vec<PerCent> {
        let estimate = |now: Estimate| {
            let range = now.range.into_iter().flat_map(|range| [Some(range.low), range.high]);
            range.flatten().chain([now.value])
        };
        match self {
            Self::Nothing(_) => Vec::new(),
            Self::Dot(dot) => estimate(dot.now).chain(dot.before).chain(dot.targets.iter().copied()).collect(),
            Self::Bullet(bullet) => {
                let zones = bullet.zones.into_iter().flat_map(|(first, second)| [first, second]);
                estimate(bullet.now).chain(bullet.target).chain(bullet.pace).chain(zones).collect()
            }
            Self::Strip(strip) => strip.dots.iter().map(|(rate, _)| *rate).chain(strip.median).collect(),
        }
    }
}
