//! Which of a unit's figures is the latest, and what rate it gives.

use crate::check::nouns::{BaseKindId, IndicatorId, Observation, UnitId};
use crate::domain::whole_days;
use crate::domain::{AsOf, CountRange, Qualifier, RateRange, Ratio, Widths};
use crate::load::raw::CompletionWords;
use crate::model::{Edition, Site};
use jiff::civil::Date;

/// A unit's latest figure, and the rate it gives.
#[derive(Debug, Clone, Copy)]
pub struct Latest<'c> {
    /// The figure.
    pub figure: &'c Observation,
    /// The rate, if it gives one.
    pub rate: Option<JudgedRate>,
}

impl Latest<'_> {
    /// The count over the base, where both are exact.
    #[must_use]
    pub fn ratio(&self) -> Option<Ratio> {
        self.rate?.ratio()
    }
}

/// A rate that a status or a rank may rest on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JudgedRate {
    /// Where it lies, in per cent.
    pub range: RateRange,
    /// What it is a share of.
    pub base_kind: Option<BaseKindId>,
    /// How it came about.
    pub origin: Origin,
}

/// How a rate came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From count and base, both exact.
    Counted(Ratio),
    /// From count and base, of which one is inexact.
    Bounded,
    /// As the source states it.
    Stated,
}

impl JudgedRate {
    /// The middle of the range, for drawing; its lower end where it has no upper one.
    #[must_use]
    pub fn middle(&self) -> f64 {
        self.range.high.map_or(self.range.low, |high| f64::midpoint(self.range.low, high))
    }

    /// The count over the base, where both are exact.
    #[must_use]
    pub fn ratio(&self) -> Option<Ratio> {
        match self.origin {
            Origin::Counted(ratio) => Some(ratio),
            Origin::Bounded | Origin::Stated => None,
        }
    }

    /// Whether it is one number.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.range.high.is_some_and(|high| high <= self.range.low)
    }
}

/// The latest figure of a unit: of the newest day, and of several for it the one published last. An undated figure is the
/// latest only where every dated one is older than the programme's `max_age` on the day it was published, or where there is
/// no dated one. Projections, figures of a period and bases alone don't say where a unit stands.
#[must_use]
pub fn latest<'c, E: Edition>(site: &Site<'c, E>, indicator: IndicatorId, unit: UnitId) -> Option<Latest<'c>> {
    let stands = |figure: &&'c Observation| {
        let snapshot = site.snapshot(figure);
        snapshot.is_running_total() && says_progress(figure)
    };
    let (undated, dated): (Vec<_>, Vec<_>) =
        site.figures(indicator, unit).iter().copied().filter(stands).partition(|figure| !is_dated(figure));
    let published = |figure: &&Observation| site.snapshot(figure).published.earliest();
    let undated = undated.into_iter().max_by_key(published);
    let outdates = |undated: &&Observation, dated: &Observation| {
        let programme = site.programme(indicator);
        let limit = programme.max_age_days();
        let age = dated.as_of.day().zip(published(undated)).map(|(day, published)| whole_days(day, published));
        age.is_some_and(|age| u32::try_from(age).is_ok_and(|age| age > limit))
    };
    let figure = match dated.last().copied() {
        Some(dated) => undated.filter(|undated| outdates(undated, dated)).unwrap_or(dated),
        None => undated?,
    };
    let widths = site.programme(indicator).thresholds.widths;
    Some(Latest { figure, rate: rate_of(figure, widths) })
}

/// The newest dated figure of a unit up to a day: what it last said of a time that is over.
pub(super) fn latest_until<'c, E: Edition>(
    site: &Site<'c, E>,
    indicator: IndicatorId,
    unit: UnitId,
    last: Date,
) -> Option<Latest<'c>> {
    let stands = |figure: &&&'c Observation| {
        let snapshot = site.snapshot(figure);
        let in_time = figure.as_of.day().is_some_and(|day| day <= last);
        in_time && snapshot.is_running_total() && says_progress(figure)
    };
    let figure = *site.figures(indicator, unit).iter().rev().find(stands)?;
    Some(Latest { figure, rate: rate_of(figure, site.programme(indicator).thresholds.widths) })
}

/// Whether it says how far a unit has come; a base alone doesn't.
#[must_use]
pub(super) fn says_progress(figure: &Observation) -> bool {
    let done = figure.detail(|details| details.done.first()).is_some();
    figure.count.is_some()
        || figure.rate.is_some()
        || figure.remaining.is_some()
        || done
        || is_declared_complete(figure)
}

/// The rate of a figure: computed where count and base are known, else as stated.
#[must_use]
pub fn rate_of(figure: &Observation, widths: Widths) -> Option<JudgedRate> {
    let with = |range, origin| JudgedRate { range, base_kind: figure.base_kind, origin };
    let counted = figure.count.zip(figure.base).and_then(|(count, base)| {
        let exact = count.qualifier == Qualifier::Exact && base.qualifier == Qualifier::Exact;
        let range = RateRange::ratio(CountRange::of(count, widths), CountRange::of(base, widths))?;
        let origin =
            if exact { Origin::Counted(Ratio { count: count.value, base: base.value }) } else { Origin::Bounded };
        Some(with(range, origin))
    });
    let stated = || figure.rate.map(|rate| with(RateRange::of(rate, widths), Origin::Stated));
    match counted {
        Some(rate) if rate.origin == Origin::Bounded => stated().or(Some(rate)),
        Some(rate) => Some(rate),
        None => stated(),
    }
}

/// Whether its source declares the unit complete.
#[must_use]
pub(super) fn is_declared_complete(figure: &Observation) -> bool {
    figure.detail(|details| details.completion.as_ref()).is_some_and(|claim| claim.words == CompletionWords::Complete)
}

/// Whether a figure has a day, so that it can stand in a series.
#[must_use]
pub(super) fn is_dated(figure: &Observation) -> bool {
    figure.as_of != AsOf::Unknown
}
