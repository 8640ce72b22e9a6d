//! The ranked dot plot: where each unit stands among others, where it stood a report before, and who has no figure.

use super::cells;
use super::rows::{self, column, entry, estimate, figure};
use crate::analysis::{Compared, Comparison, Direction, MOST_COMPARED, Movement, Ranking, compare};
use crate::check::nouns::{IndicatorId, UnitId};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::charts::rows::{Dumbbell, Row, RowChart, Shown};
use crate::render::charts::{Cell, Chart, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use crate::render::pages::context;
use crate::render::words::{Scribe, capital, sentence};
use jiff::civil::Date;

/// More units without a figure than these are counted below the chart instead of having a row each.
const MOST_SILENT: usize = 12;

/// The units of a ranking as a chart, `None` where they are too few or too many. `among` are all units that it could have.
pub(super) fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'_>,
    among: &[UnitId],
    prefix: &str,
) -> Option<context::Chart> {
    let comparison = compare(scribe.report, indicator, ranking, among)?;
    let view = View { scribe, indicator, ranking, is_ranked: scribe.report.site.programme(indicator).ranking };
    let rows = view.in_order(&comparison);
    let drawn = rows.len() + comparison.apart.len() <= MOST_COMPARED && comparison.apart.len() <= MOST_SILENT;
    let (silent, rest) =
        if drawn { (view.silent(&comparison.apart), None) } else { (Vec::new(), view.rest(&comparison)) };
    let drawing = RowChart {
        axes: scribe,
        rows: rows.iter().filter_map(|row| view.row(row)).chain(silent).collect(),
        levels: rows::levels(scribe, &comparison.targets),
        key: view.key(&comparison),
        rest,
        empty: scribe.word("chart-empty"),
    };
    let chart = Chart {
        id: rows::id(scribe, prefix, indicator, ranking),
        title: view.title(&comparison, &rows),
        description: view.description(&comparison),
        table: view.table(&rows, &comparison),
        drawing: Drawing::Rows(drawing),
    };
    Some(super::figure(scribe, chart, rows::subtitle(scribe, indicator, ranking.base_kind), None))
}

/// What words need besides the comparison.
struct View<'v, 'a, 's, 'c, E> {
    scribe: &'v Scribe<'a, 's, 'c, E>,
    indicator: IndicatorId,
    ranking: &'v Ranking<'c>,
    is_ranked: bool,
}

