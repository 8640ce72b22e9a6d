//! Schedules as arithmetic: the rate that a pace line asks for on a day, days ahead or behind, required and best pace.
//!
//! Rates are in per cent, paces in points of per cent a working day. Nothing here rounds.

use super::calendar::{days, working_days};
use crate::check::nouns::{Curve, Programme};
use crate::domain::whole_days;
use jiff::civil::Date;

/// A pace line from a start to a deadline.
#[derive(Debug, Clone, PartialEq)]
pub struct PaceLine {
    /// Corners by date, rates never falling; at least two.
    corners: Vec<(Date, f64)>,
    /// Whether the rate jumps at each corner instead of rising towards it.
    stepped: bool,
}

impl PaceLine {
    /// The line that a schedule's curve draws from `start`, where it stands at 0 unless a point says what had been reached, to
    /// `deadline`, where it stands at `target` per cent. `None` where the deadline is not after the start.
    #[must_use]
    pub fn new(curve: &Curve, start: Date, deadline: Date, target: f64) -> Option<Self> {
        if start >= deadline {
            return None;
        }
        let (points, stepped) = match curve {
            Curve::Assumed | Curve::Straight => (&[][..], false),
            Curve::Milestones(points) => (points.as_slice(), true),
            Curve::Points(points) => (points.as_slice(), false),
        };
        let reached = points.first().filter(|(date, _)| *date == start).map_or(0.0, |(_, rate)| *rate);
        let mut corners = vec![(start, reached)];
        corners.extend(points.iter().copied().filter(|(date, _)| start < *date && *date < deadline));
        corners.push((deadline, target));
        Some(Self { corners, stepped })
    }

    /// The corners, by date.
    #[must_use]
    pub fn corners(&self) -> &[(Date, f64)] {
        &self.corners
    }

    /// Whether the rate jumps at each corner.
    #[must_use]
    pub fn is_stepped(&self) -> bool {
        self.stepped
    }

    /// The rate asked for at the end of a day: 0 before the start, the target after the deadline.
    #[must_use]
    pub fn rate_on(&self, day: Date) -> f64 {
        let after = self.corners.partition_point(|(date, _)| *date <= day);
        match (after.checked_sub(1).map(|before| self.corners[before]), self.corners.get(after)) {
            (None, _) => 0.0,
            (Some((_, rate)), None) => rate,
            (Some((_, rate)), Some(_)) if self.stepped => rate,
            (Some((from, low)), Some((to, high))) => low + (high - low) * days(from, day) / days(from, *to),
        }
    }

    /// The day on which the line first stands at a rate, as days from its start; `None` above its end.
    #[must_use]
    pub fn day_of(&self, rate: f64) -> Option<f64> {
        let start = self.corners[0].0;
        let reached = self.corners.iter().position(|(_, corner)| *corner >= rate)?;
        let (to, high) = self.corners[reached];
        let Some((from, low)) = reached.checked_sub(1).map(|before| self.corners[before]) else { return Some(0.0) };
        let share = if self.stepped { 1.0 } else { (rate - low) / (high - low) };
        Some(days(start, from) + days(from, to) * share)
    }

    /// Days ahead (above zero) or behind (below zero): the as-of date minus the date at which the line stood at today's
    /// value. A rate above the line's end counts as its end. Where the line stands still at that value on the day, before its
    /// start or between milestones, it is neither.
    #[must_use]
    pub fn days_ahead(&self, day: Date, rate: f64) -> f64 {
        if (self.rate_on(day) - rate).abs() < f64::EPSILON {
            return 0.0;
        }
        let (start, end) = (self.corners[0].0, self.corners[self.corners.len() - 1]);
        let line_day = self.day_of(rate).unwrap_or_else(|| days(start, end.0));
        line_day - days(start, day)
    }
}

/// What is left ÷ working days left; `None` where there is none left.
#[must_use]
pub fn required_pace(programme: &Programme, day: Date, deadline: Date, rate: f64, target: f64) -> Option<f64> {
    let left = working_days(programme, day, deadline);
    (left > 0).then(|| (target - rate).max(0.0) / f64::from(left))
}

/// The best pace ever reached, in points a working day: the largest rise since the figure at least `window` days before,
/// divided by the working days between. Reports that come more rarely than that are compared with the one before; a stretch
/// shorter than the window counts as a whole. `None` for fewer than two figures, or if no day between was worked.
#[must_use]
pub fn best_pace(programme: &Programme, stretch: &[(Date, f64)], window: u32) -> Option<f64> {
    let (first, last) = (stretch.first()?, stretch.last()?);
    let window = i32::try_from(window).unwrap_or(i32::MAX);
    if whole_days(first.0, last.0) < window {
        return pace(programme, *first, *last);
    }
    let mut since = 0;
    let paces = stretch.iter().filter_map(|to| {
        while stretch.get(since + 1).is_some_and(|next| whole_days(next.0, to.0) >= window) {
            since += 1;
        }
        let from = stretch.get(since).filter(|from| whole_days(from.0, to.0) >= window)?;
        pace(programme, *from, *to)
    });
    paces.max_by(f64::total_cmp)
}

