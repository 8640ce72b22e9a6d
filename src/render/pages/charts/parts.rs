//! The small multiples of a unit: its parts over time, a panel each on one scale.

use super::{cells, figure};
use crate::analysis::{PartLine, Parts, Point};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::Decimal;
use crate::language::Argument;
use crate::model::Edition;
use crate::render::charts::multiples::{MultiplesChart, Panel};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use crate::render::pages::context;
use crate::render::words::{Scribe, capital};
use jiff::civil::Date;

/// The chart, or `None` where too few units right below have a line of figures.
pub(super) fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<context::Chart> {
    let mut found = scribe.report.parts(indicator, unit)?;
    let (title, ends) = (title(scribe, indicator, unit, &found)?, ends(scribe, indicator, &found)?);
    if !scribe.report.site.programme(indicator).ranking {
        found.lines.sort_by(|a, b| scribe.language.compare(&scribe.unit_name(a.unit), &scribe.unit_name(b.unit)));
    }
    let drawing = MultiplesChart {
        axes: scribe,
        days: found.days,
        target: found.target.and_then(PerCent::new),
        behind: runs(&found.whole),
        panels: found.lines.iter().map(|line| panel(scribe, indicator, line)).collect(),
        key: key(scribe, unit, &found),
        empty: scribe.word("chart-empty"),
    };
    let id = &scribe.report.site.indicators[&indicator].id;
    let chart = Chart {
        id: format!("parts-{id}"),
        description: description(scribe, indicator, unit, (&found, &ends)),
        table: table(scribe, indicator, &found, title.clone()),
        title,
        drawing: Drawing::Multiples(drawing),
    };
    Some(figure(scribe, chart, subtitle(scribe, indicator, &found), None))
}

fn value<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, point: &Point<'_>) -> String {
    scribe.value(indicator, point.figure, Some(point.rate))
}

fn runs(runs: &[Vec<Point<'_>>]) -> Vec<Vec<(Date, PerCent)>> {
    let point = |point: &Point<'_>| Some((point.day, PerCent::new(point.rate.middle())?));
    runs.iter().map(|run| run.iter().filter_map(point).collect()).collect()
}

fn panel<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, line: &PartLine<'_>) -> Panel {
    let inexact = line.runs.iter().flatten().filter(|point| !point.rate.is_exact());
    let range = |point: &Point<'_>| {
        Some((point.day, PerCent::new(point.rate.range.low)?, point.rate.range.high.and_then(PerCent::new)))
    };
    Panel {
        name: scribe.unit_name(line.unit),
        runs: runs(&line.runs),
        ranges: inexact.filter_map(range).collect(),
        latest: line.latest().map(|point| value(scribe, indicator, point)).unwrap_or_default(),
        exact: line.latest().is_some_and(|point| point.rate.is_exact()),
    }
}

fn key<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId, found: &Parts<'_>) -> Vec<KeyEntry> {
    let entry = |role, text| KeyEntry { role, sample: Sample::Line, text };
    let whole = (!found.whole.is_empty()).then(|| entry(Role::Comparison, scribe.unit_name(unit)));
    let target = found.target.map(|target| {
        let rate = scribe.language.per_cent(Decimal::shortest(target));
        entry(Role::Target, scribe.named(&scribe.word("chart-key-target"), &rate))
    });
    whole.into_iter().chain(target).collect()
}

/// The message: how many go ahead of the whole, or, where it has no figure of their day, from whom to whom.
fn title<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    found: &Parts<'_>,
) -> Option<String> {
    let Some((whole, above)) = found.above_whole() else { return ends(scribe, indicator, found) };
    let registry = &scribe.report.site.registry;
    let level = scribe.level_plural(registry.unit(found.lines.first()?.unit).level);
    let (rate, unit) = (value(scribe, indicator, whole), scribe.unit_name(unit));
    let counts = [("n", number(above)), ("of", number(found.lines.len()))];
    let texts = [("level", &level), ("rate", &rate), ("unit", &unit)].map(|(name, text)| (name, text.as_str().into()));
    Some(scribe.text("chart-parts-above", &[&counts[..], &texts[..]].concat()))
}

