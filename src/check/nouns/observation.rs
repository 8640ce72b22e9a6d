//! Figures: what a source states of one unit at one moment, with the place it was read from.
//!
//! What holds for a whole file stands once, in its [`Snapshot`]; an [`Observation`] keeps the rest, and puts what few figures
//! have into [`Details`].

use super::{BaseKindId, IndicatorId, LevelId, Source, UnitId};
use crate::diag::{KeyPath, Place};
use crate::domain::{AsOf, Audience, Moment, Published, Qualifier, Quantity, Ratio, Share, Text};
use crate::load::raw::{CompletionWords, Exclusion, Finality, Record, RowPlaces};
use jiff::civil::Date;

/// A snapshot's position among all snapshots of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SnapshotId(pub u32);

/// What holds for every figure of one file.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The file, below the content folder.
    pub file: String,
    /// What is counted.
    pub indicator: IndicatorId,
    /// The day the figures speak of.
    pub as_of: AsOf,
    /// When they became public.
    pub published: Published,
    /// Who may see them.
    pub audience: Audience,
    /// Nothing of it exists before this minute.
    pub embargo: Option<Moment>,
    /// What the counts are held against.
    pub base_kind: Option<BaseKindId>,
    /// How final the figures are.
    pub status: Finality,
    /// The as-of date lies after publication.
    pub projected: bool,
    /// The figures count from this day only.
    pub period_from: Option<Date>,
    /// Where the figures come from.
    pub source: Source,
    /// Why no report came.
    pub missing: Option<Text>,
    /// A remark on the whole file.
    pub remark: Option<Text>,
    /// It replaces an earlier one.
    pub correction: Option<Record>,
    /// Bases were renewed.
    pub rebase: Option<Record>,
    /// What the source says it counts.
    pub definition: Option<Text>,
    /// The indicator is defined otherwise from here on.
    pub definition_change: Option<Record>,
}

/// What a source states of one unit.
#[derive(Debug, Clone)]
pub struct Observation {
    /// Whose figure it is.
    pub unit: UnitId,
    /// The file it stands in.
    pub snapshot: SnapshotId,
    /// The moment it speaks of.
    pub as_of: AsOf,
    /// How many.
    pub count: Option<Quantity<u64>>,
    /// Of how many.
    pub base: Option<Quantity<u64>>,
    /// The rate as stated.
    pub rate: Option<Quantity<Share>>,
    /// How many are left.
    pub remaining: Option<Quantity<u64>>,
    /// How many were added since the report before.
    pub increment: Option<Quantity<u64>>,
    /// The source hides the figure.
    pub masked: bool,
    /// What it is counted against.
    pub base_kind: Option<BaseKindId>,
    /// What few figures have.
    pub details: Option<Box<Details>>,
    /// Where it was read.
    pub origin: Origin,
}

/// What few figures have.
#[derive(Debug, Clone, Default)]
pub struct Details {
    /// Parts that finished, by level.
    pub done: Vec<DoneOf>,
    /// The unit was declared complete.
    pub completion: Option<Claim>,
    /// Who is left out of the count.
    pub exclusions: Vec<Exclusion>,
    /// What the source calls the unit, where that is no name of it.
    pub called: Option<CalledOtherwise>,
    /// How many days ahead of its schedule the source says the unit is.
    pub ahead_days: Option<i32>,
    /// A remark that is printed with the figure.
    pub remark: Option<Text>,
    /// Its own source, where it differs from the file's.
    pub source: Option<Source>,
    /// Lifts the refusal of a figure that changed.
    pub correction: Option<Record>,
    /// Lifts the refusal of a base that changed.
    pub rebase: Option<Record>,
    /// It stays out of calculations and pages until it is cleared up.
    pub withheld: Option<WithheldFigure>,
}

/// A name that a source gives to a unit and that is not one of its names.
#[derive(Debug, Clone)]
pub struct CalledOtherwise {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
}

/// Parts of a unit that finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoneOf {
    /// Parts that finished.
    pub done: u32,
    /// Parts there are.
    pub of: u32,
    /// The level of the parts; `None` below the lowest level.
    pub level: Option<LevelId>,
}

/// A dated claim that a unit has finished.
#[derive(Debug, Clone)]
pub struct Claim {
    /// What was claimed.
    pub words: CompletionWords,
    /// The day on which it was so; the figure's own where nothing else is said.
    pub on: Option<Date>,
    /// Who declared it.
    pub by: Option<Text>,
    /// What it is complete of, where it differs from the figure's kind of base.
    pub basis: Option<BaseKindId>,
    /// What has been added since.
    pub since: Option<Text>,
}

impl Claim {
    /// That all are done, of whom or when and by whom declared is not said.
    #[must_use]
    pub fn of_all() -> Self {
        Self { words: CompletionWords::Complete, on: None, by: None, basis: None, since: None }
    }
}

/// Why a figure is withheld.
#[derive(Debug, Clone)]
pub struct WithheldFigure {
    /// Why.
    pub reason: Text,
    /// By whom.
    pub by: Text,
    /// Since when.
    pub date: Date,
    /// From which day on it stands again; `None` while it is in doubt.
    pub released: Option<Date>,
}

impl WithheldFigure {
    /// Whether the figure is kept back on a day: from its date on, up to the day before it is released.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.date <= day && self.released.is_none_or(|released| day < released)
    }
}

/// Where a figure was read.
#[derive(Debug, Clone)]
pub enum Origin {
    /// In a table: the file that holds it and the places of its cells.
    Table(String, Box<RowPlaces>),
    /// Under `units`, by the code as it is written there.
    Keys(String),
}

