//! `tiendo check`: everything that is wrong with the site, but for what shows only on a finished page, and nothing published.

use super::arguments::{Check, Shared};
use super::clock;
use super::tell::{self, CONTENT, THEMES};
use tiendo::Settings;
use tiendo::domain::Audience;
use tiendo::load::Disk;

pub(super) fn run(arguments: &Check, shared: &Shared) -> u8 {
    let site = &arguments.place.site;
    let now = clock::by_the_clock();
    let editions = vec![Audience::Public, Audience::Internal];
    let settings = Settings { editions, as_of: None, now, clock: Some(now), cache: None };
    let (content, themes) = (Disk::new(site.join(CONTENT)), Disk::new(site.join(THEMES)));
    let (outcome, sources) = tiendo::inspect(&content, &themes, &settings);
    tell::problems(&outcome.problems, &sources, &arguments.place, shared);
    if let Some(checked) = &outcome.value {
        let (figures, units) = (checked.observations.len(), checked.registry.len());
        tell::result(&format!("no errors: {figures} figures of {units} units\n"));
    }
    tell::exit_code(&outcome.problems)
}
