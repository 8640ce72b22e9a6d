//! One edition's site on one day: everything an analysis may look at, arranged by unit and indicator.

use super::{Award, Edition, Vintage};
use crate::check::nouns::{
    Authority, AwardForm, BaseKind, BaseKindId, Bulletin, Difficulty, DocumentId, Indicator, IndicatorId, Map,
    MovedPage, Observation, OfficialDocument, Page, Photo, Programme, Registry, Release, Schedule, SiteFacts, Snapshot,
    SnapshotId, Source, UnitId,
};
use crate::diag::Diagnostic;
use crate::load::Sources;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::Range;

/// What one edition knows on one day. Borrowed from checked content; what it may not know is not in it.
#[derive(Debug)]
pub struct Site<'c, E> {
    /// What `site.yaml` says.
    pub facts: &'c SiteFacts,
    /// The day of knowledge and the minute for embargoes.
    pub vintage: Vintage,
    /// The day of knowledge of those who are shown it: a later one, where it is of an earlier day than the edition.
    pub(super) shown_on: Date,
    /// The units.
    pub registry: Registry,
    /// The campaigns, by id.
    pub programmes: Vec<&'c Programme>,
    /// What is counted.
    pub indicators: BTreeMap<IndicatorId, &'c Indicator>,
    /// Targets with the deadline in force on the day of knowledge.
    pub deadlines: Vec<Deadline<'c>>,
    /// The documents.
    pub documents: BTreeMap<DocumentId, &'c OfficialDocument>,
    /// The bulletins, newest first.
    pub bulletins: Vec<&'c Bulletin>,
    /// The pages, in the order of the navigation.
    pub pages: Vec<&'c Page>,
    /// The commendations, newest first, undated last.
    pub commendations: Vec<Award<'c>>,
    /// Forms of commendation that are defined.
    pub forms: Vec<&'c AwardForm>,
    /// Authorities that give commendations and are defined.
    pub authorities: Vec<&'c Authority>,
    /// The difficulties, by id.
    pub difficulties: Vec<&'c Difficulty>,
    /// The photos that its bulletins and pages show, by the name that they have in texts. No other photo is published.
    pub photos: BTreeMap<&'c str, &'c Photo>,
    /// The releases, by time.
    pub releases: Vec<&'c Release>,
    /// Pages that stood elsewhere before; what they are of may be nothing that this edition has.
    pub moved: Vec<&'c MovedPage>,
    /// The maps that the site brings along; a shape may be of a unit that this edition doesn't see.
    pub maps: Vec<&'c Map>,
    /// Warnings and notes that this edition may tell.
    pub problems: Vec<&'c Diagnostic>,
    /// The texts of the files, for whoever shows the line of a problem; the public edition has none.
    pub sources: Option<&'c Sources>,
    pub(super) programmes_by_place: BTreeMap<usize, &'c Programme>,
    /// By position; those that are not known are empty. Every figure asks for its own, so no search is made.
    pub(super) snapshots: Vec<Option<&'c Snapshot>>,
    pub(super) figures: Vec<&'c Observation>,
    pub(super) ranges: BTreeMap<(IndicatorId, UnitId), Range<usize>>,
    pub(super) withheld: BTreeMap<(IndicatorId, UnitId), Vec<&'c Observation>>,
    pub(super) edition: PhantomData<E>,
}

/// A schedule with the deadline that holds on the day of knowledge.
#[derive(Debug, Clone, Copy)]
pub struct Deadline<'c> {
    /// The schedule.
    pub schedule: &'c Schedule,
    /// The last day, as it stood on the day of knowledge.
    pub day: Date,
}

