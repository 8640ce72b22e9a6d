//! The front page: where we stand, is it enough, who needs help, who did well, what is new.

use super::context::{Content, Home, Link, Mark, UnitLine};
use super::indicators::unit_line;
use super::{bulletins, changes, charts, commendations, progress, units};
use crate::analysis::{Latest, Progress, rate_of};
use crate::check::nouns::{IndicatorId, Observation, UnitId};
use crate::model::Edition;
use crate::render::paths;
use crate::render::words::Scribe;
use std::collections::BTreeSet;

const LINES: usize = 10;
const CARDS: usize = 5;

/// The front page.
pub(super) fn home<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Content {
    let site = scribe.report.site;
    let top = site.registry.top(site.vintage.known_on);
    let stand = top.map(|top| progress::at_a_glance(scribe, top));
    let (behind, finished) = (scribe.report.behind(), scribe.report.finished());
    let numbers = Numbers { finished: units_of(&finished), behind: units_of(&behind), silent: scribe.report.silent() };
    let mut cards = bulletins::cards(scribe, |_| true);
    cards.truncate(CARDS);
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method alone is of one lifetime only")]
    let mut commendations = commendations::awards(scribe, |award| award.is_granted());
    commendations.truncate(CARDS);
    Content::Home {
        home: Box::new(Home {
            finding: top.map(|top| units::finding(scribe, top)).unwrap_or_default(),
            counts: counts(scribe, &numbers),
            stand: stand.unwrap_or_default(),
            bullets: top.and_then(|top| charts::bullets(scribe, top, "bullets")),
            deadlines: site.deadlines_in_force().map(|deadline| scribe.deadline_line(*deadline)).collect(),
            behind: lines(scribe, &behind),
            finished: lines(scribe, &finished),
            finished_more: (finished.len() > LINES).then(|| more(scribe, numbers.finished)),
            news: news(scribe),
            since: changes::since_newest(scribe),
            bulletins: cards,
            commendations,
        }),
    }
}

/// How many units finished, are behind, or have not reported for long.
struct Numbers {
    finished: usize,
    behind: usize,
    silent: usize,
}

/// A unit that is listed for two indicators is one unit.
fn units_of(listed: &[(IndicatorId, UnitId, &Progress<'_>)]) -> usize {
    listed.iter().map(|(_, unit, _)| unit).collect::<BTreeSet<_>>().len()
}

fn counts<E>(scribe: &Scribe<'_, '_, '_, E>, numbers: &Numbers) -> Vec<Mark> {
    let counts = [
        ("behind", "home-behind-count", numbers.behind),
        ("finished", "home-finished-count", numbers.finished),
        ("silent", "home-silent-count", numbers.silent),
    ];
    let counts = counts.into_iter().filter(|(_, _, n)| *n > 0);
    counts.map(|(kind, id, n)| Mark { kind: kind.to_owned(), word: scribe.counted(id, n) }).collect()
}

fn more<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, finished: usize) -> Link {
    scribe.link(scribe.counted("home-finished-count", finished), paths::UNITS)
}

fn lines<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, units: &[(IndicatorId, UnitId, &Progress<'_>)]) -> Vec<UnitLine> {
    let line = |(indicator, unit, progress): &(IndicatorId, UnitId, &Progress<'_>)| {
        Some(unit_line(scribe, *indicator, *unit, (progress, &progress.latest?), true))
    };
    units.iter().filter_map(line).take(LINES).collect()
}

/// The latest figures, newest first.
fn news<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<UnitLine> {
    let site = scribe.report.site;
    let line = |figure: &Observation| {
        let indicator = site.snapshot(figure).indicator;
        let latest = Latest { figure, rate: rate_of(figure, site.programme(indicator).thresholds.widths) };
        let progress = scribe.report.progress(indicator, figure.unit)?;
        Some(unit_line(scribe, indicator, figure.unit, (progress, &latest), true))
    };
    scribe.report.news().filter_map(line).take(LINES).collect()
}
