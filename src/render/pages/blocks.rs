//! The text of a bulletin in pieces: what is written, and the charts and tables of units that it places between. They show what
//! was known on the day of the bulletin and never later, so they come from a report of that day ([`Earlier`]).

use super::charts;
use super::context::{BodyLines, BodyPart, Chart, Link, UnitLine};
use super::indicators::unit_line;
use crate::analysis::Report;
use crate::check::nouns::{Block, Bulletin, Drawn, Observation, Shown, Translated, UnitId, corrected_since};
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::Audience;
use crate::markdown::Written;
use crate::model::{Edition, Site, Vintage};
use crate::render::words::{Scribe, start_of};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// The reports of vintages before that of a site, by vintage.
pub type Earlier<'s, 'c, E> = BTreeMap<Vintage, Report<'s, 'c, E>>;

/// The vintages before its own whose reports a site needs, because a bulletin shows what was known then.
#[must_use]
pub fn earlier_vintages<E: Edition>(site: &Site<'_, E>) -> BTreeSet<Vintage> {
    let shows = |bulletin: &&&Bulletin| bulletin.texts.values().any(|text| !text.blocks.is_empty());
    let of_blocks = site.bulletins.iter().filter(shows).map(|bulletin| vintage_of(site, bulletin));
    of_blocks.filter(|vintage| *vintage != settled(site, site.vintage)).collect()
}

/// What a bulletin shows: what is known on its day of knowledge, and under no embargo that ends on the bulletin's own day or later,
/// unless the bulletin is under one that is as long.
fn vintage_of<E: Edition>(site: &Site<'_, E>, bulletin: &Bulletin) -> Vintage {
    let start = start_of(bulletin.date, &site.facts.time_zone).timestamp();
    let free = bulletin.embargo.map_or(start, |embargo| start.max(embargo.0));
    let known_on = bulletin.vintage.min(site.vintage.known_on);
    settled(site, Vintage { known_on, now: free.min(site.vintage.now) })
}

/// A vintage by the end of the last embargo before its minute: between two of them nothing changes.
fn settled<E: Edition>(site: &Site<'_, E>, vintage: Vintage) -> Vintage {
    let ends = site.snapshots().filter_map(|(_, snapshot)| snapshot.embargo).map(|end| end.0);
    Vintage { now: ends.filter(|end| *end <= vintage.now).max().unwrap_or(Timestamp::MIN), ..vintage }
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
    let vintage = vintage_of(scribe.report.site, bulletin);
    let is_now = vintage == settled(scribe.report.site, scribe.report.site.vintage);
    let report = if is_now { scribe.report } else { scribe.earlier.get(&vintage)? };
    let then = Scribe { report, block: Some(place + 1), ..scribe.clone() };
    let date = scribe.language.date(vintage.known_on);
    let part = match block.drawn {
        Drawn::Table => BodyPart { lines: Some(lines(&then, block)?), ..BodyPart::default() },
        Drawn::Chart(_) => match chart(&then, block)? {
            _ if scribe.base.is_some() => BodyPart { link: Some(way(scribe, bulletin)), ..BodyPart::default() },
            chart => BodyPart { chart: Some(chart), ..BodyPart::default() },
        },
    };
    let known = Some(scribe.text("block-known", &[("date", date.as_str().into())]));
    Some(BodyPart { known, corrected: corrected(scribe, &then, block), ..part })
}

/// Whose figures were corrected since, in a sentence; `None` where none was.
fn corrected<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    then: &Scribe<'_, '_, '_, E>,
    block: &Block,
) -> Option<String> {
    let (site, known_on) = (scribe.report.site, then.report.site.vintage.known_on);
    let is_corrected = |unit: &UnitId| {
        let now = site.figures(block.indicator, *unit);
        let was = |shown: &Observation| {
            let is = |other: &Observation| other.snapshot == shown.snapshot && other.as_of == shown.as_of;
            corrected_since(known_on, is, now, |other| site.snapshot(other)).is_some()
        };
        shown_of(then, block, *unit).iter().any(|figure| was(figure))
    };
    let corrected: Vec<String> =
        units(then, block).iter().filter(|unit| is_corrected(unit)).map(|unit| scribe.unit_name(*unit)).collect();
    let names = scribe.language.list(&corrected);
    (!corrected.is_empty()).then(|| scribe.text("block-corrected", &[("units", names.as_str().into())]))
}

/// The figures of a unit that a block shows: all there were, or the latest where it shows no past.
fn shown_of<'c, E: Edition>(then: &Scribe<'_, '_, 'c, E>, block: &Block, unit: UnitId) -> Vec<&'c Observation> {
    let all = then.report.site.figures(block.indicator, unit);
    match block.drawn {
        Drawn::Chart(kind) if kind.shows_past() => all.to_vec(),
        _ => {
            let latest = then.report.progress(block.indicator, unit).and_then(|progress| progress.latest);
            latest.map(|latest| latest.figure).into_iter().collect()
        }
    }
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
    let mut indicator = scribe.indicator_link(indicator);
    if let Shown::Within { unit, .. } = block.shown {
        indicator.text = scribe.named(&scribe.unit_name(unit), &indicator.text);
    }
    let has_any = |line: &UnitLine| line.headline.is_some() || line.instead.is_some();
    lines.iter().any(has_any).then_some(BodyLines { indicator, lines })
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
    let is_withheld = !scribe.report.site.withheld(block.indicator, unit).is_empty();
    UnitLine {
        unit: scribe.unit_link(unit),
        kind: scribe.unit_kind(unit),
        parent: scribe.report.site.registry.unit(unit).parent.map(|parent| scribe.unit_link(parent)),
        indicator: Some(scribe.indicator_link(block.indicator)),
        headline: None,
        status: None,
        rank: None,
        beside: None,
        instead: is_withheld.then(|| scribe.word("figure-withheld")),
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
