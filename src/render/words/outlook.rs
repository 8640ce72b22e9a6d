//! Forecasts in words: the range on a day, whether and when the target is expected, and how earlier forecasts did.

use super::Scribe;
use crate::analysis::forecast::{Arrival, Basis, ENOUGH, Forecast, INSIDE, LEAST, NoForecast, Outlook, Score};
use crate::domain::Decimal;
use crate::language::Argument;
use crate::model::Edition;
use crate::render::pages::context;
use jiff::civil::Date;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// What is expected of a unit on a day; `None` where there is nothing to say of it.
    pub(in crate::render) fn outlook(&self, outlook: &Outlook<'_>) -> Option<context::Forecast> {
        let (kind, text, target, score) = match &outlook.forecast {
            Ok(forecast) => {
                let target = outlook.question.target.map(|target| self.target_in_sight(forecast, target));
                (basis_kind(forecast.basis), self.range_on_day(forecast), target, self.score_of(forecast))
            }
            // Without a deadline ahead nobody waits for one.
            Err(NoForecast::TooFew(have)) if outlook.deadline.is_some() => {
                let counts = [("have", number(*have)), ("need", number(LEAST))];
                ("none", self.text("forecast-too-few", &counts), None, None)
            }
            Err(_) => return None,
        };
        Some(context::Forecast {
            kind: kind.to_owned(),
            text,
            target,
            score,
            day_iso: outlook.question.day.to_string(),
            deadline: outlook.deadline.map(|deadline| self.deadline_name(deadline)),
        })
    }

    fn range_on_day(&self, forecast: &Forecast) -> String {
        let (low, high) = (self.tenths(forecast.low), self.tenths(forecast.high));
        let date = self.language.date(forecast.day);
        let share = self.language.per_cent(Decimal::new(INSIDE.into(), 0));
        let range = [("low", low.as_str().into()), ("high", high.as_str().into()), ("date", date.as_str().into())];
        let within = [range.as_slice(), &[("share", share.as_str().into())]].concat();
        match forecast.basis {
            Basis::Paces => self.text("forecast-paces", &range),
            Basis::Curves => self.text("forecast-range", &within),
            Basis::LastPace => self.text("forecast-last-pace", &within),
        }
    }

    /// A range in figures alone: "71.2–84%".
    pub(in crate::render) fn range_in_short(&self, low: f64, high: f64) -> String {
        let tenths = |rate| Decimal::nearest(rate, 1).trimmed();
        let (low, high) = (self.language.decimal(tenths(low)), self.language.per_cent(tenths(high)));
        self.text("chart-range", &[("low", low.as_str().into()), ("high", high.as_str().into())])
    }

    /// Whether the target is expected by the day of the forecast, and when it is.
    fn target_in_sight(&self, forecast: &Forecast, target: f64) -> String {
        let verdict = match forecast {
            forecast if forecast.low >= target => "forecast-target-likely",
            forecast if forecast.middle >= target => "forecast-target-middle",
            forecast if forecast.high >= target => "forecast-target-upper",
            _ => "forecast-target-no",
        };
        let target = self.hundredths(target);
        let verdict = self.text(verdict, &[("target", target.as_str().into())]);
        match forecast.arrival {
            Some(arrival) => format!("{verdict} {}", self.arrival(arrival)),
            None => verdict,
        }
    }

    fn arrival(&self, arrival: Arrival) -> String {
        let with = |id: &str, days: &[(&str, Date)]| {
            let said: Vec<(&str, String)> = days.iter().map(|(name, day)| (*name, self.language.date(*day))).collect();
            let arguments: Vec<(&str, Argument<'_>)> =
                said.iter().map(|(name, day)| (*name, day.as_str().into())).collect();
            self.text(id, &arguments)
        };
        match (arrival.earliest, arrival.expected, arrival.latest) {
            (Some(earliest), Some(date), Some(latest)) => {
                with("forecast-arrival", &[("date", date), ("earliest", earliest), ("latest", latest)])
            }
            (Some(earliest), Some(date), None) => {
                with("forecast-arrival-open", &[("date", date), ("earliest", earliest)])
            }
            (Some(earliest), None, Some(latest)) => {
                with("forecast-arrival-paces", &[("earliest", earliest), ("latest", latest)])
            }
            (Some(earliest), None, None) => self.earliest_only(arrival, earliest),
            (None, ..) => self.word("forecast-arrival-no"),
        }
    }

    fn earliest_only(&self, arrival: Arrival, earliest: Date) -> String {
        let id = if arrival.by_paces { "forecast-arrival-fastest" } else { "forecast-arrival-upper" };
        self.text(id, &[("earliest", self.language.date(earliest).as_str().into())])
    }

    /// How earlier forecasts did; a range of paces claims no share of truths, and so has no score.
    fn score_of(&self, forecast: &Forecast) -> Option<String> {
        match forecast.score {
            Some(Score { inside, of, days }) => {
                let count = |n: u32| Argument::Count(n.into());
                let counts = [("inside", count(inside)), ("of", count(of)), ("days", count(days))];
                Some(self.text("forecast-score", &counts))
            }
            None => (forecast.basis != Basis::Paces).then(|| self.word("forecast-unscored")),
        }
    }

    /// How forecasts are made, for the method page.
    pub(in crate::render) fn forecast_method(&self) -> String {
        let share = self.language.per_cent(Decimal::new(INSIDE.into(), 0));
        let horizon = number(crate::analysis::forecast::HORIZON);
        let counts = [("least", number(LEAST)), ("enough", number(ENOUGH)), ("horizon", horizon)];
        self.text("method-forecast-text", &[counts.as_slice(), &[("share", share.as_str().into())]].concat())
    }

    fn tenths(&self, rate: f64) -> String {
        self.language.per_cent(Decimal::nearest(rate, 1))
    }

    /// A target as it is written: without the decimals that it doesn't have.
    fn hundredths(&self, rate: f64) -> String {
        self.language.per_cent(Decimal::shortest(rate))
    }
}

/// The class of a forecast; the theme contract lists them.
fn basis_kind(basis: Basis) -> &'static str {
    match basis {
        Basis::Paces => "paces",
        Basis::Curves => "curves",
        Basis::LastPace => "last-pace",
    }
}

fn number(count: usize) -> Argument<'static> {
    Argument::from(count)
}
