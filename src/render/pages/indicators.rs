//! Indicators: the list by programme, and a page each with the latest figures of all units in order.

use super::charts;
use super::context::{Content, Headline, IndicatorLine, IndicatorPage, ProgrammePart, RankingTable, Remark, UnitLine};
use super::notes::Notes;
use crate::analysis::{Latest, Progress, Ranked, Ranking, rankings};
use crate::check::nouns::{IndicatorId, Unit, UnitId};
use crate::language::Argument;
use crate::model::Edition;
use crate::render::words::Scribe;
use std::collections::BTreeSet;

/// Every indicator, programme by programme.
pub(super) fn list<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let site = scribe.report.site;
    let part = |programme: &&crate::check::nouns::Programme| {
        let own = site.indicators.keys().filter(|id| site.programme(**id).id == programme.id);
        let own: BTreeSet<IndicatorId> = own.copied().collect();
        let deadlines =
            site.deadlines_in_force().filter(|deadline| own.iter().any(|id| deadline.schedule.indicators.contains(id)));
        ProgrammePart {
            name: scribe.plain(&programme.name),
            description: programme.description.as_ref().map(|text| scribe.plain(text)),
            indicators: own.iter().map(|indicator| line(scribe, *indicator)).collect(),
            deadlines: deadlines.map(|deadline| scribe.deadline_line(*deadline)).collect(),
        }
    };
    Content::Indicators { indicators: site.programmes.iter().map(part).collect() }
}

fn line<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, indicator: IndicatorId) -> IndicatorLine {
    let site = scribe.report.site;
    let exists = |unit: &UnitId| site.registry.unit(*unit).life.holds(site.vintage.known_on);
    let told =
        scribe.report.of_indicator(indicator).filter(|(unit, progress)| progress.latest.is_some() && exists(unit));
    // A group that is reported as one has the figures of all its units.
    let reported = told.map(|(unit, _)| site.registry.unit(unit).members.len().max(1)).sum();
    let top = site.registry.top(site.vintage.known_on);
    let whole = top.and_then(|top| scribe.report.progress(indicator, top)?.latest);
    IndicatorLine {
        indicator: scribe.indicator_link(indicator),
        definition: site.indicators[&indicator].definition.as_ref().map(|text| scribe.plain(text)),
        coverage: scribe.counted("indicator-reported", reported),
        headline: whole.map(|latest| scribe.headline(indicator, &latest)),
    }
}

/// One indicator across all units.
pub(super) fn indicator<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: IndicatorId) -> Content {
    let site = scribe.report.site;
    let indicator = site.indicators[&id];
    let rankings = rankings(scribe.report, id);
    let units: Vec<UnitId> = site.registry.iter().map(|(unit, _)| unit).collect();
    let mut notes = Notes::after(0);
    let ranked: BTreeSet<UnitId> =
        rankings.iter().flat_map(|ranking| ranking.rows.iter().map(|row| row.unit)).collect();
    let apart = scribe.report.of_indicator(id).filter(|(unit, _)| !ranked.contains(unit));
    let apart: Vec<_> = apart.filter_map(|(unit, progress)| Some((unit, progress, progress.latest?))).collect();
    let sparks = apart.len() <= charts::MOST_SPARKS;
    let apart = apart.iter().map(|(unit, progress, latest)| unit_line(scribe, id, *unit, (progress, latest), sparks));
    let base_kinds = site.programme(id).base_kinds.iter().map(|kind| Remark {
        text: match &kind.definition {
            Some(definition) => scribe.named(&scribe.plain(&kind.name), &scribe.plain(definition)),
            None => scribe.plain(&kind.name),
        },
        lang: None,
    });
    let deadlines = site.deadlines_in_force().filter(|deadline| deadline.schedule.indicators.contains(&id));
    Content::Indicator {
        indicator: Box::new(IndicatorPage {
            stand: stand(scribe, id),
            definition: indicator.definition.as_ref().map(|text| scribe.plain(text)),
            base_kinds: base_kinds.collect(),
            after: indicator.after.and_then(|before| scribe.named_indicator(before)),
            deadlines: deadlines.map(|deadline| scribe.deadline_line(*deadline)).collect(),
            over_time: charts::of_indicator(scribe, id),
            tables: tables(scribe, id, (&rankings, &units), &mut notes),
            apart: apart.collect(),
            notes: notes.into_vec(),
            missing: scribe.missing_periods(id),
        }),
    }
}

