//! Where pages stand: what a page that moved, or a text of the site, can't have as its path.
//!
//! Start at [`standing`]; [`texts`] finds texts and bulletins that would be written over a page that the tool makes. What pages of the other
//! kinds share is refused when the site is written.

use super::jobs::{Job, plan};
use super::paths::{self, Paths};
use crate::analysis::Report;
use crate::check::nouns::Translated;
use crate::diag::{Diagnostic, Place, Refusal, code};
use crate::domain::{Audience, Slug, Tag};
use crate::model::Edition;
use std::collections::{BTreeMap, BTreeSet};

/// The paths of the pages of an edition, those of the jobs that are `wanted`, in small letters: on many disks these are no other
/// paths.
pub(super) fn standing<E: Edition>(
    report: &Report<'_, '_, E>,
    paths: &Paths,
    wanted: impl Fn(&Job<'_>) -> bool,
) -> BTreeSet<String> {
    let planned = plan(report).into_iter().filter(|job| wanted(job)).map(|job| job.path(paths).to_lowercase());
    // It stands in no plan, and only on a site that says where it stands.
    let not_found = paths::on_the_web(report.site).map(|_| paths::NOT_FOUND.to_owned());
    planned.chain(not_found).collect()
}

/// A problem for each text and bulletin of the site that has the name of another page of this edition.
pub(super) fn texts<E: Edition>(report: &Report<'_, '_, E>, paths: &Paths) -> Vec<Diagnostic> {
    let of_the_tool = standing(report, paths, |job| !matches!(job, Job::Text(_) | Job::Bulletin(_)));
    let texts = plan(report).into_iter().filter_map(|job| match job {
        Job::Text(page) => Some((&page.slug, &page.texts, page.audience, job.path(paths))),
        Job::Bulletin(bulletin) => Some((&bulletin.slug, &bulletin.texts, bulletin.audience, job.path(paths))),
        _ => None,
    });
    let taken = texts.filter(|(.., path)| of_the_tool.contains(&path.to_lowercase()));
    taken.flat_map(|(slug, texts, audience, path)| standing_there(slug, texts, audience, &path)).collect()
}

/// One problem a language, because each of its files has to be renamed.
fn standing_there(slug: &Slug, texts: &BTreeMap<Tag, Translated>, audience: Audience, path: &str) -> Vec<Diagnostic> {
    let slug = [("slug", slug.as_str())];
    let refusal = || Refusal::new(code::PATH_TAKEN, &[("path", path)]).hint("hint-of-the-tool", &slug);
    let told = texts.values().map(|text| refusal().at(Place::file(&text.file)));
    told.map(|problem| problem.public(audience == Audience::Public)).collect()
}
