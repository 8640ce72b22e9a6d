//! What a chart of shares shows, as plain values: of how many things how many were in which state, day by day.
//!
//! Start at [`ShareChart`]. Every column is as high as the next, whatever it counts, because the question is of shares; the
//! counts stand in it, or at its end.

use crate::render::charts::chart::{AxisText, Role};
use jiff::civil::Date;

/// Columns of shares.
#[derive(Debug, Clone)]
pub struct ShareChart<'a> {
    /// Words the dates.
    pub axes: &'a dyn AxisText,
    /// The states from the lowest in each column to the highest.
    pub states: Vec<State>,
    /// The columns, oldest first.
    pub columns: Vec<Column>,
    /// Stands in the drawing where nothing was counted.
    pub empty: String,
}

/// A state that things can be in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// What it stands for.
    pub role: Role,
    /// What it looks like, so that no two need their colours to be told apart.
    pub look: Look,
    /// What it is called.
    pub name: String,
    /// The last count in words, written beside its end with the name.
    pub last: String,
}

/// What fills the area of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Its colour.
    Solid,
    /// Strokes from lower left to upper right.
    Rising,
    /// Strokes both ways.
    Crossed,
    /// Level strokes.
    Level,
    /// Nothing but an outline.
    Empty,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The day.
    pub date: Date,
    /// How many there were, a count a state.
    pub counts: Vec<u32>,
}

impl Column {
    /// How many there were in all.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.counts.iter().copied().map(u64::from).sum()
    }
}
