//! The chart of progress in sentences, for those who don't see it: the latest figure, the gap to the pace, what is expected, the
//! range, what is out of the ordinary, and where every figure stands.

use super::Story;
use crate::analysis::{Break, Point, Reason};
use crate::domain::{AsOf, whole_days};
use crate::language::Argument;
use crate::load::raw::Finality;
use crate::model::{Deadline, Edition};

impl<E: Edition> Story<'_, '_, '_, '_, E> {
    pub(super) fn description(&self) -> String {
        let mut sentences: Vec<String> = self.latest_sentence().into_iter().collect();
        sentences.extend(self.deadlines.iter().map(|deadline| self.deadline_sentence(*deadline)));
        let paces = self.standings().filter(|standing| matches!(standing.reason, Reason::Pace { .. }));
        sentences.extend(paces.map(|standing| self.scribe.status(self.indicator, standing).reason));
        let drawn = self.forecasts.iter().map(|made| made.day);
        let drawn: Vec<_> = drawn.collect();
        let outlooks = self.progress.outlooks.iter().filter(|outlook| drawn.contains(&outlook.question.day));
        sentences.extend(outlooks.filter_map(|outlook| Some(self.scribe.outlook(outlook)?.text)));
        sentences.extend(self.range_sentence());
        sentences.extend(self.before.note.map(str::to_owned));
        sentences.extend(self.exceptions());
        sentences.push(self.scribe.word("chart-description-table"));
        sentences.join(" ")
    }

    /// "Latest: 61.2% (provisional), as of 29 May 2023."
    fn latest_sentence(&self) -> Option<String> {
        let last = self.series.points().last()?;
        let flag = match self.scribe.report.site.snapshot(last.figure).status {
            Finality::Final => None,
            Finality::Provisional => Some("figure-provisional"),
            Finality::Revised => Some("figure-revised"),
        };
        let rate =
            flag.map_or_else(|| self.value(last), |id| format!("{} ({})", self.value(last), self.scribe.word(id)));
        let as_of = self.scribe.language.as_of_phrase(last.figure.as_of);
        let arguments = [("rate", &*rate), ("as-of", &as_of)].map(|(name, text)| (name, text.into()));
        Some(self.scribe.text("chart-description-latest", &arguments))
    }

    fn deadline_sentence(&self, deadline: Deadline<'_>) -> String {
        let scribe = self.scribe;
        let name = deadline.schedule.name.as_ref().map(|name| scribe.plain(name));
        let name = name.unwrap_or_else(|| scribe.unit_name(deadline.schedule.unit));
        let target = scribe.language.stated_rate(deadline.schedule.target);
        let date = scribe.language.date(deadline.day);
        let days = scribe.days_left(whole_days(scribe.report.site.vintage.known_on, deadline.day));
        let arguments = [("name", &*name), ("target", &target), ("date", &date), ("days", &days)];
        scribe.text("chart-description-deadline", &arguments.map(|(name, text)| (name, text.into())))
    }

    fn range_sentence(&self) -> Option<String> {
        let points = self.series.points();
        let (first, last) = (points.first()?, points.last()?);
        let (from, to) = (self.scribe.language.date(first.day), self.scribe.language.date(last.day));
        let (low, high) = (self.value(first), self.value(last));
        let arguments = [
            ("n", Argument::Count(u64::try_from(points.len()).unwrap_or(u64::MAX))),
            ("first", low.as_str().into()),
            ("from", from.as_str().into()),
            ("last", high.as_str().into()),
            ("to", to.as_str().into()),
        ];
        Some(self.scribe.text("chart-description-range", &arguments))
    }

    fn value(&self, point: &Point<'_>) -> String {
        self.scribe.value(self.indicator, point.figure, Some(point.rate))
    }

    /// What is missing, revised, provisional, kept back or inexact, and where the line is broken.
    fn exceptions(&self) -> Vec<String> {
        let site = self.scribe.report.site;
        let points = self.series.points();
        let (first, last) = (points.first().map(|point| point.day), points.last().map(|point| point.day));
        let within = |day| first.is_some_and(|first| first < day) && last.is_some_and(|last| day < last);
        let missing = site.missing(self.indicator).filter_map(|snapshot| snapshot.as_of.day());
        let figures = site.figures(self.indicator, self.unit);
        let provisional = |point: &&Point<'_>| site.snapshot(point.figure).status == Finality::Provisional;
        let counts = [
            ("chart-description-missing", missing.filter(|day| within(*day)).count()),
            ("chart-description-revised", self.series.revisions().count()),
            ("chart-description-provisional", points.iter().filter(provisional).count()),
            ("chart-description-masked", figures.iter().filter(|figure| figure.masked).count()),
            ("chart-description-withheld", site.withheld(self.indicator, self.unit).len()),
            ("chart-description-inexact", points.iter().filter(|point| !point.rate.is_exact()).count()),
            ("chart-description-undated", figures.iter().filter(|figure| figure.as_of == AsOf::Unknown).count()),
        ];
        let counted = counts.into_iter().filter(|(_, n)| *n > 0).map(|(id, n)| self.scribe.counted(id, n));
        counted.chain(self.break_sentences()).collect()
    }

    fn break_sentences(&self) -> Vec<String> {
        let points = self.series.points();
        let told = points.iter().filter_map(|point| {
            let id = match point.broken? {
                Break::Rebased => "chart-description-rebased",
                Break::Redefined => "chart-description-redefined",
                Break::Divided => "lineage-extent",
            };
            let date = self.scribe.language.date(point.day);
            Some(self.scribe.text(id, &[("date", date.as_str().into())]))
        });
        let told: Vec<String> = told.collect();
        let gaps = self.stretches.len().saturating_sub(1) > told.len();
        told.into_iter().chain(gaps.then(|| self.scribe.word("chart-description-breaks"))).collect()
    }
}