impl<E: Edition> View<'_, '_, '_, '_, E> {
    /// By rank, within a tie and in a programme that ranks nobody by name.
    fn in_order<'r, 'c>(&self, comparison: &'r Comparison<'c>) -> Vec<&'r Compared<'c>> {
        let mut rows: Vec<(String, &Compared<'c>)> =
            comparison.rows.iter().map(|row| (self.scribe.unit_name(row.ranked.unit), row)).collect();
        let rank = |row: &Compared<'_>| if self.is_ranked { (row.ranked.best, row.ranked.worst) } else { (0, 0) };
        rows.sort_by(|a, b| rank(a.1).cmp(&rank(b.1)).then_with(|| self.scribe.language.compare(&a.0, &b.0)));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn row(&self, row: &Compared<'_>) -> Option<Row> {
        let now = estimate(row.ranked.latest.rate?)?;
        let before = row.movement.and_then(|movement| PerCent::new(movement.from.rate.middle()));
        let targets = row.targets.iter().filter_map(|target| PerCent::new(target.value.per_cent())).collect();
        Some(Row {
            rank: self.is_ranked.then(|| rank(row)),
            name: self.scribe.unit_name(row.ranked.unit),
            value: Some(figure(self.scribe, self.indicator, &row.ranked.latest)),
            shown: Shown::Dot(Dumbbell { now, before, targets }),
        })
    }

    /// Rows of units without a figure that can stand beside the others, by name.
    fn silent(&self, units: &[UnitId]) -> Vec<Row> {
        let mut rows: Vec<Row> = units
            .iter()
            .map(|unit| Row {
                rank: None,
                name: self.scribe.unit_name(*unit),
                value: None,
                shown: Shown::Nothing(self.missing(*unit)),
            })
            .collect();
        rows.sort_by(|a, b| self.scribe.language.compare(&a.name, &b.name));
        rows
    }

    /// Why a unit has no mark: "no figure", or of when its last one is.
    fn missing(&self, unit: UnitId) -> String {
        let latest = self.scribe.report.progress(self.indicator, unit).and_then(|progress| progress.latest);
        let day = latest.and_then(|latest| latest.figure.as_of.day());
        match day.filter(|day| *day < self.ranking.newest) {
            Some(day) => self.scribe.text("chart-row-old", &[("date", self.scribe.language.date(day).as_str().into())]),
            None => self.scribe.word("chart-row-none"),
        }
    }

    fn rest(&self, comparison: &Comparison<'_>) -> Option<String> {
        let units = self.scribe.level_plural(self.ranking.level);
        let arguments = [("n", count(comparison.apart.len())), ("level", units.as_str().into())];
        (!comparison.apart.is_empty()).then(|| self.scribe.text("chart-rows-rest", &arguments))
    }

    /// "2 of 11 districts are at 100% or more: from 43.2% (Đuân Kiểng) to 100% (Muyên Sưởng)".
    fn title(&self, comparison: &Comparison<'_>, rows: &[&Compared<'_>]) -> String {
        let level = self.scribe.level_plural(self.ranking.level);
        let of = count(rows.len());
        let shared = comparison.targets.first().zip(comparison.reached);
        let head = match shared {
            Some((target, reached)) => {
                let target = self.scribe.language.stated_rate(*target);
                let id = if reached == rows.len() { "chart-ranking-all" } else { "chart-ranking-reached" };
                let arguments = [
                    ("n", count(reached)),
                    ("of", of),
                    ("level", level.as_str().into()),
                    ("target", target.as_str().into()),
                ];
                self.scribe.text(id, &arguments)
            }
            None => self.scribe.text("chart-ranking-units", &[("of", of), ("level", level.as_str().into())]),
        };
        let middle = |row: &&&Compared<'_>| row.ranked.latest.rate.map_or(0.0, |rate| rate.middle());
        let by_rate = |a: &&&Compared<'_>, b: &&&Compared<'_>| middle(a).total_cmp(&middle(b));
        let ends = rows.iter().min_by(by_rate).zip(rows.iter().max_by(by_rate));
        let Some((low, high)) = ends else { return head };
        let said = |row: &Compared<'_>| {
            let rate = figure(self.scribe, self.indicator, &row.ranked.latest);
            // Where several share the end, or nobody is to be ranked, no one is named.
            let alone = row.ranked.best == row.ranked.worst
                && rows.iter().filter(|other| other.ranked.best == row.ranked.best).count() == 1;
            if alone && self.is_ranked { format!("{rate} ({})", self.scribe.unit_name(row.ranked.unit)) } else { rate }
        };
        let (low, high) = (said(low), said(high));
        if low == high {
            return self.scribe.named(&head, &low);
        }
        let range = self.scribe.text("chart-from-to", &[("low", low.as_str().into()), ("high", high.as_str().into())]);
        self.scribe.named(&head, &range)
    }

    fn description(&self, comparison: &Comparison<'_>) -> String {
        let (oldest, newest) = self.days(comparison, |row| row.ranked.latest.figure.as_of.day());
        let mut sentences = vec![sentence(&capital(&self.scribe.dates_between(oldest, newest)))];
        let risen = comparison.rows.iter().filter(|row| moved(row, Direction::Rising)).count();
        let fallen = comparison.rows.iter().filter(|row| moved(row, Direction::Falling)).count();
        if comparison.rows.iter().any(|row| row.movement.is_some()) {
            sentences.push(self.scribe.text("chart-ranking-moved", &[("up", count(risen)), ("down", count(fallen))]));
        }
        let inexact = comparison.rows.iter().filter(|row| row.ranked.latest.rate.is_some_and(|rate| !rate.is_exact()));
        let inexact = inexact.count();
        if inexact > 0 {
            sentences.push(self.scribe.counted("chart-description-inexact", inexact));
        }
        sentences.extend(self.rest(comparison));
        sentences.push(self.scribe.word("chart-description-table"));
        sentences.join(" ")
    }

