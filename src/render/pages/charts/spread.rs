//! The strip of communes: every unit's rate as a point, a row for each unit above, with the middle of each row. It shows what
//! one rate of the whole hides.

use super::cells;
use super::comparison::count;
use super::rows::{self, column, entry, figure, per_cent};
use crate::analysis::{Ranked, Ranking, Spread, SpreadRow, spread};
use crate::check::nouns::IndicatorId;
use crate::domain::CountRange;
use crate::model::Edition;
use crate::render::charts::rows::{Row, RowChart, Shown, Strip};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use crate::render::pages::context;
use crate::render::words::{Scribe, capital, sentence};

/// The units of a ranking by the unit above each, `None` where hardly a row has enough of them.
pub(super) fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'_>,
    prefix: &str,
) -> Option<context::Chart> {
    let spread = spread(scribe.report, indicator, ranking)?;
    let drawing = RowChart {
        axes: scribe,
        rows: spread.rows.iter().map(|found| row(scribe, found)).collect(),
        levels: rows::levels(scribe, &spread.targets),
        key: key(scribe, &spread),
        rest: None,
        empty: scribe.word("chart-empty"),
    };
    let chart = Chart {
        id: rows::id(scribe, prefix, indicator, ranking),
        title: title(scribe, indicator, ranking, &spread),
        description: description(scribe, indicator, &spread),
        table: table(scribe, indicator, ranking, &spread),
        drawing: Drawing::Rows(drawing),
    };
    Some(super::figure(scribe, chart, rows::subtitle(scribe, indicator, ranking.base_kind), None))
}

fn row<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, row: &SpreadRow<'_>) -> Row {
    let dots = row.units.iter().filter_map(|unit| {
        let rate = unit.latest.rate?;
        Some((PerCent::new(rate.middle())?, rate.is_exact()))
    });
    let strip = Strip { dots: dots.collect(), median: row.median.and_then(PerCent::new) };
    Row {
        rank: None,
        name: scribe.unit_name(row.above),
        value: row.median.map(|median| per_cent(scribe, median)),
        shown: Shown::Strip(strip),
    }
}

fn key<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, spread: &Spread<'_>) -> Vec<KeyEntry> {
    let inexact =
        spread.rows.iter().flat_map(|row| &row.units).any(|unit| unit.latest.rate.is_some_and(|rate| !rate.is_exact()));
    let dot = entry(scribe, Role::Series, Sample::Dot, "chart-key-one-unit");
    let hollow = entry(scribe, Role::Series, Sample::Hollow, "chart-key-inexact-unit");
    let median = entry(scribe, Role::Comparison, Sample::Stroke, "chart-key-median");
    [Some(dot), inexact.then_some(hollow), Some(median)].into_iter().flatten().collect()
}

/// "In 3 of 11 districts there are communes below 50%", or how far they lie apart where there are none.
fn title<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'_>,
    spread: &Spread<'_>,
) -> String {
    let registry = &scribe.report.site.registry;
    let above = spread.rows.first().map(|row| scribe.level_plural(registry.unit(row.above).level)).unwrap_or_default();
    let units = scribe.level_plural(ranking.level);
    let threshold = per_cent(scribe, spread.threshold);
    let arguments = [
        ("n", count(spread.below)),
        ("of", count(spread.rows.len())),
        ("rows", above.as_str().into()),
        ("units", units.as_str().into()),
        ("threshold", threshold.as_str().into()),
    ];
    let said = scribe.text("chart-spread-below", &arguments);
    let ends = ends(scribe, indicator, spread).filter(|_| spread.below == 0);
    ends.map_or_else(|| said.clone(), |ends| scribe.named(&said, &ends))
}

/// "from 62.1% (Trươm Nhạn) to 100% (Nươm Hoằng)".
fn ends<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, spread: &Spread<'_>) -> Option<String> {
    let middle = |unit: &&Ranked<'_>| unit.latest.rate.map_or(0.0, |rate| rate.middle());
    let units = || spread.rows.iter().flat_map(|row| &row.units);
    let low = units().min_by(|a, b| middle(a).total_cmp(&middle(b)))?;
    let high = units().max_by(|a, b| middle(a).total_cmp(&middle(b)))?;
    let said = |unit: &Ranked<'_>| figure(scribe, indicator, &unit.latest);
    let (low, high) = (said(low), said(high));
    Some(scribe.text("chart-from-to", &[("low", low.as_str().into()), ("high", high.as_str().into())]))
}

fn description<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, spread: &Spread<'_>) -> String {
    let days = || spread.rows.iter().flat_map(|row| &row.units).filter_map(|unit| unit.latest.figure.as_of.day());
    let mut sentences =
        vec![scribe.text("chart-spread-units", &[("n", count(spread.units)), ("rows", count(spread.rows.len()))])];
    if let Some(ends) = ends(scribe, indicator, spread) {
        sentences.push(sentence(&capital(&ends)));
    }
    if let Some((oldest, newest)) = days().min().zip(days().max()) {
        sentences.push(sentence(&capital(&scribe.dates_between(oldest, newest))));
    }
    sentences.push(scribe.word("chart-spread-table"));
    sentences.join(" ")
}

/// A line for each row: how many units, the middle, the least and the most, with whose they are; in a programme that ranks nobody,
/// without.
fn table<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'_>,
    spread: &Spread<'_>,
) -> Table {
    let is_ranked = scribe.report.site.programme(indicator).ranking;
    let end = |unit: Option<&Ranked<'_>>| {
        let (name, rate) = (scribe.unit_name(unit?.unit), unit?.latest.rate?);
        let shown = figure(scribe, indicator, &unit?.latest);
        Some(cells::rate(if is_ranked { format!("{shown} ({name})") } else { shown }, rate.range))
    };
    let number = |n: usize| {
        let n = u64::try_from(n).unwrap_or(u64::MAX);
        cells::count(Some((scribe.language.count(n), CountRange::exact(n))))
    };
    let line = |row: &SpreadRow<'_>| {
        let median = row.median.map(|median| Cell::number(per_cent(scribe, median), median));
        vec![
            cells::unit(scribe, row.above),
            number(row.units.len()),
            median.unwrap_or_else(Cell::nothing),
            end(row.units.last()).unwrap_or_else(Cell::nothing),
            end(row.units.first()).unwrap_or_else(Cell::nothing),
            number(row.below),
        ]
    };
    let indicator = scribe.indicator_name(indicator);
    Table {
        caption: scribe.named(&indicator, &scribe.level_plural(ranking.level)),
        columns: columns(scribe, spread.threshold),
        rows: spread.rows.iter().map(line).collect(),
    }
}

fn columns<E>(scribe: &Scribe<'_, '_, '_, E>, threshold: f64) -> Vec<Column> {
    let threshold = per_cent(scribe, threshold);
    let below = scribe.text("table-below", &[("threshold", threshold.as_str().into())]);
    vec![
        column(scribe, "unit", "table-unit", false),
        column(scribe, "units", "table-units", true),
        column(scribe, "median", "table-median", true),
        column(scribe, "least", "table-least", true),
        column(scribe, "most", "table-most", true),
        Column { name: "below", text: below, numeric: true },
    ]
}
