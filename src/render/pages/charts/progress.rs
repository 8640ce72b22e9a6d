//! The chart of a unit's progress: its dated rates against the target and the deadlines, inexact ones as ranges, with the pace
//! line where a start is declared. The same figures stand in its table and its description.

use super::before::{Before, event};
use super::{cells, figure};
use crate::analysis::pace::PaceLine;
use crate::analysis::{Point, Series, rate_of, runs};
use crate::check::nouns::{BaseKindId, Curve, IndicatorId, UnitId};
use crate::domain::whole_days;
use crate::domain::{CountRange, Quantity};
use crate::load::raw::EventKind;
use crate::model::{Deadline, Edition};
use crate::render::charts::line::{self, Course, Dot, Dots, Line, LineChart, Mark};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use crate::render::pages::context;
use crate::render::pages::lineage::Carried;
use crate::render::words::Scribe;

/// More figures than these are a line: of the exact ones only the last keeps its dot.
const MOST_DOTS: usize = 26;

/// The chart, or `None` where no dated figure has a rate. A lone point that is not the latest figure says nothing of how
/// things stand, and is left to the table.
pub(in crate::render::pages) fn chart<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    past: Option<&Carried<'c>>,
    id: &str,
) -> Option<context::Chart> {
    let kind = kind_of_base(scribe, indicator, unit)?;
    let before = Before::new(past, kind);
    let series = Series::new(scribe.report.site, indicator, unit, Some(kind));
    let points = series.points();
    let last = points.last()?;
    let stretches = runs(scribe.report.site, indicator, points);
    let latest = scribe.report.progress(indicator, unit)?.latest?;
    if points.len() < 2 && before.points.is_empty() && !std::ptr::eq(last.figure, latest.figure) {
        return None;
    }
    let deadlines: Vec<Deadline<'_>> = comparable(scribe, indicator, unit, kind);
    let drawing = LineChart {
        axes: scribe,
        days: None,
        marks: marks(scribe, (indicator, unit), &stretches, &deadlines, &before),
        key: key(scribe, points, &before),
        empty: scribe.word("chart-empty"),
    };
    let chart = Chart {
        id: id.to_owned(),
        title: title(scribe, indicator, unit, last),
        description: description(scribe, indicator, &stretches, &deadlines, before.note),
        table: table(scribe, indicator, unit, points, &before),
        drawing: Drawing::Line(drawing),
    };
    let subtitle = format!("{}, {}", scribe.word("chart-unit-line"), scribe.base_kind(indicator, kind));
    let source = scribe.source(&scribe.report.site.snapshot(last.figure).source).text;
    Some(figure(chart, subtitle, Some(source)))
}

/// What is carried from before a unit's first day as a table, for one that has no figure of its own to draw it with.
pub(in crate::render::pages) fn carried_table<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    past: &Carried<'_>,
) -> Option<context::Table> {
    let before = Before::new(Some(past), past.points.last()?.base_kind?);
    Some(table(scribe, indicator, unit, &[], &before).into()).filter(|table: &context::Table| !table.rows.is_empty())
}

/// The kind of base of the latest rate, else of the latest dated figure that has one: the line must be of one kind.
fn kind_of_base<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<BaseKindId> {
    let site = scribe.report.site;
    let dated = site.figures(indicator, unit).iter().rev().filter(|figure| figure.as_of.day().is_some());
    let widths = site.programme(indicator).thresholds.widths;
    dated.into_iter().find_map(|figure| rate_of(figure, widths)?.base_kind)
}

/// Deadlines whose target is a share of the same base, or of none in particular.
fn comparable<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    kind: BaseKindId,
) -> Vec<Deadline<'c>> {
    let mut deadlines = scribe.report.site.deadlines_of(indicator, unit);
    deadlines.retain(|deadline| deadline.schedule.base_kind.is_none_or(|other| other == kind));
    deadlines
}

