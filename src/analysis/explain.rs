//! Why a figure says what it says: its formula with the numbers in it, what its source states, the report before, the records
//! and rules that touched it, and what it replaced.
//!
//! Start at [`Report::explain`]. Everything is a plain value with the observation it came from; sentences are made of it in
//! `render::words`. Formulas are in [`formula`], the numbers behind a status in [`course`].

mod course;
mod formula;

pub use course::Course;
pub use formula::{Agreement, Formula, Quotient, Rounding, Stated};

use super::change::{Movement, between};
use super::latest::rate_of;
use super::report::Report;
use super::series::{Break, Point, Series};
use crate::check::nouns::{IndicatorId, Observation, Snapshot, UnitId};
use crate::diag::Diagnostic;
use crate::domain::AsOf;
use crate::load::raw::Record;
use crate::model::Edition;
use jiff::civil::Date;

/// One figure, explained.
#[derive(Debug, Clone)]
pub struct Explanation<'c> {
    /// The figure.
    pub figure: &'c Observation,
    /// How the number that is shown came about.
    pub formula: Formula,
    /// The rate that the source states beside count and base.
    pub stated: Option<Stated>,
    /// The first day on which it was known; `None` for a figure with neither date.
    pub known_since: Option<Date>,
    /// Whether that day is its as-of date, because nobody says when it was published.
    pub published_unknown: bool,
    /// Records of the input that let it stand: its own before those of the whole file.
    pub records: Vec<Applied<'c>>,
    /// What the rules said of it.
    pub problems: Vec<&'c Diagnostic>,
    /// The figure of the same moment that was published before it.
    pub replaced: Option<&'c Observation>,
    /// The figure of the same moment that was published after it.
    pub replaced_by: Option<&'c Observation>,
    /// What moved since the report before, unless the indicator is defined otherwise since; across a renewed base only where the
    /// effects of count and base can be told apart.
    pub step: Option<Movement<'c>>,
}

impl Explanation<'_> {
    /// Whether its count, its base, its source and the day it was published say all there is to say: the rate is the one
    /// divided by the other and simply rounded, its source states no other, what moved since the report before moved by the
    /// count alone, and nothing touched it.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let rounded = |quotient: Quotient| matches!(quotient.rounding, Rounding::None | Rounding::Nearest);
        let divided = matches!(self.formula, Formula::Quotient(quotient) if rounded(quotient));
        let by_count = self.step.is_none_or(|step| step.effects.is_some_and(|effects| effects.are_of_count()));
        let untouched = self.records.is_empty() && self.problems.is_empty();
        let alone = self.replaced.is_none() && self.replaced_by.is_none();
        let agreed = self.stated.is_none_or(|stated| stated.agreement == Agreement::Same);
        divided && agreed && by_count && untouched && alone && !self.published_unknown
    }
}

/// A record that let a figure stand.
#[derive(Debug, Clone, Copy)]
pub struct Applied<'c> {
    /// What it lifts.
    pub kind: RecordKind,
    /// The record.
    pub record: &'c Record,
    /// Whether it holds for every figure of the file.
    pub of_file: bool,
}

/// What a record lifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// An earlier figure was wrong.
    Correction,
    /// The base was renewed.
    Rebase,
    /// The indicator is defined otherwise from here on.
    Redefinition,
}

