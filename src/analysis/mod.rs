//! What the figures say: the latest of each unit, where it stands against each deadline, sums of parts, rankings.
//!
//! Start at [`analyse`]. Everything here is a plain figure with the observation it came from; none of it knows HTML or a
//! language. The arithmetic of schedules is in [`pace`], of sums in [`roll_up`], of order in [`ranking`].

mod latest;
pub mod pace;
pub mod quality;
mod ranking;
mod report;
pub mod reporting;
mod roll_up;
mod standing;

pub use latest::{JudgedRate, Latest, Origin, latest, rate_of};
pub use ranking::{Ranked, Ranking, rankings};
pub use report::{Progress, Report, analyse};
pub use roll_up::RollUp;
pub use standing::{Level, Reason, Standing};
