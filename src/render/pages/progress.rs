//! One indicator of one unit: headline, statuses, sum of parts, chart, history. The core of a unit's page and of the home page.

use super::chart::chart;
use super::context::Progress;
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::Edition;
use crate::render::words::{Scribe, figure_id};

/// A unit's progress in an indicator; `None` where there is nothing to say.
pub(super) fn progress<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<Progress> {
    let progress = scribe.report.progress(indicator, unit)?;
    let site = scribe.report.site;
    let id = site.indicators[&indicator].id.to_string();
    let figures = site.figures(indicator, unit);
    let row =
        |(position, figure): (usize, &&Observation)| scribe.figure(indicator, figure, figure_id(position + 1, &id));
    let mut rows: Vec<_> = figures.iter().enumerate().map(row).collect();
    rows.reverse();
    if rows.is_empty() && progress.standings.is_empty() && progress.roll_up.is_none() {
        return None;
    }
    let definition = site.indicators[&indicator].definition.as_ref();
    Some(Progress {
        indicator: scribe.indicator_link(indicator),
        definition: definition.map(|text| scribe.plain(text)),
        headline: progress.latest.map(|latest| scribe.headline(indicator, &latest)),
        statuses: progress.standings.iter().map(|standing| scribe.status(indicator, standing)).collect(),
        roll_up: progress.roll_up.as_ref().map(|sum| scribe.roll_up(indicator, sum)),
        chart: chart(scribe, indicator, unit, &format!("chart-{id}")),
        figures: rows,
        id: format!("p-{id}"),
    })
}
