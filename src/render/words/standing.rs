//! Statuses, reasons and deadlines in words.

use super::Scribe;
use super::phrase::sentence;
use super::sort;
use crate::analysis::{Level, Progress, Reason, Standing};
use crate::check::nouns::{DocumentId, IndicatorId};
use crate::domain::{AsOf, Decimal};
use crate::language::Argument;
use crate::model::{Deadline, Edition};
use crate::render::pages::context::{DeadlineLine, Link, Status};
use jiff::civil::Date;

impl<E: Edition> Scribe<'_, '_, '_, E> {
    pub(in crate::render) fn status(&self, indicator: IndicatorId, standing: &Standing<'_>) -> Status {
        let schedule = standing.deadline.map(|deadline| deadline.schedule);
        Status {
            kind: level_kind(standing.level).to_owned(),
            word: self.level_word(standing.level),
            rank: sort::rank(standing.level),
            reason: self.reason(indicator, standing),
            doubt: standing
                .could_be
                .map(|level| self.text("status-doubt", &[("status", self.level_word(level).as_str().into())])),
            deadline: standing.deadline.map(|deadline| self.deadline_name(deadline)),
            days: standing
                .days_left
                .filter(|_| !is_done(standing.level))
                .map(|days| self.days_of(standing.level, days)),
            document: schedule.and_then(|schedule| self.document_link(schedule.document?)),
            moved: standing.deadline.map(|deadline| self.moved_before(deadline)).unwrap_or_default(),
            note: None,
        }
    }

    pub(in crate::render) fn level_word(&self, level: Level) -> String {
        self.word(match level {
            Level::Complete => "status-complete",
            Level::Reopened => "status-reopened",
            Level::Ahead => "status-ahead",
            Level::OnPace => "status-on-pace",
            Level::Behind => "status-behind-recoverable",
            Level::BehindBeyond => "status-behind-unreached",
            Level::BehindUnknown => "status-behind",
            Level::Stalled => "status-stalled",
            Level::Overdue => "status-overdue",
            Level::Silent => "status-silent",
            Level::NotComparable => "status-incomparable",
            Level::NoPace => "status-no-pace",
            Level::NoDeadline => "status-no-deadline",
            Level::NoFigures => "status-no-figures",
        })
    }

    pub(super) fn reason(&self, indicator: IndicatorId, standing: &Standing<'_>) -> String {
        match standing.reason {
            Reason::Declared { on, early } if standing.level == Level::Reopened => {
                self.completed("status-reason-reopened", "status-reason-complete-undated", on, early)
            }
            Reason::Declared { on, early } => {
                self.completed("status-reason-complete", "status-reason-complete-undated", on, early)
            }
            Reason::Reached { on, early } if standing.level == Level::Reopened => {
                self.completed("status-reason-reached-reopened", "status-reason-reached-undated", on, early)
            }
            Reason::Reached { on, early } => {
                self.completed("status-reason-reached", "status-reason-reached-undated", on, early)
            }
            Reason::Pace { days, required, best } => self.pace(standing.level, days, required, best, indicator),
            Reason::LastReport(as_of) => self.last_report(as_of),
            Reason::Missed => self.with_deadline("status-reason-overdue", standing),
            Reason::NoRate => self.word("status-reason-no-rate"),
            Reason::OtherBase => self.word("status-reason-incomparable"),
            Reason::Undated => self.word("status-reason-undated"),
            Reason::NoStart => self.word("status-reason-no-pace"),
            Reason::NoFigure => self.word("status-reason-no-figures"),
            Reason::NoDeadline => self.word("status-reason-no-deadline"),
        }
    }

    fn completed(&self, dated: &str, undated: &str, on: AsOf, early: Option<i32>) -> String {
        let Some(day) = on.day() else { return self.word(undated) };
        let said = self.text(dated, &[("date", self.language.date(day).as_str().into())]);
        match early {
            Some(days) => format!("{said} {}", sentence(&self.days_before(days))),
            None => said,
        }
    }

    /// "63 days before the deadline."
    pub(in crate::render) fn days_before(&self, days: i32) -> String {
        let id = if days < 0 { "days-after-deadline" } else { "days-before-deadline" };
        self.text(id, &[("n", Argument::Count(u64::from(days.unsigned_abs())))])
    }

    fn pace(
        &self,
        level: Level,
        days: f64,
        required: Option<f64>,
        best: Option<f64>,
        indicator: IndicatorId,
    ) -> String {
        let thresholds = &self.report.site.programme(indicator).thresholds;
        let whole = Argument::Count(whole(days));
        let share = Decimal::shortest(thresholds.stalled_percent);
        match (level, required, best) {
            (Level::Ahead, ..) => self.text("status-reason-ahead", &[("days", whole)]),
            (Level::OnPace, ..) => {
                // A status that was left only one day beyond its limit can be that day farther away.
                let beyond = days.abs() > f64::from(thresholds.on_pace_days);
                let within = thresholds.on_pace_days + if beyond { thresholds.change_days } else { 0 };
                self.text("status-reason-on-pace", &[("days", Argument::Count(u64::from(within)))])
            }
            (Level::Stalled, ..) => {
                let share = self.language.per_cent(share);
                let periods = Argument::Count(u64::from(thresholds.stalled_periods));
                self.text("status-reason-stalled", &[("periods", periods), ("share", share.as_str().into())])
            }
            (_, Some(required), Some(best)) => {
                let id = if level == Level::Behind {
                    "status-reason-behind-recoverable"
                } else {
                    "status-reason-behind-unreached"
                };
                let (required, best) = (self.points(required), self.points(best));
                let arguments =
                    [("days", whole), ("required", required.as_str().into()), ("best", best.as_str().into())];
                self.text(id, &arguments)
            }
            _ => self.text("status-reason-behind", &[("days", whole)]),
        }
    }

    /// A pace in points, to a tenth.
    #[expect(clippy::cast_possible_truncation, reason = "paces are a few points")]
    pub(super) fn points(&self, points: f64) -> String {
        self.language.points((points * 10.0).round() as i64)
    }

    fn last_report(&self, as_of: AsOf) -> String {
        let age = as_of.day().map_or(0, |day| crate::domain::whole_days(day, self.report.site.vintage.known_on));
        let days = Argument::Count(u64::from(age.unsigned_abs()));
        self.text("status-reason-silent", &[("days", days)])
    }

    fn with_deadline(&self, id: &str, standing: &Standing<'_>) -> String {
        let date = standing.deadline.map(|deadline| self.language.date(deadline.day)).unwrap_or_default();
        self.text(id, &[("date", date.as_str().into())])
    }

    /// "the ministry's date: 31 July 2023".
    pub(in crate::render) fn deadline_name(&self, deadline: Deadline<'_>) -> String {
        let date = self.language.date(deadline.day);
        match &deadline.schedule.name {
            Some(name) => {
                let name = self.plain(name);
                self.text("deadline-named", &[("name", name.as_str().into()), ("date", date.as_str().into())])
            }
            None => self.text("deadline-on", &[("date", date.as_str().into())]),
        }
    }

    /// The same for the label of a line: its name, else whose it is, and the short date.
    pub(in crate::render) fn deadline_short(&self, deadline: Deadline<'_>) -> String {
        let name = deadline.schedule.name.as_ref().map(|name| self.plain(name));
        let name = name.unwrap_or_else(|| self.unit_name(deadline.schedule.unit));
        let date = self.language.date_short(deadline.day);
        self.text("deadline-named", &[("name", name.as_str().into()), ("date", date.as_str().into())])
    }

    /// The days to a deadline or since then, beside a status, which says itself that a deadline is missed.
    fn days_of(&self, level: Level, days: i32) -> String {
        let overdue = [("n", Argument::Count(u64::from(days.unsigned_abs())))];
        if level == Level::Overdue && days < 0 { self.text("days-overdue", &overdue) } else { self.days_left(days) }
    }

    pub(in crate::render) fn days_left(&self, days: i32) -> String {
        let id = if days < 0 { "days-past" } else { "days-left" };
        self.text(id, &[("n", Argument::Count(u64::from(days.unsigned_abs())))])
    }

    pub(in crate::render) fn deadline_line(&self, deadline: Deadline<'_>) -> DeadlineLine {
        let schedule = deadline.schedule;
        let known_on = self.report.site.vintage.known_on;
        let first = schedule.indicators.first();
        let kind = first.zip(schedule.base_kind).map(|(indicator, kind)| self.base_kind(*indicator, kind));
        let target = self.language.stated_rate(schedule.target);
        DeadlineLine {
            date: self.language.date(deadline.day),
            date_iso: deadline.day.to_string(),
            name: schedule.name.as_ref().map(|name| self.plain(name)),
            unit: self.unit_link(schedule.unit),
            target: kind.map_or(target.clone(), |kind| format!("{target} {kind}")),
            indicators: schedule.indicators.iter().filter_map(|indicator| self.named_indicator(*indicator)).collect(),
            days: self.days_left(crate::domain::whole_days(known_on, deadline.day)),
            document: schedule.document.and_then(|id| self.document_link(id)),
            moved: self.moved_before(deadline),
        }
    }

    /// "moved; until 15 May 2023 it was 31 May 2023", for each time that a deadline was moved before the day of knowledge, the
    /// latest first; with a link to the document that moved it.
    fn moved_before(&self, deadline: Deadline<'_>) -> Vec<Link> {
        let known = |moved: &&(Date, Date, Option<DocumentId>)| moved.1 < self.report.site.vintage.known_on;
        let link = |(day, until, document): &(Date, Date, Option<DocumentId>)| {
            let (day, until) = (self.language.date(*day), self.language.date(*until));
            let text = self.text("deadline-moved", &[("date", day.as_str().into()), ("until", until.as_str().into())]);
            let href = document.and_then(|id| self.document_link(id)?.href);
            Link { text, href, lang: None }
        };
        deadline.schedule.moved.iter().rev().filter(known).map(link).collect()
    }

    /// The status that presses most, if there is one.
    pub(in crate::render) fn first_status(&self, indicator: IndicatorId, progress: &Progress<'_>) -> Option<Status> {
        progress.standings.first().map(|standing| self.status(indicator, standing))
    }
}

/// The class of a status; the theme contract lists them.
pub(in crate::render) fn level_kind(level: Level) -> &'static str {
    match level {
        Level::Complete => "complete",
        Level::Reopened => "reopened",
        Level::Ahead => "ahead",
        Level::OnPace => "on-pace",
        Level::Behind => "behind",
        Level::BehindBeyond => "behind-beyond",
        Level::BehindUnknown => "behind-unknown",
        Level::Stalled => "stalled",
        Level::Overdue => "overdue",
        Level::Silent => "silent",
        Level::NotComparable => "not-comparable",
        Level::NoPace => "no-pace",
        Level::NoDeadline => "no-deadline",
        Level::NoFigures => "no-figures",
    }
}

fn is_done(level: Level) -> bool {
    matches!(level, Level::Complete | Level::Reopened)
}

/// Whole days, towards zero: "7 days behind" for 7.6.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "days of a schedule")]
pub(super) fn whole(days: f64) -> u64 {
    days.abs() as u64
}
