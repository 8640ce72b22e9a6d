//! Releases: announcements in order, and reports asked for before they are published.

use super::names::{Names, Seen};
use crate::check::nouns::{EarlierRelease, Release};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::{Audience, Slug};
use crate::load::Sheet;
use crate::load::raw::{ReleaseEntry, ReleasesFile};
use jiff::tz::TimeZone;

/// Every release, by day; those with a minute come before those of the whole day.
pub(super) fn resolve(files: Vec<Sheet<ReleasesFile>>, zone: &TimeZone, names: &mut Names<'_>) -> Vec<Release> {
    let (mut releases, mut seen) = (Vec::new(), Seen::new());
    for Sheet { file, internal, value } in files {
        for (id, entry) in value.releases.iter() {
            let at = KeyPath::from(["releases", id.as_str()]);
            names.once(&mut seen, id.as_str(), Place::key(&file, at.clone()));
            translated(entry, &file, &at, names);
            disorder(entry, zone, &file, &at, names);
        }
        let audience = if internal { Audience::Internal } else { Audience::Public };
        releases.extend(value.releases.0.into_iter().map(|(id, entry)| release(id, entry, audience)));
    }
    releases.sort_by(|a, b| order(a, zone).cmp(&order(b, zone)));
    releases
}

fn order<'r>(release: &'r Release, zone: &TimeZone) -> impl Ord + use<'r> {
    let minute = release.at.minute();
    (release.at.day(zone), minute.is_none(), minute, &release.id)
}

fn release(id: Slug, entry: ReleaseEntry, audience: Audience) -> Release {
    let moved = entry.moved.into_iter();
    Release {
        id,
        at: entry.at,
        title: entry.title,
        cut_off: entry.cut_off,
        note: entry.note,
        moved: moved.map(|moved| EarlierRelease { at: moved.at, until: moved.until.0, reason: moved.reason }).collect(),
        cancelled: entry.cancelled.map(|cancelled| (cancelled.date.0, cancelled.reason)),
        audience,
    }
}

fn translated(entry: &ReleaseEntry, file: &str, at: &KeyPath, names: &mut Names<'_>) {
    names.translated(Some(&entry.title), file, &at.key("title"));
    names.translated(entry.note.as_ref(), file, &at.key("note"));
    for (position, moved) in entry.moved.iter().enumerate() {
        names.translated(moved.reason.as_ref(), file, &at.key("moved").index(position).key("reason"));
    }
    let reason = entry.cancelled.as_ref().map(|cancelled| &cancelled.reason);
    names.translated(reason, file, &at.key("cancelled").key("reason"));
}

/// Tells announcements that are not in order, and reports that would come after the release they are for.
fn disorder(entry: &ReleaseEntry, zone: &TimeZone, file: &str, at: &KeyPath, names: &mut Names<'_>) {
    let mut tell = |reason, value: String, hint, at: KeyPath| {
        let refusal = Refusal::new(code::RELEASE_DISORDERED, &[("reason", reason), ("value", &value)]);
        names.tell(refusal.hint(hint, &[]), Place::value(file, at));
    };
    for (position, pair) in entry.moved.windows(2).enumerate() {
        if pair[1].until <= pair[0].until {
            let at = at.key("moved").index(position + 1).key("until");
            tell("moved", pair[1].until.0.to_string(), "hint-moved", at);
        }
    }
    if let Some(cut_off) = entry.cut_off.filter(|cut_off| cut_off.0 > entry.at.day(zone)) {
        tell("cut-off", cut_off.0.to_string(), "hint-cut-off", at.key("cut_off"));
    }
}
