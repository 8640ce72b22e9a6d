//! One indicator of one unit: headline, statuses, sum of parts, chart, history. The core of a unit's page and of the home page.

use super::chart::chart;
use super::context::{Figure, Progress};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::Edition;
use crate::render::words::{Scribe, figure_id};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A unit's progress in an indicator; `None` where there is nothing to say.
pub(super) fn progress<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<Progress> {
    let site = scribe.report.site;
    let progress = scribe.report.progress(indicator, unit);
    let standings = progress.map(|progress| progress.standings.as_slice()).unwrap_or_default();
    let sums = progress.map(|progress| progress.roll_ups.as_slice()).unwrap_or_default();
    let outlooks = progress.map(|progress| progress.outlooks.as_slice()).unwrap_or_default();
    let latest = progress.and_then(|progress| progress.latest);
    let movement = progress.and_then(|progress| progress.movement);
    let id = site.indicators[&indicator].id.to_string();
    let figures = rows(scribe, indicator, unit, &id);
    if figures.is_empty() && standings.is_empty() && sums.is_empty() {
        return None;
    }
    let definition = site.indicators[&indicator].definition.as_ref();
    Some(Progress {
        indicator: scribe.indicator_link(indicator),
        definition: definition.map(|text| scribe.plain(text)),
        headline: latest.map(|latest| scribe.headline(indicator, &latest)),
        statuses: standings.iter().map(|standing| scribe.status(indicator, standing)).collect(),
        direction: movement.and_then(|movement| scribe.direction(&movement)),
        movement: movement.map(|movement| scribe.movement(&movement)),
        quality: progress.and_then(|progress| progress.quality).map(|quality| scribe.quality(quality)),
        forecasts: outlooks.iter().filter_map(|outlook| scribe.outlook(outlook)).collect(),
        roll_ups: sums.iter().map(|sum| scribe.roll_up(indicator, sum, latest.as_ref())).collect(),
        chart: chart(scribe, indicator, unit, &format!("chart-{id}")),
        missing: if figures.is_empty() { Vec::new() } else { scribe.missing_periods(indicator) },
        figures,
        id: format!("p-{id}"),
    })
}

/// Every figure, newest first; those that are kept back say so at their day.
fn rows<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, unit: UnitId, id: &str) -> Vec<Figure> {
    let site = scribe.report.site;
    let figures = scribe.listed_figures(indicator, unit);
    let mut of_day: BTreeMap<Option<Date>, usize> = BTreeMap::new();
    let row = |figure: &Observation| {
        let nth = of_day.entry(figure.as_of.day()).or_default();
        *nth += 1;
        let id = figure_id(id, figure.as_of, *nth);
        if site.is_withheld(figure) { scribe.withheld(figure, id) } else { scribe.figure(indicator, figure, id) }
    };
    let mut rows: Vec<Figure> = figures.into_iter().map(row).collect();
    rows.reverse();
    rows
}