impl<'c, E: Edition> Site<'c, E> {
    /// The edition's name.
    #[must_use]
    pub fn edition(&self) -> &'static str {
        E::NAME
    }

    /// What a unit's figures of an indicator say, oldest first: by as-of (undated ones first), then by publication.
    #[must_use]
    pub fn figures(&self, indicator: IndicatorId, unit: UnitId) -> &[&'c Observation] {
        self.ranges.get(&(indicator, unit)).map_or(&[], |range| &self.figures[range.clone()])
    }

    /// The figure of this site that tells the same moment again and was published last; `None` where a figure is itself the
    /// last word on its moment. Such a figure stands in histories, and nowhere else.
    #[must_use]
    pub fn replacement(&self, figure: &Observation) -> Option<&'c Observation> {
        let snapshot = self.snapshot(figure);
        let figures = self.figures(snapshot.indicator, figure.unit);
        let first = figures.partition_point(|other| other.as_of < figure.as_of);
        let of_moment = figures[first..].iter().take_while(|other| other.as_of == figure.as_of);
        let after = of_moment.skip_while(|other| !std::ptr::eq(**other, figure)).skip(1);
        let alike = |other: &&&Observation| {
            let later = self.snapshot(other);
            let same_kind = later.projected == snapshot.projected && later.period_from == snapshot.period_from;
            let is_later = snapshot.published.earliest() < later.published.earliest();
            figure.as_of.day().is_some() && is_later && same_kind && other.replaces(figure)
        };
        after.filter(alike).last().copied()
    }

    /// Whether a figure became known after one of a later moment had, and is the first of its own moment: a late report.
    #[must_use]
    pub fn is_late(&self, figure: &Observation) -> bool {
        let stands = |other: &Observation| {
            let snapshot = self.snapshot(other);
            other.base_kind == figure.base_kind && other.as_of.day().is_some() && snapshot.is_running_total()
        };
        let Some(published) = self.snapshot(figure).published.earliest().filter(|_| stands(figure)) else {
            return false;
        };
        let figures = self.figures(self.snapshot(figure).indicator, figure.unit);
        let mut others = figures.iter().filter(|other| !std::ptr::eq(**other, figure) && stands(other));
        let newer = |other: &Observation| {
            let known = self.snapshot(other).published.earliest();
            other.as_of > figure.as_of && known.is_some_and(|known| known < published)
        };
        let before = |other: &Observation| {
            other.as_of == figure.as_of && self.snapshot(other).published.earliest() <= Some(published)
        };
        others.clone().any(|other| newer(other)) && !others.any(|other| before(other))
    }

    /// Every unit and indicator that has figures.
    pub fn pairs(&self) -> impl Iterator<Item = (IndicatorId, UnitId)> {
        self.ranges.keys().copied()
    }

    /// Every figure.
    #[must_use]
    pub fn all_figures(&self) -> &[&'c Observation] {
        &self.figures
    }

    /// Figures that exist and are kept back until they are cleared up.
    #[must_use]
    pub fn withheld(&self, indicator: IndicatorId, unit: UnitId) -> &[&'c Observation] {
        self.withheld.get(&(indicator, unit)).map_or(&[], Vec::as_slice)
    }

    /// Every unit and indicator of which figures are kept back, with those figures.
    pub fn all_withheld(&self) -> impl Iterator<Item = (IndicatorId, UnitId, &[&'c Observation])> {
        self.withheld.iter().map(|((indicator, unit), figures)| (*indicator, *unit, figures.as_slice()))
    }

    /// Every file of figures that is known, by path.
    pub fn snapshots(&self) -> impl Iterator<Item = (SnapshotId, &'c Snapshot)> {
        (0..).map(SnapshotId).zip(&self.snapshots).filter_map(|(id, snapshot)| Some((id, (*snapshot)?)))
    }

    /// A file of figures, if it is known.
    #[must_use]
    pub fn snapshot_at(&self, id: SnapshotId) -> Option<&'c Snapshot> {
        self.snapshots.get(id.0 as usize).copied().flatten()
    }

    /// Whether a figure is kept back on the day of knowledge, or on the one that the site is shown on.
    #[must_use]
    pub fn is_withheld(&self, figure: &Observation) -> bool {
        figure.is_withheld_on(self.vintage.known_on) || figure.is_withheld_on(self.shown_on)
    }

    /// The file that a figure stands in.
    #[must_use]
    pub fn snapshot(&self, figure: &Observation) -> &'c Snapshot {
        self.snapshot_at(figure.snapshot).unwrap_or_else(|| unreachable!("a figure of another site"))
    }

    /// Where a figure comes from: its own source, else that of its file; of one that is kept back nothing but its file's, since its
    /// own could say what it says.
    #[must_use]
    pub fn source<'f>(&self, figure: &'f Observation) -> &'f Source
    where
        'c: 'f,
    {
        let own = figure.detail(|details| details.source.as_ref()).filter(|_| !self.is_withheld(figure));
        own.unwrap_or(&self.snapshot(figure).source)
    }

    /// Declarations that a period of an indicator has no report, in the order of the files.
    pub fn missing(&self, indicator: IndicatorId) -> impl Iterator<Item = &'c Snapshot> {
        let known = move |snapshot: &&Snapshot| {
            let day = snapshot.published.earliest().or(snapshot.as_of.day());
            snapshot.indicator == indicator && snapshot.missing.is_some() && self.vintage.knows(day)
        };
        self.snapshots.iter().copied().flatten().filter(known)
    }

    /// The programme of an indicator.
    #[must_use]
    pub fn programme(&self, indicator: IndicatorId) -> &'c Programme {
        self.programmes_by_place[&self.indicators[&indicator].programme]
    }

    /// A kind of base of an indicator's programme.
    #[must_use]
    pub fn base_kind(&self, indicator: IndicatorId, kind: BaseKindId) -> &'c BaseKind {
        &self.programme(indicator).base_kinds[usize::from(kind.0)]
    }

    /// The deadlines of units that exist on the day of knowledge, in the order of their days.
    pub fn deadlines_in_force(&self) -> impl Iterator<Item = &Deadline<'c>> {
        let exists =
            |deadline: &&Deadline<'c>| self.registry.unit(deadline.schedule.unit).life.holds(self.vintage.known_on);
        self.deadlines.iter().filter(exists)
    }

    /// The deadlines that hold for a unit and an indicator: its own, and those of the units above it, earliest first.
    #[must_use]
    pub fn deadlines_of(&self, indicator: IndicatorId, unit: UnitId) -> Vec<Deadline<'c>> {
        let holds = |deadline: &&Deadline<'c>| deadline.schedule.holds_for(unit, indicator, &self.registry);
        self.deadlines.iter().filter(holds).copied().collect()
    }
}
