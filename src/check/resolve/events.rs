//! What happened to units, held against their rows: a unit that became another ends the day before, the other begins on the
//! day, and each event has as many units before and after as its kind allows.
//!
//! A merger counts all of each unit before it, so a unit that took in others is another unit from then on and has a second
//! row. Only a unit that was renamed, retyped or gave up a part goes on as the one it was. See [`Kind`] for what each asks.

use super::names::{Names, UNITS};
use super::registry::Files;
use super::unknown::with_known;
use crate::check::nouns::{Event, Formerly, UnitId};
use crate::diag::{KeyPath, Place, Refusal, code};
use crate::domain::Audience;
use crate::load::raw::{EventEntry, EventKind, HistoryKind};
use jiff::civil::Date;

/// Every event of the registry, in the order of the files.
pub(super) fn resolve(files: &Files, names: &mut Names<'_>) -> Vec<Event> {
    let mut told = Vec::new();
    for (sheet, _) in files {
        for (position, entry) in sheet.value.events.iter().enumerate() {
            let at = KeyPath::from(["events"]).index(position);
            let audience = if sheet.internal { Audience::Internal } else { Audience::Public };
            told.push(Reader { entry, file: &sheet.file, at, names }.event(audience));
        }
    }
    goes_twice(&told, names);
    merges_alone(&told, names);
    told.into_iter().map(|told| told.event).collect()
}

/// An event with where it stands.
struct Told {
    event: Event,
    /// All its units are known and as many as its kind has.
    is_sound: bool,
    file: String,
    at: KeyPath,
}

impl Told {
    /// Where a unit before it stands.
    fn place_of(&self, unit: UnitId) -> Place {
        let position = self.event.from.iter().position(|from| *from == unit).unwrap_or_default();
        Place::value(&self.file, self.at.key("from").index(position))
    }
}

/// How many units an event of a kind has.
struct Kind {
    /// The least before.
    from: usize,
    /// The most before.
    from_most: usize,
    /// The least after.
    to: usize,
    /// The most after.
    to_most: usize,
    /// The word in files.
    word: &'static str,
}

impl Kind {
    fn of(kind: EventKind) -> Self {
        const MANY: usize = usize::MAX;
        let sides = |from, from_most, to, to_most, word| Self { from, from_most, to, to_most, word };
        match kind {
            EventKind::Renamed => sides(1, 1, 1, 1, "renamed"),
            EventKind::Retyped => sides(1, 1, 1, 1, "retyped"),
            EventKind::Moved => sides(1, 1, 1, 1, "moved"),
            EventKind::Merged => sides(1, MANY, 1, 1, "merged"),
            EventKind::Split => sides(1, 1, 1, MANY, "split"),
            EventKind::Abolished => sides(1, MANY, 0, 0, "abolished"),
        }
    }

    fn fits(&self, from: usize, to: usize) -> bool {
        (self.from..=self.from_most).contains(&from) && (self.to..=self.to_most).contains(&to)
    }
}

/// Reads one event.
struct Reader<'a, 'n, 'p> {
    entry: &'a EventEntry,
    file: &'a str,
    at: KeyPath,
    names: &'n mut Names<'p>,
}

