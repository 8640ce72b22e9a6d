//! What a chart of progress says first, in some ten words: how a unit stands, with the figures that it follows from.

use super::Scribe;
use super::standing::whole;
use crate::analysis::{Latest, Level, Reason, Standing, Tempo};
use crate::check::nouns::IndicatorId;
use crate::domain::{AsOf, Decimal};
use crate::language::Argument;
use crate::model::Edition;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// The message of a unit's progress, without the unit's name: of the most pressing standing, else the latest figure alone.
    pub(in crate::render) fn message(
        &self,
        indicator: IndicatorId,
        latest: &Latest<'_>,
        standing: Option<&Standing<'_>>,
    ) -> String {
        let rate = self.value(indicator, latest.figure, latest.rate);
        let said = standing.and_then(|standing| self.message_of(indicator, latest, standing, &rate));
        said.unwrap_or_else(|| format!("{rate} {}", self.as_of_phrase(latest.figure)))
    }

    fn message_of(
        &self,
        indicator: IndicatorId,
        latest: &Latest<'_>,
        standing: &Standing<'_>,
        rate: &str,
    ) -> Option<String> {
        let after = |more: String| Some(format!("{rate}, {more}"));
        match (standing.level, standing.reason) {
            (Level::Reopened, _) => self.message_of_reopened(standing, rate),
            (_, Reason::Declared { on, early }) => Some(self.message_of_declared(on, early)),
            (_, Reason::Reached { on, early }) => self.message_of_reached(standing, on, early),
            (Level::Behind | Level::BehindBeyond, _) => self.message_of_need(indicator, latest, standing, rate),
            (Level::OnPace | Level::Stalled, _) => after(self.level_word(standing.level)),
            (_, Reason::Pace { days, .. }) => after(self.ahead_or_behind(towards_zero(days))),
            (_, Reason::LastReport(as_of)) => Some(self.message_of_silence(as_of, rate)),
            (_, Reason::Missed) => {
                let date = self.language.date_short(standing.deadline?.day);
                Some(self.text("chart-message-overdue", &[("rate", rate.into()), ("date", date.as_str().into())]))
            }
            (_, Reason::NoStart) => after(self.days_left(standing.days_left?)),
            _ => None,
        }
    }

    /// "reached 100% on 29 May 2023, 63 days before the deadline".
    fn message_of_reached(&self, standing: &Standing<'_>, on: AsOf, early: Option<i32>) -> Option<String> {
        let target = self.language.stated_rate(standing.deadline?.schedule.target);
        let date = self.language.date(on.day()?);
        let arguments = [("rate", target.as_str().into()), ("date", date.as_str().into())];
        Some(self.with_days(self.text("chart-message-reached", &arguments), early))
    }

    fn message_of_declared(&self, on: AsOf, early: Option<i32>) -> String {
        let Some(day) = on.day() else { return self.word("figure-declared-complete") };
        let date = self.language.date(day);
        self.with_days(self.text("figure-declared-complete-on", &[("date", date.as_str().into())]), early)
    }

    fn with_days(&self, said: String, early: Option<i32>) -> String {
        early.map_or(said.clone(), |days| format!("{said}, {}", self.days_before(days)))
    }

    fn message_of_reopened(&self, standing: &Standing<'_>, rate: &str) -> Option<String> {
        let date = self.language.date_short(standing.completed_on()?.day()?);
        Some(self.text("chart-message-reopened", &[("date", date.as_str().into()), ("rate", rate.into())]))
    }

    /// "needs 1,140 cards a working day; its best two weeks reached 1,310"; in points of the rate where counts don't tell.
    fn message_of_need(
        &self,
        indicator: IndicatorId,
        latest: &Latest<'_>,
        standing: &Standing<'_>,
        rate: &str,
    ) -> Option<String> {
        let Reason::Pace { days, required: Some(required), best: Some(best) } = standing.reason else { return None };
        let (required, best) = match self.report.tempo(indicator, latest.figure.unit, standing) {
            Some(tempo) => self.counts_a_day(indicator, tempo),
            None => (self.points(required), self.points(best)),
        };
        // Nobody sees from two equal numbers that the one was not reached.
        if required == best {
            return Some(format!("{rate}, {}", self.ahead_or_behind(towards_zero(days))));
        }
        let window = self.report.site.programme(indicator).thresholds.best_pace_days;
        let arguments = [
            ("required", required.as_str().into()),
            ("best", best.as_str().into()),
            ("days", Argument::Count(u64::from(window))),
        ];
        Some(self.text("chart-message-needs", &arguments))
    }

    /// Both in whole things, or in tenths where there are few; the things are named once.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts a day, never negative")]
    fn counts_a_day(&self, indicator: IndicatorId, tempo: Tempo) -> (String, String) {
        let few = tempo.required.min(tempo.best) < 10.0;
        let number = |count: f64| {
            if few {
                self.language.decimal(Decimal::new((count * 10.0).round() as u64, 1))
            } else {
                self.language.count(count.round() as u64)
            }
        };
        let things = self.plain(&self.report.site.indicators[&indicator].unit);
        (format!("{} {things}", number(tempo.required)), number(tempo.best))
    }

    fn message_of_silence(&self, as_of: AsOf, rate: &str) -> String {
        let known_on = self.report.site.vintage.known_on;
        let age = as_of.day().map_or(0, |day| crate::domain::whole_days(day, known_on));
        let days = Argument::Count(u64::from(age.unsigned_abs()));
        self.text("chart-message-silent", &[("days", days), ("rate", rate.into())])
    }
}

fn towards_zero(days: f64) -> i32 {
    let size = i32::try_from(whole(days)).unwrap_or(i32::MAX);
    if days < 0.0 { -size } else { size }
}
