//! Every figure as its source states it: the rows of the histories on the pages of units. A figure that is kept back has a row
//! that says so and no number.

use crate::analysis::{JudgedRate, Origin, rate_of};
use crate::check::nouns::{DoneOf, IndicatorId, Observation, Snapshot, UnitId};
use crate::domain::{Quantity, Widths};
use crate::load::raw::{CompletionWords, Finality};
use crate::model::{Edition, known_from};
use crate::render::data::Maker;
use crate::render::data::cell::Span;
use crate::render::data::column::{Fields, Kind, QUALIFIERS, qualifier, spoken};
use crate::render::data::parts::Part;
use crate::render::data::sheet::{Sheet, sheet};
use crate::render::words::figure_id;
use std::collections::BTreeSet;

/// Whether a figure is expected to change.
pub(super) const FINALITIES: &[&str] = &["final", "provisional", "revised"];
/// How a rate came about.
pub(super) const ORIGINS: &[&str] = &["counted", "bounded", "stated"];
const COMPLETIONS: &[&str] = &["complete", "basically_complete"];

/// A figure with where it stands.
struct Row<'c> {
    indicator: IndicatorId,
    figure: &'c Observation,
    snapshot: &'c Snapshot,
    widths: Widths,
    /// The id of its row on the page of its unit.
    anchor: String,
    withheld: bool,
    rate: Option<JudgedRate>,
    marks: String,
}

impl<'c> Row<'c> {
    /// The figure, unless it is kept back.
    fn told(&self) -> Option<&'c Observation> {
        (!self.withheld).then_some(self.figure)
    }

    /// A count of it with the widths of its programme's words.
    fn count(&self, of: impl Fn(&Observation) -> Option<Quantity<u64>>) -> Option<(Quantity<u64>, Widths)> {
        self.told().and_then(of).map(|count| (count, self.widths))
    }
}

pub(super) fn observations<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part) -> Sheet {
    let fields = Fields::new()
        .must("indicator", "column-indicator", Kind::Key, |row: &Row<'_>| maker.indicator(row.indicator))
        .must("unit", "column-unit", Kind::Key, |row| maker.unit(row.figure.unit))
        .must("row", "column-row", Kind::Key, |row| row.anchor.clone())
        .maybe("as_of", "column-as-of", Kind::Day, |row| row.figure.as_of.day())
        .maybe("as_of_time", "column-as-of-time", Kind::Time, |row| {
            row.figure.as_of.minute().map(|minute| minute.strftime("%H:%M:%S").to_string())
        });
    let fields = origin(maker, said(maker, publication(numbers(maker, fields))));
    sheet(fields, rows(maker, part))
}

/// Count, base and rate.
fn numbers<'f, 'c: 'f, E: Edition>(
    maker: &'f Maker<'_, '_, 'c, E>,
    fields: Fields<'f, Row<'c>>,
) -> Fields<'f, Row<'c>> {
    let kind = |row: &Row<'_>| Some(maker.site().base_kind(row.indicator, row.told()?.base_kind?).id.as_str());
    let stated = |row: &Row<'_>| row.told().and_then(|figure| figure.rate);
    fields
        .stated("count", "column-count", |row| row.count(|figure| figure.count))
        .stated("base", "column-base", |row| row.count(|figure| figure.base))
        .maybe("base_kind", "column-base-kind", Kind::Key, kind)
        .span("rate", "column-rate", Kind::Rate, |row| row.rate.map(rate_span))
        .maybe("rate_origin", "column-rate-origin", Kind::Word(ORIGINS), |row| row.rate.map(rate_origin))
        .maybe("rate_qualifier", "column-qualifier", Kind::Word(QUALIFIERS), move |row| {
            stated(row).map(|rate| qualifier(&rate))
        })
        .maybe("rate_stated", "column-rate-stated", Kind::Text, move |row| stated(row).map(|rate| rate.to_string()))
        .stated("remaining", "column-remaining", |row| row.count(|figure| figure.remaining))
        .stated("increment", "column-increment", |row| row.count(|figure| figure.increment))
        .maybe("parts_done", "column-parts-done", Kind::List, |row| row.told().map(|figure| parts(maker, figure)))
}

/// When it became known, how final it is, and what else is marked.
fn publication<'f, 'c: 'f>(fields: Fields<'f, Row<'c>>) -> Fields<'f, Row<'c>> {
    use crate::domain::Published;
    let completion = |row: &Row<'c>| row.told()?.detail(|details| details.completion.as_ref());
    fields
        .maybe("published", "column-published", Kind::Day, |row| match row.snapshot.published {
            Published::On(day) => Some(day),
            Published::After(_) | Published::Unknown => None,
        })
        .maybe("published_after", "column-published-after", Kind::Day, |row| match row.snapshot.published {
            Published::After(day) => Some(day),
            Published::On(_) | Published::Unknown => None,
        })
        .maybe("known_from", "column-known-from", Kind::Day, |row| known_from(row.figure.as_of, row.snapshot.published))
        .maybe("period_from", "column-period-from", Kind::Day, |row| row.snapshot.period_from)
        .must("status", "column-finality", Kind::Word(FINALITIES), |row| finality(row.snapshot.status))
        .maybe("marks", "column-marks", Kind::List, |row| row.marks.clone())
        .maybe("completion", "column-completion", Kind::Word(COMPLETIONS), move |row| {
            completion(row).map(|claim| match claim.words {
                CompletionWords::Complete => "complete",
                CompletionWords::BasicallyComplete => "basically_complete",
            })
        })
        .maybe("completed_on", "column-completed-on", Kind::Day, move |row| completion(row).and_then(|claim| claim.on))
        .maybe("withheld_from", "column-withheld-from", Kind::Day, |row| {
            let record = row.figure.detail(|details| details.withheld.as_ref()).filter(|_| row.withheld)?;
            Some(record.date)
        })
}

