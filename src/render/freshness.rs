//! The day of the newest thing on each page, by what stands on it and never by a clock: what a sitemap tells robots, which then
//! needn't fetch a page again that says nothing new.
//!
//! Start at [`Freshness::of`], which reads the site once, and ask [`Freshness::day`] page by page.

use super::jobs::{Filed, Job};
use crate::analysis::Report;
use crate::analysis::changes::{Change, Detail};
use crate::check::nouns::{Bulletin, Difficulty, IndicatorId, Registry, Translated, UnitId};
use crate::domain::Tag;
use crate::model::{Edition, Site, known_from};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The newest days of one edition's site.
#[derive(Debug, Default)]
pub(super) struct Freshness {
    /// The newest thing on each unit's page.
    units: BTreeMap<UnitId, Date>,
    /// The newest figure of each indicator.
    indicators: BTreeMap<IndicatorId, Date>,
    /// The newest figure or change.
    figures: Option<Date>,
    bulletins: Option<Date>,
    /// The newest bulletin of each list.
    months: BTreeMap<Date, Date>,
    tags: BTreeMap<String, Date>,
    lists: BTreeMap<UnitId, Date>,
    commendations: Option<Date>,
    documents: Option<Date>,
    difficulties: Option<Date>,
    /// The newest day on which a release was moved.
    releases: Option<Date>,
    /// The newest change of each year.
    years: BTreeMap<i16, Date>,
}

impl Freshness {
    /// Reads a site.
    pub(super) fn of<E: Edition>(report: &Report<'_, '_, E>) -> Self {
        let mut freshness = Self::default();
        freshness.read_figures(report.site);
        for change in report.changes.all() {
            freshness.read_change(&report.site.registry, change);
        }
        freshness.read_registers(report);
        freshness.read_lists(report);
        freshness
    }

    /// The day of the newest thing on a page in a language; `None` where nothing on it has a day.
    pub(super) fn day(&self, job: &Job<'_>, language: &Tag) -> Option<Date> {
        match job {
            Job::Home => self.figures.max(self.bulletins).max(self.commendations),
            Job::Units | Job::Indicators | Job::Quality | Job::Reporting => self.figures,
            Job::Data => self.newest(),
            Job::Unit(unit) => self.units.get(unit).copied(),
            Job::Indicator(indicator) => self.indicators.get(indicator).copied(),
            Job::Bulletins => self.bulletins,
            Job::Filed(Filed::Month(first)) => self.months.get(first).copied(),
            Job::Filed(Filed::Tag(word)) => self.tags.get(*word).copied(),
            Job::Filed(Filed::Unit(unit)) => self.lists.get(unit).copied(),
            Job::Bulletin(bulletin) => Some(day_of(bulletin, bulletin.texts.get(language))),
            Job::Commendations | Job::CommendationsBy(_) => self.commendations,
            Job::Commendation(award) => award.date(),
            Job::Documents => self.documents,
            Job::Difficulties => self.difficulties,
            Job::Changes(None) => self.years.last_key_value().map(|(_, day)| *day),
            Job::Changes(Some(year)) => self.years.get(year).copied(),
            Job::Releases => self.figures.max(self.bulletins).max(self.releases),
            Job::Method(page) => page.and_then(|page| page.texts.get(language)?.updated),
            Job::Glossary(page) => page.and_then(|page| page.texts.get(language)?.updated).max(self.commendations),
            Job::Text(page) => page.texts.get(language).and_then(|text| text.updated),
            Job::NotFound => None,
        }
    }

    /// The newest day of all.
    fn newest(&self) -> Option<Date> {
        let all = [self.figures, self.bulletins, self.commendations, self.documents, self.difficulties, self.releases];
        all.into_iter().flatten().max()
    }

    fn read_figures<E: Edition>(&mut self, site: &Site<'_, E>) {
        for figure in site.all_figures() {
            let snapshot = site.snapshot(figure);
            if let Some(day) = known_from(figure.as_of, snapshot.published) {
                self.of_unit(&site.registry, figure.unit, day);
                newer(self.indicators.entry(snapshot.indicator).or_insert(day), day);
                self.figures = self.figures.max(Some(day));
            }
        }
    }