/// From whom to whom, lowest and highest; the rates alone in a programme that ranks nobody.
fn ends<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, found: &Parts<'_>) -> Option<String> {
    let (high, low) = (found.lines.first()?, found.lines.last()?);
    let rate = |line: &PartLine<'_>| Some(value(scribe, indicator, line.latest()?));
    let (low_unit, high_unit) = (scribe.unit_name(low.unit), scribe.unit_name(high.unit));
    let (low, high) = (rate(low)?, rate(high)?);
    if !scribe.report.site.programme(indicator).ranking {
        let level = scribe.level_plural(scribe.report.site.registry.unit(found.lines.first()?.unit).level);
        let ends = scribe.text("chart-from-to", &[("low", low.as_str().into()), ("high", high.as_str().into())]);
        return Some(scribe.named(&capital(&level), &ends));
    }
    let arguments = [("low", &low), ("low-unit", &low_unit), ("high", &high), ("high-unit", &high_unit)];
    Some(scribe.text("chart-parts-title", &arguments.map(|(name, text)| (name, text.as_str().into()))))
}

fn number<'t>(n: usize) -> Argument<'t> {
    Argument::from(n)
}

fn subtitle<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, found: &Parts<'_>) -> String {
    let base = scribe.base_kind(indicator, found.base_kind);
    let dates = scribe.dates_between(found.days.0, found.days.1);
    let said = scribe.text("chart-parts-unit", &[("base", base.as_str().into()), ("dates", dates.as_str().into())]);
    if found.lines.len() == found.of {
        return said;
    }
    let most = scribe.text("chart-parts-most", &[("n", number(found.lines.len())), ("of", number(found.of))]);
    format!("{said} {most}")
}

fn description<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    (found, ends): (&Parts<'_>, &str),
) -> String {
    let mut said = vec![format!("{ends}.")];
    if let Some(last) = found.whole.last().and_then(|run| run.last()) {
        let (unit, rate) = (scribe.unit_name(unit), value(scribe, indicator, last));
        let as_of = scribe.language.as_of_phrase(last.figure.as_of);
        let arguments = [("unit", &unit), ("rate", &rate), ("as-of", &as_of)];
        said.push(scribe.text("chart-parts-whole", &arguments.map(|(name, text)| (name, text.as_str().into()))));
    }
    if found.lines.iter().any(|line| line.runs.len() > 1) {
        said.push(scribe.word("chart-description-breaks"));
    }
    let inexact = found.lines.iter().flat_map(|line| line.runs.iter().flatten()).filter(|point| !point.rate.is_exact());
    let inexact = inexact.count();
    if inexact > 0 {
        said.push(scribe.counted("chart-description-inexact", inexact));
    }
    said.push(scribe.word("chart-parts-table"));
    said.join(" ")
}

/// The first and the latest figure of each part; all others stand on its own page.
fn table<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    found: &Parts<'_>,
    caption: String,
) -> Table {
    let column = |name, id: &str, numeric| Column { name, text: scribe.word(id), numeric };
    let pair = |point: &Point<'_>| {
        let day = Cell::day(scribe.language.as_of(point.figure.as_of), point.day);
        [cells::rate(value(scribe, indicator, point), point.rate.range), day]
    };
    let row = |line: &PartLine<'_>| {
        let (first, last) = (line.runs.first()?.first()?, line.latest()?);
        let reports = line.runs.iter().map(Vec::len).sum::<usize>();
        #[expect(clippy::cast_precision_loss, reason = "a number of reports")]
        let reports = Cell::number(scribe.language.count(u64::try_from(reports).ok()?), reports as f64);
        let name = cells::unit(scribe, line.unit);
        Some([vec![name], pair(first).into(), pair(last).into(), vec![reports]].concat())
    };
    Table {
        caption,
        columns: vec![
            column("unit", "table-unit", false),
            column("first", "chart-parts-first", true),
            column("first_as_of", "table-as-of", false),
            column("latest", "unit-latest", true),
            column("as_of", "table-as-of", false),
            column("reports", "chart-parts-reports", true),
        ],
        rows: found.lines.iter().filter_map(row).collect(),
    }
}
