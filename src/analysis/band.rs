//! Ahead, on pace or behind: the band beside a pace line, kept until a figure lies clearly outside it, so that a unit near a
//! threshold does not change its status with every report.

use crate::check::nouns::Thresholds;

/// Where a unit is beside its pace line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Band {
    /// More than the tolerance ahead.
    Ahead,
    /// Within the tolerance.
    OnPace,
    /// More than the tolerance behind.
    Behind,
}

/// Days ahead or behind that make a band.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Within so many days is on pace.
    tolerance: f64,
    /// A band is left only this many days beyond its limit.
    change: f64,
}

impl Limits {
    /// The limits that a programme sets. A change needs no more than the tolerance itself, so that no band is skipped.
    pub(super) fn of(thresholds: &Thresholds) -> Self {
        let tolerance = f64::from(thresholds.on_pace_days);
        Self { tolerance, change: f64::from(thresholds.change_days).min(tolerance) }
    }

    fn plain(self, days: f64) -> Band {
        match days {
            _ if days > self.tolerance => Band::Ahead,
            _ if days < -self.tolerance => Band::Behind,
            _ => Band::OnPace,
        }
    }

    fn after(self, before: Band, days: f64) -> Band {
        let Self { tolerance, change } = self;
        let stays = match before {
            Band::Ahead => days >= tolerance - change,
            Band::OnPace => days.abs() <= tolerance + change,
            Band::Behind => days <= change - tolerance,
        };
        if stays { before } else { self.plain(days) }
    }
}

/// The band of a report, given the days ahead (above zero) or behind of those before it, oldest first, and its own.
pub(super) fn band(earlier: &[f64], days: f64, limits: Limits) -> Band {
    let reports = earlier.iter().chain([&days]).copied();
    bands(reports, limits).last().unwrap_or_else(|| limits.plain(days))
}

/// The band of each report, given the days that each is ahead or behind, oldest first. The first lies where it lies; each later
/// one leaves the band before it only beyond its limit.
pub(super) fn bands(days: impl Iterator<Item = f64>, limits: Limits) -> impl Iterator<Item = Band> {
    days.scan(None, move |before, days| {
        let band = before.map_or_else(|| limits.plain(days), |before| limits.after(before, days));
        *before = Some(band);
        Some(band)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn ends(days: &[f64], expected: Band) {
        let [earlier @ .., last] = days else { panic!("a report is judged") };
        assert_eq!(band(earlier, *last, Limits::of(&Thresholds::default())), expected, "{days:?}");
    }

    /// Tolerance 3 days, change 1 day: on pace is left beyond 4, and entered again within 2.
    #[test]
    fn a_band_is_left_one_day_beyond_its_limit() {
        ends(&[3.5], Band::Ahead);
        ends(&[0.0, 3.5], Band::OnPace);
        ends(&[0.0, 4.5], Band::Ahead);
        ends(&[0.0, 4.5, 2.5], Band::Ahead);
        ends(&[0.0, 4.5, 1.5], Band::OnPace);
        ends(&[0.0, -4.5, -2.5], Band::Behind);
        ends(&[0.0, -4.5, -1.5], Band::OnPace);
        ends(&[8.0, -8.0], Band::Behind);
    }

    proptest! {
        #[test]
        fn far_from_the_limits_history_does_not_matter(history in proptest::collection::vec(-30.0..30.0f64, 0..20), far in 4.1..100.0f64) {
            let limits = Limits::of(&Thresholds::default());
            let then = |last: f64| band(&history, last, limits);
            prop_assert_eq!(then(far), Band::Ahead);
            prop_assert_eq!(then(-far), Band::Behind);
            prop_assert_eq!(then(0.0), Band::OnPace);
        }
    }
}
