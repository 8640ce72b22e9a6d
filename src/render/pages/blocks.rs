//! The text of a bulletin in pieces: what is written, and the charts and tables of units that it places between. They show what
//! was known on the day of the bulletin and never later, so they come from a report of that day ([`Earlier`]).

use super::charts;
use super::context::{BodyLines, BodyPart, Chart, Link, UnitLine};
use super::indicators::unit_line;
use crate::analysis::Report;
use crate::check::nouns::{Block, Bulletin, Drawn, Shown, Translated, UnitId};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::Audience;
use crate::markdown::Written;
use crate::model::{Edition, Site};
use crate::render::words::Scribe;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The reports of days before the one that a site is made for, by day.
pub type Earlier<'s, 'c, E> = BTreeMap<Date, Report<'s, 'c, E>>;

/// The days before its own whose reports a site needs, because a bulletin shows what was known then.
#[must_use]
pub fn earlier_days<E: Edition>(site: &Site<'_, E>) -> BTreeSet<Date> {
    let shows = |bulletin: &&&Bulletin| bulletin.texts.values().any(|text| !text.blocks.is_empty());
    let days = site.bulletins.iter().filter(shows).map(|bulletin| bulletin.vintage);
    days.filter(|day| *day < site.vintage.known_on).collect()
}

/// The pieces of a text, whose written ones are there already. What has nothing to show is left out.
pub(super) fn body<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    text: &Translated,
    written: Vec<Written>,
) -> Vec<BodyPart> {
    let part = |piece: Written| match piece {
        Written::Html(html) => Some(BodyPart { html: Some(html), ..BodyPart::default() }),
        Written::Block(place) => shown(scribe, bulletin, place, text.blocks.get(place)?),
    };
    written.into_iter().filter_map(part).collect()
}

/// Charts and tables of the edition's bulletins that have nothing to show, in each language's file.
pub(in crate::render) fn empty<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for bulletin in &scribe.report.site.bulletins {
        for text in bulletin.texts.values() {
            let blocks = text.blocks.iter().enumerate();
            let without = blocks.filter(|(place, block)| shown(scribe, bulletin, *place, block).is_none());
            problems.extend(without.map(|(_, block)| told(bulletin, text, block)));
        }
    }
    problems
}

fn told(bulletin: &Bulletin, text: &Translated, block: &Block) -> Diagnostic {
    let word = if block.drawn == Drawn::Table { "units" } else { "chart" };
    let refusal = Refusal::new(code::BLOCK_EMPTY, &[("block", word), ("day", &bulletin.vintage.to_string())]);
    let problem = refusal.hint("hint-figures", &[]).at(Place::span(&text.file, block.span.clone()));
    problem.public(bulletin.audience == Audience::Public)
}

/// A chart or a table as of the bulletin's day. In a feed a chart is a way to the page that has it.
fn shown<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    bulletin: &Bulletin,
    place: usize,
    block: &Block,
) -> Option<BodyPart> {
    let day = bulletin.vintage.min(scribe.report.site.vintage.known_on);
    let is_today = day == scribe.report.site.vintage.known_on;
    let report = if is_today { scribe.report } else { scribe.earlier.get(&day)? };
    let then = Scribe { report, block: Some(place + 1), ..scribe.clone() };
    let date = scribe.language.date(day);
    let known = Some(scribe.text("block-known", &[("date", date.as_str().into())]));
    let part = match block.drawn {
        Drawn::Table => BodyPart { lines: Some(lines(&then, block)?), ..BodyPart::default() },
        Drawn::Chart(_) if scribe.base.is_some() => {
            BodyPart { link: Some(way(scribe, bulletin)), ..BodyPart::default() }
        }
        Drawn::Chart(_) => BodyPart { chart: Some(chart(&then, block)?), ..BodyPart::default() },
    };
    Some(BodyPart { known, ..part })
}

fn way<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> Link {
    Link { text: scribe.word("block-chart"), lang: None, ..scribe.bulletin_link(bulletin) }
}

fn chart<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, block: &Block) -> Option<Chart> {
    let Drawn::Chart(kind) = block.drawn else { return None };
    if kind.takes_level() {
        return charts::of_ranked_block(scribe, kind, block.indicator, &units(scribe, block));
    }
    let unit = block.named().first().copied().filter(|unit| scribe.report.site.registry.is_seen(*unit))?;
    let is_known = scribe.report.site.indicators.contains_key(&block.indicator);
    if is_known { charts::of_block(scribe, kind, block.indicator, unit) } else { None }
}

/// A line a unit: those that are named in their order, others as in a ranking; `None` where none has a figure.
fn lines<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, block: &Block) -> Option<BodyLines> {
    let (site, indicator) = (scribe.report.site, block.indicator);
    let programme_ranks = site.indicators.contains_key(&indicator).then(|| site.programme(indicator).ranking)?;
    let mut units = units(scribe, block);
    if matches!(block.shown, Shown::Within { .. }) {
        units.sort_by(|a, b| scribe.language.compare(&scribe.unit_name(*a), &scribe.unit_name(*b)));
        if programme_ranks {
            units.sort_by(|a, b| rate(scribe, block, *b).total_cmp(&rate(scribe, block, *a)));
        }
    }
    let lines: Vec<UnitLine> = units.iter().map(|unit| line(scribe, block, *unit)).collect();
    let indicator = scribe.indicator_link(indicator);
    lines.iter().any(|line| line.headline.is_some()).then_some(BodyLines { indicator, lines })
}

/// The middle of a unit's rate; below all others where it has none.
fn rate<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, block: &Block, unit: UnitId) -> f64 {
    let latest = scribe.report.progress(block.indicator, unit).and_then(|progress| progress.latest);
    latest.and_then(|latest| latest.rate).map_or(-1.0, |rate| rate.middle())
}

fn line<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, block: &Block, unit: UnitId) -> UnitLine {
    let found = scribe.report.progress(block.indicator, unit);
    if let Some((progress, latest)) = found.and_then(|progress| Some((progress, progress.latest?))) {
        return unit_line(scribe, block.indicator, unit, (progress, &latest), true);
    }
    UnitLine {
        unit: scribe.unit_link(unit),
        kind: scribe.unit_kind(unit),
        parent: scribe.report.site.registry.unit(unit).parent.map(|parent| scribe.unit_link(parent)),
        indicator: Some(scribe.indicator_link(block.indicator)),
        headline: None,
        status: None,
        rank: None,
        beside: None,
    }
}

/// The units that a block shows and that the edition sees, on the day of knowledge.
fn units<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, block: &Block) -> Vec<UnitId> {
    let site = scribe.report.site;
    let (registry, day) = (&site.registry, site.vintage.known_on);
    match &block.shown {
        Shown::Units(units) => units.iter().copied().filter(|unit| registry.is_seen(*unit)).collect(),
        Shown::Within { unit, .. } if !registry.is_seen(*unit) => Vec::new(),
        Shown::Within { unit, level: None } => registry.children_on(*unit, day).collect(),
        Shown::Within { unit, level: Some(level) } => {
            let within = registry.iter().filter(|(id, found)| {
                let is_of_level = found.level == *level && found.is_place() && found.life.holds(day);
                is_of_level && *id != *unit && registry.is_within(*id, *unit)
            });
            within.map(|(id, _)| id).collect()
        }
    }
}
