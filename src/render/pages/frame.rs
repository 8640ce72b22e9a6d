//! What surrounds every page: title, navigation, the way here, the same page in other languages.

use super::context::{LanguageLink, Link, NavItem, Page, Site, SocialCard};
use super::{filing, head, report};
use crate::analysis::releases::{Outcome, awaited};
use crate::check::nouns::UnitId;
use crate::domain::Audience;
use crate::language::Language;
use crate::model::Edition;
use crate::render::jobs::{Job, has_card};
use crate::render::paths::{self, Paths};
use crate::render::words::Scribe;

/// The site's own facts, for every page of a language.
pub(in crate::render) fn site_context<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Site {
    let site = scribe.report.site;
    let facts = site.facts;
    let known_on = site.vintage.known_on;
    let contact = facts.contact.as_ref().map(|contact| {
        let email = contact.email.as_ref().map(|email| format!("mailto:{email}"));
        Link { text: scribe.plain(&contact.name), href: email.or_else(|| contact.url.clone()), lang: None }
    });
    let licence = facts.licence.as_ref();
    let awaited = awaited(&scribe.report.releases);
    Site {
        title: scribe.plain(&facts.title),
        description: facts.description.as_ref().map(|text| scribe.plain(text)),
        publisher: facts.publisher.as_ref().map(|text| scribe.plain(text)),
        edition: site.edition().to_owned(),
        practice: facts.practice,
        language: scribe.tag().to_string(),
        direction: scribe.language.direction().as_str().to_owned(),
        locale: scribe.word("language-locale"),
        known_on: scribe.text("home-known-on", &[("date", scribe.language.date(known_on).as_str().into())]),
        known_on_iso: known_on.to_string(),
        licence: licence.map(|licence| Link {
            text: scribe.plain(&licence.name),
            href: licence.url.clone(),
            lang: None,
        }),
        contact,
        next_release: awaited.map(|announced| super::releases::next(scribe, announced)),
        release_overdue: awaited.is_some_and(|announced| announced.outcome == Outcome::Overdue),
    }
}

/// The parts of the site that the navigation names: what they say, where they lead, and which pages belong to them.
fn navigation<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<(String, String, &'static str)> {
    let site = scribe.report.site;
    let part = |id: &str, path: &str, folder: &'static str| (scribe.word(id), path.to_owned(), folder);
    let mut parts = vec![
        part("nav-home", paths::HOME, ""),
        part("nav-units", paths::UNITS, "units/"),
        part("nav-indicators", paths::INDICATORS, "indicators/"),
        part("nav-bulletins", paths::BULLETINS, "bulletins/"),
        part("nav-commendations", paths::COMMENDATIONS, "commendations/"),
        part("nav-documents", paths::DOCUMENTS, ""),
    ];
    if !site.difficulties.is_empty() {
        parts.push(part("nav-difficulties", paths::DIFFICULTIES, ""));
    }
    let own = site.pages.iter().filter(|page| Paths::page(&page.slug) != paths::METHOD);
    parts.extend(own.map(|page| (scribe.page_title(page), Paths::page(&page.slug), "")));
    parts
}

/// The pages about the figures, which the foot of every page names: what they say and where they lead.
fn about_the_figures<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Vec<(String, &'static str)> {
    let mut parts = vec![
        (scribe.word("quality-title"), paths::QUALITY),
        (scribe.word("reporting-title"), paths::REPORTING),
        (scribe.word("change-title"), paths::CHANGES),
        (scribe.word("nav-method"), paths::METHOD),
    ];
    if !has_own_glossary(scribe) {
        parts.push((scribe.word("nav-glossary"), paths::GLOSSARY));
    }
    if !scribe.report.releases.is_empty() {
        parts.push((scribe.word("release-title"), paths::RELEASES));
    }
    parts.push((scribe.word("nav-data"), paths::DATA));
    parts
}

/// Whether the navigation names the glossary, as one of the site's own texts.
fn has_own_glossary<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> bool {
    scribe.report.site.pages.iter().any(|page| Paths::page(&page.slug) == paths::GLOSSARY)
}

/// The frame of a job's page.
pub(super) fn frame<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Page {
    let path = job.path(scribe.paths);
    let indicator = if let Job::Indicator(indicator) = job { Some(*indicator) } else { None };
    let navigation = navigation(scribe).into_iter().map(|(text, target, folder)| NavItem {
        text,
        href: scribe.href(&target),
        current: target == path,
        within: !folder.is_empty() && path.contains(folder),
    });
    let about = about_the_figures(scribe).into_iter().map(|(text, target)| NavItem {
        text,
        href: scribe.href(target),
        current: target == path,
        within: false,
    });
    let title = title(scribe, job);
    Page {
        report: report::address(scribe, &title, &path),
        title,
        title_more: head::title_more(scribe, job),
        description: Some(head::description(scribe, job)),
        root: scribe.root(),
        home: scribe.href(paths::HOME),
        navigation: navigation.collect(),
        about: about.collect(),
        breadcrumbs: breadcrumbs(scribe, job),
        languages: languages(scribe, &path),
        translation_note: super::prose::translation_note(scribe, job),
        data: super::data::of_page(scribe, indicator),
        canonical: canonical(scribe, &path).filter(|_| !matches!(job, Job::NotFound)),
        address: address(scribe, &path),
        stamp: stamp(scribe, &path),
        releases: releases(scribe),
        glossary: scribe.href(paths::GLOSSARY),
        card: card_of(scribe, job),
        machines: head::machines(scribe, job),
    }
}

