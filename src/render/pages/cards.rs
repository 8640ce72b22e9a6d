//! Social cards in words: what the card of a page says, with the words and numbers of the page itself, and how the page names
//! it. [`super::super::cards`] draws it.

use super::context::SocialCard;
use super::units::{Found, found};
use crate::analysis::{JudgedRate, Latest, Level, Progress, Series, Standing};
use crate::check::nouns::{Bulletin, IndicatorId, UnitId};
use crate::domain::Decimal;
use crate::model::{Deadline, Edition};
use crate::render::cards::{Bar, Card, Curve, Figure, HEIGHT, Status, Tone, WIDTH};
use crate::render::jobs::Job;
use crate::render::paths::{Paths, on_the_web};
use crate::render::words::{Scribe, capital};
use jiff::civil::{Date, date};

/// A curve of fewer points says less than the bar does.
const LEAST_POINTS: usize = 3;

/// What the card of a page says.
pub(in crate::render) fn card<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Card {
    let facts = scribe.report.site.facts;
    let site = scribe.plain(&facts.title);
    let address = on_the_web(scribe.report.site).unwrap_or_default();
    let address = address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/').to_owned();
    let mark = facts.practice.then(|| scribe.word("edition-practice"));
    let common = Card { mark, above: site.clone(), address, ..Card::default() };
    match job {
        Job::Unit(unit) => of_unit(scribe, *unit, Card { title: scribe.full_name(*unit), ..common }),
        Job::Bulletin(bulletin) => of_bulletin(scribe, bulletin, common),
        _ => {
            let above = facts.publisher.as_ref().map(|text| scribe.plain(text)).unwrap_or_default();
            of_site(scribe, Card { title: site, above, ..common })
        }
    }
}

/// How a page names its card; `None` for a site without an address.
pub(super) fn link<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<SocialCard> {
    let base = on_the_web(scribe.report.site)?;
    let path = scribe.paths.in_language(scribe.tag(), &Paths::card(&job.path(scribe.paths)));
    let alt = said(&card(scribe, job));
    Some(SocialCard { address: format!("{base}{path}"), width: WIDTH, height: HEIGHT, alt })
}

/// All that a card says, from top to bottom.
fn said(card: &Card) -> String {
    let mark = card.mark.as_deref();
    let figure = card.figure.iter().flat_map(|figure| {
        let status = figure.status.iter().flat_map(|status| [status.word.as_str(), status.rest.as_str()]);
        [figure.name.as_str(), figure.value.as_str(), figure.of.as_deref().unwrap_or_default()]
            .into_iter()
            .chain(status)
    });
    let text = card.text.iter().map(String::as_str);
    let all = mark
        .into_iter()
        .chain([card.above.as_str(), card.title.as_str()])
        .chain(figure)
        .chain(text)
        .chain([card.day.as_str()]);
    all.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The card of the site: the figure of the unit at the top, else what the site is about.
fn of_site<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, card: Card) -> Card {
    let site = scribe.report.site;
    let description = || site.facts.description.as_ref().map(|text| scribe.plain(text));
    let known_on =
        || scribe.text("home-known-on", &[("date", scribe.language.date(site.vintage.known_on).as_str().into())]);
    let top = site.registry.top(site.vintage.known_on);
    match top.and_then(|top| Some((top, found(scribe, top)?))) {
        Some((top, found)) => {
            let mut card = with_figure(scribe, top, found, card);
            if let Some(figure) = &mut card.figure {
                figure.name = format!("{} · {}", figure.name, scribe.unit_name(top));
            }
            card
        }
        None => Card { text: description(), day: known_on(), ..card },
    }
}

fn of_unit<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId, card: Card) -> Card {
    let known_on = scribe.report.site.vintage.known_on;
    match found(scribe, unit) {
        Some(found) => with_figure(scribe, unit, found, card),
        None => Card {
            text: Some(scribe.word("unit-figures-none")),
            day: scribe.text("home-known-on", &[("date", scribe.language.date(known_on).as_str().into())]),
            ..card
        },
    }
}

fn of_bulletin<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin, card: Card) -> Card {
    let text = scribe.best_text(&bulletin.texts).and_then(|(_, text)| text.summary.clone());
    Card { title: scribe.bulletin_link(bulletin).text, text, day: scribe.language.date(bulletin.date), ..card }
}

/// A card with the figure that a unit is presented with.
fn with_figure<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, unit: UnitId, found: Found, card: Card) -> Card {
    let Found { indicator, value, as_of } = found;
    let bare = Figure { name: scribe.indicator_name(indicator), value, of: None, bar: None, curve: None, status: None };
    let progress = scribe.report.progress(indicator, unit);
    let latest = progress.and_then(|progress| Some((progress, progress.latest.as_ref()?)));
    let figure = match latest {
        Some((progress, latest)) => of_latest(scribe, (indicator, unit), progress, latest, bare),
        None => bare,
    };
    Card { figure: Some(figure), day: capital(&as_of), ..card }
}

