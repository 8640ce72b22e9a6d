//! What a card says, as plain values: every text worded, every rate in per cent.

/// A card.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Card {
    /// What everybody must know who sees it, on a band across the top: that nothing on it is real.
    pub mark: Option<String>,
    /// What the card is from: the site, or on the site's own card its publisher. May be empty.
    pub above: String,
    /// What it is about: a unit, a bulletin, the site.
    pub title: String,
    /// The figure, if there is one to lead with.
    pub figure: Option<Figure>,
    /// What is said where there is no figure: a summary.
    pub text: Option<String>,
    /// The day it speaks of.
    pub day: String,
    /// Where the site is found: an address without what every address begins with.
    pub address: String,
}

/// A figure with what surrounds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What is counted.
    pub name: String,
    /// The figure in words and digits, as pages write it.
    pub value: String,
    /// What it is a share of.
    pub of: Option<String>,
    /// The rate against its target; without one where there is no rate.
    pub bar: Option<Bar>,
    /// How it came there; without one where too few figures are known.
    pub curve: Option<Curve>,
    /// Whether it is enough.
    pub status: Option<Status>,
}

/// A rate against its target, in per cent from zero upwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The least the rate can be.
    pub low: f64,
    /// The most it can be; the same where it is exact, `None` where nothing bounds it.
    pub high: Option<f64>,
    /// The rate to be reached, and what it is called.
    pub target: Option<(f64, String)>,
}

/// Rates by day.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Unbroken runs of days, as numbers that rise by one a day, with their rates in per cent.
    pub runs: Vec<Vec<(i32, f64)>>,
    /// The day to reach a rate by, and the rate.
    pub goal: Option<(i32, f64)>,
    /// Whether the last rate is exact; else its point is hollow.
    pub exact: bool,
    /// The first day in words.
    pub from: String,
    /// The last one in words: that of the goal, if it is the last.
    pub to: String,
}

/// A status with what goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Its colour.
    pub tone: Tone,
    /// Its word.
    pub word: String,
    /// How long is left and until which deadline; may be empty.
    pub rest: String,
}

/// How good a status is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Reached, ahead or on the way.
    Good,
    /// Behind.
    Behind,
    /// Beyond what can be made up for, or past the deadline.
    Late,
    /// Unknown.
    Unknown,
}
