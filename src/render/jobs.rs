//! The plan: every page of one language and every card, as a list of jobs that can be done in any order and side by side.

use super::paths::{self, Paths};
use crate::analysis::Report;
use crate::check::nouns::{Bulletin, IndicatorId, Page, UnitId};
use crate::domain::Audience;
use crate::language::Language;
use crate::model::{Award, Edition};
use jiff::civil::Date;

/// A page to be made.
#[derive(Debug, Clone, Copy)]
pub(super) enum Job<'c> {
    Home,
    Units,
    Unit(UnitId),
    Indicators,
    Indicator(IndicatorId),
    Bulletins,
    /// Those of a list.
    Filed(Filed<'c>),
    Bulletin(&'c Bulletin),
    Commendations,
    /// The same, arranged otherwise.
    CommendationsBy(Way),
    /// The certificate of one.
    Commendation(Award<'c>),
    Documents,
    Difficulties,
    Quality,
    Reporting,
    /// What became known in a year; without one, in the newest.
    Changes(Option<i16>),
    /// Formulas and thresholds, with the site's own page of that name where it has one.
    Method(Option<&'c Page>),
    /// What words and signs mean, with the site's own page of that name where it has one.
    Glossary(Option<&'c Page>),
    /// When figures are published.
    Releases,
    Text(&'c Page),
    /// What a web host sends where there is no page. It stands in no plan: no page leads to it.
    NotFound,
    /// The page that leads to the tables.
    Data,
}

/// How the roll of honour is arranged beside by year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Authority,
    Form,
    Unit,
}

impl Way {
    pub(super) const ALL: [Self; 3] = [Self::Authority, Self::Form, Self::Unit];
}

/// A list of bulletins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filed<'c> {
    /// Those of a month, by its first day.
    Month(Date),
    /// Those under a word, by the word that stands for them.
    Tag(&'c str),
    /// Those that speak of a unit, or of one within it.
    Unit(UnitId),
}

/// The name of the page that the method page takes in.
const METHOD_SLUG: &str = "method";
/// The name of the page that the glossary takes in.
const GLOSSARY_SLUG: &str = "glossary";

/// Every page of one language, in the order of their paths' kinds.
pub(super) fn plan<'c, E: Edition>(report: &Report<'_, 'c, E>) -> Vec<Job<'c>> {
    let site = report.site;
    let own = |slug: &str| site.pages.iter().find(|page| page.slug.as_str() == slug).copied();
    let is_taken_in = |page: &Page| [METHOD_SLUG, GLOSSARY_SLUG].contains(&page.slug.as_str());
    let mut jobs = vec![Job::Home, Job::Units, Job::Indicators, Job::Bulletins, Job::Commendations, Job::Documents];
    if !site.difficulties.is_empty() {
        jobs.push(Job::Difficulties);
    }
    jobs.extend([Job::Quality, Job::Reporting, Job::Changes(None)]);
    jobs.extend([Job::Method(own(METHOD_SLUG)), Job::Glossary(own(GLOSSARY_SLUG)), Job::Data]);
    if !report.releases.is_empty() {
        jobs.push(Job::Releases);
    }
    jobs.extend(report.changes.years().into_iter().skip(1).map(|year| Job::Changes(Some(year))));
    jobs.extend(site.pages.iter().filter(|page| !is_taken_in(page)).map(|page| Job::Text(page)));
    jobs.extend(site.indicators.keys().map(|indicator| Job::Indicator(*indicator)));
    jobs.extend(site.bulletins.iter().map(|bulletin| Job::Bulletin(bulletin)));
    jobs.extend(filed(report).into_iter().map(Job::Filed));
    if site.commendations.iter().any(Award::is_granted) {
        jobs.extend(Way::ALL.map(Job::CommendationsBy));
    }
    jobs.extend(site.commendations.iter().map(|award| Job::Commendation(*award)));
    jobs.extend(site.registry.iter().map(|(unit, _)| Job::Unit(unit)));
    jobs
}

/// Every list of bulletins but that of all.
fn filed<'c, E: Edition>(report: &Report<'_, 'c, E>) -> Vec<Filed<'c>> {
    let archive = &report.archive;
    let months = archive.months.iter().map(|month| Filed::Month(month.first));
    let tags = archive.tags.iter().map(|list| Filed::Tag(list.word));
    months.chain(tags).chain(archive.units.keys().map(|unit| Filed::Unit(*unit))).collect()
}

/// The page of a slug: a text of the site, or one that the tool makes.
pub(super) fn own_page<'c, E: Edition>(report: &Report<'_, 'c, E>, slug: &str) -> Option<Job<'c>> {
    let named = |job: &Job<'c>| match job {
        Job::Text(page) => page.slug.as_str() == slug,
        Job::Unit(_)
        | Job::Indicator(_)
        | Job::Bulletin(_)
        | Job::Filed(_)
        | Job::Changes(Some(_))
        | Job::CommendationsBy(_)
        | Job::Commendation(_) => false,
        _ => job.path_of_its_kind().strip_suffix(".html") == Some(slug),
    };
    plan(report).into_iter().find(named)
}

/// Something to be made: a page, the card of a page, the calendar of releases, a page that stood elsewhere, the index for
/// searching, or what machines read of the site.
#[derive(Debug, Clone, Copy)]
pub(super) enum Work<'c> {
    Page(Job<'c>),
    Card(Job<'c>),
    Calendar,
    /// The one of a number.
    Moved(usize),
    /// What is searched.
    Search,
    /// What describes the tables, which are made before everything else.
    Description,
    /// What is new, in both forms.
    Feeds,
    /// The addresses of all pages, in as many files as they need.
    Sitemap,
    /// What robots may read.
    Robots,
}

/// Everything of one language: its pages, each with its card after it, the calendar, so many pages that stood elsewhere, the
/// index that finds them, and what machines read.
pub(super) fn work<'c, E: Edition>(report: &Report<'_, 'c, E>, language: &Language, moved: usize) -> Vec<Work<'c>> {
    let with_card = |job: Job<'c>| [Some(Work::Page(job)), has_card(report, language, &job).then_some(Work::Card(job))];
    let calendar = (!report.releases.is_empty()).then_some(Work::Calendar);
    let pages = plan(report).into_iter().flat_map(with_card).flatten();
    let moved = (0..moved).map(Work::Moved);
    pages.chain(calendar).chain(moved).chain([Work::Search]).chain(for_machines(report, language)).collect()
}

/// What machines read of a language, and with the first language of the site as a whole. All but the description of the tables
/// and the word to robots names addresses on the web, so that a site without one has none of it.
fn for_machines<'c, E: Edition>(report: &Report<'_, 'c, E>, language: &Language) -> Vec<Work<'c>> {
    let is_first = report.site.facts.languages.first() == Some(language.tag());
    match (paths::on_the_web(report.site), is_first) {
        (Some(_), true) => {
            vec![Work::Description, Work::Feeds, Work::Sitemap, Work::Robots, Work::Page(Job::NotFound)]
        }
        (Some(_), false) => vec![Work::Feeds],
        (None, true) if E::AUDIENCE == Audience::Internal => vec![Work::Description, Work::Robots],
        (None, true) => vec![Work::Description],
        (None, false) => Vec::new(),
    }
}

/// Whether a page has a card: home, bulletins, and units down to the level that the site names, in every language that cards
/// can write.
pub(super) fn has_card<E: Edition>(report: &Report<'_, '_, E>, language: &Language, job: &Job<'_>) -> bool {
    let shared = paths::on_the_web(report.site).and(report.site.facts.cards);
    shared.is_some_and(|lowest| match job {
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
            Self::Unit(unit) => known(paths.unit(*unit)),
            Self::Indicator(indicator) => known(paths.indicator(*indicator)),
            Self::Bulletin(bulletin) => Paths::bulletin(&bulletin.slug),
            Self::Commendation(award) => Paths::commendation(&award.entry.id),
            Self::CommendationsBy(way) => Paths::commendations_by(*way),
            Self::Filed(filed) => paths.filed(*filed),
            Self::Changes(year) => Paths::changes_of(*year),
            Self::Text(page) => Paths::page(&page.slug),
            _ => self.path_of_its_kind().to_owned(),
        }
    }

    /// The path of a page of which there is one; of others, that of the list they are in.
    fn path_of_its_kind(&self) -> &'static str {
        match self {
            Self::Home | Self::Text(_) => paths::HOME,
            Self::Units | Self::Unit(_) => paths::UNITS,
            Self::Indicators | Self::Indicator(_) => paths::INDICATORS,
            Self::Bulletins | Self::Bulletin(_) | Self::Filed(_) => paths::BULLETINS,
            Self::Commendations | Self::CommendationsBy(_) | Self::Commendation(_) => paths::COMMENDATIONS,
            Self::Documents => paths::DOCUMENTS,
            Self::Difficulties => paths::DIFFICULTIES,
            Self::Quality => paths::QUALITY,
            Self::Reporting => paths::REPORTING,
            Self::Changes(_) => paths::CHANGES,
            Self::Method(_) => paths::METHOD,
            Self::Glossary(_) => paths::GLOSSARY,
            Self::Releases => paths::RELEASES,
            Self::NotFound => paths::NOT_FOUND,
            Self::Data => paths::DATA,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;
    use crate::check::nouns::TOOL_PAGES;
    use crate::model::{Internal, Vintage, select};
    use jiff::Timestamp;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    const RELEASES: &str = "releases:\n  may: {at: 2026-05-08, title: May}\n";
    const DIFFICULTIES: &str = "\
difficulties:
  roads: {unit: P, reported: 2026-05-01, text: No road, status: open, source: {title: Letter}}
";

    /// Whether a page is one that every site can have under one name. A new kind is to be planned in the test's content too.
    fn is_of_its_own_kind(job: &Job<'_>) -> bool {
        match job {
            Job::Unit(_)
            | Job::Indicator(_)
            | Job::Bulletin(_)
            | Job::Filed(_)
            | Job::Changes(Some(_))
            | Job::CommendationsBy(_)
            | Job::Commendation(_)
            | Job::Text(_)
            | Job::NotFound => false,
            Job::Home
            | Job::Units
            | Job::Indicators
            | Job::Bulletins
            | Job::Commendations
            | Job::Documents
            | Job::Difficulties
            | Job::Quality
            | Job::Reporting
            | Job::Changes(None)
            | Job::Method(_)
            | Job::Glossary(_)
            | Job::Releases
            | Job::Data => true,
        }
    }

    #[test]
    fn pages_that_the_tool_makes_are_those_that_content_may_name() {
        let content = samples::smallest("").with("releases.yaml", RELEASES);
        let checked = samples::checked(&content.with("difficulties/all.yaml", DIFFICULTIES));
        let vintage = Vintage { known_on: date(2026, 5, 9), now: Timestamp::UNIX_EPOCH };
        let site = select::<Internal>(&checked, vintage);
        let plan = plan(&crate::analysis::analyse(&site));
        let made = plan.iter().filter(|job| is_of_its_own_kind(job)).map(Job::path_of_its_kind);
        let named: BTreeSet<String> = TOOL_PAGES.iter().map(|slug| format!("{slug}.html")).collect();
        assert_eq!(made.map(str::to_owned).collect::<BTreeSet<_>>(), named);
    }
}
