//! What the figures say on the day of knowledge: the latest of each unit with its place among others, its statuses, and the sums
//! of the units below. The rows of the lists of units, the rankings and the front page.

use super::observations::{ORIGINS, finality, rate_origin, rate_span};
use crate::analysis::{Basis, Beside, Direction, Latest, Progress, Reason, RollUp, Standing, rankings};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::domain::{AsOf, CountRange, Quantity, Widths};
use crate::model::Edition;
use crate::render::data::Maker;
use crate::render::data::cell::Span;
use crate::render::data::column::{Fields, Kind};
use crate::render::data::parts::Part;
use crate::render::data::sheet::{Sheet, sheet};
use crate::render::words::level_kind;
use std::collections::BTreeMap;

const BASES: &[&str] = &["counted", "stated", "inexact", "no-rate"];
const DIRECTIONS: &[&str] = &["rising", "steady", "falling"];
const SIZES: &[&str] = &["above", "within", "below"];
const STATUSES: &[&str] = &[
    "overdue",
    "stalled",
    "behind-beyond",
    "behind-unknown",
    "behind",
    "silent",
    "not-comparable",
    "no-figures",
    "no-pace",
    "no-deadline",
    "on-pace",
    "ahead",
    "reopened",
    "complete",
];
const REASONS: &[&str] = &[
    "declared",
    "reached",
    "pace",
    "last-report",
    "missed",
    "no-rate",
    "other-base",
    "undated",
    "no-start",
    "no-figure",
    "no-deadline",
];

/// A unit in an indicator.
#[derive(Clone, Copy)]
struct Row<'r, 'c> {
    indicator: IndicatorId,
    unit: UnitId,
    progress: &'r Progress<'c>,
    latest: Latest<'c>,
    widths: Widths,
    place: Option<Place>,
}

/// A place in a ranking.
#[derive(Clone, Copy)]
struct Place {
    /// The best and the worst that it can be; none where units are not ranked.
    ranks: Option<(usize, usize)>,
    of: usize,
    beside: Option<Beside>,
}

type Places = BTreeMap<(IndicatorId, UnitId), Place>;

pub(super) fn latest<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part) -> Sheet {
    let site = maker.site();
    let places = places(maker, part);
    let row = |(indicator, unit, progress)| -> Option<Row<'_, '_>> {
        let progress: &Progress<'_> = progress;
        let widths = site.programme(indicator).thresholds.widths;
        let place = places.get(&(indicator, unit)).copied();
        Some(Row { indicator, unit, progress, latest: progress.latest?, widths, place })
    };
    let fields = Fields::new()
        .must("indicator", "column-indicator", Kind::Key, |row: &Row<'_, '_>| maker.indicator(row.indicator))
        .must("unit", "column-unit", Kind::Key, |row| maker.unit(row.unit))
        .maybe("as_of", "column-as-of", Kind::Day, |row| row.latest.figure.as_of.day());
    let fields = movement(figure(maker, fields));
    let rows = maker.report.all().filter(|(indicator, unit, _)| part.takes(site, *indicator, *unit)).filter_map(row);
    sheet(fields, rows)
}

/// The figure itself and what it rests on.
fn figure<'f, 'r: 'f, 'c: 'r, E: Edition>(
    maker: &'f Maker<'_, '_, 'c, E>,
    fields: Fields<'f, Row<'r, 'c>>,
) -> Fields<'f, Row<'r, 'c>> {
    let stated = |row: &Row<'_, '_>, count: Option<Quantity<u64>>| Some((count?, row.widths));
    let kind =
        |row: &Row<'_, '_>| Some(maker.site().base_kind(row.indicator, row.latest.figure.base_kind?).id.as_str());
    fields
        .stated("count", "column-count", move |row| stated(row, row.latest.figure.count))
        .stated("base", "column-base", move |row| stated(row, row.latest.figure.base))
        .maybe("base_kind", "column-base-kind", Kind::Key, kind)
        .span("rate", "column-rate", Kind::Rate, |row| row.latest.rate.map(rate_span))
        .maybe("rate_origin", "column-rate-origin", Kind::Word(ORIGINS), |row| row.latest.rate.map(rate_origin))
        .maybe("basis", "column-basis", Kind::Word(BASES), |row| {
            row.progress.quality.map(|quality| basis(quality.basis))
        })
        .must("status", "column-finality", Kind::Word(super::observations::FINALITIES), |row| {
            finality(maker.site().snapshot(row.latest.figure).status)
        })
        .maybe("age", "column-age", Kind::Days, |row| row.progress.quality.and_then(|quality| quality.age))
        .maybe("reported_with", "column-reported-with", Kind::Key, |row| maker.unit(row.progress.together?))
}