/// Where the whole stands.
fn stand<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, id: IndicatorId) -> Option<UnitLine> {
    let site = scribe.report.site;
    let top = site.registry.top(site.vintage.known_on)?;
    let progress = scribe.report.progress(id, top)?;
    Some(unit_line(scribe, id, top, (progress, &progress.latest?), false))
}

/// The rankings, each with its charts.
fn tables<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    (rankings, units): (&[Ranking<'_>], &[UnitId]),
    notes: &mut Notes,
) -> Vec<RankingTable> {
    let charts = charts::of_rankings(scribe, indicator, rankings, units);
    let tables = rankings.iter().zip(charts);
    tables.map(|(ranking, charts)| RankingTable { charts, ..table(scribe, indicator, ranking, notes) }).collect()
}

fn table<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    ranking: &Ranking<'_>,
    notes: &mut Notes,
) -> RankingTable {
    let site = scribe.report.site;
    let ranked = site.programme(indicator).ranking;
    let mut rows: Vec<(&Ranked<'_>, String)> =
        ranking.rows.iter().map(|row| (row, scribe.unit_name(row.unit))).collect();
    // Within a tie, and in a programme that ranks nobody, units stand in alphabetical order.
    rows.sort_by(|a, b| {
        let by_rank =
            if ranked { (a.0.best, a.0.worst).cmp(&(b.0.best, b.0.worst)) } else { std::cmp::Ordering::Equal };
        by_rank.then_with(|| scribe.language.compare(&a.1, &b.1))
    });
    let sparks = rows.len() <= charts::MOST_SPARKS;
    let row = |(row, _): (&Ranked<'_>, String)| {
        let progress = scribe.report.progress(indicator, row.unit)?;
        let rank = if row.best == row.worst { row.best.to_string() } else { format!("{}–{}", row.best, row.worst) };
        let beside = row.beside.map(|beside| scribe.beside(beside));
        let rank = ranked.then_some(rank);
        Some(UnitLine { rank, beside, ..unit_line(scribe, indicator, row.unit, (progress, &row.latest), sparks) })
    };
    let kind = scribe.base_kind(indicator, ranking.base_kind);
    let level = site.registry.levels[usize::from(ranking.level.0)].id.as_str();
    let title = scribe.named(&scribe.level_plural(ranking.level), &kind);
    let coverage = coverage(scribe, ranking);
    let id = format!("rank-{level}-{}", site.base_kind(indicator, ranking.base_kind).id);
    RankingTable {
        note: ranked.then(|| notes.add(|number| scribe.note_of_ranking(&title, &coverage, number))),
        id,
        title,
        coverage,
        charts: Vec::new(),
        funnel: ranking.rows.iter().any(|row| row.beside.is_some()).then(|| scribe.word("ranking-funnel")),
        rows: rows.into_iter().filter_map(row).collect(),
        ranked,
    }
}

/// "14 of 15 units have a figure, figures from 13 to 29 June 2023".
fn coverage<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, ranking: &Ranking<'_>) -> String {
    let site = scribe.report.site;
    let lives = |unit: &Unit| unit.life.holds(site.vintage.known_on);
    let of =
        site.registry.iter().filter(|(_, unit)| unit.level == ranking.level && unit.is_place() && lives(unit)).count();
    let number = |n: usize| Argument::from(n);
    let reported = scribe.text("home-reported", &[("n", number(ranking.rows.len())), ("of", number(of))]);
    format!("{reported}, {}.", scribe.dates_between(ranking.oldest, ranking.newest))
}

/// A unit on one line with a figure of an indicator; with `sparks` also how it came there, if the figure is the latest.
pub(super) fn unit_line<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    unit: UnitId,
    (progress, latest): (&Progress<'_>, &Latest<'_>),
    sparks: bool,
) -> UnitLine {
    // A figure of the news may be one that another has followed since.
    let is_latest = progress.latest.is_some_and(|newest| std::ptr::eq(newest.figure, latest.figure));
    UnitLine {
        unit: scribe.unit_link(unit),
        kind: scribe.unit_kind(unit),
        parent: scribe.report.site.registry.unit(unit).parent.map(|parent| scribe.unit_link(parent)),
        indicator: Some(scribe.indicator_link(indicator)),
        headline: Some(Headline {
            spark: if sparks && is_latest { charts::course(scribe, indicator, unit, progress) } else { None },
            ..scribe.headline(indicator, latest)
        }),
        status: scribe.first_status(indicator, progress),
        rank: None,
        beside: None,
        instead: None,
    }
}
