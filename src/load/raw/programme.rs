//! `programmes/<id>.yaml`: what is counted, against what, by when, and how it is judged.

use super::{Pairs, plain};
use crate::domain::{BaseKindId, Day, DocumentKey, IndicatorId, LevelId, Quantity, Share, Text, UnitCode, When};
use schemars::JsonSchema;
use serde::Deserialize;

/// A programme: a campaign with indicators, targets and deadlines.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeFile {
    /// What the campaign is called.
    pub name: Text,
    /// What it is about.
    pub description: Option<Text>,
    /// What counts are held against.
    pub base_kinds: Pairs<BaseKindId, BaseEntry>,
    /// What is counted, in the order in which it is shown.
    pub indicators: Pairs<IndicatorId, IndicatorEntry>,
    /// Targets and deadlines.
    #[serde(default)]
    pub schedules: Vec<ScheduleEntry>,
    /// How figures are judged; every threshold has a default, and those in force are printed on the method page.
    #[serde(default)]
    pub thresholds: Thresholds,
    /// How often units report.
    pub reporting: Option<Reporting>,
    /// The days of the week on which work is done; Monday to Friday without it.
    pub working_days: Option<Vec<Weekday>>,
    /// Days on which no work is done.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// Whether units are ranked; `false` where a ranking would do harm.
    pub ranking: Option<bool>,
}

/// A kind of base.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BaseEntry {
    /// What it means for the arithmetic.
    pub role: BaseRole,
    /// What it is called, as in "of those eligible".
    pub name: Text,
    /// Who or what belongs to it.
    pub definition: Option<Text>,
}

/// What a kind of base means for the arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BaseRole {
    /// Everybody it is meant for: a count above it is a mistake or a story.
    Eligible,
    /// Those of them who are there.
    Present,
    /// A number set by somebody: a count may exceed it.
    Target,
    /// What an earlier stage of the work gave.
    Received,
}

/// Something that is counted.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorEntry {
    /// What it is called.
    pub name: Text,
    /// What is counted and what isn't.
    pub definition: Option<Text>,
    /// What one is called in the plural, as in "449,470 cards".
    pub unit: Text,
    /// The stage of the work before this one: a count above that one's is noted.
    pub after: Option<IndicatorId>,
    /// Whether counts add up from the start of the campaign; `false` for counts of a period.
    pub cumulative: Option<bool>,
    /// Ids under which sources know it.
    #[serde(default, deserialize_with = "plain::list")]
    pub aliases: Vec<String>,
}

/// A target and its deadline, for some units.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleEntry {
    /// What it is called, as in "the ministry's date".
    pub name: Option<Text>,
    /// The indicators it holds for.
    pub indicators: Vec<IndicatorId>,
    /// The unit it was set for. It holds for that unit and, unless `only` says otherwise, for all below it.
    pub unit: UnitCode,
    /// Holds for units of these levels only.
    #[serde(default)]
    pub only: Vec<LevelId>,
    /// The kind of base that the target is a share of.
    pub base_kind: Option<BaseKindId>,
    /// What is to be reached; `100%` without it.
    pub target: Option<Quantity<Share>>,
    /// The first day of the campaign, or openly `unknown`: then there is no pace line.
    pub start: When,
    /// The last day.
    pub deadline: Day,
    /// How progress should run from start to deadline; straight without it, and labelled as our assumption.
    #[serde(default, deserialize_with = "serde_yaml::with::singleton_map::deserialize")]
    pub pace: Option<Pace>,
    /// The document that set it.
    pub document: Option<DocumentKey>,
    /// Earlier deadlines, oldest first.
    #[serde(default)]
    pub moved: Vec<MovedDeadline>,
}

/// How progress should run from start to deadline.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Pace {
    /// In a straight line, as declared.
    Straight,
    /// In steps: so much by each date.
    Milestones(Vec<Milestone>),
    /// Along a curve through points.
    Points(Vec<Milestone>),
}

/// So much by a date.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// By the end of this day.
    pub date: Day,
    /// This rate.
    pub rate: Quantity<Share>,
}

/// A deadline that no longer holds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MovedDeadline {
    /// The day it was.
    pub deadline: Day,
    /// Until when it held: the day before the next one was set.
    pub until: Day,
    /// The document that moved it.
    pub document: Option<DocumentKey>,
}

/// How figures are judged. Points are points of per cent.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Thresholds {
    /// A cumulative count may fall by this many; default 5.
    pub small_fall_count: Option<u64>,
    /// Or by this many per cent; default 0.1.
    pub small_fall_percent: Option<f64>,
    /// Days ahead or behind that still count as on pace; default 3.
    pub on_pace_days: Option<u32>,
    /// Below this share of the required pace, in per cent, a period counts as stalled; default 10.
    pub stalled_percent: Option<f64>,
    /// Reporting periods below it that make a unit stalled; default 2.
    pub stalled_periods: Option<u32>,
    /// Reporting periods without a report; default 2.
    pub silent_periods: Option<u32>,
    /// The best pace is taken over this many days; default 14.
    pub best_pace_days: Option<u32>,
    /// A status changes only after this many days beyond its threshold; default 1.
    pub change_days: Option<u32>,
    /// `about` reaches this many points to either side; default 2.5.
    pub about_points: Option<f64>,
    /// `nearly` reaches this many points below; default 5.
    pub nearly_points: Option<f64>,
    /// `over` reaches this many points above; default 5.
    pub over_points: Option<f64>,
    /// A roll-up takes figures up to this many reporting periods old; default 3.
    pub max_age_periods: Option<u32>,
    /// A sum is made if at least this many per cent of the units below are in it; default 50.
    pub roll_up_percent: Option<f64>,
    /// Forecasts are made down to this level; default the third.
    pub forecast_level: Option<LevelId>,
}

/// How often units report.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reporting {
    /// Days from one report to the next.
    pub every_days: u32,
    /// The first day reports were asked for.
    pub from: Option<Day>,
    /// The levels that report.
    #[serde(default)]
    pub levels: Vec<LevelId>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A day on which no work is done.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day.
    pub date: Day,
    /// Why.
    pub name: Text,
}
