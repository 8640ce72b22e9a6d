//! Moments for machines: when something was published and last changed, by the content and never by a clock, in the time zone of
//! the site. A day without a time of day is told by its first minute.

use super::Scribe;
use crate::check::nouns::Bulletin;
use crate::domain::Moment;
use crate::model::Edition;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

impl<E: Edition> Scribe<'_, '_, '_, E> {
    /// The first minute of a day.
    pub(in crate::render) fn start_of(&self, day: Date) -> Zoned {
        start_of(day, &self.report.site.facts.time_zone)
    }

    /// When a bulletin was published: at the start of its day, or when its embargo ended if that was later.
    pub(in crate::render) fn published_at(&self, bulletin: &Bulletin) -> Zoned {
        self.free_on(bulletin.date, bulletin.free_from())
    }

    /// The first moment of a day, or the end of an embargo if that is later.
    pub(in crate::render) fn free_on(&self, day: Date, embargo: Option<Moment>) -> Zoned {
        let start = self.start_of(day);
        let free = embargo.map(|embargo| embargo.0.to_zoned(start.time_zone().clone()));
        free.map_or(start.clone(), |free| free.max(start))
    }

    /// When the text of a bulletin that a reader of this language gets was last changed.
    pub(in crate::render) fn updated_at(&self, bulletin: &Bulletin) -> Zoned {
        let published = self.published_at(bulletin);
        let updated = self.best_text(&bulletin.texts).and_then(|(_, text)| text.updated);
        updated.map_or(published.clone(), |day| self.start_of(day).max(published))
    }
}

/// The first minute of a day in a time zone.
pub(in crate::render) fn start_of(day: Date, zone: &TimeZone) -> Zoned {
    // Fails only for the first and last days that can be written at all.
    day.to_zoned(zone.clone()).unwrap_or_else(|_| Timestamp::UNIX_EPOCH.to_zoned(zone.clone()))
}

/// A moment as RFC 3339 has it: `2023-06-01T09:30:00+07:00`.
pub(in crate::render) fn rfc3339(moment: &Zoned) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_begins_where_the_site_is() {
        for (zone, written) in [
            ("Asia/Ho_Chi_Minh", "2023-06-01T00:00:00+07:00"),
            ("UTC", "2023-06-01T00:00:00+00:00"),
            ("America/St_Johns", "2023-06-01T00:00:00-02:30"),
        ] {
            let zone = TimeZone::get(zone).expect("a time zone that there is");
            assert_eq!(rfc3339(&start_of(date(2023, 6, 1), &zone)), written);
        }
    }

    #[test]
    fn a_day_whose_midnight_was_left_out_begins_after_it() {
        let zone = TimeZone::get("Africa/Cairo").expect("a time zone that there is");
        assert_eq!(rfc3339(&start_of(date(2023, 4, 28), &zone)), "2023-04-28T01:00:00+03:00");
    }
}
