//! One unit's figures of one indicator: which of them tells a moment for the first time, which one tells it again, which one
//! takes back what the report before said.
//!
//! Versions of a figure speak of the same moment and are shares of the same base; they follow one another by the day on which
//! they became known. Two that became known on one day are two statements, not a change.

use super::draft::{Draft, Group, record_of};
use super::entries::{Item, Kind, exact};
use super::turns;
use crate::check::nouns::{IndicatorId, LevelId, Observation, Snapshot, UnitId, WithheldFigure};
use crate::domain::AsOf;
use crate::load::raw::Record;
use crate::model::{Edition, Site, known_from};
use jiff::civil::Date;

/// A figure with the day on which it became known; `None` where it belongs to every day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Version<'c> {
    pub(super) figure: &'c Observation,
    pub(super) snapshot: &'c Snapshot,
    pub(super) day: Option<Date>,
}

impl Version<'_> {
    /// Whether two speak of the same thing at different moments or in different versions.
    fn is_like(&self, other: &Self) -> bool {
        self.figure.base_kind == other.figure.base_kind
            && self.snapshot.period_from == other.snapshot.period_from
            && self.snapshot.projected == other.snapshot.projected
    }

    /// Whether neither the figure nor its file has a record.
    fn has_no_record(&self) -> bool {
        let Snapshot { correction, rebase, definition_change, .. } = self.snapshot;
        let of_file = correction.is_some() || rebase.is_some() || definition_change.is_some();
        self.figure.details.is_none() && !of_file
    }

    pub(super) fn is_dated(&self) -> bool {
        self.figure.as_of != AsOf::Unknown
    }
}

/// Reads the figures of a unit into the draft.
pub(super) fn read<'c, E: Edition>(
    site: &Site<'c, E>,
    (indicator, unit): (IndicatorId, UnitId),
    draft: &mut Draft<'c>,
) {
    let version = |figure: &&'c Observation| {
        let snapshot = site.snapshot(figure);
        Version { figure, snapshot, day: known_from(figure.as_of, snapshot.published) }
    };
    let versions: Vec<Version<'c>> = site.figures(indicator, unit).iter().map(version).collect();
    let known_after = known_after(&versions);
    let cumulative = site.indicators.get(&indicator).is_some_and(|indicator| indicator.cumulative);
    let level = site.registry.unit(unit).level;
    let reader = Reader { site, indicator, level, cumulative, versions: &versions, known_after: &known_after };
    for (at, version) in versions.iter().enumerate() {
        if let Some(day) = version.day {
            reader.figure(at, version, day, draft);
            reader.kept_back(version.figure, day, draft);
        }
    }
    for (day, kind, item) in turns::turns(site, indicator, unit, &versions) {
        draft.item(Group { day, kind, indicator, file: None, whole: false }, item);
    }
}

/// Figures that are withheld on the day of knowledge: they were reported, and say no value.
pub(super) fn withheld<'c, E: Edition>(site: &Site<'c, E>, draft: &mut Draft<'c>) {
    for figure in site.all_withheld().flat_map(|(.., figures)| figures) {
        let snapshot = site.snapshot(figure);
        let day = known_from(figure.as_of, snapshot.published);
        if let Some(day) = day {
            draft.told(figure, day).count_withheld(figure.as_of, site.registry.unit(figure.unit).level);
        }
        if let Some(record) = figure.detail(|details| details.withheld.as_ref()) {
            let day = day.map_or(record.date, |day| day.max(record.date));
            let group = Group {
                day,
                kind: Kind::Withheld,
                indicator: snapshot.indicator,
                file: Some(figure.snapshot),
                whole: false,
            };
            draft.item(group, Item { figure, before: None, record: None });
        }
    }
}

