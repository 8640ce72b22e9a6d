//! Paths of pages that the tool makes itself, and texts of the site that would be written over one of them.
//!
//! Start at [`texts`]. What pages of the other kinds share is refused when the site is written.

use super::jobs::{Job, plan};
use super::paths::{self, Paths};
use crate::analysis::Report;
use crate::check::nouns::Page;
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::Audience;
use crate::model::Edition;
use std::collections::BTreeSet;

/// A problem for each text of the site that has the name of another page of this edition.
pub(super) fn texts<E: Edition>(report: &Report<'_, '_, E>, paths: &Paths) -> Vec<Diagnostic> {
    let plan = plan(report);
    let of_the_tool = plan.iter().filter(|job| !matches!(job, Job::Text(_))).map(|job| job.path(paths));
    // It stands in no plan, and only on a site that says where it stands.
    let not_found = paths::on_the_web(report.site).map(|_| paths::NOT_FOUND);
    let standing: BTreeSet<String> = of_the_tool.chain(not_found.map(str::to_owned)).collect();
    let texts = plan.iter().filter_map(|job| match job {
        Job::Text(page) => Some((*page, job.path(paths))),
        _ => None,
    });
    texts.filter(|(_, path)| standing.contains(path)).flat_map(|(page, path)| standing_there(page, &path)).collect()
}

/// One problem a language, because each of its files has to be renamed.
fn standing_there(page: &Page, path: &str) -> Vec<Diagnostic> {
    let slug = [("slug", page.slug.as_str())];
    let refusal = || Refusal::new(code::PATH_TAKEN, &[("path", path)]).hint("hint-of-the-tool", &slug);
    let told = page.texts.values().map(|text| refusal().at(Place::file(&text.file)));
    told.map(|problem| problem.public(page.audience == Audience::Public)).collect()
}