impl Reader<'_, '_, '_> {
    fn event(mut self, audience: Audience) -> Told {
        let date = self.entry.date.0;
        let before = date.yesterday().unwrap_or(date);
        let (from, to) = (self.units("from", before), self.units("to", date));
        let found = from.len() == self.entry.from.len() && to.len() == self.entry.to.len();
        let is_sound = found && self.sides(&from, &to);
        if is_sound {
            self.lives(&from, &to, before);
        }
        let place = |key: &str| Place::value(self.file, self.at.key(key));
        let document = self.entry.document.as_ref();
        let document = document.and_then(|key| self.names.document(key, || place("document")));
        self.names.translated(self.entry.note.as_ref(), self.file, &self.at.key("note"));
        let formerly = self.formerly(&from, &to);
        let carries = self.carries();
        let note = self.entry.note.clone();
        let event = Event { date, kind: self.entry.kind, from, to, formerly, carries, document, note, audience };
        Told { event, is_sound, file: self.file.to_owned(), at: self.at }
    }

    fn units(&mut self, side: &str, day: Date) -> Vec<UnitId> {
        let keys = if side == "from" { &self.entry.from } else { &self.entry.to };
        let mut units = Vec::new();
        for (position, key) in keys.iter().enumerate() {
            let place = Place::value(self.file, self.at.key(side).index(position));
            let Some(unit) = self.names.unit(key, Some(day), || place.clone()) else { continue };
            if units.contains(&unit) {
                let arguments = [("unit", &*self.names.named(unit)), ("date", &self.entry.date.0.to_string())];
                self.names.tell(Refusal::new(code::EVENT_UNIT_TWICE, &arguments).hint("hint-remove", &[]), place);
            }
            units.push(unit);
        }
        units
    }

    /// Whether there are as many units as the kind has; tells if not.
    fn sides(&mut self, from: &[UnitId], to: &[UnitId]) -> bool {
        let kind = Kind::of(self.entry.kind);
        // A unit that gave up a part goes on: the part needs a unit of its own, and a unit that ended needs two.
        let others = to.iter().filter(|unit| !from.contains(unit)).count();
        let ended = from.iter().any(|unit| !self.holds(*unit, self.entry.date.0));
        let too_few = self.entry.kind == EventKind::Split && others < if ended { 2 } else { 1 };
        let fits = kind.fits(from.len(), to.len()) && !too_few;
        if !fits {
            let (before, after) = (from.len().to_string(), to.len().to_string());
            let refusal = Refusal::new(
                code::EVENT_SIDES,
                &[("kind", kind.word), ("from", &before), ("to", &after), ("date", &self.entry.date.0.to_string())],
            );
            self.names.tell(refusal.hint(sides_hint(self.entry.kind, to.len()), &[]), self.place("kind"));
        }
        fits
    }

    /// Holds the rows of the units against the day.
    fn lives(&mut self, from: &[UnitId], to: &[UnitId], before: Date) {
        let (date, kind) = (self.entry.date.0, self.entry.kind);
        let goes_on = matches!(kind, EventKind::Renamed | EventKind::Retyped) && from == to;
        if goes_on {
            return;
        }
        for (position, unit) in from.iter().enumerate() {
            let until = self.names.registry.unit(*unit).life.until;
            let gave_up_a_part = kind == EventKind::Split && self.holds(*unit, date);
            if until != Some(before) && !gave_up_a_part {
                self.lives_on(*unit, until, before, to, position);
            }
        }
        for (position, unit) in to.iter().enumerate().filter(|(_, unit)| !from.contains(unit)) {
            let from = self.names.registry.unit(*unit).life.from;
            let received_a_part = kind == EventKind::Split && self.holds(*unit, date);
            if from != Some(date) && !received_a_part {
                self.begins_otherwise(*unit, from, position);
            }
        }
    }

    fn lives_on(&mut self, unit: UnitId, until: Option<Date>, last: Date, to: &[UnitId], position: usize) {
        let (date, kind) = (self.entry.date.0, self.entry.kind);
        let (named, last_day, day) = (self.names.named(unit), last.to_string(), date.to_string());
        let state = match until {
            None => "open",
            Some(until) if until > last => "later",
            Some(_) => "earlier",
        };
        let until = until.map_or_else(String::new, |until| until.to_string());
        let word = Kind::of(kind).word;
        let arguments = [("unit", &*named), ("kind", word), ("date", &day), ("state", state), ("until", &until)];
        let refusal = Refusal::new(code::EVENT_UNIT_LIVES_ON, &arguments).hint("hint-until", &[("until", &last_day)]);
        let refusal = match kind {
            EventKind::Merged if to.contains(&unit) => {
                let later = format!("{}@{}", self.names.registry.unit(unit).code, date.year());
                refusal.hint("hint-second", &[("date", &day), ("corrected", &later)])
            }
            EventKind::Renamed | EventKind::Retyped => {
                refusal.hint("hint-formerly", &[("code", self.names.registry.unit(unit).key.as_str())])
            }
            EventKind::Merged => refusal.hint("hint-part", &[]),
            EventKind::Moved | EventKind::Split | EventKind::Abolished => refusal,
        };
        let row = self.names.registry.unit(unit).place.clone();
        let place = Place::value(self.file, self.at.key("from").index(position));
        self.names.problems.push(refusal.at(place).label(row, "label-row", &[("unit", &named)]));
    }

    fn begins_otherwise(&mut self, unit: UnitId, from: Option<Date>, position: usize) {
        let (named, day) = (self.names.named(unit), self.entry.date.0.to_string());
        let begins = from.map_or_else(|| "unknown".to_owned(), |from| from.to_string());
        let arguments = [("unit", &*named), ("date", &day), ("from", &begins)];
        let refusal = Refusal::new(code::EVENT_UNIT_BEGINS, &arguments).hint("hint-from", &[("from", &day)]);
        let row = self.names.registry.unit(unit).place.clone();
        let place = Place::value(self.file, self.at.key("to").index(position));
        self.names.problems.push(refusal.at(place).label(row, "label-row", &[("unit", &named)]));
    }

    /// What a unit that goes on was called; tells where that is missing, and where there is no place for it.
    fn formerly(&mut self, from: &[UnitId], to: &[UnitId]) -> Option<Formerly> {
        let kind = self.entry.kind;
        let goes_on = matches!(kind, EventKind::Renamed | EventKind::Retyped) && from.len() == 1 && from == to;
        let given = self.entry.formerly.as_ref();
        let formerly = given.map(|formerly| Formerly {
            name: formerly.name.clone(),
            kind: formerly.kind.as_ref().and_then(|kind| self.unit_type(kind.as_str())),
        });
        let key = if kind == EventKind::Retyped { "type" } else { "name" };
        let says = given.is_some_and(|given| if key == "type" { given.kind.is_some() } else { given.name.is_some() });
        let reason = match (goes_on, given) {
            (true, _) if !says => "missing",
            (false, Some(_)) if !from.is_empty() => "surplus",
            _ => return formerly,
        };
        let unit = from.first().map(|unit| self.names.named(*unit)).unwrap_or_default();
        let refusal = Refusal::new(code::EVENT_FORMERLY, &[("reason", reason), ("unit", &unit), ("key", key)]);
        let refusal = match reason {
            "missing" => refusal.hint("hint-formerly", &[("key", key)]).hint("hint-rows", &[]),
            _ => refusal.hint("hint-remove", &[]),
        };
        let place = if reason == "missing" { self.place("kind") } else { self.place("formerly") };
        self.names.tell(refusal, place);
        formerly
    }

    fn unit_type(&mut self, wanted: &str) -> Option<usize> {
        let types = &self.names.registry.types;
        let found = types.iter().position(|kind| kind.id.as_str() == wanted);
        if found.is_none() {
            let refusal = Refusal::new(code::UNIT_TYPE_UNKNOWN, &[("type", wanted)]);
            let known = types.iter().map(|kind| kind.id.as_str());
            let refusal = with_known(refusal, wanted, known).hint("hint-declare", &[]);
            let place = Place::value(self.file, self.at.key("formerly").key("type"));
            self.names.tell_unknown(UNITS, refusal, || place);
        }
        found
    }

    /// Whether figures count on; tells where they are asked to and can't.
    fn carries(&mut self) -> bool {
        let can = !matches!(self.entry.kind, EventKind::Split | EventKind::Abolished);
        if self.entry.history == Some(HistoryKind::Carried) && !can {
            let (kind, date) = (Kind::of(self.entry.kind).word, self.entry.date.0.to_string());
            let refusal = Refusal::new(code::HISTORY_OF_PART, &[("kind", kind), ("date", &date)]);
            self.names.tell(refusal.hint("hint-remove", &[]).hint("hint-merged", &[]), self.place("history"));
        }
        can && self.entry.history != Some(HistoryKind::Broken)
    }

    fn holds(&self, unit: UnitId, day: Date) -> bool {
        self.names.registry.unit(unit).life.holds(day)
    }

    fn place(&self, key: &str) -> Place {
        Place::value(self.file, self.at.key(key))
    }
}