/// Records of whole files: each is a change, whether or not it changed a figure.
pub(super) fn records<'c, E: Edition>(site: &Site<'c, E>, draft: &mut Draft<'c>) {
    for (file, snapshot) in site.snapshots() {
        let known = known_from(snapshot.as_of, snapshot.published);
        for kind in RECORDED {
            let record = record_of(snapshot, kind).filter(|record| site.vintage.knows_record(record));
            if let Some(record) = record {
                let day = known.map_or(record.date.0, |known| known.max(record.date.0));
                draft.group(Group { day, kind, indicator: snapshot.indicator, file: Some(file), whole: true });
            }
        }
    }
}

/// The kinds of change that a record explains.
const RECORDED: [Kind; 3] = [Kind::Correction, Kind::Rebase, Kind::Redefinition];

struct Reader<'a, 'c, E> {
    site: &'a Site<'c, E>,
    indicator: IndicatorId,
    /// The unit's.
    level: LevelId,
    /// Whether counts add up from the start of the campaign.
    cumulative: bool,
    /// By the moment they speak of, then by publication.
    versions: &'a [Version<'c>],
    /// When the first figure after each became known.
    known_after: &'a [Option<Date>],
}

impl<'c, E: Edition> Reader<'_, 'c, E> {
    fn figure(&self, at: usize, version: &Version<'c>, day: Date, draft: &mut Draft<'c>) {
        let again = self.version_before(at, version, day);
        let before = again.or_else(|| self.report_before(at, version, day));
        if again.is_none() {
            self.told(at, version, day, before, draft);
        } else if before.is_some_and(|before| says_the_same(before, version.figure)) {
            draft.told(version.figure, day).repeated += 1;
        }
        let explained = self.explained(version, day, before, again.is_some(), draft);
        let changed = match (again, before) {
            (Some(before), _) => !says_the_same(before, version.figure),
            (None, Some(before)) => self.falls(before, version),
            (None, None) => false,
        };
        if changed && !explained {
            draft.item(self.group(version, day, Kind::Revision), Item { figure: version.figure, before, record: None });
        }
    }

    fn group(&self, version: &Version<'c>, day: Date, kind: Kind) -> Group {
        Group { day, kind, indicator: self.indicator, file: Some(version.figure.snapshot), whole: false }
    }

    /// The version of the figure that this one replaces: the last that was known on an earlier day.
    fn version_before(&self, at: usize, version: &Version<'c>, day: Date) -> Option<&'c Observation> {
        let same = |other: &&Version<'c>| other.figure.as_of == version.figure.as_of && version.is_dated();
        let (before, after) = (&self.versions[..at], &self.versions[at + 1..]);
        let around = before.iter().rev().take_while(same).chain(after.iter().take_while(same));
        let earlier = around.filter(|other| other.is_like(version) && other.day.is_none_or(|known| known < day));
        earlier.max_by_key(|other| other.day).map(|other| other.figure)
    }

    /// The report before: the last version, known by then, of the moment before.
    fn report_before(&self, at: usize, version: &Version<'c>, day: Date) -> Option<&'c Observation> {
        if !version.snapshot.is_running_total() || !version.is_dated() {
            return None;
        }
        let earlier = self.versions[..at].iter().rev().filter(|other| other.is_dated() && other.is_like(version));
        let mut known = earlier.filter(|other| other.figure.as_of < version.figure.as_of && other.day <= Some(day));
        known.next().map(|other| other.figure)
    }

    /// Counts a figure of a moment that nothing was known of.
    fn told(&self, at: usize, version: &Version<'c>, day: Date, before: Option<&Observation>, draft: &mut Draft<'c>) {
        let late = version.is_dated() && self.is_late(at, day);
        let comparable = !late && version.snapshot.definition_change.is_none() && self.cumulative;
        let counts = exact(version.figure.count).zip(before.and_then(|before| exact(before.count)));
        let effect = counts.filter(|_| comparable).map(|(after, before)| after - before);
        let told = draft.told(version.figure, day);
        told.late += usize::from(late);
        told.count(version.figure, self.level, effect);
    }

    /// Whether a later moment was known before.
    fn is_late(&self, at: usize, day: Date) -> bool {
        self.known_after.get(at).copied().flatten().is_some_and(|known| known < day)
    }

    /// Whether a cumulative count is lower than in the report before.
    fn falls(&self, before: &Observation, version: &Version<'c>) -> bool {
        let counts = exact(before.count).zip(exact(version.figure.count));
        self.cumulative && counts.is_some_and(|(before, after)| after < before)
    }

    /// Files what a record explains. Gives whether a record was known on the day of the figure itself; one that came later
    /// explains from then on.
    fn explained(
        &self,
        version: &Version<'c>,
        day: Date,
        before: Option<&'c Observation>,
        again: bool,
        draft: &mut Draft<'c>,
    ) -> bool {
        if version.has_no_record() {
            return false;
        }
        let mut explained = false;
        let own = own_records(version.figure);
        for kind in RECORDED {
            let of_figure = own.iter().find(|(other, _)| *other == kind).map(|(_, record)| *record);
            let of_file = record_of(version.snapshot, kind).filter(|_| of_figure.is_none());
            let Some(record) = of_figure.or(of_file).filter(|record| self.site.vintage.knows_record(record)) else {
                continue;
            };
            explained |= record.date.0 <= day;
            let group = Group { whole: of_file.is_some(), ..self.group(version, day.max(record.date.0), kind) };
            let concerned =
                of_figure.is_some() || before.is_some_and(|before| touches(kind, before, version.figure, again));
            if concerned {
                draft.item(group, Item { figure: version.figure, before, record: of_figure });
            }
        }
        explained
    }

    /// A figure that was withheld and has been released.
    fn kept_back(&self, figure: &'c Observation, day: Date, draft: &mut Draft<'c>) {
        let withheld: Option<&WithheldFigure> = figure.detail(|details| details.withheld.as_ref());
        let Some((from, released)) = withheld.and_then(|record| Some((record.date, record.released?))) else { return };
        if released <= day || released > self.site.vintage.known_on {
            return;
        }
        for (kind, day) in [(Kind::Withheld, from.max(day)), (Kind::Released, released)] {
            let group = Group { day, kind, indicator: self.indicator, file: Some(figure.snapshot), whole: false };
            draft.item(group, Item { figure, before: None, record: None });
        }
    }
}

/// For each figure the earliest day on which a figure of a later place, and so of a later moment, became known.
fn known_after(versions: &[Version<'_>]) -> Vec<Option<Date>> {
    let mut earliest: Option<Date> = None;
    let mut known: Vec<Option<Date>> = Vec::with_capacity(versions.len());
    for version in versions.iter().rev() {
        known.push(earliest);
        earliest = earliest.map_or(version.day, |day| version.day.map(|other| other.min(day)).or(earliest));
    }
    known.reverse();
    known
}

fn own_records(figure: &Observation) -> Vec<(Kind, &Record)> {
    let Some(details) = figure.details.as_deref() else { return Vec::new() };
    let correction = details.correction.as_ref().map(|record| (Kind::Correction, record));
    correction.into_iter().chain(details.rebase.as_ref().map(|record| (Kind::Rebase, record))).collect()
}

/// Whether a record of a whole file has to do with a figure: a correction with what fell or was told again otherwise, a renewed
/// base with a base that changed. Nothing is compared across a new definition but two versions of one figure.
fn touches(kind: Kind, before: &Observation, after: &Observation, again: bool) -> bool {
    match kind {
        Kind::Correction if again => !says_the_same(before, after),
        Kind::Correction => exact(before.count).zip(exact(after.count)).is_some_and(|(before, after)| after < before),
        Kind::Rebase => before.base != after.base,
        _ => again && !says_the_same(before, after),
    }
}

/// Whether two figures say the same numbers.
fn says_the_same(one: &Observation, other: &Observation) -> bool {
    let numbers = |figure: &Observation| (figure.count, figure.base, figure.rate, figure.remaining, figure.masked);
    let details = |figure: &Observation| {
        let details = figure.details.as_deref();
        let done = details.map(|details| details.done.clone()).unwrap_or_default();
        (done, details.and_then(|details| details.completion.as_ref().map(|claim| claim.words)))
    };
    numbers(one) == numbers(other) && details(one) == details(other)
}