    /// The oldest and the newest of some days; those of the ranking where there is none.
    fn days(&self, comparison: &Comparison<'_>, day: impl Fn(&Compared<'_>) -> Option<Date>) -> (Date, Date) {
        let days = || comparison.rows.iter().filter_map(&day);
        (days().min().unwrap_or(self.ranking.oldest), days().max().unwrap_or(self.ranking.newest))
    }

    fn key(&self, comparison: &Comparison<'_>) -> Vec<KeyEntry> {
        let has = |test: &dyn Fn(&Compared<'_>) -> bool| comparison.rows.iter().any(test);
        let inexact = has(&|row| row.ranked.latest.rate.is_some_and(|rate| !rate.is_exact()));
        let entry = |role, sample, id: &str| entry(self.scribe, role, sample, id);
        let dated = |role, sample, (oldest, newest): (Date, Date)| KeyEntry {
            role,
            sample,
            text: self.scribe.dates_between(oldest, newest),
        };
        let now = self.days(comparison, |row| row.ranked.latest.figure.as_of.day());
        let mut key = vec![dated(Role::Series, Sample::Dot, now)];
        if has(&|row| row.movement.is_some()) {
            let before = self.days(comparison, |row| Some(row.movement?.from.day));
            key.push(dated(Role::Previous, Sample::Small, before));
        }
        if inexact {
            key.push(entry(Role::Series, Sample::Range, "chart-key-inexact"));
        }
        if has(&|row| !row.targets.is_empty()) {
            key.push(entry(Role::Target, Sample::Stroke, "chart-key-target"));
        }
        key
    }

    fn table(&self, rows: &[&Compared<'_>], comparison: &Comparison<'_>) -> Table {
        let scribe = self.scribe;
        let mut columns = vec![
            column(scribe, "unit", "table-unit", false),
            column(scribe, "rate", "table-rate", true),
            column(scribe, "as_of", "table-as-of", false),
            column(scribe, "rate_before", "table-rate-before", true),
            column(scribe, "as_of_before", "table-as-of-before", false),
        ];
        if self.is_ranked {
            columns.insert(1, column(scribe, "rank", "table-rank", true));
        }
        let mut cells: Vec<Vec<Cell>> = rows.iter().map(|row| self.cells(row)).collect();
        let silent = comparison.apart.iter().filter(|_| comparison.apart.len() <= MOST_SILENT);
        cells.extend(silent.map(|unit| {
            let mut row = vec![Cell::nothing(); columns.len()];
            row[0] = cells::unit(scribe, *unit);
            row[columns.len() - 4] = Cell { text: self.missing(*unit), ..Cell::nothing() };
            row
        }));
        let indicator = scribe.indicator_name(self.indicator);
        let caption = scribe.named(&indicator, &scribe.level_plural(self.ranking.level));
        Table { caption, columns, rows: cells }
    }

    fn cells(&self, row: &Compared<'_>) -> Vec<Cell> {
        let (scribe, latest) = (self.scribe, row.ranked.latest);
        let day = |day: Option<Date>| day.map_or_else(Cell::nothing, |day| Cell::day(scribe.language.date(day), day));
        let rate =
            latest.rate.map(|rate| cells::rate(scribe.value(self.indicator, latest.figure, latest.rate), rate.range));
        let before = row.movement.map(|Movement { from: point, .. }| {
            cells::rate(scribe.value(self.indicator, point.figure, Some(point.rate)), point.rate.range)
        });
        let name = cells::unit(scribe, row.ranked.unit);
        let rank = self.is_ranked.then(|| Cell::text(rank(row)));
        let figures = [
            rate.unwrap_or_else(Cell::nothing),
            day(latest.figure.as_of.day()),
            before.unwrap_or_else(Cell::nothing),
            day(row.movement.map(|movement| movement.from.day)),
        ];
        std::iter::once(name).chain(rank).chain(figures).collect()
    }
}

fn moved(row: &Compared<'_>, way: Direction) -> bool {
    row.movement.is_some_and(|movement| movement.direction == Some(way))
}

fn rank(row: &Compared<'_>) -> String {
    let (best, worst) = (row.ranked.best, row.ranked.worst);
    if best == worst { best.to_string() } else { format!("{best}–{worst}") }
}

pub(super) fn count(n: usize) -> Argument<'static> {
    Argument::from(n)
}