fn title<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, unit: UnitId, last: &Point<'_>) -> String {
    let (name, unit) = (scribe.indicator_name(indicator), scribe.unit_name(unit));
    let rate = scribe.value(indicator, last.figure, Some(last.rate));
    let as_of = scribe.language.as_of_phrase(last.figure.as_of);
    let arguments = [
        ("indicator", name.as_str().into()),
        ("unit", unit.as_str().into()),
        ("rate", rate.as_str().into()),
        ("as-of", as_of.as_str().into()),
    ];
    scribe.text("chart-title", &arguments)
}

fn description<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    stretches: &[&[Point<'_>]],
    deadlines: &[Deadline<'_>],
    before: Option<&str>,
) -> String {
    let points = stretches.concat();
    let value = |point: &Point<'_>| scribe.value(indicator, point.figure, Some(point.rate));
    let mut sentences = Vec::new();
    if let (Some(first), Some(last)) = (points.first(), points.last()) {
        let as_of = scribe.language.as_of_phrase(last.figure.as_of);
        let latest = value(last);
        let arguments = [("rate", &*latest), ("as-of", &as_of)].map(|(name, text)| (name, text.into()));
        sentences.push(scribe.text("chart-description-latest", &arguments));
        let (from, to) = (scribe.language.date(first.day), scribe.language.date(last.day));
        let (low, high) = (value(first), value(last));
        let n = u64::try_from(points.len()).unwrap_or(u64::MAX);
        let arguments = [
            ("n", n.into()),
            ("first", low.as_str().into()),
            ("from", from.as_str().into()),
            ("last", high.as_str().into()),
            ("to", to.as_str().into()),
        ];
        sentences.push(scribe.text("chart-description-range", &arguments));
    }
    sentences.extend(deadlines.iter().map(|deadline| deadline_sentence(scribe, *deadline)));
    sentences.extend(before.map(str::to_owned));
    let inexact = points.iter().filter(|point| !point.rate.is_exact()).count();
    if inexact > 0 {
        sentences.push(scribe.counted("chart-description-inexact", inexact));
    }
    if stretches.len() > 1 {
        sentences.push(scribe.word("chart-description-breaks"));
    }
    sentences.push(scribe.word("chart-description-table"));
    sentences.join(" ")
}

fn deadline_sentence<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, deadline: Deadline<'_>) -> String {
    let name = deadline.schedule.name.as_ref().map(|name| scribe.plain(name));
    let name = name.unwrap_or_else(|| scribe.unit_name(deadline.schedule.unit));
    let target = scribe.language.stated_rate(deadline.schedule.target);
    let date = scribe.language.date(deadline.day);
    let days = scribe.days_left(whole_days(scribe.report.site.vintage.known_on, deadline.day));
    let arguments = [("name", &*name), ("target", &target), ("date", &date), ("days", &days)];
    scribe.text("chart-description-deadline", &arguments.map(|(name, text)| (name, text.into())))
}

fn marks<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    (indicator, unit): (IndicatorId, UnitId),
    stretches: &[&[Point<'_>]],
    deadlines: &[Deadline<'_>],
    before: &Before<'_, '_>,
) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut targets: Vec<f64> = deadlines.iter().map(|deadline| deadline.schedule.target.value.per_cent()).collect();
    targets.sort_by(f64::total_cmp);
    targets.dedup();
    marks.extend(targets.into_iter().filter_map(PerCent::new).map(|value| {
        Mark::Level(line::Level { role: Role::Target, value, name: Some(scribe.word("chart-key-target")) })
    }));
    marks.extend(deadlines.iter().map(|deadline| {
        let label = scribe.deadline_short(*deadline);
        Mark::Deadline(line::Deadline { role: Role::Deadline, date: deadline.day, label })
    }));
    marks.extend(deadlines.iter().filter_map(|deadline| pace(scribe, *deadline)));
    marks.extend(before.line());
    marks.extend(before.event(scribe));
    let registry = &scribe.report.site.registry;
    marks.extend(registry.breaks(unit).map(|day| event(scribe, day, EventKind::Split)));
    marks.extend(ranges(&stretches.concat()));
    // A figure without neighbours is a dot; a chart of nothing else still has its line.
    let lines = stretches.iter().filter(|stretch| stretch.len() > 1 || stretches.len() == 1);
    marks.extend(lines.map(|stretch| {
        let points = stretch.iter().filter_map(|point| Some((point.day, PerCent::new(point.rate.middle())?))).collect();
        Mark::Line(Line { role: Role::Series, course: Course::Straight, points, name: None })
    }));
    marks.push(Mark::Dots(dots(scribe, indicator, stretches)));
    marks
}

fn pace<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, deadline: Deadline<'_>) -> Option<Mark> {
    let schedule = deadline.schedule;
    let line = PaceLine::new(&schedule.curve, schedule.start?, deadline.day, schedule.target.value.per_cent())?;
    let assumed = schedule.curve == Curve::Assumed;
    let id = if assumed { "chart-key-pace-assumed" } else { "chart-key-pace" };
    Some(Mark::Line(Line {
        role: Role::Pace,
        course: if line.is_stepped() { Course::Step } else { Course::Straight },
        points: line.corners().iter().filter_map(|(day, rate)| Some((*day, PerCent::new(*rate)?))).collect(),
        name: Some(scribe.word(id)),
    }))
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

fn dots<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, stretches: &[&[Point<'_>]]) -> Dots {
    let points: Vec<(&Point<'_>, bool)> =
        stretches.iter().flat_map(|stretch| stretch.iter().map(|point| (point, stretch.len() == 1))).collect();
    let last = points.len().saturating_sub(1);
    let shown = |(position, (point, alone)): &(usize, &(&Point<'_>, bool))| {
        points.len() <= MOST_DOTS || *position == last || *alone || !point.rate.is_exact()
    };
    let dot = |(position, (point, _)): (usize, &(&Point<'_>, bool))| {
        let value = PerCent::new(point.rate.middle())?;
        let label =
            (position == 0 || position == last).then(|| scribe.value(indicator, point.figure, Some(point.rate)));
        Some(Dot { date: point.day, value, exact: point.rate.is_exact(), label })
    };
    Dots { role: Role::Series, dots: points.iter().enumerate().filter(shown).filter_map(dot).collect(), name: None }
}

fn key<E>(scribe: &Scribe<'_, '_, '_, E>, points: &[Point<'_>], before: &Before<'_, '_>) -> Vec<KeyEntry> {
    let entry = |sample, id: &str| KeyEntry { role: Role::Series, sample, text: scribe.word(id) };
    let note = before.note.filter(|_| !before.points.is_empty());
    let note = note.map(|note| KeyEntry { role: Role::Previous, sample: Sample::Line, text: note.to_owned() });
    let inexact = points.iter().any(|point| !point.rate.is_exact());
    let of_figures = [entry(Sample::Dot, "chart-key-figure"), entry(Sample::Range, "chart-key-inexact")];
    of_figures.into_iter().filter(|_| inexact).chain(note).collect()
}

fn table<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    points: &[Point<'_>],
    before: &Before<'_, '_>,
) -> Table {
    let column = |name, id: &str, numeric| Column { name, text: scribe.word(id), numeric };
    let widths = scribe.report.site.programme(indicator).thresholds.widths;
    let count = |stated: Quantity<u64>| (scribe.language.stated_count(stated), CountRange::of(stated, widths));
    let row = |point: &Point<'_>| {
        let rate = scribe.value(indicator, point.figure, Some(point.rate));
        vec![
            Cell::day(scribe.language.as_of(point.figure.as_of), point.day),
            cells::rate(rate, point.rate.range),
            cells::count(point.figure.count.map(count)),
            cells::count(point.figure.base.map(count)),
        ]
    };
    let (name, unit) = (scribe.indicator_name(indicator), scribe.unit_name(unit));
    let arguments = [("indicator", name.as_str().into()), ("unit", unit.as_str().into())];
    Table {
        caption: scribe.text("table-caption-figures-of", &arguments),
        columns: vec![
            column("as_of", "table-as-of", false),
            column("rate", "table-rate", true),
            column("count", "table-count", true),
            column("base", "table-base", true),
        ],
        rows: before.rows(scribe).chain(points.iter().map(row)).collect(),
    }
}
