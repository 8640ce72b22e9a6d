//! The funnel of a ranking: rates by size, between the limits that also decide what its table says of each unit.

use super::{cells, figure};
use crate::analysis::{Beside, FUNNEL_WITHIN, Funnel, Ranked, Ranking};
use crate::check::nouns::IndicatorId;
use crate::domain::{CountRange, Decimal, Ratio};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::charts::funnel::{FunnelChart, Limit, Unit};
use crate::render::charts::{Cell, Chart, Column, Drawing, KeyEntry, PerCent, Role, Sample, Table};
use crate::render::pages::context;
use crate::render::words::{Scribe, capital};

/// More units than these make no points that can be told apart, and a heavy page.
const MOST: usize = 400;

/// The chart, or `None` where the units are too few, too many or of like size, or not all are counted.
pub(super) fn chart<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'_>,
    id: &str,
) -> Option<context::Chart> {
    let funnel = ranking.funnel.filter(|_| ranking.rows.len() <= MOST)?;
    let units: Vec<(&Ranked<'_>, Ratio)> =
        ranking.rows.iter().filter_map(|row| Some((row, row.latest.ratio()?))).collect();
    let overall = (PerCent::new(funnel.overall.per_cent()?)?, scribe.shown(funnel.overall.shown()));
    let base = scribe.base_kind(indicator, ranking.base_kind);
    let drawing = FunnelChart {
        axes: scribe,
        across: scribe.text("chart-funnel-across", &[("base", base.as_str().into())]),
        overall,
        limits: funnel
            .sizes(units.iter().map(|(_, ratio)| ratio.base))
            .filter_map(|size| limit(&funnel, size))
            .collect(),
        units: drawn(scribe, &funnel, &units),
        key: key(scribe),
        empty: scribe.word("chart-empty"),
    };
    let chart = Chart {
        id: id.to_owned(),
        title: title(scribe, ranking, &funnel),
        description: description(scribe, ranking, &funnel),
        table: table(scribe, ranking, &funnel, &units),
        drawing: Drawing::Funnel(drawing),
    };
    let subtitle = scribe.text("chart-funnel-unit", &[("base", base.as_str().into())]);
    Some(figure(scribe, chart, subtitle, None))
}

fn limit(funnel: &Funnel, size: u64) -> Option<Limit> {
    let limits = funnel.limits(size);
    let pair = |(low, high)| PerCent::new(low).zip(PerCent::new(high));
    Some(Limit { size, inner: pair(limits.most)?, outer: pair(limits.nearly_all)? })
}

/// The units; of those outside, first those that are farthest from their limits.
fn drawn<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, funnel: &Funnel, units: &[(&Ranked<'_>, Ratio)]) -> Vec<Unit> {
    let beyond = |ratio: &Ratio| {
        let (low, high) = funnel.limits(ratio.base).most;
        ratio.per_cent().map_or(0.0, |rate| (rate - high).max(low - rate))
    };
    let mut units: Vec<_> = units.iter().map(|(row, ratio)| (beyond(ratio), (*row, *ratio))).collect();
    units.sort_by(|a, b| b.0.total_cmp(&a.0));
    let unit = |(_, (row, ratio)): (f64, (&Ranked<'_>, Ratio))| {
        let outside = row.beside.is_some_and(|beside| beside != Beside::Within);
        let rate = PerCent::new(ratio.per_cent()?)?;
        Some(Unit { size: ratio.base, rate, outside: outside.then(|| scribe.unit_name(row.unit)) })
    };
    units.into_iter().filter_map(unit).collect()
}

/// "95%", "99.9%": how many units lie within the limits by chance.
fn shares<E>(scribe: &Scribe<'_, '_, '_, E>) -> [String; 2] {
    FUNNEL_WITHIN.map(|share| scribe.language.per_cent(Decimal::shortest(share)))
}

fn key<E>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<KeyEntry> {
    let [most, nearly_all] = shares(scribe);
    let of = |id: &str, share: &str| scribe.text(id, &[("share", share.into())]);
    let entry = |role, sample, text| KeyEntry { role, sample, text };
    vec![
        entry(Role::Comparison, Sample::Band, of("chart-funnel-most", &most)),
        entry(Role::Comparison, Sample::Line, of("chart-funnel-nearly-all", &nearly_all)),
        entry(Role::Series, Sample::Dot, scribe.word("chart-funnel-outside")),
        entry(Role::Comparison, Sample::Dot, scribe.word("chart-funnel-within")),
    ]
}

fn names<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, ranking: &Ranking<'_>, of: Beside) -> Vec<String> {
    let rows = ranking.rows.iter().filter(|row| row.beside == Some(of));
    rows.map(|row| scribe.unit_name(row.unit)).collect()
}

fn title<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, ranking: &Ranking<'_>, funnel: &Funnel) -> String {
    let number = |n: usize| Argument::from(n);
    let outside = ranking.rows.iter().filter(|row| row.beside.is_some_and(|beside| beside != Beside::Within)).count();
    let (level, rate) = (scribe.level_plural(ranking.level), scribe.shown(funnel.overall.shown()));
    let said = [("n", number(outside)), ("of", number(ranking.rows.len())), ("rate", rate.as_str().into())];
    scribe.named(&capital(&level), &scribe.text("chart-funnel-title", &said))
}

fn description<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, ranking: &Ranking<'_>, funnel: &Funnel) -> String {
    let (rate, counts) = (scribe.shown(funnel.overall.shown()), scribe.ratio(funnel.overall));
    let mut said = vec![
        scribe.text("chart-funnel-overall", &[("rate", rate.as_str().into()), ("counts", counts.as_str().into())]),
    ];
    for (of, id) in [(Beside::Above, "chart-funnel-above"), (Beside::Below, "chart-funnel-below")] {
        let names = names(scribe, ranking, of);
        if !names.is_empty() {
            said.push(scribe.text(id, &[("units", scribe.language.list(&names).as_str().into())]));
        }
    }
    let spread = Decimal::nearest(funnel.spread, 1);
    if spread != Decimal::new(10, 1) {
        let spread = scribe.language.decimal(spread);
        said.push(scribe.text("chart-funnel-spread", &[("spread", spread.as_str().into())]));
    }
    said.push(scribe.word("chart-description-table"));
    said.join(" ")
}