/// The card of a page, if it has one.
pub(super) fn card_of<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<SocialCard> {
    has_card(scribe.report, scribe.language, job).then(|| card(scribe, job)).flatten()
}

/// The address of a page on the web, its path given without the folder of a language.
fn canonical<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, path: &str) -> Option<String> {
    let base = paths::on_the_web(scribe.report.site)?;
    Some(format!("{base}{}", scribe.paths.in_language(scribe.tag(), path)))
}

/// The address that a copy on paper can be held against.
pub(super) fn address<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, path: &str) -> String {
    canonical(scribe, path).unwrap_or_else(|| scribe.paths.in_language(scribe.tag(), path))
}

fn stamp<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, path: &str) -> String {
    let site = scribe.report.site;
    let edition = scribe.word(if E::AUDIENCE == Audience::Public { "edition-public" } else { "edition-internal" });
    let date = scribe.language.date(site.vintage.known_on);
    let address = address(scribe, path);
    let arguments = [("edition", &*edition), ("date", &*date), ("address", &*address)];
    scribe.text("stamp", &arguments.map(|(name, text)| (name, text.into())))
}

/// The release calendar, at the release that is awaited.
fn releases<E: Edition>(scribe: &Scribe<'_, '_, '_, E>) -> Option<String> {
    let all = &scribe.report.releases;
    let page = (!all.is_empty()).then(|| scribe.href(paths::RELEASES))?;
    let anchor = awaited(all).map(|announced| format!("#{}", super::releases::anchor(announced)));
    Some(page + &anchor.unwrap_or_default())
}

#[cfg(feature = "cards")]
fn card<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Option<SocialCard> {
    super::cards::link(scribe, job)
}

#[cfg(not(feature = "cards"))]
fn card<E: Edition>(_: &Scribe<'_, '_, '_, E>, _: &Job<'_>) -> Option<SocialCard> {
    None
}

/// The heading of the page of a job.
pub(in crate::render) fn title<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> String {
    match job {
        Job::Home => scribe.plain(&scribe.report.site.facts.title),
        Job::Units => scribe.word("unit-title"),
        Job::Unit(unit) => scribe.full_name(*unit),
        Job::Indicators => scribe.word("indicator-title"),
        Job::Indicator(indicator) => scribe.indicator_name(*indicator),
        Job::Bulletins => scribe.word("bulletin-title"),
        Job::Filed(filed) => filing::title(scribe, *filed),
        Job::Bulletin(bulletin) => scribe.bulletin_link(bulletin).text,
        Job::Commendations => scribe.word("commendation-title"),
        Job::CommendationsBy(way) => super::commendations::title_by(scribe, *way),
        Job::Commendation(award) => scribe.award_name(award),
        Job::Documents => scribe.word("document-title"),
        Job::Difficulties => scribe.word("difficulty-title"),
        Job::Quality => scribe.word("quality-title"),
        Job::Reporting => scribe.word("reporting-title"),
        Job::Changes(None) => scribe.word("change-title"),
        Job::Changes(Some(year)) => scribe.text("change-title-year", &[("year", year.to_string().as_str().into())]),
        Job::Method(Some(page)) | Job::Glossary(Some(page)) | Job::Text(page) => scribe.page_title(page),
        Job::Glossary(None) => scribe.word("nav-glossary"),
        Job::Releases => scribe.word("release-title"),
        Job::Method(None) => scribe.word("method-title"),
        Job::NotFound => scribe.word("page-not-found"),
        Job::Data => scribe.word("data-title"),
    }
}

pub(super) fn breadcrumbs<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Vec<Link> {
    let step = |id: &str, path: &str| scribe.link(scribe.word(id), path);
    let mut way = match job {
        Job::Home | Job::NotFound => return Vec::new(),
        _ => vec![step("nav-home", paths::HOME)],
    };
    match job {
        Job::Unit(unit) => {
            way.push(step("nav-units", paths::UNITS));
            let mut above: Vec<UnitId> = scribe.report.site.registry.ancestors(*unit).collect();
            above.reverse();
            way.extend(above.into_iter().map(|unit| scribe.unit_link(unit)));
        }
        Job::Indicator(_) => way.push(step("nav-indicators", paths::INDICATORS)),
        Job::Changes(Some(_)) => way.push(step("change-title", paths::CHANGES)),
        Job::Bulletin(_) | Job::Filed(_) => way.push(step("nav-bulletins", paths::BULLETINS)),
        Job::CommendationsBy(_) | Job::Commendation(_) => {
            way.push(step("commendation-title", paths::COMMENDATIONS));
        }
        _ => {}
    }
    way
}

fn languages<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, path: &str) -> Vec<LanguageLink> {
    let lost = path == paths::NOT_FOUND;
    let target = if lost { paths::HOME } else { path };
    let link = |language: &Language| LanguageLink {
        tag: language.tag().to_string(),
        name: language.native_name(),
        locale: language.text("language-locale", &[]),
        href: scribe.way_to(&scribe.paths.in_language(language.tag(), target)),
        current: language.tag() == scribe.tag() && !lost,
    };
    scribe.languages_of_site.iter().map(|language| link(language)).collect()
}