/// The rise from one figure to another in points a working day; `None` where no day between was worked.
#[must_use]
pub fn pace(programme: &Programme, from: (Date, f64), to: (Date, f64)) -> Option<f64> {
    let worked = working_days(programme, from.0, to.0);
    (worked > 0).then(|| (to.1 - from.1) / f64::from(worked))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples::programme;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn line(curve: &Curve) -> PaceLine {
        PaceLine::new(curve, date(2023, 3, 1), date(2023, 7, 31), 100.0)
            .unwrap_or_else(|| panic!("start is before deadline"))
    }

    /// 1 March to 31 July are 152 days; half of them end on 16 May, where a straight line asks for 50 %.
    #[test]
    fn a_straight_line_asks_for_half_at_half_time() {
        let line = line(&Curve::Straight);
        assert!((line.rate_on(date(2023, 5, 16)) - 50.0).abs() < 1e-9);
        assert!(line.rate_on(date(2023, 2, 1)).abs() < f64::EPSILON);
        assert!((line.rate_on(date(2023, 9, 1)) - 100.0).abs() < f64::EPSILON);
    }

    /// 45 % is what the line asks for on day 68.4, which is 7.6 days before day 76.
    #[test]
    fn days_behind_are_the_days_since_the_line_stood_there() {
        let behind = line(&Curve::Straight).days_ahead(date(2023, 5, 16), 45.0);
        assert!((behind + 7.6).abs() < 1e-9, "{behind}");
    }

    #[test]
    fn milestones_ask_for_nothing_until_they_are_due() {
        let line = line(&Curve::Milestones(vec![(date(2023, 5, 1), 40.0)]));
        assert!(line.rate_on(date(2023, 4, 30)).abs() < f64::EPSILON);
        assert!((line.rate_on(date(2023, 5, 1)) - 40.0).abs() < f64::EPSILON);
        assert!((line.rate_on(date(2023, 7, 30)) - 40.0).abs() < f64::EPSILON);
        // 30 % was due on 1 May, day 61: on 1 April, day 31, it is 30 days ahead.
        assert!((line.days_ahead(date(2023, 4, 1), 30.0) - 30.0).abs() < 1e-9);
    }

    /// 40 % was due on 1 May, and nothing more is until 31 July: 40 % on 20 May is what is asked for.
    #[test]
    fn what_the_line_asks_for_is_on_pace_where_it_stands_still() {
        let of = |curve: &Curve, day, rate: f64| line(curve).days_ahead(day, rate).abs() < 1e-9;
        assert!(of(&Curve::Milestones(vec![(date(2023, 5, 1), 40.0)]), date(2023, 5, 20), 40.0));
        let flat = Curve::Points(vec![(date(2023, 5, 1), 40.0), (date(2023, 6, 1), 40.0)]);
        assert!(of(&flat, date(2023, 5, 20), 40.0));
        assert!(of(&Curve::Straight, date(2023, 2, 1), 0.0), "nothing is asked for before the start");
    }

    #[test]
    fn points_bend_the_line() {
        let line = line(&Curve::Points(vec![(date(2023, 5, 16), 20.0)]));
        assert!((line.rate_on(date(2023, 4, 8)) - 10.0).abs() < 1e-9);
    }

    /// From 20 % to 100 % in 152 days, half time asks for 60 %. 45 % is what the line asks for on day 152 · 25/80 = 47.5, which is
    /// 28.5 days before day 76.
    #[test]
    fn a_campaign_that_began_at_a_fifth_is_behind_with_less_than_half_at_half_time() {
        let line = line(&Curve::Points(vec![(date(2023, 3, 1), 20.0)]));
        assert!((line.rate_on(date(2023, 5, 16)) - 60.0).abs() < 1e-9);
        assert!((line.days_ahead(date(2023, 5, 16), 45.0) + 28.5).abs() < 1e-9);
    }

    /// Weekly figures 0, 2, 10, 12, 13 %: the best rise in 14 days is from 0 to 10 (or from 2 to 12), over ten working days:
    /// 1 point a day. The 8 points of the second week alone would be 1.6.
    #[test]
    fn the_best_pace_is_taken_over_two_weeks_not_over_a_burst() {
        let weekly = |rates: &[f64]| -> Vec<(Date, f64)> {
            let days = (0..).map(|week| date(2023, 3, 6).saturating_add(jiff::Span::new().weeks(week)));
            days.zip(rates.iter().copied()).collect()
        };
        let best = |rates: &[f64]| best_pace(&programme(), &weekly(rates), 14);
        assert_eq!(best(&[0.0, 2.0, 10.0, 12.0, 13.0]), Some(1.0));
        assert_eq!(best(&[3.0, 2.0]), Some(-0.2));
        assert_eq!(best(&[3.0]), None);
    }

    /// 55 points are left on Tuesday 16 May; until Monday 31 July there are 54 working days.
    #[test]
    fn the_required_pace_counts_working_days() {
        let required = required_pace(&programme(), date(2023, 5, 16), date(2023, 7, 31), 45.0, 100.0);
        assert_eq!(required, Some(55.0 / 54.0));
        assert_eq!(required_pace(&programme(), date(2023, 7, 31), date(2023, 7, 31), 45.0, 100.0), None);
    }

    proptest! {
        #[test]
        fn no_series_gives_a_pace_that_is_no_number(
            steps in proptest::collection::vec((0i32..40, -50.0..200.0f64), 0..30), window in 0u32..60,
        ) {
            let mut day = date(2023, 1, 1);
            let mut series = Vec::new();
            for (ahead, rate) in steps {
                day = day.saturating_add(jiff::Span::new().days(ahead));
                series.push((day, rate));
            }
            prop_assert!(best_pace(&programme(), &series, window).is_none_or(f64::is_finite));
            let line = line(&Curve::Straight);
            for (day, rate) in series {
                prop_assert!(line.days_ahead(day, rate).is_finite());
                prop_assert!(line.rate_on(day).is_finite());
            }
        }
    }
}
