//! `tiendo check`: everything that is wrong with the content and the theme, and nothing published.

use super::arguments::{Check, Shared};
use super::clock;
use super::tell::{self, CONTENT, THEMES};
use tiendo::diag::Severity;
use tiendo::load::Disk;

pub(super) fn run(arguments: &Check, shared: &Shared) -> u8 {
    let site = &arguments.place.site;
    let (outcome, mut sources) = tiendo::check_by(&Disk::new(site.join(CONTENT)), Some(clock::by_the_clock()));
    let mut problems = outcome.problems;
    if let Some(checked) = &outcome.value {
        problems.extend(tiendo::theme_of(checked, &Disk::new(site.join(THEMES)), &mut sources).problems);
        tiendo::diag::sort(&mut problems);
    }
    tell::problems(&problems, &sources, &arguments.place, shared);
    let is_refused = problems.iter().any(|problem| problem.severity == Severity::Error);
    if let Some(checked) = outcome.value.as_ref().filter(|_| !is_refused) {
        let (figures, units) = (checked.observations.len(), checked.registry.len());
        tell::result(&format!("no errors: {figures} figures of {units} units\n"));
    }
    tell::exit_code(&problems)
}
