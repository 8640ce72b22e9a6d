//! Programmes: what is counted, against what, by when. Every default is filled in here, and printed on the method page.

use super::{DocumentId, LevelId, Registry, UnitId};
use crate::diag::Place;
use crate::domain::{Audience, Quantity, Share, Text, Widths, whole_days};
use crate::load::raw::{BaseRole, Weekday};
use jiff::civil::Date;

/// An indicator's position among all indicators of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorId(pub u16);

/// A kind of base: its position in its programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BaseKindId(pub u8);

/// A schedule's position among all schedules of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScheduleId(pub u32);

/// A campaign.
#[derive(Debug, Clone)]
pub struct Programme {
    /// The name of its file.
    pub id: crate::domain::ProgrammeId,
    /// What it is called.
    pub name: Text,
    /// Who may know of it.
    pub audience: Audience,
    /// What it is about.
    pub description: Option<Text>,
    /// What counts are held against.
    pub base_kinds: Vec<BaseKind>,
    /// How figures are judged.
    pub thresholds: Thresholds,
    /// Days from one report to the next; 7 where nothing is said.
    pub report_days: u32,
    /// Whether the programme says how often reports are due.
    pub reports_declared: bool,
    /// The first day reports were asked for.
    pub reports_from: Option<Date>,
    /// The levels that report; empty where nothing is said.
    pub reporting_levels: Vec<LevelId>,
    /// Days of the week on which work is done.
    pub working_days: Vec<Weekday>,
    /// Days on which no work is done, by date.
    pub holidays: Vec<(Date, Text)>,
    /// Whether units are ranked.
    pub ranking: bool,
}

impl Programme {
    /// Whether more time lies between two reports than the declared rhythm allows: over one and a half times it, so that a day
    /// or two of delay is none.
    #[must_use]
    pub fn is_gap(&self, from: Date, to: Date) -> bool {
        self.reports_declared && i64::from(whole_days(from, to)) * 2 > i64::from(self.report_days) * 3
    }

    /// How many days older than the newest a figure may be that stands beside it.
    #[must_use]
    pub fn max_age_days(&self) -> u32 {
        self.report_days.saturating_mul(self.thresholds.max_age_periods)
    }

    /// After how many days without a report a unit is silent.
    #[must_use]
    pub fn silent_days(&self) -> u32 {
        self.report_days.saturating_mul(self.thresholds.silent_periods)
    }

    /// How many days hardly anything must have moved for a unit to be stalled.
    #[must_use]
    pub fn stalled_days(&self) -> u32 {
        self.report_days.saturating_mul(self.thresholds.stalled_periods)
    }
}

/// A kind of base.
#[derive(Debug, Clone)]
pub struct BaseKind {
    /// Its id in the files.
    pub id: crate::domain::BaseKindId,
    /// What it means for the arithmetic.
    pub role: BaseRole,
    /// What it is called.
    pub name: Text,
    /// Who or what belongs to it.
    pub definition: Option<Text>,
}

/// Something that is counted.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id in files and paths.
    pub id: crate::domain::IndicatorId,
    /// The programme it belongs to: an index into the site's programmes.
    pub programme: usize,
    /// What it is called.
    pub name: Text,
    /// What is counted and what isn't.
    pub definition: Option<Text>,
    /// What one is called in the plural.
    pub unit: Text,
    /// The stage before this one.
    pub after: Option<IndicatorId>,
    /// Whether counts add up from the start of the campaign.
    pub cumulative: bool,
}

/// A target and its deadline, for some units.
#[derive(Debug, Clone)]
pub struct Schedule {
    /// What it is called.
    pub name: Option<Text>,
    /// The indicators it holds for.
    pub indicators: Vec<IndicatorId>,
    /// The unit it was set for; it holds for all below it too.
    pub unit: UnitId,
    /// Holds for these levels only; for all where empty.
    pub only: Vec<LevelId>,
    /// The kind of base that the target is a share of.
    pub base_kind: Option<BaseKindId>,
    /// What is to be reached.
    pub target: Quantity<Share>,
    /// The first day of the campaign; without one there is no pace line.
    pub start: Option<Date>,
    /// The last day.
    pub deadline: Date,
    /// How progress should run from start to deadline.
    pub curve: Curve,
    /// The document that set it.
    pub document: Option<DocumentId>,
    /// Earlier deadlines: the day each was, the last day it held, and the document that moved it.
    pub moved: Vec<(Date, Date, Option<DocumentId>)>,
    /// Where the deadline stands in its file.
    pub place: Place,
}

impl Schedule {
    /// Whether it holds for a unit: it was set for that unit or one above it, and for the unit's level.
    #[must_use]
    pub fn covers(&self, unit: UnitId, registry: &Registry) -> bool {
        let for_level = self.only.is_empty() || self.only.contains(&registry.unit(unit).level);
        for_level && registry.is_within(unit, self.unit)
    }

    /// Whether it holds for a unit and an indicator.
    #[must_use]
    pub fn holds_for(&self, unit: UnitId, indicator: IndicatorId, registry: &Registry) -> bool {
        self.indicators.contains(&indicator) && self.covers(unit, registry)
    }

    /// The deadline that was in force on a day: what was moved later counted then as it stood.
    #[must_use]
    pub fn deadline_on(&self, day: Date) -> Date {
        let earlier = self.moved.iter().find(|(_, until, _)| day <= *until);
        earlier.map_or(self.deadline, |(deadline, ..)| *deadline)
    }
}

/// How progress should run from start to deadline; rates in per cent.
#[derive(Debug, Clone, PartialEq)]
pub enum Curve {
    /// In a straight line because nobody declared anything else; pages say that it is an assumption.
    Assumed,
    /// In a straight line, as declared.
    Straight,
    /// In steps: so much by each date.
    Milestones(Vec<(Date, f64)>),
    /// Along straight pieces through points.
    Points(Vec<(Date, f64)>),
}

/// How figures are judged. Points are points of per cent; the defaults are those of the method page.
#[derive(Debug, Clone, PartialEq)]
pub struct Thresholds {
    /// A cumulative count may fall by the larger of this many …
    pub small_fall_count: u64,
    /// … and this many per cent.
    pub small_fall_percent: f64,
    /// Days ahead or behind that still count as on pace.
    pub on_pace_days: u32,
    /// Below this share of the required pace, in per cent, a period counts as stalled.
    pub stalled_percent: f64,
    /// Reporting periods below it that make a unit stalled.
    pub stalled_periods: u32,
    /// Reporting periods without a report.
    pub silent_periods: u32,
    /// The best pace is taken over this many days.
    pub best_pace_days: u32,
    /// A status changes only after this many days beyond its threshold.
    pub change_days: u32,
    /// How wide `about`, `nearly` and `over` are.
    pub widths: Widths,
    /// A roll-up takes figures up to this many reporting periods old.
    pub max_age_periods: u32,
    /// A sum is made if at least this share of the units below is in it, in per cent.
    pub roll_up_percent: f64,
    /// Forecasts are made down to this level.
    pub forecast_level: LevelId,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            small_fall_count: 5,
            small_fall_percent: 0.1,
            on_pace_days: 3,
            stalled_percent: 10.0,
            stalled_periods: 2,
            silent_periods: 2,
            best_pace_days: 14,
            change_days: 1,
            widths: Widths::default(),
            max_age_periods: 3,
            roll_up_percent: 50.0,
            forecast_level: LevelId(2),
        }
    }
}
