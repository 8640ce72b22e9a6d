//! What figures and statuses are sorted by in tables that a reader can turn round. Words of a figure don't say it: "nearly 90 %"
//! stands between 85 and 90, and a date in words begins with its day.

use super::Scribe;
use crate::analysis::{JudgedRate, Level};
use crate::check::nouns::{IndicatorId, Observation};
use crate::domain::{CountRange, Quantity, Widths};
use crate::model::Edition;

/// Rates keep so many parts of a point, which tells any two that are shown apart.
const PARTS: f64 = 10_000.0;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// What a figure is sorted by: the middle of its rate in per cent, else how many of a hundred parts finished, else its count.
    pub(super) fn sort_of(
        &self,
        indicator: IndicatorId,
        figure: &Observation,
        rate: Option<JudgedRate>,
    ) -> Option<f64> {
        let done = || figure.detail(|details| details.done.first());
        let parts = || done().filter(|done| done.of > 0).map(|done| share(done.done, done.of));
        let count = || figure.count.map(|count| middle(count, self.widths(indicator)));
        let found = rate.map(|rate| rate.middle()).or_else(parts).or_else(count)?;
        Some((found * PARTS).round() / PARTS)
    }

    /// What a count is sorted by, where its digits don't say it.
    pub(super) fn sort_of_count(&self, indicator: IndicatorId, count: Option<Quantity<u64>>) -> Option<f64> {
        count.filter(|count| !count.is_exact()).map(|count| middle(count, self.widths(indicator)))
    }

    fn widths(&self, indicator: IndicatorId) -> Widths {
        self.report.site.programme(indicator).thresholds.widths
    }
}

/// How pressing a status is, from 0 for the most.
pub(super) fn rank(level: Level) -> u8 {
    level as u8
}

#[expect(clippy::cast_precision_loss, reason = "numbers of people")]
fn middle(count: Quantity<u64>, widths: Widths) -> f64 {
    let CountRange { low, high } = CountRange::of(count, widths);
    high.map_or(low as f64, |high| f64::midpoint(low as f64, high as f64))
}

fn share(done: u32, of: u32) -> f64 {
    f64::from(done) / f64::from(of) * 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scalar;

    #[test]
    fn an_inexact_count_is_sorted_by_its_middle() {
        for (text, expected) in
            [("3000", 3000.0), ("3000..4000", 3500.0), ("over 750000", 750_001.0), ("at most 10", 5.0)]
        {
            let count = Quantity::<u64>::read(text).map_err(|refusal| format!("{refusal:?}"));
            assert_eq!(count.map(|count| middle(count, Widths::default())), Ok(expected), "{text}");
        }
    }

    #[test]
    fn the_most_pressing_status_comes_first() {
        assert_eq!(rank(Level::Overdue), 0);
        assert!(rank(Level::Behind) < rank(Level::OnPace) && rank(Level::OnPace) < rank(Level::Complete));
    }
}
