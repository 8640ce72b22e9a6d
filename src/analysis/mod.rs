//! What the figures say: the latest of each unit, where it stands against each deadline, sums of parts, rankings.
//!
//! Start at [`analyse`]. Everything here is a plain figure with the observation it came from; none of it knows HTML or a
//! language. The arithmetic of schedules is in [`pace`], of sums in [`roll_up`], of order in [`ranking`].

mod explain;
mod latest;
pub mod pace;
mod ranking;
mod report;
mod roll_up;
mod standing;

pub use explain::{Agreement, Applied, Explanation, Formula, Quotient, RecordKind, Rounding, Stated, Touched};
pub use latest::{JudgedRate, Latest, Origin, latest, rate_of};
pub use ranking::{Ranked, Ranking, rankings};
pub use report::{Progress, Report, analyse};
pub use roll_up::RollUp;
pub use standing::{Level, Reason, Standing};
