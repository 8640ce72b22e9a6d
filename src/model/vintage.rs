//! What is known when: the two inputs of time, and how they decide about each kind of thing.

use super::Edition;
use crate::check::Checked;
use crate::check::nouns::{Details, Observation, Snapshot, known_from};
use crate::domain::Moment;
use crate::load::raw::Record;
use jiff::Timestamp;
use jiff::civil::Date;

/// The day of knowledge and the minute for embargoes. Nothing else in a build depends on time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vintage {
    /// What became public later is not known.
    pub known_on: Date,
    /// What is under embargo after this minute doesn't exist.
    pub now: Timestamp,
}

impl Vintage {
    /// The vintage that an edition of some content has: the day asked for, else the one that `site.yaml` names, else the day
    /// of the latest publication, else of the latest figure. A record in a file of figures counts as a publication: nobody
    /// who withholds a figure may find it published. What is under embargo does not count. Without any figure it is the day
    /// of `now` where the site is.
    #[must_use]
    pub fn of<E: Edition>(checked: &Checked, as_of: Option<Date>, now: Timestamp) -> Self {
        let known_on = as_of.or(checked.site.as_of).or_else(|| latest::<E>(checked, now));
        let today = || now.to_zoned(checked.site.time_zone.clone()).date();
        Self { known_on: known_on.unwrap_or_else(today), now }
    }

    /// Whether an embargo is over.
    #[must_use]
    pub fn is_free(&self, embargo: Option<Moment>) -> bool {
        embargo.is_none_or(|embargo| embargo.0 <= self.now)
    }

    /// Whether something of a day is known; what has no day belongs to every vintage.
    #[must_use]
    pub fn knows(&self, day: Option<Date>) -> bool {
        day.is_none_or(|day| day <= self.known_on)
    }

    /// Whether a figure is known: from its publication on, else from its as-of date on.
    #[must_use]
    pub fn knows_figure(&self, figure: &Observation, snapshot: &Snapshot) -> bool {
        self.is_free(snapshot.embargo) && self.knows(known_from(figure.as_of, snapshot.published))
    }

    /// Whether a record is known: on its own day, which may come after the publication of its file.
    #[must_use]
    pub fn knows_record(&self, record: &Record) -> bool {
        self.knows(Some(record.date.0))
    }
}

fn latest<E: Edition>(checked: &Checked, now: Timestamp) -> Option<Date> {
    let free = |embargo: Option<Moment>| embargo.is_none_or(|embargo| embargo.0 <= now);
    let told = |snapshot: &&Snapshot| E::admits(snapshot.audience) && free(snapshot.embargo);
    let admitted: Vec<&Snapshot> = checked.snapshots.iter().filter(told).collect();
    let published = admitted.iter().filter_map(|snapshot| snapshot.published.earliest()).max();
    let known = published.or_else(|| admitted.iter().filter_map(|snapshot| snapshot.as_of.day()).max());
    let records = admitted.iter().flat_map(|snapshot| records_of(snapshot));
    let details = checked.observations.iter().filter_map(|figure| Some((figure, figure.details.as_deref()?)));
    let of_figures =
        details.filter(|(figure, _)| told(&checked.snapshot(figure))).flat_map(|(_, details)| days_of(details));
    known.map(|known| records.chain(of_figures).fold(known, Date::max))
}

fn records_of(snapshot: &Snapshot) -> impl Iterator<Item = Date> + use<> {
    let records = [&snapshot.correction, &snapshot.rebase, &snapshot.definition_change];
    records.map(|record| record.as_ref().map(|record| record.date.0)).into_iter().flatten()
}

fn days_of(details: &Details) -> impl Iterator<Item = Date> + use<> {
    let record = |record: &Option<Record>| record.as_ref().map(|record| record.date.0);
    let withheld = details.withheld.as_ref();
    let kept_back = withheld.map(|withheld| withheld.date);
    let released = withheld.and_then(|withheld| withheld.released);
    [record(&details.correction), record(&details.rebase), kept_back, released].into_iter().flatten()
}