/// What moved since the report before, and the place among others.
fn movement<'f, 'r: 'f, 'c: 'r>(fields: Fields<'f, Row<'r, 'c>>) -> Fields<'f, Row<'r, 'c>> {
    fields
        .maybe("compared_with", "column-compared-with", Kind::Day, |row| {
            row.progress.movement.as_ref().map(|movement| movement.from.day)
        })
        .maybe("direction", "column-direction", Kind::Word(DIRECTIONS), |row| {
            row.progress.movement.as_ref().and_then(|movement| movement.direction).map(direction)
        })
        .maybe("change", "column-change", Kind::Number("pp"), |row| {
            row.progress.movement.as_ref().and_then(|movement| movement.points)
        })
        .maybe("rank", "column-rank", Kind::Count, |row| row.place?.ranks.map(|(best, _)| best))
        .maybe("rank_worst", "column-rank-worst", Kind::Count, |row| {
            row.place?.ranks.filter(|(best, worst)| worst > best).map(|(_, worst)| worst)
        })
        .maybe("ranked", "column-ranked", Kind::Count, |row| row.place.map(|place| place.of))
        .maybe("for_its_size", "column-for-its-size", Kind::Word(SIZES), |row| {
            row.place?.beside.map(|beside| match beside {
                Beside::Above => "above",
                Beside::Within => "within",
                Beside::Below => "below",
            })
        })
}

fn places<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part) -> Places {
    let wanted = maker.site().indicators.keys().filter(|id| part.indicator.is_none_or(|only| only == **id));
    let mut places = Places::new();
    for indicator in wanted {
        let is_ranked = maker.site().programme(*indicator).ranking;
        for ranking in rankings(maker.report, *indicator) {
            for row in &ranking.rows {
                let ranks = is_ranked.then_some((row.best, row.worst));
                let place = Place { ranks, of: ranking.rows.len(), beside: row.beside };
                places.insert((*indicator, row.unit), place);
            }
        }
    }
    places
}

pub(super) fn statuses<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part) -> Sheet {
    type Row<'r> = (IndicatorId, UnitId, usize, &'r Standing<'r>);
    let site = maker.site();
    let deadline = |row: &Row<'_>| {
        let schedule = row.3.deadline?.schedule;
        site.deadlines.iter().position(|deadline| std::ptr::eq(deadline.schedule, schedule)).map(|at| at + 1)
    };
    let fields = Fields::new()
        .must("indicator", "column-indicator", Kind::Key, |row: &Row<'_>| maker.indicator(row.0))
        .must("unit", "column-unit", Kind::Key, |row| maker.unit(row.1))
        .must("number", "column-status-number", Kind::Count, |row| row.2)
        .must("status", "column-status", Kind::Word(STATUSES), |row| level_kind(row.3.level))
        .maybe("could_be", "column-could-be", Kind::Word(STATUSES), |row| row.3.could_be.map(level_kind))
        .must("reason", "column-reason", Kind::Word(REASONS), |row| reason(row.3.reason))
        .maybe("deadline", "column-deadline", Kind::Count, deadline)
        .maybe("days_left", "column-days-left", Kind::Days, |row| row.3.days_left)
        .maybe("completed_on", "column-completed-on", Kind::Day, |row| row.3.completed_on().and_then(AsOf::day))
        .maybe("days_early", "column-days-early", Kind::Days, |row| match row.3.reason {
            Reason::Declared { early, .. } | Reason::Reached { early, .. } => early,
            _ => None,
        })
        .maybe("days_ahead", "column-days-ahead", Kind::Number("d"), |row| pace(row.3, |days, _, _| Some(days)))
        .maybe("required_pace", "column-required-pace", Kind::Number("pp/d"), |row| {
            pace(row.3, |_, required, _| required)
        })
        .maybe("best_pace", "column-best-pace", Kind::Number("pp/d"), |row| pace(row.3, |_, _, best| best));
    let standings = |(indicator, unit, progress)| {
        let progress: &Progress<'_> = progress;
        (1..).zip(&progress.standings).map(move |(number, standing)| (indicator, unit, number, standing))
    };
    let units = maker.report.all().filter(|(indicator, unit, _)| part.takes(site, *indicator, *unit));
    sheet(fields, units.flat_map(standings))
}

