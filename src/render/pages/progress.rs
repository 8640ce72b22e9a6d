//! One indicator of one unit: headline, statuses, sum of parts, chart, history. The core of a unit's page and of the home page.

use super::chart::chart;
use super::context::Progress;
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::Edition;
use crate::render::words::{Scribe, figure_id};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A unit's progress in an indicator; `None` where there is nothing to say.
pub(super) fn progress<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
) -> Option<Progress> {
    let progress = scribe.report.progress(indicator, unit)?;
    let site = scribe.report.site;
    let id = site.indicators[&indicator].id.to_string();
    let mut of_day: BTreeMap<Option<Date>, usize> = BTreeMap::new();
    let mut row = |figure: &&'c Observation| {
        let nth = of_day.entry(figure.as_of.day()).or_default();
        *nth += 1;
        scribe.figure(indicator, figure, figure_id(&id, figure.as_of, *nth))
    };
    let mut rows: Vec<_> = site.figures(indicator, unit).iter().map(&mut row).collect();
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
