//! Pages that stood elsewhere before: at each old path stands a small page that leads on. Most are listed by the site; the tool
//! adds those that follow from its own rules about paths.
//!
//! - With a second programme, indicators move into the programme's folder: `indicators/<id>.html` leads there.
//! - The newest year of changes stands at `changes.html` and moves to `changes/<year>.html` when it is over: that path leads to
//!   it from the first day, so that a link by year never breaks.
//!
//! A unit that is renamed keeps its page where it was, so nothing moves. What is of no page in this edition is left out: its
//! old name may say what its readers must not know. Targets are pages and never other old paths, so that there is no chain.

use super::jobs::{Job, own_page};
use super::paths::{self, Paths};
use super::standing::standing;
use crate::analysis::Report;
use crate::check::nouns::{MovedPage, MovedTo};
use crate::diag::{Diagnostic, Refusal, code};
use crate::domain::Audience;
use crate::model::Edition;
use std::collections::BTreeMap;

/// An old path, without the folder of a language, and the page that is in its place.
#[derive(Debug)]
pub(super) struct Moved<'c> {
    pub(super) from: String,
    pub(super) to: Job<'c>,
}

/// Every page of an edition that stood elsewhere, by old path; and a problem for each that is said to have moved from where a
/// page stands.
pub(super) fn moved<'c, E: Edition>(report: &Report<'_, 'c, E>, paths: &Paths) -> (Vec<Moved<'c>>, Vec<Diagnostic>) {
    let standing = standing(report, paths, |_| true);
    let stands = |from: &str| standing.contains(&from.to_lowercase());
    let (mut moved, mut problems) = (BTreeMap::new(), Vec::new());
    for (from, to) in by_rule(report).filter(|(from, _)| !stands(from)) {
        moved.insert(from.to_lowercase(), Moved { from, to });
    }
    for page in &report.site.moved {
        let from = page.from.as_str();
        if stands(from) {
            problems.push(standing_there(page));
        } else if let Some(to) = target(report, paths, page) {
            moved.insert(from.to_lowercase(), Moved { from: from.to_owned(), to });
        }
    }
    (moved.into_values().collect(), problems)
}

fn standing_there(page: &MovedPage) -> Diagnostic {
    let refusal = Refusal::new(code::MOVED_PAGE_STANDS, &[("path", page.from.as_str())]).hint("hint-stands", &[]);
    refusal.at(page.place.clone()).public(page.audience == Audience::Public)
}

/// The page that something has in this edition.
fn target<'c, E: Edition>(report: &Report<'_, 'c, E>, paths: &Paths, page: &MovedPage) -> Option<Job<'c>> {
    let site = report.site;
    match &page.to {
        MovedTo::Unit(unit) => paths.unit(*unit).map(|_| Job::Unit(*unit)),
        MovedTo::Indicator(indicator) => paths.indicator(*indicator).map(|_| Job::Indicator(*indicator)),
        MovedTo::Bulletin(slug) => {
            let bulletin = site.bulletins.iter().find(|bulletin| bulletin.slug == *slug);
            bulletin.map(|bulletin| Job::Bulletin(bulletin))
        }
        MovedTo::Page(slug) => own_page(report, slug.as_str()),
    }
}

/// What moved by the tool's own rules.
fn by_rule<'a, 'c: 'a, E: Edition>(report: &'a Report<'_, 'c, E>) -> impl Iterator<Item = (String, Job<'c>)> + 'a {
    let site = report.site;
    let several = site.programmes.len() > 1;
    let indicators = site.indicators.iter().filter(move |_| several);
    let indicators = indicators.map(|(id, indicator)| (paths::indicator(&indicator.id), Job::Indicator(*id)));
    let newest = report.changes.years().first().copied();
    indicators.chain(newest.map(|year| (Paths::changes_of(Some(year)), Job::Changes(None))))
}
