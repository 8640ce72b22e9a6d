//! One indicator of one unit: headline, statuses, sum of parts, chart, history, and the notes that explain them. The core of a
//! unit's page and of the home page.

use super::chart::chart;
use super::context::{Figure, Note, Progress};
use crate::analysis::Explanation;
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::Edition;
use crate::render::words::{Scribe, figure_id};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Each indicator of a unit of which there is something to say. Their notes are numbered through the page.
pub(super) fn all<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId) -> Vec<Progress> {
    let mut notes = 0;
    let one = |indicator: &IndicatorId| {
        let made = progress(scribe, *indicator, unit, notes)?;
        notes += u32::try_from(made.notes.len()).unwrap_or(0);
        Some(made)
    };
    scribe.report.site.indicators.keys().filter_map(one).collect()
}

/// A unit's progress in an indicator; `None` where there is nothing to say. Its notes follow on those that the page has already.
fn progress<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    notes_before: u32,
) -> Option<Progress> {
    let site = scribe.report.site;
    let progress = scribe.report.progress(indicator, unit);
    let standings = progress.map(|progress| progress.standings.as_slice()).unwrap_or_default();
    let roll_up = progress.and_then(|progress| progress.roll_up());
    let latest = progress.and_then(|progress| progress.latest);
    let id = site.indicators[&indicator].id.to_string();
    let mut history = History { scribe, indicator, id: &id, next: notes_before + 1, notes: Vec::new() };
    let headline_note = latest.map(|_| history.next);
    let figures = history.rows(unit, latest.map(|latest| latest.figure));
    if figures.is_empty() && standings.is_empty() && roll_up.is_none() {
        return None;
    }
    let notes = history.notes;
    let definition = site.indicators[&indicator].definition.as_ref();
    Some(Progress {
        indicator: scribe.indicator_link(indicator),
        definition: definition.map(|text| scribe.plain(text)),
        headline: latest.map(|latest| scribe.headline(indicator, &latest)),
        headline_note,
        statuses: standings.iter().map(|standing| scribe.status(indicator, standing)).collect(),
        roll_up: roll_up.map(|sum| scribe.roll_up(indicator, sum)),
        roll_up_note: None,
        chart: chart(scribe, indicator, unit, &format!("chart-{id}")),
        figures,
        notes,
        id: format!("p-{id}"),
    })
}

/// The rows of a history with their notes.
struct History<'a, 's, 'c, 'e, E> {
    scribe: &'a Scribe<'a, 's, 'c, E>,
    indicator: IndicatorId,
    id: &'e str,
    next: u32,
    notes: Vec<Note>,
}

/// A figure with its explanation, unless it is kept back.
type Row<'c> = (&'c Observation, Option<Explanation<'c>>);

impl<'c, E: Edition> History<'_, '_, 'c, '_, E> {
    /// Every figure, newest first; those that are kept back say so at their day. The latest has the first note, for that is
    /// where the page names it first.
    fn rows(&mut self, unit: UnitId, latest: Option<&Observation>) -> Vec<Figure> {
        let site = self.scribe.report.site;
        let explained = self.scribe.report.explain(self.indicator, unit);
        let shown = explained.into_iter().map(|known| (known.figure, Some(known)));
        let withheld = site.withheld(self.indicator, unit).iter().map(|figure| (*figure, None));
        let mut figures: Vec<Row<'c>> = shown.chain(withheld).collect();
        figures.sort_by_key(|(figure, _)| figure.as_of);
        let mut named: Vec<(String, Row<'c>)> = ids(self.id, &figures).into_iter().zip(figures).collect();
        named.reverse();
        let first = latest.and_then(|latest| named.iter().position(|(_, (figure, _))| std::ptr::eq(*figure, latest)));
        let first = first.map(|first| self.row(named[first].0.clone(), &named[first].1));
        let mut first = first.into_iter();
        let is_latest = |figure: &Observation| latest.is_some_and(|latest| std::ptr::eq(latest, figure));
        let rows = named.into_iter().filter_map(
            |(id, row)| {
                if is_latest(row.0) { first.next() } else { Some(self.row(id, &row)) }
            },
        );
        rows.collect()
    }

    fn row(&mut self, id: String, (figure, known): &Row<'c>) -> Figure {
        let (scribe, number) = (self.scribe, self.next);
        self.next += 1;
        match known {
            Some(known) => {
                self.notes.push(scribe.note(self.indicator, known, number));
                scribe.figure(self.indicator, known, id, number)
            }
            None => {
                self.notes.push(scribe.note_of_withheld(figure, number));
                scribe.withheld(figure, id, number)
            }
        }
    }
}

/// The ids of rows that stand in the order of their days.
fn ids(indicator: &str, figures: &[Row<'_>]) -> Vec<String> {
    let mut of_day: BTreeMap<Option<Date>, usize> = BTreeMap::new();
    let id = |(figure, _): &Row<'_>| {
        let nth = of_day.entry(figure.as_of.day()).or_default();
        *nth += 1;
        figure_id(indicator, figure.as_of, *nth)
    };
    figures.iter().map(id).collect()
}
