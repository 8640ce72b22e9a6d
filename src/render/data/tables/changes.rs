//! What became known on which day: the rows of the list of changes, one a figure where it names figures.

use super::observations::rate_span;
use crate::analysis::changes::{Change, Detail, Item};
use crate::analysis::rate_of;
use crate::check::nouns::{DocumentId, IndicatorId, Observation};
use crate::domain::{DocumentKey, Quantity, Widths};
use crate::load::raw::Record;
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::column::{Fields, Kind, spoken};
use crate::render::data::sheet::{Sheet, sheet};
use crate::render::words::change_kind;

const KINDS: &[&str] = &[
    "correction",
    "reopening",
    "withheld",
    "released",
    "restatement",
    "revision",
    "rebase",
    "redefinition",
    "deadline",
    "units",
    "completion",
    "figures",
];

/// A change, or one figure of it.
#[derive(Clone, Copy)]
struct Row<'r, 'c> {
    number: usize,
    change: &'r Change<'c>,
    item: Option<Item<'c>>,
    widths: Widths,
    /// Whether the figure is kept back, or was, so that no value of it is told.
    hidden: bool,
}

impl<'c> Row<'_, 'c> {
    fn after(&self) -> Option<&'c Observation> {
        self.item.filter(|_| !self.hidden).map(|item| item.figure)
    }

    fn before(&self) -> Option<&'c Observation> {
        self.item.filter(|_| !self.hidden).and_then(|item| item.before)
    }

    fn record(&self) -> Option<&'c Record> {
        self.item.and_then(|item| item.record).or(self.change.record)
    }

    fn count(
        &self,
        of: impl Fn(&Observation) -> Option<Quantity<u64>>,
        figure: Option<&Observation>,
    ) -> Option<(Quantity<u64>, Widths)> {
        Some((of(figure?)?, self.widths))
    }
}

pub(super) fn changes<E: Edition>(maker: &Maker<'_, '_, '_, E>) -> Sheet {
    let rate = |row: &Row<'_, '_>, figure: Option<&Observation>| rate_of(figure?, row.widths).map(rate_span);
    let unit = |row: &Row<'_, '_>| match (&row.change.detail, row.item) {
        (_, Some(item)) => maker.unit(item.figure.unit),
        (Detail::Moved(moved), _) => maker.unit(moved.schedule.unit),
        _ => None,
    };
    let fields = Fields::new()
        .must("number", "column-number", Kind::Count, |row: &Row<'_, '_>| row.number)
        .must("day", "column-change-day", Kind::Day, |row| row.change.day)
        .must("kind", "column-change-kind", Kind::Word(KINDS), |row| change_kind(row.change.kind))
        .maybe("indicator", "column-indicator", Kind::Key, |row| maker.indicator(row.change.indicator?))
        .maybe("unit", "column-unit", Kind::Key, unit)
        .maybe("as_of", "column-as-of", Kind::Day, |row| row.item.and_then(|item| item.figure.as_of.day()))
        .stated("count_before", "column-count-before", |row| row.count(|figure| figure.count, row.before()))
        .stated("count", "column-count", |row| row.count(|figure| figure.count, row.after()))
        .maybe("difference", "column-difference", Kind::Difference, |row| {
            row.item.filter(|_| !row.hidden).and_then(|item| item.difference())
        })
        .span("rate_before", "column-rate-before", Kind::Rate, move |row| rate(row, row.before()))
        .span("rate", "column-rate", Kind::Rate, move |row| rate(row, row.after()))
        .maybe("figures", "column-figures", Kind::Count, |row| match &row.change.detail {
            Detail::Told(told) => Some(told.reported),
            _ => None,
        })
        .maybe("day_before", "column-day-before", Kind::Day, |row| moved(row).map(|moved| moved.0))
        .maybe("day_after", "column-day-after", Kind::Day, |row| moved(row).map(|moved| moved.1))
        .said("reason", "column-change-reason", maker.tags(), |row, tag| spoken(&row.record()?.reason, tag))
        .maybe("document", "column-document", Kind::Key, |row| maker.document(document(maker, row)?));
    let items = |change| rows(maker, change);
    let rows = maker.report.changes.all().iter().flat_map(items);
    sheet(fields, (1..).zip(rows).map(|(number, row)| Row { number, ..row }))
}

/// A row a figure; one for a change that names none.
fn rows<'r, 'c, E: Edition>(maker: &Maker<'_, '_, 'c, E>, change: &'r Change<'c>) -> Vec<Row<'r, 'c>> {
    let widths = change.indicator.and_then(|id| programme_widths(maker, id)).unwrap_or_default();
    let blank = Row { number: 0, change, item: None, widths, hidden: false };
    let items: &[Item<'c>] = match &change.detail {
        Detail::Items(items) => items,
        _ => &[],
    };
    let is_withheld = change.kind == crate::analysis::changes::Kind::Withheld;
    let row = |item: &Item<'c>| {
        let kept_back = |figure: &Observation| maker.site().is_withheld(figure);
        let hidden = is_withheld || kept_back(item.figure) || item.before.is_some_and(kept_back);
        Row { item: Some(*item), hidden, ..blank }
    };
    if items.is_empty() { vec![blank] } else { items.iter().map(row).collect() }
}

fn programme_widths<E: Edition>(maker: &Maker<'_, '_, '_, E>, id: IndicatorId) -> Option<Widths> {
    maker.site().indicators.contains_key(&id).then(|| maker.site().programme(id).thresholds.widths)
}

fn moved(row: &Row<'_, '_>) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    match &row.change.detail {
        Detail::Moved(moved) => Some((moved.from, moved.to)),
        _ => None,
    }
}

/// The document that says why, or that moved the deadline, or the act that changed units; else the one that told it.
fn document<E: Edition>(maker: &Maker<'_, '_, '_, E>, row: &Row<'_, '_>) -> Option<DocumentId> {
    let site = maker.site();
    let by_key =
        |key: &DocumentKey| site.documents.iter().find(|(_, document)| document.key == *key).map(|(id, _)| *id);
    let of_detail = match &row.change.detail {
        Detail::Moved(moved) => moved.document,
        Detail::Event(at) => site.registry.events.get(*at).and_then(|event| event.document),
        Detail::Told(_) | Detail::Items(_) => None,
    };
    let of_record = row.record().and_then(|record| by_key(record.document.as_ref()?));
    of_record.or(of_detail).or_else(|| row.change.snapshot.and_then(|snapshot| snapshot.source.document))
}