fn pace(standing: &Standing<'_>, of: impl Fn(f64, Option<f64>, Option<f64>) -> Option<f64>) -> Option<f64> {
    match standing.reason {
        Reason::Pace { days, required, best } => of(days, required, best),
        _ => None,
    }
}

pub(super) fn sums<E: Edition>(maker: &Maker<'_, '_, '_, E>, part: &Part) -> Sheet {
    type Row<'r> = (IndicatorId, UnitId, &'r RollUp);
    let site = maker.site();
    let count = |range: CountRange| Some(range.into());
    let fields = Fields::new()
        .must("indicator", "column-indicator", Kind::Key, |row: &Row<'_>| maker.indicator(row.0))
        .must("unit", "column-unit", Kind::Key, |row| maker.unit(row.1))
        .must("base_kind", "column-base-kind", Kind::Key, |row| site.base_kind(row.0, row.2.base_kind).id.as_str())
        .must("reported", "column-reported", Kind::Count, |row| row.2.reported)
        .must("of", "column-of", Kind::Count, |row| row.2.of)
        .must("enough", "column-enough", Kind::Flag, |row| row.2.is_enough)
        .span("count", "column-sum-count", Kind::Count, move |row| count(row.2.count))
        .span("base", "column-sum-base", Kind::Count, move |row| count(row.2.base))
        .span("rate", "column-sum-rate", Kind::Rate, |row| sum_rate(row.2))
        .span("coverage", "column-coverage", Kind::Rate, |row| row.2.coverage.map(Span::from))
        .span("whole", "column-whole", Kind::Rate, |row| row.2.whole.map(Span::from))
        .must("oldest", "column-oldest", Kind::Day, |row| row.2.oldest)
        .must("newest", "column-newest", Kind::Day, |row| row.2.newest);
    let sums = |(indicator, unit, progress)| {
        let progress: &Progress<'_> = progress;
        progress.roll_ups.iter().map(move |sum| (indicator, unit, sum))
    };
    let units = maker.report.all().filter(|(indicator, unit, _)| part.takes(site, *indicator, *unit));
    sheet(fields, units.flat_map(sums))
}

/// The rate of the sums: of whole numbers where both are exact.
fn sum_rate(sum: &RollUp) -> Option<Span> {
    let exact = |range: CountRange| range.high.filter(|high| *high == range.low);
    let ratio = exact(sum.count).zip(exact(sum.base)).map(|(count, base)| crate::domain::Ratio { count, base });
    ratio.map(Span::ratio).or_else(|| sum.rate.map(Span::from))
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Counted => "counted",
        Basis::Stated => "stated",
        Basis::Inexact => "inexact",
        Basis::NoRate => "no-rate",
    }
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Rising => "rising",
        Direction::Steady => "steady",
        Direction::Falling => "falling",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Declared { .. } => "declared",
        Reason::Reached { .. } => "reached",
        Reason::Pace { .. } => "pace",
        Reason::LastReport(_) => "last-report",
        Reason::Missed => "missed",
        Reason::NoRate => "no-rate",
        Reason::OtherBase => "other-base",
        Reason::Undated => "undated",
        Reason::NoStart => "no-start",
        Reason::NoFigure => "no-figure",
        Reason::NoDeadline => "no-deadline",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Level;

    #[test]
    fn every_status_has_its_word() {
        use Level::{
            Ahead, Behind, BehindBeyond, BehindUnknown, Complete, NoDeadline, NoFigures, NoPace, NotComparable, OnPace,
            Overdue, Reopened, Silent, Stalled,
        };
        let levels = [
            Overdue,
            Stalled,
            BehindBeyond,
            BehindUnknown,
            Behind,
            Silent,
            NotComparable,
            NoFigures,
            NoPace,
            NoDeadline,
            OnPace,
            Ahead,
            Reopened,
            Complete,
        ];
        assert_eq!(levels.map(level_kind), STATUSES);
    }
}
