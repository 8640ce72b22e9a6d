//! Bullets: a figure as a bar against its target and its pace line, instead of a line through too few points, and several below
//! each other where the whole stands.

use super::cells;
use super::rows::{column, entry, estimate, figure, per_cent};
use crate::analysis::{Bullet, bullet, lone_bullet};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::RateRange;
use crate::model::Edition;
use crate::render::charts::rows::{self, Row, RowChart, Shown};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use crate::render::pages::context;
use crate::render::words::Scribe;

/// Fewer bullets than these below each other say no more than the line of a unit.
const FEWEST: usize = 2;

/// A unit's figure against its target, where there are too few for a line.
pub(in crate::render::pages) fn lone<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    id: &str,
) -> Option<context::Chart> {
    let found = lone_bullet(scribe.report, indicator, unit)?;
    let name = format!("{}, {}", scribe.indicator_name(indicator), scribe.unit_name(unit));
    let title = scribe.named(&name, &message(scribe, indicator, &found));
    let source = scribe.source(&scribe.report.site.snapshot(found.latest.figure).source).text;
    let kind = found.rate.base_kind.map(|kind| super::rows::subtitle(scribe, indicator, kind));
    let chart = chart(scribe, id, title, &[(indicator, found)]);
    Some(super::figure(scribe, chart, kind.unwrap_or_else(|| scribe.word("chart-unit-row")), Some(source)))
}

/// Where a unit stands in each indicator that has a target, on one scale.
pub(in crate::render::pages) fn all<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    unit: UnitId,
    id: &str,
) -> Option<context::Chart> {
    let indicators = scribe.report.site.indicators.keys();
    let found: Vec<(IndicatorId, Bullet<'_>)> =
        indicators.filter_map(|id| Some((*id, bullet(scribe.report, *id, unit)?))).collect();
    if found.len() < FEWEST {
        return None;
    }
    let said: Vec<String> = found
        .iter()
        .map(|(indicator, found)| scribe.named(&scribe.indicator_name(*indicator), &message(scribe, *indicator, found)))
        .collect();
    let chart = chart(scribe, id, said.join("; "), &found);
    Some(super::figure(scribe, chart, scribe.word("chart-unit-row"), None))
}

fn chart<'a, E: Edition>(
    scribe: &'a Scribe<'_, '_, '_, E>,
    id: &str,
    title: String,
    found: &[(IndicatorId, Bullet<'_>)],
) -> Chart<'a> {
    let drawing = RowChart {
        axes: scribe,
        rows: found.iter().filter_map(|(indicator, found)| row(scribe, *indicator, found)).collect(),
        levels: Vec::new(),
        key: key(scribe, found),
        rest: None,
        empty: scribe.word("chart-empty"),
    };
    let description = description(scribe, found);
    let table = table(scribe, found);
    Chart { id: id.to_owned(), title, description, table, drawing: Drawing::Rows(drawing) }
}

fn description<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &[(IndicatorId, Bullet<'_>)]) -> String {
    let mut sentences = Vec::new();
    for (indicator, found) in found {
        let rate = scribe.value(*indicator, found.latest.figure, found.latest.rate);
        let as_of = scribe.as_of_phrase(found.latest.figure);
        let arguments = [("rate", rate.as_str().into()), ("as-of", as_of.as_str().into())];
        sentences.push(scribe.text("chart-description-latest", &arguments));
    }
    if let [(indicator, alone)] = found {
        let rate = scribe.value(*indicator, alone.latest.figure, alone.latest.rate);
        let day = alone.latest.figure.as_of.day().map(|day| scribe.language.date(day)).unwrap_or_default();
        let arguments = [("first", &rate), ("last", &rate), ("from", &day), ("to", &day)];
        let mut arguments = arguments.map(|(name, text)| (name, text.as_str().into())).to_vec();
        arguments.push(("n", super::comparison::count(1)));
        sentences.push(scribe.text("chart-description-range", &arguments));
    }
    let inexact = found.iter().filter(|(_, found)| !found.rate.is_exact()).count();
    if inexact > 0 {
        sentences.push(scribe.counted("chart-description-inexact", inexact));
    }
    sentences.push(scribe.word("chart-description-table"));
    sentences.join(" ")
}

/// "62% where the pace line asks for 75%", or what the target is.
fn message<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, found: &Bullet<'_>) -> String {
    let rate = figure(scribe, indicator, &found.latest);
    let target = scribe.language.stated_rate(found.deadline.schedule.target);
    let date = scribe.language.date(found.deadline.day);
    if let Some(pace) = found.pace {
        let pace = per_cent(scribe, pace.rate);
        return scribe.text("chart-bullet-pace", &[("rate", rate.as_str().into()), ("pace", pace.as_str().into())]);
    }
    let arguments = [("rate", &rate), ("target", &target), ("date", &date)];
    let past = found.deadline.day < scribe.report.site.vintage.known_on;
    let id = if past { "chart-bullet-target-past" } else { "chart-bullet-target" };
    scribe.text(id, &arguments.map(|(name, text)| (name, text.as_str().into())))
}

fn row<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, found: &Bullet<'_>) -> Option<Row> {
    let pace = found.pace;
    let bullet = rows::Bullet {
        now: estimate(found.rate)?,
        target: PerCent::new(found.deadline.schedule.target.value.per_cent()),
        pace: pace.and_then(|pace| PerCent::new(pace.rate)),
        zones: pace.and_then(|pace| Some((PerCent::new(pace.from)?, PerCent::new(pace.to)?))),
    };
    Some(Row {
        rank: None,
        name: scribe.indicator_name(indicator),
        value: Some(figure(scribe, indicator, &found.latest)),
        shown: Shown::Bullet(bullet),
    })
}

