//! A unit's course as a sparkline beside its latest figure in a table: where it came from, with the gaps, against its target.

use crate::analysis::{Point, Progress, Series};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::model::Edition;
use crate::render::charts::{PerCent, Spark, spark};
use crate::render::pages::context;
use crate::render::words::Scribe;
use jiff::civil::Date;

/// A table of more figures than these does without sparklines, which would make half of a heavy page.
pub(in crate::render::pages) const MOST_SPARKS: usize = 200;
/// Fewer figures are no course.
const LEAST: usize = 3;

/// The sparkline, or `None` where there are too few figures, or where the latest is not of them.
pub(in crate::render::pages) fn course<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    progress: &Progress<'_>,
) -> Option<context::Spark> {
    let latest = progress.latest?;
    let series = Series::new(scribe.report.site, indicator, unit, latest.rate?.base_kind);
    let points = series.points();
    let (first, last) = (points.first()?, points.last()?);
    if points.len() < LEAST || !std::ptr::eq(last.figure, latest.figure) {
        return None;
    }
    let run = |run: &&[Point<'_>]| -> Vec<(Date, PerCent)> {
        run.iter().filter_map(|point| Some((point.day, PerCent::new(point.rate.middle())?))).collect()
    };
    let target = progress.standings.iter().find_map(|standing| standing.deadline);
    let drawing = Spark {
        days: scribe.report.reach(indicator)?,
        runs: scribe.report.runs(indicator, points).iter().map(run).collect(),
        exact: last.rate.is_exact(),
        target: target.and_then(|deadline| PerCent::new(deadline.schedule.target.value.per_cent())),
    };
    Some(context::Spark { html: spark(&drawing), text: said(scribe, indicator, first, last) })
}

/// "rising from 12%": the cell itself says where to.
fn said<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    first: &Point<'_>,
    last: &Point<'_>,
) -> String {
    let above =
        |one: &Point<'_>, other: &Point<'_>| other.rate.range.high.is_some_and(|high| one.rate.range.low > high);
    let id = match (above(last, first), above(first, last)) {
        (true, _) => "spark-rising",
        (_, true) => "spark-falling",
        _ => "spark-level",
    };
    let from = scribe.value(indicator, first.figure, Some(first.rate));
    scribe.text(id, &[("from", from.as_str().into())])
}
