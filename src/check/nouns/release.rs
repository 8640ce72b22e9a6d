//! Releases: when figures are published, as it was announced on each day.

use crate::domain::{Audience, Day, Planned, Slug, Text};
use jiff::civil::Date;

/// A day on which figures are published.
#[derive(Debug, Clone)]
pub struct Release {
    /// Its id.
    pub id: Slug,
    /// When it is, as announced last.
    pub at: Planned,
    /// What is published.
    pub title: Text,
    /// Reports must have come by the end of this day.
    pub cut_off: Option<Day>,
    /// Anything a reader should know.
    pub note: Option<Text>,
    /// Earlier announcements, the first one first.
    pub moved: Vec<EarlierRelease>,
    /// The day on which it was called off, and why.
    pub cancelled: Option<(Date, Text)>,
    /// Whether it stands under `internal/`.
    pub audience: Audience,
}

/// An announcement of a release that no longer holds.
#[derive(Debug, Clone)]
pub struct EarlierRelease {
    /// When it was to be.
    pub at: Planned,
    /// The last day on which that held.
    pub until: Date,
    /// Why it was moved.
    pub reason: Option<Text>,
}

impl Release {
    /// When it was to be, as it was announced on a day: what was moved later counted then as it stood.
    #[must_use]
    pub fn at_on(&self, day: Date) -> Planned {
        self.moved.iter().find(|earlier| day <= earlier.until).map_or(self.at, |earlier| earlier.at)
    }

    /// The announcements that a day knew to be out of date, the first one first.
    pub fn moved_by(&self, day: Date) -> impl Iterator<Item = &EarlierRelease> {
        self.moved.iter().filter(move |earlier| earlier.until < day)
    }

    /// Why it was called off, where a day knew that it was.
    #[must_use]
    pub fn cancelled_by(&self, day: Date) -> Option<&Text> {
        self.cancelled.as_ref().filter(|(date, _)| *date <= day).map(|(_, reason)| reason)
    }

    /// How often what was announced had changed by a day; calendars take the higher number for the newer state.
    #[must_use]
    pub fn revision_on(&self, day: Date) -> usize {
        self.moved_by(day).count() + usize::from(self.cancelled_by(day).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Scalar;
    use jiff::civil::date;

    fn release() -> Release {
        let text = |text: &str| serde_yaml::from_str::<Text>(text).unwrap_or_else(|error| panic!("{error}"));
        let earlier = |at, until| EarlierRelease { at: Planned::Day(at), until, reason: None };
        Release {
            id: Slug::read("june").unwrap_or_else(|refusal| panic!("{refusal:?}")),
            at: Planned::Day(date(2026, 6, 20)),
            title: text("June"),
            cut_off: None,
            note: None,
            moved: vec![earlier(date(2026, 6, 10), date(2026, 6, 1)), earlier(date(2026, 6, 15), date(2026, 6, 8))],
            cancelled: Some((date(2026, 6, 18), text("no figures"))),
            audience: Audience::Public,
        }
    }

    #[test]
    fn a_release_stands_on_each_day_as_it_was_announced_then() {
        for (day, at, revision, cancelled) in [
            (date(2026, 6, 1), date(2026, 6, 10), 0, false),
            (date(2026, 6, 2), date(2026, 6, 15), 1, false),
            (date(2026, 6, 9), date(2026, 6, 20), 2, false),
            (date(2026, 6, 18), date(2026, 6, 20), 3, true),
        ] {
            let release = release();
            assert_eq!(release.at_on(day), Planned::Day(at), "{day}");
            assert_eq!(release.revision_on(day), revision, "{day}");
            assert_eq!(release.cancelled_by(day).is_some(), cancelled, "{day}");
        }
    }
}