/// What is remarked on it; of a figure that is kept back, why.
fn said<'f, 'c: 'f, E: Edition>(maker: &'f Maker<'_, '_, 'c, E>, fields: Fields<'f, Row<'c>>) -> Fields<'f, Row<'c>> {
    fields.said("remark", "column-figure-remark", maker.tags(), |row, tag| {
        if row.withheld {
            return row.figure.detail(|details| details.withheld.as_ref()).and_then(|why| spoken(&why.reason, tag));
        }
        let own = row.figure.detail(|details| details.remark.as_ref());
        let excluded = row.figure.details.iter().flat_map(|details| &details.exclusions);
        let excluded = excluded.filter_map(|left| Some(format!("−{}: {}", left.count, spoken(&left.reason, tag)?)));
        let remarks = [own, row.snapshot.remark.as_ref(), row.snapshot.definition.as_ref()];
        let remarks = remarks.into_iter().flatten().filter_map(|remark| spoken(remark, tag));
        Some(remarks.chain(excluded).collect::<Vec<_>>().join(" · "))
    })
}

/// Where it is from.
fn origin<'f, 'c: 'f, E: Edition>(maker: &'f Maker<'_, '_, 'c, E>, fields: Fields<'f, Row<'c>>) -> Fields<'f, Row<'c>> {
    let source = |row: &Row<'c>| maker.site().source(row.figure);
    fields
        .maybe("document", "column-document", Kind::Key, move |row| maker.document(source(row).document?))
        .maybe("source", "column-source", Kind::Text, move |row| maker.first().source(source(row)).text)
        .maybe("source_url", "column-source-url", Kind::Key, move |row| maker.first().source(source(row)).href)
}

/// The figures of a part, indicator by indicator in the order of the registry, of each unit oldest first.
fn rows<'f, 'c: 'f, E: Edition>(
    maker: &'f Maker<'_, '_, 'c, E>,
    part: &'f Part,
) -> impl Iterator<Item = Row<'c>> + use<'f, 'c, E> {
    let site = maker.site();
    let withheld = site.all_withheld().map(|(indicator, unit, _)| (indicator, unit));
    let pairs: BTreeSet<(IndicatorId, UnitId)> = site.pairs().chain(withheld).collect();
    let pairs = pairs.into_iter().filter(|(indicator, unit)| part.takes(site, *indicator, *unit));
    pairs.flat_map(move |(indicator, unit)| of_unit(maker, indicator, unit, part))
}

fn of_unit<'c, E: Edition>(
    maker: &Maker<'_, '_, 'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    part: &Part,
) -> Vec<Row<'c>> {
    let site = maker.site();
    let widths = site.programme(indicator).thresholds.widths;
    let listed = maker.first().listed_figures(indicator, unit);
    let mut rows: Vec<Row<'c>> = Vec::new();
    let mut nth = 0;
    for (at, figure) in listed.iter().copied().enumerate() {
        let is_again = at > 0 && listed.get(at - 1).is_some_and(|before| before.as_of.day() == figure.as_of.day());
        nth = if is_again { nth + 1 } else { 1 };
        if part.takes_day(figure) {
            let withheld = site.is_withheld(figure);
            rows.push(Row {
                indicator,
                figure,
                snapshot: site.snapshot(figure),
                widths,
                anchor: figure_id(site.indicators[&indicator].id.as_str(), figure.as_of, nth),
                withheld,
                rate: (!withheld).then(|| rate_of(figure, widths)).flatten(),
                marks: marks(maker, figure, withheld),
            });
        }
    }
    rows
}

/// What a history marks, as words with blanks between them.
fn marks<E: Edition>(maker: &Maker<'_, '_, '_, E>, figure: &Observation, withheld: bool) -> String {
    let (site, snapshot) = (maker.site(), maker.site().snapshot(figure));
    if withheld {
        return "withheld".to_owned();
    }
    let replaced = site.replacement(figure);
    let marks = [
        (snapshot.projected, "projected"),
        (figure.masked, "masked"),
        (site.is_late(figure), "late"),
        (replaced.is_some_and(|other| !other.says_as(figure)), "replaced"),
        (replaced.is_some_and(|other| other.says_as(figure)), "repeated"),
        (figure.correction(snapshot).is_some(), "corrected"),
        (figure.rebase(snapshot).is_some(), "rebased"),
        (snapshot.definition_change.is_some(), "redefined"),
    ];
    marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect::<Vec<_>>().join(" ")
}

/// "9/29:commune", with blanks between several.
fn parts<E: Edition>(maker: &Maker<'_, '_, '_, E>, figure: &Observation) -> String {
    let level = |done: &DoneOf| {
        let level = done.level.and_then(|level| maker.site().registry.levels.get(usize::from(level.0)));
        level.map(|level| format!(":{}", level.id)).unwrap_or_default()
    };
    let told = figure.parts().iter().map(|done| format!("{}/{}{}", done.done, done.of, level(done)));
    told.collect::<Vec<_>>().join(" ")
}

pub(super) fn finality(finality: Finality) -> &'static str {
    match finality {
        Finality::Final => "final",
        Finality::Provisional => "provisional",
        Finality::Revised => "revised",
    }
}

/// A rate as statuses and ranks rest on it.
pub(super) fn rate_span(rate: JudgedRate) -> Span {
    rate.ratio().map_or_else(|| rate.range.into(), Span::ratio)
}

pub(super) fn rate_origin(rate: JudgedRate) -> &'static str {
    match rate.origin {
        Origin::Counted(_) => "counted",
        Origin::Bounded => "bounded",
        Origin::Stated => "stated",
    }
}