fn key<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &[(IndicatorId, Bullet<'_>)]) -> Vec<KeyEntry> {
    let mut key = vec![
        entry(scribe, Role::Series, Sample::Bar, "chart-key-latest"),
        entry(scribe, Role::Target, Sample::Stroke, "chart-key-target"),
    ];
    if found.iter().any(|(_, found)| found.pace.is_some()) {
        key.extend([
            entry(scribe, Role::Pace, Sample::Stroke, "chart-key-asked"),
            entry(scribe, Role::Class3, Sample::Zone, "status-behind"),
            entry(scribe, Role::Class2, Sample::Zone, "status-on-pace"),
            entry(scribe, Role::Class1, Sample::Zone, "status-ahead"),
        ]);
    }
    if found.iter().any(|(_, found)| !found.rate.is_exact()) {
        key.push(entry(scribe, Role::Series, Sample::Range, "chart-key-inexact"));
    }
    key
}

fn table<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &[(IndicatorId, Bullet<'_>)]) -> Table {
    let line = |(indicator, found): &(IndicatorId, Bullet<'_>)| {
        let latest = found.latest;
        let schedule = found.deadline.schedule;
        let target = schedule.target.value.per_cent();
        let pace = found.pace.map(|pace| Cell::number(per_cent(scribe, pace.rate), pace.rate));
        let rate = scribe.value(*indicator, latest.figure, latest.rate);
        let day = latest.figure.as_of.day();
        vec![
            Cell::text(scribe.indicator_name(*indicator)),
            cells::rate(rate, found.rate.range),
            day.map_or_else(
                || Cell::text(scribe.as_of(latest.figure)),
                |day| Cell::day(scribe.language.date(day), day),
            ),
            pace.unwrap_or_else(Cell::nothing),
            cells::rate(scribe.language.stated_rate(schedule.target), RateRange { low: target, high: Some(target) }),
            Cell::day(scribe.language.date(found.deadline.day), found.deadline.day),
        ]
    };
    let columns: Vec<Column> = vec![
        column(scribe, "indicator", "table-indicator", false),
        column(scribe, "rate", "table-rate", true),
        column(scribe, "as_of", "table-as-of", false),
        column(scribe, "pace", "table-pace", true),
        column(scribe, "target", "table-target", true),
        column(scribe, "deadline", "table-deadline", false),
    ];
    Table { caption: scribe.word("chart-bullet-caption"), columns, rows: found.iter().map(line).collect() }
}
