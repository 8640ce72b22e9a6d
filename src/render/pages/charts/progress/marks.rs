//! What the chart of progress draws: target, deadlines, pace, breaks, what was revised or is provisional, and the figures.

use super::Story;
use crate::analysis::pace::PaceLine;
use crate::analysis::{Break, Point};
use crate::check::nouns::Curve;
use crate::load::raw::EventKind;
use crate::model::{Deadline, Edition};
use crate::render::charts::line::{self, Course, Dot, Dots, Line, LineChart, Mark, Revision, Window};
use crate::render::charts::{KeyEntry, PerCent, Role, Sample};
use crate::render::pages::charts::before::event;
use jiff::civil::Date;

/// More figures than these are a line: of the exact ones only the last keeps its dot.
const MOST_DOTS: usize = 26;

impl<'p, E: Edition> Story<'p, '_, '_, '_, E> {
    pub(super) fn drawing(&self) -> LineChart<'p> {
        let parts = [self.schedule(), self.ground(), self.fan(), self.figures()];
        LineChart {
            axes: self.scribe,
            days: None,
            marks: parts.into_iter().flatten().collect(),
            key: self.key(),
            empty: self.scribe.word("chart-empty"),
        }
    }

    /// Targets, deadlines and pace lines.
    fn schedule(&self) -> Vec<Mark> {
        let mut targets: Vec<f64> =
            self.deadlines.iter().map(|deadline| deadline.schedule.target.value.per_cent()).collect();
        targets.sort_by(f64::total_cmp);
        targets.dedup();
        let name = || Some(self.scribe.word("chart-key-target"));
        let level = |value| Mark::Level(line::Level { role: Role::Target, value, name: name() });
        let deadline = |deadline: &Deadline<'_>| {
            let label = self.scribe.deadline_short(*deadline);
            Mark::Deadline(line::Deadline { role: Role::Deadline, date: deadline.day, label })
        };
        let levels = targets.into_iter().filter_map(PerCent::new).map(level);
        let deadlines = self.deadlines.iter().map(deadline);
        levels.chain(deadlines).chain(self.deadlines.iter().filter_map(|deadline| self.pace(*deadline))).collect()
    }

    fn pace(&self, deadline: Deadline<'_>) -> Option<Mark> {
        let schedule = deadline.schedule;
        let line = PaceLine::new(&schedule.curve, schedule.start?, deadline.day, schedule.target.value.per_cent())?;
        let assumed = schedule.curve == Curve::Assumed;
        let id = if assumed { "chart-key-pace-assumed" } else { "chart-key-pace" };
        Some(Mark::Line(Line {
            role: Role::Pace,
            course: if line.is_stepped() { Course::Step } else { Course::Straight },
            points: line.corners().iter().filter_map(|(day, rate)| Some((*day, PerCent::new(*rate)?))).collect(),
            name: Some(self.scribe.word(id)),
        }))
    }

    /// What lies behind the figures: what was before the unit, breaks, provisional days, and figures before their revision.
    fn ground(&self) -> Vec<Mark> {
        let mut marks: Vec<Mark> = self.before.line().into_iter().chain(self.before.event(self.scribe)).collect();
        let registry = &self.scribe.report.site.registry;
        marks.extend(registry.breaks(self.unit).map(|day| event(self.scribe, day, EventKind::Split)));
        marks.extend(self.renewals().map(|(day, id)| {
            let date = self.scribe.language.date_short(day);
            let label = self.scribe.text(id, &[("date", date.as_str().into())]);
            Mark::Deadline(line::Deadline { role: Role::Previous, date: day, label })
        }));
        marks.extend(self.provisional().into_iter().map(|(from, to)| Mark::Window(Window { from, to })));
        let revisions = self.series.revisions().filter_map(|(before, stands)| {
            let rate = |point: &Point<'_>| PerCent::new(point.rate.middle());
            Some(Revision { date: stands.day, before: rate(before)?, stands: rate(stands)? })
        });
        let revisions: Vec<Revision> = revisions.collect();
        marks.extend((!revisions.is_empty()).then_some(Mark::Revisions(revisions)));
        marks
    }

    /// The days on which the base or the definition changed, with what the label says. Divisions stand in the registry.
    fn renewals(&self) -> impl Iterator<Item = (Date, &'static str)> {
        self.series.points().iter().filter_map(|point| match point.broken? {
            Break::Rebased => Some((point.day, "chart-event-rebased")),
            Break::Redefined => Some((point.day, "chart-event-redefined")),
            Break::Divided => None,
        })
    }

    pub(super) fn provisional(&self) -> Vec<(Date, Date)> {
        self.series.provisional(self.scribe.report.site)
    }

    /// The figures themselves: ranges, lines, points.
    fn figures(&self) -> Vec<Mark> {
        // A figure without neighbours is a dot; a chart of nothing else still has its line.
        let lines = self.stretches.iter().filter(|stretch| stretch.len() > 1 || self.stretches.len() == 1);
        let lines = lines.map(|stretch| {
            let point = |point: &Point<'_>| Some((point.day, PerCent::new(point.rate.middle())?));
            let points = stretch.iter().filter_map(point).collect();
            Mark::Line(Line { role: Role::Series, course: Course::Straight, points, name: None })
        });
        ranges(self.series.points()).into_iter().chain(lines).chain([Mark::Dots(self.dots())]).collect()
    }

    fn dots(&self) -> Dots {
        let points: Vec<(&Point<'_>, bool)> =
            self.stretches.iter().flat_map(|stretch| stretch.iter().map(|point| (point, stretch.len() == 1))).collect();
        let last = points.len().saturating_sub(1);
        let shown = |(position, (point, alone)): &(usize, &(&Point<'_>, bool))| {
            points.len() <= MOST_DOTS || *position == last || *alone || !point.rate.is_exact()
        };
        let dot = |(position, (point, _)): (usize, &(&Point<'_>, bool))| {
            let value = PerCent::new(point.rate.middle())?;
            let label = (position == 0 || position == last)
                .then(|| self.scribe.value(self.indicator, point.figure, Some(point.rate)));
            Some(Dot { date: point.day, value, exact: point.rate.is_exact(), label })
        };
        Dots { role: Role::Series, dots: points.iter().enumerate().filter(shown).filter_map(dot).collect(), name: None }
    }

    fn key(&self) -> Vec<KeyEntry> {
        let entry = |role, sample, id: &str| KeyEntry { role, sample, text: self.scribe.word(id) };
        let mut key = Vec::new();
        if self.series.points().iter().any(|point| !point.rate.is_exact()) {
            key.push(entry(Role::Series, Sample::Dot, "chart-key-figure"));
            key.push(entry(Role::Series, Sample::Range, "chart-key-inexact"));
        }
        if self.series.revisions().next().is_some() {
            key.push(entry(Role::Previous, Sample::Hollow, "chart-key-revised"));
        }
        if !self.provisional().is_empty() {
            key.push(entry(Role::Provisional, Sample::Hatch, "chart-key-provisional"));
        }
        let note = self.before.note.filter(|_| !self.before.points.is_empty());
        key.extend(note.map(|note| KeyEntry { role: Role::Previous, sample: Sample::Line, text: note.to_owned() }));
        key.extend(self.key_of_fan());
        key
    }
}

fn ranges(points: &[Point<'_>]) -> Option<Mark> {
    let inexact = points.iter().filter(|point| !point.rate.is_exact());
    let bar = |point: &Point<'_>| {
        let low = PerCent::new(point.rate.range.low)?;
        Some(line::Range { date: point.day, low, high: point.rate.range.high.and_then(PerCent::new) })
    };
    let bars: Vec<line::Range> = inexact.filter_map(bar).collect();
    (!bars.is_empty()).then_some(Mark::Ranges(line::Ranges { role: Role::Series, bars }))
}
