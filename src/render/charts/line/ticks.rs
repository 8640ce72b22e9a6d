//! Where the ticks of the two axes stand.
//!
//! [`per_cent`] gives the y axis, which always shows 0 to 100 and reaches beyond where the data do. [`dates`] gives the x axis
//! with the closest step whose labels fit; whether they fit is for the caller to measure.

use crate::render::charts::chart::{DateStep, PerCent};
use jiff::Span;
use jiff::civil::Date;

/// The steps of the y axis between which one is chosen, before tens are added.
const STEPS: [i64; 4] = [20, 25, 50, 100];

/// Ticks of the y axis in whole per cent: increasing, equally far apart, 4 to 7 stretches. The axis ends at the first and the
/// last; both zero and a hundred lie on it, and so does every one of `values`.
pub(in crate::render::charts) fn per_cent(values: impl IntoIterator<Item = PerCent>) -> Vec<i64> {
    let (low, high) = values
        .into_iter()
        .fold((0.0_f64, 100.0_f64), |(low, high), value| (low.min(value.get()), high.max(value.get())));
    let (low, high) = (whole(low.floor()), whole(high.ceil()));
    let scales = std::iter::successors(Some(1), |scale| Some(scale * 10)).take(6);
    let rulers = scales.flat_map(|scale| STEPS.map(|step| step * scale)).map(|step| Ruler::new(low, high, step));
    // The tightest of them, and of equally tight ones that with the number of stretches nearest to five.
    let best = rulers
        .filter(|ruler| (4..=7).contains(&ruler.stretches()))
        .min_by_key(|ruler| (ruler.to - ruler.from, ruler.stretches().abs_diff(5), ruler.step));
    best.map_or_else(|| vec![low, high], Ruler::ticks)
}

#[derive(Clone, Copy)]
struct Ruler {
    from: i64,
    to: i64,
    step: i64,
}

impl Ruler {
    fn new(low: i64, high: i64, step: i64) -> Self {
        Self { from: low.div_euclid(step) * step, to: -(-high).div_euclid(step) * step, step }
    }

    fn stretches(self) -> i64 {
        (self.to - self.from) / self.step
    }

    fn ticks(self) -> Vec<i64> {
        (0..=self.stretches()).map(|n| self.from + n * self.step).collect()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "at most PerCent::MOST and already whole")]
fn whole(value: f64) -> i64 {
    value as i64
}

/// The ticks of a date axis and how far apart they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DateTicks {
    /// What a label has to say.
    pub(super) step: DateStep,
    /// The days, increasing.
    pub(super) days: Vec<Date>,
}

/// How far it is from one tick to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Every {
    Days(i64),
    Weeks(i64),
    Months(i64),
    Years(i64),
}

/// The steps of the date axis, from the closest to the widest.
const EVERY: [Every; 20] = [
    Every::Days(1),
    Every::Days(2),
    Every::Weeks(1),
    Every::Weeks(2),
    Every::Months(1),
    Every::Months(3),
    Every::Months(6),
    Every::Years(1),
    Every::Years(2),
    Every::Years(5),
    Every::Years(10),
    Every::Years(20),
    Every::Years(50),
    Every::Years(100),
    Every::Years(200),
    Every::Years(500),
    Every::Years(1000),
    Every::Years(2000),
    Every::Years(5000),
    Every::Years(10_000),
];

/// No drawing has room for more ticks than this.
const MOST: usize = 40;

/// Ticks between `first` and `last`, both inclusive: those with the closest step that `fit`, else the fewest that there are.
/// There is always at least one.
pub(super) fn dates(first: Date, last: Date, fit: impl Fn(&DateTicks) -> bool) -> DateTicks {
    let mut widest = DateTicks { step: DateStep::Day, days: vec![first] };
    for ticks in EVERY.iter().filter_map(|every| every.ticks(first, last)) {
        if fit(&ticks) {
            return ticks;
        }
        widest = ticks;
    }
    widest
}

impl Every {
    /// The ticks of this step; `None` if there are none, or more than any drawing can hold.
    fn ticks(self, first: Date, last: Date) -> Option<DateTicks> {
        let start = self.start(first)?;
        let days = std::iter::successors(Some(start), |day| day.checked_add(self.span()).ok());
        let days: Vec<Date> =
            days.skip_while(|day| *day < first).take_while(|day| *day <= last).take(MOST + 1).collect();
        (1..=MOST).contains(&days.len()).then(|| DateTicks { step: self.step(), days })
    }

    /// The last tick that is not behind `day`, as far as the calendar reaches.
    fn start(self, day: Date) -> Option<Date> {
        let year = i64::from(day.year());
        match self {
            Self::Days(_) => Some(day),
            Self::Weeks(weeks) => {
                let week = super::scale::day_number(day).checked_add(3)?.div_euclid(7);
                let back = i64::from(day.weekday().to_monday_zero_offset()) + 7 * week.rem_euclid(weeks);
                Some(day.checked_sub(Span::new().days(back)).unwrap_or(day.first_of_month()))
            }
            Self::Months(months) => {
                let month = i64::from(day.month()) - 1;
                Date::new(day.year(), i8::try_from(month - month.rem_euclid(months) + 1).ok()?, 1).ok()
            }
            Self::Years(years) => {
                let start = i16::try_from(year - year.rem_euclid(years)).ok()?;
                Date::new(start, 1, 1).or_else(|_| Date::new(day.year(), 1, 1)).ok()
            }
        }
    }

