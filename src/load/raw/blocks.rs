//! The blocks of bulletins: fenced code whose language is `chart` or `units` is YAML, and stands for a chart or a table of units.

use crate::domain::{IndicatorId, LevelId, UnitCode};
use schemars::JsonSchema;
use serde::Deserialize;

/// What stands in a block `chart`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChartBlock {
    /// What is drawn.
    pub kind: ChartKind,
    /// The indicator whose figures it shows.
    pub indicator: IndicatorId,
    /// The unit whose figures it shows, for `line` and `waterfall`.
    pub unit: Option<UnitCode>,
    /// The unit within which it shows units, for all other kinds.
    pub within: Option<UnitCode>,
    /// The level of the units that it shows, for `ranking`, `slope`, `funnel` and `strips`; those right below if absent, but `strips`
    /// needs one.
    pub level: Option<LevelId>,
}

/// What stands in a block `units`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitsBlock {
    /// The indicator whose figures it shows.
    pub indicator: IndicatorId,
    /// The units, in the order in which they are shown.
    #[serde(default)]
    pub units: Vec<UnitCode>,
    /// Instead of `units`, the unit whose units are shown, in the order of their rates.
    pub within: Option<UnitCode>,
    /// With `within`, the level of the units; those right below if absent.
    pub level: Option<LevelId>,
}

/// What a chart draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// The rates of a unit over time against its target and deadlines.
    Line,
    /// Why the rate of a unit moved.
    Waterfall,
    /// Units beside each other, highest first.
    Ranking,
    /// Where units stood some reports before, and where they stand.
    Slope,
    /// The rates of units by their size.
    Funnel,
    /// How far apart units are within the unit above them.
    Strips,
    /// Where the units right below a unit lie.
    Map,
    /// The rates of the units right below a unit, period by period.
    Heat,
    /// How many of the units right below a unit are where, period by period.
    Shares,
    /// The units right below a unit over time, a panel each.
    Multiples,
}

impl ChartKind {
    /// Whether it shows one unit, and not the units within one.
    #[must_use]
    pub fn is_of_one(self) -> bool {
        matches!(self, Self::Line | Self::Waterfall)
    }

    /// Whether it shows the units of any level, and not only those right below one.
    #[must_use]
    pub fn takes_level(self) -> bool {
        matches!(self, Self::Ranking | Self::Slope | Self::Funnel | Self::Strips)
    }

    /// Whether it shows more than where units stand.
    #[must_use]
    pub fn shows_past(self) -> bool {
        matches!(self, Self::Line | Self::Waterfall | Self::Slope | Self::Heat | Self::Shares | Self::Multiples)
    }

    /// Whether its units have to be of a level that is named: those right below one unit have one unit above them.
    #[must_use]
    pub fn needs_level(self) -> bool {
        matches!(self, Self::Strips)
    }

    /// Its name, as it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Waterfall => "waterfall",
            Self::Ranking => "ranking",
            Self::Slope => "slope",
            Self::Funnel => "funnel",
            Self::Strips => "strips",
            Self::Map => "map",
            Self::Heat => "heat",
            Self::Shares => "shares",
            Self::Multiples => "multiples",
        }
    }
}
