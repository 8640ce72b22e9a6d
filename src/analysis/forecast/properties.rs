//! What holds for every forecast, whatever the figures are.

use super::{ENOUGH, Forecast, LEAST, NoForecast, Question, forecast, grid};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// Rates as a campaign may report them, and now and then what is no rate at all.
fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![
        20 => 0.0..100.0_f64,
        2 => 100.0..250.0_f64,
        1 => prop_oneof![Just(0.0), Just(-5.0), Just(100.0), Just(f64::NAN), Just(f64::INFINITY), Just(1e300), Just(1e-300)],
    ]
}

/// A course that mostly rises, with days between the figures.
fn series() -> impl Strategy<Value = Vec<(Date, f64)>> {
    let rising = prop::collection::vec((1_i64..40, -0.5..6.0_f64), 0..40).prop_map(|steps| {
        let (mut day, mut rate) = (date(2023, 1, 2), 2.0_f64);
        let points = steps.into_iter().map(|(days, rise)| {
            day = day.saturating_add(jiff::Span::new().days(days));
            rate = (rate + rise).clamp(0.0, 100.0);
            (day, rate)
        });
        points.collect::<Vec<_>>()
    });
    let any = prop::collection::vec((0_i64..900, rate()), 0..40).prop_map(|points| {
        let day = |days| date(2022, 6, 1).saturating_add(jiff::Span::new().days(days));
        points.into_iter().map(|(days, rate)| (day(days), rate)).collect::<Vec<_>>()
    });
    prop_oneof![rising, any]
}

fn question(series: &[(Date, f64)], days: i64, target: Option<f64>, ceiling: Option<f64>) -> Question {
    let last = grid::tidy(series).last().map_or(date(2023, 1, 1), |(day, _)| *day);
    Question { day: last.saturating_add(jiff::Span::new().days(days)), target, ceiling }
}

fn ceiling() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![Just(Some(100.0)), Just(None)]
}

