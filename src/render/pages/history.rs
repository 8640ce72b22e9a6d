//! Every figure of an indicator and unit, newest first, each with its note; those that are kept back say so at their day. Of a
//! long history the older rows name their source themselves and have a note only where there is more to say: a year of weekly
//! reports would else be a hundred notes that differ by their numbers alone.

use super::context::Figure;
use super::notes::Notes;
use crate::analysis::Explanation;
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::Edition;
use crate::render::words::{Scribe, figure_id};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// More rows than these are a long history, which is not shown at once.
const LONG: usize = 16;
/// The rows of a long history that are.
const NEWEST: usize = 12;

/// The rows of a history before they have notes.
pub(super) struct History<'a, 's, 'c, E> {
    scribe: &'a Scribe<'a, 's, 'c, E>,
    indicator: IndicatorId,
    rows: Vec<Row<'c>>,
}

struct Row<'c> {
    id: String,
    figure: &'c Observation,
    /// Why it says what it says; nothing of a figure that is kept back.
    known: Option<Explanation<'c>>,
    note: Option<u32>,
}

impl<'a, 's, 'c, E: Edition> History<'a, 's, 'c, E> {
    /// The figures of a unit.
    pub(super) fn of(scribe: &'a Scribe<'a, 's, 'c, E>, indicator: IndicatorId, unit: UnitId) -> Self {
        let site = scribe.report.site;
        let known = scribe.report.explain(indicator, unit).into_iter().map(|known| (known.figure, Some(known)));
        let withheld = site.withheld(indicator, unit).iter().map(|figure| (*figure, None));
        let mut figures: Vec<_> = known.chain(withheld).collect();
        figures.sort_by_key(|(figure, _)| (figure.as_of, site.snapshot(figure).published.earliest(), figure.snapshot));
        let name = site.indicators[&indicator].id.as_str();
        let mut of_day: BTreeMap<Option<Date>, usize> = BTreeMap::new();
        let row = |(figure, known): (&'c Observation, Option<Explanation<'c>>)| {
            let nth = of_day.entry(figure.as_of.day()).or_default();
            *nth += 1;
            Row { id: figure_id(name, figure.as_of, *nth), figure, known, note: None }
        };
        let mut rows: Vec<Row<'c>> = figures.into_iter().map(row).collect();
        rows.reverse();
        Self { scribe, indicator, rows }
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Gives a figure its note before the others, because the page names it before them.
    pub(super) fn note(&mut self, figure: &Observation, notes: &mut Notes) -> Option<u32> {
        let (scribe, indicator) = (self.scribe, self.indicator);
        let row = self.rows.iter_mut().find(|row| std::ptr::eq(row.figure, figure))?;
        row.note = Some(row.explain(scribe, indicator, notes));
        row.note
    }

    /// The rows, and the older ones of a long history. Figures without a note get one, unless they are older and their row says
    /// everything of them.
    pub(super) fn into_rows(self, notes: &mut Notes) -> (Vec<Figure>, Vec<Figure>) {
        let (scribe, indicator) = (self.scribe, self.indicator);
        let mut newer = self.rows;
        let older = newer.split_off(if newer.len() > LONG { NEWEST } else { newer.len() });
        let newer = newer.into_iter().map(|row| {
            let note = row.note.unwrap_or_else(|| row.explain(scribe, indicator, notes));
            row.figure(scribe, indicator, Some(note))
        });
        let newer = newer.collect();
        let older = older.into_iter().map(|row| {
            let plain = row.known.as_ref().is_some_and(Explanation::is_plain);
            let note = row.note.or_else(|| (!plain).then(|| row.explain(scribe, indicator, notes)));
            let figure = row.figure;
            scribe.with_source(row.figure(scribe, indicator, note), figure)
        });
        (newer, older.collect())
    }
}

impl<'c> Row<'c> {
    fn explain<E: Edition>(&self, scribe: &Scribe<'_, '_, 'c, E>, indicator: IndicatorId, notes: &mut Notes) -> u32 {
        notes.add(|number| match &self.known {
            Some(known) => scribe.note(indicator, known, number),
            None => scribe.note_of_withheld(self.figure, number),
        })
    }

    fn figure<E: Edition>(self, scribe: &Scribe<'_, '_, 'c, E>, indicator: IndicatorId, note: Option<u32>) -> Figure {
        match self.known {
            Some(known) => scribe.figure(indicator, &known, self.id, note),
            None => scribe.withheld(self.figure, self.id, note),
        }
    }
}