fn table<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    ranking: &Ranking<'_>,
    funnel: &Funnel,
    units: &[(&Ranked<'_>, Ratio)],
) -> Table {
    let [most, _] = shares(scribe);
    let of = |id: &str| scribe.text(id, &[("share", most.as_str().into())]);
    let column = |name, text, numeric| Column { name, text, numeric };
    let limit = |value: f64| Cell::number(scribe.language.per_cent(Decimal::nearest(value, 1)), value);
    let count =
        |value| cells::count(Some((scribe.language.count(value), CountRange { low: value, high: Some(value) })));
    let row = |(row, ratio): &(&Ranked<'_>, Ratio)| {
        let (low, high) = funnel.limits(ratio.base).most;
        vec![
            cells::unit(scribe, row.unit),
            Cell::number(scribe.shown(ratio.shown()), ratio.per_cent().unwrap_or(f64::NAN)),
            count(ratio.count),
            count(ratio.base),
            limit(low),
            limit(high),
            row.beside.map_or_else(Cell::nothing, |beside| Cell::text(scribe.beside(beside).word)),
        ]
    };
    Table {
        caption: title(scribe, ranking, funnel),
        columns: vec![
            column("unit", scribe.word("table-unit"), false),
            column("rate", scribe.word("table-rate"), true),
            column("count", scribe.word("table-count"), true),
            column("base", scribe.word("table-base"), true),
            column("lower", of("chart-funnel-lower"), true),
            column("upper", of("chart-funnel-upper"), true),
            column("beside", scribe.word("ranking-size"), false),
        ],
        rows: units.iter().map(row).collect(),
    }
}
