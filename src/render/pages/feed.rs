//! The content of the entries of feeds: bulletins in full, awards, and what became known on a day. It goes through templates as pages
//! do, without what surrounds a page: whoever reads it brings that along.

use super::context::{Content, FeedDay};
use super::{Made, bulletins, changes, commendations, frame};
use crate::analysis::changes::Change;
use crate::check::nouns::Bulletin;
use crate::model::{Award, Edition};
use crate::render::jobs::Job;
use crate::render::words::Scribe;
use jiff::civil::Date;

/// So many changes of a day stand in a feed, with so many figures each; the rest is a link away.
const MOST: (usize, usize) = (20, 5);

/// A bulletin as the content of an entry.
pub(in crate::render) fn bulletin_in_feed<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, bulletin: &Bulletin) -> Made {
    let page = frame::frame(scribe, &Job::Bulletin(bulletin));
    let bulletin = Box::new(bulletins::in_full(scribe, bulletin));
    Made { template: "feed-bulletin.html", page, content: Content::FeedBulletin { bulletin } }
}

/// An award as the content of an entry.
pub(in crate::render) fn award_in_feed<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, award: &Award<'_>) -> Made {
    let page = frame::frame(scribe, &Job::Commendation(*award));
    let award = Box::new(commendations::one(scribe, award));
    Made { template: "feed-commendation.html", page, content: Content::FeedCommendation { award } }
}

/// What became known on a day, of which this is all.
pub(in crate::render) fn told_on<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, changes: &[Change<'_>]) -> FeedDay {
    let (entries, all) = changes::in_short(scribe, changes, MOST);
    FeedDay { entries, all }
}

/// What became known on a day as the content of an entry.
pub(in crate::render) fn day_in_feed<E: Edition>(scribe: &Scribe<'_, '_, '_, E>, day: Date, told: FeedDay) -> Made {
    let newest = scribe.report.changes.years().first().copied();
    let year = Some(day.year()).filter(|year| Some(*year) != newest);
    let page = frame::frame(scribe, &Job::Changes(year));
    Made { template: "feed-day.html", page, content: Content::FeedDay { feed_day: told } }
}
