//! Paces in things a working day, for those who hand them over: how many are needed, and how many there were at best.
//!
//! [`standing`](super::standing) judges by points of per cent, which hold where the base moves. Here the same is counted; where
//! the two would tell different stories, nothing is.

use super::latest::Origin;
use super::pace::{best_pace, required_pace};
use super::report::Report;
use super::series::Series;
use super::standing::{Reason, Standing};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::model::Edition;
use jiff::civil::Date;

/// How many a working day. Both are finite and not negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tempo {
    /// How many are needed from the latest figure to the deadline.
    pub required: f64,
    /// How many there were in the best days so far, as many days as the programme looks at.
    pub best: f64,
}

impl<E: Edition> Report<'_, '_, E> {
    /// The pace of a unit against the deadline of a standing that rests on paces. `None` where a figure has no exact count and
    /// base, or where the base moved so much that counts say otherwise than rates whether the needed pace was ever reached.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "no count of anything comes near 2^53")]
    pub fn tempo(&self, indicator: IndicatorId, unit: UnitId, standing: &Standing<'_>) -> Option<Tempo> {
        let Reason::Pace { required: Some(needed), best: Some(seen), .. } = standing.reason else { return None };
        let (latest, deadline) = (self.progress(indicator, unit)?.latest?, standing.deadline?);
        let Origin::Counted(ratio) = latest.rate?.origin else { return None };
        let programme = self.site.programme(indicator);
        let target = deadline.schedule.target.value.per_cent() / 100.0 * ratio.base as f64;
        let required = required_pace(programme, latest.figure.as_of.day()?, deadline.day, ratio.count as f64, target)?;
        let series = Series::new(self.site, indicator, unit, latest.rate?.base_kind);
        let counted = |stretch: &[super::Point<'_>]| -> Option<Vec<(Date, f64)>> {
            let count = |point: &super::Point<'_>| match point.rate.origin {
                Origin::Counted(ratio) => Some((point.day, ratio.count as f64)),
                _ => None,
            };
            stretch.iter().map(count).collect()
        };
        let stretches: Vec<_> = series.stretches().map(counted).collect::<Option<_>>()?;
        let window = programme.thresholds.best_pace_days;
        let best =
            stretches.iter().filter_map(|stretch| best_pace(programme, stretch, window)).max_by(f64::total_cmp)?;
        let agree = (best >= required) == (seen >= needed);
        (agree && best >= 0.0).then_some(Tempo { required, best })
    }
}
