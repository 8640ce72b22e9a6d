//! What the figures say: the latest of each unit, where it stands against each deadline, sums of parts, rankings.
//!
//! Start at [`analyse`]. Everything here is a plain figure with the observation it came from; none of it knows HTML or a
//! language. The arithmetic of schedules is in [`pace`] and [`calendar`], of sums in [`roll_up`], of differences in [`change`],
//! of order in [`ranking`], of chance in [`mod@funnel`]; what figures a line may join is decided in [`series`], what a unit has
//! from before its first day in [`lineage`]. What charts of many units show over time is in [`heat`] and [`statuses`]. What
//! became known on which day is told in [`changes`](mod@changes), and what became of each release in [`releases`](mod@releases). How bulletins
//! are filed is in [`archive`].

pub mod archive;
mod band;
mod binomial;
mod bullet;
pub mod calendar;
mod causes;
mod change;
pub mod changes;
pub mod citations;
mod comparison;
mod completion;
mod explain;
pub mod findings;
pub mod forecast;
mod funnel;
pub mod heat;
mod latest;
mod lineage;
pub mod makeup;
pub mod map;
mod most_common;
pub mod pace;
mod parts;
mod quality;
mod ranking;
mod rate_class;
pub mod releases;
mod report;
pub mod reporting;
mod roll_up;
#[cfg(test)]
pub(crate) mod samples;
mod series;
mod slopes;
mod spread;
mod standing;
pub mod statuses;
mod tempo;

pub use bullet::{Asked, Bullet, bullet, lone_bullet};
pub use causes::{Causes, LEAST as LEAST_CAUSE};
pub use change::{Direction, Effects, Movement, SHOWN as STEADY_BELOW, Tenths, movement};
pub use changes::{Changes, changes};
pub use comparison::{Compared, Comparison, MOST as MOST_COMPARED, compare};
pub use explain::{Agreement, Applied, Course, Explanation, Formula, Quotient, RecordKind, Rounding, Stated};
pub use funnel::{Beside, FEWEST as FEWEST_IN_FUNNEL, Funnel, Limits, SIZES_APART, WITHIN as FUNNEL_WITHIN, funnel};
pub use latest::{JudgedRate, Latest, Origin, latest, rate_of};
pub use lineage::{CarriedPoint, carried};
pub use parts::{MOST as MOST_PARTS, PartLine, Parts};
pub use quality::{Basis, Quality, quality};
pub use ranking::{Ranked, Ranking, rankings, rankings_among};
pub use rate_class::{RateClass, whole_per_cent};
pub use report::{Progress, Report, analyse};
pub use roll_up::{RollUp, Summand};
pub use series::{Break, Point, Series, middles};
pub use slopes::{PERIODS as SLOPE_PERIODS, STANDING_OUT, Slope, Slopes, slopes};
pub use spread::{Spread, SpreadRow, spread};
pub use standing::{Level, Reason, Standing};
pub use tempo::Tempo;
