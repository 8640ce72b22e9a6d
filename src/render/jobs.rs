//! The plan: every page of one language and every card, as a list of jobs that can be done in any order and side by side.

use super::paths::{self, Paths};
use crate::analysis::Report;
use crate::check::nouns::{Bulletin, IndicatorId, Page, UnitId};
use crate::language::Language;
use crate::model::Edition;

/// A page to be made.
#[derive(Debug, Clone, Copy)]
pub(super) enum Job<'c> {
    Home,
    Units,
    Unit(UnitId),
    Indicators,
    Indicator(IndicatorId),
    Bulletins,
    Bulletin(&'c Bulletin),
    Commendations,
    Documents,
    Difficulties,
    Quality,
    Reporting,
    /// What became known in a year; without one, in the newest.
    Changes(Option<i16>),
    /// Formulas and thresholds, with the site's own page of that name where it has one.
    Method(Option<&'c Page>),
    Text(&'c Page),
    /// The page that leads to the tables.
    Data,
}

/// The name of the page that the method page takes in.
const METHOD_SLUG: &str = "method";

/// Every page of one language, in the order of their paths' kinds.
pub(super) fn plan<'c, E: Edition>(report: &Report<'_, 'c, E>) -> Vec<Job<'c>> {
    let site = report.site;
    let own_method = site.pages.iter().find(|page| page.slug.as_str() == METHOD_SLUG).copied();
    let mut jobs = vec![Job::Home, Job::Units, Job::Indicators, Job::Bulletins, Job::Commendations, Job::Documents];
    if !site.difficulties.is_empty() {
        jobs.push(Job::Difficulties);
    }
    jobs.extend([Job::Quality, Job::Reporting, Job::Changes(None), Job::Method(own_method), Job::Data]);
    jobs.extend(report.changes.years().into_iter().skip(1).map(|year| Job::Changes(Some(year))));
    jobs.extend(site.pages.iter().filter(|page| page.slug.as_str() != METHOD_SLUG).map(|page| Job::Text(page)));
    jobs.extend(site.indicators.keys().map(|indicator| Job::Indicator(*indicator)));
    jobs.extend(site.bulletins.iter().map(|bulletin| Job::Bulletin(bulletin)));
    jobs.extend(site.registry.iter().map(|(unit, _)| Job::Unit(unit)));
    jobs
}

/// Something to be made: a page, the card of a page, or what the whole site has once.
#[derive(Debug, Clone, Copy)]
pub(super) enum Work<'c> {
    Page(Job<'c>),
    Card(Job<'c>),
    /// What describes the tables, which are made before everything else.
    Description,
}

/// Everything of one language: its pages, each with its card after it; first what comes once, with the first language.
pub(super) fn work<'c, E: Edition>(report: &Report<'_, 'c, E>, language: &Language) -> Vec<Work<'c>> {
    let with_card = |job: Job<'c>| [Some(Work::Page(job)), has_card(report, language, &job).then_some(Work::Card(job))];
    let is_first = report.site.facts.languages.first() == Some(language.tag());
    let once = is_first.then_some(Work::Description);
    once.into_iter().chain(plan(report).into_iter().flat_map(with_card).flatten()).collect()
}

/// Whether a page has a card: home, bulletins, and units down to the level that the site names, in every language that cards
/// can write.
pub(super) fn has_card<E: Edition>(report: &Report<'_, '_, E>, language: &Language, job: &Job<'_>) -> bool {
    report.site.facts.cards.is_some_and(|lowest| match job {
        Job::Home | Job::Bulletin(_) => can_write(language),
        Job::Unit(unit) => report.site.registry.unit(*unit).level <= lowest && can_write(language),
        _ => false,
    })
}

#[cfg(feature = "cards")]
fn can_write(language: &Language) -> bool {
    super::cards::can_write(&language.native_name())
}

/// Without the feature nothing can be drawn.
#[cfg(not(feature = "cards"))]
fn can_write(_: &Language) -> bool {
    false
}

impl Job<'_> {
    /// The page's path without the folder of a language.
    pub(super) fn path(&self, paths: &Paths) -> String {
        let known = |path: Option<&str>| path.unwrap_or_default().to_owned();
        match self {
            Self::Home => paths::HOME.to_owned(),
            Self::Units => paths::UNITS.to_owned(),
            Self::Unit(unit) => known(paths.unit(*unit)),
            Self::Indicators => paths::INDICATORS.to_owned(),
            Self::Indicator(indicator) => known(paths.indicator(*indicator)),
            Self::Bulletins => paths::BULLETINS.to_owned(),
            Self::Bulletin(bulletin) => Paths::bulletin(&bulletin.slug),
            Self::Commendations => paths::COMMENDATIONS.to_owned(),
            Self::Documents => paths::DOCUMENTS.to_owned(),
            Self::Difficulties => paths::DIFFICULTIES.to_owned(),
            Self::Quality => paths::QUALITY.to_owned(),
            Self::Reporting => paths::REPORTING.to_owned(),
            Self::Changes(year) => Paths::changes_of(*year),
            Self::Method(_) => paths::METHOD.to_owned(),
            Self::Text(page) => Paths::page(&page.slug),
            Self::Data => paths::DATA.to_owned(),
        }
    }
}
