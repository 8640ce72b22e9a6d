//! `tiendo check`: everything that is wrong with the content, and nothing published.

use super::arguments::{Check, Shared};
use super::clock;
use super::tell::{self, CONTENT};
use tiendo::load::Disk;

pub(super) fn run(arguments: &Check, shared: &Shared) -> u8 {
    let content = Disk::new(arguments.place.site.join(CONTENT));
    let (outcome, sources) = tiendo::check_by(&content, Some(clock::by_the_clock()));
    tell::problems(&outcome.problems, &sources, &arguments.place, shared);
    if let Some(checked) = &outcome.value {
        let (figures, units) = (checked.observations.len(), checked.registry.len());
        tell::result(&format!("no errors: {figures} figures of {units} units\n"));
    }
    tell::exit_code(&outcome.problems)
}