/// A part of a figure that a problem can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the columns")]
pub enum CellOf {
    Unit,
    Count,
    Base,
    Rate,
    Done,
    AsOf,
}

impl Snapshot {
    /// Whether it counts from the start of the campaign up to a moment that had passed: no projection, and no count of a period
    /// only. Figures of others stand in no series, sum or status.
    #[must_use]
    pub fn is_running_total(&self) -> bool {
        !self.projected && self.period_from.is_none()
    }
}

impl Observation {
    /// Count and base, where both are meant to the last digit.
    #[must_use]
    pub fn exact_ratio(&self) -> Option<Ratio> {
        Some(Ratio { count: self.count?.if_exact()?, base: self.base?.if_exact()? })
    }

    /// The record that says why it differs from what was told before: its own, else that of its file.
    #[must_use]
    pub fn correction<'a>(&'a self, snapshot: &'a Snapshot) -> Option<&'a Record> {
        self.detail(|details| details.correction.as_ref()).or(snapshot.correction.as_ref())
    }

    /// The record that says why its base was renewed: its own, else that of its file.
    #[must_use]
    pub fn rebase<'a>(&'a self, snapshot: &'a Snapshot) -> Option<&'a Record> {
        self.detail(|details| details.rebase.as_ref()).or(snapshot.rebase.as_ref())
    }

    /// Where a part of the figure stands; the row's unit where that part was not given.
    #[must_use]
    pub fn place(&self, snapshot: &Snapshot, cell: CellOf) -> Place {
        match &self.origin {
            Origin::Table(file, places) => Place::span(file, cell_span(places, cell)),
            Origin::Keys(code) => {
                let path = KeyPath::from(["units", code]);
                match cell.key() {
                    None => Place::key(&snapshot.file, path),
                    Some(key) => Place::value(&snapshot.file, path.key(key)),
                }
            }
        }
    }

    /// What few figures have, or nothing of it.
    pub fn detail<'a, T>(&'a self, part: impl FnOnce(&'a Details) -> Option<T>) -> Option<T> {
        self.details.as_deref().and_then(part)
    }

    /// Whether it says of the same moment what an earlier publication said: of the same kind of base, and with a number of
    /// the same kind. Which of the two was published later is for the caller to know.
    #[must_use]
    pub fn replaces(&self, earlier: &Self) -> bool {
        if self.as_of != earlier.as_of || self.base_kind != earlier.base_kind || self.unit != earlier.unit {
            return false;
        }
        let has_rate = |figure: &Self| figure.rate.is_some() || figure.count.and(figure.base).is_some();
        let has_parts = |figure: &Self| !figure.parts().is_empty();
        let same = |has: fn(&Self) -> bool| has(self) && has(earlier);
        same(has_rate)
            || same(has_parts)
            || same(|figure| figure.count.is_some())
            || same(|figure| figure.remaining.is_some())
            || earlier.masked
    }

    /// Parts that finished.
    #[must_use]
    pub fn parts(&self) -> &[DoneOf] {
        self.details.as_ref().map_or(&[], |details| &details.done)
    }

    /// Whether its source states 100 % and its own counts give less, by more than rounding: that is a declaration, no rate.
    #[must_use]
    pub fn states_all_of_less(&self) -> bool {
        let Some(Ratio { count, base }) = self.exact_ratio() else { return false };
        let Some(Quantity { qualifier: Qualifier::Exact, value: Share::PerCent(rate), .. }) = self.rate else {
            return false;
        };
        let is_all = rate.digits() == 100 * 10_u64.pow(u32::from(rate.decimals()));
        is_all && count < base && !(Ratio { count, base }).agrees_with(rate)
    }

    /// Whether it gives the same numbers as another.
    #[must_use]
    pub fn says_as(&self, other: &Self) -> bool {
        let numbers = |figure: &Self| (figure.count, figure.base, figure.rate, figure.remaining, figure.masked);
        numbers(self) == numbers(other) && self.parts() == other.parts()
    }

    /// Whether it is in doubt to this day, so that no rule judges it. What a site of an earlier or later day shows is for
    /// [`Self::is_withheld_on`] to say.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        self.detail(|details| details.withheld.as_ref()).is_some_and(|record| record.released.is_none())
    }

    /// Whether it stays out of calculations and pages on a day.
    #[must_use]
    pub fn is_withheld_on(&self, day: Date) -> bool {
        self.detail(|details| details.withheld.as_ref()).is_some_and(|record| record.holds(day))
    }
}

/// The first day on which a figure or a file of figures is known: that of its publication, else the one it speaks of; `None`
/// where it has neither, so that it belongs to every vintage.
#[must_use]
pub fn known_from(as_of: AsOf, published: Published) -> Option<Date> {
    published.earliest().or(as_of.day())
}

fn cell_span(places: &RowPlaces, cell: CellOf) -> std::ops::Range<usize> {
    let span = match cell {
        CellOf::Unit => &places.unit,
        CellOf::Count => &places.count,
        CellOf::Base => &places.base,
        CellOf::Rate => &places.rate,
        CellOf::Done => &places.done,
        CellOf::AsOf => &places.as_of,
    };
    if span.is_empty() { places.unit.clone() } else { span.clone() }
}

impl CellOf {
    fn key(self) -> Option<&'static str> {
        match self {
            Self::Unit => None,
            Self::Count => Some("count"),
            Self::Base => Some("base"),
            Self::Rate => Some("rate"),
            Self::Done => Some("done"),
            Self::AsOf => Some("as_of"),
        }
    }
}
