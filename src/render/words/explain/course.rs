//! The note of a status: what the pace line asks for, what is needed from here on, and the thresholds that decide.

use crate::analysis::{Course, Latest, Level, Reason, Standing};
use crate::check::nouns::{Curve, IndicatorId};
use crate::domain::Decimal;
use crate::language::Argument;
use crate::model::Edition;
use crate::render::pages::context::{Note, Remark, SourceLine};
use crate::render::words::Scribe;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// The note of a status.
    pub(in crate::render) fn note_of_status(
        &self,
        indicator: IndicatorId,
        latest: Option<&Latest<'_>>,
        standing: &Standing<'_>,
        number: u32,
    ) -> Note {
        let course = latest.and_then(|latest| self.report.course(indicator, latest, standing));
        let mut said = vec![self.reason(indicator, standing)];
        if let Some(course) = &course {
            said.truncate(0);
            said.push(self.beside_the_line(course));
            said.extend(self.best(indicator, standing));
            said.extend(standing.deadline.map(|deadline| self.word(curve(&deadline.schedule.curve))));
            said.push(self.tolerance(indicator));
        }
        said.extend(self.silence(indicator, standing));
        said.push(self.computed_for());
        let document = standing.deadline.and_then(|deadline| self.document_link(deadline.schedule.document?));
        Note {
            number,
            title: standing.deadline.map_or_else(|| self.word("status-title"), |deadline| self.deadline_name(deadline)),
            value: self.level_word(standing.level),
            formula: course.as_ref().and_then(|course| self.required(course)),
            said: said.into_iter().map(Remark::own).collect(),
            source: document.map(|link| SourceLine { text: link.text, href: link.href, ..SourceLine::default() }),
            ..Note::default()
        }
    }

    /// "On 4 March 2025 the pace line asks for 78.2%. It asks for 88.8% on 2 April 2025: 29 days ahead."
    fn beside_the_line(&self, course: &Course) -> String {
        let (day, stood) = (self.language.date(course.day), self.language.date(course.stood));
        let (asked, rate) = (self.tenth_of_rate(course.asked), self.tenth_of_rate(course.rate));
        let days = self.days_beside(course.days);
        let arguments = [("day", &*day), ("asked", &asked), ("rate", &rate), ("stood", &stood), ("days", &days)];
        self.text("explain-line", &arguments.map(|(name, text)| (name, text.into())))
    }

    /// "29 days ahead", "7 days behind", "on the pace line".
    fn days_beside(&self, days: f64) -> String {
        let whole = super::whole_days(days);
        let id = match days {
            _ if whole == 0 => return self.word("days-on-line"),
            0.0.. => "days-ahead",
            _ => "days-behind",
        };
        self.text(id, &[("n", Argument::Count(whole))])
    }

    /// "(100% − 88.8%) ÷ 80 working days = 0.14 points a working day".
    fn required(&self, course: &Course) -> Option<String> {
        if course.rate >= course.target {
            return None;
        }
        if course.working_days == 0 {
            return Some(self.word("explain-no-working-days"));
        }
        let (target, rate) = (self.tenth_of_rate(course.target), self.tenth_of_rate(course.rate));
        let needed = self.pace_in_full((course.target - course.rate) / f64::from(course.working_days));
        let arguments = [
            ("target", target.as_str().into()),
            ("rate", rate.as_str().into()),
            ("n", Argument::Count(course.working_days.into())),
            ("pace", needed.as_str().into()),
        ];
        Some(self.text("explain-required", &arguments))
    }

    fn best(&self, indicator: IndicatorId, standing: &Standing<'_>) -> Option<String> {
        let Reason::Pace { best: Some(best), .. } = standing.reason else { return None };
        let window = self.report.site.programme(indicator).thresholds.best_pace_days;
        let pace = self.pace_in_full(best);
        Some(self.text("explain-best", &[("pace", pace.as_str().into()), ("n", Argument::Count(window.into()))]))
    }

    fn tolerance(&self, indicator: IndicatorId) -> String {
        let thresholds = &self.report.site.programme(indicator).thresholds;
        let days = [thresholds.on_pace_days, thresholds.change_days].map(|days| Argument::Count(days.into()));
        let [tolerance, change] = days;
        self.text("explain-tolerance", &[("n", tolerance), ("change", change)])
    }

    /// How long a unit may be silent, where it has been for longer.
    fn silence(&self, indicator: IndicatorId, standing: &Standing<'_>) -> Option<String> {
        let programme = self.report.site.programme(indicator);
        let limit = programme.silent_days();
        (standing.level == Level::Silent).then(|| self.text("explain-silence", &[("n", Argument::Count(limit.into()))]))
    }

    fn computed_for(&self) -> String {
        let day = self.language.date(self.report.site.vintage.known_on);
        self.text("explain-computed-for", &[("date", day.as_str().into())])
    }

    /// A pace to a hundredth of a point: most are less than a point a day.
    fn pace_in_full(&self, points: f64) -> String {
        let hundredths = Decimal::nearest(points.abs(), 2);
        let size = self.language.decimal(hundredths);
        let size = if points < 0.0 { self.text("number-minus", &[("number", size.as_str().into())]) } else { size };
        self.text("explain-pace", &[("points", size.as_str().into())])
    }

    fn tenth_of_rate(&self, rate: f64) -> String {
        self.language.per_cent(tenth(rate))
    }
}

fn curve(curve: &Curve) -> &'static str {
    match curve {
        Curve::Assumed => "method-pace-assumed",
        Curve::Straight => "method-pace-straight",
        Curve::Milestones(_) => "method-pace-milestones",
        Curve::Points(_) => "method-pace-points",
    }
}

/// A rate to a tenth: without a decimal where it is whole, and cut to 99.9 where less than all would print as 100.
fn tenth(rate: f64) -> Decimal {
    if (rate - rate.round()).abs() < 1e-9 {
        return Decimal::nearest(rate, 0);
    }
    let tenth = Decimal::nearest(rate, 1);
    if rate < 100.0 && tenth.digits() >= 1000 { Decimal::new(999, 1) } else { tenth }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_than_all_never_prints_as_all() {
        let printed = [99.96, 100.0, 42.994, 43.0, 0.04, 101.44].map(|rate| tenth(rate).to_string());
        assert_eq!(printed, ["99.9", "100", "43.0", "43", "0.0", "101.4"]);
    }
}
