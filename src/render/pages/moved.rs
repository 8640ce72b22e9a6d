//! The page at an old path: it says that the page has moved, and leads to it.

use super::Made;
use super::context::{Content, Page};
use super::frame::frame;
use crate::model::Edition;
use crate::render::jobs::Job;
use crate::render::words::Scribe;

/// The page that leads to the page of a job; the scribe writes for the old path.
pub(in crate::render) fn moved<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, to: &Job<'_>) -> Made {
    let target = frame(scribe, to);
    let moved = scribe.link(target.title.clone(), &to.path(scribe.paths));
    let page = Page { description: None, card: None, report: None, translation_note: None, machines: None, ..target };
    Made { template: "moved.html", page, content: Content::Moved { moved } }
}
