//! The waterfall of a unit: why its rate moved when count and base last moved together.

use super::figure;
use crate::analysis::Causes;
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{Ratio, ShownRate};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::charts::waterfall::{End, Step, WaterfallChart};
use crate::render::charts::{Cell, Chart, Column, Drawing, PerCent, Table};
use crate::render::pages::context;
use crate::render::words::{Scribe, capital};
use jiff::civil::Date;

/// A cause in words, with what came from it in tenths of a point.
type Cause = (String, i64);

/// The chart, or `None` where no step of the unit has two causes to tell apart.
pub(super) fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<context::Chart> {
    let found = scribe.report.causes(indicator, unit)?;
    let named = named(scribe, indicator, &found);
    let step = |(name, tenths): &Cause| {
        let points = PerCent::new(points(*tenths))?;
        Some(Step { name: name.clone(), points, text: scribe.signed_tenths(*tenths) })
    };
    let drawing = WaterfallChart {
        axes: scribe,
        from: end(scribe, found.step.from.day, found.before)?,
        steps: named.iter().filter_map(step).collect(),
        to: end(scribe, found.step.to.day, found.after)?,
    };
    let id = &scribe.report.site.indicators[&indicator].id;
    let chart = Chart {
        id: format!("causes-{id}"),
        title: title(scribe, &found),
        description: description(scribe, &found),
        table: table(scribe, &found, &named),
        drawing: Drawing::Waterfall(drawing),
    };
    let source = scribe.source(&scribe.report.site.snapshot(found.step.to.figure).source).text;
    Some(figure(scribe, chart, scribe.word("chart-causes-unit"), Some(source)))
}

/// The causes that added or took anything.
fn named<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, found: &Causes<'_>) -> Vec<Cause> {
    let moved = |name: &str, from: u64, to: u64| {
        let arguments = [("name", name.into()), ("from", Argument::Count(from)), ("to", Argument::Count(to))];
        scribe.text("chart-causes-moved", &arguments)
    };
    let base = found.step.to.rate.base_kind.map(|kind| scribe.base_kind(indicator, kind));
    let base = base.unwrap_or_else(|| scribe.word("table-base"));
    let all = [
        (moved(&scribe.word("table-count"), found.before.count, found.after.count), found.tenths.count),
        (moved(&capital(&base), found.before.base, found.after.base), found.tenths.base),
        (scribe.word("chart-causes-both"), found.tenths.both),
        (scribe.word("chart-causes-rounding"), found.rounding),
    ];
    all.into_iter().filter(|(_, tenths)| *tenths != 0).collect()
}

/// A rate where the printed number says it is, so that the bars end at it.
fn end<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Date, ratio: Ratio) -> Option<End> {
    let ShownRate::PerCent(rate) = ratio.shown() else { return None };
    let drawn = PerCent::new(rate.to_f64())?;
    Some(End { name: scribe.language.date(day), rate: drawn, text: scribe.shown(ratio.shown()) })
}

fn title<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &Causes<'_>) -> String {
    let (day, points) = (scribe.language.date(found.step.to.day), scribe.language.points(found.tenths.total));
    let id = match (found.tenths.count.signum(), found.tenths.base.signum(), found.tenths.total.signum()) {
        (1, -1, -1) => "chart-causes-title-grew",
        (-1, 1, 1) => "chart-causes-title-shrank",
        _ => "chart-causes-title",
    };
    let [count, base] = [found.tenths.count, found.tenths.base].map(|tenths| scribe.signed_tenths(tenths));
    let arguments = [("date", &day), ("points", &points), ("count", &count), ("base", &base)];
    scribe.text(id, &arguments.map(|(name, text)| (name, text.as_str().into())))
}

fn description<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &Causes<'_>) -> String {
    let day = |day| scribe.language.date(day);
    let (from, to) = (day(found.step.from.day), day(found.step.to.day));
    let rate = |ratio: Ratio| format!("{} ({})", scribe.shown(ratio.shown()), scribe.ratio(ratio));
    let (before, after) = (rate(found.before), rate(found.after));
    let arguments = [("before", &before), ("from", &from), ("after", &after), ("to", &to)];
    let said = scribe.text("chart-causes-range", &arguments.map(|(name, text)| (name, text.as_str().into())));
    let parts = [("count", found.tenths.count), ("base", found.tenths.base), ("both", found.tenths.both)];
    let parts = parts.map(|(name, tenths)| (name, scribe.language.points(tenths)));
    let parts = parts.each_ref().map(|(name, text)| (*name, text.as_str().into()));
    let rounding = (found.rounding != 0).then(|| {
        let points = scribe.language.points(found.rounding);
        scribe.text("chart-causes-rounded", &[("points", points.as_str().into())])
    });
    let effects = scribe.text("movement-effects", &parts);
    let said = [Some(said), Some(effects), rounding, Some(scribe.word("chart-description-table"))];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn table<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, found: &Causes<'_>, named: &[Cause]) -> Table {
    let column = |name, id: &str, numeric| Column { name, text: scribe.word(id), numeric };
    let end = |day: Date, ratio: Ratio| {
        let rate = Cell::number(scribe.shown(ratio.shown()), ratio.per_cent().unwrap_or(f64::NAN));
        vec![Cell::day(scribe.language.date(day), day), rate]
    };
    let cause = |(name, tenths): &Cause| {
        vec![Cell::text(name.clone()), Cell::number(scribe.signed_tenths(*tenths), points(*tenths))]
    };
    let rows = named.iter().map(cause);
    let (first, last) = (end(found.step.from.day, found.before), end(found.step.to.day, found.after));
    Table {
        caption: title(scribe, found),
        columns: vec![column("cause", "chart-causes-cause", false), column("points", "chart-causes-points", true)],
        rows: std::iter::once(first).chain(rows).chain([last]).collect(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "points of per cent in tenths")]
fn points(tenths: i64) -> f64 {
    tenths as f64 / 10.0
}