    fn span(self) -> Span {
        match self {
            Self::Days(days) => Span::new().days(days),
            Self::Weeks(weeks) => Span::new().weeks(weeks),
            Self::Months(months) => Span::new().months(months),
            Self::Years(years) => Span::new().years(years),
        }
    }

    fn step(self) -> DateStep {
        match self {
            Self::Days(_) => DateStep::Day,
            Self::Weeks(_) => DateStep::Week,
            Self::Months(1) => DateStep::Month,
            Self::Months(_) => DateStep::Quarter,
            Self::Years(_) => DateStep::Year,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn ticks_for(values: &[f64]) -> Vec<i64> {
        per_cent(values.iter().filter_map(|value| PerCent::new(*value)))
    }

    #[test]
    fn the_rates_axis_reaches_as_far_as_the_data() {
        assert_eq!(ticks_for(&[]), [0, 20, 40, 60, 80, 100]);
        assert_eq!(ticks_for(&[100.0]), [0, 20, 40, 60, 80, 100]);
        assert_eq!(ticks_for(&[100.9]), [0, 20, 40, 60, 80, 100, 120]);
        assert_eq!(ticks_for(&[124.56]), [0, 25, 50, 75, 100, 125]);
        assert_eq!(ticks_for(&[136.6]), [0, 20, 40, 60, 80, 100, 120, 140]);
        assert_eq!(ticks_for(&[-4.0, 90.0]), [-20, 0, 20, 40, 60, 80, 100]);
        assert_eq!(ticks_for(&[1_000_000.0]), [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]);
        assert_eq!(ticks_for(&[-1_000_000.0, 1_000_000.0]), [-1_000_000, -500_000, 0, 500_000, 1_000_000]);
    }

    /// Ticks with at most `most` of them.
    fn at_most(most: usize, first: Date, last: Date) -> DateTicks {
        dates(first, last, |ticks| ticks.days.len() <= most)
    }

    #[test]
    fn the_dates_axis_takes_the_closest_step_that_fits() {
        let (first, last) = (date(2023, 5, 29), date(2023, 7, 31));
        let weeks = at_most(10, first, last);
        assert_eq!((weeks.step, weeks.days.len()), (DateStep::Week, 10));
        let fortnights = at_most(9, first, last);
        assert_eq!((fortnights.step, fortnights.days.len()), (DateStep::Week, 5));
        assert!(fortnights.days.iter().all(|day| weeks.days.contains(day)));
        assert_eq!(
            at_most(3, first, last),
            DateTicks { step: DateStep::Month, days: vec![date(2023, 6, 1), date(2023, 7, 1)] }
        );
        assert_eq!(at_most(1, first, last), DateTicks { step: DateStep::Quarter, days: vec![date(2023, 7, 1)] });
    }

    #[test]
    fn quarters_and_years_begin_where_the_calendar_says() {
        let (first, last) = (date(2021, 8, 15), date(2023, 3, 1));
        let quarters = [
            date(2021, 10, 1),
            date(2022, 1, 1),
            date(2022, 4, 1),
            date(2022, 7, 1),
            date(2022, 10, 1),
            date(2023, 1, 1),
        ];
        assert_eq!(at_most(6, first, last), DateTicks { step: DateStep::Quarter, days: quarters.to_vec() });
        assert_eq!(at_most(2, first, last).days, [date(2022, 1, 1), date(2023, 1, 1)]);
    }

    #[test]
    fn a_single_day_is_a_tick() {
        for day in [date(2023, 5, 29), Date::MIN, Date::MAX] {
            assert_eq!(at_most(5, day, day), DateTicks { step: DateStep::Day, days: vec![day] });
            assert!(!dates(day, day, |_| false).days.is_empty());
        }
        assert!(!at_most(5, Date::MIN, Date::MAX).days.is_empty());
    }

    proptest! {
        #[test]
        fn rate_ticks_increase_and_cover_the_data(values in prop::collection::vec(-1e6..1e6_f64, 0..6)) {
            let ticks = ticks_for(&values);
            prop_assert!((5..=8).contains(&ticks.len()), "{ticks:?}");
            prop_assert!(ticks.windows(2).all(|pair| pair[1] - pair[0] == ticks[1] - ticks[0] && pair[0] < pair[1]));
            prop_assert!(ticks.contains(&0));
            let (low, high) = (ticks[0], ticks[ticks.len() - 1]);
            prop_assert!(high >= 100);
            prop_assert!(values.iter().all(|value| low <= whole(value.floor()) && whole(value.ceil()) <= high));
        }

        #[test]
        fn date_ticks_increase_within_the_axis(first in -4_371_000i64..2_932_000, days in 0i64..4_000_000, most in 0usize..40) {
            let day = |n: i64| date(1970, 1, 1).saturating_add(Span::new().days(n));
            let (first, last) = (day(first), day(first.saturating_add(days).min(2_932_000)));
            let ticks = at_most(most, first, last).days;
            prop_assert!(!ticks.is_empty() && ticks.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(ticks.iter().all(|day| (first..=last).contains(day)));
        }
    }
}