    fn read_change(&mut self, registry: &Registry, change: &Change<'_>) {
        self.figures = self.figures.max(Some(change.day));
        newer(self.years.entry(change.day.year()).or_insert(change.day), change.day);
        if let Some(indicator) = change.indicator {
            newer(self.indicators.entry(indicator).or_insert(change.day), change.day);
        }
        match &change.detail {
            Detail::Told(_) => {}
            Detail::Items(items) => items.iter().for_each(|item| self.of_unit(registry, item.figure.unit, change.day)),
            Detail::Moved(moved) => {
                let below = registry.iter().map(|(unit, _)| unit);
                let below: Vec<UnitId> = below.filter(|unit| registry.is_within(*unit, moved.schedule.unit)).collect();
                for unit in below {
                    self.of_unit(registry, unit, change.day);
                }
                for indicator in &moved.schedule.indicators {
                    newer(self.indicators.entry(*indicator).or_insert(change.day), change.day);
                }
            }
            Detail::Event(event) => {
                let event = registry.events.get(*event);
                let units = event.into_iter().flat_map(|event| event.from.iter().chain(&event.to));
                units.for_each(|unit| self.of_unit(registry, *unit, change.day));
            }
        }
    }

    fn read_lists<E: Edition>(&mut self, report: &Report<'_, '_, E>) {
        let archive = &report.archive;
        let newest = |list: &[&Bulletin]| list.iter().map(|bulletin| newest_day(bulletin)).max();
        let months = archive.months.iter().filter_map(|month| Some((month.first, newest(&month.bulletins)?)));
        self.months = months.collect();
        let tags = archive.tags.iter().filter_map(|list| Some((list.word.to_owned(), newest(&list.bulletins)?)));
        self.tags = tags.collect();
        self.lists = archive.units.iter().filter_map(|(unit, list)| Some((*unit, newest(list)?))).collect();
    }

    fn read_registers<E: Edition>(&mut self, report: &Report<'_, '_, E>) {
        let site = report.site;
        let registry = &site.registry;
        for bulletin in &site.bulletins {
            let day = newest_day(bulletin);
            self.bulletins = self.bulletins.max(Some(day));
            bulletin.units.iter().for_each(|unit| self.of_unit(registry, *unit, day));
        }
        for (award, day) in site.commendations.iter().filter_map(|award| Some((award, award.date()?))) {
            self.commendations = self.commendations.max(Some(day));
            award.units().for_each(|unit| self.of_unit(registry, unit, day));
        }
        for (document, day) in site.documents.values().filter_map(|document| Some((document, document.date?))) {
            self.documents = self.documents.max(Some(day));
            document.units.iter().for_each(|unit| newer(self.units.entry(*unit).or_insert(day), day));
        }
        for announced in &report.releases {
            let moved = announced.release.moved_by(report.site.vintage.known_on);
            self.releases = moved.map(|earlier| earlier.until).chain(self.releases).max();
        }
        let last = |entry: &Difficulty| {
            let steps = entry.steps(site.vintage.known_on).iter().filter_map(|step| step.date);
            steps.chain(entry.reported).max()
        };
        for (difficulty, day) in site.difficulties.iter().filter_map(|entry| Some((entry, last(entry)?))) {
            self.difficulties = self.difficulties.max(Some(day));
            self.of_unit(registry, difficulty.unit, day);
        }
    }

    /// What is told of a unit stands on its page and on those of the units above it.
    fn of_unit(&mut self, registry: &Registry, unit: UnitId, day: Date) {
        for unit in std::iter::once(unit).chain(registry.ancestors(unit)) {
            newer(self.units.entry(unit).or_insert(day), day);
        }
    }
}

fn newer(known: &mut Date, day: Date) {
    *known = (*known).max(day);
}

/// The day of a bulletin, or of the last change of its text.
fn day_of(bulletin: &Bulletin, text: Option<&Translated>) -> Date {
    text.and_then(|text| text.updated).map_or(bulletin.date, |updated| updated.max(bulletin.date))
}

/// The day of a bulletin, or of the last change of any of its texts.
fn newest_day(bulletin: &Bulletin) -> Date {
    bulletin.texts.values().map(|text| day_of(bulletin, Some(text))).fold(bulletin.date, Date::max)
}
