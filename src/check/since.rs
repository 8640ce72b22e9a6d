//! From when on a problem may be told on pages. A site of an earlier day, or before the minute of an embargo, must not tell
//! what is wrong with a figure that it doesn't know: a problem is known when the last of the things it points at is.
//!
//! No rule says so itself, but for notes on records, which have a day of their own. Every problem has its places, and a place
//! stands in a file or an entry that has a day: start at [`date`].

use super::nouns::{CellOf, Observation, Origin, Snapshot};
use super::{Checked, Grounds};
use crate::diag::{At, Diagnostic, KeyPath, Place, Since};
use crate::domain::{AsOf, Moment, Published};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Says of each problem since when it can be told. Places must still be keys where they were made so.
pub(super) fn date(problems: &mut [Diagnostic], checked: &Checked) {
    let days = Days::new(checked, problems);
    for problem in problems {
        let places = problem.place.iter().chain(problem.labels.iter().map(|(place, _)| place));
        let told = problem.since.take().map(|since| *since).unwrap_or_default();
        let since = places.map(|place| days.of(place)).fold(told, later);
        let as_of = problem.about.as_ref().and_then(|about| about.as_of.as_ref()).and_then(|day| day.get(..10));
        // A row with a day of its own in a file of unknown publication is known from that day on.
        let own = as_of.and_then(|day| day.parse().ok()).filter(|_| days.is_unpublished(problem.place.as_ref()));
        problem.since = Some(Box::new(Since { day: since.day.max(own), ..since }));
    }
}

fn later(one: Since, other: Since) -> Since {
    Since { day: one.day.max(other.day), minute: one.minute.max(other.minute) }
}

fn since(day: Option<Date>, embargo: Option<Moment>) -> Since {
    Since { day, minute: embargo.map(|moment| moment.0) }
}

/// When each file, and each entry of a register, is known.
struct Days<'c> {
    files: BTreeMap<&'c str, Since>,
    unpublished: BTreeMap<&'c str, bool>,
    entries: Vec<(&'c Place, Since)>,
    /// Where figures stand that were kept back for a while.
    released: Vec<(Place, Since)>,
}

impl<'c> Days<'c> {
    fn new(checked: &'c Checked, problems: &[Diagnostic]) -> Self {
        let mut days = Self {
            files: BTreeMap::new(),
            unpublished: BTreeMap::new(),
            entries: Vec::new(),
            released: released(checked),
        };
        for snapshot in &checked.snapshots {
            days.snapshot(&snapshot.file, snapshot);
        }
        days.tables(checked, problems);
        for bulletin in &checked.bulletins {
            for text in bulletin.texts.values() {
                days.files.insert(&text.file, since(Some(bulletin.date), bulletin.free_from()));
            }
        }
        let documents = checked.documents.iter().map(|document| (&document.place, since(document.date, None)));
        let grounds = Grounds::of(checked);
        let commendations = checked.commendations.iter().map(|award| {
            let decided = award.latest.document.and_then(|document| checked.documents[document.0 as usize].date);
            let day = award.latest.date.or_else(|| decided.max(grounds.reached(award)));
            (&award.place, since(day, award.embargo))
        });
        // That a deadline was moved is known on the day after the last one of the deadline before.
        let moved = checked.schedules.iter().filter_map(|schedule| {
            let (_, until, _) = schedule.moved.last()?;
            Some((&schedule.place, since(until.tomorrow().ok(), None)))
        });
        days.entries.extend(documents.chain(commendations).chain(moved));
        days
    }

    /// Adds the tables beside snapshots that a problem stands in: only their rows know whose they are.
    fn tables(&mut self, checked: &'c Checked, problems: &[Diagnostic]) {
        let is_table = |file: &&str| file.ends_with(".tsv") || file.ends_with(".txt");
        let places =
            problems.iter().flat_map(|problem| problem.place.iter().chain(problem.labels.iter().map(|(at, _)| at)));
        let wanted: BTreeSet<&str> = places.map(|place| place.file.as_str()).filter(is_table).collect();
        if wanted.is_empty() {
            return;
        }
        for figure in &checked.observations {
            if let Origin::Table(file, _) = &figure.origin
                && wanted.contains(file.as_str())
            {
                self.snapshot(file, checked.snapshot(figure));
            }
        }
    }

    fn snapshot(&mut self, file: &'c str, snapshot: &Snapshot) {
        let Snapshot { as_of, published, embargo, .. } = snapshot;
        self.files.insert(file, since(published.earliest().or(as_of.day()), *embargo));
        self.unpublished.insert(file, *published == Published::Unknown || *as_of == AsOf::Unknown);
    }

    fn of(&self, place: &Place) -> Since {
        let in_file = self.files.get(place.file.as_str()).copied().unwrap_or_default();
        let entry = |(other, since): &(&Place, Since)| holds(other, place).then_some(*since);
        let released = self.released.iter().filter(|(other, _)| other == place || holds(other, place));
        let since = self.entries.iter().filter_map(entry).fold(in_file, later);
        released.map(|(_, since)| *since).fold(since, later)
    }

    fn is_unpublished(&self, place: Option<&Place>) -> bool {
        place.is_some_and(|place| self.unpublished.get(place.file.as_str()).copied().unwrap_or_default())
    }
}

/// Where figures stand that were in doubt and have been released: while they were kept back, no problem may say what they say.
fn released(checked: &Checked) -> Vec<(Place, Since)> {
    const CELLS: [CellOf; 6] = [CellOf::Unit, CellOf::Count, CellOf::Base, CellOf::Rate, CellOf::Done, CellOf::AsOf];
    let day = |figure: &Observation| figure.detail(|details| details.withheld.as_ref()?.released);
    let released = checked.observations.iter().filter_map(|figure| Some((figure, day(figure)?)));
    let places = released.flat_map(|(figure, day)| {
        let snapshot = checked.snapshot(figure);
        CELLS.map(|cell| (figure.place(snapshot, cell), since(Some(day), None)))
    });
    places.collect()
}

/// Whether a place is an entry of a register, or stands in it.
fn holds(entry: &Place, place: &Place) -> bool {
    let keys = |at: &At| match at {
        At::Key(KeyPath(path)) | At::Value(KeyPath(path)) => path.clone(),
        At::File | At::Span(_) => Vec::new(),
    };
    let outer = keys(&entry.at);
    entry.file == place.file && !outer.is_empty() && keys(&place.at).starts_with(&outer)
}
