//! `tiendo check`: everything that is wrong with the content, and nothing published.

use super::arguments::{Check, Shared};
use super::clock;
use super::tell::{self, CONTENT};
use tiendo::load::Disk;

pub(super) fn run(arguments: &Check, shared: &Shared) -> u8 {
    let now = match clock::now(arguments.now.as_deref()) {
        Ok(now) => now,
        Err(message) => return tell::misuse(&message),
    };
    let (outcome, sources) = tiendo::check(&Disk::new(arguments.place.site.join(CONTENT)), now);
    tell::problems(&outcome.problems, &sources, &arguments.place, shared);
    if let Some(checked) = &outcome.value {
        let (figures, units) = (checked.observations.len(), checked.registry.len());
        tell::result(&format!("no errors: {figures} figures of {units} units\n"));
    }
    tell::exit_code(&outcome.problems)
}