fn made(series: &[(Date, f64)], question: &Question) -> Option<Forecast> {
    forecast(series, question).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_forecast_keeps_its_bounds_and_is_always_a_number(
        series in series(), days in 1_i64..700, target in prop::option::of(0.0..150.0_f64), ceiling in ceiling(),
    ) {
        let tidy = grid::tidy(&series);
        match forecast(&series, &question(&series, days, target, ceiling)) {
            Err(NoForecast::TooFew(have)) => prop_assert!(have < LEAST && have == tidy.len()),
            Err(NoForecast::Past) => prop_assert!(false, "the day is ahead"),
            Ok(Forecast { day, from, low, middle, high, score, arrival, way, .. }) => {
                let (present, highest) = (tidy[tidy.len() - 1].1, tidy.iter().map(|(_, rate)| *rate).fold(0.0, f64::max));
                prop_assert!(low.is_finite() && middle.is_finite() && high.is_finite());
                prop_assert!(0.0 <= low && low <= middle && middle <= high, "{low} {middle} {high}");
                prop_assert!(middle >= present - 0.001, "{middle} is below {present}");
                if let Some(ceiling) = ceiling {
                    prop_assert!(high <= ceiling.max(highest) + 0.001, "{high} is above {ceiling}");
                }
                prop_assert!(score.is_none_or(|score| score.inside <= score.of && score.of <= 8 && score.of > 0));
                prop_assert!((2..=14).contains(&way.len()) && way.windows(2).all(|pair| pair[0].day < pair[1].day));
                let (first, last) = (way[0], way[way.len() - 1]);
                prop_assert_eq!((first.day, last.day), (from, day));
                prop_assert!((first.low - first.high).abs() <= 0.2, "nothing is uncertain yet: {first:?}");
                prop_assert_eq!([last.low, last.middle, last.high].map(f64::to_bits), [low, middle, high].map(f64::to_bits));
                for step in way {
                    let (likely_low, likely_high) = step.likely.unwrap_or((step.low, step.high));
                    let rates = [step.low, likely_low, step.middle, likely_high, step.high];
                    prop_assert!(rates.windows(2).all(|pair| pair[0] <= pair[1]), "{step:?}");
                    let kept = serde_json::to_string(&step).and_then(|kept| serde_json::from_str(&kept));
                    prop_assert_eq!(kept.ok(), Some(step), "to the last bit");
                }
                let arrival = arrival.unwrap_or_default();
                prop_assert!(arrival.expected.is_none_or(|day| arrival.earliest.is_some_and(|first| first <= day)));
                prop_assert!(arrival.latest.is_none_or(|day| arrival.earliest.is_some_and(|first| first <= day)));
            }
        }
    }

    #[test]
    fn farther_ahead_a_rate_is_no_lower_and_its_upper_end_neither(series in series(), near in 1_i64..100, more in 1_i64..100) {
        let at = |days| made(&series, &question(&series, days, None, Some(100.0)));
        if let Some((one, other)) = at(near).zip(at(near + more)) {
            prop_assert!(one.middle <= other.middle + 0.001, "{one:?} {other:?}");
            prop_assert!(one.high <= other.high + 0.001, "{one:?} {other:?}");
        }
    }

    #[test]
    fn the_same_figures_give_the_same_bits_in_any_order(series in series(), days in 1_i64..200) {
        let question = question(&series, days, Some(90.0), Some(100.0));
        let mut turned = grid::tidy(&series);
        turned.reverse();
        let bits = |made: &Option<Forecast>| made.as_ref().map(|made| [made.low, made.middle, made.high].map(f64::to_bits));
        let (one, other) = (made(&series, &question), made(&turned, &question));
        prop_assert_eq!(bits(&one), bits(&other));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_rate_that_fell_last_is_expected_nowhere(mut series in series(), fall in 0.0..5.0_f64) {
        series = grid::tidy(&series);
        let Some((day, rate)) = series.last().copied() else { return Ok(()) };
        // As far from the last figure as most figures are from one another, so that the fall is a whole period's.
        let gap = i64::from(crate::domain::whole_days(series[0].0, day)) / 2;
        series.push((day.saturating_add(jiff::Span::new().days(gap.max(40))), (rate - fall).max(0.0)));
        let target = rate + 1.0;
        let question = question(&series, 30, Some(target), Some(100.0_f64.max(target)));
        if let Some(made) = made(&series, &question).filter(|_| series.len() >= ENOUGH) {
            let arrival = made.arrival.unwrap_or_default();
            prop_assert!(made.basis == super::Basis::Paces || arrival.earliest.is_none(), "{:?}", made);
        }
    }
}

/// 81 → 80 with a target of 90, after two months of rising: no day is named on which the target would be met.
#[test]
fn from_81_to_80_with_a_target_of_90_nothing_is_expected() {
    let rates = [20.0, 35.0, 50.0, 62.0, 70.0, 75.0, 79.0, 80.5, 81.0, 80.0];
    let day = |week: i64| date(2023, 3, 6).saturating_add(jiff::Span::new().weeks(week));
    let series: Vec<(Date, f64)> = (0..).map(day).zip(rates).collect();
    let question = Question { day: day(14), target: Some(90.0), ceiling: Some(100.0) };
    let made = forecast(&series, &question).unwrap_or_else(|reason| panic!("{reason:?}"));
    assert!(made.middle < 90.0, "{made:?}");
    assert_eq!(
        made.arrival.map(|arrival| (arrival.earliest, arrival.expected, arrival.latest)),
        Some((None, None, None))
    );
}

#[test]
fn with_three_figures_there_is_no_forecast_with_four_a_range_and_with_eight_a_score_follows() {
    let day = |week: i64| date(2023, 3, 6).saturating_add(jiff::Span::new().weeks(week));
    let series: Vec<(Date, f64)> =
        (0..12).map(|week| (day(week), 70.0 - 60.0 / f64::from(i32::try_from(week).unwrap_or(0) + 1))).collect();
    let ask = |figures: usize| {
        let (last, _) = series[figures - 1];
        let day = last.saturating_add(jiff::Span::new().weeks(2));
        forecast(&series[..figures], &Question { day, target: None, ceiling: Some(100.0) })
    };
    assert_eq!(ask(3), Err(NoForecast::TooFew(3)));
    assert!(ask(4).is_ok_and(|made| made.basis == super::Basis::Paces && made.score.is_none()));
    assert!(ask(7).is_ok_and(|made| made.basis == super::Basis::Paces));
    assert!(ask(8).is_ok_and(|made| made.basis != super::Basis::Paces && made.score.is_none()));
    assert!(ask(12).is_ok_and(|made| made.score.is_some_and(|score| score.of == 3 && score.days == 14)));
}

#[test]
fn a_day_that_is_not_after_the_last_figure_is_past() {
    let day = |week: i64| date(2023, 3, 6).saturating_add(jiff::Span::new().weeks(week));
    let series: Vec<(Date, f64)> = (0..9).map(|week| (day(week), 5.0)).collect();
    assert_eq!(forecast(&series, &Question { day: day(8), target: None, ceiling: None }), Err(NoForecast::Past));
}