/// A figure with what surrounds it.
fn of_latest<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    (indicator, unit): (IndicatorId, UnitId),
    progress: &Progress<'c>,
    latest: &Latest<'c>,
    bare: Figure,
) -> Figure {
    let standing = progress.standings.first();
    let of = latest.rate.and_then(|rate| rate.base_kind).map(|kind| scribe.base_kind(indicator, kind));
    let Some(rate) = latest.rate else {
        return Figure { status: standing.and_then(|standing| status(scribe, indicator, standing)), ..bare };
    };
    let deadline = standing.and_then(|standing| standing.deadline).filter(|deadline| is_comparable(*deadline, rate));
    Figure {
        of,
        bar: Some(bar(scribe, rate, deadline)),
        curve: curve(scribe, (indicator, unit), latest, rate, deadline),
        status: standing.and_then(|standing| status(scribe, indicator, standing)),
        ..bare
    }
}

/// Whether a target is a share of the same base as a rate, or of none in particular.
fn is_comparable(deadline: Deadline<'_>, rate: JudgedRate) -> bool {
    deadline.schedule.base_kind.is_none_or(|kind| rate.base_kind == Some(kind))
}

fn bar<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, rate: JudgedRate, deadline: Option<Deadline<'_>>) -> Bar {
    let target = deadline.map(|deadline| {
        let target = deadline.schedule.target;
        let name = scribe.named(&scribe.word("chart-key-target"), &scribe.language.stated_rate(target));
        (target.value.per_cent(), name)
    });
    let (low, high) = (rate.range.low, rate.range.high);
    // Beyond all, a reader has to see where all was.
    let all = || (high.unwrap_or(low) > 100.0).then(|| (100.0, scribe.language.per_cent(Decimal::new(100, 0))));
    Bar { low, high, target: target.or_else(all) }
}

/// How the latest figure came about, if enough is known of that; drawn up to the deadline where it is still to come.
fn curve<'c, E: Edition>(
    scribe: &Scribe<'_, '_, 'c, E>,
    (indicator, unit): (IndicatorId, UnitId),
    latest: &Latest<'c>,
    rate: JudgedRate,
    deadline: Option<Deadline<'c>>,
) -> Option<Curve> {
    let series = Series::new(scribe.report.site, indicator, unit, rate.base_kind);
    let points = series.points();
    let (first, last) = (points.first()?, points.last()?);
    if points.len() < LEAST_POINTS || !std::ptr::eq(last.figure, latest.figure) {
        return None;
    }
    let lines = scribe.report.runs(indicator, points);
    let of_run = |run: &&[crate::analysis::Point<'c>]| {
        run.iter().map(|point| (number(point.day), point.rate.middle())).collect()
    };
    let goal = deadline.filter(|deadline| deadline.day > first.day);
    let end = goal.map_or(last.day, |goal| goal.day.max(last.day));
    Some(Curve {
        runs: lines.iter().map(of_run).collect(),
        goal: goal.map(|goal| (number(goal.day), goal.schedule.target.value.per_cent())),
        exact: rate.is_exact(),
        from: scribe.language.date_short(first.day),
        to: scribe.language.date_short(end),
    })
}

/// A day as a number that rises by one a day.
fn number(day: Date) -> i32 {
    crate::domain::whole_days(date(2000, 1, 1), day)
}

/// The status in words; none where nobody set a deadline or nothing is known.
fn status<E: Edition>(
    scribe: &Scribe<'_, '_, '_, E>,
    indicator: IndicatorId,
    standing: &Standing<'_>,
) -> Option<Status> {
    let tone = tone(standing.level)?;
    let status = scribe.status(indicator, standing);
    let deadline = standing.deadline.map(|deadline| scribe.deadline_short(deadline));
    let rest = [status.days, deadline].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Some(Status { tone, word: status.word, rest })
}

fn tone(level: Level) -> Option<Tone> {
    match level {
        Level::Complete | Level::Reopened | Level::Ahead | Level::OnPace => Some(Tone::Good),
        Level::Behind | Level::BehindUnknown | Level::Stalled => Some(Tone::Behind),
        Level::BehindBeyond | Level::Overdue => Some(Tone::Late),
        Level::Silent | Level::NotComparable | Level::NoPace => Some(Tone::Unknown),
        Level::NoDeadline | Level::NoFigures => None,
    }
}
