//! Charts and tables of units that bulletins place in their texts.

use super::{IndicatorId, LevelId, UnitId};
use crate::load::raw::ChartKind;
use std::ops::Range;

/// A chart or a table in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub drawn: Drawn,
    /// The indicator whose figures it shows.
    pub indicator: IndicatorId,
    /// The units whose figures it shows.
    pub shown: Shown,
    /// Its first line, in bytes of its file: what is pointed at.
    pub span: Range<usize>,
}

/// How a block shows its figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// As a chart.
    Chart(ChartKind),
    /// As a table with a row a unit.
    Table,
}

/// Which units a block shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// These, in this order; of a chart there is one.
    Units(Vec<UnitId>),
    /// Those within a unit.
    Within {
        /// The unit.
        unit: UnitId,
        /// Their level; none means right below.
        level: Option<LevelId>,
    },
}

impl Block {
    /// Whether it shows the same as another, wherever the two stand.
    #[must_use]
    pub fn shows_the_same(&self, other: &Self) -> bool {
        (self.drawn, self.indicator, &self.shown) == (other.drawn, other.indicator, &other.shown)
    }

    /// The units that it names.
    #[must_use]
    pub fn named(&self) -> &[UnitId] {
        match &self.shown {
            Shown::Units(units) => units,
            Shown::Within { unit, .. } => std::slice::from_ref(unit),
        }
    }
}
