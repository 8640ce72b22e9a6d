//! One indicator of one unit: headline, statuses, sum of parts, chart, history, and the notes that explain them. The core of a
//! unit's page and of the home page.

use super::charts;
use super::context::{Progress, RollUpLine, Status};
use super::history::History;
use super::lineage;
use super::notes::Notes;
use crate::analysis;
use crate::check::nouns::{IndicatorId, UnitId};
use crate::model::Edition;
use crate::render::data::Table;
use crate::render::words::Scribe;

/// Each indicator of a unit of which there is something to say, with every figure and its note. The notes are numbered through
/// the page.
pub(super) fn in_full<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> Vec<Progress> {
    let mut before = 0;
    let one = |indicator: &IndicatorId| {
        let mut history = History::of(scribe, *indicator, unit);
        let mut notes = Notes::after(before);
        let glance = glance(scribe, *indicator, unit);
        if history.is_empty() && glance.is_none() {
            return None;
        }
        let nothing = analysis::Progress::default();
        let found = scribe.report.progress(*indicator, unit).unwrap_or(&nothing);
        let latest = found.latest.as_ref();
        let headline_note = latest.and_then(|latest| history.note(latest.figure, &mut notes));
        let status = |standing: &analysis::Standing<'_>| Status {
            // Without a deadline there is nothing behind the reason.
            note: standing
                .deadline
                .map(|_| notes.add(|number| scribe.note_of_status(*indicator, latest, standing, number))),
            ..scribe.status(*indicator, standing)
        };
        let statuses = found.standings.iter().map(status).collect();
        let sum = |sum: &analysis::RollUp| RollUpLine {
            note: sum.is_enough.then(|| notes.add(|number| scribe.note_of_sum(*indicator, sum, number))),
            text: scribe.roll_up(*indicator, sum, latest),
        };
        let roll_ups = found.roll_ups.iter().map(sum).collect();
        let (figures, older) = history.into_rows(&mut notes);
        before = notes.count();
        Some(Progress {
            headline_note,
            statuses,
            roll_ups,
            figures,
            older,
            notes: notes.into_vec(),
            charts: charts::of_unit(scribe, *indicator, unit),
            ..glance.unwrap_or_else(|| bare(scribe, *indicator, unit))
        })
    };
    scribe.report.site.indicators.keys().filter_map(one).collect()
}

/// The same at a glance: without the figures, and with the way to them in place of notes.
pub(super) fn at_a_glance<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> Vec<Progress> {
    let one = |indicator: &IndicatorId| {
        let has_figures = !scribe.report.site.withheld(*indicator, unit).is_empty();
        glance(scribe, *indicator, unit).or_else(|| has_figures.then(|| bare(scribe, *indicator, unit)))
    };
    scribe.report.site.indicators.keys().filter_map(one).collect()
}

/// Where a unit stands in an indicator; `None` where there is nothing to say.
fn glance<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, unit: UnitId) -> Option<Progress> {
    let nothing = analysis::Progress::default();
    let progress = scribe.report.progress(indicator, unit).unwrap_or(&nothing);
    let no_figures = scribe.report.site.figures(indicator, unit).is_empty();
    let past = lineage::past(scribe, indicator, unit);
    if no_figures && progress.standings.is_empty() && progress.roll_ups.is_empty() && past.is_none() {
        return None;
    }
    let (latest, movement) = (progress.latest, progress.movement);
    let sum = |sum: &analysis::RollUp| RollUpLine { text: scribe.roll_up(indicator, sum, latest.as_ref()), note: None };
    let bare = bare(scribe, indicator, unit);
    let id = bare.id.replacen("p-", "chart-", 1);
    // A single figure is no line, unless what came before the unit's first day makes it one.
    let bullet = if past.is_none() { charts::bullet(scribe, indicator, unit, &id) } else { None };
    let chart = bullet.or_else(|| charts::progress(scribe, indicator, unit, past.as_ref(), &id));
    let undrawn = past.as_ref().filter(|_| chart.is_none());
    Some(Progress {
        headline: latest.map(|latest| scribe.headline(indicator, &latest)),
        statuses: progress.standings.iter().map(|standing| scribe.status(indicator, standing)).collect(),
        direction: movement.and_then(|movement| scribe.direction(&movement)),
        movement: movement.map(|movement| scribe.movement(&movement)),
        quality: progress.quality.map(|quality| scribe.quality(quality)),
        forecasts: progress.outlooks.iter().filter_map(|outlook| scribe.outlook(outlook)).collect(),
        roll_ups: progress.roll_ups.iter().map(sum).collect(),
        carried: past.as_ref().map(|past| past.note.clone()),
        carried_table: undrawn.and_then(|past| charts::carried_table(scribe, indicator, unit, past)),
        chart,
        missing: if no_figures { Vec::new() } else { scribe.missing_periods(indicator) },
        ..bare
    })
}

/// What can be said of an indicator of which nothing is known.
fn bare<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId, unit: UnitId) -> Progress {
    let found = scribe.report.site.indicators[&indicator];
    let id = format!("p-{}", found.id);
    Progress {
        indicator: scribe.indicator_link(indicator),
        definition: found.definition.as_ref().map(|text| scribe.plain(text)),
        headline: None,
        headline_note: None,
        statuses: Vec::new(),
        direction: None,
        movement: None,
        quality: None,
        forecasts: Vec::new(),
        roll_ups: Vec::new(),
        carried: None,
        carried_table: None,
        chart: None,
        charts: Vec::new(),
        missing: Vec::new(),
        figures: Vec::new(),
        older: Vec::new(),
        data: super::data::files(scribe, Table::Observations, Some(indicator)),
        notes: Vec::new(),
        in_full: scribe.unit_link(unit).href.map(|page| format!("{page}#{id}")),
        id,
    }
}