impl<'c, E: Edition> Report<'_, 'c, E> {
    /// Every figure of a unit in an indicator, explained, in the order of [`Site::figures`](crate::model::Site::figures).
    #[must_use]
    pub fn explain(&self, indicator: IndicatorId, unit: UnitId) -> Vec<Explanation<'c>> {
        let figures = self.site.figures(indicator, unit);
        // What is told again with the same numbers replaces nothing.
        let replaced_by = |figure: &Observation| self.site.replacement(figure).filter(|later| !later.says_as(figure));
        let is_it =
            |figure: &Observation, later: Option<&Observation>| later.is_some_and(|later| std::ptr::eq(later, figure));
        let steps = self.steps(indicator, unit, figures);
        let explain = |(position, figure): (usize, &&'c Observation)| {
            let mut before = figures[..position].iter().rev().take_while(|other| other.as_of == figure.as_of);
            Explanation {
                replaced: before.find(|other| is_it(figure, replaced_by(other))).copied(),
                replaced_by: replaced_by(figure),
                step: steps.iter().find(|step| std::ptr::eq(step.to.figure, *figure)).copied(),
                ..self.alone(indicator, figure)
            }
        };
        figures.iter().enumerate().map(explain).collect()
    }

    /// What the rules said of a figure.
    fn problems_of(&self, indicator: IndicatorId, figure: &Observation) -> Vec<&'c Diagnostic> {
        let of_unit = self.findings.of(figure.unit);
        if of_unit.is_empty() {
            return Vec::new();
        }
        let name = self.site.indicators[&indicator].id.as_str();
        let as_of = (figure.as_of != AsOf::Unknown).then(|| figure.as_of.to_string());
        let is_it = |problem: &&&Diagnostic| {
            let about = problem.about.as_deref();
            about.is_some_and(|about| about.indicator.as_deref() == Some(name) && about.as_of == as_of)
        };
        of_unit.iter().filter(is_it).copied().collect()
    }

    /// The steps between reports, a series a kind of base.
    pub(super) fn steps(&self, indicator: IndicatorId, unit: UnitId, figures: &[&'c Observation]) -> Vec<Movement<'c>> {
        let mut kinds: Vec<_> = figures.iter().map(|figure| figure.base_kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let series = kinds.into_iter().map(|kind| Series::new(self.site, indicator, unit, kind));
        let comparable = |to: &Point<'_>| !matches!(to.broken, Some(Break::Redefined | Break::Divided));
        let steps = |series: Series<'c>| -> Vec<Movement<'c>> {
            let pairs = series.points().windows(2).filter(|pair| comparable(&pair[1]));
            let steps = pairs.map(|pair| (between(pair[0], pair[1]), pair[1].broken));
            // Across a renewed base only its effects say anything.
            steps.filter(|(step, broken)| broken.is_none() || step.effects.is_some()).map(|(step, _)| step).collect()
        };
        series.flat_map(steps).collect()
    }

    /// A figure without the others of its unit.
    fn alone(&self, indicator: IndicatorId, figure: &'c Observation) -> Explanation<'c> {
        let site = self.site;
        let snapshot = site.snapshot(figure);
        let rate = rate_of(figure, site.programme(indicator).thresholds.widths);
        let published = snapshot.published.earliest();
        Explanation {
            figure,
            formula: Formula::of(figure, rate),
            stated: formula::stated(figure, rate, site.programme(indicator).thresholds.widths),
            known_since: published.or(figure.as_of.day()),
            published_unknown: published.is_none(),
            records: records(figure, snapshot, |record| site.vintage.knows_record(record)),
            problems: self.problems_of(indicator, figure),
            replaced: None,
            replaced_by: None,
            step: None,
        }
    }
}

/// The records of a figure and of its file; a record is told from its day on.
fn records<'c>(
    figure: &'c Observation,
    snapshot: &'c Snapshot,
    is_known: impl Fn(&Record) -> bool,
) -> Vec<Applied<'c>> {
    let own = |kind, record: Option<&'c Record>| record.map(|record| Applied { kind, record, of_file: false });
    let of_file = |kind, record: Option<&'c Record>| record.map(|record| Applied { kind, record, of_file: true });
    let found = [
        own(RecordKind::Correction, figure.detail(|details| details.correction.as_ref())),
        own(RecordKind::Rebase, figure.detail(|details| details.rebase.as_ref())),
        of_file(RecordKind::Correction, snapshot.correction.as_ref()),
        of_file(RecordKind::Rebase, snapshot.rebase.as_ref()),
        of_file(RecordKind::Redefinition, snapshot.definition_change.as_ref()),
    ];
    found.into_iter().flatten().filter(|applied| is_known(applied.record)).collect()
}