fn sides_hint(kind: EventKind, after: usize) -> &'static str {
    match kind {
        EventKind::Renamed | EventKind::Retyped | EventKind::Moved => "hint-each",
        EventKind::Merged if after > 1 => "hint-unit-after",
        EventKind::Merged => "hint-merged",
        EventKind::Split => "hint-split",
        EventKind::Abolished => "hint-abolished",
    }
}

/// Tells units that two events of one day take whole.
fn goes_twice(told: &[Told], names: &mut Names<'_>) {
    let ends = |told: &Told, unit: UnitId| !told.event.continues(unit);
    for (position, later) in told.iter().enumerate().filter(|(_, told)| told.is_sound) {
        for unit in later.event.from.iter().copied().filter(|unit| ends(later, *unit)) {
            let same = |earlier: &&Told| {
                let same_day = earlier.is_sound && earlier.event.date == later.event.date;
                same_day && earlier.event.from.contains(&unit) && ends(earlier, unit)
            };
            let Some(earlier) = told[..position].iter().find(same) else { continue };
            if !names.registry.unit(unit).life.holds(later.event.date) {
                let arguments = [("unit", &*names.named(unit)), ("date", &later.event.date.to_string())];
                let refusal = Refusal::new(code::EVENT_UNIT_TWICE, &arguments).hint("hint-split", &[]);
                let problem = refusal.at(later.place_of(unit));
                names.problems.push(problem.label(earlier.place_of(unit), "label-first", &[]));
            }
        }
    }
}

/// Tells mergers of one unit with nobody: others of the day into the same unit make one of them.
fn merges_alone(told: &[Told], names: &mut Names<'_>) {
    let is_lone = |told: &&Told| told.is_sound && told.event.kind == EventKind::Merged && told.event.from.len() == 1;
    for lone in told.iter().filter(is_lone) {
        let joins = |other: &&Told| {
            let same_day = other.event.date == lone.event.date && other.event.from != lone.event.from;
            same_day && other.event.to.iter().any(|to| lone.event.to.contains(to))
        };
        if !told.iter().any(|other| joins(&other)) {
            let date = lone.event.date.to_string();
            let arguments = [("kind", "merged"), ("from", "1"), ("to", "1"), ("date", &*date)];
            let refusal = Refusal::new(code::EVENT_SIDES, &arguments).hint("hint-merged", &[]);
            names.tell(refusal, Place::value(&lone.file, lone.at.key("kind")));
        }
    }
}
