//! What a heatmap shows, as plain values: rows of cells, a column a day, each cell of one of five classes.
//!
//! Start at [`HeatChart`]. The days come in their order; a row with too few cells ends in blanks, and what it has too many is
//! not drawn.

use crate::render::charts::chart::{AxisText, Role};
use jiff::civil::Date;
use std::fmt;

/// A map of cells.
#[derive(Debug, Clone)]
pub struct HeatChart<'a> {
    /// Words what depends on the room.
    pub text: &'a dyn HeatText,
    /// The days of the columns, oldest first.
    pub days: Vec<Date>,
    /// The rows from top to bottom.
    pub rows: Vec<Row>,
    /// What the classes are, from the lowest to the highest.
    pub classes: [String; 5],
    /// What a pattern means, and what the bar below it.
    pub missing: String,
    /// Stands in the drawing where there is no row or no column.
    pub empty: String,
}

/// Words the heads of the columns, and that not all of them are there.
pub trait HeatText: AxisText {
    /// That only the last `shown` of so many columns are drawn.
    fn last_columns(&self, shown: usize, of: usize) -> String;
}

impl fmt::Debug for dyn HeatText + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeatText")
    }
}

/// A row of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is of.
    pub name: String,
    /// Set apart from the others, such as the sum of them.
    pub strong: bool,
    /// A cell a day.
    pub cells: Vec<Cell>,
    /// What it comes to at the end, written there.
    pub last: Option<String>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing could be there.
    Blank,
    /// Something could be there, and nothing is or ever was.
    Missing,
    /// Nothing is there; what was last is of this class.
    Carried(Class),
    /// Something of this class, with a short text that is drawn where all such texts have room.
    Filled(Class, String),
}

/// One of five classes, from the lowest to the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Class(usize);

impl Class {
    /// The class at a place from 0; what is beyond the highest counts as the highest.
    #[must_use]
    pub fn nth(place: usize) -> Self {
        Self(place.min(Role::CLASSES.len() - 1))
    }

    /// What it is drawn as.
    pub(super) fn role(self) -> Role {
        Role::CLASSES[self.0]
    }
}
