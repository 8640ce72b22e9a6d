//! Makes the pages: what each holds, as a value for its template. Start at [`make`]; the contract with themes is
//! [`context`].

mod blocks;
mod bulletins;
#[cfg(feature = "cards")]
mod cards;
mod certificate;
mod changes;
mod charts;
mod commendations;
pub mod context;
mod data;
mod difficulties;
mod documents;
mod evidence;
mod feed;
mod filing;
mod frame;
mod glossary;
mod head;
mod history;
mod home;
mod indicators;
mod lineage;
mod linked_data;
mod method;
mod moved;
mod not_found;
mod notes;
mod progress;
mod prose;
mod quality;
mod releases;
mod report;
mod reporting;
mod units;

use super::jobs::Job;
use super::words::Scribe;
use crate::model::Edition;
use context::{Content, Page};

pub(super) use blocks::empty as empty_blocks;
pub use blocks::{Earlier, earlier_vintages};
#[cfg(feature = "cards")]
pub(super) use cards::card;
pub(super) use feed::{award_in_feed, bulletin_in_feed, day_in_feed, told_on};
pub(super) use frame::{site_context, title};
pub(super) use glossary::glossary_words;
pub(super) use head::description;
pub(super) use moved::moved;
pub(super) use releases::{anchor, remarks};

/// A page before its template: the template's name, its frame and its content.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) template: &'static str,
    pub(super) page: Page,
    pub(super) content: Content,
}

/// Makes the page of a job.
pub(super) fn make<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, job: &Job<'_>) -> Made {
    let (template, content) = match job {
        Job::Home => ("home.html", home::home(scribe)),
        Job::Units => ("units.html", units::list(scribe)),
        Job::Unit(unit) => ("unit.html", units::unit(scribe, *unit)),
        Job::Indicators => ("indicators.html", indicators::list(scribe)),
        Job::Indicator(indicator) => ("indicator.html", indicators::indicator(scribe, *indicator)),
        Job::Bulletins => ("bulletins.html", filing::all(scribe)),
        Job::Filed(filed) => ("bulletins.html", filing::list(scribe, *filed)),
        Job::Bulletin(bulletin) => ("bulletin.html", bulletins::bulletin(scribe, bulletin)),
        Job::Commendations => ("commendations.html", commendations::by_year(scribe)),
        Job::CommendationsBy(way) => ("commendations.html", commendations::by(scribe, *way)),
        Job::Commendation(award) => ("commendation.html", certificate::certificate(scribe, award)),
        Job::Documents => ("documents.html", documents::register(scribe)),
        Job::Difficulties => ("difficulties.html", difficulties::register(scribe)),
        Job::Quality => ("quality.html", quality::quality(scribe)),
        Job::Reporting => ("reporting.html", reporting::reporting(scribe)),
        Job::Changes(year) => ("changes.html", changes::changes(scribe, *year)),
        Job::Method(page) => ("method.html", method::method(scribe, *page)),
        Job::Glossary(page) => ("glossary.html", glossary::glossary(scribe, *page)),
        Job::Releases => ("releases.html", releases::releases(scribe)),
        Job::Data => ("data.html", data::data(scribe)),
        Job::Text(page) => ("text.html", prose::text(scribe, page)),
        Job::NotFound => ("not-found.html", not_found::not_found(scribe)),
    };
    Made { template, page: frame::frame(scribe, job), content }
}
