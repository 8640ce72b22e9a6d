//! Schedules as arithmetic: the rate that a pace line asks for on a day, days ahead or behind, working days, paces.
//!
//! Rates are in per cent, paces in points of per cent a working day. Nothing here rounds.

use crate::check::nouns::{Curve, Programme};
use crate::load::raw::Weekday;
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
    /// The line that a schedule's curve draws from `start` to `deadline`, ending at `target` per cent. `None` where the
    /// deadline is not after the start.
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
        let mut corners = vec![(start, 0.0)];
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
    /// value. A rate above the line's end counts as its end.
    #[must_use]
    pub fn days_ahead(&self, day: Date, rate: f64) -> f64 {
        let (start, end) = (self.corners[0].0, self.corners[self.corners.len() - 1]);
        let line_day = self.day_of(rate).unwrap_or_else(|| days(start, end.0));
        line_day - days(start, day)
    }
}

/// Days from one date to another, negative if the other is earlier.
#[must_use]
pub fn days(from: Date, to: Date) -> f64 {
    f64::from(whole_days(from, to))
}

/// Days from one date to another as a whole number.
#[must_use]
pub fn whole_days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Working days after `from` up to and including `to`: days of the working week that are no holiday.
#[must_use]
pub fn working_days(programme: &Programme, from: Date, to: Date) -> u32 {
    let worked = |day: &Date| {
        let weekday = weekday(*day);
        programme.working_days.contains(&weekday)
            && programme.holidays.binary_search_by_key(day, |(date, _)| *date).is_err()
    };
    let from = from.tomorrow().unwrap_or(from);
    let between = from.series(jiff::Span::new().days(1)).take_while(|day| *day <= to);
    u32::try_from(between.filter(worked).count()).unwrap_or(u32::MAX)
}

fn weekday(day: Date) -> Weekday {
    match day.weekday() {
        jiff::civil::Weekday::Monday => Weekday::Monday,
        jiff::civil::Weekday::Tuesday => Weekday::Tuesday,
        jiff::civil::Weekday::Wednesday => Weekday::Wednesday,
        jiff::civil::Weekday::Thursday => Weekday::Thursday,
        jiff::civil::Weekday::Friday => Weekday::Friday,
        jiff::civil::Weekday::Saturday => Weekday::Saturday,
        jiff::civil::Weekday::Sunday => Weekday::Sunday,
    }
}

/// What is left ÷ working days left; `None` where there is none left.
#[must_use]
pub fn required_pace(programme: &Programme, day: Date, deadline: Date, rate: f64, target: f64) -> Option<f64> {
    let left = working_days(programme, day, deadline);
    (left > 0).then(|| (target - rate).max(0.0) / f64::from(left))
}

/// The best pace ever reached: over every pair of figures at most `window` days apart (or neighbours, where figures come
/// more rarely), the rise divided by the working days between. `None` for fewer than two figures.
#[must_use]
pub fn best_pace(programme: &Programme, series: &[(Date, f64)], window: u32) -> Option<f64> {
    let mut best: Option<f64> = None;
    for (position, (from, low)) in series.iter().enumerate() {
        for (next, (to, high)) in series.iter().enumerate().skip(position + 1) {
            if next > position + 1 && days(*from, *to) > f64::from(window) {
                break;
            }
            let worked = working_days(programme, *from, *to).max(1);
            let pace = (high - low) / f64::from(worked);
            best = Some(best.map_or(pace, |best| best.max(pace)));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

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

    #[test]
    fn points_bend_the_line() {
        let line = line(&Curve::Points(vec![(date(2023, 5, 16), 20.0)]));
        assert!((line.rate_on(date(2023, 4, 8)) - 10.0).abs() < 1e-9);
    }
}
